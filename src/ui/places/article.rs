//! A text for reading, printing and handing out: minutes, agendas, the report for everybody and the
//! folder of evidence look alike.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::session::use_session;
use crate::browser::{files, page};
use crate::exchange::article::{html, markdown};
use crate::portrait::article::{Article, Block};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::route_to;
use crate::words::Lang;

/// A text that is handed out, the language that it is in, and what its file is called.
pub type Handed = (Article, Lang, String);

/// The text, and the ways to take it along. `name` is what its file is called.
pub fn article_view(article: Memo<Article>, name: &'static str, children: AnyView) -> AnyView {
    let session = use_session();
    let t = use_words();
    let hand = UnsyncCallback::new(move |()| {
        let name = format!("{name}-{}", untrack(|| session.today()));
        (article.get_untracked(), untrack(t).lang(), name)
    });
    view! {
        <div class="article-tools no-print">
            {children}
            {ways(hand)}
        </div>
        <article class="told-article">{move || article.with(told)}</article>
    }
    .into_any()
}

/// The ways to take a text along: as a file and on paper.
pub fn ways(hand: UnsyncCallback<(), Handed>) -> AnyView {
    let notices = use_notices();
    let t = use_words();
    let hand_out = move |as_html: bool| {
        let (article, lang, name) = hand.run(());
        let (text, mime, end) = if as_html {
            (html(&article, lang), "text/html", "html")
        } else {
            (markdown(&article), "text/markdown", "md")
        };
        let file = format!("{name}.{end}");
        let words = untrack(t);
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

/// A text as it is read.
pub fn told(article: &Article) -> AnyView {
    let session = use_session();
    let parts = article.parts.iter().map(|part| {
        let blocks: Vec<AnyView> = part
            .blocks
            .iter()
            .map(|block| match block {
                Block::Text(text) => view! { <p class="lines">{text.clone()}</p> }.into_any(),
                Block::Note(text) => view! { <p class="faint">{text.clone()}</p> }.into_any(),
                Block::Facts(facts) => {
                    let facts = facts.iter().map(|(label, value)| {
                        view! { <dt>{label.clone()}</dt> <dd>{value.clone()}</dd> }
                    });
                    view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any()
                }
                Block::List(lines) => {
                    let lines = lines.iter().map(|line| {
                        let text = line.text.clone();
                        let told = match &line.record {
                            Some(record) => {
                                let cluster = session.cluster_untracked();
                                let href = route_to(&cluster, record).href();
                                view! { <a href=href>{text}</a> }.into_any()
                            }
                            None => text.into_any(),
                        };
                        view! { <li>{told}</li> }
                    });
                    view! { <ul class="told-list">{lines.collect_view()}</ul> }.into_any()
                }
                Block::Table { head, rows } => table(head, rows),
                Block::Signatures(lines) => {
                    let lines = lines.iter().map(|line| {
                        view! {
                            <p class="sign-line">
                                <span>{line.name.clone()}</span>
                                <span class="small muted">{line.role.clone()}</span>
                            </p>
                        }
                    });
                    view! { <div class="sign-lines">{lines.collect_view()}</div> }.into_any()
                }
            })
            .collect();
        let heading = part.heading.clone();
        let heading = if heading.is_empty() {
            ().into_any()
        } else if part.is_inner {
            view! { <h4>{heading}</h4> }.into_any()
        } else {
            view! { <h3>{heading}</h3> }.into_any()
        };
        view! { <section class:inner=part.is_inner>{heading} {blocks}</section> }
    });
    view! {
        <h2 class="statement">{article.title.clone()}</h2>
        <p class="muted">{article.line.clone()}</p>
        {parts.collect_view()}
    }
    .into_any()
}

fn table(head: &[String], rows: &[Vec<String>]) -> AnyView {
    let head = head
        .iter()
        .map(|cell| view! { <th scope="col">{cell.clone()}</th> })
        .collect_view();
    let rows = rows.iter().map(|cells| {
        let cells = cells.iter();
        let cells = cells.map(|cell| view! { <td>{cell.clone()}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="table-wrap" tabindex="0">
            <table class="told-table">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
