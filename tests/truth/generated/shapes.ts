import type { GeneratedStatement } from "./queries/statement.ts";

interface Shape {
  times: number;
  text: string;
  statement: GeneratedStatement;
}

export interface Shapes {
  note(group: string, text: string, statement: GeneratedStatement): void;
  /** Each group with its shapes, the most frequent first, each with its shortest statement. */
  lines(): readonly string[];
}

/** A text without names, values and numbers. */
export function shapeOf(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '""').replaceAll(/\d+/g, "0");
}

export function createShapes(): Shapes {
  const groups = new Map<string, Map<string, Shape>>();
  return {
    note(group, text, statement) {
      const shapes = groups.get(group) ?? new Map<string, Shape>();
      groups.set(group, shapes);
      const key = shapeOf(text);
      const known = shapes.get(key);
      if (!known) shapes.set(key, { times: 1, text, statement });
      else {
        known.times++;
        if (statement.sql.length < known.statement.sql.length) Object.assign(known, { text, statement });
      }
    },
    lines: () =>
      [...groups].flatMap(([group, shapes]) => [`== ${group}`, ...[...shapes.values()].sort(byTimes).map(print)]),
  };
}

const byTimes = (left: Shape, right: Shape) => right.times - left.times;

function print({ times, text, statement }: Shape): string {
  return `${String(times).padStart(5)} ${text}\n      #${statement.index} ${statement.sql}`;
}
