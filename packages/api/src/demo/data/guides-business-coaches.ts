import type { GuidePlan } from './guide-plan.ts';

/** Leaders in sales, finance, law and customer work who trained as coaches beside it. */
export const businessCoaches: readonly GuidePlan[] = [
  {
    name: 'Temitope Ogundele',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['en', 'yo', 'fr'],
    headline: 'Coach for people who negotiate all day and then cannot ask for what they need themselves.',
    experience:
      'Sixteen years in selling, from photocopiers in Ibadan to turbine sensors in Rotterdam, and five years leading Europe for Northwind. I took up coaching after my own second burn-out warning from a doctor who did not smile. Certified for three years now. I am direct, I keep confidences like a priest, and I have no patience for heroic quarter-ends.',
    methods: ['Transactional analysis in plain words', 'Negotiation rehearsal', 'Immunity to change mapping'],
    limits:
      'No sellers, anywhere in our sales organization: the numbers would sit between us. I do not coach on deals.',
    refersElsewhere:
      'If it is your body talking, your doctor. If it is your contract talking, your people partner. If it is a customer behaving badly, Legal, and quickly.',
    supervision: 'One supervisor, every month, for three years; she is in Lagos and does not let me off.',
    conflicts:
      'I own shares in a small forecasting start-up in Nigeria that may one day compete with ours; Legal knows.',
    qualifications: [
      {
        title: 'Practitioner Diploma in Executive Coaching',
        issuer: 'Thames Valley School of Coaching',
        monthsAgo: 37,
        evidence: 'https://tvsc.example/diplomates/ogundele',
        verified: true,
      },
      {
        title: 'Practitioner (EIA)',
        issuer: 'European Mentoring and Coaching Council',
        monthsAgo: 25,
        validMonths: 60,
        evidence: 'https://eia.emcc.example/holders/PR-41096',
        verified: true,
      },
    ],
    coachesNobodyIn: ['Sales'],
    topics: ['customers', 'influence', 'leadingLeaders'],
  },
  {
    name: 'Wei Ling Koh',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['en', 'zh', 'ms'],
    headline: 'Leading across cultures and eight time zones, without pretending the distance is not there.',
    experience:
      'My first team was in Penang, my second in Osaka, my third everywhere at once. I have run Asia-Pacific at Northwind for six years and have coached for four of them, mostly people far from headquarters who find out about decisions on a Thursday night. I was trained in Singapore and use what works in both directions: being clear with people who are indirect, and being patient with people who are not.',
    methods: [
      'Cultural mapping',
      'Solution-focused conversation',
      'Reflected best self',
      'Preparing upward conversations',
    ],
    limits:
      'I do not take clients from Sales, nor from Supply Chain in Singapore, where I share an office and too many lunches.',
    refersElsewhere:
      'Relocation worries to the mobility desk; anxiety and low mood to the assistance line, which has Mandarin and Malay speakers.',
    supervision: 'A supervision group at the Singapore chapter, every second month.',
    conflicts: 'Board member of a professional women’s network that Northwind sponsors.',
    qualifications: [
      {
        title: 'Professional Certified Coach (PCC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 9,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/pcc/koh-wei-ling',
        verified: true,
      },
      {
        title: 'Graduate Diploma in Organisational Psychology',
        issuer: 'Merlion Institute of Management',
        monthsAgo: 81,
        verified: true,
      },
    ],
    coachesNobodyIn: ['Sales', 'Supply Chain'],
    topics: ['leadingLeaders', 'influence', 'change'],
  },
  {
    name: 'Marisol Etcheverría',
    kinds: ['COACHING'],
    capacity: 2,
    acceptsNew: false,
    languages: ['es', 'en', 'eu'],
    headline: 'Two clients at a time, both new to leading leaders, both willing to be bad at it for a while.',
    experience:
      'I have led customer organizations for fifteen years and this one for seven. Going from managing people to managing managers was the hardest thing I did; nobody had told me that my usefulness would become invisible. I qualified as a coach eight years ago in Bilbao, before moving to New York, and I keep the practice small on purpose so that I always have time to prepare.',
    methods: ['Adult development (stages, gently used)', 'Leadership diary', 'Listening tour design'],
    limits:
      'Nobody in Customer Success, nobody on the executive team. If we have met in a budget discussion in the past half-year, let us choose somebody else for you.',
    refersElsewhere:
      'Board-level questions to an external coach; People & Learning has a list and a budget for it.',
    supervision: 'Individual supervision every two months.',
    conflicts:
      'I report to the chief executive and take part in the yearly talent review. I leave the room when a client of mine is discussed.',
    qualifications: [
      {
        title: 'Master in Coaching and Leadership',
        issuer: 'Universidad de Deusto',
        monthsAgo: 99,
        evidence: 'https://titulos.deusto.example/mcl/etcheverria',
        verified: true,
      },
      {
        title: 'Associate Certified Coach (ACC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 55,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/acc/etcheverria-marisol',
        verified: true,
      },
    ],
    coachesNobodyIn: ['Customer Success', 'Executive Office'],
    topics: ['leadingLeaders'],
  },
  {
    name: 'Bethan Carmichael',
    kinds: ['COACHING'],
    capacity: 4,
    acceptsNew: true,
    languages: ['en'],
    headline: 'For the person in the meeting who did the work and says nothing. I was her for ten years.',
    experience:
      'Chartered accountant, seventeen years in finance, five of them at Northwind. I stammered until I was twenty-five and still do when I am tired, which has made me rather good at the subject of speaking up. I started coaching five years ago as a volunteer for a stammering charity and then did the proper training. Expect warmth, homework and a spreadsheet if you want one.',
    methods: [
      'Cognitive behavioural coaching',
      'Graded exposure: the small meeting first',
      'Thought records',
      'Pairing up for real meetings',
    ],
    limits: 'I do not coach anyone in Finance. I am not a speech therapist and will not work on technique.',
    refersElsewhere:
      'Social anxiety that keeps you at home, or panic: talking therapy through your GP, and I can explain how to refer yourself. Speech therapy: the college’s public register.',
    supervision:
      'Monthly, with a supervisor who is also a psychotherapist, so that I notice early where my part ends.',
    conflicts:
      'I prepare the headcount plan, and therefore know of reorganizations early. I will not discuss them.',
    qualifications: [
      {
        title: 'Certificate in Cognitive Behavioural Coaching',
        issuer: 'Centre for Coaching London',
        monthsAgo: 50,
        evidence: 'https://cfc-london.example/verify/CBC-6140',
        verified: true,
      },
      {
        title: 'Associate Chartered Accountant',
        issuer: 'Institute of Chartered Accountants',
        monthsAgo: 168,
        evidence: 'https://members.chartered.example/carmichael-b',
      },
      {
        title: 'Mental Health First Aider',
        issuer: 'Mental Health First Aid International',
        monthsAgo: 11,
        validMonths: 36,
        verified: true,
      },
    ],
    coachesNobodyIn: ['Finance'],
    topics: ['voice', 'load'],
  },
  {
    name: 'Samir Benhaddou',
    kinds: ['COACHING'],
    capacity: 3,
    acceptsNew: true,
    languages: ['fr', 'ar', 'en', 'pt'],
    headline: 'Thinking partner for specialists who advise others and are rarely advised themselves.',
    experience:
      'Lawyer for thirteen years, first at the bar in Rabat and Lyon, then in companies; four years of privacy counsel at Northwind. Experts are asked for answers all day, and seldom asked how they decide which answer to give. I completed coach training two years ago because that question would not leave me alone. My sessions are quiet and unhurried, and I take no notes while you speak.',
    methods: ['Time to Think sessions', 'Socratic dialogue', 'Dilemma journals'],
    limits:
      'Whatever you tell me is coaching, not legal advice, and not covered by privilege. I stop you if you begin to describe a legal case.',
    refersElsewhere:
      'Suspected breaches of law: the compliance line, which can be anonymous. Personal legal matters: a lawyer who is not me.',
    supervision: 'Peer triad of in-house coaches; a supervisor in Lyon three times a year.',
    conflicts:
      'As privacy counsel I advise on investigations. I do not coach anybody who is part of one, on any side.',
    qualifications: [
      {
        title: 'Certified Thinking Partner',
        issuer: 'Thinking Environment Collegiate',
        monthsAgo: 26,
        evidence: 'https://thinking-collegiate.example/partners/benhaddou',
        verified: true,
      },
      {
        title: 'Diploma in Professional Coaching',
        issuer: 'École Lyonnaise de Coaching',
        monthsAgo: 23,
        evidence: 'https://elc-lyon.example/diplomes/3308',
      },
      {
        title: 'Certified Information Privacy Professional, Europe',
        issuer: 'International Association of Privacy Professionals',
        monthsAgo: 29,
        validMonths: 24,
      },
    ],
    coachesNobodyIn: ['Legal & Compliance'],
    topics: ['crossroads', 'influence', 'voice'],
  },
];
