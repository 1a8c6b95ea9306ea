import { Trans, useLingui } from '@lingui/react/macro';
import type { RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { pendingSides } from './relationship-line.ts';

/** Whose yes is missing, in words; nothing where it waits for nobody. */
export function WaitingFor({ line }: { line: RelationshipLineFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  if (line.state !== 'PROPOSED') return null;
  const names = pendingSides(line).map((party) => {
    if (party === line.viewerParty) return t`you`;
    const person = party === 'GUIDE' ? line.guide : line.learner;
    return `${person.name} (${t(partyNames[line.kind][party])})`;
  });
  if (names.length === 0) return null;
  const list = format.list(names);
  return (
    <span className="muted">
      <Trans>Waits for {list}</Trans>
    </span>
  );
}
