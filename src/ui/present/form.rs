//! What a scene shows: its title, what it is about, the sentence under it.

use leptos::prelude::*;

use super::showing::Showing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::id::RecordId;
use crate::domain::presenting::editing::{Change, Text};
use crate::domain::presenting::following::{GOALS, MISSION, PART, PRINCIPLES, items};
use crate::domain::presenting::{Deck, Slide};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::SceneKind;
use crate::domain::work::board::live_projects;
use crate::portrait::wall::Teller;
use crate::ui::kit::{Choose, Editable};
use crate::words::Words;

/// What a scene of a kind can be about, by id and name; empty where there is no choice.
fn choices(teller: &Teller<'_>, deck: &Deck, kind: &SceneKind) -> Vec<(String, String)> {
    let (cluster, words) = (teller.cluster, teller.words);
    let all = || vec![(String::new(), words.present_about_all().to_owned())];
    let meeting = deck.meeting.as_ref();
    match kind {
        SceneKind::Chart => {
            let bodies = in_order(&cluster.bodies).into_iter();
            let named = bodies.map(|it| (it.id.to_string(), it.name.clone()));
            all().into_iter().chain(named).collect()
        }
        SceneKind::Speaker => {
            let items = meeting.map(|it| items(cluster, it)).unwrap_or_default();
            let items = items.into_iter();
            items
                .map(|it| (it.id.to_string(), it.text.clone()))
                .collect()
        }
        SceneKind::Poll | SceneKind::Result => {
            let mut polls: Vec<_> = cluster.polls.values().collect();
            // Those of the meeting stand first.
            crate::domain::sorting::by_key(&mut polls, |it| it.meeting.as_ref() != meeting);
            let polls = polls.into_iter();
            polls
                .map(|it| (it.id.to_string(), it.title.clone()))
                .collect()
        }
        SceneKind::Projects => {
            let projects = live_projects(cluster).into_iter();
            let named = projects.map(|it| (it.id.to_string(), it.title.clone()));
            all().into_iter().chain(named).collect()
        }
        SceneKind::Agenda | SceneKind::FollowUps => {
            let mut meetings: Vec<_> = cluster.meetings.values().collect();
            crate::domain::sorting::by_key(&mut meetings, |it| std::cmp::Reverse(it.date));
            let meetings = meetings.into_iter();
            let named = meetings.map(|it| (it.id.to_string(), teller.deck_name(Some(&it.id))));
            if *kind == SceneKind::Agenda {
                named.collect()
            } else {
                all().into_iter().chain(named).collect()
            }
        }
        _ => Vec::new(),
    }
}

/// What a new scene is about until somebody says otherwise.
pub fn first_about(showing: Showing, kind: &SceneKind) -> Option<RecordId> {
    let meeting = showing.deck.with_untracked(|deck| deck.meeting.clone());
    if *kind == SceneKind::Agenda
        && let Some(meeting) = meeting
    {
        return Some(meeting.record());
    }
    let choices = untrack(|| showing.tell(|teller, deck| choices(teller, deck, kind)));
    let first = choices.into_iter().next()?.0;
    (!first.is_empty()).then(|| RecordId::new(first))
}

#[component]
pub fn Form(showing: Showing, at: Memo<Option<usize>>) -> impl IntoView {
    let t = use_words();
    let slide = memo(move || showing.slide(at.get()));
    let about = memo(move || {
        let about = slide.get().and_then(|it| it.about);
        about.map(|it| it.to_string()).unwrap_or_default()
    });
    let options = memo(move || {
        let Some(slide) = slide.get() else {
            return Vec::new();
        };
        showing.tell(|teller, deck| choices(teller, deck, &slide.kind))
    });
    let charter =
        memo(move || slide.with(|it| it.as_ref().is_some_and(|it| it.kind == SceneKind::Charter)));
    let part = memo(move || {
        let part = slide.get().and_then(|it| it.word(PART));
        part.unwrap_or_default()
    });
    let parts = memo(move || {
        let words = t();
        vec![
            (String::new(), words.present_part_vision().to_owned()),
            (MISSION.to_owned(), words.present_part_mission().to_owned()),
            (
                PRINCIPLES.to_owned(),
                words.present_part_principles().to_owned(),
            ),
            (GOALS.to_owned(), words.present_part_goals().to_owned()),
        ]
    });
    let text =
        move |field: Text, read: fn(Slide) -> Option<String>, word: fn(Words) -> &'static str| {
            let value = memo(move || slide.get().and_then(read).unwrap_or_default());
            view! {
                <div class="present-field">
                    <span class="faint">{move || word(t())}</span>
                    <Editable
                        value=value
                        label=Signal::derive(move || word(t()).to_owned())
                        placeholder=Signal::derive(move || t().not_set().to_owned())
                        save=move |to: String| match at.get_untracked() {
                            Some(at) => showing.change(&Change::Text { at, field, to }),
                            None => false,
                        }
                    />
                </div>
            }
        };
    let choose = move |value: Memo<String>, options: Memo<Vec<(String, String)>>, to_part: bool| {
        view! {
            <div class="present-field">
                <span class="faint">{move || t().present_about()}</span>
                <Choose
                    value=value
                    options=options
                    label=Signal::derive(move || t().present_about().to_owned())
                    save=move |to: String| {
                        let Some(at) = at.get_untracked() else { return false };
                        if to_part {
                            let to = if to.is_empty() { to } else { format!("{PART}={to}") };
                            return showing.change(&Change::Text { at, field: Text::Address, to });
                        }
                        let to = (!to.is_empty()).then(|| RecordId::new(to));
                        showing.change(&Change::About { at, to })
                    }
                />
            </div>
        }
    };
    view! {
        <div class="present-form">
            {text(Text::Title, |it| it.title, Words::present_title)}
            <Show when=move || options.with(|it| !it.is_empty())>
                {choose(about, options, false)}
            </Show>
            <Show when=move || charter.get()>{choose(part, parts, true)}</Show>
            {text(Text::Caption, |it| it.caption, Words::present_caption)}
            {text(Text::Notes, |it| it.notes, Words::present_notes)}
        </div>
    }
}
