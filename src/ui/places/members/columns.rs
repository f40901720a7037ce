//! The columns of the register: their words, their cells, and which of them are shown.

use std::str::FromStr as _;

use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::{Lines, RightMark};
use crate::app::reader::{keep, kept, use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::domain::membership::listing::Column;
use crate::domain::membership::register::Line;
use crate::ui::kit::{Icon, Menu, Sign, currency_of};
use crate::words::{Formats as _, Words};

/// The setting of this browser that names the chosen columns.
const COLUMNS_KEY: &str = "klaster.members.columns";

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

/// Which columns are shown; unset, the usual ones.
#[derive(Clone, Copy)]
pub struct Columns(RwSignal<Option<Vec<Column>>>);

impl Columns {
    pub fn start() -> Self {
        let read = |text: String| -> Vec<Column> {
            text.split(',')
                .filter_map(|it| Column::from_str(it).ok())
                .collect()
        };
        let chosen = kept(COLUMNS_KEY).map(read).filter(|it| !it.is_empty());
        Self(RwSignal::new(chosen))
    }

    /// The columns to show, in their order.
    pub fn shown(self, lines: &Lines, several_networks: bool) -> Vec<Column> {
        if let Some(chosen) = self.0.get() {
            return Column::iter()
                .filter(|it| *it == Column::Name || chosen.contains(it))
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

    fn turn(self, column: Column, shown: &[Column]) {
        let mut chosen = shown.to_vec();
        if chosen.contains(&column) {
            chosen.retain(|it| *it != column);
        } else {
            chosen.push(column);
        }
        let names: Vec<&str> = chosen.iter().map(|it| (*it).into()).collect();
        keep(COLUMNS_KEY, &names.join(","));
        self.0.set(Some(chosen));
    }

    fn forget(self) {
        keep(COLUMNS_KEY, "");
        self.0.set(None);
    }
}

/// The list of all columns, to be ticked.
#[component]
pub fn ColumnChoice(columns: Columns, shown: Memo<Vec<Column>>, year: Memo<i16>) -> impl IntoView {
    let t = use_words();
    let tick = move |column: Column| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || shown.with(|shown| shown.contains(&column))
                    on:change=move |_| columns.turn(column, &shown.get_untracked())
                />
                <span>{move || word(column, t(), year.get())}</span>
            </label>
        }
    };
    view! {
        <Menu
            label=Signal::derive(move || t().members_columns().to_owned())
            face=move || view! { <Icon sign=Sign::Table />{move || t().members_columns()} }
            says_itself=true
        >
            <div class="column-choice" role="group" aria-label=move || t().members_columns()>
                {Column::iter().filter(|it| *it != Column::Name).map(tick).collect_view()}
                <button type="button" class="button quiet" on:click=move |_| columns.forget()>
                    {move || t().members_columns_usual()}
                </button>
            </div>
        </Menu>
    }
}

/// The currency of all amounts, read once for all cells.
#[derive(Clone, Copy)]
pub struct Currency(Memo<String>);

impl Currency {
    pub fn read() -> Self {
        Self(watch(currency_of))
    }
}

/// What a line says in a column.
#[component]
pub fn Cell(column: Column, line: Memo<Option<Line>>) -> impl IntoView {
    let t = use_words();
    let formats = use_formats();
    let Currency(currency) = expect_context();
    let content = move || {
        let line = line.get()?;
        let date = |day| formats().date(day);
        Some(match column {
            Column::Name => line.name.into_any(),
            Column::Class => view! {
                <RightMark right=line.right.clone() />
                {line.class_name}
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
            column => plain(t(), &line, column, &|money| {
                formats().amount(money, &currency.get())
            })
            .into_any(),
        })
    };
    view! { <td class=class(column)>{content}</td> }
}

/// What stands in a cell as a text.
fn plain(
    words: Words,
    line: &Line,
    column: Column,
    amount: &dyn Fn(i64) -> String,
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
        Column::Pledge => line.pledge.map(|it| amount(it.minor_units())),
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
