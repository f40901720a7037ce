//! Cards to start from, each by what it follows: a law, or what clusters and networks have agreed.
//!
//! A preset is a beginning, not legal advice: the organisation edits its card and names its own
//! clause. What the law leaves to the statutes stays unset, and the linter says so.

use serde_json::Map;
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use crate::domain::id::Id;
use crate::domain::measure::Fraction;
use crate::domain::rules::{
    Authority, Consent, Electorate, Majority, MajorityBase, Method, Quorum, QuorumBase, Recused,
    Revote, RuleCard, SecondCall, Secrecy, TieRule, VoteWeight,
};

/// A card to start from. What it is called and what it cites stands in the catalogues, by this
/// word.
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
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Preset {
    /// BGB § 32 (1): the majority of the votes cast; abstentions do not count.
    GermanyGeneral,
    /// BGB § 33 (1) sentence 1: three quarters of the votes cast.
    GermanyStatute,
    /// BGB § 33 (1) sentence 2: all members consent to another purpose.
    GermanyPurpose,
    /// BGB § 32 (3): without a meeting, everyone consents in writing.
    GermanyCircular,
    /// Ptk. 3:18, 3:19: more than half in the room, the majority of those who count for it.
    HungaryGeneral,
    /// Ptk. 3:76 (1): three quarters of those present.
    HungaryStatute,
    /// Ptk. 3:76 (2): three quarters of all entitled.
    HungaryPurpose,
    /// Ptk. 3:20: in writing, with at least eight days.
    HungaryWritten,
    /// The agreement of a cluster that is no legal person, as those in Hungary have it.
    HungaryCluster,
    /// What statutes under the Serbian law on associations commonly have: half of the voting
    /// members present, the majority of those present.
    SerbiaGeneral,
    /// Two thirds of those present.
    SerbiaStatute,
    /// By telephone or electronically: the majority of all entitled.
    SerbiaElectronic,
    /// Nobody objects; concerns are recorded and answered.
    Consensus,
}

const HALF: Fraction = Fraction { num: 1, den: 2 };
const TWO_THIRDS: Fraction = Fraction { num: 2, den: 3 };
const THREE_QUARTERS: Fraction = Fraction { num: 3, den: 4 };
const ALL: Fraction = Fraction { num: 1, den: 1 };
/// Any number will do.
const ANY: Fraction = Fraction { num: 0, den: 1 };

fn more_than(base: MajorityBase, fraction: Fraction) -> Majority {
    Majority {
        base,
        fraction,
        strict: true,
    }
}

fn at_least(base: MajorityBase, fraction: Fraction) -> Majority {
    Majority {
        base,
        fraction,
        strict: false,
    }
}

fn quorum(fraction: Fraction, strict: bool, recused: Recused) -> Quorum {
    Quorum {
        base: QuorumBase::Voting,
        fraction,
        strict,
        recused: Some(recused),
    }
}

impl Preset {
    /// The card, under a name and with a citation in the reader's language.
    #[must_use]
    pub fn card(self, id: Id<RuleCard>, name: String, follows: String) -> RuleCard {
        let card = self.parts(blank(id));
        RuleCard {
            name,
            follows: Some(follows),
            ..card
        }
    }

