import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MyCommitments } from '../../features/goals/my-commitments.tsx';
import { partnerOf } from '../../features/relationships/relationship-line.ts';
import { WaitingFor } from '../../features/relationships/waiting-for.tsx';
import type { HomeQuery, RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Section } from '../../ui/layout.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import styles from './home.module.css';

type OwnProfile = NonNullable<
  NonNullable<NonNullable<HomeQuery['viewer']>['membership']>['person']['guideProfile']
>;
type SideCardsProps = { profile: OwnProfile | null; lines: RelationshipLineFragment[] };

/** How many dates and waiting answers fit beside the list. */
const most = 4;

export function SideCards({ profile, lines }: SideCardsProps) {
  const waiting = lines.filter((line) => line.state === 'PROPOSED' && !line.viewerCanRespond);
  const format = useFormat();
  const dates = datesAhead(lines, format.isoToday());
  return (
    <div>
      <MyCommitments />
      {dates.length > 0 ? <ComingUp dates={dates.slice(0, most)} /> : null}
      {waiting.length > 0 ? (
        <Section card title={<Trans>Waiting for others</Trans>}>
          {waiting.slice(0, most).map((line) => (
            <div key={line.id} style={{ padding: '5px 0' }}>
              <Link to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
                {partnerOf(line)?.name}
              </Link>
              <div className="small">
                <WaitingFor line={line} />
              </div>
            </div>
          ))}
        </Section>
      ) : null}
      {profile ? <Places profile={profile} /> : null}
      <WhoSees />
    </div>
  );
}

type DateAhead = { date: string; what: 'begins' | 'ends'; line: RelationshipLineFragment };

/** How far ahead a date is worth telling, in days. */
const horizonDays = 60;

/** First and last days within the horizon, the nearest first. Dates are compared as text, which ISO 8601 allows. */
function datesAhead(lines: RelationshipLineFragment[], today: string): DateAhead[] {
  const last = new Date(Date.parse(today) + horizonDays * 86_400_000).toISOString().slice(0, 10);
  return lines
    .filter((line) => line.state !== 'PROPOSED')
    .flatMap((line) => [
      { date: line.startsOn ?? '', what: 'begins' as const, line },
      { date: line.endsOn ?? '', what: 'ends' as const, line },
    ])
    .filter(({ date }) => date >= today && date <= last)
    .sort((one, other) => one.date.localeCompare(other.date));
}

function ComingUp({ dates }: { dates: DateAhead[] }) {
  const format = useFormat();
  return (
    <Section card title={<Trans>Dates ahead</Trans>}>
      {dates.map(({ date, what, line }) => (
        <div className={styles.line} key={`${line.id} ${what}`}>
          <b>{format.dayAndMonth(date)}</b>
          <div>
            <Link to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
              {partnerOf(line)?.name ?? line.learner.name}
            </Link>
            <div className="muted small">
              {what === 'begins' ? <Trans>begins</Trans> : <Trans>ends</Trans>} ·{' '}
              {line.topic ?? line.program.name}
            </div>
          </div>
        </div>
      ))}
    </Section>
  );
}

function Places({ profile }: { profile: OwnProfile }) {
  const format = useFormat();
  const { person } = useViewer();
  const free = Math.max(0, profile.capacity - profile.openRelationships);
  const taken = format.number(profile.openRelationships);
  const capacity = format.number(profile.capacity);
  return (
    <Section
      card
      title={<Trans>Your places</Trans>}
      aside={
        <Trans>
          {taken} of {capacity} taken
        </Trans>
      }
    >
      <p>
        {profile.available ? (
          <Plural value={free} one="You have room for one more." other="You have room for # more." />
        ) : profile.acceptsNew ? (
          <Trans>You are full, and shown so in the directory.</Trans>
        ) : (
          <Trans>You take nobody new at present, and are shown so in the directory.</Trans>
        )}{' '}
        <Link to="/guides/$personId" params={{ personId: person.id }}>
          <Trans>Your guide profile</Trans>
        </Link>
      </p>
    </Section>
  );
}

function WhoSees() {
  return (
    <Section card title={<Trans>Who sees what</Trans>}>
      <p style={{ marginBottom: 9 }}>
        <Trans>
          That a relationship exists is known to both people and the program's managers. What you write in it
          is not.
        </Trans>
      </p>
      <VisibilityBadge
        label={<Trans>This page: only you</Trans>}
        readers={[<Trans key="you">You</Trans>]}
        never={
          <Trans>Nobody can see your Home with your eyes: there is no way to act as somebody else.</Trans>
        }
      />
    </Section>
  );
}
