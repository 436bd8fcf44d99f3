/** How the grammar limits an aggregate's arguments (manual 14.19.1; MariaDB where it allows more). */
export interface AggregateRule {
  readonly arguments: readonly [least: number, most: number];
  readonly distinct: boolean;
}

const one: AggregateRule = { arguments: [1, 1], distinct: true };
const plain: AggregateRule = { arguments: [1, 1], distinct: false };
const any = Number.POSITIVE_INFINITY;

const aggregates: ReadonlyMap<string, AggregateRule> = new Map<string, AggregateRule>([
  ["count", { arguments: [1, any], distinct: true }],
  ["group_concat", { arguments: [1, any], distinct: true }],
  ["json_arrayagg", { arguments: [1, 2], distinct: true }],
  ["json_objectagg", { arguments: [2, 2], distinct: false }],
  ...["sum", "avg", "min", "max"].map((name): [string, AggregateRule] => [name, one]),
  ...["bit_and", "bit_or", "bit_xor"].map((name): [string, AggregateRule] => [name, plain]),
  ..."std stddev stddev_pop stddev_samp variance var_pop var_samp"
    .split(" ")
    .map((name): [string, AggregateRule] => [name, one]),
]);

export function aggregateRule(name: string): AggregateRule | undefined {
  return aggregates.get(name);
}

const windowFunctions: ReadonlySet<string> = new Set(
  "cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number".split(" "),
);

/** True for the functions that need OVER (manual 14.20.1). */
export function isWindowFunction(name: string): boolean {
  return windowFunctions.has(name);
}
