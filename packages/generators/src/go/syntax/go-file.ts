import type { GoPackage } from "./packages.ts";
import { printDeclaration } from "./printer.ts";
import { quotedString } from "./strings.ts";
import type { Declaration } from "./tree.ts";

export interface GoFileHeader {
  /** Normalised build constraint; empty for none. */
  readonly buildTags: string;
  /** From their `//` on. */
  readonly comments: readonly string[];
  readonly packageName: string;
}

/** A Go file being written: packages that it uses are values and become imports, declarations are laid out as gofmt does. */
export interface GoFile {
  /** Imports a package. */
  use(...used: readonly GoPackage[]): void;
  declare(...declarations: readonly Declaration[]): void;
  /** Whether the last part of an imported path is `name`. */
  importsPackageNamed(name: string): boolean;
  print(header: GoFileHeader): string;
}

export function createGoFile(): GoFile {
  const imports = new Map<string, GoPackage>();
  const declarations: string[] = [];
  return {
    use(...used) {
      for (const each of used) {
        const key = importLine(each);
        // A path that is listed among the standard ones is not repeated below.
        if (imports.get(key)?.group !== "standard") imports.set(key, each);
      }
    },
    declare(...added) {
      for (const each of added) declarations.push(printDeclaration(each));
    },
    importsPackageNamed: (name) =>
      [...imports.values()].some(({ path }) => path.slice(path.lastIndexOf("/") + 1) === name),
    print(header) {
      const parts = [...headerParts(header), ...importPart([...imports.values()]), ...declarations];
      return `${parts.join("\n\n")}\n`;
    },
  };
}

function headerParts({ buildTags, comments, packageName }: GoFileHeader): readonly string[] {
  const constraint = buildTags === "" ? [] : [`//go:build ${buildTags}`];
  return [...constraint, comments.join("\n"), `package ${packageName}`];
}

function importPart(imports: readonly GoPackage[]): readonly string[] {
  if (imports.length === 0) return [];
  const groups = [linesOf(imports, "standard"), linesOf(imports, "dependency")].filter((lines) => lines !== "");
  return [`import (\n${groups.join("\n")})`];
}

function linesOf(imports: readonly GoPackage[], group: GoPackage["group"]): string {
  const chosen = imports.filter((each) => each.group === group).sort(compareImports);
  return chosen.map((each) => `\t${importLine(each)}\n`).join("");
}

function importLine({ alias, path }: GoPackage): string {
  return alias === undefined ? quotedString(path) : `${alias} ${quotedString(path)}`;
}

function compareImports(left: GoPackage, right: GoPackage): number {
  return compareText(left.path, right.path) || compareText(left.alias ?? "", right.alias ?? "");
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
