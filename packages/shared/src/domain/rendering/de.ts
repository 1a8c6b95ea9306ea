import { sponsorFields } from '../clauses.ts';
import { contactGapDays, openHoursOfDay } from '../figures.ts';
import { germanLabels as labels } from './labels-de.ts';
import { counted, type Dictionary, dayIn, listOf, numberIn, weekdaysIn } from './words.ts';

const list = (items: readonly string[]) => listOf('de', items);
const days = (count: number) => counted('de', count, 'Tag', 'Tage');
/** In the dative, as after “mit” and “nach”. */
const daysDative = (count: number) => counted('de', count, 'Tag', 'Tagen');
/** How often: “jeden Tag”, “alle 14 Tage”. */
const every = (count: number) => (count === 1 ? 'jeden Tag' : `alle ${days(count)}`);
const hours = (count: number) => counted('de', count, 'Stunde', 'Stunden');
const minutes = (count: number) => counted('de', count, 'Minute', 'Minuten');
const sessions = (count: number) => counted('de', count, 'Sitzung', 'Sitzungen');
const number = (count: number) => numberIn('de', count);
const day = (date: string) => dayIn('de', date);

export const german: Dictionary = {
  titles: {
    NOT_THIS: 'Was dies nicht ist',
    PURPOSE: 'Gemeinsamer Zweck',
    CADENCE: 'Wie oft wir uns treffen',
    RESPONSE_TIME: 'Einander antworten',
    COMMITMENTS: 'Zusagen halten',
    CONFIDENTIALITY: 'Vertraulichkeit',
    LIMITS: 'Grenzen der Vertraulichkeit',
    SPONSOR_INFORMATION: 'Was die fördernde Person erfährt',
    RECORDING: 'Aufzeichnung und KI',
    NOTES: 'Notizen und wie lange sie bleiben',
    CHECK_INS: 'Check-ins',
    CONFLICTS: 'Interessenkonflikte und Grenzen',
    CONCERNS: 'Ein Anliegen ansprechen',
    REVIEW: 'Wieder daraufschauen',
    CANCELLATION: 'Eine Sitzung absagen',
    ENDING: 'Wie wir enden',
    SURVIVAL: 'Was das Ende überdauert',
  },
  labels,
  sentences: {
    NOT_THIS: ({ items, other }) => [
      items.length + other.length > 0 &&
        `Nicht gemeint ist: ${list([...items.map((item) => labels[item]), ...other])}.`,
    ],
    PURPOSE: ({ text, objectives, sessions: count }) => [
      text !== '' && text,
      objectives.length > 0 && 'Unsere Ziele:',
      ...objectives.map((objective) => `– ${objective}`),
      count !== null && `Dafür haben wir ${sessions(count)}.`,
    ],
    CADENCE: ({ everyDays, minutes: length, channel }) => [
      `Wir treffen uns etwa ${every(everyDays)} für ${minutes(length)}, ${labels[channel]}.`,
    ],
    RESPONSE_TIME: ({ withinHours, workingDays, quietFrom, quietTo, timeZone }) => [
      `Wir antworten einander innerhalb von ${hours(withinHours)}; es zählen: ${weekdaysIn('de', workingDays, labels, 'bis')}.`,
      `Zwischen ${quietFrom} und ${quietTo} Uhr (${timeZone}) muss niemand antworten, und es werden keine Erinnerungen verschickt.`,
    ],
    COMMITMENTS: ({ renegotiation }) => [
      `${labels[renegotiation]}. Eine rechtzeitig verlegte Zusage gilt nicht als gebrochen.`,
    ],
    CONFIDENTIALITY: ({ scope, thirdParties, readReceipts }) => [
      `${labels[scope]}.`,
      `${labels[thirdParties]}.`,
      readReceipts
        ? 'Wir sehen, wann die andere Seite eine Nachricht gelesen hat.'
        : 'Wir sehen nicht, ob die andere Seite eine Nachricht gelesen hat.',
    ],
    LIMITS: ({ items, other }) => [
      items.length + other.length > 0 &&
        `Die Vertraulichkeit endet, wo ${listOf('de', [...items.map((item) => labels[item]), ...other], 'or')}. Wo immer möglich, sagen wir es einander vorher.`,
    ],
    SPONSOR_INFORMATION: (levels, { sponsor }) =>
      (['AUTOMATIC', 'ON_RELEASE', 'NEVER'] as const).map((level) => {
        const fields = sponsorFields.filter((field) => levels[field] === level).map((field) => labels[field]);
        const name = sponsor?.name ?? 'Die fördernde Person';
        return fields.length > 0 && `${name} erfährt ${labels[level]}: ${list(fields)}.`;
      }),
    RECORDING: ({ recording, ai }) => [
      recording === 'NONE'
        ? 'Sitzungen werden nicht aufgezeichnet.'
        : `Sitzungen werden aufgezeichnet, ${labels[recording]}.`,
      ai === 'NONE'
        ? 'Auf das, was wir sagen oder schreiben, wird keine künstliche Intelligenz angewandt.'
        : `Künstliche Intelligenz wird auf das, was wir sagen oder schreiben, angewandt, ${labels[ai]}.`,
    ],
    NOTES: ({ writers, retentionDays }) => [
      `Geteilte Notizen schreiben: ${labels[writers]}. Private Notizen liest nur, wer sie schrieb.`,
      retentionDays === 0
        ? 'Was wir schrieben, wird am Tag des Endes gelöscht.'
        : `Was wir schrieben, bleibt nach dem Ende noch ${days(retentionDays)} und wird dann gelöscht.`,
    ],
    CHECK_INS: ({ everyDays, windowDays, sharing }) => [
      `Etwa ${every(everyDays)} beantworten wir beide einen kurzen Check-in, der ${days(windowDays)} offen ist; ${labels[sharing]}.`,
    ],
    CONFLICTS: ({ text, declared }) => [
      text !== '' && text,
      declared.length > 0
        ? `Wir haben offengelegt: ${declared.join('; ')}.`
        : 'Wir haben keinen Interessenkonflikt offenzulegen.',
    ],
    CONCERNS: ({ trustContact, steps, outsideHelp }) => [
      steps.length > 0 && `Wenn etwas nicht stimmt, ${list(steps.map((step) => labels[step]))}.`,
      trustContact !== null && `Unsere Vertrauensperson ist ${trustContact.name}.`,
      outsideHelp !== '' && `Hilfe von außen: ${outsideHelp}`,
    ],
    REVIEW: ({ everyDays }) => [`Wir schauen ${every(everyDays)} wieder auf diese Vereinbarung.`],
    CANCELLATION: ({ noticeHours }) => [
      noticeHours === 0
        ? 'Eine Sitzung kann bis zu ihrem Beginn abgesagt werden.'
        : `Eine Absage weniger als ${hours(noticeHours)} vor Beginn gilt als spät.`,
    ],
    ENDING: ({ noticeDays, closingConversation, endsOn }) => [
      endsOn !== null && `Wir enden am ${day(endsOn)}.`,
      noticeDays === 0
        ? 'Beide können es jederzeit ohne Angabe von Gründen beenden.'
        : `Beide können es mit einer Frist von ${daysDative(noticeDays)} ohne Angabe von Gründen beenden.`,
      closingConversation && 'Wir schließen mit einem Gespräch darüber, was erreicht und gelernt wurde.',
    ],
    SURVIVAL: ({ items }) => [
      items.length > 0 && `Was nach dem Ende bleibt: ${list(items.map((item) => labels[item]))}.`,
    ],
  },
  effects: {
    NOT_THIS: (data) => [
      data !== null && 'Wird gezeigt, wo immer eine Sitzung geplant oder ein Anliegen angesprochen wird.',
    ],
    PURPOSE: (data) => [
      'Beide bestätigen ihn, bevor diese Vereinbarung vorgelegt werden kann.',
      data?.sessions != null &&
        `Gezählt werden Sitzungen, die stattfanden, bis ${number(data.sessions)}; abgesagte zählen nicht.`,
    ],
    CADENCE: (data) => [
      data !== null &&
        `Immer wenn ${days(data.everyDays)} ohne Sitzung vergangen ${data.everyDays === 1 ? 'ist' : 'sind'}, werden beide daran erinnert, eine zu planen.`,
      data !== null &&
        `Mehr als ${days(contactGapDays(data.everyDays))} ohne Sitzung, Nachricht oder Check-in gelten als Lücke im Kontakt.`,
    ],
    RESPONSE_TIME: (data) => [
      data === null
        ? 'Es ist keine Zeit vereinbart, also wird keine gemessen.'
        : `Es zählen nur Stunden an den vereinbarten Tagen außerhalb der Ruhezeit, ${number(openHoursOfDay(data))} am Tag: eine Antwort innerhalb von ${hours(data.withinHours)} dieser Art ist rechtzeitig.`,
      data !== null &&
        `Eine Erinnerung, die in die Zeit von ${data.quietFrom} bis ${data.quietTo} Uhr oder auf einen anderen Tag fiele, wartet, bis diese vorbei sind.`,
    ],
    COMMITMENTS: (data) => [
      'Eine Zusage, die einen Tag nach ihrem Termin noch offen ist, gilt als versäumt.',
      data?.renegotiation === 'BEFORE_DUE'
        ? 'Ein neuer Termin, den eine Seite vor dem alten setzt, zählt weder als gehalten noch als versäumt.'
        : 'Ein neuer Termin, dem beide vor dem alten zustimmen, zählt weder als gehalten noch als versäumt.',
    ],
    CONFIDENTIALITY: (data, { sponsor }) => [
      sponsor === null
        ? 'Niemand außer den beiden kann öffnen, was hier geschrieben wird; Programmleitung und HR haben keinen Einblick.'
        : 'Niemand außer den beiden kann öffnen, was hier geschrieben wird; Programmleitung und HR haben keinen Einblick. Diese Vereinbarung liest auch die fördernde Person.',
      data?.readReceipts !== true && 'Niemandem wird gezeigt, wann eine Nachricht gelesen wurde.',
    ],
    LIMITS: () => [
      'Wird gezeigt, wo immer unterschrieben, ein Anliegen angesprochen oder etwas freigegeben wird.',
    ],
    SPONSOR_INFORMATION: (data, { sponsor }) => [
      sponsor === null || data === null
        ? 'Eine fördernde Person erfährt nichts.'
        : 'Eine fördernde Person erfährt genau dies und nichts sonst; jede Angabe und jeder Blick steht im Protokoll.',
    ],
    RECORDING: (data) => [
      (data === null || data.recording === 'NONE') &&
        'Die Aufzeichnung ist aus und lässt sich nicht einschalten.',
      (data === null || data.ai === 'NONE') &&
        'Künstliche Intelligenz ist aus und lässt sich nicht einschalten.',
      data?.recording === 'EACH_TIME_WITH_CONSENT' &&
        'Eine Sitzung, deren Aufzeichnung nicht beide zugestimmt haben, wird nicht aufgezeichnet.',
      data?.ai === 'EACH_TIME_WITH_CONSENT' &&
        'Ohne Zustimmung beider für die jeweilige Sitzung wird auf sie keine künstliche Intelligenz angewandt.',
    ],
    NOTES: () => [
      'Der Tag der Löschung wird beiden gezeigt; an ihm werden die Schlüssel vernichtet, sodass nichts mehr lesbar ist.',
      'Aufhalten können sie nur Inhaber:innen eurer Organisation; beide sehen dann, dass sie aufgehalten ist.',
    ],
    CHECK_INS: (data) => [
      data !== null &&
        `Die erste Runde öffnet sich ${days(data.everyDays)} nach dem Inkrafttreten dieser Vereinbarung, die nächsten im Abstand von ${daysDative(data.everyDays)}; jede schließt sich nach ${daysDative(Math.min(data.windowDays, data.everyDays))} von selbst.`,
    ],
    CONFLICTS: () => ['Vorgesetzte und ihre Mitarbeitenden werden nie miteinander verbunden.'],
    CONCERNS: () => [
      'Diese Wege werden angeboten, wo immer jemand ein Anliegen anspricht. Ein Wechsel ist immer einer davon.',
    ],
    REVIEW: (data) => [
      data !== null &&
        `Beide werden nach ${daysDative(data.everyDays)} erinnert; vom Tag danach an gilt sie als überfällig, bis beide daraufgeschaut haben.`,
    ],
    CANCELLATION: (data) => [
      data !== null &&
        data.noticeHours > 0 &&
        `Weniger als ${hours(data.noticeHours)} vorher gilt als späte Absage.`,
    ],
    ENDING: (data) => [
      data !== null &&
        (data.noticeDays === 0
          ? 'Beendet es eine Seite, schließt es sich noch am selben Tag von selbst.'
          : `Beendet es eine Seite, schließt es sich nach ${daysDative(data.noticeDays)} von selbst, oder sobald beide ihre Worte zum Ende übergeben haben.`),
      data !== null && data.endsOn !== null && 'Beide werden zwei Wochen vor dem letzten Tag erinnert.',
    ],
    SURVIVAL: () => [
      'Was die beiden geschrieben haben, wird am vereinbarten Tag gelöscht. Unterschriften und das Protokoll bleiben in jedem Fall: In ihnen steht keines eurer Worte.',
    ],
  },
  obstacles: {
    CLAUSE_MISSING: 'Diese Klausel fehlt.',
    PURPOSE_EMPTY: 'Der gemeinsame Zweck ist noch leer. Fasst zusammen in Worte, wozu ihr euch trefft.',
    PURPOSE_UNCONFIRMED: 'Beide müssen dem gemeinsamen Zweck zustimmen, so wie er dasteht.',
    OBJECTIVES_MISSING: 'Coaching braucht mindestens ein Ziel: sonst kann niemand sagen, was erreicht wurde.',
    SESSIONS_MISSING: 'Sagt, wie viele Sitzungen es gibt, damit beide wissen, womit sie rechnen können.',
    END_MISSING: 'Coaching hat ein Ende. Wählt den letzten Tag; eine Änderung kann ihn verlegen.',
    LIMITS_EMPTY:
      'Nennt, wo die Vertraulichkeit endet. Ein Versprechen ohne Grenzen ließe sich nicht halten.',
    CONCERNS_EMPTY: 'Wählt mindestens einen Weg, ein Anliegen anzusprechen.',
    NO_SPONSOR:
      'Es gibt keine fördernde Person, also ist niemand zu informieren. Nehmt diese Klausel heraus.',
    PROTECTION_REMOVED:
      'Die Vorlage eurer Organisation hat diese Klausel zu eurem Schutz. Nehmt sie wieder auf.',
    ITEMS_REMOVED: 'Hier fehlt etwas, das die Vorlage eurer Organisation nennt. Nehmt es wieder auf.',
    LESS_CONFIDENTIAL:
      'Das ist weniger vertraulich als die Vorlage eurer Organisation. Ihr dürft strenger sein, nicht lockerer.',
    MORE_TO_SPONSOR: 'Die fördernde Person erführe mehr, als die Vorlage eurer Organisation erlaubt.',
    MORE_RECORDING: 'Das erlaubt mehr Aufzeichnung als die Vorlage eurer Organisation.',
    KEPT_LONGER: 'Das bewahrt länger auf, was ihr schreibt, als die Vorlage eurer Organisation.',
    CONTACT_REMOVED: 'Die Vorlage eurer Organisation nennt eine Vertrauensperson. Behaltet eine.',
  },
  purposes: {
    NOT_THIS: 'Sie bewahrt beide davor, zu erwarten, was die andere Seite nicht geben kann.',
    PURPOSE: 'Daran messt ihr alles andere.',
    CADENCE: 'Sie sagt beiden, womit zu rechnen ist.',
    RESPONSE_TIME: 'Sie verhindert, dass Schweigen falsch verstanden wird.',
    COMMITMENTS: 'Sie macht das Verlegen eines Termins ehrlich.',
    CONFIDENTIALITY: 'Ohne sie spricht niemand offen.',
    LIMITS: 'Beide müssen vorher wissen, wo die Vertraulichkeit endet.',
    SPONSOR_INFORMATION: 'Mit einer fördernden Person müssen beide genau wissen, was sie erfährt.',
    RECORDING: 'Sie verhindert, dass aus Gewohnheit aufgezeichnet wird.',
    NOTES: 'Sie sagt, wer Notizen liest und wann sie weg sind.',
    CHECK_INS: 'So können beide rechtzeitig sagen, wie es läuft.',
    CONFLICTS: 'Sie macht geteilte Loyalitäten offen.',
    CONCERNS: 'Wenn etwas nicht stimmt, ist es zu spät, den Weg zu suchen.',
    REVIEW: 'Was ihr braucht, ändert sich; die Vereinbarung sollte folgen.',
    CANCELLATION: 'Sie sagt, was der Zeit der anderen Seite gegenüber fair ist.',
    ENDING: 'Ein gutes Ende ist leichter, wenn es am Anfang vereinbart wurde.',
    SURVIVAL: 'Sie sagt, was bleibt, wenn alles andere gelöscht ist.',
  },
};
