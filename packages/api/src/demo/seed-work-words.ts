import type { Result } from '../kernel/result.ts';
import {
  markMessagesRead,
  sendMessage,
  shareReflection,
  unshareReflection,
  writeReflection,
} from '../modules/conversation/index.ts';
import { chooseInExercise, saveExerciseTakeaway, startExercise } from '../modules/exercises/index.ts';
import { shareStory, thankForStory, writeStory } from '../modules/stories/index.ts';
import type { Work } from './work-ground.ts';
import type { TalkDeed, TrustDeed } from './work-types.ts';

/** Writes to the partner, and for oneself. */
export async function talking({ act, relationshipId, made }: Work, step: TalkDeed): Promise<Result<unknown>> {
  switch (step.kind) {
    case 'MESSAGE_SENT':
      return made.keep(step.key, await sendMessage(act, { relationshipId, text: step.text }));
    case 'MESSAGES_READ':
      return markMessagesRead(act, { messageId: made.of(step.of) });
    case 'REFLECTION_WRITTEN': {
      const { key, text, prompt, session, share } = step;
      const sessionId = session === null ? null : made.of(session);
      const words = { relationshipId, text, prompt, sessionId, share };
      return made.keep(key, await writeReflection(act, words));
    }
    case 'REFLECTION_SHARED':
      return shareReflection(act, { reflectionId: made.of(step.of) });
    case 'REFLECTION_UNSHARED':
      return unshareReflection(act, { reflectionId: made.of(step.of) });
  }
}

/** Looks at one of the two together, and tells stories. */
export async function confiding(
  { act, relationshipId, made }: Work,
  step: TrustDeed,
): Promise<Result<unknown>> {
  switch (step.kind) {
    case 'EXERCISE_STARTED':
      return made.keep(step.key, await startExercise(act, { relationshipId, subject: step.subject }));
    case 'EXERCISE_CHOSEN': {
      const { strengths, edges, ownEdges } = step.choice;
      const choice = { strengths: [...strengths], edges: [...edges], ownEdges: [...ownEdges] };
      return chooseInExercise(act, { exerciseId: made.of(step.of), ...choice });
    }
    case 'EXERCISE_TAKEN_FROM':
      return saveExerciseTakeaway(act, { exerciseId: made.of(step.of), text: step.text });
    case 'STORY_WRITTEN':
      return made.keep(step.key, await writeStory(act, { relationshipId, ...step.words }));
    case 'STORY_SHARED':
      return shareStory(act, { storyId: made.of(step.of), share: step.share });
    case 'STORY_THANKED':
      return thankForStory(act, { storyId: made.of(step.of), text: step.text });
  }
}
