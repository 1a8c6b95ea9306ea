import type { Language } from '../clauses.ts';
import type { PaperSignatory, PaperState } from './model.ts';

type Kind = 'COACHING' | 'MENTORING';

/** The words of a paper beside those of its clauses. */
export interface PaperWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly roles: Readonly<Record<Kind, Readonly<Record<PaperSignatory, string>>>>;
  readonly title: (guide: string, learner: string) => string;
  readonly program: string;
  readonly version: string;
  readonly follows: (number: number, hash: string) => string;
  readonly proposed: string;
  readonly proposedBy: (at: string, name: string) => string;
  readonly state: string;
  readonly states: Readonly<Record<PaperState, string>>;
  readonly since: (state: string, at: string) => string;
  readonly clauses: string;
  readonly profile: (guide: string) => string;
  readonly profileLead: string;
  readonly profileParts: {
    readonly headline: string;
    readonly experience: string;
    readonly methods: string;
    readonly limits: string;
    readonly refersElsewhere: string;
    readonly supervision: string;
    readonly conflicts: string;
    readonly languages: string;
    readonly qualifications: string;
  };
  readonly issued: (day: string) => string;
  readonly expires: (day: string) => string;
  readonly verified: string;
  readonly unverified: string;
  readonly signatures: string;
  readonly signed: string;
  readonly unsigned: string;
  readonly otherHash: (hash: string) => string;
  readonly check: string;
  readonly hash: string;
  readonly checkLead: string;
  readonly checkSteps: (number: number) => readonly string[];
  readonly foot: (number: number, hash: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly missingSigns: (stand: string) => string;
}

const english: PaperWords = {
  kinds: { COACHING: 'Coaching', MENTORING: 'Mentoring' },
  roles: {
    COACHING: { GUIDE: 'Coach', LEARNER: 'Client', SPONSOR: 'Sponsor' },
    MENTORING: { GUIDE: 'Mentor', LEARNER: 'Mentee', SPONSOR: 'Sponsor' },
  },
  title: (guide, learner) => `Agreement of ${guide} and ${learner}`,
  program: 'Program',
  version: 'Version',
  follows: (number, hash) => `${number}, in place of the one with the fingerprint ${hash}…`,
  proposed: 'Proposed',
  proposedBy: (at, name) => `${at}, by ${name}`,
  state: 'State',
  states: {
    PROPOSED: 'Waits for signatures',
    IN_FORCE: 'In force',
    SUPERSEDED: 'Replaced by a later version',
    ENDED: 'Ended with the relationship',
    DECLINED: 'Not signed',
  },
  since: (state, at) => `${state}, ${at}`,
  clauses: 'What is agreed',
  profile: (guide) => `What ${guide} said about themselves`,
  profileLead: 'As it stood when this version was proposed. It is part of what is signed.',
  profileParts: {
    headline: 'In one sentence',
    experience: 'Experience',
    methods: 'Methods',
    limits: 'Does not do',
    refersElsewhere: 'Refers elsewhere',
    supervision: 'Supervision or peer review',
    conflicts: 'Conflicts of interest',
    languages: 'Languages',
    qualifications: 'Qualifications',
  },
  issued: (day) => `since ${day}`,
  expires: (day) => `until ${day}`,
  verified: 'evidence seen by the organization',
  unverified: 'as stated by the person',
  signatures: 'Signatures',
  signed: 'Signed',
  unsigned: 'Has not signed.',
  otherHash: (hash) => `This signature is of other words than these. Their fingerprint is ${hash}.`,
  check: 'How to check this',
  hash: 'Fingerprint of the signed words (SHA-256)',
  checkLead:
    'Everybody signed one text with one fingerprint. Change a single character, and the fingerprint is another. This page is a copy for reading; what was signed is that text.',
  checkSteps: (number) => [
    `Open the agreement in Rapport, and at version ${number} choose “Check it”: your browser computes the fingerprint anew and compares it with every signature.`,
    'Or choose “Download what was signed” there. The file is the signed text: canonical JSON (RFC 8785) in UTF-8.',
    'Compute its SHA-256 with a program of your choice, such as sha256sum, and compare it with the fingerprint above.',
  ],
  foot: (number, hash) => `Version ${number} · SHA-256 ${hash}…`,
  pageOf: (page, pages) => `${page} of ${pages}`,
  missingSigns: (stand) =>
    `Some signs of these words are in none of the typefaces of this file; a ${stand} stands for each. The printable page in Rapport shows them all.`,
};

