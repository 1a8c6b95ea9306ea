import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { Viewer } from '../../lib/viewer.ts';
import {
  IconBell,
  IconFileImport,
  IconHome,
  IconMail,
  IconSettings,
  IconSignature,
  IconSparkles,
  IconUserHeart,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '../../ui/icons.ts';

export type Destination = {
  to: NonNullable<LinkProps['to']>;
  label: MessageDescriptor;
  /** Pressed after `g`. */
  key: string;
  icon: typeof IconHome;
  /** In the bottom bar of small screens; the others are behind its last button. */
  bottom: boolean;
  shown: (viewer: Viewer) => boolean;
};

const everybody = () => true;
const managers = (viewer: Viewer) => viewer.manages;

/** The places of the application, in the order of the navigation. */
export const destinations: Destination[] = [
  { to: '/', label: msg`Home`, key: 'h', icon: IconHome, bottom: true, shown: everybody },
  {
    to: '/relationships',
    label: msg`Relationships`,
    key: 'r',
    icon: IconUserHeart,
    bottom: true,
    shown: everybody,
  },
  {
    to: '/notifications',
    label: msg`News`,
    key: 'n',
    icon: IconBell,
    bottom: false,
    shown: everybody,
  },
  {
    to: '/agreements',
    label: msg`Agreements`,
    key: 'a',
    icon: IconSignature,
    bottom: false,
    shown: managers,
  },
  { to: '/guides', label: msg`Guides`, key: 'g', icon: IconSparkles, bottom: true, shown: everybody },
  { to: '/people', label: msg`People`, key: 'p', icon: IconUsers, bottom: true, shown: everybody },
  { to: '/programs', label: msg`Programs`, key: 'o', icon: IconUsersGroup, bottom: false, shown: everybody },
  { to: '/imports', label: msg`Imports`, key: 'i', icon: IconFileImport, bottom: false, shown: managers },
  { to: '/members', label: msg`Members`, key: 'm', icon: IconUserPlus, bottom: false, shown: managers },
  {
    to: '/outbox',
    label: msg`Outbox`,
    key: 'x',
    icon: IconMail,
    bottom: false,
    shown: (viewer) => viewer.demo,
  },
  { to: '/settings', label: msg`Settings`, key: 's', icon: IconSettings, bottom: false, shown: everybody },
];
