//! Writes one method per message; sentences with arguments become constant tables, so nothing is parsed at run time.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::catalogue::{Catalogue, Key, Piece};
use crate::check::{Signature, Type};

/// The Rust text of `impl Words`.
pub fn generate(catalogues: &[Catalogue], signatures: &BTreeMap<String, Signature>) -> String {
    let mut code = String::from("impl Words {\n");
    for (key, signature) in signatures {
        let patterns: Vec<&[Piece]> = catalogues
            .iter()
            .filter_map(|catalogue| catalogue.messages.get(key))
            .map(|message| message.pattern.as_slice())
            .collect();
        method(&mut code, key, signature, &patterns);
    }
    code.push_str("}\n");
    code
}

fn method(code: &mut String, key: &str, signature: &Signature, patterns: &[&[Piece]]) {
    let name = key.replace('-', "_");
    document(code, patterns.first().copied().unwrap_or_default());
    if signature.is_empty() {
        let texts: Vec<String> = patterns
            .iter()
            .map(|pattern| format!("{:?}", plain_text(pattern)))
            .collect();
        let _ = writeln!(
            code,
            "#[must_use]\npub const fn {name}(self) -> &'static str {{\nself.pick([{}])\n}}\n",
            texts.join(", ")
        );
        return;
    }
    let mut parameters = String::new();
    let mut arguments = String::new();
    for (argument, kind) in signature {
        let argument = argument.replace('-', "_");
        let (kind, value) = match kind {
            Type::Shown => ("impl Display", format!("Argument::Shown(&{argument})")),
            Type::Count => ("impl Count", format!("Argument::Count({argument}.count())")),
            Type::Choice => ("&str", format!("Argument::Choice({argument})")),
        };
        let _ = write!(parameters, ", {argument}: {kind}");
        let _ = write!(arguments, "{value}, ");
    }
    let tables: Vec<String> = patterns
        .iter()
        .map(|pattern| table(pattern, signature))
        .collect();
    let _ = writeln!(
        code,
        "#[must_use]\npub fn {name}(self{parameters}) -> String {{\n\
         const MESSAGE: Message = [{}];\nsay(self.lang, &MESSAGE, &[{arguments}])\n}}\n",
        tables.join(", ")
    );
}

fn plain_text(pattern: &[Piece]) -> String {
    pattern
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Argument { .. } | Piece::Select { .. } => "",
        })
        .collect()
}

fn table(pattern: &[Piece], signature: &Signature) -> String {
    let pieces: Vec<String> = pattern.iter().map(|piece| row(piece, signature)).collect();
    format!("&[{}]", pieces.join(", "))
}

fn row(piece: &Piece, signature: &Signature) -> String {
    let place = |name: &str| {
        signature
            .iter()
            .position(|(known, _)| known == name)
            .unwrap_or_default()
    };
    match piece {
        Piece::Text(text) => format!("Piece::Text({text:?})"),
        Piece::Argument { name, .. } => format!("Piece::Argument({})", place(name)),
        Piece::Select {
            argument,
            branches,
            default,
        } => {
            let index = place(argument);
            let counts = signature
                .get(index)
                .is_some_and(|(_, kind)| *kind == Type::Count);
            let mut otherwise = String::new();
            let mut rows = Vec::new();
            for (position, (key, inner)) in branches.iter().enumerate() {
                let inner = table(inner, signature);
                if position == *default {
                    otherwise.clone_from(&inner);
                    // The default of a select over words may carry a word of its own; it needs no row.
                    continue;
                }
                let case = match key {
                    Key::Number(number) => format!("Case::Exactly({number})"),
                    Key::Name(name) if counts => {
                        format!("Case::Plural(Plural::{})", capitalised(name))
                    }
                    Key::Name(name) => format!("Case::Word({name:?})"),
                };
                // Exact numbers come first: [1] is meant to win over [one].
                let first = matches!(key, Key::Number(_));
                rows.insert(
                    if first { 0 } else { rows.len() },
                    format!("({case}, {inner})"),
                );
            }
            format!(
                "Piece::Select({index}, &[{}], {otherwise})",
                rows.join(", ")
            )
        }
    }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// The English text as the method's documentation, in a code span or block so that nothing in it is read as markup.
fn document(code: &mut String, english: &[Piece]) {
    let text = source(english);
    if text.contains('\n') || text.contains('`') {
        code.push_str("/// ```text\n");
        for line in text.lines() {
            let _ = writeln!(code, "/// {line}");
        }
        code.push_str("/// ```\n");
    } else {
        let _ = writeln!(code, "/// `{text}`");
    }
}

fn source(pattern: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Argument { name, .. } => {
                let _ = write!(text, "{{ ${name} }}");
            }
            Piece::Select {
                argument,
                branches,
                default,
            } => {
                let _ = writeln!(text, "{{ ${argument} ->");
                for (position, (key, inner)) in branches.iter().enumerate() {
                    let star = if position == *default { "*" } else { "" };
                    let _ = writeln!(text, "    {star}[{key}] {}", source(inner));
                }
                text.push('}');
            }
        }
    }
    text
}
