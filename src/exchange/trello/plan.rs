//! What of a board comes in: new records, and a word on everything that does not.
//!
//! What is here already stays as it is, also where the board says otherwise: whoever edited it here
//! meant it.

use std::collections::{BTreeMap, BTreeSet};

use super::board::{Aside, Board, Card, Item, Why};
use super::columns::{Standing, Standings};
use super::ids::Thing;
use super::people::{People, Who};
use super::sieve::Left;
use super::{values, words as known};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::ProjectStatus;
use crate::exchange::tables::named::names::key;
use crate::words::Words;

/// What a person decided about a board.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// What lists say of the projects in them, by Trello's ids, where it is not as guessed.
    pub statuses: BTreeMap<String, ProjectStatus>,
}

/// How much of each kind there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub projects: usize,
    /// Of the projects, those in the archive.
    pub archived: usize,
    /// Of the projects, those that are patterns for others.
    pub templates: usize,
    pub columns: usize,
    pub labels: usize,
    pub people: usize,
    pub items: usize,
    pub milestones: usize,
    pub papers: usize,
    pub comments: usize,
}

/// What of a card was read otherwise, or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Its list is not in the file.
    NoList,
    NotADay {
        word: String,
    },
    EndsFirst,
    /// It stands in the description instead.
    NotAnAmount {
        field: String,
        word: String,
    },
    NoName,
    /// Who is on it beside the one responsible; they stand in the description.
    Others {
        names: String,
    },
    /// Several people are called so; it stands in the description.
    Several {
        name: String,
    },
    /// A label that is not in the file.
    NoLabel,
}

/// A card and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub card: String,
    pub remark: Remark,
}

/// What comes of a board.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    pub name: String,
    pub lists: Vec<Standing>,
    /// The records that are new, each after those that it names.
    pub records: Vec<Record>,
    pub new: Counts,
    /// What has come in before.
    pub here: Counts,
    pub noted: Vec<Noted>,
    pub aside: Vec<Aside>,
    pub left: Left,
    /// The board's own fields that become lines of descriptions, with how many cards have them.
    pub lines: BTreeMap<String, usize>,
    /// Cards that were ticked as complete and stand as done, wherever their list is.
    pub completed: usize,
    /// Projects that come in as running, so that the findings ask for an agreement.
    pub running: usize,
    /// Attachments whose files stay with Trello.
    pub uploads: usize,
    /// Labels whose colour is not one of those here.
    pub recoloured: usize,
    /// Labels without a name that no card has.
    pub idle_labels: usize,
    /// People whom nothing names.
    pub idle_people: usize,
    pub has_lists: bool,
    pub cut_off: bool,
}

impl Import {
    /// Plans how a board comes in.
    #[must_use]
    pub fn plan(board: &Board, cluster: &Cluster, choices: &Choices, words: Words) -> Self {
        Planner::new(board, cluster, choices, words).plan()
    }

    #[must_use]
    pub fn does_something(&self) -> bool {
        !self.records.is_empty()
    }

    /// All that is new as one step.
    #[must_use]
    pub fn command(self) -> Command {
        Command::All(self.records.into_iter().map(Command::Create).collect())
    }
}

struct Planner<'a> {
    board: &'a Board,
    /// Whether the board was written here, so that its ids are ours.
    own: bool,
    cluster: &'a Cluster,
    words: Words,
    standings: Standings,
    people: People<'a>,
    labels: BTreeMap<&'a str, RecordId>,
    made_labels: Vec<Record>,
    /// The cards of the file, with the ids of their projects and whether these are new.
    cards: BTreeMap<&'a str, RecordId>,
    /// The lists of the cards that come in.
    used: BTreeSet<String>,
    made: Vec<Record>,
    import: Import,
}

impl<'a> Planner<'a> {
    fn new(board: &'a Board, cluster: &'a Cluster, choices: &Choices, words: Words) -> Self {
        Self {
            own: board.is_own(cluster),
            standings: Standings::of(board, cluster, choices),
            people: People::new(board, cluster),
            labels: BTreeMap::new(),
            made_labels: Vec::new(),
            cards: BTreeMap::new(),
            used: BTreeSet::new(),
            made: Vec::new(),
            import: Import {
                name: board.name.clone(),
                aside: board.aside.clone(),
                left: board.left.clone(),
                has_lists: board.has_lists,
                cut_off: board.cut_off,
                ..Import::default()
            },
            board,
            cluster,
            words,
        }
    }

