//! The currency of an amount, where it is not the one that would follow.

use leptos::prelude::*;

use super::Pick;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::domain::id::RecordId;
use crate::domain::money::currencies;

/// Chooses the `currency` of a record.
#[component]
pub fn CurrencyPick(
    record: RecordId,
    /// Its own, empty where it says none.
    #[prop(into)]
    own: Signal<String>,
    /// The one that it is in, whoever says so.
    #[prop(into)]
    standing: Signal<String>,
) -> impl IntoView {
    let t = use_words();
    let codes = watch(currencies);
    let options = memo(move || {
        let codes = codes.get();
        codes.into_iter().map(|it| (it.clone(), it)).collect()
    });
    // Until another is chosen, the one that follows is named in its place.
    let follows = Signal::derive(move || match standing.get() {
        code if code.is_empty() => t().not_set().to_owned(),
        code => code,
    });
    view! {
        <Pick
            record=record
            field="currency"
            value=own
            options=options
            label=Signal::derive(move || t().money_currency().to_owned())
            nothing=follows
        />
    }
}
