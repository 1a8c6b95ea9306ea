import { drawScript, type PaceOfWork } from './drawn-work.ts';
import type { WrittenLife } from './life.ts';
import type { Turn } from './pair-life.ts';
import type { Random } from './random.ts';
import type { DateText, DemoPerson, DemoRelationship } from './types.ts';
import { type ScriptedDeed, writeScript } from './work-pen.ts';
import type { DemoWorkStep } from './work-types.ts';

/** Days between two sessions where the two have agreed on nothing else. */
const customaryDays = { coaching: 14, mentoring: 28 };
/** Days that nothing is done in before two people rest or begin to end. */
const calmBefore = 4;

type Course = Pick<DemoRelationship, 'endsOn'>;

/** What a pair did under its agreement until today: what is told of it, or what is drawn. Nothing where none came into force. */
export function writeWork(
  random: Random,
  today: DateText,
  course: Course,
  life: WrittenLife,
  pair: { readonly guide: DemoPerson; readonly learner: DemoPerson },
  told: readonly ScriptedDeed[] | null,
): readonly DemoWorkStep[] {
  const { inForce } = life;
  if (inForce === null) return [];
  const script = told ?? drawScript(random.fork('script'), paceOf(course, life, inForce));
  return writeScript(random.fork('moments'), today, { ...pair, since: inForce.at }, script);
}

function paceOf({ endsOn }: Course, { steps, stopped }: WrittenLife, inForce: Turn): PaceOfWork {
  const [cadence] = steps.flatMap((step) =>
    step.kind === 'EDITED' && step.edit.clause === 'CADENCE' ? [step.edit.data] : [],
  );
  return {
    from: inForce.daysAgo,
    until: stopped === null ? null : stopped.daysAgo + calmBefore,
    everyDays: cadence?.everyDays ?? (endsOn === null ? customaryDays.mentoring : customaryDays.coaching),
    minutes: cadence?.minutes ?? 60,
    channel: cadence === undefined || cadence.channel === 'MIXED' ? 'VIDEO' : cadence.channel,
    atMost: endsOn === null ? null : 8,
  };
}
