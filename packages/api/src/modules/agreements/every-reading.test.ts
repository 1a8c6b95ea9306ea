import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  changed,
  confirmedDraft,
  proposed,
  purpose,
} from '../../../test/agreeing.ts';
import { type Client, type SeededPerson, startTestApp } from '../../../test/app.ts';
import { openLiveClient } from '../../../test/live-client.ts';
import { done } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';
import { idToUuid } from '../../kernel/ids.ts';

const canary = 'the wren in the hedge';
const app = await startTestApp();
let pair: AgreeingCast;
let agreementId: string;
let draftId: string;
let signedId: string;
let address: string;

/** All words are the guide's: whoever opens any of them reads what another wrote. */
beforeAll(async () => {
  pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
  const data = { ...purpose, text: canary };
  const first = await proposed(pair, data);
  await changed(pair.guide, 'declineAgreement', { agreementVersionId: first.versionId, reason: canary });
  const second = await proposed(pair, data);
  [agreementId, signedId] = [second.agreementId, second.versionId];
  for (const party of [pair.guide, pair.learner, pair.hr])
    await change(party, 'signAgreement', { agreementVersionId: signedId, hash: second.hash, language: 'EN' });
  await app.services.startJobs();
  await until('the agreement to be in force', async () => {
    const [row] = await app.admin`select 1 from relationship where state = 'ACTIVE'`;
    return row !== undefined;
  });
  draftId = (await confirmedDraft(pair, data)).versionId;
  await changed(pair.guide, 'commentOnClause', {
    agreementVersionId: draftId,
    kind: 'PURPOSE',
    text: canary,
  });
  const answers = { feedback: ['AT_ONCE'], safe: canary, avoid: '', repair: '' };
  await relate('saveTrustPreferences', { answers });
  await relate('startClosing', { kind: 'GOOD_ENDING' });
  await relate('saveClosingWords', { reached: canary, learned: canary, thanks: canary, share: true });
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  address = `${url.replace('http', 'ws')}/graphql`;
});

