//! Everything of a year, one ledger a currency.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, Pledge};
use crate::domain::money::invoices::{self, InvoiceState};
use crate::domain::money::ledger::{Budget, Given, Ledger, Partner};
use crate::domain::money::share::origin_of;
use crate::domain::money::total::sound;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::InvoiceDirection;
use crate::domain::work::board::live_projects;
use crate::domain::work::{BudgetSource, Project};

/// The books of one year, or of all years together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Books {
    /// `None`: all years.
    pub year: Option<i16>,
    /// That of the organisation's currency first, then by code. Never empty.
    pub ledgers: Vec<Ledger>,
    /// Partners that decide with the others and promised nothing, where somebody did (D21). Empty
    /// for all years together.
    pub unpledged: Vec<Id<Member>>,
    /// Projects with money that belong to no year, so that no year shows them.
    pub undated: Vec<Id<Project>>,
    /// Records with amounts that cannot be. They stand in no sum.
    pub aside: Vec<RecordId>,
}

/// A code as it is compared: `eur ` is EUR.
fn code(currency: &str) -> String {
    currency.trim().to_uppercase()
}

/// The first of these that says a currency.
pub(super) fn first_of(said: [Option<&str>; 3]) -> String {
    let mut codes = said.into_iter().flatten().map(code);
    codes.find(|code| !code.is_empty()).unwrap_or_default()
}

pub(super) fn said_currency(cluster: &Cluster) -> Option<&str> {
    cluster.organisation()?.currency.as_deref()
}

/// The currency of the organisation; empty while it has none.
#[must_use]
pub fn main_currency(cluster: &Cluster) -> String {
    first_of([said_currency(cluster), None, None])
}

/// The currency of a pledge: its own, else the organisation's.
#[must_use]
pub fn currency_of_pledge(cluster: &Cluster, pledge: &Pledge) -> String {
    first_of([pledge.currency.as_deref(), said_currency(cluster), None])
}

/// The currency of a project's money: its own, else the organisation's.
#[must_use]
pub fn currency_of_project(cluster: &Cluster, project: &Project) -> String {
    first_of([project.currency.as_deref(), said_currency(cluster), None])
}

/// The currency of a source: its own, else its project's.
#[must_use]
pub fn currency_of_source(cluster: &Cluster, source: &BudgetSource) -> String {
    let project = cluster.projects.get(&source.project);
    first_of([
        source.currency.as_deref(),
        project.and_then(|it| it.currency.as_deref()),
        said_currency(cluster),
    ])
}

/// The currencies to choose from: those that amounts are in already, the organisation's first, and
/// those that partners of its neighbourhood count in.
#[must_use]
pub fn currencies(cluster: &Cluster) -> Vec<String> {
    const USUAL: [&str; 8] = ["EUR", "HUF", "RSD", "CHF", "RON", "BAM", "MKD", "USD"];
    let used = said_currency(cluster)
        .into_iter()
        .chain(
            cluster
                .pledges
                .values()
                .filter_map(|it| it.currency.as_deref()),
        )
        .chain(
            cluster
                .projects
                .values()
                .filter_map(|it| it.currency.as_deref()),
        )
        .chain(
            cluster
                .budget_sources
                .values()
                .filter_map(|it| it.currency.as_deref()),
        )
        .chain(
            cluster
                .invoices
                .values()
                .filter_map(|it| it.currency.as_deref()),
        );
    let mut codes = Vec::new();
    for code in used.chain(USUAL).map(code).filter(|it| !it.is_empty()) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// The years of which the records tell anything about money or projects, the latest first.
#[must_use]
pub fn years(cluster: &Cluster) -> Vec<i16> {
    let mut years: BTreeSet<i16> = cluster.pledges.values().map(|it| it.year).collect();
    years.extend(cluster.themes.values().map(|it| it.year));
    let projects = live_projects(cluster).into_iter();
    years.extend(projects.filter_map(|it| cluster.year_of_project(&it.id)));
    let invoices = cluster.invoices.values();
    years.extend(invoices.filter_map(|it| invoices::year_of(cluster, it)));
    years.into_iter().rev().collect()
}

/// The ledgers while they are written, with the places of their lines.
struct Desk<'a> {
    ledgers: Vec<(Ledger, Places<'a>)>,
    aside: BTreeSet<RecordId>,
}

#[derive(Default)]
struct Places<'a> {
    partners: BTreeMap<&'a str, usize>,
    projects: BTreeMap<&'a str, usize>,
}

impl<'a> Desk<'a> {
    /// The amount, if it is sound; otherwise its record is set aside.
    fn sound(&mut self, record: RecordId, amount: Option<Money>) -> Option<Money> {
        let amount = amount?;
        let checked = sound(amount);
        if checked.is_none() {
            self.aside.insert(record);
        }
        checked
    }

