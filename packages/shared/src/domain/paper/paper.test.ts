import { describe, expect, it } from 'vitest';
import type { AgreementDocument } from '../signed-document.ts';
import { builtInTemplate } from '../templates.ts';
import type { PaperSource } from './model.ts';
import { agreementPaper } from './paper.ts';

const hash = '0123456789abcdef'.repeat(4);
const named = (name: string) => ({ id: name, name });
const document: AgreementDocument = {
  format: 'rapport-agreement-1',
  agreement: 'agreement',
  version: 'version',
  number: 2,
  follows: 'f'.repeat(64),
  kind: 'COACHING',
  program: named('Leading'),
  guide: named('Grace'),
  learner: named('Liam'),
  sponsor: named('Hana'),
  clauses: builtInTemplate('COACHING', true),
  guideProfile: {
    headline: 'Listens',
    experience: '',
    methods: ['Questions', 'Silence'],
    limits: 'No therapy.',
    refersElsewhere: '',
    supervision: '',
    conflicts: '',
    languages: ['en', 'x'],
    qualifications: [
      { title: 'PCC', issuer: 'ICF', issuedOn: '2020-03-01', expiresOn: null, verified: true },
      { title: 'MA', issuer: '', issuedOn: null, expiresOn: null, verified: false },
    ],
  },
  proposedBy: 'Liam',
  proposedAt: '2026-11-23T23:30:00.000Z',
};
const source: PaperSource = {
  document,
  hash,
  state: 'IN_FORCE',
  inForceAt: '2026-11-24T10:00:00Z',
  endedAt: null,
  declinedAt: null,
  timeZone: 'Europe/Berlin',
  signatures: [
    { signatory: 'GUIDE', hash, statement: 'I have read it.', signedAt: '2026-11-24T09:00:00Z' },
    { signatory: 'LEARNER', hash: 'e'.repeat(64), statement: 'So have I.', signedAt: '2026-11-24T10:00:00Z' },
  ],
};

const part = (paper: ReturnType<typeof agreementPaper>, title: string) =>
  paper.parts.find((one) => one.title.startsWith(title));

describe('an agreement on paper', () => {
  const paper = agreementPaper(source, 'en');

  it('says between whom it is, which version, and since when in both zones', () => {
    expect(Object.fromEntries(paper.facts)).toEqual({
      Coach: 'Grace',
      Client: 'Liam',
      Sponsor: 'Hana',
      Program: 'Leading',
      Version: '2, in place of the one with the fingerprint ffffffffffff…',
      Proposed: '23 Nov 2026, 23:30:00 UTC (24 Nov 2026, 00:30:00 Europe/Berlin), by Liam',
      State: 'In force, 24 Nov 2026, 10:00:00 UTC (24 Nov 2026, 11:00:00 Europe/Berlin)',
    });
    expect(paper.foot).toBe('Version 2 · SHA-256 0123456789ab…');
  });

  it('has every clause in words, and no other', () => {
    expect(part(paper, 'Shared purpose')?.blocks.length).toBeGreaterThan(0);
    expect(part(paper, 'What the sponsor learns')).toBeDefined();
    const pair = agreementPaper(
      { ...source, document: { ...document, sponsor: null, clauses: { REVIEW: { everyDays: 60 } } } },
      'en',
    );
    expect(pair.parts.filter(({ level }) => level === 3).map(({ title }) => title)).toEqual([
      'Looking at this again',
      'Grace · Coach',
      'Liam · Client',
    ]);
  });

  it('tells signatures from missing ones, and from those of other words', () => {
    expect(part(paper, 'Grace ·')?.blocks).toEqual([
      { kind: 'QUOTE', text: 'I have read it.' },
      {
        kind: 'FACTS',
        facts: [['Signed', '24 Nov 2026, 09:00:00 UTC (24 Nov 2026, 10:00:00 Europe/Berlin)']],
      },
    ]);
    expect(part(paper, 'Liam ·')?.blocks.at(-1)).toMatchObject({
      kind: 'NOTE',
      text: expect.stringContaining('of other words'),
    });
    expect(part(paper, 'Hana ·')?.blocks).toEqual([{ kind: 'NOTE', text: 'Has not signed.' }]);
  });

  it('shows of the profile what was said', () => {
    const [, facts] = part(paper, 'What Grace said')?.blocks ?? [];
    expect(facts).toEqual({
      kind: 'FACTS',
      facts: [
        ['In one sentence', 'Listens'],
        ['Methods', 'Questions and Silence'],
        ['Does not do', 'No therapy.'],
        ['Languages', 'English and x'],
        [
          'Qualifications',
          'PCC, ICF, since 1 March 2020, evidence seen by the organization\nMA, as stated by the person',
        ],
      ],
    });
  });

  it('groups the hash, and says the same in German', () => {
    expect(paper.parts.at(-1)?.blocks).toContainEqual({
      kind: 'CODE',
      text: hash.match(/.{8}/g)?.join(' '),
    });
    const german = agreementPaper({ ...source, timeZone: 'UTC' }, 'de');
    expect(german.parts.map(({ level }) => level)).toEqual(paper.parts.map(({ level }) => level));
    expect(german.facts.at(-1)).toEqual(['Stand', 'In Kraft, 24. Nov. 2026, 10:00:00 UTC']);
  });
});
