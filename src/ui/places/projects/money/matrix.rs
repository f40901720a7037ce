//! Who gives how much to which project: partners down, projects across, each amount typed where it
//! stands, with what is left of every promise and what every project lacks.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::{Page, of_project, use_total};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::{Budget, Ledger, Partner, Total, give};
use crate::domain::record::Kind;
use crate::domain::work::Project;
use crate::ui::kit::{AmountField, new_id, rows};

/// The partners by name, and the projects in their order.
type Partners = Memo<Vec<(Id<Member>, String)>>;
type Projects = Memo<Vec<(Id<Project>, String)>>;

/// The matrix of a ledger.
#[component]
pub fn Matrix(page: Page, partners: Partners) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let projects: Projects = memo(move || {
        page.ledger.with(|it| {
            let projects = it.projects.iter();
            let named = projects.map(|it| (it.project.clone(), it.title.clone()));
            named.collect()
        })
    });
    let any = memo(move || !partners.with(Vec::is_empty) && !projects.with(Vec::is_empty));
    let foot = move || page.ledger.with(|it| sums(t(), it, &total));
    view! {
        <Show when=move || any.get()>
            <section class="part money-matrix-part">
                <h2>{move || t().money_matrix()}</h2>
                <div
                    class="table-wrap"
                    tabindex="0"
                    role="region"
                    aria-label=move || t().money_matrix()
                >
                    <table class="money money-matrix">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_member()}</th>
                                <th scope="col" class="figure">{move || t().projects_pledged()}</th>
                                {rows(
                                    move || projects.get(),
                                    |(id, title)| format!("{id} {title}"),
                                    |(id, title)| {
                                        let href = of_project(id.as_str());
                                        view! {
                                            <th scope="col" class="matrix-project">
                                                <a href=href>{title}</a>
                                            </th>
                                        }
                                    },
                                )}
                                <th scope="col" class="figure">{move || t().projects_allocated()}</th>
                                <th scope="col" class="figure">{move || t().projects_free()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {rows(
                                move || partners.get(),
                                |(id, name)| format!("{id} {name}"),
                                move |(id, name)| view! { <Line page id name projects /> },
                            )}
                        </tbody>
                        <tfoot>{foot}</tfoot>
                    </table>
                </div>
            </section>
        </Show>
    }
}

/// What every project is given by partners and by others, and what it lacks.
fn sums(
    words: crate::words::Words,
    ledger: &Ledger,
    total: &dyn Fn(Total, &str) -> String,
) -> AnyView {
    let written = |sum: Total| total(sum, &ledger.currency);
    let some = |sum: Total| (!sum.is_nothing()).then(|| written(sum));
    let each = |cell: &dyn Fn(&Budget) -> AnyView| ledger.projects.iter().map(cell).collect_view();
    let others = |it: &Budget| it.sourced() - it.from_partners();
    view! {
        <tr>
            <th scope="row">{words.projects_allocated()}</th>
            <td class="figure">{written(ledger.pledged())}</td>
            {each(&|it| view! { <td class="figure">{some(it.from_partners())}</td> }.into_any())}
            <td class="figure">{written(ledger.allocated())}</td>
            <td class="figure">{written(ledger.free())}</td>
        </tr>
        <tr>
            <th scope="row">{words.money_from_others()}</th>
            <td></td>
            {each(&|it| view! { <td class="figure">{some(others(it))}</td> }.into_any())}
            <td></td>
            <td></td>
        </tr>
        <tr>
            <th scope="row">{words.money_to_find()}</th>
            <td></td>
            {each(&|it| {
                let lacks = it.lacks().unwrap_or_default().at_least_nothing();
                view! {
                    <td class="figure">
                        <span class:alarm=it.goes_on()>{some(lacks)}</span>
                    </td>
                }
                .into_any()
            })}
            <td></td>
            <td></td>
        </tr>
    }
    .into_any()
}

/// A partner's row.
#[component]
fn Line(page: Page, id: Id<Member>, name: String, projects: Projects) -> impl IntoView {
    let total = use_total();
    let own = id.clone();
    let line = memo(move || {
        page.ledger.with(|it| {
            let mut partners = it.partners.iter();
            partners.find(|it| it.member == own).cloned()
        })
    });
    let said = move |read: fn(&Partner) -> Total| {
        move || {
            let sum = line.with(|it| it.as_ref().map(read).unwrap_or_default());
            page.ledger.with(|it| total(sum, &it.currency))
        }
    };
    // Money that is promised and goes nowhere asks for attention as much as money that is given
    // twice.
    let off = move || line.with(|it| it.as_ref().is_some_and(|it| !it.free().is_nothing()));
    let shown = name.clone();
    view! {
        <tr>
            <th scope="row" class="text">{name}</th>
            <td class="figure">{said(|it| it.pledged.unwrap_or_default())}</td>
            {rows(
                move || projects.get(),
                |(id, title)| format!("{id} {title}"),
                move |(project, title)| {
                    let label = format!("{shown} → {title}");
                    view! { <Cell page member=id.clone() project label /> }
                },
            )}
            <td class="figure">{said(|it| it.allocated)}</td>
            <td class="figure">
                <span class:alarm=off>{said(Partner::free)}</span>
            </td>
        </tr>
    }
}

/// What a partner gives to a project. Where that comes from several sources, their sum is shown:
/// each is changed with the project.
#[component]
fn Cell(page: Page, member: Id<Member>, project: Id<Project>, label: String) -> impl IntoView {
    let session = use_session();
    let total = use_total();
    let currency = memo(move || page.ledger.with(|it| it.currency.clone()));
    let pair = StoredValue::new((member, project));
    let given = memo(move || {
        pair.with_value(|(member, project)| {
            page.ledger.with(|it| {
                let mut projects = it.projects.iter();
                let line = projects.find(|it| it.project == *project);
                let given: Vec<Money> = line.map_or_else(Vec::new, |it| {
                    it.given_by(member).map(|it| it.amount).collect()
                });
                given
            })
        })
    });
    let save = UnsyncCallback::new(move |amount: Option<Money>| {
        let cluster = session.cluster_untracked();
        let (member, project) = pair.get_value();
        let new = new_id(Kind::BudgetSource);
        let currency = currency.get_untracked();
        let command = give(&cluster, (&member, &project), &currency, amount, &new);
        command.is_some_and(|it| session.dispatch(&it))
    });
    let id = pair.with_value(|(member, project)| {
        format!("gives-{member}-{project}-{}", currency.get_untracked())
    });
    let label = StoredValue::new(label);
    let sum = move || given.with(|it| it.iter().map(|it| Total::from(*it)).sum::<Total>());
    view! {
        <td class="figure">
            <Show
                when=move || given.with(Vec::len) < 2
                fallback=move || move || currency.with(|it| total(sum(), it))
            >
                <AmountField
                    value=Signal::derive(move || given.with(|it| it.first().copied()))
                    currency=currency
                    label=Signal::derive(move || label.get_value())
                    save=save
                    empty="–"
                    id=id.clone()
                />
            </Show>
        </td>
    }
}
