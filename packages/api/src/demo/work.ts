import { drawScript, type PaceOfWork } from './drawn-work.ts';
import { stateOf } from './progress.ts';
import type { Random } from './random.ts';
import type { DateText, DemoLifeStep, DemoPerson, DemoRelationship, InstantText } from './types.ts';
import { type ScriptedDeed, type WorkGround, writeScript } from './work-pen.ts';
import type { DemoWorkStep } from './work-types.ts';

const dayMs = 86_400_000;
/** Days between two sessions where the two have agreed on nothing else. */
const customaryDays = { coaching: 14, mentoring: 28 };

type Living = Omit<DemoRelationship, 'work'>;

/** What a pair did under its agreement until today: what is told of it, or what is drawn. Nothing where none is in force yet. */
export function writeWork(
  random: Random,
  today: DateText,
  relationship: Living,
  { guide, learner }: { readonly guide: DemoPerson; readonly learner: DemoPerson },
  told: readonly ScriptedDeed[] | null,
): readonly DemoWorkStep[] {
  const { life } = relationship;
  const since = signedAt(life);
  if (since === null || ['AGREEING', 'PROPOSED'].includes(stateOf(relationship))) return [];
  const ground: WorkGround = { guide, learner, since };
  const script = told ?? drawScript(random.fork('script'), paceOf(relationship, today, since));
  return writeScript(random.fork('moments'), today, ground, script);
}

/** When the first version had its last signature. */
function signedAt(life: readonly DemoLifeStep[]): InstantText | null {
  const second = life.findIndex(({ kind }, index) => kind === 'DRAFTED' && index > 0);
  const first = second === -1 ? life : life.slice(0, second);
  return first.findLast(({ kind }) => kind === 'SIGNED')?.at ?? null;
}

function paceOf({ life, endsOn }: Living, today: DateText, since: InstantText): PaceOfWork {
  const daysAgo = (at: InstantText): number => Math.floor((Date.parse(today) - Date.parse(at)) / dayMs);
  const end = life.find(({ kind }) => kind === 'PAUSED' || kind === 'CLOSING_STARTED')?.at ?? null;
  const cadence = life.flatMap((step) =>
    step.kind === 'EDITED' && step.edit.clause === 'CADENCE' ? [step.edit.data] : [],
  )[0];
  return {
    from: daysAgo(since),
    until: end === null ? null : daysAgo(end) + 4,
    everyDays: cadence?.everyDays ?? (endsOn === null ? customaryDays.mentoring : customaryDays.coaching),
    minutes: cadence?.minutes ?? 60,
    channel: cadence === undefined || cadence.channel === 'MIXED' ? 'VIDEO' : cadence.channel,
    atMost: endsOn === null ? null : 8,
  };
}
