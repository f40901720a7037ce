//! The member in hand: its ballot with every choice, and whether it is there, through whom, with
//! which authority, by proxy, or recused.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::desk::{Desk, Line, use_desk};
use super::keys::{CHOICES, FIELD, letters, shown, told};
use super::picking::{self, Way};
use super::roll::sign;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::domain::vocabulary::{Choice, Presence};
use crate::ui::kit::Choose;

/// What is known of the member in hand, and what can be set right.
#[component]
pub fn Chosen() -> impl IntoView {
    let desk = use_desk();
    let line = memo(move || {
        let member = desk.chosen.get()?;
        desk.lines.with(|lines| lines.get(&member).cloned())
    });
    let member = memo(move || line.with(|it| it.as_ref().map(|it| it.voter.member.clone())));
    // A new one in hand gets a new panel; a change of its line does not, so the keyboard stays.
    view! {
        {move || {
            member.get().map(|member| panel(desk, &member, line))
        }}
    }
}

fn panel(desk: Desk, member: &str, line: Memo<Option<Line>>) -> AnyView {
    let t = use_words();
    let id = StoredValue::new(member.to_owned());
    let name = move || line.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let votes = move || line.with(|it| it.as_ref().is_some_and(Line::votes));
    let right = move || {
        line.with(|it| {
            let right = it.as_ref()?.voter.right.clone()?;
            Some(t().right(right.as_str()).into_owned())
        })
    };
    view! {
        <section class="poll-chosen" id="poll-chosen" tabindex="-1" aria-label=name>
            <h4>
                {name}
                <span class="small muted">" · " {right}</span>
                <button
                    type="button"
                    class="button quiet square"
                    aria-label=move || t().close()
                    on:click=move |_| {
                        desk.chosen.set(None);
                        page::focus(FIELD);
                    }
                >
                    "×"
                </button>
            </h4>
            <Show when=move || desk.is_open() && votes() && !desk.by_hands()>
                {move || if picking::way(desk) == Way::Choice { choices(desk, id, line) } else { options(desk, id, line) }}
            </Show>
            <details class="poll-facts">
                <summary>{move || t().polls_facts()}</summary>
                {facts(desk, id, line)}
            </details>
        </section>
    }
    .into_any()
}

/// Yes, no, abstention, invalid, each with its key.
fn choices(desk: Desk, id: StoredValue<String>, line: Memo<Option<Line>>) -> AnyView {
    let t = use_words();
    let button = move |(at, choice): (usize, Choice)| {
        let (class, mark) = sign(Some(&choice));
        let (said, word) = (choice.clone(), choice.clone());
        let pressed = move || {
            line.with(|it| it.as_ref()?.said.as_ref()?.choice.clone())
                .as_ref()
                == Some(&choice)
        };
        view! {
            <button
                type="button"
                class=format!("button say {class}")
                aria-pressed=move || pressed().to_string()
                on:click=move |_| {
                    let recorded = id.with_value(|id| desk.vote(id, &said));
                    let what = desk.words().choice(said.as_str()).to_lowercase();
                    desk.say(id.with_value(|id| told(desk, id, &what, &recorded)));
                }
            >
                <span aria-hidden="true">{mark}</span>
                {move || t().choice(word.as_str()).into_owned()}
                <kbd aria-hidden="true">
                    {move || letters(t()).get(at).map(|it| shown(it))}
                </kbd>
            </button>
        }
    };
    view! { <p class="poll-choices">{CHOICES.into_iter().enumerate().map(button).collect_view()}</p> }
        .into_any()
}

/// The options by number; how often, or at which place, each is chosen.
fn options(desk: Desk, id: StoredValue<String>, line: Memo<Option<Line>>) -> AnyView {
    let t = use_words();
    let listed = desk
        .options
        .get()
        .into_iter()
        .enumerate()
        .map(|(at, (option, name))| {
            let option = StoredValue::new(option);
            let places = move || {
                line.with(|it| {
                    let picks = it
                        .as_ref()
                        .and_then(|it| it.said.as_ref())
                        .map(|it| &it.picks);
                    let picks = picks.into_iter().flatten().enumerate();
                    let of = picks.filter(|(_, it)| option.with_value(|option| option == *it));
                    of.map(|(place, _)| place + 1).collect::<Vec<_>>()
                })
            };
            let mark = move || match (picking::way(desk), places()) {
                (_, places) if places.is_empty() => String::new(),
                (Way::Ranked, places) => places
                    .first()
                    .map(|place| format!("{place}."))
                    .unwrap_or_default(),
                (Way::Points(_), places) => "●".repeat(places.len()),
                _ => "✓".to_owned(),
            };
            view! {
                <button
                    type="button"
                    class="button say"
                    aria-pressed=move || (!places().is_empty()).to_string()
                    on:click=move |_| id.with_value(|id| picking::press(desk, id, at))
                >
                    <kbd aria-hidden="true">{at + 1}</kbd>
                    <span class="option-name">{name}</span>
                    <strong>{mark}</strong>
                </button>
            }
        });
    let back = move |_| {
        if let Some(line) = id.with_value(|id| desk.line_now(id)) {
            let recorded = desk.take_back(&line);
            desk.say(told(desk, &line.voter.member, "", &recorded));
        }
    };
    view! {
        <p class="poll-choices">
            {listed.collect_view()}
            <Show when=move || line.with(|it| it.as_ref().is_some_and(|it| it.said.is_some()))>
                <button type="button" class="button quiet" on:click=back>
                    {move || t().polls_take_back()}
                </button>
            </Show>
        </p>
    }
    .into_any()
}

