import { InputRefused } from '../lib/execute.ts';

/**
 * The message for one input field from a refused mutation; undefined where there is none.
 * @param path the field's path below `input`, such as `workEmail` or `qualifications.0.title`
 */
export function fieldError(error: unknown, path: string): string | undefined {
  if (!(error instanceof InputRefused)) return undefined;
  return error.errors.find((item) => withoutInput(item.path) === path)?.message;
}

/** What concerns the form as a whole: everything that no field of `fields` shows. */
export function formError(error: unknown, fields: string[]): string | undefined {
  if (!error) return undefined;
  if (!(error instanceof InputRefused)) return error instanceof Error ? error.message : String(error);
  const rest = error.errors.filter((item) => !fields.includes(withoutInput(item.path)));
  return rest.length > 0 ? rest.map((item) => item.message).join(' ') : undefined;
}

function withoutInput(path: string[]): string {
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}
