import type { FitDictionary } from './fit-guide-words.ts';

export const germanFit: FitDictionary = {
  questions: {
    need: {
      ask: 'Was würde Ihnen jetzt am meisten helfen?',
      answers: {
        'own-way': 'Es zu durchdenken und meinen eigenen Weg zu finden',
        practice: 'Eine Sache besser zu machen und sie zu üben',
        example: 'Zu hören, wie es jemandem ging, der schon war, wo ich bin',
        knowledge: 'Ein Fach von Grund auf zu lernen',
      },
      because: {
        'own-way':
          'Sie wollen Ihren eigenen Weg finden: Ein Coach fragt und hört zu und überlässt Ihnen die Antworten.',
        practice: 'Sie wollen eine Sache besser machen: Coaching arbeitet von Sitzung zu Sitzung daran.',
        example:
          'Sie wollen von jemandem hören, der schon war, wo Sie sind: Das bringen Mentorinnen und Mentoren mit.',
      },
    },
    subject: {
      ask: 'Worum geht es vor allem?',
      answers: {
        behaviour: 'Wie ich in bestimmten Lagen handle oder entscheide',
        change: 'Eine neue Rolle oder eine andere Veränderung',
        career: 'Wohin mein Berufsleben in den nächsten Jahren gehen soll',
        field: 'Ein Gebiet oder eine Organisation, die mir neu sind',
      },
      because: {
        behaviour:
          'Es geht darum, wie Sie handeln und entscheiden: Das lässt sich im Coaching ansehen und erproben.',
        career: 'Es geht um die nächsten Jahre: Mentoring hat den langen Blick.',
        field: 'Es geht um etwas, das Ihnen neu ist: Im Mentoring kennt jemand das Gelände schon.',
      },
    },
    stuck: {
      ask: 'Wenn Sie feststecken, was bringt Sie weiter?',
      answers: {
        questions: 'Eine gute Frage',
        both: 'Mal eine Frage, mal ein Rat',
        advice: 'Ein Rat oder ein Beispiel',
        solution: 'Jemand, der es für mich löst',
      },
      because: {
        questions: 'Eine gute Frage bringt Sie weiter: Fragen sind das wichtigste Werkzeug im Coaching.',
        advice: 'Rat und Beispiele bringen Sie weiter: Im Mentoring ist für beides Platz.',
      },
    },
    knowing: {
      ask: 'Soll Ihr Gegenüber Ihre Arbeit von innen kennen?',
      answers: {
        'rather-not': 'Lieber nicht: Ich möchte jemanden mit Abstand',
        indifferent: 'Darauf kommt es nicht an',
        helps: 'Es würde helfen',
        must: 'Ja, genau das suche ich',
      },
      because: {
        'rather-not':
          'Sie wünschen sich Abstand: Ein Coach muss Ihr Gebiet nicht kennen und gehört nicht dazu.',
        indifferent:
          'Auf Kenntnis Ihres Gebiets kommt es nicht an: Das Handwerk eines Coachs ist das Gespräch.',
        helps: 'Kenntnis Ihres Gebiets würde helfen: Im Mentoring kommt Ihr Gegenüber meist aus ihm.',
        must: 'Sie suchen jemanden, der Ihr Gebiet von innen kennt: Danach wird im Mentoring ausgewählt.',
      },
    },
    doors: {
      ask: 'Soll Ihr Gegenüber auch Türen öffnen: Sie bekannt machen und erklären, wie es hier läuft?',
      answers: {
        needless: 'Das brauche ich nicht',
        welcome: 'Das wäre mir willkommen',
        important: 'Ja, das ist mir wichtig',
      },
      because: {
        needless: 'Sie brauchen niemanden, der Türen öffnet: Ein Coach hält sich da heraus.',
        welcome: 'Es wäre Ihnen willkommen, bekannt gemacht zu werden: Im Mentoring kann das geschehen.',
        important:
          'Sie wünschen sich offene Türen und die ungeschriebenen Regeln: Das gehört zum Mentoring, nicht zum Coaching.',
      },
    },
    goal: {
      ask: 'Wie klar ist, was Sie erreichen wollen?',
      answers: {
        clear: 'Ich könnte sagen, woran wir merken, dass es erreicht ist',
        direction: 'Ich kenne die Richtung',
        growing: 'Ich möchte sehen, was wächst',
      },
      because: {
        clear: 'Sie haben ein Ziel, das man bemerken kann: Für solche Ziele wird Coaching vereinbart.',
        growing: 'Sie möchten sehen, was wächst: Mentoring lässt dafür Raum.',
      },
    },
    time: {
      ask: 'Wie lange möchten Sie begleitet werden?',
      answers: {
        sessions: 'Einige Sitzungen, über ein paar Wochen oder Monate',
        unsure: 'Das kann ich noch nicht sagen',
        year: 'Etwa ein Jahr',
        long: 'Länger, ab und zu',
      },
      because: {
        sessions: 'Sie denken an einige Sitzungen: Coaching hat eine vereinbarte Zahl und ein Ende.',
        year: 'Sie denken an etwa ein Jahr: Das ist für Mentoring üblich.',
        long: 'Sie denken an eine längere Zeit, ab und zu: Mentoring kann dauern, solange es nützt.',
      },
    },
    stance: {
      ask: 'Wem möchten Sie gegenübersitzen?',
      answers: {
        trained: 'Jemandem, der gelernt hat, solche Gespräche zu führen',
        companion: 'Einem erfahrenen Menschen, der sich für mich interessiert',
        model: 'Jemandem, den ich mir zum Vorbild nehmen kann',
      },
      because: {
        trained: 'Sie möchten jemanden, der gelernt hat, solche Gespräche zu führen: Das haben Coaches.',
        companion:
          'Sie möchten einen erfahrenen Menschen, der sich für Sie interessiert: Das beschreibt Mentoring.',
        model:
          'Sie möchten jemanden zum Vorbild: Im Mentoring kann das sein, im Coaching ist es nicht gemeint.',
      },
    },
    first: {
      ask: 'Trifft zurzeit etwas davon zu?',
      answers: {
        none: 'Nichts davon',
        health: 'Es belastet mich so, dass Schlaf, Stimmung oder Gesundheit leiden',
        unfair: 'Ich werde ungerecht behandelt, gemobbt oder belästigt',
        manager: 'Es braucht eine Entscheidung meiner Führungskraft',
      },
      because: {},
    },
  },
  outcomes: {
    COACHING: {
      title: 'Coaching passt zu dem, was Sie brauchen',
      text: 'Ein Coach hilft Ihnen, eigene Antworten zu finden: mit Fragen, auf ein Ziel von Ihnen hin, in einer vereinbarten Zahl von Sitzungen.',
    },
    MENTORING: {
      title: 'Mentoring passt zu dem, was Sie brauchen',
      text: 'Im Mentoring kennt jemand aus Erfahrung, was vor Ihnen liegt, gibt es weiter und begleitet Sie eine Zeit lang.',
    },
    BOTH: {
      title: 'Beides würde zu Ihnen passen',
      text: 'Für jedes spricht viel. Beginnen Sie mit dem, was Ihnen sonst mehr fehlen würde, und sagen Sie im ersten Gespräch, dass Sie auch das andere möchten: Viele können beides.',
    },
    NEITHER: {
      title: 'Etwas anderes kommt zuerst',
      text: 'Was Sie nennen, ist nicht, wofür Coaching und Mentoring da sind. Danach oder nebenher bleiben sie möglich.',
    },
    OPEN: {
      title: 'Es ist noch offen',
      text: 'Antworten Sie, wo Sie können. Jede Frage darf ausgelassen werden; einige Antworten genügen.',
    },
  },
  leaning: {
    COACHING: 'Eher Coaching als Mentoring',
    MENTORING: 'Eher Mentoring als Coaching',
    BOTH: 'Für beides spricht etwas',
    NEITHER: 'Vielleicht hilft etwas anderes mehr',
  },
  elsewhere: {
    HEALTH: {
      title: 'Ärztliche Hilfe, Psychotherapie oder eine Beratungsstelle',
      text: 'Wenn Schlaf, Stimmung oder Gesundheit leiden, sprechen Sie zuerst dort. Coaching und Mentoring sind keine Behandlung. Sind Sie in Gefahr, rufen Sie den Notruf, in fast ganz Europa 112.',
    },
    PROTECTION: {
      title: 'Vertrauensperson, Betriebsrat oder Personalabteilung',
      text: 'Sie sind da, um Sie zu schützen, und können der Sache nachgehen. Coaching und Mentoring können Ihnen beistehen, aber weder untersuchen noch entscheiden.',
    },
    LINE_MANAGEMENT: {
      title: 'Ein Gespräch mit Ihrer Führungskraft',
      text: 'Dort wird über Aufgaben, Gehalt und Urlaub entschieden. Ein Guide hat darauf keinen Einfluss, kann Ihnen aber helfen, dieses Gespräch vorzubereiten.',
    },
    TRAINING: {
      title: 'Ein Kurs oder eine Weiterbildung',
      text: 'Ein Fach lernt man in einem Kurs schneller von Grund auf. Bringen Sie ins Coaching oder Mentoring mit, was Sie damit vorhaben.',
    },
    EXPERT: {
      title: 'Fachleute oder eine Beratung',
      text: 'Sie lösen es mit Ihnen oder für Sie. Coaching und Mentoring überlassen Ihnen das Tun.',
    },
  },
  wouldSuit: {
    COACHING:
      'Coaching würde besser passen, wenn Sie statt der Erfahrung anderer eigene Antworten suchten, für ein klares Ziel, in einigen Sitzungen.',
    MENTORING:
      'Mentoring würde besser passen, wenn Sie die Erfahrung, die Ortskenntnis oder die Kontakte eines anderen Menschen suchten, über eine längere Zeit.',
  },
};
