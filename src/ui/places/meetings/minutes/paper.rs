//! The minutes as a paper: shown, printed, and handed out as HTML and Markdown.

use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::browser::{files, page};
use crate::domain::measure::Date;
use crate::exchange::article::{html, markdown};
use crate::portrait::article::Article;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::projects::article::told;
use crate::words::Lang;

/// A text in its own language, whichever the page is in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Paper {
    pub article: Article,
    pub lang: Lang,
    pub day: Date,
}

/// The ways to take the minutes along.
pub fn ways(paper: Memo<Paper>) -> AnyView {
    let notices = use_notices();
    let t = use_words();
    let hand_out = move |as_html: bool| {
        let (file, mime, text) = paper.with_untracked(|paper| {
            let name = format!("minutes-{}", paper.day);
            if as_html {
                let text = html(&paper.article, paper.lang);
                (format!("{name}.html"), "text/html", text)
            } else {
                (
                    format!("{name}.md"),
                    "text/markdown",
                    markdown(&paper.article),
                )
            }
        });
        let words = t();
        if files::download(&file, mime, &text) {
            notices.say(Tone::Told, words.exported(&file));
        } else {
            notices.say(Tone::Refused, words.export_failed().to_owned());
        }
    };
    view! {
        <span class="toolbar">
            <button type="button" class="button" on:click=move |_| hand_out(true)>
                "HTML"
            </button>
            <button type="button" class="button" on:click=move |_| hand_out(false)>
                "Markdown"
            </button>
            <button type="button" class="button" on:click=move |_| page::print()>
                <Icon sign=Sign::Print />
                {move || t().print()}
            </button>
        </span>
    }
    .into_any()
}

/// The paper itself.
pub fn sheet(paper: Memo<Paper>) -> AnyView {
    view! {
        <article class="told-article minutes-paper" lang=move || paper.with(|it| it.lang.tag())>
            {move || paper.with(|it| told(&it.article))}
        </article>
    }
    .into_any()
}
