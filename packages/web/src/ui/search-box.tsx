import { Trans } from '@lingui/react/macro';
import { openPalette } from './palette-state.ts';
import styles from './search-box.module.css';

const mac = /mac|iphone|ipad/i.test(navigator.platform);

/** Opens the command palette; looks like a search field because that is what one expects there. */
export function SearchBox() {
  return (
    <button
      type="button"
      className={styles.box}
      onClick={openPalette}
      aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
    >
      <span>
        <Trans>Search or do…</Trans>
      </span>
      <kbd>{mac ? '⌘ K' : <Trans>Ctrl K</Trans>}</kbd>
    </button>
  );
}
