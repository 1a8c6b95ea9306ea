import { deadCode } from '../checks/dead-code.ts';
import { codegen, migrations } from '../checks/drift.ts';
import { format, lint, promises } from '../checks/form.ts';
import { imports } from '../checks/imports.ts';
import { versions } from '../checks/manifests.ts';
import { mentions } from '../checks/mentions.ts';
import { messages } from '../checks/messages.ts';
import { schema } from '../checks/schema.ts';
import { types } from '../checks/types.ts';
import type { Check } from './check.ts';

/** The static gate. The slow ones come first, so that the quick ones fill the gaps. */
export const checks: readonly Check[] = [
  types,
  codegen,
  promises,
  migrations,
  imports,
  deadCode,
  messages,
  format,
  lint,
  schema,
  mentions,
  versions,
];
