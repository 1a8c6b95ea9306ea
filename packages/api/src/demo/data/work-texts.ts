/** What learners and guides take away from a session. */
export const insights: readonly string[] = [
  'I had prepared an answer and needed a question. The question was better.',
  'I explain when I am nervous. Today I noticed it in the middle of a sentence and stopped.',
  'What I called a lack of time is a decision I do not want to be seen making.',
  'It helps to say the second thought aloud and keep the first one.',
  'The person I keep quoting left the company two years ago.',
  'I can ask for a day before I answer. Nobody minded except me.',
  'There are three problems and only one of them is mine.',
  'When I wrote down what would be lost, the list was shorter than the worry.',
  'I want to be told earlier, so I have to be easier to tell.',
  'The meeting is not too long. It has no end that anybody is waiting for.',
  'I had been rehearsing the conversation for weeks with the wrong person in it.',
  'Being quick is my way of not being asked.',
  'We drew it, and on paper the knot was a queue.',
  'I do not need more courage for this, only an appointment.',
  'The silence after my proposal was thinking. I had always read it as a no.',
  'Half of what I check does not change whatever I find.',
  'I know whom to thank now, and have not yet done it.',
  'The standard I hold others to is one I invented on a Sunday.',
  'It is allowed to be boring for a quarter.',
  'I will describe what I saw before I say what I think of it.',
];

/** What people promise to do until a day. */
export const promises: readonly string[] = [
  'Ask two colleagues what they would stop if they had my job',
  'Write down on three evenings what the day was actually spent on',
  'Cancel the status meeting once and see who notices',
  'Have the conversation about the handover, in person',
  'Send the draft at eighty per cent instead of at a hundred',
  'Sit in on the review and say nothing for the first half hour',
  'Bring one example in which it went well',
  'Name the decision in the first line of the next proposal',
  'Call the customer instead of writing to them',
  'Keep two mornings a week without meetings',
  'Let somebody else present the figures',
  'Ask my lead what she expects by the end of the quarter',
  'Read the old project log to the end',
  'Write the difficult mail, sleep over it, then decide',
  'Find out who decides about this, by name',
  'Say no once, without giving a second reason',
  'Draw the team as it works and not as it reports',
  'Invite the person who always disagrees',
  'Collect three sentences I would like to have said',
  'Give the feedback within a day of what it is about',
];

/** What guides promise. */
export const guidePromises: readonly string[] = [
  'Send the two pages about delegation that I spoke of',
  'Introduce you to somebody who has been through this',
  'Look for the notes from my own first year',
  'Think about the question I could not answer today',
  'Read your proposal as somebody who does not know you',
];

export interface GoalText {
  readonly text: string;
  readonly measure?: {
    readonly what: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
  };
}

/** What pairs set themselves to reach. */
export const goalTexts: readonly GoalText[] = [
  {
    text: 'Leave the office on time most days, with the work where it belongs',
    measure: { what: 'Evenings without work', unit: 'a week', baseline: 1, target: 4 },
  },
  {
    text: 'Hand over what others can do better or nearly as well',
    measure: { what: 'Tasks handed over for good', unit: 'tasks', baseline: 0, target: 6 },
  },
  {
    text: 'Be heard in the first half of a meeting',
    measure: { what: 'Meetings in which I spoke early', unit: 'a month', baseline: 1, target: 6 },
  },
  {
    text: 'Decide faster where a wrong decision can be taken back',
    measure: { what: 'Days from question to answer', unit: 'days', baseline: 12, target: 4 },
  },
  {
    text: 'Know the people the work depends on, and be known by them',
    measure: { what: 'Conversations outside the team', unit: 'talks', baseline: 0, target: 8 },
  },
  { text: 'Have an opinion on the next two years that I can defend to a friend' },
  { text: 'Give feedback before it has become a story' },
  { text: 'Find out which part of the job I would miss' },
  { text: 'A way of planning the week that survives a Tuesday' },
  { text: 'Talk with my lead about what comes next, prepared and without an apology' },
];

