//! Which partner gives how much to which project: partners by projects, in one currency.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::books::{currency_of_project, currency_of_source};
use crate::domain::money::ledger::{Budget, Given};
use crate::domain::money::total::Total;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::work::Project;

impl Budget {
    /// What a partner gives, source by source.
    pub fn given_by<'b>(&'b self, member: &Id<Member>) -> impl Iterator<Item = &'b Given> {
        let sources = self.sources.iter();
        sources.filter(move |it| it.member.as_ref() == Some(member))
    }

    /// What all partners give.
    #[must_use]
    pub fn from_partners(&self) -> Total {
        let given = self.sources.iter().filter(|it| it.member.is_some());
        given.map(|it| it.amount.into()).sum()
    }
}

/// Lets a partner give a project so much in a currency, and nothing else of it; `new` is an id that
/// no record has. `None` where nothing changes, and where it gives in several sources: each of those
/// is a promise of its own, and is changed with the project.
#[must_use]
pub fn give(
    cluster: &Cluster,
    (member, project): (&Id<Member>, &Id<Project>),
    currency: &str,
    amount: Option<Money>,
    new: &str,
) -> Option<Command> {
    let own = cluster.projects.get(project)?;
    let mut sources = in_order(&cluster.budget_sources);
    sources.retain(|it| it.project == *project);
    let last = sources.last().and_then(|it| it.order.clone());
    sources.retain(|it| {
        it.member.as_ref() == Some(member) && currency_of_source(cluster, it) == currency
    });
    match (sources.as_slice(), amount) {
        ([], Some(amount)) if amount != Money(0) => {
            let source = Record::new(Kind::BudgetSource, new)
                .with("project", project.as_str())
                .with("member", member.as_str())
                .with("amount", amount.minor_units())
                .with("order", order::between(last.as_deref(), None));
            Some(Command::Create(
                if currency_of_project(cluster, own) == currency {
                    source
                } else {
                    source.with("currency", currency)
                },
            ))
        }
        ([one], Some(amount)) if one.amount != amount => {
            let amount = Some(Value::from(amount.minor_units()));
            Some(Command::set(&one.id.record(), "amount", amount))
        }
        ([one], None) => Some(Command::Delete {
            record: one.id.record(),
        }),
        _ => None,
    }
}
