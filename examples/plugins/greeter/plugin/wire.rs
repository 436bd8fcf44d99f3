//! As much of protobuf's wire format as the plugin needs: fields that are messages, bytes or texts.

use std::fmt;

#[derive(Debug)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the request is not a protobuf message")
    }
}

/// The contents of every occurrence of a field, in order.
pub fn messages(message: &[u8], wanted: u64) -> Result<Vec<&[u8]>, Malformed> {
    let mut rest = message;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let tag = read_varint(&mut rest)?;
        match tag & 7 {
            0 => {
                read_varint(&mut rest)?;
            }
            1 => drop(take(&mut rest, 8)?),
            2 => {
                let length = read_varint(&mut rest)?;
                let content = take(&mut rest, length as usize)?;
                if tag >> 3 == wanted {
                    found.push(content);
                }
            }
            5 => drop(take(&mut rest, 4)?),
            _ => return Err(Malformed),
        }
    }
    Ok(found)
}

/// A field of type string; empty when it is not there.
pub fn text(message: &[u8], field: u64) -> Result<&str, Malformed> {
    let bytes = messages(message, field)?.pop().unwrap_or(&[]);
    std::str::from_utf8(bytes).map_err(|_| Malformed)
}

pub fn write_bytes(target: &mut Vec<u8>, field: u64, content: &[u8]) {
    write_varint(target, field << 3 | 2);
    write_varint(target, content.len() as u64);
    target.extend_from_slice(content);
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
