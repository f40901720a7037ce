//! Who the people of a board are: somebody who is here, a member that uses the board under its own
//! name, or somebody new.

use std::collections::BTreeMap;

use super::board::Board;
use super::ids::Thing;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::{Member, Person};
use crate::domain::record::{Kind, Record};
use crate::exchange::tables::fold::parts;
use crate::exchange::tables::named::names::key;

/// Who somebody on a board is.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    Person(Id<Person>),
    Member(Id<Member>),
    /// Several people here have that name.
    Several(String),
    /// The file does not say who it is.
    Nobody,
}

pub struct People<'a> {
    cluster: &'a Cluster,
    own: bool,
    names: BTreeMap<&'a str, &'a str>,
    by_key: BTreeMap<String, Vec<&'a Id<Person>>>,
    by_parts: BTreeMap<String, Vec<&'a Id<Person>>>,
    members: BTreeMap<String, Vec<&'a Id<Member>>>,
    known: BTreeMap<String, Who>,
    /// Those that are new.
    pub made: Vec<Record>,
}

impl<'a> People<'a> {
    pub fn new(board: &'a Board, cluster: &'a Cluster) -> Self {
        let mut people = Self {
            cluster,
            own: board.is_own(cluster),
            names: BTreeMap::new(),
            by_key: BTreeMap::new(),
            by_parts: BTreeMap::new(),
            members: BTreeMap::new(),
            known: BTreeMap::new(),
            made: Vec::new(),
        };
        for (id, name) in &board.people {
            people.names.insert(id, name);
        }
        for person in cluster.people.values() {
            let by_key = people.by_key.entry(key(&person.name)).or_default();
            by_key.push(&person.id);
            let by_parts = people.by_parts.entry(parts(&person.name)).or_default();
            by_parts.push(&person.id);
        }
        for member in cluster.members.values() {
            let all = people.members.entry(key(&member.name)).or_default();
            all.push(&member.id);
        }
        people
    }

    /// The name of somebody on the board.
    pub fn name(&self, id: &str) -> &'a str {
        self.names.get(id).copied().unwrap_or_default()
    }

    /// Who somebody on the board is; somebody new becomes a record.
    pub fn find(&mut self, id: &str) -> Who {
        if let Some(who) = self.known.get(id) {
            return who.clone();
        }
        let who = self.look_up(id);
        self.known.insert(id.to_owned(), who.clone());
        who
    }

    fn look_up(&mut self, id: &str) -> Who {
        let record = Thing::Member.id(self.own, &self.cluster.people, id);
        if self.cluster.people.contains_key(record.as_str()) {
            return Who::Person(record.into());
        }
        // A file that was written here names a member by its own id.
        if self.own && self.cluster.members.contains_key(id) {
            return Who::Member(Id::new(id));
        }
        let name = self.name(id);
        if id.is_empty() || name.is_empty() {
            return Who::Nobody;
        }
        let exact = self.by_key.get(&key(name)).map(Vec::as_slice);
        // In Hungarian the family name comes first, on a board maybe not.
        let turned = self.by_parts.get(&parts(name)).map(Vec::as_slice);
        match exact.or(turned).unwrap_or_default() {
            [] => {}
            [person] => return Who::Person((*person).clone()),
            [..] => return Who::Several(name.to_owned()),
        }
        if let Some([member]) = self.members.get(&key(name)).map(Vec::as_slice) {
            return Who::Member((*member).clone());
        }
        let person = Record::new(Kind::Person, record.as_str()).with("name", name);
        self.made.push(person);
        Who::Person(record.into())
    }
}
