import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
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
  const dated = lines
    .filter((line) => line.endsOn !== null)
    .sort((one, other) => (one.endsOn ?? '').localeCompare(other.endsOn ?? ''));
  return (
    <div>
      {dated.length > 0 ? <ComingUp lines={dated.slice(0, most)} /> : null}
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

function ComingUp({ lines }: { lines: RelationshipLineFragment[] }) {
  const format = useFormat();
  return (
    <Section card title={<Trans>Coming to an end</Trans>}>
      {lines.map((line) => {
        const partner = partnerOf(line);
        return (
          <div className={styles.line} key={line.id}>
            <b>{line.endsOn ? format.dayAndMonth(line.endsOn) : null}</b>
            <div>
              <Link to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
                {partner?.name ?? line.learner.name}
              </Link>
              <div className="muted small">{line.topic ?? line.program.name}</div>
            </div>
          </div>
        );
      })}
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
