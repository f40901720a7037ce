//! What was said on a project, the newest last: by whom, and on which day.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::votes::Comment;
use crate::domain::work::Project;
use crate::ui::kit::{Choose, Icon, Sign, arrive, new_id, people_options, rows, setter};
use crate::ui::places::fields::{RowTools, Text};
use crate::words::Formats as _;

fn comments<'a>(cluster: &'a Cluster, project: &Id<Project>) -> Vec<&'a Comment> {
    let mut comments = in_order(&cluster.comments);
    comments.retain(|it| it.about.as_str() == project.as_str());
    comments
}

#[component]
pub fn Talk(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = StoredValue::new(id);
    let ids = watch(move |cluster| {
        let comments = key.with_value(|id| comments(cluster, id)).into_iter();
        comments.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let typed = RwSignal::new(String::new());
    let say = move |_| {
        let text = typed.get_untracked();
        if text.trim().is_empty() {
            return;
        }
        let cluster = session.cluster_untracked();
        let last = key.with_value(|id| {
            let last = comments(&cluster, id).last().copied();
            last.and_then(|it| it.order.clone())
        });
        let record = Record::new(Kind::Comment, &new_id(Kind::Comment))
            .with("about", key.with_value(ToString::to_string))
            .with("text", text.trim())
            .with("date", untrack(|| session.today()).to_string())
            .with("order", between(last.as_deref(), None));
        if session.dispatch(&Command::Create(record)) {
            typed.set(String::new());
        }
    };
    view! {
        <section class="part">
            <h3>{move || t().records_comment()}</h3>
            <ul class="comments">
                {rows(move || ids.get(), ToString::to_string, move |id| view! { <Said id /> })}
            </ul>
            <Show when=move || !session.read_only()>
                <div class="talk-new no-print">
                    <textarea
                        class="field"
                        rows="2"
                        maxlength="5000"
                        aria-label=move || t().motions_new_comment()
                        placeholder=move || t().motions_new_comment()
                        prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))
                    ></textarea>
                    <button
                        type="button"
                        class="button"
                        disabled=move || typed.with(|it| it.trim().is_empty())
                        on:click=say
                    >
                        <Icon sign=Sign::Add />
                        {move || t().board_say()}
                    </button>
                </div>
            </Show>
        </section>
    }
}

#[component]
fn Said(id: Id<Comment>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let comment = row(id.as_str(), |cluster| &cluster.comments);
    let text = comment.part(|it| it.text.clone());
    let day = comment.part(|it| it.date);
    let person = comment.part(|it| {
        it.person
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let member = watch({
        let id = id.clone();
        move |cluster| {
            let comment = cluster.comments.get(&id)?;
            cluster
                .member_name(comment.member.as_ref())
                .map(str::to_owned)
        }
    });
    let meant = arrive(record.clone());
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <p class="comment-head small muted">
                {move || member.get().map(|it| format!("{it} · "))}
                <Choose
                    value=person
                    options=people_options()
                    label=Signal::derive(move || t().record_person().to_owned())
                    save=setter(record.clone(), "person")
                />
                <span>{move || day.get().map(|day| formats().date(day))}</span>
                <RowTools record=record.clone() name=text />
            </p>
            <Text
                record
                field="text"
                value=text
                label=move || t().record_comment().to_owned()
                required=true
                lines=true
            />
        </li>
    }
}