    fn parts(self, card: RuleCard) -> RuleCard {
        match self {
            Self::GermanyGeneral => germany(card),
            Self::GermanyStatute => RuleCard {
                majority: Some(at_least(MajorityBase::Cast, THREE_QUARTERS)),
                ..germany(card)
            },
            Self::GermanyPurpose => RuleCard {
                majority: Some(at_least(MajorityBase::Entitled, ALL)),
                ..germany(card)
            },
            Self::GermanyCircular => RuleCard {
                majority: Some(at_least(MajorityBase::Entitled, ALL)),
                circular_consent: Some(Consent::All),
                circular_returns: Some(ALL),
                ..by_file(germany(card))
            },
            Self::HungaryGeneral => hungary(card),
            Self::HungaryStatute => RuleCard {
                majority: Some(at_least(MajorityBase::Present, THREE_QUARTERS)),
                ..hungary(card)
            },
            Self::HungaryPurpose => RuleCard {
                majority: Some(at_least(MajorityBase::Entitled, THREE_QUARTERS)),
                ..hungary(card)
            },
            Self::HungaryWritten => RuleCard {
                circular_min_days: Some(8),
                majority: Some(more_than(MajorityBase::Entitled, HALF)),
                ..by_majority_of_all(by_file(hungary(card)))
            },
            Self::HungaryCluster => RuleCard {
                authority: Some(Authority::Required),
                notice_days: Some(15),
                ..hungary(card)
            },
            Self::SerbiaGeneral => serbia(card),
            Self::SerbiaStatute => RuleCard {
                majority: Some(at_least(MajorityBase::Present, TWO_THIRDS)),
                ..serbia(card)
            },
            Self::SerbiaElectronic => RuleCard {
                majority: Some(more_than(MajorityBase::Entitled, HALF)),
                ..by_majority_of_all(by_file(serbia(card)))
            },
            Self::Consensus => RuleCard {
                method: Some(Method::Consensus),
                quorum: Some(quorum(HALF, false, Recused::Counted)),
                majority: None,
                tie: None,
                authority: Some(Authority::Required),
                proxies_per_holder: Some(0),
                ..card
            },
        }
    }
}

/// A card that says only what every preset says: one vote each, by name, of the members of a class
/// that votes.
fn blank(id: Id<RuleCard>) -> RuleCard {
    RuleCard {
        id,
        name: String::new(),
        clause: None,
        follows: None,
        copy_of: None,
        electorate: Some(Electorate::Class),
        method: Some(Method::Majority),
        weights: Some(VoteWeight::One),
        groups: Vec::new(),
        quorum: None,
        majority: None,
        tie: Some(TieRule::Rejected),
        second_call: None,
        authority: None,
        proxies_per_holder: None,
        notice_days: None,
        item_announced: None,
        secrecy: Some(Secrecy::Open),
        circular: None,
        circular_days: None,
        circular_min_days: None,
        circular_returns: None,
        circular_consent: None,
        revote: None,
        order: None,
        extra: Map::new(),
    }
}

/// The law asks for no quorum, for the item in the invitation, and lets nobody vote for another
/// (BGB § 38).
fn germany(card: RuleCard) -> RuleCard {
    RuleCard {
        quorum: Some(quorum(ANY, false, Recused::Counted)),
        majority: Some(more_than(MajorityBase::Cast, HALF)),
        proxies_per_holder: Some(0),
        item_announced: Some(true),
        ..card
    }
}

/// A repeated meeting is quorate whoever comes, if the first invitation said so.
fn hungary(card: RuleCard) -> RuleCard {
    RuleCard {
        quorum: Some(quorum(HALF, true, Recused::Removed)),
        majority: Some(more_than(MajorityBase::Present, HALF)),
        second_call: Some(SecondCall {
            allowed: true,
            fraction: Some(ANY),
            same_agenda_only: Some(true),
            must_be_announced: Some(true),
            within_weeks: None,
        }),
        item_announced: Some(true),
        ..card
    }
}

fn serbia(card: RuleCard) -> RuleCard {
    RuleCard {
        quorum: Some(quorum(HALF, false, Recused::Counted)),
        majority: Some(more_than(MajorityBase::Present, HALF)),
        item_announced: Some(true),
        ..card
    }
}

/// Between meetings there is no room to be in, no call and no invitation.
fn by_file(card: RuleCard) -> RuleCard {
    RuleCard {
        circular: Some(true),
        quorum: None,
        second_call: None,
        item_announced: None,
        revote: Some(Revote::First),
        ..card
    }
}

