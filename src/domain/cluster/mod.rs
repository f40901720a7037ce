//! All records of one organisation, typed and by id: what checks, charts and pages read.
//!
//! - [`rows`]: the rows of a table, shared by all copies but for what changes

mod rows;

use std::any::Any;
use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

pub use self::rows::Change;
use self::rows::Rows;
use crate::domain::charter::{
    Goal, Measurement, MissionItem, Philosophy, Principle, PrincipleSection, Translation, Vision,
    VisionTrait,
};
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::{
    Addendum, AgendaItem, AgendaTemplate, Attendance, FollowUp, Guest, Meeting, Minutes, Scene,
    Speech, Topic,
};
use crate::domain::membership::{ClassChange, Fee, Member, MemberClass, Person, Pledge};
use crate::domain::organisation::{Network, Organisation};
use crate::domain::outreach::{Advocacy, Contact, Idea};
use crate::domain::record::{Kind, Record, RecordError, Records, Typed};
use crate::domain::rules::RuleCard;
use crate::domain::structure::{Body, Channel, Competence, Seat, Service};
use crate::domain::votes::{
    Ballot, Comment, MotionStep, Poll, PollOption, Proxy, Recusal, Refusal, Resolution, SigningKey,
};
use crate::domain::work::{
    Attachment, BoardColumn, BudgetSource, ChecklistItem, Invoice, Label, Milestone, PlanAmendment,
    Project, Supervision, Theme, WorkItem, WorkPlan,
};

/// A typed record of any kind. It is shared by copies of a cluster, and its address alone tells
/// whether it changed.
pub type Row = Arc<dyn Any + Send + Sync>;

/// Records of one kind, by id.
///
/// The rows are kept without their type: one map for all kinds, compiled once, weighs a fraction
/// of dozens.
pub struct Table<T> {
    rows: Rows,
    kind: PhantomData<fn() -> T>,
}

impl<T: Typed> Table<T> {
    #[must_use]
    pub fn get(&self, id: &(impl Borrow<str> + ?Sized)) -> Option<&T> {
        self.rows.get(id.borrow())?.downcast_ref()
    }

    /// The record as it is shared, to be kept and compared by its address.
    #[must_use]
    pub fn row(&self, id: &(impl Borrow<str> + ?Sized)) -> Option<&Row> {
        self.rows.get(id.borrow())
    }

    #[must_use]
    pub fn contains_key(&self, id: &(impl Borrow<str> + ?Sized)) -> bool {
        self.rows.get(id.borrow()).is_some()
    }

    /// Adds a record, in place of what stood under its id.
    pub fn insert(&mut self, record: T) {
        self.rows.put(record.id().record(), Arc::new(record));
    }

    pub fn remove(&mut self, id: &(impl Borrow<str> + ?Sized)) {
        self.rows.remove(id.borrow());
    }

    /// The records, in the order of their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.rows.values().filter_map(|row| row.downcast_ref())
    }

    /// The ids, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id<T>> + Clone {
        self.values().map(Typed::id)
    }

    /// The records that are not the very same in another table, in the order of their ids.
    pub fn changes<'a>(&'a self, after: &'a Self) -> impl Iterator<Item = Change<'a>> {
        self.rows.changes(&after.rows)
    }

    /// Whether the two hold the very same records, not others like them.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.rows.is(&other.rows)
    }

    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.len() == 0
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Rows::default(),
            kind: PhantomData,
        }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            kind: PhantomData,
        }
    }
}

impl<T: Typed + PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.values().eq(other.values())
    }
}

impl<T: Typed + fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values()).finish()
    }
}

macro_rules! cluster {
    ( $( $table:ident : $kind:ident, )* ) => {
        /// The typed records of one organisation.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Cluster {
            $( pub $table: Table<$kind>, )*
        }

        impl Cluster {
            fn tables(&self) -> [(Kind, &Rows); KINDS] {
                [ $( (Kind::$kind, &self.$table.rows), )* ]
            }

            fn tables_mut(&mut self) -> [(Kind, &mut Rows); KINDS] {
                [ $( (Kind::$kind, &mut self.$table.rows), )* ]
            }
        }

        const KINDS: usize = [ $( Kind::$kind, )* ].len();

        /// Reads a record as its kind.
        fn read_row(kind: Kind, record: &Record) -> Result<Row, RecordError> {
            Ok(match kind {
                $( Kind::$kind => Arc::new(record.read::<$kind>()?), )*
            })
        }

        /// The names of a kind's fields as they stand in files.
        #[cfg(test)]
        pub fn field_names(kind: Kind) -> Vec<&'static str> {
            match kind {
                $( Kind::$kind => <$kind as Typed>::FIELDS.iter().map(|(name, _)| *name).collect(), )*
            }
        }

        /// The JSON Schema of a kind's fields.
        #[cfg(test)]
        pub fn schema_of(kind: Kind, generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            match kind {
                $( Kind::$kind => {
                    let mut schema = <$kind as schemars::JsonSchema>::json_schema(generator);
                    let needed = <$kind as Typed>::FIELDS.iter().filter(|(_, needed)| *needed);
                    let names: Vec<&str> = needed.map(|(name, _)| *name).collect();
                    schema.insert("required".to_owned(), serde_json::json!(names));
                    schema
                } )*
            }
        }
    };
}

