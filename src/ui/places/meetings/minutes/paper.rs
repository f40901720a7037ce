//! The minutes as a paper: shown, printed, and handed out as HTML and Markdown.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::domain::measure::Date;
use crate::portrait::article::Article;
use crate::ui::places::article::{self, told};
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
    article::ways(UnsyncCallback::new(move |()| {
        let paper = paper.get_untracked();
        (paper.article, paper.lang, format!("minutes-{}", paper.day))
    }))
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
