//! A board as Trello exports it, read leniently: what can be read is kept, what cannot is set aside.

use std::collections::BTreeSet;

use serde::de::DeserializeSeed as _;
use serde_json::Value;
use thiserror::Error;

use super::sieve::{Left, Sieve, Want};
use crate::document::file::LoadError;
use crate::document::guard::{self, Limits};
use crate::domain::cluster::Cluster;
use crate::domain::sorting::{self, Gather as _};

/// Trello puts no more activities than this into an export; older comments are missing then.
pub const MOST_ACTIVITIES: usize = 1_000;

const LIST: Want = Want::Parts(
    "lists",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("closed", Want::Whole),
        ("pos", Want::Whole),
        ("softLimit", Want::Whole),
    ],
);
const LABEL: Want = Want::Parts(
    "labels",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("color", Want::Whole),
    ],
);
const ATTACHMENT: Want = Want::Parts(
    "attachments",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("url", Want::Whole),
        ("pos", Want::Whole),
        ("isUpload", Want::Whole),
    ],
);
const FIELD_ITEM: Want = Want::Parts(
    "customFieldItems",
    &[
        ("idCustomField", Want::Whole),
        ("idValue", Want::Whole),
        ("value", Want::Whole),
    ],
);
const CARD: Want = Want::Parts(
    "cards",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("desc", Want::Whole),
        ("ownDesc", Want::Whole),
        ("closed", Want::Whole),
        ("isTemplate", Want::Whole),
        ("idList", Want::Whole),
        ("pos", Want::Whole),
        ("start", Want::Whole),
        ("due", Want::Whole),
        ("dueComplete", Want::Whole),
        ("idLabels", Want::Whole),
        ("labels", Want::Each(&LABEL)),
        ("idMembers", Want::Whole),
        ("attachments", Want::Each(&ATTACHMENT)),
        ("checklists", Want::Each(&CHECKLIST)),
        ("customFieldItems", Want::Each(&FIELD_ITEM)),
        ("locationName", Want::Whole),
        ("address", Want::Whole),
    ],
);
const CHECK_ITEM: Want = Want::Parts(
    "checkItems",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("state", Want::Whole),
        ("pos", Want::Whole),
        ("due", Want::Whole),
        ("idMember", Want::Whole),
    ],
);
const CHECKLIST: Want = Want::Parts(
    "checklists",
    &[
        ("id", Want::Whole),
        ("idCard", Want::Whole),
        ("name", Want::Whole),
        ("pos", Want::Whole),
        ("checkItems", Want::Each(&CHECK_ITEM)),
    ],
);
const MEMBER: Want = Want::Parts("members", &[("id", Want::Whole), ("fullName", Want::Whole)]);
const OPTION: Want = Want::Parts("options", &[("id", Want::Whole), ("value", Want::Whole)]);
const FIELD: Want = Want::Parts(
    "customFields",
    &[
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("type", Want::Whole),
        ("options", Want::Each(&OPTION)),
    ],
);
const ACTION: Want = Want::Parts(
    "actions",
    &[
        ("id", Want::Whole),
        ("type", Want::Whole),
        ("date", Want::Whole),
        ("idMemberCreator", Want::Whole),
        ("memberCreator", MEMBER),
        (
            "data",
            Want::Parts(
                "data",
                &[
                    ("text", Want::Whole),
                    ("card", Want::Parts("card", &[("id", Want::Whole)])),
                ],
            ),
        ),
    ],
);
const BOARD: Want = Want::Parts(
    "board",
    &[
        ("format", Want::Whole),
        ("id", Want::Whole),
        ("name", Want::Whole),
        ("lists", Want::Each(&LIST)),
        ("cards", Want::Each(&CARD)),
        ("labels", Want::Each(&LABEL)),
        ("members", Want::Each(&MEMBER)),
        ("checklists", Want::Each(&CHECKLIST)),
        ("customFields", Want::Each(&FIELD)),
        (
            "actions",
            Want::OfType(&ACTION, &["commentCard", "copyCommentCard"]),
        ),
    ],
);

