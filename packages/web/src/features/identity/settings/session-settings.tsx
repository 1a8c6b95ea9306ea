import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { notify } from '../../../ui/notify.ts';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../../ui/skeleton.tsx';
import { auth, authData } from '../auth-client.ts';
import { deviceName } from './device-name.ts';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

const sessionsKey = ['sign-in', 'sessions'];

type Session = {
  id: string;
  token: string;
  createdAt: Date | string;
  userAgent?: string | null | undefined;
  ipAddress?: string | null | undefined;
};

/** Where one is signed in, and ending it. */
export function SessionSettings() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const list = useQuery({
    queryKey: sessionsKey,
    queryFn: async () => {
      const [sessions, current] = await Promise.all([
        authData<Session[]>(auth.listSessions()),
        authData<{ session: { id: string } }>(auth.getSession()),
      ]);
      return { sessions, currentId: current.session.id };
    },
  });
  const changed = () => queryClient.invalidateQueries({ queryKey: sessionsKey });
  const end = useMutation({
    mutationFn: (token: string) => authData(auth.revokeSession({ token })),
    onSuccess: changed,
    onError: (error) => notify(error.message),
  });
  const endOthers = useMutation({
    mutationFn: () => authData(auth.revokeOtherSessions()),
    onSuccess: async () => {
      await changed();
      notify(t`You are signed out everywhere else.`);
    },
    onError: (error) => notify(error.message),
  });
  return (
    <SettingsSection
      title={<Trans>Where you are signed in</Trans>}
      about={<Trans>End what you do not recognise, and change your password then.</Trans>}
    >
      <QueryBoundary query={list} skeleton={<SkeletonBlock height={90} />}>
        {({ sessions, currentId }) => (
          <>
            <ul className={styles.list}>
              {sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  current={session.id === currentId}
                  busy={end.isPending && end.variables === session.token}
                  onEnd={() => end.mutate(session.token)}
                />
              ))}
            </ul>
            {sessions.length > 1 ? (
              <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
                <Trans>Sign out everywhere else</Trans>
              </Button>
            ) : null}
          </>
        )}
      </QueryBoundary>
    </SettingsSection>
  );
}

type SessionRowProps = { session: Session; current: boolean; busy: boolean; onEnd: () => void };

function SessionRow({ session, current, busy, onEnd }: SessionRowProps) {
  const format = useFormat();
  const since = format.dateTime(new Date(session.createdAt).toISOString());
  return (
    <li className={styles.row}>
      <div>
        <b>{deviceName(session.userAgent ?? '')}</b>{' '}
        {session.ipAddress ? <span className="muted small">{session.ipAddress}</span> : null}
        <div className="muted small">
          <Trans>since {since}</Trans>
        </div>
      </div>
      {current ? (
        <Chip tone="good">
          <Trans>This one</Trans>
        </Chip>
      ) : (
        <Button look="quiet" busy={busy} onClick={onEnd}>
          <Trans>End</Trans>
          <span className="visually-hidden">, {since}</span>
        </Button>
      )}
    </li>
  );
}
