//! The year's work: theme, projects and their money, the office's plan and who watches over it.
//!
//! - [`records`]: what a file holds of it
//! - [`spans`]: projects in time, and what moving one by so many days changes
//! - [`themes`]: the themes over the years, and what their projects are to change

mod records;
pub mod spans;
pub mod themes;

pub use records::{
    Attachment, BoardColumn, BudgetSource, ChecklistItem, Invoice, Label, Milestone, PlanAmendment,
    Project, Supervision, Theme, WorkItem, WorkPlan,
};
