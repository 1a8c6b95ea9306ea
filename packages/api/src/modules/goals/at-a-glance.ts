import type { Party } from '@rapport/shared';
import type { Context } from '../../context.ts';
import { idFromUuid } from '../../kernel/ids.ts';
import { openText } from '../confidential/index.ts';
import { sealedCommitment } from './opening.ts';

/** A commitment as JSON of the database: ids are UUIDs, the sealed words base64. */
export interface CommitmentAtAGlance {
  readonly id: string;
  readonly relationshipId: string;
  readonly owner: Party;
  readonly dueOn: string;
  readonly authorId: string;
  readonly keyVersion: number;
  readonly body: string;
}

/** How many commitments of a relationship are shown at a glance. */
const most = 20;

/** SQL of what is promised and open in the relationship `r` as JSON, for a statement that reads many relationships; the earliest first. */
export const openCommitmentsAtAGlance = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'relationshipId', r.id, 'dueOn', c.due_on,
    'owner', case when c.owner_id = r.guide_id then 'GUIDE' else 'LEARNER' end,
    'authorId', c.author_id, 'keyVersion', c.key_version, 'body', encode(c.body, 'base64'))), '[]')
  from (select * from commitment c
    where c.organization_id = r.organization_id and c.relationship_id = r.id and c.state = 'OPEN'
    order by c.due_on, c.id limit ${most}) c)`;

/** What was promised, opened only where it is shown. */
export function commitmentTextAtAGlance(
  context: Context,
  { id, relationshipId, authorId, keyVersion, body }: CommitmentAtAGlance,
): Promise<string | null> {
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
