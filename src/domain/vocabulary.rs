//! The words that records use for kinds, states and roles.
//!
//! Each list ships with the words that the three source texts need and stays open: a file from an
//! organisation with other words keeps them. What a word is called in a language is the business
//! of the catalogues.

open_vocabulary! {
    /// What an organisation is.
    OrganisationKind {
        Cluster = "cluster",
        Network = "network",
    }
}

open_vocabulary! {
    /// What a member is (S13, D3).
    MemberKind {
        Company = "company",
        Institution = "institution",
        Municipality = "municipality",
        Association = "association",
        Foundation = "foundation",
        PartnerCluster = "partnerCluster",
        LabourMarketActor = "labourMarketActor",
    }
}

open_vocabulary! {
    /// What a body is (H3).
    BodyType {
        Assembly = "assembly",
        StrategicCouncil = "strategicCouncil",
        StrategicBoard = "strategicBoard",
        Audit = "audit",
        Management = "management",
        WorkingGroup = "workingGroup",
        Committee = "committee",
        Network = "network",
        /// A stakeholder outside the organisation, drawn on the chart (S16).
        External = "external",
    }
}

impl BodyType {
    /// Whether this body leads on strategy between assemblies (H15, H17).
    #[must_use]
    pub fn is_council(&self) -> bool {
        matches!(self, Self::StrategicCouncil | Self::StrategicBoard)
    }
}

open_vocabulary! {
    /// The part that the holder of a seat plays.
    SeatRole {
        Chair = "chair",
        DeputyChair = "deputyChair",
        Lead = "lead",
        /// The professional lead of a working group, an internal member (H30).
        Catalyst = "catalyst",
        /// The office's person who coordinates a working group (H25, H29).
        Coordinator = "coordinator",
        Member = "member",
        Staff = "staff",
    }
}

impl SeatRole {
    /// Whether the seat is one of the body's own places, as against help that the office lends.
    #[must_use]
    pub fn is_place(&self) -> bool {
        !matches!(self, Self::Coordinator)
    }
}

open_vocabulary! {
    /// What a member, a seat or a guest may do: three rights, not two.
    Right {
        Vote = "vote",
        /// Attend, speak and be answered (H14).
        Consult = "consult",
        Observe = "observe",
    }
}

open_vocabulary! {
    /// What flows between two bodies (H3); the verbs that the chart must answer.
    ChannelType {
        Proposes = "proposes",
        Elects = "elects",
        Appoints = "appoints",
        Mandates = "mandates",
        Decides = "decides",
        Approves = "approves",
        Supervises = "supervises",
        Audits = "audits",
        Advises = "advises",
        Coordinates = "coordinates",
        Represents = "represents",
        Informs = "informs",
        Reports = "reports",
        Manages = "manages",
        Prepares = "prepares",
    }
}

open_vocabulary! {
    /// One of the four questions of a guiding statement (D24).
    Question {
        WhoAreWe = "whoAreWe",
        WhatDoWeWant = "whatDoWeWant",
        HowDoWeWork = "howDoWeWork",
        EachPartner = "eachPartner",
    }
}

open_vocabulary! {
    ProjectStatus {
        Idea = "idea",
        Proposed = "proposed",
        Approved = "approved",
        Running = "running",
        Late = "late",
        Done = "done",
    }
}

impl ProjectStatus {
    /// Whether work has begun, so that someone must answer for it (D16).
    #[must_use]
    pub fn has_started(&self) -> bool {
        matches!(self, Self::Running | Self::Late | Self::Done)
    }
}

open_vocabulary! {
    /// When a project's effect is expected (D11).
    ImpactHorizon {
        Short = "short",
        Medium = "medium",
        Long = "long",
    }
}

open_vocabulary! {
    /// The colour of a label; its name says what it means.
    LabelColour {
        Blue = "blue",
        Green = "green",
        Orange = "orange",
        Red = "red",
        Purple = "purple",
        Grey = "grey",
    }
}

open_vocabulary! {
    /// Whose money it is (label indicator 3.2).
    SourceOrigin {
        Private = "private",
        Public = "public",
    }
}

open_vocabulary! {
    /// Whether an invoice asks the organisation for money, or a partner.
    InvoiceDirection {
        Received = "received",
        Sent = "sent",
    }
}

open_vocabulary! {
    /// What happens to a project that starts without a responsible person or a resolution.
    StartRule {
        Refused = "refused",
        Marked = "marked",
    }
}

open_vocabulary! {
    /// The state of a promise: a follow-up or an item of a work plan.
    TaskStatus {
        Open = "open",
        Running = "running",
        Late = "late",
        Done = "done",
        /// It need not be done any more.
        Dropped = "dropped",
    }
}

open_vocabulary! {
    /// Whether a member sat in a meeting.
    Presence {
        Present = "present",
        Excused = "excused",
        Absent = "absent",
    }
}

