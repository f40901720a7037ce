//! The records of membership: members, their classes and people, what they pay.

use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};
use crate::domain::organisation::Network;
use crate::domain::vocabulary::{MemberKind, Right};
use crate::domain::votes::Poll;

record! {
    /// A class of membership and the rights it carries (H9–H14).
    MemberClass = MemberClass {
        name: String,
        vote: bool,
        consult: bool,
        propose: bool,
        be_elected: bool,
        join_working_group: bool,
        order: Option<String>,
    }
}

impl MemberClass {
    /// The strongest right that the class carries.
    #[must_use]
    pub fn right(&self) -> Right {
        if self.vote {
            Right::Vote
        } else if self.consult {
            Right::Consult
        } else {
            Right::Observe
        }
    }
}

record! {
    /// A firm or institution that is a member (S13, D3).
    Member = Member {
        name: String,
        class: Option<Id<MemberClass>>,
        member_kind: Option<MemberKind>,
        town: Option<String>,
        activity: Option<String>,
        employees: Option<u32>,
        founder: bool,
        member_since: Option<Date>,
        /// The last day of membership, once it has ended (D2).
        member_until: Option<Date>,
        admitted_by: Option<Id<Poll>>,
        /// Why the membership ended.
        left_because: Option<String>,
        /// The vote that took note of the leaving, or excluded the member.
        left_by: Option<Id<Poll>>,
        /// When joining was notified to the authority, where the organisation owes that.
        joining_notified: Option<Date>,
        leaving_notified: Option<Date>,
        representative: Option<Id<Person>>,
        deputy: Option<Id<Person>>,
        networks: Vec<Id<Network>>,
        /// How many votes it has where votes are weighted; unset: one.
        weight: Option<u32>,
        /// The group it votes in where votes are grouped.
        vote_group: Option<String>,
        /// What the member brings (D5).
        know_how: Vec<String>,
        note: Option<String>,
    }
}

impl Member {
    /// Whether the membership holds on `day`. A member without dates always belongs.
    #[must_use]
    pub fn belongs_on(&self, day: Date) -> bool {
        self.member_since.is_none_or(|since| since <= day)
            && self.member_until.is_none_or(|until| day <= until)
    }
}

record! {
    /// A person who acts for a member or for the office.
    Person = Person {
        name: String,
        role: Option<String>,
        member: Option<Id<Member>>,
        /// Whether the person may decide for the member in a meeting (D23).
        decision_authority: Option<bool>,
        authority_from: Option<Date>,
        authority_until: Option<Date>,
        /// Where the written authority is kept.
        authority_paper: Option<String>,
        deputy_of: Option<Id<Person>>,
        email: Option<String>,
        telephone: Option<String>,
    }
}

record! {
    /// A member that went from one class to another. The member itself carries the class after all
    /// its changes; which one held on a day before follows from these.
    ClassChange = ClassChange {
        member: Id<Member>,
        from: Option<Id<MemberClass>>,
        to: Id<MemberClass>,
        /// The first day in the new class.
        date: Date,
        decided_by: Option<Id<Poll>>,
    }
}

record! {
    /// The membership fee of one member for one year.
    Fee = Fee {
        member: Id<Member>,
        year: i16,
        amount: Option<Money>,
        paid: Option<bool>,
    }
}

record! {
    /// What a partner promises for projects in one year (D21). What of it is allocated or still
    /// free follows from the budget sources of the projects.
    Pledge = Pledge {
        member: Id<Member>,
        year: i16,
        amount: Money,
        currency: Option<String>,
    }
}
