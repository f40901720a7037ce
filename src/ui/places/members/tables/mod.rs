//! Tables of members: pasted rows or a CSV file come in after a look, and all members go out.
//!
//! - `look`: what comes in, what is rejected, what was read otherwise

mod look;

use std::collections::BTreeMap;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use crate::app::library::{Table, use_library};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, use_session};
use crate::browser::{chance, files};
use crate::exchange::tables::members::{Choices, Column, Import, Preview, csv};
use crate::exchange::tables::told;
use crate::ui::kit::{Choose, Dialog, Icon, Sign, rows};
use look::{Counts, Looked};

/// The table that lies open, and what was decided about it.
#[derive(Clone, Copy)]
struct Taking {
    open: RwSignal<bool>,
    pasted: RwSignal<String>,
    /// A file that was chosen instead: its name and its text.
    file: RwSignal<Option<Table>>,
    choices: RwSignal<Choices>,
    looked: Memo<Preview>,
}

impl Taking {
    fn new() -> Self {
        let (session, t) = (use_session(), use_words());
        let open = RwSignal::new(false);
        let pasted = RwSignal::new(String::new());
        let file = RwSignal::new(None::<Table>);
        let choices = RwSignal::new(Choices::default());
        let looked = memo(move || {
            if !open.get() {
                return Preview::default();
            }
            let cluster = session.cluster();
            let look =
                |text: &str| choices.with(|choices| Preview::of_text(t(), text, &cluster, choices));
            file.with(|file| match file {
                Some(table) => look(&table.text),
                None => pasted.with(|text| look(text)),
            })
        });
        Self {
            open,
            pasted,
            file,
            choices,
            looked,
        }
    }

    fn show(self, table: Option<Table>) {
        self.choices.set(Choices::default());
        self.file.set(table);
        self.open.set(true);
    }
}

