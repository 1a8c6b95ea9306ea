import '@mantine/spotlight/styles.css';
import '@mantine/core/styles/Input.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { openNewCommitment } from '../../features/goals/new-commitment-state.ts';
import { PaletteSearchDocument } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';
import { useViewer } from '../../lib/viewer.ts';
import styles from '../../ui/overlay/overlay.module.css';
import { OverlayScope } from '../../ui/overlay/scope.tsx';
import { closePalette, usePaletteOpen } from '../../ui/palette-state.ts';
import { destinations } from './destinations.ts';
import { useAccountEntries } from './use-account-entries.tsx';

const [store, palette] = createSpotlight();

type Action = { id: string; label: string; sub?: string; keys?: string; run: () => void };
type Group = { heading: string; actions: Action[] };

const searchQuery = (search: string) =>
  queryOptions({
    queryKey: ['palette', search],
    queryFn: ({ signal }) => execute(PaletteSearchDocument, { search }, signal),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  });

function matches(action: Action, typed: string): boolean {
  return action.label.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
}

/** Finds people, relationships and places, and does what the menus do. */
export default function CommandPalette({ onHelp }: { onHelp: () => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const open = usePaletteOpen();
  useEffect(() => {
    if (open) palette.open();
    else palette.close();
  }, [open]);
  const own = useOwnGroups(onHelp);
  const found = useFoundGroups(typed.trim());
  const groups = [
    ...own.map((group) => ({
      ...group,
      actions: group.actions.filter((item) => matches(item, typed.trim())),
    })),
    ...found,
  ].filter((group) => group.actions.length > 0);

  return (
    <OverlayScope>
      <Spotlight.Root
        store={store}
        shortcut={null}
        query={typed}
        onQueryChange={setTyped}
        onSpotlightClose={closePalette}
        lockScroll={false}
        radius={12}
        size={580}
        aria-label={t`Search or do…`}
        overlayProps={{ color: 'var(--shade)', backgroundOpacity: 0.99, className: styles.shade ?? '' }}
        transitionProps={{ transition: 'fade', duration: 90 }}
      >
        <Spotlight.Search
          placeholder={t`Search people and relationships, or type what to do`}
          aria-label={t`Search or do…`}
          classNames={{ input: styles.search ?? '' }}
        />
        <Spotlight.ActionsList className={styles.actions ?? ''}>
          {groups.map((group) => (
            <Spotlight.ActionsGroup key={group.heading} label={group.heading} className={styles.group ?? ''}>
              {group.actions.map((action) => (
                <Spotlight.Action key={action.id} className={styles.action ?? ''} onClick={action.run}>
                  <span>
                    {action.label} {action.sub ? <small>{action.sub}</small> : null}
                  </span>
                  {action.keys ? <kbd>{action.keys}</kbd> : null}
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          ))}
          {groups.length === 0 ? (
            <Spotlight.Empty>
              <Trans>Nothing found for “{typed}”</Trans>
            </Spotlight.Empty>
          ) : null}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </OverlayScope>
  );
}

function useOwnGroups(onHelp: () => void): Group[] {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const account = useAccountEntries();
  const doing: Action[] = [
    { id: 'commitment', label: t`New commitment`, run: openNewCommitment },
    {
      id: 'propose',
      label: t`Propose a relationship`,
      run: () => void navigate({ to: '/relationships', search: { propose: true } }),
    },
    {
      id: 'profile',
      label: t`Open my guide profile`,
      run: () => void navigate({ to: '/guides/$personId', params: { personId: viewer.person.id } }),
    },
    {
      id: 'fit-guide',
      label: t`Find out whether coaching or mentoring suits me`,
      run: () => void navigate({ to: '/fit-guide' }),
    },
    {
      id: 'visibility',
      label: t`Read who can see what`,
      run: () => void navigate({ to: '/visibility' }),
    },
    ...(viewer.manages
      ? [{ id: 'import', label: t`Import a file`, run: () => void navigate({ to: '/imports/new' }) }]
      : []),
    ...account.flatMap((entry) =>
      entry.kind === 'action' ? [{ id: entry.label, label: entry.label, run: entry.run }] : [],
    ),
    { id: 'help', label: t`Show keys`, keys: '?', run: onHelp },
  ];
  const going: Action[] = destinations
    .filter((destination) => destination.shown(viewer))
    .map(({ to, label, key }) => ({
      id: to,
      label: t(label),
      keys: `g ${key}`,
      run: () => void navigate({ to }),
    }));
  return [
    { heading: t`Go to`, actions: going },
    { heading: t`Do`, actions: doing },
  ];
}

function useFoundGroups(typed: string): Group[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useDeferredValue(typed);
  const { data } = useQuery(searchQuery(search));
  if (!data || search.length < 2) return [];
  return [
    {
      heading: t`People`,
      actions: data.people.edges.map(({ node }) => ({
        id: node.id,
        label: node.name,
        sub: [node.jobTitle, node.department].filter(Boolean).join(' · '),
        run: () => void navigate({ to: '/people/$personId', params: { personId: node.id } }),
      })),
    },
    {
      heading: t`Relationships`,
      actions: data.relationships.edges.map(({ node }) => ({
        id: node.id,
        label: `${node.guide.name} – ${node.learner.name}`,
        sub: node.program.name,
        run: () =>
          void navigate({ to: '/relationships/$relationshipId', params: { relationshipId: node.id } }),
      })),
    },
  ];
}
