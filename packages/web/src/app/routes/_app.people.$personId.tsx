import { Trans } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { personQuery } from '../../features/identity/people/operations.ts';
import { PersonPage } from '../../features/identity/people/person-page.tsx';
import { RelationshipsOf } from '../../features/relationships/relationships-of.tsx';

const ProfileStories = lazy(() => import('../../features/stories/profile-stories.tsx'));

export const Route = createFileRoute('/_app/people/$personId')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(personQuery(params.personId));
  },
  component: Page,
});

function Page() {
  const { personId } = Route.useParams();
  return (
    <>
      <PersonPage
        key={personId}
        personId={personId}
        relationships={
          <RelationshipsOf
            filter={{ personId }}
            empty={
              <p className="muted">
                <Trans>None.</Trans>
              </p>
            }
          />
        }
      />
      <Suspense>
        <ProfileStories key={personId} personId={personId} />
      </Suspense>
    </>
  );
}
