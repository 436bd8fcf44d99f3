import type { SqlType, TypeSpelling } from "../../../catalog/index.ts";
import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import type { ResolvedTypeName } from "../../engine.ts";

export function spell(name: string): TypeSpelling {
  return { schema: "", name, dimensions: 0, length: -1, unsigned: false };
}

/** Any words are a type. A column keeps the text without blanks, a cast the same in lower case (spec: analysis-sqlite.md 1). */
export function resolveTypeName(name: TypeName): ResolvedTypeName {
  const modifiers = name.modifiers.length > 0 ? `(${name.modifiers.map(modifierText).join(",")})` : "";
  const written = `${name.name.replaceAll(/\s/g, "")}${modifiers}`;
  return {
    type: typeNamed(name.name),
    spelling: spell(written),
    castSpelling: spell(written.toLowerCase()),
    known: true,
    serial: false,
  };
}

function typeNamed(name: string): SqlType {
  const bare = name
    .replaceAll(/["'`[\]]/g, "")
    .trim()
    .toLowerCase();
  if (bare === "any" || bare === "") return { id: "dynamic" };
  return { id: bare };
}

function modifierText(modifier: Expression): string {
  if (modifier.kind === "literal") return modifier.value;
  return modifier.kind === "unary" ? `${modifier.operator.name}${modifierText(modifier.operand)}` : "";
}
