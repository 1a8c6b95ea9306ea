import type { Role } from '../../kernel/roles.ts';
import type { Pronoun } from '../types.ts';
import type { OfficeKey } from './offices.ts';

/** Somebody who always exists, in a seat of the organization chart. */
export interface CastMember {
  readonly given: string;
  readonly family: string;
  readonly pronoun: Pronoun;
  readonly title: string;
  /** Title of the team's lead, where several teams have such a seat. */
  readonly lead?: string;
  readonly office: OfficeKey;
  /** Years since the first day. */
  readonly years: number;
  readonly locale?: 'de';
  readonly roles?: readonly Role[];
}

const people: readonly CastMember[] = [
  { given: 'Helene', family: 'Vestergaard', pronoun: 'she', title: 'Chief Executive Officer', office: 'berlin', years: 11.4 },
  {
    given: 'Anneke',
    family: 'Vandersteen',
    pronoun: 'she',
    title: 'Chief People Officer',
    office: 'lisbon',
    years: 8.1,
    roles: ['OWNER', 'MEMBER'],
  },
  {
    given: 'Beatriz',
    family: 'Saldanha',
    pronoun: 'she',
    title: 'Ombudsperson',
    office: 'lisbon',
    years: 6.2,
    roles: ['TRUST_CONTACT', 'MEMBER'],
  },
  {
    given: 'Callum',
    family: 'Rafferty',
    pronoun: 'he',
    title: 'Site Safety Officer',
    office: 'lisbon',
    years: 5.3,
    roles: ['TRUST_CONTACT', 'MEMBER'],
  },
  {
    given: 'Katrin',
    family: 'Albers',
    pronoun: 'she',
    title: 'Learning Programs Manager',
    office: 'berlin',
    years: 5.1,
    roles: ['PROGRAM_MANAGER', 'MEMBER'],
  },
  {
    given: 'Imani',
    family: 'Okoth',
    pronoun: 'she',
    title: 'Mentoring Programs Coordinator',
    office: 'nairobi',
    years: 3.2,
    roles: ['PROGRAM_MANAGER', 'MEMBER'],
  },
  {
    given: 'Yusuf',
    family: 'Erdem',
    pronoun: 'he',
    title: 'People Analytics Partner',
    office: 'berlin',
    years: 4.2,
    roles: ['REPORT_VIEWER', 'MEMBER'],
  },
];

/** Those on the other side of the relationships that are told in full. */
const learners: readonly CastMember[] = [
  {
    given: 'Mei',
    family: 'Lindqvist',
    pronoun: 'she',
    title: 'Engineering Manager, Forecast Products',
    office: 'newYork',
    years: 4.6,
  },
  {
    given: 'Jonas',
    family: 'Okafor',
    pronoun: 'he',
    title: 'Senior Software Engineer',
    lead: 'Engineering Manager, Platform',
    office: 'capeTown',
    years: 5.2,
  },
  {
    given: 'Tomás',
    family: 'Arrieta',
    pronoun: 'he',
    title: 'Product Manager',
    lead: 'Group Product Manager, Forecasting',
    office: 'lisbon',
    years: 0.4,
  },
  { given: 'Ruth', family: 'Nyambura', pronoun: 'she', title: 'Senior Financial Analyst', office: 'nairobi', years: 3.1 },
  {
    given: 'Dana',
    family: 'Kowalczyk',
    pronoun: 'she',
    title: 'Customer Success Lead, Europe and Africa',
    office: 'berlin',
    years: 6.4,
  },
  { given: 'Sofia', family: 'Bianchi', pronoun: 'she', title: 'Senior Product Designer', office: 'berlin', years: 3.4 },
  { given: 'Haruto', family: 'Senga', pronoun: 'he', title: 'Senior Buyer', office: 'singapore', years: 4.3 },
  {
    given: 'Lucas',
    family: 'Antunes Prado',
    pronoun: 'he',
    title: 'Engineering Manager, Customer Apps',
    office: 'saoPaulo',
    years: 3.8,
  },
  {
    given: 'Farah',
    family: 'Naderi',
    pronoun: 'she',
    title: 'Group Product Manager, Measurement',
    office: 'berlin',
    years: 5.6,
  },
  { given: 'Owen', family: 'Stratton', pronoun: 'he', title: 'Solutions Engineering Manager', office: 'newYork', years: 3.3 },
  { given: 'Rafael', family: 'Nogueira', pronoun: 'he', title: 'Firmware Engineer', office: 'saoPaulo', years: 1.6 },
  { given: 'Meera', family: 'Chandran', pronoun: 'she', title: 'Electronics Engineer', office: 'bengaluru', years: 2.2 },
  { given: 'Piotr', family: 'Gajewski', pronoun: 'he', title: 'Senior Electronics Engineer', office: 'berlin', years: 4.1 },
];

