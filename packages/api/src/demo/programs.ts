import { mondayBefore, monthsAfter, officeMoment } from './calendar.ts';
import type { Random } from './random.ts';
import type { StaffIndex } from './staff.ts';
import type { DateText, DemoPerson, DemoProgram, ProgramKey } from './types.ts';

/** Who runs each program. */
const managers: Readonly<Record<ProgramKey, string>> = {
  coaching: 'Katrin Albers',
  mentoring: 'Imani Okoth',
};

export function programManager(staff: StaffIndex, program: ProgramKey): DemoPerson {
  return staff.byName(managers[program]).person;
}

/** The two programs: coaching with a last day, mentoring without one. */
export function makePrograms(random: Random, today: DateText, staff: StaffIndex): readonly DemoProgram[] {
  const coachingStart = mondayBefore(today, 165);
  const mentoringStart = mondayBefore(today, 235);
  const setUp = (program: ProgramKey, days: number) => {
    const manager = programManager(staff, program);
    return { createdBy: manager.externalId, createdAt: officeMoment(random, today, days, manager.timeZone) };
  };
  return [
    {
      key: 'coaching',
      name: 'Leading and Deciding',
      description:
        'Up to eight coaching sessions within six months for people who lead, are about to lead, or stand before a decision about their work. Eighteen colleagues from twelve departments coach beside their own jobs or full time. You choose whom you work with, nobody reports on you, and your manager learns only what your agreement says.',
      kind: 'COACHING',
      startsOn: coachingStart,
      endsOn: monthsAfter(coachingStart, 14),
      capacity: 60,
      ...setUp('coaching', 185),
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
      ...setUp('mentoring', 250),
    },
  ];
}
