/** An agreement in force among the columns of its relationship: all null without one, absent where it was not asked for. */
export interface AgreementColumns {
  readonly agreementNumber?: number | null;
  /** As the database writes instants. */
  readonly agreementInForceAt?: string | null;
  readonly agreementReviewDueOn?: string | null;
}

export interface AgreementAtAGlance {
  readonly number: number;
  readonly inForceAt: Date;
  readonly reviewDueOn: string | null;
}

/** Reads the agreement in force of each relationship `r` of a statement. */
export const agreementAtAGlance = {
  columns: `v.number as "agreementNumber", v.in_force_at as "agreementInForceAt", v.review_due_on as "agreementReviewDueOn"`,
  join: `left join lateral (
    select v.number, v.in_force_at, v.review_due_on
    from agreement_version v
    where v.organization_id = r.organization_id and v.relationship_id = r.id and v.state = 'IN_FORCE'
    limit 1) v on true`,
};

/** What these columns say. */
export function agreementOfColumns(row: AgreementColumns): AgreementAtAGlance | null {
  const { agreementNumber: number, agreementInForceAt: since, agreementReviewDueOn: reviewDueOn } = row;
  if (number == null || since == null) return null;
  return { number, inForceAt: new Date(since), reviewDueOn: reviewDueOn ?? null };
}
