//! All records of one organisation, typed and by id: what checks, charts and pages read.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::charter::{
    Goal, MissionItem, Philosophy, Principle, PrincipleSection, Vision, VisionTrait,
};
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::{AgendaItem, Attendance, FollowUp, Guest, Meeting, Topic};
use crate::domain::membership::{Fee, Member, MemberClass, Person, Pledge};
use crate::domain::organisation::{Network, Organisation};
use crate::domain::outreach::{Advocacy, Contact, Idea};
use crate::domain::record::{Kind, Record, RecordError, Records, Typed};
use crate::domain::rules::RuleCard;
use crate::domain::structure::{Body, Channel, Competence, Seat, Service};
use crate::domain::votes::{
    Ballot, Comment, MotionStep, Poll, PollOption, Recusal, Refusal, Resolution,
};
use crate::domain::work::{
    BudgetSource, Milestone, Project, Supervision, Theme, WorkItem, WorkPlan,
};

/// Records of one kind, by id. Sharing a record makes a copy of a cluster cheap.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T>(BTreeMap<RecordId, Arc<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Table<T> {
    #[must_use]
    pub fn get(&self, id: &(impl Borrow<str> + ?Sized)) -> Option<&T> {
        self.0.get(id.borrow()).map(AsRef::as_ref)
    }

    #[must_use]
    pub fn contains_key(&self, id: &(impl Borrow<str> + ?Sized)) -> bool {
        self.0.contains_key(id.borrow())
    }

    pub fn remove(&mut self, id: &(impl Borrow<str> + ?Sized)) {
        self.0.remove(id.borrow());
    }

    /// The records, in the order of their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.0.values().map(AsRef::as_ref)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Typed> Table<T> {
    pub fn insert(&mut self, record: T) {
        self.0.insert(record.id().record(), Arc::new(record));
    }

    /// The ids, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id<T>> + Clone
    where
        T: 'static,
    {
        self.values().map(Typed::id)
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
                match record.known_kind() {
                    $( Some(Kind::$kind) => {
                        self.$table.insert(record.read::<$kind>()?);
                    } )*
                    None => {}
                }
                Ok(())
            }

            /// Forgets the record of that id, whatever its kind.
            pub fn remove(&mut self, id: &RecordId) {
                $( self.$table.remove(id); )*
            }

            /// The kind of the record of that id, when the cluster holds it.
            #[must_use]
            pub fn kind_of(&self, id: &RecordId) -> Option<Kind> {
                $( if self.$table.contains_key(id) { return Some(Kind::$kind); } )*
                None
            }
        }

        /// Whether the record can be read as its kind.
        ///
        /// # Errors
        /// Says which field stands in the way.
        pub fn check(record: &Record) -> Result<(), RecordError> {
            match record.known_kind() {
                $( Some(Kind::$kind) => record.read::<$kind>().map(drop), )*
                None => Ok(()),
            }
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
    member_classes: MemberClass,
    members: Member,
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
    polls: Poll,
    poll_options: PollOption,
    ballots: Ballot,
    refusals: Refusal,
    recusals: Recusal,
    comments: Comment,
    motion_steps: MotionStep,
    resolutions: Resolution,
    work_plans: WorkPlan,
    work_items: WorkItem,
    supervisions: Supervision,
    themes: Theme,
    projects: Project,
    milestones: Milestone,
    budget_sources: BudgetSource,
    ideas: Idea,
    advocacies: Advocacy,
    contacts: Contact,
}

impl Cluster {
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
