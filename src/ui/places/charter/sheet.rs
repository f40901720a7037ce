//! The charter as one clean page, for paper, wall and projector: in the organisation's language, with
//! the further languages it writes beside each statement, and nothing to operate.

use std::rc::Rc;

use leptos::prelude::*;

use super::measuring::{drawn, pace_word, way};
use super::promises::{marks, sentence};
use super::translated::language_name;
use super::vision::poll_name;
use super::web::still;
use crate::app::reader::{formats, use_reader, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::app::tongues::{Tongues, own_language, use_tongues};
use crate::browser::intl::IntlFormats;
use crate::browser::page;
use crate::domain::charter::links::web;
use crate::domain::charter::promises::evidence;
use crate::domain::charter::translations::{TEXT, further_languages, lines_of, translation};
use crate::domain::charter::vision::{Adoption, adoption, in_force, since, traits_of};
use crate::domain::charter::{Goal, Principle};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::roster::in_order;
use crate::portrait::serving::letter;
use crate::ui::kit::{Icon, Sign, coming};
use crate::words::{Formats as _, Lang, Words};

/// The word of the address that stands for "none beside".
const NONE: &str = "none";

#[component]
pub fn Sheet() -> impl IntoView {
    let session = use_session();
    let (reader, tongues) = (use_reader(), use_tongues());
    let t = use_words();
    let router: Router = expect_context();
    let further = watch(further_languages);
    let asked = router.query("beside");
    let beside = memo(move || {
        let mut shown = further.get();
        if let Some(asked) = asked.get() {
            shown.retain(|it| asked.split(',').any(|tag| tag == it));
        }
        shown
    });
    let toggle = move |tag: &str, on: bool| {
        let mut shown = beside.get_untracked();
        shown.retain(|it| it != tag);
        if on {
            shown.push(tag.to_owned());
        }
        let shown = if shown.is_empty() {
            NONE.to_owned()
        } else {
            shown.join(",")
        };
        router.set_query("beside", &shown);
    };
    let language = move |tag: String| {
        let (own, name) = (tag.clone(), language_name(&tag));
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || beside.with(|it| it.contains(&own))
                    on:change=move |event| toggle(&tag, event_target_checked(&event))
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <div class="page charter-paper">
            <div class="toolbar leaf-tools no-print">
                <a class="button" href=Route::to(Place::Charter).href()>
                    <Icon sign=Sign::Edit />
                    {move || t().charter_write()}
                </a>
                <Show when=move || !further.with(Vec::is_empty)>
                    <fieldset class="leaf-languages">
                        <legend class="small faint">{move || t().charter_beside()}</legend>
                        {move || further.get().into_iter().map(language).collect_view()}
                    </fieldset>
                </Show>
                <button type="button" class="button strong" on:click=move |_| page::print()>
                    <Icon sign=Sign::Print />
                    {move || t().print()}
                </button>
            </div>
            {move || {
                let cluster = session.cluster();
                let own = own_language(&cluster).unwrap_or_else(|| reader.lang());
                let Some(words) = tongues.words_in(own) else {
                    return coming(t(), own);
                };
                let page = Leaf {
                    cluster: &cluster,
                    today: session.today(),
                    tongues,
                    words,
                    formats: formats(words.lang()),
                    own: words.lang().tag().to_owned(),
                    beside: beside.get(),
                };
                page.document()
            }}
        </div>
    }
}

/// What the page is written from.
struct Leaf<'a> {
    cluster: &'a Cluster,
    today: Date,
    tongues: Tongues,
    words: Words,
    formats: Rc<IntlFormats>,
    /// The tag of the language that statements are written in.
    own: String,
    /// The tags of the languages beside it.
    beside: Vec<String>,
}

