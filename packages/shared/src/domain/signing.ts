import type { AgreementHead, Language } from './clauses.ts';

/** What somebody reads above the sign button; it is kept with the signature. */
export function signingStatement(what: {
  readonly language: Language;
  readonly head: AgreementHead;
  readonly signatory: 'GUIDE' | 'LEARNER' | 'SPONSOR';
  readonly number: number;
}): string {
  const { language, head, signatory, number } = what;
  const { guide, learner, sponsor } = head;
  if (signatory === 'SPONSOR') {
    return language === 'de'
      ? `Ich habe Fassung ${number} der Vereinbarung zwischen ${guide.name} und ${learner.name} gelesen und trage sie als ${sponsor?.name ?? 'fördernde Person'} mit. Ich weiß, dass ich nur erfahre, was darin steht.`
      : `I have read version ${number} of the agreement between ${guide.name} and ${learner.name}, and I support it as its sponsor. I know that I learn only what it says.`;
  }
  const partner = signatory === 'GUIDE' ? learner.name : guide.name;
  return language === 'de'
    ? `Ich habe Fassung ${number} dieser Vereinbarung mit ${partner} gelesen, auch die Grenzen der Vertraulichkeit, und halte mich daran.`
    : `I have read version ${number} of this agreement with ${partner}, including the limits of confidentiality, and I will keep to it.`;
}
