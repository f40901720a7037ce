//! Promises as a table, edited where they stand.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::FollowUp;
use crate::domain::meetings::promises::{is_overdue, settle};
use crate::domain::vocabulary::TaskStatus;
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Sign, arrive, people_options, rows, setter, task_options,
};
use crate::words::Formats as _;

#[component]
pub fn PromiseTable(
    ids: Signal<Vec<Id<FollowUp>>>,
    /// Whether the rows stand away from their meeting, and so name it.
    elsewhere: bool,
) -> impl IntoView {
    let t = use_words();
    view! {
        <div class="table-wrap">
            <table class="promises">
                <thead>
                    <tr>
                        <th scope="col">{move || t().meetings_promise()}</th>
                        <th scope="col">{move || t().meetings_owner()}</th>
                        <th scope="col">{move || t().meetings_due()}</th>
                        <th scope="col">{move || t().status()}</th>
                        <Show when=move || elsewhere>
                            <th scope="col">{move || t().record_meeting()}</th>
                        </Show>
                        <td class="no-print"></td>
                    </tr>
                </thead>
                <tbody>
                    {rows(
                        move || ids.get(),
                        ToString::to_string,
                        move |id| view! { <PromiseRow id elsewhere /> },
                    )}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn PromiseRow(id: Id<FollowUp>, elsewhere: bool) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let people = people_options();
    let record = id.record();
    let key = id.clone();
    let promise = row(key.as_str(), |cluster| &cluster.follow_ups);
    let key = id.clone();
    let meeting = watch(move |cluster| {
        let meeting = cluster.follow_ups.get(&key)?.meeting.clone()?;
        cluster
            .meetings
            .get(&meeting)
            .map(|it| (it.id.clone(), it.date))
    });
    let overdue = memo(move || {
        promise.with(|it| {
            it.as_ref()
                .is_some_and(|it| is_overdue(it, session.today()))
        })
    });
    // The same follow-up may stand in its meeting and in the list of all; only one place carries
    // the address.
    let has_sheet = meeting.get_untracked().is_some();
    let meant = if elsewhere && has_sheet {
        Signal::derive(|| false)
    } else {
        arrive(record.clone()).into()
    };
    let anchor = (!elsewhere || !has_sheet).then(|| format!("at-{id}"));
    let name_id = if elsewhere {
        format!("open-{id}")
    } else {
        format!("promise-{id}")
    };
    // With the state goes the day on which the promise was kept.
    let save_status = move |status: String| {
        let status = Some(TaskStatus::from(status.as_str())).filter(|it| !it.as_str().is_empty());
        let Some(promise) = promise.get_untracked() else {
            return false;
        };
        let today = untrack(|| session.today());
        session.dispatch(&settle(&promise, status.as_ref(), today))
    };
    let done_on = move || {
        let day = promise.with(|it| it.and_then(|it| it.done))?;
        Some(t().meetings_done_on(formats().date(day)))
    };
    let to_delete = record.clone();
    let delete = move |_| {
        session.dispatch(&Command::Delete {
            record: to_delete.clone(),
        });
    };
    view! {
        <tr id=anchor class:meant=move || meant.get() class:overdue=move || overdue.get()>
            <td class="text">
                <Editable
                    id=name_id
                    value=promise.part(|it| it.text.clone())
                    label=Signal::derive(move || t().meetings_promise().to_owned())
                    save=setter(record.clone(), "text")
                />
            </td>
            <td>
                <Choose
                    value=promise.part(|it| it.owner.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    )
                    options=people
                    label=Signal::derive(move || t().meetings_owner().to_owned())
                    save=setter(record.clone(), "owner")
                />
            </td>
            <td class="day">
                <DateField
                    value=promise.part(|it| it.due)
                    label=Signal::derive(move || t().meetings_due().to_owned())
                    save=setter(record.clone(), "due")
                />
                <Show when=move || overdue.get()>
                    <span class="badge warning">{move || t().task_status_late()}</span>
                </Show>
            </td>
            <td>
                <Choose
                    value=promise.part(|it| it.status.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    )
                    options=task_options()
                    label=Signal::derive(move || t().status().to_owned())
                    save=save_status
                />
                <span class="small muted">{done_on}</span>
            </td>
            <Show when=move || elsewhere>
                <td class="day">
                    {move || {
                        meeting
                            .get()
                            .map(|(id, date)| {
                                let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
                                view! { <a href=href>{formats().date(date)}</a> }
                            })
                    }}
                </td>
            </Show>
            <td class="no-print">
                <button
                    type="button"
                    class="button quiet square"
                    title=move || t().delete()
                    aria-label=move || t().delete()
                    on:click=delete.clone()
                >
                    <Icon sign=Sign::Delete />
                </button>
            </td>
        </tr>
    }
}
