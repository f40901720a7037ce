//! What anyone may see: the organisation decides it, looks at it, and saves it as a file or as a page
//! for its web site.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::app::tongues::use_tongues;
use crate::document::scope::public::PARTS;
use crate::domain::command::Command;
use crate::ui::kit::{Choose, Dialog, DialogHead, Icon, Sign};
use crate::ui::places::article::told;
use crate::words::{Lang, Words};

/// A part that may be shown, as it is called.
fn word(words: Words, part: &str) -> &'static str {
    match part {
        "people" => words.sharing_public_people(),
        "projects" => words.sharing_public_projects(),
        "money" => words.sharing_public_money(),
        "meetings" => words.sharing_public_meetings(),
        _ => words.sharing_public_decisions(),
    }
}

#[component]
pub fn Public() -> impl IntoView {
    let session = use_session();
    let sharing = use_sharing();
    let t = use_words();
    let decided = watch(|cluster| {
        let organisation = cluster.organisation();
        organisation.map_or_else(Vec::new, |it| it.public_parts.clone())
    });
    let decide = move |part: &'static str, on: bool| {
        let organisation = session
            .cluster_untracked()
            .organisation()
            .map(|it| it.id.record());
        let Some(record) = organisation else { return };
        let mut parts = decided.get_untracked();
        parts.retain(|it| it != part);
        if on {
            parts.push(part.to_owned());
        }
        let to = (!parts.is_empty()).then(|| Value::from(parts));
        session.dispatch(&Command::Set {
            record,
            fields: vec![("publicParts".to_owned(), to)],
        });
    };
    let tick = move |part: &'static str| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    disabled=move || session.read_only()
                    prop:checked=move || decided.with(|it| it.iter().any(|it| it == part))
                    on:change=move |event| decide(part, event_target_checked(&event))
                />
                <span>{move || word(t(), part)}</span>
            </label>
        }
        .into_any()
    };
    let lang = RwSignal::new(String::new());
    let languages = memo(move || {
        let own = (String::new(), t().public_page_lang_own().to_owned());
        let all = Lang::ALL.map(|it| (it.tag().to_owned(), it.own_name().to_owned()));
        std::iter::once(own).chain(all).collect::<Vec<_>>()
    });
    let tongues = use_tongues();
    let choose = move |chosen: String| {
        let wanted = Lang::from_tag(&chosen);
        let set = move || {
            // The place may have been left meanwhile.
            let _ = lang.try_set(chosen.clone());
        };
        match wanted {
            Some(wanted) => tongues.prepare(wanted, set),
            None => set(),
        }
        true
    };
    let chosen = move || Lang::from_tag(&lang.get_untracked());
    let looking = RwSignal::new(false);
    view! {
        <article class="panel-card">
            <h3>{move || t().sharing_public()}</h3>
            <p class="muted small">{move || t().sharing_public_what()}</p>
            <div class="sharing-ticks">{PARTS.map(|(part, _)| tick(part)).into_iter().collect_view()}</div>
            <p class="faint small">{move || t().public_page_decided()}</p>
            <div class="sharing-language">
                <span class="eyebrow" aria-hidden="true">{move || t().public_page_lang()}</span>
                <Choose
                    value=lang
                    options=languages
                    label=Signal::derive(move || t().public_page_lang().to_owned())
                    save=choose
                    framed=true
                />
            </div>
            <div class="toolbar">
                <button type="button" class="button" on:click=move |_| looking.set(true)>
                    <Icon sign=Sign::Search />
                    {move || t().public_page_preview()}
                </button>
                <button type="button" class="button" on:click=move |_| sharing.publish_page(chosen())>
                    <Icon sign=Sign::Share />
                    {move || t().public_page_save()}
                </button>
                <button type="button" class="button" on:click=move |_| sharing.publish()>
                    <Icon sign=Sign::Share />
                    {move || t().sharing_public_make()}
                </button>
            </div>
            <Dialog
                open=looking
                class="public-preview"
                label=Signal::derive(move || t().public_page_preview().to_owned())
            >
                <DialogHead open=looking>
                    <h2 class="statement">{move || t().public_page_preview()}</h2>
                </DialogHead>
                <p class="muted small">{move || t().public_page_preview_line()}</p>
                <article class="told-article" lang=move || {
                    let chosen = Lang::from_tag(&lang.get());
                    chosen.map(Lang::tag)
                }>
                    {move || {
                        session.cluster();
                        sharing.public_preview(Lang::from_tag(&lang.get())).map(|it| told(&it))
                    }}
                </article>
            </Dialog>
        </article>
    }
}
