//! The messages between sqlc-ts (or sqlc) and its plugins: `GenerateRequest::decode` reads what a plugin gets, `GenerateResponse::encode`
//! makes what it returns. Fields that a plugin does not know are skipped.
//!
//! Code generated from codegen.proto. DO NOT EDIT.
#![allow(dead_code)]

use std::fmt;

/// The bytes are not a message.
#[derive(Debug)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a protobuf message of the expected form")
    }
}

impl std::error::Error for Malformed {}

/// A message that is read and written in protobuf's binary form.
pub trait Message: Default {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed>;
    fn write_fields(&self, target: &mut Vec<u8>);

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut message = Self::default();
        let mut rest = bytes;
        while !rest.is_empty() {
            let tag = read_varint(&mut rest)?;
            let value = Value::take(tag & 7, &mut rest)?;
            message.read_field(tag >> 3, value)?;
        }
        Ok(message)
    }

    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write_fields(&mut bytes);
        bytes
    }
}

/// What stands behind a field's number.
pub enum Value<'a> {
    Varint(u64),
    Bytes(&'a [u8]),
    Other,
}

impl<'a> Value<'a> {
    fn take(wire_type: u64, rest: &mut &'a [u8]) -> Result<Self, Malformed> {
        match wire_type {
            0 => Ok(Value::Varint(read_varint(rest)?)),
            1 => take(rest, 8).map(|_| Value::Other),
            2 => {
                let length = read_varint(rest)? as usize;
                Ok(Value::Bytes(take(rest, length)?))
            }
            5 => take(rest, 4).map(|_| Value::Other),
            _ => Err(Malformed),
        }
    }

    fn read<Field: FromValue>(&self) -> Result<Field, Malformed> {
        Field::from_value(self)
    }
}

pub trait FromValue: Sized {
    fn from_value(value: &Value) -> Result<Self, Malformed>;
}

impl FromValue for String {
    fn from_value(value: &Value) -> Result<Self, Malformed> {
        String::from_utf8(value.read()?).map_err(|_| Malformed)
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Result<Self, Malformed> {
        match value {
            Value::Bytes(bytes) => Ok(bytes.to_vec()),
            _ => Err(Malformed),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Result<Self, Malformed> {
        match value {
            Value::Varint(number) => Ok(*number != 0),
            _ => Err(Malformed),
        }
    }
}

impl FromValue for i32 {
    fn from_value(value: &Value) -> Result<Self, Malformed> {
        match value {
            Value::Varint(number) => Ok(*number as i32),
            _ => Err(Malformed),
        }
    }
}

impl<Inner: Message> FromValue for Inner {
    fn from_value(value: &Value) -> Result<Self, Malformed> {
        match value {
            Value::Bytes(bytes) => Inner::decode(bytes),
            _ => Err(Malformed),
        }
    }
}

/// A field's value in a message; what is empty is left out.
trait ToField {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, always: bool);
}

impl ToField for String {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, always: bool) {
        write_bytes(target, number, self.as_bytes(), always);
    }
}

impl ToField for Vec<u8> {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, always: bool) {
        write_bytes(target, number, self, always);
    }
}

impl ToField for bool {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, _: bool) {
        if *self {
            write_varint(target, number << 3);
            write_varint(target, 1);
        }
    }
}

impl ToField for i32 {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, _: bool) {
        if *self != 0 {
            write_varint(target, number << 3);
            write_varint(target, *self as i64 as u64);
        }
    }
}

impl<Inner: Message> ToField for Inner {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, _: bool) {
        write_bytes(target, number, &self.encode(), true);
    }
}

impl<Inner: Message> ToField for Option<Inner> {
    fn write_to(&self, target: &mut Vec<u8>, number: u64, _: bool) {
        if let Some(message) = self {
            write_bytes(target, number, &message.encode(), true);
        }
    }
}

fn write<Field: ToField>(target: &mut Vec<u8>, number: u64, field: &Field) {
    field.write_to(target, number, false);
}

fn write_all<Field: ToField>(target: &mut Vec<u8>, number: u64, fields: &[Field]) {
    for field in fields {
        field.write_to(target, number, true);
    }
}

fn write_bytes(target: &mut Vec<u8>, number: u64, bytes: &[u8], always: bool) {
    if always || !bytes.is_empty() {
        write_varint(target, number << 3 | 2);
        write_varint(target, bytes.len() as u64);
        target.extend_from_slice(bytes);
    }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8], Malformed> {
    if count > rest.len() {
        return Err(Malformed);
    }
    let (head, tail) = rest.split_at(count);
    *rest = tail;
    Ok(head)
}

fn read_varint(rest: &mut &[u8]) -> Result<u64, Malformed> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = take(rest, 1)?[0];
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
    }
    Err(Malformed)
}

