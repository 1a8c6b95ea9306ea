import { mondayAfter, monthsAfter } from './calendar.ts';
import { type Course, type Party, type Proposer, possibleProposers, writeSteps } from './courses.ts';
import { declineReasons, invitationNotes } from './data/notes.ts';
import type { Match } from './matching.ts';
import { programManager } from './programs.ts';
import { isOpen } from './progress.ts';
import type { Random } from './random.ts';
import type { StaffIndex } from './staff.ts';
import type { DateText, DemoPerson, DemoRelationship } from './types.ts';

const monthsOfCoaching = 6;
const proposerWeights: Readonly<Record<Proposer, number>> = { manager: 5, learner: 3, guide: 2 };
/** How many proposals come with a note: fewer among those that came to nothing. */
const shareWithNote = { open: 0.7, ended: 0.35 };

/** What is fixed of a relationship before it is told; the rest is left to chance. */
export interface Told {
  readonly course: Course;
  /** Days before today on which it was proposed. */
  readonly daysAgo: number;
  readonly proposer?: Proposer;
  readonly note?: string;
  readonly reason?: string;
}

/** A relationship with what later ones must know of it. */
export interface ToldRelationship {
  readonly relationship: DemoRelationship;
  /** Days before today of its last step, before weekends move it: the same whatever day it is. */
  readonly endDaysAgo: number;
}

/** Makes whole relationships of matches; no note and no reason is used twice. */
export interface Teller {
  tell(match: Match, told: Told): ToldRelationship;
}

/** Hands out the texts of a list, each once, in random order. */
function deck(random: Random, texts: readonly string[]): () => string | null {
  const left = random.shuffle(texts);
  return () => left.pop() ?? null;
}

function addressed(note: string | null, guide: DemoPerson, learner: DemoPerson): string | null {
  return note?.replaceAll('{guide}', guide.givenName).replaceAll('{learner}', learner.givenName) ?? null;
}

export function teller(random: Random, today: DateText, staff: StaffIndex): Teller {
  const notes = {
    manager: deck(random, invitationNotes.manager),
    guide: deck(random, invitationNotes.guide),
    learner: deck(random, invitationNotes.learner),
  };
  const reasons = {
    GUIDE: deck(random, declineReasons.GUIDE),
    LEARNER: deck(random, declineReasons.LEARNER),
  };
  const reasonOf = (party: Party): string => {
    const reason = reasons[party]();
    if (reason === null) throw new Error('There are more people who decline than reasons.');
    return reason;
  };

  return {
    tell({ program, guide: { person: guide }, learner: { person: learner }, topic }, told) {
      const { course, daysAgo, reason } = told;
      const proposer =
        told.proposer ?? random.weigh(possibleProposers(course), (each) => proposerWeights[each]);
      const manager = programManager(staff, program);
      const { steps, endDaysAgo } = writeSteps(random, today, {
        course,
        proposer,
        daysAgo,
        guide,
        learner,
        manager,
        reason: reason === undefined ? reasonOf : () => reason,
      });
      const open = isOpen({ guide: guide.externalId, learner: learner.externalId, steps });
      const noted = random.next() < (open ? shareWithNote.open : shareWithNote.ended);
      const note = told.note ?? (noted ? notes[proposer]() : null);
      const startsOn = mondayAfter(today, open ? random.between(4, 30) : random.between(14, 30) - daysAgo);
      const relationship = {
        program,
        guide: guide.externalId,
        learner: learner.externalId,
        topic,
        startsOn,
        endsOn: program === 'coaching' ? monthsAfter(startsOn, monthsOfCoaching) : null,
        invitationNote: addressed(note, guide, learner),
        steps,
      };
      return { relationship, endDaysAgo };
    },
  };
}
