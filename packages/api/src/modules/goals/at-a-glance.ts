import type { Party } from '@rapport/shared';
import type { Context } from '../../context.ts';
import { idFromUuid } from '../../kernel/ids.ts';
import { openText } from '../confidential/index.ts';
import { sealedCommitment } from './opening.ts';

/** A commitment as JSON of the database: ids are UUIDs. */
export interface CommitmentAtAGlance {
  readonly id: string;
  readonly owner: Party;
  readonly dueOn: string;
  /** Its words, where they were asked for. */
  readonly sealed?: {
    readonly relationshipId: string;
    readonly authorId: string;
    readonly keyVersion: number;
    /** Base64. */
    readonly body: string;
  };
}

/** Commitments among the columns of their relationship: null without one, absent where they were not asked for. */
export interface CommitmentColumns {
  readonly openCommitments?: readonly CommitmentAtAGlance[] | null;
}

/** How many commitments of a relationship are shown at a glance. */
const most = 20;

/**
 * Reads what is promised and open in each relationship `r` of a statement, the earliest first.
 * @param withText whether the sealed words are read too
 */
export function openCommitmentsAtAGlance(withText: boolean) {
  const sealed = `, 'sealed', json_build_object('relationshipId', r.id, 'authorId', c.author_id, 'keyVersion', c.key_version,
      'body', encode(c.body, 'base64'))`;
  return {
    columns: 'c.list as "openCommitments"',
    join: `left join lateral (
    select json_agg(json_build_object('id', c.id, 'dueOn', c.due_on,
      'owner', case when c.owner_id = r.guide_id then 'GUIDE' else 'LEARNER' end${withText ? sealed : ''})) as list
    from (
      select c.id, c.due_on, c.owner_id${withText ? ', c.author_id, c.key_version, c.body' : ''}
      from commitment c
      where c.organization_id = r.organization_id and c.relationship_id = r.id and c.state = 'OPEN'
      order by c.due_on, c.id limit ${most}) c) c on true`,
  };
}

/** What was promised, opened only where it is shown; null where it was erased. */
export async function commitmentTextAtAGlance(
  context: Context,
  { id, sealed }: CommitmentAtAGlance,
): Promise<string | null> {
  if (!sealed) return null;
  const { relationshipId, authorId, keyVersion, body } = sealed;
  return openText(
    context,
    sealedCommitment({
      id: idFromUuid('cmt', id),
      relationshipId: idFromUuid('rel', relationshipId),
      authorId: idFromUuid('per', authorId),
      keyVersion,
      body: Buffer.from(body, 'base64'),
    }),
  );
}
