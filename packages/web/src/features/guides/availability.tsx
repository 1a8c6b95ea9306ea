import { Plural, Trans } from '@lingui/react/macro';
import type { GuideCardFragment } from '../../gql/graphql.ts';
import { Chip } from '../../ui/chip.tsx';

type Places = Pick<GuideCardFragment, 'available' | 'acceptsNew' | 'capacity' | 'openRelationships'>;

/** Whether a guide takes somebody new, in a word. */
export function Availability({ guide }: { guide: Places }) {
  const free = Math.max(0, guide.capacity - guide.openRelationships);
  if (guide.available) {
    return (
      <Chip tone="good">
        <Plural value={free} one="# place free" other="# places free" />
      </Chip>
    );
  }
  return <Chip>{guide.acceptsNew ? <Trans>No place free</Trans> : <Trans>Takes nobody new</Trans>}</Chip>;
}