fn write_varint(target: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        target.push(value as u8 | 0x80);
        value >>= 7;
    }
    target.push(value as u8);
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateRequest {
    pub settings: Option<Settings>,
    pub catalog: Option<Catalog>,
    pub queries: Vec<Query>,
    pub sqlc_version: String,
    pub plugin_options: Vec<u8>,
    pub global_options: Vec<u8>,
    pub sqlc_ts_version: String,
}

impl Message for GenerateRequest {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.settings = Some(value.read()?),
            2 => self.catalog = Some(value.read()?),
            3 => self.queries.push(value.read()?),
            4 => self.sqlc_version = value.read()?,
            5 => self.plugin_options = value.read()?,
            6 => self.global_options = value.read()?,
            1000 => self.sqlc_ts_version = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.settings);
        write(target, 2, &self.catalog);
        write_all(target, 3, &self.queries);
        write(target, 4, &self.sqlc_version);
        write(target, 5, &self.plugin_options);
        write(target, 6, &self.global_options);
        write(target, 1000, &self.sqlc_ts_version);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateResponse {
    pub files: Vec<File>,
    pub diagnostics: Vec<PluginDiagnostic>,
}

impl Message for GenerateResponse {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.files.push(value.read()?),
            1000 => self.diagnostics.push(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write_all(target, 1, &self.files);
        write_all(target, 1000, &self.diagnostics);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginDiagnostic {
    pub severity: String,
    pub message: String,
    pub hint: String,
    pub span: Option<Span>,
    pub option: String,
    pub option_name: bool,
}

impl Message for PluginDiagnostic {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.severity = value.read()?,
            2 => self.message = value.read()?,
            3 => self.hint = value.read()?,
            4 => self.span = Some(value.read()?),
            5 => self.option = value.read()?,
            6 => self.option_name = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.severity);
        write(target, 2, &self.message);
        write(target, 3, &self.hint);
        write(target, 4, &self.span);
        write(target, 5, &self.option);
        write(target, 6, &self.option_name);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    pub name: String,
    pub contents: Vec<u8>,
}

impl Message for File {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.contents = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write(target, 2, &self.contents);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub version: String,
    pub engine: String,
    pub schema: Vec<String>,
    pub queries: Vec<String>,
    pub codegen: Option<Codegen>,
}

impl Message for Settings {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.version = value.read()?,
            2 => self.engine = value.read()?,
            3 => self.schema.push(value.read()?),
            4 => self.queries.push(value.read()?),
            12 => self.codegen = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.version);
        write(target, 2, &self.engine);
        write_all(target, 3, &self.schema);
        write_all(target, 4, &self.queries);
        write(target, 12, &self.codegen);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Codegen {
    pub out: String,
    pub plugin: String,
    pub options: Vec<u8>,
    pub env: Vec<String>,
    pub process: Option<CodegenProcess>,
    pub wasm: Option<CodegenWasm>,
}

impl Message for Codegen {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.out = value.read()?,
            2 => self.plugin = value.read()?,
            3 => self.options = value.read()?,
            4 => self.env.push(value.read()?),
            5 => self.process = Some(value.read()?),
            6 => self.wasm = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.out);
        write(target, 2, &self.plugin);
        write(target, 3, &self.options);
        write_all(target, 4, &self.env);
        write(target, 5, &self.process);
        write(target, 6, &self.wasm);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodegenProcess {
    pub cmd: String,
}

impl Message for CodegenProcess {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.cmd = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.cmd);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodegenWasm {
    pub url: String,
    pub sha256: String,
}

impl Message for CodegenWasm {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.url = value.read()?,
            2 => self.sha256 = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.url);
        write(target, 2, &self.sha256);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    pub comment: String,
    pub default_schema: String,
    pub name: String,
    pub schemas: Vec<Schema>,
    pub types: Vec<Type>,
}

impl Message for Catalog {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.comment = value.read()?,
            2 => self.default_schema = value.read()?,
            3 => self.name = value.read()?,
            4 => self.schemas.push(value.read()?),
            1000 => self.types.push(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.comment);
        write(target, 2, &self.default_schema);
        write(target, 3, &self.name);
        write_all(target, 4, &self.schemas);
        write_all(target, 1000, &self.types);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    pub comment: String,
    pub name: String,
    pub tables: Vec<Table>,
    pub enums: Vec<Enum>,
    pub composite_types: Vec<CompositeType>,
}

