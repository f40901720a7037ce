//! The organisation as it stands, as cards and channels. The shell keeps them, so that whoever comes
//! back to the chart does not wait for them again.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::chart::{ChartBody, ChartChannel};
use crate::portrait;
use crate::portrait::compare::planned::mark_planned;
use crate::ui::places::findings::use_findings;

#[derive(Clone, PartialEq)]
pub struct Standing {
    pub bodies: Arc<Vec<ChartBody>>,
    pub channels: Vec<ChartChannel>,
}

/// Made when it is first asked for. Called once by the shell.
pub fn standing() -> Memo<Standing> {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let findings = use_findings();
    memo(move || {
        let (all, today) = (session.cluster(), session.today());
        let standing = all.without_ended(today);
        let cluster = standing.as_ref().unwrap_or(&all);
        let mut bodies = findings.with(|found| portrait::bodies(cluster, t(), today, found));
        let mut channels = portrait::channels(cluster, t());
        mark_planned(
            t(),
            formats().as_ref(),
            cluster,
            today,
            &mut bodies,
            &mut channels,
        );
        portrait::outside::add(&mut bodies, &mut channels, &all, t());
        Standing {
            bodies: Arc::new(bodies),
            channels,
        }
    })
}

pub fn use_standing() -> Memo<Standing> {
    expect_context()
}
