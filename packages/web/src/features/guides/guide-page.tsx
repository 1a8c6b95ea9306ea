import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { GuideByPersonQuery } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { GuideProfileView } from './guide-profile-view.tsx';
import { guideQuery } from './operations.ts';

const GuideForm = lazy(() => import('./guide-form.tsx'));

export type GuidePerson = NonNullable<GuideByPersonQuery['person']>;
type GuidePageProps = { personId: string; editing: boolean; onEditing: (editing: boolean) => void };

export function GuidePage({ personId, editing, onEditing }: GuidePageProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const query = useQuery(guideQuery(personId));
  const own = viewer.person.id === personId;
  return (
    <QueryBoundary
      query={query}
      empty={(person) =>
        person ? null : (
          <>
            <PageHeader title={t`Guide`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>Nobody with this address, or nobody that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(person) =>
        person ? <Content person={person} own={own} editing={own && editing} onEditing={onEditing} /> : null
      }
    </QueryBoundary>
  );
}

type ContentProps = {
  person: GuidePerson;
  own: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
};

function Content({ person, own, editing, onEditing }: ContentProps) {
  const { t } = useLingui();
  const profile = person.guideProfile;
  const header = (
    <PageHeader
      title={editing ? t`My guide profile` : person.name}
      eyebrow={
        <Link to="/guides">
          <Trans>Guides</Trans>
        </Link>
      }
      sub={
        editing ? (
          <Trans>Everybody in the organization can read it. It is copied into each agreement you sign.</Trans>
        ) : (
          [person.jobTitle, person.department].filter(Boolean).join(' · ')
        )
      }
      picture={editing ? null : <Avatar name={person.name} tone="guide" large />}
    />
  );
  if (editing) {
    return (
      <>
        {header}
        <Suspense fallback={<SkeletonRows />}>
          <GuideForm profile={profile} onDone={() => onEditing(false)} />
        </Suspense>
      </>
    );
  }
  return (
    <>
      {header}
      {profile ? (
        <GuideProfileView profile={profile} onEdit={() => onEditing(true)} />
      ) : own ? (
        <EmptyState
          title={<Trans>You have no guide profile yet</Trans>}
          action={
            <ButtonLink
              look="primary"
              to="/guides/$personId"
              params={{ personId: person.id }}
              search={{ edit: true }}
            >
              <Trans>Write it</Trans>
            </ButtonLink>
          }
        >
          <Trans>
            With a profile you can be found as a coach or mentor: what you offer, what you are qualified for,
            and what you would rather refer elsewhere.
          </Trans>
        </EmptyState>
      ) : (
        <EmptyState
          title={<Trans>No guide profile</Trans>}
          action={
            <ButtonLink to="/people/$personId" params={{ personId: person.id }}>
              <Trans>See the person</Trans>
            </ButtonLink>
          }
        >
          <Trans>{person.name} does not offer coaching or mentoring here.</Trans>
        </EmptyState>
      )}
    </>
  );
}
