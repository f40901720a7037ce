//! From rows to bodies: which come in, under which, and which are rejected for what reason.
//!
//! Rows are matched by id, then by e-mail, then by name; a name counts only when it is one's alone.
//! Whatever a table says, what comes of it is a forest, and the same table again changes nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::structure::Body;
use crate::exchange::tables::columns::{Column, Columns};
use crate::exchange::tables::plan::Planner;
use crate::exchange::tables::rejected;
use crate::exchange::tables::sheet::{Row, Sheet};

/// The field of a body that keeps the id it has elsewhere.
pub const EXTERNAL_ID: &str = "externalId";
/// The field of a body that keeps the e-mail address it has elsewhere.
pub const EMAIL: &str = "email";

/// What a person decided about a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// Whether the first row holds headings; guessed when `None`.
    pub headed: Option<bool>,
    /// Columns that mean something else than was guessed.
    pub columns: BTreeMap<usize, Column>,
    pub roots: Roots,
    /// Rows under one that is not there.
    pub missing: Loose,
    /// Rows under themselves.
    pub selves: Loose,
    /// Rows in a ring: where it was cut.
    pub rings: Loose,
    pub twice: Twice,
    /// The body under which new roots come.
    pub under: Option<Id<Body>>,
    /// What a new root over all others is called.
    pub root_name: String,
}

/// What becomes of several roots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Roots {
    #[default]
    Keep,
    /// They come under one new root.
    Gather,
}

/// What becomes of a row that has no place under another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Loose {
    #[default]
    Top,
    /// It comes under the first root of the table.
    UnderFirst,
}

/// What becomes of a row whose id an earlier row has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Twice {
    /// It is rejected.
    #[default]
    First,
    /// It comes in under an id of its own.
    Both,
}

/// Why a row does not come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A quotation mark is never closed.
    OpenQuote,
    /// More cells than there are columns: a sign between cells stands within one.
    ExtraCells { cells: usize, columns: usize },
    /// Nothing to call it by.
    NoName,
    /// The row on that line has the same id.
    SameId { id: String, line: usize },
    /// The row on that line has the same e-mail address, and no id tells them apart.
    SameEmail { email: String, line: usize },
    /// The row on that line says the same.
    SameRow { line: usize },
    /// Several rows or bodies could be the one above.
    AmbiguousParent { value: String, count: usize },
    /// Several bodies of the organisation, or several rows, could be the one that is meant.
    AmbiguousBody { name: String },
}

/// A row that does not come in.
pub type Rejected = rejected::Rejected<Reason>;

/// What a table had wrong that was mended, and can be mended in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    Missing {
        line: usize,
        name: String,
        value: String,
    },
    OwnParent {
        line: usize,
        name: String,
    },
    /// Cut at the first line.
    Ring {
        lines: Vec<usize>,
        names: Vec<String>,
    },
    /// More than one row at the top.
    Roots {
        names: Vec<String>,
    },
    /// A second line that leads nowhere, or to several; it is left out.
    Beside {
        line: usize,
        name: String,
        value: String,
    },
}

/// Where a body comes to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// At the top.
    Top,
    /// Under the new root.
    Gathered,
    /// Under the row at this place among those that come in.
    Row(usize),
    /// Under a body that is there.
    Body(RecordId),
    /// Where it stands already.
    Stays,
}

/// A line to another body beside the one to who stands above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    pub to: Stands,
    /// Whether it is a second superior, as against someone they work with.
    pub reports: bool,
    pub subject: String,
}

/// A row that comes in.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken<'a> {
    pub row: &'a Row<'a>,
    /// Its id in the table; empty when it has none.
    pub key: Cow<'a, str>,
    pub email: &'a str,
    pub name: String,
    pub stands: Stands,
    pub beside: Vec<Beside>,
    /// The body that it is, when it is there already.
    pub is: Option<RecordId>,
}

/// What comes of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Import<'a> {
    pub columns: Columns,
    /// How many rows there are; each is either taken or rejected.
    pub rows: usize,
    pub taken: Vec<Taken<'a>>,
    pub rejected: Vec<Rejected>,
    pub problems: Vec<Problem>,
    /// What the new root is called, when roots are gathered under one.
    pub gathered: Option<String>,
}

impl<'a> Import<'a> {
    /// Plans how the rows of a sheet come into an organisation.
    #[must_use]
    pub fn plan(sheet: &'a Sheet<'a>, cluster: &Cluster, choices: &Choices) -> Self {
        let columns = Columns::guess(
            &sheet.rows,
            &sheet.connects,
            choices.headed,
            &choices.columns,
        );
        let rows = sheet
            .rows
            .get(usize::from(columns.headed)..)
            .unwrap_or_default();
        let mut planner = Planner::new(&columns, choices, cluster);
        planner.identify(rows);
        planner.match_with_what_is_there();
        planner.resolve();
        planner.break_rings();
        let gathered = planner.place_roots();
        let (taken, rejected, problems) = planner.close();
        Self {
            columns,
            rows: rows.len(),
            taken,
            rejected,
            problems,
            gathered,
        }
    }
}

/// What a body was called elsewhere.
pub fn told<'b>(body: &'b Body, field: &str) -> &'b str {
    let value = body.extra.get(field).and_then(serde_json::Value::as_str);
    value.unwrap_or_default()
}
