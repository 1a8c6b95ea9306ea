import { useLingui } from '@lingui/react/macro';
import { activateLanguage, languageOf, languages } from '../lib/i18n.ts';

/** Changes to the other language, whose name it bears; for pages of visitors, who have no settings. */
export function LanguageButton() {
  const { i18n } = useLingui();
  const other = languageOf(i18n.locale) === 'de' ? 'en' : 'de';
  return (
    <button type="button" lang={other} onClick={() => void activateLanguage(other)}>
      {languages[other]}
    </button>
  );
}
