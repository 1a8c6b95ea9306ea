import type { GuidePlan } from './guide-plan.ts';

/** Managers of technical work who trained as coaches beside it. */
export const technicalCoaches: readonly GuidePlan[] = [
  {
    name: 'Aniket Joglekar',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['en', 'mr', 'hi'],
    headline: 'An engineering manager who coaches other departments’ engineers at the fork in the road.',
    experience:
      'Eight years at Northwind, the first three writing device software, the rest leading the Device Cloud team from four people to twelve. Twice I was offered a step up and twice it was the wrong step; that is what made me curious about how people choose. I trained as a coach three years ago and take a few colleagues a year. I will not tell you whether to become a manager. I will ask you what a good Wednesday looks like.',
    methods: [
      'GROW conversations',
      'Decision journal',
      'Two futures exercise',
      'Speaking with three people who hold the role you want',
    ],
    limits:
      'Never my own team or anybody in Software Engineering who could end up in it. I am in Bengaluru and keep evenings free after 19:30.',
    refersElsewhere:
      'Technical questions: we have mentors for that and they are better than me. Salary bands: your people partner.',
    supervision: 'Monthly supervision circle for internal coaches, led from outside the company.',
    conflicts:
      'I sit on the promotion panel for staff engineers each spring and do not coach candidates of that round.',
    qualifications: [
      {
        title: 'Associate Certified Coach (ACC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 14,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/acc/joglekar-aniket',
        verified: true,
      },
      {
        title: 'Bachelor of Engineering, Computer Science',
        issuer: 'College of Engineering Pune',
        monthsAgo: 176,
      },
    ],
    coachesNobodyIn: ['Software Engineering'],
    topics: ['crossroads', 'firstTeam'],
  },
  {
    name: 'Hannah Feldkamp',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['de', 'en'],
    headline: 'Coaching for people with high standards that have begun to work against them.',
    experience:
      'I am a metrologist by training. Nineteen years in quality, nine of them at Northwind and five as director, have given me a professional eye for what is wrong, and I had to learn at some cost to leave it at work. I completed my coach training six years ago. My clients are often exact, loyal and tired. We look for the difference between a tolerance and an excuse.',
    methods: [
      'Inner team (after Schulz von Thun)',
      'Behavioural experiments: hand it in at eighty per cent',
      'Structured feedback gathering',
    ],
    limits:
      'I coach nobody in Quality, and nobody during an open corrective action in which my department is involved.',
    refersElsewhere:
      'Perfectionism that has turned into checking you cannot stop, or into not eating or sleeping: please see a psychotherapist; I help with the first phone call.',
    supervision: 'Supervision every eight weeks in Hanover, with a group of engineers who coach.',
    conflicts: 'Member of the works council’s safety committee.',
    qualifications: [
      {
        title: 'Certified Business Coach',
        issuer: 'Hanover Institute for Professional Coaching',
        monthsAgo: 70,
        evidence: 'https://hipc.example/absolventen/feldkamp',
        verified: true,
      },
      {
        title: 'Lead Auditor ISO 9001',
        issuer: 'TechCert Akademie',
        monthsAgo: 38,
        validMonths: 36,
        evidence: 'https://techcert.example/la9001/77218',
      },
    ],
    coachesNobodyIn: ['Quality & Reliability'],
    topics: ['load', 'influence', 'leadingLeaders'],
  },
  {
    name: 'Elif Karaca',
    kinds: ['COACHING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'de', 'tr'],
    headline: 'I help quiet experts get their ideas through without turning into somebody else.',
    experience:
      'Designer for fourteen years, manager for six, at Northwind for five. I grew up translating for my parents at offices and surgeries, and I think I have been standing between two languages ever since: design and engineering, German and Turkish, what is said and what is meant. I became a certified coach four years ago. Bring a real situation and we will draw it before we talk about it.',
    methods: ['Drawing the situation', 'Stakeholder maps', 'Role reversal', 'Clean questions'],
    limits:
      'No coaching for designers in our department. I am not the person for long-term career planning; I work best with one concrete knot.',
    refersElsewhere:
      'Portfolio and craft questions go to the mentors in Design. Burn-out: occupational health, today rather than tomorrow.',
    supervision: 'Quarterly supervision; a monthly call with two coaches I trained with.',
    conflicts:
      'My partner works in Product Management at Northwind, so I do not coach product managers in Measurement.',
    qualifications: [
      {
        title: 'Certified Professional Co-Active Coach',
        issuer: 'Co-Active Training Institute',
        monthsAgo: 45,
        evidence: 'https://cti-credentials.example/cpcc/karaca-e',
        verified: true,
      },
      {
        title: 'Associate Certified Coach (ACC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 39,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/acc/karaca-elif',
      },
    ],
    coachesNobodyIn: ['Design & Research', 'Product Management'],
    topics: ['influence', 'voice'],
  },
  {
    name: 'Joyce Kariuki',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['en', 'sw', 'ki'],
    headline:
      'Newly certified coach; ten years of making numbers understandable, now learning to leave silence alone.',
    experience:
      'I lead Analytics in Nairobi and have been with Northwind for four years. I finished my coach training a few months ago with sixty supervised hours, so you will be one of my first clients after the course and I say that gladly. What I bring: I have managed people older than me, people in three time zones, and a team whose plans changed every quarter. What I am practising: to ask one question and wait.',
    methods: [
      'GROW conversations',
      'Scaling questions',
      'Looking at your calendar of the last two weeks together',
    ],
    limits:
      'I am at the beginning, so I take three people at most and nobody above head-of-department level. I work with a mentor coach, who hears about my questions but never your name.',
    refersElsewhere:
      'If we need more experience in the room I will say so and introduce you to Naledi or Priya. Legal or safeguarding matters go to the ombudsperson.',
    supervision: 'Mentor coaching twice a month until the end of my first year.',
    conflicts: '',
    qualifications: [
      {
        title: 'Foundation Certificate in Coaching (60 hours)',
        issuer: 'East Africa Coaching Academy',
        monthsAgo: 6,
        evidence: 'https://eaca.example/certificates/FC-1173',
        verified: true,
      },
    ],
    topics: ['firstTeam', 'crossroads'],
  },
  {
    name: 'Ricardo Sobral',
    kinds: ['COACHING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['pt', 'en', 'es'],
    headline: 'From the van to the office: coaching for people who lead technicians, shifts and tempers.',
    experience:
      'I started as a service technician twenty-two years ago and have climbed more towers than I can count. Nine years with Northwind, seven of them leading Field Service. My coaching training came late, at forty-four, and it changed how I lead more than any course before it. I work with supervisors and specialists whose days are interrupted every ten minutes, so our sessions are short, forty minutes, and end with one thing to try on site.',
    methods: [
      'Short solution-focused sessions',
      'Practising a difficult call on the phone',
      'Strengths cards',
      'One thing to try before Friday',
    ],
    limits:
      'I do not coach anybody who is on my rota or bids for our service contracts. No coaching about a safety incident while it is being investigated.',
    refersElsewhere:
      'Accidents and what stays behind afterwards: the trauma service of our insurer is very good, and I go with you to the first appointment if you want.',
    supervision: 'Supervision in Portuguese by video every five weeks.',
    conflicts: 'My brother-in-law owns one of our crane subcontractors in Ceará.',
    qualifications: [
      {
        title: 'Professional and Self Coaching',
        issuer: 'Instituto Paulista de Coaching',
        monthsAgo: 62,
        evidence: 'https://ipcoaching.example/formados/sobral-ricardo',
        verified: true,
      },
      {
        title: 'Basic Safety Training, wind',
        issuer: 'Global Wind Organisation',
        monthsAgo: 17,
        validMonths: 24,
        verified: true,
      },
    ],
    coachesNobodyIn: ['Field Operations'],
    topics: ['customers', 'load', 'firstTeam'],
  },
];