    fn plan(mut self) -> Import {
        self.take_cards();
        self.take_items();
        self.take_papers();
        self.take_comments();
        let again = self.import.here.projects > 0;
        let used = again.then_some(&self.used);
        let columns = self.standings.records(self.cluster, used, self.words);
        self.tell_idle();
        let mut import = self.import;
        import.new.columns = columns.len();
        import.here.columns = self.standings.lists.iter().filter(|it| it.is_here).count();
        import.new.people = self.people.made.len();
        import.new.labels = self.made_labels.len();
        import.records = columns;
        import.records.extend(self.people.made);
        let last = self.cluster.labels.values();
        let last = last.filter_map(|it| it.order.as_deref()).max();
        let places = order::following(last, self.made_labels.len());
        let labels = self.made_labels.into_iter().zip(places);
        let labels = labels.map(|(label, place)| label.with("order", place));
        import.records.extend(labels);
        import.records.extend(self.made);
        import.lists = self.standings.lists;
        import
    }

    fn note(&mut self, card: &str, remark: Remark) {
        self.import.noted.push(Noted {
            card: card.to_owned(),
            remark,
        });
    }

    fn take_cards(&mut self) {
        let last = self.cluster.projects.values();
        let last = last.filter_map(|it| it.order.as_deref()).max();
        let places = order::following(last, self.board.cards.len());
        for (card, place) in self.board.cards.iter().zip(places) {
            let id = Thing::Card.id(self.own, &self.cluster.projects, &card.id);
            let is_here = self.cluster.projects.contains_key(id.as_str());
            self.cards.insert(&card.id, id.clone());
            let list = self.standings.get(&card.list);
            let archived = card.closed || list.is_some_and(|it| it.closed);
            let counts = if is_here {
                &mut self.import.here
            } else {
                &mut self.import.new
            };
            counts.projects += 1;
            counts.archived += usize::from(archived);
            counts.templates += usize::from(card.template);
            if !is_here {
                self.take_card(card, &id, archived, place);
            }
        }
    }

    fn take_card(&mut self, card: &Card, id: &RecordId, archived: bool, place: String) {
        let title = match card.name.as_str() {
            "" => self.words.trello_untitled(Thing::Card.outside(id.as_str())),
            name => name.to_owned(),
        };
        if card.name.is_empty() {
            self.note(&title, Remark::NoName);
        }
        let mut record = Record::new(Kind::Project, id.as_str())
            .with("title", title.as_str())
            .with("order", place);
        let list = self.standings.get(&card.list);
        let (mut status, mut column) = match list {
            Some(list) => (list.status.clone(), list.column.clone()),
            None => (ProjectStatus::Idea, None),
        };
        // Where the file has no lists at all, that is said once.
        let has_list = list.is_some();
        if !has_list && self.board.has_lists {
            self.note(&title, Remark::NoList);
        }
        if card.complete && status != ProjectStatus::Done {
            (status, column) = (ProjectStatus::Done, None);
            self.import.completed += 1;
        }
        record = record.with("status", status.as_str());
        let first = || self.standings.first_of(self.cluster, &status);
        let standing = match column {
            Some(column) => Some((column, Some(card.list.as_str()))),
            None => first().filter(|_| has_list),
        };
        if let Some((column, list)) = standing {
            record = record.with("column", column.as_str());
            self.used.extend(list.map(str::to_owned));
        }
        if archived {
            record = record.with("archived", true);
        }
        if card.template {
            record = record.with("template", true);
        }
        if !archived && !card.template {
            let runs = matches!(status, ProjectStatus::Running | ProjectStatus::Late);
            self.import.running += usize::from(runs);
        }
        for (field, text) in [("start", &card.start), ("end", &card.due)] {
            match values::day(text) {
                Ok(Some(day)) => record = record.with(field, day.to_string()),
                Ok(None) => {}
                Err(()) => self.note(&title, Remark::NotADay { word: text.clone() }),
            }
        }
        let days = [values::day(&card.start), values::day(&card.due)];
        if let [Ok(Some(start)), Ok(Some(end))] = days
            && end < start
        {
            self.note(&title, Remark::EndsFirst);
        }
        let labels = self.labels_of(card, &title);
        if !labels.is_empty() {
            record = record.with("labels", labels);
        }
        let mut lines = Vec::new();
        record = self.with_people(card, &title, record, &mut lines);
        record = self.with_fields(card, &title, record, &mut lines);
        if !card.place.is_empty() {
            lines.push(
                self.words
                    .trello_line(self.words.trello_place(), card.place.join(", ")),
            );
        }
        let mut description = card.text.clone();
        if !lines.is_empty() {
            if !description.is_empty() {
                description.push_str("\n\n");
            }
            description.push_str(&lines.join("\n"));
        }
        if !description.is_empty() {
            record = record.with("description", description);
        }
        self.made.push(record);
    }

