//! Small clusters for tests, written as the records of a file, and what commands make of them.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::{Command, apply, plan};
use crate::domain::record::{Record, Records};

/// The records of a list.
pub(crate) fn records(values: Value) -> Records {
    let Value::Array(values) = values else {
        panic!("a list of records")
    };
    values
        .into_iter()
        .map(|value| Record::from_value(value).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect()
}

/// The cluster of records that can all be read.
pub(crate) fn read(records: &Records) -> Cluster {
    let (cluster, errors) = Cluster::read(records);
    assert_eq!(errors, []);
    cluster
}

pub(crate) fn cluster(values: Value) -> Cluster {
    read(&records(values))
}

/// The records after a command that is accepted.
pub(crate) fn applied(before: &Records, command: &Command) -> Records {
    let mut after = before.clone();
    apply(&mut after, plan(before, command).unwrap());
    after
}
