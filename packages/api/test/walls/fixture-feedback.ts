import type { Add } from './fixture-agreements.ts';
import type { PersonName } from './world.ts';

const at = '2026-03-02T09:00:00Z';
const sealed = '\\x01';

/**
 * Feedback of the two: begun by the guide, offered by the guide, and delivered by the learner; and of the other pair, delivered. To each
 * its words, and a reply of whoever it is named after.
 */
export async function addFeedback(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
): Promise<void> {
  const pairOf = (guide: PersonName, learner: PersonName) => ({
    relationship_id: id(`relationship ${guide}`),
    guide_id: person(guide),
    learner_id: person(learner),
  });
  const ours = pairOf('guide', 'learner');
  const theirs = pairOf('otherGuide', 'otherLearner');
  const delivered = {
    state: 'DELIVERED',
    offered_at: at,
    delivered_at: at,
    topic: sealed,
    topic_key_version: 1,
  };
  const waiting = { state: 'WAITING_FOR_READINESS', offered_at: at, topic: sealed, topic_key_version: 1 };
  const all = [
    { name: 'guide', giver: 'guide', pair: ours, stands: { state: 'DRAFT' } },
    { name: 'offered', giver: 'guide', pair: ours, stands: waiting },
    { name: 'learner', giver: 'learner', pair: ours, stands: delivered },
    { name: 'otherGuide', giver: 'otherGuide', pair: theirs, stands: delivered },
  ] as const;
  for (const { name, giver, pair, stands } of all) {
    const feedback_id = id(`feedback ${name}`);
    const giver_id = person(giver);
    const row = { id: feedback_id, ...pair, giver_id, created_at: at, updated_at: at };
    await add([`feedback ${name}`], { ...row, ...stands });
    const written = { key_version: 1, body: sealed };
    const words = { feedback_id, ...pair, giver_id, ...written, revision: 1, updated_at: at };
    await add([`feedback_words ${name}`], words, ['organization_id', 'feedback_id']);
    const reply = {
      id: id(`feedback_reply ${name}`),
      feedback_id,
      ...pair,
      author_id: giver_id,
      ...written,
      at,
    };
    await add([`feedback_reply ${name}`], reply);
  }
}
