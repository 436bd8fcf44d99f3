import { createNameScope, type GeneratedFile } from "@sqlc-ts/plugin-sdk";
import type { Snippet } from "./snippet.ts";

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

/** `fixed`: the declarations that are the same in every project, in the order in which they are written. */
export function createRuntimeLibrary(fixed: readonly Declaration[], reserved: Iterable<string>): RuntimeLibrary {
  const declarations = new Map<string, Declaration>(fixed.map((declaration) => [declaration.name, declaration]));
  const fixedNames = new Set(declarations.keys());
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
      ...fixed.flatMap(({ name }) => used.get(name) ?? []),
      ...[...used.values()].filter(({ name }) => !fixedNames.has(name)),
    ],
    define(preferred, needs, write) {
      const name = scope.claim(preferred);
      declarations.set(name, { name, needs, write: (file) => write(file, name) });
      return name;
    },
  };
}

export function fromSnippet({ name, needs, source }: Snippet): Declaration {
  return { name, needs, write: (file: GeneratedFile) => file.line(...source.trim().split("\n")) };
}
