import { accusing, choice, leading, noQuestion, open, type Reading, shortAnswer, yesNo } from './reading.ts';
import { plainWords, type Sentence } from './sentences.ts';

/**
 * Reads one German sentence, at a basic level: what stands first decides, after the fillers. Neither subordinate clauses in front nor asking
 * words at the end are followed as far as in English.
 */
export function readGerman(sentence: Sentence): Reading {
  const spoken = plainWords(sentence.text);
  if (sentence.asked && goOn.test(spoken)) return open;
  const clause = mainClause(spoken.replace(fillers, ''));
  if (clause === '') return sentence.asked ? yesNo : noQuestion;
  if (handOver.test(clause)) return open;
  if (onScale.test(clause) && !/^(?:warum|weshalb|wieso|was)\b/.test(clause)) return shortAnswer;
  if (sentence.asked && tag.test(spoken)) return leading;
  if (leadingStart.test(clause)) return leading;
  if (measured.test(clause)) return shortAnswer;
  if (asking.test(clause)) return charge.test(clause) ? accusing : open;
  if (!sentence.asked) return noQuestion;
  return /(?<!\p{L})oder \p{L}/u.test(clause) ? choice : yesNo;
}

const fillers =
  /^(?:(?:(?:und|aber|also|ähm?|hm+|äh|naja|na|ja|nein|okay|ok|gut|genau|nun|jetzt|dann|so|sag mal|sagen sie(?: mal)?|darf ich (?:sie |dich )?(?:mal )?fragen|ich frage mich|mich interessiert|mich würde interessieren|hallo|weil|denn|eigentlich)(?!\p{L})|,)[ ,]*)+/u;
const goOn =
  /^(?:und )?(?:dann|weiter|was noch|inwiefern|wie meinen sie das|wie meinst du das|zum beispiel|wieso|warum|noch etwas|sonst noch (?:etwas|was)|und)$/;
const handOver =
  /^(?:(?:(?:können|könnten|würden|möchten|mögen|wollen) sie|(?:kannst|könntest|würdest|möchtest|magst|willst) du) (?:\p{L}+ ){0,5}?)?(?:erzähl\w*|beschreib\w*|schilder\w*|erklär\w*)(?!\p{L})|^(?:(?:können|könnten|würden|möchten|mögen) sie|(?:kannst|könntest|würdest|möchtest|magst) du) .*(?:erzählen|beschreiben|schildern|erläutern|erklären|mehr (?:dazu |darüber )?sagen)$|^(?:führen sie|sagen sie|sag) .*mehr|^ein beispiel/u;
const onScale = /(?:auf einer|auf der) skala|von (?:0|1|null|eins) bis (?:10|zehn|100)/;
const tag =
  /(?:^| )(?:, )?(?:nicht wahr|oder(?: nicht)?|gell|stimmt's|stimmts|richtig|nicht|ne|nicht so|finden sie nicht(?: auch)?|findest du nicht(?: auch)?)$/;
const leadingStart =
  /^(?:(?:finden|meinen|glauben|denken|wollen|sollten|könnten|müssten|würden|wäre|ist|sind|haben|möchten) (?:sie|es|das) (?:denn )?(?:nicht|doch)|(?:findest|meinst|glaubst|denkst|willst|solltest|könntest|müsstest|würdest|hast|möchtest) du (?:denn )?(?:nicht|doch)|wäre es nicht|ist es nicht|sie (?:wollen|müssen|sollten) doch|du (?:willst|musst|solltest) doch|sicher(?:lich)? )(?!\p{L})/u;
const measured =
  /^(?:(?:seit|bis|ab|um|von|für|an|in|mit|bei|zu|auf) )?(?:wie (?:viele?\w*|oft|lange?|alt|spät|weit|groß|hoch|häufig|schnell|teuer|heiß\w*)|wann|wer|wen|wem|wessen|wo|wohin|woher|welche[rsnm]?|wieviele?)(?!\p{L})/u;
const asking =
  /^(?:(?:zu|in|mit|aus|auf|an|von|für|durch) )?(?:was|wie|warum|wieso|weshalb|weswegen|wozu|wodurch|womit|woran|worauf|worüber|worum|worin|wovon|wofür|wobei|inwiefern|inwieweit|welche[rsnm]? (?:weise|hinsicht))(?!\p{L})/u;
const charge =
  /^(?:warum|wieso|weshalb) (?:(?:haben|sind|machen|können|wollen|tun) sie|(?:hast|bist|machst|kannst|willst|tust) du)(?: das| es| sich| dich| denn)* (?:nichts?|nie|kein\w*|immer|schon wieder|ständig|so)(?!\p{L})/u;

/** Past a first clause with "wenn", "als", "seit": to what follows its comma. */
function mainClause(clause: string): string {
  if (!/^(?:wenn|als|falls|seit|nachdem|bevor|da|weil|obwohl|sobald|während) /.test(clause)) return clause;
  const comma = clause.indexOf(' , ');
  return comma < 0 ? clause : clause.slice(comma + 3).replace(fillers, '');
}
