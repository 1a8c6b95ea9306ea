import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { UpdateMyProfileDocument, type UpdateMyProfileInput } from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';
import { useFormat } from '../../../lib/format.ts';
import { activateLanguage, type Language, languageOf, languages } from '../../../lib/i18n.ts';
import { setTheme, type Theme, useTheme } from '../../../lib/theme.ts';
import { useViewer, viewerQuery } from '../../../lib/viewer.ts';
import { Check, Choices, Field, SubmitButton, TextInput } from '../../../ui/field.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { TimeZoneInput } from '../../../ui/time-zone-input.tsx';
import { QuestionHintSettings } from './question-hint-settings.tsx';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

function useUpdateMyProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: UpdateMyProfileInput) =>
      accepted((await execute(UpdateMyProfileDocument, { input })).updateMyProfile).person,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['people'] }),
      ]),
  });
}

export function ProfileSettings() {
  return (
    <>
      <NameAndZone />
      <LanguageChoice />
      <ThemeChoice />
      <QuestionHintSettings />
      <SettingsSection
        title={<Trans>Who can see what</Trans>}
        about={<Trans>The same for everybody; nobody can set it wider.</Trans>}
      >
        <Link to="/visibility">
          <Trans>Read who can see what you write</Trans>
        </Link>
      </SettingsSection>
    </>
  );
}

function NameAndZone() {
  const { t } = useLingui();
  const format = useFormat();
  const { person } = useViewer();
  const update = useUpdateMyProfile();
  const [name, setName] = useState(person.name);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate({ name, timeZone }, { onSuccess: () => notify(t`Saved`) });
  };
  const rest = formError(update.error, ['name', 'timeZone']);
  const now = new Intl.DateTimeFormat(format.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date());
  return (
    <SettingsSection
      title={<Trans>You</Trans>}
      about={
        <Trans>
          Work information such as title and department comes from the staff list; a program manager can
          correct it.
        </Trans>
      }
    >
      <form onSubmit={submit} className={styles.form}>
        <Field label={<Trans>Name</Trans>} error={fieldError(update.error, 'name')} required>
          <TextInput
            value={name}
            maxLength={200}
            autoComplete="name"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <Field
          label={<Trans>Time zone</Trans>}
          error={fieldError(update.error, 'timeZone')}
          hint={
            here === timeZone ? (
              <Trans>It is {now} there now.</Trans>
            ) : (
              <Trans>
                It is {now} there now. This device is in {here}.
              </Trans>
            )
          }
        >
          <TimeZoneInput value={timeZone} onChange={setTimeZone} />
        </Field>
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <div>
          <SubmitButton busy={update.isPending}>
            <Trans>Save</Trans>
          </SubmitButton>
        </div>
      </form>
    </SettingsSection>
  );
}

function LanguageChoice() {
  const { person } = useViewer();
  const update = useUpdateMyProfile();
  const current = update.isPending
    ? languageOf(update.variables.locale ?? person.locale)
    : languageOf(person.locale);
  const choose = (language: Language) => {
    void activateLanguage(language);
    update.mutate(
      { locale: language },
      {
        onError: (error) => {
          notify(error.message);
          void activateLanguage(languageOf(person.locale));
        },
      },
    );
  };
  return (
    <SettingsSection
      title={<Trans>Language</Trans>}
      about={<Trans>Of the application and of mails to you.</Trans>}
    >
      <Choices
        legend={
          <span className="visually-hidden">
            <Trans>Language</Trans>
          </span>
        }
      >
        {(Object.keys(languages) as Language[]).map((language) => (
          <Check
            key={language}
            type="radio"
            name="language"
            label={<span lang={language}>{languages[language]}</span>}
            checked={current === language}
            onChange={() => choose(language)}
          />
        ))}
      </Choices>
    </SettingsSection>
  );
}

function ThemeChoice() {
  const { t } = useLingui();
  const theme = useTheme();
  const names: Record<Theme, string> = { system: t`As the device`, light: t`Light`, dark: t`Dark` };
  return (
    <SettingsSection title={<Trans>Theme</Trans>} about={<Trans>Remembered in this browser.</Trans>}>
      <Choices
        legend={
          <span className="visually-hidden">
            <Trans>Theme</Trans>
          </span>
        }
      >
        {(Object.keys(names) as Theme[]).map((choice) => (
          <Check
            key={choice}
            type="radio"
            name="theme"
            label={names[choice]}
            checked={theme === choice}
            onChange={() => setTheme(choice)}
          />
        ))}
      </Choices>
    </SettingsSection>
  );
}
