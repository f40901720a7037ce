//! A text with a signature over its bytes.
//!
//! `{"signed": "<the text>", "public_key": …, "signature": …}`: the signature is over the bytes of
//! the text as it stands there. It is never read and written again before it is checked: another
//! order of keys or another form of the same letter would be another text.

use serde_json::Value;

use super::base64;
use super::keys::{PublicKey, SecretKey};
use super::strict::{Fields, NotRead};
use crate::document::file;

/// A text, and who says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    pub signed: String,
    pub seal: Seal,
}

/// Whether someone stands for the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// The holder of this key signed this text.
    By(PublicKey),
    /// There is no key, or no signature.
    Missing,
    /// The signature is not this key's, or not over this text.
    Broken,
}

impl Envelope {
    /// Reads an envelope from a JSON value.
    ///
    /// # Errors
    /// When it is none. A bad signature is no error here: see [`Envelope::seal`].
    pub fn read(value: Value) -> Result<Self, NotRead> {
        let mut fields = Fields::of(value)?;
        if !fields.has("signed") {
            return Err(NotRead::SomethingElse {
                format: fields.text_if_any("format").unwrap_or_default(),
            });
        }
        let signed = fields.text("signed")?;
        let key = fields.text_if_any("public_key")?;
        let signature = fields.text_if_any("signature")?;
        fields.end()?;
        let seal = match (key, signature) {
            (Some(key), Some(signature)) => PublicKey::read(&key)
                .zip(base64::decode(&signature))
                .filter(|(key, signature)| key.proves(signed.as_bytes(), signature))
                .map_or(Seal::Broken, |(key, _)| Seal::By(key)),
            _ => Seal::Missing,
        };
        Ok(Self { signed, seal })
    }

    /// By what the text is known, whoever signed it and how often.
    #[must_use]
    pub fn content(&self) -> String {
        file::hash(self.signed.as_bytes())
    }
}

/// Signs a text.
#[must_use]
pub fn seal(text: &str, key: &SecretKey) -> String {
    format!(
        "{{\"signed\":{},\"public_key\":\"{}\",\"signature\":\"{}\"}}",
        Value::from(text),
        key.public().text(),
        base64::encode(&key.sign(text.as_bytes()))
    )
}
