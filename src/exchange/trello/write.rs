//! The projects as a board in Trello's own shape, as `WeKan`, Planka, 4ga Boards, Nextcloud Deck,
//! Kanboard's plugin and Focalboard take it in.
//!
//! Trello itself reads no boards. Where other programs ask for a field that nobody needs, it is
//! written nevertheless: they refuse the file else. None of them reads the day on which a card
//! starts, most no fields of a board's own, people, links or the days of a checklist; so these stand
//! in the description too, and beside it what the description is without them (`ownDesc`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::ids::Thing;
use super::{users, values, words as known};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};
use crate::domain::membership::Person;
use crate::domain::money::currency_of_project;
use crate::domain::record::Typed as _;
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::board::{self, Column, ColumnKey};
use crate::domain::work::{Attachment, ChecklistItem, Label, Milestone, Project};
use crate::words::{Formats as _, PlainFormats, Words};

/// How far apart neighbours stand, as Trello places them.
const STEP: usize = 65_536;

/// The board as a text; `day` is when it is written.
#[must_use]
pub fn write(cluster: &Cluster, words: Words, day: Date) -> String {
    Writer::new(cluster, words, day).write().to_string()
}

struct Writer<'c> {
    cluster: &'c Cluster,
    words: Words,
    day: Date,
    board: &'c str,
    columns: Vec<Column>,
    /// The list of each live project.
    lists: BTreeMap<&'c Id<Project>, String>,
    items: BTreeMap<&'c Id<Project>, Vec<&'c ChecklistItem>>,
    steps: BTreeMap<&'c Id<Project>, Vec<&'c Milestone>>,
    papers: BTreeMap<&'c str, Vec<&'c Attachment>>,
    /// What each person is called among users.
    users: BTreeMap<&'c Id<Person>, String>,
    people: BTreeSet<&'c Id<Person>>,
    fields: BTreeSet<&'static str>,
}

impl<'c> Writer<'c> {
    fn new(cluster: &'c Cluster, words: Words, day: Date) -> Self {
        let standing = board::standing(cluster);
        let mut lists = BTreeMap::new();
        for (column, projects) in &standing.columns {
            for project in projects {
                lists.insert(&project.id, list_id(column));
            }
        }
        let mut items: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for item in in_order(&cluster.checklist_items) {
            items.entry(&item.project).or_default().push(item);
        }
        let mut steps: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for step in in_order(&cluster.milestones) {
            steps.entry(&step.project).or_default().push(step);
        }
        let mut papers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for paper in in_order(&cluster.attachments) {
            papers.entry(paper.about.as_str()).or_default().push(paper);
        }
        let columns = standing.columns.into_iter();
        Self {
            papers,
            users: users::names(cluster),
            columns: columns.map(|(column, _)| column).collect(),
            board: cluster.organisation().map_or("board", |it| it.id.as_str()),
            cluster,
            words,
            day,
            lists,
            items,
            steps,
            people: BTreeSet::new(),
            fields: BTreeSet::new(),
        }
    }

    fn write(mut self) -> Value {
        let projects = in_order(&self.cluster.projects);
        let mut cards = Vec::new();
        let mut checklists = Vec::new();
        for (at, project) in projects.iter().enumerate() {
            let mut card = self.card(project, at + 1);
            let mut own = self.checklists(project);
            let ids: Vec<Value> = own.iter().filter_map(|it| it.get("id").cloned()).collect();
            checklists.append(&mut own);
            card.insert("idChecklists".to_owned(), ids.into());
            cards.push(Value::Object(card));
        }
        let actions = self.comments();
        let organisation = self.cluster.organisation().map(|it| it.name.as_str());
        let labels = in_order(&self.cluster.labels).into_iter();
        json!({
            "id": self.board,
            "name": some(organisation).unwrap_or(self.words.trello_board()),
            "desc": "",
            "closed": false,
            "url": "",
            "dateLastActivity": self.moment(None),
            // Both are asked for by WeKan.
            "prefs": { "background": "blue", "permissionLevel": "private" },
            "lists": self.columns(),
            "cards": cards,
            "labels": labels.map(|it| self.label(it)).collect::<Vec<_>>(),
            "members": self.members(),
            "memberships": [],
            "checklists": checklists,
            "customFields": self.own_fields(),
            "actions": actions,
        })
    }

