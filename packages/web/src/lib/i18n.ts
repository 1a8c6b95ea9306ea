import { i18n, type Messages } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { stored } from './stored.ts';

/** Languages of the interface, each under its own name. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const chosen = stored('language');
const compiled = new Map<string, CompiledMessage>();

// English texts stay in the code that shows them and are compiled when first used.
i18n.setMessagesCompiler((message) => {
  let result = compiled.get(message);
  if (result === undefined) {
    result = compileMessage(message);
    compiled.set(message, result);
  }
  return result;
});

/** The language a BCP 47 tag stands for, English where it is none of ours. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** What this browser chose before, or else what it asks for. */
export function preferredLanguage(): Language {
  return languageOf(chosen.get() ?? navigator.language);
}

async function messagesOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return {};
    case 'de':
      return (await import('../locales/de.po')).messages;
  }
}

/** Loads a language's texts and shows them; remembers it in this browser. */
export async function activateLanguage(language: Language): Promise<void> {
  i18n.load(language, await messagesOf(language));
  i18n.activate(language);
  document.documentElement.lang = language;
  if (chosen.get() !== language) chosen.set(language);
}
