//! The ballot: what is asked, under which rule, until when; the choice, and the signed file.

use leptos::prelude::*;

use super::checking::Checking;
use super::file_name;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::signing;
use crate::browser::{chance, clock, files};
use crate::domain::calendar::read_day;
use crate::domain::rules::{Method, Revote};
use crate::domain::sorting;
use crate::domain::vocabulary::{Choice, RefusalReason, Right};
use crate::exchange::ballots::ballot::{self, Ballot, BallotFile};
use crate::exchange::ballots::poll_file::{PollFile, Sent};
use crate::exchange::ballots::receive::fits;
use crate::exchange::ballots::{records, told};
use crate::ui::kit::DialogHead;
use crate::words::{Formats as _, Words, rule_cards};

const CHOICES: [Choice; 3] = [Choice::Yes, Choice::No, Choice::Abstain];

/// Why a member has no ballot here; `None`: it has one.
fn barred(words: Words, poll: &PollFile, member: &str) -> Option<String> {
    let voter = poll.voter(member)?;
    let reason = match voter.right {
        Some(Right::Vote) if voter.recused => RefusalReason::Recused,
        Some(Right::Vote) => return None,
        Some(Right::Consult) => {
            return Some(poll.classes.get(member).map_or_else(
                || told::reason(words, &RefusalReason::ConsultationOnly),
                |class| words.ballots_why_consultation(class),
            ));
        }
        _ => RefusalReason::Observer,
    };
    Some(told::reason(words, &reason))
}

