import { rowLoader } from '../../db/loader.ts';
import type { ImportId } from '../../kernel/ids.ts';
import type { ImportRow } from './model.ts';
import { importsByIds } from './queries.ts';

export const importLoader = rowLoader<ImportId, ImportRow>(importsByIds, (row) => row.id);
