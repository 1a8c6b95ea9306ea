import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { IconFingerprint } from '../../../ui/icons.ts';
import { Message } from '../../../ui/message.tsx';
import { notify, notifyDeferred } from '../../../ui/notify.ts';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../../ui/skeleton.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import { deviceName } from './device-name.ts';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

const passkeysKey = ['sign-in', 'passkeys'];

type Passkey = { id: string; name?: string | undefined; createdAt: Date | string };

/** Signing in with the device's own lock. */
export function PasskeySettings() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const list = useQuery({
    queryKey: passkeysKey,
    queryFn: async (): Promise<Passkey[]> => authData(auth.passkey.listUserPasskeys()),
  });
  const changed = () => queryClient.invalidateQueries({ queryKey: passkeysKey });
  const add = useMutation({
    mutationFn: () => authData(auth.passkey.addPasskey({ name: deviceName(navigator.userAgent) })),
    onSuccess: async () => {
      await changed();
      notify(t`The passkey is added.`);
    },
  });
  const remove = (passkey: Passkey) => {
    const before = list.data ?? [];
    queryClient.setQueryData(
      passkeysKey,
      before.filter((item) => item.id !== passkey.id),
    );
    notifyDeferred(
      t`The passkey is removed.`,
      () =>
        void authData(auth.passkey.deletePasskey({ id: passkey.id })).then(changed, (error: Error) =>
          notify(error.message),
        ),
      () => queryClient.setQueryData(passkeysKey, before),
    );
  };
  const problem = authProblem(add.error, t);
  return (
    <SettingsSection
      title={<Trans>Passkeys</Trans>}
      about={
        <Trans>
          Sign in with the fingerprint, face or PIN of your device. Nothing to remember, nothing to phish.
        </Trans>
      }
    >
      <QueryBoundary
        query={list}
        skeleton={<SkeletonBlock height={60} />}
        empty={(data) =>
          data.length === 0 ? (
            <p className="muted" style={{ marginBottom: 12 }}>
              <Trans>None yet.</Trans>
            </p>
          ) : null
        }
      >
        {(data) => (
          <ul className={styles.list}>
            {data.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} onRemove={() => remove(passkey)} />
            ))}
          </ul>
        )}
      </QueryBoundary>
      {problem ? (
        <div style={{ marginBottom: 12 }}>
          <Message tone="bad" live>
            {problem}
          </Message>
        </div>
      ) : null}
      <Button busy={add.isPending} onClick={() => add.mutate()}>
        <IconFingerprint aria-hidden />
        <Trans>Add a passkey of this device</Trans>
      </Button>
    </SettingsSection>
  );
}

function PasskeyRow({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const format = useFormat();
  const since = format.dayOf(new Date(passkey.createdAt).toISOString());
  return (
    <li className={styles.row}>
      <div>
        <b>{passkey.name || <Trans>Passkey</Trans>}</b>
        <div className="muted small">
          <Trans>added {since}</Trans>
        </div>
      </div>
      <Button look="quiet" onClick={onRemove}>
        <Trans>Remove</Trans>
        <span className="visually-hidden">: {passkey.name}</span>
      </Button>
    </li>
  );
}
