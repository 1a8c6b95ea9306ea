import type { RelationshipState } from '@rapport/shared';
import { secondsBetween, startOf } from '@rapport/shared/execution';
import { z } from 'zod';
import { plainText } from '../../kernel/validation.ts';

/** A party's words at the end. */
export const closingWordsSchema = z.object({
  reached: plainText(5000),
  learned: plainText(5000),
  thanks: plainText(5000),
});

/** States in which a relationship is being or has been ended. */
export const endingStates: ReadonlySet<RelationshipState> = new Set<RelationshipState>(['CLOSING', 'CLOSED']);

/** Seconds from `now` to the first moment of a date (ISO 8601) in an IANA zone; 0 where it lies behind. */
export function secondsUntil(date: string, timeZone: string, now: Date): number {
  return secondsBetween(now, startOf(date, timeZone));
}
