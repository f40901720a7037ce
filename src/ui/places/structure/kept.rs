//! What the shell keeps of the chart, so that whoever comes back to it does not wait for the same
//! again: the organisation as it stands, as cards and channels, and the plan that was last made.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Shared;
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

#[derive(Clone, Copy)]
struct Kept {
    standing: Memo<Standing>,
    plan: StoredValue<Option<Shared>>,
}

/// Makes room for what is kept. Called once by the shell.
pub fn keep() {
    provide_context(Kept {
        standing: standing(),
        plan: StoredValue::new(None),
    });
}

/// The organisation as it stands; read when it is first asked for.
pub fn use_standing() -> Memo<Standing> {
    expect_context::<Kept>().standing
}

/// The plan that was last made, whatever for.
pub fn use_last_plan() -> StoredValue<Option<Shared>> {
    expect_context::<Kept>().plan
}

fn standing() -> Memo<Standing> {
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
