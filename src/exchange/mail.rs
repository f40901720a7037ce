//! A text as a plain mail, and the address that opens it in a mail program.
//!
//! Such an address has to be short: several programs cut it, and some refuse it. What does not fit is
//! left out and said to be, so that nobody sends half an invitation.

use std::fmt::Write as _;

use crate::portrait::article::{Article, Block};

/// What mail programs take without harm; the shortest of their limits is about two thousand.
const LONGEST: usize = 1_900;

/// The text as people read it in a mail.
#[must_use]
pub fn plain(article: &Article) -> String {
    let mut out = format!(
        "{}\n{}\n",
        one_line(&article.title),
        one_line(&article.line)
    );
    for part in &article.parts {
        let _ = write!(out, "\n{}\n", one_line(&part.heading).to_uppercase());
        for block in &part.blocks {
            match block {
                Block::Text(text) | Block::Note(text) => {
                    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
                    lines.for_each(|line| {
                        let _ = writeln!(out, "{line}");
                    });
                }
                Block::Facts(facts) => {
                    for (label, value) in facts {
                        let _ = writeln!(out, "{}: {}", one_line(label), one_line(value));
                    }
                }
                Block::List(lines) => {
                    for line in lines {
                        let text = one_line(&line.text);
                        // What is numbered needs no dash.
                        let dash = if text.starts_with(|it: char| it.is_ascii_digit()) {
                            ""
                        } else {
                            "- "
                        };
                        let _ = writeln!(out, "{dash}{text}");
                    }
                }
                // A mail has no columns: each cell says which it stands in.
                Block::Table { head, rows } => {
                    for row in rows {
                        let cells = head.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                        let cells: Vec<String> = cells
                            .map(|(head, cell)| format!("{}: {}", one_line(head), one_line(cell)))
                            .collect();
                        let _ = writeln!(out, "- {}", cells.join("; "));
                    }
                }
                Block::Signatures(lines) => {
                    for line in lines {
                        let _ = writeln!(out, "{}: {}", one_line(&line.role), one_line(&line.name));
                    }
                }
            }
        }
    }
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address that opens a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub href: String,
    /// Whether the text came along; else it is to be pasted.
    pub has_text: bool,
    /// Whether the addresses came along; else they are to be pasted.
    pub has_addresses: bool,
}

/// A mail to many, none of whom sees the others' addresses.
#[must_use]
pub fn open(addresses: &[String], subject: &str, text: &str) -> Opened {
    let subject = format!("subject={}", escaped(&one_line(subject)));
    let sound = addresses.iter().map(|it| it.trim());
    let sound = sound.filter(|it| it.contains('@') && !it.contains(char::is_whitespace));
    let to: Vec<String> = sound.map(escaped).collect();
    let to = format!("bcc={}", to.join(","));
    let text = format!("body={}", escaped(&text.replace('\n', "\r\n")));
    let fits = |parts: &[&str]| {
        let href = format!("mailto:?{}", parts.join("&"));
        (href.len() <= LONGEST).then_some(href)
    };
    let opened = |href, has_addresses, has_text| Opened {
        href,
        has_text,
        has_addresses,
    };
    if let Some(href) = fits(&[&to, &subject, &text]) {
        return opened(href, true, true);
    }
    if let Some(href) = fits(&[&to, &subject]) {
        return opened(href, true, false);
    }
    let href = fits(&[&subject]).unwrap_or_else(|| "mailto:".to_owned());
    opened(href, false, false)
}

/// A text as a part of an address (RFC 6068).
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_does_not_fit_is_left_out_and_said() {
        let one = ["ana@example.org".to_owned()];
        let short = open(&one, "Meeting", "Come\nall");
        assert_eq!(
            short.href,
            "mailto:?bcc=ana@example.org&subject=Meeting&body=Come%0D%0Aall"
        );
        let long = open(&one, "Meeting", &"x".repeat(LONGEST));
        assert!(long.has_addresses && !long.has_text);
        let many = vec!["somebody@example.org".to_owned(); 100];
        let none = open(&many, "Meeting", "Come");
        assert_eq!((none.has_addresses, none.has_text), (false, false));
        assert_eq!(none.href, "mailto:?subject=Meeting");
    }

    #[test]
    fn an_address_cannot_bring_fields_of_its_own() {
        let bad = ["a@b.c&cc=d@e.f".to_owned(), "x@y z".to_owned()];
        assert_eq!(
            open(&bad, "S", "").href,
            "mailto:?bcc=a@b.c%26cc%3Dd@e.f&subject=S&body="
        );
    }

    proptest! {
        #[test]
        fn no_mail_is_longer_than_programs_take(
            addresses in prop::collection::vec("[a-z]{1,30}@[a-z]{1,20}\\.org", 0..80),
            subject in "\\PC{0,400}", text in "\\PC{0,900}",
        ) {
            prop_assert!(open(&addresses, &subject, &text).href.len() <= LONGEST);
        }
    }
}
