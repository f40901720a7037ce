//! The columns of the register: their words, their cells, and which of them are shown.

use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::{Lines, RightMark};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::domain::membership::listing::Column;
use crate::domain::membership::register::Line;
use crate::domain::money::main_currency;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::listing::Picked;
use crate::words::{Formats as _, Words};

/// The setting of this browser that names the chosen columns.
pub const COLUMNS_KEY: &str = "klaster.members.columns";

/// Those that a table shows unless others are chosen, as far as any member has something in them.
const USUAL: [Column; 10] = [
    Column::Name,
    Column::Class,
    Column::Kind,
    Column::Town,
    Column::Representative,
    Column::Since,
    Column::Attended,
    Column::Pledge,
    Column::Fee,
    Column::Networks,
];

pub fn word(column: Column, words: Words, year: i16) -> String {
    match column {
        Column::Name => words.name().to_owned(),
        Column::Class => words.members_class().to_owned(),
        Column::Kind => words.kind().to_owned(),
        Column::Town => words.members_town().to_owned(),
        Column::Activity => words.members_activity().to_owned(),
        Column::KnowHow => words.members_know_how().to_owned(),
        Column::Employees => words.members_employees().to_owned(),
        Column::Founder => words.members_founder().to_owned(),
        Column::Representative => words.members_representative().to_owned(),
        Column::Deputy => words.members_deputy().to_owned(),
        Column::Since => words.members_since().to_owned(),
        Column::Until => words.members_until().to_owned(),
        Column::Attended => words.members_attended().to_owned(),
        Column::Leads => words.members_projects_led().to_owned(),
        Column::Pledge => format!("{} {year}", words.record("pledge")),
        Column::Fee => format!("{} {year}", words.members_fee()),
        Column::Networks => words.records("network").into_owned(),
    }
}

/// The class of its cells; narrow pages leave some columns to the card.
pub fn class(column: Column) -> &'static str {
    match column {
        Column::Since
        | Column::Until
        | Column::Employees
        | Column::Attended
        | Column::Leads
        | Column::Pledge
        | Column::Fee => "figure",
        Column::Class => "of-class",
        Column::Kind => "of-kind",
        Column::Networks => "of-networks",
        _ => "",
    }
}

/// The columns to show, in their order: those that were picked, else the usual ones.
pub fn shown(picked: Picked, lines: &Lines, several_networks: bool) -> Vec<Column> {
    if let Some(picked) = picked.columns::<Column>() {
        return Column::iter()
            .filter(|it| *it == Column::Name || picked.contains(it))
            .collect();
    }
    let says = |column: Column| match column {
        Column::Networks => several_networks,
        Column::Attended | Column::Pledge | Column::Fee => {
            lines.values().any(|line| column.says(line))
        }
        _ => true,
    };
    USUAL.into_iter().filter(|it| says(*it)).collect()
}

/// Every column that can be left out, and what it is called.
pub fn choice(words: Words, year: i16) -> Vec<(&'static str, String)> {
    let all = Column::iter().filter(|it| *it != Column::Name);
    all.map(|it| (it.into(), word(it, words, year))).collect()
}

/// The currency of all amounts, read once for all cells.
#[derive(Clone, Copy)]
pub struct Currency(Memo<String>);

impl Currency {
    pub fn read() -> Self {
        Self(watch(main_currency))
    }
}

/// What a line says in a column.
#[component]
pub fn Cell(column: Column, line: Memo<Option<Line>>) -> impl IntoView {
    let t = use_words();
    let formats = use_formats();
    let Currency(currency) = expect_context();
    let cell = move |line: &Line| {
        let date = |day| formats().date(day);
        match column {
            Column::Name => line.name.clone().into_any(),
            Column::Class => view! {
                <RightMark right=line.right.clone() />
                {line.class_name.clone()}
            }
            .into_any(),
            Column::Fee => line
                .fee
                .map(|(amount, paid)| {
                    view! {
                        {amount.map(|it| formats().amount(it.minor_units(), &currency.get()))}
                        " "
                        {paid.map(|paid| view! { <Paid paid=paid /> })}
                    }
                })
                .into_any(),
            Column::Founder => line
                .founder
                .then(|| {
                    view! {
                        <Icon sign=Sign::Check />
                        <span class="unseen">{t().members_founder()}</span>
                    }
                })
                .into_any(),
            Column::Since => line.since.map(date).into_any(),
            Column::Until => line.until.map(date).into_any(),
            column => plain(t(), line, column, &|money, currency| {
                formats().amount(money, currency)
            })
            .into_any(),
        }
    };
    // The line is read where it lies: of thousands of cells each would copy it whole.
    let content = move || line.with(|line| Some(cell(line.as_ref()?)));
    view! { <td class=class(column)>{content}</td> }
}

/// What stands in a cell as a text.
fn plain(
    words: Words,
    line: &Line,
    column: Column,
    amount: &dyn Fn(i64, &str) -> String,
) -> Option<String> {
    match column {
        Column::Kind => line
            .kind
            .as_deref()
            .map(|it| words.member_kind(it).into_owned()),
        Column::Town => line.town.clone(),
        Column::Activity => line.activity.clone(),
        Column::KnowHow => Some(line.know_how.clone()),
        Column::Employees => line.employees.map(|it| it.to_string()),
        Column::Representative => line.representative.clone(),
        Column::Deputy => line.deputy.clone(),
        Column::Attended => {
            let (present, all) = line.attended;
            (all > 0).then(|| words.x_of_y(present, all))
        }
        Column::Leads => (line.leads > 0).then(|| line.leads.to_string()),
        Column::Pledge => {
            let sums = line.pledges.iter();
            let sums = sums.map(|(currency, it)| amount(it.minor_units(), currency));
            Some(sums.collect::<Vec<_>>().join(" + "))
        }
        Column::Networks => Some(line.network_names.clone()),
        _ => None,
    }
}

/// Whether a fee is paid, as sign and word.
#[component]
fn Paid(paid: bool) -> impl IntoView {
    let t = use_words();
    let word = move || {
        if paid {
            t().members_paid()
        } else {
            t().members_unpaid()
        }
    };
    view! {
        <span class="paid" class:yes=paid title=word>
            <Icon sign=if paid { Sign::Check } else { Sign::Close } />
            <span class="paid-word">{word}</span>
        </span>
    }
}

/// The columns by which the table is grouped, for a choice.
pub fn group_options(words: Words) -> Vec<(String, String)> {
    let none = (String::new(), words.members_group_none().to_owned());
    let groups = Column::GROUPS.into_iter().map(|column| {
        let name: &'static str = column.into();
        let word = match column {
            Column::Since => words.members_group_year().to_owned(),
            _ => word(column, words, 0),
        };
        (name.to_owned(), word)
    });
    std::iter::once(none).chain(groups).collect()
}

/// The year of the day on which the register is seen.
pub fn year_of(day: Memo<crate::domain::measure::Date>) -> Memo<i16> {
    memo(move || day.get().year())
}
