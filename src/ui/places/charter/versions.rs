//! The versions of the vision: which stands where, how membership has shifted since the one in
//! force was adopted, and the way to the next one.

use leptos::prelude::*;

use super::vision::{VisionText, use_versions};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::{Session, use_session};
use crate::app::tongues::{own_words, use_tongues};
use crate::browser::{chance, page};
use crate::domain::charter::vision::{self, Adoption, Standing, Version, shift};
use crate::domain::id::RecordId;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{RowTools, id_of_name};
use crate::words::{Formats as _, Words};

/// All versions but the one that stands above, each with its own word and tools.
#[component]
pub fn OtherVersions(all: Memo<Vec<Version>>) -> impl IntoView {
    let t = use_words();
    let others = memo(move || {
        all.with(|all| {
            let others = all.get(1..).unwrap_or_default().iter();
            others.map(|it| it.vision.record()).collect::<Vec<_>>()
        })
    });
    // What claims the same days, or waits for its vote, is not put away.
    let urgent = memo(move || {
        all.with(|all| {
            let mut others = all.get(1..).unwrap_or_default().iter();
            others.any(|it| it.standing != Standing::Past)
        })
    });
    view! {
        <Show when=move || !others.with(Vec::is_empty)>
            <details class="vision-others no-print" open=move || urgent.get()>
                <summary>{move || t().charter_versions_other(others.with(Vec::len))}</summary>
                {rows(
                    move || others.get(),
                    ToString::to_string,
                    move |id| view! { <VisionText id=id /> },
                )}
            </details>
        </Show>
    }
}

/// Where a version stands, unless it is the only one and in force.
#[component]
pub fn Stands(id: RecordId) -> impl IntoView {
    let t = use_words();
    let formats = use_formats();
    let (session, tongues) = (use_session(), use_tongues());
    let all = use_versions();
    let of = id.clone();
    let own = memo(move || {
        all.with(|all| {
            let own = all.iter().find(|it| it.vision.as_str() == of.as_str())?;
            (all.len() > 1).then(|| own.clone())
        })
    });
    let word = move |it: &Version| match it.standing {
        Standing::InForce => t().charter_stands_in_force().to_owned(),
        Standing::Rival => t().charter_stands_rival().to_owned(),
        Standing::Ahead => t().charter_stands_ahead().to_owned(),
        Standing::Draft => t().charter_stands_draft().to_owned(),
        Standing::Past => it.until.map_or_else(
            || t().charter_stands_past().to_owned(),
            |day| t().charter_stands_until(formats().date(day)),
        ),
    };
    move || {
        own.get().map(|own| {
            let class = match own.standing {
                Standing::InForce => "badge accent",
                Standing::Rival => "badge warning",
                _ => "badge",
            };
            let votable = own.standing == Standing::Draft && own.adoption == Adoption::Unnamed;
            let put = id.clone();
            view! {
                <div class="version-head">
                    <span class=class>{word(&own)}</span>
                    {(votable && !session.read_only()).then(|| view! {
                        <button type="button" class="button" on:click=move |_| {
                            let (vision, reader) = (put.clone(), t());
                            let put = move || put_to_vote(session, &vision, reader);
                            tongues.in_own(&session.cluster_untracked(), Box::new(put));
                        }>
                            {move || t().charter_put_to_vote()}
                        </button>
                    })}
                    {(own.standing != Standing::InForce).then(|| view! {
                        <RowTools record=id.clone() name=Signal::derive(move || t().record("vision").into_owned()) />
                    })}
                </div>
            }
        })
    }
}

/// Drafts the motion that adopts a vision, and lets the vision name it.
fn put_to_vote(session: Session, vision: &RecordId, reader: Words) {
    let cluster = session.cluster_untracked();
    let Some(vision) = cluster.visions.get(vision.as_str()) else {
        return;
    };
    let title = own_words(&cluster, reader).charter_adoption_title();
    let poll = RecordId::new(chance::record_id("poll"));
    session.dispatch(&vision::put_to_vote(&cluster, vision, &poll, title));
}

/// How membership has shifted since the vision was adopted, and the way to the next version (S5).
#[component]
pub fn Shifted(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let of = id.clone();
    let found = memo(move || {
        let cluster = session.cluster();
        let vision = cluster.visions.get(of.as_str())?;
        shift(&cluster, vision, session.today()).filter(|it| it.before > 0 && !it.is_none())
    });
    let next = move |_| {
        let cluster = session.cluster_untracked();
        let Some(vision) = cluster.visions.get(id.as_str()) else {
            return;
        };
        let new_id = &mut |kind: &str| RecordId::new(chance::record_id(kind));
        let (command, draft) =
            vision::next_version(&cluster, vision, untrack(|| session.today()), new_id);
        if session.dispatch(&command) {
            let name = id_of_name(&draft);
            request_animation_frame(move || page::select(&name));
        }
    };
    view! {
        <div class="vision-shift no-print">
            {move || {
                found.get().map(|it| {
                    let review = it.asks_for_review();
                    view! {
                        <p class="shift-figures" class:asks=review>
                            {review.then(|| view! { <Icon sign=Sign::Warning /> })}
                            <span>
                                {t().charter_shift(formats().date(it.since), it.before, it.now, it.joined.len(), it.left.len())}
                                {(it.changed > 0).then(|| format!(" {}", t().charter_shift_classes(it.changed)))}
                                {review.then(|| format!(" {}", t().charter_shift_review()))}
                            </span>
                        </p>
                    }
                })
            }}
            <Show when=move || !session.read_only()>
                <button type="button" class="button quiet add-row" on:click=next.clone()>
                    <Icon sign=Sign::Edit />
                    {move || t().charter_next_version()}
                </button>
            </Show>
        </div>
    }
}