    fn labels_of(&mut self, card: &Card, title: &str) -> Vec<String> {
        let mut labels: Vec<String> = Vec::new();
        for id in &card.labels {
            match self.label(id) {
                Some(label) if labels.iter().all(|it| it != label.as_str()) => {
                    labels.push(label.as_str().to_owned());
                }
                Some(_) => {}
                None => self.note(title, Remark::NoLabel),
            }
        }
        labels
    }

    /// The label of that id: one that is here, or a new one.
    fn label(&mut self, id: &str) -> Option<RecordId> {
        if let Some(label) = self.labels.get(id) {
            return Some(label.clone());
        }
        let tag = self.board.labels.iter().find(|it| it.id == id)?;
        let own = Thing::Label.id(self.own, &self.cluster.labels, id);
        let mut all = self.cluster.labels.values();
        let named = |it: &&crate::domain::work::Label| {
            !tag.name.is_empty() && key(&it.name) == key(&tag.name)
        };
        let label = if self.cluster.labels.contains_key(own.as_str()) {
            own
        } else if let Some(label) = all.find(named) {
            label.id.record()
        } else {
            let colour = values::colour(&tag.colour);
            let name = match (tag.name.as_str(), tag.colour.as_str()) {
                ("", "") => self.words.trello_unnamed_label().to_owned(),
                ("", colour) => colour.replace('_', " "),
                (name, _) => name.to_owned(),
            };
            let mut record = Record::new(Kind::Label, own.as_str()).with("name", name);
            if let Some((colour, is_same)) = colour {
                record = record.with("colour", colour.as_str());
                self.import.recoloured += usize::from(!is_same);
            }
            self.made_labels.push(record);
            own
        };
        self.labels.insert(&tag.id, label.clone());
        Some(label)
    }

    /// The first person of a card is responsible; members that use the board are partners.
    fn with_people(
        &mut self,
        card: &Card,
        title: &str,
        mut record: Record,
        lines: &mut Vec<String>,
    ) -> Record {
        let mut others: Vec<String> = Vec::new();
        let mut partners: Vec<String> = Vec::new();
        for id in &card.people {
            match self.people.find(id) {
                Who::Person(person) if !record.fields.contains_key("responsible") => {
                    record = record.with("responsible", person.as_str());
                }
                Who::Person(_) => others.push(self.people.name(id).to_owned()),
                Who::Member(member) => {
                    if partners.iter().all(|it| it != member.as_str()) {
                        partners.push(member.as_str().to_owned());
                    }
                }
                Who::Several(name) => {
                    others.push(name.clone());
                    self.note(title, Remark::Several { name });
                }
                Who::Nobody => {}
            }
        }
        others.retain(|it| !it.is_empty());
        if !partners.is_empty() {
            record = record.with("partners", partners);
        }
        if !others.is_empty() {
            let names = others.join(", ");
            lines.push(self.words.trello_line(self.words.trello_also(), &names));
            self.note(title, Remark::Others { names });
        }
        record
    }

