//! The words that neutral descriptions use, and the product's words for them.
//!
//! A table maps one to one in both directions, so a word can be told back. Words of no table are
//! kept as they stand by whoever asks.

/// Pairs of a word in the description and the product's word, one to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table(&'static [(&'static str, &'static str)]);

impl Table {
    /// The product's word.
    #[must_use]
    pub fn word(self, native: &str) -> Option<&'static str> {
        let pair = self.0.iter().find(|(theirs, _)| *theirs == native);
        pair.map(|(_, ours)| *ours)
    }

    /// The description's word.
    #[must_use]
    pub fn native(self, word: &str) -> Option<&'static str> {
        let pair = self.0.iter().find(|(_, ours)| *ours == word);
        pair.map(|(theirs, _)| *theirs)
    }
}

/// What a vote's ballot became, by its status.
pub const BALLOT_STATUS: Table = Table(&[("accepted", "ballot"), ("refused", "refusal")]);

pub const CHANNEL_TYPE: Table = Table(&[
    ("proposesTo", "proposes"),
    ("reportsTo", "reports"),
    ("preparesFor", "prepares"),
    ("approvesWorkPlanOf", APPROVES),
]);

/// The verb of a body that approves another's work plan.
pub const APPROVES: &str = "approves";

pub const QUORUM_BASE: Table = Table(&[("votingMembers", "voting")]);

pub const MAJORITY_BASE: Table = Table(&[
    ("cast", "cast"),
    ("present", "present"),
    ("eligible", "entitled"),
]);

pub const RECUSED: Table = Table(&[("excluded-from-vote-and-base", "removed")]);

pub const AUTHORITY: Table = Table(&[("decisionAuthority", "required")]);

/// How the polls of a kind are decided where the rule is no majority.
pub const METHOD_OF_KIND: Table = Table(&[
    ("approvalVote", "approval"),
    ("dotVote", "dots"),
    ("consensus", "consensus"),
]);

/// The four questions of a guiding statement, by the ids of its sections.
pub const QUESTION: Table = Table(&[
    ("wer", "whoAreWe"),
    ("was", "whatDoWeWant"),
    ("wie", "howDoWeWork"),
    ("partner", "eachPartner"),
]);

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    pub member_kind: Table,
    pub project_status: Table,
    pub task_status: Table,
    pub topic_status: Table,
    pub motion_state: Table,
    pub vote_weight: Table,
    /// What passes along the channel of a body that approves another's work plan.
    pub work_plan: &'static str,
    /// The names of rule cards, by their keys.
    cards: Table,
    /// Why ballots were refused. Several sentences may say the same, so this is no [`Table`]; the
    /// sentence itself is kept in the refusal.
    refusals: &'static [(&'static str, &'static str)],
}

impl Language {
    /// The words of the language with this BCP 47 tag; of no language, when it is not known.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        match tag.split('-').next().unwrap_or_default() {
            "sr" => SERBIAN,
            "hu" => HUNGARIAN,
            "de" => GERMAN,
            _ => NONE,
        }
    }

    /// What a rule card is called; its key, when the language has no name for it.
    #[must_use]
    pub fn card_name(self, key: &str) -> &str {
        self.cards.word(key).unwrap_or(key)
    }

    /// The reason that a sentence gives for a refusal.
    #[must_use]
    pub fn refusal(self, sentence: &str) -> Option<&'static str> {
        let pair = self.refusals.iter().find(|(said, _)| *said == sentence);
        pair.map(|(_, reason)| *reason)
    }
}

const NONE: Language = Language {
    member_kind: Table(&[]),
    project_status: Table(&[]),
    task_status: Table(&[]),
    topic_status: Table(&[]),
    motion_state: Table(&[]),
    vote_weight: Table(&[("one-member-one-vote", "one")]),
    work_plan: "work plan",
    cards: Table(&[]),
    refusals: &[],
};

const SERBIAN: Language = Language {
    member_kind: Table(&[("firma", "company"), ("institucija", "institution")]),
    project_status: Table(&[
        ("predlog", "proposed"),
        ("u toku", "running"),
        ("kasni", "late"),
        ("završen", "done"),
    ]),
    task_status: Table(&[
        ("otvoreno", "open"),
        ("u toku", "running"),
        ("kasni", "late"),
        ("završeno", "done"),
    ]),
    topic_status: Table(&[]),
    motion_state: Table(&[
        ("predlog Upravnog odbora", "proposed"),
        ("rasprava članica", "debated"),
        ("usvojeno", "adopted"),
    ]),
    vote_weight: Table(&[("one-member-one-vote", "one")]),
    work_plan: "plan rada",
    cards: Table(&[
        ("default", "Opšte pravilo"),
        ("statute", "Izmena statuta"),
        ("board", "Upravni odbor"),
        ("circular", "Elektronsko izjašnjavanje"),
    ]),
    refusals: &[
        ("podržavajuća članica nema pravo glasa", "consultation_only"),
        ("članica je već glasala", "duplicate"),
        (
            "članica je već glasala (zamenica predstavnika)",
            "duplicate",
        ),
        ("stiglo posle roka", "late"),
    ],
};