/// Why a text is no board.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotABoard {
    #[error(transparent)]
    Unreadable(LoadError),
    #[error("the file holds neither lists nor cards as Trello exports them")]
    NoCards,
}

/// Something of a board that cannot come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The list of Trello's in which it stands.
    pub of: &'static str,
    /// What it is called, else where it stands in its list, from one.
    pub name: String,
    pub why: Why,
}

/// Why something is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has no id.
    NoId,
    /// Another one before it has the same id.
    Twice,
    /// Its card is not in the file.
    NoCard,
    /// It says nothing.
    Empty,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct List {
    pub id: String,
    pub name: String,
    pub closed: bool,
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub id: String,
    pub name: String,
    pub colour: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paper {
    pub id: String,
    pub name: String,
    pub address: String,
    pub upload: bool,
}

/// What a card holds in a field of the board's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filled {
    pub field: String,
    pub option: String,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Card {
    pub id: String,
    pub name: String,
    pub text: String,
    pub closed: bool,
    pub template: bool,
    pub list: String,
    pub start: String,
    pub due: String,
    pub complete: bool,
    pub labels: Vec<String>,
    pub people: Vec<String>,
    pub papers: Vec<Paper>,
    pub filled: Vec<Filled>,
    /// Its place on the map, in words.
    pub place: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    pub id: String,
    pub card: String,
    /// The checklist's name.
    pub list: String,
    pub text: String,
    pub done: bool,
    pub due: String,
    pub person: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Said {
    pub id: String,
    pub card: String,
    pub person: String,
    pub date: String,
    pub text: String,
}

/// A field of the board's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnField {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub options: Vec<(String, String)>,
}

/// A board, each list in the order of its places.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Board {
    pub id: String,
    pub name: String,
    pub lists: Vec<List>,
    pub cards: Vec<Card>,
    pub labels: Vec<Tag>,
    /// Ids and names.
    pub people: Vec<(String, String)>,
    pub items: Vec<Item>,
    pub fields: Vec<OwnField>,
    pub comments: Vec<Said>,
    /// Whether the file has a list of lists; without one nobody knows what columns there were.
    pub has_lists: bool,
    /// Whether the history is as long as an export can hold, so that older comments are missing.
    pub cut_off: bool,
    pub left: Left,
    pub aside: Vec<Aside>,
}

/// Whether a file may be a board: told by its first bytes and two words, without reading it.
#[must_use]
pub fn may_be_board(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head = start.get(..512).unwrap_or(start);
    let has = |text: &[u8], word: &[u8]| text.windows(word.len()).any(|it| it == word);
    head.trim_ascii_start().starts_with(b"{")
        && !has(head, b"\"format\"")
        && has(bytes, b"\"cards\"")
        && (has(bytes, b"\"idList\"") || has(bytes, b"\"lists\""))
}

impl Board {
    /// Whether it was written from this organisation's own records, under its own id.
    #[must_use]
    pub fn is_own(&self, cluster: &Cluster) -> bool {
        let organisation = cluster.organisation();
        organisation.is_some_and(|it| it.id.as_str() == self.id)
    }

