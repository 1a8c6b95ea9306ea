import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { importKindNames } from '../../features/imports/words.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { IconFileImport } from '../../ui/icons.ts';
import { NeedRow } from '../../ui/need-row.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './home.module.css';
import type { RunningImport } from './operations.ts';

/** An import that runs, or that waits to be looked at and applied. */
export function ImportNeedRow({ item }: { item: RunningImport }) {
  const waits = item.state === 'CHECKED';
  const { t } = useLingui();
  const name = item.fileName ?? t(importKindNames[item.kind]);
  return (
    <NeedRow
      picture={
        <span className={styles.picture}>
          <IconFileImport size={18} aria-hidden />
        </span>
      }
      title={
        <>
          <b>{name}</b> {item.fileName ? t(importKindNames[item.kind]) : null}
        </>
      }
      why={waits ? <Checked item={item} /> : <Moving item={item} name={name} />}
      action={
        <ButtonLink
          look={waits ? 'primary' : 'default'}
          to="/imports/$importId"
          params={{ importId: item.id }}
        >
          {waits ? <Trans>Look and apply</Trans> : <Trans>Watch</Trans>}
        </ButtonLink>
      }
    />
  );
}

function Checked({ item }: { item: RunningImport }) {
  const { created, updated, refused } = item.counts;
  return (
    <>
      <Plural value={created} one="# to create" other="# to create" />
      {' · '}
      <Plural value={updated} one="# to change" other="# to change" />
      {refused > 0 ? (
        <span className="amber">
          {' · '}
          <Plural value={refused} one="# row refused" other="# rows refused" />
        </span>
      ) : null}
    </>
  );
}

function Moving({ item, name }: { item: RunningImport; name: string }) {
  const format = useFormat();
  const done = format.number(item.progress.done);
  const total = item.progress.total === null ? null : format.number(item.progress.total);
  return (
    <span className={styles.moving}>
      <ProgressBar label={name} done={item.progress.done} total={item.progress.total} />
      {total === null ? (
        <Trans>{done} rows</Trans>
      ) : (
        <Trans>
          {done} of {total} rows
        </Trans>
      )}
    </span>
  );
}
