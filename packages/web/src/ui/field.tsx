import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import {
  type ComponentProps,
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
  useId,
  useState,
} from 'react';
import { Button, IconButton } from './button.tsx';
import styles from './field.module.css';
import { IconEye, IconEyeOff } from './icons.ts';

type FieldContextValue = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean };
const FieldContext = createContext<FieldContextValue | null>(null);

/** Attributes that tie a control to the label, hint and error of the `Field` around it. */
function useFieldControl() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    required: field.required,
  };
}

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  required?: boolean;
  /** Says "optional" behind the label. */
  optional?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A labelled control with its hint and error; the control inside must use `useFieldControl`, as those below do. */
export function Field({
  label,
  hint,
  error,
  required = false,
  optional = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={clsx(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional ? (
          <span className={styles.optional}>
            {' '}
            · <Trans>optional</Trans>
          </span>
        ) : null}
      </label>
      <FieldContext value={{ id, describedBy: describedBy || undefined, invalid: Boolean(error), required }}>
        {children}
      </FieldContext>
      {hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      ) : null}
    </div>
  );
}

export function TextInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...useFieldControl()} {...rest} className={clsx(styles.input, className)} />;
}

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  ref?: Ref<HTMLTextAreaElement> | undefined;
};

export function TextArea({ className, ...rest }: TextAreaProps) {
  return <textarea {...useFieldControl()} {...rest} className={clsx(styles.input, className)} />;
}

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & { compact?: boolean };

/** The device's own choice list: light, and at home on every screen. */
export function SelectInput({ className, compact = false, ...rest }: SelectProps) {
  return (
    <select
      {...useFieldControl()}
      {...rest}
      className={clsx(styles.input, compact && styles.compact, className)}
    />
  );
}

/** A password with a button to see what one types. */
export function PasswordInput(props: ComponentProps<typeof TextInput>) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.secret}>
      <TextInput {...props} type={shown ? 'text' : 'password'} />
      <IconButton label={shown ? t`Hide password` : t`Show password`} onClick={() => setShown(!shown)}>
        {shown ? <IconEyeOff size={18} /> : <IconEye size={18} />}
      </IconButton>
    </div>
  );
}

type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  type?: 'checkbox' | 'radio';
};

/** A tick box or radio button with its label. */
export function Check({ label, hint, type = 'checkbox', ...rest }: CheckProps) {
  return (
    <label className={styles.check}>
      <input {...rest} type={type} />
      <span>
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  );
}

/** A named group of tick boxes or radio buttons. */
export function Choices({
  legend,
  error,
  children,
}: {
  legend: ReactNode;
  error?: string | null;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={error ? id : undefined}>
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.choices}>{children}</div>
      {error ? (
        <span className={styles.error} id={id} role="alert">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}

/** The last row of a form. */
export function SubmitButton({ busy, children }: { busy: boolean; children: ReactNode }) {
  return (
    <Button type="submit" look="primary" busy={busy}>
      {children}
    </Button>
  );
}