    /// Reads a file of Trello's.
    ///
    /// # Errors
    /// When it is no JSON, too large, or no board.
    pub fn read(bytes: &[u8]) -> Result<Self, NotABoard> {
        let unreadable = |error| NotABoard::Unreadable(error);
        // A long history has more values than a file of ours may, but they are not built.
        let limits = Limits {
            values: usize::MAX,
            ..Limits::default()
        };
        guard::check(bytes, limits).map_err(|it| unreadable(LoadError::TooLarge(it)))?;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| unreadable(LoadError::NotText))?;
        let mut left = Left::default();
        let mut reader = serde_json::Deserializer::from_str(text);
        let sieve = Sieve {
            want: &BOARD,
            left: &mut left,
        };
        let read = sieve.deserialize(&mut reader);
        let read = read.and_then(|value| reader.end().map(|()| value));
        let value = read.map_err(|error| {
            unreadable(if error.is_eof() && !text.trim().is_empty() {
                LoadError::Truncated { line: error.line() }
            } else {
                LoadError::NotJson {
                    line: error.line(),
                    column: error.column(),
                }
            })
        })?;
        Self::of(&value, left).ok_or(NotABoard::NoCards)
    }

    fn of(top: &Value, left: Left) -> Option<Self> {
        let is_list = |name| top.get(name).is_some_and(Value::is_array);
        if top.get("format").is_some() || !(is_list("cards") || is_list("lists")) {
            return None;
        }
        let history = left.0.get("actions").map(|it| it.values().sum::<usize>());
        let mut aside = Vec::new();
        let mut board = Self {
            id: text(top, "id"),
            name: text(top, "name"),
            has_lists: is_list("lists"),
            ..Self::default()
        };
        for list in entries(top, "lists", &mut aside) {
            board.lists.push(List {
                id: text(list, "id"),
                name: text(list, "name"),
                closed: flag(list, "closed"),
                limit: list
                    .get("softLimit")
                    .and_then(Value::as_u64)
                    .and_then(|it| it.try_into().ok())
                    .filter(|it| *it > 0),
            });
        }
        for label in entries(top, "labels", &mut aside) {
            board.labels.push(tag(label));
        }
        for person in entries(top, "members", &mut aside) {
            let person = (text(person, "id"), text(person, "fullName"));
            board.people.push(person);
        }
        for field in entries(top, "customFields", &mut aside) {
            let options = items(field, "options").map(|option| {
                let said = option.get("value").map(|it| text(it, "text"));
                (text(option, "id"), said.unwrap_or_default())
            });
            board.fields.push(OwnField {
                id: text(field, "id"),
                name: text(field, "name"),
                kind: text(field, "type"),
                options: options.collect(),
            });
        }
        for checklist in entries(top, "checklists", &mut aside) {
            board.read_checklist(checklist, &text(checklist, "idCard"), &mut aside);
        }
        let filled: BTreeSet<String> = board.items.iter().map(|it| it.card.clone()).gathered();
        let mut labels = board.labels.iter().map(|it| it.id.clone()).gathered();
        for card in entries(top, "cards", &mut aside) {
            board.read_card(card, &filled, &mut labels, &mut aside);
        }
        let mut people = board.people.iter().map(|it| it.0.clone()).gathered();
        for action in entries(top, "actions", &mut aside) {
            board.read_comment(action, &mut people);
        }
        board.cut_off = history.unwrap_or_default() + board.comments.len() >= MOST_ACTIVITIES;
        // The newest stands first in a history.
        board.comments.reverse();
        board.left = left;
        board.aside = aside;
        let is_something =
            !board.lists.is_empty() || !board.cards.is_empty() || !board.aside.is_empty();
        // An empty board has at least a name; what has not even that is somebody else's file.
        (is_something || !board.name.is_empty()).then_some(board)
    }

    /// `filled` are the cards whose checklists are known, `known` the labels.
    fn read_card(
        &mut self,
        card: &Value,
        filled: &BTreeSet<String>,
        known: &mut BTreeSet<String>,
        aside: &mut Vec<Aside>,
    ) {
        let id = text(card, "id");
        // A board that was written by hand may carry its labels within the cards alone.
        for label in items(card, "labels").map(tag) {
            if !label.id.is_empty() && known.insert(label.id.clone()) {
                self.labels.push(label);
            }
        }
        let mut labels = texts(card, "idLabels");
        if labels.is_empty() {
            labels = items(card, "labels").map(|it| text(it, "id")).collect();
        }
        // A single list of lists is what an export has; a card asked for alone brings its own.
        if !filled.contains(&id) {
            for checklist in items(card, "checklists") {
                self.read_checklist(checklist, &id, aside);
            }
        }
        let papers = items(card, "attachments").map(|paper| Paper {
            id: text(paper, "id"),
            name: text(paper, "name"),
            address: text(paper, "url"),
            upload: flag(paper, "isUpload"),
        });
        let filled = items(card, "customFieldItems").map(|it| Filled {
            field: text(it, "idCustomField"),
            option: text(it, "idValue"),
            value: it.get("value").cloned().unwrap_or_default(),
        });
        let place = ["locationName", "address"].map(|it| text(card, it));
        self.cards.push(Card {
            name: text(card, "name"),
            text: described(card),
            closed: flag(card, "closed"),
            template: flag(card, "isTemplate"),
            list: text(card, "idList"),
            start: text(card, "start"),
            due: text(card, "due"),
            complete: flag(card, "dueComplete"),
            labels,
            people: texts(card, "idMembers"),
            papers: papers.collect(),
            filled: filled.collect(),
            place: place.into_iter().filter(|it| !it.is_empty()).collect(),
            id,
        });
    }

    fn read_checklist(&mut self, checklist: &Value, card: &str, aside: &mut Vec<Aside>) {
        let name = text(checklist, "name");
        for item in entries(checklist, "checkItems", aside) {
            self.items.push(Item {
                id: text(item, "id"),
                card: card.to_owned(),
                list: name.clone(),
                text: text(item, "name"),
                done: item.get("state").and_then(Value::as_str) == Some("complete"),
                due: text(item, "due"),
                person: text(item, "idMember"),
            });
        }
    }

    /// `known` are the people.
    fn read_comment(&mut self, action: &Value, known: &mut BTreeSet<String>) {
        let data = action.get("data").unwrap_or(&Value::Null);
        let creator = action.get("memberCreator").unwrap_or(&Value::Null);
        let mut person = text(action, "idMemberCreator");
        if person.is_empty() {
            person = text(creator, "id");
        }
        // Who has left the board is named in the history alone.
        let name = text(creator, "fullName");
        if !name.is_empty() && known.insert(person.clone()) {
            self.people.push((person.clone(), name));
        }
        self.comments.push(Said {
            id: text(action, "id"),
            card: data
                .get("card")
                .map(|it| text(it, "id"))
                .unwrap_or_default(),
            person,
            date: text(action, "date"),
            text: text(data, "text"),
        });
    }
}