    /// Fields of the board's own: those that a project has too, the others as lines.
    fn with_fields(
        &mut self,
        card: &Card,
        title: &str,
        mut record: Record,
        lines: &mut Vec<String>,
    ) -> Record {
        for filled in &card.filled {
            let Some(own) = self.board.fields.iter().find(|it| it.id == filled.field) else {
                self.import.left.count("cards", "customFieldItems");
                continue;
            };
            let Some(said) = values::said(own, filled, self.words.yes()) else {
                // A choice that the field no longer has.
                if !filled.option.is_empty() {
                    self.import.left.count("cards", "customFieldItems");
                }
                continue;
            };
            let field = known::field(&own.name).filter(|it| !record.fields.contains_key(*it));
            match field {
                Some(field) if field.starts_with("budget") => match values::amount(own, &said) {
                    Some(amount) => {
                        record = record.with(field, amount.minor_units());
                        continue;
                    }
                    None => self.note(
                        title,
                        Remark::NotAnAmount {
                            field: own.name.clone(),
                            word: said.clone(),
                        },
                    ),
                },
                Some(field) => {
                    record = record.with(field, said);
                    continue;
                }
                None => *self.import.lines.entry(own.name.clone()).or_default() += 1,
            }
            lines.push(self.words.trello_line(&own.name, said));
        }
        record
    }

    fn set_aside(&mut self, of: &'static str, name: &str, why: Why) {
        self.import.aside.push(Aside {
            of,
            name: name.to_owned(),
            why,
        });
    }

    fn take_items(&mut self) {
        let items = self.cluster.checklist_items.values();
        let steps = self.cluster.milestones.values();
        let last = items.filter_map(|it| it.order.as_deref());
        let last = last.chain(steps.filter_map(|it| it.order.as_deref())).max();
        let places = order::following(last, self.board.items.len());
        let board = self.board;
        for (item, place) in board.items.iter().zip(places) {
            let Some(project) = self.cards.get(item.card.as_str()).cloned() else {
                self.set_aside("checkItems", &item.text, Why::NoCard);
                continue;
            };
            if item.text.is_empty() {
                self.set_aside("checkItems", &item.id, Why::Empty);
                continue;
            }
            let step = Thing::Item.id(self.own, &self.cluster.milestones, &item.id);
            let id = Thing::Item.id(self.own, &self.cluster.checklist_items, &item.id);
            if self.cluster.milestones.contains_key(step.as_str()) {
                self.import.here.milestones += 1;
            } else if self.cluster.checklist_items.contains_key(id.as_str()) {
                self.import.here.items += 1;
            } else {
                self.take_item(item, &id, &project, place);
            }
        }
    }

    fn take_item(&mut self, item: &Item, id: &RecordId, project: &RecordId, place: String) {
        // A milestone has nobody of its own who answers for it.
        let is_step = known::are_milestones(&item.list) && item.person.is_empty();
        let kind = if is_step {
            self.import.new.milestones += 1;
            Kind::Milestone
        } else {
            self.import.new.items += 1;
            Kind::ChecklistItem
        };
        let mut record = Record::new(kind, id.as_str())
            .with("project", project.as_str())
            .with("text", item.text.as_str())
            .with("order", place);
        if !is_step && !known::is_unnamed(&item.list) {
            record = record.with("list", item.list.as_str());
        }
        if item.done {
            record = record.with("done", true);
        }
        match values::day(&item.due) {
            Ok(Some(day)) => record = record.with("due", day.to_string()),
            Ok(None) => {}
            Err(()) => self.note(
                &item.text,
                Remark::NotADay {
                    word: item.due.clone(),
                },
            ),
        }
        match self.people.find(&item.person) {
            Who::Person(person) => record = record.with("owner", person.as_str()),
            Who::Several(name) => self.note(&item.text, Remark::Several { name }),
            Who::Member(_) => self.import.left.count("checkItems", "idMember"),
            Who::Nobody => {}
        }
        self.made.push(record);
    }