const german: PaperWords = {
  kinds: { COACHING: 'Coaching', MENTORING: 'Mentoring' },
  roles: {
    COACHING: { GUIDE: 'Coach', LEARNER: 'Klient:in', SPONSOR: 'Fördernde Person' },
    MENTORING: { GUIDE: 'Mentor:in', LEARNER: 'Mentee', SPONSOR: 'Fördernde Person' },
  },
  title: (guide, learner) => `Vereinbarung von ${guide} und ${learner}`,
  program: 'Programm',
  version: 'Fassung',
  follows: (number, hash) => `${number}, anstelle der mit dem Fingerabdruck ${hash}…`,
  proposed: 'Vorgelegt',
  proposedBy: (at, name) => `${at}, von ${name}`,
  state: 'Stand',
  states: {
    PROPOSED: 'Wartet auf Unterschriften',
    IN_FORCE: 'In Kraft',
    SUPERSEDED: 'Durch eine spätere Fassung ersetzt',
    ENDED: 'Mit der Beziehung beendet',
    DECLINED: 'Nicht unterschrieben',
  },
  since: (state, at) => `${state}, ${at}`,
  clauses: 'Was vereinbart ist',
  profile: (guide) => `Was ${guide} über sich gesagt hat`,
  profileLead:
    'So, wie es war, als diese Fassung vorgelegt wurde. Es ist Teil dessen, was unterschrieben wird.',
  profileParts: {
    headline: 'In einem Satz',
    experience: 'Erfahrung',
    methods: 'Methoden',
    limits: 'Macht nicht',
    refersElsewhere: 'Verweist an andere',
    supervision: 'Supervision oder kollegiale Beratung',
    conflicts: 'Interessenkonflikte',
    languages: 'Sprachen',
    qualifications: 'Qualifikationen',
  },
  issued: (day) => `seit ${day}`,
  expires: (day) => `bis ${day}`,
  verified: 'Nachweis liegt der Organisation vor',
  unverified: 'eigene Angabe',
  signatures: 'Unterschriften',
  signed: 'Unterschrieben',
  unsigned: 'Hat nicht unterschrieben.',
  otherHash: (hash) => `Diese Unterschrift gilt anderen Worten als diesen. Deren Fingerabdruck ist ${hash}.`,
  check: 'So lässt sich das prüfen',
  hash: 'Fingerabdruck der unterschriebenen Worte (SHA-256)',
  checkLead:
    'Alle haben denselben Text mit demselben Fingerabdruck unterschrieben. Ändert sich ein einziges Zeichen, ist der Fingerabdruck ein anderer. Diese Seite ist eine Abschrift zum Lesen; unterschrieben ist jener Text.',
  checkSteps: (number) => [
    `Öffnen Sie die Vereinbarung in Rapport und wählen Sie bei Fassung ${number} „Prüfen“: Ihr Browser berechnet den Fingerabdruck neu und vergleicht ihn mit jeder Unterschrift.`,
    'Oder wählen Sie dort „Herunterladen, was unterschrieben wurde“. Die Datei ist der unterschriebene Text: kanonisches JSON (RFC 8785) in UTF-8.',
    'Berechnen Sie davon SHA-256 mit einem Programm Ihrer Wahl, etwa sha256sum, und vergleichen Sie mit dem Fingerabdruck oben.',
  ],
  foot: (number, hash) => `Fassung ${number} · SHA-256 ${hash}…`,
  pageOf: (page, pages) => `${page} von ${pages}`,
  missingSigns: (stand) =>
    `Einige Zeichen dieser Worte gibt es in keiner der Schriften dieser Datei; für jedes steht ein ${stand}. Die Druckansicht in Rapport zeigt sie alle.`,
};

const all: Readonly<Record<Language, PaperWords>> = { en: english, de: german };

export function paperWords(language: Language): PaperWords {
  return all[language];
}
