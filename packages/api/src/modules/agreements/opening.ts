import {
  type AgreementDocument,
  type AgreementHead,
  type ClauseKind,
  type Clauses,
  clauseKinds,
  readDocument,
} from '@rapport/shared/domain';
import { ContentUnavailableError } from '../../context.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { AgreementVersionId, PersonId, RelationshipId } from '../../kernel/ids.ts';
import type { ReaderPart, Reading, SealedItem } from '../confidential/index.ts';
import { draftClauses } from './document.ts';
import type { CommentModel, CommentRow, ContentRow, MarkRow, VersionRow } from './model.ts';
import { draftOf } from './queries.ts';
import { isClauseKind } from './rules.ts';

/** How words are opened: with a request's context or inside a command; both leave their traces. */
export type Opener = (reading: Reading) => Promise<(string | null)[]>;

/** A draft, opened for one of the two. */
export interface OpenDraft {
  readonly clauses: Clauses;
  /** Of the clauses that differ from the template; all others are at 0. */
  readonly revisions: ReadonlyMap<ClauseKind, number>;
  readonly changedBy: ReadonlyMap<ClauseKind, PersonId>;
  readonly marks: readonly MarkRow[];
}

/** Where the words of a version stand. */
export const documentSpot = (id: AgreementVersionId) => ({
  table: 'agreement_content',
  column: 'document',
  rowId: id,
});
export const reasonSpot = (id: AgreementVersionId) => ({
  table: 'agreement_content',
  column: 'decline_reason',
  rowId: id,
});
export const clauseSpot = (id: AgreementVersionId, kind: ClauseKind) => ({
  table: 'draft_clause',
  column: 'body',
  rowId: `${id} ${kind}`,
});
export const commentSpot = (id: string) => ({ table: 'agreement_comment', column: 'body', rowId: id });

export async function openDraft(
  db: Db,
  viewer: Viewer,
  open: Opener,
  version: Pick<VersionRow, 'id' | 'relationshipId'>,
  content: Pick<ContentRow, 'template'>,
): Promise<OpenDraft> {
  const { clauses: rows, marks } = await draftOf(db, viewer, version.id);
  const items = rows.flatMap(({ kind, ...row }) => (isClauseKind(kind) ? [{ ...row, kind }] : []));
  const texts = await open({
    relationshipId: version.relationshipId,
    contentType: 'AGREEMENT',
    as: 'PARTNER',
    items: items.map(({ kind, authorId, keyVersion, body }) => ({
      ...clauseSpot(version.id, kind),
      authorId,
      keyVersion,
      sealed: body,
    })),
  });
  const changed = items.map(({ kind }, index) => [kind, JSON.parse(texts[index] ?? 'null')] as const);
  return {
    clauses: draftClauses(content.template ?? {}, changed),
    revisions: new Map(items.map(({ kind, revision }) => [kind, revision])),
    changedBy: new Map(items.map(({ kind, authorId }) => [kind, authorId])),
    marks,
  };
}

/** A proposed version's canonical form as it is stored, whatever it says; null where it was erased. */
export async function openCanonical(
  open: Opener,
  version: Pick<VersionRow, 'id' | 'relationshipId' | 'proposedBy'>,
  content: Pick<ContentRow, 'document' | 'documentKeyVersion'>,
  as: ReaderPart,
): Promise<string | null> {
  const { document: sealed, documentKeyVersion: keyVersion } = content;
  if (sealed === null || keyVersion === null || version.proposedBy === null) return null;
  const item: SealedItem = { ...documentSpot(version.id), authorId: version.proposedBy, keyVersion, sealed };
  const { relationshipId } = version;
  const [canonical] = await open({ relationshipId, contentType: 'AGREEMENT', as, items: [item] });
  return canonical ?? null;
}

/**
 * A proposed version's canonical form and what it says; null where it was erased.
 * @throws ContentUnavailableError where something else was sealed in its place
 */
export async function openDocument(
  ...[open, version, content, as]: Parameters<typeof openCanonical>
): Promise<{ canonical: string; document: AgreementDocument } | null> {
  const canonical = await openCanonical(open, version, content, as);
  if (canonical === null) return null;
  try {
    return { canonical, document: readDocument(canonical) };
  } catch {
    throw new ContentUnavailableError(
      `The text of version ${version.id} was exchanged in the database: it is no agreement. Restore it from your backup; everything else is unharmed.`,
    );
  }
}

export async function openComments(
  open: Opener,
  relationshipId: RelationshipId,
  rows: readonly CommentRow[],
): Promise<CommentModel[]> {
  const items = rows.map(({ id, authorId, keyVersion, body }) => ({
    ...commentSpot(id),
    authorId,
    keyVersion,
    sealed: body,
  }));
  const texts = await open({ relationshipId, contentType: 'AGREEMENT_COMMENT', as: 'PARTNER', items });
  return rows.flatMap(({ body: _, ...row }, index) => {
    const text = texts[index];
    return text == null ? [] : [{ ...row, text }];
  });
}

/** The clauses of a version in reading order, as a reader sees them: all that can be there in a draft, those that are there otherwise. */
export function clauseModels(
  head: AgreementHead,
  { clauses, revisions, changedBy, marks }: OpenDraft,
  comments: readonly CommentModel[],
  drafting: boolean,
) {
  return clauseKinds
    .filter((kind) => drafting || clauses[kind] !== undefined)
    .map((kind) => {
      const revision = revisions.get(kind) ?? 0;
      return {
        kind,
        head,
        revision,
        data: clauses[kind] ?? null,
        changedById: changedBy.get(kind) ?? null,
        marks: marks.filter((mark) => mark.kind === kind && mark.revision === revision),
        comments: comments.filter((comment) => comment.kind === kind),
      };
    });
}
