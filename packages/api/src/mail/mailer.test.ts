import { createTransport } from 'nodemailer';
import { expect, it } from 'vitest';
import { openTransport } from './mailer.ts';

it('sends a calendar as an alternative to the text and as a file', async () => {
  const sent: string[] = [];
  const transport = createTransport({ streamTransport: true, buffer: true });
  const sendMail = transport.sendMail.bind(transport);
  const keeping = Object.assign(transport, {
    sendMail: async (mail: Parameters<typeof sendMail>[0]) => {
      const info = await sendMail(mail);
      sent.push(String(info.message));
      return info;
    },
  });
  await openTransport(keeping, 'Rapport <rapport@example.test>').send({
    ...{ to: 'liam@example.test', subject: 'Session', text: 'When', html: '<p>When</p>' },
    calendar: { method: 'CANCEL', content: 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n' },
  });
  const [message = ''] = sent;
  expect(message).toMatch(/Content-Type: multipart\/alternative/);
  expect(message).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/);
  expect(message).toMatch(/Content-Disposition: attachment; filename=sessions.ics/);
  expect(message).not.toMatch(/^calendar:/im);
});
