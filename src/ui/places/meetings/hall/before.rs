//! What was promised in the last meeting, and what is still open from earlier ones: it comes first.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::desk::use_hall;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::domain::id::Id;
use crate::domain::meetings::{FollowUp, promises};
use crate::domain::vocabulary::TaskStatus;
use crate::ui::kit::{Choose, rows, task_options};
use crate::words::Formats as _;

#[component]
pub fn Before() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let ids = memo(move || {
        let cluster = hall.session.cluster();
        let meeting = cluster.meetings.get(&hall.id());
        let promised = meeting.map(|it| promises::to_report(&cluster, it));
        let ids = promised.into_iter().flatten().map(|it| it.id.clone());
        ids.collect::<Vec<_>>()
    });
    let kept = memo(move || {
        let cluster = hall.session.cluster();
        ids.with(|ids| {
            let of = ids.iter().filter_map(|it| cluster.follow_ups.get(it));
            let done = of.filter(|it| it.status == Some(TaskStatus::Done)).count();
            (done, ids.len())
        })
    });
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <section class="part hall-before" aria-labelledby="hall-before-head">
                <h3 id="hall-before-head">
                    {move || t().hall_before()}
                    <span class="muted count">
                        {move || {
                            let (done, all) = kept.get();
                            t().hall_kept(done, all)
                        }}
                    </span>
                </h3>
                <ul class="rows">
                    {rows(move || ids.get(), ToString::to_string, move |id| promise(&id))}
                </ul>
            </section>
        </Show>
    }
}

fn promise(id: &Id<FollowUp>) -> AnyView {
    let hall = use_hall();
    let (t, formats) = (use_words(), use_formats());
    let key = StoredValue::new(id.clone());
    let promise = watch(move |cluster| {
        let promise = cluster.follow_ups.get(&key.get_value())?;
        let owner = cluster.person_name(promise.owner.as_ref());
        Some((promise.clone(), owner.map(str::to_owned)))
    });
    let status = Signal::derive(move || {
        let status = promise.get().and_then(|it| it.0.status);
        status.map(|it| it.as_str().to_owned()).unwrap_or_default()
    });
    let save = UnsyncCallback::new(move |to: String| {
        let Some((promise, _)) = promise.get_untracked() else {
            return false;
        };
        let to = (!to.is_empty()).then(|| TaskStatus::from(to.as_str()));
        let today = untrack(|| hall.session.today());
        let command = promises::settle(&promise, to.as_ref(), today);
        hall.session.dispatch(&command)
    });
    let facts = move || {
        let (promise, owner) = promise.get()?;
        let due = promise.due.map(|it| formats().date(it));
        let facts: Vec<String> = [owner, due].into_iter().flatten().collect();
        Some(facts.join(" · "))
    };
    let late = memo(move || {
        let today = hall.session.today();
        promise.with(|it| {
            it.as_ref()
                .is_some_and(|it| promises::is_overdue(&it.0, today))
        })
    });
    view! {
        <li class="between">
            <span>
                {move || promise.get().map(|it| it.0.text)}
                <span class="small muted">
                    " "
                    {facts}
                </span>
                <Show when=move || late.get()>
                    <span class="badge warning">{move || t().task_status_late()}</span>
                </Show>
            </span>
            <Choose
                value=status
                options=task_options()
                label=Signal::derive(move || t().status().to_owned())
                save=save
            />
        </li>
    }
    .into_any()
}
