import { type ReactNode, useId } from 'react';
import styles from './settings.module.css';

/** A part of the settings: what it is about on the left, its fields on the right. */
export function SettingsSection({
  title,
  about,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about ? <p>{about}</p> : null}
      </div>
      <div>{children}</div>
    </section>
  );
}
