import { useLingui } from '@lingui/react/macro';
import { SelectInput } from './field.tsx';

type TimeZoneInputProps = { value: string; onChange: (timeZone: string) => void; allowEmpty?: boolean };

const zones = Intl.supportedValuesOf('timeZone');

/** An IANA time zone out of those the browser knows; one it does not know stays as it is. Use inside `Field`. */
export function TimeZoneInput({ value, onChange, allowEmpty = false }: TimeZoneInputProps) {
  const { t } = useLingui();
  const all = value && !zones.includes(value) ? [value, ...zones] : zones;
  return (
    <SelectInput value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {allowEmpty ? <option value="">{t`The organization's`}</option> : null}
      {all.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </SelectInput>
  );
}
