//! Which columns a table shows: the usual ones, or those that were ticked.

use std::str::FromStr;

use leptos::prelude::*;

use crate::app::reader::{keep, kept, use_words};
use crate::ui::kit::{Icon, Menu, Sign};

/// The columns that were picked, by name; unset, the usual ones.
#[derive(Clone, Copy)]
pub struct Picked {
    /// The setting of this browser that names them.
    key: &'static str,
    names: RwSignal<Option<Vec<String>>>,
}

impl Picked {
    pub fn start(key: &'static str) -> Self {
        let read = |text: String| text.split(',').map(str::to_owned).collect::<Vec<_>>();
        Self {
            key,
            names: RwSignal::new(kept(key).map(read)),
        }
    }

    /// Those that were picked; `None` where no name is known here.
    pub fn columns<C: FromStr>(self) -> Option<Vec<C>> {
        let names = self.names.get()?;
        let columns: Vec<C> = names.iter().filter_map(|it| it.parse().ok()).collect();
        (!columns.is_empty()).then_some(columns)
    }

    fn turn(self, name: &'static str, shown: Vec<&'static str>) {
        let mut names: Vec<String> = shown.into_iter().map(str::to_owned).collect();
        if names.iter().any(|it| it == name) {
            names.retain(|it| it != name);
        } else {
            names.push(name.to_owned());
        }
        keep(self.key, &names.join(","));
        self.names.set(Some(names));
    }

    fn forget(self) {
        keep(self.key, "");
        self.names.set(None);
    }
}

/// The list of all columns that can be left out, to be ticked.
#[component]
pub fn ColumnChoice(
    picked: Picked,
    /// The names of the columns that are shown.
    #[prop(into)]
    shown: Signal<Vec<&'static str>>,
    /// Each column that can be left out: its name, and what it is called.
    #[prop(into)]
    all: Signal<Vec<(&'static str, String)>>,
) -> impl IntoView {
    let t = use_words();
    let tick = move |(name, word): (&'static str, String)| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || shown.with(|shown| shown.contains(&name))
                    on:change=move |_| picked.turn(name, shown.get_untracked())
                />
                <span>{word}</span>
            </label>
        }
    };
    view! {
        <Menu
            label=Signal::derive(move || t().members_columns().to_owned())
            face=move || view! { <Icon sign=Sign::Table />{move || t().members_columns()} }
            says_itself=true
        >
            <div class="column-choice" role="group" aria-label=move || t().members_columns()>
                {move || all.get().into_iter().map(tick).collect_view()}
                <button type="button" class="button quiet" on:click=move |_| picked.forget()>
                    {move || t().members_columns_usual()}
                </button>
            </div>
        </Menu>
    }
}