async function relate(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { relationship { id } errors { code } } }`;
  const answer = await pair.guide.graphql(document, {
    input: { relationshipId: pair.relationshipId, ...input },
  });
  return done(answer, name, 'relationship');
}

/** Somebody asks for words; answers the text of all that came back. */
type Asking = (reader: Client) => Promise<string>;

const ofAgreement =
  (fields: string): Asking =>
  async (reader) =>
    JSON.stringify(
      await reader.graphql(`query ($id: ID!) { agreement(id: $id) { ${fields} } }`, { id: agreementId }),
    );
const ofVersions = (fields: string) => ofAgreement(`versions { ${fields} }`);
const ofPair =
  (fields: string): Asking =>
  async (reader) =>
    JSON.stringify(
      await reader.graphql(`query ($id: ID!) { relationship(id: $id) { ${fields} } }`, {
        id: pair.relationshipId,
      }),
    );

const paper: Asking = async (reader) => {
  const answer = await reader.request({ url: `/v1/agreement-versions/${signedId}/agreement.pdf` });
  return answer.statusCode === 200 ? `a file of ${canary}` : answer.body;
};

const liveUpdate: Asking = async (reader) => {
  const page = openLiveClient(
    address,
    { cookie: reader.cookie ?? '', origin: app.config.publicUrl },
    pair.guide.organizationId,
  );
  const { results } = page.subscribe(
    'subscription ($id: ID!) { agreementChanges(agreementId: $id) { versions { content { canonical } } } }',
    { id: agreementId },
  );
  await until('the present state', () => results.length > 0);
  await page.client.dispose();
  return JSON.stringify(results);
};

const answerOfAChange: Asking = async (reader) =>
  JSON.stringify(
    await change(reader, 'markClause', {
      agreementVersionId: draftId,
      kind: 'REVIEW',
      revision: 0,
      agreed: true,
    }),
  );

/** Whether the answer holds what was asked for. */
const saysCanary = (text: string) => text.includes(canary);
const saysSomething = (field: string) => (text: string) =>
  new RegExp(`"${field}":(?!null|\\[\\])`).test(text);

interface Case {
  readonly what: string;
  readonly ask: Asking;
  readonly type: 'AGREEMENT' | 'AGREEMENT_COMMENT' | 'TRUST_PREFERENCE' | 'CLOSING_WORDS';
  readonly by: 'partner and sponsor' | 'partner';
  readonly opened: (text: string) => boolean;
}

/** Every field of the schema that says what a pair wrote, by the type it is of, and every other way to the same words. */
const fieldsOfWords: readonly (Case & { readonly field: string })[] = [
  { field: 'AgreementVersion.content', ...version('content { canonical }', saysCanary) },
  { field: 'AgreementVersion.declineReason', ...version('declineReason', saysCanary) },
  {
    field: 'AgreementVersion.verification',
    ...version('verification { documentIntact }', saysSomething('documentIntact')),
  },
  { field: 'AgreementContent.canonical', ...version('content { canonical }', saysCanary) },
  { field: 'AgreementContent.profile', ...version('content { profile }', saysSomething('headline')) },
  {
    field: 'AgreementContent.obstacles',
    ...draft('content { obstacles { why } }', (text) => text.includes('"obstacles":[')),
  },
  { field: 'AgreementContent.clauses', ...version('content { clauses { kind } }', saysSomething('kind')) },
  { field: 'Clause.data', ...version('content { clauses { data } }', saysCanary) },
  { field: 'Clause.sentences', ...version('content { clauses { sentences } }', saysCanary) },
  { field: 'Clause.effects', ...version('content { clauses { effects } }', saysSomething('effects')) },
  {
    field: 'Clause.comments',
    ...draft('content { clauses { comments { id } } }', saysSomething('comments')),
    type: 'AGREEMENT_COMMENT',
  },
  {
    field: 'ClauseComment.text',
    ...draft('content { clauses { comments { text } } }', saysCanary),
    type: 'AGREEMENT_COMMENT',
  },
  { field: 'Closing.words', ...words('words { sharedAt }', saysSomething('sharedAt')) },
  ...(['reached', 'learned', 'thanks'] as const).map((field) => ({
    field: `ClosingWords.${field}`,
    ...words(`words { ${field} }`, saysCanary),
  })),
  {
    field: 'TrustPreferences.answers',
    what: 'trustPreferences { answers }',
    ask: ofPair('trustPreferences { answers }'),
    type: 'TRUST_PREFERENCE',
    by: 'partner',
    opened: saysCanary,
  },
];

function version(fields: string, opened: Case['opened']): Case {
  return { what: fields, ask: ofVersions(fields), type: 'AGREEMENT', by: 'partner and sponsor', opened };
}
function draft(fields: string, opened: Case['opened']): Case {
  return { ...version(fields, opened), by: 'partner' };
}
function words(fields: string, opened: Case['opened']): Case {
  return { what: fields, ask: ofPair(`closing { ${fields} }`), type: 'CLOSING_WORDS', by: 'partner', opened };
}

const otherWays: readonly Case[] = [
  { what: 'the paper', ask: paper, type: 'AGREEMENT', by: 'partner and sponsor', opened: saysCanary },
  {
    what: 'a live update',
    ask: liveUpdate,
    type: 'AGREEMENT',
    by: 'partner and sponsor',
    opened: saysCanary,
  },
  {
    what: 'the answer of a change',
    ask: answerOfAChange,
    type: 'AGREEMENT',
    by: 'partner',
    opened: saysCanary,
  },
];

/** Fields of the same types that say what happened, and when, and who did it, and never in anybody's words. */
const otherFields: Readonly<Record<string, string>> = {
  AgreementVersion: `agreement createdAt createdBy declinedAt declinedBy endedAt endsOn hash id inForceAt number proposedAt proposedBy
    purposeWritten reviewDueOn reviewOverdue reviewedBy signatures signingStatement state viewerCanEdit viewerCanPropose viewerCanSign
    waitingFor`,
  AgreementContent: '',
  Clause: 'changedBy kind marks revision',
  ClauseComment: 'at author id resolvedAt',
  ClosingWords: 'person sharedAt',
  TrustPreferences: 'person updatedAt',
};

async function traces(reader: SeededPerson, type: string): Promise<number> {
  const [row] = await app.admin<{ count: number }[]>`
    select count(*)::int as count from ledger_entry
    where kind = 'READ' and details ->> 'contentType' = ${type} and actor_id = ${idToUuid(reader.id)}`;
  return row?.count ?? 0;
}

const forgetTheHour = () => app.admin`delete from ledger_reading`;
const cases = [...fieldsOfWords, ...otherWays];
const readings = cases.flatMap((one) => [
  { ...one, reader: 'learner' as const },
  ...(one.by === 'partner' ? [] : [{ ...one, reader: 'hr' as const }]),
]);

const faults = [
  {
    named: 'refused',
    break: 'revoke insert on ledger_entry from rapport_app',
    mend: 'grant insert on ledger_entry to rapport_app',
  },
  {
    named: 'undone at the very commit, when the keys have been unwrapped',
    break: `create function undo() returns trigger language plpgsql as $$ begin raise exception 'undone'; end $$;
      create constraint trigger undo after insert on ledger_entry deferrable initially deferred for each row execute function undo()`,
    mend: 'drop trigger undo on ledger_entry; drop function undo()',
  },
];

describe('words of another', () => {
  it('are all of those that the schema has', () => {
    const path = fileURLToPath(new URL('../../../../shared/schema.graphql', import.meta.url));
    const schema = buildSchema(readFileSync(path, 'utf8'));
    for (const [name, others] of Object.entries(otherFields)) {
      const type = schema.getType(name);
      const present = isObjectType(type) ? Object.keys(type.getFields()) : [];
      const named = fieldsOfWords.map(({ field }) => field).filter((field) => field.startsWith(`${name}.`));
      const known = [
        ...others.split(/\s+/).filter(Boolean),
        ...named.map((field) => field.slice(name.length + 1)),
      ];
      expect(present.toSorted(), name).toEqual(known.toSorted());
    }
  });

  it.each(readings)('leave a trace: $what, read by $reader', async ({ ask, type, reader, opened }) => {
    await forgetTheHour();
    const before = await traces(pair[reader], type);
    const answer = await ask(pair[reader]);
    expect(opened(answer), answer.slice(0, 500)).toBe(true);
    expect(await traces(pair[reader], type)).toBeGreaterThan(before);
  });

  describe.each(faults)('do not open where the trace is $named', ({ break: breaks, mend }) => {
    it.each(readings)('$what, for $reader', async ({ ask, reader, opened }) => {
      await forgetTheHour();
      await app.admin.unsafe(breaks);
      try {
        const answer = await ask(pair[reader]);
        expect(opened(answer), answer.slice(0, 500)).toBe(false);
      } finally {
        await app.admin.unsafe(mend);
      }
    });
  });

  it('do not open where the connection dies while the trace is written', async () => {
    const signed = ofAgreement('inForce { content { canonical } }');
    await forgetTheHour();
    const before = await traces(pair.learner, 'AGREEMENT');
    const answer = await app.admin.begin(async (holder) => {
      await holder`lock table ledger_entry in share row exclusive mode`;
      const asked = signed(pair.learner);
      const pid = await until('the reading to wait for its trace', async () => {
        const [waiting] = await app.admin<{ pid: number }[]>`select pid from pg_stat_activity
          where application_name = 'rapport traces' and wait_event_type = 'Lock' and datname = current_database()`;
        return waiting?.pid;
      });
      await app.admin`select pg_terminate_backend(${pid}, 5000)`;
      return asked;
    });
    expect(answer).not.toContain(canary);
    expect(await traces(pair.learner, 'AGREEMENT')).toBe(before);
    expect(await signed(pair.learner)).toContain(canary);
    expect(await traces(pair.learner, 'AGREEMENT')).toBe(before + 1);
  });
});
