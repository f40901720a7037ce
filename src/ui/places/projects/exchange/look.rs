//! What a board's lists say of the projects in them, and everything that is not carried.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::vocabulary::ProjectStatus;
use crate::exchange::trello::columns::Standing;
use crate::exchange::trello::told::{Line, Lines};
use crate::exchange::trello::{Choices, Preview};
use crate::ui::kit::{Choose, rows};
use crate::words::Words;

/// The lists of the board, each with what it says of its projects: guessed, and changed here.
#[component]
pub fn Statuses(looked: Memo<Preview>, choices: RwSignal<Choices>) -> impl IntoView {
    let t = use_words();
    let lists = memo(move || looked.with(|it| it.lists.clone()));
    let options = Signal::derive(move || {
        let status = |it: &ProjectStatus| {
            let word = t().project_status(it.as_str()).into_owned();
            (it.to_string(), word)
        };
        ProjectStatus::SHIPPED
            .iter()
            .map(status)
            .collect::<Vec<_>>()
    });
    let row = move |list: Standing| {
        let id = list.list.clone();
        let status = memo(move || {
            let found = |it: &&Standing| it.list == id;
            let status = lists.with(|all| all.iter().find(found).map(|it| it.status.to_string()));
            status.unwrap_or_default()
        });
        let (id, name) = (list.list, list.name.clone());
        let save = UnsyncCallback::new(move |word: String| {
            choices.update(|it| {
                it.statuses.insert(id.clone(), word.as_str().into());
            });
            true
        });
        let said = match (list.is_here, list.closed) {
            (true, _) => Some(Words::trello_list_here as fn(Words) -> _),
            (_, true) => Some(Words::trello_list_closed as fn(Words) -> _),
            _ => None,
        };
        let answer = match said {
            Some(said) => view! { <span class="faint small">{move || said(t())}</span> }.into_any(),
            None => view! {
                <Choose
                    value=Signal::derive(move || status.get())
                    options=options
                    label=Signal::stored(name)
                    save=save
                    framed=true
                />
            }
            .into_any(),
        };
        view! {
            <div>
                <span dir="auto">
                    {list.name} " · " {move || t().trello_cards(list.cards)}
                </span>
                {answer}
            </div>
        }
    };
    view! {
        <Show when=move || lists.with(|it| !it.is_empty())>
            <fieldset class="import-columns board-lists" data-testid="board-lists">
                <legend>{move || t().trello_statuses()}</legend>
                <div class="import-meanings">
                    {rows(move || lists.get(), |it| it.list.clone(), row)}
                </div>
            </fieldset>
        </Show>
    }
}

/// Everything that does not come in, or not as it was.
#[component]
pub fn Look(looked: Memo<Preview>) -> impl IntoView {
    view! {
        {listed(looked, "board-left", Words::trello_left, |it| &it.left, true)}
        {listed(looked, "board-aside", Words::trello_aside, |it| &it.aside, true)}
        {listed(looked, "board-remarks", Words::trello_remarks, |it| &it.remarks, true)}
        {listed(looked, "board-history", Words::trello_history, |it| &it.history, false)}
        {listed(looked, "board-technical", Words::trello_technical, |it| &it.technical, false)}
    }
}

/// A list of lines under a title, opened or not; nothing where there are none.
fn listed(
    looked: Memo<Preview>,
    name: &'static str,
    title: fn(Words) -> &'static str,
    read: fn(&Preview) -> &Lines,
    open: bool,
) -> AnyView {
    let t = use_words();
    let lines = memo(move || looked.with(|it| read(it).clone()));
    let row = |line: Line| {
        view! {
            <div>
                <dt dir="auto">{line.name}</dt>
                <dd dir="auto">{line.said}</dd>
            </div>
        }
    };
    let count = move || lines.with(|it| it.lines.len() + it.more);
    view! {
        <Show when=move || lines.with(|it| !it.is_empty())>
            <details class="board-lines" open=open data-testid=name>
                <summary>{move || title(t())} " (" {count} ")"</summary>
                <dl>{move || lines.get().lines.into_iter().map(row).collect_view()}</dl>
                {move || {
                    let more = lines.with(|it| it.more);
                    (more > 0).then(|| view! { <p class="faint small">{t().tables_more(more)}</p> })
                }}
            </details>
        </Show>
    }
    .into_any()
}
