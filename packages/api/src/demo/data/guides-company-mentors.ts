import type { GuidePlan } from './guide-plan.ts';

/** Mentors in field operations, supply, sales, law and finance. */
export const companyMentors: readonly GuidePlan[] = [
  {
    name: 'Marcus Delaney',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en'],
    headline:
      'Twenty-six years on sites from Texas to Tamil Nadu; I mentor people who will run a crew one day.',
    experience:
      'Army engineer, wind technician, site manager, and for eight years now responsible for everything Northwind puts in the field. I have closed a site on the last day of a quarter and would do it again. I mentor people from any department who are about to become responsible for the safety of others, and office people who want to understand what happens to their work in mud.',
    methods: [
      'Site days',
      'Decision games',
      'Reading incident reports together',
      'A phone call, never a slide',
    ],
    limits:
      'Nobody in my own department. If you tell me about an unsafe site I act on it, and I tell you first.',
    refersElsewhere:
      'Veterans’ matters: I know the good associations. Technical detail of instruments: Folasade or Emmanuel.',
    supervision: 'I talk to a retired colonel every other month. He calls it supervision.',
    conflicts: 'On the safety advisory council of a turbine manufacturer that buys from us.',
    qualifications: [
      {
        title: 'Certified Safety Professional',
        issuer: 'Board of Certified Safety Professionals',
        monthsAgo: 40,
        validMonths: 60,
        evidence: 'https://directory.bcsp.example/csp/delaney',
        verified: true,
      },
      {
        title: 'First Aid and Advanced Rescue, wind',
        issuer: 'Global Wind Organisation',
        monthsAgo: 26,
        validMonths: 24,
      },
    ],
    topics: ['intoLeadership', 'supply', 'growth'],
  },
  {
    name: 'Emmanuel Quartey',
    kinds: ['MENTORING'],
    capacity: 5,
    acceptsNew: true,
    languages: ['en', 'sw', 'ak'],
    headline:
      'Installation manager; ask me about masts, crews, landowners and how to eat lunch with all three.',
    experience:
      'Surveyor’s assistant in Tema, rigger, field engineer, and for eight years now with Northwind, the last four as installation manager for Africa and southern Europe. I have mentored young field engineers in three countries, and lately two software people, which was fun for both sides. My strength is patience. My weakness is written English after 20:00.',
    methods: [
      'Voice messages',
      'Planning a job together from weather to invoice',
      'Visiting each other’s workplace for a day',
    ],
    limits:
      'I do not mentor my own crew; they get me every day. I am on sites without a network for a week at a time.',
    refersElsewhere:
      'Contract trouble with a landowner: Legal. Fear of heights that does not get better: the clinic that the safety officer recommends.',
    supervision: 'Mentors’ round table, when the network allows it.',
    conflicts: 'My cousin drives for a transport firm that we hire in Naivasha.',
    qualifications: [
      {
        title: 'Basic Safety Training, wind',
        issuer: 'Global Wind Organisation',
        monthsAgo: 8,
        validMonths: 24,
        evidence: 'https://winda.gwo.example/records/quartey',
        verified: true,
      },
      {
        title: 'Diploma in Geomatic Engineering',
        issuer: 'Kumasi Technical University',
        monthsAgo: 190,
        verified: true,
      },
    ],
    topics: ['field', 'newcomer'],
  },
  {
    name: 'Gonzalo Iturriaga',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['es', 'pt', 'en'],
    headline: 'Buyer by trade: I mentor people who must get things from others who owe them nothing.',
    experience:
      'Valparaíso port, then copper, then electronics; seven years at Northwind in São Paulo, leading sourcing through two chip shortages and a flood. I learned negotiation from my grandmother at the fish market and a little more from books. I mentor in supply chain, manufacturing and field planning, and I think the most useful thing I do is to read your e-mails before you send them.',
    methods: ['Reading drafts', 'Simulated negotiations', 'Cost breakdown exercises', 'Supplier visits'],
    limits: 'No tips on which supplier will win. I do not mentor anybody from Sourcing.',
    refersElsewhere:
      'Gifts, favours, strange invitations: Compliance, the same day. Software questions: not to me, please.',
    supervision: 'Exchange with two mentors from other companies in the São Paulo chapter.',
    conflicts: 'I hold a minority share in a family fishing business. It has never sold a sensor.',
    qualifications: [
      {
        title: 'Certified Supply Chain Professional',
        issuer: 'Association for Supply Chain Management',
        monthsAgo: 51,
        validMonths: 60,
        evidence: 'https://cscp.ascm.example/holders/iturriaga',
        verified: true,
      },
    ],
    topics: ['supply', 'commercial'],
  },
  {
    name: 'Ayesha Mirza',
    kinds: ['MENTORING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['en', 'ur', 'pa'],
    headline: 'First lawyer in my family; I mentor first-anythings in law, finance and compliance.',
    experience:
      'Ten years qualified, seven in a large firm and three at Northwind, where I do commercial contracts and too many tenders. I was mentored by a judge’s clerk who corrected my commas and my self-doubt with equal severity. I have three places and keep them for people who have no one in the family to ask. We will talk about money too, because nobody told me that one may.',
    methods: [
      'Red-pen sessions',
      'Mapping who decides what',
      'Practising the salary conversation',
      'Short voice notes on the way home',
    ],
    limits: 'No legal advice on private matters. I cannot tell you about pending deals.',
    refersElsewhere:
      'Discrimination: the ombudsperson, and your union if you have one. Exam stress: the student service of the law society is free.',
    supervision: 'A pair of senior mentors at my former firm listens to me once a term.',
    conflicts: 'I negotiate the contract of our learning platform; I take no part in its evaluation.',
    qualifications: [
      {
        title: 'Solicitor of England and Wales',
        issuer: 'Solicitors Regulation Authority',
        monthsAgo: 122,
        evidence: 'https://register.sra.example/solicitors/mirza-a',
        verified: true,
      },
      {
        title: 'Mentoring Certificate',
        issuer: 'Social Mobility in Law Trust',
        monthsAgo: 19,
        verified: true,
      },
    ],
    topics: ['finance', 'newcomer'],
  },
  {
    name: 'Keith Bannerman',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'es'],
    headline: 'Never wanted to be a sales manager, never became one, and can explain why that is a career.',
    experience:
      'Nine years selling for Northwind and thirteen before that for a maker of rain gauges, which is a smaller market than you would think. I know every wind farm operator east of the Mississippi by first name. I have mentored newcomers informally since my second year here. I like honest pipelines, short proposals and people who call back.',
    methods: [
      'Ride-alongs',
      'Losing-deal reviews',
      'Listening more than forty per cent of the call',
      'Handwritten thank-you notes',
    ],
    limits: 'I do not share accounts and I do not split commission. Nothing on promotion; see above.',
    refersElsewhere:
      'Divorce, debts, drink: I have had two of the three, and the assistance line was better than I expected.',
    supervision: 'Mentors’ round table each quarter.',
    conflicts:
      'We may compete for the same bonus pool if you sell in the Americas. Then pick a mentor elsewhere.',
    qualifications: [
      {
        title: 'Internal Mentor, level 1',
        issuer: 'Northwind Labs, People & Learning',
        monthsAgo: 21,
        verified: true,
      },
    ],
    topics: ['commercial', 'newcomer'],
  },
  {
    name: 'Brigid Halloran',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'ga'],
    headline: 'I have closed the books a hundred and twenty times and still enjoy the last line.',
    experience:
      'Bookkeeper at eighteen in Ennis, qualified at thirty with two small children, ten years of accounting at Northwind. I was here when payroll was a biscuit tin. I mentor people in finance, legal and administration who came by the side door, and a scientist last year who wanted to read a balance sheet. If you cry about a reconciliation, you are in good company.',
    methods: [
      'Month-end together',
      'Explaining it to my imaginary uncle',
      'Exam planning backwards from the date',
      'Plain praise',
    ],
    limits: 'Not for my own accountants. I will not look up anybody’s pay, not even your own.',
    refersElsewhere:
      'Fraud or anything that smells of it: the compliance line, before you tell me. Studying with dyslexia: the institute’s support service is superb.',
    supervision: 'Coffee with Bethan every month, about how we listen and not about whom.',
    conflicts: 'Treasurer of the company sports club.',
    qualifications: [
      {
        title: 'Fellow Chartered Certified Accountant',
        issuer: 'Association of Chartered Certified Accountants',
        monthsAgo: 75,
        evidence: 'https://directory.acca.example/fcca/halloran-b',
        verified: true,
      },
      {
        title: 'Volunteer Mentor, accredited',
        issuer: 'Clare Returners Trust',
        monthsAgo: 47,
        validMonths: 36,
      },
    ],
    topics: ['finance', 'growth'],
  },
];
