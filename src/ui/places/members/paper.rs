//! The member register on paper: the members that are seen, as they are sorted, in the chosen
//! columns, numbered, under the organisation's name and the day. It is drawn only for the printer.

use leptos::prelude::*;

use super::columns::{Cell, class, word};
use super::{Lines, gist_on};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, printing};
use crate::app::session::use_session;
use crate::domain::listing::Row as Item;
use crate::domain::measure::Date;
use crate::domain::membership::listing::Column;
use crate::words::Formats as _;

#[component]
pub fn Paper(
    lines: Memo<Lines>,
    shown: Memo<(Vec<Item>, usize)>,
    columns: Memo<Vec<Column>>,
    day: Memo<Date>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let printing = printing();
    let title = move || {
        let name = session.cluster().organisation().map(|it| it.name.clone());
        view! {
            <p class="eyebrow">{name}</p>
            <p class="statement">{t().members_paper(formats().date(day.get()))}</p>
            <p class="small">{gist_on(t(), &session.cluster(), day.get())}</p>
        }
    };
    let row = move |number: &mut usize, item: Item| match item {
        Item::Group { name, count } => view! {
            <tr class="member-group">
                <th scope="colgroup" colspan=columns.with(Vec::len) + 1>
                    {name.unwrap_or_else(|| t().not_set().to_owned())}
                    " "
                    {count}
                </th>
            </tr>
        }
        .into_any(),
        Item::Record(id) => {
            *number += 1;
            let line = memo(move || lines.with(|lines| lines.get(&id).cloned()));
            let cell = move |column| view! { <Cell column=column line=line /> };
            let columns = columns.get();
            view! {
                <tr>
                    <td class="figure">{*number}</td>
                    {columns.into_iter().map(cell).collect_view()}
                </tr>
            }
            .into_any()
        }
    };
    view! {
        <Show when=move || printing.get()>
            <div class="members-paper print-only">
                {title}
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().members_number()}</th>
                            {move || {
                                let head = |it: Column| {
                                    let word = word(it, t(), day.get().year());
                                    view! { <th scope="col" class=class(it)>{word}</th> }
                                };
                                columns.get().into_iter().map(head).collect_view()
                            }}
                        </tr>
                    </thead>
                    <tbody>
                        {move || {
                            let (mut items, _) = shown.get();
                            // Whoever joins later is not in the register of the day.
                            lines.with(|lines| items.retain(|item| match item {
                                Item::Record(id) => lines.get(id).is_none_or(|it| it.joins.is_none()),
                                Item::Group { .. } => true,
                            }));
                            let mut number = 0;
                            items.into_iter().map(|item| row(&mut number, item)).collect_view()
                        }}
                    </tbody>
                </table>
            </div>
        </Show>
    }
}
