import * as words from './english-words.ts';
import { atStart, within } from './patterns.ts';
import { accusing, open, type Reading, shortAnswer, yesNo } from './reading.ts';

const number = '(?:\\d+|zero|one|five|ten|hundred|a hundred)';
const onScale = within(
  `(?:on|of|along|at|the|that|this) (?:a |the |that |this |our )?(?:\\w+ )?(?:scale|ruler)|(?:from )?${number} (?:to|through|and) (?:10|ten|100|a hundred|five|5)|out of (?:10|ten|100)|what number|which number|where would you (?:rate|put|place) (?:yourself|that|it)`,
);
const offScale = within(
  `why|what (?:made|makes|would make|would it take|do you think it (?:would|might) take|is it|led|would have to|needs? to|would need to)|how come|instead of|rather than|and not|to (?:move|get|go|bring) (?:you|it|that)?|tell me`,
);

/** A place on a scale is a short answer; why it is not lower, and what would move it, is an open question. */
export function scale(clause: string): Reading | null {
  return onScale.test(clause) && !offScale.test(clause) ? shortAnswer : null;
}

const someAskingWord = within(words.askingWord);

/** Reads a clause by the asking word it holds, wherever that stands. */
export function byAskingWord(clause: string): Reading {
  const found = someAskingWord.exec(clause);
  const word = found?.[0];
  const rest = clause.slice(found?.index ?? 0);
  if (scale(rest)) return shortAnswer;
  if (/ and (?:why|how)(?: so)?$/.test(rest)) return open;
  if (word === 'what') return byWhat(rest);
  if (word === 'how') return byHow(rest);
  if (word === 'why') return byWhy(rest);
  if (word === 'where') return words.outlook.test(rest) ? open : shortAnswer;
  if (word === 'which') return /^which ways?\b/.test(rest) ? open : shortAnswer;
  return word === 'who' && resource.test(rest) ? open : shortAnswer;
}

/** "Who could help you?" looks for strengths around somebody, "who was there?" for names. */
const resource =
  /^who (?:else )?(?:can|could|might|would) (?:you )?(?:help|support|notice|turn to|lean on|count on|encourage|back)\b/;

const factAsked = atStart(
  `what (?:${words.factNouns}|(?:is|was|are|were) (?:your|the|his|her|their|its|today's) (?:(?:last|first|full|current|middle|home) )?${words.factNouns})s?(?! (?:like|mean))`,
);
const oneKind =
  /^what (?:kind|type|sort|brand) of [\p{L}'-]+(?: [\p{L}'-]+)?(?: (?:is (?:it|that|he|she|this)|was (?:it|that)|are (?:they|those)|(?:are|were) you (?:on|taking|using)|do you (?:have|drive|smoke|drink|use|take|play)))?$/u;

function byWhat(clause: string): Reading {
  if (factAsked.test(clause) || oneKind.test(clause)) return shortAnswer;
  if (/^what (?:if (?:we|i)|do you say (?:we|to|if))\b/.test(clause)) return yesNo;
  return open;
}

/** "How much does that worry you?" asks for a view, "how much does it cost?" for a number. */
const effect =
  /^how (?:much|far) (?:of (?:a|an|this|that|it|your)\b(?! (?:day|week|month|hours?))|(?:do|did|would) you (?:know|understand|think|care|worry|enjoy|value|feel|trust)\b|(?:do|does|did|would|is|has) (?:it|that|this|the|your|all|he|she|they)\b(?!.*\b(?:cost|weigh|pay|charge|earn|drink|smoke|be)\b))/;

/** "How about we start?", "how about Tuesday?" */
const suggestion =
  /^how about (?:(?:we|i|if|you|that|this)\b(?!$)|(?:on|next|tomorrow|monday|tuesday|wednesday|thursday|friday)\b)/;
const measure = atStart(`how ${words.measures}`);

function byHow(clause: string): Reading {
  if (effect.test(clause)) return open;
  if (measure.test(clause)) return shortAnswer;
  return suggestion.test(clause) ? yesNo : open;
}

const wouldWant =
  /^why (?:would|might|do|did) you (?:want|like|wish|think|feel|say|choose|decide|pick|consider|be|believe|need)\b/;
const charge =
  /^why (?:(?:did|do|have|are|were|would|could|can|should|will)(?:n't| not)|can't|won't|(?:on earth|in the world|the hell) \w+|did|would|must|do|are|have|were) (?:you|we all)\b(.*)/;

function byWhy(clause: string): Reading {
  if (/^why don't (?:we|i|you (?:start|begin|tell|take me))\b/.test(clause))
    return clause.startsWith("why don't you") ? open : yesNo;
  if (wouldWant.test(clause)) return open;
  const rest = charge.exec(clause)?.[1];
  if (rest === undefined) return open;
  if (/^why (?:do|are|have) you/.test(clause))
    return /\b(?:always|never|keep|still|so|not|constantly|even|only)\b/.test(rest) &&
      !/\band not\b|\d/.test(rest)
      ? accusing
      : open;
  return accusing;
}
