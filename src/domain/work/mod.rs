//! The year's work: theme, projects and their money, the office's plan and who watches over it.
//!
//! - [`records`]: what a file holds of it
//! - [`board`]: which projects count, and where each stands

pub mod board;
mod records;

pub use records::{
    Attachment, BoardColumn, BudgetSource, ChecklistItem, Invoice, Label, Milestone, PlanAmendment,
    Project, Supervision, Theme, WorkItem, WorkPlan,
};