/// The description; where it was written here, without what stands in fields as well.
fn described(card: &Value) -> String {
    let all = text(card, "desc");
    let own = text(card, "ownDesc");
    let is_own = card.get("ownDesc").is_some() && all.starts_with(&own);
    if is_own { own } else { all }
}

fn tag(label: &Value) -> Tag {
    Tag {
        id: text(label, "id"),
        name: text(label, "name"),
        colour: text(label, "color"),
    }
}

/// A text, without space around it; empty where there is none.
fn text(of: &Value, name: &str) -> String {
    let text = of.get(name).and_then(Value::as_str).unwrap_or_default();
    text.trim().to_owned()
}

fn texts(of: &Value, name: &str) -> Vec<String> {
    let texts = items(of, name).filter_map(Value::as_str);
    texts.map(|it| it.trim().to_owned()).collect()
}

fn flag(of: &Value, name: &str) -> bool {
    of.get(name).and_then(Value::as_bool) == Some(true)
}

fn items<'v>(of: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    let list = of.get(name).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default().iter()
}

/// The entries that have an id that no other before them has, by their places.
fn entries<'v>(of: &'v Value, name: &'static str, aside: &mut Vec<Aside>) -> Vec<&'v Value> {
    let mut seen = BTreeSet::new();
    let mut sound = Vec::new();
    for (at, entry) in items(of, name).enumerate() {
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        let why = match id.trim() {
            "" => Why::NoId,
            id if !seen.insert(id) => Why::Twice,
            _ => {
                sound.push(entry);
                continue;
            }
        };
        let called = ["name", "fullName"].map(|it| text(entry, it));
        let called = called.into_iter().find(|it| !it.is_empty());
        aside.push(Aside {
            of: name,
            name: called.unwrap_or_else(|| (at + 1).to_string()),
            why,
        });
    }
    let place = |entry: &Value| entry.get("pos").and_then(Value::as_f64);
    sorting::by(&mut sound, |a, b| match (place(a), place(b)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    sound
}
