//! The first visit: three samples to walk into, a file, or an empty organisation; later, the
//! workspaces of this browser.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::library::{Kept, Sample, use_library};
use crate::app::reader::{use_formats, use_words};
use crate::app::route::{Place, Route, Router};
use crate::browser::clock;
use crate::ui::kit::{FilePick, Icon, Menu, Sign, rows};
use crate::ui::shell::LanguageAndDress;
use crate::words::Words;

fn sample_words(words: Words, sample: Sample) -> (&'static str, &'static str) {
    match sample {
        Sample::Serbia => (words.sample_serbia_title(), words.sample_serbia_text()),
        Sample::Hungary => (words.sample_hungary_title(), words.sample_hungary_text()),
        Sample::Germany => (words.sample_germany_title(), words.sample_germany_text()),
    }
}

#[component]
pub fn Start() -> impl IntoView {
    let library = use_library();
    let t = use_words();
    let name = RwSignal::new(String::new());
    Effect::new(move || {
        crate::browser::page::set_title(&format!("Klaster – {}", t().start_title()));
    });
    let begin = move || {
        let typed = name.get_untracked();
        let typed = typed.trim();
        library.start_empty(if typed.is_empty() {
            untrack(t).unnamed()
        } else {
            typed
        });
    };
    view! {
        <main
            class="first-visit"
        >
            <header class="start-head">
                <p class="brand-line"><span class="mark"></span>"Klaster"</p>
                <Menu
                    label=Signal::derive(move || format!("{} · {}", t().language(), t().dress()))
                    button_class="square quiet"
                    face=move || view! { <Icon sign=Sign::Language /> }
                >
                    <LanguageAndDress />
                </Menu>
            </header>
            <section class="start-what">
                <h1 class="statement">{move || t().start_title()}</h1>
                <p>{move || t().start_what()}</p>
            </section>
            <Show when=move || !library.can_keep()>
                <p class="bar warning">{move || t().start_storage_denied()}</p>
            </Show>
            <Recent />
            <section>
                <h2>{move || t().start_samples()}</h2>
                <p class="faint">{move || t().start_samples_note()}</p>
                <ul class="samples">
                    {Sample::ALL
                        .into_iter()
                        .map(|sample| view! {
                            <li>
                                <button
                                    type="button"
                                    class="sample"
                                    disabled=move || library.is_working()
                                    on:click=move |_| library.walk_into(sample)
                                >
                                    <strong class="statement">
                                        {move || sample_words(t(), sample).0}
                                    </strong>
                                    <span>{move || sample_words(t(), sample).1}</span>
                                </button>
                            </li>
                        })
                        .collect_view()}
                </ul>
            </section>
            <section class="start-own">
                <form on:submit=move |event| {
                    event.prevent_default();
                    begin();
                }>
                    <h2>{move || t().start_empty()}</h2>
                    <p class="faint">{move || t().start_empty_text()}</p>
                    <div class="toolbar">
                        <input
                            class="field"
                            type="text"
                            maxlength="300"
                            aria-label=move || t().name()
                            placeholder=move || t().name()
                            prop:value=move || name.get()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                        <button type="submit" class="button strong">{move || t().start_empty()}</button>
                    </div>
                </form>
                <div>
                    <h2>{move || t().start_open()}</h2>
                    <p class="faint">{move || t().start_drop()}</p>
                    <FilePick
                        label=Signal::derive(move || t().start_open().to_owned())
                        accept=".json,.klaster,.csv,.tsv,.txt,application/json,text/csv"
                        testid="open-file"
                        take=UnsyncCallback::new(move |files| library.import_all(files))
                    />
                </div>
            </section>
            <footer class="faint small">
                <p>{move || t().start_safari()}</p>
                <p>{move || t().not_legal_advice()}</p>
            </footer>
        </main>
    }
}

/// The workspaces that this browser keeps.
#[component]
fn Recent() -> impl IntoView {
    let library = use_library();
    let t = use_words();
    view! {
        <Show when=move || !library.kept().is_empty()>
            <section>
                <h2>{move || t().start_recent()}</h2>
                <ul class="recent rows">
                    {rows(
                        move || library.kept(),
                        |kept| kept.id.clone(),
                        move |kept| view! { <RecentRow kept=kept /> },
                    )}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn RecentRow(kept: Kept) -> impl IntoView {
    let library = use_library();
    let router: Router = expect_context();
    let t = use_words();
    let formats = use_formats();
    let opened_at = kept.head.opened_at;
    let unshared = kept.head.unshared;
    let (open_id, remove_id) = (kept.id.clone(), kept.id);
    let name = kept.head.name;
    let state = move || {
        let when =
            opened_at.map(|then| t().start_recent_changed(formats().ago(then, clock::now())));
        let unshared = (unshared > 0).then(|| t().changes_not_shared(unshared));
        [when, unshared]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    };
    view! {
        <li>
            <button
                type="button"
                class="recent-open"
                on:click=move |_| {
                    library.open(&open_id);
                    router.go(&Route::to(Place::Overview));
                }
            >
                <strong>{name}</strong>
                <span class="faint small">{state}</span>
            </button>
            <Menu
                label=Signal::derive(move || t().nav_more().to_owned())
                button_class="square quiet"
                face=move || view! { <Icon sign=Sign::More /> }
            >
                {
                    let id = remove_id.clone();
                    view! {
                        <button type="button" on:click=move |_| library.remove(&id)>
                            <Icon sign=Sign::Delete />
                            {move || t().workspace_remove()}
                        </button>
                    }
                }
            </Menu>
        </li>
    }
}
