//! The organisation itself, and the networks it is made of.

use crate::domain::measure::Date;
use crate::domain::vocabulary::{OrganisationKind, StartRule};

record! {
    /// The organisation whose workspace this is. There is one.
    Organisation = Organisation {
        name: String,
        short_name: Option<String>,
        organisation_kind: Option<OrganisationKind>,
        legal_form: Option<String>,
        region: Option<String>,
        seat_town: Option<String>,
        founded: Option<Date>,
        /// ISO 4217 code; every amount of the workspace is in it.
        currency: Option<String>,
        sector: Option<String>,
        /// BCP 47 tag of the language that the organisation writes in.
        language: Option<String>,
        /// The heading above the charter where the organisation has one ("Gemeinsames Leitbild").
        charter_title: Option<String>,
        /// Values that stand on their own, outside a philosophy.
        values: Vec<String>,
        /// Hue of the organisation's accent, in degrees of the OKLCH circle.
        accent_hue: Option<u16>,
        /// True for invented organisations: the page says so.
        fictional: bool,
        note: Option<String>,
        /// The day on which the workspace is to be seen, for samples and archives; otherwise today.
        as_of: Option<Date>,
        /// Days within which minutes are due after a meeting.
        minutes_days: Option<u32>,
        /// Days within which joining and leaving are notified.
        notification_days: Option<u32>,
        /// Who is notified of joining and leaving.
        notified_authority: Option<String>,
        /// Further languages that the organisation writes its statements in, as BCP 47 tags.
        further_languages: Vec<String>,
        /// What happens to projects that start without responsibility or agreement (D10, D16);
        /// unset: they are refused.
        project_start: Option<StartRule>,
        /// Days after which the council's supervision of the work plan is missed (H20).
        supervision_days: Option<u32>,
        /// Matters that are always decided by secret ballot, in the organisation's words.
        secret_matters: Vec<String>,
        /// What anyone may see beside charter and structure: "people", "projects", "money",
        /// "meetings", "decisions".
        public_parts: Vec<String>,
    }
}

record! {
    /// A network within the organisation (D1): a member belongs to one or to several.
    Network = Network {
        name: String,
        order: Option<String>,
    }
}
