import {
  astFromValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

type Variables = Record<string, unknown>;

/**
 * The variables with the defaults of input objects' fields written out: compiled execution, unlike the interpreter, knows of none
 * and refuses what leaves such a field out.
 */
export function withInputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName: string | undefined,
): Variables {
  const result = { ...variables };
  for (const { variable, type: node } of getOperationAST(document, operationName)?.variableDefinitions ??
    []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (type && isInputType(type) && name in result) result[name] = filled(type, result[name]);
  }
  return result;
}

function filled(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return filled(type.ofType, value);
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => filled(type.ofType, item)) : filled(type.ofType, value);
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const given = value as Variables;
  const result = { ...given };
  for (const field of Object.values(type.getFields())) {
    if (given[field.name] !== undefined) result[field.name] = filled(field.type, given[field.name]);
    else if (field.defaultValue !== undefined) {
      const literal = astFromValue(field.defaultValue, field.type);
      if (literal) result[field.name] = valueFromASTUntyped(literal);
    }
  }
  return result;
}
