import type { PurposePlan } from './purpose-plan.ts';
import type { coachingTopics } from './topics-coaching.ts';

/** What coaching shall come to, beside the topic itself. `{guide}` and `{learner}` become given names. */
export const coachingPurposes: Readonly<Record<keyof typeof coachingTopics, readonly PurposePlan[]>> = {
  firstTeam: [
    {
      text: 'We work with what happened in the week before, never with textbook cases. {learner} brings one situation to each session and leaves with one thing to try.',
      objectives: [
        'Hold the conversation that has been put off for months',
        'Let the team take two decisions a week without asking first',
        'Have a sentence for the moment when stepping in is tempting',
      ],
    },
    {
      text: 'The team shall notice a difference before {learner} has to explain it. {guide} asks and seldom advises, and says so when advising after all.',
      objectives: ['Ask three people in the team what they need more of', 'Give away one task that is loved'],
    },
    {
      text: 'Leading is a trade that can be learned. We take {learner} seriously as a beginner and expect nothing to look elegant.',
      objectives: [
        'Plan the next quarter together with the team instead of for it',
        'End every one-to-one with a question of the other person',
      ],
    },
  ],
  leadingLeaders: [
    {
      text: '{learner} has little time to think and none in which nobody wants anything. These sessions are that time; we choose one question and stay with it.',
      objectives: [
        'A page on where the group should stand in two years, written by {learner} alone',
        'Two leads who decide without looking upward first',
      ],
    },
    {
      text: 'Few people tell {learner} the truth without wanting something. {guide} promises to, and {learner} promises to hear it out.',
      objectives: [
        'Find out what is said in the corridor after the meeting',
        'Stop one habit that keeps others small',
        'Settle the one disagreement that everybody works around',
      ],
    },
  ],
  crossroads: [
    {
      text: 'At the end there shall be a decision, or the decision not to decide this year. Both count, as long as {learner} can say why.',
      objectives: [
        'Name what has to be part of the work for the next three years',
        'Talk with two people who live what {learner} is considering',
        'Tell the lead and the family before the calendar does it',
      ],
    },
    {
      text: 'We keep apart what {learner} wants and what others find obvious. {guide} has no stake in the answer.',
      objectives: [
        'Try one of the two roads for a month, on a small scale',
        'Write the letter that will not be sent',
      ],
    },
    {
      text: 'We look at energy before we look at options: what gives it, what takes it, and what only looks like either.',
      objectives: [
        'Keep a note of ten good working hours',
        'Have a plan for the next six months that fits on a card',
      ],
    },
  ],
  voice: [
    {
      text: '{learner} knows the matter and is heard too seldom. We practise in the room first, then in small meetings, then where it counts.',
      objectives: [
        'Say the first word in one meeting a week',
        'Disagree once with somebody senior, kindly and on time',
      ],
    },
    {
      text: 'Nobody shall become loud here who is not. We look for the way of speaking that is {learner}’s own and carries to the back row.',
      objectives: [
        'Present once without a slide',
        'Have an answer ready for being interrupted',
        'Ask for what the work is worth',
      ],
    },
  ],
  load: [
    {
      text: 'It is too much, and more discipline will not help. We sort what has to be done, what may wait and what can be given back.',
      objectives: ['Two evenings a week without a screen', 'Hand back one duty that came by accident'],
    },
    {
      text: 'We watch {learner}’s strength as carefully as the work. Should rest no longer help, {guide} says so, and the sessions wait for the doctor.',
      objectives: [
        'Know three early signs of too much, and tell one colleague about them',
        'A no that is said on the same day',
      ],
    },
  ],
  influence: [
    {
      text: 'Being right was never the problem. We work on who has to be asked when, and on listening as if the others might be right as well.',
      objectives: [
        'One proposal that is decided in the first meeting',
        'A coffee with each of the four people who can stop it',
      ],
    },
    {
      text: '{learner} has no formal power in this and needs none. We prepare the real conversations and look back at them while they are fresh.',
      objectives: [
        'Understand what the other department is measured by',
        'Bring one piece of bad news upwards within a day',
      ],
    },
    {
      text: 'We map who wants what, in pencil, and rub it out often.',
      objectives: ['Turn the loudest critic into an adviser', 'Write so that people answer'],
    },
  ],
  change: [
    {
      text: 'Something ends and something else has not begun yet. We give both their time and hurry only where it helps {learner}.',
      objectives: [
        'Say goodbye properly to what is over',
        'Find the two people who help in the new place',
        'Know after three months what can stay for good',
      ],
    },
    {
      text: 'The first hundred days are not an examination. We note what surprises {learner}, since that wears off, and use it.',
      objectives: [
        'Meet everybody once without an agenda',
        'Keep one thing from before that did {learner} good',
      ],
    },
  ],
  customers: [
    {
      text: 'Customers are part of the work and shall not become all of it. We rehearse the hard calls aloud, {guide} as the customer.',
      objectives: [
        'Stay calm for the first three minutes of a complaint',
        'Say no once a month, with an offer beside it',
      ],
    },
    {
      text: 'We look at what {learner} does when it goes well; there is more of that than the bad weeks let on.',
      objectives: [
        'A way to end the working day after a bad call',
        'One honest conversation about a date that slips',
      ],
    },
  ],
};
