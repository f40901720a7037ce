//! Writes the words of a language as one text, which the page fetches and the tools carry.
//!
//! First the digest of all catalogues, so that no program reads a table of another build; then the messages in the
//! order of their keys. Each ends with [`marks::END`].

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Key, Piece};
use crate::check::Signature;
use crate::marks;

/// Messages that are known in every language at once, because people's texts are searched for them whatever the
/// language of the reader. All that begin so and take no argument.
const RECOGNISED: [&str; 6] = [
    "board-checklist",
    "channel-",
    "impact-horizon-",
    "language-own-name",
    "member-kind-",
    "project-status-",
];

/// The tables of all languages.
pub struct Tables {
    /// What tells these catalogues from all others; part of every table and of its file's name.
    pub digest: String,
    /// By the tag of the language: all of its messages.
    pub whole: Vec<(&'static str, String)>,
    /// The places of the messages that are known in every language.
    pub recognised: Vec<usize>,
    /// Those messages, in the order of the languages.
    pub parts: Vec<String>,
}

/// The tables, with messages in the order of `signatures`.
pub fn tables(catalogues: &[Catalogue], signatures: &BTreeMap<String, Signature>) -> Tables {
    let known = |key: &str, signature: &Signature| {
        signature.is_empty() && RECOGNISED.iter().any(|it| key.starts_with(it))
    };
    let mut recognised = Vec::new();
    for (place, (key, signature)) in signatures.iter().enumerate() {
        if known(key, signature) {
            recognised.push(place);
        }
    }
    let mut whole = Vec::new();
    let mut parts = Vec::new();
    for catalogue in catalogues {
        let (mut all, mut part) = (String::new(), String::new());
        for (key, signature) in signatures {
            let pattern = catalogue.messages.get(key).map(|it| it.pattern.as_slice());
            let text = encode(pattern.unwrap_or_default(), signature);
            if known(key, signature) {
                part.push_str(&text);
                part.push(marks::END);
            }
            all.push_str(&text);
            all.push(marks::END);
        }
        whole.push((catalogue.lang, all));
        parts.push(part);
    }
    let digest = digest(signatures, &whole);
    for (_, text) in &mut whole {
        *text = format!("{digest}{}{text}", marks::END);
    }
    Tables {
        digest,
        whole,
        recognised,
        parts,
    }
}

/// A pattern as it stands in a table.
pub fn encode(pattern: &[Piece], signature: &Signature) -> String {
    let place = |name: &str| {
        let at = signature.iter().position(|(known, _)| known == name);
        let at = u8::try_from(at.unwrap_or_default()).unwrap_or_default();
        char::from(marks::FIRST.saturating_add(at))
    };
    let mut out = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument { name, .. } => out.extend([marks::ARGUMENT, place(name)]),
            Piece::Select {
                argument,
                branches,
                default,
            } => {
                out.extend([marks::CHOICE, place(argument)]);
                // Exact numbers come first: [1] is meant to win over [one].
                for exact in [true, false] {
                    for (at, (key, inner)) in branches.iter().enumerate() {
                        if at != *default && matches!(key, Key::Number(_)) == exact {
                            out.push(marks::CASE);
                            out.push_str(&key.to_string());
                            out.push(marks::THEN);
                            out.push_str(&encode(inner, signature));
                        }
                    }
                }
                out.push(marks::OTHERWISE);
                if let Some((_, inner)) = branches.get(*default) {
                    out.push_str(&encode(inner, signature));
                }
                out.push(marks::CLOSE);
            }
        }
    }
    out
}

/// FNV-1a over keys and texts: nobody is to be deceived here, only one build told from another.
fn digest(signatures: &BTreeMap<String, Signature>, whole: &[(&str, String)]) -> String {
    let keys = signatures.keys().map(String::as_str);
    let texts = whole.iter().map(|(_, text)| text.as_str());
    let bytes = keys.chain(texts).flat_map(|it| it.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
