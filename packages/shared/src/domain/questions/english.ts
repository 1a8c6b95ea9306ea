import * as words from './english-words.ts';
import { accusing, choice, leading, noQuestion, open, type Reading, several, shortAnswer, yesNo } from './reading.ts';
import { plainWords, type Sentence } from './sentences.ts';

/**
 * Reads one English sentence as it is spoken. The rules follow the coding manuals of motivational interviewing (MITI 4.2, MISC 2.5): a
 * question is closed that a yes, a no, a number, a name or one of the things offered would answer in full, whatever word it begins with; it
 * is open if it leaves room for an account, also as a request ("tell me about …") or as an offer ("could you describe …").
 */
export function readEnglish(sentence: Sentence): Reading {
  const spoken = contractionsOpened(plainWords(sentence.text));
  return ellipsis(spoken, sentence.asked) ?? readClause(withoutLeadIn(spoken), sentence.asked, 0);
}

/** The question itself, in plain words, without what leads up to it. */
export const questionOf = (text: string): string => withoutLeadIn(contractionsOpened(plainWords(text)));

const start = (inside: string) => new RegExp(`^(?:${inside})(?![\\p{L}'])`, 'u');
const within = (inside: string) => new RegExp(`(?<![\\p{L}'])(?:${inside})(?![\\p{L}'])`, 'u');

