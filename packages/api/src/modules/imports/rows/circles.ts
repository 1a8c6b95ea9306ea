/**
 * The circles in a graph in which every node points to at most one other, such as people and their managers. Linear in the number
 * of nodes.
 * @param next for each node, numbered from 1, the node it points to; 0 for none. `next[0]` is not used
 * @returns each circle once, its nodes in the order in which they point to each other
 */
export function findCircles(next: Int32Array): number[][] {
  const circles: number[][] = [];
  // 0: not looked at; otherwise the walk in which the node was met.
  const met = new Int32Array(next.length);
  for (let start = 1; start < next.length; start += 1) {
    let node = start;
    while (node !== 0 && met[node] === 0) {
      met[node] = start;
      node = next[node] ?? 0;
    }
    if (node !== 0 && met[node] === start) circles.push(circleFrom(next, node));
  }
  return circles;
}

function circleFrom(next: Int32Array, start: number): number[] {
  const circle = [start];
  for (let node = next[start] ?? 0; node !== start && node !== 0; node = next[node] ?? 0) circle.push(node);
  return circle;
}
