import type { GoalCardFragment } from '../../gql/graphql.ts';
import type { ChartPoint, ChartTarget } from '../../ui/chart-scale.ts';

/** What a goal's measure has been, and what it was to be, over time. */
export type Progress = {
  points: ChartPoint[];
  targets: ChartTarget[];
  /** The latest value; the baseline where none is noted; null where nothing is known. */
  current: number | null;
};

/** Reads the course of a goal from its steps. @param today ISO 8601 @param firstDay the day it was set, ISO 8601 */
export function progressOf(goal: GoalCardFragment, firstDay: string, today: string): Progress {
  const points = goal.updates.flatMap(({ id, happenedOn, content }) =>
    content?.value == null
      ? []
      : [{ id, on: happenedOn, value: content.value, note: content.note === '' ? null : content.note }],
  );
  const adjusted = goal.updates.flatMap(({ kind, happenedOn, content }) =>
    kind === 'ADJUSTED' && content && content.target !== content.targetBefore
      ? [{ from: happenedOn, value: content.target, before: content.targetBefore }]
      : [],
  );
  const begun = points.at(0)?.on ?? firstDay;
  const first = adjusted.at(0)?.before ?? (adjusted.length > 0 ? null : (goal.content?.target ?? null));
  const targets = [
    { from: begun < firstDay ? begun : firstDay, value: first },
    ...adjusted.map(({ from, value }) => ({ from, value })),
  ].filter((target): target is ChartTarget => target.from <= today || target.value !== null);
  return { points, targets, current: points.at(-1)?.value ?? goal.content?.baseline ?? null };
}

/** How far the way from baseline to target is gone, 0 to 1; null where that cannot be said. */
export function shareOf(
  baseline: number | null,
  target: number | null,
  current: number | null,
): number | null {
  if (target === null || current === null) return null;
  const from = baseline ?? 0;
  if (from === target) return current >= target ? 1 : 0;
  return Math.min(1, Math.max(0, (current - from) / (target - from)));
}
