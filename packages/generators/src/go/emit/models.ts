import type { EnumModel, StructModel } from "../model/struct.ts";
import { jsonTagName } from "../model/tags.ts";
import { elements } from "../syntax/list.ts";
import { packages } from "../syntax/packages.ts";
import { commentLines, quotedString } from "../syntax/strings.ts";
import { block, type Declaration, type Statement } from "../syntax/tree.ts";
import type { FileContext } from "./context.ts";
import { structField } from "./query-structs.ts";

/** Enums and the structs of tables. */
export function writeModels(
  { enums, structs }: { readonly enums: readonly EnumModel[]; readonly structs: readonly StructModel[] },
  context: FileContext,
): void {
  for (const model of enums) context.file.declare(...enumDeclarations(model, context));
  for (const { name, comment, fields } of structs) {
    context.file.declare({
      kind: "struct",
      comments: documentation(comment),
      name,
      fields: fields.map((field) => structField(field, context)),
    });
  }
}

function enumDeclarations(model: EnumModel, { file, settings }: FileContext): Declaration[] {
  file.use(packages.fmt, packages.driver);
  const { emit_enum_valid_method: withValid, emit_all_enum_values: withAll } = settings.options;
  const { name, comment, constants } = model;
  return [
    { kind: "stringType", comments: documentation(comment), name },
    {
      kind: "constants",
      // differs from sqlc: values with quotes or backslashes are escaped.
      constants: constants.map((constant) => ({
        name: constant.name,
        type: name,
        value: quotedString(constant.value),
      })),
    },
    scanMethod(name),
    ...nullType(model, settings),
    ...(withValid ? [validMethod(model)] : []),
    ...(withAll ? [allValues(model)] : []),
  ];
}

function documentation(comment: string): string[] {
  return comment === "" ? [] : commentLines(comment, " ");
}

function scanMethod(name: string): Declaration {
  const assign = `*e = ${name}(s)`;
  return {
    kind: "function",
    signature: `(e *${name}) Scan(src any) error`,
    body: [
      {
        kind: "switch",
        head: "switch s := src.(type)",
        cases: [
          { label: "case []byte", body: [assign] },
          { label: "case string", body: [assign] },
          { label: "default", body: [`return fmt.Errorf("unsupported scan type for ${name}: %T", src)`] },
        ],
      },
      "return nil",
    ],
  };
}

function nullType({ name, databaseName }: EnumModel, settings: FileContext["settings"]): Declaration[] {
  const tag = (text: string) =>
    settings.options.emit_json_tags ? `json:${quotedString(jsonTagName(text, settings))}` : "";
  return [
    {
      kind: "struct",
      name: `Null${name}`,
      fields: [
        { name, type: name, tag: tag(databaseName) },
        {
          name: "Valid",
          type: "bool",
          tag: tag("valid"),
          trailingComment: `// Valid is true if ${name} is not NULL`,
        },
      ],
    },
    {
      kind: "function",
      comments: ["// Scan implements the Scanner interface."],
      signature: `(ns *Null${name}) Scan(value any) error`,
      body: [
        block("if value == nil", [`ns.${name}, ns.Valid = "", false`, "return nil"]),
        "ns.Valid = true",
        `return ns.${name}.Scan(value)`,
      ],
    },
    {
      kind: "function",
      comments: ["// Value implements the driver Valuer interface."],
      signature: `(ns Null${name}) Value() (driver.Value, error)`,
      body: [block("if !ns.Valid", ["return nil, nil"]), `return string(ns.${name}), nil`],
    },
  ];
}

function validMethod({ name, constants }: EnumModel): Declaration {
  const label = `case ${constants.map((constant) => constant.name).join(",\n\t")}`;
  // differs from sqlc: an enum without values has a method too.
  const check: Statement[] =
    constants.length === 0 ? [] : [{ kind: "switch", head: "switch e", cases: [{ label, body: ["return true"] }] }];
  return { kind: "function", signature: `(e ${name}) Valid() bool`, body: [...check, "return false"] };
}

function allValues({ name, constants }: EnumModel): Declaration {
  const names = constants.map((constant) => constant.name);
  return {
    kind: "function",
    signature: `All${name}Values() []${name}`,
    body: [`return ${elements(`[]${name}`, names)}`],
  };
}
