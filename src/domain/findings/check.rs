//! The checks by their ids, and the shape of what they find.

use strum::{Display, EnumCount, EnumIter, EnumString, IntoStaticStr};

use crate::domain::charter::{Goal, MissionItem, Vision};
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::meetings::{AgendaItem, FollowUp, Meeting};
use crate::domain::membership::notice::About;
use crate::domain::membership::{Member, Person};
use crate::domain::outreach::Contact;
use crate::domain::polling::Difference;
use crate::domain::record::Kind;
use crate::domain::resolutions::Break;
use crate::domain::rules::RuleCard;
use crate::domain::rules::lint::Open;
use crate::domain::structure::{Body, Competence};
use crate::domain::vocabulary::{ContactLevel, SeatRole};
use crate::domain::votes::Poll;
use crate::domain::work::{
    BoardColumn, Invoice, PlanAmendment, Project, Theme, WorkItem, WorkPlan,
};

/// What is checked. The text of a check is its id: it stands in reports and never changes.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumCount,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
pub enum Check {
    /// A working group that the office does not coordinate (H25, H29).
    #[strum(serialize = "workingGroup.coordinator")]
    GroupCoordinator,
    /// A working group with a member whose class may not join one (H25).
    #[strum(serialize = "workingGroup.internalMembersOnly")]
    GroupInternalMembersOnly,
    /// A catalyst who is no internal member (H30).
    #[strum(serialize = "catalyst.mustBeInternal")]
    CatalystMustBeInternal,
    /// A council without its president (H17).
    #[strum(serialize = "council.presidentVacant")]
    CouncilPresidentVacant,
    /// A core competence that no working group follows (H28).
    #[strum(serialize = "competence.noGroup")]
    CompetenceNoGroup,
    /// A member that has not attended for twelve months (D6).
    #[strum(serialize = "member.inactive")]
    MemberInactive,
    /// Two members of one name, but for case, marks and script.
    #[strum(serialize = "member.twice")]
    MemberTwice,
    /// A member that was there through someone who could not decide (D23).
    #[strum(serialize = "attendance.authority")]
    AttendanceAuthority,
    /// A member without a class, so that nobody knows its rights.
    #[strum(serialize = "member.noClass")]
    MemberNoClass,
    /// A person who speaks for several members, so that one vote would be given twice.
    #[strum(serialize = "person.severalMembers")]
    PersonSeveralMembers,
    /// An authority or a membership that ends before it begins.
    #[strum(serialize = "dates.backwards")]
    DatesBackwards,
    /// A representative or deputy whose written authority has run out (D23).
    #[strum(serialize = "person.authorityOver")]
    AuthorityOver,
    /// Joining or leaving that has not been notified, where that is owed.
    #[strum(serialize = "member.notice")]
    MemberNotice,
    /// Changes of class that do not lead from one to the next.
    #[strum(serialize = "member.classHistory")]
    ClassHistory,
    /// A chair that stands empty, in a body other than the council.
    #[strum(serialize = "body.chairVacant")]
    ChairVacant,
    /// A body that two people chair at once.
    #[strum(serialize = "body.twoChairs")]
    BodyTwoChairs,
    /// A meeting whose record cannot be: nobody was there, or somebody left before coming.
    #[strum(serialize = "meeting.record")]
    MeetingRecord,
    /// An item that is to be decided in a coming meeting, and has nothing to vote on.
    #[strum(serialize = "item.noMotion")]
    ItemWithoutMotion,
    /// A meeting without quorum.
    #[strum(serialize = "meeting.quorum")]
    MeetingQuorum,
    /// A quarter in which an assembly that meets quarterly did not meet (D17).
    #[strum(serialize = "meeting.quarterMissing")]
    MeetingQuarterMissing,
    /// A follow-up past its day (H4, D13).
    #[strum(serialize = "followUp.overdue")]
    FollowUpOverdue,
    /// A partner that promised nothing in a year for which others did (D21).
    #[strum(serialize = "partner.budget")]
    PartnerBudget,
    /// Promised money that no project has been given (D21).
    #[strum(serialize = "partner.budgetFree")]
    PartnerBudgetFree,
    /// A partner of whose money projects were given more than it promised (D21).
    #[strum(serialize = "partner.overAllocated")]
    PartnerOverAllocated,
    /// A promise that nobody has paid by the end of its year, where invoices are kept (D21).
    #[strum(serialize = "partner.unpaid")]
    PartnerUnpaid,
    /// An invoice that is due soon, or past its day.
    #[strum(serialize = "invoice.due")]
    InvoiceDue,
    /// A project that has spent more than its budget, or nearly all of it (D21).
    #[strum(serialize = "project.spending")]
    ProjectSpending,
    /// A project that goes on while its sources do not cover its budget.
    #[strum(serialize = "project.uncovered")]
    ProjectUncovered,
    /// An amount below zero or beyond all measure, which stands in no sum.
    #[strum(serialize = "amount.unsound")]
    AmountUnsound,
    /// A vision that no resolution adopted (H8, H11).
    #[strum(serialize = "vision.notAdopted")]
    VisionNotAdopted,
    /// A vision whose horizon has passed (S4).
    #[strum(serialize = "vision.expired")]
    VisionExpired,
    /// Two visions that claim the same days (S1).
    #[strum(serialize = "vision.twice")]
    VisionTwice,
    /// A vision that reads otherwise than what was put to the vote (S1).
    #[strum(serialize = "vision.textDiffers")]
    VisionTextDiffers,
    /// A vision whose members are no longer those who adopted it (S5).
    #[strum(serialize = "vision.membersShifted")]
    VisionMembersShifted,
    /// A sentence of the mission that deepens nothing of the vision (S20).
    #[strum(serialize = "mission.deepensNothing")]
    MissionDeepensNothing,
    /// A characteristic or a sentence of the mission that no goal, project or motion carries (S11).
    #[strum(serialize = "charter.wordsWithoutWork")]
    WordsWithoutWork,
    /// A goal that serves no sentence of the mission (S19).
    #[strum(serialize = "goal.servesNothing")]
    GoalServesNothing,
    /// A goal that is a part of itself.
    #[strum(serialize = "goal.inCircle")]
    GoalInCircle,
    /// A goal whose day has passed without its target being reached.
    #[strum(serialize = "goal.missed")]
    GoalMissed,
    /// A goal that should have been measured.
    #[strum(serialize = "goal.unmeasured")]
    GoalUnmeasured,
    /// A project that serves neither a goal nor the mission (S19).
    #[strum(serialize = "project.servesNothing")]
    ProjectServesNothing,
    /// A motion that serves neither a goal nor the mission (S19).
    #[strum(serialize = "motion.servesNothing")]
    MotionServesNothing,
    /// An annual theme that nobody decided on (D9, D15).
    #[strum(serialize = "theme.undecided")]
    ThemeUndecided,
    /// A project whose start has come without someone who answers for it (D16).
    #[strum(serialize = "project.responsible")]
    ProjectResponsible,
    /// A project that began without a resolution that agrees to it or to its theme (D10).
    #[strum(serialize = "project.agreement")]
    ProjectAgreement,
    /// A project past its end, or late by its own word.
    #[strum(serialize = "project.overdue")]
    ProjectOverdue,
    /// A column of the board that holds more projects than it may.
    #[strum(serialize = "board.overLimit")]
    BoardOverLimit,
    /// A result that has not been told inside and outside (D19).
    #[strum(serialize = "project.communication")]
    ProjectCommunication,
    /// An item of the work plan past its day (H4, H22).
    #[strum(serialize = "workPlan.overdue")]
    WorkPlanOverdue,
    /// A work plan that began before it was approved (H23).
    #[strum(serialize = "workPlan.approvedLate")]
    WorkPlanApprovedLate,
    /// A work plan that nobody has looked at for longer than the organisation allows (H20, H24).
    #[strum(serialize = "workPlan.supervision")]
    WorkPlanSupervision,
    /// An amendment that was adopted and does not stand in the plan yet (H22).
    #[strum(serialize = "workPlan.amendment")]
    WorkPlanAmendment,
    /// A recorded result that is not what its ballots come to (H5, H7).
    #[strum(serialize = "poll.resultDiffers")]
    PollResultDiffers,
    /// An entry at which the chain of a register breaks (H7).
    #[strum(serialize = "register.chainBroken")]
    RegisterChainBroken,
    /// A rule card that leaves open when a decision stands.
    #[strum(serialize = "ruleCard.leavesOpen")]
    RuleCardLeavesOpen,
    /// A comment, concern or objection without a recorded answer (H6).
    #[strum(serialize = "comment.unanswered")]
    CommentUnanswered,
    /// A talk in which somebody spoke who may not at that level (H26, H27).
    #[strum(serialize = "contact.speaker")]
    ContactSpeaker,
}

