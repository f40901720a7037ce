//! What a person sees of a table before it comes in: counts, columns, the first rows, every
//! rejected row with its reason, and what can be mended with one press.

use crate::domain::cluster::Cluster;
use crate::domain::sorting;
use crate::exchange::tables::columns::Column;
use crate::exchange::tables::fold::{short, tidy};
use crate::exchange::tables::import::{
    Choices, Import, Loose, Problem, Reason, Roots, Stands, Taken, Twice,
};
use crate::exchange::tables::records::Naming;
use crate::exchange::tables::sheet::Sheet;
use crate::exchange::tables::told;
use crate::words::Words;

/// How many rows show what comes in.
const SHOWN: usize = 8;

/// How many sentences of one kind are listed.
const LISTED: usize = 12;

/// More rejected rows than this are counted, not listed: nobody reads them in a dialog.
const REJECTED: usize = 500;

/// A longer text would bury its neighbours.
const LONGEST: usize = 80;

/// What can be mended in two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mend {
    SameId,
    Missing,
    OwnParent,
    Ring,
    Roots,
    /// Lines that lead nowhere: nothing mends them but the table.
    Beside,
}

impl Mend {
    fn of(problem: &Problem) -> Self {
        match problem {
            Problem::Missing { .. } => Self::Missing,
            Problem::OwnParent { .. } => Self::OwnParent,
            Problem::Ring { .. } => Self::Ring,
            Problem::Roots { .. } => Self::Roots,
            Problem::Beside { .. } => Self::Beside,
        }
    }

    /// What the two ways are called; the first is taken unless a person says otherwise.
    #[must_use]
    pub fn ways(self, words: Words) -> Option<[&'static str; 2]> {
        match self {
            Self::SameId => Some([words.tables_mend_once(), words.tables_mend_both()]),
            Self::Roots => Some([words.tables_mend_keep(), words.tables_mend_gather()]),
            Self::Beside => None,
            _ => Some([words.tables_mend_top(), words.tables_mend_first()]),
        }
    }

    /// Whether the second way is taken.
    #[must_use]
    pub fn is_second(self, choices: &Choices) -> bool {
        match self {
            Self::SameId => choices.twice == Twice::Both,
            Self::Missing => choices.missing == Loose::UnderFirst,
            Self::OwnParent => choices.selves == Loose::UnderFirst,
            Self::Ring => choices.rings == Loose::UnderFirst,
            Self::Roots => choices.roots == Roots::Gather,
            Self::Beside => false,
        }
    }

    /// Takes the first or the second way.
    pub fn take(self, choices: &mut Choices, second: bool) {
        let loose = if second {
            Loose::UnderFirst
        } else {
            Loose::Top
        };
        match self {
            Self::SameId => choices.twice = if second { Twice::Both } else { Twice::First },
            Self::Missing => choices.missing = loose,
            Self::OwnParent => choices.selves = loose,
            Self::Ring => choices.rings = loose,
            Self::Roots => choices.roots = if second { Roots::Gather } else { Roots::Keep },
            Self::Beside => {}
        }
    }
}

/// What can be mended, and the sentences that say what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub mend: Mend,
    pub sentences: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

/// A row that comes in, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub line: usize,
    pub name: String,
    pub title: String,
    pub under: String,
}

/// A row that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub line: usize,
    pub text: String,
    pub reason: String,
}

/// What is shown of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    pub taken: usize,
    /// Of those, bodies that are there already and change.
    pub changed: usize,
    /// Whether the import would change anything.
    pub does_something: bool,
    pub rejected: usize,
    pub headed: bool,
    pub columns: Vec<(String, Column)>,
    pub rows: Vec<Shown>,
    pub refused: Vec<Refused>,
    pub groups: Vec<Group>,
}

impl Preview {
    /// Looks at a table as it would come in.
    #[must_use]
    pub fn of(words: Words, text: &str, cluster: &Cluster, choices: &Choices) -> Self {
        if text.trim().is_empty() {
            return Self::default();
        }
        let sheet = Sheet::read(text);
        let import = Import::plan(&sheet, cluster, choices);
        let (_, tally) = import.command(cluster, Naming::After(""));
        let columns = (0..import.columns.meanings.len())
            .map(|at| told::heading(words, &import.columns, at))
            .zip(import.columns.meanings.iter().copied())
            .collect();
        let shown = |taken: &Taken| Shown {
            line: taken.row.line,
            name: short(&taken.name, LONGEST),
            title: title(&import, taken),
            under: under(words, &import, cluster, taken),
        };
        let refused = import.rejected.iter().take(REJECTED).map(|it| Refused {
            line: it.line,
            text: it.text.clone(),
            reason: told::reason(words, &it.reason),
        });
        Self {
            taken: import.taken.len(),
            changed: tally.changed,
            does_something: tally.new + tally.changed + tally.lines > 0,
            rejected: import.rejected.len(),
            headed: import.columns.headed,
            columns,
            rows: import.taken.iter().take(SHOWN).map(shown).collect(),
            refused: refused.collect(),
            groups: groups(words, &import, choices),
        }
    }
}

fn title(import: &Import, taken: &Taken) -> String {
    let title = import.columns.place(Column::Title);
    short(&tidy(title.map_or("", |at| taken.row.cell(at))), LONGEST)
}

fn under(words: Words, import: &Import, cluster: &Cluster, taken: &Taken) -> String {
    let there = |id: &str| {
        let body = cluster.bodies.get(id);
        body.map_or(id, |it| it.name.as_str()).to_owned()
    };
    let name = match &taken.stands {
        Stands::Top => words.tables_stands_top().to_owned(),
        Stands::Stays => words.tables_stands_stays().to_owned(),
        Stands::Gathered => import.gathered.clone().unwrap_or_default(),
        Stands::Row(at) => import
            .taken
            .get(*at)
            .map_or(String::new(), |it| it.name.clone()),
        Stands::Body(id) => there(id.as_str()),
    };
    short(&name, LONGEST)
}

fn groups(words: Words, import: &Import, choices: &Choices) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let same = |reason: &Reason| matches!(reason, Reason::SameId { .. });
    let twice = import.rejected.iter().filter(|it| same(&it.reason)).count();
    if twice > 0 || choices.twice == Twice::Both {
        groups.push(Group {
            mend: Mend::SameId,
            sentences: (twice > 0)
                .then(|| words.tables_problem_same_id(twice))
                .into_iter()
                .collect(),
            more: 0,
        });
    }
    for problem in &import.problems {
        let mend = Mend::of(problem);
        let known = groups.iter_mut().find(|group| group.mend == mend);
        let group = match known {
            Some(group) => group,
            None => {
                groups.push(Group {
                    mend,
                    sentences: Vec::new(),
                    more: 0,
                });
                match groups.last_mut() {
                    Some(group) => group,
                    None => continue,
                }
            }
        };
        if group.sentences.len() < LISTED {
            group.sentences.push(told::problem(words, problem));
        } else {
            group.more += 1;
        }
    }
    sorting::by_key(&mut groups, |group| group.mend);
    groups
}
