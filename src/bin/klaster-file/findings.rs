//! `findings`: lists what breaks a rule or a promise.

use std::fmt::Write as _;

use klaster::document::scope;
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::Finding;
use klaster::domain::measure::Date;
use klaster::words::findings::sentence;
use klaster::words::{PlainFormats, Words};
use serde_json::{Value, json};

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, day, input, print};

pub fn run(
    file: &Place,
    asked: Option<Date>,
    as_json: bool,
    words: Words,
) -> Result<Verdict, Failure> {
    let loaded = input::load(file)?;
    let (cluster, _) = Cluster::read(&loaded.records);
    let today = day::of(asked, &cluster);
    let findings = scope::findings(&loaded.head.scope, &loaded.records, &cluster, today);
    print(&if as_json {
        json_text(&findings, &cluster, words)
    } else {
        text(&findings, &cluster, words)
    });
    Ok(Verdict::Well)
}

/// One sentence a line.
fn text(findings: &[Finding], cluster: &Cluster, words: Words) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{}", said(finding, cluster, words));
        text
    })
}

fn json_text(findings: &[Finding], cluster: &Cluster, words: Words) -> String {
    let list: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "check": finding.check.to_string(),
                "records": finding.records,
                "text": said(finding, cluster, words),
            })
        })
        .collect();
    format!("{:#}\n", Value::from(list))
}

/// What a finding says.
pub fn said(finding: &Finding, cluster: &Cluster, words: Words) -> String {
    sentence(words, cluster, &PlainFormats::new(words.lang()), finding)
}