    fn ledger(&mut self, currency: &str) -> Option<&mut (Ledger, Places<'a>)> {
        let known = self
            .ledgers
            .iter()
            .position(|(it, _)| it.currency == currency);
        let at = known.unwrap_or_else(|| {
            let ledger = Ledger {
                currency: currency.to_owned(),
                ..Ledger::default()
            };
            self.ledgers.push((ledger, Places::default()));
            self.ledgers.len() - 1
        });
        self.ledgers.get_mut(at)
    }

    fn partner(&mut self, currency: &str, member: &'a Id<Member>) -> Option<&mut Partner> {
        let (ledger, places) = self.ledger(currency)?;
        let at = *places.partners.entry(member.as_str()).or_insert_with(|| {
            ledger.partners.push(Partner::new(member));
            ledger.partners.len() - 1
        });
        ledger.partners.get_mut(at)
    }

    fn project(&mut self, currency: &str, project: &'a Project) -> Option<&mut Budget> {
        let (ledger, places) = self.ledger(currency)?;
        let id = project.id.as_str();
        let at = *places.projects.entry(id).or_insert_with(|| {
            ledger.projects.push(Budget::new(project));
            ledger.projects.len() - 1
        });
        ledger.projects.get_mut(at)
    }
}

impl Books {
    /// The books as they stand on a day.
    #[must_use]
    pub fn of(cluster: &Cluster, year: Option<i16>, today: Date) -> Self {
        let main = main_currency(cluster);
        let mut desk = Desk {
            ledgers: Vec::new(),
            aside: BTreeSet::new(),
        };
        desk.ledger(&main);
        pledges(&mut desk, cluster, year);
        let undated = projects(&mut desk, cluster, year);
        sources(&mut desk, cluster, year);
        asked(&mut desk, cluster, year, &main, today);
        let mut books = Self {
            year,
            ledgers: Vec::new(),
            unpledged: Vec::new(),
            undated,
            aside: desk.aside.into_iter().collect(),
        };
        let mut ledgers: Vec<Ledger> = desk.ledgers.into_iter().map(|(it, _)| it).collect();
        for ledger in &mut ledgers {
            sorting::by(&mut ledger.partners, |a, b| a.member.cmp(&b.member));
        }
        sorting::by(&mut ledgers, |a, b| {
            (a.currency != main, &a.currency).cmp(&(b.currency != main, &b.currency))
        });
        // The organisation's own ledger gives way only to one in which something stands.
        let filled = ledgers.iter().any(|it| !it.is_empty());
        ledgers.retain(|it| !filled || !it.is_empty());
        books.ledgers = ledgers;
        books.unpledged = books.without_pledge(cluster, today);
        books
    }

    fn without_pledge(&self, cluster: &Cluster, today: Date) -> Vec<Id<Member>> {
        let Some(year) = self.year else {
            return Vec::new();
        };
        let promising: BTreeSet<&str> = self
            .ledgers
            .iter()
            .flat_map(|it| &it.partners)
            .filter(|it| it.pledged.is_some_and(|it| !it.is_nothing()))
            .map(|it| it.member.as_str())
            .collect();
        if promising.is_empty() {
            return Vec::new();
        }
        // A year that is over is seen from its last day, when everyone had promised or had not.
        let last = Date::new(year, 12, 31).unwrap_or(today);
        let day = today.min(last);
        let standings = Standings::new(cluster);
        cluster
            .members_on(day)
            .filter(|member| standings.decides(member, day))
            .filter(|member| !promising.contains(member.id.as_str()))
            .map(|member| member.id.clone())
            .collect()
    }

    /// A member's lines, with the currency of each.
    pub fn of_partner<'b>(
        &'b self,
        member: &'b Id<Member>,
    ) -> impl Iterator<Item = (&'b str, &'b Partner)> {
        self.ledgers.iter().flat_map(move |ledger| {
            let lines = ledger.partners.iter().filter(|it| it.member == *member);
            lines.map(|line| (ledger.currency.as_str(), line))
        })
    }

    /// A project's lines, with the currency of each.
    pub fn of_project<'b>(
        &'b self,
        project: &'b Id<Project>,
    ) -> impl Iterator<Item = (&'b str, &'b Budget)> {
        self.ledgers.iter().flat_map(move |ledger| {
            let lines = ledger.projects.iter().filter(|it| it.project == *project);
            lines.map(|line| (ledger.currency.as_str(), line))
        })
    }
}

/// The pledges of a partner for a year in a currency.
#[must_use]
pub fn pledges_of(
    cluster: &Cluster,
    member: &Id<Member>,
    year: i16,
    currency: &str,
) -> Vec<RecordId> {
    let mine = cluster
        .pledges
        .values()
        .filter(|it| it.member == *member && it.year == year)
        .filter(|it| currency_of_pledge(cluster, it) == currency);
    mine.map(|it| it.id.record()).collect()
}

