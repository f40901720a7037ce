//! The verdict as a sentence: as it stands while the poll is open, with what would change it; as it
//! was recorded once it is closed, with what a recount says.

use leptos::prelude::*;

use super::desk::{Desk, Line, Phase, use_desk};
use super::picking::Way;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::domain::cluster::Cluster;
use crate::domain::polling::count::Judged;
use crate::domain::rules::Method;
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::{Poll, RecordedResult};
use crate::domain::{polling, tally};
use crate::words::{Words, recorded};

/// The verdict of the poll on the desk: as recorded once it is closed, as it stands while it is open.
#[component]
pub fn Verdict() -> impl IntoView {
    let desk = use_desk();
    let result = desk.poll.part(|it| it.result.clone());
    view! {
        {move || match (desk.phase.get(), result.get()) {
            (Phase::Closed, result) => view! { <Recorded result=result.unwrap_or_default() /> }.into_any(),
            (Phase::Open, _) => view! { <Standing /> }.into_any(),
            _ => ().into_any(),
        }}
    }
}

/// The verdict in one sentence, whichever way the poll is decided.
pub fn sentence(words: Words, desk: Desk) -> String {
    let count = desk.count.get();
    judged(words, desk, &count.judged)
}

/// What the tally says, in one sentence.
pub fn judged(words: Words, desk: Desk, judged: &Judged) -> String {
    let cluster = desk.session.cluster();
    let told = |poll: &Poll| recorded::judged(words, &cluster, poll, judged);
    desk.poll.with(|poll| poll.map(told)).unwrap_or_default()
}

/// The verdict in a word.
pub fn word(words: Words, verdict: tally::Verdict) -> String {
    match verdict {
        tally::Verdict::Adopted => words.outcome("adopted").into_owned(),
        tally::Verdict::Rejected => words.outcome("rejected").into_owned(),
        tally::Verdict::NotQuorate => words.motion_state("notQuorate").into_owned(),
        tally::Verdict::Tied => words.polls_verdict_tied().to_owned(),
        tally::Verdict::NotProvable => words.polls_verdict_not_provable().to_owned(),
        tally::Verdict::Blocked => words.polls_verdict_blocked().to_owned(),
        tally::Verdict::Open => words.polls_verdict_open().to_owned(),
    }
}

/// The verdict of a question of yes and no; a contest without an outcome is undecided.
fn verdict_of(judged: &Judged) -> tally::Verdict {
    match judged {
        Judged::Motion(answer) => answer.verdict,
        Judged::Consensus(answer) => answer.verdict,
        Judged::Contest(answer) => match answer.outcome {
            tally::Outcome::NotQuorate => tally::Verdict::NotQuorate,
            tally::Outcome::Tied => tally::Verdict::Tied,
            tally::Outcome::NotProvable => tally::Verdict::NotProvable,
            tally::Outcome::Blocked => tally::Verdict::Blocked,
            _ => tally::Verdict::Open,
        },
    }
}

/// The verdict as it stands, with what would change it.
#[component]
fn Standing() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let state = memo(move || {
        desk.count
            .with(|it| (verdict_of(&it.judged), it.outcome.clone()))
    });
    // While some have not voted, what is not adopted yet is not rejected either.
    let waiting = memo(move || {
        let by_name = desk.case.with(|it| it.totals.is_none());
        let silent = |it: &Line| it.said.is_none() && it.barred.is_none();
        by_name && desk.lines.with(|lines| lines.values().any(silent))
    });
    let class = move || match state.get().1 {
        Some(Outcome::Adopted | Outcome::Elected) => "verdict adopted",
        Some(Outcome::Rejected) if !waiting.get() => "verdict rejected",
        _ => "verdict",
    };
    let in_a_word = move || match state.get() {
        (_, Some(outcome)) => t().outcome(outcome.as_str()).into_owned(),
        (verdict, None) => word(t(), verdict),
    };
    // Consensus is what nobody objects to: it needs no ballot.
    let begun = memo(move || {
        let silence_agrees = desk.count.with(|it| it.method == Method::Consensus);
        let by_name = desk.case.with(|it| !it.ballots.is_empty());
        let by_option = desk.count.with(|it| it.options.iter().any(|it| it.1 > 0));
        silence_agrees || by_name || by_option || desk.case.with(|it| it.totals.is_some())
    });
    let told = memo(move || sentence(t(), desk));
    view! {
        <section class=move || if begun.get() { class() } else { "verdict" }>
            <p class="statement" role="status">
                <Show
                    when=move || begun.get()
                    fallback=move || view! { <strong>{move || t().polls_not_begun()}</strong> }
                >
                    <strong>{move || format!("{}.", t().polls_so_far(in_a_word()))}</strong>
                    " "
                    {move || told.get()}
                </Show>
            </p>
            <ul class="what-if">
                {move || {
                    what_if(t(), desk).into_iter().map(|text| view! { <li>{text}</li> }).collect_view()
                }}
            </ul>
        </section>
    }
}

