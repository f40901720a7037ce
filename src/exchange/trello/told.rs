//! What a person hears of a board before it comes in, and what the command line prints: how much
//! there is, and the name of everything that is not carried.

use std::fmt::Write as _;

use super::board::{NotABoard, Why};
use super::columns::Standing;
use super::plan::{Counts, Import, Remark};
use crate::document::sentences;
use crate::exchange::tables::fold::{short, tidy};
use crate::words::Words;

/// How many lines of a kind are listed; the rest is counted.
const LISTED: usize = 200;

/// A longer name would bury the sentence beside it.
const LONGEST: usize = 80;

/// What an export holds about itself, and what follows from the rest: nobody would miss it.
const TECHNICAL: &str = "agingPct allowBillableGuests badges boardPlugins bytes cardAgingMode \
    checkItemStates creationMethod creationMethodError creationMethodLoadingStartedAt dateClosed \
    dateCompleted dateLastActivity dateLastEdited dateLastView datePluginDisable date descData display \
    edgeColor email enterpriseOwned faviconUrl fieldGroup fileName id idAttachmentCover idBoard \
    idBoardSource idCard idChecklist idChecklists idEnterprise idMember idMemberCreator idModel \
    idOrganization idOriginalCard idShort idTags isSuggestedField ixUpdate labelNames limits \
    manualCoverAttachment memberships mimeType modelType nameData nodeId pos powerUps prefs \
    premiumFeatures previews shortLink shortUrl staticMapUrl subscribed templateGallery type url uses \
    username initials avatarHash avatarUrl activityBlocked bioData confirmed memberType nonPublic \
    nonPublicAvailable products status idMemberReferrer idPremOrgsAdmin idEnterprisesDeactivated \
    originalUrl starred pinned color";

/// A line of a list: what it is about and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub said: String,
}

/// Lines, and how many more there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    pub lines: Vec<Line>,
    pub more: usize,
}

impl Lines {
    fn of(all: impl ExactSizeIterator<Item = Line>) -> Self {
        let more = all.len().saturating_sub(LISTED);
        Self {
            lines: all.take(LISTED).collect(),
            more,
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// What is shown of a board before it comes in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    pub name: String,
    pub does_something: bool,
    /// What comes in, what is here, and what changes on the way, as sentences.
    pub sentences: Vec<String>,
    pub lists: Vec<Standing>,
    /// What is not carried, by Trello's names, with counts.
    pub left: Lines,
    pub technical: Lines,
    pub history: Lines,
    pub remarks: Lines,
    pub aside: Lines,
}

impl Preview {
    #[must_use]
    pub fn of(words: Words, import: &Import) -> Self {
        let mut left = Vec::new();
        let mut technical = Vec::new();
        let mut history = Vec::new();
        for (of, counts) in &import.left.0 {
            for (name, count) in counts {
                let line = Line {
                    name: field(words, of, name),
                    said: count.to_string(),
                };
                if *of == "actions" || *of == "data" {
                    history.push(line);
                } else if TECHNICAL.split_ascii_whitespace().any(|it| it == name) {
                    technical.push(line);
                } else {
                    left.push(line);
                }
            }
        }
        for (of, count) in [
            ("labels", import.idle_labels),
            ("members", import.idle_people),
        ] {
            if count > 0 {
                left.push(Line {
                    name: words.trello_idle(words.trello_of(of, of)),
                    said: count.to_string(),
                });
            }
        }
        let cut = |text: &str| short(&tidy(text), LONGEST);
        let remarks = import.noted.iter().map(|it| Line {
            name: cut(&it.card),
            said: remark(words, &it.remark),
        });
        let aside = import.aside.iter().map(|it| Line {
            name: format!("{}: {}", words.trello_of(it.of, it.of), cut(&it.name)),
            said: why(words, it.why).to_owned(),
        });
        Self {
            name: import.name.clone(),
            does_something: import.does_something(),
            sentences: said(words, import),
            lists: import.lists.clone(),
            left: Lines::of(left.into_iter()),
            technical: Lines::of(technical.into_iter()),
            history: Lines::of(history.into_iter()),
            remarks: Lines::of(remarks),
            aside: Lines::of(aside),
        }
    }

    /// The whole as a text.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        let mut text = self.sentences.join("\n") + "\n";
        let parts = [
            (words.trello_left(), &self.left),
            (words.trello_aside(), &self.aside),
            (words.trello_remarks(), &self.remarks),
            (words.trello_history(), &self.history),
            (words.trello_technical(), &self.technical),
        ];
        for (title, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "\n{title}:");
            for line in &lines.lines {
                let _ = writeln!(text, "  {} – {}", line.name, line.said);
            }
            if lines.more > 0 {
                let _ = writeln!(text, "  {}", words.tables_more(lines.more));
            }
        }
        text
    }
}

