import { useRouterState } from '@tanstack/react-router';
import clsx from 'clsx';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useIsSignedIn } from '../lib/viewer.ts';
import { Bell } from './bell.tsx';
import styles from './layout.module.css';
import { SearchBox } from './search-box.tsx';
import { useTitle } from './title.ts';

type PageHeaderProps = {
  /** The page's name, also of the browser tab. */
  title: string;
  eyebrow?: ReactNode;
  sub?: ReactNode;
  /** Stands before the title. */
  picture?: ReactNode;
  /** A short state behind the title. */
  mark?: ReactNode;
};

/** Title, a line below, and for whoever is signed in the search-or-do box. */
export function PageHeader({ title, eyebrow, sub, picture, mark }: PageHeaderProps) {
  useTitle(title);
  const signedIn = useIsSignedIn();
  return (
    <header className={styles.header}>
      {picture}
      <div className={styles.headerText}>
        {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
        <div className={styles.title}>
          <h1 tabIndex={-1}>{title}</h1>
          {mark}
        </div>
        {sub ? <div className={styles.sub}>{sub}</div> : null}
      </div>
      {signedIn ? (
        <div className={styles.aside}>
          <SearchBox />
          <Bell />
        </div>
      ) : null}
    </header>
  );
}

/** Main column and a 316 px side column, below each other on small screens. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

type SectionProps = {
  title: ReactNode;
  aside?: ReactNode;
  card?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A named part of a page; with `card`, in a frame. */
export function Section({ title, aside, card = false, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={clsx(card ? styles.card : styles.section, className)}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside ? <span>{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}

/** Filters and actions above a list. */
export function Toolbar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.toolbar}>
      {children}
      {end ? <div className={styles.toolbarEnd}>{end}</div> : null}
    </div>
  );
}

/** Names and values. */
export function Facts({ items }: { items: (readonly [label: ReactNode, value: ReactNode] | null)[] }) {
  return (
    <dl className={styles.facts}>
      {items.map((item, index) =>
        item ? (
          // The list is fixed by the page that shows it.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <FactRow key={index} label={item[0]} value={item[1]} />
        ) : null,
      )}
    </dl>
  );
}

function FactRow({ label, value }: { label: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** Underlined links between the parts of a page; each is a `Link` with `aria-current` set by the router. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  const strip = useRef<HTMLElement>(null);
  const place = useRouterState({
    select: ({ location, resolvedLocation }) => `${location.href} ${resolvedLocation?.href}`,
  });
  // On a narrow screen not all fit; which one is open must be seen without swiping. Only the strip scrolls, never the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the router marks the link when it goes somewhere, or once it is there
  useLayoutEffect(() => {
    const box = strip.current;
    const current = box?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!box || !current) return;
    // Links get wider after they are shown: when the font has come, and with what is new in a part.
    const observer = new ResizeObserver(() => {
      box.scrollLeft = current.offsetLeft - (box.clientWidth - current.offsetWidth) / 2;
    });
    for (const link of box.children) observer.observe(link);
    return () => observer.disconnect();
  }, [place]);
  return (
    <nav aria-label={label} className={styles.tabs} ref={strip}>
      {children}
    </nav>
  );
}
