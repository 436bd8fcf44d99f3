export { renderCodeFrame } from "./code-frame.ts";
export { type Diagnostic, hasErrors, type RelatedLocation, type Severity } from "./diagnostic.ts";
export { didYouMean, findSimilar } from "./did-you-mean.ts";
export { InternalError } from "./internal-error.ts";
export { createLineIndex, type LineIndex, type Position } from "./line-index.ts";
export {
  createReporter,
  type DiagnosticDetails,
  type MessageArguments,
  type MessageCatalogue,
  type Placeholders,
  type Reporter,
} from "./messages.ts";
export { plainText } from "./plain-text.ts";
export { type RenderOptions, renderDiagnostics } from "./render.ts";
export type { SourceFile, Span } from "./source-file.ts";
