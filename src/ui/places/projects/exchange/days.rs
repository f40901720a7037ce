//! The days of one person for a calendar.

use leptos::prelude::*;

use super::save_days;
use crate::app::reader::{use_reader, use_words};
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::ui::kit::people_options;

/// A list of people and a button; whoever sits here under a name of the list comes first.
#[component]
pub fn OwnDays() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let t = use_words();
    let people = people_options();
    let me = people.with_untracked(|people| {
        let name = reader.name_now();
        let me = people.iter().find(|(id, it)| !id.is_empty() && *it == name);
        me.map(|(id, _)| id.clone()).unwrap_or_default()
    });
    let chosen = RwSignal::new(me);
    let save = move |_| {
        let id = chosen.get_untracked();
        save_days(session, reader.words_now(), Some(&Id::new(id)));
    };
    view! {
        // The first entry stands for nobody.
        <Show when=move || people.with(|it| it.len() > 1)>
            <hr />
            <div class="own-days">
                <select
                    class="field"
                    data-testid="days-whose"
                    aria-label=move || t().trello_calendar_own()
                    on:change=move |event| chosen.set(event_target_value(&event))
                >
                    {move || {
                        let me = chosen.get_untracked();
                        people
                            .get()
                            .into_iter()
                            .map(|(id, name)| {
                                let selected = id == me;
                                // The first entry is nobody.
                                let name = if id.is_empty() {
                                    t().trello_calendar_whose().to_owned()
                                } else {
                                    name
                                };
                                view! { <option value=id prop:selected=selected>{name}</option> }
                            })
                            .collect_view()
                    }}
                </select>
                <button
                    type="button"
                    data-testid="days-own"
                    disabled=move || chosen.with(String::is_empty)
                    on:click=save
                >
                    {move || t().trello_calendar_own()}
                </button>
            </div>
        </Show>
    }
}
