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
use crate::exchange::tables::fold::{fold, parts};
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    pub line: usize,
    /// The row as it was written, shortened.
    pub text: String,
    pub reason: Reason,
}

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
        let mut planner = Planner {
            columns: &columns,
            choices,
            drafts: Vec::new(),
            rejected: Vec::new(),
            problems: Vec::new(),
            index: Index::default(),
            there: There::new(cluster),
        };
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

/// Rows or bodies under a text: the first, and how many there are.
type Hits = BTreeMap<String, (usize, usize)>;

fn note(hits: &mut Hits, text: String, at: usize) {
    if !text.is_empty() {
        hits.entry(text).or_insert((at, 0)).1 += 1;
    }
}

/// What rows are known by.
#[derive(Default)]
struct Index {
    keys: Hits,
    emails: Hits,
    names: Hits,
    parts: Hits,
}

/// The bodies that are there, and what they are known by.
struct There<'c> {
    bodies: Vec<&'c Body>,
    places: BTreeMap<&'c str, usize>,
    keys: Hits,
    emails: BTreeMap<String, Vec<usize>>,
    names: BTreeMap<String, Vec<usize>>,
    /// The row that each body is.
    rows: Vec<Option<usize>>,
}

/// What a body was called elsewhere.
pub fn told<'b>(body: &'b Body, field: &str) -> &'b str {
    let value = body.extra.get(field).and_then(serde_json::Value::as_str);
    value.unwrap_or_default()
}

impl<'c> There<'c> {
    fn new(cluster: &'c Cluster) -> Self {
        let bodies: Vec<&Body> = cluster.bodies.values().collect();
        let mut there = Self {
            places: BTreeMap::new(),
            keys: Hits::new(),
            emails: BTreeMap::new(),
            names: BTreeMap::new(),
            rows: vec![None; bodies.len()],
            bodies,
        };
        for (at, body) in there.bodies.iter().enumerate() {
            there.places.insert(body.id.as_str(), at);
            note(&mut there.keys, told(body, EXTERNAL_ID).to_owned(), at);
            let email = fold(told(body, EMAIL));
            if !email.is_empty() {
                there.emails.entry(email).or_default().push(at);
            }
            there.names.entry(fold(&body.name)).or_default().push(at);
        }
        there
    }

    fn id(&self, at: usize) -> Option<RecordId> {
        self.bodies.get(at).map(|body| body.id.record())
    }

    /// Up to two bodies that a row could be: none that another row is, and none of which an id or
    /// an e-mail differs.
    fn free(&self, known: Option<&Vec<usize>>, draft: &Draft) -> Vec<usize> {
        let same = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
        let could_be = |at: &&usize| {
            self.bodies.get(**at).is_some_and(|body| {
                same(told(body, EXTERNAL_ID), &draft.key)
                    && same(&fold(told(body, EMAIL)), &draft.folded_email)
            })
        };
        let free = known.into_iter().flatten();
        let free = free.filter(|at| self.rows.get(**at) == Some(&None));
        free.filter(could_be).take(2).copied().collect()
    }
}

/// Where a row leads while this is being found out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Nobody,
    Row(usize),
    /// A body that is there.
    Body(usize),
    /// The one that it has there.
    Stays,
}

struct Draft<'a> {
    row: &'a Row<'a>,
    key: Cow<'a, str>,
    email: &'a str,
    folded_email: String,
    name: String,
    folded: String,
    above: Above,
    /// Whether it is to come under the first root for want of a place.
    loose: bool,
    /// Whether the table names nobody above it.
    says_top: bool,
    beside: Vec<(Above, usize)>,
    /// The body that it is.
    is: Option<usize>,
    rejected: bool,
}

enum Found {
    Row(usize),
    Body(usize),
    Ambiguous(usize),
    Nothing,
}

struct Planner<'p, 'a, 'c> {
    columns: &'p Columns,
    choices: &'p Choices,
    drafts: Vec<Draft<'a>>,
    rejected: Vec<Rejected>,
    problems: Vec<Problem>,
    index: Index,
    there: There<'c>,
}

/// More of a rejected row would bury its reason.
const SHOWN: usize = 120;

impl<'a> Planner<'_, 'a, '_> {
    fn reject(&mut self, row: &Row, reason: Reason) {
        let cells: Vec<&str> = row
            .cells
            .iter()
            .map(|it| it.trim())
            .filter(|it| !it.is_empty())
            .collect();
        self.rejected.push(Rejected {
            line: row.line,
            text: short(&cells.join(" · "), SHOWN),
            reason,
        });
    }

