import type { PersonName, Row } from './world.ts';

/** Writes a row of one organization under its labels. @param keys the columns that find it, where they are not organization and id */
export type Add = (labels: readonly string[], row: Row, keys?: string[]) => Promise<void>;

const at = '2026-03-02T09:00:00Z';
const sealed = '\\x01';
const key = (...columns: string[]) => ['organization_id', ...columns];

/** An agreement with everything that hangs on it: proposed for guide, learner and sponsor, a draft for the other pair. */
export async function addAgreements(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
  program_id: string,
): Promise<void> {
  const pairs = {
    guide: {
      relationship_id: id('relationship guide'),
      guide_id: person('guide'),
      learner_id: person('learner'),
    },
    otherGuide: {
      relationship_id: id('relationship otherGuide'),
      guide_id: person('otherGuide'),
      learner_id: person('otherLearner'),
    },
  };
  const everybody = (table: string) => [`${table} guide`, `${table} learner`, `${table} sponsor`];
  await addKeysAndLedger(add, id, person);

  const agreement = { guide: id('agreement guide'), otherGuide: id('agreement otherGuide') };
  await add(everybody('agreement'), {
    id: agreement.guide,
    ...pairs.guide,
    kind: 'MENTORING',
    program_id,
    sponsor_id: person('sponsor'),
    created_at: at,
  });
  await add(['agreement otherGuide'], {
    id: agreement.otherGuide,
    ...pairs.otherGuide,
    kind: 'MENTORING',
    program_id,
    created_at: at,
  });
  const version = { guide: id('agreement_version guide'), otherGuide: id('agreement_version otherGuide') };
  const begun = { number: 1, created_at: at, updated_at: at };
  await add(everybody('agreement_version'), {
    id: version.guide,
    agreement_id: agreement.guide,
    ...pairs.guide,
    ...begun,
    state: 'PROPOSED',
    created_by: person('guide'),
    hash: 'hash',
  });
  await add(['agreement_version otherGuide'], {
    id: version.otherGuide,
    agreement_id: agreement.otherGuide,
    ...pairs.otherGuide,
    ...begun,
    state: 'DRAFT',
    created_by: person('otherGuide'),
  });
  const ended = id('agreement_version ended');
  await add(['agreement_version ended'], {
    id: ended,
    agreement_id: agreement.otherGuide,
    ...pairs.otherGuide,
    ...begun,
    number: 2,
    state: 'ENDED',
    created_by: person('otherGuide'),
    hash: 'hash',
  });
  await add(
    everybody('agreement_content'),
    { version_id: version.guide, ...pairs.guide, document: sealed },
    key('version_id'),
  );
  await add(
    ['agreement_content otherGuide'],
    { version_id: version.otherGuide, ...pairs.otherGuide },
    key('version_id'),
  );
  const signing = { hash: 'hash', statement: 'I agree.', language: 'EN', signed_at: at };
  for (const name of ['guide', 'learner', 'sponsor', 'otherGuide'] as const) {
    const others = name === 'otherGuide';
    await add([`signature ${name}`], {
      id: id(`signature ${name}`),
      ...pairs[others ? 'otherGuide' : 'guide'],
      version_id: others ? ended : version.guide,
      person_id: person(name),
      signatory: others ? 'GUIDE' : name.toUpperCase(),
      ...signing,
    });
  }
  for (const name of ['guide', 'learner', 'otherGuide'] as const) {
    const of = name === 'otherGuide' ? 'otherGuide' : 'guide';
    await addWordsOf(add, id, { ...pairs[of], name, me: person(name), version_id: version[of] });
  }
  await add(
    ['closing guide', 'closing learner'],
    {
      ...pairs.guide,
      kind: 'GOOD_ENDING',
      started_by: person('guide'),
      started_at: at,
      closes_on: '2026-08-01',
    },
    key('relationship_id'),
  );
  await add(
    ['closing otherGuide'],
    {
      ...pairs.otherGuide,
      kind: 'GOOD_ENDING',
      started_by: person('otherGuide'),
      started_at: at,
      closes_on: '2026-08-01',
    },
    key('relationship_id'),
  );

  await add(['agreement_template only'], {
    id: id('agreement_template'),
    kind: 'MENTORING',
    three_way: false,
    clauses: {},
    revision: 1,
    updated_by: person('manager'),
    updated_at: at,
  });
  await add(['agreement_rollout only'], {
    id: id('agreement_rollout'),
    program_id,
    started_by: person('manager'),
    state: 'RUNNING',
    total: 1,
    done: 0,
    started_at: at,
  });
}

