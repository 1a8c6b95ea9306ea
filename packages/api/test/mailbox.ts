import ICAL from 'ical.js';

/** A meeting as a calendar shows it; ISO 8601, UTC. */
export interface Shown {
  readonly start: string;
  readonly end: string;
}

/** What a message is: its method, the one UID it speaks of, and which occurrences; none for the whole entry. */
export interface Taken {
  readonly method: string;
  readonly uid: string;
  readonly occurrences: readonly string[];
  readonly sequence: number;
}

/** Somebody's calendar, which takes invitations as RFC 5546 wants it, and nothing that speaks of two entries. */
export interface Mailbox {
  /** @throws where no calendar program would take it */
  take(text: string): Taken;
  /** All that it shows, up to an instant, earliest first. */
  shown(through: Date): Shown[];
}

interface Entry {
  sequence: number;
  readonly master: ICAL.Event;
  readonly changed: Map<string, ICAL.Event>;
  readonly cancelled: Set<string>;
}

const iso = (time: ICAL.Time) => time.toJSDate().toISOString();

export function mailbox(): Mailbox {
  const entries = new Map<string, Entry>();
  return {
    take(text) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      const [uid, ...others] = new Set(events.map((event) => event.uid));
      if (uid === undefined || others.length > 0)
        throw new Error(`A message speaks of ${events.length} entries.`);
      const method = String(calendar.getFirstPropertyValue('method'));
      const sequence = Math.max(...events.map((event) => Number(event.sequence)));
      const known = entries.get(uid);
      if (known !== undefined && sequence < known.sequence)
        throw new Error(`${uid} comes with an old number.`);
      const occurrences = events.filter((event) => event.recurrenceId !== null);
      const master = events.find((event) => event.recurrenceId === null);
      if (master !== undefined && method === 'CANCEL') entries.delete(uid);
      else if (master !== undefined)
        entries.set(uid, { sequence, master, changed: new Map(), cancelled: new Set() });
      const entry = entries.get(uid);
      if (master === undefined && entry === undefined) throw new Error(`${uid} is not in this calendar.`);
      for (const event of occurrences) {
        if (method === 'CANCEL') entry?.cancelled.add(iso(event.recurrenceId));
        else entry?.changed.set(iso(event.recurrenceId), event);
      }
      if (entry !== undefined) entry.sequence = sequence;
      return { method, uid, sequence, occurrences: occurrences.map((event) => iso(event.recurrenceId)) };
    },
    shown: (through) =>
      [...entries.values()]
        .flatMap((entry) => meetingsOf(entry, through))
        .sort((one, other) => one.start.localeCompare(other.start)),
  };
}

function meetingsOf({ master, changed, cancelled }: Entry, through: Date): Shown[] {
  const found: Shown[] = [];
  const places = master.iterator();
  for (let place = places.next(); place && place.toJSDate() <= through; place = places.next()) {
    if (cancelled.has(iso(place))) continue;
    const other = changed.get(iso(place));
    const end = place.clone();
    end.addDuration(master.duration);
    found.push(
      other ? { start: iso(other.startDate), end: iso(other.endDate) } : { start: iso(place), end: iso(end) },
    );
    if (!master.isRecurring()) break;
  }
  return found;
}
