import { Trans, useLingui } from '@lingui/react/macro';
import { gapNames } from '../../features/guides/gap-names.ts';
import type { GuideProfileGap } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { NeedRow } from '../../ui/need-row.tsx';

/** What is still missing in one's own guide profile. */
export function ProfileNeedRow({ gaps }: { gaps: GuideProfileGap[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { person } = useViewer();
  const missing = format.list(gaps.map((gap) => t(gapNames[gap])));
  return (
    <NeedRow
      picture={<Avatar name={person.name} tone="guide" />}
      title={
        <b>
          <Trans>Your guide profile has gaps</Trans>
        </b>
      }
      why={<Trans>Still to say: {missing} · people choose by it</Trans>}
      action={
        <ButtonLink to="/guides/$personId" params={{ personId: person.id }} search={{ edit: true }}>
          <Trans>Complete it</Trans>
        </ButtonLink>
      }
    />
  );
}
