//! Days in the ways people write them: `2025-03-01`, `1.3.2025`, `2025. március 1.`, `1 Mar 25`,
//! `März 2025`, `Q1 2025`, and the bare number that a spreadsheet keeps a day as.

use crate::domain::measure::Date;
use crate::exchange::tables::fold::fold;

/// Which of two numbers before a year is the month, where either could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Habit {
    #[default]
    DayFirst,
    MonthFirst,
}

impl Habit {
    /// What the cells of a column tell of whoever wrote it: a month beyond twelve is none.
    #[must_use]
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut day_first, mut month_first) = (0, 0);
        for cell in cells {
            if let [first, second, year] = *numbers(cell).as_slice()
                && year > 31
            {
                day_first += u32::from(first > 12);
                month_first += u32::from(second > 12);
            }
        }
        if month_first > day_first {
            Self::MonthFirst
        } else {
            Self::DayFirst
        }
    }
}

/// A day as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    pub day: Date,
    /// Whether it was written as a day, rather than as a month, a quarter or a number.
    pub exact: bool,
}

/// Reads a day. A month, a quarter or a year alone is its first day, or for an end its last.
#[must_use]
pub fn read(text: &str, habit: Habit, end: bool) -> Option<Day> {
    let folded = fold(text);
    // A time behind a day is of no matter: 2025-03-01T00:00:00Z, 1.3.2025 10:30.
    let day_alone = match folded.split_once(['t', ' ']) {
        Some((day, time)) if is_time(time) => day,
        _ => folded.as_str(),
    };
    let exact = |day: Option<Date>| day.map(|day| Day { day, exact: true });
    let rough = |day: Option<Date>| day.map(|day| Day { day, exact: false });
    let found = numbers(day_alone);
    let word = day_alone
        .split(|it: char| !it.is_alphabetic())
        .find(|it| !it.is_empty());
    if let Some(word) = word {
        if let Some(month) = month(word) {
            return match *found.as_slice() {
                [day, year] | [year, day] if year > 31 => exact(civil(year, month, day)),
                // The second of two small numbers is the year: 1 Mar 25.
                [day, year] => exact(civil(2000 + year, month, day)),
                [year] if year > 31 => rough(edge(year, month, month, end)),
                _ => None,
            };
        }
        return match *found.as_slice() {
            [quarter, year] | [year, quarter]
                if year > 31 && (1..=4).contains(&quarter) && is_quarter(word) =>
            {
                rough(edge(year, quarter * 3 - 2, quarter * 3, end))
            }
            _ => None,
        };
    }
    match *found.as_slice() {
        [year, month, day] if year > 999 => exact(civil(year, month, day)),
        [first, second, year] if !(100..=999).contains(&year) => {
            let year = if year < 100 { 2000 + year } else { year };
            let (day, month) = match habit {
                _ if second > 12 => (second, first),
                Habit::MonthFirst if first <= 12 => (second, first),
                _ => (first, second),
            };
            exact(civil(year, month, day))
        }
        [month, year] | [year, month] if year > 999 && month <= 12 => {
            rough(edge(year, month, month, end))
        }
        [year] if (1900..2200).contains(&year) && is_number(day_alone) => {
            rough(edge(year, 1, 12, end))
        }
        // Spreadsheets count days; these are the years 1982 to 2119.
        [count] if (30_000..80_000).contains(&count) && is_number(day_alone) => {
            rough(counted(count))
        }
        _ => None,
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

fn is_quarter(word: &str) -> bool {
    matches!(word, "q" | "kv" | "n")
        || ["quart", "negyed", "kvart"]
            .iter()
            .any(|it| word.starts_with(it))
}

fn is_time(text: &str) -> bool {
    let text = text.trim_end_matches('z').trim();
    text.contains(':')
        && text
            .bytes()
            .all(|it| it.is_ascii_digit() || b":.+ ".contains(&it))
}

/// The numbers of a text; none where one of them is no part of a day.
fn numbers(text: &str) -> Vec<i32> {
    let parts = text.split(|it: char| !it.is_ascii_digit());
    let parts = parts.filter(|it| !it.is_empty());
    let read: Result<Vec<i32>, _> = parts.map(str::parse).collect();
    read.ok().filter(|it| it.len() < 4).unwrap_or_default()
}

fn civil(year: i32, month: i32, day: i32) -> Option<Date> {
    let (year, month, day) = (
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    Date::new(year, month, day).ok()
}

/// The first day of some months, or their last.
fn edge(year: i32, first: i32, last: i32, end: bool) -> Option<Date> {
    if end {
        civil(year, last, 1).map(Date::last_of_month)
    } else {
        civil(year, first, 1)
    }
}

fn counted(count: i32) -> Option<Date> {
    let first = civil(1899, 12, 30)?;
    Some(crate::domain::work::spans::later(first, count))
}

/// A month by its name or the beginning of it, in the languages of the product.
fn month(word: &str) -> Option<i32> {
    const ROOTS: [(&str, i32); 16] = [
        ("jan", 1),
        ("feb", 2),
        ("mar", 3),
        ("mae", 3),
        ("apr", 4),
        ("maj", 5),
        ("mai", 5),
        ("may", 5),
        ("jun", 6),
        ("jul", 7),
        ("aug", 8),
        ("avg", 8),
        ("sep", 9),
        ("sze", 9),
        ("okt", 10),
        ("oct", 10),
    ];
    let rest = [("nov", 11), ("dec", 12), ("dez", 12)];
    let mut roots = ROOTS.iter().chain(&rest);
    roots
        .find(|(root, _)| word.starts_with(root))
        .map(|(_, month)| *month)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Option<Date> {
        read(text, Habit::DayFirst, false).map(|it| it.day)
    }

    #[test]
    fn days_are_read_as_each_country_writes_them() {
        for text in [
            "2025-03-01",
            "1.3.2025",
            "01.03.2025.",
            "1. 3. 2025.",
            "2025. 03. 01.",
            "2025. március 1.",
            "1. März 2025",
            "1. Maerz 2025",
            "1 March 2025",
            "March 1, 2025",
            "1 Mar 25",
            "1.3.25",
            "1. mart 2025.",
            "1. март 2025.",
            "2025-03-01T00:00:00Z",
            "2025-03-01 10:30",
            "2025/3/1",
            "45717",
        ] {
            assert_eq!(day(text), Some(date(2025, 3, 1)), "{text}");
        }
        for (text, month) in [
            ("1. szept. 2025", 9),
            ("1. August 2025", 8),
            ("1. avg 2025", 8),
            ("1. Dez. 2025", 12),
            ("2025. május 1.", 5),
        ] {
            assert_eq!(day(text), Some(date(2025, month, 1)), "{text}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        for text in [
            "",
            "31.2.2025",
            "2025-02-30",
            "13/13/2025",
            "0.1.2025",
            "soon",
            "99999-1-1",
            "1.2.3.2025",
            "12:30",
            "123",
            "marching on",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_or_a_quarter_is_its_first_day_and_for_an_end_its_last() {
        for (text, first, last) in [
            ("März 2025", date(2025, 3, 1), date(2025, 3, 31)),
            ("3/2025", date(2025, 3, 1), date(2025, 3, 31)),
            ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
            ("Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
            ("2025. 4. negyedév", date(2025, 10, 1), date(2025, 12, 31)),
            ("2. kvartal 2025.", date(2025, 4, 1), date(2025, 6, 30)),
            ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ] {
            let read = |end| read(text, Habit::DayFirst, end).unwrap();
            assert_eq!((read(false).day, read(true).day), (first, last), "{text}");
            assert!(!read(false).exact);
        }
    }

    #[test]
    fn a_column_tells_whether_its_writer_puts_the_month_first() {
        let habit = Habit::of(["3/4/2025", "3/31/2025"].into_iter());
        assert_eq!(habit, Habit::MonthFirst);
        let read = read("3/4/2025", habit, false).unwrap();
        assert_eq!(read.day, date(2025, 3, 4));
        assert_eq!(Habit::of(["3.4.2025"].into_iter()), Habit::DayFirst);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_not(text in ".{0,24}", end in any::<bool>()) {
            let _ = read(&text, Habit::of([text.as_str()].into_iter()), end);
        }

        #[test]
        fn a_day_reads_back_as_it_is_written(days in 0..60_000_i32) {
            let day = crate::domain::work::spans::later(date(1950, 1, 1), days);
            prop_assert_eq!(read(&day.to_string(), Habit::MonthFirst, true), Some(Day { day, exact: true }));
        }
    }
}
