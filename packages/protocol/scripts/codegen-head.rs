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
