//! JSON as signatures need it: no duplicate keys, no fractions, one canonical form.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::Error;

/// An object: keys in the order of their code points, which is the canonical order.
pub(crate) type Object = BTreeMap<String, Value>;

/// A JSON value without fractions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Integer(i128),
    Text(String),
    List(Vec<Value>),
    Object(Object),
}

impl Value {
    /// Parses `bytes`, which must be one JSON value and nothing else.
    ///
    /// Refused: a key twice in one object, fractions and exponents, integers beyond 64 bits,
    /// nesting deeper than 127, anything after the value but white space.
    pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(bytes).map_err(|error| Error::malformed(file, error.to_string()))
    }

    /// Returns the canonical form (OLPC): sorted keys, no white space, only `"` and `\` escaped.
    /// Texts stay as they are: no Unicode normalisation.
    ///
    /// This is what signatures are over. It is not always JSON: line breaks in texts stay bare.
    pub(crate) fn canonical(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(write_canonical_text, &mut out);
        out
    }

    /// Returns the same form as JSON, to be kept in a file.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(write_json_text, &mut out);
        out
    }

    fn write(&self, write_text: fn(&str, &mut Vec<u8>), out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend(b"null"),
            Self::Bool(true) => out.extend(b"true"),
            Self::Bool(false) => out.extend(b"false"),
            Self::Integer(integer) => out.extend(integer.to_string().as_bytes()),
            Self::Text(text) => write_text(text, out),
            Self::List(values) => {
                out.push(b'[');
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    value.write(write_text, out);
                }
                out.push(b']');
            }
            Self::Object(fields) => {
                out.push(b'{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    write_text(name, out);
                    out.push(b':');
                    value.write(write_text, out);
                }
                out.push(b'}');
            }
        }
    }
}

fn write_canonical_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

fn write_json_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend([b'\\', c as u8]),
            '\0'..='\u{1f}' => out.extend(format!("\\u{:04x}", u32::from(c)).bytes()),
            _ => out.extend(c.encode_utf8(&mut [0; 4]).bytes()),
        }
    }
    out.push(b'"');
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut fields = Object::new();
        while let Some((name, value)) = entries.next_entry::<String, Value>()? {
            if fields.contains_key(&name) {
                return Err(A::Error::custom(format!("field {name:?} twice in one object")));
            }
            fields.insert(name, value);
        }
        Ok(Value::Object(fields))
    }
}

/// The fields of one object of a metadata file, with errors that name both.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) file: &'a str,
    pub(crate) object: &'a Object,
}

impl<'a> Fields<'a> {
    /// Wraps `value`, which must be an object; `what` names it in the error.
    pub(crate) fn of(file: &'a str, what: &str, value: &'a Value) -> Result<Self, Error> {
        match value {
            Value::Object(object) => Ok(Self { file, object }),
            _ => Err(Error::malformed(file, format!("{what} is not an object"))),
        }
    }

    pub(crate) fn optional(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name)
    }

    fn required(&self, name: &str) -> Result<&'a Value, Error> {
        self.optional(name).ok_or_else(|| Error::malformed(self.file, format!("{name} is missing")))
    }

    pub(crate) fn text(&self, name: &str) -> Result<&'a str, Error> {
        match self.required(name)? {
            Value::Text(text) => Ok(text),
            _ => Err(Error::malformed(self.file, format!("{name} is not a text"))),
        }
    }

    pub(crate) fn unsigned(&self, name: &str) -> Result<u64, Error> {
        match self.required(name)? {
            Value::Integer(integer) => u64::try_from(*integer).ok(),
            _ => None,
        }
        .ok_or_else(|| Error::malformed(self.file, format!("{name} is not a non-negative integer")))
    }

    /// An integer greater than 0, as versions and thresholds are.
    pub(crate) fn positive(&self, name: &str) -> Result<u64, Error> {
        match self.unsigned(name)? {
            0 => Err(Error::malformed(self.file, format!("{name} is 0"))),
            integer => Ok(integer),
        }
    }

    pub(crate) fn optional_bool(&self, name: &str) -> Result<Option<bool>, Error> {
        match self.optional(name) {
            None => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(Error::malformed(self.file, format!("{name} is not true or false"))),
        }
    }

    pub(crate) fn object(&self, name: &str) -> Result<Fields<'a>, Error> {
        Fields::of(self.file, name, self.required(name)?)
    }

    pub(crate) fn list(&self, name: &str) -> Result<&'a [Value], Error> {
        match self.required(name)? {
            Value::List(values) => Ok(values),
            _ => Err(Error::malformed(self.file, format!("{name} is not a list"))),
        }
    }

    /// A list of texts without repetition.
    pub(crate) fn texts(&self, name: &str) -> Result<Vec<&'a str>, Error> {
        let mut texts = Vec::new();
        for value in self.list(name)? {
            let Value::Text(text) = value else {
                return Err(Error::malformed(self.file, format!("{name} holds something that is not a text")));
            };
            texts.push(text.as_str());
        }
        let distinct: std::collections::BTreeSet<_> = texts.iter().collect();
        if distinct.len() != texts.len() {
            return Err(Error::malformed(self.file, format!("{name} lists something twice")));
        }
        Ok(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Value, Error> {
        Value::parse("x.json", text.as_bytes())
    }

    #[test]
    fn writes_the_canonical_form() {
        for (given, canonical) in [
            (r#" { "b" : 1 , "a" : [ true, null, -3 ] } "#, r#"{"a":[true,null,-3],"b":1}"#),
            (r#""\u0041\n\"\\\/é""#, "\"A\n\\\"\\\\/é\""),
            // Two spellings of é stay two: no normalisation.
            ("\"e\u{301}\"", "\"e\u{301}\""),
            // By code point, not by UTF-16 unit.
            ("{\"\u{1F600}\":1,\"\u{FFFF}\":2}", "{\"\u{FFFF}\":2,\"\u{1F600}\":1}"),
            ("18446744073709551615", "18446744073709551615"),
        ] {
            let value = parse(given).expect(given);
            assert_eq!(String::from_utf8(value.canonical()).expect("UTF-8"), canonical);
            assert_eq!(Value::parse("x", &value.to_json()), Ok(value), "{given}");
        }
    }

    #[test]
    fn refuses_what_has_no_single_meaning() {
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            "1.0",
            "1e3",
            "-0",
            "18446744073709551616",
            "{} {}",
            "{}x",
            "",
            "\u{feff}{}",
            r#""\ud800""#,
            "NaN",
            "[1,]",
            "01",
        ] {
            assert_eq!(parse(text).expect_err(text).code(), "metadata-malformed", "{text}");
        }
        assert!(Value::parse("x", b"\"\xff\"").is_err(), "invalid UTF-8");
        assert!(parse(&"[".repeat(100_000)).is_err(), "deep nesting");
    }
}
