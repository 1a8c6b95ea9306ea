import type { MessageId, ReflectionId } from '../../kernel/ids.ts';

/** Where the words of a message stand. */
export const spotOfMessage = (id: MessageId) => ({ table: 'message', column: 'body', rowId: id });

/** Where the words of a reflection stand. */
export const spotOfReflection = (id: ReflectionId) => ({ table: 'reflection', column: 'body', rowId: id });
