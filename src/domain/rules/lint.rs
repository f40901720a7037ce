//! What a rule card leaves open: the questions that a chair would be asked when it matters.
//!
//! It judges the card alone. Whether an open part made a difference in a poll, the tally says.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use crate::domain::measure::Fraction;
use crate::domain::rules::{Majority, MajorityBase, Method, Quorum, RuleCard, VoteWeight};

/// A question that the card does not answer. What it is called stands in the catalogues, by this
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
pub enum Open {
    /// How the will of those present is found.
    Method,
    /// How many yes it takes.
    Majority,
    /// A majority of whom?
    MajorityOfWhom,
    /// More than the whole, or a part of nothing: never reached, or never reckoned.
    MajorityFraction,
    /// "At least half" adopts with as many no as yes.
    HalfIsNoMajority,
    /// How many must be in the room.
    Quorum,
    QuorumFraction,
    /// Whether a recused member counts for the quorum.
    Recused,
    /// What holds with as many yes as no.
    Tie,
    /// Who is on the roll.
    Electorate,
    /// How many votes a member has.
    Weights,
    /// Votes are grouped, and no groups are named.
    Groups,
    /// The shares of the groups do not make up one whole.
    GroupShares,
    /// Whether a representative must carry authority.
    Authority,
    /// Whether one may vote for another.
    Proxies,
    /// What holds when a meeting was not quorate.
    SecondCall,
    /// How many the second call takes.
    SecondCallQuorum,
    /// Whether the first invitation must have announced it.
    SecondCallAnnounced,
    /// How many days before the meeting the invitation goes out.
    Notice,
    /// Whether the item must stand in the invitation.
    ItemAnnounced,
    /// Whether names are known.
    Secrecy,
    /// How long a vote by file lasts.
    CircularDays,
    /// How many must answer a vote by file.
    CircularReturns,
    /// Whether everyone must agree.
    CircularConsent,
    /// Which of two ballots of one member counts.
    Revote,
    /// Where it stands: a clause, or what it follows.
    Citation,
}

impl Open {
    /// Whether a poll under this card may end without a verdict, or with one that nobody meant.
    #[must_use]
    pub fn decides(self) -> bool {
        matches!(
            self,
            Self::Method
                | Self::Majority
                | Self::MajorityOfWhom
                | Self::MajorityFraction
                | Self::HalfIsNoMajority
                | Self::QuorumFraction
                | Self::Groups
                | Self::GroupShares
        )
    }
}

/// The questions that a card leaves open, those first on which a verdict hangs.
#[must_use]
pub fn lint(card: &RuleCard) -> Vec<Open> {
    let mut open = Vec::new();
    let mut ask = |asked: bool, question: Open| {
        if asked {
            open.push(question);
        }
    };
    let circular = card.circular == Some(true);
    ask(card.method.is_none(), Open::Method);
    if matches!(card.method, None | Some(Method::Majority)) {
        match &card.majority {
            None => ask(true, Open::Majority),
            Some(majority) => {
                let other = matches!(majority.base, MajorityBase::Other(_));
                ask(other, Open::MajorityOfWhom);
                ask(unreachable(majority), Open::MajorityFraction);
                ask(is_tie(majority), Open::HalfIsNoMajority);
                // Only a strict half of the votes cast can be met by a tie; elsewhere, falling short
                // is falling short.
                let can_tie = majority.base == MajorityBase::Cast
                    && majority.strict
                    && is_half(majority.fraction);
                ask(can_tie && card.tie.is_none(), Open::Tie);
            }
        }
    }
    match &card.quorum {
        Some(quorum) => {
            ask(empty(quorum), Open::QuorumFraction);
            ask(quorum.recused.is_none(), Open::Recused);
        }
        None => ask(!circular, Open::Quorum),
    }
    if card.weights == Some(VoteWeight::Grouped) {
        ask(card.groups.is_empty(), Open::Groups);
        let shares = card.groups.iter().map(|group| group.share);
        ask(
            !card.groups.is_empty() && !make_up_one(shares),
            Open::GroupShares,
        );
    }
    ask(card.weights.is_none(), Open::Weights);
    ask(card.electorate.is_none(), Open::Electorate);
    ask(card.authority.is_none(), Open::Authority);
    ask(card.proxies_per_holder.is_none(), Open::Proxies);
    if circular {
        let days = card.circular_days.or(card.circular_min_days);
        ask(days.is_none(), Open::CircularDays);
        ask(card.circular_returns.is_none(), Open::CircularReturns);
        ask(card.circular_consent.is_none(), Open::CircularConsent);
        ask(card.revote.is_none(), Open::Revote);
    } else {
        match &card.second_call {
            None => ask(true, Open::SecondCall),
            Some(call) if call.allowed => {
                ask(call.fraction.is_none(), Open::SecondCallQuorum);
                ask(call.must_be_announced.is_none(), Open::SecondCallAnnounced);
            }
            Some(_) => {}
        }
        ask(card.notice_days.is_none(), Open::Notice);
        ask(card.item_announced.is_none(), Open::ItemAnnounced);
    }
    ask(card.secrecy.is_none(), Open::Secrecy);
    let cited = [&card.clause, &card.follows];
    let cited = cited.into_iter().flatten().any(|it| !it.trim().is_empty());
    ask(!cited, Open::Citation);
    open
}

