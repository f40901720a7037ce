//! What breaks a rule or a promise, for every place that shows it: the list, the place where each is
//! mended, and the way there.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::document::scope;
use crate::domain::cluster::Cluster;
use crate::domain::findings::{Finding, Mend, Severity, mending};
use crate::domain::id::RecordId;
use crate::domain::meetings::Topic;
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign};
use crate::words;

/// The findings of the open workspace, as of the day on which it is shown; what breaks a rule
/// comes first. Called once by the shell: all records are read for them.
pub fn find() -> Memo<Vec<Finding>> {
    let session = use_session();
    memo(move || {
        let cluster = session.cluster_at_pause();
        let today = session.today_of(&cluster);
        // The scope is the workspace's, and with it come other records.
        let found = session.with_untracked(|open| {
            scope::findings(&open.head.scope, open.workspace.records(), &cluster, today)
        });
        let mut found = found.unwrap_or_default();
        sorting::by_key(&mut found, |finding| finding.severity != Severity::Breaks);
        found
    })
}

pub fn use_findings() -> Memo<Vec<Finding>> {
    expect_context()
}

/// The address at which a record is seen.
pub fn route_to(cluster: &Cluster, record: &RecordId) -> Route {
    let loose = |it: &Topic| it.meeting.is_none();
    let place = if cluster.topics.get(record.as_str()).is_some_and(loose) {
        // Without a meeting a topic is seen among those that members carry.
        Place::Members
    } else {
        cluster
            .kind_of(record)
            .map_or(Place::Overview, Place::of_kind)
    };
    Route::to(place).with("focus", record.as_str())
}

/// The record that has to be opened to mend a finding.
fn mended_at(finding: &Finding) -> Option<&RecordId> {
    match &finding.mend {
        Mend::SetField { record, .. } | Mend::OpenRecord { record } => Some(record),
        _ => finding.records.first(),
    }
}

/// How many findings are mended in a place. Overview counts those that break a rule.
pub fn count_in(found: &[Finding], place: Place, cluster: &Cluster) -> usize {
    found
        .iter()
        .filter(|finding| match place {
            Place::Overview => finding.severity == Severity::Breaks,
            place => mended_at(finding)
                .and_then(|record| cluster.kind_of(record))
                .is_some_and(|kind| Place::of_kind(kind) == place),
        })
        .count()
}

/// The press that mends a finding, where nothing is left for people to choose.
#[component]
pub fn Press(finding: Finding) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let check = finding.check;
    let finding = StoredValue::new(finding);
    let mends = move || finding.with_value(|it| mending::at_once(&session.cluster_untracked(), it));
    let press = move |_| {
        let (Some(command), records) = (mends(), finding.with_value(|it| it.records.clone()))
        else {
            return;
        };
        // Of two that became one, the one that stayed is shown.
        if session.dispatch(&command) {
            let after = session.cluster_untracked();
            let gone = records.first().filter(|id| after.kind_of(id).is_none());
            let stays = gone.and_then(|_| records.iter().find(|id| after.kind_of(id).is_some()));
            if let Some(stays) = stays {
                router.go(&route_to(&after, stays));
            }
        }
    };
    move || {
        let word = words::findings::press_label(t(), check).filter(|_| !session.read_only())?;
        mends().map(|_| {
            view! {
                <button type="button" class="button no-print" on:click=press>
                    {word}
                </button>
            }
        })
    }
}

/// One finding: what is amiss, and one click to where it is mended.
#[component]
pub fn FindingRow(finding: Finding) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let formats = use_formats();
    let breaks = finding.severity == Severity::Breaks;
    let target = mended_at(&finding).cloned();
    let go = move |_| {
        if let Some(target) = &target {
            router.go(&route_to(&session.cluster_untracked(), target));
        }
    };
    let (check, severity) = (finding.check, finding.severity);
    let (for_mend, pressed) = (finding.clone(), finding.clone());
    view! {
        <li class="finding" class:breaks=breaks data-check=check.to_string()>
            <Icon sign=if breaks { Sign::Breaks } else { Sign::Warning } />
            <div>
                <strong>
                    <span class="unseen">{move || words::findings::severity(t(), severity)}" "</span>
                    {move || words::findings::title(t(), check)}
                </strong>
                <p class="muted">
                    {move || {
                        let formats = formats();
                        words::findings::sentence(t(), &session.cluster(), formats.as_ref(), &finding)
                    }}
                </p>
            </div>
            <span class="finding-acts">
                <Press finding=pressed />
                <button type="button" class="button" on:click=go>
                    {move || words::findings::mend_label(t(), &for_mend)}
                </button>
            </span>
        </li>
    }
}
