import type { ResetAgreementTemplateInput, SaveAgreementTemplateInput } from '@rapport/shared';
import { clausesSchema } from '@rapport/shared/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { newId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { isStaff } from '../../identity/index.ts';
import { programsByIds } from '../../programs/index.ts';
import { agreementTemplate } from '../program-tables.ts';
import { type TemplatePlace, templateAt } from '../templates.ts';
import { objectionToContact } from '../trust-contact.ts';

type Place = Pick<SaveAgreementTemplateInput, 'kind' | 'threeWay' | 'programId'>;

/** Saves a template whole. It names the revision it saw; drafts already begun stay as they are. Program managers and owners. */
export async function saveAgreementTemplate(
  act: Act,
  input: SaveAgreementTemplateInput,
): Promise<Result<TemplatePlace>> {
  const place = await placeFor(act, input);
  if (!place.ok) return place;
  const parsed = clausesSchema.safeParse(input.clauses);
  if (!parsed.success)
    return failAll(problemsOf(parsed.error).map((one) => ({ ...one, path: ['clauses', ...one.path] })));
  if ((parsed.data.SPONSOR_INFORMATION !== undefined) !== input.threeWay)
    return fail(
      'INVALID',
      'What the sponsor learns belongs into a template with a sponsor, and only there.',
      'clauses',
      'SPONSOR_INFORMATION',
    );
  const contact = await objectionToContact(act, parsed.data.CONCERNS?.trustContact ?? null, null);
  if (contact) return contact;
  const { PURPOSE: purpose } = parsed.data;
  if (purpose && (purpose.text !== '' || purpose.objectives.length > 0))
    return fail(
      'INVALID',
      'Why two people meet is theirs to write: a template leaves it empty.',
      'clauses',
      'PURPOSE',
    );
  const { db, viewer, clock } = act;
  const current = await templateAt(db, viewer.organizationId, place.value);
  if (current.revision !== input.revision)
    return fail(
      'CONFLICT',
      'Somebody else has changed this template meanwhile. Look at it as it stands now.',
      'revision',
    );
  const written = {
    clauses: parsed.data,
    revision: input.revision + 1,
    updatedBy: viewer.personId,
    updatedAt: clock.now(),
  };
  const at = atPlace(act, place.value);
  const changed =
    input.revision === 0
      ? await db
          .insert(agreementTemplate)
          .values({ organizationId: viewer.organizationId, id: newId('agt'), ...place.value, ...written })
          .onConflictDoNothing()
          .returning({ id: agreementTemplate.id })
      : await db
          .update(agreementTemplate)
          .set(written)
          .where(and(at, eq(agreementTemplate.revision, input.revision)))
          .returning({ id: agreementTemplate.id });
  if (changed.length === 0)
    return fail(
      'CONFLICT',
      'Somebody else has changed this template meanwhile. Look at it as it stands now.',
      'revision',
    );
  return ok(place.value);
}

/** Takes a template back to what it falls back on. Program managers and owners. Repeating it changes nothing. */
export async function resetAgreementTemplate(
  act: Act,
  input: ResetAgreementTemplateInput,
): Promise<Result<TemplatePlace>> {
  const place = await placeFor(act, input);
  if (!place.ok) return place;
  await act.db.delete(agreementTemplate).where(atPlace(act, place.value));
  return ok(place.value);
}

async function placeFor(act: Act, { kind, threeWay, programId }: Place): Promise<Result<TemplatePlace>> {
  const { db, viewer } = act;
  if (!isStaff(viewer)) return fail('NOT_ALLOWED', 'Only program managers and owners change templates.');
  if (programId == null) return ok({ kind, threeWay, programId: null });
  const id = parseId('prg', programId);
  const [program] = id ? await programsByIds(db, viewer, [id]) : [];
  if (!program) return notFound('program', 'programId');
  if (program.kind !== kind) return fail('INVALID', 'This program is of the other kind.', 'kind');
  return ok({ kind, threeWay, programId: program.id });
}

function atPlace(act: Act, { kind, threeWay, programId }: TemplatePlace) {
  return and(
    eq(agreementTemplate.organizationId, act.viewer.organizationId),
    eq(agreementTemplate.kind, kind),
    eq(agreementTemplate.threeWay, threeWay),
    programId === null ? isNull(agreementTemplate.programId) : eq(agreementTemplate.programId, programId),
  );
}
