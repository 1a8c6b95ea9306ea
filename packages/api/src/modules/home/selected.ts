import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names of the fields that are asked for below a field, so that nothing else is read. What depends on a directive counts as asked
 * for. Remembered with the document, which the executor keeps as long as it keeps the compiled operation.
 */
export function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = fieldNodes;
  if (!first) return new Set();
  const before = fieldNodes.length === 1 ? known.get(first) : undefined;
  if (before) return before;
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      else if (selection.kind === 'InlineFragment') collect(selection.selectionSet);
      else collect(fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const node of fieldNodes) collect(node.selectionSet);
  if (fieldNodes.length === 1) known.set(first, names);
  return names;
}