function contractionsOpened(text: string): string {
  return text
    .replace(/\b(what|how|where|who|when|why)'s\b/g, '$1 is')
    .replace(/\b(what|how|where|who|when|why)'re\b/g, '$1 are')
    .replace(/\b(what|how|where|who|when|why)'d\b/g, '$1 did')
    .replace(/\b(what|how|where|who|when|why)'ll\b/g, '$1 will')
    .replace(/\bd'(?:you|ya)\b/g, 'do you')
    .replace(/\bwanna\b/g, 'want to')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/\bkinda\b/g, 'kind of')
    .replace(/\b(is|are|was|were|do|does|did|have|has|had|could|would|should)nt\b/g, "$1n't");
}

const goOn =
  /^(?:(?:and|so|but) )?(?:and|then|and then(?: what)?|so|so what|because|'?cause|but|like|such as|meaning|meaning what|for (?:example|instance)|as in|go on|how so|how come|how|why|why not|why is that|what|what else|in what (?:ways?|sense)|namely|which means|or|any(?:thing|body|one|where)? (?:else|other|more)(?: .*)?|other .*|the (?:good|bad|downs?|ups?)\w*|(?:any|your|some)(?: [\w-]+){0,2} (?:things?|benefits?|thoughts?|ideas?|reactions?|reflections?|concerns?|worries|feelings?|feedback|comments?|examples?|reasons?|suggestions?|ways?)(?: .*)?)$/;

/** Questions of a word or two: "And then?", "Like what?", "Anything else?", "Any thoughts on that?" */
function ellipsis(spoken: string, asked: boolean): Reading | null {
  if (/^(?:go on|tell me more|say more)$/.test(spoken)) return open;
  return asked && goOn.test(spoken.replace(/^(?:(?:okay|ok|um+|uh+|yeah|right|oh|well|or) ,? ?)+/, '').replace(/ ,/g, ''))
    ? open
    : null;
}

const filler = new RegExp(`^(?:(?:${words.fillers})(?![\\p{L}'])|,)[ ,]*`, 'u');
const questionHead = `(?:${words.askingWord}|${words.auxiliary} ${words.pronoun}|${words.handOver})`;
const calledByName = new RegExp(`^(?!${words.askingWord}\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)? , (?=(?:(?:${words.fillers}) ,? ?)*${questionHead}(?![\\p{L}']))`, 'u');

/** Takes off what only leads up to the question: fillers, a greeting, the name of whom one asks. */
function withoutLeadIn(spoken: string): string {
  let rest = spoken;
  for (;;) {
    const shorter = rest.replace(filler, '').replace(calledByName, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** @param depth how many clauses were passed over already */
function readClause(clause: string, asked: boolean, depth: number): Reading {
  if (clause === '') return asked ? yesNo : noQuestion;
  return (
    wondering(clause, asked, depth) ??
    handingOver(clause) ??
    scale(clause) ??
    askingWordFirst(clause, asked) ??
    leadingForm(clause, asked) ??
    verbFirst(clause, asked, depth) ??
    laterQuestion(clause, asked, depth) ??
    questionWordLast(clause, asked) ??
    (asked ? statementAsked(clause) : noQuestion)
  );
}

const wonder =
  /^(?:(?:and|so) )?(?:i(?:'m| am| was|'ve been| have been)? ?(?:just |also |really |still |kind of |sort of |a (?:little )?bit |always )*(?:wonder(?:ing|ed)?|curious|interested)|i(?:'d| would)? (?:just |really |also )*(?:like|love|want|be interested|be curious) to (?:know|hear|understand|learn)|help me understand|i don't know)(?: (?:to (?:know|hear|learn|see|find out)|in (?:hearing|knowing)|more|from you|a (?:little )?bit(?: more)?))*( about| as to)?(?: ,)? */;

/** "I'm wondering …": what follows decides. */
function wondering(clause: string, asked: boolean, depth: number): Reading | null {
  const found = wonder.exec(clause);
  if (!found) return null;
  const rest = withoutLeadIn(clause.slice(found[0].length));
  if (/^i don't know/.test(clause) && !(asked && /^(?:what|how) (?:you|your|that|this|it)\b/.test(rest))) return null;
  if (/^(?:if|whether)\b/.test(rest)) return laterQuestion(rest, asked, depth) ?? yesNo;
  if (start(words.askingWord).test(rest)) return byAskingWord(rest);
  if (start(words.auxiliary).test(rest)) return readClause(rest, true, depth + 1);
  return found[1] !== undefined || asked ? open : noQuestion;
}

/** "Would you like to talk about it?" asks leave; "would you like to tell me about it?" asks for the account. */
const leave = /^(?:would you (?:like|want|be (?:open|willing))|do you (?:want|feel comfortable)) .*?\b(?:talk|speak|go into|think of|come back)/;
const request = new RegExp(`^(?:(?:go ahead and|i(?:'d| would)? (?:like|want|love) (?:for )?you to|let's(?: hear)?|why don't you(?: just)?|you (?:can|could|want to|might)|if you (?:can|could|would)|it(?:'d| would) (?:be \\w+|help)(?: me)? if you (?:can|could|would)) )?(?:${words.softeners} )*(?:${words.handOver})(?![\\p{L}'])(.*)`, 'u');
const offer = new RegExp(`^(?:(?:can|could|will|would|might|are) you|do you (?:mind|want to|care to|feel comfortable|think you (?:can|could))|(?:is it|would it be) (?:ok|okay|possible|alright|all right) (?:for you to|if you)|(?:can|could) i (?:get|have) you to)(?: ${words.softeners})* (?:${words.handOver})(?![\\p{L}'])(.*)`, 'u');

/** "Tell me about …", "could you describe …": open, unless what is to be told is a fact. */
function handingOver(clause: string): Reading | null {
  if (leave.test(clause)) return yesNo;
  const told = (offer.exec(clause) ?? request.exec(clause))?.[1]?.trim();
  if (told === undefined) return null;
  if (/^(?:that )?(?:if|whether)\b/.test(told)) return yesNo;
  if (start(`your ${words.factNouns}|how (?:many|old|often|long)|when|who|which|what ${words.factNouns}`).test(told)) return shortAnswer;
  return open;
}

const number = '(?:\\d+|zero|one|five|ten|hundred|a hundred)';
const onScale = within(`(?:on|of|along|at|the|that|this) (?:a |the |that |this |our )?(?:\\w+ )?(?:scale|ruler)|(?:from )?${number} (?:to|through|and) (?:10|ten|100|a hundred|five|5)|out of (?:10|ten|100)|what number|which number|where would you (?:rate|put|place) (?:yourself|that|it)`);
const offScale = within(`why|what (?:made|makes|would make|would it take|do you think it (?:would|might) take|is it|led|would have to|needs? to|would need to)|how come|instead of|rather than|and not|to (?:move|get|go|bring) (?:you|it|that)?|tell me`);

/** A place on a scale is a short answer; why it is not lower, and what would move it, is an open question. */
function scale(clause: string): Reading | null {
  return onScale.test(clause) && !offScale.test(clause) ? shortAnswer : null;
}

const cleft = /^(?:what|how) (?:i|you|he|she|we|they|it|i'm|you're|you've|we're|he's|she's|they're|it's|that)\b.*\b(?:is|was|are)\b/;
const subordinate = start(`(?:when(?:ever)?|while|where(?:ver)?|if|since|as|once|after|before|although|though|given|unless|until|whatever|in terms of|with|for|considering) (?!(?:what|how|whom?|which)\\b)(?!${words.auxiliary} ).*`);

/** A sentence whose own clause begins with an asking word. */
function askingWordFirst(clause: string, asked: boolean): Reading | null {
  if (!start(`(?:(?:in|to|for|at|by|from|with|on|of|about|under|since|until|up to) )?${words.askingWord}`).test(clause)) return null;
  if (cleft.test(clause) || /^(?:when|where)(?:ever)? /.test(clause) && subordinate.test(clause)) return null;
  if (!asked && /^(?:what an? |how \w+$|what \w+$)/.test(clause)) return noQuestion;
  if (asked && agreement.test(clause) && !start(`(?:what|how|why|where) ${words.auxiliary}`).test(clause)) return leading;
  const reading = byAskingWord(clause);
  const second = within(`(?:and|or|,) (?:also |then |just )*(?:(?:what|how|why) (?:${words.auxiliary}|else|about|come)|${words.auxiliary} (?:you|it|there|they)) .*`).exec(clause);
  if (!second) return reading;
  const other = withoutLeadIn(second[0]);
  // Begun, dropped and begun anew: "What, so, what does …"
  if (wordsBefore(clause, second.index) <= 2) return readClause(other, true, 1);
  return /^(?:do you (?:think|feel|reckon)|would you say|if)/.test(other) ? reading : several([reading, byHead(other)]);
}

const wordsBefore = (clause: string, end: number) =>
  clause.slice(0, end).split(' ').filter((word) => word !== ',').length;
const byHead = (clause: string) => (start(words.askingWord).test(clause) ? byAskingWord(clause) : yesNo);

function byAskingWord(clause: string): Reading {
  const [, word = ''] = new RegExp(`(${words.askingWord})(?![\\p{L}'])`, 'u').exec(clause) ?? [];
  const rest = clause.slice(clause.indexOf(word));
  if (scale(rest)) return shortAnswer;
  if (word === 'what') return byWhat(rest);
  if (word === 'how') return byHow(rest);
  if (word === 'why') return byWhy(rest);
  if (word === 'where') return words.outlook.test(rest) ? open : shortAnswer;
  if (word === 'which') return /^which ways?\b/.test(rest) ? open : shortAnswer;
  return shortAnswer;
}

const factAsked = start(`what (?:${words.factNouns}|(?:is|was|are|were) (?:your|the|his|her|their|its|today's) (?:(?:last|first|full|current|middle|home) )?${words.factNouns})s?(?! (?:like|mean))`);
const oneKind = /^what (?:kind|type|sort|brand) of [\p{L}'-]+(?: [\p{L}'-]+)?(?: (?:is (?:it|that|he|she|this)|was (?:it|that)|are (?:they|those)|(?:are|were) you (?:on|taking|using)|do you (?:have|drive|smoke|drink|use|take|play)))?$/u;

function byWhat(clause: string): Reading {
  if (factAsked.test(clause) || oneKind.test(clause)) return shortAnswer;
  if (/^what if (?:we|i)\b/.test(clause)) return yesNo;
  return open;
}

/** "How much does that worry you?" asks for a view, "how much does it cost?" for a number. */
const effect = /^how (?:much|far) (?:of (?:a|an|this|that|it|your)\b(?! (?:day|week|month|hours?))|(?:do|does|did|would|is|has) (?:it|that|this|the|your|all|he|she|they)\b(?!.*\b(?:cost|weigh|pay|charge|earn|drink|smoke|be)\b))/;

function byHow(clause: string): Reading {
  if (effect.test(clause)) return open;
  if (start(`how ${words.measures}`).test(clause)) return shortAnswer;
  if (/^how about (?:(?:we|i|if|you|that|this)\b(?!$)|(?:on|next|tomorrow|monday|tuesday|wednesday|thursday|friday)\b)/.test(clause)) return yesNo;
  return open;
}

const wouldWant = /^why (?:would|might|do|did) you (?:want|like|wish|think|feel|say|choose|decide|pick|consider|be|believe|need)\b/;
const charge = /^why (?:(?:did|do|have|are|were|would|could|can|should|will)(?:n't| not)|can't|won't|(?:on earth|in the world|the hell) \w+|did|would|must|do|are|have|were) (?:you|we all)\b(.*)/;

function byWhy(clause: string): Reading {
  if (/^why don't (?:we|i|you (?:start|begin|tell|take me))\b/.test(clause)) return /tell|start|begin|take me/.test(clause) ? open : yesNo;
  if (wouldWant.test(clause)) return open;
  const rest = charge.exec(clause)?.[1];
  if (rest === undefined) return open;
  if (/^why (?:do|are|have) you/.test(clause)) return /\b(?:always|never|keep|still|so|not|constantly|even|only)\b/.test(rest) && !/\band not\b|\d/.test(rest) ? accusing : open;
  return accusing;
}

const tag = new RegExp(`(?: , ${words.auxiliary}|(?: ,)? ${words.negated}) (?:i|you|he|she|it|we|they|there|that)(?: not)?$`);
const agreement = / , (?:right|correct|huh|eh|yeah|yes|no|okay|ok|true|innit|hm+|mm+|you know|am i right|isn't that (?:right|so)|is that (?:right|correct|fair|true|it)|don't you think|wouldn't you (?:say|agree)|would you agree|do you agree|you agree)$/;
const nudge = start(`(?:(?:surely|obviously|clearly) .*|do you (?:really|honestly|seriously|actually) (?:think|believe|want|need)|(?:would|will|do)(?:n't)? you (?:agree|not agree)(?: with me)?(?: that)?|${words.negated} .*|(?:you|we|it|that|this) (?:do|would|should|could) agree)`);

/** The form gives the answer away: a tag, a negated verb in front, "surely". */
function leadingForm(clause: string, asked: boolean): Reading | null {
  if (nudge.test(clause) && (asked || start(`${words.negated} ${words.pronoun}`).test(clause))) return leading;
  if (agreement.test(clause) && asked && clause.split(' ').length > 2) return leading;
  const isTagged = tag.test(clause) && clause.replace(tag, '').trim().split(' ').length >= 2 && !start(words.auxiliary).test(clause);
  return isTagged && (asked || clause.includes(',')) ? leading : null;
}

const hasIdea = /^(?:do|did|would) you (?:happen to )?have (?:any |some |an |a )?(?:other |more |particular |specific )?(?:ideas?|thoughts?|sense|feelings?|views?|opinions?|concerns?|hopes?|strateg(?:y|ies)|plans?|goals?)(?: in mind)? (?:about |of |on |as to |for |around )*(?:what|how|why|where)\b/;
/** "Have a good week", "do the first one": no question, unless it is marked as one. */
const wish = /^(?:have|do|may) (?:a|an|the|your|it|that|this)\b/;
const leftHanging = /(?: ,)? or(?: ,)?(?: uh+| um+)?$/;

/** A verb before its subject: yes or no, unless an open question follows in the same breath. */
function verbFirst(clause: string, asked: boolean, depth: number): Reading | null {
  if (!start(`${words.auxiliary} .*`).test(clause)) return null;
  if (!asked && (!start(`${words.auxiliary} ${words.subject}`).test(clause) || wish.test(clause))) return null;
  if (hasIdea.test(clause) || leftHanging.test(clause)) return open;
  const later = depth < 3 ? laterQuestion(clause, asked, depth) : null;
  if (later?.open) return later;
  return / or (?!not$|something\b|anything\b|so\b|whatever\b|more\b|less\b|two\b)\S/.test(clause) ? choice : yesNo;
}

const openHead = `(?:what|how|why|where|who|which|when) (?:${words.auxiliary}|kinds?|sorts?|else|about|come|many|much|long|often|old|important|ready|confident|likely|other|things?|made|makes|brings?|brought|happens|happened|helps|worries|gets|comes)|what (?!(?:you|i|we|he|she|they|it)\\b)\\p{L}+s`;
const afterPause = new RegExp(`(?: , |, | (?:and|or|but|so|then|like) )(?:(?:${words.fillers}) ,? ?)*(?=(?:${openHead}|${words.auxiliary} ${words.pronoun}|(?<=, )${words.handOver})(?![\\p{L}'])(.*))`, 'u');
const anywhere = new RegExp(` (?=(?:${openHead}|(?:do|did|does|are|is|have|would|can|could|will) (?:you|it|there|they|he|she|we))(?![\\p{L}']))`, 'u');

/** The question that comes after a first clause: "If you did decide to, how would you …", "When you go out, is there …" */
function laterQuestion(clause: string, asked: boolean, depth: number): Reading | null {
  if (depth >= 3) return null;
  const found = afterPause.exec(clause) ?? (subordinate.test(clause) ? anywhere.exec(clause) : null);
  if (!found) return null;
  const rest = withoutLeadIn(clause.slice(found.index + found[0].length));
  // "…, do you?" belongs to what it follows.
  if (rest.split(' ').length <= 2 && !start(words.askingWord).test(rest)) return null;
  return rest === clause || rest === '' ? null : readClause(rest, asked, depth + 1);
}

const measureLast = within(`how ${words.measures}|when|where|who|which(?: one)?|what (?:time|day|age|year|number)`).source;
const inPlace = new RegExp(`(?:${measureLast})(?: (?:now|then|exactly|again|a (?:day|week|month|year)|[\\p{L}]+)){0,2}$`, 'u');
const openInPlace = /(?:^| )(?:what(?: (?:way|ways|sense|exactly|else|then|happened|kind|specifically))?|how(?: so| exactly)?|why)$/;

/** "And you've been doing that for how long?" */
function questionWordLast(clause: string, asked: boolean): Reading | null {
  if (!asked) return null;
  if (openInPlace.test(clause) && !/ or what$/.test(clause)) return open;
  return inPlace.test(clause) && !/\b(?:know|knew|remember|sure|tell|told)\b/.test(clause) ? shortAnswer : null;
}

function statementAsked(clause: string): Reading {
  if (leftHanging.test(clause)) return open;
  return / or \S/.test(clause) && clause.split(' ').length <= 8 ? choice : yesNo;
}
