import type { QuestionLanguage } from './reading.ts';

/** Words that only one of the two languages has, and that hardly a sentence does without. */
const german =
  /(?<![\p{L}])(?:ich|du|dir|dich|dein\w*|sie|ihnen|ihr\w*|ist|sind|haben|hast|hat|habe|wie|wer|wen|wem|warum|wieso|wozu|inwiefern|weshalb|wann|wo|woran|welche\w*|und|oder|nicht|kein\w*|das|der|den|dem|ein|eine\w*|mit|für|auf|von|über|können|könnten|kannst|könntest|möchten|möchtest|würden|würdest|wurde|gibt|mal|noch|schon|erzähl\w*|beschreib\w*|geht|machen|gemacht)(?![\p{L}])/giu;
const english =
  /(?<![\p{L}])(?:i|you|your|he|she|we|they|are|is|have|has|how|who|why|when|where|and|or|not|no|the|a|an|with|for|on|of|about|can|could|would|do|does|did|there|that|this|what|to|tell|me|it|been|more)(?![\p{L}])/giu;
const counted = 400;

/** The language of a text by its small words; the one given where nothing decides. */
export function languageOf(text: string, otherwise: QuestionLanguage): QuestionLanguage {
  const sample = text.slice(-counted);
  const inGerman = sample.match(german)?.length ?? 0;
  const inEnglish = sample.match(english)?.length ?? 0;
  if (inGerman === inEnglish) return otherwise;
  return inGerman > inEnglish ? 'de' : 'en';
}
