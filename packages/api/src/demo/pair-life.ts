import type { Party } from './courses.ts';
import type { Talk } from './data/talks.ts';
import { type Pen, penAt } from './life-pen.ts';
import type { LifeTexts } from './life-texts.ts';
import type { Random } from './random.ts';
import type { ClauseEdit, ClosingWay, DateText, DemoLifeStep, DemoPerson, InstantText } from './types.ts';
import { saidBetween } from './wording.ts';

/** What the life of a pair is made from. */
export interface PairInput {
  readonly topic: string;
  /** Null for mentoring, which has no last day. */
  readonly endsOn: DateText | null;
  readonly guide: DemoPerson;
  readonly learner: DemoPerson;
  readonly sponsor: DemoPerson | null;
  /** When both had said yes. */
  readonly accepted: { readonly at: InstantText; readonly daysAgo: number };
  readonly texts: LifeTexts;
}

/** A deed with which something begins or ends. */
export interface Turn {
  readonly at: InstantText;
  /** Days before today, before weekends move it. */
  readonly daysAgo: number;
}

const sessionsOfCoaching = 8;
/** Days after which an agreement is looked at again: the templates'. */
const reviewDays = { coaching: 60, mentoring: 90 };
/** Notice that an ending takes, in days, where the two agreed on nothing else. */
const notice = 14;

/** Everything in the life of one pair since both said yes. */
export class PairLife {
  private readonly random: Random;
  private readonly input: PairInput;
  private readonly pen: Pen;
  private settled: readonly Talk[] = [];
  private turns: { readonly inForce: Turn | null; readonly stopped: Turn | null } = {
    inForce: null,
    stopped: null,
  };
  /** Days before today on which the agreement came into force, or was last looked at by both. */
  private lookedAt = 0;

  constructor(random: Random, today: DateText, input: PairInput) {
    this.random = random;
    this.input = input;
    this.pen = penAt(random, today, input.accepted);
  }

  get steps(): readonly DemoLifeStep[] {
    return this.pen.steps;
  }

  get inForce(): Turn | null {
    return this.turns.inForce;
  }

  get stopped(): Turn | null {
    return this.turns.stopped;
  }

  /** Begins the first agreement, as far as a purpose that is worded. */
  draft(): void {
    const { guide, learner, topic, endsOn, texts } = this.input;
    const { text, objectives } = texts.purpose(topic);
    const between = (words: string): string => saidBetween(words, guide, learner);
    this.write(this.random.pick([guide, learner]), this.random.between(1, 2), { kind: 'DRAFTED' });
    this.edit(learner, this.random.between(0, 1), {
      clause: 'PURPOSE',
      data: {
        text: between(text),
        objectives: objectives.map(between),
        sessions: endsOn === null ? null : sessionsOfCoaching,
      },
    });
    if (endsOn !== null)
      this.edit(guide, 0, {
        clause: 'ENDING',
        data: { noticeDays: notice, closingConversation: true, endsOn },
      });
    this.settled = texts.talks();
    for (const talk of this.settled) this.talkAbout(talk);
  }

  confirm(...people: readonly DemoPerson[]): void {
    for (const person of people)
      this.write(person, this.random.between(0, 1), { kind: 'AGREED_WITH', clause: 'PURPOSE' });
  }

  /** From the first word to a version that is proposed. */
  propose(by: DemoPerson): void {
    this.draft();
    this.confirm(this.input.learner, this.input.guide);
    this.fix(by);
  }

  sign(...people: readonly DemoPerson[]): void {
    for (const person of people) this.write(person, this.random.between(0, 2), { kind: 'SIGNED' });
  }

  /** Everybody signs; the sponsor, where there is one, before the last of the two. */
  private signAll(): void {
    const { guide, learner, sponsor } = this.input;
    const [one = guide, other = learner] = this.random.shuffle([guide, learner]);
    this.sign(one, ...(sponsor ? [sponsor] : []), other);
    this.lookedAt = this.pen.daysAgo;
    this.turns = { ...this.turns, inForce: this.turns.inForce ?? this.turn() };
  }

  /** From the first word to an agreement in force. */
  agree(): void {
    this.propose(this.random.pick([this.input.guide, this.input.learner]));
    this.signAll();
    for (const party of ['GUIDE', 'LEARNER'] as const) {
      const preferences = this.input.texts.preferences(party);
      if (preferences)
        this.write(this.person(party), this.random.between(1, 3), { kind: 'TOLD', preferences });
    }
  }

