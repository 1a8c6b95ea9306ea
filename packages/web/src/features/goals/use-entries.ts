import { useLingui } from '@lingui/react/macro';
import {
  type CommitmentLineFragment,
  MoveCommitmentDocument,
  WithdrawCommitmentDocument,
} from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { notifyDeferred } from '../../ui/notify.ts';
import type { MenuEntry } from '../../ui/overlay/menu.tsx';
import type { FormKind } from './commitment-forms.tsx';
import { useChange, useUndoKept } from './operations.ts';
import { tellFailure } from './tell.ts';

/** What else can be done with a commitment, as the entries of its menu. */
export function useEntries(
  line: CommitmentLineFragment,
  setForm: (kind: FormKind) => void,
  onHistory: () => void,
): MenuEntry[] {
  const { t } = useLingui();
  const { person } = useViewer();
  const withdraw = useChange(WithdrawCommitmentDocument);
  const move = useChange(MoveCommitmentDocument);
  const undo = useUndoKept();
  const commitmentId = line.id;
  const action = (label: string, run: () => void): MenuEntry => ({ kind: 'action', label, run });
  const takeBack = () =>
    notifyDeferred(
      t`The commitment is taken back.`,
      () => withdraw.mutate({ commitmentId }, { onError: tellFailure }),
      () => undefined,
    );
  return [
    action(t`What happened so far`, onHistory),
    ...(line.viewerCanKeep ? [action(t`It was done on another day…`, () => setForm('KEPT_ON'))] : []),
    ...(line.viewerCanMove
      ? [action(line.viewerMovesAlone ? t`Move the date…` : t`Ask for another date…`, () => setForm('MOVE'))]
      : []),
    ...(line.move?.askedBy.id === person.id
      ? [
          action(t`Keep the date after all`, () =>
            move.mutate({ commitmentId, dueOn: null }, { onError: tellFailure }),
          ),
        ]
      : []),
    ...(line.viewerCanUndoKept && !line.viewerCanAnswer
      ? [action(t`Not done after all`, () => undo.mutate({ commitmentId }, { onError: tellFailure }))]
      : []),
    ...(line.viewerCanWithdraw ? [action(t`Take it back`, takeBack)] : []),
  ];
}
