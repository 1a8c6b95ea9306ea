import { sponsorFields } from '../clauses.ts';
import { contactGapDays, openHoursOfDay } from '../figures.ts';
import { englishLabels as labels } from './labels-en.ts';
import { counted, type Dictionary, dayIn, listOf, numberIn, weekdaysIn } from './words.ts';

const list = (items: readonly string[]) => listOf('en', items);
const days = (count: number) => counted('en', count, 'day', 'days');
const hours = (count: number) => counted('en', count, 'hour', 'hours');
/** How often: "every day", "every 14 days". */
const every = (count: number) => (count === 1 ? 'every day' : `every ${days(count)}`);
const minutes = (count: number) => counted('en', count, 'minute', 'minutes');
const number = (count: number) => numberIn('en', count);
const day = (date: string) => dayIn('en', date);

export const english: Dictionary = {
  titles: {
    NOT_THIS: 'What this is not',
    PURPOSE: 'Shared purpose',
    CADENCE: 'How often we meet',
    RESPONSE_TIME: 'Answering each other',
    COMMITMENTS: 'Keeping promises',
    CONFIDENTIALITY: 'Confidentiality',
    LIMITS: 'Limits of confidentiality',
    SPONSOR_INFORMATION: 'What the sponsor learns',
    RECORDING: 'Recording and AI',
    NOTES: 'Notes and how long they are kept',
    CHECK_INS: 'Check-ins',
    CONFLICTS: 'Conflicts of interest and boundaries',
    CONCERNS: 'Raising a concern',
    REVIEW: 'Looking at this again',
    CANCELLATION: 'Cancelling a session',
    ENDING: 'How we end',
    SURVIVAL: 'What outlives the end',
  },
  labels,
  sentences: {
    NOT_THIS: ({ items, other }) => [
      items.length + other.length > 0 &&
        `This is not ${listOf('en', [...items.map((item) => labels[item]), ...other], 'or')}.`,
    ],
    PURPOSE: ({ text, objectives, sessions }) => [
      text !== '' && text,
      objectives.length > 0 && 'Our objectives:',
      ...objectives.map((objective) => `– ${objective}`),
      sessions !== null && `We have ${counted('en', sessions, 'session', 'sessions')} for it.`,
    ],
    CADENCE: ({ everyDays, minutes: length, channel }) => [
      `We meet about ${every(everyDays)} for ${minutes(length)}, ${labels[channel]}.`,
    ],
    RESPONSE_TIME: ({ withinHours, workingDays, quietFrom, quietTo, timeZone }) => [
      `We answer each other within ${hours(withinHours)}, ${weekdaysIn('en', workingDays, labels, 'to')}.`,
      `Between ${quietFrom} and ${quietTo} (${timeZone}) nobody needs to answer, and no reminders are sent.`,
    ],
    COMMITMENTS: ({ renegotiation }) => [
      `${labels[renegotiation]}. A promise moved in time counts as kept faith, not as broken.`,
    ],
    CONFIDENTIALITY: ({ scope, thirdParties, readReceipts }) => [
      `${labels[scope]}.`,
      `${labels[thirdParties]}.`,
      readReceipts
        ? 'We see when the other has read a message.'
        : 'We do not see whether the other has read a message.',
    ],
    LIMITS: ({ items, other }) => [
      items.length + other.length > 0 &&
        `Confidentiality ends where ${listOf('en', [...items.map((item) => labels[item]), ...other], 'or')}. We tell each other first wherever that is possible.`,
    ],
    SPONSOR_INFORMATION: (levels, { sponsor }) =>
      (['AUTOMATIC', 'ON_RELEASE', 'NEVER'] as const).map((level) => {
        const fields = sponsorFields.filter((field) => levels[field] === level).map((field) => labels[field]);
        const name = sponsor?.name ?? 'The sponsor';
        if (fields.length === 0) return false;
        if (level === 'NEVER') return `${name} never learns ${list(fields)}.`;
        return `${name} is told ${labels[level]}: ${list(fields)}.`;
      }),
    RECORDING: ({ recording, ai }) => [
      recording === 'NONE' ? 'Sessions are not recorded.' : `Sessions are recorded ${labels[recording]}.`,
      ai === 'NONE'
        ? 'Artificial intelligence is not used on what we say or write.'
        : `Artificial intelligence is used on what we say or write ${labels[ai]}.`,
    ],
    NOTES: ({ writers, retentionDays }) => [
      `Shared notes are written by ${labels[writers]}; private notes are read by their author only.`,
      retentionDays === 0
        ? 'What we wrote is erased on the day we end.'
        : `What we wrote is kept for ${days(retentionDays)} after the end and then erased.`,
    ],
    CHECK_INS: ({ everyDays, windowDays, sharing }) => [
      `About ${every(everyDays)} we both answer a short check-in, open for ${days(windowDays)}; ${labels[sharing]}.`,
    ],
    CONFLICTS: ({ text, declared }) => [
      text !== '' && text,
      declared.length > 0
        ? `We have declared: ${declared.join('; ')}.`
        : 'We have no conflict of interest to declare.',
    ],
    CONCERNS: ({ trustContact, steps, outsideHelp }) => [
      steps.length > 0 && `If something is wrong, ${list(steps.map((step) => labels[step]))}.`,
      trustContact !== null && `Our trust contact is ${trustContact.name}.`,
      outsideHelp !== '' && `Help from outside: ${outsideHelp}`,
    ],
    REVIEW: ({ everyDays }) => [`We look at this agreement again ${every(everyDays)}.`],
    CANCELLATION: ({ noticeHours }) => [
      noticeHours === 0
        ? 'A session can be cancelled at any time before it begins.'
        : `A session cancelled less than ${hours(noticeHours)} before it begins counts as late.`,
    ],
    ENDING: ({ noticeDays, closingConversation, endsOn }) => [
      endsOn !== null && `We end on ${day(endsOn)}.`,
      noticeDays === 0
        ? 'Either of us can end it at any time, without giving a reason.'
        : `Either of us can end it with ${days(noticeDays)} of notice, without giving a reason.`,
      closingConversation && 'We close with a conversation about what was reached and learned.',
    ],
    SURVIVAL: ({ items }) => [
      items.length > 0 && `What stays after the end: ${list(items.map((item) => labels[item]))}.`,
    ],
  },
  effects: {
    NOT_THIS: (data) => [data !== null && 'Shown wherever a session is planned or a concern is raised.'],
    PURPOSE: (data) => [
      'Both confirm it before this agreement can be proposed.',
      data?.sessions != null &&
        `Sessions that took place are counted against ${number(data.sessions)}; cancelled ones are not.`,
    ],
    CADENCE: (data) => [
      data !== null &&
        `Each time ${days(data.everyDays)} pass without a session, both are reminded to plan one.`,
      data !== null &&
        `More than ${days(contactGapDays(data.everyDays))} without a session, message or check-in count as a gap in contact.`,
    ],
    RESPONSE_TIME: (data) => [
      data === null
        ? 'No time is agreed, so none is measured.'
        : `Only hours on the agreed days and outside the quiet hours count, ${number(openHoursOfDay(data))} a day: an answer within ${hours(data.withinHours)} of that kind is in time.`,
      data !== null &&
        `A reminder that falls into the time from ${data.quietFrom} to ${data.quietTo} or on another day waits until it is over.`,
    ],
    COMMITMENTS: (data) => [
      'A promise that is still open one day after its date counts as missed.',
      data?.renegotiation === 'BEFORE_DUE'
        ? 'A new date that one of you sets before the old one counts neither as kept nor as missed.'
        : 'A new date that both agree to before the old one counts neither as kept nor as missed.',
    ],
    CONFIDENTIALITY: (data, { sponsor }) => [
      sponsor === null
        ? 'Nobody but the two of you can open what you write here; staff and HR have no view of it.'
        : 'Nobody but the two of you can open what you write here; staff and HR have no view of it. This agreement is read by its sponsor, too.',
      data?.readReceipts !== true && 'Nobody is shown when a message was read.',
    ],
    LIMITS: () => ['Shown wherever you sign, raise a concern or release something.'],
    SPONSOR_INFORMATION: (data, { sponsor }) => [
      sponsor === null || data === null
        ? 'A sponsor is told nothing.'
        : 'A sponsor is told exactly this and nothing else; each item and each look is in your ledger.',
    ],
    RECORDING: (data) => [
      (data === null || data.recording === 'NONE') && 'Recording is off and cannot be switched on.',
      (data === null || data.ai === 'NONE') && 'Artificial intelligence is off and cannot be switched on.',
      data?.recording === 'EACH_TIME_WITH_CONSENT' &&
        'A session without the consent of both to record that session is not recorded.',
      data?.ai === 'EACH_TIME_WITH_CONSENT' &&
        'Without the consent of both for that session, no artificial intelligence is used on it.',
    ],
    NOTES: () => [
      'The day of erasure is shown to both of you; on it the keys are destroyed, so that nothing can be read again.',
      'Only an owner of your organization can hold it back; you both see then that it is held.',
    ],
    CHECK_INS: (data) => [
      data !== null &&
        `The first round opens ${days(data.everyDays)} after this agreement comes into force, the next ones ${days(data.everyDays)} apart; each closes by itself after ${days(Math.min(data.windowDays, data.everyDays))}.`,
    ],
    CONFLICTS: () => ['Line managers and their reports are never matched with each other.'],
    CONCERNS: () => [
      'These are the ways offered wherever one of you raises a concern. A change of partner is always one of them.',
    ],
    REVIEW: (data) => [
      data !== null &&
        `Both are reminded after ${days(data.everyDays)}; from the day after until both have looked, it is marked as overdue.`,
    ],
    CANCELLATION: (data) => [
      data !== null &&
        data.noticeHours > 0 &&
        `Later than ${hours(data.noticeHours)} before counts as a late cancellation.`,
    ],
    ENDING: (data) => [
      data !== null &&
        (data.noticeDays === 0
          ? 'Once one of you ends it, it closes by itself on the same day.'
          : `Once one of you ends it, it closes by itself after ${days(data.noticeDays)}, or as soon as both have handed over their words at the end.`),
      data !== null && data.endsOn !== null && 'Both are reminded two weeks before the last day.',
    ],
    SURVIVAL: () => [
      'What the two of you wrote is erased on the agreed day. Signatures and the ledger stay in any case: they hold none of your words.',
    ],
  },
  obstacles: {
    CLAUSE_MISSING: 'This clause is missing.',
    PURPOSE_EMPTY: 'The shared purpose is still empty. Put into words together why you meet.',
    PURPOSE_UNCONFIRMED: 'Both of you need to agree with the shared purpose as it stands.',
    OBJECTIVES_MISSING: 'Coaching needs at least one objective: otherwise nobody can say what was reached.',
    SESSIONS_MISSING: 'Say how many sessions there are, so that both know what to expect.',
    END_MISSING: 'Coaching has an end. Choose the last day; it can be changed by an amendment.',
    LIMITS_EMPTY: 'Name where confidentiality ends. A promise without limits could not be kept.',
    CONCERNS_EMPTY: 'Choose at least one way to raise a concern.',
    NO_SPONSOR: 'There is no sponsor, so there is nobody to inform. Take this clause out.',
    PROTECTION_REMOVED: 'Your organization’s template has this clause for your protection. Put it back.',
    ITEMS_REMOVED: 'Something that your organization’s template lists is missing here. Put it back.',
    LESS_CONFIDENTIAL:
      'This is less confidential than your organization’s template. You may be stricter, not looser.',
    MORE_TO_SPONSOR: 'The sponsor would learn more than your organization’s template allows.',
    MORE_RECORDING: 'This allows more recording than your organization’s template.',
    KEPT_LONGER: 'This keeps what you write longer than your organization’s template.',
    CONTACT_REMOVED: 'Your organization’s template names a trust contact. Keep one.',
  },
  purposes: {
    NOT_THIS: 'It keeps both of you from expecting what the other cannot give.',
    PURPOSE: 'It is what you will measure everything by.',
    CADENCE: 'It tells both what to count on.',
    RESPONSE_TIME: 'It keeps silence from being misread.',
    COMMITMENTS: 'It makes moving a date honest.',
    CONFIDENTIALITY: 'Without it nobody speaks openly.',
    LIMITS: 'Both need to know beforehand where confidentiality ends.',
    SPONSOR_INFORMATION: 'With a sponsor both need to know exactly what the sponsor learns.',
    RECORDING: 'It keeps recording from happening by habit.',
    NOTES: 'It says who reads notes and when they are gone.',
    CHECK_INS: 'It lets both say in time how it goes.',
    CONFLICTS: 'It brings divided loyalties into the open.',
    CONCERNS: 'When something is wrong is a bad time to look for the way.',
    REVIEW: 'What you need changes; the agreement should follow.',
    CANCELLATION: 'It says what is fair to the other’s time.',
    ENDING: 'A good end is easier when it was agreed at the beginning.',
    SURVIVAL: 'It says what stays when everything else is erased.',
  },
};
