import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Party, RelationshipKind, RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { NeedRow } from '../../ui/need-row.tsx';
import { AnswerProposal } from './answer-proposal.tsx';
import { partnerOf } from './relationship-line.ts';

/** What the other person would be to the reader, behind their name. */
const asYour: Record<RelationshipKind, Record<Party, MessageDescriptor>> = {
  COACHING: { GUIDE: msg`as your coach`, LEARNER: msg`as your client` },
  MENTORING: { GUIDE: msg`as your mentor`, LEARNER: msg`as your mentee` },
};

/** A proposal that waits for the reader's answer, as one line of what needs them. */
export function ProposalRow({ line }: { line: RelationshipLineFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const partner = partnerOf(line);
  if (!partner) return null;
  const theirAnswer = line.responses.find((response) => response.party === partner.party)?.answer;
  const firstName = partner.name.split(' ').at(0) ?? partner.name;
  return (
    <NeedRow
      picture={<Avatar name={partner.name} tone="attention" />}
      title={
        <>
          <Link to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
            {partner.name}
          </Link>{' '}
          {t(asYour[line.kind][partner.party])}
        </>
      }
      why={
        <>
          {theirAnswer === 'ACCEPTED' ? (
            <span className="amber">
              <Trans>{firstName} said yes and waits for you</Trans>
            </span>
          ) : (
            <Trans>proposed {format.ago(line.proposedAt)}</Trans>
          )}
          {line.topic ? <> · {line.topic}</> : <> · {line.program.name}</>}
        </>
      }
      action={<AnswerProposal relationshipId={line.id} partnerName={partner.name} />}
    />
  );
}
