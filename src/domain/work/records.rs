//! The records of the year's work: theme, projects and their money, the office's plan.

use crate::domain::charter::{Goal, MissionItem};
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::{Member, Person};
use crate::domain::structure::Body;
use crate::domain::vocabulary::{
    ImpactHorizon, InvoiceDirection, LabelColour, ProjectStatus, SourceOrigin, TaskStatus,
};
use crate::domain::votes::Poll;

record! {
    /// The year's theme, which holds projects (D15).
    Theme = Theme {
        title: String,
        year: i16,
        /// What its projects together are to change.
        aim: Option<String>,
        decided_by: Option<Id<Poll>>,
    }
}

record! {
    /// A column of the project board, where the organisation has its own; without any, the board
    /// has a column for each status that ships.
    BoardColumn = BoardColumn {
        name: String,
        /// What it says of the projects in it.
        status: ProjectStatus,
        /// How many projects may stand in it before the page warns.
        limit: Option<u32>,
        order: Option<String>,
    }
}

record! {
    /// A label for projects.
    Label = Label {
        name: String,
        colour: Option<LabelColour>,
        order: Option<String>,
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
        /// Its place among the organisation's own columns. It holds while the column says the same
        /// of the project as `status`.
        column: Option<Id<BoardColumn>>,
        labels: Vec<Id<Label>>,
        /// The resolution that agreed to it (D10), where its theme's is not enough.
        decided_by: Option<Id<Poll>>,
        description: Option<String>,
        start: Option<Date>,
        end: Option<Date>,
        partners: Vec<Id<Member>>,
        budget_planned: Option<Money>,
        budget_spent: Option<Money>,
        /// The planned budget after a later decision.
        budget_revised: Option<Money>,
        budget_revised_by: Option<Id<Poll>>,
        /// ISO 4217 code, where its money is not in the organisation's currency.
        currency: Option<String>,
        expected_impact: Option<String>,
        /// When its effect is expected (D11).
        impact_horizon: Option<ImpactHorizon>,
        /// What came out of it, in words for everybody.
        result: Option<String>,
        communicated_internally: Option<bool>,
        communicated_externally: Option<bool>,
        /// The days on which the result was told inside and outside (D19).
        told_inside: Option<Date>,
        told_outside: Option<Date>,
        /// Not a project but the pattern for new ones.
        template: bool,
        archived: bool,
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
    /// A thing to do for a project, smaller than a milestone.
    ChecklistItem = ChecklistItem {
        project: Id<Project>,
        /// The heading that it stands under.
        list: Option<String>,
        text: String,
        owner: Option<Id<Person>>,
        due: Option<Date>,
        done: bool,
        order: Option<String>,
    }
}

record! {
    /// A paper that lies elsewhere, by its address.
    Attachment = Attachment {
        /// A project, a work item, a meeting.
        about: RecordId,
        name: Option<String>,
        /// Only `http`, `https` and `mailto` addresses are shown as links.
        address: String,
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
        /// ISO 4217 code, where it is not the project's currency.
        currency: Option<String>,
        /// Private or public money; for a member's, its kind tells where this is unset.
        origin: Option<SourceOrigin>,
        order: Option<String>,
    }
}

record! {
    /// An invoice: received, for what a project costs, or sent, for what a partner pledged.
    Invoice = Invoice {
        direction: InvoiceDirection,
        number: Option<String>,
        project: Option<Id<Project>>,
        /// The partner that was asked, or that sent it.
        member: Option<Id<Member>>,
        /// Who sent it, where that is no member.
        supplier: Option<String>,
        text: Option<String>,
        amount: Money,
        /// ISO 4217 code, where it is not the organisation's currency.
        currency: Option<String>,
        issued: Option<Date>,
        due: Option<Date>,
        /// The day on which it was paid.
        paid: Option<Date>,
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
    /// A change to a plan that is approved, for those who approved it to decide (H22, H23).
    PlanAmendment = PlanAmendment {
        plan: Id<WorkPlan>,
        /// The item that it changes or strikes; without one, it adds an item.
        item: Option<Id<WorkItem>>,
        /// The item goes.
        strikes: bool,
        text: Option<String>,
        owner: Option<Id<Person>>,
        due: Option<Date>,
        reason: Option<String>,
        decided_by: Option<Id<Poll>>,
        /// The day on which the plan was changed accordingly.
        applied: Option<Date>,
        /// What the item said before it was changed, so that the change is told and can be taken
        /// back exactly.
        was_text: Option<String>,
        was_owner: Option<Id<Person>>,
        was_due: Option<Date>,
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
