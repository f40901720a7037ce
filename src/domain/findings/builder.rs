//! Small clusters for the tests of the checks, written as the records of a file.

use serde_json::Value;

use super::{Check, Finding, Severity, findings};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::record::{Record, Records};

/// The day on which the tests look, unless they say otherwise.
pub(in crate::domain) const TODAY: Date = jiff::civil::date(2025, 11, 30);

/// A cluster of these records; several lists are read as one.
pub(in crate::domain) fn cluster(lists: &[Value]) -> Cluster {
    let records: Records = lists
        .iter()
        .flat_map(|list| list.as_array().unwrap())
        .map(|value| Record::from_value(value.clone()).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect();
    let (cluster, errors) = Cluster::read(&records);
    assert_eq!(errors, []);
    cluster
}

/// What one check finds today: the records of each finding.
pub(super) fn found(check: Check, lists: &[Value]) -> Vec<Vec<String>> {
    found_on(TODAY, check, lists)
}

pub(super) fn found_on(day: Date, check: Check, lists: &[Value]) -> Vec<Vec<String>> {
    of_check(day, check, lists)
        .iter()
        .map(|finding| finding.records.iter().map(ToString::to_string).collect())
        .collect()
}

pub(super) fn of_check(day: Date, check: Check, lists: &[Value]) -> Vec<Finding> {
    let mut all = findings(&cluster(lists), day);
    all.retain(|finding| finding.check == check);
    all
}

/// The single finding of a check.
pub(super) fn only(check: Check, lists: &[Value]) -> Finding {
    let mut all = of_check(TODAY, check, lists);
    assert_eq!(all.len(), 1, "{all:#?}");
    all.remove(0)
}

pub(super) fn severities(check: Check, lists: &[Value]) -> Vec<Severity> {
    of_check(TODAY, check, lists)
        .iter()
        .map(|finding| finding.severity)
        .collect()
}

/// What [`found`] returns when a check is silent.
pub(super) const NOTHING: [Vec<String>; 0] = [];
