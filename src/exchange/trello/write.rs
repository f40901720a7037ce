//! The projects as a board in Trello's own shape, as Planka and `WeKan` take it in.
//!
//! Trello itself reads no boards. Where other programs ask for a field that nobody needs, it is
//! written nevertheless: they refuse the file else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::ids::Thing;
use super::{values, words as known};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};
use crate::domain::membership::Person;
use crate::domain::record::Typed as _;
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::board::{self, Column, ColumnKey};
use crate::domain::work::{ChecklistItem, Label, Milestone, Project};
use crate::words::Words;

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
        let columns = standing.columns.into_iter();
        Self {
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
        let mut papers: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
        for paper in in_order(&self.cluster.attachments) {
            let all = papers.entry(paper.about.as_str()).or_default();
            let name = paper.name.as_ref().unwrap_or(&paper.address);
            all.push(json!({
                "id": Thing::Attachment.outside(paper.id.as_str()),
                "name": name,
                "url": paper.address,
                "pos": (all.len() + 1) * STEP,
                "isUpload": false,
            }));
        }
        for (at, project) in projects.iter().enumerate() {
            let mut own = self.checklists(project);
            let ids: Vec<Value> = own.iter().filter_map(|it| it.get("id").cloned()).collect();
            checklists.append(&mut own);
            let mut card = self.card(project, at + 1);
            card.insert("idChecklists".to_owned(), ids.into());
            let papers = papers.remove(project.id.as_str());
            card.insert(
                "attachments".to_owned(),
                papers.into_iter().flatten().collect(),
            );
            cards.push(Value::Object(card));
        }
        let actions = self.comments();
        let organisation = self.cluster.organisation();
        let labels = in_order(&self.cluster.labels).into_iter();
        json!({
            "id": self.board,
            "name": organisation.map_or(self.words.trello_board(), |it| &it.name),
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
            let name = column.name.clone().unwrap_or_else(|| {
                let status = column.status.as_ref().map_or("idea", |it| it.as_str());
                self.words.project_status(status).into_owned()
            });
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
        let labels: Vec<&Label> = project
            .labels
            .iter()
            .filter_map(|it| self.cluster.labels.get(it))
            .collect();
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
        put("name", project.title.as_str().into());
        put(
            "desc",
            project.description.as_deref().unwrap_or_default().into(),
        );
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
        put("customFieldItems", self.filled(project).into());
        card
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
            let name = item.list.as_deref().unwrap_or_default();
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
                "memberCreator": member(who.unwrap_or_default(), name.unwrap_or_default()),
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
        let people = people.map(|it| member(Thing::Member.outside(it.id.as_str()), &it.name));
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

fn member(id: &str, name: &str) -> Value {
    let initials = name.split_whitespace().filter_map(|it| it.chars().next());
    json!({
        "id": id,
        "fullName": name,
        "username": id,
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