impl Leaf<'_> {
    fn document(&self) -> AnyView {
        let columns = match self.beside.len() {
            0 => "leaf",
            1 => "leaf two",
            2 => "leaf three",
            // More of them leave no line room enough beside each other, and stand below.
            _ => "leaf below",
        };
        // On the projector nothing else takes the focus, and the page must still scroll by keyboard.
        view! {
            <article class=columns lang=self.own.clone() tabindex="0">
                {self.head()}
                {self.vision()}
                {self.mission()}
                {self.philosophy()}
                {self.principles()}
                {self.goals()}
                {self.foot()}
                {self.map()}
            </article>
        }
        .into_any()
    }

    /// A statement, with its translations beside it.
    fn said(&self, id: &RecordId, field: &str, text: &str) -> AnyView {
        let own = view! { <p>{text.to_owned()}</p> };
        let beside = self.beside.iter().map(|tag| {
            let found = translation(self.cluster, id, field, tag);
            match found {
                Some(found) => {
                    view! { <p class="said-beside" lang=tag.clone()>{found.text.clone()}</p> }
                        .into_any()
                }
                None => view! { <p class="said-beside" aria-hidden="true">"·"</p> }.into_any(),
            }
        });
        view! { <div class="said">{own}{beside.collect_view()}</div> }.into_any()
    }

    /// A list of statements, each with its translation beside it.
    fn said_list(&self, id: &RecordId, field: &str, items: &[String]) -> Vec<AnyView> {
        let beside: Vec<(&String, Vec<String>)> = self
            .beside
            .iter()
            .map(|tag| {
                let found = translation(self.cluster, id, field, tag);
                let text = found.map(|it| it.text.as_str()).unwrap_or_default();
                (tag, lines_of(text, items.len()))
            })
            .collect();
        let item = |(at, text): (usize, &String)| {
            let beside = beside.iter().map(|(tag, lines)| {
                let line = lines.get(at).filter(|it| !it.is_empty()).cloned();
                let gone = line.is_none().then_some("true");
                let line = line.unwrap_or_else(|| "·".to_owned());
                view! { <p class="said-beside" lang=(*tag).clone() aria-hidden=gone>{line}</p> }
            });
            view! { <div class="said"><p>{text.clone()}</p>{beside.collect_view()}</div> }
                .into_any()
        };
        items.iter().enumerate().map(item).collect()
    }

    /// A heading in every language of the page.
    fn heading(&self, word: impl Fn(Words) -> String) -> AnyView {
        let own = word(self.words);
        let beside = self.beside.iter().map(|tag| {
            let words = Lang::from_tag(tag).and_then(|lang| self.tongues.words_in(lang));
            let other = words.map(&word);
            view! { <span class="said-beside" lang=tag.clone()>{other.unwrap_or_default()}</span> }
        });
        view! { <h2 class="said leaf-heading"><span>{own}</span>{beside.collect_view()}</h2> }
            .into_any()
    }

    fn head(&self) -> AnyView {
        let organisation = self.cluster.organisation();
        let name = organisation.map(|it| it.name.clone());
        let title = organisation.and_then(|it| {
            let title = it.charter_title.as_ref()?;
            Some(self.said(&it.id.record(), "charterTitle", title))
        });
        view! {
            <header class="leaf-head">
                <span class="leaf-sign" aria-hidden="true"></span>
                <p class="leaf-name">{name}</p>
                {title.map(|title| view! { <div class="leaf-title statement">{title}</div> })}
            </header>
        }
        .into_any()
    }

    fn vision(&self) -> AnyView {
        let Some(vision) = in_force(self.cluster, self.today) else {
            return ().into_any();
        };
        let id = vision.id.record();
        let date = |day: Date| self.formats.date(day);
        let begun = since(self.cluster, vision)
            .map(|day| format!("{} {}", self.words.charter_vision_from(), date(day)));
        let horizon = vision
            .horizon
            .map(|day| format!("{} {}", self.words.charter_vision_horizon(), date(day)));
        let adopted = (adoption(self.cluster, vision) == Adoption::Adopted)
            .then_some(vision.adopted_by.as_ref())
            .flatten()
            .map(|poll| {
                format!(
                    "{} {}",
                    self.words.charter_adopted_by(),
                    poll_name(self.cluster, poll)
                )
            });
        let line: Vec<String> = [begun, horizon, adopted].into_iter().flatten().collect();
        let positioning = vision
            .positioning
            .as_ref()
            .map(|text| view! { <div class="leaf-positioning statement">{self.said(&id, "positioning", text)}</div> });
        let directions = (!vision.directions.is_empty()).then(|| {
            let directions = self
                .said_list(&id, "directions", &vision.directions)
                .into_iter();
            let directions = directions.map(|it| view! { <li>{it}</li> });
            view! { <ul class="leaf-directions">{directions.collect_view()}</ul> }
        });
        let traits = traits_of(self.cluster, Some(&vision.id));
        let count = traits.len();
        let traits = (0..).zip(traits).map(|(at, it)| {
            view! {
                <li>
                    <span class="leaf-mark">{letter(at)}</span>
                    <div class="statement">{self.said(&it.id.record(), TEXT, &it.text)}</div>
                </li>
            }
        });
        let traits =
            (count > 0).then(|| view! { <ol class="leaf-traits">{traits.collect_view()}</ol> });
        view! {
            <section class="leaf-vision">
                {self.heading(|words| words.record("vision").into_owned())}
                <div class="leaf-sentence statement">{self.said(&id, TEXT, &vision.text)}</div>
                <p class="leaf-line">{line.join(" · ")}</p>
                {positioning}
                {directions}
                {traits}
            </section>
        }
        .into_any()
    }

    fn mission(&self) -> AnyView {
        let items = in_order(&self.cluster.mission_items);
        if items.is_empty() {
            return ().into_any();
        }
        let items = (1..).zip(items).map(|(at, it): (usize, _)| {
            view! {
                <li>
                    <span class="leaf-mark">{at}</span>
                    <div class="statement">{self.said(&it.id.record(), TEXT, &it.text)}</div>
                </li>
            }
        });
        view! {
            <section class="leaf-mission">
                {self.heading(|words| words.charter_mission().to_owned())}
                <ol>{items.collect_view()}</ol>
            </section>
        }
        .into_any()
    }

    /// A named part of the philosophy.
    fn part(&self, class: &'static str, word: fn(Words) -> &'static str, said: AnyView) -> AnyView {
        view! {
            <div class=class>
                {self.heading(|words| word(words).to_owned())}
                <div class="statement">{said}</div>
            </div>
        }
        .into_any()
    }

    fn philosophy(&self) -> AnyView {
        let organisation = self.cluster.organisation();
        let values = organisation.filter(|it| !it.values.is_empty());
        let values = values.map(|it| (it.id.record(), it.values.as_slice()));
        let philosophy = self.cluster.philosophies.values().next();
        let id = philosophy.map(|it| it.id.record());
        let part = |word: fn(Words) -> &'static str, field: &str, text: Option<&String>| {
            let (id, text) = (id.as_ref()?, text.filter(|it| !it.is_empty())?);
            Some(self.part("leaf-part", word, self.said(id, field, text)))
        };
        let listed = |class,
                      word: fn(Words) -> &'static str,
                      field: &str,
                      of: Option<(RecordId, &[String])>| {
            let (id, items) = of.filter(|(_, items)| !items.is_empty())?;
            // In one language the items stand in a row, in several each beside its translation.
            let said = if self.beside.is_empty() {
                view! { <p>{items.join(" · ")}</p> }.into_any()
            } else {
                self.said_list(&id, field, items).into_any()
            };
            Some(self.part(class, word, said))
        };
        let of = |list| id.clone().map(|id| (id, list));
        let parts = philosophy.map(|it| {
            let own = values.clone().or_else(|| of(it.values.as_slice()));
            view! {
                {part(Words::charter_purpose, "purpose", it.purpose.as_ref())}
                {listed("leaf-part", Words::charter_values, "values", own)}
                {part(Words::charter_culture, "culture", it.culture.as_ref())}
                {part(Words::charter_politics, "politics", it.politics.as_ref())}
                {listed("leaf-part", Words::charter_beliefs, "beliefs", of(it.beliefs.as_slice()))}
                {listed("leaf-part", Words::charter_attitudes, "attitudes", of(it.attitudes.as_slice()))}
            }
        });
        let alone = values.filter(|_| philosophy.is_none());
        let alone = listed("leaf-part wide", Words::charter_values, "values", alone);
        if parts.is_none() && alone.is_none() {
            return ().into_any();
        }
        view! { <section class="leaf-parts">{parts}{alone}</section> }.into_any()
    }

    fn principle(&self, it: &Principle) -> AnyView {
        let kept = it.checks.iter().map(|check| {
            let found = evidence(self.cluster, self.today, check);
            let drawn = (found.of > 0).then(|| marks(&found));
            let class = if found.is_kept() {
                "leaf-kept whole"
            } else {
                "leaf-kept"
            };
            view! {
                <p class=class>
                    {drawn}
                    <span>{sentence(self.words, &found)}</span>
                </p>
            }
        });
        view! {
            <li>
                <div class="statement">{self.said(&it.id.record(), TEXT, &it.text)}</div>
                {kept.collect_view()}
            </li>
        }
        .into_any()
    }

    fn principles(&self) -> AnyView {
        let principles = in_order(&self.cluster.principles);
        if principles.is_empty() {
            return ().into_any();
        }
        let of = |section: Option<&RecordId>| {
            let own = principles.iter();
            let own = own.filter(|it| it.section.as_ref().map(Id::record).as_ref() == section);
            own.map(|it| self.principle(it)).collect::<Vec<_>>()
        };
        let loose = of(None);
        let loose = (!loose.is_empty()).then(|| view! { <ul class="leaf-loose">{loose}</ul> });
        let sections = in_order(&self.cluster.principle_sections).into_iter();
        let sections: Vec<_> = sections
            .map(|it| {
                let id = it.id.record();
                view! {
                    <div class="leaf-question">
                        <h3 class="statement">{self.said(&id, "title", &it.title)}</h3>
                        <ul>{of(Some(&id))}</ul>
                    </div>
                }
            })
            .collect();
        let sections =
            (!sections.is_empty()).then(|| view! { <div class="leaf-questions">{sections}</div> });
        view! {
            <section class="leaf-principles">
                {self.heading(|words| words.records("principle").into_owned())}
                {loose}
                {sections}
            </section>
        }
        .into_any()
    }

    fn goal(&self, goal: &Goal) -> AnyView {
        let found = way(self.cluster, goal, self.today);
        let pace = pace_word(self.words, found.pace)
            .map(|(class, word, sign)| view! { <span class=class><Icon sign=sign />{word}</span> });
        let accountable = self
            .cluster
            .body_name(goal.accountable.as_ref())
            .map(str::to_owned);
        let due = goal
            .due
            .map(|day| format!("{} {}", self.words.charter_due(), self.formats.date(day)));
        let market = goal.target_market.clone();
        let facts: Vec<String> = [goal.indicator.clone(), market, accountable, due]
            .into_iter()
            .flatten()
            .collect();
        view! {
            <li>
                <div>
                    <div class="statement">{self.said(&goal.id.record(), TEXT, &goal.text)}</div>
                    <p class="leaf-line">{facts.join(" · ")} {pace}</p>
                </div>
                {drawn(self.words, self.formats.as_ref(), &found)}
            </li>
        }
        .into_any()
    }

    fn goals(&self) -> AnyView {
        let goals = in_order(&self.cluster.goals);
        if goals.is_empty() {
            return ().into_any();
        }
        view! {
            <section class="leaf-goals">
                {self.heading(|words| words.records("goal").into_owned())}
                <ul>{goals.into_iter().map(|it| self.goal(it)).collect_view()}</ul>
            </section>
        }
        .into_any()
    }

    fn map(&self) -> AnyView {
        let web = web(self.cluster, self.today);
        if web.links.is_empty() {
            return ().into_any();
        }
        view! {
            <section class="leaf-map">
                {self.heading(|words| words.charter_web().to_owned())}
                {still(self.words, &web)}
            </section>
        }
        .into_any()
    }

    fn foot(&self) -> AnyView {
        let organisation = self.cluster.organisation();
        let facts = organisation.map(|it| {
            let founded = it.founded.map(|day| {
                format!(
                    "{} {}",
                    self.words.charter_founded(),
                    self.formats.date(day)
                )
            });
            let facts = [
                it.short_name.clone(),
                it.legal_form.clone(),
                it.seat_town.clone(),
                founded,
            ];
            facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        });
        view! {
            <footer class="leaf-foot">
                <span>{facts}</span>
                <span>{self.words.charter_as_of(self.formats.date(self.today))}</span>
            </footer>
        }
        .into_any()
    }
}
