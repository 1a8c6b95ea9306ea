import type { GuidePlan } from './guide-plan.ts';

/** Those who, beside Priya Raman, both coach and mentor. */
export const coachingMentors: readonly GuidePlan[] = [
  {
    name: 'Tobias Lindgaard',
    kinds: ['COACHING', 'MENTORING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['da', 'de', 'en'],
    headline:
      'Built the first prototype on a kitchen table; now I help others make their second big decision.',
    experience:
      'I started Northwind with Helene and have led Hardware since. Before that I spent nine years in marine instruments in Aarhus. I have mentored engineers for as long as I can remember, badly at first because I answered everything. A coach training five years ago taught me to keep the two apart: as a mentor I tell you what happened to me, as a coach I do not.',
    methods: [
      'Saying at the start of each hour: mentoring or coaching today?',
      'Pre-mortems',
      'Walking by the canal, or on the phone outdoors',
    ],
    limits:
      'Nobody from Hardware & Firmware as a coach. As a mentor I will not lobby for you, whatever you have heard about founders.',
    refersElsewhere:
      'Everything about raising money for your own company: I am the wrong person, and I know two good ones outside.',
    supervision: 'Two supervision days a year with my training group from Copenhagen.',
    conflicts:
      'Shareholder and member of the executive team. If that makes it hard to speak freely, choose somebody else; I will not be offended.',
    qualifications: [
      {
        title: 'Coach, advanced level',
        issuer: 'Copenhagen Coaching Institute',
        monthsAgo: 58,
        evidence: 'https://cci-kbh.example/certifikat/lindgaard',
        verified: true,
      },
      {
        title: 'Master of Science, Electrical Engineering',
        issuer: 'Technical University of Denmark',
        monthsAgo: 250,
      },
    ],
    coachesNobodyIn: ['Hardware & Firmware'],
    topics: ['leadingLeaders', 'crossroads', 'intoLeadership', 'growth'],
  },
  {
    name: 'Adaeze Nwankwo',
    kinds: ['COACHING', 'MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'ig'],
    headline:
      'Product leader and coach; I like ambitious people who have started to wonder what the ambition is for.',
    experience:
      'Civil engineer by degree, product person by accident, six years at Northwind and eleven in product altogether. I lead forecasting products. I have been mentoring for most of that time, especially people who are the only one of their kind in a team, and added a coaching certificate two years ago. I come prepared, I remember what you said in spring, and I will ask about it in autumn.',
    methods: [
      'Career timeline',
      'Product thinking applied to one’s own work',
      'Values conversations',
      'Feedback role play',
    ],
    limits:
      'My own product managers get my time anyway and belong with somebody else here. One hour every three weeks is what I can promise, not more.',
    refersElsewhere:
      'Visa and sponsorship questions: the mobility desk. Racism at work: I have been there and I will listen, and then we go to the trust contact together if you wish.',
    supervision: 'Coaching supervision every two months; mentors’ round table each quarter.',
    conflicts: 'I help choose which forecasting features get funded, so I do not coach the modelling team.',
    qualifications: [
      {
        title: 'Foundation (EIA)',
        issuer: 'European Mentoring and Coaching Council',
        monthsAgo: 22,
        validMonths: 60,
        evidence: 'https://eia.emcc.example/holders/FD-50932',
        verified: true,
      },
      {
        title: 'Certified Product Leader',
        issuer: 'Guild of Product Management',
        monthsAgo: 49,
        validMonths: 36,
      },
    ],
    coachesNobodyIn: ['Product Management', 'Data & Forecasting'],
    topics: ['influence', 'crossroads', 'product', 'growth'],
  },
  {
    name: 'Vikram Sethuraman',
    kinds: ['COACHING', 'MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'ta', 'hi'],
    headline: 'Scientist, teacher and coach for people who think in models and live in meetings.',
    experience:
      'I taught atmospheric physics for twelve years and left the university for Northwind seven years ago, so I know both the freedom and the fear of that step. I mentor scientists on working with product and money, and coach specialists elsewhere in the company on being understood. I became a coach four years ago through a program for academics in transition. I answer letters properly and in full sentences.',
    methods: [
      'Explaining your work to three audiences',
      'Motivational interviewing',
      'Reading a paper or a novel together',
      'Long silences',
    ],
    limits:
      'I do not supervise research, sign references during the mentoring, or coach within Data & Forecasting.',
    refersElsewhere:
      'Immigration and green cards: the firm that Legal works with. Data ethics dilemmas: the review group, which I can introduce you to.',
    supervision: 'Reciprocal supervision with a coach at a public university, monthly.',
    conflicts: 'Adjunct appointment at a university that buys our instruments.',
    qualifications: [
      {
        title: 'Certificate in Coaching for Academics and Researchers',
        issuer: 'Hudson Valley Graduate Center',
        monthsAgo: 46,
        evidence: 'https://hvgc.example/certificates/car/0219',
        verified: true,
      },
      {
        title: 'Associate Certified Coach (ACC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 16,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/acc/sethuraman-vikram',
        verified: true,
      },
      {
        title: 'Doctor of Philosophy, Atmospheric Physics',
        issuer: 'Indian Institute of Science',
        monthsAgo: 236,
        verified: true,
      },
    ],
    coachesNobodyIn: ['Data & Forecasting'],
    topics: ['influence', 'voice', 'science', 'growth'],
  },
];
