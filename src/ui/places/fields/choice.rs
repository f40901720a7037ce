//! One of several, yes or no, and links to other records.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::ui::kit::{Choose, Icon, Sign, rows};

/// The words of a vocabulary as options.
pub fn words_of<W: std::fmt::Display>(
    shipped: &[W],
    word: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    shipped
        .iter()
        .map(|value| {
            let value = value.to_string();
            let word = word(&value);
            (value, word)
        })
        .collect()
}

/// One of several, or none of them.
#[component]
pub fn Pick(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] label: Signal<String>,
    /// What stands for "none of them".
    #[prop(into, optional)]
    nothing: Option<Signal<String>>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = memo(move || {
        let nothing = nothing.map_or_else(|| t().not_set().to_owned(), |word| word.get());
        let mut all = vec![(String::new(), nothing)];
        all.extend(options.get());
        let current = value.get();
        // A word that does not ship with this version stays what it is.
        if !all.iter().any(|(option, _)| *option == current) {
            all.push((current.clone(), current));
        }
        all
    });
    let id = format!("{field}-{record}");
    let save = move |chosen: String| session.dispatch(&Command::set_text(&record, field, &chosen));
    view! { <Choose value=value options=all label=label save=save id=id /> }
}

/// Yes or no.
#[component]
pub fn Tick(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<bool>,
    #[prop(into)] label: Signal<String>,
    /// Shows the label beside the box.
    #[prop(optional)]
    written: bool,
) -> impl IntoView {
    let session = use_session();
    let stands = Trigger::new();
    view! {
        <label class="tick">
            <input
                type="checkbox"
                aria-label=move || label.get()
                disabled=move || session.read_only()
                prop:checked=move || {
                    stands.track();
                    value.get()
                }
                on:change=move |event| {
                    let ticked = Some(Value::from(event_target_checked(&event)));
                    if !session.dispatch(&Command::set(&record, field, ticked)) {
                        stands.notify();
                    }
                }
            />
            {written.then(|| view! { <span>{move || label.get()}</span> })}
        </label>
    }
}

/// Links to several other records: a list of names to take out of, and a choice to add from.
#[component]
pub fn Links(
    record: RecordId,
    field: &'static str,
    /// The ids that are linked.
    #[prop(into)]
    value: Signal<Vec<String>>,
    /// What may be linked: id and name.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// What the links are: "serves".
    #[prop(into)]
    label: Signal<String>,
    /// The line that offers one more.
    #[prop(into)]
    add: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = StoredValue::new(record);
    let set = move |ids: Vec<String>| {
        let ids = (!ids.is_empty()).then(|| Value::from(ids));
        session.dispatch(&Command::set(&record.read_value(), field, ids))
    };
    let name = move |id: &str| {
        let options = options.get();
        let found = options.iter().find(|(option, _)| option == id);
        found.map_or_else(|| id.to_owned(), |(_, name)| name.clone())
    };
    let open = memo(move || {
        let linked = value.get();
        let mut open = options.get();
        open.retain(|(id, _)| !linked.contains(id));
        open
    });
    let offered = memo(move || {
        let mut offered = vec![(String::new(), add.get())];
        offered.extend(open.get());
        offered
    });
    let take_in = move |id: String| {
        let mut ids = value.get_untracked();
        ids.push(id);
        set(ids)
    };
    view! {
        <div class="links" role="group" aria-label=move || label.get()>
            <ul class="chips">
                {rows(
                    move || value.get(),
                    Clone::clone,
                    move |id| {
                        let (shown, named, gone) = (id.clone(), id.clone(), id);
                        view! {
                            <li class="chip">
                                <span class="chip-text" title=move || name(&shown)>
                                    {move || name(&named)}
                                </span>
                                <TakeOut
                                    name=Signal::derive({
                                        let gone = gone.clone();
                                        move || name(&gone)
                                    })
                                    act=move || {
                                        let mut ids = value.get_untracked();
                                        ids.retain(|it| *it != gone);
                                        set(ids);
                                    }
                                />
                            </li>
                        }
                    },
                )}
            </ul>
            <Show when=move || !open.with(Vec::is_empty) && !session.read_only()>
                <span class="links-add">
                    <Choose
                        value=String::new()
                        options=offered
                        label=move || format!("{}: {}", label.get(), t().add())
                        save=take_in
                    />
                </span>
            </Show>
        </div>
    }
}

/// The small cross of a chip.
#[component]
pub fn TakeOut(#[prop(into)] name: Signal<String>, act: impl Fn() + 'static) -> impl IntoView {
    let t = use_words();
    view! {
        <button
            type="button"
            class="take-out"
            title=move || t().remove()
            aria-label=move || t().fields_remove_what(name.get())
            on:click=move |_| act()
        >
            <Icon sign=Sign::Close />
        </button>
    }
}
