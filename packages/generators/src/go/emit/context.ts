import type { GoQuery } from "../model/query.ts";
import type { EnumModel, StructModel } from "../model/struct.ts";
import { upperFirst } from "../naming/camel-name.ts";
import type { GoSettings } from "../settings.ts";
import { createGoFile, type GoFile, type GoFileHeader } from "../syntax/go-file.ts";
import { packages } from "../syntax/packages.ts";
import type { GoType } from "../types/go-type.ts";

/** Everything that a package's files are written from. */
export interface PackageModel {
  readonly settings: GoSettings;
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
  readonly queries: readonly GoQuery[];
}

/** A file being written. */
export interface FileContext {
  readonly settings: GoSettings;
  readonly file: GoFile;
  /** The type as this file writes it; imports what it needs. */
  type(type: GoType): string;
  /** The name of a method's parameter, which must not be that of an imported package. */
  parameter(name: string): string;
  /** `context.Context`. */
  contextType(): string;
}

interface FileOptions {
  readonly settings: GoSettings;
  readonly isModelsFile?: boolean;
}

/** Writes a file. `write` is called again when names of parameters turn out to be those of imported packages. */
export function writeFile(options: FileOptions, header: GoFileHeader, write: (context: FileContext) => void): string {
  const parameters = new Set<string>();
  const first = createContext(options, new Set(), parameters);
  write(first);
  const conflicts = new Set([...parameters].filter((name) => first.file.importsPackageNamed(name)));
  if (conflicts.size === 0) return first.file.print(header);
  const second = createContext(options, conflicts, parameters);
  write(second);
  return second.file.print(header);
}

function createContext(
  { settings, isModelsFile = false }: FileOptions,
  conflicts: ReadonlySet<string>,
  parameters: Set<string>,
): FileContext {
  const file = createGoFile();
  const models = isModelsFile ? undefined : settings.modelsPackage;
  return {
    settings,
    file,
    type({ prefix, name, imports, isModel = false }) {
      if (imports) file.use(imports);
      if (!isModel || !models) return prefix + name;
      file.use(models);
      return `${prefix}models.${name}`;
    },
    parameter(name) {
      parameters.add(name);
      return conflicts.has(name) ? `arg${upperFirst(name)}` : name;
    },
    contextType() {
      file.use(packages.context);
      return "context.Context";
    },
  };
}
