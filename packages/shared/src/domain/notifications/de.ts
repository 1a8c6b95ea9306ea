import type { NewsDictionary, Sentence } from './words.ts';

/** A sentence with a thing in it, or several. */
const did =
  (before: string, one: string, many: string, after: string): Sentence =>
  (count, partner) =>
    `${partner} ${before} ${count === 1 ? one : `${count} ${many}`} ${after}`;

export const german: NewsDictionary = {
  byPartner: {
    MESSAGE_SENT: (count, partner) =>
      count === 1 ? `${partner} hat Ihnen geschrieben` : `${count} Nachrichten von ${partner}`,
    SESSION_PLANNED: did('hat', 'einen Termin', 'Termine', 'geplant'),
    SESSION_MOVED: (count, partner) =>
      count === 1 ? `${partner} hat einen Termin verlegt` : `${partner} hat ${count}-mal Termine verlegt`,
    SESSION_CANCELLED: did('hat', 'einen Termin', 'Termine', 'abgesagt'),
    ATTENDANCE_CONFIRMED: did('hat', 'einen Termin', 'Termine', 'als stattgefunden bestätigt'),
    ATTENDANCE_DISPUTED: did('hat', 'einen Termin', 'Termine', 'anders in Erinnerung als Sie'),
    NOTE_SHARED: did('hat', 'eine Notiz', 'Notizen', 'für Sie beide geschrieben'),
    OUTCOME_RECORDED: (count, partner) =>
      count === 1
        ? `${partner} hat das Ergebnis eines Termins festgehalten`
        : `${partner} hat die Ergebnisse von ${count} Terminen festgehalten`,
    GOAL_SET: did('hat', 'ein Ziel', 'Ziele', 'gesetzt'),
    GOAL_UPDATED: (count, partner) =>
      count === 1
        ? `${partner} hat Fortschritt bei einem Ziel notiert`
        : `${partner} hat ${count}-mal Fortschritt notiert`,
    GOAL_ADJUSTED: (count, partner) =>
      count === 1 ? `${partner} hat ein Ziel angepasst` : `${partner} hat ${count}-mal Ziele angepasst`,
    GOAL_CLOSED: did('hat', 'ein Ziel', 'Ziele', 'abgeschlossen'),
    MILESTONE_MARKED: did('hat', 'einen Meilenstein', 'Meilensteine', 'festgehalten'),
    MILESTONE_REFLECTED: (count, partner) =>
      count === 1
        ? `${partner} hat auf einen Meilenstein zurückgeblickt`
        : `${partner} hat auf ${count} Meilensteine zurückgeblickt`,
    COMMITMENT_MADE: did('hat', 'eine Zusage', 'Zusagen', 'gemacht'),
    COMMITMENT_KEPT: did('hat', 'eine Zusage', 'Zusagen', 'eingehalten'),
    COMMITMENT_CONFIRMED: (count, partner) =>
      count === 1
        ? `${partner} hat bestätigt, dass Sie eine Zusage eingehalten haben`
        : `${partner} hat bestätigt, dass Sie ${count} Zusagen eingehalten haben`,
    COMMITMENT_QUESTIONED: (count, partner) =>
      count === 1
        ? `${partner} hat eine Frage zu einer Ihrer Zusagen`
        : `${partner} hat Fragen zu ${count} Ihrer Zusagen`,
    COMMITMENT_ANSWERED: (count, partner) =>
      count === 1
        ? `${partner} hat Ihre Frage zu einer Zusage beantwortet`
        : `${partner} hat ${count} Fragen zu Zusagen beantwortet`,
    COMMITMENT_MOVED: (count, partner) =>
      count === 1
        ? `${partner} hat sich zu einem neuen Datum für eine Zusage geäußert`
        : `${partner} hat sich ${count}-mal zu neuen Daten für Zusagen geäußert`,
    COMMITMENT_WITHDRAWN: did('hat', 'eine Zusage', 'Zusagen', 'zurückgenommen'),
    FEEDBACK_REQUESTED: (count, partner) =>
      count === 1 ? `${partner} bittet Sie um Feedback` : `${partner} bittet Sie ${count}-mal um Feedback`,
    FEEDBACK_OFFERED: (count, partner) =>
      count === 1
        ? `${partner} hat Feedback für Sie, sobald Sie bereit sind`
        : `${partner} hat ${count}-mal Feedback für Sie, sobald Sie bereit sind`,
    FEEDBACK_DELIVERED: (count, partner) =>
      count === 1
        ? `Feedback zwischen Ihnen und ${partner} wurde übergeben`
        : `Feedback zwischen Ihnen und ${partner} wurde ${count}-mal übergeben`,
    FEEDBACK_ACKNOWLEDGED: (count, partner) =>
      count === 1
        ? `${partner} hat Ihr Feedback angenommen`
        : `${partner} hat Ihr Feedback ${count}-mal angenommen`,
    FEEDBACK_REPLIED: (count, partner) =>
      count === 1
        ? `${partner} hat auf ein Feedback geantwortet`
        : `${partner} hat ${count}-mal auf Feedback geantwortet`,
    FEEDBACK_DECLINED: (count, partner) =>
      count === 1
        ? `${partner} hat eine Bitte um Feedback abgelehnt`
        : `${partner} hat ${count} Bitten um Feedback abgelehnt`,
    FEEDBACK_WITHDRAWN: (count, partner) =>
      count === 1
        ? `${partner} hat eine Bitte um Feedback zurückgenommen`
        : `${partner} hat ${count} Bitten um Feedback zurückgenommen`,
    FEEDBACK_TAKEN_BACK: (count, partner) =>
      count === 1
        ? `${partner} hat ein Feedback vor der Übergabe zurückgenommen`
        : `${partner} hat ${count}-mal Feedback vor der Übergabe zurückgenommen`,
    REFLECTION_SHARED: did('hat', 'eine Reflexion', 'Reflexionen', 'mit Ihnen geteilt'),
    EXERCISE_STARTED: did('hat', 'eine Übung', 'Übungen', 'für Sie beide begonnen'),
    EXERCISE_REVEALED: did('hat', 'eine Übung', 'Übungen', 'abgeschlossen: Sie können jetzt vergleichen'),
    STORY_SHARED: did('hat', 'eine Geschichte', 'Geschichten', 'mit Ihnen geteilt'),
  },
  byItself: {
    SESSION_CANCELLED: (count, partner) =>
      count === 1
        ? `Ein Termin mit ${partner} findet nicht statt`
        : `${count} Termine mit ${partner} finden nicht statt`,
    COMMITMENT_MISSED: (count, partner) =>
      count === 1
        ? `Das Datum einer Zusage mit ${partner} ist verstrichen`
        : `Die Daten von ${count} Zusagen mit ${partner} sind verstrichen`,
    EXERCISE_REVEALED: (count, partner) =>
      count === 1
        ? `Sie und ${partner} können jetzt eine Übung vergleichen`
        : `Sie und ${partner} können jetzt ${count} Übungen vergleichen`,
    SESSION_SOON: (count, partner) =>
      count === 1
        ? `Ihr Termin mit ${partner} steht bevor: ein guter Moment, sich vorzubereiten`
        : `${count} Termine mit ${partner} stehen bevor: ein guter Moment, sich vorzubereiten`,
    ATTENDANCE_OPEN: (count, partner) =>
      count === 1
        ? `Hat Ihr Termin mit ${partner} stattgefunden?`
        : `Haben Ihre ${count} Termine mit ${partner} stattgefunden?`,
    COMMITMENT_DUE_TOMORROW: (count, partner) =>
      count === 1
        ? `Ihre Zusage mit ${partner} ist morgen fällig`
        : `${count} Ihrer Zusagen mit ${partner} sind morgen fällig`,
    COMMITMENT_DUE_TODAY: (count, partner) =>
      count === 1
        ? `Ihre Zusage mit ${partner} ist heute fällig`
        : `${count} Ihrer Zusagen mit ${partner} sind heute fällig`,
    REPLY_DUE_SOON: (_, partner) => `${partner} wartet auf Ihre Antwort: Die vereinbarte Zeit endet bald`,
  },
  topics: {
    MESSAGES: { name: 'Nachrichten', about: 'Ihr Gegenüber hat Ihnen geschrieben.' },
    SESSIONS: { name: 'Termine', about: 'Ein Termin wurde geplant, verlegt, abgesagt oder bestätigt.' },
    NOTES: { name: 'Notizen', about: 'Eine Notiz für Sie beide, das Ergebnis eines Termins.' },
    GOALS: {
      name: 'Ziele und Meilensteine',
      about: 'Ein Ziel wurde gesetzt, fortgeschrieben oder abgeschlossen; ein Meilenstein.',
    },
    COMMITMENTS: {
      name: 'Zusagen',
      about: 'Eine Zusage wurde gemacht, eingehalten, verlegt oder hinterfragt.',
    },
    FEEDBACK: {
      name: 'Feedback',
      about: 'Um Feedback wird gebeten, es wird angeboten, beantwortet oder zurückgenommen.',
    },
    REFLECTION: {
      name: 'Reflexionen, Übungen und Geschichten',
      about: 'Was Ihr Gegenüber mit Ihnen teilt.',
    },
    REMINDERS: {
      name: 'Erinnerungen',
      about: 'Ein Termin steht bevor, eine Zusage oder eine Antwort ist fällig.',
    },
    AGREEMENTS: {
      name: 'Erinnerungen an Vereinbarungen',
      about: 'Eine Unterschrift fehlt, ein Termin oder eine Durchsicht ist fällig, das Ende rückt näher.',
    },
  },
  news: (topic, partner) => `${topic}: Es gibt Neues mit ${partner}`,
};
