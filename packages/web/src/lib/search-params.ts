/** Readers for what stands in the address: anything that does not fit is left out, never an error. */
export function textParam(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
}

export function choiceParam<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

export function flagParam(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}

/** A change of what stands in the address; undefined takes a part away. */
export type SearchPatch<Params> = { [Key in keyof Params]?: Params[Key] | undefined };

/** The entries that have a value, so that an empty filter leaves nothing in the address. */
export function given<Params extends Record<string, unknown>>(
  params: Params,
): { [Key in keyof Params]?: NonNullable<Params[Key]> } {
  const entries = Object.entries(params).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(entries) as { [Key in keyof Params]?: NonNullable<Params[Key]> };
}
