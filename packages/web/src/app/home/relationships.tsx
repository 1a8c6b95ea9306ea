import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MyRelationships } from '../../features/relationships/my-relationships.tsx';
import { partnerOf } from '../../features/relationships/relationship-line.ts';
import type { RelationshipLineFragment } from '../../gql/graphql.ts';
import { SearchInput } from '../../ui/search-input.tsx';
import styles from './home.module.css';
import type { Glance } from './work.ts';

type RelationshipsProps = {
  lines: RelationshipLineFragment[];
  glances: ReadonlyMap<string, Glance>;
};

/** From how many on a list is long enough to be searched in. */
const many = 9;

/** The reader's relationships, those with the next session first; a long list can be narrowed down by typing. */
export function Relationships({ lines, glances }: RelationshipsProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = (line: RelationshipLineFragment) => {
    const text =
      `${partnerOf(line)?.name ?? ''} ${line.topic ?? ''} ${line.program.name}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  const next = (line: RelationshipLineFragment) => glances.get(line.id)?.nextSession?.startsAt ?? '9999';
  const shown = lines.filter(matches).sort((one, other) => next(one).localeCompare(next(other)));
  return (
    <>
      {lines.length >= many ? (
        <div className={styles.narrow}>
          <SearchInput label={t`Find among your relationships`} value={typed} onSearch={setTyped} />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <MyRelationships relationships={shown} glances={glances} />
      ) : (
        <p className="muted">
          <Trans>None of your relationships is called that.</Trans>
        </p>
      )}
    </>
  );
}