impl Message for Schema {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.comment = value.read()?,
            2 => self.name = value.read()?,
            3 => self.tables.push(value.read()?),
            4 => self.enums.push(value.read()?),
            5 => self.composite_types.push(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.comment);
        write(target, 2, &self.name);
        write_all(target, 3, &self.tables);
        write_all(target, 4, &self.enums);
        write_all(target, 5, &self.composite_types);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompositeType {
    pub name: String,
    pub comment: String,
}

impl Message for CompositeType {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.comment = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write(target, 2, &self.comment);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Enum {
    pub name: String,
    pub vals: Vec<String>,
    pub comment: String,
}

impl Message for Enum {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.vals.push(value.read()?),
            3 => self.comment = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write_all(target, 2, &self.vals);
        write(target, 3, &self.comment);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub rel: Option<Identifier>,
    pub columns: Vec<Column>,
    pub comment: String,
    pub facts: Option<TableFacts>,
}

impl Message for Table {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.rel = Some(value.read()?),
            2 => self.columns.push(value.read()?),
            3 => self.comment = value.read()?,
            1000 => self.facts = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.rel);
        write_all(target, 2, &self.columns);
        write(target, 3, &self.comment);
        write(target, 1000, &self.facts);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identifier {
    pub catalog: String,
    pub schema: String,
    pub name: String,
}

impl Message for Identifier {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.catalog = value.read()?,
            2 => self.schema = value.read()?,
            3 => self.name = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.catalog);
        write(target, 2, &self.schema);
        write(target, 3, &self.name);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    pub name: String,
    pub not_null: bool,
    pub is_array: bool,
    pub comment: String,
    pub length: i32,
    pub is_named_param: bool,
    pub is_func_call: bool,
    pub scope: String,
    pub table: Option<Identifier>,
    pub table_alias: String,
    pub r#type: Option<Identifier>,
    pub is_sqlc_slice: bool,
    pub embed_table: Option<Identifier>,
    pub original_name: String,
    pub unsigned: bool,
    pub array_dims: i32,
    pub facts: Option<ColumnFacts>,
}

impl Message for Column {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            3 => self.not_null = value.read()?,
            4 => self.is_array = value.read()?,
            5 => self.comment = value.read()?,
            6 => self.length = value.read()?,
            7 => self.is_named_param = value.read()?,
            8 => self.is_func_call = value.read()?,
            9 => self.scope = value.read()?,
            10 => self.table = Some(value.read()?),
            11 => self.table_alias = value.read()?,
            12 => self.r#type = Some(value.read()?),
            13 => self.is_sqlc_slice = value.read()?,
            14 => self.embed_table = Some(value.read()?),
            15 => self.original_name = value.read()?,
            16 => self.unsigned = value.read()?,
            17 => self.array_dims = value.read()?,
            1000 => self.facts = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write(target, 3, &self.not_null);
        write(target, 4, &self.is_array);
        write(target, 5, &self.comment);
        write(target, 6, &self.length);
        write(target, 7, &self.is_named_param);
        write(target, 8, &self.is_func_call);
        write(target, 9, &self.scope);
        write(target, 10, &self.table);
        write(target, 11, &self.table_alias);
        write(target, 12, &self.r#type);
        write(target, 13, &self.is_sqlc_slice);
        write(target, 14, &self.embed_table);
        write(target, 15, &self.original_name);
        write(target, 16, &self.unsigned);
        write(target, 17, &self.array_dims);
        write(target, 1000, &self.facts);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    pub text: String,
    pub name: String,
    pub cmd: String,
    pub columns: Vec<Column>,
    pub params: Vec<Parameter>,
    pub comments: Vec<String>,
    pub filename: String,
    pub insert_into_table: Option<Identifier>,
    pub facts: Option<QueryFacts>,
}

impl Message for Query {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.text = value.read()?,
            2 => self.name = value.read()?,
            3 => self.cmd = value.read()?,
            4 => self.columns.push(value.read()?),
            5 => self.params.push(value.read()?),
            6 => self.comments.push(value.read()?),
            7 => self.filename = value.read()?,
            8 => self.insert_into_table = Some(value.read()?),
            1000 => self.facts = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.text);
        write(target, 2, &self.name);
        write(target, 3, &self.cmd);
        write_all(target, 4, &self.columns);
        write_all(target, 5, &self.params);
        write_all(target, 6, &self.comments);
        write(target, 7, &self.filename);
        write(target, 8, &self.insert_into_table);
        write(target, 1000, &self.facts);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub number: i32,
    pub column: Option<Column>,
}

impl Message for Parameter {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.number = value.read()?,
            2 => self.column = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.number);
        write(target, 2, &self.column);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub file: String,
    pub start: i32,
    pub end: i32,
}

impl Message for Span {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.file = value.read()?,
            2 => self.start = value.read()?,
            3 => self.end = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.file);
        write(target, 2, &self.start);
        write(target, 3, &self.end);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnFacts {
    pub type_id: String,
    pub not_null: bool,
    pub nullable_because: String,
    pub embed_columns: Vec<Column>,
    pub embed_may_be_absent: bool,
    pub embed_schema: String,
    pub table_schema: String,
    pub default: String,
    pub generated: String,
    pub identity: String,
    pub span: Option<Span>,
    pub embed_alias: String,
    pub elements_not_null: bool,
    pub computed: bool,
}

