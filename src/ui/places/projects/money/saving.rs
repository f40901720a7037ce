//! The tables as files that spreadsheets open.

use leptos::prelude::*;

use crate::app::reader::{use_reader, use_words};
use crate::app::session::use_session;
use crate::domain::money::Books;
use crate::exchange::tables::money::{self, Table};
use crate::ui::kit::{Icon, Menu, Sign};
use crate::ui::places::saving::offer_table;

#[component]
pub fn Saving(books: Memo<Books>) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let save = move |table: Table| {
        let cluster = session.cluster_untracked();
        let words = reader.words_now();
        let year = books.with_untracked(|it| it.year);
        let year = year.map_or_else(String::new, |year| format!(" {year}"));
        let text =
            books.with_untracked(|it| money::write(table, it, &cluster, words, session.today()));
        let what = format!("{}{year}", table.title(words));
        offer_table(session, &what, &text);
    };
    view! {
        <Menu
            label=move || t().money_save().to_owned()
            says_itself=true
            side="start"
            face=move || {
                view! {
                    <Icon sign=Sign::Table />
                    {move || t().money_save()}
                }
            }
        >
            {Table::ALL
                .into_iter()
                .map(|table| {
                    view! {
                        <button type="button" on:click=move |_| save(table)>
                            {move || table.title(t())}
                        </button>
                    }
                })
                .collect_view()}
        </Menu>
    }
}
