import { byAskingWord, scale } from './english-asking.ts';
import { spokenWords, withoutLeadIn } from './english-spoken.ts';
import * as words from './english-words.ts';
import { atStart, within } from './patterns.ts';
import { choice, leading, noQuestion, open, type Reading, several, shortAnswer, yesNo } from './reading.ts';
import type { Sentence } from './sentences.ts';

/**
 * Reads one English sentence as it is spoken. The rules follow the coding manuals of motivational interviewing (MITI 4.2, MISC 2.5): a
 * question is closed that a yes, a no, a number, a name or one of the things offered would answer in full, whatever word it begins with; it
 * is open if it leaves room for an account, also as a request ("tell me about …") or as an offer ("could you describe …").
 */
export function readEnglish(sentence: Sentence): Reading {
  const spoken = spokenWords(sentence.text);
  return ellipsis(spoken, sentence.asked) ?? readClause(withoutLeadIn(spoken), sentence.asked, 0);
}

const beginsAsking = atStart(words.askingWord);
const beginsWithVerb = atStart(words.auxiliary);

const goOn =
  /^(?:(?:and|so|but) )?(?:and|then|and then(?: what)?|so|so what|because|'?cause|but|like|such as|meaning|meaning what|for (?:example|instance)|as in|go on|how so|how come|how|why|why not|why is that|what|what else|in what (?:ways?|sense)|namely|which means|or|any(?:thing|body|one|where)? (?:else|other|more)(?: .*)?|other .*|the (?:good|bad|downs?|ups?)\w*|(?:any|your|some)(?: [\w-]+){0,5} (?:things?|benefits?|thoughts?|ideas?|reactions?|reflections?|concerns?|worries|feelings?|feedback|comments?|examples?|reasons?|suggestions?|ways?)(?: .*)?)$/;

/** Questions of a word or two: "And then?", "Like what?", "Anything else?", "Any thoughts on that?" */
function ellipsis(spoken: string, asked: boolean): Reading | null {
  if (/^(?:go on|tell me more|say more)$/.test(spoken)) return open;
  return asked &&
    goOn.test(spoken.replace(/^(?:(?:okay|ok|um+|uh+|yeah|right|oh|well|or) ,? ?)+/, '').replace(/ ,/g, ''))
    ? open
    : null;
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
  if (/^i don't know/.test(clause) && !(asked && /^(?:what|how) (?:you|your|that|this|it)\b/.test(rest)))
    return null;
  if (/^(?:if|whether)\b/.test(rest)) return laterQuestion(rest, asked, depth) ?? yesNo;
  if (beginsAsking.test(rest)) return byAskingWord(rest);
  if (beginsWithVerb.test(rest)) return readClause(rest, true, depth + 1);
  if (clause.startsWith('help me')) return open;
  return found[1] !== undefined || asked ? open : noQuestion;
}

/** "Would you like to talk about it?" asks leave; "would you like to tell me about it?" asks for the account. */
const leave =
  /^(?:would you (?:like|want|be (?:open|willing))|do you (?:want|feel comfortable)) .*?\b(?:talk|speak|go into|think of|come back)/;
const request = new RegExp(
  `^(?:(?:go ahead and|i(?:'d| would)? (?:like|want|love) (?:for )?you to|let's(?: hear)?|why don't you(?: just)?|you (?:can|could|want to|might)|if you (?:can|could|would)|it(?:'d| would) (?:be \\w+|help)(?: me)? if you (?:can|could|would)) )?(?:${words.softeners} )*(?:${words.handOver})(?![\\p{L}'])(.*)`,
  'u',
);
const offer = new RegExp(
  `^(?:(?:can|could|will|would|might|are) you|do you (?:mind|want to|care to|feel comfortable|think you (?:can|could))|(?:is it|would it be) (?:ok|okay|possible|alright|all right) (?:for you to|if you)|(?:can|could) i (?:get|have) you to)(?: ${words.softeners})* (?:${words.handOver})(?![\\p{L}'])(.*)`,
  'u',
);

const fact = atStart(
  `your ${words.factNouns}|how (?:many|old|often|long)|when|who|which|what ${words.factNouns}`,
);

/** "Tell me about …", "could you describe …": open, unless what is to be told is a fact. */
function handingOver(clause: string): Reading | null {
  if (leave.test(clause)) return yesNo;
  const told = (offer.exec(clause) ?? request.exec(clause))?.[1]?.trim();
  if (told === undefined) return null;
  if (/^(?:that )?(?:if|whether)\b/.test(told)) return yesNo;
  if (fact.test(told)) return shortAnswer;
  return open;
}

const asksFirst = atStart(
  `(?:(?:in|to|for|at|by|from|with|on|of|about|under|since|until|up to) )?${words.askingWord}`,
);
const asksInForm = atStart(`(?:what|how|why|where) ${words.auxiliary}`);
const secondQuestion = within(
  `(?:and|or|,) (?:also |then |just )*(?:(?:what|how|why) (?:${words.auxiliary}|else|about|come)|${words.auxiliary} (?:you|it|there|they)) .*`,
);
const cleft =
  /^(?:what|how) (?:i|you|he|she|we|they|it|i'm|you're|you've|we're|he's|she's|they're|it's|that)\b.*\b(?:is|was|are)\b/;
const subordinate = atStart(
  `(?:when(?:ever)?|while|where(?:ver)?|if|since|as|once|after|before|although|though|given|unless|until|whatever|in terms of|with|for|considering) (?!(?:what|how|whom?|which)\\b)(?!${words.auxiliary} ).*`,
);

/** A sentence whose own clause begins with an asking word. */
function askingWordFirst(clause: string, asked: boolean): Reading | null {
  if (!asksFirst.test(clause)) return null;
  if (cleft.test(clause) || (/^(?:when|where)(?:ever)? /.test(clause) && subordinate.test(clause)))
    return null;
  if (!asked && /^(?:what an? |how \w+$|what \w+$)/.test(clause)) return noQuestion;
  if (asked && agreement.test(clause) && !asksInForm.test(clause)) return leading;
  const reading = byAskingWord(clause);
  const second = secondQuestion.exec(clause);
  if (!second) return reading;
  const other = withoutLeadIn(second[0]);
  // Begun, dropped and begun anew: "What, so, what does …"
  if (wordsBefore(clause, second.index) <= 2) return readClause(other, true, 1);
  return /^(?:do you (?:think|feel|reckon)|would you say|if)/.test(other)
    ? reading
    : several([reading, byHead(other)]);
}

const wordsBefore = (clause: string, end: number) =>
  clause
    .slice(0, end)
    .split(' ')
    .filter((word) => word !== ',').length;
const byHead = (clause: string) => (beginsAsking.test(clause) ? byAskingWord(clause) : yesNo);

const tag = new RegExp(
  `(?: , ${words.auxiliary}|(?: ,)? ${words.negated}) (?:i|you|he|she|it|we|they|there|that)(?: not)?$`,
);
const agreement =
  / , (?:right|correct|huh|eh|yeah|yes|no|okay|ok|true|innit|hm+|mm+|you know|am i right|isn't that (?:right|so)|is that (?:right|correct|fair|true|it)|don't you think|wouldn't you (?:say|agree)|would you agree|do you agree|you agree)$/;
const nudge = atStart(
  `(?:(?:surely|obviously|clearly) .*|do you (?:really|honestly|seriously|actually) (?:think|believe|want|need)|(?:would|will|do)(?:n't)? you (?:agree|not agree)(?: with me)?(?: that)?|${words.negated} .*|(?:you|we|it|that|this) (?:do|would|should|could) agree)`,
);

const negatedFirst = atStart(`${words.negated} ${words.pronoun}`);

/** The form gives the answer away: a tag, a negated verb in front, "surely". */
function leadingForm(clause: string, asked: boolean): Reading | null {
  if (nudge.test(clause) && (asked || negatedFirst.test(clause))) return leading;
  if (agreement.test(clause) && asked && clause.split(' ').length > 2) return leading;
  const isTagged =
    tag.test(clause) && clause.replace(tag, '').trim().split(' ').length >= 2 && !beginsWithVerb.test(clause);
  return isTagged && (asked || clause.includes(',')) ? leading : null;
}

/** "Do you have any thoughts about that?" is no other question than "Any thoughts about that?" */
const hasThoughts =
  /^(?:(?:do|did|would) you (?:happen to )?have (?:any|some)(?: other| more)? (?:thoughts|ideas)|are there (?:any |some )?other (?:things|ways|reasons|ideas|benefits|downsides|options|possibilities))\b/;
const hasIdea =
  /^(?:do|did|would) you (?:happen to )?have (?:any |some |an |a )?(?:other |more |particular |specific )?(?:ideas?|thoughts?|sense|feelings?|views?|opinions?|concerns?|hopes?|strateg(?:y|ies)|plans?|goals?)(?: in mind)? (?:about |of |on |as to |for |around )*(?:what|how|why|where)\b/;
/** "Have a good week", "do the first one": no question, unless it is marked as one. */
const wish = /^(?:have|do|may) (?:a|an|the|your|it|that|this)\b/;
const leftHanging = /(?: ,)? or(?: ,)?(?: uh+| um+)?$/;

const verbAtStart = atStart(`${words.auxiliary} .*`);
const verbAndSubject = atStart(`${words.auxiliary} ${words.subject}`);

/** A verb before its subject: yes or no, unless an open question follows in the same breath. */
function verbFirst(clause: string, asked: boolean, depth: number): Reading | null {
  if (!verbAtStart.test(clause)) return null;
  if (!asked && (!verbAndSubject.test(clause) || wish.test(clause))) return null;
  if (hasThoughts.test(clause) || hasIdea.test(clause) || leftHanging.test(clause)) return open;
  const later = depth < 3 ? laterQuestion(clause, asked, depth) : null;
  if (later?.open) return later;
  return / or (?!not$|something\b|anything\b|so\b|whatever\b|more\b|less\b|two\b)\S/.test(clause)
    ? choice
    : yesNo;
}

const openHead = `(?:what|how|why|where|who|which|when) (?:${words.auxiliary}|kinds?|sorts?|else|about|come|many|much|long|often|old|important|ready|confident|likely|other|things?|made|makes|brings?|brought|happens|happened|helps|worries|gets|comes)|what (?!(?:you|i|we|he|she|they|it)\\b)\\p{L}+s`;
const afterPause = new RegExp(
  `(?: , |, | (?:and|or|but|so|then|like) )(?:(?:${words.fillers}) ,? ?)*(?=(?:${openHead}|${words.auxiliary} ${words.pronoun}|(?<=, )(?:if you (?:can|could|would) )?${words.handOver})(?![\\p{L}'])(.*))`,
  'u',
);
const anywhere = new RegExp(
  ` (?=(?:${openHead}|(?:do|did|does|are|is|have|would|can|could|will) (?:you|it|there|they|he|she|we))(?![\\p{L}']))`,
  'u',
);

/** The question that comes after a first clause: "If you did decide to, how would you …", "When you go out, is there …" */
function laterQuestion(clause: string, asked: boolean, depth: number): Reading | null {
  if (depth >= 3) return null;
  const found = afterPause.exec(clause) ?? (subordinate.test(clause) ? anywhere.exec(clause) : null);
  if (!found) return null;
  const rest = withoutLeadIn(clause.slice(found.index + found[0].length));
  // "…, do you?" belongs to what it follows.
  if (rest.split(' ').length <= 2 && !beginsAsking.test(rest)) return null;
  return rest === clause || rest === '' ? null : readClause(rest, asked, depth + 1);
}

const measureLast = within(
  `how ${words.measures}|when|where|who|which(?: one)?|what (?:time|day|age|year|number)`,
).source;
const inPlace = new RegExp(
  `(?:${measureLast})(?: (?:now|then|exactly|again|a (?:day|week|month|year)|[\\p{L}]+)){0,2}$`,
  'u',
);
const openInPlace =
  /(?:^| )(?:what(?: (?:way|ways|sense|exactly|else|then|happened|kind|specifically))?|how(?: so| exactly)?|why)$/;

/** "And you've been doing that for how long?" */
function questionWordLast(clause: string, asked: boolean): Reading | null {
  if (!asked) return null;
  if (openInPlace.test(clause) && !/ or what$/.test(clause)) return open;
  return inPlace.test(clause) && !/\b(?:know|knew|remember|sure|tell|told)\b/.test(clause)
    ? shortAnswer
    : null;
}

function statementAsked(clause: string): Reading {
  if (leftHanging.test(clause)) return open;
  return / or \S/.test(clause) && clause.split(' ').length <= 8 ? choice : yesNo;
}
