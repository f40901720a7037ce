//! The markets that the organisation aims at: which goals and projects are for which (S10, S14).

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::plain::plain;
use crate::domain::roster::in_order;
use crate::ui::places::fields::Address;

/// A market by name, with the goals and projects that are for it.
#[derive(Debug, Clone, PartialEq)]
struct Market {
    name: String,
    aims: Vec<(RecordId, String)>,
}

/// Markets that are written alike but for case and marks are one.
fn markets(cluster: &Cluster) -> Vec<Market> {
    let goals = in_order(&cluster.goals).into_iter();
    let goals = goals.map(|it| (it.target_market.as_ref(), it.id.record(), &it.text));
    let projects = in_order(&cluster.projects).into_iter();
    let projects = projects.map(|it| (it.target_market.as_ref(), it.id.record(), &it.title));
    let mut markets: Vec<Market> = Vec::new();
    for (market, id, name) in goals.chain(projects) {
        let Some(market) = market.filter(|it| !it.trim().is_empty()) else {
            continue;
        };
        let aim = (id, name.clone());
        match markets
            .iter_mut()
            .find(|it| plain(&it.name) == plain(market))
        {
            Some(found) => found.aims.push(aim),
            None => markets.push(Market {
                name: market.clone(),
                aims: vec![aim],
            }),
        }
    }
    markets
}

#[component]
pub fn Markets() -> impl IntoView {
    let t = use_words();
    let all = watch(markets);
    view! {
        <Show when=move || !all.with(Vec::is_empty)>
            <div class="markets">
                <h3>{move || t().charter_markets()}</h3>
                <dl class="facts">
                    {move || {
                        let markets = all.get().into_iter();
                        markets
                            .map(|it| {
                                let aims = it.aims.into_iter();
                                let aims = aims.map(|(id, name)| view! { <li><Address record=id name=name /></li> });
                                view! {
                                    <dt>{it.name}</dt>
                                    <dd><ul>{aims.collect_view()}</ul></dd>
                                }
                            })
                            .collect_view()
                    }}
                </dl>
            </div>
        </Show>
    }
}
