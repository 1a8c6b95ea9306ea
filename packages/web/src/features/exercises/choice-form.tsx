import { Trans, useLingui } from '@lingui/react/macro';
import { type ExerciseChoice, edgeCount, strengthCount } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ExerciseLineFragment, OwnChoiceQuery } from '../../gql/graphql.ts';
import { useDraft } from '../../lib/draft.ts';
import { InputRefused } from '../../lib/execute.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { Resumed } from '../../ui/resumed.tsx';
import { TagEditor } from '../../ui/tag-editor.tsx';
import { ownChoiceQuery, useChoose } from './operations.ts';
import type { Sides } from './sides.ts';
import { StrengthPicker } from './strength-picker.tsx';
import { known } from './use-strength-words.ts';

type ChoiceFormProps = { line: ExerciseLineFragment; sides: Sides; onDone: () => void };
type Saved = NonNullable<Extract<OwnChoiceQuery['node'], { ownChoice: unknown }>>['ownChoice'];

/** Where one chooses, from what one has chosen before. */
export function ChoiceForm(props: ChoiceFormProps) {
  const query = useQuery(ownChoiceQuery(props.sides.relationshipId, props.line.id));
  return <QueryBoundary query={query}>{(saved) => <Form {...props} saved={saved} />}</QueryBoundary>;
}

const nothing: ExerciseChoice = { strengths: [], edges: [], ownEdges: [] };

/** Under which name a choice is kept until it is made. */
export const choiceDraft = (exerciseId: string) => `choice.${exerciseId}`;

/** A choice as a draft keeps it, one thing a line. */
const linesOf = ({ strengths, edges, ownEdges }: ExerciseChoice) => ({
  strengths: strengths.join('\n'),
  edges: edges.join('\n'),
  ownEdges: ownEdges.join('\n'),
});

function choiceOf({ strengths, edges, ownEdges }: ReturnType<typeof linesOf>): ExerciseChoice {
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return { strengths: known(lines(strengths)), edges: known(lines(edges)), ownEdges: lines(ownEdges) };
}

function Form({ line, sides, onDone, saved }: ChoiceFormProps & { saved: Saved }) {
  const { t } = useLingui();
  const choose = useChoose(sides.relationshipId);
  const [before] = useState<ExerciseChoice>(() =>
    saved
      ? { strengths: known(saved.strengths), edges: known(saved.edges), ownEdges: [...saved.ownEdges] }
      : nothing,
  );
  const kept = useDraft(choiceDraft(line.id), linesOf(before));
  const draft = choiceOf(kept.fields);
  const change = (part: Partial<ExerciseChoice>) => kept.change(linesOf({ ...draft, ...part }));
  const done = () => {
    kept.forget();
    onDone();
  };
  const { partner } = sides;
  const aboutMe = line.subject === sides.own;
  const strengthsLeft = strengthCount.most - draft.strengths.length;
  const edgesLeft = edgeCount - draft.edges.length - draft.ownEdges.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate(
      { exerciseId: line.id, ...draft },
      {
        onSuccess: (exercise) => {
          done();
          notify(
            exercise?.revealedAt
              ? t`You have both chosen. Now you can compare.`
              : t`Chosen, and sealed until ${partner.firstName} has chosen too.`,
          );
        },
      },
    );
  };
  const named = draft.strengths.length;
  const edges = edgeCount - edgesLeft;
  const errors = { strengths: errorBelow(choose.error, 'strengths'), edges: edgeError(choose.error) };
  const rest = choose.error && !errors.strengths && !errors.edges ? formError(choose.error, []) : undefined;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Resumed draft={kept} />
        <StrengthPicker
          legend={
            aboutMe ? <Trans>My strengths</Trans> : <Trans>Strengths I see in {partner.firstName}</Trans>
          }
          hint={<Trans>Five or six. Choose what you have seen happen rather than what ought to be.</Trans>}
          search={t`Search strengths`}
          chosen={draft.strengths}
          onChange={(strengths) => change({ strengths })}
          left={strengthsLeft}
          taken={draft.edges}
          error={errors.strengths}
          count={<Trans>{named} of 5 or 6 chosen</Trans>}
        />
        <StrengthPicker
          legend={
            aboutMe ? (
              <Trans>Where I would like to grow</Trans>
            ) : (
              <Trans>Where I think {partner.firstName} could grow</Trans>
            )
          }
          hint={<Trans>Three, of the list or in own words. Not faults: where the next step lies.</Trans>}
          search={t`Search growing edges`}
          chosen={draft.edges}
          onChange={(chosen) => change({ edges: chosen })}
          left={edgesLeft}
          taken={draft.strengths}
          error={errors.edges}
          count={<Trans>{edges} of 3 chosen</Trans>}
        />
        <Field label={<Trans>In own words</Trans>} optional>
          <TagEditor
            values={[...draft.ownEdges]}
            limit={edgeCount - draft.edges.length}
            placeholder={t`Such as: saying no in time`}
            onChange={(ownEdges) => change({ ownEdges })}
          />
        </Field>
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={choose.isPending}>
            {line.partnerChose ? <Trans>Choose and compare</Trans> : <Trans>Choose</Trans>}
          </SubmitButton>
          <Button onClick={done}>
            <Trans>Cancel</Trans>
          </Button>
          <span className="muted small">
            {line.partnerChose ? (
              <Trans>{partner.firstName} has chosen. With your choice both of you read both.</Trans>
            ) : (
              <Trans>Only you can read it until {partner.firstName} has chosen too.</Trans>
            )}
          </span>
        </Actions>
      </Stack>
    </form>
  );
}

/** The first message about a field of the choice, or about anything in it. */
function errorBelow(error: unknown, field: string): string | undefined {
  if (!(error instanceof InputRefused)) return undefined;
  return error.errors.find(({ path }) => path.includes(field))?.message;
}

const edgeError = (error: unknown) => errorBelow(error, 'edges') ?? errorBelow(error, 'ownEdges');
