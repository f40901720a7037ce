//! `ical`: the days of a file for calendars.

use std::path::Path;

use klaster::domain::cluster::Cluster;
use klaster::domain::id::Id;
use klaster::domain::measure::Date;
use klaster::domain::membership::Person;
use klaster::domain::plain::plain;
use klaster::exchange::icalendar;
use klaster::words::Words;

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, day, input};

pub fn run(
    file: &Place,
    whose: Option<&str>,
    today: Option<Date>,
    output: &Path,
    words: Words,
) -> Result<Verdict, Failure> {
    let (cluster, _) = Cluster::read(&input::load(file)?.records);
    let whose = whose.map(|name| person(&cluster, name)).transpose()?;
    let today = day::of(today, &cluster);
    let text = icalendar::write(&cluster, words, today, whose.as_ref());
    input::write(output, &text)?;
    Ok(Verdict::Well)
}

/// The person of that name, written in whatever script, or of that id.
fn person(cluster: &Cluster, name: &str) -> Result<Id<Person>, Failure> {
    if let Some(person) = cluster.people.get(name) {
        return Ok(person.id.clone());
    }
    let wanted = plain(name);
    let people = cluster
        .people
        .values()
        .filter(|it| plain(&it.name) == wanted);
    let people: Vec<&Person> = people.collect();
    match *people {
        [person] => Ok(person.id.clone()),
        _ => Err(Failure::Whose {
            name: name.to_owned(),
            count: people.len(),
        }),
    }
}
