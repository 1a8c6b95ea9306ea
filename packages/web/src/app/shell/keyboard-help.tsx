import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../lib/viewer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { destinations } from './destinations.ts';
import styles from './frame.module.css';

export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <Dialog title={<Trans>Keys</Trans>} opened={opened} onClose={onClose}>
      <dl className={styles.keys}>
        <dt>
          <kbd>Ctrl</kbd> <kbd>K</kbd>
        </dt>
        <dd>
          <Trans>Search or do anything</Trans>
        </dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>
          <Trans>This list</Trans>
        </dd>
        <dt>
          <kbd>c</kbd>
        </dt>
        <dd>
          <Trans>New commitment, where you see those of a relationship</Trans>
        </dd>
        {destinations
          .filter((destination) => destination.shown(viewer))
          .map(({ key, to, label }) => (
            <KeyRow key={to} letter={key} text={t(label)} />
          ))}
      </dl>
    </Dialog>
  );
}

function KeyRow({ letter, text }: { letter: string; text: string }) {
  return (
    <>
      <dt>
        <kbd>g</kbd> <Trans>then</Trans> <kbd>{letter}</kbd>
      </dt>
      <dd>{text}</dd>
    </>
  );
}
