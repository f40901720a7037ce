//! Opening and closing: what is looked at before, what is refused and why, and what follows.

use leptos::prelude::*;

use super::again::{self, OnceMore};
use super::desk::{Desk, Phase, use_desk};
use super::outcome::{self, sentence};
use super::picking::Way;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::tongues::{own_words, use_tongues};
use crate::browser::{chance, page};
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::motions;
use crate::domain::polling::count::Judged;
use crate::domain::polling::{self, CloseRefusal, Closing, OpenRefusal};
use crate::domain::tally::{OpenPart, Reason, Verdict};
use crate::domain::vocabulary::Choice;
use crate::words::{Words, verdict};

/// Makes the ids of what opening and closing add.
pub fn ids(kind: &str) -> RecordId {
    RecordId::new(chance::record_id(kind))
}

/// What can be done with the poll as it stands.
#[component]
pub fn Gavel() -> impl IntoView {
    let desk = use_desk();
    view! {
        {move || match desk.phase.get() {
            _ if desk.session.read_only() => ().into_any(),
            Phase::Before => view! { <Opening /> }.into_any(),
            Phase::Open => view! { <Closing /> }.into_any(),
            Phase::Closed => view! { <OnceMore /> }.into_any(),
        }}
    }
}

/// Something looked at before the poll is opened: whether it is well, and what is said of it.
struct Look {
    well: bool,
    text: String,
}

fn looks(words: Words, desk: Desk) -> Vec<Look> {
    let cluster = desk.session.cluster();
    let answer = desk.answer.get();
    let look = |well: bool, text: String| Look { well, text };
    let mut looks = Vec::new();
    desk.poll.with(|poll| {
        let Some(poll) = poll else { return };
        match polling::card_of(&cluster, poll) {
            Some(card) => looks.push(look(true, words.polls_look_rule(card.name.clone()))),
            None if motions::binds(poll) => {
                looks.push(look(false, words.polls_look_no_rule().to_owned()));
            }
            None => looks.push(look(true, words.votes_not_binding().to_owned())),
        }
    });
    if let Some(quorum) = answer.quorum.filter(|_| !answer.under.circular) {
        let text = if quorum.met {
            words.polls_look_quorate(quorum.present, quorum.needed)
        } else {
            words.polls_look_not_quorate(quorum.present, quorum.needed)
        };
        looks.push(look(quorum.met, text));
    }
    if answer.verdict == Verdict::Blocked {
        looks.push(look(false, verdict::outcome(words, &answer)));
    }
    let unset = answer.open.contains(&OpenPart::Majority);
    if unset && desk.way.get() == Way::Choice {
        looks.push(look(false, words.polls_look_no_majority().to_owned()));
    }
    looks
}

