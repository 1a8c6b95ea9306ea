import type { Add } from './fixture-agreements.ts';
import type { PersonName } from './world.ts';

const at = '2026-03-02T09:00:00Z';
const sealed = { key_version: 1, body: '\\x01', updated_at: at };
const key = (...columns: string[]) => ['organization_id', ...columns];

type Id = (words: string) => string;
type PersonId = (name: PersonName) => string;

const pairOf = (id: Id, person: PersonId, name: PersonName) => {
  const others = name === 'otherGuide';
  return {
    relationship_id: id(`relationship ${others ? 'otherGuide' : 'guide'}`),
    guide_id: person(others ? 'otherGuide' : 'guide'),
    learner_id: person(others ? 'otherLearner' : 'learner'),
  };
};

/** Exercises and stories: of each kind something that the partner reads, and something that waits. */
export async function addReflections(add: Add, id: Id, person: PersonId): Promise<void> {
  await addExercises(add, id, person);
  await addStories(add, id, person);
  for (const name of ['guide', 'otherGuide'] as const) await addProfileStory(add, id, person(name), name, at);
  await addProfileStory(add, id, person('otherGuide'), 'draft', null);
}

/** One exercise in which the guide has chosen, and one that is revealed, of which the learner's choice is kept. */
async function addExercises(add: Add, id: Id, person: PersonId): Promise<void> {
  const started = (name: PersonName) => ({
    ...pairOf(id, person, name),
    subject: 'LEARNER',
    started_by: person(name),
    started_at: at,
  });
  const open = id('exercise guide');
  const revealed = id('exercise revealed');
  const others = id('exercise otherGuide');
  await add(['exercise guide', 'exercise learner'], { id: open, ...started('guide') });
  const chosen = { guide_chose_at: at, learner_chose_at: at, revealed_at: at };
  await add(['exercise revealed'], { id: revealed, ...started('guide'), ...chosen });
  await add(['exercise otherGuide'], { id: others, ...started('otherGuide') });
  const exerciseOf = { guide: open, learner: revealed, otherGuide: others };
  for (const name of ['guide', 'learner', 'otherGuide'] as const) {
    const own = { ...pairOf(id, person, name), person_id: person(name), ...sealed };
    const found = key('exercise_id', 'person_id');
    await add([`exercise_choice ${name}`], { ...own, exercise_id: exerciseOf[name] }, found);
    const shown = name === 'otherGuide' ? others : revealed;
    await add([`exercise_takeaway ${name}`], { ...own, exercise_id: shown }, found);
  }
}

/** A draft of the guide, a story that the learner told, one that the guide told, and thanks for both of these. */
async function addStories(add: Add, id: Id, person: PersonId): Promise<void> {
  const write = (label: string, author: PersonName, shared_at: string | null) =>
    add([`story ${label}`], {
      id: id(`story ${label}`),
      ...pairOf(id, person, author),
      author_id: person(author),
      created_at: at,
      ...sealed,
      shared_at,
    });
  await write('guide', 'guide', null);
  await write('learner', 'learner', at);
  await write('told', 'guide', at);
  await write('otherGuide', 'otherGuide', at);
  const thanked = { guide: 'learner', learner: 'told', otherGuide: 'otherGuide' } as const;
  for (const name of ['guide', 'learner', 'otherGuide'] as const)
    await add(
      [`story_thanks ${name}`],
      {
        ...pairOf(id, person, name),
        story_id: id(`story ${thanked[name]}`),
        person_id: person(name),
        ...sealed,
      },
      key('story_id'),
    );
}

function addProfileStory(
  add: Add,
  id: Id,
  person_id: string,
  label: string,
  shared_at: string | null,
): Promise<void> {
  const words = { title: 'A launch too early', situation: '', mistake: '', lesson: 'Ask earlier.' };
  return add([`profile_story ${label}`], {
    id: id(`profile_story ${label}`),
    person_id,
    ...words,
    created_at: at,
    updated_at: at,
    shared_at,
  });
}
