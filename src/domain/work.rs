//! The year's work: theme, projects and their money, the office's plan and who watches over it.

use crate::domain::charter::{Goal, MissionItem};
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::{Member, Person};
use crate::domain::structure::Body;
use crate::domain::vocabulary::{ProjectStatus, TaskStatus};
use crate::domain::votes::Poll;

record! {
    /// The year's theme, which holds projects (D15).
    Theme = Theme {
        title: String,
        year: i16,
        decided_by: Option<Id<Poll>>,
    }
}

record! {
    /// A project that partners agreed on (D10, D11, D16, D19).
    Project = Project {
        title: String,
        theme: Option<Id<Theme>>,
        goal: Option<Id<Goal>>,
        /// The mission items that it serves beside those of its goal (S19).
        serves: Vec<Id<MissionItem>>,
        target_market: Option<String>,
        group: Option<Id<Body>>,
        lead_member: Option<Id<Member>>,
        responsible: Option<Id<Person>>,
        status: Option<ProjectStatus>,
        start: Option<Date>,
        end: Option<Date>,
        partners: Vec<Id<Member>>,
        budget_planned: Option<Money>,
        budget_spent: Option<Money>,
        /// The planned budget after a later decision.
        budget_revised: Option<Money>,
        budget_revised_by: Option<Id<Poll>>,
        expected_impact: Option<String>,
        communicated_internally: Option<bool>,
        communicated_externally: Option<bool>,
        order: Option<String>,
    }
}

impl Project {
    /// The budget that holds today: the revised one where there is one.
    #[must_use]
    pub fn budget(&self) -> Option<Money> {
        self.budget_revised.or(self.budget_planned)
    }
}

record! {
    Milestone = Milestone {
        project: Id<Project>,
        text: String,
        due: Option<Date>,
        done: bool,
        order: Option<String>,
    }
}

record! {
    /// Money for a project, from a partner's pledge or from elsewhere.
    BudgetSource = BudgetSource {
        project: Id<Project>,
        /// Where it comes from, when it is not a partner.
        name: Option<String>,
        member: Option<Id<Member>>,
        amount: Money,
        order: Option<String>,
    }
}

record! {
    /// The office's plan, approved beforehand (H22, H23).
    WorkPlan = WorkPlan {
        year: Option<i16>,
        /// Who works to it.
        body: Option<Id<Body>>,
        prepared_by: Option<Id<Body>>,
        proposed_by: Option<Id<Body>>,
        supervised_by: Option<Id<Body>>,
        approved_by: Option<Id<Poll>>,
        from: Option<Date>,
        to: Option<Date>,
    }
}

record! {
    WorkItem = WorkItem {
        plan: Option<Id<WorkPlan>>,
        text: String,
        owner: Option<Id<Person>>,
        due: Option<Date>,
        status: Option<TaskStatus>,
        project: Option<Id<Project>>,
        order: Option<String>,
    }
}

record! {
    /// What the council saw when it looked (H20, H24).
    Supervision = Supervision {
        date: Date,
        body: Option<Id<Body>>,
        /// A work plan, an item of it, a goal, a project.
        about: Option<RecordId>,
        finding: String,
        action: Option<String>,
    }
}
