//! The money of a year as tables that spreadsheets open: pledges, budgets, sources, invoices.
//!
//! Amounts are written as plain decimals in the reader's language, without thousands apart and
//! without a currency, which has a column of its own, so that a spreadsheet can add them up.

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::money::{Books, Budget, Given, InvoiceState, Ledger, Partner, Total, invoices};
use crate::domain::work::Invoice;
use crate::exchange::tables::named::csv::line;
use crate::exchange::tables::named::values::guarded;
use crate::words::{Lang, Words};

/// One of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    Pledges,
    Budgets,
    Sources,
    Invoices,
}

impl Table {
    pub const ALL: [Self; 4] = [Self::Pledges, Self::Budgets, Self::Sources, Self::Invoices];

    #[must_use]
    pub fn title(self, words: Words) -> &'static str {
        match self {
            Self::Pledges => words.money_pledges(),
            Self::Budgets => words.money_projects(),
            Self::Sources => words.money_sources(),
            Self::Invoices => words.money_invoices(),
        }
    }
}

/// A sum as a spreadsheet of that language reads it: `1234,50`.
fn decimal(lang: Lang, sum: Total) -> String {
    let (sign, whole, cents) = sum.parts();
    let mark = if lang == Lang::En { '.' } else { ',' };
    let sign = if sign { "-" } else { "" };
    format!("{sign}{whole}{mark}{cents:02}")
}

/// What the cells are written from.
struct Pen<'a> {
    cluster: &'a Cluster,
    words: Words,
    out: String,
}

impl Pen<'_> {
    fn sum(&self, sum: impl Into<Total>) -> String {
        decimal(self.words.lang(), sum.into())
    }

    fn perhaps(&self, sum: Option<impl Into<Total>>) -> String {
        sum.map_or_else(String::new, |it| self.sum(it))
    }

    fn line(&mut self, cells: Vec<String>) {
        line(&mut self.out, cells.into_iter());
    }

    fn head(&mut self, words: &[&str]) {
        self.line(words.iter().map(|it| (*it).to_owned()).collect());
    }
}

fn day(day: Option<Date>) -> String {
    day.map(|it| it.to_string()).unwrap_or_default()
}

/// A table of the books as a CSV file in UTF-8 with its mark, the cells parted by semicolons.
#[must_use]
pub fn write(table: Table, books: &Books, cluster: &Cluster, words: Words, today: Date) -> String {
    let mut pen = Pen {
        cluster,
        words,
        out: String::from('\u{feff}'),
    };
    match table {
        Table::Pledges => pledges(&mut pen, books),
        Table::Budgets => budgets(&mut pen, books),
        Table::Sources => sources(&mut pen, books),
        Table::Invoices => bills(&mut pen, books, today),
    }
    pen.out
}

fn lines<'b, L>(
    books: &'b Books,
    of: fn(&'b Ledger) -> &'b [L],
) -> impl Iterator<Item = (&'b str, &'b L)> {
    books.ledgers.iter().flat_map(move |ledger| {
        let lines = of(ledger).iter();
        lines.map(|line| (ledger.currency.as_str(), line))
    })
}

fn pledges(pen: &mut Pen, books: &Books) {
    let words = pen.words;
    pen.head(&[
        words.record_member(),
        words.projects_pledged(),
        words.projects_allocated(),
        words.projects_free(),
        words.money_asked(),
        words.money_paid(),
        words.money_currency(),
    ]);
    let name = |pen: &Pen, line: &Partner| {
        let name = pen.cluster.member_name(Some(&line.member));
        guarded(name.unwrap_or(line.member.as_str()))
    };
    for (currency, it) in lines(books, |it| &it.partners) {
        let cells = vec![
            name(pen, it),
            pen.perhaps(it.pledged),
            pen.sum(it.allocated),
            pen.sum(it.free()),
            pen.sum(it.asked),
            pen.sum(it.paid),
            guarded(currency),
        ];
        pen.line(cells);
    }
    for member in &books.unpledged {
        let name = pen.cluster.member_name(Some(member));
        let mut cells = vec![guarded(name.unwrap_or(member.as_str()))];
        cells.resize(7, String::new());
        if !lines(books, |it| &it.partners).any(|(_, it)| it.member == *member) {
            pen.line(cells);
        }
    }
}

fn budgets(pen: &mut Pen, books: &Books) {
    let words = pen.words;
    pen.head(&[
        words.record_project(),
        words.status(),
        words.projects_planned(),
        words.projects_revised(),
        words.projects_sourced(),
        words.projects_spent(),
        words.money_left(),
        words.money_currency(),
    ]);
    for (currency, it) in lines(books, |it| &it.projects) {
        let revised = it.budget.filter(|_| it.budget != it.planned);
        let status = it
            .status
            .as_ref()
            .map(|it| words.project_status(it.as_str()));
        let cells = vec![
            guarded(&it.title),
            guarded(&status.unwrap_or_default()),
            pen.perhaps(it.planned),
            pen.perhaps(revised),
            pen.sum(it.sourced()),
            pen.sum(it.spent()),
            pen.perhaps(Budget::left(it)),
            guarded(currency),
        ];
        pen.line(cells);
    }
}

