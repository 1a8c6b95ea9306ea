import { mondayAfter, monthsAfter } from './calendar.ts';
import { type ChapterPlan, isBeginning, isOver } from './chapters.ts';
import { type Course, type Party, type Proposer, possibleProposers, writeSteps } from './courses.ts';
import { declineReasons, invitationNotes } from './data/notes.ts';
import { writeLife } from './life.ts';
import { deck, lifeTexts, type ToldTexts } from './life-texts.ts';
import type { Match } from './matching.ts';
import { programManager, programSponsor } from './programs.ts';
import type { Random } from './random.ts';
import type { StaffIndex } from './staff.ts';
import type { DateText, DemoRelationship } from './types.ts';
import { saidBetween } from './wording.ts';
import { writeWork } from './work.ts';
import type { ScriptedDeed } from './work-pen.ts';

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
  /** How far the two have come since both said yes; absent where they have not. */
  readonly chapter?: ChapterPlan;
  readonly texts?: ToldTexts;
  /** What the two did under their agreement; drawn where it is not told. */
  readonly work?: readonly ScriptedDeed[];
}

/** A relationship with what later ones must know of it. */
export interface ToldRelationship {
  readonly relationship: DemoRelationship;
  /** Days before today of its last step, before weekends move it: the same whatever day it is. */
  readonly endDaysAgo: number;
  /** Whether it takes up a place of its guide and program. */
  readonly open: boolean;
}

/** Makes whole relationships of matches; no note and no reason is used twice. */
export interface Teller {
  tell(match: Match, told: Told): ToldRelationship;
}

/** Whether a proposal of this course came to nothing. */
function cameToNothing(course: Course): boolean {
  return course === 'DECLINED' || course === 'DECLINED_WITH_REASON' || course === 'CANCELLED';
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

  const textsFor = lifeTexts(random.fork('lives'));

  return {
    tell({ program, guide: { person: guide }, learner: { person: learner }, topic, group }, told) {
      const { course, daysAgo, reason, chapter } = told;
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
      const open = !cameToNothing(course);
      const noted = random.next() < (open ? shareWithNote.open : shareWithNote.ended);
      const note = told.note ?? (noted ? notes[proposer]() : null);
      const begun = chapter !== undefined && !isBeginning(chapter.chapter);
      const startsOn = mondayAfter(
        today,
        begun
          ? random.between(4, 10) - endDaysAgo
          : open
            ? random.between(4, 30)
            : random.between(14, 30) - daysAgo,
      );
      const endsOn = program === 'mentoring' ? null : monthsAfter(startsOn, monthsOfCoaching);
      const life = chapter
        ? writeLife(random.fork(`${guide.name} and ${learner.name}`), today, chapter, {
            topic,
            endsOn,
            guide,
            learner,
            sponsor: programSponsor(staff, program),
            accepted: { at: steps.at(-1)?.at ?? '', daysAgo: endDaysAgo },
            texts: textsFor(group, told.texts ?? {}),
          })
        : null;
      const living = {
        program,
        guide: guide.externalId,
        learner: learner.externalId,
        topic,
        startsOn,
        endsOn,
        invitationNote: note === null ? null : saidBetween(note, guide, learner),
        steps,
        life: life?.steps ?? [],
      };
      const pair = random.fork(`${guide.name} and ${learner.name} at work`);
      const work = life ? writeWork(pair, today, living, life, { guide, learner }, told.work ?? null) : [];
      return { relationship: { ...living, work }, endDaysAgo, open: open && !(chapter && isOver(chapter)) };
    },
  };
}
