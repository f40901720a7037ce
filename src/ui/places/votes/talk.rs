//! What was said on a poll, with the answer it got, and the steps of the motion.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::votes::{MotionStep, Poll};
use crate::words::Formats as _;

/// The steps in the life of the motion, by day.
#[component]
pub fn Steps(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let steps = memo(move || {
        let cluster = session.cluster();
        let steps = cluster.motion_steps.values().filter(|it| it.poll == id);
        let mut steps: Vec<MotionStep> = steps.cloned().collect();
        sorting::by(&mut steps, |a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        steps
    });
    view! {
        <Show when=move || !steps.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_motion_step()}</h3>
                <ol class="steps">
                    {move || {
                        steps
                            .get()
                            .into_iter()
                            .map(|step| {
                                view! {
                                    <li id=format!("at-{}", step.id)>
                                        <strong>{t().motion_state(step.state.as_str()).into_owned()}</strong>
                                        {step.label.map(|label| format!(" · {label}"))}
                                        {step
                                            .date
                                            .map(|day| {
                                                view! { <span class="muted">{formats().date(day)}</span> }
                                            })}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ol>
            </section>
        </Show>
    }
}

/// Comments, concerns and objections; one without an answer says so (H6).
#[component]
pub fn Comments(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let comments = memo(move || {
        let cluster = session.cluster();
        in_order(&cluster.comments)
            .into_iter()
            .filter(|it| it.about == id.record())
            .map(|it| {
                let member = cluster.member_name(it.member.as_ref());
                (member.map(str::to_owned), it.clone())
            })
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !comments.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_comment()}</h3>
                <ul class="comments">
                    {move || {
                        let words = t();
                        comments
                            .get()
                            .into_iter()
                            .map(|(member, comment)| {
                                let kind = comment.comment_kind.as_ref();
                                let kind = kind.map(|it| words.comment_kind(it.as_str()).into_owned());
                                let by: Vec<String> = [kind, member].into_iter().flatten().collect();
                                view! {
                                    <li id=format!("at-{}", comment.id)>
                                        <p class="small muted">{by.join(" · ")}</p>
                                        <p>{comment.text}</p>
                                        {match comment.answer {
                                            Some(answer) => {
                                                view! {
                                                    <p class="answer">
                                                        <strong>{words.votes_answer()}</strong>
                                                        " "
                                                        {answer}
                                                    </p>
                                                }
                                                    .into_any()
                                            }
                                            None => {
                                                view! {
                                                    <p class="answer missing">{words.votes_no_answer()}</p>
                                                }
                                                    .into_any()
                                            }
                                        }}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}
