export { didYouMean } from "@sqlc-ts/diagnostics";
export type {
  Attribute,
  Catalog,
  Check,
  Column,
  ColumnFacts,
  CompositeType,
  Enum,
  ForeignKey,
  GenerateRequest,
  GenerateResponse,
  Identifier,
  Key,
  Parameter,
  PluginDiagnostic,
  Query,
  QueryFacts,
  Schema,
  Settings,
  Span,
  Table,
  TableFacts,
  Type,
} from "@sqlc-ts/protocol";
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
export { camelCase, lowerFirst, pascalCase, snakeCase, splitWords, upperFirst } from "./naming.ts";
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
