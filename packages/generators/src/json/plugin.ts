import { definePlugin, ignoredOption, stringOption } from "@sqlc-ts/plugin-sdk";
import { requestToJson } from "@sqlc-ts/protocol";

const defaultIndent = "  ";

/** Writes the whole request as one JSON document, as sqlc's `gen.json` does. */
export const jsonPlugin = definePlugin({
  name: "json",
  options: {
    out: ignoredOption(),
    filename: stringOption("codegen_request.json"),
    indent: stringOption(defaultIndent),
  },
  generate(request, options) {
    const name = options.filename === "" ? "codegen_request.json" : options.filename;
    return [{ name, contents: `${indentJson(requestToJson(request), options.indent || defaultIndent)}\n` }];
  },
});

/** JSON.stringify cuts an indentation after ten characters; this does not. */
function indentJson(value: unknown, indent: string): string {
  const marker = " ";
  return JSON.stringify(value, null, marker).replace(/^ +/gm, (blanks) => indent.repeat(blanks.length));
}
