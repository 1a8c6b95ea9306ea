/** An agreement in force as JSON of the database: instants are ISO 8601 with an offset. */
export interface AgreementAtAGlance {
  readonly number: number;
  readonly inForceAt: string;
  readonly reviewDueOn: string | null;
}

/** SQL of the agreement in force of the relationship `r` as JSON, for a statement that reads many relationships; null without one. */
export const agreementAtAGlance = `(
  select json_build_object('number', v.number, 'inForceAt', v.in_force_at, 'reviewDueOn', v.review_due_on)
  from agreement_version v
  where v.organization_id = r.organization_id and v.relationship_id = r.id and v.state = 'IN_FORCE')`;
