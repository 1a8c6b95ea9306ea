/** A made-up staff list of any length, written row by row: the same for the same length. */
const first =
  'Ada Ben Cleo Dario Emi Farid Greta Hugo Ines Jonas Keiko Lars Mila Noor Otto Priya Quentin Rosa Samir Tove'.split(
    ' ',
  );
const last =
  'Abe Brandt Costa Duarte Eriksen Fischer Gupta Haddad Ito Jansen Kaya Lopez Meyer Novak Okafor Petrov Quist Rossi Sato Tran'.split(
    ' ',
  );
const departments =
  'Engineering Marketing Sales Finance Production Purchasing Research Quality Logistics Support'.split(' ');
const titles =
  'Technician|Engineer|Analyst|Specialist|Coordinator|Buyer|Manager|Designer|Assistant|Planner'.split('|');

/** How many people report to each manager, about. */
const span = 8;

const at = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There are no values.');
  return value;
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** One person; managers stand before and after those they manage, as in real lists. */
function rosterRow(number: number, rows: number): string {
  const position = (number * 7919) % rows;
  const manager = position === 0 ? '' : String(Math.floor((position - 1) / span));
  const name = `${at(first, position)} ${at(last, Math.floor(position / first.length))}`;
  const hired = `${1995 + (position % 30)}-${twoDigits(1 + (position % 12))}-${twoDigits(1 + (position % 28))}`;
  const email = `${name.toLowerCase().replace(' ', '.')}.${position}@example.org`;
  const title = `${at(titles, position)} ${1 + (position % 3)}`;
  return `${position},${name},${email},${at(departments, position)},${title},${hired},${manager},Europe/Berlin,1\n`;
}

const heading = 'employee_id,name,work_email,department,job_title,hire_date,manager_id,time_zone,active\n';
const chunkRows = 500;

/**
 * The file in chunks of some tens of kilobytes.
 * @param rows not a multiple of 7919, so that everybody comes once
 */
export function* rosterChunks(rows: number): Generator<Buffer> {
  yield Buffer.from(heading);
  for (let start = 0; start < rows; start += chunkRows) {
    let text = '';
    for (let number = start; number < Math.min(rows, start + chunkRows); number += 1)
      text += rosterRow(number, rows);
    yield Buffer.from(text);
  }
}
