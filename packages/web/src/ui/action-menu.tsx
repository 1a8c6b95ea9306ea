import { cloneElement, lazy, type ReactElement, type Ref, Suspense, useState } from 'react';
import { useFocusReturn } from './focus-return.ts';
import type { MenuEntry } from './overlay/menu.tsx';

const Menu = lazy(() => import('./overlay/menu.tsx'));

type TriggerProps = {
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
};
type ActionMenuProps = { label: string; entries: MenuEntry[]; children: ReactElement<TriggerProps> };

/** A menu behind a button. The button is ours; the menu's code is fetched when it is first pressed. */
export function ActionMenu({ label, entries, children }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  const { trigger: ref, giveBack } = useFocusReturn();
  const close = () => {
    giveBack();
    setOpen(false);
  };
  const trigger = cloneElement(children, {
    ref,
    onClick: () => setOpen(true),
    'aria-haspopup': 'menu',
    'aria-expanded': open,
  });
  if (!open) return trigger;
  return (
    <Suspense fallback={trigger}>
      <Menu target={children} label={label} entries={entries} onClosed={close} />
    </Suspense>
  );
}
