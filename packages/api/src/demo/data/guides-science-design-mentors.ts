import type { GuidePlan } from './guide-plan.ts';

/** Mentors in science, design and support. */
export const scienceDesignMentors: readonly GuidePlan[] = [
  {
    name: 'Sunita Bhattarai',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'ne', 'hi'],
    headline:
      'Mountain weather is where I learned modelling; people’s first years in industry are what I mentor.',
    experience:
      'I grew up in Pokhara below a ridge that every model gets wrong. After a doctorate in Reading and four years at a national weather service I joined Northwind six years ago and now lead atmospheric modelling. I mentor scientists and analysts in their first job outside research, often parents, often far from home. I am good at turning a vague worry into a plan on half a page.',
    methods: ['Half-page plans', 'Reviewing a talk or an abstract', 'Shadowing one customer call', 'Tea'],
    limits: 'I do not mentor within modelling. No advice on relationships, even if asked nicely.',
    refersElsewhere:
      'Childcare and part-time rules: your people partner knows them properly. Confidence on stage: Naledi, as a coach.',
    supervision: 'Mentors’ round table each quarter; a former professor of mine reads my doubts.',
    conflicts:
      'On the board of a charity for Nepali students, some of whom apply to us. Recruiting handles them without me.',
    qualifications: [
      {
        title: 'Doctor of Philosophy, Meteorology',
        issuer: 'University of Reading',
        monthsAgo: 124,
        verified: true,
      },
      {
        title: 'Fellow',
        issuer: 'Royal Meteorological Society',
        monthsAgo: 66,
        evidence: 'https://fellows.rmets.example/bhattarai',
        verified: true,
      },
    ],
    topics: ['science', 'newcomer'],
  },
  {
    name: 'Devika Kurup',
    kinds: ['MENTORING'],
    capacity: 3,
    acceptsNew: false,
    languages: ['en', 'ml'],
    headline: 'I mentor people who build models that somebody will actually rely on at four in the morning.',
    experience:
      'Nine years in machine learning, in retail first and for the last four at Northwind, where I work on short-term ramp forecasts. My own mentor taught me to ask what happens when I am wrong, and that is still most of what I pass on. I have had five mentees in three years. My list is full until one of them moves on.',
    methods: ['Error analysis together', 'Reading group of two', 'Rewriting one notebook until it is boring'],
    limits: 'No homework for online courses. I do not mentor people in my own team.',
    refersElsewhere:
      'Statistics from the ground up: the university course that the learning budget pays for. Leading people: not me yet.',
    supervision: '',
    conflicts: 'I review for two conferences and cannot look at papers before you submit them there.',
    qualifications: [
      {
        title: 'Master of Technology, Machine Learning',
        issuer: 'Cochin University of Science and Technology',
        monthsAgo: 110,
      },
      {
        title: 'Internal Mentor, level 1',
        issuer: 'Northwind Labs, People & Learning',
        monthsAgo: 35,
        verified: true,
      },
    ],
    topics: ['science', 'software'],
  },
  {
    name: 'Isabel Quintanilha',
    kinds: ['MENTORING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['pt', 'en', 'fr'],
    headline:
      'Design director, ex theatre; I mentor people whose work is good and whose explanations are not there yet.',
    experience:
      'Set designer for ten years, in Lisbon and Avignon, then interfaces, because instruments also have a stage. Six years at Northwind, building design from two people to fourteen. I mentor product and content people as often as designers. I care about rehearsal, about criticism as a form of respect, and about going home at six.',
    methods: [
      'Critique with rules',
      'Rehearsal of a review',
      'Portfolio of decisions, not pictures',
      'Museum visits when we share a city',
    ],
    limits:
      'I mentor outside my own department only. I am not available in the two weeks before a trade fair.',
    refersElsewhere:
      'Grief about a cancelled project can be heavier than people admit; if it stays, take a coach. Unfair treatment goes to Beatriz, our ombudsperson.',
    supervision: 'I pay for a monthly hour with a former stage director who asks me what I avoid.',
    conflicts: 'Juror of a design prize that our agency enters every year.',
    qualifications: [
      { title: 'Licenciatura in Scenography', issuer: 'Escola Superior de Teatro e Cinema', monthsAgo: 288 },
      {
        title: 'Design Leadership Certificate',
        issuer: 'Atlantic Design School',
        monthsAgo: 71,
        evidence: 'https://atlanticdesign.example/leadership/iq',
        verified: true,
      },
    ],
    topics: ['product', 'intoLeadership'],
  },
  {
    name: 'Solène Garrigue',
    kinds: ['MENTORING'],
    capacity: 5,
    acceptsNew: true,
    languages: ['fr', 'en', 'pt', 'oc'],
    headline: 'From answering tickets to running support: mentoring for people who hear everything first.',
    experience:
      'I answered my first support call nineteen years ago in a cellar in Toulouse, and six years ago I came to Lisbon to run technical support for Northwind. Support is the best school there is, and also a place where people get stuck because they are too useful. I mentor colleagues from success, support and field service who want to grow in it or out of it. I speak fast; tell me to slow down.',
    methods: [
      'Listening to calls together',
      'Skill inventory',
      'Job shadowing swaps',
      'Writing your own job advertisement',
    ],
    limits: 'Not for my direct team. I do not negotiate with your lead on your behalf.',
    refersElsewhere:
      'Abusive customers: there is a procedure and Legal stands behind you. Exhaustion: please use the assistance line early.',
    supervision: 'Mentors’ round table each quarter.',
    conflicts: 'My wife works for a reseller of ours in France.',
    qualifications: [
      {
        title: 'Support Center Director',
        issuer: 'Help Desk Institute',
        monthsAgo: 44,
        validMonths: 36,
        evidence: 'https://hdi-certs.example/scd/garrigue',
      },
      {
        title: 'Internal Mentor, level 2',
        issuer: 'Northwind Labs, People & Learning',
        monthsAgo: 27,
        verified: true,
      },
    ],
    topics: ['commercial', 'newcomer', 'growth'],
  },
];
