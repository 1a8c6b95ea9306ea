import { builtInTemplate, type Clauses } from '@rapport/shared/domain';
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import type { OrganizationId } from '../../kernel/ids.ts';
import { timeZoneOf } from '../identity/index.ts';
import type { ProgramRow } from '../programs/index.ts';
import type { TemplateModel, TemplateRow } from './model.ts';
import { agreementTemplate } from './program-tables.ts';

/** What a template is for: a kind, with or without a sponsor, of the organization or of one program. */
export interface TemplatePlace {
  readonly kind: TemplateRow['kind'];
  readonly threeWay: boolean;
  readonly programId: TemplateRow['programId'];
}

/** Where a program's agreements start from. */
export function placeOf(program: Pick<ProgramRow, 'id' | 'kind' | 'sponsorId'>): TemplatePlace {
  return { kind: program.kind, threeWay: program.sponsorId !== null, programId: program.id };
}

/** The template that holds at a place: the program's own, else the organization's, else what the product brings. */
export async function templateAt(
  db: Db,
  organizationId: OrganizationId,
  place: TemplatePlace,
): Promise<TemplateModel> {
  const { kind, threeWay, programId } = place;
  const rows = await db
    .select()
    .from(agreementTemplate)
    .where(
      and(
        eq(agreementTemplate.organizationId, organizationId),
        eq(agreementTemplate.kind, kind),
        eq(agreementTemplate.threeWay, threeWay),
        or(
          isNull(agreementTemplate.programId),
          programId === null ? undefined : eq(agreementTemplate.programId, programId),
        ),
      ),
    );
  const row =
    rows.find((one) => one.programId !== null && one.programId === programId) ??
    rows.find((one) => one.programId === null);
  if (!row)
    return {
      ...place,
      content: withZone(builtInTemplate(kind, threeWay), await timeZoneOf(db, organizationId)),
      revision: 0,
      updatedById: null,
      updatedAt: null,
    };
  // A program without one of its own shows the organization's; its own then starts at revision 0.
  const own = row.programId === programId;
  return {
    ...place,
    content: row.clauses,
    revision: own ? row.revision : 0,
    updatedById: own ? row.updatedBy : null,
    updatedAt: own ? row.updatedAt : null,
  };
}

/** Quiet hours are those of where the organization is, until somebody says otherwise. */
function withZone(clauses: Clauses, timeZone: string): Clauses {
  return clauses.RESPONSE_TIME
    ? { ...clauses, RESPONSE_TIME: { ...clauses.RESPONSE_TIME, timeZone } }
    : clauses;
}

/** The clauses a first draft in a program starts from. */
export async function templateOf(
  db: Db,
  organizationId: OrganizationId,
  program: Pick<ProgramRow, 'id' | 'kind' | 'sponsorId'>,
): Promise<Clauses> {
  return (await templateAt(db, organizationId, placeOf(program))).content;
}