#[component]
pub fn Paper(sent: Sent, open: RwSignal<bool>) -> impl IntoView {
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let poll = sent.poll.clone();
    let mut members: Vec<(String, String)> = poll
        .roll
        .iter()
        .map(|voter| (voter.member.clone(), poll.name(&voter.member).to_owned()))
        .collect();
    sorting::by(&mut members, |a, b| untrack(formats).compare(&a.1, &b.1));
    let own = signing::own_member(&poll.organisation).filter(|it| poll.voter(it).is_some());
    let member = RwSignal::new(own.unwrap_or_default());
    let representative = RwSignal::new(String::new());
    let choice = RwSignal::new(None::<Choice>);
    let picks = RwSignal::new(Vec::<String>::new());
    // What this browser signed last for the member; raised again after each signing.
    let signed = RwSignal::new(None::<String>);
    let sent = StoredValue::new(sent);
    Effect::new(move || {
        let hash = sent.with_value(|it| it.hash.clone());
        signed.set(signing::signed(&hash, &member.get()));
        let person = sent.with_value(|it| {
            let person = it.poll.voter(&member.get())?.person.clone()?;
            Some(it.poll.name(&person).to_owned())
        });
        representative.set(person.unwrap_or_default());
    });
    let last = memo(move || {
        let file = signed.get()?;
        BallotFile::read(file.as_bytes()).ballot.ok()
    });
    let no_vote = memo(move || sent.with_value(|it| barred(t(), &it.poll, &member.get())));
    let draft = move || {
        let representative = representative.get();
        let number = last.with(|it| it.as_ref().map_or(1, |it| it.sequence.saturating_add(1)));
        sent.with_value(|it| Ballot {
            poll_hash: it.hash.clone(),
            member: member.get(),
            sequence: number,
            choice: choice.get(),
            picks: picks.get(),
            representative: Some(representative.trim().to_owned()).filter(|it| !it.is_empty()),
            signed_at: clock::now().to_string(),
            nonce: None,
        })
    };
    let ready = memo(move || {
        let ballot = draft();
        let fits = sent.with_value(|it| fits(it, &ballot));
        fits && !ballot.member.is_empty() && no_vote.with(Option::is_none)
    });
    let save_file = move |file: &str| {
        let name = sent.with_value(|it| {
            format!(
                "{} {}",
                it.poll.title,
                it.poll.name(&member.get_untracked())
            )
        });
        let _ = files::download(
            &file_name(&name, ballot::EXTENSION),
            "application/json",
            file,
        );
    };
    let sign = move |_| {
        let mut ballot = untrack(draft);
        // The same choice again is the same ballot again, not a second one.
        let same = last.with_untracked(|last| {
            last.as_ref().is_some_and(|last| {
                (&last.choice, &last.picks, &last.representative)
                    == (&ballot.choice, &ballot.picks, &ballot.representative)
            })
        });
        if let Some(file) = signed.get_untracked().filter(|_| same) {
            return save_file(&file);
        }
        let Some((key, nonce)) = signing::key_or_new().zip(chance::bytes()) else {
            return notices.say(Tone::Refused, untrack(t).ballots_no_key().to_owned());
        };
        ballot.nonce = Some(Ballot::nonce_of(&nonce));
        let file = ballot.sign(&key);
        let organisation = sent.with_value(|it| it.poll.organisation.clone());
        let kept = signing::keep_signed(&ballot.poll_hash, &ballot.member, &file)
            && signing::keep_member(&organisation, &ballot.member);
        if !kept {
            notices.say(Tone::Refused, untrack(t).storage_full().to_owned());
        }
        save_file(&file);
        signed.set(Some(file));
    };
    let rule = records::card_of(&poll);
    let deadline = poll.deadline.clone();
    let shown_deadline = move || {
        let text = deadline.clone()?;
        Some(read_day(&text).map_or(text, |day| formats().date(day)))
    };
    let last_counts = poll.rule.revote == Some(Revote::Last);
    let members = StoredValue::new(members);
    let methods = poll.method.clone();
    view! {
        <DialogHead open=open>
            <p class="eyebrow">{poll.organisation.clone()}</p>
        </DialogHead>
        <h2 class="statement" dir="auto">{poll.title.clone()}</h2>
        {poll.text.clone().map(|text| view! { <p class="statement motion-text" dir="auto">{text}</p> })}
        <dl class="answer-facts">
            {rule
                .map(|card| view! {
                    <dt>{move || t().ballots_answer_rule()}</dt>
                    <dd>{move || rule_cards::sentence(t(), &card)}</dd>
                })}
            {move || {
                shown_deadline()
                    .map(|day| view! {
                        <dt>{t().ballots_answer_deadline()}</dt>
                        <dd>{day}</dd>
                    })
            }}
        </dl>
        <div class="answer-who">
            <label>
                <span>{move || t().ballots_answer_member()}</span>
                <select
                    class="field"
                    data-testid="answer-member"
                    on:change=move |event| member.set(event_target_value(&event))
                >
                    <option value="">{move || t().ballots_answer_choose()}</option>
                    {members
                        .get_value()
                        .into_iter()
                        .map(|(id, name)| {
                            let chosen = id == member.get_untracked();
                            view! { <option value=id prop:selected=chosen>{name}</option> }
                        })
                        .collect_view()}
                </select>
            </label>
            <label>
                <span>{move || t().ballots_answer_representative()}</span>
                <input
                    class="field"
                    type="text"
                    maxlength="120"
                    prop:value=move || representative.get()
                    on:input=move |event| representative.set(event_target_value(&event))
                />
            </label>
        </div>
        {move || match no_vote.get() {
            Some(reason) => view! { <p class="bar warning" role="status">{reason}</p> }.into_any(),
            None => {
                view! {
                    <Choices poll=sent.with_value(|it| it.poll.clone()) method=methods.clone() choice picks />
                }
                    .into_any()
            }
        }}
        {move || {
            last.get()
                .map(|ballot| {
                    let file = signed.get_untracked().unwrap_or_default();
                    let words = t();
                    view! {
                        <p role="status" data-testid="answer-signed">
                            {words.ballots_answer_signed(ballot.sequence, said(words, &sent.with_value(|it| it.poll.clone()), &ballot))}
                            " "
                            {if last_counts { words.ballots_answer_last() } else { words.ballots_answer_first() }}
                        </p>
                        <button type="button" class="button" on:click=move |_| save_file(&file)>
                            {words.ballots_answer_again()}
                        </button>
                        <OwnKey />
                    }
                })
        }}
        <footer class="dialog-foot">
            <button
                type="button"
                class="button strong"
                data-testid="answer-sign"
                disabled=move || !ready.get()
                on:click=sign
            >
                {move || t().ballots_answer_sign()}
            </button>
        </footer>
        <Checking sent=sent.get_value() signed />
    }
}

