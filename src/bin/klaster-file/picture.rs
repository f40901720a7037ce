//! A file as an organisation chart.

use klaster::chart::fit::PROJECTOR;
use klaster::chart::geometry::Size;
use klaster::chart::{Options, Plan};
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::findings;
use klaster::portrait;
use klaster::words::{Lang, Words};

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

    pub fn plan(&self) -> Plan {
        let day = day::of(None, &self.cluster);
        let findings = findings(&self.cluster, day);
        let bodies = portrait::bodies(&self.cluster, self.words, day, &findings);
        let channels = portrait::channels(&self.cluster, self.words);
        let options = Options {
            frame: self.frame,
            ..Options::default()
        };
        Plan::new(bodies, &channels, &options)
    }

    pub fn organisation(&self) -> &str {
        let organisation = self.cluster.organisation();
        organisation.map_or("", |it| it.name.as_str())
    }
}
