//! Tables of members, in and out.

use leptos::prelude::*;

use crate::app::session::use_session;
use crate::exchange::tables::members::{Column, Import, csv, preview};
use crate::exchange::tables::named::{Choices, columns};
use crate::ui::places::tables::{Goods, TableButtons, TableDialog, Taking};
use crate::words::Words;

const MEMBERS: Goods = Goods {
    kind: "member",
    place: "members",
    title: Words::member_table_title,
    open: Words::member_table_open,
    save: Words::member_table_save,
    example: Words::member_table_example,
    hint: Words::member_table_hint,
    new: Words::member_table_counts,
    done: Words::member_table_done,
    meanings: columns::meanings::<Column>,
    choose: Choices::choose::<Column>,
    look: |words, _, text, cluster, choices, day| {
        preview::of(words, &Import::plan(text, cluster, choices, day), cluster)
    },
    take: |text, cluster, choices, base, day| {
        let import = Import::plan(text, cluster, choices, day);
        let count = import.taken.iter().filter(|it| it.does_something());
        (import.command(base), count.count())
    },
    write: csv::write,
};

/// The buttons that bring a table in and out, and the dialog.
#[component]
pub fn Tables() -> impl IntoView {
    let session = use_session();
    let taking = Taking::start(&MEMBERS);
    let any = Signal::derive(move || session.cluster().members.values().next().is_some());
    view! {
        <TableButtons taking=taking any=any class="member-table-tool" />
        <TableDialog taking=taking />
    }
}
