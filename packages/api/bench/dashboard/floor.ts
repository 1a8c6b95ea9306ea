import { createServer } from 'node:http';
import postgres from 'postgres';
import { openAsking, type Settings } from './asking.ts';

/**
 * The floor: the same page by one statement written by hand, whose text PostgreSQL makes and this process passes on, behind a bare
 * server. No schema, no types, no limits, no checks of what it reads; the same database, walls and way to find out who asks.
 */
const { appUrl, port, poolSize, settingsOf } = openAsking();
const sql = postgres(appUrl, { max: poolSize, onnotice: () => {} });

const statement = `
  select json_build_object('data', json_build_object('home', coalesce(json_agg(one), '[]')))::text as text from (
    select r.id, r.kind, r.state, r.topic, case when r.guide_id = $2::uuid then 'GUIDE' else 'LEARNER' end as "viewerIs",
      json_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) as partner,
      (select json_build_object('number', v.number, 'inForceAt', v.in_force_at, 'reviewDueOn', v.review_due_on)
        from agreement_version v
        where v.organization_id = r.organization_id and v.relationship_id = r.id and v.state = 'IN_FORCE') as agreement,
      (select json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'timeZone', s.time_zone, 'channel', s.channel)
        from session s
        where s.organization_id = r.organization_id and s.relationship_id = r.id and s.state = 'SCHEDULED' and s.starts_at > now()
        order by s.starts_at limit 1) as "nextSession",
      (select coalesce(json_agg(json_build_object('id', c.id, 'dueOn', c.due_on,
          'owner', case when c.owner_id = r.guide_id then 'GUIDE' else 'LEARNER' end)), '[]')
        from (select * from commitment c
          where c.organization_id = r.organization_id and c.relationship_id = r.id and c.state = 'OPEN'
          order by c.due_on, c.id limit 20) c) as "openCommitments"
    from relationship r
    join person p on p.organization_id = r.organization_id
      and p.id = case when r.guide_id = $2::uuid then r.learner_id else r.guide_id end
    where r.organization_id = $1::uuid and (r.guide_id = $2::uuid or r.learner_id = $2::uuid)
      and r.state in ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING')
    order by r.starts_on desc nulls last, r.id limit 50) one`;

async function read(settings: Settings): Promise<string> {
  const session = await sql.reserve();
  try {
    const [, , [row]] = await Promise.all([
      session`begin read only`,
      session`select ${sql.unsafe('')}set_config('rapport.organization_id', ${settings['rapport.organization_id'] ?? ''}, true),
        set_config('rapport.person_id', ${settings['rapport.person_id'] ?? ''}, true),
        set_config('rapport.roles', ${settings['rapport.roles'] ?? ''}, true)`,
      session.unsafe<{ text: string }[]>(
        statement,
        [settings['rapport.organization_id'] ?? '', settings['rapport.person_id'] ?? ''],
        { prepare: true },
      ),
      session`commit`,
    ]);
    return row?.text ?? '';
  } finally {
    session.release();
  }
}

createServer((request, response) => {
  request.resume();
  settingsOf(request.headers)
    .then(read)
    .then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text))
    .catch((error: unknown) => response.writeHead(500).end(String(error)));
}).listen(port, '127.0.0.1');
