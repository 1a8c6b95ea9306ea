import { Plural, Trans } from '@lingui/react/macro';
import type { ImportFullFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import styles from './imports.module.css';
import { useApplyImport, useCancelImport, useIsMapping } from './operations.ts';

/** The decision: apply what is shown above, or leave it. */
export function ApplyBar({ item }: { item: ImportFullFragment }) {
  const apply = useApplyImport(item.id);
  const cancel = useCancelImport(item.id);
  const mapping = useIsMapping(item.id);
  const { created, updated, deactivated, refused } = item.counts;
  const lasting = created + updated + deactivated;
  const problem = formError(apply.error ?? cancel.error, []);
  return (
    <div className={styles.applyBar}>
      {item.viewerCanApply ? (
        <Button look="primary" busy={apply.isPending || mapping} onClick={() => apply.mutate()}>
          <Plural value={lasting} _0="Nothing to change: finish" one="Apply # row" other="Apply # rows" />
        </Button>
      ) : null}
      {item.viewerCanCancel ? (
        <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
          <Trans>Discard</Trans>
        </Button>
      ) : null}
      {problem ? (
        <span className="red" role="alert">
          {problem}
        </span>
      ) : refused > 0 ? (
        <span className="muted">
          <Plural value={refused} one="# refused row is left out." other="# refused rows are left out." />
        </span>
      ) : null}
    </div>
  );
}