/// Presence, representative, authority, proxy and recusal.
fn facts(desk: Desk, id: StoredValue<String>, line: Memo<Option<Line>>) -> AnyView {
    let t = use_words();
    let member = id.get_value();
    let meets = move || {
        desk.poll
            .with(|it| it.is_some_and(|it| it.meeting.is_some()))
    };
    let key = member.clone();
    let presence = memo(move || {
        desk.attendance(&key)
            .map(|it| it.status.as_str().to_owned())
    });
    let key = member.clone();
    let person = memo(move || {
        desk.attendance(&key)?
            .person
            .map(|it| it.as_str().to_owned())
    });
    let people = memo(move || {
        let words = t();
        let mut people = vec![(String::new(), words.not_set().to_owned())];
        people.extend(desk.people_of(&member));
        people
    });
    let presences = Signal::derive(move || {
        let word = |it: &Presence| {
            (
                it.as_str().to_owned(),
                t().presence(it.as_str()).into_owned(),
            )
        };
        let unset = (String::new(), t().not_set().to_owned());
        std::iter::once(unset)
            .chain(Presence::SHIPPED.iter().map(word))
            .collect()
    });
    let holders = memo(move || {
        let mut holders = vec![(String::new(), t().polls_no_proxy().to_owned())];
        let lines = desk.lines.get();
        let others = desk.order.get().into_iter().filter_map(|it| {
            let line = lines.get(&it)?;
            let may = line.votes() && line.voter.present && id.with_value(|id| *id != it);
            may.then(|| (it, line.name.clone()))
        });
        holders.extend(others);
        holders
    });
    let holder = move || {
        line.with(|it| it.as_ref().and_then(|it| it.proxy.clone()))
            .unwrap_or_default()
    };
    let set = move |field: &'static str| {
        UnsyncCallback::new(move |value: String| {
            // Nothing is not a presence; a person may be nobody.
            if value.is_empty() && field == "status" {
                return false;
            }
            let value = if value.is_empty() {
                Value::Null
            } else {
                value.into()
            };
            id.with_value(|id| desk.set_attendance(id, field, value))
        })
    };
    let tick = move |read: fn(&Line) -> bool| line.with(|it| it.as_ref().is_some_and(read));
    let votes = move || tick(Line::votes);
    view! {
        <dl class="facts">
            <Show when=meets>
                <dt>{move || t().record_attendance()}</dt>
                <dd>
                    <Choose
                        value=Signal::derive(move || presence.get().unwrap_or_default())
                        options=presences
                        label=Signal::derive(move || t().record_attendance().to_owned())
                        save=set("status")
                    />
                </dd>
                <dt>{move || t().polls_representative()}</dt>
                <dd>
                    <Choose
                        value=Signal::derive(move || person.get().unwrap_or_default())
                        options=people
                        label=Signal::derive(move || t().polls_representative().to_owned())
                        save=set("person")
                    />
                </dd>
            </Show>
            <Show when=move || meets() && votes()>
                <dt>{move || t().votes_authority()}</dt>
                <dd>
                    <label>
                        <input
                            type="checkbox"
                            prop:checked=move || tick(|it| it.voter.authorised == Some(true))
                            on:change=move |event| {
                                let given = event_target_checked(&event);
                                id.with_value(|id| desk.set_attendance(id, "authority", given.into()));
                            }
                        />
                        " "
                        {move || t().polls_authorised()}
                    </label>
                </dd>
            </Show>
            <Show when=votes>
                <dt>{move || t().record_proxy()}</dt>
                <dd>
                    <Choose
                        value=Signal::derive(holder)
                        options=holders
                        label=Signal::derive(move || t().record_proxy().to_owned())
                        save=UnsyncCallback::new(move |holder: String| {
                            id.with_value(|id| desk.set_proxy(id, &holder))
                        })
                    />
                </dd>
                <dt>{move || t().record_recusal()}</dt>
                <dd>
                    <label>
                        <input
                            type="checkbox"
                            prop:checked=move || tick(|it| it.voter.recused)
                            on:change=move |event| {
                                let recused = event_target_checked(&event);
                                id.with_value(|id| desk.set_recused(id, recused));
                            }
                        />
                        " "
                        {move || t().polls_recused()}
                    </label>
                </dd>
            </Show>
        </dl>
    }
    .into_any()
}
