import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SeriesScope } from '../../gql/graphql.ts';
import { Check, Choices } from '../../ui/field.tsx';

const scopes: [SeriesScope, ReactNode][] = [
  ['THIS', <Trans key="this">Only this session</Trans>],
  ['FOLLOWING', <Trans key="following">This one and all that follow</Trans>],
  ['ALL', <Trans key="all">All that are still to come</Trans>],
];

type ScopeFieldsProps = { scope: SeriesScope; onChange: (scope: SeriesScope) => void };

/** Which sessions of a series something is done with. */
export function ScopeFields({ scope, onChange }: ScopeFieldsProps) {
  return (
    <Choices legend={<Trans>Which of the series</Trans>}>
      {scopes.map(([one, label]) => (
        <Check
          key={one}
          type="radio"
          name="scope"
          label={label}
          checked={scope === one}
          onChange={() => onChange(one)}
        />
      ))}
    </Choices>
  );
}
