import type { AgreementStanding } from '@rapport/shared';
import type { AgreementHead, ClauseData, ClauseKind, Clauses, Obstacle } from '@rapport/shared/domain';
import type { Connection } from '../../kernel/cursor.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { agreementComment, clauseMark } from './draft-tables.ts';
import type { agreementRollout, agreementTemplate, nudge } from './program-tables.ts';
import type { agreement, agreementContent, agreementVersion, signature } from './tables.ts';

export type AgreementRow = typeof agreement.$inferSelect;
export type VersionRow = typeof agreementVersion.$inferSelect;
export type ContentRow = typeof agreementContent.$inferSelect;
export type SignatureRow = typeof signature.$inferSelect;
export type MarkRow = typeof clauseMark.$inferSelect;
export type CommentRow = typeof agreementComment.$inferSelect;
export type TemplateRow = typeof agreementTemplate.$inferSelect;
export type NudgeRow = typeof nudge.$inferSelect;
export type RolloutRow = typeof agreementRollout.$inferSelect;
export type AgreementPage = Connection<AgreementRow> & { readonly filter: AgreementFilter };

/** Which agreements to list, as the schema has it. */
export interface AgreementFilter {
  readonly awaitingMe?: boolean | null | undefined;
  readonly sponsoredByMe?: boolean | null | undefined;
  readonly programId?: string | null | undefined;
  readonly standing?: AgreementStanding | null | undefined;
  readonly reviewOverdue?: boolean | null | undefined;
}

/** A remark with its words opened. */
export interface CommentModel extends Omit<CommentRow, 'body'> {
  readonly text: string;
}

/** One clause as a reader sees it. */
export interface ClauseModel {
  readonly kind: ClauseKind;
  readonly data: ClauseData[ClauseKind] | null;
  readonly revision: number;
  readonly changedById: PersonId | null;
  readonly head: AgreementHead;
  readonly marks: readonly MarkRow[];
  readonly comments: readonly CommentModel[];
}

export type ObstacleModel = Obstacle;

/** The words of a version, opened for a reader. */
export interface ContentModel {
  readonly clauses: readonly ClauseModel[];
  readonly canonical: string | null;
  readonly profile: unknown;
  readonly obstacles: readonly Obstacle[];
}

/** A template as it holds: a row, or what the product brings. */
export interface TemplateModel {
  readonly kind: 'COACHING' | 'MENTORING';
  readonly threeWay: boolean;
  readonly programId: TemplateRow['programId'];
  readonly content: Clauses;
  readonly revision: number;
  readonly updatedById: PersonId | null;
  readonly updatedAt: Date | null;
}