/// What is looked at first, and the button that opens.
#[component]
fn Opening() -> impl IntoView {
    let desk = use_desk();
    let notices = use_notices();
    let t = use_words();
    let refusal = memo(move || {
        let cluster = desk.session.cluster();
        desk.poll.with(|poll| {
            let may = polling::may_open(&cluster, poll?, desk.session.today());
            may.err().map(|why| open_refusal(t(), &cluster, &why))
        })
    });
    let quorate = memo(move || desk.answer.with(|it| it.quorum.is_none_or(|it| it.met)));
    let open = move |_| {
        let cluster = desk.session.cluster_untracked();
        let today = untrack(|| desk.session.today());
        match polling::open(&cluster, &desk.id(), today, &mut ids) {
            Ok(command) => {
                if desk.session.dispatch(&command) {
                    page::focus_soon(super::keys::FIELD);
                }
            }
            Err(why) => {
                let text = open_refusal(desk.words(), &cluster, &why);
                notices.say(Tone::Refused, text);
            }
        }
    };
    view! {
        <section class="gavel" aria-labelledby="gavel-opening">
            <h3 id="gavel-opening">{move || t().polls_before_opening()}</h3>
            <ul class="looks">
                {move || {
                    looks(t(), desk)
                        .into_iter()
                        .map(|look| {
                            let mark = if look.well { "✓" } else { "!" };
                            view! {
                                <li class:well=look.well>
                                    <span class="mark" aria-hidden="true">{mark}</span>
                                    {look.text}
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            <Show when=move || !quorate.get()>
                <p class="poll-note">{move || t().polls_not_quorate_hint()}</p>
                {move || {
                    let cluster = desk.session.cluster();
                    let rule = desk.poll.with(|poll| again::rule_of(&cluster, poll?));
                    rule.map(|rule| view! { <p class="small muted">{again::warning(t(), &rule)}</p> })
                }}
            </Show>
            <p class="gavel-do">
                <button
                    type="button"
                    class="button"
                    class:strong=move || quorate.get()
                    disabled=move || refusal.with(Option::is_some)
                    on:click=open
                >
                    {move || t().polls_open()}
                </button>
                <a class="button quiet" href=move || rehearsal(desk)>
                    {move || t().polls_rehearse()}
                </a>
                <span class="muted">
                    {move || refusal.get().unwrap_or_else(|| t().polls_open_hint().to_owned())}
                </span>
            </p>
        </section>
    }
}

/// The address under which the poll is rehearsed.
fn rehearsal(desk: Desk) -> String {
    let id = desk.id();
    Route::to(Place::Votes)
        .with("focus", id.as_str())
        .with(super::REHEARSAL, "1")
        .href()
}

fn open_refusal(words: Words, cluster: &Cluster, why: &OpenRefusal) -> String {
    match why {
        OpenRefusal::Step(why) => sentences::motion_refusal(words, cluster, why),
        OpenRefusal::NoOptions => words.polls_no_options().to_owned(),
        OpenRefusal::WeightsIdentify => words.verdict_weights_identify().to_owned(),
        OpenRefusal::NoSuchPoll => String::new(),
    }
}

fn close_refusal(words: Words, desk: Desk, why: &CloseRefusal) -> String {
    match why {
        CloseRefusal::Undecided { judged } => match &**judged {
            Judged::Motion(answer) => verdict::outcome(words, answer),
            other => outcome::judged(words, desk, other),
        },
        CloseRefusal::NoBody => words.polls_no_body().to_owned(),
        CloseRefusal::NotOpen { .. } => words.polls_not_open().to_owned(),
        CloseRefusal::NoSuchPoll => String::new(),
    }
}

/// What closing adds to the count: the verdict, in the language that the organisation writes in.
fn closing(desk: Desk) -> Closing {
    let cluster = desk.session.cluster_untracked();
    let words = own_words(&cluster, desk.words());
    Closing {
        sentence: Some(untrack(|| sentence(words, desk))),
        ..Closing::default()
    }
}

/// Closing asks once, in place, for it cannot be undone.
#[component]
fn Closing() -> impl IntoView {
    let desk = use_desk();
    let (notices, tongues) = (use_notices(), use_tongues());
    let t = use_words();
    let asked = RwSignal::new(false);
    let why_not = memo(move || {
        let (cluster, today) = (desk.session.cluster(), desk.session.today());
        let mut nameless = |kind: &str| RecordId::new(kind);
        let closed = polling::close(
            &cluster,
            &desk.id(),
            today,
            Closing::default(),
            &mut nameless,
        );
        closed.err().map(|why| close_refusal(t(), desk, &why))
    });
    let close_now = move || {
        // Whoever has left the vote while the words were on their way has not closed it.
        if asked.try_get_untracked().is_none() {
            return;
        }
        let cluster = desk.session.cluster_untracked();
        let today = untrack(|| desk.session.today());
        match polling::close(&cluster, &desk.id(), today, closing(desk), &mut ids) {
            Ok(command) => {
                let said = || desk.words().polls_closed_now().to_owned();
                if desk.session.dispatch_saying(&command, Some(&said)) {
                    page::focus_soon("poll-result");
                }
            }
            Err(why) => notices.say(Tone::Refused, close_refusal(desk.words(), desk, &why)),
        }
    };
    let close = move |_| {
        let cluster = desk.session.cluster_untracked();
        tongues.in_own(&cluster, Box::new(close_now));
    };
    view! {
        <section class="gavel">
            <Tie />
            <Show
                when=move || asked.get() && why_not.with(Option::is_none)
                fallback=move || {
                    view! {
                        <p class="gavel-do">
                            <button
                                type="button"
                                class="button strong"
                                id="gavel-close"
                                disabled=move || why_not.with(Option::is_some)
                                on:click=move |_| {
                                    asked.set(true);
                                    page::focus_soon("gavel-sure");
                                }
                            >
                                {move || t().polls_close()}
                            </button>
                            <span class="why-not">{move || why_not.get()}</span>
                        </p>
                    }
                }
            >
                <div class="gavel-sure" id="gavel-sure" tabindex="-1" role="group" aria-label=move || t().polls_close()>
                    <p class="statement">{move || sentence(t(), desk)}</p>
                    <p><strong>{move || t().polls_close_sure()}</strong></p>
                    <p class="gavel-do">
                        <button type="button" class="button strong" on:click=close>
                            {move || t().polls_close_now()}
                        </button>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| {
                                asked.set(false);
                                page::focus_soon("gavel-close");
                            }
                        >
                            {move || t().polls_keep_open()}
                        </button>
                    </p>
                </div>
            </Show>
        </section>
    }
}

/// What the rule has for a tie: the chair's vote is counted by itself; a lot is drawn and recorded,
/// between yes and no or among those who tie.
#[component]
fn Tie() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let among = memo(move || desk.count.with(|count| lots(&count.judged)));
    let drawn = desk.poll.part(|it| it.lot.clone());
    let name = move |lot: &Choice| match lot {
        Choice::Other(option) => {
            let options = desk.options.get();
            let found = options.iter().find(|it| it.0.as_str() == option);
            found.map_or_else(|| option.clone(), |it| it.1.clone())
        }
        said => t().choice(said.as_str()).into_owned(),
    };
    let button = move |lot: Choice| {
        let (told, pressed) = (lot.clone(), lot.clone());
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || (drawn.get().as_ref() == Some(&pressed)).to_string()
                on:click=move |_| {
                    desk.set("lot", Some(lot.as_str().into()));
                }
            >
                {move || name(&told)}
            </button>
        }
    };
    view! {
        <Show when=move || !among.with(Vec::is_empty)>
            <p class="gavel-do">
                <span>{move || t().polls_lot()}</span>
                {move || among.get().into_iter().map(button).collect_view()}
            </p>
        </Show>
    }
}

/// What a lot may say here; nothing where none is asked for. Drawn among options, it can be taken
/// back like every other act.
fn lots(judged: &Judged) -> Vec<Choice> {
    match judged {
        Judged::Motion(answer)
            if matches!(answer.reason, Some(Reason::LotToDraw | Reason::LotDrawn)) =>
        {
            vec![Choice::Yes, Choice::No]
        }
        Judged::Contest(answer) if answer.reason == Some(Reason::LotToDraw) => {
            answer.tied.iter().cloned().map(Choice::Other).collect()
        }
        _ => Vec::new(),
    }
}
