import { createLink } from '@tanstack/react-router';
import clsx from 'clsx';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

type Look = 'default' | 'primary' | 'quiet' | 'danger';

function classOf(look: Look, iconOnly: boolean, more?: string) {
  return clsx(styles.button, look !== 'default' && styles[look], iconOnly && styles.icon, more);
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: Look;
  /** While true the button says so, and presses do nothing; it keeps the focus. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  look = 'default',
  busy = false,
  className,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={classOf(look, false, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** A button that shows a picture only; `label` is its name and tooltip. */
export function IconButton({
  label,
  look = 'quiet',
  className,
  children,
  ...rest
}: Omit<ButtonProps, 'busy'> & { label: string; children: ReactNode }) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf(look, true, className)}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  );
}

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { look?: Look; ref?: Ref<HTMLAnchorElement> };

/** An anchor that looks like a button. */
function ButtonAnchor({ look = 'default', className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classOf(look, false, className)}>
      {children}
    </a>
  );
}

/** A link inside the application that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);
