//! A text in headings, sentences, lists and tables: what the page shows, and what is written as HTML
//! and as Markdown. All texts are in the reader's language and are plain text.

use crate::domain::id::RecordId;

/// A whole text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Article {
    pub title: String,
    /// Of what and of which day it is.
    pub line: String,
    pub parts: Vec<Part>,
}

impl Article {
    /// The text line by line, as people read it: what two texts are compared by.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone(), self.line.clone()];
        for part in &self.parts {
            lines.push(part.heading.clone());
            for block in &part.blocks {
                match block {
                    Block::Text(text) => lines.extend(text.lines().map(str::to_owned)),
                    Block::Note(text) => lines.push(text.clone()),
                    Block::Facts(facts) => {
                        let facts = facts.iter();
                        lines.extend(facts.map(|(label, value)| beside(&[label, value], ": ")));
                    }
                    Block::List(listed) => lines.extend(listed.iter().map(|it| it.text.clone())),
                    Block::Table { head, rows } => {
                        let row = |cells: &[String]| beside(cells, " · ");
                        lines.push(row(head));
                        lines.extend(rows.iter().map(|cells| row(cells)));
                    }
                    Block::Signatures(signed) => {
                        let signed = signed.iter();
                        lines.extend(signed.map(|it| beside(&[&it.role, &it.name], ": ")));
                    }
                }
            }
        }
        // White space is no difference that people read.
        lines
            .into_iter()
            .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|it| !it.is_empty())
            .collect()
    }
}

/// Texts beside each other on one line.
fn beside(texts: &[impl AsRef<str>], between: &str) -> String {
    let texts: Vec<&str> = texts.iter().map(|it| it.as_ref().trim()).collect();
    texts.join(between)
}

/// A heading and what stands under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    pub heading: String,
    /// A part within the one before it.
    pub is_inner: bool,
    pub blocks: Vec<Block>,
}

impl Part {
    #[must_use]
    pub fn new(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn inner(heading: impl Into<String>) -> Self {
        Self {
            is_inner: true,
            ..Self::new(heading)
        }
    }

    /// Adds a sentence, unless there is none.
    pub fn say(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.blocks.push(Block::Text(text));
        }
    }

    /// Adds labels with their values, unless there are none.
    pub fn facts(&mut self, facts: Vec<(String, String)>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Adds a list, unless it is empty.
    pub fn list(&mut self, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }
}

/// What stands under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Text(String),
    /// Something that is missing, or a word of caution.
    Note(String),
    /// Labels and values.
    Facts(Vec<(String, String)>),
    List(Vec<Line>),
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// Lines to sign on: whose, and in which role.
    Signatures(Vec<Signature>),
}

/// A line to sign on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signature {
    pub role: String,
    pub name: String,
}

/// A line of a list, and the record that it tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    pub record: Option<RecordId>,
}

impl Line {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            record: None,
        }
    }

    #[must_use]
    pub fn of(text: impl Into<String>, record: RecordId) -> Self {
        Self {
            text: text.into(),
            record: Some(record),
        }
    }
}
