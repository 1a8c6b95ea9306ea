import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/layout.tsx';

/** For an address that leads nowhere, or to something the viewer may not see: the two are never told apart. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Not found`} />
      <EmptyState
        title={<Trans>There is nothing here</Trans>}
        action={
          <ButtonLink to="/">
            <Trans>Go to Home</Trans>
          </ButtonLink>
        }
      >
        <Trans>The address is mistyped, or what it led to is gone or not meant for you.</Trans>
      </EmptyState>
    </>
  );
}
