//! Where each leaf of a description went: the proof that nothing got lost.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Money;
use crate::domain::meetings::Meeting;
use crate::domain::membership::Member;
use crate::domain::record::Records;
use crate::domain::rules::{MajorityBase, RuleCard};
use crate::domain::structure::Body;
use crate::domain::vocabulary::SeatRole;
use crate::domain::votes::Poll;
use crate::exchange::neutral::vocabulary::Table;

/// One leaf, by its JSON pointer, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    pub path: String,
    pub fate: Fate,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It stands in a record.
    Kept {
        record: RecordId,
        /// JSON pointer within the record.
        pointer: String,
        how: How,
    },
    /// It follows from other records, so no record repeats it.
    Derived(Derivation),
    /// It says nothing about the organisation.
    Dropped(Reason),
}

/// How the value of a leaf stands in its record.
#[derive(Debug, Clone, PartialEq)]
pub enum How {
    Same,
    /// Whole units of the currency in its hundredths.
    Hundredfold,
    /// A word of the organisation's language as a word of the product.
    Word(Table),
    /// An id made unique by what it belongs to: the option `o1` of the poll `v05` is `v05.o1`.
    Scoped(String),
    /// “1/2” as numerator and denominator.
    Fraction,
    /// “Any number will do” as a quorum of none.
    QuorumFree,
    /// The leaf names the record that now points back at the given one.
    PointsBack(RecordId),
    /// Null: the field is left out.
    Unset,
}

/// Why a leaf need not stand in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Tells what kind of file the description is, not what the organisation is.
    Header,
    /// Says what the checks are expected to find, which the checks find by themselves.
    Expectation,
    /// An empty list: no record belongs there.
    Nothing,
}

/// What a leaf follows from.
#[derive(Debug, Clone, PartialEq)]
pub enum Derivation {
    /// The quarter of a meeting, from its date.
    Quarter(Id<Meeting>),
    /// What of a partner's pledge projects have been given, from their budget sources.
    Allocated(Id<Member>, i16),
    /// What of a pledge is left.
    Free(Id<Member>, i16),
    /// The poll that repeats this one, from that poll's `follows`.
    FollowedBy(Id<Poll>),
    /// Whether abstentions count, from the majority's base.
    Abstention(Id<RuleCard>),
    /// Who holds a role in a body, from its seats; null while nobody does.
    Holder(Id<Body>, SeatRole),
}

impl Fate {
    /// Whether the records hold what the leaf said.
    #[must_use]
    pub fn holds(&self, leaf: &Value, records: &Records, cluster: &Cluster) -> bool {
        match self {
            Self::Kept {
                record,
                pointer,
                how,
            } => records.get(record).is_some_and(|record| {
                let value = record.to_value();
                how.holds(leaf, &record.id, value.pointer(pointer))
            }),
            Self::Derived(derivation) => derivation.value(cluster).as_ref() == Some(leaf),
            Self::Dropped(Reason::Nothing) => {
                leaf.as_array().is_some_and(Vec::is_empty)
                    || leaf.as_object().is_some_and(serde_json::Map::is_empty)
            }
            Self::Dropped(Reason::Header | Reason::Expectation) => true,
        }
    }
}

impl How {
    fn holds(&self, leaf: &Value, record: &RecordId, found: Option<&Value>) -> bool {
        let Some(found) = found else {
            return matches!(self, Self::Unset) && leaf.is_null();
        };
        let texts = leaf.as_str().zip(found.as_str());
        match self {
            Self::Same => leaf == found,
            Self::Unset => false,
            Self::Hundredfold => {
                let hundredfold = leaf.as_i64().and_then(|major| major.checked_mul(100));
                hundredfold.is_some() && hundredfold == found.as_i64()
            }
            Self::Word(table) => texts.is_some_and(|(native, word)| {
                table.word(native) == Some(word) && table.native(word) == Some(native)
            }),
            Self::Scoped(scope) => {
                texts.is_some_and(|(local, id)| id == format!("{scope}.{local}"))
            }
            Self::Fraction => leaf.as_str().is_some_and(|text| {
                let part = |name| found.get(name).and_then(Value::as_u64);
                part("num")
                    .zip(part("den"))
                    .is_some_and(|(num, den)| text == format!("{num}/{den}"))
            }),
            Self::QuorumFree => {
                let allowed = found.get("allowed").and_then(Value::as_bool);
                let none = found.get("num").and_then(Value::as_u64) == Some(0);
                leaf.as_bool().is_some() && leaf.as_bool() == allowed.map(|it| it && none)
            }
            Self::PointsBack(target) => {
                texts.is_some_and(|(id, back)| id == record.as_str() && back == target.as_str())
            }
        }
    }
}

impl Derivation {
    /// The value that follows from the records.
    #[must_use]
    pub fn value(&self, cluster: &Cluster) -> Option<Value> {
        let major = |amount: Money| Value::from(amount.minor_units() / Money::MINOR_PER_MAJOR);
        match self {
            Self::Quarter(meeting) => {
                let meeting = cluster.meetings.get(meeting)?;
                let (year, quarter) = (meeting.date.year(), meeting.quarter());
                Some(Value::from(format!("{year}-Q{quarter}")))
            }
            Self::Allocated(member, year) => Some(major(cluster.allocated(member, *year))),
            Self::Free(member, year) => {
                let pledged = cluster.pledged(member, *year)?;
                Some(major(pledged - cluster.allocated(member, *year)))
            }
            Self::FollowedBy(poll) => cluster
                .polls
                .values()
                .find(|later| later.follows.as_ref() == Some(poll))
                .map(|later| Value::from(later.id.as_str())),
            Self::Abstention(card) => {
                let majority = cluster.rule_cards.get(card)?.majority.as_ref()?;
                match majority.base {
                    MajorityBase::Present => {
                        Some(Value::from("counts-in-base-when-base-is-present"))
                    }
                    MajorityBase::Cast => Some(Value::from("ignored")),
                    _ => None,
                }
            }
            Self::Holder(body, role) => {
                let seats = cluster.seats_with_role(body, role);
                let person = seats.first().and_then(|seat| seat.person.as_ref());
                Some(person.map_or(Value::Null, |person| Value::from(person.as_str())))
            }
        }
    }
}
