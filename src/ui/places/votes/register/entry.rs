//! An entry of the register as a row: what was decided stands; who sees to it, until when and how
//! far it is are edited here. What was wrong is corrected by a new entry.

use leptos::prelude::*;

use super::chain::told;
use super::lines;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::resolutions;
use crate::domain::votes::Resolution;
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Sign, arrive, people_options, setter, task_options,
};
use crate::words::Formats as _;

/// What stands in the row and is not edited.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    number: String,
    title: Option<String>,
    text: Option<String>,
    route: Option<Route>,
    date: Option<Date>,
    body: Option<String>,
    sealed: bool,
    overdue: bool,
    /// The number that it corrects, and those that correct it.
    corrects: Option<String>,
    corrected_by: Vec<String>,
}

fn facts(cluster: &Cluster, id: &Id<Resolution>, today: Date) -> Option<Facts> {
    let entry = cluster.resolutions.get(id)?;
    let (title, text) = lines::said(cluster, entry);
    let number = |id: &Id<Resolution>| cluster.resolutions.get(id).map(|it| it.number.clone());
    let corrected_by = cluster.resolutions.values();
    let corrected_by = corrected_by.filter(|it| it.corrects.as_ref() == Some(id));
    Some(Facts {
        number: entry.number.clone(),
        title,
        text,
        route: entry
            .poll
            .as_ref()
            .map(|poll| Route::to(Place::Votes).with("focus", poll.as_str())),
        date: lines::day_of(cluster, entry),
        body: resolutions::body_of(cluster, entry)
            .and_then(|it| cluster.body_name(Some(&it)).map(str::to_owned)),
        sealed: entry.hash.is_some(),
        overdue: lines::is_overdue(entry, today),
        corrects: entry.corrects.as_ref().and_then(number),
        corrected_by: corrected_by.map(|it| it.number.clone()).collect(),
    })
}

#[component]
pub fn Entry(id: Id<Resolution>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let entry = row(id.as_str(), |cluster| &cluster.resolutions);
    let key = id.clone();
    let facts = memo(move || facts(&session.cluster(), &key, session.today()));
    let key = id.clone();
    let fault = watch(move |cluster| {
        let mut breaks = resolutions::check(cluster).into_iter();
        let fault = breaks.find(|it| it.resolution == key)?.fault;
        Some(fault)
    });
    let meant = arrive(record.clone());
    let certificate = Route::to(Place::Votes)
        .with("certificate", id.as_str())
        .href();
    let correcting = RwSignal::new(false);
    let key = StoredValue::new(id.clone());
    let correct = leptos::callback::UnsyncCallback::new(move |text: String| {
        let new = RecordId::new(chance::record_id("resolution"));
        let cluster = session.cluster_untracked();
        let command =
            resolutions::correct(&cluster, &key.get_value(), &text, session.today(), &new);
        let done = command.is_ok_and(|command| session.dispatch(&command));
        if done {
            correcting.set(false);
        }
        done
    });
    let number =
        move || facts.with(|it| it.as_ref().map(|it| it.number.clone()).unwrap_or_default());
    view! {
        <tr id=format!("at-{id}") class:meant=move || meant.get()>
            <th scope="row">
                {number}
                {move || {
                    let sealed = facts.with(|it| it.as_ref().is_some_and(|it| it.sealed));
                    (sealed && fault.with(Option::is_none))
                        .then(|| {
                            view! {
                                <span class="seal" title=t().register_sealed()>
                                    <Icon sign=Sign::Check />
                                    <span class="unseen">{t().register_sealed()}</span>
                                </span>
                            }
                        })
                }}
            </th>
            <td class="text">
                {move || {
                    facts
                        .get()
                        .map(|facts| {
                            let title = facts.title.unwrap_or_default();
                            let title = match facts.route {
                                Some(route) => {
                                    view! { <a href=route.href()>{title}</a> }.into_any()
                                }
                                None => title.into_any(),
                            };
                            view! {
                                {title}
                                {facts.text.map(|text| view! { <p class="small muted statement">{text}</p> })}
                                {facts
                                    .corrects
                                    .map(|it| {
                                        view! {
                                            <p class="small">{t().register_corrects()} ": " {it}</p>
                                        }
                                    })}
                                {(!facts.corrected_by.is_empty())
                                    .then(|| {
                                        let all = facts.corrected_by.join(", ");
                                        view! {
                                            <p class="small alarm">
                                                {t().register_corrected_by()} ": " {all}
                                            </p>
                                        }
                                    })}
                            }
                        })
                }}
                {move || {
                    fault
                        .get()
                        .map(|fault| {
                            let text = told(t(), &session.cluster(), &fault);
                            view! { <p class="small alarm">{text}</p> }
                        })
                }}
                <Show when=move || correcting.get()>
                    <div class="correction">
                        <Editable
                            value=Signal::derive(String::new)
                            label=Signal::derive(move || t().register_correct(number()))
                            placeholder=Signal::derive(move || t().register_correct_text().to_owned())
                            save=correct
                            id="correction"
                        />
                    </div>
                </Show>
            </td>
            <td class="day">
                {move || {
                    let day = facts.with(|it| it.as_ref().and_then(|it| it.date));
                    day.map(|day| formats().date(day))
                }}
            </td>
            <td>{move || facts.with(|it| it.as_ref().and_then(|it| it.body.clone()))}</td>
            <td>
                <Choose
                    value=entry.part(|it| it.responsible.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=people_options()
                    label=Signal::derive(move || format!("{}: {}", t().projects_responsible(), number()))
                    save=setter(record.clone(), "responsible")
                />
            </td>
            <td class="day">
                <DateField
                    value=entry.part(|it| it.due)
                    label=Signal::derive(move || format!("{}: {}", t().projects_due(), number()))
                    save=setter(record.clone(), "due")
                />
                <Show when=move || facts.with(|it| it.as_ref().is_some_and(|it| it.overdue))>
                    <span class="badge warning">{move || t().register_overdue()}</span>
                </Show>
            </td>
            <td>
                <Choose
                    value=entry.part(|it| it.status.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=task_options()
                    label=Signal::derive(move || format!("{}: {}", t().status(), number()))
                    save=setter(record, "status")
                />
            </td>
            <td class="no-print">
                <span class="row-tools">
                    <a
                        class="button quiet square"
                        href=certificate
                        title=move || t().register_certificate()
                        aria-label=move || format!("{}: {}", t().register_certificate(), number())
                    >
                        <Icon sign=Sign::Print />
                    </a>
                    <Show when=move || !session.read_only()>
                        <button
                            type="button"
                            title=move || t().register_correct(number())
                            aria-label=move || t().register_correct(number())
                            aria-expanded=move || correcting.get().to_string()
                            on:click=move |_| {
                                correcting.update(|it| *it = !*it);
                                if correcting.get_untracked() {
                                    request_animation_frame(|| crate::browser::page::focus("correction"));
                                }
                            }
                        >
                            <Icon sign=Sign::Edit />
                        </button>
                    </Show>
                </span>
            </td>
        </tr>
    }
}
