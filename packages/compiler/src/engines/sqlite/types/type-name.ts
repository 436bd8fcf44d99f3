import type { SqlType, TypeSpelling } from "../../../catalog/index.ts";
import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import type { ResolvedTypeName } from "../../engine.ts";
import { affinityOf, baseOf } from "./affinity.ts";

export function spell(name: string): TypeSpelling {
  return { schema: "", name, dimensions: 0, length: -1, unsigned: false };
}

/** Any words are a type. A column keeps the text without blanks, a cast the same in lower case (spec: analysis-sqlite.md 1). */
export function resolveTypeName(name: TypeName): ResolvedTypeName {
  const modifiers = name.modifiers.length > 0 ? `(${name.modifiers.map(modifierText).join(",")})` : "";
  const written = `${name.name.replaceAll(/\s/g, "")}${modifiers}`;
  const type = typeNamed(name.name);
  return {
    type,
    ...(isCastToNumber(type) && { castType: { id: "numeric" } }),
    spelling: spell(written),
    castSpelling: spell(written.toLowerCase()),
    known: true,
    serial: false,
  };
}

/** A cast to DATETIME or JSON gives the number with which its text begins (documentation: Expressions, 8); BOOLEAN is taken for 0 and 1. */
function isCastToNumber({ id }: SqlType): boolean {
  const base = baseOf(id);
  return affinityOf(id) === "numeric" && base !== "boolean" && base !== "numeric";
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
