import { createNameScope, type NameScope } from "./name-scope.ts";

export interface GeneratedFileOptions {
  /** Written above everything else, such as the line that says that the code is generated. */
  readonly header: string;
  /** Specifier by which other generated files import this one: importing from it gives the bare name. */
  readonly self?: string;
  /** Names that the file's own declarations use, and globals that must not be shadowed; imports that clash with them are renamed. */
  readonly reserved?: Iterable<string>;
}

export interface ImportOptions {
  /** The name is used as a type only. */
  readonly type?: boolean;
  /** What to call it here, if that is free: needed for `default`, which is imported as a value. */
  readonly as?: string;
}

/** A TypeScript file being written: its imports are values, its lines are indented by the blocks they stand in. */
export interface GeneratedFile {
  /**
   * The local name of an export of another module. The import line is written because of this call; a name that clashes gets another.
   * A name that is imported both as a type and as a value is imported as a value.
   */
  import(name: string, from: string, options?: ImportOptions): string;
  /** Adds lines at the current indentation; an empty one stays empty. */
  line(...lines: readonly string[]): void;
  /** `open`, the lines that `body` adds, indented, and `close`. */
  block(open: string, body: () => void, close?: string): void;
  /** What `body` adds, one step further in. */
  indented(body: () => void): void;
  /** `open`, the items with commas between them and `close`: on one line where that fits, otherwise one item a line. */
  list(open: string, items: readonly string[], close: string): void;
  /** `target = value;`, with the value on a line of its own where it must be. */
  assignment(target: string, value: string): void;
  /** Whether a line of this text fits at the current indentation. */
  fits(text: string): boolean;
  toString(): string;
}

interface ImportedName {
  readonly name: string;
  readonly local: string;
  isType: boolean;
}

const indentation = "  ";
const lineWidth = 120;

export function createGeneratedFile(options: GeneratedFileOptions): GeneratedFile {
  const scope = createNameScope(options.reserved);
  const modules = new Map<string, Map<string, ImportedName>>();
  const body: string[] = [];
  let margin = "";
  const line = (...lines: readonly string[]): void => {
    for (const text of lines) body.push(text === "" ? "" : margin + text);
  };
  const fits = (text: string) => margin.length + text.length <= lineWidth;
  const indented = (write: () => void): void => {
    const outer = margin;
    margin += indentation;
    write();
    margin = outer;
  };
  const block = (open: string, write: () => void, close = "}"): void => {
    line(open);
    indented(write);
    line(close);
  };
  return {
    line,
    block,
    fits,
    indented,
    assignment(target, value) {
      const single = `${target} = ${value};`;
      if (fits(single)) line(single);
      else line(`${target} =`, `${indentation}${value};`);
    },
    list(open, items, close) {
      const single = `${open}${items.join(", ")}${close}`;
      if (fits(single) || items.length === 0) line(single);
      else block(open, () => line(...items.map((item) => `${item},`)), close);
    },
    import(name, from, { type = false, as = name } = {}) {
      if (from === options.self) return name;
      const imported = findOrAdd(modules, from, name, as, scope);
      imported.isType &&= type;
      return imported.local;
    },
    toString() {
      const imports = [...modules].sort(([left], [right]) => compareModules(left, right)).flatMap(importLines);
      const sections = [[options.header], imports, body].filter((section) => section.length > 0);
      return `${sections.map((section) => section.join("\n").trim()).join("\n\n")}\n`;
    },
  };
}

function findOrAdd(
  modules: Map<string, Map<string, ImportedName>>,
  from: string,
  name: string,
  preferred: string,
  scope: NameScope,
): ImportedName {
  const names = modules.get(from) ?? new Map<string, ImportedName>();
  const known = names.get(name);
  if (known) return known;
  const added = { name, local: scope.claim(preferred), isType: true };
  modules.set(from, names.set(name, added));
  return added;
}

/** Node's own modules first, then packages, then files. */
function compareModules(left: string, right: string): number {
  const rank = (module: string) => (module.startsWith("node:") ? 0 : module.startsWith(".") ? 2 : 1);
  return rank(left) - rank(right) || compare(left, right);
}

function importLines([from, imported]: readonly [string, ReadonlyMap<string, ImportedName>]): string[] {
  const defaultValue = imported.get("default");
  const names = [...imported.values()].filter((name) => name !== defaultValue);
  const onlyTypes = [...imported.values()].every((name) => name.isType);
  const items = names
    .sort((left, right) => compareNames(left.name, right.name))
    .map((name) => importItem(name, onlyTypes));
  const keyword = onlyTypes ? "import type" : "import";
  const source = `from ${JSON.stringify(from)};`;
  if (defaultValue && items.length === 0) return [`${keyword} ${defaultValue.local} ${source}`];
  const start = defaultValue ? `${keyword} ${defaultValue.local}, {` : `${keyword} {`;
  const single = `${start} ${items.join(", ")} } ${source}`;
  if (single.length <= lineWidth) return [single];
  return [start, ...items.map((item) => `${indentation}${item},`), `} ${source}`];
}

function importItem(imported: ImportedName, onlyTypes: boolean): string {
  const { name, local, isType } = imported;
  const prefix = isType && !onlyTypes ? "type " : "";
  return prefix + (local === name ? name : `${name} as ${local}`);
}

/** As formatters sort imports: capitals among small letters. */
function compareNames(left: string, right: string): number {
  return compare(left.toLowerCase(), right.toLowerCase()) || compare(left, right);
}

// By code unit, so that the result does not depend on the machine's language.
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
