//! The header: the place and its gist, search, undo, share, present, language and dress.

use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use crate::app::library::use_library;
use crate::app::reader::{Dress, use_reader, use_words};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::app::tongues::use_tongues;
use crate::browser::page;
use crate::ui::kit::{Icon, Menu, Sign};
use crate::ui::places;
use crate::ui::present::desk_of;
use crate::ui::shell::frame::leave_projector;
use crate::words::Lang;

#[component]
pub fn Header(place: Memo<Option<Place>>, searching: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let library = use_library();
    let router: Router = expect_context();
    let t = use_words();
    let word = move || place.get().map(|place| places::word(t(), place));
    let found = places::findings::use_findings();
    let gist = move || {
        let cluster = session.cluster_at_pause();
        let today = session.today_of(&cluster);
        let found = || found.with(Vec::len);
        let place = place.get();
        place.map(|place| places::gist(t(), &cluster, today, place, &found))
    };
    // What has no room goes as a whole: half an amount would be another amount.
    let pieces = move || {
        let gist = gist().unwrap_or_default();
        let pieces = gist.split(" · ").enumerate();
        let piece = |(at, text): (usize, &str)| {
            let text = if at == 0 {
                text.to_owned()
            } else {
                format!(" · {text}")
            };
            view! { <span>{text}</span> }
        };
        pieces.map(piece).collect_view()
    };
    let can_undo = move || session.with(|open| open.workspace.next_undo().is_some());
    let can_redo = move || session.with(|open| open.workspace.next_redo().is_some());
    let picker = NodeRef::<leptos::html::Input>::new();
    view! {
        <header class="header">
            <h1>{word}</h1>
            <span class="gist" title=gist>{pieces}</span>
            <div class="toolbar">
                <button
                    type="button"
                    class="button search-button wide"
                    on:click=move |_| searching.set(true)
                >
                    <span>{move || t().search_placeholder()}</span>
                    <kbd>"Ctrl K"</kbd>
                </button>
                <button
                    type="button"
                    class="button square quiet narrow"
                    title=move || t().search()
                    aria-label=move || t().search()
                    on:click=move |_| searching.set(true)
                >
                    <Icon sign=Sign::Search />
                </button>
                <button
                    type="button"
                    class="button square quiet"
                    title=move || t().undo()
                    aria-label=move || t().undo()
                    aria-keyshortcuts="Control+Z"
                    disabled=move || can_undo() != Some(true)
                    on:click=move |_| session.undo()
                >
                    <Icon sign=Sign::Undo />
                </button>
                <button
                    type="button"
                    class="button square quiet wide"
                    title=move || t().redo()
                    aria-label=move || t().redo()
                    aria-keyshortcuts="Control+Shift+Z"
                    disabled=move || can_redo() != Some(true)
                    on:click=move |_| session.redo()
                >
                    <Icon sign=Sign::Redo />
                </button>
                <Menu
                    label=Signal::derive(move || t().share().to_owned())
                    face=move || view! {
                        <span class="wide">{move || t().share()}</span>
                        <span class="narrow"><Icon sign=Sign::Share /></span>
                    }
                >
                    <a href=Route::to(Place::Sharing).href()>
                        <Icon sign=Sign::Compare />
                        {move || t().sharing_open()}
                    </a>
                    <a href=Route::to(Place::History).href()>
                        <Icon sign=Sign::History />
                        {move || t().nav_history()}
                    </a>
                    <button type="button" on:click=move |_| library.export()>
                        <Icon sign=Sign::Share />
                        {move || t().export_file()}
                    </button>
                    <button type="button" on:click=move |_| {
                        if let Some(picker) = picker.get_untracked() {
                            picker.click();
                        }
                    }>
                        <Icon sign=Sign::Open />
                        {move || t().import_file()}
                    </button>
                    <button type="button" on:click=move |_| page::print()>
                        <Icon sign=Sign::Print />
                        {move || t().print()}
                    </button>
                </Menu>
                <input
                    type="file"
                    class="unseen"
                    multiple
                    tabindex="-1"
                    aria-hidden="true"
                    accept=".json,.klaster,application/json"
                    node_ref=picker
                    on:change=move |event| {
                        library.import_all(crate::browser::files::chosen(&event));
                    }
                />
                <Show
                    when=move || reader.dress() == Dress::Projector
                    fallback=move || view! {
                        <button
                            type="button"
                            class="button strong wide"
                            on:click=move |_| {
                                let meeting = meeting_in_sight(router);
                                router.go(&desk_of(meeting.as_deref()));
                            }
                        >
                            {move || t().present()}
                        </button>
                    }
                >
                    <button
                        type="button"
                        class="button quiet square leave"
                        title=move || t().present_leave()
                        aria-label=move || t().present_leave()
                        on:click=move |_| leave_projector(reader)
                    >
                        <Icon sign=Sign::Close />
                    </button>
                </Show>
                <Menu
                    label=Signal::derive(move || {
                        format!("{} · {}", t().language(), t().dress())
                    })
                    button_class="square quiet"
                    face=move || view! { <Icon sign=Sign::Language /> }
                >
                    <LanguageAndDress />
                </Menu>
            </div>
        </header>
    }
}

/// The meeting that the address is about: whoever looks at one means to present it.
fn meeting_in_sight(router: Router) -> Option<String> {
    let route = router.get_untracked();
    let focus = route.query.get("focus").cloned();
    focus.filter(|_| route.place == Some(Place::Meetings))
}

/// The choices of language and dress, as the contents of a menu.
#[component]
pub fn LanguageAndDress() -> impl IntoView {
    let (reader, tongues) = (use_reader(), use_tongues());
    let t = use_words();
    view! {
        <h3>{move || t().language()}</h3>
        {Lang::ALL
            .into_iter()
            .map(|lang| view! {
                <button
                    type="button"
                    lang=lang.tag()
                    aria-current=move || (reader.lang() == lang).to_string()
                    on:click=move |_| tongues.choose(lang)
                >
                    {lang.own_name()}
                </button>
            })
            .collect_view()}
        <hr />
        <h3>{move || t().dress()}</h3>
        {Dress::iter()
            .map(|dress| view! {
                <button
                    type="button"
                    aria-current=move || (reader.dress() == dress).to_string()
                    on:click=move |_| reader.set_dress(dress)
                >
                    {move || match dress {
                        Dress::Automatic => t().dress_automatic(),
                        Dress::Light => t().dress_light(),
                        Dress::Dark => t().dress_dark(),
                        Dress::Contrast => t().dress_contrast(),
                        Dress::Projector => t().dress_projector(),
                    }}
                </button>
            })
            .collect_view()}
    }
}