    fn columns(&self) -> Vec<Value> {
        let columns = self.columns.iter().enumerate().map(|(at, column)| {
            let name = some(column.name.as_deref()).map_or_else(
                || {
                    let status = column.status.as_ref().map_or("idea", |it| it.as_str());
                    self.words.project_status(status).into_owned()
                },
                ToOwned::to_owned,
            );
            json!({
                "id": list_id(column),
                "idBoard": self.board,
                "name": name,
                "closed": false,
                "pos": (at + 1) * STEP,
                "softLimit": column.limit,
            })
        });
        columns.collect()
    }

    /// The list of a project; one that stands on no board has the first of its status.
    fn list_of(&self, project: &Project) -> String {
        if let Some(list) = self.lists.get(&project.id) {
            return list.clone();
        }
        let own = self.columns.iter().find(|it| {
            it.status == project.status
                && matches!(&it.key, ColumnKey::Own(own) if Some(own) == project.column.as_ref())
        });
        let own = own.or_else(|| self.columns.iter().find(|it| it.status == project.status));
        own.or(self.columns.first())
            .map(list_id)
            .unwrap_or_default()
    }

    fn card(&mut self, project: &'c Project, number: usize) -> Map<String, Value> {
        let mut labels: Vec<&Label> = Vec::new();
        for label in &project.labels {
            // The same one twice is refused by Planka.
            if let Some(label) = self.cluster.labels.get(label)
                && !labels.iter().any(|it| it.id == label.id)
            {
                labels.push(label);
            }
        }
        let text = project.description.as_deref().unwrap_or_default();
        let papers = self.attached(project);
        let people: Vec<&str> = project
            .responsible
            .iter()
            .map(|it| Thing::Member.outside(it.as_str()))
            .collect();
        self.people.extend(&project.responsible);
        let mut card = Map::new();
        let mut put = |name: &str, value: Value| card.insert(name.to_owned(), value);
        put("id", Thing::Card.outside(project.id.as_str()).into());
        put("idBoard", self.board.into());
        put("idList", self.list_of(project).into());
        put("idShort", number.into());
        put("pos", (number * STEP).into());
        let name = some(Some(project.title.as_str())).map_or_else(
            || self.words.trello_untitled(project.id.as_str()),
            ToOwned::to_owned,
        );
        put("name", name.into());
        put("desc", self.described(project, text).into());
        put("ownDesc", text.into());
        put("closed", project.archived.into());
        put("isTemplate", project.template.into());
        put(
            "start",
            project.start.map(|it| self.moment(Some(it))).into(),
        );
        put("due", project.end.map(|it| self.moment(Some(it))).into());
        put(
            "dueComplete",
            (project.status == Some(ProjectStatus::Done)).into(),
        );
        put("dateLastActivity", self.moment(None).into());
        let ids = labels.iter().map(|it| Thing::Label.outside(it.id.as_str()));
        put("idLabels", ids.collect::<Vec<_>>().into());
        // Planka looks for the labels within the card.
        put("labels", labels.iter().map(|it| self.label(it)).collect());
        put("idMembers", people.into());
        // Kanboard's plugin looks here whether there are any.
        put("badges", json!({ "attachments": papers.len() }));
        put("attachments", papers.into());
        put("customFieldItems", self.filled(project).into());
        card
    }

    fn attached(&self, project: &Project) -> Vec<Value> {
        let papers = self.papers.get(project.id.as_str());
        let papers = papers.into_iter().flatten().enumerate().map(|(at, paper)| {
            json!({
                "id": Thing::Attachment.outside(paper.id.as_str()),
                "name": paper.name.as_ref().unwrap_or(&paper.address),
                "url": paper.address,
                "pos": (at + 1) * STEP,
                "isUpload": false,
                // Nextcloud Deck puts it beside the link.
                "date": self.moment(None),
            })
        });
        papers.collect()
    }

