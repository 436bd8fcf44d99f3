import { didYouMean } from "@sqlc-ts/diagnostics";
import type { AlterType, Literal } from "../syntax/ast/index.ts";
import { changeAttributes } from "./alter-attributes.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { report } from "./messages.ts";
import { nameParts } from "./names.ts";
import { changeType, type FoundType, requireType } from "./types.ts";

export type EnumLabel = Pick<Literal, "value" | "start" | "end">;

type AddValue = Extract<AlterType["action"], { kind: "add_value" }>;

export function alterType(context: SchemaContext, { name, action }: AlterType): void {
  if (action.kind === "other") return;
  const found = requireType(context, name);
  if (!found) return;
  if (action.kind === "attributes") {
    changeAttributes(context, found, nameParts(name).name, action.changes);
    return;
  }
  const { labels } = found.type.info;
  if (!labels) {
    const details = { span: spanOf(context, nameParts(name).name) };
    context.diagnostics.push(report("not-an-enum", { name: found.type.info.name }, details));
    return;
  }
  if (action.kind === "add_value") addValue(context, found, labels, action);
  else renameValue(context, found, labels, action.value, action.newValue);
}

function addValue(context: SchemaContext, found: FoundType, labels: readonly string[], action: AddValue): void {
  const { name } = found.type.info;
  const { value, neighbor } = action;
  if (labels.includes(value.value)) {
    if (action.ifNotExists) return;
    const details = { span: spanOf(context, value) };
    context.diagnostics.push(report("duplicate-enum-value", { name, value: value.value }, details));
    return;
  }
  if (!neighbor) {
    changeType(found, { labels: [...labels, value.value] });
    return;
  }
  const position = labels.indexOf(neighbor.value.value);
  if (position < 0) {
    const values = { name, neighbor: neighbor.value.value, value: value.value };
    context.diagnostics.push(report("undefined-enum-neighbor", values, similarLabel(context, neighbor.value, labels)));
    return;
  }
  const place = neighbor.position === "before" ? position : position + 1;
  changeType(found, { labels: labels.toSpliced(place, 0, value.value) });
}

/** Also for `ALTER TYPE … RENAME VALUE`. */
export function renameValue(
  context: SchemaContext,
  found: FoundType,
  labels: readonly string[],
  value: EnumLabel,
  newValue: EnumLabel,
): void {
  const { name } = found.type.info;
  if (!labels.includes(value.value)) {
    const details = similarLabel(context, value, labels);
    context.diagnostics.push(report("undefined-enum-value", { name, value: value.value }, details));
  } else if (labels.includes(newValue.value)) {
    const details = { span: spanOf(context, newValue) };
    context.diagnostics.push(report("duplicate-renamed-value", { name, value: newValue.value }, details));
  } else {
    changeType(found, { labels: labels.map((label) => (label === value.value ? newValue.value : label)) });
  }
}

function similarLabel(context: SchemaContext, label: EnumLabel, labels: readonly string[]) {
  return { span: spanOf(context, label), hint: didYouMean(label.value, labels) };
}
