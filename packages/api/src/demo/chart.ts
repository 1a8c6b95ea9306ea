import type { DepartmentPlan, Seats, TeamPlan } from './data/departments.ts';
import { companyDepartments, executiveOffice } from './data/departments-company.ts';
import { productDepartments } from './data/departments-product.ts';
import type { OfficeKey } from './data/offices.ts';
import type { Level } from './data/topics.ts';

/** One place in the organization, before anybody sits in it. */
export interface Seat {
  readonly title: string;
  readonly department: string;
  readonly level: Level;
  /** Where it may be; the first is the most likely. */
  readonly offices: readonly OfficeKey[];
  /** The seat this one reports to; null for the chief executive. */
  readonly reportsTo: Seat | null;
}

const seniorTitle = /^(Senior|Staff|Principal)\b|^Chief of Staff$|^Ombudsperson$|Partner$|Coach$/;
const starterTitle = /^(Junior|Associate)\b|Representative$/;

function levelOf(title: string): Level {
  if (seniorTitle.test(title)) return 'senior';
  return starterTitle.test(title) ? 'starter' : 'staff';
}

function seatsUnder(reportsTo: Seat, offices: readonly OfficeKey[], seats: readonly Seats[]): Seat[] {
  return seats.flatMap(([title, count]) =>
    Array.from({ length: count }, () => ({
      title,
      department: reportsTo.department,
      level: levelOf(title),
      offices,
      reportsTo,
    })),
  );
}

function teamSeats(head: Seat, team: TeamPlan): Seat[] {
  const lead: Seat = {
    title: team.lead,
    department: head.department,
    level: 'lead',
    offices: team.offices.slice(0, 1),
    reportsTo: head,
  };
  return [lead, ...seatsUnder(lead, team.offices, team.seats)];
}

function departmentSeats(plan: DepartmentPlan, chief: Seat | null): Seat[] {
  const head: Seat = {
    title: plan.head,
    department: plan.name,
    level: 'head',
    offices: [plan.office],
    reportsTo: chief,
  };
  return [
    head,
    ...seatsUnder(head, [plan.office], plan.seats),
    ...plan.teams.flatMap((team) => teamSeats(head, team)),
  ];
}

/** Every seat of the company, each after the one it reports to. */
export function organizationChart(): readonly Seat[] {
  const executive = departmentSeats(executiveOffice, null);
  const chief = executive[0] ?? null;
  return [
    ...executive,
    ...[...productDepartments, ...companyDepartments].flatMap((plan) => departmentSeats(plan, chief)),
  ];
}
