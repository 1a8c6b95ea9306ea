import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import type { NewsPreferencesFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Check, Field, SelectInput } from '../../../ui/field.tsx';
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
        <p className={clsx('muted', styles.about)}>
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
  const timeZone = format.timeZone.replaceAll('_', ' ');
  const { quietFrom, quietTo, quietWeekends, digestHour } = preferences;
  return (
    <Section title={<Trans>When mails may come</Trans>}>
      <p className={clsx('muted', styles.about)}>
        <Trans>In your time zone, {timeZone}. What happens in quiet hours waits for their end.</Trans>
      </p>
      <div className={styles.hours}>
        <HourField
          label={t`Quiet from`}
          time={quietFrom}
          error={fieldError(save.error, 'quietFrom')}
          onChosen={(time) => save.mutate({ quietFrom: time })}
        />
        <HourField
          label={t`Quiet until`}
          time={quietTo}
          error={fieldError(save.error, 'quietTo')}
          onChosen={(time) => save.mutate({ quietTo: time })}
        />
        <HourField
          label={t`Daily mail at`}
          time={hourText(digestHour)}
          error={fieldError(save.error, 'digestHour')}
          onChosen={(time) => save.mutate({ digestHour: Number.parseInt(time, 10) })}
        />
      </div>
      <Check
        label={<Trans>Quiet on Saturdays and Sundays</Trans>}
        checked={quietWeekends}
        onChange={(event) => save.mutate({ quietWeekends: event.currentTarget.checked })}
      />
    </Section>
  );
}

const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const hours = Array.from({ length: 24 }, (_, hour) => hourText(hour));

type HourFieldProps = {
  label: string;
  /** `HH:MM` */
  time: string;
  error: string | undefined;
  onChosen: (time: string) => void;
};

/** A full hour of the day; another time that was set elsewhere is offered beside them. */
function HourField({ label, time, error, onChosen }: HourFieldProps) {
  const offered = hours.includes(time) ? hours : [...hours, time].sort();
  return (
    <Field label={label} error={error}>
      <SelectInput value={time} onChange={(event) => onChosen(event.currentTarget.value)}>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </SelectInput>
    </Field>
  );
}
