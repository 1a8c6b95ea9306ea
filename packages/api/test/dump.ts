import type { Installation } from './installation.ts';

/**
 * Every row of every table, as text, past every wall: what a dump of the database holds, sign-in, queue and migrations included. Bytes are
 * told twice, as PostgreSQL writes them and as the text they may be.
 */
export async function everythingStored({ admin }: Pick<Installation, 'admin'>): Promise<string> {
  const tables = await admin<{ name: string; bytes: string[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
      coalesce(array_agg(format('%I', a.attname)) filter (where a.atttypid = 'bytea'::regtype), '{}') as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    group by 1`;
  const texts: string[] = [];
  for (const { name, bytes } of tables) {
    const plain = bytes.map((column) => `, encode(${column}, 'escape')`).join('');
    const rows = await admin.unsafe<{ row: string }[]>(
      `select concat_ws(' ', t::text${plain}) as row from ${name} t`,
    );
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** A text as it could stand somewhere: as it is, in hexadecimal digits, in each of the three ways that base64 can be cut. */
export function spellingsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  // Letters of base64 that depend on what stands before or after are left out.
  const base64 = [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return shifted.slice(before === 0 ? 0 : before + 1, Math.floor((before + bytes.length) / 3) * 4);
  });
  return [text, bytes.toString('hex'), ...base64];
}
