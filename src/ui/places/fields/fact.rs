//! Fields with their name before them: the lines of a list of facts.

use leptos::prelude::*;

use super::{Day, Pick, Text, Whole};
use crate::domain::id::RecordId;
use crate::domain::measure::Date;

/// The name of a field, and the field.
fn line(label: Signal<String>, field: AnyView) -> impl IntoView {
    view! {
        <dt>{move || label.get()}</dt>
        <dd>{field}</dd>
    }
}

/// A text.
#[component]
pub fn TextFact(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] required: bool,
    #[prop(optional)] lines: bool,
) -> impl IntoView {
    let text = view! {
        <Text record=record field=field value=value label=label required=required lines=lines />
    };
    line(label, text.into_any())
}

/// A day, or none.
#[component]
pub fn DayFact(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let day = view! { <Day record=record field=field value=value label=label /> };
    line(label, day.into_any())
}

/// One of several, or none of them.
#[component]
pub fn PickFact(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let pick = view! { <Pick record=record field=field value=value options=options label=label /> };
    line(label, pick.into_any())
}

/// A whole number, or nothing.
#[component]
pub fn WholeFact(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<u32>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let number = view! { <Whole record=record field=field value=value label=label /> };
    line(label, number.into_any())
}