  /** A second version, as far as the first of the two confirming its purpose. */
  draftAmendment(): void {
    const talk = this.input.texts.amendment(this.settled);
    this.write(this.person(talk.by), 0, { kind: 'DRAFTED' });
    this.talkAbout(talk);
    this.confirm(this.person(talk.by));
  }

  amend(): void {
    this.pen.waitUntil(this.pen.daysAgo - this.random.between(14, 24));
    const before = this.pen.steps.length;
    this.draftAmendment();
    const drafter = this.pen.steps[before]?.by;
    const { guide, learner } = this.input;
    this.confirm(drafter === guide.externalId ? learner : guide);
    this.fix(drafter === guide.externalId ? guide : learner);
    this.signAll();
  }

  /** Looks at the agreement again whenever that falls due, until so many days before today. */
  review(until: number): void {
    const due = this.lookedAt - (this.input.endsOn === null ? reviewDays.mentoring : reviewDays.coaching);
    if (due < until) return;
    this.pen.waitUntil(due);
    for (const party of [this.input.guide, this.input.learner]) this.write(party, 1, { kind: 'REVIEWED' });
    this.lookedAt = this.pen.daysAgo;
    this.review(until);
  }

  end(way: ClosingWay, ...handingOver: readonly Party[]): void {
    const { guide, learner, texts } = this.input;
    this.write(this.random.pick([guide, learner]), 0, { kind: 'CLOSING_STARTED', way });
    this.turns = { ...this.turns, stopped: this.turn() };
    for (const party of handingOver) {
      const { reached, learned, thanks } = texts.words(way, party);
      const between = (words: string): string => saidBetween(words, guide, learner);
      const words = { reached: between(reached), learned: between(learned), thanks: between(thanks) };
      this.write(this.person(party), this.random.between(1, 2), { kind: 'HANDED_OVER', words });
    }
  }

  decline(): void {
    this.write(this.input.learner, 1, { kind: 'VERSION_DECLINED', reason: this.input.texts.reason() });
  }

  pause(): void {
    this.write(this.random.pick([this.input.guide, this.input.learner]), 0, { kind: 'PAUSED' });
    this.turns = { ...this.turns, stopped: this.turn() };
  }

  reviewAlone(): void {
    this.write(this.input.guide, 0, { kind: 'REVIEWED' });
  }

  waitUntil(from: number, to: number): void {
    this.pen.waitUntil(this.random.between(from, to));
  }

  /** The last deed as the one that something begins or ends with. */
  private turn(): Turn {
    return { at: this.pen.steps.at(-1)?.at ?? this.input.accepted.at, daysAgo: this.pen.daysAgo };
  }

  private fix(by: DemoPerson): void {
    this.write(by, this.random.between(0, 1), { kind: 'VERSION_PROPOSED' });
  }

  private person(party: Party): DemoPerson {
    return party === 'GUIDE' ? this.input.guide : this.input.learner;
  }

  private write(...deed: Parameters<Pen['write']>): void {
    this.pen.write(...deed);
  }

  private talkAbout({ edit, by, remark, answer }: Talk): void {
    const { guide, learner } = this.input;
    const clause = edit.clause;
    const [asking, other] = by === 'GUIDE' ? [guide, learner] : [learner, guide];
    this.write(asking, 0, { kind: 'REMARKED', clause, text: saidBetween(remark, guide, learner) });
    if (answer === null) this.edit(asking, 0, edit);
    else {
      this.write(other, 1, { kind: 'REMARKED', clause, text: saidBetween(answer, guide, learner) });
      this.edit(other, 0, edit);
    }
  }

  private edit(by: DemoPerson, later: number, edit: ClauseEdit): void {
    this.write(by, later, { kind: 'EDITED', edit: this.fitted(edit) });
  }

  /** A clause with what only this pair can know: its names, its zone, its last day. */
  private fitted(edit: ClauseEdit): ClauseEdit {
    const { guide, learner, endsOn } = this.input;
    switch (edit.clause) {
      case 'RESPONSE_TIME':
        return { ...edit, data: { ...edit.data, timeZone: learner.timeZone } };
      case 'ENDING':
        return { ...edit, data: { ...edit.data, endsOn } };
      case 'CONFLICTS': {
        const declared = edit.data.declared.map((each) => saidBetween(each, guide, learner));
        return { ...edit, data: { ...edit.data, declared } };
      }
      default:
        return edit;
    }
  }
}
