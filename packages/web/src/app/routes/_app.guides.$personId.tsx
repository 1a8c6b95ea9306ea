import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { GuidePage } from '../../features/guides/guide-page.tsx';
import { guideQuery } from '../../features/guides/operations.ts';
import { flagParam, given } from '../../lib/search-params.ts';

const ProfileStories = lazy(() => import('../../features/stories/profile-stories.tsx'));

type GuideSearch = { edit?: true };

export const Route = createFileRoute('/_app/guides/$personId')({
  validateSearch: (raw: Record<string, unknown>): GuideSearch => given({ edit: flagParam(raw.edit) }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(guideQuery(params.personId));
  },
  component: Page,
});

function Page() {
  const { personId } = Route.useParams();
  const { edit } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <GuidePage
        key={personId}
        personId={personId}
        editing={edit === true}
        onEditing={(editing) => void navigate({ search: editing ? { edit: true } : {}, replace: !editing })}
      />
      {edit ? null : (
        <Suspense>
          <ProfileStories key={personId} personId={personId} />
        </Suspense>
      )}
    </>
  );
}
