import type { GuidePlan } from './guide-plan.ts';

/** Mentors in software, hardware and security. */
export const engineeringMentors: readonly GuidePlan[] = [
  {
    name: 'Folasade Akinwale',
    kinds: ['MENTORING'],
    capacity: 6,
    acceptsNew: true,
    languages: ['en', 'yo', 'pt'],
    headline: 'Twenty years of firmware, a soldering iron in my bag, and time for your stupid questions.',
    experience:
      'I began with lift controllers in Lagos, did medical pumps in Porto and came to Northwind eight years ago, where I wrote a good part of the bootloader you are probably cursing. I have mentored eleven people here; seven of them now know things I do not. I have no interest in producing copies of myself. Show me your board, your code and your doubts, in any order.',
    methods: [
      'Reading code together',
      'Debugging aloud',
      'A question list between meetings',
      'Introducing you to people',
    ],
    limits:
      'I will not do your review for you, nor take part in your appraisal. Mondays are for the lab and I answer nothing.',
    refersElsewhere:
      'Questions about becoming a manager: Tobias or Linh tell it better. Conflict with your lead: a coach, or the ombudsperson.',
    supervision: 'Mentors’ round table every quarter.',
    conflicts:
      'Member of the architecture board, which may have to decide on your design. I step aside then.',
    qualifications: [
      {
        title: 'Mentor training, two days and six months of practice',
        issuer: 'Engineering Mentors Network',
        monthsAgo: 64,
        evidence: 'https://engmentors.example/alumni/akinwale',
        verified: true,
      },
      {
        title: 'Chartered Engineer',
        issuer: 'Institution of Engineering and Technology',
        monthsAgo: 83,
        evidence: 'https://register.iet.example/ceng/akinwale-f',
        verified: true,
      },
    ],
    topics: ['hardware', 'growth'],
  },
  {
    name: 'Dietmar Hölscher',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['de', 'en'],
    headline: 'Metrologist with two years left to retirement and forty years of mistakes to hand over.',
    experience:
      'Precision mechanic, then evening school, then a national laboratory, then ten years building Northwind’s calibration lab from one bench to an accredited site. I have trained apprentices since I was twenty-eight. What I can teach you is not in the manuals: how to distrust a good result, how to write a report that holds in court, how to stay friendly with auditors.',
    methods: [
      'Working at the bench side by side',
      'Uncertainty budgets by hand',
      'Telling stories, with a point',
      'Lab visits elsewhere',
    ],
    limits:
      'Video only if it must be. I speak slowly and I do not do slides. Nothing about career politics, I never understood them.',
    refersElsewhere:
      'Machine learning: Devika. English presentations: Communications. Back pain: the physiotherapist in building C, who is excellent.',
    supervision: '',
    conflicts:
      'Assessor for the national accreditation body; I am recused from everything concerning Northwind.',
    qualifications: [
      {
        title: 'Instructor Aptitude Certificate (AEVO)',
        issuer: 'Chamber of Industry and Commerce Brunswick',
        monthsAgo: 440,
        verified: true,
      },
      {
        title: 'Technical Assessor ISO/IEC 17025',
        issuer: 'National Accreditation Body',
        monthsAgo: 28,
        validMonths: 48,
        evidence: 'https://assessors.accreditation.example/hoelscher',
        verified: true,
      },
    ],
    topics: ['quality', 'newcomer'],
  },
  {
    name: 'Linh Pham',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en', 'de', 'vi'],
    headline:
      'Principal engineer who went into management, came back out, and can tell you about both doors.',
    experience:
      'Fifteen years of building distributed systems, seven of them on the Northwind platform, eighteen months of those as its manager. I was a decent manager and an unhappy one. Mentoring suits me better: I help people grow technical scope without a title, write the document that settles the argument, and leave the code kinder than it was. I have been mentoring in the company for five years.',
    methods: ['Design document reviews', 'Shadowing an incident review', 'Monthly goals on a single card'],
    limits:
      'I do not mentor people who report to my own manager. I keep out of promotion cases of my mentees, for and against.',
    refersElsewhere:
      'Interview coaching for other companies: no. Deep career doubts: Aniket is a coach and an engineer and asks better questions about that.',
    supervision: 'Mentors’ round table; I also meet my own mentor twice a year.',
    conflicts:
      'Co-maintainer of an open-source queue that we use; I do not decide on our contracts around it.',
    qualifications: [
      {
        title: 'Mentoring at Work, certificate',
        issuer: 'Women in Systems Berlin',
        monthsAgo: 57,
        evidence: 'https://wis-berlin.example/mentoring/2nd-cohort',
        verified: true,
      },
    ],
    topics: ['software', 'intoLeadership'],
  },
  {
    name: 'Zawadi Otieno',
    kinds: ['MENTORING'],
    capacity: 5,
    acceptsNew: true,
    languages: ['en', 'sw', 'luo'],
    headline: 'I keep the lights on, and I teach others how to sleep while they do.',
    experience:
      'Started in a bank’s server room in Kisumu at twenty-one, joined Northwind as its first reliability engineer six years ago. On call for most of my adult life. I mentor engineers who join from small companies or from no company, because I remember how long it took me to believe that I was allowed to change things. Four mentees so far, three pull requests to my dotfiles.',
    methods: [
      'Pairing on a real incident, then writing it up',
      'Reading postmortems like detective stories',
      'Blind-spot questions',
      'A learning log',
    ],
    limits: 'I cannot get you a transfer. I go offline from Friday sunset, always.',
    refersElsewhere:
      'If on-call is making you ill, talk to occupational health and your lead; I will help you write the message.',
    supervision: 'I swap notes with Hiroki every month, without names.',
    conflicts:
      'I organize the local site reliability meet-up, which recruiters from our competitors sponsor.',
    qualifications: [
      {
        title: 'Certified Kubernetes Administrator',
        issuer: 'Cloud Native Computing Foundation',
        monthsAgo: 30,
        validMonths: 24,
        evidence: 'https://badges.cncf.example/cka/otieno-z',
      },
      {
        title: 'Mentor Foundations',
        issuer: 'Lakeside Tech Women',
        monthsAgo: 33,
        evidence: 'https://lakesidetech.example/mentors/2',
        verified: true,
      },
    ],
    topics: ['software', 'newcomer', 'growth'],
  },
  {
    name: 'Hiroki Tanabe',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['ja', 'en'],
    headline: 'Small steps in embedded clouds: I mentor engineers who want depth more than speed.',
    experience:
      'I wrote protocol stacks for factory robots in Nagoya for ten years and moved to Singapore and to Northwind five years ago. English was my fourth programming language, I like to say. I find it meaningful to mentor engineers who work in a second language, because good ideas are lost every day in the third minute of a call. My preparation for a meeting usually takes longer than the meeting.',
    methods: [
      'Kata: the same small exercise each week',
      'Written dialogue in a shared document',
      'Drawing sequence diagrams by hand',
    ],
    limits: 'Please do not ask me for quick opinions in chat. I mentor at most four people at a time.',
    refersElsewhere: 'Leadership topics to Wei Ling, who is a coach. Product questions to a product manager.',
    supervision: 'Monthly exchange with Zawadi.',
    conflicts: '',
    qualifications: [
      {
        title: 'Embedded Systems Specialist',
        issuer: 'Japan Embedded Technology Association',
        monthsAgo: 121,
        verified: true,
      },
      {
        title: 'Internal Mentor, level 2',
        issuer: 'Northwind Labs, People & Learning',
        monthsAgo: 18,
        verified: true,
      },
    ],
    topics: ['software', 'hardware'],
  },
  {
    name: 'Aleksandra Wilczyńska',
    kinds: ['MENTORING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['pl', 'en', 'de'],
    headline:
      'Security people are made, mostly from curious administrators; I like to be there when it happens.',
    experience:
      'Mathematics in Kraków, seven years breaking into banks with their permission, five years at Northwind building the security engineering team. Nobody in my team studied security. I mentor people from IT, Quality and Software who want to cross over, and people in security who want to be heard without frightening everyone.',
    methods: [
      'Threat modelling on your own system',
      'Capture-the-flag evenings',
      'Writing findings that get fixed',
      'Honest feedback within a day',
    ],
    limits:
      'I will not discuss open vulnerabilities outside the team, also not with mentees. If we lose touch for six weeks I assume you are busy and offer your place to somebody else.',
    refersElsewhere:
      'Certification funding: the learning budget. Moral conflicts about what we sell and to whom: the ethics line, and I would back you.',
    supervision: 'Mentors’ round table each quarter.',
    conflicts:
      'I approve access reviews for all departments, and therefore mentor nobody who is an approver in the same chain.',
    qualifications: [
      {
        title: 'Offensive Security Certified Professional',
        issuer: 'OffSec',
        monthsAgo: 94,
        evidence: 'https://verify.offsec.example/oscp/aw-20113',
        verified: true,
      },
      {
        title: 'Certified Information Systems Security Professional',
        issuer: 'ISC2',
        monthsAgo: 37,
        validMonths: 36,
        evidence: 'https://verify.isc2.example/cissp/483001',
      },
      {
        title: 'Mentoring Skills, internal course',
        issuer: 'Northwind Labs, People & Learning',
        monthsAgo: 15,
        verified: true,
      },
    ],
    topics: ['security', 'growth'],
  },
];