async function addKeysAndLedger(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
): Promise<void> {
  const tenant = { version: 1, provider: 'file', provider_key: 'one', wrapped: sealed, created_at: at };
  await add(['tenant_key only'], tenant, key('version'));
  await add(['tenant_key second'], { ...tenant, version: 2 }, key('version'));
  for (const name of ['guide', 'learner', 'sponsor', 'otherGuide'] as const) {
    const relationship_id = id(`relationship ${name === 'otherGuide' ? name : 'guide'}`);
    const author_id = person(name);
    const made = { version: 1, tenant_version: 1, wrapped: sealed, created_at: at };
    await add(
      [`data_key ${name}`],
      { relationship_id, author_id, ...made },
      key('relationship_id', 'author_id'),
    );
    if (name !== 'sponsor') {
      const read = { relationship_id, reader_id: author_id, content_type: 'AGREEMENT', hour: at };
      await add([`ledger_reading ${name}`], read, key('relationship_id', 'reader_id'));
    }
  }
  const entry = { at, kind: 'READ', details: {}, salt: 'salt' };
  const ours = { chain_id: id('relationship guide'), relationship_id: id('relationship guide'), ...entry };
  const theirs = {
    chain_id: id('relationship otherGuide'),
    relationship_id: id('relationship otherGuide'),
    ...entry,
  };
  const organizations = { chain_id: id('organization'), ...entry };
  const first = { seq: 1, hash: 'first' };
  const second = { seq: 2, hash: 'second', previous_seq: 1, previous_hash: 'first' };
  const found = key('chain_id', 'seq');
  const ofPair = ['ledger_entry guide', 'ledger_entry learner'];
  await add(ofPair, { ...ours, ...first, actor_id: person('guide') }, found);
  await add(['ledger_entry sponsor'], { ...ours, ...second, actor_id: person('sponsor') }, found);
  await add(['ledger_entry otherGuide'], { ...theirs, ...first, actor_id: person('otherGuide') }, found);
  await add(['ledger_entry owner'], { ...organizations, ...first, actor_id: person('owner') }, found);
  await add(['ledger_entry manager'], { ...organizations, ...second, actor_id: person('manager') }, found);
}

/** What one party of a pair writes: a clause, a mark, a remark, preferences, words at the end; what they are told and reminded of. */
async function addWordsOf(
  add: Add,
  id: (words: string) => string,
  {
    name,
    me,
    version_id,
    ...pair
  }: {
    name: PersonName;
    me: string;
    version_id: string;
    relationship_id: string;
    guide_id: string;
    learner_id: string;
  },
): Promise<void> {
  const kind = name === 'learner' ? 'CADENCE' : 'PURPOSE';
  const written = { author_id: me, key_version: 1, body: sealed };
  await add(
    [`draft_clause ${name}`],
    { ...pair, version_id, kind, ...written, revision: 1, updated_at: at },
    key('version_id', 'kind'),
  );
  await add(
    [`clause_mark ${name}`],
    { ...pair, version_id, kind, person_id: me, revision: 1, at },
    key('version_id', 'kind', 'person_id'),
  );
  await add([`agreement_comment ${name}`], {
    id: id(`agreement_comment ${name}`),
    ...pair,
    version_id,
    kind,
    ...written,
    at,
  });
  const own = { ...pair, person_id: me, key_version: 1, body: sealed, updated_at: at };
  await add([`trust_preference ${name}`], own, key('relationship_id', 'person_id'));
  // The learner has handed theirs over, which fixes them.
  const words = name === 'learner' ? { ...own, shared_at: at } : own;
  await add([`closing_words ${name}`], words, key('relationship_id', 'person_id'));
  await add([`notification ${name}`], {
    id: id(`notification ${name}`),
    ...pair,
    person_id: me,
    kind: 'MESSAGE_SENT',
    subject_id: 'msg_01h455vb4pex5vsknk084sn02q',
    by_partner: true,
    at,
    occasion_at: at,
  });
  await add([`nudge ${name}`], {
    id: id(`nudge ${name}`),
    ...pair,
    kind: 'REVIEW_DUE',
    person_id: me,
    due_on: '2026-06-01',
  });
}
