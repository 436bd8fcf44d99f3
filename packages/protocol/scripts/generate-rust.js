// Writes the messages of the protocol as Rust for the skeleton of a plugin (packages/cli/templates/rust): structs with what reads and
// writes their binary form, without any crate. Run by `npm run gen`, after generate-fields.js.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessages, root } from "./read-messages.js";

const target = join(root, "../cli/templates/rust/src/codegen.rs");
const scalars = { string: "String", bytes: "Vec<u8>", bool: "bool", int32: "i32" };
const reserved = new Set(["type"]);

const messages = readMessages().map(writeMessage);
writeFileSync(target, `${readFileSync(join(root, "scripts/codegen-head.rs"), "utf8")}\n${messages.join("\n")}`);

function writeMessage({ name: message, fields }) {
  const name = rustName(message);
  const struct = fields.map((field) => `    pub ${safe(field.name)}: ${rustType(field)},\n`);
  const reads = fields.map((field) => `            ${field.number} => self.${safe(field.name)}${readInto(field)},\n`);
  const writes = fields.map(({ number, name, isRepeated }) => {
    return `        ${isRepeated ? "write_all" : "write"}(target, ${number}, &self.${safe(name)});\n`;
  });
  return `#[derive(Clone, Debug, Default, PartialEq)]
pub struct ${name} {
${struct.join("")}}

impl Message for ${name} {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
${reads.join("")}            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
${writes.join("")}    }
}
`;
}

function readInto({ type, isRepeated }) {
  if (isRepeated) return ".push(value.read()?)";
  return type in scalars ? " = value.read()?" : " = Some(value.read()?)";
}

function rustType({ type, isRepeated }) {
  const single = scalars[type] ?? rustName(type);
  if (isRepeated) return `Vec<${single}>`;
  return type in scalars ? single : `Option<${single}>`;
}

function rustName(message) {
  return message.replaceAll("_", "").replace("CodegenWASM", "CodegenWasm");
}

function safe(field) {
  return reserved.has(field) ? `r#${field}` : field;
}
