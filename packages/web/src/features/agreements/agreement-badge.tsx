import { Trans } from '@lingui/react/macro';
import type { AgreementFullFragment } from '../../gql/graphql.ts';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';

type Signing = Pick<AgreementFullFragment, 'guide' | 'learner' | 'sponsor'>;
type BadgeProps = { agreement: Signing; ledgerOf: string | undefined };

/** The relationship whose ledger the reader may see: that of the two, and of nobody else. */
export function ledgerOfParty({
  viewerSignatory,
  relationship,
}: Pick<AgreementFullFragment, 'viewerSignatory' | 'relationship'>): string | undefined {
  return viewerSignatory === 'GUIDE' || viewerSignatory === 'LEARNER' ? relationship?.id : undefined;
}

/** Who can read what is proposed and signed. */
export function AgreementBadge({ agreement: { guide, learner, sponsor }, ledgerOf }: BadgeProps) {
  return (
    <VisibilityBadge
      ledgerOf={ledgerOf}
      label={
        sponsor ? (
          <Trans>
            {guide.name}, {learner.name} and {sponsor.name}
          </Trans>
        ) : (
          <Trans>
            {guide.name} and {learner.name}
          </Trans>
        )
      }
      readers={[
        <Trans key="pair">The two people: every word, drafts and remarks too</Trans>,
        sponsor ? (
          <Trans key="sponsor">
            {sponsor.name}, who sponsors it: what is proposed and signed, each look recorded
          </Trans>
        ) : null,
        <Trans key="staff">Program managers and owners: where it stands and who has signed</Trans>,
      ].filter((reader) => reader !== null)}
      never={<Trans>Nobody else can open its words: they are sealed with keys of the two.</Trans>}
    />
  );
}

/** Who can read a draft and the remarks on it: fewer than may read what is proposed. */
export function DraftBadge({ agreement: { guide, learner, sponsor }, ledgerOf }: BadgeProps) {
  return (
    <VisibilityBadge
      ledgerOf={ledgerOf}
      label={
        <Trans>
          This draft: {guide.name} and {learner.name}
        </Trans>
      }
      readers={[
        <Trans key="pair">
          The two people: every word and every remark, each look of the other recorded
        </Trans>,
        <Trans key="staff">Program managers and owners: that a draft exists</Trans>,
      ]}
      never={
        sponsor ? (
          <Trans>{sponsor.name} reads nothing of it before it is proposed, and never the remarks.</Trans>
        ) : (
          <Trans>Nobody else can open its words: they are sealed with keys of the two.</Trans>
        )
      }
    />
  );
}
