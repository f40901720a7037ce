//! Writes one method per message: its place in the tables, and the types of its arguments.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::catalogue::{Catalogue, Piece};
use crate::check::{Signature, Type};
use crate::table::Tables;

/// The Rust text of `impl Words`, and what is known of the tables.
pub fn generate(
    catalogues: &[Catalogue],
    signatures: &BTreeMap<String, Signature>,
    tables: &Tables,
) -> String {
    let mut code = String::from("impl Words {\n");
    for (place, (key, signature)) in signatures.iter().enumerate() {
        let english = catalogues.first().and_then(|it| it.messages.get(key));
        document(&mut code, english.map_or(&[], |it| &it.pattern));
        method(&mut code, place, key, signature);
    }
    let _ = writeln!(
        code,
        "}}\n\n\
         pub const DIGEST: &str = {:?};\n\
         pub const COUNT: usize = {};\n\
         pub const RECOGNISED: &[u16] = &{:?};\n\
         pub const PARTS: [&str; {}] = {:?};",
        tables.digest,
        signatures.len(),
        tables.recognised,
        tables.parts.len(),
        tables.parts,
    );
    code
}

fn method(code: &mut String, place: usize, key: &str, signature: &Signature) {
    let name = key.replace('-', "_");
    if signature.is_empty() {
        let _ = writeln!(
            code,
            "#[must_use]\npub fn {name}(self) -> &'static str {{\nself.text({place})\n}}\n",
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
    let _ = writeln!(
        code,
        "#[must_use]\npub fn {name}(self{parameters}) -> String {{\n\
         say(self.lang, self.text({place}), &[{arguments}])\n}}\n",
    );
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
