import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { NewsPreferencesFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Check, Field, SelectInput, TextInput } from '../../../ui/field.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Section } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import styles from '../notifications.module.css';
import { newsPreferencesQuery, useSaveNewsPreferences } from '../operations.ts';
import { WayMatrix } from './way-matrix.tsx';

/** How the reader wants to be told: each topic its way, and when mails may come. */
export default function NotificationSettings() {
  const query = useQuery(newsPreferencesQuery);
  return <QueryBoundary query={query}>{(preferences) => <Chosen preferences={preferences} />}</QueryBoundary>;
}

type ChosenProps = { preferences: NewsPreferencesFragment };

function Chosen({ preferences }: ChosenProps) {
  const save = useSaveNewsPreferences();
  const rest = formError(save.error, ['quietFrom', 'quietTo', 'digestHour']);
  return (
    <>
      <Section title={<Trans>How you are told</Trans>}>
        <p className="muted">
          <Trans>
            A mail says who did what and when, and never holds a word of what was written. Whatever comes by
            mail is in the application too.
          </Trans>
        </p>
        <WayMatrix choices={preferences.choices} onChoose={(choice) => save.mutate({ choices: [choice] })} />
      </Section>
      <Hours preferences={preferences} save={save} />
      {rest ? (
        <Message tone="bad" live>
          {rest}
        </Message>
      ) : null}
    </>
  );
}

function Hours({ preferences, save }: ChosenProps & { save: ReturnType<typeof useSaveNewsPreferences> }) {
  const { t } = useLingui();
  const format = useFormat();
  const { quietFrom, quietTo, quietWeekends, digestHour } = preferences;
  const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
  const saveTime = (name: 'quietFrom' | 'quietTo', before: string) => (time: string) => {
    if (time !== '' && time !== before) save.mutate({ [name]: time });
  };
  return (
    <Section title={<Trans>When mails may come</Trans>}>
      <p className="muted">
        <Trans>In your time zone, {format.timeZone}. What happens in quiet hours waits for their end.</Trans>
      </p>
      <div className={styles.hours}>
        <TimeField
          key={`from ${quietFrom}`}
          label={t`Quiet from`}
          time={quietFrom}
          error={fieldError(save.error, 'quietFrom')}
          onChosen={saveTime('quietFrom', quietFrom)}
        />
        <TimeField
          key={`to ${quietTo}`}
          label={t`Quiet until`}
          time={quietTo}
          error={fieldError(save.error, 'quietTo')}
          onChosen={saveTime('quietTo', quietTo)}
        />
        <Field label={<Trans>Daily mail at</Trans>} error={fieldError(save.error, 'digestHour')}>
          <SelectInput
            value={digestHour}
            onChange={(event) => save.mutate({ digestHour: Number(event.currentTarget.value) })}
          >
            {hours.map((name, hour) => (
              <option key={name} value={hour}>
                {name}
              </option>
            ))}
          </SelectInput>
        </Field>
      </div>
      <Check
        label={<Trans>Quiet on Saturdays and Sundays</Trans>}
        checked={quietWeekends}
        onChange={(event) => save.mutate({ quietWeekends: event.currentTarget.checked })}
      />
    </Section>
  );
}

type TimeFieldProps = {
  label: string;
  time: string;
  error: string | undefined;
  onChosen: (time: string) => void;
};

/** A time of the day that is saved when one leaves it, so that half a time is never sent. */
function TimeField({ label, time, error, onChosen }: TimeFieldProps) {
  return (
    <Field label={label} error={error}>
      <TextInput type="time" defaultValue={time} onBlur={(event) => onChosen(event.currentTarget.value)} />
    </Field>
  );
}