    /// The description, and beneath it what other programs do not read where it stands.
    fn described(&self, project: &Project, text: &str) -> String {
        let formats = PlainFormats::new(self.words.lang());
        let currency = currency_of_project(self.cluster, project);
        let mut lines = Vec::new();
        let mut add = |name: &str, said: String| lines.push(self.words.trello_line(name, said));
        let field = |name: &'static str| self.words.history_field(name, name);
        if let Some(person) = self.cluster.person_name(project.responsible.as_ref()) {
            add(&field("responsible"), person.to_owned());
        }
        if let Some(day) = project.start {
            add(&field("start"), formats.date(day));
        }
        let record = project.to_record();
        for (name, _) in known::fields() {
            match record.fields.get(name) {
                Some(Value::String(said)) if !said.is_empty() => add(&field(name), said.clone()),
                Some(Value::Number(amount)) => {
                    let amount = amount.as_i64().unwrap_or_default();
                    add(&field(name), formats.amount(amount, &currency));
                }
                _ => {}
            }
        }
        let steps = self.steps.get(&project.id).into_iter().flatten();
        let steps = steps.map(|it| (&it.text, it.due, None));
        let items = self.items.get(&project.id).into_iter().flatten();
        let items = items.map(|it| (&it.text, it.due, it.owner.as_ref()));
        for (name, due, owner) in steps.chain(items) {
            let due = due.map(|it| formats.date(it));
            let owner = self.cluster.person_name(owner).map(ToOwned::to_owned);
            let said: Vec<String> = due.into_iter().chain(owner).collect();
            if !said.is_empty() {
                add(name, said.join(", "));
            }
        }
        let papers = self.papers.get(project.id.as_str());
        for paper in papers.into_iter().flatten() {
            let name = paper.name.as_ref().unwrap_or(&paper.address);
            add(name, paper.address.clone());
        }
        let mut all = text.to_owned();
        for (at, line) in lines.iter().enumerate() {
            all.push_str(match (at, text) {
                (0, "") => "- ",
                (0, _) => "\n\n- ",
                _ => "\n- ",
            });
            all.push_str(line);
        }
        all
    }

    /// What a project has in fields that boards do not know.
    fn filled(&mut self, project: &Project) -> Vec<Value> {
        let record = project.to_record();
        let id = Thing::Card.outside(project.id.as_str());
        let mut filled = Vec::new();
        for (field, is_amount) in known::fields() {
            let value = record.fields.get(field);
            let value = match value {
                Some(value) if is_amount => {
                    let amount = value.as_i64().map(|it| decimal(Money(it)));
                    amount.map(|it| json!({ "number": it }))
                }
                Some(value) => value.as_str().map(|it| json!({ "text": it })),
                None => None,
            };
            if let Some(value) = value {
                self.fields.insert(field);
                filled.push(json!({
                    "id": format!("{id}-{field}"),
                    "idCustomField": field,
                    "idModel": id,
                    "modelType": "card",
                    "value": value,
                }));
            }
        }
        filled
    }

    fn own_fields(&self) -> Vec<Value> {
        let fields = known::fields().filter(|(field, _)| self.fields.contains(field));
        let fields = fields.enumerate().map(|(at, (field, is_amount))| {
            json!({
                "id": field,
                "idModel": self.board,
                "modelType": "board",
                "name": self.words.history_field(field, field),
                "type": if is_amount { "number" } else { "text" },
                "pos": (at + 1) * STEP,
                // WeKan reads it without asking whether it is there.
                "display": { "cardFront": true },
            })
        });
        fields.collect()
    }

    /// The milestones and the checklists of a project.
    fn checklists(&mut self, project: &'c Project) -> Vec<Value> {
        let id = Thing::Card.outside(project.id.as_str());
        let mut lists: Vec<(String, Vec<Value>)> = Vec::new();
        for step in self.steps.remove(&project.id).unwrap_or_default() {
            let item = self.item(step.id.as_str(), &step.text, step.done, step.due, None);
            add(&mut lists, self.words.trello_milestones(), item);
        }
        for item in self.items.remove(&project.id).unwrap_or_default() {
            self.people.extend(&item.owner);
            let owner = item.owner.as_ref().map(Id::as_str);
            // One without a name is refused by Planka.
            let name = some(item.list.as_deref()).unwrap_or(self.words.board_checklist());
            let item = self.item(item.id.as_str(), &item.text, item.done, item.due, owner);
            add(&mut lists, name, item);
        }
        let lists = lists.into_iter().enumerate().map(|(at, (name, items))| {
            json!({
                "id": format!("{id}-list-{}", at + 1),
                "idBoard": self.board,
                "idCard": id,
                "name": name,
                "pos": (at + 1) * STEP,
                "checkItems": items,
            })
        });
        lists.collect()
    }

