import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { OneReflectionFragment, ReflectingPairFragment } from '../../../gql/graphql.ts';
import { notify, notifyDeferred } from '../../../ui/notify.ts';
import { useDeleteReflection } from './operations.ts';
import { ReflectionCard } from './reflection-card.tsx';
import styles from './reflections.module.css';

type ReflectionListProps = { pair: ReflectingPairFragment; reflections: OneReflectionFragment[] };

/** Reflections, latest first. One that is deleted is gone from here at once, and for good when the time to undo it is over. */
export function ReflectionList({ pair, reflections }: ReflectionListProps) {
  const { t } = useLingui();
  const { mutateAsync } = useDeleteReflection();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const remove = (id: string) => {
    const show = () => setHidden((before) => new Set([...before].filter((one) => one !== id)));
    setHidden((before) => new Set([...before, id]));
    notifyDeferred(
      t`The reflection is deleted.`,
      () =>
        void mutateAsync(id).catch((error: unknown) => {
          show();
          notify(error instanceof Error ? error.message : String(error));
        }),
      show,
    );
  };
  return (
    <div className={styles.list}>
      {reflections
        .filter(({ id }) => !hidden.has(id))
        .map((reflection) => (
          <ReflectionCard
            key={reflection.id}
            pair={pair}
            reflection={reflection}
            onDelete={() => remove(reflection.id)}
          />
        ))}
    </div>
  );
}
