//! A ledger: the lines of partners and projects in one currency.

use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::share::Share;
use crate::domain::money::total::Total;
use crate::domain::vocabulary::{ProjectStatus, SourceOrigin};
use crate::domain::work::{BudgetSource, Project};

/// From so many hundredths of its budget on, a project has nearly spent it.
pub const NEARLY: u8 = 90;

/// All money of one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// ISO 4217 code; empty where the organisation has not said in which currency it counts.
    pub currency: String,
    /// In the order of the members' ids.
    pub partners: Vec<Partner>,
    /// In the order of the board.
    pub projects: Vec<Budget>,
    pub share: Share,
    /// Invoices received for no project.
    pub apart: Total,
}

/// What one partner promised, what projects were given of it, and what was asked and paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub member: Id<Member>,
    /// `None` where nothing is on record, which is not the same as a promise of nothing.
    pub pledged: Option<Total>,
    pub allocated: Total,
    /// Where it went.
    pub gives: Vec<(Id<Project>, Money)>,
    /// Invoices sent to it, and what of them is paid and overdue.
    pub asked: Total,
    pub paid: Total,
    pub overdue: Total,
}

impl Partner {
    pub(super) fn new(member: &Id<Member>) -> Self {
        Self {
            member: member.clone(),
            pledged: None,
            allocated: Total::NOTHING,
            gives: Vec::new(),
            asked: Total::NOTHING,
            paid: Total::NOTHING,
            overdue: Total::NOTHING,
        }
    }

    /// What is promised and given to no project; below zero where projects were given more.
    #[must_use]
    pub fn free(&self) -> Total {
        self.pledged.unwrap_or_default() - self.allocated
    }

    /// What is promised and not paid.
    #[must_use]
    pub fn unpaid(&self) -> Total {
        (self.pledged.unwrap_or_default() - self.paid).at_least_nothing()
    }
}

/// One source of a project's money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub source: Id<BudgetSource>,
    pub member: Option<Id<Member>>,
    pub name: Option<String>,
    pub amount: Money,
    pub origin: Option<SourceOrigin>,
}

/// A project's line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    pub project: Id<Project>,
    pub title: String,
    pub status: Option<ProjectStatus>,
    pub planned: Option<Money>,
    /// The budget that holds: the revised one where there is one.
    pub budget: Option<Money>,
    /// What is noted as spent.
    pub noted: Option<Money>,
    /// Invoices received for it, and what of them is paid.
    pub invoiced: Total,
    pub paid: Total,
    pub sources: Vec<Given>,
}

/// How a project stands to its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spending {
    /// There is no budget, or nothing is spent.
    Still,
    Within,
    /// At least [`NEARLY`] hundredths are spent.
    Nearly,
    Over,
}

impl Budget {
    pub(super) fn new(project: &Project) -> Self {
        Self {
            project: project.id.clone(),
            title: project.title.clone(),
            status: project.status.clone(),
            planned: None,
            budget: None,
            noted: None,
            invoiced: Total::NOTHING,
            paid: Total::NOTHING,
            sources: Vec::new(),
        }
    }

    /// What is spent: what is noted, or what invoices come to where that is more. Whoever forgets
    /// to note an invoice has spent the money all the same.
    #[must_use]
    pub fn spent(&self) -> Total {
        Total::from(self.noted.unwrap_or_default()).max(self.invoiced)
    }

    /// Whether invoices come to more than what is noted as spent.
    #[must_use]
    pub fn invoices_tell_more(&self) -> bool {
        self.noted.is_some_and(|noted| self.invoiced > noted.into())
    }

    /// What is left of the budget; below zero where more is spent.
    #[must_use]
    pub fn left(&self) -> Option<Total> {
        self.budget.map(|budget| Total::from(budget) - self.spent())
    }

    /// The sum of its sources.
    #[must_use]
    pub fn sourced(&self) -> Total {
        self.sources.iter().map(|it| it.amount.into()).sum()
    }

    /// What its sources lack; below zero where they are more than its budget. `None` while it has
    /// no budget or nobody has begun to say where the money comes from.
    #[must_use]
    pub fn lacks(&self) -> Option<Total> {
        let budget = self.budget.filter(|_| !self.sources.is_empty())?;
        Some(Total::from(budget) - self.sourced())
    }

    #[must_use]
    pub fn spending(&self) -> Spending {
        let spent = self.spent();
        if spent.is_nothing() {
            return Spending::Still;
        }
        match self.budget.map(Total::from) {
            // Money that is spent without a budget was agreed by nobody, once budgets are set.
            None => Spending::Still,
            Some(budget) if spent > budget => Spending::Over,
            Some(budget) if spent.reaches(NEARLY, budget) => Spending::Nearly,
            Some(_) => Spending::Within,
        }
    }

    /// Whether money goes on being spent: agreed on, and neither done nor given up.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        matches!(
            self.status,
            Some(ProjectStatus::Approved | ProjectStatus::Running | ProjectStatus::Late)
        )
    }
}

impl Ledger {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.partners.is_empty() && self.projects.is_empty() && self.apart.is_nothing()
    }

    #[must_use]
    pub fn pledged(&self) -> Total {
        self.partners.iter().filter_map(|it| it.pledged).sum()
    }

    /// What projects were given by partners.
    #[must_use]
    pub fn allocated(&self) -> Total {
        self.partners.iter().map(|it| it.allocated).sum()
    }

    /// What is promised and given to no project. One partner's surplus fills no other's gap.
    #[must_use]
    pub fn free(&self) -> Total {
        let free = self.partners.iter().map(|it| it.free().at_least_nothing());
        free.sum()
    }

    #[must_use]
    pub fn asked(&self) -> Total {
        self.partners.iter().map(|it| it.asked).sum()
    }

    /// What partners have paid.
    #[must_use]
    pub fn paid(&self) -> Total {
        self.partners.iter().map(|it| it.paid).sum()
    }

    #[must_use]
    pub fn planned(&self) -> Total {
        let planned = self.projects.iter().filter_map(|it| it.planned);
        planned.map(Total::from).sum()
    }

    #[must_use]
    pub fn budget(&self) -> Total {
        let budgets = self.projects.iter().filter_map(|it| it.budget);
        budgets.map(Total::from).sum()
    }

    #[must_use]
    pub fn sourced(&self) -> Total {
        self.projects.iter().map(Budget::sourced).sum()
    }

    #[must_use]
    pub fn spent(&self) -> Total {
        self.projects.iter().map(Budget::spent).sum()
    }
}