fn pledges<'a>(desk: &mut Desk<'a>, cluster: &'a Cluster, year: Option<i16>) {
    for pledge in cluster.pledges.values() {
        if year.is_some_and(|year| year != pledge.year) {
            continue;
        }
        let Some(amount) = desk.sound(pledge.id.record(), Some(pledge.amount)) else {
            continue;
        };
        let currency = currency_of_pledge(cluster, pledge);
        if let Some(partner) = desk.partner(&currency, &pledge.member) {
            *partner.pledged.get_or_insert_default() += amount;
        }
    }
}

/// Enters the projects, in their order; hands back those that belong to no year.
fn projects<'a>(desk: &mut Desk<'a>, cluster: &'a Cluster, year: Option<i16>) -> Vec<Id<Project>> {
    let mut undated = Vec::new();
    for project in live_projects(cluster) {
        let amounts = [
            project.budget_planned,
            project.budget(),
            project.budget_spent,
        ];
        let own = cluster.year_of_project(&project.id);
        if own.is_none() && amounts.iter().flatten().any(|it| *it != Money(0)) {
            undated.push(project.id.clone());
        }
        if year.is_some() && own != year {
            continue;
        }
        let [planned, budget, noted] =
            amounts.map(|amount| desk.sound(project.id.record(), amount));
        let currency = currency_of_project(cluster, project);
        if let Some(line) = desk.project(&currency, project) {
            line.planned = planned;
            line.budget = budget;
            line.noted = noted;
        }
    }
    undated
}

/// The project, if it counts in the year.
fn of_year<'a>(
    cluster: &'a Cluster,
    project: &Id<Project>,
    year: Option<i16>,
) -> Option<&'a Project> {
    let project = cluster.projects.get(project).filter(|it| it.is_live())?;
    (year.is_none() || cluster.year_of_project(&project.id) == year).then_some(project)
}

fn sources<'a>(desk: &mut Desk<'a>, cluster: &'a Cluster, year: Option<i16>) {
    for source in in_order(&cluster.budget_sources) {
        let Some(project) = of_year(cluster, &source.project, year) else {
            continue;
        };
        let Some(amount) = desk.sound(source.id.record(), Some(source.amount)) else {
            continue;
        };
        let currency = currency_of_source(cluster, source);
        let origin = origin_of(cluster, source);
        if let Some((ledger, _)) = desk.ledger(&currency) {
            ledger.share.add(origin.as_ref(), amount);
        }
        if let Some(line) = desk.project(&currency, project) {
            line.sources.push(Given {
                source: source.id.clone(),
                member: source.member.clone(),
                name: source.name.clone(),
                amount,
                origin,
            });
        }
        let Some(member) = &source.member else {
            continue;
        };
        if let Some(partner) = desk.partner(&currency, member) {
            partner.allocated += amount;
            partner.gives.push((project.id.clone(), amount));
        }
    }
}

/// Enters the invoices: those received with their projects, those sent with the partners.
fn asked<'a>(
    desk: &mut Desk<'a>,
    cluster: &'a Cluster,
    year: Option<i16>,
    main: &str,
    today: Date,
) {
    for (invoice, state) in invoices::of_year(cluster, year, today) {
        let project = invoice.project.as_ref();
        let project = project.and_then(|it| cluster.projects.get(it));
        if project.is_some_and(|it| !it.is_live()) {
            continue;
        }
        // Counted in every year, an invoice that says of no year would be counted twice.
        if year.is_some() && invoices::year_of(cluster, invoice) != year {
            continue;
        }
        let Some(amount) = desk.sound(invoice.id.record(), Some(invoice.amount)) else {
            continue;
        };
        let currency = first_of([invoice.currency.as_deref(), Some(main), None]);
        let paid = !state.is_open();
        match (&invoice.direction, project, &invoice.member) {
            (InvoiceDirection::Received, Some(project), _) => {
                if let Some(line) = desk.project(&currency, project) {
                    line.invoiced += amount;
                    if paid {
                        line.paid += amount;
                    }
                }
            }
            (InvoiceDirection::Received, None, _) => {
                if let Some((ledger, _)) = desk.ledger(&currency) {
                    ledger.apart += amount;
                }
            }
            (InvoiceDirection::Sent, _, Some(member)) => {
                if let Some(partner) = desk.partner(&currency, member) {
                    partner.asked += amount;
                    if paid {
                        partner.paid += amount;
                    }
                    if matches!(state, InvoiceState::Overdue(_)) {
                        partner.overdue += amount;
                    }
                }
            }
            _ => {}
        }
    }
}
