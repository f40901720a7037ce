//! The year's money, as it follows from the records: what partners promise, what projects are given
//! and spend, what is asked for and paid, and what of it needs attention before it hurts.
//!
//! All arithmetic is on integers of the smallest unit; currencies are never added to each other.
//!
//! - [`total`]: sums that no order of adding changes, and the amounts that are sound enough to add
//! - [`books`]: everything of a year, one ledger a currency
//! - [`ledger`]: the lines of partners and projects
//! - [`giving`]: which partner gives how much to which project
//! - [`invoices`]: what an invoice waits for
//! - [`share`]: how much of the projects' money is private

pub mod books;
pub mod giving;
pub mod invoices;
pub mod ledger;
pub mod share;
pub mod total;

#[cfg(test)]
mod laws;

pub use books::{
    Books, currencies, currency_of_pledge, currency_of_project, currency_of_source, main_currency,
    pledges_of, years,
};
pub use giving::give;
pub use invoices::InvoiceState;
pub use ledger::{Budget, Given, Ledger, Partner, Spending};
pub use share::Share;
pub use total::{FIELDS, LIMIT, Total, sound};
