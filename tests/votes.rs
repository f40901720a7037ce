//! Every vote of the three samples, counted again from its roll and its ballots, comes to the
//! result that the organisation recorded: counts, base, refusals with their reasons, quorum, outcome.
//!
//! All of them are read from the lists of attendance, the seats, and the ballots by name; elections,
//! approval and dots from the counts of their options, which the minutes give without names.

#![allow(clippy::unwrap_used, clippy::panic)] // Helpers of tests, which fail by panicking.

use std::fmt::Write as _;

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;
use klaster::domain::polling::{self, Difference, Judged, Reading};
use klaster::domain::record::Records;
use klaster::domain::tally::Amount;
use klaster::domain::vocabulary::Outcome;

const SAMPLES: [(&str, &str); 3] = [
    ("serbia", include_str!("../samples/serbia.klaster.json")),
    ("hungary", include_str!("../samples/hungary.klaster.json")),
    ("germany", include_str!("../samples/germany.klaster.json")),
];

const TODAY: Date = jiff::civil::date(2026, 1, 15);

fn samples() -> Vec<(&'static str, Cluster)> {
    SAMPLES
        .into_iter()
        .map(|(name, text)| {
            let loaded = file::read(text.as_bytes(), Limits::default()).unwrap();
            (name, Cluster::read(&loaded.records).0)
        })
        .collect()
}

#[test]
fn every_vote_comes_to_its_recorded_result() {
    let mut votes = 0;
    for (name, cluster) in samples() {
        for poll in cluster.polls.values() {
            let found = polling::differences(&cluster, poll, TODAY);
            assert_eq!(found, [], "{name}: {}", poll.title);
            votes += 1;
        }
    }
    assert_eq!(votes, 30);
}

/// Where a vote leads, of how many, with how many yes and how many needed, and who was refused why.
#[test]
fn the_thirty_votes_counted_again() {
    let mut table = String::new();
    for (name, cluster) in samples() {
        for poll in cluster.polls.values() {
            let count = polling::count(&cluster, poll, TODAY);
            let shown = |amount: Option<&Amount>| amount.map_or("–".to_owned(), Amount::to_string);
            let quorum = count.judged.quorum().map_or("–".to_owned(), |quorum| {
                format!(
                    "{} of {}, {} needed",
                    quorum.present, quorum.base, quorum.needed
                )
            });
            let counts = match &count.judged {
                Judged::Motion(answer) => {
                    let majority = &answer.majority;
                    format!(
                        "{}:{}:{} of {}, {} needed",
                        shown(majority.yes.as_ref()),
                        shown(majority.no.as_ref()),
                        majority.abstain.unwrap_or_default(),
                        shown(majority.base.as_ref()),
                        shown(majority.needed.as_ref()),
                    )
                }
                Judged::Contest(answer) => {
                    let counts: Vec<String> = count
                        .options
                        .iter()
                        .map(|(_, votes)| votes.to_string())
                        .collect();
                    let counts = counts.join(" – ");
                    match answer.needed {
                        Some(needed) => format!("{counts}, {needed} needed"),
                        None => counts,
                    }
                }
                Judged::Consensus(answer) => format!(
                    "{} objections, {} concerns, {} unanswered",
                    answer.objections.len(),
                    answer.concerns,
                    answer.unanswered,
                ),
            };
            let refused: Vec<String> = count
                .judged
                .refused()
                .iter()
                .map(|it| format!("{} {}", it.member, it.reason))
                .collect();
            let outcome = count.outcome.map_or("–".to_owned(), |it| it.to_string());
            writeln!(
                table,
                "{name} {} | {:?} | {quorum} | {counts} | {} | {outcome}",
                poll.id,
                polling::reading_of(&cluster, poll),
                refused.join(", "),
            )
            .unwrap();
        }
    }
    insta::assert_snapshot!(table);
}

/// In the samples every meeting has its list of attendance, and votes by file need none: nothing had
/// to be read from totals.
#[test]
fn no_vote_of_the_samples_has_to_be_read_from_totals() {
    for (name, cluster) in samples() {
        for poll in cluster.polls.values() {
            let reading = polling::reading_of(&cluster, poll);
            let expected = if poll.meeting.is_some() {
                Reading::Attendance
            } else {
                Reading::Circular
            };
            assert_eq!(reading, expected, "{name}: {}", poll.title);
        }
    }
}

/// A vote of the Hungarian sample, with one record changed or taken away.
fn hungarian(id: &str, change: impl Fn(&mut Records)) -> Vec<Difference> {
    let loaded = file::read(SAMPLES[1].1.as_bytes(), Limits::default()).unwrap();
    let mut records = loaded.records;
    change(&mut records);
    let cluster = Cluster::read(&records).0;
    polling::differences(&cluster, cluster.polls.get(id).unwrap(), TODAY)
}

#[test]
fn a_ballot_that_was_changed_shows() {
    let found = hungarian("v09", |records| {
        let no = records
            .values_mut()
            .find(|it| it.id.as_str().starts_with("v09.m") && it.fields["choice"] == "no");
        no.unwrap().fields.insert("choice".to_owned(), "yes".into());
    });
    assert!(found.contains(&Difference::Yes {
        recorded: 5,
        counted: 6
    }));
    assert!(found.contains(&Difference::Outcome {
        recorded: Some(Outcome::Rejected),
        counted: Some(Outcome::Adopted),
    }));
}

#[test]
fn a_supporting_member_made_internal_afterwards_shows() {
    let found = hungarian("v03", |records| {
        let member = records.get_mut("m25").unwrap();
        member.fields.insert("class".to_owned(), "belso".into());
    });
    assert!(found.contains(&Difference::Entitled {
        recorded: 24,
        counted: 25
    }));
}

#[test]
fn a_conflict_of_interest_that_is_taken_away_shows() {
    let found = hungarian("v07", |records| {
        records.remove("v07.m20.recused").unwrap();
    });
    assert!(found.contains(&Difference::Entitled {
        recorded: 23,
        counted: 24
    }));
    assert!(found.contains(&Difference::Refused {
        recorded: 1,
        counted: 0
    }));
}

#[test]
fn without_a_list_those_are_there_whose_ballot_was_taken() {
    let found = hungarian("v01", |records| {
        records.retain(|_, it| it.kind != "attendance");
    });
    assert_eq!(found, []);
}

#[test]
fn without_a_list_and_without_names_the_minutes_say_how_many_were_there() {
    let found = hungarian("v04", |records| {
        records.retain(|_, it| it.kind != "attendance");
    });
    assert_eq!(found, []);
}
