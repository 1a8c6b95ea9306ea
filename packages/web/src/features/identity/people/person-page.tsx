import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PersonFullFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Actions, Columns, Facts, PageHeader, Section } from '../../../ui/layout.tsx';
import { notify } from '../../../ui/notify.ts';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../../ui/visibility-badge.tsx';
import { AccessCard } from '../members/access-card.tsx';
import { personQuery, useSetActive } from './operations.ts';
import { PersonDialog } from './person-dialog.tsx';

type PersonPageProps = {
  personId: string;
  /** The relationships of this person that the reader may see. */
  relationships: ReactNode;
};

export function PersonPage({ personId, relationships }: PersonPageProps) {
  const { t } = useLingui();
  const query = useQuery(personQuery(personId));
  return (
    <QueryBoundary
      query={query}
      empty={(person) =>
        person ? null : (
          <>
            <PageHeader title={t`Person`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>Nobody with this address, or nobody that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(person) => (person ? <Content person={person} relationships={relationships} /> : null)}
    </QueryBoundary>
  );
}

function Content({ person, relationships }: { person: PersonFullFragment; relationships: ReactNode }) {
  const viewer = useViewer();
  const own = viewer.person.id === person.id;
  return (
    <>
      <PageHeader
        title={person.name}
        eyebrow={
          <Link to="/people">
            <Trans>People</Trans>
          </Link>
        }
        sub={[person.jobTitle, person.department].filter(Boolean).join(' · ')}
        picture={<Avatar name={person.name} tone={person.guideProfile ? 'guide' : 'neutral'} large />}
      />
      <Columns>
        <div>
          <Section
            title={
              own || viewer.manages ? <Trans>Relationships</Trans> : <Trans>Relationships with you</Trans>
            }
            aside={own || viewer.manages ? undefined : <Trans>others are not yours to see</Trans>}
          >
            {relationships}
          </Section>
          {person.directReports.length > 0 ? <Reports person={person} /> : null}
        </div>
        <div>
          <WorkCard person={person} />
          {person.viewerCanManageAccess ? <AccessCard person={person} /> : null}
          <Actions>
            {person.guideProfile ? (
              <ButtonLink to="/guides/$personId" params={{ personId: person.id }}>
                <Trans>Guide profile</Trans>
              </ButtonLink>
            ) : null}
            <ManageButtons person={person} />
          </Actions>
        </div>
      </Columns>
    </>
  );
}

function WorkCard({ person }: { person: PersonFullFragment }) {
  const format = useFormat();
  const clock = new Intl.DateTimeFormat(format.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: person.timeZone,
  });
  const now = clock.format(new Date());
  return (
    <Section
      card
      title={<Trans>Work</Trans>}
      aside={
        person.active ? undefined : (
          <Chip>
            <Trans>Has left</Trans>
          </Chip>
        )
      }
    >
      <Facts
        items={[
          person.workEmail
            ? [
                <Trans key="mail">E-mail</Trans>,
                <a key="mail" href={`mailto:${person.workEmail}`}>
                  <Mail address={person.workEmail} />
                </a>,
              ]
            : null,
          person.manager
            ? [
                <Trans key="manager">Line manager</Trans>,
                <Link key="manager" to="/people/$personId" params={{ personId: person.manager.id }}>
                  {person.manager.name}
                </Link>,
              ]
            : null,
          person.hireDate ? [<Trans key="first">First day</Trans>, format.date(person.hireDate)] : null,
          person.externalId
            ? [<Trans key="id">Staff id</Trans>, <code key="id">{person.externalId}</code>]
            : null,
          [
            <Trans key="zone">Time zone</Trans>,
            <span key="zone">
              {person.timeZone.replaceAll('_', ' ')}{' '}
              <span className="muted">
                · <Trans>{now} there</Trans>
              </span>
            </span>,
          ],
        ]}
      />
      <p style={{ marginTop: 12 }}>
        <VisibilityBadge
          label={<Trans>Everybody in the organization</Trans>}
          readers={[
            <Trans key="all">Everybody: name, title, department, line manager, e-mail</Trans>,
            <Trans key="managers">You yourself, program managers and owners: first day and staff id</Trans>,
          ]}
        />
      </p>
    </Section>
  );
}

function Reports({ person }: { person: PersonFullFragment }) {
  const format = useFormat();
  return (
    <Section
      title={<Trans>Reports to {person.name}</Trans>}
      aside={format.number(person.directReports.length)}
    >
      <ul
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
          gap: '10px 20px',
        }}
      >
        {person.directReports.map((report) => (
          <li key={report.id}>
            <Link to="/people/$personId" params={{ personId: report.id }}>
              {report.name}
            </Link>
            <div className="muted small">{report.jobTitle}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ManageButtons({ person }: { person: PersonFullFragment }) {
  const { t } = useLingui();
  const setActive = useSetActive();
  const [editing, setEditing] = useState(false);
  const change = (active: boolean) =>
    setActive.mutate(
      { personId: person.id, active },
      {
        onSuccess: () =>
          notify(
            active
              ? t`${person.name} can sign in again.`
              : t`${person.name} is deactivated and signed out everywhere.`,
            () => change(!active),
          ),
        onError: (error) => notify(error.message),
      },
    );
  return (
    <>
      {person.viewerCanEdit ? (
        <Button onClick={() => setEditing(true)}>
          <Trans>Change</Trans>
        </Button>
      ) : null}
      {person.viewerCanDeactivate ? (
        <Button
          look={person.active ? 'danger' : 'default'}
          busy={setActive.isPending}
          onClick={() => change(!person.active)}
        >
          {person.active ? <Trans>Deactivate</Trans> : <Trans>Reactivate</Trans>}
        </Button>
      ) : null}
      {person.viewerCanEdit ? (
        <PersonDialog opened={editing} person={person} onClose={() => setEditing(false)} />
      ) : null}
    </>
  );
}

/** An address that breaks behind its @ where it does not fit. */
function Mail({ address }: { address: string }) {
  const [who, where] = [
    address.slice(0, address.lastIndexOf('@') + 1),
    address.slice(address.lastIndexOf('@') + 1),
  ];
  return (
    <>
      {who}
      <wbr />
      {where}
    </>
  );
}
