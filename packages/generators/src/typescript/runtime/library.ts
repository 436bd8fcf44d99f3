import { createNameScope, type GeneratedFile } from "@sqlc-ts/plugin-sdk";
import { snippets } from "./snippets.ts";

/** A declaration of db.ts that is written only when something uses it. */
export interface Declaration {
  readonly name: string;
  /** Names of the declarations that it refers to. */
  readonly needs: readonly string[];
  readonly write: (file: GeneratedFile) => void;
}

/** What db.ts consists of besides the client: the fixed functions and those made for the project's own types. */
export interface RuntimeLibrary {
  /** Adds a declaration under the name, or a numbered one when it is taken, and gives that name. It is not in use yet. */
  define(name: string, needs: readonly string[], write: (file: GeneratedFile, name: string) => void): string;
  /** Marks a declaration and all that it needs as used, and gives its name. */
  use(name: string): string;
  /** What is in use: the fixed functions, then those for the project's types, each after those that it needs. */
  used(): readonly Declaration[];
}

export function createRuntimeLibrary(reserved: Iterable<string>): RuntimeLibrary {
  const fixed = new Set(snippets.map((snippet) => snippet.name));
  const declarations = new Map<string, Declaration>(snippets.map((snippet) => [snippet.name, fromSnippet(snippet)]));
  const scope = createNameScope([...reserved, ...declarations.keys()]);
  const used = new Map<string, Declaration>();
  const use = (name: string): string => {
    const declaration = declarations.get(name);
    if (!declaration || used.has(name)) return name;
    declaration.needs.forEach(use);
    used.set(name, declaration);
    return name;
  };
  return {
    use,
    used: () => [
      ...snippets.flatMap(({ name }) => used.get(name) ?? []),
      ...[...used.values()].filter(({ name }) => !fixed.has(name)),
    ],
    define(preferred, needs, write) {
      const name = scope.claim(preferred);
      declarations.set(name, { name, needs, write: (file) => write(file, name) });
      return name;
    },
  };
}

function fromSnippet(snippet: { readonly name: string; readonly needs: readonly string[]; readonly source: string }) {
  const { name, needs, source } = snippet;
  return { name, needs, write: (file: GeneratedFile) => file.line(...source.trim().split("\n")) };
}
