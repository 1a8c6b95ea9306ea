import { Trans, useLingui } from '@lingui/react/macro';
import { Field, SelectInput, TextInput } from '../../ui/field.tsx';
import { type Pace, paceNames, paces, type Repeat, type SeriesEnd } from './repeat.ts';
import styles from './sessions.module.css';

type RepeatFieldsProps = {
  repeat: Repeat;
  /** The first day, before which nothing ends. */
  date: string;
  /** What the agreement leaves; a series has to end then. */
  plannable: number | null;
  /** For a series that is changed: it does not become a single session. */
  always: boolean;
  error?: string | undefined;
  onChange: (repeat: Repeat) => void;
};

const endKinds = ['NEVER', 'COUNT', 'UNTIL'] as const;

/** Whether and how a session repeats, and when that ends. */
export function RepeatFields({ repeat, date, plannable, always, error, onChange }: RepeatFieldsProps) {
  const { t } = useLingui();
  const { pace, end } = repeat;
  const endNames = { NEVER: t`No end`, COUNT: t`After a number of sessions`, UNTIL: t`On a day` };
  const choosePace = (chosen: Pace) => {
    const bounded = plannable !== null && end.kind === 'NEVER';
    onChange({ pace: chosen, end: bounded ? { kind: 'COUNT', count: Math.max(1, plannable) } : end });
  };
  const chooseEnd = (kind: SeriesEnd['kind']) => {
    const ends: Record<SeriesEnd['kind'], SeriesEnd> = {
      NEVER: { kind: 'NEVER' },
      COUNT: { kind: 'COUNT', count: Math.max(1, plannable ?? 6) },
      UNTIL: { kind: 'UNTIL', date },
    };
    onChange({ pace, end: ends[kind] });
  };
  return (
    <div className={styles.fields}>
      <Field label={<Trans>Repeats</Trans>} error={error}>
        <SelectInput
          value={pace}
          onChange={(event) => choosePace(paces.find((one) => one === event.currentTarget.value) ?? 'NONE')}
        >
          {paces
            .filter((one) => !always || one !== 'NONE')
            .map((one) => (
              <option key={one} value={one}>
                {t(paceNames[one])}
              </option>
            ))}
        </SelectInput>
      </Field>
      {pace === 'NONE' ? null : (
        <>
          <Field label={<Trans>Ends</Trans>}>
            <SelectInput
              value={end.kind}
              onChange={(event) =>
                chooseEnd(endKinds.find((one) => one === event.currentTarget.value) ?? 'NEVER')
              }
            >
              {endKinds
                .filter((one) => plannable === null || one !== 'NEVER')
                .map((one) => (
                  <option key={one} value={one}>
                    {endNames[one]}
                  </option>
                ))}
            </SelectInput>
          </Field>
          {end.kind === 'COUNT' ? (
            <Field label={<Trans>Sessions</Trans>}>
              <TextInput
                type="number"
                min={1}
                max={200}
                value={end.count}
                onChange={(event) =>
                  onChange({ pace, end: { kind: 'COUNT', count: Number(event.currentTarget.value) } })
                }
              />
            </Field>
          ) : null}
          {end.kind === 'UNTIL' ? (
            <Field label={<Trans>Last day</Trans>}>
              <TextInput
                type="date"
                min={date}
                value={end.date}
                onChange={(event) =>
                  event.currentTarget.value &&
                  onChange({ pace, end: { kind: 'UNTIL', date: event.currentTarget.value } })
                }
              />
            </Field>
          ) : null}
        </>
      )}
    </div>
  );
}