fn is_half(fraction: Fraction) -> bool {
    u64::from(fraction.num) * 2 == u64::from(fraction.den)
}

/// Whether no number of yes could ever reach it, or nothing can be reckoned.
fn unreachable(majority: &Majority) -> bool {
    let Fraction { num, den } = majority.fraction;
    den == 0 || num > den || (majority.strict && num == den)
}

/// At least half of the votes cast: as many no as yes would adopt.
fn is_tie(majority: &Majority) -> bool {
    let Fraction { num, den } = majority.fraction;
    den > 0
        && !majority.strict
        && majority.base == MajorityBase::Cast
        && u64::from(num) * 2 <= u64::from(den)
}

fn empty(quorum: &Quorum) -> bool {
    let Fraction { num, den } = quorum.fraction;
    den == 0 || num > den || (quorum.strict && num == den)
}

/// Whether fractions make up exactly one whole. Sums that leave the range of whole numbers do not.
fn make_up_one(shares: impl Iterator<Item = Fraction>) -> bool {
    let sum = shares
        .into_iter()
        .try_fold((0_u128, 1_u128), |(num, den), share| {
            let (n, d) = (u128::from(share.num), u128::from(share.den));
            let sum = num.checked_mul(d)?.checked_add(n.checked_mul(den)?)?;
            let den = den.checked_mul(d)?;
            let common = greatest_common(sum, den).max(1);
            Some((sum / common, den / common))
        });
    sum == Some((1, 1))
}