/// The buttons that bring a table in and out, and the dialog.
#[component]
pub fn Tables() -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let taking = Taking::new();
    provide_context(taking);
    // A file that was dropped on this place.
    let waiting = use_library().table();
    Effect::new(move || {
        if let Some(table) = waiting.get() {
            waiting.set(None);
            taking.show(Some(table));
        }
    });
    let save = move |_| {
        let cluster = session.cluster_untracked();
        let words = reader.words_now();
        let organisation = cluster.organisation();
        let name = organisation.map(|it| it.short_name.as_ref().unwrap_or(&it.name));
        let name = name.map_or("", String::as_str);
        // Where the browser refuses, it says so itself.
        let _ = files::download(
            &format!("{name} – {}.csv", words.records("member")),
            "text/csv;charset=utf-8",
            &csv::write(&cluster, words),
        );
    };
    view! {
        <Show when=move || !session.read_only()>
            <button
                type="button"
                class="button no-print member-table-tool"
                data-testid="members-paste"
                on:click=move |_| taking.show(None)
            >
                <Icon sign=Sign::Open />
                {move || t().member_table_open()}
            </button>
        </Show>
        <Show when=move || session.cluster().members.values().next().is_some()>
            <button
                type="button"
                class="button no-print member-table-tool"
                data-testid="members-csv"
                on:click=save
            >
                <Icon sign=Sign::Share />
                {move || t().member_table_save()}
            </button>
        </Show>
        <Dialog
            open=taking.open
            label=Signal::derive(move || t().member_table_title().to_owned())
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
        open,
        pasted,
        file,
        choices,
        looked,
    } = taking;
    let any = memo(move || looked.with(|it| !it.columns.is_empty()));
    let take_in = move |_| {
        let cluster = session.cluster_untracked();
        let made = |text: &str| choices.with_untracked(|it| Import::plan(text, &cluster, it));
        let import = file.with_untracked(|file| match file {
            Some(table) => made(&table.text),
            None => pasted.with_untracked(|text| made(text)),
        });
        if !session.dispatch(&import.command(&chance::record_id("member"))) {
            return;
        }
        open.set(false);
        file.set(None);
        pasted.set(String::new());
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            let count = import.taken.iter().filter(|it| it.does_something());
            let text = reader.words_now().member_table_done(count.count());
            notices.say(Tone::Done, text);
        }
    };
    let library = use_library();
    let choose = move |event| {
        for file in files::chosen(&event) {
            library.import(file);
        }
    };
    let from_file = move || {
        file.get().map(|table| {
            view! {
                <p>
                    <strong>{table.name}</strong>
                </p>
                {told::encoding(t(), table.encoding)
                    .map(|note| view! { <p class="notes-line small">{note}</p> })}
            }
        })
    };
    view! {
        <header class="dialog-head">
            <h2>{move || t().member_table_title()}</h2>
            <button
                type="button"
                class="button square quiet"
                aria-label=move || t().close()
                on:click=move |_| open.set(false)
            >
                <Icon sign=Sign::Close />
            </button>
        </header>
        <div class="import-source">
            {from_file}
            <Show when=move || file.with(Option::is_none)>
                <label class="paste">
                    <span>{move || t().tables_paste()}</span>
                    <textarea
                        class="field"
                        rows="4"
                        spellcheck="false"
                        wrap="off"
                        data-testid="members-text"
                        placeholder=move || t().member_table_example()
                        prop:value=move || pasted.get()
                        on:input=move |event| pasted.set(event_target_value(&event))
                    ></textarea>
                </label>
                <p class="faint small">{move || t().member_table_hint()}</p>
            </Show>
            <div class="toolbar">
                <label class="button">
                    <Icon sign=Sign::Open />
                    {move || t().tables_choose_file()}
                    <input
                        type="file"
                        class="unseen"
                        accept=".csv,.tsv,.txt,text/csv"
                        data-testid="members-file"
                        on:change=choose
                    />
                </label>
                <Show when=move || file.with(Option::is_some)>
                    <button type="button" class="button quiet" on:click=move |_| file.set(None)>
                        {move || t().tables_drop_file()}
                    </button>
                </Show>
            </div>
        </div>
        <Counts looked=looked />
        <Show when=move || any.get()>
            <Looked looked=looked />
            <Columns choices=choices looked=looked />
        </Show>
        <footer class="dialog-foot">
            <button type="button" class="button" on:click=move |_| open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid="members-go"
                disabled=move || looked.with(|it| !it.does_something())
                on:click=take_in
            >
                {move || t().member_table_go()}
            </button>
        </footer>
    }
}

/// What the columns mean: guessed, and changed here.
#[component]
fn Columns(choices: RwSignal<Choices>, looked: Memo<Preview>) -> impl IntoView {
    let t = use_words();
    let width = memo(move || looked.with(|it| it.columns.len()));
    let meaning = move |at: usize| {
        let column = memo(move || looked.with(|it| it.columns.get(at).cloned()));
        let heading = Signal::derive(move || column.get().map(|it| it.0).unwrap_or_default());
        let value =
            Signal::derive(move || column.get().map(|it| it.1.to_string()).unwrap_or_default());
        let options = Signal::derive(move || {
            Column::iter()
                .map(|it| (it.to_string(), it.word(t())))
                .collect()
        });
        let save = UnsyncCallback::new(move |word: String| {
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
        view! {
            <div>
                <span dir="auto">{heading}</span>
                <Choose value=value options=options label=heading save=save framed=true />
            </div>
        }
    };
    view! {
        <fieldset class="import-columns">
            <legend>{move || t().tables_columns()}</legend>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || looked.with(|it| it.headed)
                    on:change=move |event| {
                        let headed = event_target_checked(&event);
                        choices
                            .set(Choices {
                                headed: Some(headed),
                                columns: BTreeMap::new(),
                            });
                    }
                />
                {move || t().tables_headed()}
            </label>
            <div class="import-meanings">
                {rows(move || (0..width.get()).collect(), usize::to_string, meaning)}
            </div>
        </fieldset>
    }
}
