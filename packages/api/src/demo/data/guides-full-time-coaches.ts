import type { GuidePlan } from './guide-plan.ts';

/** Those who coach for a living, in People & Learning. */
export const fullTimeCoaches: readonly GuidePlan[] = [
  {
    name: 'Priya Raman',
    kinds: ['COACHING', 'MENTORING'],
    capacity: 40,
    acceptsNew: true,
    languages: ['en', 'de', 'ta'],
    headline:
      'I coach people who lead for the first time, and people who have to learn it again in a bigger room.',
    experience:
      'I spent eleven years in product and operations, the last four leading a support organization of sixty people in Chennai and Berlin, before I turned to coaching full time nine years ago; the last five of those years I have done it here. Most people I work with are engineers, analysts and designers who were promoted because they were good at something else. I know the loneliness of that first year from the inside: I nearly resigned in mine, and a coach is the reason I did not.',
    methods: [
      'Solution-focused conversation',
      'Sitting in on a real meeting, when everybody in it agrees',
      'Values and strengths mapping',
      'Small experiments between sessions',
      'Rehearsing a hard conversation out loud',
    ],
    limits:
      'I will not report on you and I will not help write your review. I do not coach anybody I have shared a reporting line with in the past two years. We plan eight sessions and then decide together whether there is a reason to continue.',
    refersElsewhere:
      'Exhaustion that does not lift after rest, grief, panic, anything clinical: I help you find a doctor or the employee assistance line, and coaching waits. Questions about pay or contract belong with your people partner or the works council.',
    supervision:
      'Monthly supervision with an external supervisor in Leipzig; a peer group of five coaches from other companies every six weeks.',
    conflicts: 'I do not coach within Coaching and Learning, because we share a manager.',
    qualifications: [
      {
        title: 'Professional Certified Coach (PCC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 20,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/pcc/raman-priya',
        verified: true,
      },
      {
        title: 'Diploma in Executive Coaching',
        issuer: 'Berlin School of Coaching and Supervision',
        monthsAgo: 106,
        evidence: 'https://alumni.bscs.example/diplomas/2291',
        verified: true,
      },
      {
        title: 'Mental Health First Aider',
        issuer: 'Mental Health First Aid International',
        monthsAgo: 41,
        validMonths: 36,
      },
    ],
    coachesNobodyIn: ['People & Learning'],
    topics: ['firstTeam', 'voice'],
  },
  {
    name: 'Matthias Oberländer',
    kinds: ['COACHING'],
    capacity: 4,
    acceptsNew: false,
    languages: ['de', 'en'],
    headline: 'Systemic coach for leaders whose problem keeps coming back in a different costume.',
    experience:
      'Trained as a psychologist, fourteen years as an internal and later external coach in mechanical engineering and in two hospitals, then six years building coaching here at Northwind. I am interested in the pattern around a person more than in the person alone: who benefits from the problem, what would be missing without it. Clients tell me I ask slowly. That is on purpose.',
    methods: [
      'Systemic questions',
      'Constellation with objects on the table',
      'Team maps',
      'Reflecting team with a second coach',
    ],
    limits:
      'As head of this team I see budgets and plans that touch others, so I do not coach people whose role is about to be changed by a decision I take part in. No sessions outside working hours.',
    refersElsewhere:
      'I am licensed as a psychologist but I do not treat colleagues. For therapy I name three independent practices in Berlin and the national appointment service.',
    supervision:
      'Bimonthly supervision with a teaching supervisor of the German Association for Systemic Practice; intervision quarterly.',
    conflicts:
      'I manage the internal coaches and the program staff. My sister works in Marketing at our supplier for training venues.',
    qualifications: [
      {
        title: 'Diplom-Psychologe',
        issuer: 'University of Freiburg',
        monthsAgo: 312,
        evidence: 'https://registry.unifr.example/diplom/psy-0417',
        verified: true,
      },
      {
        title: 'Systemic Coach and Organization Developer',
        issuer: 'German Association for Systemic Practice',
        monthsAgo: 196,
        evidence: 'https://members.dgsp.example/oberlaender',
        verified: true,
      },
      {
        title: 'Senior Practitioner (EIA)',
        issuer: 'European Mentoring and Coaching Council',
        monthsAgo: 52,
        validMonths: 60,
        evidence: 'https://eia.emcc.example/holders/SP-20417',
        verified: true,
      },
    ],
    coachesNobodyIn: ['People & Learning', 'Executive Office'],
    topics: ['leadingLeaders', 'change'],
  },
  {
    name: 'Naledi Sithebe',
    kinds: ['COACHING'],
    capacity: 8,
    acceptsNew: true,
    languages: ['en', 'zu', 'st', 'af'],
    headline:
      'For people who have been told to be more visible and would like to know what that means for them.',
    experience:
      'I was a radio journalist in Durban for seven years and a trainer of presenters after that, so I listen for a living. I moved into coaching eight years ago, first with women in mining and finance across southern Africa, and came to Northwind four years ago. Much of my work is about voice: who speaks in a room, who is heard, and what it costs. I laugh in sessions and so will you, I hope.',
    methods: [
      'Narrative coaching',
      'Voice and breath work',
      'Letter writing',
      'Ubuntu-informed dialogue: who else carries this with you?',
    ],
    limits:
      'I am not a presentation trainer any more; if you need slides for Tuesday, ask Communications. I do not do joint sessions with your manager in the room.',
    refersElsewhere:
      'Experiences of harassment or discrimination: I listen, and I explain what the ombudsperson can do that I cannot. Trauma belongs with a therapist, and I keep a list of practitioners in five of our countries.',
    supervision: 'Group supervision with the Cape Coaching Circle every month.',
    conflicts: '',
    qualifications: [
      {
        title: 'Master of Philosophy in Management Coaching',
        issuer: 'Table Bay Graduate School of Business',
        monthsAgo: 88,
        evidence: 'https://alumni.tablebay.example/mphil/sithebe',
        verified: true,
      },
      {
        title: 'Associate Certified Coach (ACC)',
        issuer: 'International Coaching Federation',
        monthsAgo: 31,
        validMonths: 36,
        evidence: 'https://credentials.icf.example/acc/sithebe-naledi',
        verified: true,
      },
    ],
    topics: ['voice', 'influence', 'firstTeam', 'load'],
  },
  {
    name: 'Gareth Llewellyn-Price',
    kinds: ['COACHING'],
    capacity: 8,
    acceptsNew: true,
    languages: ['en', 'cy'],
    headline: 'Former ship’s engineer, now a coach for people carrying more than the job description says.',
    experience:
      'Twelve years in merchant shipping, most of them below the waterline, taught me what fatigue does to judgement. After an accident that I was lucky to walk away from I trained as a coach, worked six years with crews and port authorities, and joined Northwind two years ago. I work plainly: what is on your plate, what is yours, what are you afraid will happen if you put some of it down?',
    methods: [
      'Workload mapping on one sheet of paper',
      'Acceptance and commitment coaching',
      'Walking sessions',
      'After-action reviews',
    ],
    limits:
      'I am no use to you on strategy and I do not pretend otherwise. I will not go along with a plan that has you working through your leave.',
    refersElsewhere:
      'Sleep problems that last longer than a month, drinking that worries you or somebody at home: your doctor first, and occupational health can do it confidentially.',
    supervision: 'Six-weekly one-to-one supervision with an accredited supervisor in Cardiff.',
    conflicts:
      'My husband is a contractor for Field Operations in Europe, so I do not coach in that department.',
    qualifications: [
      {
        title: 'Accredited Coach',
        issuer: 'Association for Coaching',
        monthsAgo: 34,
        validMonths: 60,
        evidence: 'https://register.coaching-association.example/ac/55120',
        verified: true,
      },
      {
        title: 'Postgraduate Certificate in Coaching',
        issuer: 'University of Gwent',
        monthsAgo: 92,
        verified: true,
      },
      {
        title: 'Chief Engineer, unlimited',
        issuer: 'Maritime and Coastguard Agency',
        monthsAgo: 150,
        validMonths: 60,
      },
    ],
    coachesNobodyIn: ['Field Operations'],
    topics: ['load', 'change', 'voice', 'customers'],
  },
  {
    name: 'Chiara Venturelli',
    kinds: ['COACHING'],
    capacity: 5,
    acceptsNew: true,
    languages: ['it', 'en', 'pt', 'es'],
    headline: 'Coaching for the months around a big step: a new country, a new role, a child, a return.',
    experience:
      'I have changed country four times and career twice, from chemistry to human resources, and I have been a people partner here at Northwind for seven years. I qualified as a coach four years ago and since then have accompanied some thirty colleagues through a transition. I am practical. We will talk about how you feel, and we will also make a list.',
    methods: [
      'Transition mapping: ending, in between, beginning',
      'Appreciative inquiry',
      'Written reflection in your first language',
    ],
    limits:
      'I am also a people partner. If your question could ever become a case on my desk, I say so in the first ten minutes and pass you to a colleague. I do not coach the managers I support.',
    refersElsewhere:
      'Visas and tax go to the mobility desk. Couples or family matters go to a counsellor; the assistance line offers six free sessions.',
    supervision:
      'Peer supervision with two coaches from Porto and Milan each month; paid supervision twice a year.',
    conflicts:
      'I support Customer Success and Technical Support as their people partner and do not coach there.',
    qualifications: [
      {
        title: 'Practitioner (EIA)',
        issuer: 'European Mentoring and Coaching Council',
        monthsAgo: 47,
        validMonths: 60,
        evidence: 'https://eia.emcc.example/holders/PR-33871',
        verified: true,
      },
      { title: 'Laurea in Chimica Industriale', issuer: 'University of Bologna', monthsAgo: 230 },
      {
        title: 'Certificate in Mediation',
        issuer: 'Lisbon Centre for Conflict Resolution',
        monthsAgo: 63,
        evidence: 'https://mediacao-lisboa.example/certificados/0882',
        verified: true,
      },
    ],
    coachesNobodyIn: ['Customer Success'],
    topics: ['change', 'crossroads', 'load'],
  },
];
