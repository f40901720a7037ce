//! The path of the strategy as linked steps: proposal, adoption, work plan, supervision; each says
//! where it stands, and what is missing is said below.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::polling;
use crate::domain::strategy::{self, Gap, Path};
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Sign};
use crate::words::{Formats, Words};

/// One step of the picture.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    /// What happens in it.
    word: &'static str,
    /// Who does it.
    body: Option<String>,
    title: Option<String>,
    route: Option<Route>,
    /// Day, number, state.
    told: Vec<String>,
    here: bool,
}

fn of_poll(words: Words, formats: &impl Formats, cluster: &Cluster, id: Option<&Id<Poll>>) -> Step {
    let mut step = Step {
        word: "",
        body: None,
        title: None,
        route: None,
        told: Vec::new(),
        here: false,
    };
    let Some(poll) = id.and_then(|id| cluster.polls.get(id)) else {
        return step;
    };
    step.body = polling::body_of(cluster, poll).map(|it| it.name.clone());
    step.title = Some(poll.title.clone());
    step.route = Some(Route::to(Place::Votes).with("focus", poll.id.as_str()));
    step.told
        .extend(cluster.day_of_poll(poll).map(|day| formats.date(day)));
    let state = motions::state_of(poll);
    step.told
        .push(words.motion_state(state.as_str()).into_owned());
    let mut resolutions = cluster.resolutions.values();
    let resolution = resolutions.find(|it| it.poll.as_ref() == Some(&poll.id));
    step.told.extend(resolution.map(|it| it.number.clone()));
    step
}

fn steps(
    words: Words,
    formats: &impl Formats,
    cluster: &Cluster,
    path: &Path,
    here: &Id<Poll>,
) -> Vec<Step> {
    let named = |id: Option<&Id<_>>| cluster.body_name(id).map(str::to_owned);
    let council = named(path.council.as_ref());
    let mut proposal = of_poll(words, formats, cluster, path.proposal.as_ref());
    proposal.word = words.motions_path_proposal();
    proposal.body = proposal.body.or_else(|| council.clone());
    proposal.here = path.proposal.as_ref() == Some(here);
    let mut adoption = of_poll(words, formats, cluster, path.adoption.as_ref());
    adoption.word = words.motions_path_adoption();
    adoption.body = cluster.assembly().map(|it| it.name.clone());
    adoption.here = path.adoption.as_ref() == Some(here);
    let mut plan = of_poll(words, formats, cluster, path.approval.as_ref());
    plan.word = words.motions_path_plan();
    plan.here = path.approval.as_ref() == Some(here);
    let work = path.plan.as_ref().and_then(|id| cluster.work_plans.get(id));
    if let Some(work) = work {
        plan.body = named(work.body.as_ref());
        let days = work.from.zip(work.to);
        plan.told.extend(
            days.map(|(from, to)| format!("{} – {}", formats.date(from), formats.date(to))),
        );
    }
    let first = path.supervisions.first();
    let last = first.and_then(|id| cluster.supervisions.get(id));
    let supervised_by = work.and_then(|it| named(it.supervised_by.as_ref()));
    let supervision = Step {
        word: words.motions_path_supervision(),
        body: supervised_by.or(council),
        title: last.map(|it| it.finding.clone()),
        route: last.map(|it| Route::to(Place::Projects).with("focus", it.id.as_str())),
        told: last
            .map(|it| {
                vec![
                    formats.date(it.date),
                    words.motions_path_entries(path.supervisions.len()),
                ]
            })
            .unwrap_or_default(),
        here: false,
    };
    vec![proposal, adoption, plan, supervision]
}

fn gap(words: Words, gap: Gap) -> &'static str {
    match gap {
        Gap::NoProposal => words.motions_gap_proposal(),
        Gap::NotDebated => words.motions_gap_debate(),
        Gap::NotAdopted => words.motions_gap_adoption(),
        Gap::NoPlan => words.motions_gap_plan(),
        Gap::PlanNotApproved => words.motions_gap_approval(),
        Gap::PlanApprovedLate => words.motions_gap_late(),
        Gap::NotSupervised => words.motions_gap_supervision(),
    }
}

#[component]
pub fn StrategyPath(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let picture = memo(move || {
        let cluster = session.cluster();
        let path = strategy::path_of(&cluster, cluster.polls.get(&id)?)?;
        let steps = steps(t(), formats().as_ref(), &cluster, &path, &id);
        Some((steps, path.gaps))
    });
    let shown = move |step: Step| {
        let missing = step.title.is_none();
        view! {
            <li class:missing=missing class:here=step.here aria-current=step.here.then_some("step")>
                <p class="eyebrow">{step.word}</p>
                {step.body.map(|body| view! { <p class="small muted">{body}</p> })}
                {match (step.title, step.route) {
                    (Some(title), Some(route)) if !step.here => {
                        view! {
                            <a class="statement" href=route.href()>
                                {title}
                            </a>
                        }
                            .into_any()
                    }
                    (Some(title), _) => view! { <p class="statement">{title}</p> }.into_any(),
                    (None, _) => {
                        view! { <p class="small faint">{t().motions_path_missing()}</p> }.into_any()
                    }
                }}
                <p class="small muted">{step.told.join(" · ")}</p>
            </li>
        }
    };
    move || {
        picture.get().map(|(steps, gaps)| {
            view! {
                <section class="part">
                    <h3>{t().motions_path()}</h3>
                    <ol class="strategy-path">{steps.into_iter().map(shown).collect_view()}</ol>
                    {(!gaps.is_empty())
                        .then(|| {
                            view! {
                                <ul class="notes">
                                    {gaps
                                        .into_iter()
                                        .map(|it| {
                                            view! {
                                                <li>
                                                    <Icon sign=Sign::Warning />
                                                    <span>{gap(t(), it)}</span>
                                                </li>
                                            }
                                        })
                                        .collect_view()}
                                </ul>
                            }
                        })}
                </section>
            }
        })
    }
}
