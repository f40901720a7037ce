//! The head of a column, by which a table is sorted.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::ui::kit::{Icon, Sign};

/// `turned` is unset where the table is sorted by another column, else whether it is turned round.
pub fn sort_head(
    class: &'static str,
    turned: Signal<Option<bool>>,
    word: Signal<String>,
    press: UnsyncCallback<()>,
) -> AnyView {
    let sort = move || match turned.get() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    view! {
        <th scope="col" role="columnheader" class=class aria-sort=sort>
            <button
                type="button"
                class="sort"
                class:chosen=move || turned.get().is_some()
                on:click=move |_| press.run(())
            >
                {word}
                <span class="sort-sign" class:turned=move || turned.get() == Some(true)>
                    <Icon sign=Sign::Down />
                </span>
            </button>
        </th>
    }
    .into_any()
}