fn greatest_common(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { greatest_common(b, a % b) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::record::Record;

    fn of(parts: Value) -> Vec<Open> {
        let mut card = json!({ "id": "r", "kind": "ruleCard", "name": "R" });
        let Value::Object(parts) = parts else {
            panic!("an object")
        };
        card.as_object_mut().unwrap().extend(parts);
        lint(&Record::from_value(card).unwrap().read().unwrap())
    }

    fn deciding(parts: Value) -> Vec<Open> {
        of(parts).into_iter().filter(|it| it.decides()).collect()
    }

    #[test]
    fn a_card_without_majority_is_asked_for_it() {
        assert_eq!(deciding(json!({ "method": "majority" })), [Open::Majority]);
        let of_whom = json!({ "base": "everybody", "num": 1, "den": 2, "strict": true });
        assert_eq!(
            deciding(json!({ "method": "majority", "majority": of_whom })),
            [Open::MajorityOfWhom]
        );
    }

    #[test]
    fn at_least_half_of_the_votes_cast_is_no_majority_and_half_of_all_is_one() {
        let half = |base: &str, strict: bool| {
            let majority = json!({ "base": base, "num": 1, "den": 2, "strict": strict });
            deciding(json!({ "method": "majority", "majority": majority }))
        };
        assert_eq!(half("cast", false), [Open::HalfIsNoMajority]);
        assert_eq!(half("cast", true), []);
        assert_eq!(half("present", false), []);
    }

    #[test]
    fn only_a_strict_half_of_the_votes_cast_is_asked_what_a_tie_means() {
        let asked = |base: &str, num: u32, den: u32, strict: bool| {
            let majority = json!({ "base": base, "num": num, "den": den, "strict": strict });
            of(json!({ "majority": majority })).contains(&Open::Tie)
        };
        assert!(asked("cast", 1, 2, true));
        assert!(!asked("present", 1, 2, true));
        assert!(!asked("cast", 2, 3, true));
    }

    /// Fractions that nobody ever reaches, or that cannot be reckoned, and whether they are strict.
    const BEYOND: [(u32, u32, bool); 4] =
        [(1, 1, true), (3, 2, false), (1, 0, false), (0, 0, false)];

    #[test]
    fn a_majority_beyond_the_whole_is_never_reached() {
        let asked = |base: &str, num: u32, den: u32, strict: bool| {
            let majority = json!({ "base": base, "num": num, "den": den, "strict": strict });
            deciding(json!({ "method": "majority", "majority": majority }))
        };
        for (num, den, strict) in BEYOND {
            for base in ["present", "cast"] {
                assert_eq!(asked(base, num, den, strict), [Open::MajorityFraction]);
            }
        }
        assert_eq!(asked("entitled", 1, 1, false), []);
        assert_eq!(asked("cast", 2, 3, false), []);
    }

    #[test]
    fn a_quorum_beyond_the_whole_is_never_reached() {
        let asked = |(num, den, strict): (u32, u32, bool)| {
            let quorum = json!({ "base": "voting", "num": num, "den": den, "strict": strict });
            of(json!({ "quorum": quorum })).contains(&Open::QuorumFraction)
        };
        for fraction in BEYOND {
            assert!(asked(fraction), "{fraction:?}");
        }
        for fraction in [(1, 2, true), (1, 1, false), (0, 1, false)] {
            assert!(!asked(fraction), "{fraction:?}");
        }
    }

    #[test]
    fn a_second_call_is_asked_for_its_quorum_and_its_announcement_where_there_is_one() {
        let asked = |second_call: Value| {
            let open = of(json!({ "secondCall": second_call }));
            [
                Open::SecondCall,
                Open::SecondCallQuorum,
                Open::SecondCallAnnounced,
            ]
            .map(|it| open.contains(&it))
        };
        assert_eq!(asked(Value::Null), [true, false, false]);
        assert_eq!(asked(json!({ "allowed": false })), [false, false, false]);
        assert_eq!(asked(json!({ "allowed": true })), [false, true, true]);
        let whole = json!({ "allowed": true, "num": 0, "den": 1, "mustBeAnnounced": true });
        assert_eq!(asked(whole), [false, false, false]);
    }

    #[test]
    fn a_clause_or_what_it_follows_is_a_citation_and_blanks_are_none() {
        let asked = |parts: Value| of(parts).contains(&Open::Citation);
        assert!(asked(json!({})));
        assert!(asked(json!({ "clause": " ", "follows": "" })));
        assert!(!asked(json!({ "clause": "§ 9" })));
        assert!(!asked(json!({ "clause": "", "follows": "BGB § 32" })));
    }

    #[test]
    fn the_shares_of_groups_make_up_one_whole() {
        let shares = |parts: &[(u32, u32)]| {
            let groups: Vec<Value> = parts
                .iter()
                .map(|(num, den)| json!({ "name": format!("{num}{den}"), "num": num, "den": den }))
                .collect();
            deciding(json!({ "method": "dots", "weights": "grouped", "groups": groups }))
        };
        assert_eq!(shares(&[(1, 2), (1, 3), (1, 6)]), []);
        assert_eq!(shares(&[(1, 2), (1, 3)]), [Open::GroupShares]);
        assert_eq!(shares(&[(1, 2), (1, 0)]), [Open::GroupShares]);
        assert_eq!(shares(&[]), [Open::Groups]);
    }

    #[test]
    fn a_vote_by_file_is_asked_for_its_days_and_not_for_a_room() {
        let open = of(json!({ "circular": true, "method": "majority" }));
        assert!(open.contains(&Open::CircularDays) && open.contains(&Open::Revote));
        assert!(!open.contains(&Open::Quorum) && !open.contains(&Open::SecondCall));
    }
}
