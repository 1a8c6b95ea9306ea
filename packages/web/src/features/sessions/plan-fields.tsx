import { Trans, useLingui } from '@lingui/react/macro';
import { Field, SelectInput, TextInput } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-errors.ts';
import { TimeZoneInput } from '../../ui/time-zone-input.tsx';
import type { Plan } from './plan.ts';
import styles from './sessions.module.css';
import { channelNames } from './words.ts';

type PlanFieldsProps = { plan: Plan; error: unknown; onChange: (plan: Plan) => void };

const channels = ['VIDEO', 'IN_PERSON', 'PHONE', 'MIXED'] as const;

/** When, how long, how and where. */
export function PlanFields({ plan, error, onChange }: PlanFieldsProps) {
  const { t } = useLingui();
  const set = (change: Partial<Plan>) => onChange({ ...plan, ...change });
  return (
    <>
      <div className={styles.fields}>
        <Field label={<Trans>Day</Trans>} error={fieldError(error, 'date')} required>
          <TextInput
            type="date"
            value={plan.date}
            onChange={(event) => set({ date: event.currentTarget.value })}
          />
        </Field>
        <Field label={<Trans>Time</Trans>} error={fieldError(error, 'time')} required>
          <TextInput
            type="time"
            value={plan.time}
            onChange={(event) => set({ time: event.currentTarget.value })}
          />
        </Field>
        <Field label={<Trans>Minutes</Trans>} error={fieldError(error, 'minutes')} required>
          <TextInput
            type="number"
            min={5}
            max={480}
            step={5}
            value={plan.minutes}
            onChange={(event) => set({ minutes: Number(event.currentTarget.value) })}
          />
        </Field>
        <Field label={<Trans>Time zone</Trans>} error={fieldError(error, 'timeZone')}>
          <TimeZoneInput value={plan.timeZone} onChange={(timeZone) => set({ timeZone })} />
        </Field>
      </div>
      <div className={styles.fields}>
        <Field label={<Trans>How you meet</Trans>}>
          <SelectInput
            value={plan.channel}
            onChange={(event) =>
              set({ channel: channels.find((one) => one === event.currentTarget.value) ?? plan.channel })
            }
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {t(channelNames[channel])}
              </option>
            ))}
          </SelectInput>
        </Field>
        {plan.channel === 'PHONE' ? null : <Where plan={plan} error={error} set={set} />}
        <Field label={<Trans>Title</Trans>} error={fieldError(error, 'words.title')} optional>
          <TextInput
            value={plan.title}
            maxLength={200}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        </Field>
      </div>
    </>
  );
}

type WhereProps = { plan: Plan; error: unknown; set: (change: Partial<Plan>) => void };

function Where({ plan, error, set }: WhereProps) {
  return (
    <>
      {plan.channel === 'VIDEO' ? null : (
        <Field label={<Trans>Place</Trans>} error={fieldError(error, 'words.place')} optional>
          <TextInput
            value={plan.place}
            maxLength={500}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
        </Field>
      )}
      {plan.channel === 'IN_PERSON' ? null : (
        <Field label={<Trans>Link to join</Trans>} error={fieldError(error, 'words.link')} optional>
          <TextInput
            type="url"
            placeholder="https://"
            value={plan.link}
            maxLength={1000}
            onChange={(event) => set({ link: event.currentTarget.value })}
          />
        </Field>
      )}
    </>
  );
}