    fn take_papers(&mut self) {
        let all = self.cluster.attachments.values();
        let last = all.filter_map(|it| it.order.as_deref()).max();
        let count = self.board.cards.iter().map(|it| it.papers.len()).sum();
        let mut places = order::following(last, count).into_iter();
        let mut seen = BTreeSet::new();
        let board = self.board;
        for card in &board.cards {
            let Some(project) = self.cards.get(card.id.as_str()).cloned() else {
                continue;
            };
            for paper in &card.papers {
                let place = places.next().unwrap_or_default();
                let id = Thing::Attachment.id(self.own, &self.cluster.attachments, &paper.id);
                if self.cluster.attachments.contains_key(id.as_str()) {
                    self.import.here.papers += 1;
                    continue;
                }
                let why = if paper.id.is_empty() {
                    Some(Why::NoId)
                } else if paper.address.is_empty() {
                    Some(Why::Empty)
                } else {
                    (!seen.insert(id.clone())).then_some(Why::Twice)
                };
                if let Some(why) = why {
                    self.set_aside("attachments", &paper.name, why);
                    continue;
                }
                let mut record = Record::new(Kind::Attachment, id.as_str())
                    .with("about", project.as_str())
                    .with("address", paper.address.as_str())
                    .with("order", place);
                if !paper.name.is_empty() && paper.name != paper.address {
                    record = record.with("name", paper.name.as_str());
                }
                self.import.uploads += usize::from(paper.upload);
                self.import.new.papers += 1;
                self.made.push(record);
            }
        }
    }

    fn take_comments(&mut self) {
        let all = self.cluster.comments.values();
        let last = all.filter_map(|it| it.order.as_deref()).max();
        let places = order::following(last, self.board.comments.len());
        let board = self.board;
        for (comment, place) in board.comments.iter().zip(places) {
            let id = Thing::Comment.id(self.own, &self.cluster.comments, &comment.id);
            if self.cluster.comments.contains_key(id.as_str()) {
                self.import.here.comments += 1;
                continue;
            }
            let Some(project) = self.cards.get(comment.card.as_str()).cloned() else {
                self.set_aside("comments", &comment.text, Why::NoCard);
                continue;
            };
            if comment.text.is_empty() {
                self.set_aside("comments", &comment.id, Why::Empty);
                continue;
            }
            let mut record = Record::new(Kind::Comment, id.as_str())
                .with("about", project.as_str())
                .with("text", comment.text.as_str())
                .with("order", place);
            match values::day(&comment.date) {
                Ok(Some(day)) => record = record.with("date", day.to_string()),
                Ok(None) => {}
                Err(()) => self.note(
                    &comment.text,
                    Remark::NotADay {
                        word: comment.date.clone(),
                    },
                ),
            }
            match self.people.find(&comment.person) {
                Who::Person(person) => record = record.with("person", person.as_str()),
                Who::Member(member) => record = record.with("member", member.as_str()),
                Who::Several(name) => self.note(&comment.text, Remark::Several { name }),
                Who::Nobody => {}
            }
            self.import.new.comments += 1;
            self.made.push(record);
        }
    }

    /// What is on the board and stays there because nothing names it.
    fn tell_idle(&mut self) {
        let cards = self.board.cards.iter();
        let labels: BTreeSet<&String> = cards.clone().flat_map(|it| &it.labels).gathered();
        let items = self.board.items.iter().map(|it| &it.person);
        let comments = self.board.comments.iter().map(|it| &it.person);
        let people: BTreeSet<&String> = cards
            .flat_map(|it| &it.people)
            .chain(items)
            .chain(comments)
            .gathered();
        for tag in &self.board.labels {
            let id = Thing::Label.id(self.own, &self.cluster.labels, &tag.id);
            let is_here = self.cluster.labels.contains_key(id.as_str());
            self.import.here.labels += usize::from(is_here);
            self.import.idle_labels += usize::from(!labels.contains(&tag.id));
        }
        for (id, _) in &self.board.people {
            let record = Thing::Member.id(self.own, &self.cluster.people, id);
            let is_here = self.cluster.people.contains_key(record.as_str());
            self.import.here.people += usize::from(is_here);
            self.import.idle_people += usize::from(!people.contains(id));
        }
    }
}