cluster! {
    organisations: Organisation,
    networks: Network,
    visions: Vision,
    vision_traits: VisionTrait,
    mission_items: MissionItem,
    philosophies: Philosophy,
    principle_sections: PrincipleSection,
    principles: Principle,
    goals: Goal,
    measurements: Measurement,
    translations: Translation,
    member_classes: MemberClass,
    members: Member,
    class_changes: ClassChange,
    people: Person,
    fees: Fee,
    pledges: Pledge,
    bodies: Body,
    seats: Seat,
    channels: Channel,
    competences: Competence,
    services: Service,
    rule_cards: RuleCard,
    meetings: Meeting,
    agenda_items: AgendaItem,
    attendances: Attendance,
    guests: Guest,
    follow_ups: FollowUp,
    topics: Topic,
    speeches: Speech,
    minutes: Minutes,
    addenda: Addendum,
    agenda_templates: AgendaTemplate,
    scenes: Scene,
    polls: Poll,
    poll_options: PollOption,
    ballots: Ballot,
    refusals: Refusal,
    recusals: Recusal,
    proxies: Proxy,
    signing_keys: SigningKey,
    comments: Comment,
    motion_steps: MotionStep,
    resolutions: Resolution,
    work_plans: WorkPlan,
    work_items: WorkItem,
    plan_amendments: PlanAmendment,
    supervisions: Supervision,
    themes: Theme,
    board_columns: BoardColumn,
    labels: Label,
    projects: Project,
    milestones: Milestone,
    checklist_items: ChecklistItem,
    attachments: Attachment,
    budget_sources: BudgetSource,
    invoices: Invoice,
    ideas: Idea,
    advocacies: Advocacy,
    contacts: Contact,
}

/// Whether the record can be read as its kind.
///
/// # Errors
/// Says which field stands in the way.
pub fn check(record: &Record) -> Result<(), RecordError> {
    match record.known_kind() {
        Some(kind) => read_row(kind, record).map(drop),
        None => Ok(()),
    }
}

impl Cluster {
    /// Takes in a record, in place of what stood under its id.
    /// A kind that this version does not know is passed over: the workspace keeps it.
    ///
    /// # Errors
    /// When the record does not have the fields that its kind needs; the cluster then
    /// holds no record of that id.
    pub fn put(&mut self, record: &Record) -> Result<(), RecordError> {
        self.remove(&record.id);
        self.insert(record)
    }

    fn insert(&mut self, record: &Record) -> Result<(), RecordError> {
        let Some(kind) = record.known_kind() else {
            return Ok(());
        };
        let row = read_row(kind, record)?;
        let table = self.tables_mut().into_iter().find(|(it, _)| *it == kind);
        if let Some((_, table)) = table {
            table.put(record.id.clone(), row);
        }
        Ok(())
    }

    /// Forgets the record of that id, whatever its kind.
    pub fn remove(&mut self, id: &RecordId) {
        for (_, table) in self.tables_mut() {
            if table.remove(id.as_str()) {
                return;
            }
        }
    }

    /// The kind of the record of that id, when the cluster holds it.
    #[must_use]
    pub fn kind_of(&self, id: &RecordId) -> Option<Kind> {
        let holds = |(_, table): &(Kind, &Rows)| table.get(id.as_str()).is_some();
        self.tables().into_iter().find(holds).map(|(kind, _)| kind)
    }

    /// Whether the two hold the very same records of every kind but one.
    #[must_use]
    pub fn is_but_for(&self, kind: Kind, other: &Self) -> bool {
        let mut pairs = self.tables().into_iter().zip(other.tables());
        pairs.all(|((it, one), (_, other))| it == kind || one.is(other))
    }

    /// Reads all records; those that do not have the fields of their kind are returned beside it.
    #[must_use]
    pub fn read(records: &Records) -> (Self, Vec<RecordError>) {
        let mut cluster = Self::default();
        let errors = records
            .values()
            .filter_map(|record| cluster.insert(record).err())
            .collect();
        (cluster, errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_kind_can_be_left_out_of_what_is_the_same() {
        let mut cluster = Cluster::default();
        let member = Record::new(Kind::Member, "m").with("name", "Water");
        let project = Record::new(Kind::Project, "p").with("title", "Wells");
        cluster.put(&member).unwrap();
        cluster.put(&project).unwrap();
        let mut other = cluster.clone();
        assert!(other.is_but_for(Kind::Member, &cluster));
        other.put(&project).unwrap();
        assert!(other.is_but_for(Kind::Project, &cluster));
        assert!(!other.is_but_for(Kind::Member, &cluster));
        other.put(&member).unwrap();
        assert!(!other.is_but_for(Kind::Project, &cluster));
    }
}
