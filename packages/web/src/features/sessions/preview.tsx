import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  PreviewSessionsQuery,
  PreviewSessionsQueryVariables,
  SessionLineFragment,
} from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Message } from '../../ui/message.tsx';
import { previewQuery } from './operations.ts';
import { firstNameOf, type Sides } from './pair.ts';
import styles from './sessions.module.css';
import { clockChange, placeOf } from './times.ts';
import { OwnTime, PartnersTime, useSessionFormat } from './when.tsx';

type Previewed = NonNullable<NonNullable<PreviewSessionsQuery['relationship']>['sessionPreview']>;

type PreviewProps = {
  variables: PreviewSessionsQueryVariables;
  sides: Sides;
  /** The session that is changed: neither it nor, with its series, the others of that stand in its way. */
  changed: SessionLineFragment | null;
};

/** How many of the next sessions are listed. */
const listed = 5;

/** What planning would come to: the next dates in both zones, what the clocks do to them, and what else is then. */
export function Preview({ variables, sides, changed }: PreviewProps) {
  const { data } = useQuery({ ...previewQuery(variables), placeholderData: keepPreviousData });
  if (!data) return null;
  if (data.problem !== null)
    return (
      <Message tone="attention" live>
        {data.problem}
      </Message>
    );
  const { sessions, total } = data;
  const [first] = sessions;
  if (!first) return null;
  return (
    <div className={styles.preview} aria-live="polite">
      <h3>
        {total === 1 ? (
          <Trans>When it would be</Trans>
        ) : total === null ? (
          <Trans>The next dates of a series without an end</Trans>
        ) : (
          <Plural value={total} one="# session in all" other="# sessions in all" />
        )}
      </h3>
      <ol>
        {sessions.slice(0, listed).map((session) => (
          <PreviewedLine
            key={session.startsAt}
            session={session}
            sides={sides}
            changed={changed}
            repeats={variables.rule != null}
          />
        ))}
      </ol>
      {total === null || total > listed ? (
        <p className="muted small">
          <Trans>and so on</Trans>
        </p>
      ) : null}
      <ClockNotes preview={data} sides={sides} plannedIn={variables.timeZone} />
      {Date.parse(first.startsAt) < Date.now() ? (
        <Message>
          <Trans>This lies in the past: you two can then say that it took place.</Trans>
        </Message>
      ) : null}
    </div>
  );
}

type PreviewedLineProps = Pick<PreviewProps, 'sides' | 'changed'> & {
  session: Previewed['sessions'][number];
  repeats: boolean;
};

function PreviewedLine({ session, sides, changed, repeats }: PreviewedLineProps) {
  const format = useFormat();
  const others = session.overlaps
    .filter(({ id, series }) => id !== changed?.id && !(repeats && isOf(series, changed)))
    .map(({ relationship }) => relationship.partner?.name ?? '');
  const names = format.list([...new Set(others)]);
  return (
    <li>
      <OwnTime span={session} />{' '}
      <span className="muted">
        <PartnersTime span={session} sides={sides} />
      </span>
      {others.length > 0 ? (
        <p className={styles.warning}>
          <Trans>You have a session with {names} then.</Trans>
        </p>
      ) : null}
    </li>
  );
}

/** Whether something is of the series of the session that is changed. */
function isOf(series: { id: string } | null, changed: SessionLineFragment | null): boolean {
  return series !== null && series.id === changed?.series?.id;
}

type ClockNotesProps = { preview: Previewed; sides: Sides; plannedIn: string };

/** Where the clocks change between the dates that are shown, and what that does to whom. */
function ClockNotes({ preview, sides, plannedIn }: ClockNotesProps) {
  const { timeZone } = useFormat();
  const starts = preview.sessions.map(({ startsAt }) => startsAt);
  return (
    <>
      {preview.twice ? (
        <Message tone="attention">
          <Trans>The clocks go back that night, so this time comes twice. It is the first of the two.</Trans>
        </Message>
      ) : null}
      <ClockNote starts={starts} timeZone={timeZone} plannedIn={plannedIn} person={null} />
      <ClockNote
        starts={starts}
        timeZone={sides.partner.timeZone}
        plannedIn={plannedIn}
        person={firstNameOf(sides.partner.name)}
      />
    </>
  );
}

type ClockNoteProps = { starts: string[]; timeZone: string; plannedIn: string; person: string | null };

function ClockNote({ starts, timeZone, plannedIn, person }: ClockNoteProps) {
  const { t } = useLingui();
  const format = useSessionFormat();
  const index = clockChange(starts, timeZone);
  const at = index === null ? undefined : starts[index];
  const [first] = starts;
  if (at === undefined || first === undefined) return null;
  const day = format.day(at, timeZone);
  const [before, after] = [format.time(first, timeZone), format.time(at, timeZone)];
  const place = placeOf(plannedIn);
  const who = person ?? t`you`;
  return (
    <p className={styles.clock}>
      <Trans>
        From {day} on it is {after} instead of {before} for {who}, because it keeps to the clocks of {place}.
      </Trans>
    </p>
  );
}
