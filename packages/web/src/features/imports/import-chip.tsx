import { useLingui } from '@lingui/react/macro';
import type { ImportState } from '../../gql/graphql.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { importStateNames } from './words.ts';

const tones: Record<ImportState, ChipTone> = {
  RECEIVING: 'quiet',
  CHECKING: 'quiet',
  CHECKED: 'attention',
  APPLYING: 'quiet',
  DONE: 'good',
  CANCELLED: 'quiet',
  FAILED: 'bad',
};

export function ImportChip({ state }: { state: ImportState }) {
  const { t } = useLingui();
  return <Chip tone={tones[state]}>{t(importStateNames[state])}</Chip>;
}
