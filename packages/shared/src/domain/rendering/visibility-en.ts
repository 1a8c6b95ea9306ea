import type { VisibilityWords } from './visibility-words.ts';

export const englishVisibility: VisibilityWords = {
  types: {
    RELATIONSHIP: {
      name: 'That a relationship exists',
      why: 'Who works with whom, on what topic, the note of the proposal, dates and stage. Those who run programs bring people together and need it for that.',
    },
    AGREEMENT: {
      name: 'The agreement',
      why: 'Its words are for those who sign it. Those who run programs see where it stands and who has signed, not what it says.',
    },
    AGREEMENT_DRAFT: {
      name: 'Drafts of the agreement',
      why: 'Until both propose it, a draft is thinking aloud between the two.',
    },
    AGREEMENT_COMMENT: {
      name: 'Remarks on a draft',
      why: 'What the two say to each other about a clause is for nobody else, not even a sponsor who signs.',
    },
    TRUST_PREFERENCE: {
      name: 'How each likes to work',
      why: 'Told to the partner, and to nobody else.',
    },
    CLOSING_WORDS: {
      name: 'Words at the end',
      why: 'Whoever writes them decides when the partner reads them.',
    },
    LEDGER: {
      name: 'Who looked, signed and exported',
      why: 'The record belongs to the two whom it is about.',
    },
    PROFILE: {
      name: 'Name, title and department',
      why: 'Colleagues find each other. First day and staff id are shown only to the person and to those who run programs.',
    },
    GUIDE_PROFILE: {
      name: 'A guide’s profile and qualifications',
      why: 'Everybody who looks for a coach or mentor can judge for themselves.',
    },
    MEMBERSHIP: {
      name: 'Roles and access',
      why: 'Owners give roles, and those who run programs invite people.',
    },
    ORGANIZATION_LEDGER: {
      name: 'Changes of roles',
      why: 'Owners answer for who may do what.',
    },
    PRIVATE_NOTE: {
      name: 'Private notes',
      why: 'Written for oneself.',
    },
    SHARED_WRITING: {
      name: 'Shared notes, messages, goals and commitments',
      why: 'Between the two.',
    },
    REFLECTION: {
      name: 'Reflections',
      why: 'Written for oneself. The partner reads one only while its author shares it.',
    },
    SESSION: {
      name: 'Sessions',
      why: 'Those who run programs see how many are planned and were held, a sponsor what the agreement says.',
    },
    FEEDBACK: {
      name: 'Feedback',
      why: 'Whoever gives it has it to themselves until the partner says they are ready: from then on both read it.',
    },
    CHECK_IN: {
      name: 'Answers of a check-in',
      why: 'The partner sees what was chosen to be shown, after both have answered.',
    },
    TRUST_READING: {
      name: 'Readings of trust and dependability',
      why: 'A mirror for the two, never a report about them.',
    },
    CONCERN: {
      name: 'Concerns',
      why: 'Whoever raises one chooses who hears it.',
    },
    RELEASED_ITEM: {
      name: 'What the two release to the sponsor',
      why: 'Released word by word, by the two.',
    },
    REPORT_EDITION: {
      name: 'Published reports',
      why: 'Counts over many people, from which nobody can be picked out.',
    },
  },
  readers: {
    AUTHOR: 'The author',
    PARTNER: 'The partner',
    SPONSOR: 'The sponsor',
    TRUST_CONTACT: 'Trust contacts',
    PROGRAM_MANAGER: 'Program managers',
    REPORT_VIEWER: 'HR',
    OWNER: 'Owners',
    MEMBER: 'Everybody else here',
    API_KEY: 'Other software',
  },
  accesses: {
    CONTENT: { short: 'reads it', means: 'Reads all of it.' },
    IF_SIGNING: {
      short: 'reads it if signing',
      means: 'Reads it where they sign the agreement; each look is recorded.',
    },
    AS_DISCLOSED: { short: 'as agreed', means: 'Learns what the agreement says they learn.' },
    AS_CHOSEN: { short: 'if handed over', means: 'Reads what its author hands over.' },
    IF_RELEASED: { short: 'if released', means: 'Learns what the two release, one by one.' },
    STATUS: {
      short: 'where it stands',
      means: 'Sees that it exists, where it stands and how many there are, never what it says.',
    },
    IN_EDITIONS: { short: 'in counts', means: 'Only in counts over many pairs, in published reports.' },
    WITH_SCOPE: { short: 'with permission', means: 'Where an owner has given it the right to read reports.' },
    NOTHING: { short: 'nothing', means: 'Sees nothing of it.' },
  },
};