    fn reject_draft(&mut self, at: usize, reason: Reason) {
        if let Some(draft) = self.drafts.get_mut(at) {
            draft.rejected = true;
            let row = draft.row;
            self.reject(row, reason);
        }
    }

    fn cell(&self, row: &'a Row<'a>, meaning: Column) -> &'a str {
        self.columns.place(meaning).map_or("", |at| row.cell(at))
    }

    /// Says what each row is called; rejects those that cannot be told apart.
    fn identify(&mut self, rows: &'a [Row<'a>]) {
        let width = self.columns.meanings.len();
        let mut same: BTreeMap<&[Cow<str>], usize> = BTreeMap::new();
        let mut lines: BTreeMap<Cow<str>, usize> = BTreeMap::new();
        let mut emails: BTreeMap<String, usize> = BTreeMap::new();
        // Whoever has an id is the one that an e-mail address means.
        for row in rows {
            let email = fold(self.cell(row, Column::Email));
            if !email.is_empty() && !self.cell(row, Column::Id).is_empty() {
                emails.entry(email).or_insert(row.line);
            }
        }
        let mut taken_keys: Option<BTreeMap<String, usize>> = None;
        for row in rows {
            let beyond = row.cells.get(width..).unwrap_or_default();
            if row.open_quote {
                self.reject(row, Reason::OpenQuote);
                continue;
            }
            if beyond.iter().any(|it| !it.trim().is_empty()) {
                let cells = row.cells.len();
                self.reject(
                    row,
                    Reason::ExtraCells {
                        cells,
                        columns: width,
                    },
                );
                continue;
            }
            let mut key = Cow::Borrowed(self.cell(row, Column::Id));
            let email = self.cell(row, Column::Email);
            let name = self.name(row);
            if name.is_empty() {
                self.reject(row, Reason::NoName);
                continue;
            }
            if let Some(line) = lines.get(&key).filter(|_| !key.is_empty()).copied() {
                if self.choices.twice == Twice::First {
                    self.reject(
                        row,
                        Reason::SameId {
                            id: key.into_owned(),
                            line,
                        },
                    );
                    continue;
                }
                let counts = taken_keys.get_or_insert_with(|| {
                    let keys = rows
                        .iter()
                        .map(|row| (self.cell(row, Column::Id).to_owned(), 1));
                    keys.collect()
                });
                key = Cow::Owned(unused(&key, counts));
            }
            let folded_email = fold(email);
            if key.is_empty() {
                let line = *same.entry(row.cells.as_slice()).or_insert(row.line);
                if line != row.line {
                    self.reject(row, Reason::SameRow { line });
                    continue;
                }
                if !folded_email.is_empty() {
                    let line = *emails.entry(folded_email.clone()).or_insert(row.line);
                    if line != row.line {
                        let email = email.to_owned();
                        self.reject(row, Reason::SameEmail { email, line });
                        continue;
                    }
                }
            } else {
                lines.insert(key.clone(), row.line);
            }
            let (at, folded) = (self.drafts.len(), fold(&name));
            note(&mut self.index.keys, key.clone().into_owned(), at);
            note(&mut self.index.emails, folded_email.clone(), at);
            note(&mut self.index.names, folded.clone(), at);
            note(&mut self.index.parts, parts(&name), at);
            self.drafts.push(Draft {
                row,
                key,
                email,
                folded_email,
                name,
                folded,
                above: Above::Nobody,
                loose: false,
                says_top: false,
                beside: Vec::new(),
                is: None,
                rejected: false,
            });
        }
    }

    /// What a row is called: by its name, else by what it holds, does, or is known by.
    fn name(&self, row: &'a Row<'a>) -> String {
        let whole = self.cell(row, Column::Name);
        let given = self.cell(row, Column::GivenName);
        let family = self.cell(row, Column::FamilyName);
        // A table with parts of a name beside it may call one of the parts “name”.
        let says = |part: &str| fold(whole).contains(&fold(part));
        let name = match (whole, given, family) {
            ("", given, family) if self.columns.family_first => [family, given],
            ("", given, family) => [given, family],
            (whole, "", family) if !says(family) => [whole, family],
            (whole, given, "") if !says(given) => [given, whole],
            _ => [whole, ""],
        };
        let name = tidy(&name.join(" "));
        if !name.is_empty() {
            return name;
        }
        let others = [Column::Title, Column::Email, Column::Id];
        let mut others = others.into_iter().map(|it| tidy(self.cell(row, it)));
        others.find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// Finds the rows that are bodies already: first all by id, then by e-mail, then by name.
    fn match_with_what_is_there(&mut self) {
        if self.there.bodies.is_empty() {
            return;
        }
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at) else {
                continue;
            };
            let known = self.there.keys.get(draft.key.as_ref());
            if let Some((body, _)) = known.copied() {
                self.claim(at, body);
            }
        }
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| it.is.is_none()) else {
                continue;
            };
            let alone = self
                .index
                .emails
                .get(&draft.folded_email)
                .is_some_and(|it| it.1 == 1);
            let known = self.there.emails.get(&draft.folded_email).filter(|_| alone);
            match self.there.free(known, draft).as_slice() {
                [body] => {
                    let body = *body;
                    self.claim(at, body);
                }
                [_, ..] if draft.key.is_empty() => {
                    let name = draft.email.to_owned();
                    self.reject_draft(at, Reason::AmbiguousBody { name });
                }
                _ => {}
            }
        }
        // How many rows, and how many of those that nothing but a name tells apart, have a name.
        // Those that are bodies already count, too: next time they all are.
        let mut namesakes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for draft in &self.drafts {
            let count = namesakes.entry(&draft.folded).or_default();
            count.0 += 1;
            count.1 += usize::from(draft.key.is_empty() && draft.email.is_empty());
        }
        let mut verdicts = Vec::new();
        for (at, draft) in self.drafts.iter().enumerate() {
            if draft.is.is_some() || draft.rejected {
                continue;
            }
            let free = self.there.free(self.there.names.get(&draft.folded), draft);
            let (all, nameless) = namesakes
                .get(draft.folded.as_str())
                .copied()
                .unwrap_or_default();
            let name_alone = draft.key.is_empty() && draft.email.is_empty();
            match free.as_slice() {
                [] => {}
                [body] if all == 1 || (name_alone && nameless == 1) => {
                    verdicts.push((at, Some(*body)))
                }
                _ if name_alone => verdicts.push((at, None)),
                _ => {}
            }
        }
        for (at, verdict) in verdicts {
            match verdict {
                Some(body) => self.claim(at, body),
                None => {
                    let name = self
                        .drafts
                        .get(at)
                        .map(|it| it.name.clone())
                        .unwrap_or_default();
                    self.reject_draft(at, Reason::AmbiguousBody { name });
                }
            }
        }
    }

    fn claim(&mut self, at: usize, body: usize) {
        if let (Some(draft), Some(row @ None)) =
            (self.drafts.get_mut(at), self.there.rows.get_mut(body))
        {
            *row = Some(at);
            draft.is = Some(body);
            draft.above = Above::Stays;
        }
    }

    /// Whom a text means: by id, then by e-mail, then by name; rows go before bodies.
    fn find(&self, value: &str) -> Found {
        let body = |at: usize| match self.there.rows.get(at) {
            Some(Some(row)) => Found::Row(*row),
            _ => Found::Body(at),
        };
        let row = |hits: &Hits, text: &str| match hits.get(text) {
            Some((at, 1)) => Some(Found::Row(*at)),
            Some((_, count)) => Some(Found::Ambiguous(*count)),
            None => None,
        };
        let there = |hits: &Hits, text: &str| match hits.get(text) {
            Some((at, 1)) => Some(body(*at)),
            Some((_, count)) => Some(Found::Ambiguous(*count)),
            None => None,
        };
        let by_id = row(&self.index.keys, value).or_else(|| there(&self.there.keys, value));
        if let Some(found) = by_id {
            return found;
        }
        let folded = fold(value);
        // What a row says of a body goes before what it was called: else the same table, brought
        // in again, would not find it any more.
        let known = |hits: &BTreeMap<String, Vec<usize>>| {
            let all = hits.get(&folded)?.iter();
            let mut free = all.filter(|at| self.there.rows.get(**at) == Some(&None));
            let first = free.next()?;
            Some(match free.count() {
                0 => Found::Body(*first),
                more => Found::Ambiguous(more + 1),
            })
        };
        None.or_else(|| row(&self.index.emails, &folded))
            .or_else(|| known(&self.there.emails))
            .or_else(|| row(&self.index.names, &folded))
            .or_else(|| known(&self.there.names))
            .or_else(|| row(&self.index.parts, &parts(value)))
            .unwrap_or(Found::Nothing)
    }

    /// Finds who stands above each row, and whom it has lines to.
    fn resolve(&mut self) {
        let above: Vec<usize> = self.columns.places(Column::Parent).collect();
        let beside: Vec<usize> = self
            .columns
            .places(Column::Second)
            .chain(self.columns.places(Column::Peer))
            .collect();
        let mut first_missing = Vec::new();
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| !it.rejected) else {
                continue;
            };
            let row = draft.row;
            let values = above
                .iter()
                .map(|column| row.cell(*column))
                .filter(|it| !it.is_empty());
            let (mut missing, mut ambiguous, mut found) = (None, None, None);
            for value in values {
                match self.find(value) {
                    Found::Row(row) => found = Some(Above::Row(row)),
                    Found::Body(body) => found = Some(Above::Body(body)),
                    Found::Ambiguous(count) => {
                        ambiguous.get_or_insert((value, count));
                    }
                    Found::Nothing if says_nobody(value) => {}
                    Found::Nothing => {
                        missing.get_or_insert(value);
                    }
                }
                if found.is_some() {
                    break;
                }
            }
            match (found, ambiguous, missing) {
                (Some(above), ..) => self.put(at, above),
                (None, Some((value, count)), _) => {
                    let value = value.to_owned();
                    self.reject_draft(at, Reason::AmbiguousParent { value, count });
                }
                (None, None, Some(value)) => first_missing.push((at, value)),
                (None, None, None) => {
                    if let Some(draft) = self.drafts.get_mut(at) {
                        draft.says_top = true;
                    }
                }
            }
            self.find_beside(at, &beside);
        }
        // Only now is it known which rows come in.
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| !it.rejected) else {
                continue;
            };
            if let Above::Row(parent) = draft.above {
                let gone = self.drafts.get(parent).filter(|it| it.rejected);
                if let Some((is, value)) = gone.map(|it| (it.is, it.name.clone())) {
                    match is {
                        Some(body) => self.put(at, Above::Body(body)),
                        None => self.miss(at, &value),
                    }
                } else if parent == at {
                    let problem = Problem::OwnParent {
                        line: draft.row.line,
                        name: draft.name.clone(),
                    };
                    self.problems.push(problem);
                    self.loosen(at, self.choices.selves);
                }
            }
        }
        for (at, value) in first_missing {
            self.miss(at, value);
        }
    }

    fn put(&mut self, at: usize, above: Above) {
        if let Some(draft) = self.drafts.get_mut(at) {
            draft.above = above;
        }
    }

    fn miss(&mut self, at: usize, value: &str) {
        if let Some(draft) = self.drafts.get(at) {
            self.problems.push(Problem::Missing {
                line: draft.row.line,
                name: draft.name.clone(),
                value: short(value, SHOWN),
            });
            self.loosen(at, self.choices.missing);
        }
    }

    /// A row that has no place under another; its place is found when the roots are known.
    fn loosen(&mut self, at: usize, choice: Loose) {
        if let Some(draft) = self.drafts.get_mut(at) {
            // What is there already stays where it is.
            draft.loose = choice == Loose::UnderFirst && draft.is.is_none();
            draft.above = if draft.is.is_some() {
                Above::Stays
            } else {
                Above::Nobody
            };
        }
    }

    /// Second superiors may stand several in one cell; a name with a comma is tried whole first.
    fn find_beside(&mut self, at: usize, columns: &[usize]) {
        let Some(row) = self.drafts.get(at).map(|it| it.row) else {
            return;
        };
        for column in columns {
            let cell = row.cell(*column);
            let whole = self.find(cell);
            let several =
                matches!(whole, Found::Nothing) && cell.contains([';', ':', ',', '|', '\n']);
            let values: Vec<&str> = if several {
                cell.split([';', ':', ',', '|', '\n'])
                    .map(str::trim)
                    .collect()
            } else {
                vec![cell]
            };
            for value in values {
                if value.is_empty() || says_nobody(value) {
                    continue;
                }
                let to = match self.find(value) {
                    Found::Row(row) => Above::Row(row),
                    Found::Body(body) => Above::Body(body),
                    Found::Ambiguous(_) | Found::Nothing => Above::Nobody,
                };
                let Some(draft) = self.drafts.get_mut(at) else {
                    return;
                };
                if to == Above::Nobody {
                    self.problems.push(Problem::Beside {
                        line: row.line,
                        name: draft.name.clone(),
                        value: short(value, SHOWN),
                    });
                } else if to != Above::Row(at) {
                    draft.beside.push((to, *column));
                }
            }
        }
    }

    /// The first row that names nobody above it; for want of one, the first that has nobody.
    fn first_root(&self) -> Option<usize> {
        let root = |it: &Draft| {
            let none = matches!(it.above, Above::Nobody | Above::Stays);
            !it.rejected && !it.loose && none
        };
        let said = self.drafts.iter().position(|it| root(it) && it.says_top);
        said.or_else(|| self.drafts.iter().position(root))
    }

    /// The row that brings a body up to date, if one does.
    fn row_of(&self, body: usize) -> Option<usize> {
        let row = (*self.there.rows.get(body)?)?;
        let comes_in = self.drafts.get(row).is_some_and(|it| !it.rejected);
        comes_in.then_some(row)
    }

    /// The node above a node: rows first, then the bodies that are there.
    fn next(&self, node: usize) -> Option<usize> {
        let rows = self.drafts.len();
        let of_body = |body: usize| {
            let parent = self.there.bodies.get(body)?.parent.as_ref()?;
            let at = *self.there.places.get(parent.as_str())?;
            Some(self.row_of(at).unwrap_or(rows + at))
        };
        match self.drafts.get(node) {
            None => of_body(node - rows),
            Some(draft) if draft.rejected => None,
            Some(draft) => match draft.above {
                Above::Row(row) => Some(row),
                Above::Body(body) => Some(rows + body),
                Above::Stays => of_body(draft.is?),
                Above::Nobody => None,
            },
        }
    }

    /// Gives loose rows and new roots their place, then cuts each ring at its earliest row.
    fn break_rings(&mut self) {
        let first = self.first_root();
        let under = self.choices.under.as_ref();
        let under = under.and_then(|it| self.there.places.get(it.as_str()).copied());
        let under = under.map(|body| match self.row_of(body) {
            Some(row) => Above::Row(row),
            None => Above::Body(body),
        });
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get_mut(at).filter(|it| !it.rejected) else {
                continue;
            };
            match (draft.loose, first, draft.above) {
                (true, Some(first), _) if first != at => draft.above = Above::Row(first),
                (_, _, Above::Nobody) if under != Some(Above::Row(at)) => {
                    draft.above = under.unwrap_or(Above::Nobody);
                }
                _ => {}
            }
        }
        // Each node is walked over once: 0 unseen, else the number of the walk.
        let mut seen = vec![0_usize; self.drafts.len() + self.there.bodies.len()];
        for start in 0..self.drafts.len() {
            let (mut at, walk) = (start, start + 1);
            loop {
                match seen.get_mut(at) {
                    Some(mark @ 0) => *mark = walk,
                    Some(mark) if *mark == walk => {
                        self.cut(at, first);
                        break;
                    }
                    _ => break,
                }
                match self.next(at) {
                    Some(next) => at = next,
                    None => break,
                }
            }
        }
    }

    /// Cuts the ring that goes through a node.
    fn cut(&mut self, node: usize, first: Option<usize>) {
        let (mut ring, mut at) = (Vec::new(), node);
        loop {
            if at < self.drafts.len() {
                ring.push(at);
            }
            match self.next(at) {
                Some(next) if next != node => at = next,
                _ => break,
            }
        }
        // A ring of bodies that are there already is not this table's.
        let told = |at: &&usize| {
            self.drafts
                .get(**at)
                .is_some_and(|it| it.above != Above::Stays)
        };
        let Some(earliest) = ring.iter().filter(told).min().copied() else {
            return;
        };
        let turn = ring
            .iter()
            .position(|at| *at == earliest)
            .unwrap_or_default();
        ring.rotate_left(turn);
        let drafts: Vec<&Draft> = ring.iter().filter_map(|at| self.drafts.get(*at)).collect();
        self.problems.push(Problem::Ring {
            lines: drafts.iter().map(|it| it.row.line).collect(),
            names: drafts.iter().map(|it| it.name.clone()).collect(),
        });
        let is_there = self.drafts.get(earliest).is_some_and(|it| it.is.is_some());
        let place = match first {
            _ if is_there => Above::Stays,
            Some(first) if self.choices.rings == Loose::UnderFirst => Above::Row(first),
            _ => Above::Nobody,
        };
        self.put(earliest, place);
        if self.leads_to_itself(earliest) {
            self.put(earliest, Above::Nobody);
        }
    }

    fn leads_to_itself(&self, node: usize) -> bool {
        let (mut at, mut steps) = (node, self.drafts.len() + self.there.bodies.len());
        while let Some(next) = self.next(at).filter(|_| steps > 0) {
            if next == node {
                return true;
            }
            (at, steps) = (next, steps - 1);
        }
        false
    }

    /// Says when several rows stand at the top; says what the root over them is called, if one is
    /// wanted.
    fn place_roots(&mut self) -> Option<String> {
        let roots: Vec<&Draft> = self.drafts.iter().filter(|it| is_new_root(it)).collect();
        if roots.len() < 2 {
            return None;
        }
        let names = roots.iter().map(|it| it.name.clone()).collect();
        self.problems.push(Problem::Roots { names });
        (self.choices.roots == Roots::Gather).then(|| self.choices.root_name.clone())
    }

    fn close(self) -> (Vec<Taken<'a>>, Vec<Rejected>, Vec<Problem>) {
        let mut places = Vec::with_capacity(self.drafts.len());
        let mut count = 0;
        for draft in &self.drafts {
            places.push(count);
            count += usize::from(!draft.rejected);
        }
        let roots = self.drafts.iter().filter(|it| is_new_root(it)).count();
        let gathers = self.choices.roots == Roots::Gather && roots > 1;
        let stands = |above: Above| match above {
            Above::Nobody => Stands::Top,
            Above::Stays => Stands::Stays,
            Above::Row(row) => places.get(row).map_or(Stands::Top, |at| Stands::Row(*at)),
            Above::Body(body) => self.there.id(body).map_or(Stands::Top, Stands::Body),
        };
        let gone: Vec<bool> = self.drafts.iter().map(|it| it.rejected).collect();
        let is_gone =
            |above: &Above| matches!(above, Above::Row(row) if gone.get(*row) == Some(&true));
        let taken = self
            .drafts
            .into_iter()
            .filter(|it| !it.rejected)
            .map(|draft| Taken {
                stands: if gathers && is_new_root(&draft) {
                    Stands::Gathered
                } else {
                    stands(draft.above)
                },
                beside: draft
                    .beside
                    .iter()
                    .filter(|(to, _)| !is_gone(to))
                    .map(|(to, column)| Beside {
                        to: stands(*to),
                        reports: self.columns.meanings.get(*column) == Some(&Column::Second),
                        subject: self
                            .columns
                            .subjects
                            .get(column)
                            .cloned()
                            .unwrap_or_default(),
                    })
                    .collect(),
                is: draft.is.and_then(|body| self.there.id(body)),
                row: draft.row,
                key: draft.key,
                email: draft.email,
                name: draft.name,
            });
        let taken = taken.collect();
        let mut rejected = self.rejected;
        rejected.sort_by_key(|it| it.line);
        (taken, rejected, self.problems)
    }
}

fn is_new_root(draft: &Draft) -> bool {
    !draft.rejected && draft.is.is_none() && draft.above == Above::Nobody
}

/// What stands in a cell where nobody is meant.
fn says_nobody(value: &str) -> bool {
    let said = fold(value);
    matches!(
        said.as_str(),
        "-" | "--" | "0" | "null" | "none" | "n/a" | "#n/a" | "na" | "nan" | "nil" | "root" | "top"
    )
}

/// An id that no row has: “7 (2)”.
fn unused(key: &str, counts: &mut BTreeMap<String, usize>) -> String {
    loop {
        let count = counts.entry(key.to_owned()).or_insert(1);
        *count += 1;
        let candidate = format!("{key} ({count})");
        if !counts.contains_key(&candidate) {
            counts.insert(candidate.clone(), 1);
            return candidate;
        }
    }
}

/// A text on one line, without signs that cannot be seen.
#[must_use]
pub fn tidy(text: &str) -> String {
    let seen = |it: char| if it.is_control() { ' ' } else { it };
    let text: String = text.chars().map(seen).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The beginning of a text.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let mut short: String = text.chars().take(most).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