/** The 34 coaches and mentors; what they tell about themselves is in the files `guides-*`. */
const guides: readonly CastMember[] = [
  { given: 'Priya', family: 'Raman', pronoun: 'she', title: 'Senior Leadership Coach', office: 'berlin', years: 5.3 },
  {
    given: 'Matthias',
    family: 'Oberländer',
    pronoun: 'he',
    title: 'Head of Coaching and Learning',
    office: 'berlin',
    years: 6.3,
    locale: 'de',
  },
  { given: 'Naledi', family: 'Sithebe', pronoun: 'she', title: 'Leadership Coach', office: 'capeTown', years: 4.2 },
  { given: 'Gareth', family: 'Llewellyn-Price', pronoun: 'he', title: 'Leadership Coach', office: 'london', years: 2.3 },
  { given: 'Chiara', family: 'Venturelli', pronoun: 'she', title: 'People Partner Lead', office: 'lisbon', years: 7.2 },
  {
    given: 'Aniket',
    family: 'Joglekar',
    pronoun: 'he',
    title: 'Engineering Manager, Device Cloud',
    office: 'bengaluru',
    years: 8.2,
  },
  {
    given: 'Hannah',
    family: 'Feldkamp',
    pronoun: 'she',
    title: 'Director of Quality',
    office: 'berlin',
    years: 9.3,
    locale: 'de',
  },
  { given: 'Temitope', family: 'Ogundele', pronoun: 'he', title: 'Sales Director, Europe', office: 'london', years: 5.4 },
  { given: 'Wei Ling', family: 'Koh', pronoun: 'she', title: 'Sales Director, Asia-Pacific', office: 'singapore', years: 6.1 },
  { given: 'Marisol', family: 'Etcheverría', pronoun: 'she', title: 'VP Customer Success', office: 'newYork', years: 7.3 },
  { given: 'Bethan', family: 'Carmichael', pronoun: 'she', title: 'Financial Planning Manager', office: 'london', years: 5.2 },
  { given: 'Ricardo', family: 'Sobral', pronoun: 'he', title: 'Field Service Manager', office: 'saoPaulo', years: 9.1 },
  { given: 'Elif', family: 'Karaca', pronoun: 'she', title: 'Design Manager', office: 'berlin', years: 5.4 },
  { given: 'Samir', family: 'Benhaddou', pronoun: 'he', title: 'Privacy Counsel', office: 'lisbon', years: 4.1 },
  { given: 'Joyce', family: 'Kariuki', pronoun: 'she', title: 'Analytics Manager', office: 'nairobi', years: 4.4 },
  { given: 'Tobias', family: 'Lindgaard', pronoun: 'he', title: 'VP Hardware', office: 'berlin', years: 11.3 },
  {
    given: 'Adaeze',
    family: 'Nwankwo',
    pronoun: 'she',
    title: 'Group Product Manager, Forecasting',
    office: 'london',
    years: 6.2,
  },
  { given: 'Vikram', family: 'Sethuraman', pronoun: 'he', title: 'Principal Scientist', office: 'newYork', years: 7.1 },
  { given: 'Folasade', family: 'Akinwale', pronoun: 'she', title: 'Principal Firmware Engineer', office: 'london', years: 8.3 },
  {
    given: 'Dietmar',
    family: 'Hölscher',
    pronoun: 'he',
    title: 'Calibration Lab Manager',
    office: 'berlin',
    years: 10.2,
    locale: 'de',
  },
  { given: 'Linh', family: 'Pham', pronoun: 'she', title: 'Principal Engineer', office: 'berlin', years: 7.4 },
  { given: 'Marcus', family: 'Delaney', pronoun: 'he', title: 'VP Field Operations', office: 'newYork', years: 8.4 },
  {
    given: 'Zawadi',
    family: 'Otieno',
    pronoun: 'she',
    title: 'Staff Engineer',
    lead: 'Engineering Manager, Developer Experience',
    office: 'nairobi',
    years: 6.1,
  },
  {
    given: 'Hiroki',
    family: 'Tanabe',
    pronoun: 'he',
    title: 'Staff Engineer',
    lead: 'Engineering Manager, Device Cloud',
    office: 'singapore',
    years: 5.1,
  },
  { given: 'Isabel', family: 'Quintanilha', pronoun: 'she', title: 'Director of Design', office: 'lisbon', years: 6.4 },
  {
    given: 'Aleksandra',
    family: 'Wilczyńska',
    pronoun: 'she',
    title: 'Security Engineering Manager',
    office: 'berlin',
    years: 5.2,
  },
  { given: 'Gonzalo', family: 'Iturriaga', pronoun: 'he', title: 'Sourcing Manager', office: 'saoPaulo', years: 7.2 },
  { given: 'Ayesha', family: 'Mirza', pronoun: 'she', title: 'Senior Legal Counsel', office: 'london', years: 3.2 },
  {
    given: 'Keith',
    family: 'Bannerman',
    pronoun: 'he',
    title: 'Senior Account Executive',
    lead: 'Sales Director, Americas',
    office: 'newYork',
    years: 9.2,
  },
  { given: 'Sunita', family: 'Bhattarai', pronoun: 'she', title: 'Modelling Lead', office: 'london', years: 6.3 },
  { given: 'Emmanuel', family: 'Quartey', pronoun: 'he', title: 'Installation Manager', office: 'nairobi', years: 8.1 },
  { given: 'Solène', family: 'Garrigue', pronoun: 'she', title: 'Technical Support Manager', office: 'lisbon', years: 6.1 },
  {
    given: 'Devika',
    family: 'Kurup',
    pronoun: 'she',
    title: 'Staff Machine Learning Engineer',
    office: 'bengaluru',
    years: 4.3,
  },
  { given: 'Brigid', family: 'Halloran', pronoun: 'she', title: 'Accounting Manager', office: 'london', years: 10.1 },
];

export const cast: readonly CastMember[] = [...people, ...learners, ...guides];
