import type { Add } from './fixture-agreements.ts';
import type { PersonName } from './world.ts';

const at = '2026-03-02T09:00:00Z';
const sealed = '\\x01';

/**
 * A message, a reading position and a reflection of each: the learner's position may be known and their reflection is shared, the guide's
 * are their own. One message of the guide was taken back.
 */
export async function addConversation(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
): Promise<void> {
  for (const [index, name] of (['guide', 'learner', 'otherGuide'] as const).entries()) {
    const isOther = name === 'otherGuide';
    const pair = {
      relationship_id: id(`relationship ${isOther ? 'otherGuide' : 'guide'}`),
      guide_id: person(isOther ? 'otherGuide' : 'guide'),
      learner_id: person(isOther ? 'otherLearner' : 'learner'),
    };
    const written = { ...pair, author_id: person(name), key_version: 1 };
    const sent = { ...written, number: index + 1, sent_at: at };
    await add([`message ${name}`], { id: id(`message ${name}`), ...sent, body: sealed });
    if (name === 'guide')
      await add(['message gone'], { id: id('message gone'), ...sent, number: 9, deleted_at: at });
    await add(
      [`message_position ${name}`],
      { ...pair, person_id: person(name), read_through: 1, shown: name === 'learner' },
      ['organization_id', 'relationship_id', 'person_id'],
    );
    const reflection = { id: id(`reflection ${name}`), ...written, body: sealed, written_at: at };
    await add([`reflection ${name}`], name === 'learner' ? { ...reflection, shared_at: at } : reflection);
  }
}
