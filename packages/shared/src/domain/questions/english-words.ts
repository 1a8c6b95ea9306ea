/** The word lists the English rules are made of, each as the inside of a regular expression. */

const oneOf = (...words: string[]) => `(?:${words.join('|')})`;

/** Verbs that come before their subject in a question. */
export const auxiliary = `(?:(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must)(?:n't| not)?|ain't|won't|can't|cannot)`;
export const negated = `(?:(?:is|are|was|were|do|does|did|have|has|had|could|would|should)(?:n't)|ain't|won't|can't)`;
export const pronoun = oneOf('i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'that', 'this', 'these', 'those');
/** What a clause that is no question begins with. */
export const subject = `(?:${pronoun}|i'm|you're|you've|you'd|you'll|it's|that's|we're|he's|she's|they're|there's|your|my|his|her|our|their|the|a|an|people|someone|somebody|things)`;
export const askingWord = oneOf('what', 'how', 'why', 'where', 'when', 'who', 'whom', 'whose', 'which');

/** What people say before they ask. */
export const fillers = oneOf(
  ...['so far', 'so', 'and', 'but', 'or', 'um+', 'uh+', 'er+m?', 'hmm*', 'mm+', 'mhm', 'mm-hmm*', 'uh-huh', 'huh'],
  ...['well', 'okay', 'ok', 'now', 'then', 'yeah', 'yes', 'yep', 'no', 'right', 'all right', 'alright', 'oh', 'ah'],
  ...['sure', 'great', 'good', 'cool', 'wow', 'nice', 'fine', 'exactly', 'like', `you know(?! (?:what|how|why|where|when|who|if|that)\\b)`, 'i mean', 'actually'],
  ...['basically', 'anyway', 'anyways', 'because', "'cause", 'cause', 'just', 'please', 'also', 'again', 'maybe', 'perhaps'],
  ...['first of all', 'first', 'see', 'look', 'listen', 'hi', 'hello', 'hey', 'i guess', 'i suppose', 'i think'],
  ...['kind of', 'sort of', 'out of curiosity', 'curious', "let's see", 'by the way', 'really', 'today', 'tonight'],
  ...["let me ask you (?:this|something|a question)", 'let me ask(?: you)?', 'let me see', "i(?:'d like| would like|'m going|(?: just)? want|(?: just)? wanted) to (?:just |simply )?ask(?: you)?"],
  ...['(?:can|could|may|might) i (?:just )?ask(?: you)?(?: this| something| a question)?', 'if i may(?: ask)?'],
  ...["if (?:you|it) do(?:es)?n't mind(?: me asking)?", 'in other words', 'on the other hand', 'in your opinion', 'thinking about (?:it|that)'],
  ...['at (?:this|the) (?:point|moment)', 'in general', 'generally', 'usually', 'typically', 'overall', 'my question is', 'the question is'],
);

/** Verbs that hand the word over; what follows "can you" or stands as a request. */
export const handOver = oneOf(
  ...['tell(?:ing)? (?:me|us)', 'describ(?:e|ing)', 'explain(?:ing)?', 'shar(?:e|ing)', 'elaborat(?:e|ing)', 'expand(?:ing)?', 'clarify(?:ing)?'],
  ...['say(?:ing)? (?:more|some|something|a (?:little|bit|few))', 'speak(?:ing)? (?:more|to|about|a (?:little|bit))'],
  ...['talk(?:ing)? (?:more|about|to me|me through|us through|a (?:little|bit))', '(?:walk|take|guide)(?:ing)? (?:me|us)'],
  ...['help(?:ing)? me (?:to )?(?:understand|see|get)', 'giv(?:e|ing) (?:me|us)', 'fill(?:ing)? (?:me|us) in', 'paint(?:ing)? (?:me|us|a)'],
  ...['let(?:ting)? (?:me|us) know', 'remind(?:ing)? (?:me|us)', 'unpack(?:ing)?', 'think(?:ing)? of', 'go(?:ing)? into', 'list(?:ing)?', 'catch(?:ing)? (?:me|us) up'],
);
/** Softeners between "can you" and the verb. */
export const softeners = oneOf(
  ...['please', 'maybe', 'just', 'perhaps', 'possibly', 'kind of', 'sort of', 'also', 'mind', 'like to', 'want to', 'care to', 'be so kind as to'],
  ...['be willing to', 'be able to', 'willing to', 'able to', 'be comfortable', 'feel comfortable', 'be open to', 'open to', 'briefly', 'start by', 'first', 'a (?:little )?bit', 'to', 'then', 'think you (?:can|could)'],
);

/** Objects of "what …" and "tell me …" that one word answers. */
export const factNouns = oneOf(
  ...['time', 'day', 'date', 'year', 'month', 'age', 'number', 'percentage', 'percent', 'score', 'brand', 'size', 'dose', 'dosage', 'colou?r', 'grade', 'class'],
  ...['name', 'e-?mail', 'phone', 'address', 'birthday', 'date of birth', 'job title', 'title', 'occupation', 'weight', 'height', 'blood pressure', 'major', 'city', 'town', 'country', 'company', 'school'],
);
/** "How" with these asks for a measure. */
export const measures = oneOf(
  ...['many', 'much', 'long', 'often', 'old', 'far', 'tall', 'big', 'large', 'soon', 'recent', 'recently', 'frequent', 'frequently', 'late', 'early', 'fast', 'quickly', 'high', 'low', 'heavy', 'heavily', 'regularly', 'close'],
);
/** "Where" that asks for a view, not for a place. */
export const outlook = new RegExp(
  `\\b(?:from here|from there|go (?:with|next|from)|see yourself|leave you|leave us|come from|coming from|your thinking|your mind|your head|stand(?:ing)?|start|begin|things (?:at|are|stand)|in (?:terms of|relation to|your life)|to be in|like to (?:be|go|get|see)|want to (?:be|go|get|see)|are you (?:at|with|now|right now|on)|would you be|think you|feel (?:it|that|this))\\b`,
);