const HUNGARIAN: Language = Language {
    member_kind: Table(&[
        ("vállalkozás", "company"),
        ("intézmény", "institution"),
        ("önkormányzat", "municipality"),
        ("egyesület", "association"),
        ("alapítvány", "foundation"),
        ("partnerklaszter", "partnerCluster"),
    ]),
    project_status: Table(&[
        ("jóváhagyott", "approved"),
        ("folyamatban", "running"),
        ("késik", "late"),
        ("lezárva", "done"),
    ]),
    task_status: Table(&[
        ("nyitott", "open"),
        ("folyamatban", "running"),
        ("késik", "late"),
        ("kész", "done"),
    ]),
    topic_status: Table(&[]),
    motion_state: Table(&[
        ("ST-javaslat", "proposed"),
        ("közgyűlési vita", "debated"),
        ("elfogadva", "adopted"),
    ]),
    vote_weight: Table(&[("one-member-one-vote", "one")]),
    work_plan: "munkaterv",
    cards: Table(&[
        ("default", "Általános szabály"),
        ("board", "Stratégiai Tanács"),
        ("workingGroup", "Munkacsoport"),
        ("circular", "Írásbeli szavazás"),
    ]),
    refusals: &[
        (
            "Külső Támogató tag: csak tanácskozási jog",
            "consultation_only",
        ),
        (
            "összeférhetetlenség: a szerződő fél nem szavazhat",
            "recused",
        ),
        ("határidő után érkezett", "late"),
    ],
};

const GERMAN: Language = Language {
    member_kind: Table(&[
        ("institution", "institution"),
        ("kommune", "municipality"),
        ("arbeitsmarktakteur", "labourMarketActor"),
    ]),
    project_status: Table(&[
        ("Idee", "idea"),
        ("läuft", "running"),
        ("verzögert", "late"),
        ("abgeschlossen", "done"),
    ]),
    task_status: Table(&[("offen", "open"), ("erledigt", "done")]),
    topic_status: Table(&[("aufgegriffen", "takenUp"), ("erledigt", "done")]),
    motion_state: Table(&[]),
    vote_weight: Table(&[("one-partner-one-vote", "one")]),
    work_plan: "Arbeitsplan",
    cards: Table(&[
        ("default", "Allgemeine Regel"),
        ("admission", "Aufnahme von Partnern"),
        ("circular", "Umlaufbeschluss"),
    ]),
    refusals: &[
        ("Vertreterin ohne Entscheidungsbefugnis", "not_authorised"),
        ("nach Fristende eingegangen", "late"),
    ],
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Debug;

    use super::*;
    use crate::domain::rules::{Authority, MajorityBase, Method, QuorumBase, Recused, VoteWeight};
    use crate::domain::vocabulary::{
        ChannelType, MemberKind, MotionState, ProjectStatus, Question, RefusalReason, TaskStatus,
        TopicStatus,
    };

    const LANGUAGES: [Language; 4] = [SERBIAN, HUNGARIAN, GERMAN, NONE];

    fn assert_one_to_one(table: Table) {
        let theirs: BTreeSet<_> = table.0.iter().map(|(theirs, _)| theirs).collect();
        let ours: BTreeSet<_> = table.0.iter().map(|(_, ours)| ours).collect();
        assert_eq!(theirs.len(), table.0.len(), "{table:?}");
        assert_eq!(ours.len(), table.0.len(), "{table:?}");
    }

    fn assert_shipped<T: for<'a> From<&'a str> + PartialEq + Debug>(
        pairs: &[(&str, &str)],
        shipped: &[T],
    ) {
        for (theirs, ours) in pairs {
            let word = T::from(ours);
            assert!(shipped.contains(&word), "“{theirs}” became {word:?}");
        }
    }

    #[test]
    fn every_table_maps_one_to_one() {
        for language in LANGUAGES {
            for table in [
                language.member_kind,
                language.project_status,
                language.task_status,
                language.topic_status,
                language.motion_state,
                language.vote_weight,
                language.cards,
            ] {
                assert_one_to_one(table);
            }
        }
        for table in [
            BALLOT_STATUS,
            CHANNEL_TYPE,
            QUORUM_BASE,
            MAJORITY_BASE,
            RECUSED,
            AUTHORITY,
            METHOD_OF_KIND,
            QUESTION,
        ] {
            assert_one_to_one(table);
        }
    }

    #[test]
    fn every_word_is_one_that_the_product_knows() {
        for language in LANGUAGES {
            assert_shipped(language.member_kind.0, MemberKind::SHIPPED);
            assert_shipped(language.project_status.0, ProjectStatus::SHIPPED);
            assert_shipped(language.task_status.0, TaskStatus::SHIPPED);
            assert_shipped(language.topic_status.0, TopicStatus::SHIPPED);
            assert_shipped(language.motion_state.0, MotionState::SHIPPED);
            assert_shipped(language.vote_weight.0, VoteWeight::SHIPPED);
            assert_shipped(language.refusals, RefusalReason::SHIPPED);
        }
        assert_shipped(CHANNEL_TYPE.0, ChannelType::SHIPPED);
        assert_shipped(QUORUM_BASE.0, QuorumBase::SHIPPED);
        assert_shipped(MAJORITY_BASE.0, MajorityBase::SHIPPED);
        assert_shipped(RECUSED.0, Recused::SHIPPED);
        assert_shipped(AUTHORITY.0, Authority::SHIPPED);
        assert_shipped(METHOD_OF_KIND.0, Method::SHIPPED);
        assert_shipped(QUESTION.0, Question::SHIPPED);
    }
}
