import { Trans } from '@lingui/react/macro';
import type { ClosingNeedFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { NeedRow } from '../../ui/need-row.tsx';
import { partnerOf } from './sides.ts';

/** A relationship that is being ended and waits for the reader's words. */
export function ClosingNeedRow({ line }: { line: ClosingNeedFragment }) {
  const format = useFormat();
  const partner = partnerOf(line);
  if (!partner || !line.closing) return null;
  const theirsToo = line.closing.waitingFor?.length === 2;
  const closesOn = format.date(line.closing.closesOn);
  return (
    <NeedRow
      picture={<Avatar name={partner.name} tone={partner.tone} />}
      title={
        <>
          <b>{partner.name}</b> · <Trans>a few words before it ends</Trans>
        </>
      }
      why={
        theirsToo ? (
          <Trans>
            {line.program.name} · closes on {closesOn}
          </Trans>
        ) : (
          <>
            <span className="amber">
              <Trans>{partner.firstName} has handed over and waits for you</Trans>
            </span>{' '}
            · <Trans>closes on {closesOn}</Trans>
          </>
        )
      }
      action={
        <ButtonLink
          look="primary"
          to="/relationships/$relationshipId/closing"
          params={{ relationshipId: line.id }}
        >
          <Trans>Write your words</Trans>
        </ButtonLink>
      }
    />
  );
}
