import type { GuideProfileGap, ProgramPhase } from '@rapport/shared';
import { z } from 'zod';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { calendarDate, inOrder, nameText, optionalText, plainText } from '../../kernel/validation.ts';

/** Where a program with these dates stands on a day; both its first and its last day belong to it. Dates are ISO 8601. */
export function phaseOf(
  dates: { readonly startsOn: string | null; readonly endsOn: string | null },
  today: string,
): ProgramPhase {
  if (dates.startsOn !== null && dates.startsOn > today) return 'UPCOMING';
  return dates.endsOn !== null && dates.endsOn < today ? 'ENDED' : 'RUNNING';
}

/** Place of a phase in lists of programs: what runs comes first, what is over comes last. */
export const phaseRank: Readonly<Record<ProgramPhase, number>> = { RUNNING: 0, UPCOMING: 1, ENDED: 2 };

/** Whether one more fits beside `open`; null is no limit. */
export function hasFreePlace(capacity: number | null, open: number): boolean {
  return capacity === null || open < capacity;
}

/** A guide takes new relationships who wants to and has a free place. */
export function isAvailable(
  profile: { readonly acceptsNew: boolean; readonly capacity: number },
  open: number,
): boolean {
  return profile.acceptsNew && hasFreePlace(profile.capacity, open);
}

export const programFields = {
  name: nameText(120).min(1, 'Give the program a name.'),
  description: plainText(2000),
  kind: z.enum(['COACHING', 'MENTORING']),
  startsOn: optionalText(calendarDate),
  endsOn: optionalText(calendarDate),
  capacity: z.int().min(0, 'Not fewer than 0.').max(1_000_000, 'At most 1,000,000.').nullable(),
  /** Looked up, not checked here. */
  sponsorId: z.string().nullable(),
} as const;

/**
 * The canonical form of a BCP 47 language tag, or null where the text is none. Language codes have two or three letters; longer ones
 * are allowed by the grammar but none is registered, so they are words such as "English".
 */
export function languageTag(text: string): string | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text.trim())) return null;
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    return null;
  }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const language = z.string().transform((text, context) => {
  const tag = languageTag(text);
  if (tag === null) context.addIssue('This is not a language tag, such as de or pt-BR.');
  return tag ?? z.NEVER;
});

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

const qualificationInput = z
  .object({
    id: z.string().nullish(),
    title: plainText(200).min(1, 'Say what it is called.'),
    issuer: plainText(200).min(1, 'Say who gave it.'),
    issuedOn: optionalText(calendarDate).default(null),
    expiresOn: optionalText(calendarDate).default(null),
    evidenceUrl: optionalText(
      plainText(2000).refine(isHttps, 'Give the address of a page, beginning with https://.'),
    ).default(null),
  })
  .refine(({ issuedOn, expiresOn }) => inOrder(issuedOn, expiresOn), {
    path: ['expiresOn'],
    message: 'It cannot run out before it was given.',
  });

/** A whole guide profile as its owner sends it: trimmed, without repetitions, languages in canonical form. */
export const guideProfileInput = z.object({
  headline: plainText(160),
  kinds: z.array(programFields.kind).min(1, 'Choose coaching, mentoring or both.').transform(unique),
  experience: plainText(5000),
  methods: z
    .array(plainText(120))
    .transform((methods) => unique(methods.filter((method) => method !== '')))
    .pipe(z.array(z.string()).max(12, 'At most 12.')),
  limits: plainText(2000),
  refersElsewhere: plainText(2000),
  supervision: plainText(2000),
  conflicts: plainText(2000),
  languages: z.array(language).transform(unique).pipe(z.array(z.string()).max(20, 'At most 20.')),
  capacity: z.int().min(0, 'Not fewer than 0.').max(100, 'At most 100.'),
  acceptsNew: z.boolean(),
  qualifications: z.array(qualificationInput).max(30, 'At most 30.'),
});

/** What a qualification says, without id and check. */
export interface QualificationContent {
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly evidenceUrl: string | null;
}

/** Whether two say the same: then a check of one holds for the other. */
export function saysTheSame(one: QualificationContent, other: QualificationContent): boolean {
  return (
    one.title === other.title &&
    one.issuer === other.issuer &&
    one.issuedOn === other.issuedOn &&
    one.expiresOn === other.expiresOn &&
    one.evidenceUrl === other.evidenceUrl
  );
}

/** What to do so that a guide's qualifications become what was sent. */
export interface QualificationPlan<Held> {
  readonly add: readonly QualificationContent[];
  /** What says something else now; with that it is unchecked. */
  readonly change: readonly { readonly held: Held; readonly content: QualificationContent }[];
  readonly remove: readonly Held[];
}

/**
 * Compares what a guide holds with what was sent: one without an id is new, one that says the same is left alone, one that is missing
 * goes.
 * @returns the plan; errors where an id is not one of the guide's, or comes twice
 */
export function planQualifications<Held extends QualificationContent & { readonly id: string }>(
  held: readonly Held[],
  sent: readonly (QualificationContent & { readonly id?: string | null | undefined })[],
): Result<QualificationPlan<Held>> {
  const left = new Map(held.map((one) => [one.id, one]));
  const add: QualificationContent[] = [];
  const change: { held: Held; content: QualificationContent }[] = [];
  for (const [index, { id, ...content }] of sent.entries()) {
    if (id == null) {
      add.push(content);
      continue;
    }
    const found = left.get(id);
    if (!found) {
      const twice = held.some((one) => one.id === id);
      const path = ['qualifications', String(index), 'id'];
      if (twice) return fail('INVALID', 'The same qualification comes twice.', ...path);
      return fail(
        'NOT_FOUND',
        'There is no such qualification of yours. It may have been removed meanwhile.',
        ...path,
      );
    }
    left.delete(id);
    if (!saysTheSame(found, content)) change.push({ held: found, content });
  }
  return ok({ add, change, remove: [...left.values()] });
}

/** Whether it has run out by a day; it is good through its last day. */
export function isExpired(qualification: { readonly expiresOn: string | null }, today: string): boolean {
  return qualification.expiresOn !== null && qualification.expiresOn < today;
}

/** The parts of a guide profile that are still empty, in the order in which they are shown. */
export function gapsOf(
  profile: {
    readonly headline: string;
    readonly experience: string;
    readonly methods: readonly string[];
    readonly limits: string;
    readonly languages: readonly string[];
  },
  qualifications: number,
): GuideProfileGap[] {
  const empty: Readonly<Record<GuideProfileGap, boolean>> = {
    HEADLINE: profile.headline === '',
    EXPERIENCE: profile.experience === '',
    METHODS: profile.methods.length === 0,
    LIMITS: profile.limits === '',
    LANGUAGES: profile.languages.length === 0,
    QUALIFICATIONS: qualifications === 0,
  };
  const order: readonly GuideProfileGap[] = [
    'HEADLINE',
    'EXPERIENCE',
    'METHODS',
    'LIMITS',
    'LANGUAGES',
    'QUALIFICATIONS',
  ];
  return order.filter((gap) => empty[gap]);
}
