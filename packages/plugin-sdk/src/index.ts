export { didYouMean } from "@sqlc-ts/diagnostics";
export { listOption, mapOption, recordOption } from "./collection-options.ts";
export {
  createGeneratedFile,
  type GeneratedFile,
  type GeneratedFileOptions,
  type ImportOptions,
} from "./generated-file.ts";
export {
  hasIdentifierForm,
  isReservedWord,
  propertyAccess,
  propertyKey,
  safeIdentifier,
  stringLiteral,
} from "./identifiers.ts";
export type { JsonSchema } from "./json-schema.ts";
export { createNameScope, type NameScope } from "./name-scope.ts";
export { camelCase, lowerFirst, pascalCase, splitWords, upperFirst } from "./naming.ts";
export type { Option, OptionSchema } from "./option.ts";
export {
  type DefinedPlugin,
  definePlugin,
  type OutputFile,
  type Plugin,
  type PluginDefinition,
} from "./plugin.ts";
export { type Problem, type ReportProblem, toDiagnostic } from "./problem.ts";
export { optionsSchema, readOptions } from "./read-options.ts";
export {
  booleanOption,
  choiceOption,
  ignoredOption,
  integerOption,
  numberOption,
  required,
  stringOption,
} from "./scalar-options.ts";
export { singular } from "./singular.ts";
