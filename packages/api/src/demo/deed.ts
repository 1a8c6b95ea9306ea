import type { Act, Jobs, Origins } from '../context.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ProgramId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { PeopleIds } from './seed-people.ts';
import type { InstantText, ProgramKey, StaffNumber } from './types.ts';

/** Something that somebody did at some time. */
export interface Deed {
  readonly by: StaffNumber;
  readonly at: InstantText;
  /** For the message, should a command refuse it. */
  readonly what: string;
  run(act: Act): Promise<Result<unknown>>;
}

/** What deeds share while they are done one after the other. */
export interface Stage {
  readonly ids: PeopleIds;
  readonly programs: Map<ProgramKey, ProgramId>;
  /** How the thing is found that a commitment comes from. */
  readonly origins: Origins;
  /** IANA zone in which somebody sits. */
  readonly zoneOf: (number: StaffNumber) => string;
}

/** Seconds after which nobody is told any more what happened in the demonstration: they have read it long ago. */
const newsFor = 7 * 86_400;

/** Queues what a deed of the past asks for at its due time, not that much later: what has come due meanwhile runs at once. */
export function punctualJobs(jobs: Jobs, past: Clock, present: Clock): Jobs {
  const passed = Math.floor((present.now().getTime() - past.now().getTime()) / 1000);
  return {
    everyHour: jobs.everyHour,
    async enqueue(db, name, payload, delay) {
      if (name === 'notifications.spread' && passed > newsFor) return;
      await (delay === undefined
        ? jobs.enqueue(db, name, payload)
        : jobs.enqueue(db, name, payload, { afterSeconds: Math.max(0, delay.afterSeconds - passed) }));
    },
  };
}
