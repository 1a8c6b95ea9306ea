import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import type { AttendanceWord, SessionLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { useSayAttendance } from './operations.ts';
import { firstNameOf, type Sides } from './pair.ts';
import styles from './sessions.module.css';

type AttendanceProps = { session: SessionLineFragment; sides: Sides };

/** What one of the two said, in words about people. */
function Said({ word, sides }: { word: AttendanceWord; sides: Sides }) {
  const partner = firstNameOf(sides.partner.name);
  switch (word) {
    case 'HELD':
      return <Trans>it took place</Trans>;
    case 'BOTH_ABSENT':
      return <Trans>neither of you came</Trans>;
    case 'GUIDE_ABSENT':
    case 'LEARNER_ABSENT':
      return word.startsWith(sides.party) ? (
        <Trans>you did not come</Trans>
      ) : (
        <Trans>{partner} did not come</Trans>
      );
  }
}

/** How far the two are with whether a session took place, in a sentence; nothing before anybody has said anything. */
function AttendanceWords({ session, sides }: AttendanceProps) {
  const format = useFormat();
  const { standing, guideSays, learnerSays, objectUntil, settledAs } = session.attendance;
  const [own, theirs] = sides.party === 'GUIDE' ? [guideSays, learnerSays] : [learnerSays, guideSays];
  const partner = firstNameOf(sides.partner.name);
  const until = objectUntil ? format.dayOf(objectUntil) : '';
  if (settledAs !== null && settledAs !== 'HELD') return <Said word={settledAs} sides={sides} />;
  if (standing === 'DISPUTED' && own && theirs)
    return (
      <Trans>
        You said: <Said word={own} sides={sides} />. {partner} said: <Said word={theirs} sides={sides} />.
        Talk about it, then either of you can say it anew.
      </Trans>
    );
  if (standing === 'SAID' && own)
    return (
      <Trans>
        You said: <Said word={own} sides={sides} />. {partner} can object until {until}.
      </Trans>
    );
  if (standing === 'SAID' && theirs)
    return (
      <Trans>
        {partner} said: <Said word={theirs} sides={sides} />. You can object until {until}; after that it
        counts.
      </Trans>
    );
  return null;
}

/** Whether a session took place: asked with one press for each answer, or as it stands. */
export function Attendance({ session, sides }: AttendanceProps) {
  const { attendance, viewerMaySay } = session;
  const own = sides.party === 'GUIDE' ? attendance.guideSays : attendance.learnerSays;
  const theirs = sides.party === 'GUIDE' ? attendance.learnerSays : attendance.guideSays;
  const words = viewerMaySay.filter((word) => word !== own);
  // Who has spoken and is not contradicted has nothing more to do.
  if (words.length > 0 && (own === null || attendance.standing === 'DISPUTED'))
    return <Ask session={session} sides={sides} words={words} theirs={theirs} />;
  return (
    <p className={clsx('muted small', styles.settled)}>
      <AttendanceWords session={session} sides={sides} />
    </p>
  );
}

type AskProps = AttendanceProps & { words: AttendanceWord[]; theirs: AttendanceWord | null };

function Ask({ session, sides, words, theirs }: AskProps) {
  const { t } = useLingui();
  const say = useSayAttendance();
  const tell = (word: AttendanceWord) =>
    say.mutate(
      { sessionId: session.id, word },
      {
        onSuccess: () => notify(t`Noted.`),
        onError: (error) => notify(error.message),
      },
    );
  return (
    <div className={styles.ask}>
      <p>
        <AttendanceWords session={session} sides={sides} />{' '}
        {theirs === null ? (
          <b>
            <Trans>Did it take place?</Trans>
          </b>
        ) : null}
      </p>
      <Actions>
        {words.map((word) => (
          <Button
            key={word}
            // No answer is the recommended one where the two differ.
            look={theirs === null && word === 'HELD' ? 'primary' : 'default'}
            onClick={() => tell(word)}
          >
            <Answer word={word} sides={sides} />
          </Button>
        ))}
      </Actions>
    </div>
  );
}

function Answer({ word, sides }: { word: AttendanceWord; sides: Sides }) {
  const partner = firstNameOf(sides.partner.name);
  switch (word) {
    case 'HELD':
      return <Trans>It took place</Trans>;
    case 'BOTH_ABSENT':
      return <Trans>Neither came</Trans>;
    case 'GUIDE_ABSENT':
    case 'LEARNER_ABSENT':
      return word.startsWith(sides.party) ? (
        <Trans>I did not come</Trans>
      ) : (
        <Trans>{partner} did not come</Trans>
      );
  }
}
