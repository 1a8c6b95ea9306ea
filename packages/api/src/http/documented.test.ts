import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from './schema.ts';

/** Types and everything on them that says nothing about itself. `id` of a node says what the interface says. */
function undocumented(): { checked: number; missing: string[] } {
  const missing: string[] = [];
  let checked = 0;
  const look = (path: string, thing: { description?: string | null | undefined }) => {
    checked += 1;
    if (!thing.description?.trim()) missing.push(path);
  };
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  for (const type of Object.values(buildSchema(readSchema()).getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue;
    if (!roots.has(type.name)) look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const inherits = field.name === 'id' && type.getInterfaces().some(({ name }) => name === 'Node');
      if (!inherits) look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return { checked, missing };
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const { checked, missing } = undocumented();
    expect(missing).toEqual([]);
    expect(checked).toBeGreaterThan(150);
  });
});
