//! The register as a table that sorts by any of its columns.

use std::cmp::Ordering;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::{Lines, RightMark};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::findings::Finding;
use crate::domain::id::RecordId;
use crate::domain::membership::register::Line;
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::dom_id;
use crate::words::{self, Formats as _, Words};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Name,
    Class,
    Kind,
    Town,
    Representative,
    Since,
    Attended,
    Pledge,
    Fee,
    Networks,
}

impl Column {
    const ALL: [Self; 10] = [
        Self::Name,
        Self::Class,
        Self::Kind,
        Self::Town,
        Self::Representative,
        Self::Since,
        Self::Attended,
        Self::Pledge,
        Self::Fee,
        Self::Networks,
    ];

    fn word(self, words: Words, year: i16) -> String {
        match self {
            Self::Name => words.name().to_owned(),
            Self::Class => words.members_class().to_owned(),
            Self::Kind => words.kind().to_owned(),
            Self::Town => words.members_town().to_owned(),
            Self::Representative => words.members_representative().to_owned(),
            Self::Since => words.members_since().to_owned(),
            Self::Attended => words.members_attended().to_owned(),
            Self::Pledge => format!("{} {year}", words.record("pledge")),
            Self::Fee => format!("{} {year}", words.members_fee()),
            Self::Networks => words.records("network").into_owned(),
        }
    }

    /// The class of its cells; narrow pages leave some columns to the card.
    fn class(self) -> &'static str {
        match self {
            Self::Since | Self::Attended | Self::Pledge | Self::Fee => "figure",
            Self::Class => "of-class",
            Self::Kind => "of-kind",
            Self::Networks => "of-networks",
            _ => "",
        }
    }
}

/// By which column the table is sorted, and whether the other way round.
#[derive(Clone, Copy)]
pub struct Sorting(RwSignal<(Column, bool)>);

impl Sorting {
    pub fn new() -> Self {
        Self(RwSignal::new((Column::Name, false)))
    }

