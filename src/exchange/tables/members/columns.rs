//! What the columns of a members' table can mean.

use strum::{Display, EnumIter, EnumString};

use super::synonyms::MEANINGS;
use crate::exchange::tables::fold::heading;
use crate::exchange::tables::named::Meaning;
use crate::exchange::tables::synonyms::holds;
use crate::words::Words;

/// What a column means, in the order in which a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString)]
#[strum(serialize_all = "camelCase")]
pub enum Column {
    Name,
    Class,
    Kind,
    Town,
    Activity,
    Employees,
    Founder,
    Since,
    Until,
    Representative,
    /// What the representative is in the house.
    Role,
    /// Of the representative.
    Email,
    /// Of the representative.
    Telephone,
    Deputy,
    /// Tags, parted by semicolons.
    KnowHow,
    Networks,
    /// The group it votes in.
    Group,
    /// How many votes it has.
    Weight,
    Note,
    /// The member's id here, or its number elsewhere.
    Id,
    /// Left out.
    Leave,
}

impl Meaning for Column {
    const NAME: Self = Self::Name;
    const LEAVE: Self = Self::Leave;

    fn of_heading(title: &str) -> Option<Self> {
        let word = heading(title);
        let mut meanings = MEANINGS.iter();
        let found = meanings.find(|(_, words)| !word.is_empty() && holds(words, &word));
        found.map(|(column, _)| *column)
    }

    fn word(self, words: Words) -> String {
        match self {
            Self::Name => words.name().to_owned(),
            Self::Class => words.members_class().to_owned(),
            Self::Kind => words.kind().to_owned(),
            Self::Town => words.members_town().to_owned(),
            Self::Activity => words.members_activity().to_owned(),
            Self::Employees => words.members_employees().to_owned(),
            Self::Founder => words.members_founder().to_owned(),
            Self::Since => words.members_since().to_owned(),
            Self::Until => words.members_until().to_owned(),
            Self::Representative => words.members_representative().to_owned(),
            Self::Role => words.member_table_role().to_owned(),
            Self::Email => words.tables_means_email().to_owned(),
            Self::Telephone => words.member_table_telephone().to_owned(),
            Self::Deputy => words.members_deputy().to_owned(),
            Self::KnowHow => words.members_know_how().to_owned(),
            Self::Networks => words.records("network").into_owned(),
            Self::Group => words.member_table_group().to_owned(),
            Self::Weight => words.member_table_weight().to_owned(),
            Self::Note => words.note().to_owned(),
            Self::Id => words.tables_means_id().to_owned(),
            Self::Leave => words.tables_means_leave().to_owned(),
        }
    }

    /// With letters, and not one address.
    fn is_like_a_name(cell: &str) -> bool {
        !cell.contains('@') && cell.chars().filter(|it| it.is_alphabetic()).count() > 1
    }
}
