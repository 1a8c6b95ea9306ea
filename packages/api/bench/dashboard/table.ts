import { type Load, median } from './load.ts';

/** What is written with --json; null where it was not measured. */
export interface Figures {
  readonly ratioToPostgraphile: number;
  readonly ratioToFloor: number;
  readonly p99Growth10x: number | null;
  readonly p99Growth100x: number | null;
}

const line = (name: string, { perSecond, p50, p99 }: Load, rest = '') =>
  console.log(
    name.padEnd(24),
    perSecond.toFixed(0).padStart(11),
    p50.toFixed(1).padStart(8),
    p99.toFixed(1).padStart(8),
    rest,
  );

/** Prints the tables. @returns the figures behind them */
export function print(
  measured: ReadonlyMap<string, readonly Load[]>,
  grown: readonly { readonly name: string; readonly times: number; readonly load: Load }[],
  how: { readonly clients: number; readonly rounds: number; readonly seconds: number },
): Figures {
  console.log(`\n${how.clients} clients, median of ${how.rounds} rounds of ${how.seconds} s each\n`);
  console.log(
    ''.padEnd(24),
    'requests/s'.padStart(11),
    'p50 ms'.padStart(8),
    'p99 ms'.padStart(8),
    ' rounds',
  );
  for (const [name, loads] of measured)
    line(name, median(loads), `  ${loads.map((load) => load.perSecond.toFixed(0)).join(' ')}`);
  const rate = (name: string) => median(measured.get(name) ?? []).perSecond;
  const ratioToPostgraphile = rate('Rapport') / rate('PostGraphile');
  const ratioToFloor = rate('Rapport') / rate('floor');
  console.log(`\nto PostGraphile: ${ratioToPostgraphile.toFixed(2)} times`);
  console.log(`to the floor: ${ratioToFloor.toFixed(2)} times\n`);
  const [base] = grown;
  const growth = (times: number) => {
    const at = grown.find((one) => one.times === times);
    return base && at ? at.load.p99 / base.load.p99 : null;
  };
  for (const { name, times, load } of grown)
    line(name, load, times === 1 ? '' : `  p99 ${growth(times)?.toFixed(2)} times`);
  return {
    ratioToPostgraphile,
    ratioToFloor,
    p99Growth10x: growth(10),
    p99Growth100x: growth(100),
  };
}