    /// The lines in order; where the column says nothing they come last either way.
    pub fn sorted(
        self,
        mut lines: Vec<&Line>,
        words: Words,
        compare: &impl Fn(&str, &str) -> Ordering,
    ) -> Vec<RecordId> {
        let (column, reversed) = self.0.get();
        let turn = |order: Ordering| if reversed { order.reverse() } else { order };
        let text = |a: Option<&str>, b: Option<&str>| match (a, b) {
            (Some(a), Some(b)) => turn(compare(a, b)),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        sorting::by(&mut lines, |a, b| {
            let by_column = match column {
                Column::Name => Ordering::Equal,
                Column::Class => text(a.class_name.as_deref(), b.class_name.as_deref()),
                Column::Kind => {
                    let word = |line: &Line| {
                        line.kind
                            .as_deref()
                            .map(|it| words.member_kind(it).into_owned())
                    };
                    text(word(a).as_deref(), word(b).as_deref())
                }
                Column::Town => text(a.town.as_deref(), b.town.as_deref()),
                Column::Representative => {
                    text(a.representative.as_deref(), b.representative.as_deref())
                }
                Column::Since => by(a.since, b.since, turn),
                Column::Attended => by(share(a), share(b), turn),
                Column::Pledge => by(a.pledge, b.pledge, turn),
                Column::Fee => by(a.fee, b.fee, turn),
                Column::Networks => by(
                    a.networks.first().map(|_| &a.networks),
                    b.networks.first().map(|_| &b.networks),
                    turn,
                ),
            };
            let by_name = || compare(&a.name, &b.name);
            by_column.then_with(|| {
                if column == Column::Name {
                    turn(by_name())
                } else {
                    by_name()
                }
            })
        });
        lines.into_iter().map(|line| line.id.record()).collect()
    }
}

/// Attendance as parts of a thousand, so that three of four and six of eight stand together.
fn share(line: &Line) -> Option<usize> {
    let (present, all) = line.attended;
    (present * 1000).checked_div(all)
}

fn by<T: Ord>(a: Option<T>, b: Option<T>, turn: impl Fn(Ordering) -> Ordering) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => turn(a.cmp(&b)),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

#[component]
pub fn Table(
    lines: Memo<Lines>,
    shown: Memo<Vec<RecordId>>,
    sorting: Sorting,
    open: Memo<Option<RecordId>>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let Sorting(sorting) = sorting;
    // Columns that no member has anything in are left out.
    let columns = memo(move || {
        let several = session.cluster().networks.len() > 1;
        lines.with(|lines| {
            let any = |has: fn(&Line) -> bool| lines.values().any(has);
            Column::ALL
                .into_iter()
                .filter(|column| match column {
                    Column::Pledge => any(|line| line.pledge.is_some()),
                    Column::Fee => any(|line| line.fee.is_some()),
                    Column::Attended => any(|line| line.attended.1 > 0),
                    Column::Networks => several,
                    _ => true,
                })
                .collect::<Vec<_>>()
        })
    });
    let head = move |column: Column| {
        let chosen = move || sorting.get().0 == column;
        let sort = move || match sorting.get() {
            (by, _) if by != column => "none",
            (_, false) => "ascending",
            (_, true) => "descending",
        };
        let word = move || column.word(t(), session.today().year());
        view! {
            <th scope="col" class=column.class() aria-sort=sort>
                <button
                    type="button"
                    class="sort"
                    class:chosen=chosen
                    on:click=move |_| {
                        sorting.update(|(by, reversed)| {
                            *reversed = *by == column && !*reversed;
                            *by = column;
                        });
                    }
                >
                    {word}
                    <span class="sort-sign" class:turned=move || sorting.get().1>
                        <Icon sign=Sign::Down />
                    </span>
                </button>
            </th>
        }
    };
    view! {
        <p class="small faint" role="status">
            {move || {
                let all = lines.with(|lines| lines.values().filter(|line| line.belongs).count());
                let some = shown.with(Vec::len);
                (some != all).then(|| t().x_of_y(some, all))
            }}
        </p>
        <div class="table-wrap members-table">
            <table>
                <thead>
                    <tr>{move || columns.get().into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody>
                    {rows(
                        move || shown.get(),
                        ToString::to_string,
                        move |id| view! { <Row id=id lines=lines columns=columns open=open /> },
                    )}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(
    id: RecordId,
    lines: Memo<Lines>,
    columns: Memo<Vec<Column>>,
    open: Memo<Option<RecordId>>,
) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let found: Memo<Vec<Finding>> = expect_context();
    let anchor = dom_id(&id);
    let route = Route::to(Place::Members).with("focus", id.as_str());
    let href = route.href();
    let link = format!("open-{id}");
    let (own, concerned) = (id.clone(), id.clone());
    let line = memo(move || lines.with(|lines| lines.get(&own).cloned()));
    let is_open = memo(move || open.with(|open| open.as_ref() == Some(&id)));
    let flag = memo(move || {
        found.with(|found| {
            let finding = found
                .iter()
                .find(|it| it.records.first() == Some(&concerned));
            finding.map(|it| words::findings::title(t(), it.check))
        })
    });
    let press = move |event: MouseEvent| {
        // The link goes there by itself, and a selection of text is not a press.
        let target = event
            .target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|it| it.closest("a").ok().flatten().is_none()) {
            router.go(&route);
        }
    };
    let cell = move |column: Column| view! { <Cell column=column line=line /> };
    view! {
        <tr
            id=anchor
            class:open=move || is_open.get()
            class:left=move || line.with(|line| line.as_ref().is_some_and(|line| !line.belongs))
            on:click=press
        >
            <th scope="row">
                <a id=link href=href aria-current=move || is_open.get().then_some("true")>
                    {move || line.with(|line| line.as_ref().map(|line| line.name.clone()))}
                </a>
                {move || {
                    flag.get().map(|title| view! {
                        <span class="flag" title=title>
                            <Icon sign=Sign::Warning />
                            <span class="unseen">{title}</span>
                        </span>
                    })
                }}
            </th>
            {move || {
                columns.get().into_iter().filter(|it| *it != Column::Name).map(cell).collect_view()
            }}
        </tr>
    }
}

#[component]
fn Cell(column: Column, line: Memo<Option<Line>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let currency = move || {
        let cluster = session.cluster();
        cluster
            .organisation()
            .and_then(|it| it.currency.clone())
            .unwrap_or_default()
    };
    let content = move || {
        let line = line.get()?;
        Some(match column {
            Column::Name => line.name.into_any(),
            Column::Class => view! {
                <RightMark right=line.right.clone() />
                {line.class_name}
            }
            .into_any(),
            Column::Kind => line
                .kind
                .map(|it| t().member_kind(&it).into_owned())
                .into_any(),
            Column::Town => line.town.into_any(),
            Column::Representative => line.representative.into_any(),
            Column::Since => line.since.map(|day| formats().date(day)).into_any(),
            Column::Attended => {
                let (present, all) = line.attended;
                (all > 0).then(|| t().x_of_y(present, all)).into_any()
            }
            Column::Pledge => line
                .pledge
                .map(|it| formats().amount(it.minor_units(), &currency()))
                .into_any(),
            Column::Fee => line
                .fee
                .map(|(amount, paid)| {
                    view! {
                        {amount.map(|it| formats().amount(it.minor_units(), &currency()))}
                        " "
                        {paid.map(|paid| view! { <Paid paid=paid /> })}
                    }
                })
                .into_any(),
            Column::Networks => {
                let cluster = session.cluster();
                let names = line
                    .networks
                    .iter()
                    .filter_map(|id| cluster.networks.get(id));
                names
                    .map(|it| it.name.clone())
                    .collect::<Vec<_>>()
                    .join(", ")
                    .into_any()
            }
        })
    };
    view! { <td class=column.class()>{content}</td> }
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
