import type { AddPrivateNoteInput, AddSharedNoteInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { newId, type PrivateNoteId, type SharedNoteId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened, type RelationshipRow } from '../../relationships/index.ts';
import type { SessionRow } from '../model.ts';
import { privateNote, sharedNote } from '../note-tables.ts';
import { privateNotesOfSessions, sharedNotesOfSessions } from '../room-queries.ts';
import { privateNoteSpot, sharedNoteSpot } from '../room-spots.ts';
import { groundForNote, type NoteSide, noteText } from './note-ground.ts';

type AddInput = AddPrivateNoteInput | AddSharedNoteInput;

/** Begins a note for oneself. Nobody is told, and nothing is announced: not even that it is there. */
export function addPrivateNote(act: Act, input: AddPrivateNoteInput): Promise<Result<PrivateNoteId>> {
  return once(act, 'addPrivateNote', input.idempotencyKey, fingerprint(input), async () => {
    const ground = await groundFor(act, input, 'PRIVATE');
    if (!ground.ok) return ground;
    const { pair, session, text } = ground.value;
    const { db, viewer } = act;
    if (session && (await privateNotesOfSessions(db, viewer, [session.id])).length > 0) return there();
    const id = newId('pno');
    const { sealed: body, keyVersion } = await sealText(act, pair.id, privateNoteSpot(id), text);
    await db.insert(privateNote).values({ ...begun(act, pair, session), id, keyVersion, body });
    return ok(id);
  });
}

/** Begins a note for both; for whom the agreement lets write. The partner hears of it. */
export function addSharedNote(act: Act, input: AddSharedNoteInput): Promise<Result<SharedNoteId>> {
  return once(act, 'addSharedNote', input.idempotencyKey, fingerprint(input), async () => {
    const ground = await groundFor(act, input, 'SHARED');
    if (!ground.ok) return ground;
    const { pair, session, text } = ground.value;
    const { db, viewer } = act;
    if (session && (await sharedNotesOfSessions(db, viewer, [session.id])).length > 0) return there();
    const id = newId('sno');
    const { sealed: body, keyVersion } = await sealText(act, pair.id, sharedNoteSpot(id), text);
    await db
      .insert(sharedNote)
      .values({ ...begun(act, pair, session), id, startedBy: viewer.personId, keyVersion, body });
    await happened(act, pair, 'NOTE_SHARED', id);
    await announceRelationship(act, pair);
    return ok(id);
  });
}

/** What the stored key of a repetition remembers: not what is said, which could be guessed from it. */
const fingerprint = ({ relationshipId, sessionId }: AddInput) => ({ relationshipId, sessionId });

const there = () =>
  fail(
    'CONFLICT',
    'There are notes about this session already. Compare the two, and save then.',
    'sessionId',
  );

async function groundFor(act: Act, input: AddInput, side: NoteSide) {
  const text = noteText.safeParse(input.text);
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const ground = await groundForNote(act, input, side);
  return ground.ok ? ok({ ...ground.value, text: text.data }) : ground;
}

function begun(
  act: Act,
  { organizationId, id, guideId, learnerId }: RelationshipRow,
  session: SessionRow | null,
) {
  const now = act.clock.now();
  return {
    ...{ organizationId, relationshipId: id, guideId, learnerId, sessionId: session?.id ?? null },
    ...{ authorId: act.viewer.personId, revision: 1, createdAt: now, updatedAt: now },
  };
}
