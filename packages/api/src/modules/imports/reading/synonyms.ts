import type { ImportField, ImportKind } from '@rapport/shared';

/**
 * Headings by what they stand for, the most telling first; compared without case, accents, spaces and punctuation. Besides plain
 * English and German they cover what Workday, SAP, BambooHR, Personio, ADP, DATEV and Microsoft Entra write into their exports.
 */
type Synonyms = Readonly<Partial<Record<ImportField, readonly string[]>>>;

function list(headings: string): readonly string[] {
  return headings.split('|').map((heading) => heading.trim());
}

const people: Synonyms = {
  EXTERNAL_ID: list(`
    employee id | employee number | employee no | employee nr | employee code |
    emp id | emp no | emp number | worker id | personnel number | personnel no | pernr |
    personnel id | staff id | staff number | staff no | associate id | position id |
    payroll id | payroll number | file number | person id | person number | external id |
    hr id | user sys id | user id | member id | business entity id | Personalnummer |
    Personal-Nr | Pers.-Nr | PersNr | Mitarbeiternummer | Mitarbeiter-Nr | Mitarbeiter-ID |
    MA-Nr | Stammnummer | Stamm-Nr | Personen-ID | Nummer | id | number | no | nr`),
  NAME: list(`
    full name | name | display name | employee name | employee | worker | worker name |
    legal name | preferred name | complete name | person | person name | staff name |
    associate name | payroll name | formatted name | cn | Vollständiger Name | Voller Name |
    Mitarbeiter | Mitarbeitername | Name des Mitarbeiters | Anzeigename | Vor- und Nachname |
    Name, Vorname | Nachname, Vorname | last name, first name`),
  FIRST_NAME: list(`
    first name | given name | forename | preferred first name | legal first name | fname |
    Vorname | Rufname`),
  LAST_NAME: list(`
    last name | surname | family name | legal last name | lname | sn | Nachname |
    Familienname | Zuname`),
  WORK_EMAIL: list(`
    work email | work e-mail | work email address | business email | company email |
    corporate email | office email | email work | email primary work | primary work email |
    email | e-mail | email address | e-mail address | mail | user principal name |
    primary email | E-Mail-Adresse | E-Mail dienstlich | dienstliche E-Mail |
    geschäftliche E-Mail | E-Mail geschäftlich | E-Mail Arbeit | Firmen-E-Mail | Mailadresse`),
  LOGIN: list(`
    login | login name | login id | logon | logon name | user | user name | username |
    account name | sam account name | network id | uid | Benutzername | Benutzer |
    Anmeldename | Kennung | Benutzerkennung`),
  DEPARTMENT: list(`
    department | department name | dept | dept name | organizational unit |
    organisational unit | org unit | org unit name | organization unit |
    supervisory organization | home department | cost center name | team | unit | division |
    Abteilung | Abteilungsname | Abt. | Organisationseinheit | OrgEinheit | Bereich |
    Kostenstellenbezeichnung | Fachbereich`),
  JOB_TITLE: list(`
    job title | title | position | position title | job | job name | role | business title |
    job profile | job code title | designation | occupation | Berufsbezeichnung |
    Stellenbezeichnung | Stelle | Planstelle | Funktion | Tätigkeit | Positionsbezeichnung |
    Jobtitel | Rolle`),
  MANAGER_EXTERNAL_ID: list(`
    manager id | manager employee id | manager number | manager employee number |
    managers id | manager's employee id | supervisor id | supervisor number |
    supervisor employee id | reports to id | reporting manager id | line manager id |
    boss id | superior id | worker manager id | manager pernr | manager | line manager |
    supervisor | reports to | reporting to | reporting manager | direct manager | superior |
    boss | Vorgesetzten-ID | Vorgesetzter ID | Vorgesetztennummer |
    Personalnummer Vorgesetzter | Personalnummer des Vorgesetzten |
    Vorgesetzter Personalnummer | Vorgesetzter | Vorgesetzte | Vorgesetzte/r | Führungskraft |
    Führungskraft ID | Teamleiter | berichtet an | Manager ID`),
  MANAGER_EMAIL: list(`
    manager email | manager e-mail | manager's email | manager work email |
    manager email address | supervisor email | line manager email | reports to email |
    reporting manager email | E-Mail Vorgesetzter | E-Mail des Vorgesetzten |
    Vorgesetzter E-Mail | Vorgesetzten-E-Mail | E-Mail Führungskraft | Führungskraft E-Mail`),
  HIRE_DATE: list(`
    hire date | hired | hired on | date of hire | date hired | original hire date |
    latest hire date | hiredate | start date | employment start date | employment start |
    date of joining | joining date | join date | joined | entry date | first day |
    seniority date | Eintrittsdatum | Eintritt | Einstellungsdatum | Beschäftigungsbeginn |
    Beginn | Startdatum | eingestellt am`),
  TIME_ZONE: list('time zone | timezone | tz | iana time zone | Zeitzone'),
  LOCALE: list(`
    locale | language | preferred language | lang | display language | Sprache |
    Korrespondenzsprache | bevorzugte Sprache`),
  ACTIVE: list(`
    active | is active | active status | current | current employee | currently employed |
    status | employee status | employment status | worker status | account enabled | enabled |
    active flag | current flag | aktiv | Beschäftigungsstatus | Mitarbeiterstatus |
    Anstellungsstatus | Beschäftigungsverhältnis aktiv`),
};

/** The two sides of a pair; each word also with `id`, `email` and the like after it. */
const guideWords = list('mentor | coach | guide | mentorin | sponsor mentor | advisor | adviser');
const learnerWords = list(
  'mentee | client | coachee | learner | protege | protegee | klient | klientin | klient/in',
);
const idEndings = list(
  'id | employee id | number | employee number | external id | no | Personalnummer | personnel number | ',
);
const emailEndings = list('email | e-mail | work email | email address | mail | E-Mail-Adresse');

const withEndings = (words: readonly string[], endings: readonly string[]) =>
  endings.flatMap((ending) => words.map((word) => `${word} ${ending}`));

const relationships: Synonyms = {
  GUIDE_EXTERNAL_ID: withEndings(guideWords, idEndings),
  GUIDE_EMAIL: withEndings(guideWords, emailEndings),
  LEARNER_EXTERNAL_ID: withEndings(learnerWords, idEndings),
  LEARNER_EMAIL: withEndings(learnerWords, emailEndings),
  ENGAGEMENT_ID: list(`
    engagement id | engagement | engagement number | relationship id | match id | pair id |
    pairing id | mentorship id | contract id | case id | Tandem-ID | Tandem | Vorgangsnummer |
    Auftragsnummer | id`),
  TOPIC: list(`
    topic | subject | focus | focus area | goal | purpose | theme | project | project name |
    Thema | Themen | Anliegen | Schwerpunkt | Ziel | Projekt`),
  STARTS_ON: list(`
    starts on | start date | start | started | begin | begins on | from | first day |
    Startdatum | Beginn | Anfang | von | ab`),
  ENDS_ON: list('ends on | end date | end | ended | until | to | last day | Enddatum | Ende | bis'),
  TERM: list(`
    term | cohort | semester | season | quarter | period | round | batch | Zeitraum |
    Kohorte | Halbjahr | Quartal | Durchgang`),
  YEAR: list('year | fiscal year | fy | Jahr | Geschäftsjahr'),
  PROGRAM: list('program | programme | program name | programme name | Programm | Programmname'),
};

export const synonyms: Readonly<Record<ImportKind, Synonyms>> = {
  PEOPLE: people,
  RELATIONSHIPS: relationships,
};