fn sources(pen: &mut Pen, books: &Books) {
    let words = pen.words;
    pen.head(&[
        words.record_project(),
        words.money_source_name(),
        words.money_origin(),
        words.money_amount(),
        words.money_currency(),
    ]);
    let named = |pen: &Pen, it: &Given| {
        let member = pen.cluster.member_name(it.member.as_ref());
        guarded(member.or(it.name.as_deref()).unwrap_or_default())
    };
    for (currency, project) in lines(books, |it| &it.projects) {
        for it in &project.sources {
            let origin = it
                .origin
                .as_ref()
                .map(|it| words.source_origin(it.as_str()));
            let cells = vec![
                guarded(&project.title),
                named(pen, it),
                guarded(&origin.unwrap_or_default()),
                pen.sum(it.amount),
                guarded(currency),
            ];
            pen.line(cells);
        }
    }
}

fn bills(pen: &mut Pen, books: &Books, today: Date) {
    let words = pen.words;
    pen.head(&[
        words.money_number(),
        words.money_kind(),
        words.money_party(),
        words.record_project(),
        words.money_amount(),
        words.money_currency(),
        words.money_issued(),
        words.money_due(),
        words.money_paid_on(),
    ]);
    let party = |pen: &Pen, it: &Invoice| {
        let member = pen.cluster.member_name(it.member.as_ref());
        guarded(member.or(it.supplier.as_deref()).unwrap_or_default())
    };
    let all: Vec<(&Invoice, InvoiceState)> = invoices::of_year(pen.cluster, books.year, today);
    for (it, _) in all {
        let project = it
            .project
            .as_ref()
            .and_then(|id| pen.cluster.projects.get(id));
        let cells = vec![
            guarded(it.number.as_deref().unwrap_or_default()),
            guarded(&words.invoice_direction(it.direction.as_str())),
            party(pen, it),
            guarded(project.map_or("", |it| it.title.as_str())),
            pen.sum(it.amount),
            guarded(&invoices::currency_of(pen.cluster, it)),
            day(it.issued),
            day(it.due),
            day(it.paid),
        ];
        pen.line(cells);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::record::{Record, Records};
    use crate::exchange::tables::Sheet;

    fn cluster() -> Cluster {
        let records = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "currency": "EUR" },
            { "id": "a", "kind": "member", "name": "=SUM(A1)", "memberKind": "company" },
            { "id": "b", "kind": "member", "name": "Kammer; \"Nord\"" },
            { "id": "pr", "kind": "project", "title": "Atlas", "start": "2025-03-01", "status": "running", "budgetPlanned": 100_000, "budgetSpent": 120_050 },
            { "id": "pl", "kind": "pledge", "member": "a", "year": 2025, "amount": 123_456_789 },
            { "id": "s1", "kind": "budgetSource", "project": "pr", "member": "a", "amount": 5 },
            { "id": "s2", "kind": "budgetSource", "project": "pr", "name": "@land", "amount": 50_000, "origin": "public" },
            { "id": "i", "kind": "invoice", "direction": "sent", "number": "R-1", "member": "b", "amount": 1, "issued": "2025-02-01", "due": "2025-03-01" },
        ]);
        let records: Records = records
            .as_array()
            .unwrap()
            .iter()
            .map(|it| Record::from_value(it.clone()).unwrap())
            .map(|it| (it.id.clone(), it))
            .collect();
        Cluster::read(&records).0
    }

    fn written(table: Table, lang: Lang) -> String {
        let cluster = cluster();
        let today = date(2025, 11, 30);
        let books = Books::of(&cluster, Some(2025), today);
        write(table, &books, &cluster, Words::new(lang), today)
    }

    #[test]
    fn amounts_are_decimals_that_a_spreadsheet_of_the_language_adds_up() {
        let german = written(Table::Pledges, Lang::De);
        assert!(
            german.contains(";1234567,89;0,05;1234567,84;") || german.contains(";\"1234567,89\";"),
            "{german}"
        );
        let english = written(Table::Budgets, Lang::En);
        assert!(
            english.contains(";1000.00;;500.05;1200.50;-200.50;EUR"),
            "{english}"
        );
    }

    #[test]
    fn no_cell_is_a_formula_and_every_row_has_as_many_cells_as_the_head() {
        for lang in Lang::ALL {
            for table in Table::ALL {
                let text = written(table, lang);
                let sheet = Sheet::read(text.trim_start_matches('\u{feff}'));
                let widths: Vec<usize> = sheet.rows.iter().map(|row| row.cells.len()).collect();
                assert!(widths.len() > 1, "{text}");
                assert!(
                    widths.iter().all(|width| Some(width) == widths.first()),
                    "{text}"
                );
                let formula = |cell: &std::borrow::Cow<str>| cell.starts_with(['=', '+', '@']);
                assert!(
                    !sheet.rows.iter().flat_map(|row| &row.cells).any(formula),
                    "{text}"
                );
            }
        }
    }
}
