//! Reads `locales/<lang>/<area>.ftl` into messages of the few forms that the tables of words can hold.
//!
//! Everything else that Fluent allows is refused by name, because a silent half-support would show up as a broken
//! sentence in one language only.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

/// The languages in the order of the `Lang` enum, with the plural categories each one needs (CLDR, whole numbers).
pub const LANGUAGES: [(&str, &[&str]); 5] = [
    ("en", &["one", "other"]),
    ("de", &["one", "other"]),
    ("hu", &["one", "other"]),
    ("sr-Latn", &["one", "few", "other"]),
    ("sr-Cyrl", &["one", "few", "other"]),
];

/// The names that Fluent gives to plural categories; a select over these is a select over a number.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Methods written by hand on `Words`, which a message cannot take.
const RESERVED: [&str; 5] = ["at-hand", "lang", "new", "recognising", "text"];

/// All messages of one language by key.
pub struct Catalogue {
    pub lang: &'static str,
    /// The plural categories that every plural select of this language has.
    pub needs: &'static [&'static str],
    pub messages: BTreeMap<String, Message>,
}

/// One message and where it stands.
pub struct Message {
    pub file: String,
    pub pattern: Vec<Piece>,
}

/// A part of a message.
#[derive(Debug, PartialEq)]
pub enum Piece {
    Text(String),
    /// `{ $name }`, or `{ NUMBER($name) }` when `number` is set.
    Argument {
        name: String,
        number: bool,
    },
    Select {
        argument: String,
        branches: Vec<(Key, Vec<Piece>)>,
        default: usize,
    },
}

/// The key of a branch in a select.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    Name(String),
    Number(u64),
}

impl Key {
    pub fn is_category(&self) -> bool {
        matches!(self, Self::Name(name) if CATEGORIES.contains(&name.as_str()))
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// Reads every language, or says everything that is wrong at once.
pub fn read_all(locales: &Path) -> Result<Vec<Catalogue>, Vec<String>> {
    let mut faults = Vec::new();
    let mut catalogues = Vec::new();
    for (lang, needs) in LANGUAGES {
        let mut messages = BTreeMap::new();
        match read_folder(&locales.join(lang)) {
            Ok(files) => {
                for (name, text) in files {
                    add_file(
                        &mut messages,
                        &format!("locales/{lang}/{name}"),
                        &text,
                        &mut faults,
                    );
                }
            }
            Err(error) => faults.push(format!(
                "locales/{lang}: the folder cannot be read: {error}"
            )),
        }
        catalogues.push(Catalogue {
            lang,
            needs,
            messages,
        });
    }
    if faults.is_empty() {
        Ok(catalogues)
    } else {
        Err(faults)
    }
}

fn read_folder(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    // Directory order differs between machines; the generated file should not.
    files.sort();
    Ok(files)
}

/// Adds the messages of one file; what is wrong goes to `faults` as a sentence with file and key.
pub fn add_file(
    messages: &mut BTreeMap<String, Message>,
    file: &str,
    text: &str,
    faults: &mut Vec<String>,
) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text
                    .get(..error.pos.start)
                    .map_or(0, |before| before.matches('\n').count())
                    + 1;
                faults.push(format!(
                    "{file}, line {line}: not valid Fluent: {}",
                    error.kind
                ));
            }
            resource
        }
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name.to_owned();
                match read_message(&message) {
                    Ok(pattern) => {
                        let new = Message {
                            file: file.to_owned(),
                            pattern,
                        };
                        if let Some(old) = messages.insert(key.clone(), new) {
                            faults.push(format!(
                                "{file}: `{key}` is defined twice; the first is in {}.",
                                old.file
                            ));
                        }
                    }
                    Err(fault) => faults.push(format!("{file}: `{key}` {fault}")),
                }
            }
            ast::Entry::Term(term) => faults.push(format!(
                "{file}: `-{}` is a term; terms are not supported, write the word out.",
                term.id.name
            )),
            // Junk was already reported by the parser's errors.
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
}

