import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { DateStyle, ImportField, ImportFullFragment } from '../../gql/graphql.ts';
import { SelectInput } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Section, Toolbar } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './imports.module.css';
import { importProgramsQuery, useMapImport } from './operations.ts';
import { dateStyleNames, delimiterNames, fieldsOf, importFieldNames } from './words.ts';

const dateStyles: DateStyle[] = ['ISO', 'DAY_FIRST', 'MONTH_FIRST'];

/** How the file was understood, all of it correctable; each correction checks every row anew. */
export function MappingSection({ item }: { item: ImportFullFragment }) {
  const { t } = useLingui();
  const map = useMapImport(item.id);
  const delimiter = item.delimiter === null ? undefined : delimiterNames[item.delimiter];
  const separated = delimiter ? t(delimiter) : (item.delimiter ?? '–');
  const known = item.columns.filter((column) => column.field !== null).length;
  const all = item.columns.length;
  const problem = formError(map.error, []);
  return (
    <Section
      title={<Trans>How the file is understood</Trans>}
      aside={
        <Trans>
          {known} of {all} columns · {item.encoding ?? '–'} · {separated}
        </Trans>
      }
    >
      <Toolbar>
        <SelectInput
          compact
          style={{ width: 'auto' }}
          aria-label={t`How dates are written`}
          disabled={map.isPending}
          value={item.dateStyle ?? ''}
          onChange={(event) => {
            const dateStyle = dateStyles.find((style) => style === event.currentTarget.value);
            if (dateStyle) map.mutate({ dateStyle });
          }}
        >
          {item.dateStyle === null ? <option value="">{t`No dates found`}</option> : null}
          {dateStyles.map((style) => (
            <option key={style} value={style}>
              {t(dateStyleNames[style])}
            </option>
          ))}
        </SelectInput>
        {item.kind === 'RELATIONSHIPS' ? (
          <ProgramChoice
            item={item}
            busy={map.isPending}
            onChoose={(programId) => map.mutate({ programId })}
          />
        ) : null}
      </Toolbar>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`Columns of the file`}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Heading in the file</Trans>
              </th>
              <th scope="col">
                <Trans>Stands for</Trans>
              </th>
              <th scope="col">
                <Trans>First values</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {item.columns.map((column) => (
              <tr key={column.index}>
                <td>{column.header || <span className="muted">{t`Column ${column.index + 1}`}</span>}</td>
                <td>
                  <FieldChoice
                    label={t`What ${column.header} stands for`}
                    fields={fieldsOf[item.kind]}
                    value={column.field}
                    busy={map.isPending}
                    onChoose={(field) => map.mutate({ columns: [{ index: column.index, field }] })}
                  />
                </td>
                <td className={styles.samples}>{column.samples.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

type FieldChoiceProps = {
  label: string;
  fields: ImportField[];
  value: ImportField | null;
  busy: boolean;
  onChoose: (field: ImportField | null) => void;
};

function FieldChoice({ label, fields, value, busy, onChoose }: FieldChoiceProps) {
  const { t } = useLingui();
  return (
    <SelectInput
      compact
      style={{ width: 'auto', minWidth: 190 }}
      aria-label={label}
      disabled={busy}
      value={value ?? ''}
      onChange={(event) => onChoose(fields.find((field) => field === event.currentTarget.value) ?? null)}
    >
      <option value="">{t`– left out –`}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {t(importFieldNames[field])}
        </option>
      ))}
    </SelectInput>
  );
}

type ProgramChoiceProps = { item: ImportFullFragment; busy: boolean; onChoose: (programId: string) => void };

function ProgramChoice({ item, busy, onChoose }: ProgramChoiceProps) {
  const { t } = useLingui();
  const programs = useQuery(importProgramsQuery).data ?? [];
  return (
    <SelectInput
      compact
      style={{ width: 'auto', maxWidth: 320 }}
      aria-label={t`Program for pairs that name none`}
      disabled={busy}
      value={item.program?.id ?? ''}
      onChange={(event) => {
        if (event.currentTarget.value) onChoose(event.currentTarget.value);
      }}
    >
      <option value="">{t`Choose the program`}</option>
      {programs.map((program) => (
        <option key={program.id} value={program.id}>
          {program.name}
        </option>
      ))}
    </SelectInput>
  );
}
