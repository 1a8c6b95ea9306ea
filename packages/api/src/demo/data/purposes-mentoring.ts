import type { PurposePlan } from './purpose-plan.ts';
import type { mentoringTopics } from './topics-mentoring.ts';

/** What mentoring is for, beside the topic itself. `{guide}` and `{learner}` become given names. */
export const mentoringPurposes: Readonly<Record<keyof typeof mentoringTopics, readonly PurposePlan[]>> = {
  newcomer: [
    {
      text: '{learner} may ask anything twice. {guide} explains how things are and how they came to be so, and introduces people where it helps.',
      objectives: ['Meet one person a month whom {learner} would not have met otherwise'],
    },
    {
      text: 'Everything is new for a while, and that is useful: {learner} sees what the rest of us no longer see. We collect it and look at it together.',
      objectives: ['A list of odd things, with reasons', 'One small improvement that comes of it'],
    },
    {
      text: 'No goals for the first three months beyond feeling at home. Afterwards we look again.',
      objectives: [],
    },
  ],
  software: [
    {
      text: '{learner} brings code, designs or a bad night on call; {guide} thinks aloud about them. Nobody is graded.',
      objectives: [
        'One design document that two teams have read to the end',
        'Own a part of the system, its alarms included',
      ],
    },
    {
      text: 'We read good and bad code of others for half of each hour and {learner}’s for the rest.',
      objectives: ['Write down before each change what would prove it wrong'],
    },
  ],
  hardware: [
    {
      text: '{guide} has made most of the mistakes already and is willing to tell them. We sit in the lab when both are on site and share a screen otherwise.',
      objectives: ['A board that comes up on the first day', 'A review in which {learner} leads'],
    },
    {
      text: 'The craft is learned on real parts. {learner} decides what comes to the table; {guide} says what the datasheet leaves out.',
      objectives: ['Take one component from idea to release', 'Explain it to somebody from software'],
    },
  ],
  science: [
    {
      text: '{learner} wants to do research that somebody uses. We talk about questions, not about results, and about the people who will read them.',
      objectives: [
        'Choose one question and say no to two others',
        'A talk for people without a degree in it',
      ],
    },
    {
      text: 'Half craft, half judgement. {guide} reads drafts within a week and is honest about them.',
      objectives: ['One model in production that {learner} would sign'],
    },
  ],
  product: [
    {
      text: 'We take one real decision of {learner}’s each month and ask how {guide} would have looked at it. The decision stays where it belongs.',
      objectives: ['A one-page strategy that has survived ten questions'],
    },
    {
      text: '{learner} wants more judgement, not more methods. We look at products that failed, our own among them.',
      objectives: ['End one thing that nobody would miss', 'Take engineers along to two customers'],
    },
  ],
  quality: [
    {
      text: 'Doubting well is a skill. {learner} brings a measurement, and we look for what could be wrong with it until tea is cold.',
      objectives: ['Stand before the auditors as first witness'],
    },
    {
      text: '{guide} passes on what is in no procedure. {learner} writes some of it down for the next one.',
      objectives: ['An uncertainty budget made without a template', 'Say stop once, and be thanked for it'],
    },
  ],
  security: [
    {
      text: 'We look at attacks as stories: who, why, what then. {learner} practises telling them so that people change something.',
      objectives: ['Three findings that are fixed within the quarter'],
    },
    {
      text: 'Careful people tend to worry alone. We do it in pairs, once a month.',
      objectives: ['Lead one exercise from the first call to the report'],
    },
  ],
  field: [
    {
      text: 'We go through the last site visit and the next one. {guide} knows the roads, the weather and the people; {learner} knows what was sold.',
      objectives: ['Plan a visit on which nobody drives twice', 'Handover notes that stand on their own'],
    },
    {
      text: 'Safety first and vanity last: {learner} may say at any time that something was not understood.',
      objectives: ['Go along on two installations from start to finish'],
    },
  ],
  supply: [
    {
      text: '{guide} has seen every trick of suppliers twice and shows {learner} how they are done. We prepare one negotiation at a time and look at it afterwards without mercy.',
      objectives: ['A second source for one part before it is needed'],
    },
    {
      text: 'Numbers, people and patience, in this order. We meet where the goods are whenever we can.',
      objectives: ['Read three cost breakdowns together', 'Sit in two design reviews early enough to matter'],
    },
  ],
  commercial: [
    {
      text: '{learner} wants to sell and advise without becoming somebody else. {guide} opens doors now and then and stays outside of them.',
      objectives: [
        'One large customer won without a discount',
        'Listen to five calls and count the questions',
      ],
    },
    {
      text: 'We listen to customers together and argue afterwards about what was meant.',
      objectives: ['A workshop that is changed halfway because it had to be'],
    },
  ],
  finance: [
    {
      text: 'Figures tell something about people; {guide} shows how to hear it. Examinations come first in the weeks before them.',
      objectives: ['Explain the month to somebody who hates numbers', 'Pass, and sleep'],
    },
    {
      text: '{learner} would like to be asked earlier. We work on the advice that makes people come back.',
      objectives: ['Sit at the table before the contract is written'],
    },
  ],
  growth: [
    {
      text: 'Somebody outside the line to think with. {guide} wants nothing of {learner} and says what can be seen from there.',
      objectives: ['A plan for two years that may change', 'Three people who know what {learner} is good at'],
    },
    {
      text: 'We do not plan a career, we notice what makes {learner} curious and follow it a little.',
      objectives: ['One week in another department'],
    },
    {
      text: 'It took {guide} long to find the right place; the detours were worth more than the road. We use them.',
      objectives: ['Try teaching once', 'Decide with a clear head about what is offered'],
    },
  ],
  intoLeadership: [
    {
      text: '{learner} shall see how it is before saying yes: the dull parts, the lonely ones, the good ones. {guide} takes {learner} along where that is possible.',
      objectives: ['Shadow {guide} for two days', 'Lead something small with an end'],
    },
    {
      text: 'Good habits first, title later. Each time we look at one decision of {guide}’s and one of {learner}’s.',
      objectives: ['Run one budget for half a year', 'Know what would be a reason to say no'],
    },
  ],
};
