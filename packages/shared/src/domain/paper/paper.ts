import { type ClauseKind, clauseKinds, type Language } from '../clauses.ts';
import { clauseTitle, renderClause } from '../rendering/render.ts';
import { headOfDocument } from '../signed-document.ts';
import type { Paper, PaperFact, PaperPart, PaperSignatory, PaperSource } from './model.ts';
import { profilePart } from './profile.ts';
import { paperWords } from './words.ts';

/** How many hexadecimal digits of a hash tell it from every other one at a glance. */
const hashStart = 12;

/** A version of an agreement, put on paper. Signatures and state are of now, everything else is what was signed. */
export function agreementPaper(source: PaperSource, language: Language): Paper {
  const { document, hash } = source;
  const { kind, guide, learner, program, number, guideProfile } = document;
  const words = paperWords(language);
  return {
    language,
    eyebrow: `${words.kinds[kind]} · ${program.name}`,
    title: words.title(guide.name, learner.name),
    facts: facts(source, language),
    parts: [
      { level: 2, title: words.clauses, blocks: [] },
      ...clauseKinds.flatMap((clause) => clauseParts(source, clause, language)),
      ...(guideProfile === null ? [] : [profilePart(guide.name, guideProfile, language)]),
      { level: 2, title: words.signatures, blocks: [] },
      ...signatoriesOf(source).map((signatory) => signaturePart(source, signatory, language)),
      {
        level: 2,
        title: words.check,
        blocks: [
          { kind: 'TEXT', text: words.checkLead },
          { kind: 'NOTE', text: words.hash },
          { kind: 'CODE', text: grouped(hash) },
          { kind: 'LIST', items: words.checkSteps(number) },
        ],
      },
    ],
    foot: words.foot(number, hash.slice(0, hashStart)),
  };
}

function facts(source: PaperSource, language: Language): PaperFact[] {
  const { document, state } = source;
  const { kind, guide, learner, program, number, follows, proposedAt, proposedBy } = document;
  const words = paperWords(language);
  const proposed = instant(proposedAt, source.timeZone, language);
  const proposer = [guide, learner].find(({ id }) => id === proposedBy);
  const at = reachedAt(source);
  return [
    ...signatoriesOf(source).map((one): PaperFact => [words.roles[kind][one], nameOf(source, one)]),
    [words.program, program.name],
    [words.version, follows === null ? String(number) : words.follows(number, follows.slice(0, hashStart))],
    [words.proposed, proposer ? words.proposedBy(proposed, proposer.name) : proposed],
    [
      words.state,
      at === null
        ? words.states[state]
        : words.since(words.states[state], instant(at, source.timeZone, language)),
    ],
  ];
}

/** When the version came to where it stands; null where it has been there since it was proposed. */
function reachedAt({ state, inForceAt, endedAt, declinedAt }: PaperSource): string | null {
  const reached = {
    PROPOSED: null,
    IN_FORCE: inForceAt,
    SUPERSEDED: endedAt,
    ENDED: endedAt,
    DECLINED: declinedAt,
  };
  return reached[state];
}

function clauseParts({ document }: PaperSource, kind: ClauseKind, language: Language): PaperPart[] {
  const data = document.clauses[kind];
  if (data === undefined) return [];
  const sentences = renderClause(kind, data, { language, head: headOfDocument(document) });
  const blocks = sentences.map((text) => ({ kind: 'TEXT', text }) as const);
  return [{ level: 3, title: clauseTitle(kind, language), blocks }];
}

function signaturePart(source: PaperSource, signatory: PaperSignatory, language: Language): PaperPart {
  const { document, hash, signatures, timeZone } = source;
  const words = paperWords(language);
  const title = `${nameOf(source, signatory)} · ${words.roles[document.kind][signatory]}`;
  const signature = signatures.find((one) => one.signatory === signatory);
  if (!signature) return { level: 3, title, blocks: [{ kind: 'NOTE', text: words.unsigned }] };
  return {
    level: 3,
    title,
    blocks: [
      { kind: 'QUOTE', text: signature.statement },
      { kind: 'FACTS', facts: [[words.signed, instant(signature.signedAt, timeZone, language)]] },
      ...(signature.hash === hash
        ? []
        : ([{ kind: 'NOTE', text: words.otherHash(signature.hash) }] as const)),
    ],
  };
}

function signatoriesOf({ document }: PaperSource): PaperSignatory[] {
  return document.sponsor === null ? ['GUIDE', 'LEARNER'] : ['GUIDE', 'LEARNER', 'SPONSOR'];
}

function nameOf({ document }: PaperSource, signatory: PaperSignatory): string {
  const people = { GUIDE: document.guide, LEARNER: document.learner, SPONSOR: document.sponsor };
  return people[signatory]?.name ?? '';
}

/** An instant to the second, in UTC and in the organization's zone. */
function instant(at: string, timeZone: string, language: Language): string {
  const told = (zone: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).format(new Date(at));
  const utc = `${told('UTC')} UTC`;
  return timeZone === 'UTC' ? utc : `${utc} (${told(timeZone)} ${timeZone.replaceAll('_', ' ')})`;
}

/** A hash in groups that can be compared by eye. */
function grouped(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash;
}
