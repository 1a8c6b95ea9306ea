import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The fields that are asked for below a field and one level deeper, as `field` and `field.inner`, so that nothing else is read. What
 * depends on a directive counts as asked for. Remembered with the document, which the executor keeps as long as it keeps the compiled
 * operation.
 */
export function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = fieldNodes;
  if (!first) return new Set();
  const before = fieldNodes.length === 1 ? known.get(first) : undefined;
  if (before) return before;
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined, above = ''): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        const name = above + selection.name.value;
        names.add(name);
        if (above === '') collect(selection.selectionSet, `${name}.`);
      } else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, above);
      else collect(fragments[selection.name.value]?.selectionSet, above);
    }
  };
  for (const node of fieldNodes) collect(node.selectionSet);
  if (fieldNodes.length === 1) known.set(first, names);
  return names;
}
