import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TemplatePlace } from './operations.ts';

/** The four templates of an organization, by what stands in their address. */
export const templateKeys = ['coaching', 'coaching-sponsored', 'mentoring', 'mentoring-sponsored'] as const;
export type TemplateKey = (typeof templateKeys)[number];

export const templatePlaces: Readonly<Record<TemplateKey, TemplatePlace>> = {
  coaching: { kind: 'COACHING', threeWay: false, programId: null },
  'coaching-sponsored': { kind: 'COACHING', threeWay: true, programId: null },
  mentoring: { kind: 'MENTORING', threeWay: false, programId: null },
  'mentoring-sponsored': { kind: 'MENTORING', threeWay: true, programId: null },
};

export const templateNames: Readonly<Record<TemplateKey, MessageDescriptor>> = {
  coaching: msg`Coaching`,
  'coaching-sponsored': msg`Coaching with a sponsor`,
  mentoring: msg`Mentoring`,
  'mentoring-sponsored': msg`Mentoring with a sponsor`,
};

/** Which of the four a program falls back on. */
export function templateKeyOf({ kind, threeWay }: Pick<TemplatePlace, 'kind' | 'threeWay'>): TemplateKey {
  if (kind === 'COACHING') return threeWay ? 'coaching-sponsored' : 'coaching';
  return threeWay ? 'mentoring-sponsored' : 'mentoring';
}
