import type { FitDictionary } from './fit-guide-words.ts';

export const englishFit: FitDictionary = {
  questions: {
    need: {
      ask: 'What would help you most right now?',
      answers: {
        'own-way': 'Thinking it through and finding my own way',
        practice: 'Doing one thing better, and practising it',
        example: 'Hearing how it went for somebody who has been where I am',
        knowledge: 'Learning a subject from the ground up',
      },
      because: {
        'own-way': 'You want to find your own way: a coach asks and listens, and leaves the answers to you.',
        practice: 'You want to do one thing better: coaching works on it from session to session.',
        example: 'You want to hear from somebody who has been where you are: that is what a mentor brings.',
      },
    },
    subject: {
      ask: 'What is it mainly about?',
      answers: {
        behaviour: 'How I act or decide in certain situations',
        change: 'A new role, or another change ahead',
        career: 'Where my working life should go in the coming years',
        field: 'A field or an organization that is new to me',
      },
      because: {
        behaviour: 'It is about how you act and decide: that can be looked at and tried out in coaching.',
        career: 'It is about the coming years: a mentor has the long view.',
        field: 'It is about something new to you: a mentor already knows the ground.',
      },
    },
    stuck: {
      ask: 'When you are stuck, what brings you on?',
      answers: {
        questions: 'A good question',
        both: 'Now a question, now some advice',
        advice: 'Advice, or an example',
        solution: 'Somebody who solves it for me',
      },
      because: {
        questions: 'A good question brings you on: questions are a coach’s main tool.',
        advice: 'Advice and examples bring you on: a mentor may give both.',
      },
    },
    knowing: {
      ask: 'Should the other person know your work from the inside?',
      answers: {
        'rather-not': 'Rather not: I want somebody with distance',
        indifferent: 'It does not matter',
        helps: 'It would help',
        must: 'Yes, that is what I am looking for',
      },
      because: {
        'rather-not': 'You want distance: a coach need not know your field, and has no part in it.',
        indifferent: 'Knowing your field does not matter to you: a coach’s craft is the conversation.',
        helps: 'Knowing your field would help: mentors usually come from it.',
        must: 'You look for somebody who knows your field from the inside: that is what mentors are chosen for.',
      },
    },
    doors: {
      ask: 'Should the other person also open doors: introduce you, and tell you how things work here?',
      answers: {
        needless: 'I do not need that',
        welcome: 'I would welcome it',
        important: 'Yes, that matters to me',
      },
      because: {
        needless: 'You need nobody to open doors: a coach keeps out of that.',
        welcome: 'You would welcome an introduction: a mentor can make one.',
        important: 'You want doors opened and the unwritten rules explained: a mentor can, a coach does not.',
      },
    },
    goal: {
      ask: 'How clear is it what you want to reach?',
      answers: {
        clear: 'I could say how we would notice that it is reached',
        direction: 'I know the direction',
        growing: 'I want to see what grows',
      },
      because: {
        clear: 'You have a goal that can be noticed: coaching is agreed upon such goals.',
        growing: 'You want to see what grows: mentoring leaves room for that.',
      },
    },
    time: {
      ask: 'For how long would you like company?',
      answers: {
        sessions: 'A few sessions, over some weeks or months',
        unsure: 'I cannot say yet',
        year: 'About a year',
        long: 'Longer, now and then',
      },
      because: {
        sessions: 'You think of a few sessions: coaching has an agreed number and an end.',
        year: 'You think of about a year: that is a usual time for mentoring.',
        long: 'You think of a longer time, now and then: mentoring can go on as long as it is useful.',
      },
    },
    stance: {
      ask: 'Who would you like to sit across from?',
      answers: {
        trained: 'Somebody trained in leading such conversations',
        companion: 'An experienced person who takes an interest in me',
        model: 'Somebody I can take as an example',
      },
      because: {
        trained: 'You want somebody trained in leading such conversations: coaches are.',
        companion: 'You want an experienced person who takes an interest in you: that describes a mentor.',
        model: 'You want somebody to take as an example: a mentor may be one, a coach does not offer it.',
      },
    },
    first: {
      ask: 'Is one of these true at the moment?',
      answers: {
        none: 'None of these',
        health: 'It weighs so much that my sleep, mood or health suffer',
        unfair: 'I am treated unfairly, bullied or harassed',
        manager: 'It needs a decision by my line manager',
      },
      because: {},
    },
  },
  outcomes: {
    COACHING: {
      title: 'Coaching suits what you need',
      text: 'A coach helps you find your own answers: with questions, towards a goal of yours, in an agreed number of sessions.',
    },
    MENTORING: {
      title: 'Mentoring suits what you need',
      text: 'A mentor knows from experience what lies before you, shares it, and goes along with you for a time.',
    },
    BOTH: {
      title: 'Both would suit you',
      text: 'Much speaks for each. Begin with what you would miss more, and say in the first conversation that you also want the other: many people can do both.',
    },
    NEITHER: {
      title: 'Something else comes first',
      text: 'What you name is not what coaching and mentoring are for. You can come back to them afterwards, or have them alongside.',
    },
    OPEN: {
      title: 'It is still open',
      text: 'Answer what you can. Every question may be left out; a few answers are enough.',
    },
  },
  leaning: {
    COACHING: 'Rather coaching than mentoring',
    MENTORING: 'Rather mentoring than coaching',
    BOTH: 'Something speaks for both',
    NEITHER: 'Perhaps something else helps more',
  },
  elsewhere: {
    HEALTH: {
      title: 'Your doctor, a psychotherapist or a counselling service',
      text: 'When sleep, mood or health suffer, talk with one of them first. Coaching and mentoring are no treatment. If you are in danger, call the emergency number, 112 in most of Europe.',
    },
    PROTECTION: {
      title: 'A trust contact, your staff council or HR',
      text: 'They are there to protect you, and can look into it. A coach or mentor can stand by you, but can neither investigate nor decide.',
    },
    LINE_MANAGEMENT: {
      title: 'A conversation with your line manager',
      text: 'Tasks, pay and leave are decided there. A coach or mentor has no say in them, but can help you prepare that conversation.',
    },
    TRAINING: {
      title: 'A course or training',
      text: 'A subject is learned from the ground up more quickly in a course. Bring to a coach or mentor what you want to do with it.',
    },
    EXPERT: {
      title: 'An expert or consultant',
      text: 'They solve it with you or for you. Coaches and mentors leave the doing to you.',
    },
  },
  wouldSuit: {
    COACHING:
      'Coaching would suit better if you wanted your own answers rather than somebody’s experience, for a clear goal, in a few sessions.',
    MENTORING:
      'Mentoring would suit better if you wanted somebody’s experience, knowledge of the place or contacts, over a longer time.',
  },
};
