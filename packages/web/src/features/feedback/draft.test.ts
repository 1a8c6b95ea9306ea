import type { FeedbackWords } from '@rapport/shared/execution';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { InputRefused } from '../../lib/execute.ts';
import { openDraft, parseCopy } from './draft.ts';
import { beginDraft, readFeedback, saveDraft } from './operations.ts';

vi.mock('./operations.ts', () => ({ beginDraft: vi.fn(), saveDraft: vi.fn(), readFeedback: vi.fn() }));

const words: FeedbackWords = { topic: 'A talk', situation: '', behaviour: '', impact: '', nextStep: '' };
const feedback = (text: FeedbackWords, revision: number): FeedbackDetailFragment => ({
  id: 'fbk_1',
  state: 'DRAFT',
  topic: text.topic,
  request: null,
  giver: { id: 'per_1', name: 'Grace' },
  createdAt: '2026-03-02T09:00:00.000Z',
  offeredAt: null,
  readyAt: null,
  deliveredAt: null,
  acknowledgedAt: null,
  endedAt: null,
  relationship: { id: 'rel_1' },
  words: { ...text, revision },
  replies: [],
  postponableFrom: null,
  thankedAt: null,
  viewerCan: ['SAVE', 'OFFER', 'DISCARD'],
});
const conflict = () =>
  new InputRefused([{ code: 'CONFLICT', message: 'In another window.', path: ['revision'] }]);
const open = (known: FeedbackDetailFragment | null, onBegun: (id: string) => void = () => undefined) =>
  openDraft({ personId: 'per_1', relationshipId: 'rel_1', feedback: known, onBegun });

beforeEach(() => {
  localStorage.clear();
  vi.resetAllMocks();
});

describe('a draft of feedback', () => {
  it('begins with the first words as they were sent, however often the answer is lost, and then saves what was typed since', async () => {
    vi.mocked(beginDraft).mockRejectedValueOnce(new Error('lost')).mockResolvedValue(feedback(words, 1));
    vi.mocked(saveDraft).mockResolvedValue(2);
    const begun: string[] = [];
    const draft = open(null, (id) => begun.push(id));
    draft.edit(words);
    await expect(draft.settled()).rejects.toThrow();
    expect(parseCopy(localStorage.getItem('rapport.draft.per_1.feedback.rel_1') ?? '')).toMatchObject(words);
    draft.edit({ impact: 'I smiled.' });
    expect(await draft.settled()).toEqual({ feedbackId: 'fbk_1', revision: 2 });
    const [first, second] = vi.mocked(beginDraft).mock.calls.map(([input]) => input);
    expect(second).toEqual(first);
    expect(vi.mocked(saveDraft)).toHaveBeenCalledExactlyOnceWith({
      feedbackId: 'fbk_1',
      words: { ...words, impact: 'I smiled.' },
      revision: 1,
    });
    expect(begun).toEqual(['fbk_1']);
    expect(localStorage).toHaveLength(0);
  });

  it('that another window has saved meanwhile is written over only where the giver says so', async () => {
    vi.mocked(saveDraft).mockRejectedValueOnce(conflict()).mockResolvedValue(8);
    vi.mocked(readFeedback).mockResolvedValue(feedback({ ...words, impact: 'Theirs' }, 7));
    const draft = open(feedback(words, 5));
    draft.edit({ impact: 'Mine' });
    await expect(draft.settled()).rejects.toThrow('In another window.');
    expect(draft.isOvertaken()).toBe(true);
    await draft.keepMine();
    expect(await draft.settled()).toEqual({ feedbackId: 'fbk_1', revision: 8 });
    const sent = vi.mocked(saveDraft).mock.calls.map(([input]) => [input.revision, input.words.impact]);
    expect(sent).toEqual([
      [5, 'Mine'],
      [7, 'Mine'],
    ]);
  });

  it('takes the other version, and brings one’s own back', async () => {
    vi.mocked(saveDraft).mockRejectedValueOnce(conflict()).mockResolvedValueOnce(8).mockResolvedValueOnce(9);
    vi.mocked(readFeedback).mockResolvedValue(feedback({ ...words, impact: 'Theirs' }, 7));
    const draft = open(feedback(words, 5));
    draft.edit({ impact: 'Mine' });
    await expect(draft.settled()).rejects.toThrow();
    const undo = await draft.takeTheirs();
    expect(draft.autosave.get().value.impact).toBe('Theirs');
    await draft.settled();
    undo();
    await draft.settled();
    const sent = vi.mocked(saveDraft).mock.calls.map(([input]) => [input.revision, input.words.impact]);
    expect(sent.slice(1)).toEqual([
      [7, 'Theirs'],
      [8, 'Mine'],
    ]);
  });

  it('kept by this browser from an earlier visit goes back to what the server had then', async () => {
    localStorage.setItem(
      'rapport.draft.per_1.feedback.fbk_1',
      JSON.stringify({ ...words, impact: 'Kept', revision: 3 }),
    );
    vi.mocked(saveDraft).mockRejectedValueOnce(conflict());
    const draft = open(feedback(words, 5));
    expect(draft.autosave.get().value.impact).toBe('Kept');
    await expect(draft.settled()).rejects.toThrow();
    expect(vi.mocked(saveDraft).mock.calls[0]?.[0]).toMatchObject({ revision: 3 });
    expect(draft.isOvertaken()).toBe(true);
  });

  it('reads no copy out of anything else', () => {
    for (const text of ['', 'null', '7', '{"topic":']) expect(parseCopy(text)).toBeNull();
    expect(parseCopy('{"topic":7,"impact":"x"}')).toEqual({
      topic: '',
      situation: '',
      behaviour: '',
      impact: 'x',
      nextStep: '',
      revision: 0,
    });
  });
});
