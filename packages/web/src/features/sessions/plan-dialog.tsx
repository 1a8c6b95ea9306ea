import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { PairOfSessionsFragment, SeriesScope, SessionLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SubmitButton } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { AllowanceLine } from './allowance-line.tsx';
import { ClausesShown } from './clauses-shown.tsx';
import { useCancelSession, useChangeSession, usePlanSession } from './operations.ts';
import { firstNameOf, type Sides } from './pair.ts';
import { newPlan, type Plan, planOf } from './plan.ts';
import { PlanFields } from './plan-fields.tsx';
import { Preview } from './preview.tsx';
import { ruleOf } from './repeat.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { RepeatSummary } from './repeat-summary.tsx';
import { ScopeFields } from './scope-fields.tsx';

type PlanDialogProps = {
  pair: PairOfSessionsFragment;
  sides: Sides;
  /** The session to change; null plans a new one. */
  session: SessionLineFragment | null;
  onClose: () => void;
};

/** Plans a session or a series, or changes one, showing beforehand what that comes to. */
export function PlanDialog({ pair, sides, session, onClose }: PlanDialogProps) {
  const { timeZone } = useFormat();
  const [plan, setPlan] = useState(() => (session ? planOf(session) : newPlan(pair, timeZone, new Date())));
  const [scope, setScope] = useState<SeriesScope>('THIS');
  const saving = useSaving({ pair, sides, session, plan, scope, onClose });
  const repeats = session === null || scope !== 'THIS';
  const rule = repeats ? ruleOf(plan.repeat, plan.date, plan.timeZone) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.save(rule);
  };
  const plannable = pair.sessionAllowance?.plannable ?? null;
  const error = formError(saving.error, shownFields);
  return (
    <Dialog
      title={session ? <Trans>Move or change the session</Trans> : <Trans>Plan a session</Trans>}
      opened
      onClose={onClose}
      wide
    >
      <form onSubmit={submit}>
        <Stack>
          {session ? null : <AllowanceLine allowance={pair.sessionAllowance} />}
          {session?.series ? <ScopeFields scope={scope} onChange={setScope} /> : null}
          <PlanFields plan={plan} error={saving.error} onChange={setPlan} />
          {repeats ? (
            <RepeatFields
              repeat={plan.repeat}
              date={plan.date}
              plannable={session ? null : plannable}
              always={session !== null}
              error={fieldError(saving.error, 'rule')}
              onChange={(repeat) => setPlan({ ...plan, repeat })}
            />
          ) : null}
          {repeats && plan.date ? <RepeatSummary {...plan} /> : null}
          {plan.date && plan.time ? (
            <Preview
              variables={{
                id: pair.id,
                date: plan.date,
                time: plan.time,
                timeZone: plan.timeZone,
                minutes: plan.minutes,
                rule,
              }}
              sides={sides}
              changed={session?.id ?? null}
            />
          ) : null}
          <ClausesShown relationshipId={pair.id} />
          {error ? (
            <Message tone="bad" live>
              {error}
            </Message>
          ) : null}
          <Actions>
            <SubmitButton busy={saving.busy}>
              {session ? <Trans>Save</Trans> : rule ? <Trans>Plan the series</Trans> : <Trans>Plan it</Trans>}
            </SubmitButton>
            <Button onClick={onClose}>
              <Trans>Not now</Trans>
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  );
}

const shownFields = [
  'date',
  'time',
  'timeZone',
  'minutes',
  'rule',
  'words.title',
  'words.place',
  'words.link',
];

type SavingInput = PlanDialogProps & { plan: Plan; scope: SeriesScope };

/** Plans or changes, says so, and offers to take it back. */
function useSaving({ pair, sides, session, plan, scope, onClose }: SavingInput) {
  const { t } = useLingui();
  const planning = usePlanSession();
  const changing = useChangeSession();
  const cancelling = useCancelSession();
  const [key] = useState(() => crypto.randomUUID());
  const partner = firstNameOf(sides.partner.name);
  const { repeat: _, title, place, link, ...when } = plan;
  const words = { title, place, link };
  const told = (error: Error) => notify(error.message);
  const done = (message: string, undo: (() => void) | undefined) => {
    onClose();
    notify(message, undo);
  };
  const create = (rule: string | null) =>
    planning.mutate(
      { relationshipId: pair.id, ...when, rule, words, idempotencyKey: key },
      {
        onSuccess: (planned) =>
          done(t`Planned. ${partner} sees it now.`, () => {
            if (!planned) return;
            const { id: sessionId, revision } = planned;
            cancelling.mutate(
              { sessionId, revision, scope: rule === null ? 'THIS' : 'ALL' },
              { onSuccess: () => notify(t`Taken back.`), onError: told },
            );
          }),
      },
    );
  const change = (before: SessionLineFragment, rule: string | null) => {
    const { repeat: __, title: ___, place: ____, link: _____, ...old } = planOf(before);
    const written = wordsChanged(before, plan) ? words : null;
    changing.mutate(
      { sessionId: before.id, revision: before.revision, scope, ...when, rule, words: written },
      {
        onSuccess: (changed) =>
          done(
            t`Changed. ${partner} sees it now.`,
            // One session goes back to where it was; a series is changed anew by hand.
            scope === 'THIS' && changed
              ? () =>
                  changing.mutate(
                    {
                      sessionId: changed.id,
                      revision: changed.revision,
                      ...old,
                      words: written && { title: before.title, place: before.place, link: before.link },
                    },
                    { onSuccess: () => notify(t`As it was before.`), onError: told },
                  )
              : undefined,
          ),
      },
    );
  };
  return {
    busy: planning.isPending || changing.isPending,
    error: session ? changing.error : planning.error,
    save: (rule: string | null) => (session ? change(session, rule) : create(rule)),
  };
}

function wordsChanged(session: SessionLineFragment, plan: Plan): boolean {
  return (['title', 'place', 'link'] as const).some((name) => (session[name] ?? '') !== plan[name].trim());
}
