import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

type FirstFewProps<Item> = {
  items: readonly Item[];
  /** Brings further ones from the server; offered once all that are here are shown. */
  more: ReactNode;
  children: (shown: Item[]) => ReactNode;
};

/** How many stand there before more are asked for. */
const few = 3;

/** The first few of a long list, and the rest on demand. */
export function FirstFew<Item>({ items, more, children }: FirstFewProps<Item>) {
  const [all, setAll] = useState(false);
  const cut = !all && items.length > few;
  return (
    <>
      {children(cut ? items.slice(0, few) : [...items])}
      {cut ? (
        <Button onClick={() => setAll(true)}>
          <Trans>Show more</Trans>
        </Button>
      ) : (
        more
      )}
    </>
  );
}
