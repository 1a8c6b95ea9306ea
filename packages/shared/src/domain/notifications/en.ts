import type { NewsDictionary, Sentence } from './words.ts';

/** A sentence with a thing in it, or several. */
const did =
  (before: string, one: string, many: string, after = ''): Sentence =>
  (count, partner) =>
    `${partner} ${before} ${count === 1 ? one : `${count} ${many}`}${after}`;

export const english: NewsDictionary = {
  byPartner: {
    MESSAGE_SENT: (count, partner) =>
      count === 1 ? `${partner} wrote to you` : `${count} messages from ${partner}`,
    SESSION_PLANNED: did('planned', 'a session', 'sessions'),
    SESSION_MOVED: (count, partner) =>
      count === 1 ? `${partner} moved a session` : `${partner} moved sessions ${count} times`,
    SESSION_CANCELLED: did('cancelled', 'a session', 'sessions'),
    ATTENDANCE_CONFIRMED: did('said of', 'a session', 'sessions', ' that you both were there'),
    ATTENDANCE_DISPUTED: did('remembers', 'a session', 'sessions', ' differently from you'),
    NOTE_SHARED: did('wrote', 'a note', 'notes', ' for both of you'),
    OUTCOME_RECORDED: did('wrote down the outcome of', 'a session', 'sessions'),
    GOAL_SET: did('set', 'a goal', 'goals'),
    GOAL_UPDATED: (count, partner) =>
      count === 1 ? `${partner} noted progress on a goal` : `${partner} noted progress ${count} times`,
    GOAL_ADJUSTED: (count, partner) =>
      count === 1 ? `${partner} adjusted a goal` : `${partner} adjusted goals ${count} times`,
    GOAL_CLOSED: did('closed', 'a goal', 'goals'),
    MILESTONE_MARKED: did('marked', 'a milestone', 'milestones'),
    MILESTONE_REFLECTED: did('looked back on', 'a milestone', 'milestones'),
    COMMITMENT_MADE: did('made', 'a commitment', 'commitments'),
    COMMITMENT_KEPT: did('kept', 'a commitment', 'commitments'),
    COMMITMENT_CONFIRMED: did('confirmed that you kept', 'a commitment', 'commitments'),
    COMMITMENT_QUESTIONED: did('has a question about', 'a commitment', 'commitments', ' of yours'),
    COMMITMENT_ANSWERED: (count, partner) =>
      count === 1
        ? `${partner} answered your question about a commitment`
        : `${partner} answered ${count} questions about commitments`,
    COMMITMENT_MOVED: (count, partner) =>
      count === 1
        ? `${partner} spoke about a new date for a commitment`
        : `${partner} spoke about new dates for commitments ${count} times`,
    COMMITMENT_WITHDRAWN: did('took back', 'a commitment', 'commitments'),
    FEEDBACK_REQUESTED: (count, partner) =>
      count === 1 ? `${partner} asks you for feedback` : `${partner} asks you for feedback ${count} times`,
    FEEDBACK_OFFERED: (count, partner) =>
      count === 1
        ? `${partner} has feedback for you, when you are ready`
        : `${partner} has feedback for you ${count} times, when you are ready`,
    FEEDBACK_DELIVERED: (count, partner) =>
      count === 1
        ? `Feedback between you and ${partner} was delivered`
        : `Feedback between you and ${partner} was delivered ${count} times`,
    FEEDBACK_ACKNOWLEDGED: (count, partner) =>
      count === 1
        ? `${partner} acknowledged your feedback`
        : `${partner} acknowledged your feedback ${count} times`,
    FEEDBACK_REPLIED: (count, partner) =>
      count === 1 ? `${partner} replied to feedback` : `${partner} replied to feedback ${count} times`,
    FEEDBACK_DECLINED: (count, partner) =>
      count === 1
        ? `${partner} declined to give feedback`
        : `${partner} declined to give feedback ${count} times`,
    FEEDBACK_WITHDRAWN: (count, partner) =>
      count === 1
        ? `${partner} took back a request for feedback`
        : `${partner} took back ${count} requests for feedback`,
    FEEDBACK_TAKEN_BACK: (count, partner) =>
      count === 1
        ? `${partner} took back feedback before it was delivered`
        : `${partner} took back feedback ${count} times before it was delivered`,
    REFLECTION_SHARED: did('shared', 'a reflection', 'reflections', ' with you'),
    EXERCISE_STARTED: did('started', 'an exercise', 'exercises', ' for the two of you'),
    EXERCISE_REVEALED: did('completed', 'an exercise', 'exercises', ': you can compare now'),
    STORY_SHARED: did('shared', 'a story', 'stories', ' with you'),
  },
  byItself: {
    SESSION_CANCELLED: (count, partner) =>
      count === 1
        ? `A session with ${partner} will not take place`
        : `${count} sessions with ${partner} will not take place`,
    COMMITMENT_MISSED: (count, partner) =>
      count === 1
        ? `The date of a commitment with ${partner} has passed`
        : `The dates of ${count} commitments with ${partner} have passed`,
    EXERCISE_REVEALED: (count, partner) =>
      count === 1
        ? `You and ${partner} can compare an exercise now`
        : `You and ${partner} can compare ${count} exercises now`,
    SESSION_SOON: (count, partner) =>
      count === 1
        ? `Your session with ${partner} is near: a good moment to prepare`
        : `${count} sessions with ${partner} are near: a good moment to prepare`,
    ATTENDANCE_OPEN: (count, partner) =>
      count === 1
        ? `Did your session with ${partner} take place?`
        : `Did your ${count} sessions with ${partner} take place?`,
    COMMITMENT_DUE_TOMORROW: (count, partner) =>
      count === 1
        ? `Your commitment with ${partner} is due tomorrow`
        : `${count} of your commitments with ${partner} are due tomorrow`,
    COMMITMENT_DUE_TODAY: (count, partner) =>
      count === 1
        ? `Your commitment with ${partner} is due today`
        : `${count} of your commitments with ${partner} are due today`,
    REPLY_DUE_SOON: (_, partner) => `${partner} waits for your answer: the agreed time ends soon`,
  },
  topics: {
    MESSAGES: { name: 'Messages', about: 'Your partner wrote to you.' },
    SESSIONS: { name: 'Sessions', about: 'A session was planned, moved, cancelled or confirmed.' },
    NOTES: { name: 'Notes', about: 'A note for both of you, the outcome of a session.' },
    GOALS: { name: 'Goals and milestones', about: 'A goal was set, moved on or closed; a milestone.' },
    COMMITMENTS: { name: 'Commitments', about: 'A commitment was made, kept, moved or questioned.' },
    FEEDBACK: { name: 'Feedback', about: 'Feedback is asked for, offered, answered or taken back.' },
    REFLECTION: { name: 'Reflections, exercises and stories', about: 'What your partner shares with you.' },
    REMINDERS: { name: 'Reminders', about: 'A session is near, a commitment or an answer is due.' },
    AGREEMENTS: {
      name: 'Reminders about agreements',
      about: 'A signature is missing, a session or a review is due, the end comes near.',
    },
  },
  news: (topic, partner) => `${topic}: something is new with ${partner}`,
};
