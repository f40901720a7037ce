//! Tables of other programs come in: pasted rows or a CSV file, looked at before anything changes.
//!
//! - `columns`: what the columns mean
//! - `preview`: what comes in, what is rejected, what can be mended

mod columns;
mod preview;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::stage::Stage;
use crate::app::library::{Table, use_library};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{Reader, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, use_session};
use crate::browser::{chance, files};
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::exchange::tables::{self, Choices, Naming, Sheet, told};
use crate::ui::kit::{Choose, Dialog, Icon, Sign};
use columns::Columns;
use preview::{Counts, Looked, Problems, Refused};

/// The table that lies open, and what was decided about it.
#[derive(Clone, Copy)]
pub struct Importing {
    open: RwSignal<bool>,
    /// What was pasted; unused while a file is chosen.
    pasted: RwSignal<String>,
    file: RwSignal<Option<Table>>,
    choices: RwSignal<Choices>,
    looked: Memo<tables::Preview>,
    reader: Reader,
}

impl Importing {
    /// Called once by the place.
    pub fn start() {
        let (session, t) = (use_session(), use_words());
        let (open, pasted, file) = (
            RwSignal::new(false),
            RwSignal::new(String::new()),
            RwSignal::new(None::<Table>),
        );
        let choices = RwSignal::new(Choices::default());
        let looked = memo(move || {
            if !open.get() {
                return tables::Preview::default();
            }
            let cluster = session.cluster();
            let look = |text: &str| {
                choices.with(|choices| tables::Preview::of(t(), text, &cluster, choices))
            };
            file.with(|file| match file {
                Some(table) => look(&table.text),
                None => pasted.with(|text| look(text)),
            })
        });
        let importing = Self {
            open,
            pasted,
            file,
            choices,
            looked,
            reader: use_reader(),
        };
        provide_context(importing);
        // A file that was dropped on the page or opened at its start.
        let waiting = use_library().table();
        Effect::new(move || {
            if let Some(table) = waiting.get() {
                waiting.set(None);
                importing.show(Some(table));
            }
        });
    }

    /// Opens the dialog, with a file where there is one; another table is another decision.
    fn show(self, table: Option<Table>) {
        self.choices.set(Choices {
            root_name: self.reader.words_now().tables_root_name().to_owned(),
            ..Choices::default()
        });
        self.file.set(table);
        self.open.set(true);
    }

    fn decide(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
    }
}

fn use_importing() -> Importing {
    expect_context()
}

/// The button that opens the dialog: short in the bar of tools, a sentence where nothing is yet.
#[component]
pub fn Opener(short: bool) -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let show = move |_| importing.show(None);
    if short {
        view! {
            <button
                type="button"
                class="import"
                data-testid="import"
                title=move || t().tables_open()
                aria-label=move || t().tables_open()
                on:click=show
            >
                <Icon sign=Sign::Open />
            </button>
        }
        .into_any()
    } else {
        view! {
            <button type="button" class="button" data-testid="import" on:click=show>
                <Icon sign=Sign::Open />
                {move || t().tables_open_empty()}
            </button>
        }
        .into_any()
    }
}

/// The dialog.
#[component]
pub fn Import() -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    view! {
        <Dialog
            open=importing.open
            label=Signal::derive(move || t().tables_title().to_owned())
            class="table-import"
        >
            <Content />
        </Dialog>
    }
}

#[component]
fn Content() -> impl IntoView {
    let importing = use_importing();
    let stage: Stage = expect_context();
    let (session, notices) = (use_session(), use_notices());
    let t = use_words();
    let Importing {
        open,
        pasted,
        file,
        choices,
        looked,
        ..
    } = importing;
    let any = memo(move || looked.with(|it| !it.columns.is_empty()));
    let bring_in = move |_| {
        let cluster = session.cluster_untracked();
        let done = |text: &str| {
            let sheet = Sheet::read(text);
            let import =
                choices.with_untracked(|choices| tables::Import::plan(&sheet, &cluster, choices));
            let base = chance::record_id("body");
            let (command, _) = import.command(&cluster, Naming::After(&base));
            session.dispatch(&command).then_some(import.taken.len())
        };
        let done = file.with_untracked(|file| match file {
            Some(table) => done(&table.text),
            None => pasted.with_untracked(|text| done(text)),
        });
        let Some(count) = done else { return };
        open.set(false);
        file.set(None);
        pasted.set(String::new());
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            notices.say(Tone::Done, untrack(t).tables_done(count));
        }
        stage.fit();
    };
    let under_options = Signal::derive(move || {
        let top = (String::new(), t().tables_under_top().to_owned());
        let cluster = session.cluster();
        let bodies = in_order(&cluster.bodies).into_iter();
        std::iter::once(top)
            .chain(bodies.map(|body| (body.id.to_string(), body.name.clone())))
            .collect()
    });
    let under = Signal::derive(move || {
        let under = choices.with(|it| it.under.as_ref().map(ToString::to_string));
        under.unwrap_or_default()
    });
    let put_under = UnsyncCallback::new(move |id: String| {
        importing.decide(|it| it.under = (!id.is_empty()).then(|| Id::new(id)));
        true
    });
    view! {
        <header class="dialog-head">
            <h2>{move || t().tables_title()}</h2>
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
            {move || match file.get() {
                Some(table) => view! {
                    <p>
                        <strong>{table.name}</strong>
                    </p>
                    {told::encoding(t(), table.encoding)
                        .map(|note| view! { <p class="notes-line small">{note}</p> })}
                }
                .into_any(),
                None => view! {
                    <label class="paste">
                        <span>{move || t().tables_paste()}</span>
                        <textarea
                            class="field"
                            rows="4"
                            spellcheck="false"
                            wrap="off"
                            data-testid="import-text"
                            placeholder=move || t().tables_paste_example()
                            prop:value=move || pasted.get()
                            on:input=move |event| pasted.set(event_target_value(&event))
                        ></textarea>
                    </label>
                    <p class="faint small">{move || t().tables_paste_hint()}</p>
                }
                .into_any(),
            }}
            <div class="toolbar">
                <label class="button">
                    <Icon sign=Sign::Open />
                    {move || t().tables_choose_file()}
                    <input
                        type="file"
                        class="unseen"
                        accept=".csv,.tsv,.txt,text/csv"
                        data-testid="import-file"
                        on:change={
                            let library = use_library();
                            move |event| {
                                for file in files::chosen(&event) {
                                    library.import(file);
                                }
                            }
                        }
                    />
                </label>
                <Show when=move || file.with(Option::is_some)>
                    <button type="button" class="button quiet" on:click=move |_| file.set(None)>
                        {move || t().tables_drop_file()}
                    </button>
                </Show>
            </div>
        </div>
        <Counts />
        <Show when=move || any.get()>
            <Problems />
            <Refused />
            <Looked />
            <Columns />
        </Show>
        <footer class="dialog-foot">
            <Show when=move || any.get() && !session.cluster().bodies.is_empty()>
                <label class="under">
                    <span>{move || t().tables_under()}</span>
                    <Choose
                        value=under
                        options=under_options
                        label=Signal::derive(move || t().tables_under().to_owned())
                        save=put_under
                        framed=true
                    />
                </label>
            </Show>
            <button type="button" class="button" on:click=move |_| open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid="import-go"
                disabled=move || looked.with(|it| !it.does_something)
                on:click=bring_in
            >
                {move || t().tables_import(looked.with(|it| it.taken))}
            </button>
        </footer>
    }
}
