//! Tables of projects: pasted rows or a CSV file come in after a look, and all projects go out.
//!
//! The dialog lies beside every part of the place, so that a table that is dropped finds it.

use std::collections::BTreeMap;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, Session, use_session};
use crate::browser::{chance, files};
use crate::exchange::tables::members::Preview;
use crate::exchange::tables::projects::{Choices, Column, Import, csv, preview};
use crate::ui::kit::{Dialog, DialogHead, Icon, Sign};
use crate::ui::places::tables::{Columns, Counts, Looked, Source, SourceFields};
use crate::words::Words;

/// The table that lies open, and what was decided about it.
#[derive(Clone, Copy)]
pub struct Taking {
    source: Source,
    choices: RwSignal<Choices>,
    looked: Memo<Preview>,
}

impl Taking {
    /// Takes the tables that are dropped on the place, too.
    pub fn start() -> Self {
        let session = use_session();
        let (t, formats) = (use_words(), use_formats());
        let choices = RwSignal::new(Choices::default());
        let source = Source::start(move |source, table| {
            choices.set(Choices::default());
            source.show(table);
        });
        let looked = memo(move || {
            let (cluster, formats) = (session.cluster(), formats());
            let look = |text: &str| {
                choices.with(|choices| preview::of_text(t(), &*formats, text, &cluster, choices))
            };
            source.read(look).unwrap_or_default()
        });
        Self {
            source,
            choices,
            looked,
        }
    }

    /// Opens the dialog for rows that will be pasted.
    pub fn show(self) {
        self.choices.set(Choices::default());
        self.source.show(None);
    }
}

/// Offers all projects as rows for a spreadsheet.
pub fn save_rows(session: Session, words: Words) {
    let cluster = session.cluster_untracked();
    let organisation = cluster.organisation();
    let name = organisation.map(|it| it.short_name.as_ref().unwrap_or(&it.name));
    let name = name.map_or("", String::as_str);
    // Where the browser refuses, it says so itself.
    let _ = files::download(
        &format!("{name} – {}.csv", words.records("project")),
        "text/csv;charset=utf-8",
        &csv::write(&cluster, words),
    );
}

/// The buttons that bring a table in and out.
#[component]
pub fn TableButtons() -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let taking: Taking = expect_context();
    let save = move |_| save_rows(session, reader.words_now());
    view! {
        <Show when=move || !session.read_only()>
            <button
                type="button"
                class="button no-print"
                data-testid="projects-paste"
                on:click=move |_| taking.show()
            >
                <Icon sign=Sign::Open />
                {move || t().project_table_open()}
            </button>
        </Show>
        <Show when=move || session.cluster().projects.values().next().is_some()>
            <button type="button" class="button no-print" data-testid="projects-csv" on:click=save>
                <Icon sign=Sign::Share />
                {move || t().project_table_save()}
            </button>
        </Show>
    }
}

/// The dialog, closed until a table comes.
#[component]
pub fn TableDialog() -> impl IntoView {
    let t = use_words();
    let taking: Taking = expect_context();
    view! {
        <Dialog
            open=taking.source.open
            label=Signal::derive(move || t().project_table_dialog().to_owned())
            class="table-import"
        >
            <Content taking=taking />
        </Dialog>
    }
}

#[component]
fn Content(taking: Taking) -> impl IntoView {
    let (session, notices, reader) = (use_session(), use_notices(), use_reader());
    let t = use_words();
    let Taking {
        source,
        choices,
        looked,
    } = taking;
    let any = memo(move || looked.with(|it| !it.columns.is_empty()));
    let take_in = move |_| {
        let cluster = session.cluster_untracked();
        let import =
            untrack(|| source.read(|text| choices.with(|it| Import::plan(text, &cluster, it))));
        let Some(import) = import else { return };
        if !session.dispatch(&import.command(&cluster, &chance::record_id("project"))) {
            return;
        }
        source.done();
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            let count = import.taken.iter().filter(|it| it.does_something());
            let text = reader.words_now().project_table_done(count.count());
            notices.say(Tone::Done, text);
        }
    };
    view! {
        <DialogHead open=source.open>
            <h2>{move || t().project_table_dialog()}</h2>
        </DialogHead>
        <SourceFields
            source=source
            place="projects"
            example=Signal::derive(move || t().project_table_example().to_owned())
            hint=Signal::derive(move || t().project_table_hint().to_owned())
        />
        <Counts looked=looked place="projects" new=Words::project_table_counts />
        <Show when=move || any.get()>
            <Looked looked=looked place="projects" />
            <Meanings choices=choices looked=looked />
        </Show>
        <footer class="dialog-foot">
            <button type="button" class="button" on:click=move |_| source.open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid="projects-go"
                disabled=move || looked.with(|it| !it.does_something())
                on:click=take_in
            >
                {move || t().member_table_go()}
            </button>
        </footer>
    }
}

/// What the columns mean.
#[component]
fn Meanings(choices: RwSignal<Choices>, looked: Memo<Preview>) -> impl IntoView {
    let t = use_words();
    let columns = memo(move || looked.with(|it| it.columns.clone()));
    let meanings = Signal::derive(move || {
        Column::iter()
            .map(|it| (it.to_string(), it.word(t())))
            .collect()
    });
    let choose = UnsyncCallback::new(move |(at, word): (usize, String)| {
        let chosen = word.parse::<Column>();
        if let Ok(meaning) = chosen {
            choices.update(|it| {
                // Of the columns that only one may be, the last choice stands.
                if meaning != Column::Leave {
                    it.columns.retain(|_, other| *other != meaning);
                }
                it.columns.insert(at, meaning);
            });
        }
        chosen.is_ok()
    });
    let head = UnsyncCallback::new(move |headed| {
        choices.set(Choices {
            headed: Some(headed),
            columns: BTreeMap::new(),
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
