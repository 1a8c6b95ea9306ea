import type { Terms } from '@rapport/shared/domain';
import DataLoader from 'dataloader';
import { perRequest, requireViewer } from '../../context.ts';
import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { ExerciseId, RelationshipId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import type { ChoiceRow, ExerciseRow, TakeawayRow } from './model.ts';
import { choicesOf, exercisesByIds, takeawaysOf } from './queries.ts';

export const exerciseLoader = rowLoader<ExerciseId, ExerciseRow>(exercisesByIds, (row) => row.id);
export const choicesLoader = groupLoader<ExerciseId, ChoiceRow>(choicesOf, (row) => row.exerciseId);
export const takeawaysLoader = groupLoader<ExerciseId, TakeawayRow>(takeawaysOf, (row) => row.exerciseId);

/** The terms in force, asked for once a relationship however many of its exercises are shown; null without an agreement. */
export const termsLoader = perRequest(
  (context) =>
    new DataLoader<RelationshipId, Terms | null>(async (ids) => {
      const { organizationId } = requireViewer(context);
      const db = await context.read();
      return Promise.all(ids.map((id) => presentTerms(db, organizationId, id)));
    }),
);