impl Message for ColumnFacts {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.type_id = value.read()?,
            2 => self.not_null = value.read()?,
            3 => self.nullable_because = value.read()?,
            4 => self.embed_columns.push(value.read()?),
            5 => self.embed_may_be_absent = value.read()?,
            6 => self.embed_schema = value.read()?,
            7 => self.table_schema = value.read()?,
            8 => self.default = value.read()?,
            9 => self.generated = value.read()?,
            10 => self.identity = value.read()?,
            11 => self.span = Some(value.read()?),
            12 => self.embed_alias = value.read()?,
            13 => self.elements_not_null = value.read()?,
            14 => self.computed = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.type_id);
        write(target, 2, &self.not_null);
        write(target, 3, &self.nullable_because);
        write_all(target, 4, &self.embed_columns);
        write(target, 5, &self.embed_may_be_absent);
        write(target, 6, &self.embed_schema);
        write(target, 7, &self.table_schema);
        write(target, 8, &self.default);
        write(target, 9, &self.generated);
        write(target, 10, &self.identity);
        write(target, 11, &self.span);
        write(target, 12, &self.embed_alias);
        write(target, 13, &self.elements_not_null);
        write(target, 14, &self.computed);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableFacts {
    pub kind: String,
    pub schema: String,
    pub keys: Vec<Key>,
    pub foreign_keys: Vec<ForeignKey>,
    pub checks: Vec<Check>,
    pub span: Option<Span>,
}

impl Message for TableFacts {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.kind = value.read()?,
            2 => self.schema = value.read()?,
            3 => self.keys.push(value.read()?),
            4 => self.foreign_keys.push(value.read()?),
            5 => self.checks.push(value.read()?),
            6 => self.span = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.kind);
        write(target, 2, &self.schema);
        write_all(target, 3, &self.keys);
        write_all(target, 4, &self.foreign_keys);
        write_all(target, 5, &self.checks);
        write(target, 6, &self.span);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Key {
    pub kind: String,
    pub name: String,
    pub columns: Vec<String>,
}

impl Message for Key {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.kind = value.read()?,
            2 => self.name = value.read()?,
            3 => self.columns.push(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.kind);
        write(target, 2, &self.name);
        write_all(target, 3, &self.columns);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForeignKey {
    pub name: String,
    pub columns: Vec<String>,
    pub referenced_schema: String,
    pub referenced_table: String,
    pub referenced_columns: Vec<String>,
}

impl Message for ForeignKey {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.columns.push(value.read()?),
            3 => self.referenced_schema = value.read()?,
            4 => self.referenced_table = value.read()?,
            5 => self.referenced_columns.push(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write_all(target, 2, &self.columns);
        write(target, 3, &self.referenced_schema);
        write(target, 4, &self.referenced_table);
        write_all(target, 5, &self.referenced_columns);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    pub name: String,
    pub expression: String,
}

impl Message for Check {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.expression = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write(target, 2, &self.expression);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryFacts {
    pub span: Option<Span>,
}

impl Message for QueryFacts {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.span = Some(value.read()?),
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.span);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Type {
    pub id: String,
    pub schema: String,
    pub name: String,
    pub kind: String,
    pub comment: String,
    pub labels: Vec<String>,
    pub attributes: Vec<Attribute>,
    pub base_id: String,
    pub not_null: bool,
    pub subtype_id: String,
}

impl Message for Type {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.id = value.read()?,
            2 => self.schema = value.read()?,
            3 => self.name = value.read()?,
            4 => self.kind = value.read()?,
            5 => self.comment = value.read()?,
            6 => self.labels.push(value.read()?),
            7 => self.attributes.push(value.read()?),
            8 => self.base_id = value.read()?,
            9 => self.not_null = value.read()?,
            10 => self.subtype_id = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.id);
        write(target, 2, &self.schema);
        write(target, 3, &self.name);
        write(target, 4, &self.kind);
        write(target, 5, &self.comment);
        write_all(target, 6, &self.labels);
        write_all(target, 7, &self.attributes);
        write(target, 8, &self.base_id);
        write(target, 9, &self.not_null);
        write(target, 10, &self.subtype_id);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribute {
    pub name: String,
    pub type_id: String,
}

impl Message for Attribute {
    fn read_field(&mut self, number: u64, value: Value) -> Result<(), Malformed> {
        match number {
            1 => self.name = value.read()?,
            2 => self.type_id = value.read()?,
            _ => {}
        }
        Ok(())
    }

    fn write_fields(&self, target: &mut Vec<u8>) {
        write(target, 1, &self.name);
        write(target, 2, &self.type_id);
    }
}
