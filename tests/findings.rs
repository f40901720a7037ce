//! What is found in the three sample organisations on the day on which they are to be seen: all of
//! it, and nothing more.

#![allow(clippy::unwrap_used)] // Helpers of tests, which fail by panicking.

use std::path::Path;

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::{Finding, findings};
use klaster::domain::id::RecordId;
use klaster::words::findings::{mend_label, sentence, severity, title};
use klaster::words::{Lang, PlainFormats, Words};

const SAMPLES: [&str; 3] = ["serbia", "hungary", "germany"];

fn sample(name: &str) -> (Cluster, Vec<Finding>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("samples")
        .join(format!("{name}.klaster.json"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    let (cluster, errors) = Cluster::read(&loaded.records);
    assert_eq!(errors, []);
    let day = cluster.organisation().unwrap().as_of.unwrap();
    let all = findings(&cluster, day);
    (cluster, all)
}

/// The findings as lines of check and records, sorted.
fn found(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = sample(name)
        .1
        .iter()
        .map(|finding| {
            let ids: Vec<&str> = finding.records.iter().map(RecordId::as_str).collect();
            format!("{} {}", finding.check, ids.join("+"))
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn in_serbia_one_group_two_projects_a_meeting_a_member_and_a_promise_are_found() {
    assert_eq!(
        found("serbia"),
        [
            "followUp.overdue t3",
            "meeting.quorum mt3",
            "member.inactive m10",
            "project.overdue pr5",
            "project.responsible pr7",
            "workingGroup.coordinator b09",
        ]
    );
}

#[test]
fn in_germany_authority_money_and_a_vision_without_resolution_are_found() {
    assert_eq!(
        found("germany"),
        [
            "attendance.authority mt2+m02",
            "attendance.authority mt3+m03+m11",
            "attendance.authority mt4+m26",
            "followUp.overdue t3",
            "meeting.quorum mt3",
            "member.inactive m10",
            "partner.budget m15",
            "partner.budgetFree m09+m05+m19",
            "project.communication pr5",
            "project.overdue pr6",
            "project.responsible pr7",
            "project.uncovered pr2",
            "vision.notAdopted vision",
        ]
    );
}

#[test]
fn in_hungary_a_supporting_member_as_catalyst_and_a_theme_nobody_decided_on_are_found() {
    assert_eq!(
        found("hungary"),
        [
            "catalyst.mustBeInternal b08+m29+p33",
            "followUp.overdue t4",
            "member.inactive m10",
            "project.overdue pr4",
            "project.spending pr3",
            "theme.undecided theme2025",
            "workPlan.overdue w4",
            "workingGroup.internalMembersOnly b08+m29",
        ]
    );
}

#[test]
fn the_samples_are_told_in_every_language_what_is_found() {
    for name in SAMPLES {
        let (cluster, all) = sample(name);
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let formats = PlainFormats::new(lang);
            let told: Vec<String> = all
                .iter()
                .map(|finding| {
                    format!(
                        "{} [{}]\n  {}\n  -> {}",
                        title(words, finding.check),
                        severity(words, finding.severity),
                        sentence(words, &cluster, &formats, finding),
                        mend_label(words, finding),
                    )
                })
                .collect();
            insta::assert_snapshot!(format!("{name}_{}", lang.tag()), told.join("\n"));
        }
    }
}
