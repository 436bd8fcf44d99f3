export { didYouMean } from "@sqlc-ts/diagnostics";
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
export { createNameScope, type NameScope } from "./name-scope.ts";
export { camelCase, lowerFirst, pascalCase, splitWords, upperFirst } from "./naming.ts";
export {
  booleanOption,
  choiceOption,
  ignoredOption,
  listOption,
  type Option,
  type OptionSchema,
  readOptions,
  recordOption,
  stringOption,
} from "./options.ts";
export {
  definePlugin,
  type OutputFile,
  type Plugin,
  type PluginDefinition,
  type Problem,
  type ReportProblem,
} from "./plugin.ts";
export { singular } from "./singular.ts";
