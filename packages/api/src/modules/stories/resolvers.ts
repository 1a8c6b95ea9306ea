import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import type { PersonId, ProfileStoryId, StoryId } from '../../kernel/ids.ts';
import { openText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import {
  partyOf,
  type RelationshipRow,
  relationshipLoader,
  relationshipPayload,
} from '../relationships/index.ts';
import {
  deleteProfileStory,
  editProfileStory,
  shareProfileStory,
  writeProfileStory,
} from './commands/profile-story.ts';
import { deleteStory, shareStory } from './commands/share-story.ts';
import { thankForStory } from './commands/thank-for-story.ts';
import { editStory, writeStory } from './commands/write-story.ts';
import {
  profileStoriesLoader,
  profileStoryLoader,
  storyLoader,
  termsLoader,
  thanksLoader,
} from './loaders.ts';
import type { StoryRow } from './model.ts';
import { isAuthor, mayTell } from './policy.ts';
import { listStories } from './queries.ts';
import { type StoryWords, storyWordsSchema } from './rules.ts';
import { storySpot, thanksSpot } from './spot.ts';

/** A person whom a foreign key promises. */
async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('A story without one of its people was resolved.');
  return found;
}

async function pairOf(context: Context, row: StoryRow): Promise<RelationshipRow> {
  const pair = await relationshipLoader(context).load(row.relationshipId);
  if (!pair) throw new Error('A story without its relationship was resolved.');
  return pair;
}

async function mayAdd(context: Context, pair: RelationshipRow): Promise<boolean> {
  const viewer = requireViewer(context);
  return partyOf(viewer, pair) !== null && mayTell(viewer, pair, await termsLoader(context).load(pair.id));
}

async function openWords(context: Context, row: StoryRow): Promise<StoryWords | null> {
  const { relationshipId, authorId, keyVersion, body: sealed } = row;
  const spot = storySpot(row.id);
  const text = await openText(context, {
    ...{ relationshipId, contentType: 'STORY', ...spot },
    ...{ authorId, keyVersion, sealed },
  });
  return text === null ? null : storyWordsSchema.parse(JSON.parse(text));
}

/** Runs a command about a story, and reads the story anew. */
const changing = async (context: Context, command: Parameters<typeof carryOut<StoryId, unknown>>[1]) => {
  const { thing, errors } = await carryOut(context, command, (id) => {
    thanksLoader(context).clear(id);
    return storyLoader(context).clear(id).load(id);
  });
  return { story: thing, errors };
};

/** Runs a command about a story on a profile, and reads it anew; null where it is gone. */
const changingProfile = async (
  context: Context,
  command: Parameters<typeof carryOut<ProfileStoryId, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, (id) => {
    profileStoriesLoader(context).clearAll();
    return profileStoryLoader(context).clear(id).load(id);
  });
  return { profileStory: thing, errors };
};

export const storiesResolvers: Resolvers = {
  Relationship: {
    async stories(parent, args, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const { edges, pageInfo } = await listStories(
        await context.read(),
        viewer,
        parent.id,
        pageRequest(args),
      );
      return { edges: [...edges], pageInfo };
    },
    viewerCanTellStory: (parent, _, context) => mayAdd(context, parent),
  },

  Person: {
    profileStories: async (parent, _, context) => [...(await profileStoriesLoader(context).load(parent.id))],
  },

  Story: {
    relationship: (parent, _, context) => pairOf(context, parent),
    author: (parent, _, context) => person(context, parent.authorId),
    words: (parent, _, context) => openWords(context, parent),
    thanks: (parent, _, context) => thanksLoader(context).load(parent.id),
    viewerCanEdit: async (parent, _, context) =>
      isAuthor(requireViewer(context), parent) && mayAdd(context, await pairOf(context, parent)),
    viewerCanDecide: (parent, _, context) => isAuthor(requireViewer(context), parent),
    viewerCanThank: async (parent, _, context) =>
      !isAuthor(requireViewer(context), parent) && mayAdd(context, await pairOf(context, parent)),
  },

  StoryThanks: {
    person: (parent, _, context) => person(context, parent.personId),
    text: (parent, _, context) =>
      openText(context, {
        relationshipId: parent.relationshipId,
        contentType: 'STORY',
        ...thanksSpot(parent.storyId),
        authorId: parent.personId,
        keyVersion: parent.keyVersion,
        sealed: parent.body,
      }),
  },

  ProfileStory: {
    person: (parent, _, context) => person(context, parent.personId),
    viewerCanEdit: (parent, _, context) => requireViewer(context).personId === parent.personId,
  },

  Mutation: {
    writeStory: (_, { input }, context) => changing(context, (act) => writeStory(act, input)),
    editStory: (_, { input }, context) => changing(context, (act) => editStory(act, input)),
    shareStory: (_, { input }, context) => changing(context, (act) => shareStory(act, input)),
    deleteStory: (_, { input }, context) => relationshipPayload(context, (act) => deleteStory(act, input)),
    thankForStory: (_, { input }, context) => changing(context, (act) => thankForStory(act, input)),
    writeProfileStory: (_, { input }, context) =>
      changingProfile(context, (act) => writeProfileStory(act, input)),
    editProfileStory: (_, { input }, context) =>
      changingProfile(context, (act) => editProfileStory(act, input)),
    shareProfileStory: (_, { input }, context) =>
      changingProfile(context, (act) => shareProfileStory(act, input)),
    deleteProfileStory: (_, { input }, context) =>
      changingProfile(context, (act) => deleteProfileStory(act, input)),
  },
};
