import type { Language } from '../clauses.ts';
import { dayIn, listOf } from '../rendering/words.ts';
import type { GuideSnapshot } from '../signed-document.ts';
import type { PaperFact, PaperPart } from './model.ts';
import { type PaperWords, paperWords } from './words.ts';

/** What the guide said about themselves; what they left empty is not mentioned. */
export function profilePart(name: string, profile: GuideSnapshot, language: Language): PaperPart {
  const words = paperWords(language);
  const { qualifications, languages, methods } = profile;
  const labels = words.profileParts;
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const facts: readonly PaperFact[] = [
    [labels.headline, profile.headline],
    [labels.experience, profile.experience],
    [labels.methods, listOf(language, methods)],
    [labels.limits, profile.limits],
    [labels.refersElsewhere, profile.refersElsewhere],
    [labels.supervision, profile.supervision],
    [labels.conflicts, profile.conflicts],
    [
      labels.languages,
      listOf(
        language,
        languages.map((code) => languageName(languageNames, code)),
      ),
    ],
    [labels.qualifications, qualifications.map((one) => qualificationLine(one, words, language)).join('\n')],
  ];
  return {
    level: 2,
    title: words.profile(name),
    blocks: [
      { kind: 'NOTE', text: words.profileLead },
      { kind: 'FACTS', facts: facts.filter(([, value]) => value !== '') },
    ],
  };
}

function qualificationLine(
  { title, issuer, issuedOn, expiresOn, verified }: GuideSnapshot['qualifications'][number],
  words: PaperWords,
  language: Language,
): string {
  const parts = [
    title,
    issuer,
    issuedOn === null ? '' : words.issued(dayIn(language, issuedOn)),
    expiresOn === null ? '' : words.expires(dayIn(language, expiresOn)),
    verified ? words.verified : words.unverified,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A language by its BCP 47 tag, in words; the tag itself where it names no language. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
