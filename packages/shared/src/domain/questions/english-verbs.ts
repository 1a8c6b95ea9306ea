/**
 * Verbs of doing with their past forms, for "Did you talk to her?" → "What happened when you talked to her?". Verbs of state (like, want,
 * know) are left out: they fit none of the templates. Whatever is not here gets an alternative without it.
 */
const irregular =
  'begin began, break broke, bring brought, build built, buy bought, catch caught, choose chose, come came, cut cut, do did, draw drew, drive drove, eat ate, fight fought, find found, fly flew, give gave, go went, hold held, keep kept, lead led, leave left, let let, lose lost, make made, meet met, pay paid, put put, quit quit, read read, ride rode, run ran, say said, see saw, sell sold, send sent, set set, show showed, sing sang, sit sat, sleep slept, speak spoke, spend spent, stand stood, swim swam, take took, teach taught, tell told, throw threw, wear wore, win won, write wrote, plan planned, stop stopped, drop dropped, step stepped, admit admitted, commit committed, refer referred, shop shopped, chat chatted, cry cried, try tried, apply applied, reply replied, study studied, carry carried, deny denied, clarify clarified';
const regular =
  'accept act add address agree allow answer apologise apologize appear approach argue arrange arrive ask attend avoid call cancel change check clean clear close collect compare complain complete confront contact continue cook cover create dance decide delegate deliver describe develop discuss drink earn email encourage end escalate exercise explain explore express face fail fill finish fix focus follow gather handle help hire ignore improve include influence interrupt introduce invite join jump launch learn listen look manage mention message miss move negotiate note notice offer open order organise organize pack participate perform phone pick play postpone practise practice prepare present prioritise prioritize promise propose pull push question raise reach react receive record reduce refuse reject relax remind rest return review save share sign skip smoke solve start stay suggest support switch talk test text thank train travel turn use visit volunteer wait walk watch work';

function pastOf(verb: string): string {
  if (verb === 'drink') return 'drank';
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

const past = new Map([
  ...irregular.split(', ').map((pair): [string, string] => {
    const [verb = '', form = ''] = pair.split(' ');
    return [verb, form];
  }),
  ...regular.split(' ').map((verb): [string, string] => [verb, pastOf(verb)]),
]);
/** "learn" and its like are told from nouns by where they stand; these are states that still read well after "what would help you to". */
const states = new Set('be get feel grow become rest cope'.split(' '));

/** The past of a verb we know, or null. */
export const pastTense = (verb: string): string | null => past.get(verb) ?? null;
export const isVerb = (word: string): boolean => past.has(word) || states.has(word);