fn read_message(message: &ast::Message<&str>) -> Result<Vec<Piece>, String> {
    let key = message.id.name;
    if key.contains(|c: char| c == '_' || c.is_ascii_uppercase()) {
        return Err("is not in kebab-case (small letters, digits, hyphens).".to_owned());
    }
    if is_keyword(&key.replace('-', "_")) {
        return Err("is a Rust keyword and cannot name a method; choose another key.".to_owned());
    }
    if RESERVED.contains(&key) {
        return Err("is a method that Words already has; choose another key.".to_owned());
    }
    if let Some(attribute) = message.attributes.first() {
        return Err(format!(
            "has the attribute `.{}`; attributes are not supported, make it a message of its own.",
            attribute.id.name
        ));
    }
    let Some(value) = &message.value else {
        return Err("has no text.".to_owned());
    };
    read_pattern(value)
}

fn read_pattern(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            ast::PatternElement::TextElement { value } => read_text(value)?,
            ast::PatternElement::Placeable { expression } => read_expression(expression)?,
        };
        // Neighbouring texts are one text, so that the tables stay small.
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(after)) => before.push_str(&after),
            (_, piece) => pieces.push(piece),
        }
    }
    Ok(pieces)
}

/// The tables of words have a meaning of their own for control characters.
fn read_text(text: &str) -> Result<Piece, String> {
    if text.contains(|it: char| it.is_control() && it != '\n') {
        return Err("holds a control character.".to_owned());
    }
    Ok(Piece::Text(text.to_owned()))
}

fn read_expression(expression: &ast::Expression<&str>) -> Result<Piece, String> {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline),
        ast::Expression::Select { selector, variants } => {
            let Piece::Argument { name, .. } = read_inline(selector)? else {
                return Err("selects on something that is not an argument.".to_owned());
            };
            let mut branches = Vec::new();
            let mut default = 0;
            for (index, variant) in variants.iter().enumerate() {
                if variant.default {
                    default = index;
                }
                branches.push((read_key(&variant.key)?, read_pattern(&variant.value)?));
            }
            Ok(Piece::Select {
                argument: name,
                branches,
                default,
            })
        }
    }
}

fn read_key(key: &ast::VariantKey<&str>) -> Result<Key, String> {
    match key {
        ast::VariantKey::Identifier { name } => Ok(Key::Name((*name).to_owned())),
        ast::VariantKey::NumberLiteral { value } => value.parse().map(Key::Number).map_err(|_| {
            format!("has the branch [{value}]; only whole numbers from zero are supported.")
        }),
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            read_text(&fluent_syntax::unicode::unescape_unicode_to_string(value))
        }
        ast::InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).to_owned())),
        ast::InlineExpression::VariableReference { id } => read_argument(id.name, false),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            match (
                id.name,
                arguments.positional.as_slice(),
                arguments.named.as_slice(),
            ) {
                ("NUMBER", [ast::InlineExpression::VariableReference { id }], []) => {
                    read_argument(id.name, true)
                }
                (name, ..) => Err(format!(
                    "calls {name}(…); only NUMBER($argument) is supported."
                )),
            }
        }
        ast::InlineExpression::MessageReference { id, .. } => Err(format!(
            "refers to the message `{}`; references are not supported, write the words out.",
            id.name
        )),
        ast::InlineExpression::TermReference { id, .. } => Err(format!(
            "refers to the term `-{}`; terms are not supported, write the word out.",
            id.name
        )),
        ast::InlineExpression::Placeable { .. } => {
            Err("has braces within braces; these are not supported.".to_owned())
        }
    }
}

fn read_argument(name: &str, number: bool) -> Result<Piece, String> {
    if name.contains(|c: char| c.is_ascii_uppercase() || c == '_') {
        return Err(format!(
            "has the argument ${name}, which is not in kebab-case."
        ));
    }
    if is_keyword(&name.replace('-', "_")) {
        return Err(format!(
            "has the argument ${name}, which is a Rust keyword; choose another name."
        ));
    }
    Ok(Piece::Argument {
        name: name.to_owned(),
        number,
    })
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}
