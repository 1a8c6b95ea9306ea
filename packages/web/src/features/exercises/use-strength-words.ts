import { useLingui } from '@lingui/react/macro';
import {
  type Strength,
  type StrengthGroup,
  strengthGroupWords,
  strengths,
  strengthWords,
} from '@rapport/shared/domain';
import { languageOf } from '../../lib/i18n.ts';

/** Names of strengths and of their groups in the reader's language. */
export function useStrengthWords() {
  const { i18n } = useLingui();
  const language = languageOf(i18n.locale);
  return {
    nameOf: (strength: Strength) => strengthWords(strength, language),
    groupName: (group: StrengthGroup) => strengthGroupWords(group, language),
  };
}

/** Names as the server says them, as far as this version of the application knows them. */
export function known(names: readonly string[]): Strength[] {
  return strengths.filter((strength) => names.includes(strength));
}
