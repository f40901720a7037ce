//! A file as an organisation chart.

use std::collections::BTreeMap;

use klaster::chart::fit::PROJECTOR;
use klaster::chart::geometry::Size;
use klaster::chart::{ChartBody, ChartChannel, ChartShape, Options, Plan};
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::findings;
use klaster::domain::measure::Date;
use klaster::exchange::outline;
use klaster::portrait;
use klaster::words::{Formats as _, Lang, PlainFormats, Words};

use crate::arguments::{Aspect, Place};
use crate::failure::Failure;
use crate::{day, input, table};

/// An organisation and the screen on which it is shown.
pub struct Picture {
    cluster: Cluster,
    pub words: Words,
    /// The largest area of the asked proportions that a full-HD projector shows.
    pub frame: Size,
}

impl Picture {
    /// Reads a file, or a table; without a language the picture speaks the organisation's own.
    pub fn of(
        file: &Place,
        csv: bool,
        aspect: Aspect,
        lang: Option<Lang>,
    ) -> Result<Self, Failure> {
        let records = if csv {
            table::records(file, lang)?
        } else {
            input::load(file)?.records
        };
        let (cluster, _) = Cluster::read(&records);
        let own = cluster.organisation().and_then(|it| it.language.as_deref());
        let words = Words::new(lang.unwrap_or_else(|| Lang::negotiate(own.as_slice())));
        let proportion = f64::from(aspect.wide) / f64::from(aspect.high);
        let frame = Size {
            width: PROJECTOR.width.min(PROJECTOR.height * proportion),
            height: PROJECTOR.height.min(PROJECTOR.width / proportion),
        };
        Ok(Self {
            cluster,
            words,
            frame,
        })
    }

    /// The chart in a form, arranged to fill a screen or a sheet of these proportions.
    pub fn plan_in(&self, frame: Size, shape: ChartShape) -> Plan {
        let options = Options {
            shape,
            frame,
            ..Options::default()
        };
        Plan::new(self.bodies(), &self.channels(), &options)
    }

    pub fn bodies(&self) -> Vec<ChartBody> {
        let day = self.day();
        let findings = findings(&self.cluster, day);
        portrait::bodies(&self.cluster, self.words, day, &findings)
    }

    pub fn channels(&self) -> Vec<ChartChannel> {
        portrait::channels(&self.cluster, self.words)
    }

    /// Who sits where, for an outline.
    pub fn seats(&self) -> BTreeMap<String, Vec<String>> {
        outline::seats(&self.cluster, self.words, self.day())
    }

    /// The day on which the organisation is seen.
    pub fn day(&self) -> Date {
        day::of(None, &self.cluster)
    }

    pub fn title(&self) -> String {
        self.words.portrait_title(self.organisation())
    }

    /// Of which day the picture is.
    pub fn line(&self) -> String {
        let formats = PlainFormats::new(self.words.lang());
        self.words.export_as_of(formats.date(self.day()))
    }

    fn organisation(&self) -> &str {
        let organisation = self.cluster.organisation();
        organisation.map_or("", |it| it.name.as_str())
    }
}