    fn item(
        &self,
        id: &str,
        text: &str,
        done: bool,
        due: Option<Date>,
        owner: Option<&str>,
    ) -> Value {
        json!({
            "id": Thing::Item.outside(id),
            "name": text,
            "state": if done { "complete" } else { "incomplete" },
            "due": due.map(|it| self.moment(Some(it))),
            "idMember": owner.map(|it| Thing::Member.outside(it)),
        })
    }

    /// What was said on projects, the newest first, as in a history.
    fn comments(&mut self) -> Vec<Value> {
        let mut actions = Vec::new();
        for comment in in_order(&self.cluster.comments).into_iter().rev() {
            let Some(project) = self.cluster.projects.get(comment.about.as_str()) else {
                continue;
            };
            self.people.extend(&comment.person);
            let person = comment.person.as_ref();
            let name = self.cluster.person_name(person);
            let name = name.or_else(|| self.cluster.member_name(comment.member.as_ref()));
            let who = person.map(|it| Thing::Member.outside(it.as_str()));
            let who = who.or(comment.member.as_ref().map(Id::as_str));
            let mut text = comment.text.clone();
            if let Some(answer) = &comment.answer {
                text.push_str("\n\n");
                text.push_str(answer);
            }
            actions.push(json!({
                "id": Thing::Comment.outside(comment.id.as_str()),
                "type": "commentCard",
                "date": self.moment(comment.date),
                "idMemberCreator": who,
                // Planka names who wrote it, and fails where nobody did.
                "memberCreator": member(
                    who.unwrap_or_default(),
                    name.unwrap_or_default(),
                    person.and_then(|it| self.users.get(it)),
                ),
                "data": {
                    "text": text,
                    "card": {
                        "id": Thing::Card.outside(project.id.as_str()),
                        "name": project.title,
                    },
                },
            }));
        }
        actions
    }

    fn label(&self, label: &Label) -> Value {
        json!({
            "id": Thing::Label.outside(label.id.as_str()),
            "idBoard": self.board,
            "name": label.name,
            "color": values::outside(label.colour.as_ref()),
        })
    }

    fn members(&self) -> Vec<Value> {
        let people = self
            .people
            .iter()
            .filter_map(|it| self.cluster.people.get(*it));
        let people = people.map(|it| {
            let id = Thing::Member.outside(it.id.as_str());
            member(id, &it.name, self.users.get(&it.id))
        });
        people.collect()
    }

    /// Noon by universal time: the same day all over Europe.
    fn moment(&self, day: Option<Date>) -> String {
        format!("{}T12:00:00.000Z", day.unwrap_or(self.day))
    }
}

fn list_id(column: &Column) -> String {
    match &column.key {
        ColumnKey::Own(id) => Thing::List.outside(id.as_str()).to_owned(),
        ColumnKey::Status(Some(status)) => status.to_string(),
        // Projects without a status have a list of their own name.
        ColumnKey::Status(None) => "none".to_owned(),
    }
}

fn add(lists: &mut Vec<(String, Vec<Value>)>, name: &str, mut item: Value) {
    let at = lists.iter().position(|(it, _)| it == name);
    let at = at.unwrap_or_else(|| {
        lists.push((name.to_owned(), Vec::new()));
        lists.len() - 1
    });
    if let Some((_, items)) = lists.get_mut(at) {
        if let Some(item) = item.as_object_mut() {
            item.insert("pos".to_owned(), ((items.len() + 1) * STEP).into());
        }
        items.push(item);
    }
}

fn some(text: Option<&str>) -> Option<&str> {
    text.filter(|it| !it.trim().is_empty())
}

fn member(id: &str, name: &str, user: Option<&String>) -> Value {
    let initials = name.split_whitespace().filter_map(|it| it.chars().next());
    json!({
        "id": id,
        "fullName": name,
        "username": user.map_or_else(|| users::name(name), Clone::clone),
        "initials": initials.take(3).collect::<String>(),
    })
}

/// An amount as programs write it.
fn decimal(amount: Money) -> String {
    let minor = amount.minor_units();
    let sign = if minor < 0 { "-" } else { "" };
    let (whole, rest) = (minor.unsigned_abs() / 100, minor.unsigned_abs() % 100);
    format!("{sign}{whole}.{rest:02}")
}
