//! Rule cards: how the organisation decides, every part edited where it stands, and what each card
//! leaves open.
//!
//! - [`card`]: one card; [`parts`]: quorum, majority, second call, groups; [`fields`]: the controls
//! - [`asked`]: presets and open questions in words

mod asked;
mod card;
mod fields;
mod parts;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use self::card::Card;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record, Typed as _};
use crate::domain::roster::in_order;
use crate::domain::rules::RuleCard;
use crate::domain::rules::preset::Preset;
use crate::ui::kit::{Choose, add_record, new_id, rows};

/// What stands for a card without a preset.
const EMPTY: &str = "empty";

/// The cards; a frozen copy only when the address means it.
#[component]
pub fn Rules() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let focus = expect_context::<Router>().query("focus");
    let ids = memo(move || {
        let (cluster, focus) = (session.cluster(), focus.get());
        let cards = in_order(&cluster.rule_cards).into_iter();
        let cards =
            cards.filter(|it| it.copy_of.is_none() || Some(it.id.as_str()) == focus.as_deref());
        cards
            .map(|card| card.id.clone())
            .collect::<Vec<Id<RuleCard>>>()
    });
    let none = watch(|cluster| cluster.rule_cards.is_empty());
    let offered = memo(move || {
        let mut offered = vec![
            (String::new(), t().rules_add().to_owned()),
            (EMPTY.to_owned(), t().rules_preset_empty().to_owned()),
        ];
        offered
            .extend(Preset::iter().map(|it| (it.to_string(), asked::preset(t(), it).to_owned())));
        offered
    });
    let add = UnsyncCallback::new(move |chosen: String| {
        if !chosen.is_empty() {
            let cluster = session.cluster_untracked();
            let last = in_order(&cluster.rule_cards)
                .last()
                .and_then(|it| it.order.clone());
            let id = new_id(Kind::RuleCard);
            let record = match chosen.parse::<Preset>() {
                Ok(preset) => {
                    let name = asked::preset(t(), preset).to_owned();
                    let follows = asked::follows(t(), preset).to_owned();
                    preset.card(Id::new(id), name, follows).to_record()
                }
                Err(_) => Record::new(Kind::RuleCard, &id).with("name", t().rules_new()),
            };
            add_record(
                session,
                record.with("order", between(last.as_deref(), None)),
                "name-",
            );
        }
        // The list goes back to its first line.
        false
    });
    view! {
        <section class="part">
            <h2 class="unseen">{move || t().records_rule_card()}</h2>
            <p class="muted small">{move || t().not_legal_advice()}</p>
            <Show when=move || none.get()>
                <p class="empty">{move || t().votes_cards_empty()}</p>
            </Show>
            <Show when=move || !session.read_only()>
                <div class="toolbar no-print">
                    <Choose
                        value=String::new()
                        options=offered
                        label=Signal::derive(move || t().rules_add().to_owned())
                        save=add
                        framed=true
                    />
                </div>
            </Show>
            <ul class="rule-cards">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Card id /> },
                )}
            </ul>
        </section>
    }
}
