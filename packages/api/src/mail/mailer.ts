import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Mail, Mailer } from '../context.ts';

/** A mail that stayed on this machine. */
export interface LocalMail extends Mail {
  readonly id: string;
  readonly sentAt: string;
}

/** Where mails go when no SMTP server is named. */
export interface LocalOutbox extends Mailer {
  /** The latest mails, newest first, at most 100. */
  list(): Promise<readonly LocalMail[]>;
}

const keep = 100;
const stored = z.object({
  id: z.string(),
  sentAt: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  calendar: z.object({ method: z.enum(['REQUEST', 'CANCEL']), content: z.string() }).exactOptional(),
});

/** One JSON file a mail; older ones than the latest hundred are removed. */
function openLocalOutbox(dataDir: string): LocalOutbox {
  const directory = join(dataDir, 'outbox');
  const names = async () => {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return (await readdir(directory))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse();
  };
  return {
    async send(mail) {
      const old = (await names()).slice(keep - 1);
      const sentAt = new Date().toISOString();
      const id = `${sentAt.replaceAll(/\D/g, '')}-${randomUUID()}`;
      // Written beside and renamed, so that a reader never meets half a mail.
      const draft = join(directory, `${id}.draft`);
      await writeFile(draft, JSON.stringify({ id, sentAt, ...mail }), { mode: 0o600 });
      await rename(draft, join(directory, `${id}.json`));
      await Promise.all(old.map((name) => rm(join(directory, name), { force: true })));
    },
    async list() {
      const files = await Promise.all(
        (await names())
          .slice(0, keep)
          .map((name) => readFile(join(directory, name), 'utf8').catch(() => null)),
      );
      return files.flatMap((text) => (text === null ? [] : [stored.parse(JSON.parse(text))]));
    },
  };
}

/** Sends through an SMTP server, or whatever else carries mails. */
export function openTransport(transport: Transporter, from: string): Mailer {
  return {
    async send({ calendar, ...mail }) {
      // Both an alternative to the text, which calendars act on, and a file, which is all that some mail programs show (RFC 6047).
      await transport.sendMail({
        from,
        ...mail,
        ...(calendar ? { icalEvent: { filename: 'sessions.ics', ...calendar } } : {}),
      });
    },
  };
}

/** SMTP where it is configured, the local outbox otherwise. */
export function openMailer(config: Config): { mailer: Mailer; outbox: LocalOutbox | null } {
  if (config.smtpUrl !== null)
    return { mailer: openTransport(createTransport(config.smtpUrl), config.mailFrom), outbox: null };
  const outbox = openLocalOutbox(config.dataDir);
  return { mailer: outbox, outbox };
}
