import { agreementPaper, type Language, type PaperState } from '@rapport/shared/domain';
import { type Context, requireViewer } from '../../context.ts';
import { parseId } from '../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { appendToLedger } from '../audit/index.ts';
import { timeZoneOf } from '../identity/index.ts';
import { signaturesLoader, versionLoader } from './loaders.ts';
import type { VersionRow } from './model.ts';
import { agreementPdf } from './paper/agreement-pdf.ts';
import { readerOf } from './policy.ts';
import { agreementOf, readSigned } from './reading.ts';

/** A file to take away. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Makes the PDF of a fixed version for somebody who signs it. Opening the words leaves its trace, taking them away another: where that
 * cannot be written, nothing is handed out.
 * @throws ContentUnavailableError
 */
export async function exportPaper(
  context: Context,
  id: string,
  language: Language,
): Promise<Result<PaperFile>> {
  const versionId = parseId('agv', id);
  const version = versionId && (await versionLoader(context).load(versionId));
  if (!version) return notFound('version of an agreement');
  const { number, hash, state, proposedAt } = version;
  const viewer = requireViewer(context);
  if (readerOf(viewer, await agreementOf(context, version), state) === null)
    return fail('NOT_ALLOWED', 'Only those who sign an agreement can open its words.');
  if (hash === null || proposedAt === null || state === 'DRAFT')
    return fail('WRONG_STATE', 'This version was never proposed. There is nothing to put on paper.');
  const paper = await paperOf(context, version, state, language);
  if (paper === null)
    return fail(
      'EXPIRED',
      'The words of this version were erased on the agreed day. Its signatures and its hash stay.',
    );
  const bytes = await agreementPdf(paper, proposedAt);
  return context.write(async ({ db, clock }) => {
    await appendToLedger(db, viewer, clock.now(), {
      kind: 'EXPORTED',
      relationshipId: version.relationshipId,
      details: { contentType: 'AGREEMENT', version: number },
    });
    return ok({ name: `agreement-version-${number}.pdf`, bytes });
  });
}

/** The paper of a version, its hash computed from the words that are on it; null where they were erased. */
async function paperOf(context: Context, version: VersionRow, state: PaperState, language: Language) {
  const opened = await readSigned(context, version);
  if (!opened) return null;
  const [signatures, timeZone] = await Promise.all([
    signaturesLoader(context).load(version.id),
    timeZoneOf(await context.read(), version.organizationId),
  ]);
  const told = (at: Date | null) => at?.toISOString() ?? null;
  return agreementPaper(
    {
      document: opened.document,
      hash: sha256(opened.canonical),
      state,
      inForceAt: told(version.inForceAt),
      endedAt: told(version.endedAt),
      declinedAt: told(version.declinedAt),
      signatures: signatures.map((one) => ({ ...one, signedAt: one.signedAt.toISOString() })),
      timeZone,
    },
    language,
  );
}
