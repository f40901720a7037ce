//! What was said on a motion: comments, concerns, objections, each with the answer it got (H6).

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::CommentKind;
use crate::domain::votes::{Comment, Poll};
use crate::ui::kit::{arrive, new_id, rows};
use crate::ui::places::fields::{Pick, RowTools, Text};
use crate::ui::places::projects::member_options;
use crate::ui::places::votes::fresh::Fresh;

fn comments<'a>(cluster: &'a Cluster, poll: &Id<Poll>) -> Vec<&'a Comment> {
    let mut comments = in_order(&cluster.comments);
    comments.retain(|it| it.about.as_str() == poll.as_str());
    comments
}

/// One without an answer says so.
#[component]
pub fn Comments(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let comments = comments(cluster, &key).into_iter();
        comments.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let members = member_options();
    let make = move |text: String| {
        let cluster = session.cluster_untracked();
        let last = comments(&cluster, &id)
            .last()
            .and_then(|it| it.order.clone());
        let record = Record::new(Kind::Comment, &new_id(Kind::Comment))
            .with("about", id.as_str())
            .with("commentKind", CommentKind::Comment.as_str())
            .with("text", text)
            .with("order", between(last.as_deref(), None));
        session.dispatch(&Command::Create(record))
    };
    view! {
        <section class="part">
            <h3>{move || t().records_comment()}</h3>
            <ul class="comments">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Said id members /> },
                )}
            </ul>
            <Show when=move || !session.read_only()>
                <Fresh
                    id="new-comment"
                    label=Signal::derive(move || t().motions_new_comment().to_owned())
                    make=leptos::callback::UnsyncCallback::new(make.clone())
                />
            </Show>
        </section>
    }
}

#[component]
fn Said(id: Id<Comment>, members: Memo<Vec<(String, String)>>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let comment = row(id.as_str(), |cluster| &cluster.comments);
    let kinds = memo(move || {
        let kinds = CommentKind::SHIPPED.iter();
        let option = |it: &CommentKind| {
            let word = t().comment_kind(it.as_str()).into_owned();
            (it.to_string(), word)
        };
        kinds.map(option).collect::<Vec<_>>()
    });
    let answer = comment.part(|it| it.answer.clone().unwrap_or_default());
    let open = move || answer.with(|it| it.trim().is_empty());
    let meant = arrive(record.clone());
    let name = comment.part(|it| it.text.clone());
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <p class="comment-head small muted">
                <Pick
                    record=record.clone()
                    field="commentKind"
                    value=comment.part(|it| it.comment_kind.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=kinds
                    label=Signal::derive(move || t().kind().to_owned())
                />
                <Pick
                    record=record.clone()
                    field="member"
                    value=comment.part(|it| it.member.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=members
                    label=Signal::derive(move || t().record_member().to_owned())
                />
                <RowTools record=record.clone() name />
            </p>
            <Text
                record=record.clone()
                field="text"
                value=name
                label=Signal::derive(move || t().record_comment().to_owned())
                required=true
                lines=true
            />
            <div class="answer" class:missing=open>
                <strong>{move || t().votes_answer()}</strong>
                " "
                <Text
                    record=record
                    field="answer"
                    value=answer
                    label=Signal::derive(move || t().motions_answer().to_owned())
                    lines=true
                />
                <Show when=open>
                    <span class="small alarm">{move || t().votes_no_answer()}</span>
                </Show>
            </div>
        </li>
    }
}
