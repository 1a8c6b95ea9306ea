import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format.ts';

/** Places taken of those there are. */
export function Capacity({ open, capacity }: { open: number; capacity: number | null }) {
  const format = useFormat();
  const taken = format.number(open);
  if (capacity === null)
    return <Plural value={open} one="# open relationship" other="# open relationships" />;
  const all = format.number(capacity);
  return (
    <Trans>
      {taken} of {all} places taken
    </Trans>
  );
}
