import { type AgreementDocument, type Clauses, clausesSchema } from '@rapport/shared/domain';
import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';

/** The canonical form (RFC 8785) of a document: the text whose SHA-256 is signed. */
export function canonicalForm(document: AgreementDocument): string {
  // Through text once, so that what is absent and what is undefined are the same.
  return canonicalJson(JSON.parse(JSON.stringify(document)) as Json);
}

/** The clauses of a draft: what the template says, with what the two made of it. A clause that was taken out is null. */
export function draftClauses(
  template: Clauses,
  changed: readonly (readonly [kind: keyof Clauses, data: unknown])[],
): Clauses {
  const entries = changed.map(([kind, data]) => [kind, data ?? undefined] as const);
  return clausesSchema.parse({ ...template, ...Object.fromEntries(entries) });
}
