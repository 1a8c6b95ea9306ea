import clsx from 'clsx';
import styles from './avatar.module.css';

/** Which colour a person has where they stand: the two parties keep theirs everywhere. */
export type AvatarTone = 'guide' | 'learner' | 'attention' | 'neutral';

/** First letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letter = (word: string | undefined) => (word ? ([...word].at(0) ?? '') : '');
  return (letter(first) + letter(last)).toLocaleUpperCase();
}

/** Initials in a circle. The name stands beside it, so it is hidden from assistive technology. */
export function Avatar({
  name,
  tone = 'neutral',
  large = false,
}: {
  name: string;
  tone?: AvatarTone;
  large?: boolean;
}) {
  return (
    <span className={clsx(styles.avatar, styles[tone], large && styles.large)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
