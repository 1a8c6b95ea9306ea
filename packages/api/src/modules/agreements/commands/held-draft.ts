import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { partyOf } from '../../relationships/index.ts';
import type { AgreementRow, VersionRow } from '../model.ts';

import { holdVersion } from '../queries.ts';

/** A version with its agreement. */
export interface Held {
  readonly version: VersionRow;
  readonly agreement: AgreementRow;
}

/** A version that the viewer signs or works on, held until the transaction ends. */
export async function heldVersion(act: Act, text: string): Promise<Result<Held>> {
  const id = parseId('agv', text);
  const held = id && (await holdVersion(act.db, act.viewer, id));
  return held ? ok(held) : notFound('version of an agreement', 'agreementVersionId');
}

/** A draft that the viewer may work on, held until the transaction ends. */
export async function heldDraft(act: Act, text: string): Promise<Result<Held>> {
  const held = await heldVersion(act, text);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  if (partyOf(act.viewer, agreement) === null)
    return fail('NOT_ALLOWED', 'Only the two people work on their agreement.');
  if (version.state !== 'DRAFT')
    return fail(
      'WRONG_STATE',
      'This version is fixed: it was proposed as it stands. Take it back into work first, or begin an amendment.',
      'agreementVersionId',
    );
  return held;
}

/** Tells everybody who looks at the agreement that it changed. */
export async function announce(
  act: Pick<Act, 'db' | 'live'>,
  { agreement }: Pick<Held, 'agreement'>,
): Promise<void> {
  const { organizationId, id } = agreement;
  await act.live.publish(act.db, { topic: 'agreement', organizationId, id });
}
