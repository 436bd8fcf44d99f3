//! As much JSON as options need, without a crate: `serde_json` does it too.
#![allow(dead_code)]

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    /// The value of a key; `None` when this is no map or has no such key.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Map(entries) => entries
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn bool(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            Some(Json::Bool(value)) => Some(*value),
            _ => None,
        }
    }
}

/// No bytes are `Null`.
pub fn parse(bytes: &[u8]) -> Result<Json, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let mut parser = Parser { text, at: 0 };
    parser.skip_blanks();
    if parser.rest().is_empty() {
        return Ok(Json::Null);
    }
    let value = parser.value()?;
    parser.skip_blanks();
    if parser.rest().is_empty() {
        Ok(value)
    } else {
        Err(parser.unexpected())
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_blanks(&mut self) {
        let trimmed = self.rest().trim_start();
        self.at = self.text.len() - trimmed.len();
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len();
        }
        found
    }

    fn expect(&mut self, wanted: &str) -> Result<(), String> {
        self.skip_blanks();
        if self.take(wanted) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn unexpected(&self) -> String {
        match self.rest().chars().next() {
            Some(character) => format!("unexpected {:?} at byte {}", character, self.at),
            None => "unexpected end".to_string(),
        }
    }

    fn value(&mut self) -> Result<Json, String> {
        self.skip_blanks();
        for (word, value) in [
            ("null", Json::Null),
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
        ] {
            if self.take(word) {
                return Ok(value);
            }
        }
        match self.rest().chars().next() {
            Some('"') => self.string().map(Json::Text),
            Some('[') => self.list(),
            Some('{') => self.map(),
            _ => self.number(),
        }
    }

    fn number(&mut self) -> Result<Json, String> {
        let rest = self.rest();
        let end = rest
            .find(|character: char| !"+-.0123456789eE".contains(character))
            .unwrap_or(rest.len());
        let number = rest[..end].parse().map_err(|_| self.unexpected())?;
        self.at += end;
        Ok(Json::Number(number))
    }

    fn list(&mut self) -> Result<Json, String> {
        self.expect("[")?;
        let mut items = Vec::new();
        self.skip_blanks();
        while !self.take("]") {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(self.value()?);
            self.skip_blanks();
        }
        Ok(Json::List(items))
    }

    fn map(&mut self) -> Result<Json, String> {
        self.expect("{")?;
        let mut entries = Vec::new();
        self.skip_blanks();
        while !self.take("}") {
            if !entries.is_empty() {
                self.expect(",")?;
                self.skip_blanks();
            }
            let key = self.string()?;
            self.expect(":")?;
            entries.push((key, self.value()?));
            self.skip_blanks();
        }
        Ok(Json::Map(entries))
    }

    fn string(&mut self) -> Result<String, String> {
        self.expect("\"")?;
        let mut text = String::new();
        loop {
            let character = self.character()?;
            match character {
                '"' => return Ok(text),
                '\\' => text.push(self.escape()?),
                _ => text.push(character),
            }
        }
    }

    fn character(&mut self) -> Result<char, String> {
        let character = self
            .rest()
            .chars()
            .next()
            .ok_or_else(|| self.unexpected())?;
        self.at += character.len_utf8();
        Ok(character)
    }

    fn escape(&mut self) -> Result<char, String> {
        Ok(match self.character()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => return self.unicode(),
            other => other,
        })
    }

    /// `\ud83d\ude00` is one character.
    fn unicode(&mut self) -> Result<char, String> {
        let first = self.hex()?;
        if (0xd800..0xdc00).contains(&first) && self.take("\\u") {
            let second = self.hex()?;
            let code = 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
            return Ok(char::from_u32(code).unwrap_or('\u{fffd}'));
        }
        Ok(char::from_u32(first).unwrap_or('\u{fffd}'))
    }

    fn hex(&mut self) -> Result<u32, String> {
        let digits = self.rest().get(..4).ok_or_else(|| self.unexpected())?;
        let code = u32::from_str_radix(digits, 16).map_err(|_| self.unexpected())?;
        self.at += 4;
        Ok(code)
    }
}
