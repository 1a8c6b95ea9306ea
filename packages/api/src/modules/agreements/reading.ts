import type { AgreementVerification, Signatory } from '@rapport/shared';
import { headOfDocument } from '@rapport/shared/domain';
import { type Context, requireViewer } from '../../context.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { openTexts } from '../confidential/index.ts';
import { partyOf } from '../relationships/index.ts';
import { obstaclesOf } from './commands/propose-agreement.ts';
import { agreementLoader, signaturesLoader } from './loaders.ts';
import type { AgreementRow, ContentModel, ContentRow, VersionRow } from './model.ts';
import {
  clauseModels,
  type Opener,
  openCanonical,
  openComments,
  openDocument,
  openDraft,
  reasonSpot,
} from './opening.ts';
import { concernedBy } from './people.ts';
import { readerOf } from './policy.ts';
import { commentsOf, contentOf } from './queries.ts';
import { signatoriesOf } from './rules.ts';

/** The agreement of a version. @throws where there is none: a foreign key promises it */
export async function agreementOf(context: Context, version: VersionRow): Promise<AgreementRow> {
  const found = await agreementLoader(context).load(version.agreementId);
  if (!found) throw new Error('A version without its agreement was resolved.');
  return found;
}

const openerOf =
  (context: Context): Opener =>
  (reading) =>
    openTexts(context, reading);

/** The stored words of a version for somebody who may read them; null for everybody else. */
async function readable(context: Context, version: VersionRow) {
  const viewer = requireViewer(context);
  const agreement = await agreementOf(context, version);
  const as = readerOf(viewer, agreement, version.state);
  const content = as && (await contentOf(await context.read(), viewer, version.id));
  return as && content ? { as, agreement, content } : null;
}

/** The words of a version, opened for the viewer; null for those who may not read them and for what was erased. */
export async function readContent(context: Context, version: VersionRow): Promise<ContentModel | null> {
  const found = await readable(context, version);
  if (!found) return null;
  const viewer = requireViewer(context);
  const { as, agreement, content } = found;
  const open = openerOf(context);
  const ofPair = partyOf(viewer, agreement) !== null;
  const rows = ofPair ? await commentsOf(await context.read(), viewer, version.id) : [];
  const comments = await openComments(open, version.relationshipId, rows);
  if (content.document === null) return readDraft(context, version, agreement, content, comments);
  const opened = await openDocument(open, version, content, as);
  if (!opened) return null;
  const { canonical, document } = opened;
  const draft = { clauses: document.clauses, revisions: new Map(), changedBy: new Map(), marks: [] };
  const clauses = clauseModels(headOfDocument(document), draft, comments, false);
  return { clauses, canonical, profile: document.guideProfile, obstacles: [] };
}

async function readDraft(
  context: Context,
  version: VersionRow,
  agreement: AgreementRow,
  content: ContentRow,
  comments: ContentModel['clauses'][number]['comments'],
): Promise<ContentModel | null> {
  const viewer = requireViewer(context);
  const db = await context.read();
  const draft = await openDraft(db, viewer, openerOf(context), version, content);
  const { head } = await concernedBy(db, viewer, agreement);
  return {
    clauses: clauseModels(head, draft, comments, true),
    canonical: null,
    profile: null,
    obstacles: version.state === 'DRAFT' ? obstaclesOf(draft, content.template ?? {}, agreement) : [],
  };
}

/** A fixed version as it was signed, opened for the viewer; null for those who may not read it and for what was erased. */
export async function readSigned(context: Context, version: VersionRow) {
  const found = await readable(context, version);
  return found && openDocument(openerOf(context), version, found.content, found.as);
}

/** Why a version was declined; null where no reason was given or the viewer may not read it. */
export async function readDeclineReason(context: Context, version: VersionRow): Promise<string | null> {
  const found = await readable(context, version);
  const { declineReason: sealed, declineKeyVersion: keyVersion } = found?.content ?? {};
  if (!found || !sealed || keyVersion == null || version.declinedBy === null) return null;
  const item = { ...reasonSpot(version.id), authorId: version.declinedBy, keyVersion, sealed };
  const { relationshipId } = version;
  const [text] = await openTexts(context, {
    relationshipId,
    contentType: 'AGREEMENT',
    as: found.as,
    items: [item],
  });
  return text ?? null;
}

/** The result of a check; see the schema. */
type Verification = Omit<AgreementVerification, 'checkedAt'> & { readonly checkedAt: Date };

/**
 * Checks the stored document against its hash and the signatures against both; null where there is nothing to read. It says so where
 * something else stands there, whatever that is; a version that came into force lacks no signature.
 */
export async function verifyVersion(context: Context, version: VersionRow): Promise<Verification | null> {
  const found = version.hash === null ? null : await readable(context, version);
  const canonical = found && (await openCanonical(openerOf(context), version, found.content, found.as));
  if (!found || canonical === null) return null;
  const signatures = await signaturesLoader(context).load(version.id);
  const person = { GUIDE: version.guideId, LEARNER: version.learnerId, SPONSOR: found.agreement.sponsorId };
  const hash = sha256(canonical);
  const isValid = (signatory: Signatory) =>
    signatures.some(
      (one) => one.signatory === signatory && one.personId === person[signatory] && one.hash === hash,
    );
  const expected = signatoriesOf(found.agreement).filter(
    (signatory) => version.inForceAt !== null || signatures.some((one) => one.signatory === signatory),
  );
  return {
    documentIntact: hash === version.hash,
    validSignatures: expected.filter(isValid),
    invalidSignatures: expected.filter((signatory) => !isValid(signatory)),
    checkedAt: context.clock.now(),
  };
}