/// What a ballot says, in words.
fn said(words: Words, poll: &PollFile, ballot: &Ballot) -> String {
    if let Some(choice) = &ballot.choice {
        return words.choice(choice.as_str()).into_owned();
    }
    let name = |id: &String| {
        let option = poll.options.iter().find(|option| option.id == *id);
        option.map_or_else(|| id.clone(), |option| option.text.clone())
    };
    ballot.picks.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The fingerprint of the key that this browser keeps.
#[component]
fn OwnKey() -> impl IntoView {
    let t = use_words();
    signing::own_key().map(|key| {
        view! {
            <p class="faint small">{move || t().ballots_answer_key()}</p>
            <p class="fingerprint" data-testid="own-fingerprint">{key.public().fingerprint()}</p>
        }
    })
}

#[component]
fn Choices(
    poll: PollFile,
    method: Option<Method>,
    choice: RwSignal<Option<Choice>>,
    picks: RwSignal<Vec<String>>,
) -> impl IntoView {
    let t = use_words();
    let dots = method == Some(Method::Dots);
    let ranked = matches!(method, Some(Method::InstantRunOff | Method::Schulze));
    let radio = move |it: Choice| {
        let (chosen, word, value) = (it.clone(), it.clone(), it.to_string());
        let class = format!("answer-choice {it}");
        view! {
            <label class=class>
                <input
                    type="radio"
                    name="answer"
                    value=value
                    prop:checked=move || choice.get() == Some(chosen.clone())
                    on:change=move |_| {
                        picks.set(Vec::new());
                        choice.set(Some(it.clone()));
                    }
                />
                {move || t().choice(word.as_str()).into_owned()}
            </label>
        }
    };
    if poll.options.is_empty() {
        return view! {
            <fieldset class="answer-choices">
                <legend>{move || t().ballots_answer_choice()}</legend>
                {CHOICES.into_iter().map(radio).collect_view()}
            </fieldset>
        }
        .into_any();
    }
    let option = move |it: crate::exchange::ballots::poll_file::Answer| {
        let id = it.id.clone();
        let places = move || {
            picks.with(|picks| {
                let places = (1..).zip(picks).filter(|(_, pick)| **pick == it.id);
                places.map(|(place, _)| place).collect::<Vec<usize>>()
            })
        };
        let counted = places.clone();
        let mark = move || {
            let places = places();
            match places.first() {
                None => String::new(),
                Some(_) if dots => places.len().to_string(),
                Some(place) if ranked => format!("{place}."),
                Some(_) => "✓".to_owned(),
            }
        };
        view! {
            <button
                type="button"
                class="answer-choice"
                aria-pressed=move || (!counted().is_empty()).to_string()
                on:click=move |_| {
                    choice.set(None);
                    picks
                        .update(|picks| {
                            let there = picks.contains(&id);
                            if there && !dots {
                                picks.retain(|pick| *pick != id);
                            } else {
                                picks.push(id.clone());
                            }
                        });
                }
            >
                <span class="answer-mark">{mark}</span>
                {it.text}
            </button>
        }
    };
    view! {
        <fieldset class="answer-choices">
            <legend>{move || t().ballots_answer_choice()}</legend>
            {poll.options.into_iter().map(option).collect_view()}
            {radio(Choice::Abstain)}
            <button type="button" class="button quiet" on:click=move |_| picks.set(Vec::new())>
                {move || t().ballots_answer_clear()}
            </button>
        </fieldset>
    }
    .into_any()
}
