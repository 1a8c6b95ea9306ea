import { useLingui } from '@lingui/react/macro';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/title.ts';

/** The same bones as in index.html, so that nothing moves before the content is there. */
export function HomeSkeleton() {
  const { t } = useLingui();
  useTitle(t`Home`);
  return (
    <>
      <span className="boot-title" aria-hidden="true" />
      <span className="boot-line" aria-hidden="true" />
      <SkeletonRows rows={6} />
    </>
  );
}
