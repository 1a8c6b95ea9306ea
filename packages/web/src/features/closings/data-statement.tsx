import { Plural, Trans } from '@lingui/react/macro';
import type { EndingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { WhatStays } from '../../ui/what-stays.tsx';
import styles from './closings.module.css';

/** What happens, or has happened, to what the two wrote, and when. */
export function DataStatement({ ending }: { ending: EndingFragment }) {
  const { retention, closing } = ending;
  return (
    <div className={styles.paragraphs}>
      {retention?.erasedAt ? (
        <Erased ending={ending} erasedAt={retention.erasedAt} />
      ) : closing?.heldBy && closing.heldAt ? (
        <Held by={closing.heldBy.name} since={closing.heldAt} deletesOn={retention?.deletesOn ?? null} />
      ) : retention ? (
        <Due retention={retention} closed={ending.state === 'CLOSED'} />
      ) : null}
      <p className="muted">
        {retention?.erasedAt ? <Trans>What remains:</Trans> : <Trans>What stays:</Trans>} <WhatStays />
      </p>
    </div>
  );
}

function Due({
  retention,
  closed,
}: {
  retention: NonNullable<EndingFragment['retention']>;
  closed: boolean;
}) {
  const format = useFormat();
  const day = format.date(retention.deletesOn);
  return (
    <>
      <p>
        <Trans>
          What you two wrote is erased on <b>{day}</b>.
        </Trans>{' '}
        {retention.days === null ? null : (
          <Plural
            value={retention.days}
            _0="That is the day it closes, as you agreed."
            one="That is # day after it closes, as you agreed."
            other="That is # days after it closes, as you agreed."
          />
        )}
      </p>
      {closed ? null : (
        <p className="muted">
          <Trans>If you both hand over your words sooner, it closes sooner and is erased sooner.</Trans>
        </p>
      )}
    </>
  );
}

function Held({ by, since, deletesOn }: { by: string; since: string; deletesOn: string | null }) {
  const format = useFormat();
  const day = deletesOn === null ? null : format.date(deletesOn);
  return (
    <p>
      <Trans>
        <b>{by}</b> keeps it for legal reasons since {format.dayOf(since)}.
      </Trans>{' '}
      {day === null ? null : (
        <Trans>It would be erased on {day}; now it stays sealed until that is lifted.</Trans>
      )}{' '}
      <Trans>Keeping does not mean reading: nobody else can open it.</Trans>
    </p>
  );
}

function Erased({ ending, erasedAt }: { ending: EndingFragment; erasedAt: string }) {
  const format = useFormat();
  const keys = ending.contentKeys?.filter((key) => key.destroyedAt !== null).length ?? 0;
  return (
    <>
      <p>
        <Trans>
          Erased on <b>{format.dayOf(erasedAt)}</b>: the words of the agreement, what you told each other, and
          your words at the end.
        </Trans>
      </p>
      {keys > 0 ? (
        <p>
          <Plural
            value={keys}
            one="# key was destroyed with it. Without it no copy can be opened, in no backup either."
            other="# keys were destroyed with it. Without them no copy can be opened, in no backup either."
          />
        </p>
      ) : null}
    </>
  );
}
