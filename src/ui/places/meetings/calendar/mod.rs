//! The calendar of meetings: what comes next and whether it is called in time, and the year of every
//! body by quarters, those without a meeting among them.
//!
//! - [`coming`]: meetings that come, and quarters for which none is called
//! - [`year`]: bodies and quarters as a table

mod coming;
mod year;

use leptos::prelude::*;

use self::coming::Coming;
use self::year::Year;
use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Session, use_session};
use crate::domain::id::Id;
use crate::domain::meetings::calendar::{self, Quarter};
use crate::domain::meetings::{invitation, templates};
use crate::domain::record::Kind;
use crate::domain::roster::in_order;
use crate::domain::structure::Body;
use crate::domain::vocabulary::BodyType;
use crate::ui::kit::{Icon, Menu, Sign, add_record, new_id};
use crate::words::Words;

/// Adds the next meeting of a body and opens it, with the keyboard on its name.
fn plan(session: Session, router: Router, words: Words, body: &Id<Body>, quarter: Option<Quarter>) {
    let cluster = session.cluster_untracked();
    let today = untrack(|| session.today());
    let notice = invitation::usual_notice(&cluster, body);
    let day = calendar::suggested(&cluster, body, quarter, notice, today);
    let id = new_id(Kind::Meeting);
    let title = words.meetings_title_default();
    let record = templates::next_meeting(&cluster, body, day, Some(title), &id);
    add_record(session, record, "title-");
    router.go(&Route::to(Place::Meetings).with("focus", &id));
}

#[component]
pub fn Calendar() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let bodies = watch(|cluster| {
        let mut bodies = in_order(&cluster.bodies);
        bodies.retain(|it| it.body_type != Some(BodyType::External));
        let bodies = bodies.into_iter();
        bodies
            .map(|it| (it.id.clone(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    let none = watch(|cluster| cluster.meetings.is_empty());
    view! {
        <Show
            when=move || !bodies.with(Vec::is_empty)
            fallback=move || view! { <p class="muted">{move || t().meetings_need_body()}</p> }
        >
            <Show when=move || !session.read_only()>
                <div class="toolbar no-print">
                    <Menu
                        label=Signal::derive(move || t().meetings_plan().to_owned())
                        says_itself=true
                        side="start"
                        face=move || {
                            view! {
                                <Icon sign=Sign::Add />
                                {move || t().meetings_plan()}
                            }
                        }
                    >
                        {move || {
                            bodies
                                .get()
                                .into_iter()
                                .map(|(body, name)| {
                                    view! {
                                        <button
                                            type="button"
                                            on:click=move |_| plan(session, router, t(), &body, None)
                                        >
                                            {name}
                                        </button>
                                    }
                                })
                                .collect_view()
                        }}
                    </Menu>
                </div>
            </Show>
        </Show>
        <Show when=move || none.get()>
            <div class="empty">
                <p>{move || t().meetings_empty()}</p>
                <p class="small">{move || t().meetings_empty_example()}</p>
            </div>
        </Show>
        <Coming />
        <Year />
    }
}
