//! The tables as files that spreadsheets open.

use leptos::prelude::*;

use crate::app::reader::{use_reader, use_words};
use crate::app::session::use_session;
use crate::browser::files;
use crate::domain::money::Books;
use crate::exchange::tables::money::{self, Table};
use crate::ui::kit::{Icon, Menu, Sign};

#[component]
pub fn Saving(books: Memo<Books>) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let save = move |table: Table| {
        let cluster = session.cluster_untracked();
        let words = reader.words_now();
        let organisation = cluster.organisation();
        let name = organisation.map(|it| it.short_name.as_ref().unwrap_or(&it.name));
        let name = name.map_or("", String::as_str);
        let year = books.with_untracked(|it| it.year);
        let year = year.map_or_else(String::new, |year| format!(" {year}"));
        let text =
            books.with_untracked(|it| money::write(table, it, &cluster, words, session.today()));
        // Where the browser refuses, it says so itself.
        let _ = files::download(
            &format!("{name} – {}{year}.csv", table.title(words)),
            "text/csv;charset=utf-8",
            &text,
        );
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
