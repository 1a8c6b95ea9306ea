import type { NamedPerson } from '@rapport/shared/domain';
import type { Act } from '../../context.ts';
import { fail, type Result } from '../../kernel/result.ts';
import { peopleByIds, trustContactsOf } from '../identity/index.ts';
import type { AgreementRow } from './model.ts';

/** The two whom a trust contact must stand apart from; null for a template, which is for any two. */
type Sides = Pick<AgreementRow, 'guideId' | 'learnerId'> | null;

/**
 * Why the trust contact that a clause names cannot be one; null where nothing speaks against it or none is named. A trust contact has
 * that role, is neither of the two and manages neither of them, and is named as the organization knows them.
 */
export async function objectionToContact(
  { db, viewer }: Pick<Act, 'db' | 'viewer'>,
  named: NamedPerson | null,
  sides: Sides,
): Promise<Result<never> | null> {
  if (named === null) return null;
  const contact = (await trustContactsOf(db, viewer)).find(({ id }) => id === named.id);
  if (contact?.name !== named.name)
    return fail('INVALID', 'Choose one of the organization’s trust contacts.', 'data', 'trustContact');
  if (sides === null) return null;
  const two = await peopleByIds(db, viewer, [sides.guideId, sides.learnerId]);
  if (!two.some(({ id, managerId }) => id === contact.id || managerId === contact.id)) return null;
  return fail(
    'CONFLICT_OF_INTEREST',
    `${contact.name} is one of you two or manages one of you. Choose somebody who stands apart.`,
    'data',
    'trustContact',
  );
}
