//! What people are called among the users of other programs.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Person;
use crate::exchange::tables::fold::heading;

/// A name of their own for all: `WeKan` takes two of one name for one.
pub fn names(cluster: &Cluster) -> BTreeMap<&Id<Person>, String> {
    let mut taken = BTreeSet::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for person in cluster.people.values() {
        let plain = match name(&person.name) {
            it if it.is_empty() => person.id.to_string(),
            it => it,
        };
        let number = numbers.entry(plain.clone()).or_insert(1);
        let mut own = plain.clone();
        while !taken.insert(own.clone()) {
            *number += 1;
            own = format!("{plain}.{number}");
        }
        names.insert(&person.id, own);
    }
    names
}

/// A name in plain letters, as Trello has it: “Kovács Anna” is `kovacs.anna`.
pub fn name(of: &str) -> String {
    let words = of.split_whitespace().map(heading);
    let words: Vec<String> = words.filter(|it| !it.is_empty()).collect();
    words.join(".")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::records;

    #[test]
    fn no_two_are_called_the_same_whatever_their_names() {
        let people = [
            "Kovács Anna",
            "Kovács Anna",
            "Kovacs Anna 2",
            "…",
            "Ана Ковач",
        ];
        let people = people
            .iter()
            .enumerate()
            .map(|(at, name)| json!({ "id": format!("p{at}"), "kind": "person", "name": name }));
        let cluster = Cluster::read(&records(people.collect())).0;
        let names: Vec<String> = names(&cluster).into_values().collect();
        let expected = [
            "kovacs.anna",
            "kovacs.anna.2",
            "kovacs.anna.2.2",
            "p3",
            "ana.kovac",
        ];
        assert_eq!(names, expected);
    }
}
