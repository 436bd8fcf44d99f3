// Every message of proto/codegen.proto with its fields: `{ name, fields: [{ number, name, type, isRepeated }] }`. A scalar's type is
// `string`, `bytes`, `bool` or `int32`, any other the name of a message; nested messages are called `Outer_Inner`.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scalars = { TYPE_STRING: "string", TYPE_BYTES: "bytes", TYPE_BOOL: "bool", TYPE_INT32: "int32" };

export function readMessages() {
  const args = ["buf", "build", "proto", "-o", "-#format=json"];
  const image = JSON.parse(execFileSync("npx", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 }));
  return image.file.flatMap((file) => file.messageType.flatMap((message) => flatten(message, "")));
}

function flatten(message, prefix) {
  const name = prefix + message.name;
  const nested = (message.nestedType ?? []).flatMap((inner) => flatten(inner, `${name}_`));
  return [{ name, fields: (message.field ?? []).map(readField) }, ...nested];
}

function readField({ number, name, type: code, typeName, label }) {
  const type = scalars[code] ?? typeName?.replace(".plugin.", "").replaceAll(".", "_");
  if (!type) throw new Error(`no rule for ${name} of type ${code}`);
  return { number, name, type, isRepeated: label === "LABEL_REPEATED" };
}
