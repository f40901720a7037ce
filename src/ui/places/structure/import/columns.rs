//! What the columns of a table of bodies or people mean.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::use_importing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::exchange::tables::{Column, told};
use crate::ui::places::tables::Columns;

#[component]
pub fn Meanings() -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let looked = importing.looked;
    let columns = memo(move || {
        looked.with(|it| {
            let columns = it.columns.iter();
            columns
                .map(|(heading, meaning)| (heading.clone(), meaning.to_string()))
                .collect()
        })
    });
    let meanings = Signal::derive(move || {
        let option = |it: Column| (it.to_string(), told::meaning(t(), it).to_owned());
        Column::iter().map(option).collect()
    });
    let choose = UnsyncCallback::new(move |(at, word): (usize, String)| {
        let chosen = word.parse::<Column>();
        if let Ok(meaning) = chosen {
            importing.decide(|it| {
                // Of the columns that only one may be, the last choice stands.
                if !meaning.may_repeat() {
                    it.columns.retain(|_, other| *other != meaning);
                }
                it.columns.insert(at, meaning);
            });
        }
        chosen.is_ok()
    });
    let head = UnsyncCallback::new(move |headed| {
        importing.decide(|it| {
            it.headed = Some(headed);
            it.columns.clear();
        });
    });
    view! {
        <Columns
            columns=columns
            headed=Signal::derive(move || looked.with(|it| it.headed))
            meanings=meanings
            choose=choose
            head=head
        />
    }
}
