import { z } from 'zod';
import { type AgreementHead, clausesSchema } from './clauses.ts';

const named = z.strictObject({ id: z.string(), name: z.string() });

/** The guide as they presented themselves when the version was proposed. Dates are ISO 8601. */
const profileSchema = z.strictObject({
  headline: z.string(),
  experience: z.string(),
  methods: z.array(z.string()),
  limits: z.string(),
  refersElsewhere: z.string(),
  supervision: z.string(),
  conflicts: z.string(),
  languages: z.array(z.string()),
  qualifications: z.array(
    z.strictObject({
      title: z.string(),
      issuer: z.string(),
      issuedOn: z.string().nullable(),
      expiresOn: z.string().nullable(),
      verified: z.boolean(),
    }),
  ),
});

/** What is signed. `format` names the meaning of the rest; a later one never changes what this one says. */
const documentSchema = z.strictObject({
  format: z.literal('rapport-agreement-1'),
  agreement: z.string(),
  version: z.string(),
  number: z.number(),
  /** Hash of the version in force before; null for the first. */
  follows: z.string().nullable(),
  kind: z.enum(['COACHING', 'MENTORING']),
  program: named,
  guide: named,
  learner: named,
  sponsor: named.nullable(),
  clauses: clausesSchema,
  guideProfile: profileSchema.nullable(),
  proposedBy: z.string(),
  /** RFC 3339, UTC. */
  proposedAt: z.string(),
});
export type AgreementDocument = Readonly<z.infer<typeof documentSchema>>;
export type GuideSnapshot = z.infer<typeof profileSchema>;

/** Reads a canonical form. @throws where it is not of this format: it was checked when it was written */
export function readDocument(canonical: string): AgreementDocument {
  return documentSchema.parse(JSON.parse(canonical));
}

/** Whom a signed version is between, by the names they had when it was proposed. */
export function headOfDocument(document: AgreementDocument): AgreementHead {
  const { kind, guide, learner, sponsor, program } = document;
  return { kind, guide, learner, sponsor, program };
}
