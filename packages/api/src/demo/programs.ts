import type { Clauses } from '@rapport/shared/domain';
import { mondayBefore, monthsAfter, officeMoment } from './calendar.ts';
import { coachingTemplate, sponsoredTemplate } from './data/program-templates.ts';
import type { Random } from './random.ts';
import type { StaffIndex } from './staff.ts';
import type { DateText, DemoPerson, DemoProgram, ProgramKey } from './types.ts';

/** Who runs each program. */
const managers: Readonly<Record<ProgramKey, string>> = {
  coaching: 'Katrin Albers',
  mentoring: 'Imani Okoth',
  sponsored: 'Katrin Albers',
};

/** Who sponsors every pair of a program. */
const sponsors: Readonly<Partial<Record<ProgramKey, string>>> = { sponsored: 'Yusuf Erdem' };

/** Whom the templates name for concerns. */
const trustContact = 'Beatriz Saldanha';

export function programManager(staff: StaffIndex, program: ProgramKey): DemoPerson {
  return staff.byName(managers[program]).person;
}

/** Who signs with the pairs of a program; null for nobody. */
export function programSponsor(staff: StaffIndex, program: ProgramKey): DemoPerson | null {
  const name = sponsors[program];
  return name === undefined ? null : staff.byName(name).person;
}

/** The programs: coaching with a last day, mentoring without one, and coaching that somebody sponsors. */
export function makePrograms(random: Random, today: DateText, staff: StaffIndex): readonly DemoProgram[] {
  const coachingStart = mondayBefore(today, 350);
  const mentoringStart = mondayBefore(today, 365);
  const sponsoredStart = mondayBefore(today, 150);
  const setUp = (program: ProgramKey, days: number, clauses: Clauses | null) => {
    const manager = programManager(staff, program);
    const moment = (daysAgo: number) => officeMoment(random, today, daysAgo, manager.timeZone);
    return {
      createdBy: manager.externalId,
      createdAt: moment(days),
      sponsor: programSponsor(staff, program)?.externalId ?? null,
      template: clauses && {
        clauses,
        trustContact: staff.byName(trustContact).person.externalId,
        savedAt: moment(days - 5),
      },
    };
  };
  return [
    {
      key: 'coaching',
      name: 'Leading and Deciding',
      description:
        'Up to eight coaching sessions within six months for people who lead, are about to lead, or stand before a decision about their work. Eighteen colleagues from twelve departments coach beside their own jobs or full time. You choose whom you work with, nobody reports on you, and your manager learns only what your agreement says.',
      kind: 'COACHING',
      startsOn: coachingStart,
      endsOn: monthsAfter(coachingStart, 24),
      capacity: 100,
      ...setUp('coaching', 386, coachingTemplate),
    },
    {
      key: 'mentoring',
      name: 'Crossing Paths',
      description:
        'Mentoring across teams and countries, open-ended, with a look back every three months. Mentors share what they know about a craft, about this company and about growing in it. Twenty of us mentor; places go first to people in their first year and to those far from a large office.',
      kind: 'MENTORING',
      startsOn: mentoringStart,
      endsOn: null,
      capacity: 80,
      ...setUp('mentoring', 390, null),
    },
    {
      key: 'sponsored',
      name: 'Stepping Up',
      description:
        'Coaching for six people a year who take on a department, a region or a site. People & Learning pays for it and signs each agreement as the third party: Yusuf Erdem learns that an agreement exists and how many sessions were held. Everything else reaches him only when the two of you release it, and what you talk about never does.',
      kind: 'COACHING',
      startsOn: sponsoredStart,
      endsOn: monthsAfter(sponsoredStart, 14),
      capacity: 6,
      ...setUp('sponsored', 178, sponsoredTemplate),
    },
  ];
}
