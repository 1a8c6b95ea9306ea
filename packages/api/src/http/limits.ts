import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ValidationContext,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** Bounds of one document. Introspection fields do not count towards depth: the explorer's own query is deep by nature. */
export const limits = {
  depth: 14,
  aliases: 30,
  tokens: 2500,
  rootFields: 30,
  /** Fields a document may read in the worst case, multiplied along its lists. */
  cost: 20_000,
} as const;

/** Refuses documents that nest too deep; fragments are followed, and a circle of them is the standard rules' to report. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = (node: ASTNode, visited: ReadonlySet<string>): number => {
    switch (node.kind) {
      case Kind.FIELD: {
        if (node.name.value.startsWith('__')) return 0;
        return (
          1 + Math.max(0, ...(node.selectionSet?.selections ?? []).map((child) => depthOf(child, visited)))
        );
      }
      case Kind.INLINE_FRAGMENT:
        return Math.max(0, ...node.selectionSet.selections.map((child) => depthOf(child, visited)));
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(node.name.value);
        if (!fragment || visited.has(node.name.value)) return 0;
        const inside = new Set(visited).add(node.name.value);
        return Math.max(0, ...fragment.selectionSet.selections.map((child) => depthOf(child, inside)));
      }
      default:
        return 0;
    }
  };
  return {
    OperationDefinition(node) {
      const depth = Math.max(0, ...node.selectionSet.selections.map((child) => depthOf(child, new Set())));
      if (depth > limits.depth) {
        context.reportError(
          new GraphQLError(`The document is ${depth} levels deep; ${limits.depth} are allowed.`, {
            nodes: node,
          }),
        );
      }
    },
  };
}

/** Refuses documents with too many aliases or root fields: the usual ways to ask one thing a thousand times. */
export function repetitionRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias) aliases += 1;
    },
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > limits.rootFields) {
        context.reportError(
          new GraphQLError(`At most ${limits.rootFields} fields at the top are allowed.`, { nodes: node }),
        );
      }
    },
    Document: {
      leave() {
        if (aliases > limits.aliases) {
          context.reportError(
            new GraphQLError(`The document has ${aliases} aliases; ${limits.aliases} are allowed.`),
          );
        }
      },
    },
  };
}

/** A field costs one and what is below it; a connection multiplies that by the items asked for, 50 where none are named. */
const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const items = field.type.toString().replace('!', '').endsWith('Connection')
    ? (args['first'] ?? args['last'] ?? 50)
    : 1;
  return 1 + childComplexity * (Number.isInteger(items) && items > 0 ? items : 1);
};

/** What was counted before, by the document that the executor keeps: operation and the variables that count. */
const counted = new WeakMap<
  DocumentNode,
  { readonly counting: readonly string[]; readonly costs: Map<string, number> }
>();
const mostCounted = 100;

/** The worst-case number of fields an operation reads. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  const known = counted.get(query) ?? {
    counting: countingVariables(query),
    costs: new Map<string, number>(),
  };
  counted.set(query, known);
  const key = JSON.stringify([operationName, ...known.counting.map((name) => variables[name])]);
  const before = known.costs.get(key);
  if (before !== undefined) return before;
  const cost = getComplexity({
    schema,
    query,
    variables,
    estimators: [estimator],
    ...(operationName === undefined ? {} : { operationName }),
  });
  if (known.costs.size < mostCounted) known.costs.set(key, cost);
  return cost;
}

/** Names of the variables that the cost hangs on: how many items of a list, and whether a part is asked for at all. */
function countingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = (below: ASTNode) =>
    visit(below, {
      enter(node) {
        if (node.kind === Kind.VARIABLE) names.add(node.name.value);
      },
    });
  visit(document, {
    enter(node) {
      const counts = node.kind === Kind.ARGUMENT && ['first', 'last'].includes(node.name.value);
      if (counts || node.kind === Kind.DIRECTIVE) collect(node);
    },
  });
  return [...names];
}
