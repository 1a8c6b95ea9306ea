import type { Role } from '../../kernel/roles.ts';
import type { Pronoun } from '../types.ts';
import type { OfficeKey } from './offices.ts';

/** Somebody who always exists, in a seat of the organization chart. */
export interface CastMember {
  readonly given: string;
  readonly family: string;
  readonly pronoun: Pronoun;
  readonly title: string;
  /** Title of the team's lead, where several teams have such a seat. */
  readonly lead?: string;
  readonly office: OfficeKey;
  /** Years since the first day. */
  readonly years: number;
  readonly locale?: 'de';
  readonly roles?: readonly Role[];
}