/// What comes in and what changes on the way.
fn said(words: Words, import: &Import) -> Vec<String> {
    let mut said = Vec::new();
    let Import { new, here, .. } = import;
    if import.does_something() {
        let mut first = words.trello_new(new.projects);
        if new.archived > 0 {
            first.push(' ');
            first.push_str(&words.trello_archived(new.archived));
        }
        if new.templates > 0 {
            first.push(' ');
            first.push_str(&words.trello_templates(new.templates));
        }
        said.push(first);
        let beside = beside(words, new);
        if !beside.is_empty() {
            said.push(words.trello_beside(beside.join(", ")));
        }
        if here.projects > 0 {
            said.push(words.trello_here(here.projects));
        }
    } else if here.projects > 0 {
        said.push(words.trello_same(here.projects));
    } else {
        said.push(words.trello_empty().to_owned());
    }
    if !import.has_lists {
        said.push(words.trello_no_lists().to_owned());
    }
    let told = [
        (import.completed, words.trello_completed(import.completed)),
        (import.running, words.trello_running(import.running)),
        (import.uploads, words.trello_uploads(import.uploads)),
        (
            import.recoloured,
            words.trello_recoloured(import.recoloured),
        ),
    ];
    let told = told.into_iter().filter(|(count, _)| *count > 0);
    said.extend(told.map(|(_, sentence)| sentence));
    for (field, count) in &import.lines {
        said.push(words.trello_lines(short(&tidy(field), LONGEST), *count));
    }
    if import.cut_off {
        said.push(words.trello_cut_off().to_owned());
    }
    said
}

/// What comes in with the projects.
fn beside(words: Words, new: &Counts) -> Vec<String> {
    let all = [
        (new.columns, words.trello_columns(new.columns)),
        (new.labels, words.trello_labels(new.labels)),
        (new.people, words.trello_people(new.people)),
        (new.items, words.trello_items(new.items)),
        (new.milestones, words.trello_steps(new.milestones)),
        (new.papers, words.trello_papers(new.papers)),
        (new.comments, words.trello_comments(new.comments)),
    ];
    let some = all.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(_, said)| said).collect()
}

/// A field of Trello's: whose it is, and its name, with a word for those that people know.
fn field(words: Words, of: &str, name: &str) -> String {
    let name = short(&tidy(name), LONGEST);
    let key = format!("{of}-{name}");
    let word = words.trello_field(&key, &name);
    let of = words.trello_of(of, of);
    if word == name {
        format!("{of}: {name}")
    } else {
        format!("{of}: {word} ({name})")
    }
}

fn remark(words: Words, remark: &Remark) -> String {
    let cut = |text: &str| short(&tidy(text), LONGEST);
    match remark {
        Remark::NoList => words.trello_remark_no_list().to_owned(),
        Remark::NotADay { word } => words.trello_remark_day(cut(word)),
        Remark::EndsFirst => words.trello_remark_ends_first().to_owned(),
        Remark::NotAnAmount { field, word } => words.trello_remark_amount(cut(word), cut(field)),
        Remark::NoName => words.trello_remark_name().to_owned(),
        Remark::Others { names } => words.trello_remark_others(cut(names)),
        Remark::Several { name } => words.trello_remark_several(cut(name)),
        Remark::NoLabel => words.trello_remark_label().to_owned(),
    }
}

fn why(words: Words, why: Why) -> &'static str {
    match why {
        Why::NoId => words.trello_why_no_id(),
        Why::Twice => words.trello_why_twice(),
        Why::NoCard => words.trello_why_no_card(),
        Why::Empty => words.trello_why_empty(),
    }
}

/// Why a file is no board, in one sentence.
#[must_use]
pub fn not_a_board(words: Words, error: &NotABoard) -> String {
    match error {
        NotABoard::Unreadable(error) => sentences::load_error(words, error),
        NotABoard::NoCards => words.trello_not_a_board().to_owned(),
    }
}
