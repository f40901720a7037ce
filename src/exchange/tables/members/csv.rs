//! The members as a table that spreadsheets open and that comes in again without changing anything.

use super::Column;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, Person};
use crate::domain::plain::plain;
use crate::domain::sorting;
use crate::exchange::tables::named::csv;
use crate::exchange::tables::named::values::joined;
use crate::words::Words;

/// All members, by name, each in its class of the day.
#[must_use]
pub fn write(cluster: &Cluster, words: Words, day: Date) -> String {
    let mut members: Vec<&Member> = cluster.members.values().collect();
    sorting::by_key(&mut members, |it| plain(&it.name));
    let standings = Standings::new(cluster);
    csv::write(words, members, |member, column| match column {
        Column::Class => standings
            .class_on(member, day)
            .map_or_else(String::new, |it| it.name.clone()),
        column => cell(cluster, words, member, column),
    })
}

fn cell(cluster: &Cluster, words: Words, member: &Member, column: Column) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let person = |id: Option<&_>| id.and_then(|id| cluster.people.get(id));
    let of_representative = |read: fn(&Person) -> &Option<String>| {
        let person = person(member.representative.as_ref());
        person.map_or_else(String::new, |it| text(read(it)))
    };
    let name = |person: Option<&Person>| person.map_or_else(String::new, |it| it.name.clone());
    match column {
        Column::Name => member.name.clone(),
        Column::Kind => member.member_kind.as_ref().map_or_else(String::new, |it| {
            words.member_kind(it.as_str()).into_owned()
        }),
        Column::Town => text(&member.town),
        Column::Activity => text(&member.activity),
        Column::Employees => written(member.employees),
        Column::Founder => {
            let founder = member.founder.then(|| words.yes());
            founder.unwrap_or_default().to_owned()
        }
        Column::Since => written(member.member_since),
        Column::Until => written(member.member_until),
        Column::Representative => name(person(member.representative.as_ref())),
        Column::Role => of_representative(|it| &it.role),
        Column::Email => of_representative(|it| &it.email),
        Column::Telephone => of_representative(|it| &it.telephone),
        Column::Deputy => name(person(member.deputy.as_ref())),
        Column::KnowHow => joined(&member.know_how),
        Column::Networks => {
            let networks = member.networks.iter();
            let names: Vec<String> = networks
                .filter_map(|it| cluster.networks.get(it))
                .map(|it| it.name.clone())
                .collect();
            joined(&names)
        }
        Column::Group => text(&member.vote_group),
        Column::Weight => written(member.weight),
        Column::Note => text(&member.note),
        Column::Id => member.id.to_string(),
        Column::Class | Column::Leave => String::new(),
    }
}

fn written(value: Option<impl ToString>) -> String {
    value.map(|it| it.to_string()).unwrap_or_default()
}