/** How it is going. */
export const progressNotes: readonly string[] = [
  'Better than it feels.',
  'A slow fortnight, half of it was the release.',
  'It happened without my thinking of it, which is the point.',
  'Two steps on and one back. I know which meeting it was.',
  'First time that somebody else noticed.',
  'Holding, in spite of the holidays.',
  'I counted honestly this time.',
  'Went well as long as I had slept.',
];

export const goalEndings = {
  REACHED: [
    'It has become ordinary. We stop counting.',
    'Done, and earlier than either of us thought.',
    'Reached. What I needed was permission, and it was mine to give.',
  ],
  PARTLY: [
    'Half of it holds by itself. The other half is for next year.',
    'Not the number we wrote, but the direction.',
  ],
  NOT_REACHED: ['It was somebody else’s goal. Good to know.', 'I did not get to it, and I know why.'],
  DROPPED: ['The reorganization has settled it.', 'It no longer matters to either of us.'],
} as const;

export const movedWords: readonly string[] = [
  'The release has moved by a week, and so does this.',
  'I was ill on Monday and Tuesday.',
  'The person I need is away until then.',
  'I would rather do it properly than by Friday.',
  'Travelling. The week after is better.',
  'My daughter’s school is closed this week.',
  'I underestimated it by half.',
];

export const withdrawnWords: readonly string[] = [
  'The question has answered itself.',
  'I promised it to please you. It is not mine.',
  'We have taken the whole thing off the list.',
  'Somebody else was quicker, and better.',
  'It was a way of not doing the other thing.',
  'The project is on hold, and so is my eagerness.',
  'I would only be doing it to have done it.',
];

/** A message, and what the other answers. */
export interface Exchange {
  readonly by: 'GUIDE' | 'LEARNER';
  readonly text: string;
  readonly answer: string;
}

export const exchanges: readonly Exchange[] = [
  {
    by: 'LEARNER',
    text: 'I tried it this morning. It was shorter than I feared and I forgot the middle part.',
    answer: 'Then the middle part was for you. Tell me next time what they answered.',
  },
  {
    by: 'GUIDE',
    text: 'You asked me for a book. I have one, and two pages of it are enough: the ones about asking twice.',
    answer: 'Read them on the train. I have already asked twice, at the bakery.',
  },
  {
    by: 'LEARNER',
    text: 'May I bring a second topic on our next date? It has become urgent since Monday.',
    answer: 'Of course. Put it on the agenda, and put it first.',
  },
  {
    by: 'GUIDE',
    text: 'I was late last time. I am sorry, it will not become a habit.',
    answer: 'I used the eight minutes to think, they were the best of my day.',
  },
  {
    by: 'LEARNER',
    text: 'He said yes. I had prepared for everything but that.',
    answer: 'Congratulations. Enjoy it for a day before you plan the next thing.',
  },
  {
    by: 'LEARNER',
    text: 'I do not want to send the mail any more. Is that cowardice or wisdom?',
    answer: 'Ask yourself how you will feel about it on Friday. Then you know which.',
  },
  {
    by: 'GUIDE',
    text: 'I met somebody who did what you are thinking of. She would talk with you. Shall I introduce you?',
    answer: 'Yes, please. After the fifteenth, so that I can listen properly.',
  },
  {
    by: 'LEARNER',
    text: 'A small thing: the sentence with “we” in it worked. They argued with the plan and not with me.',
    answer: 'That is not small.',
  },
  {
    by: 'GUIDE',
    text: 'Thinking about our last hour: I gave you advice at the end and you had not asked. Please forget it.',
    answer: 'I had noticed and I liked it. But thank you, I will forget it politely.',
  },
  {
    by: 'LEARNER',
    text: 'The room is taken on our day. Is video all right for once?',
    answer: 'Yes. I will have tea this time, so do not be alarmed by the noise.',
  },
  {
    by: 'LEARNER',
    text: 'Nothing to report, and I did not want to let another week pass without saying so.',
    answer: 'Thank you. That is a report.',
  },
  {
    by: 'GUIDE',
    text: 'How did the presentation go? You need not answer if it is too fresh.',
    answer: 'It was good until the questions, and then it was better. I tell you on our next date.',
  },
];
