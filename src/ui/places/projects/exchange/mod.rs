//! Projects in and out: a board from Trello after a look, rows from a spreadsheet, the projects as a
//! board or as rows for other programs, their days for calendars.
//!
//! - `look`: what comes in, and the names of everything that does not
//! - `days`: whose days go out

mod days;
mod look;

use leptos::prelude::*;

use self::days::OwnDays;
use self::look::{Look, Statuses};
use crate::app::library::{Lying, use_library};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, Session, use_session};
use crate::browser::files;
use crate::domain::id::Id;
use crate::domain::membership::Person;
use crate::exchange::icalendar;
use crate::exchange::trello::told::not_a_board;
use crate::exchange::trello::{Choices, Import, Preview, write};
use crate::ui::kit::{Dialog, DialogHead, Icon, Menu, Sign};
use crate::ui::places::saving::offer;
use crate::ui::places::tables;
use crate::words::Words;

/// The board that lies in the dialog, and what was decided about it.
#[derive(Clone, Copy)]
struct Taking {
    open: RwSignal<bool>,
    board: RwSignal<Option<Lying>>,
    choices: RwSignal<Choices>,
    looked: Memo<Preview>,
}

impl Taking {
    fn start() -> Self {
        let (session, t) = (use_session(), use_words());
        let board = use_library().board();
        let choices = RwSignal::new(Choices::default());
        let open = RwSignal::new(board.with_untracked(Option::is_some));
        // A board may be dropped anywhere, also while another one lies open.
        Effect::new(move || {
            if board.with(Option::is_some) {
                choices.set(Choices::default());
                open.set(true);
            }
        });
        Effect::new(move |was: Option<bool>| {
            let is = open.get();
            if was == Some(true) && !is {
                board.set(None);
            }
            is
        });
        let looked = memo(move || {
            let Some(Ok(board)) = board.get() else {
                return Preview::default();
            };
            let import =
                choices.with(|choices| Import::plan(&board, &session.cluster(), choices, t()));
            Preview::of(t(), &import)
        });
        Self {
            open,
            board,
            choices,
            looked,
        }
    }

    /// All that is new on the board, as it was decided.
    fn import(self, session: Session, words: Words) -> Option<Import> {
        let board = self.board.get_untracked()?.ok()?;
        let cluster = session.cluster_untracked();
        let choices = self.choices.get_untracked();
        Some(Import::plan(&board, &cluster, &choices, words))
    }
}

/// Offers the days as a calendar.
fn save_days(session: Session, words: Words, whose: Option<&Id<Person>>) {
    let cluster = session.cluster_untracked();
    let today = untrack(|| session.today());
    let text = icalendar::write(&cluster, words, today, whose);
    let what = cluster.person_name(whose);
    let what = what.unwrap_or(words.nav_projects());
    offer(session, what, "ics", "text/calendar;charset=utf-8", &text);
}

/// The menu of the place, and the dialog that a board is looked at in.
#[component]
pub fn InOut() -> impl IntoView {
    let (session, reader, notices) = (use_session(), use_reader(), use_notices());
    let t = use_words();
    let taking = Taking::start();
    let rows: tables::Taking = expect_context();
    let save_board = move |_| {
        let (cluster, words) = (session.cluster_untracked(), reader.words_now());
        let text = write::write(&cluster, words, untrack(|| session.today()));
        let what = words.nav_projects();
        if let Some(name) = offer(session, what, "trello.json", "application/json", &text) {
            notices.say(Tone::Told, words.trello_saved(&name));
        }
    };
    view! {
        <Menu
            label=Signal::derive(move || t().trello_menu().to_owned())
            face=move || {
                view! {
                    <Icon sign=Sign::Share />
                    <span class="in-out-word">{move || t().trello_menu()}</span>
                }
            }
            button_class="quiet no-print in-out"
        >
            <Show when=move || !session.read_only()>
                <button
                    type="button"
                    data-testid="board-open"
                    on:click=move |_| taking.open.set(true)
                >
                    {move || t().trello_open()}
                </button>
                <button type="button" data-testid="rows-open" on:click=move |_| rows.open()>
                    {move || t().project_table_open()}
                </button>
                <hr />
            </Show>
            <button type="button" data-testid="board-save" on:click=save_board>
                {move || t().trello_save()}
            </button>
            <button
                type="button"
                data-testid="rows-save"
                on:click=move |_| rows.save(session, reader.words_now())
            >
                {move || t().project_table_save()}
            </button>
            <button
                type="button"
                data-testid="days-save"
                on:click=move |_| save_days(session, reader.words_now(), None)
            >
                {move || t().trello_calendar_all()}
            </button>
            <OwnDays />
        </Menu>
        <Dialog
            open=taking.open
            label=Signal::derive(move || t().trello_title().to_owned())
            class="table-import"
        >
            <Content taking=taking />
        </Dialog>
    }
}

#[component]
fn Content(taking: Taking) -> impl IntoView {
    let (session, notices, reader) = (use_session(), use_notices(), use_reader());
    let (t, library) = (use_words(), use_library());
    let Taking {
        open,
        board,
        choices,
        looked,
    } = taking;
    let any = memo(move || board.with(|it| matches!(it, Some(Ok(_)))));
    let choose = move |event| {
        for file in files::chosen(&event) {
            library.import_board(file);
        }
    };
    let save_report = move |_| {
        let words = reader.words_now();
        let text = looked.with_untracked(|it| it.text(words));
        let what = words.trello_title();
        offer(session, what, "txt", "text/plain;charset=utf-8", &text);
    };
    let take_in = move |_| {
        let words = reader.words_now();
        let Some(import) = taking.import(session, words) else {
            return;
        };
        let count = import.new.projects;
        if !session.dispatch(&import.command()) {
            return;
        }
        open.set(false);
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            let text = match count {
                0 => words.trello_done_beside().to_owned(),
                count => words.trello_done(count),
            };
            notices.say(Tone::Done, text);
        }
    };
    view! {
        <DialogHead open=open>
            <h2>{move || t().trello_title()}</h2>
        </DialogHead>
        <Show when=move || !any.get()>
            <p class="board-hint">{move || t().trello_hint()}</p>
        </Show>
        <label class="button board-file">
            <Icon sign=Sign::Open />
            {move || t().trello_choose()}
            <input
                type="file"
                class="unseen"
                accept=".json,application/json"
                data-testid="board-file"
                on:change=choose
            />
        </label>
        <p role="alert" class="board-refused" data-testid="board-refused">
            {move || match board.get() {
                Some(Err(error)) => not_a_board(t(), &error),
                _ => String::new(),
            }}
        </p>
        <Show when=move || any.get()>
            <h3 class="board-name" dir="auto">
                {move || looked.with(|it| it.name.clone())}
            </h3>
            <div role="status" data-testid="board-said">
                <ul class="board-said">
                    {move || {
                        let said = looked.with(|it| it.sentences.clone());
                        said.into_iter().map(|it| view! { <li dir="auto">{it}</li> }).collect_view()
                    }}
                </ul>
            </div>
            <Statuses looked=looked choices=choices />
            <Look looked=looked />
        </Show>
        <footer class="dialog-foot">
            <Show when=move || any.get()>
                <button
                    type="button"
                    class="button quiet board-report"
                    data-testid="board-report"
                    on:click=save_report
                >
                    {move || t().trello_report()}
                </button>
            </Show>
            <button type="button" class="button" on:click=move |_| open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid="board-go"
                disabled=move || looked.with(|it| !it.does_something)
                on:click=take_in
            >
                {move || t().trello_go()}
            </button>
        </footer>
    }
}