open_vocabulary! {
    /// What a poll is about, or how it is taken.
    PollKind {
        Motion = "motion",
        StrategyProposal = "strategyProposal",
        StrategyAdoption = "strategyAdoption",
        WorkPlan = "workPlan",
        StatuteChange = "statuteChange",
        BoardDecision = "boardDecision",
        Admission = "admission",
        Fee = "fee",
        Budget = "budget",
        Project = "project",
        Contract = "contract",
        Position = "position",
        Election = "election",
        CatalystChoice = "catalystChoice",
        Circular = "circular",
        ApprovalVote = "approvalVote",
        DotVote = "dotVote",
        Consensus = "consensus",
        Consultative = "consultative",
    }
}

open_vocabulary! {
    Choice {
        Yes = "yes",
        No = "no",
        Abstain = "abstain",
        Invalid = "invalid",
    }
}

open_vocabulary! {
    /// How a poll ended, as recorded by the organisation.
    Outcome {
        Adopted = "adopted",
        Rejected = "rejected",
        Elected = "elected",
        NotDecided = "notDecided",
        Advice = "advice",
        Withdrawn = "withdrawn",
    }
}

open_vocabulary! {
    /// Why a ballot was refused: the first reason that holds, in this order.
    RefusalReason {
        NotOnRoll = "not_on_roll",
        Observer = "observer",
        ConsultationOnly = "consultation_only",
        Recused = "recused",
        Absent = "absent",
        NotAuthorised = "not_authorised",
        Late = "late",
        ProxyLimit = "proxy_limit",
        ProxyNotTransitive = "proxy_not_transitive",
        Duplicate = "duplicate",
        /// Two different ballots of one member under one number: neither counts.
        Conflict = "conflict",
        Unreadable = "unreadable",
        /// It belongs to another poll.
        Foreign = "foreign",
        /// The signature is missing, wrong, or by a key that is not in the roster.
        Unsigned = "unsigned",
    }
}

open_vocabulary! {
    /// A step in the life of a motion.
    MotionState {
        Draft = "draft",
        Proposed = "proposed",
        Debated = "debated",
        Open = "open",
        Adopted = "adopted",
        Rejected = "rejected",
        NotQuorate = "notQuorate",
        Withdrawn = "withdrawn",
        Adjourned = "adjourned",
        Referred = "referred",
        InForce = "inForce",
        FollowedUp = "followedUp",
        Done = "done",
    }
}

open_vocabulary! {
    /// How a comment is meant: a concern or an objection asks for a recorded answer (H6).
    CommentKind {
        Comment = "comment",
        Concern = "concern",
        Objection = "objection",
    }
}

open_vocabulary! {
    /// Where a topic goes: from the partner's house into the network, or home (D22).
    TopicDirection {
        In = "in",
        Out = "out",
    }
}

open_vocabulary! {
    /// The state of a topic or an idea.
    TopicStatus {
        New = "new",
        TakenUp = "takenUp",
        Done = "done",
        Dropped = "dropped",
    }
}

open_vocabulary! {
    /// The level of a talk with an outside party, which decides who may speak (H26, H27).
    ContactLevel {
        Operative = "operative",
        Strategic = "strategic",
    }
}

open_vocabulary! {
    /// What of a guiding principle the records can show: each is a promise with a count (D12–D24).
    PromiseCheck {
        /// A meeting in every quarter (D17).
        QuarterlyMeetings = "quarterlyMeetings",
        /// Somebody responsible for every project (D16).
        Responsibilities = "responsibilities",
        /// A yearly budget pledged by every partner (D21).
        Pledges = "pledges",
        /// A representative with authority at every meeting (D23).
        Representatives = "representatives",
        /// Results told inside and outside (D19).
        Communication = "communication",
        /// Promises kept by their day (D12, D13).
        PromisesKept = "promisesKept",
        /// Experts and guests heard (D18).
        Guests = "guests",
        /// Topics carried in and home (D22).
        Topics = "topics",
        /// A theme for the year, with projects (D15).
        AnnualTheme = "annualTheme",
        /// Strategic goals agreed by a resolution (D14).
        AgreedGoals = "agreedGoals",
        /// Projects led by partners (D20).
        ProjectsLed = "projectsLed",
    }
}

open_vocabulary! {
    /// What an item is on the agenda for.
    ItemPurpose {
        Decision = "decision",
        Election = "election",
        Report = "report",
        Discussion = "discussion",
        /// Opening, quorum, minutes of the last meeting, closing.
        Formality = "formality",
    }
}

open_vocabulary! {
    /// Where an item of the agenda stands while the meeting goes on; unset: it is still to come.
    ItemState {
        Running = "running",
        Done = "done",
        Postponed = "postponed",
    }
}

open_vocabulary! {
    /// How somebody speaks to an item.
    SpeechStance {
        For = "for",
        Against = "against",
        Question = "question",
    }
}

open_vocabulary! {
    /// What a scene of a presentation shows.
    SceneKind {
        Charter = "charter",
        Chart = "chart",
        Agenda = "agenda",
        Speaker = "speaker",
        Poll = "poll",
        Result = "result",
        Projects = "projects",
        FollowUps = "followUps",
        /// A sentence of its own.
        Text = "text",
    }
}
