//! The year's work: theme, projects and their money, the office's plan and who watches over it.
//!
//! - [`records`]: what a file holds of it
//! - [`board`]: which projects count, and where each stands; [`moving`]: from one place to another
//! - [`deck`]: the board's cards, filtered and laid out; [`seats`]: where in the page each is drawn
//! - [`copying`]: patterns for projects
//! - [`papers`]: which addresses may be links
//! - [`starting`]: what a project must have to start
//! - [`days`]: what begins, ends or is due on which day
//! - [`listing`]: the projects as a table, sorted, found and grouped
//! - [`spans`]: projects in time, and what moving one by so many days changes
//! - [`themes`]: the themes over the years, and what their projects are to change
//! - [`plan`]: the office's plan, approved beforehand, and how it is amended
//! - [`supervision`]: whether the council looks at it often enough
//! - [`groups`]: working groups along competences and services, and who bears how much

pub mod board;
pub mod copying;
pub mod days;
pub mod deck;
pub mod groups;
pub mod listing;
pub mod moving;
pub mod papers;
pub mod plan;
mod records;
pub mod seats;
pub mod spans;
pub mod starting;
pub mod supervision;
pub mod themes;

pub use records::{
    Attachment, BoardColumn, BudgetSource, ChecklistItem, Invoice, Label, Milestone, PlanAmendment,
    Project, Supervision, Theme, WorkItem, WorkPlan,
};
