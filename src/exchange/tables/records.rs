//! From planned rows to one command: bodies that come, bodies that change, lines between them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::order;
use crate::domain::record::{Kind, MAX_ID_CHARS, Record, Typed};
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::domain::vocabulary::ChannelType;
use crate::exchange::tables::columns::Column;
use crate::exchange::tables::fold::{fold, tidy};
use crate::exchange::tables::import::{EMAIL, EXTERNAL_ID, Import, Stands, Taken};

/// A heading longer than this is cut when it becomes a field's name.
const LONGEST_FIELD: usize = 100;

/// How new records are called.
#[derive(Debug, Clone, Copy)]
pub enum Naming<'a> {
    /// By the ids of the table, as far as it has any.
    Own,
    /// By a text that nobody else has, and a number.
    After(&'a str),
}

/// What an import does to the organisation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub new: usize,
    pub changed: usize,
    /// Lines beside the one to who stands above.
    pub lines: usize,
}

impl Import<'_> {
    /// The import as one step. Bodies that say already what the table says are left alone.
    #[must_use]
    pub fn command(&self, cluster: &Cluster, naming: Naming) -> (Command, Tally) {
        let mut writer = Writer {
            import: self,
            cluster,
            ids: self.ids(cluster, naming),
            fields: self.fields(),
            commands: Vec::new(),
            tally: Tally::default(),
        };
        let places = writer.places();
        writer.gather(&places);
        for (at, taken) in self.taken.iter().enumerate() {
            let place = places.get(at).and_then(Option::as_deref);
            match taken
                .is
                .as_ref()
                .and_then(|id| cluster.bodies.get(id.as_str()))
            {
                Some(body) => writer.change(taken, body, place),
                None => writer.create(at, taken, place),
            }
        }
        writer.lines();
        (Command::All(writer.commands), writer.tally)
    }

    /// The id of each row's body; behind them that of the root that gathers them.
    fn ids(&self, cluster: &Cluster, naming: Naming) -> Vec<RecordId> {
        let mut used = BTreeSet::new();
        let mut ids = Vec::with_capacity(self.taken.len() + 1);
        for (at, taken) in self.taken.iter().enumerate() {
            let id = match (&taken.is, naming) {
                (Some(id), _) => id.as_str().to_owned(),
                (None, Naming::After(base)) => format!("{base}-{at}"),
                (None, Naming::Own) => {
                    let fits = !taken.key.is_empty() && taken.key.chars().count() <= MAX_ID_CHARS;
                    let mut id = if fits {
                        taken.key.clone().into_owned()
                    } else {
                        format!("row-{}", taken.row.line)
                    };
                    while used.contains(&id)
                        || cluster.kind_of(&RecordId::new(id.as_str())).is_some()
                    {
                        id.push('_');
                    }
                    id
                }
            };
            used.insert(id.clone());
            ids.push(RecordId::new(id));
        }
        let mut root = match naming {
            Naming::Own => "root".to_owned(),
            Naming::After(base) => format!("{base}-root"),
        };
        while used.contains(&root) || cluster.kind_of(&RecordId::new(root.as_str())).is_some() {
            root.push('_');
        }
        ids.push(RecordId::new(root));
        ids
    }

    /// The columns that are kept, each with the name of its field. A name that means something in
    /// a body, or that a column before has, is marked.
    fn fields(&self) -> Vec<(usize, String)> {
        let mut used: BTreeSet<String> = Body::FIELDS
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .gathered();
        used.extend(
            [
                "id",
                "kind",
                "*",
                "",
                EXTERNAL_ID,
                EMAIL,
                "department",
                "assistant",
            ]
            .map(str::to_owned),
        );
        let kept = self.columns.places(Column::Keep).map(|at| {
            let heading = self.columns.headings.get(at).map_or("", String::as_str);
            let mut name: String = tidy(heading).chars().take(LONGEST_FIELD).collect();
            while used.contains(&name) {
                name = format!("{name}#{}", at + 1);
            }
            used.insert(name.clone());
            (at, name)
        });
        kept.collect()
    }

    /// The headings of the columns that are left out, of those that hold anything.
    #[must_use]
    pub fn left_out(&self) -> Vec<&str> {
        let filled = |at: &usize| self.taken.iter().any(|it| !it.row.cell(*at).is_empty());
        let left = self.columns.places(Column::Leave).filter(filled);
        left.filter_map(|at| self.columns.headings.get(at).map(String::as_str))
            .collect()
    }
}

struct Writer<'i, 'a, 'c> {
    import: &'i Import<'a>,
    cluster: &'c Cluster,
    ids: Vec<RecordId>,
    fields: Vec<(usize, String)>,
    commands: Vec<Command>,
    tally: Tally,
}

