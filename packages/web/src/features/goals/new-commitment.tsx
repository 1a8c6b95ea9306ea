import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, SelectInput } from '../../ui/field.tsx';
import { Stack } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../ui/skeleton.tsx';
import { CommitmentComposer } from './commitment-composer.tsx';
import { closeNewCommitment } from './new-commitment-state.ts';
import { whereToCommitQuery } from './operations.ts';

/** A new commitment from wherever one is. @param props.here the relationship that is on the screen, if one is */
export default function NewCommitment({ here }: { here: string | undefined }) {
  const query = useQuery(whereToCommitQuery);
  const [chosen, setChosen] = useState(here);
  return (
    <Dialog title={<Trans>New commitment</Trans>} opened onClose={closeNewCommitment} wide>
      <QueryBoundary query={query} skeleton={<SkeletonBlock height={80} />}>
        {(pairs) => {
          const pair = pairs.find(({ id }) => id === chosen) ?? pairs.at(0);
          if (!pair?.partner)
            return (
              <p>
                <Trans>
                  A commitment is made in a relationship with an agreement in force. You have none at present.
                </Trans>
              </p>
            );
          return (
            <Stack>
              {pairs.length > 1 ? (
                <Field label={<Trans>With</Trans>}>
                  <SelectInput value={pair.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                    {pairs.map(({ id, partner }) => (
                      <option key={id} value={id}>
                        {partner?.name}
                      </option>
                    ))}
                  </SelectInput>
                </Field>
              ) : null}
              <CommitmentComposer
                key={pair.id}
                relationshipId={pair.id}
                partner={pair.partner}
                opened
                onMade={closeNewCommitment}
              />
            </Stack>
          );
        }}
      </QueryBoundary>
    </Dialog>
  );
}
