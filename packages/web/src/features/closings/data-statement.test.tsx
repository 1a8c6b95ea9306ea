import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EndingFragment } from '../../gql/graphql.ts';
import { TimeZoneContext } from '../../lib/format.ts';
import { DataStatement } from './data-statement.tsx';
import { parseCopy } from './text.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const guide = { id: 'per_guide', name: 'Grace Guide' };
const learner = { id: 'per_learner', name: 'Liam Learner' };
const closing = {
  kind: 'GOOD_ENDING' as const,
  startedAt: '2026-11-24T09:00:00Z',
  startedBy: learner,
  closesOn: '2026-12-08',
  closedAt: '2026-12-08T08:00:00Z',
  waitingFor: [],
  heldAt: null,
  heldBy: null,
};
const retention = { days: 180, deletesOn: '2027-06-06', erasedAt: null };
const ended: EndingFragment = {
  id: 'rel_1',
  kind: 'MENTORING',
  state: 'CLOSED',
  viewerParty: 'LEARNER',
  guide,
  learner,
  retention,
  endingPreview: null,
  closing,
  contentKeys: [{ destroyedAt: null }],
  viewerCanStop: false,
  viewerCanPause: false,
  viewerCanResume: false,
  viewerCanClose: false,
  viewerCanWithdrawClosing: false,
  viewerCanHold: false,
};

function told(changes: Partial<EndingFragment>): string {
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <TimeZoneContext value="Europe/Berlin">
        <DataStatement ending={{ ...ended, ...changes }} />
      </TimeZoneContext>
    </I18nProvider>,
  );
  return container.textContent ?? '';
}

describe('what happens to what the two wrote', () => {
  it('names the day while it is ending, and that it can come sooner', () => {
    const text = told({ state: 'CLOSING' });
    expect(text).toContain('erased on 6 Jun 2027');
    expect(text).toContain('180 days after it closes');
    expect(text).toContain('sooner');
  });

  it('names the day alone once it has closed', () => {
    expect(told({})).toContain('erased on 6 Jun 2027');
    expect(told({})).not.toContain('sooner');
    expect(told({ retention: { ...retention, days: 0 } })).toContain('the day it closes');
  });

  it('says who keeps it and since when', () => {
    const heldAt = '2027-01-02T09:00:00Z';
    const text = told({ closing: { ...closing, heldAt, heldBy: { id: 'per_owner', name: 'Olga Owner' } } });
    expect(text).toContain('Olga Owner keeps it for legal reasons since 2 Jan 2027');
    expect(text).toContain('would be erased on 6 Jun 2027');
    expect(text).not.toContain('What you two wrote is erased on');
  });

  it('says when it was erased, how many keys are gone and what remains, whoever held it before', () => {
    const erasedAt = '2027-06-06T08:00:00Z';
    const text = told({
      retention: { ...retention, erasedAt },
      contentKeys: [{ destroyedAt: erasedAt }, { destroyedAt: erasedAt }],
    });
    expect(text).toContain('Erased on 6 Jun 2027');
    expect(text).toContain('2 keys were destroyed');
    expect(text).toContain('What remains: The fingerprint of your signed agreement');
  });
});

describe('a copy that a browser kept', () => {
  it('is read where it is one', () => {
    const text = { reached: 'Much.', learned: '', thanks: 'Thanks.' };
    expect(parseCopy(JSON.stringify(text))).toEqual(text);
    expect(parseCopy('{"reached":7}')).toEqual({ reached: '', learned: '', thanks: '' });
    for (const broken of ['', 'null', '"text"', '{']) expect(parseCopy(broken)).toBeNull();
  });
});