/// What cannot be in the record of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeetingFault {
    /// It is over, its list is kept, and nobody on it was there.
    Nobody,
    /// Something ends before it begins.
    Times,
    /// A member, or a person for two members, stands on the list twice.
    Twice,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A rule of the organisation is broken.
    Breaks,
    /// A promise is open, or something asks for attention.
    Warns,
}

/// What mends a finding, so that the page can offer it with one click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// Give someone this role in the body.
    AssignSeat { body: Id<Body>, role: SeatRole },
    /// Fill in or change one field; named as it stands in files.
    SetField {
        record: RecordId,
        field: &'static str,
    },
    /// Add a record that belongs to `to`: a meeting of a body, a pledge of a member.
    AddRecord { kind: Kind, to: RecordId },
    /// Look at the record: what to do is for people to judge.
    OpenRecord { record: RecordId },
}

/// What breaks a rule or a promise.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub check: Check,
    /// The records concerned; never empty, and the one to open comes first.
    pub records: Vec<RecordId>,
    pub detail: Detail,
    pub severity: Severity,
    pub mend: Mend,
}

/// What the sentence of a finding needs, by check.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    GroupCoordinator {
        group: Id<Body>,
    },
    GroupInternalMembersOnly {
        group: Id<Body>,
        members: Vec<Id<Member>>,
    },
    CatalystMustBeInternal {
        group: Id<Body>,
        /// At least one of the two is set.
        member: Option<Id<Member>>,
        person: Option<Id<Person>>,
    },
    CouncilPresidentVacant {
        council: Id<Body>,
    },
    CompetenceNoGroup {
        competence: Id<Competence>,
    },
    MemberTwice {
        member: Id<Member>,
        other: Id<Member>,
    },
    MemberInactive {
        member: Id<Member>,
        /// The last day on which the member was present, when it ever was.
        last: Option<Date>,
        /// How many meetings of the last twelve months it missed.
        missed: usize,
    },
    AttendanceAuthority {
        meeting: Id<Meeting>,
        date: Date,
        members: Vec<Id<Member>>,
    },
    MemberNoClass {
        member: Id<Member>,
    },
    PersonSeveralMembers {
        person: Id<Person>,
        /// At least two.
        members: Vec<Id<Member>>,
    },
    DatesBackwards {
        /// A person with an authority, or a member.
        record: RecordId,
        from: Date,
        until: Date,
    },
    AuthorityOver {
        person: Id<Person>,
        member: Id<Member>,
        until: Date,
    },
    MemberNotice {
        member: Id<Member>,
        about: About,
        due: Date,
    },
    ClassHistory {
        member: Id<Member>,
    },
    BodyTwoChairs {
        body: Id<Body>,
    },
    MeetingRecord {
        meeting: Id<Meeting>,
        date: Date,
        fault: MeetingFault,
    },
    ItemWithoutMotion {
        item: Id<AgendaItem>,
        text: String,
        date: Date,
    },
    ChairVacant {
        body: Id<Body>,
    },
    MeetingQuorum {
        meeting: Id<Meeting>,
        date: Date,
        /// Present and needed, where both are known.
        count: Option<(u32, u32)>,
        /// Polls of the meeting that count as adopted all the same.
        adopted: Vec<Id<Poll>>,
        /// Polls that were left undecided and have not been put again.
        pending: Vec<Id<Poll>>,
    },
    MeetingQuarterMissing {
        body: Id<Body>,
        year: i16,
        quarter: i8,
    },
    FollowUpOverdue {
        follow_up: Id<FollowUp>,
        due: Date,
        owner: Option<Id<Person>>,
    },
    PartnerBudget {
        member: Id<Member>,
        year: i16,
    },
    PartnerBudgetFree {
        year: i16,
        currency: String,
        /// Who has how much left, the most first.
        free: Vec<(Id<Member>, Money)>,
    },
    PartnerOverAllocated {
        member: Id<Member>,
        year: i16,
        currency: String,
        by: Money,
    },
    PartnerUnpaid {
        year: i16,
        currency: String,
        /// Who owes how much, the most first.
        unpaid: Vec<(Id<Member>, Money)>,
    },
    InvoiceDue {
        invoice: Id<Invoice>,
        sent: bool,
        due: Date,
        overdue: bool,
        currency: String,
        amount: Money,
    },
    ProjectSpending {
        project: Id<Project>,
        currency: String,
        /// What is left, or by how much the budget is overspent.
        amount: Money,
        over: bool,
    },
    BoardOverLimit {
        column: Id<BoardColumn>,
        projects: usize,
        limit: u32,
    },
    ProjectUncovered {
        project: Id<Project>,
        currency: String,
        lacks: Money,
    },
    AmountUnsound {
        record: RecordId,
    },
    VisionNotAdopted {
        vision: Id<Vision>,
        /// The poll that the vision names, where that poll did not adopt it.
        poll: Option<Id<Poll>>,
    },
    VisionExpired {
        vision: Id<Vision>,
        horizon: Date,
    },
    VisionTwice {
        vision: Id<Vision>,
        /// The one that counts as in force until that is settled.
        other: Id<Vision>,
    },
    VisionTextDiffers {
        vision: Id<Vision>,
        poll: Id<Poll>,
        /// What was put to the vote.
        voted: String,
    },
    VisionMembersShifted {
        vision: Id<Vision>,
        since: Date,
        /// Members on that day.
        before: usize,
        joined: usize,
        left: usize,
    },
    MissionDeepensNothing {
        item: Id<MissionItem>,
    },
    WordsWithoutWork {
        /// A characteristic or a mission item.
        words: RecordId,
    },
    GoalServesNothing {
        goal: Id<Goal>,
    },
    GoalInCircle {
        goal: Id<Goal>,
    },
    GoalMissed {
        goal: Id<Goal>,
        due: Date,
    },
    GoalUnmeasured {
        goal: Id<Goal>,
        /// Its day, where that is over.
        due: Option<Date>,
        /// When something was measured last.
        last: Option<Date>,
    },
    ProjectServesNothing {
        project: Id<Project>,
    },
    MotionServesNothing {
        poll: Id<Poll>,
    },
    ThemeUndecided {
        theme: Id<Theme>,
        year: i16,
    },
    ProjectResponsible {
        project: Id<Project>,
        /// Work has begun; otherwise only the planned day has come.
        begun: bool,
        start: Option<Date>,
    },
    ProjectAgreement {
        project: Id<Project>,
    },
    ProjectOverdue {
        project: Id<Project>,
        end: Option<Date>,
        /// The end has passed; otherwise the project is late by its own word.
        ended: bool,
        /// Milestones past their day and not done.
        milestones: usize,
    },
    ProjectCommunication {
        project: Id<Project>,
        inside: bool,
        outside: bool,
    },
    WorkPlanOverdue {
        item: Id<WorkItem>,
        due: Date,
        owner: Option<Id<Person>>,
    },
    WorkPlanApprovedLate {
        plan: Id<WorkPlan>,
        from: Date,
        /// The day of the approval; `None` when there is none.
        approved: Option<Date>,
    },
    WorkPlanSupervision {
        plan: Id<WorkPlan>,
        /// The day of the last look, or the first of the plan.
        since: Date,
        days: i32,
    },
    WorkPlanAmendment {
        amendment: Id<PlanAmendment>,
        /// What it brings, or the item that it is about.
        text: String,
    },
    PollResultDiffers {
        poll: Id<Poll>,
        /// Never empty.
        differences: Vec<Difference>,
    },
    RegisterChainBroken {
        at: Break,
    },
    RuleCardLeavesOpen {
        card: Id<RuleCard>,
        /// Never empty.
        open: Vec<Open>,
    },
    CommentUnanswered {
        poll: Id<Poll>,
        count: usize,
    },
    ContactSpeaker {
        contact: Id<Contact>,
        level: ContactLevel,
        speaker: Id<Person>,
        /// Never empty.
        entitled: Vec<Id<Person>>,
    },
}

/// A finding before the table of checks has put its name to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub records: Vec<RecordId>,
    pub detail: Detail,
    pub severity: Severity,
    pub mend: Mend,
}

impl Found {
    pub(super) fn by(self, check: Check) -> Finding {
        Finding {
            check,
            records: self.records,
            detail: self.detail,
            severity: self.severity,
            mend: self.mend,
        }
    }
}