impl Writer<'_, '_, '_> {
    /// The id of the body above, for one that does not stay where it is.
    fn parent(&self, taken: &Taken) -> Option<RecordId> {
        match &taken.stands {
            Stands::Stays | Stands::Top => None,
            Stands::Gathered => self.ids.last().cloned(),
            Stands::Row(at) => self.ids.get(*at).cloned(),
            Stands::Body(id) => Some(id.clone()),
        }
    }

    /// Whether a row's body is new or comes under another one.
    fn moves(&self, taken: &Taken) -> bool {
        if taken.stands == Stands::Stays {
            return false;
        }
        let parent = self.parent(taken);
        let body = taken
            .is
            .as_ref()
            .and_then(|id| self.cluster.bodies.get(id.as_str()));
        body.is_none_or(|body| {
            body.parent.as_ref().map(Id::as_str) != parent.as_ref().map(RecordId::as_str)
        })
    }

    /// The place of each row that comes under a body, behind those that stand there already.
    fn places(&self) -> Vec<Option<String>> {
        let mut coming: BTreeMap<Option<RecordId>, Vec<usize>> = BTreeMap::new();
        for (at, taken) in self.import.taken.iter().enumerate() {
            if self.moves(taken) {
                coming.entry(self.parent(taken)).or_default().push(at);
            }
        }
        let mut last: BTreeMap<Option<&str>, &str> = BTreeMap::new();
        for body in self.cluster.bodies.values() {
            if let Some(order) = body.order.as_deref() {
                let last = last
                    .entry(body.parent.as_ref().map(Id::as_str))
                    .or_default();
                *last = order.max(*last);
            }
        }
        let mut places = vec![None; self.import.taken.len()];
        for (parent, rows) in coming {
            let last = last.get(&parent.as_ref().map(RecordId::as_str)).copied();
            for (row, place) in rows.iter().zip(order::following(last, rows.len())) {
                if let Some(slot) = places.get_mut(*row) {
                    *slot = Some(place);
                }
            }
        }
        places
    }

    /// Creates the root over all others, when one is wanted.
    fn gather(&mut self, places: &[Option<String>]) {
        let (Some(name), Some(id)) = (&self.import.gathered, self.ids.last()) else {
            return;
        };
        // It stands where the roots would have stood.
        let roots = self.import.taken.iter().zip(places);
        let first = roots
            .filter(|(it, _)| it.stands == Stands::Gathered)
            .find_map(|(_, place)| place.as_deref());
        let record = Record::new(Kind::Body, id.as_str())
            .with("name", name.as_str())
            .with("order", first.unwrap_or_default());
        self.commands.push(Command::Create(record));
        self.tally.new += 1;
    }

    /// What the table says of a body, but for its place.
    fn said(&self, taken: &Taken) -> Vec<(&str, Value)> {
        let columns = &self.import.columns;
        let cell = |meaning| columns.place(meaning).map_or("", |at| taken.row.cell(at));
        let mut said = vec![("name", Value::from(taken.name.as_str()))];
        let mut say = |field, text: &str| {
            if !text.is_empty() {
                said.push((field, Value::from(text)));
            }
        };
        say(EXTERNAL_ID, &taken.key);
        say(EMAIL, taken.email);
        say("department", cell(Column::Department));
        let title = tidy(cell(Column::Title));
        // A body that is called by its title need not say it twice.
        if title != taken.name {
            say("bodyType", &title);
        }
        if columns
            .place(Column::Assistant)
            .is_some_and(|at| says_yes(taken.row.cell(at)))
        {
            said.push(("assistant", Value::from(true)));
        }
        let kept = self
            .fields
            .iter()
            .map(|(at, name)| (name.as_str(), taken.row.cell(*at)));
        said.extend(
            kept.filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| (name, Value::from(text))),
        );
        said
    }

    fn create(&mut self, at: usize, taken: &Taken, place: Option<&str>) {
        let Some(id) = self.ids.get(at) else { return };
        let mut record = Record::new(Kind::Body, id.as_str());
        for (field, value) in self.said(taken) {
            record = record.with(field, value);
        }
        if let Some(parent) = self.parent(taken) {
            record = record.with("parent", parent.as_str());
        }
        if let Some(place) = place {
            record = record.with("order", place);
        }
        self.commands.push(Command::Create(record));
        self.tally.new += 1;
    }

    /// Sets what differs. An empty cell clears nothing.
    fn change(&mut self, taken: &Taken, body: &Body, place: Option<&str>) {
        let stands = body.to_record().fields;
        let mut fields: Vec<(String, Option<Value>)> = self
            .said(taken)
            .into_iter()
            .filter(|(field, value)| stands.get(*field) != Some(value))
            .map(|(field, value)| (field.to_owned(), Some(value)))
            .collect();
        if self.moves(taken) {
            let parent = self.parent(taken).map(|it| Value::from(it.as_str()));
            fields.push(("parent".to_owned(), parent));
            fields.push(("order".to_owned(), place.map(Value::from)));
        }
        if !fields.is_empty() {
            let record = body.id.record();
            self.commands.push(Command::Set { record, fields });
            self.tally.changed += 1;
        }
    }

    /// Creates the lines to second superiors and to those they work with.
    fn lines(&mut self) {
        let channels = self.cluster.channels.values();
        let mut known: BTreeSet<(String, String, String)> = channels
            .map(|it| {
                (
                    it.from.to_string(),
                    it.to.to_string(),
                    it.channel_type.to_string(),
                )
            })
            .gathered();
        let base = self.ids.last().map(ToString::to_string).unwrap_or_default();
        for (at, taken) in self.import.taken.iter().enumerate() {
            for beside in &taken.beside {
                let to = match &beside.to {
                    Stands::Row(row) => self.ids.get(*row),
                    Stands::Body(id) => Some(id),
                    _ => None,
                };
                let (Some(from), Some(to)) = (self.ids.get(at), to) else {
                    continue;
                };
                let verb = if beside.reports {
                    ChannelType::Reports
                } else {
                    ChannelType::Coordinates
                };
                if !known.insert((from.to_string(), to.to_string(), verb.to_string())) {
                    continue;
                }
                let mut record =
                    Record::new(Kind::Channel, &format!("{base}-line-{}", known.len()))
                        .with("from", from.as_str())
                        .with("to", to.as_str())
                        .with("channelType", verb.as_str());
                if !beside.subject.is_empty() {
                    record = record.with("subject", beside.subject.as_str());
                }
                self.tally.lines += 1;
                self.commands.push(Command::Create(record));
            }
        }
    }
}

fn says_yes(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "1" | "true" | "yes" | "y" | "x" | "ja" | "j" | "igen" | "i" | "da" | "d"
    )
}