/// A majority of all entitled has answered where it has agreed.
fn by_majority_of_all(card: RuleCard) -> RuleCard {
    RuleCard {
        circular_returns: Some(HALF),
        circular_consent: Some(Consent::Majority),
        ..card
    }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::domain::polling::rule_of;
    use crate::domain::record::Typed as _;
    use crate::domain::rules::lint::{Open, lint};
    use crate::domain::tally::{Call, Case, Totals, Verdict, Voter, judge};
    use crate::domain::vocabulary::Right;

    fn card(preset: Preset) -> RuleCard {
        preset.card(Id::new("r"), "R".to_owned(), "§".to_owned())
    }

    fn verdict(preset: Preset, entitled: usize, present: usize, counts: [u64; 3]) -> Verdict {
        let [yes, no, abstain] = counts;
        let voter = |place: usize| Voter {
            member: place.to_string(),
            right: Some(Right::Vote),
            present: place < present,
            authorised: Some(true),
            ..Voter::default()
        };
        judge(&Case {
            rule: rule_of(&card(preset)),
            roll: (0..entitled).map(voter).collect(),
            totals: Some(Totals {
                yes: Some(yes),
                no: Some(no),
                abstain: Some(abstain),
                invalid: Some(0),
                handed_in: Some(yes + no + abstain),
            }),
            call: Call {
                item_announced: Some(true),
                ..Call::default()
            },
            ..Case::default()
        })
        .verdict
    }

    /// The tests' numbers are those of the governance vectors V07, V09, V10 and V30.
    #[test]
    fn the_same_ballots_give_what_the_law_of_each_country_gives() {
        use Verdict::{Adopted, Blocked, NotQuorate, Rejected};
        let nine_five_nine = [9, 5, 9];
        assert_eq!(
            verdict(Preset::GermanyGeneral, 26, 23, nine_five_nine),
            Adopted
        );
        assert_eq!(
            verdict(Preset::HungaryGeneral, 26, 23, nine_five_nine),
            Rejected
        );
        assert_eq!(
            verdict(Preset::SerbiaGeneral, 26, 23, nine_five_nine),
            Rejected
        );
        assert_eq!(
            verdict(Preset::GermanyStatute, 40, 30, [15, 5, 10]),
            Adopted
        );
        assert_eq!(
            verdict(Preset::HungaryStatute, 40, 30, [15, 5, 10]),
            Rejected
        );
        assert_eq!(
            verdict(Preset::GermanyPurpose, 40, 40, [39, 0, 1]),
            Rejected
        );
        assert_eq!(
            verdict(Preset::HungaryGeneral, 24, 12, [12, 0, 0]),
            NotQuorate
        );
        assert_eq!(verdict(Preset::SerbiaGeneral, 24, 12, [12, 0, 0]), Adopted);
        assert_eq!(verdict(Preset::SerbiaStatute, 24, 20, [13, 4, 3]), Rejected);
        assert_eq!(verdict(Preset::GermanyCircular, 30, 0, [29, 0, 0]), Blocked);
        assert_eq!(verdict(Preset::HungaryWritten, 24, 0, [13, 2, 1]), Adopted);
        assert_eq!(
            verdict(Preset::SerbiaElectronic, 24, 0, [12, 4, 2]),
            Rejected
        );
    }

    #[test]
    fn each_preset_is_the_card_that_was_read_against_its_law() {
        let cards: Vec<String> = Preset::iter()
            .map(|preset| {
                let card = preset.card(Id::new("r"), preset.to_string(), "law".to_owned());
                serde_json::to_string_pretty(&card.to_record()).unwrap()
            })
            .collect();
        insta::assert_snapshot!(cards.join("\n"));
    }

    #[test]
    fn no_preset_leaves_open_of_whom_its_majority_is() {
        for preset in Preset::iter() {
            let open = lint(&card(preset));
            assert!(open.iter().all(|it| !it.decides()), "{preset}: {open:?}");
            assert!(!open.contains(&Open::Citation), "{preset}");
        }
    }

    #[test]
    fn a_preset_reads_back_as_it_was_written() {
        for preset in Preset::iter() {
            let card = card(preset);
            assert_eq!(RuleCard::read(&card.to_record()), Ok(card));
        }
    }
}
