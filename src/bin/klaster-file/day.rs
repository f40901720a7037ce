//! The day on which a file is looked at.

use std::time::{SystemTime, UNIX_EPOCH};

use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;

/// The day that was asked for, else the one that the file is to be seen on, else today.
pub fn of(asked: Option<Date>, cluster: &Cluster) -> Date {
    let own = cluster.organisation().and_then(|it| it.as_of);
    asked.or(own).unwrap_or_else(today)
}

/// Today by the clock of this machine, in universal time.
fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let days = jiff::Span::new().try_days(i64::try_from(seconds / 86_400).unwrap_or_default());
    days.and_then(|days| jiff::civil::date(1970, 1, 1).checked_add(days))
        .unwrap_or_default()
}
