import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { type IdPrefix, idPrefixes } from '../../src/kernel/ids.ts';

/** One field of Query, Mutation or Subscription. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** A place in an operation's arguments where an id goes in: names of arguments and input fields, outermost first. */
export interface IdPosition {
  readonly operation: Operation;
  readonly path: readonly string[];
  /** What the id is of, by the vocabulary of the schema; null where any will do. */
  readonly prefix: IdPrefix | null;
}

type Input = GraphQLArgument | GraphQLInputField;

export function operationsOf(schema: GraphQLSchema): Operation[] {
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
    const roots = {
      query: schema.getQueryType(),
      mutation: schema.getMutationType(),
      subscription: schema.getSubscriptionType(),
    };
    return Object.values(roots[kind]?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field }));
  });
}

/** Asks an operation for everything two levels deep, with these variables as its arguments. */
export function documentFor(
  { kind, name, field }: Operation,
  variables: Readonly<Record<string, unknown>>,
): string {
  const passed = field.args.filter((one) => one.name in variables);
  const selection = selectionOf(field.type, 2);
  if (passed.length === 0) return `${kind} { ${name}${selection} }`;
  const declared = passed.map((one) => `$${one.name}: ${one.type}`).join(', ');
  return `${kind} (${declared}) { ${name}(${passed.map((one) => `${one.name}: $${one.name}`).join(', ')})${selection} }`;
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  const inside = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name}${selectionOf(field.type, depth - 1)}`);
  return ` { ${['__typename', ...inside].join(' ')} }`;
}

/** Every place of the schema's operations where an id goes in. */
export function idPositionsOf(operations: readonly Operation[]): IdPosition[] {
  return operations.flatMap((operation) => {
    const { field } = operation;
    return field.args.flatMap((argument) =>
      idPathsIn(argument, getNamedType(field.type).name).map(({ path, thing }) => ({
        operation,
        path,
        prefix: prefixOf(thing),
      })),
    );
  });
}

function idPathsIn(input: Input, owner: string): { path: string[]; thing: string }[] {
  const type = getNamedType(input.type);
  if (type.name === 'ID')
    return [
      { path: [input.name], thing: /^ids?$/.test(input.name) ? owner : input.name.replace(/Ids?$/, '') },
    ];
  if (!isInputObjectType(type)) return [];
  const inside = Object.values(type.getFields()).flatMap((field) =>
    idPathsIn(field, type.name.replace(/Input$/, '')),
  );
  return inside.map(({ path, thing }) => ({ path: [input.name, ...path], thing }));
}

/** Roles in which a person appears. */
const ofPeople = ['manager', 'guide', 'learner', 'sponsor'];
/** What a commitment can come from has several kinds of ids; one of them stands for all. */
const origin = 'origin';

function prefixOf(thing: string): IdPrefix | null {
  if (thing === 'Node') return null;
  if (thing === origin) return idPrefixes.session;
  const name = thing.charAt(0).toLowerCase() + thing.slice(1);
  const kind = ofPeople.includes(name) ? 'person' : name;
  const known = Object.entries(idPrefixes).find(([key]) => key === kind);
  if (!known) throw new Error(`What is "${thing}" the id of? Name it after its type, or say it here.`);
  return known[1];
}

/** ID arguments below the top level, which `idPositionsOf` does not reach. */
export function deepIdArguments(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((one) => idPathsIn(one, 'Person').length > 0)
        .map((one) => `${type.name}.${field.name}(${one.name})`),
    );
  });
}

/** Answers what a leaf of the arguments shall be, or undefined for a plain value of its type. */
export type Choice = (name: string, path: readonly string[]) => unknown;

/** Variables for an operation: what is required, what leads to `reaching`, and nothing else. */
export function variablesFor(
  operation: Operation,
  choose: Choice,
  reaching: readonly string[] = [],
): Record<string, unknown> {
  const needed = operation.field.args.filter((one) => isRequiredArgument(one) || one.name === reaching[0]);
  return Object.fromEntries(
    needed.map((one) => [one.name, inputValue(one.type, [one.name], choose, reaching)]),
  );
}

function inputValue(
  type: GraphQLInputType,
  path: readonly string[],
  choose: Choice,
  reaching: readonly string[],
): unknown {
  if (isNonNullType(type)) return inputValue(type.ofType, path, choose, reaching);
  if (isListType(type)) return [inputValue(type.ofType, path, choose, reaching)];
  if (isInputObjectType(type)) {
    const next = reaching[path.length];
    const onTheWay = path.every((name, index) => reaching[index] === name);
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (onTheWay && field.name === next),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, inputValue(field.type, [...path, field.name], choose, reaching)]),
    );
  }
  const chosen = choose(path.at(-1) ?? '', path);
  if (chosen !== undefined) return chosen;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const plain: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    String: 'en',
    Date: '2026-03-02',
    LocalDate: '2026-03-02',
    ID: 'nothing',
    JSON: {},
  };
  if (!(type.name in plain)) throw new Error(`What is a plain value of ${type.name}? Say it here.`);
  return plain[type.name];
}
