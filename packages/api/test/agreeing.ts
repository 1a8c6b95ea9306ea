import type { Client, GraphQLAnswer, Json, TestApp } from './app.ts';
import { type Cast, done, makeCast, makeProgram, offer, proposePair, respond } from './pairing.ts';

/** A cast whose guide and learner have both said yes. */
export interface AgreeingCast extends Cast {
  readonly programId: string;
  readonly relationshipId: string;
}

/** Brings two people as far as working out their agreement. @param program fields of the program, such as its kind or sponsor */
export async function agreeingPair(
  app: TestApp,
  program: (cast: Cast) => object = () => ({ kind: 'MENTORING' }),
): Promise<AgreeingCast> {
  const cast = await makeCast(app);
  await offer(cast.guide);
  const programId = await makeProgram(cast.manager, 'Leading others', program(cast));
  const relationshipId = await proposePair(cast.manager, programId, cast.guide, cast.learner);
  for (const party of [cast.guide, cast.learner])
    done(
      await party.graphql(respond, { input: { relationshipId, accept: true } }),
      'respondToProposal',
      'relationship',
    );
  return { ...cast, programId, relationshipId };
}

const agreementFields = `
  id viewerSignatory viewerCanDraft sponsorInformation { field level } relationship { id state }
  inForce { id number hash } open { id number state hash }
  versions {
    id number state hash waitingFor declineReason reviewDueOn viewerCanEdit viewerCanSign signingStatement reviewedBy
    signatures { signatory hash statement person { id } }
    verification { documentIntact validSignatures invalidSignatures }
    content {
      canonical profile obstacles { kind why }
      clauses { kind data revision sentences effects changedBy { id } marks { person { id } } comments { id text resolvedAt author { id } } }
    }
  }`;

/** Every agreement mutation, all that it answers with. */
export async function change(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const type = inputTypes[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) { agreement { ${agreementFields} } errors { code message path } }
  }`;
  return client.graphql(document, { input });
}

const inputTypes: Readonly<Record<string, string>> = {
  proposeAgreement: 'AgreementVersionInput',
  reviseAgreement: 'AgreementVersionInput',
  dropAgreementDraft: 'AgreementVersionInput',
};

/** A mutation that must work; answers the agreement afterwards. */
export async function changed(client: Client, name: string, input: object): Promise<Json> {
  return done(await change(client, name, input), name, 'agreement');
}

/** The agreement as somebody sees it. */
export async function readAgreement(client: Client, id: string): Promise<Json> {
  const { data, errors } = await client.graphql(
    `query ($id: ID!) { agreement(id: $id) { ${agreementFields} } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['agreement'];
}

/** What makes a mentoring draft complete. */
export const purpose = { text: 'Grow from doing the work to leading it.', objectives: [], sessions: null };

/** Begins a draft, writes a purpose that both confirm, and answers the version's id. */
export async function confirmedDraft(
  pair: AgreeingCast,
  data: object = purpose,
): Promise<{ agreementId: string; versionId: string }> {
  const { id: agreementId, open } = await changed(pair.guide, 'draftAgreement', {
    relationshipId: pair.relationshipId,
  });
  const clause = { agreementVersionId: open.id, kind: 'PURPOSE' };
  const revision = (await revisionOf(pair.guide, agreementId, open.id, 'PURPOSE')) + 1;
  await changed(pair.guide, 'editClause', { ...clause, data, revision: revision - 1 });
  for (const party of [pair.guide, pair.learner])
    await changed(party, 'markClause', { ...clause, revision, agreed: true });
  return { agreementId, versionId: open.id };
}

async function revisionOf(client: Client, agreementId: string, versionId: string, kind: string) {
  const agreement = await readAgreement(client, agreementId);
  const version = agreement.versions.find((one: Json) => one.id === versionId);
  return version.content.clauses.find((one: Json) => one.kind === kind).revision;
}

/** Takes a pair to a proposed version. */
export async function proposed(
  pair: AgreeingCast,
  data?: object,
): Promise<{ agreementId: string; versionId: string; hash: string }> {
  const draft = await confirmedDraft(pair, data);
  const agreement = await changed(pair.guide, 'proposeAgreement', { agreementVersionId: draft.versionId });
  return { ...draft, hash: agreement.open.hash };
}

/** Signs as somebody. */
export function sign(client: Client, version: { versionId: string; hash: string }): Promise<GraphQLAnswer> {
  const { versionId: agreementVersionId, hash } = version;
  return change(client, 'signAgreement', { agreementVersionId, hash, language: 'EN' });
}

/** Takes a pair to an agreement in force. */
export async function inForce(pair: AgreeingCast, data?: object) {
  const version = await proposed(pair, data);
  for (const party of [pair.guide, pair.learner])
    done(await sign(party, version), 'signAgreement', 'agreement');
  return version;
}
