import type { VisibilityWords } from './visibility-words.ts';

export const germanVisibility: VisibilityWords = {
  types: {
    RELATIONSHIP: {
      name: 'Dass es eine Beziehung gibt',
      why: 'Wer mit wem woran arbeitet, die Zeilen zum Vorschlag, Zeitraum und Stand. Wer Programme leitet, bringt Menschen zusammen und braucht das dafür.',
    },
    AGREEMENT: {
      name: 'Die Vereinbarung',
      why: 'Ihr Wortlaut ist für die, die sie unterschreiben. Wer Programme leitet, sieht, wie weit sie ist und wer unterschrieben hat, nicht, was darin steht.',
    },
    AGREEMENT_DRAFT: {
      name: 'Entwürfe der Vereinbarung',
      why: 'Bis beide sie vorlegen, ist ein Entwurf lautes Denken zu zweit.',
    },
    AGREEMENT_COMMENT: {
      name: 'Anmerkungen zu einem Entwurf',
      why: 'Was die beiden einander zu einem Punkt sagen, ist für niemanden sonst, auch nicht für eine fördernde Person, die mit unterschreibt.',
    },
    TRUST_PREFERENCE: {
      name: 'Wie jede Seite gern arbeitet',
      why: 'Der anderen Seite gesagt und niemandem sonst.',
    },
    CLOSING_WORDS: {
      name: 'Worte zum Abschluss',
      why: 'Wer sie schreibt, entscheidet, wann die andere Seite sie liest.',
    },
    LEDGER: {
      name: 'Wer hineingesehen, unterschrieben und exportiert hat',
      why: 'Das Protokoll gehört den beiden, um die es geht.',
    },
    PROFILE: {
      name: 'Name, Position und Abteilung',
      why: 'Damit sich alle finden. Ersten Arbeitstag und Personalnummer sehen nur die Person selbst und wer Programme leitet.',
    },
    GUIDE_PROFILE: {
      name: 'Profil und Qualifikationen von Coaches und Mentor:innen',
      why: 'Wer jemanden sucht, kann sich selbst ein Bild machen.',
    },
    MEMBERSHIP: {
      name: 'Rollen und Zugang',
      why: 'Inhaber:innen vergeben Rollen, und wer Programme leitet, lädt Menschen ein.',
    },
    ORGANIZATION_LEDGER: {
      name: 'Änderungen von Rollen',
      why: 'Inhaber:innen stehen dafür ein, wer was darf.',
    },
    PRIVATE_NOTE: {
      name: 'Private Notizen',
      why: 'Für sich selbst geschrieben.',
    },
    SHARED_WRITING: {
      name: 'Gemeinsame Notizen, Nachrichten, Ziele und Zusagen',
      why: 'Unter den beiden.',
    },
    REFLECTION: {
      name: 'Reflexionen',
      why: 'Für sich selbst geschrieben. Das Gegenüber liest eine nur, solange sie geteilt ist.',
    },
    SESSION: {
      name: 'Sitzungen',
      why: 'Wer Programme leitet, sieht, wie viele geplant sind und stattfanden, eine fördernde Person, was die Vereinbarung sagt.',
    },
    FEEDBACK: {
      name: 'Rückmeldungen',
      why: 'Wer sie gibt, hat sie für sich, bis die andere Seite sagt, dass sie bereit ist: Von da an lesen sie beide.',
    },
    CHECK_IN: {
      name: 'Antworten einer Standortbestimmung',
      why: 'Die andere Seite sieht, was gezeigt werden soll, nachdem beide geantwortet haben.',
    },
    TRUST_READING: {
      name: 'Verläufe von Vertrauen und Verlässlichkeit',
      why: 'Ein Spiegel für die beiden, nie ein Bericht über sie.',
    },
    CONCERN: {
      name: 'Bedenken',
      why: 'Wer eines äußert, wählt, wer es hört.',
    },
    RELEASED_ITEM: {
      name: 'Was die beiden für die fördernde Person freigeben',
      why: 'Wort für Wort freigegeben, von den beiden.',
    },
    REPORT_EDITION: {
      name: 'Veröffentlichte Berichte',
      why: 'Zahlen über viele Menschen, aus denen sich niemand herauslesen lässt.',
    },
  },
  readers: {
    AUTHOR: 'Wer es schreibt',
    PARTNER: 'Die andere Seite',
    SPONSOR: 'Die fördernde Person',
    TRUST_CONTACT: 'Vertrauens\u00adpersonen',
    PROGRAM_MANAGER: 'Programm\u00adleitung',
    REPORT_VIEWER: 'Personal\u00adabteilung',
    OWNER: 'Inhaber:innen',
    MEMBER: 'Alle anderen hier',
    API_KEY: 'Andere Software',
  },
  accesses: {
    CONTENT: { short: 'liest es', means: 'Liest alles.' },
    IF_SIGNING: {
      short: 'liest es, falls beteiligt',
      means: 'Liest es, wenn sie die Vereinbarung mit unterschreibt; jeder Blick wird festgehalten.',
    },
    AS_DISCLOSED: { short: 'wie vereinbart', means: 'Erfährt, was sie laut Vereinbarung erfährt.' },
    AS_CHOSEN: { short: 'wenn übergeben', means: 'Liest, was die Person, die es schrieb, übergibt.' },
    IF_RELEASED: { short: 'wenn freigegeben', means: 'Erfährt, was die beiden einzeln freigeben.' },
    STATUS: {
      short: 'wie weit es ist',
      means: 'Sieht, dass es das gibt, wie weit es ist und wie viele es sind, nie, was darin steht.',
    },
    IN_EDITIONS: {
      short: 'in Zahlen',
      means: 'Nur in Zahlen über viele Paare, in veröffentlichten Berichten.',
    },
    WITH_SCOPE: {
      short: 'mit Erlaubnis',
      means: 'Wenn eine Inhaberin oder ein Inhaber das Lesen von Berichten erlaubt hat.',
    },
    NOTHING: { short: 'nichts', means: 'Sieht davon nichts.' },
  },
};