/// How many may leave, and the smallest yes that passes.
pub fn what_if(words: Words, desk: Desk) -> Vec<String> {
    if desk.way.get() != Way::Choice || desk.count.with(|it| it.method == Method::Consensus) {
        return Vec::new();
    }
    let what_if = desk.case.with(tally::what_if);
    let mut told = Vec::new();
    if let Some(may_leave) = what_if.may_leave {
        told.push(words.polls_may_leave(may_leave));
    }
    if let Some(least) = what_if.least_yes {
        told.push(words.polls_least_yes(least));
    }
    if let Some(least) = what_if
        .least_yes_of_all
        .filter(|it| Some(*it) != what_if.least_yes)
    {
        told.push(words.polls_least_yes_of_all(least));
    }
    told
}

/// The outcome as it was recorded, and whether a recount agrees.
#[component]
fn Recorded(result: RecordedResult) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let class = match result.outcome {
        Some(Outcome::Adopted | Outcome::Elected) => "verdict adopted",
        Some(Outcome::Rejected) => "verdict rejected",
        _ => "verdict",
    };
    let (note, shown) = (result.note.clone(), result);
    let agrees = memo(move || {
        let (cluster, today) = (desk.session.cluster(), desk.session.today());
        desk.poll.with(|poll| {
            poll.is_some_and(|poll| polling::differences(&cluster, poll, today).is_empty())
        })
    });
    let told = move || {
        let (words, cluster) = (t(), desk.session.cluster());
        let outcome = shown.outcome.as_ref().map_or_else(
            || words.outcome_open().to_owned(),
            |it| words.outcome(it.as_str()).into_owned(),
        );
        // Where the count differs, or cannot be made, what was recorded tells itself.
        let sentence = if agrees.get() {
            sentence(words, desk)
        } else {
            desk.poll
                .with(|poll| poll.map(|poll| recorded::counts(words, &cluster, poll, &shown)))
                .unwrap_or_default()
        };
        view! { <strong>{outcome} "."</strong> " " {sentence} }
    };
    let explanation = desk.poll.part(|it| it.explanation.clone());
    view! {
        <section class=class id="poll-result" tabindex="-1">
            <p class="statement">{told}</p>
            {note.map(|note| view! { <p>{note}</p> })}
            {move || explanation.get().map(|text| view! { <p>{text}</p> })}
            <Recount agrees />
            <p class="small muted">{move || linked(t(), desk)}</p>
        </section>
    }
}

/// What counting again says.
#[component]
fn Recount(agrees: Memo<bool>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    view! {
        <p class="recount" class:differs=move || !agrees.get()>
            {move || if agrees.get() {
                format!("✓ {}", t().polls_recount_agrees())
            } else {
                t().polls_recount_differs(sentence(t(), desk))
            }}
        </p>
    }
}

/// Where the outcome leads: resolution, poll before and after, meeting.
fn linked(words: Words, desk: Desk) -> AnyView {
    let cluster = desk.session.cluster();
    let links = desk
        .poll
        .with(|poll| poll.map(|poll| links(&cluster, poll)));
    links
        .unwrap_or_default()
        .into_iter()
        .map(|(before, text, route)| {
            let before = match before {
                Link::Resolution => words.record_resolution(),
                Link::Repeats => words.votes_repeats(),
                Link::Repeated => words.votes_repeated_by(),
                Link::Meeting => words.record_meeting(),
            };
            let text = match route {
                Some(route) => view! { <a href=route.href()>{text}</a> }.into_any(),
                None => text.into_any(),
            };
            view! { <span class="verdict-link">{before} ": " {text}</span> }
        })
        .collect_view()
        .into_any()
}

#[derive(Clone, Copy)]
enum Link {
    Resolution,
    Repeats,
    Repeated,
    Meeting,
}

fn links(cluster: &Cluster, poll: &Poll) -> Vec<(Link, String, Option<Route>)> {
    let to_poll = |poll: &Poll| Some(Route::to(Place::Votes).with("focus", poll.id.as_str()));
    let mut links = Vec::new();
    for resolution in cluster.resolutions.values() {
        if resolution.poll.as_ref() == Some(&poll.id) {
            links.push((Link::Resolution, resolution.number.clone(), None));
        }
    }
    if let Some(first) = poll.follows.as_ref().and_then(|id| cluster.polls.get(id)) {
        links.push((Link::Repeats, first.title.clone(), to_poll(first)));
    }
    for again in cluster.polls.values() {
        if again.follows.as_ref() == Some(&poll.id) {
            links.push((Link::Repeated, again.title.clone(), to_poll(again)));
        }
    }
    if let Some(meeting) = poll
        .meeting
        .as_ref()
        .and_then(|id| cluster.meetings.get(id))
    {
        let title = meeting
            .title
            .clone()
            .unwrap_or_else(|| meeting.date.to_string());
        let route = Route::to(Place::Meetings).with("focus", meeting.id.as_str());
        links.push((Link::Meeting, title, Some(route)));
    }
    links
}
