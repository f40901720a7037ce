//! How many yes a recorded result needed, where the record leaves no doubt.
//!
//! It counts no ballots and gives no verdict.

use super::arithmetic::needed;
use crate::domain::rules::{MajorityBase, Method, RuleCard, VoteWeight};
use crate::domain::votes::RecordedResult;

/// How many yes a poll needed, and of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    pub of: MajorityBase,
    pub base: u32,
    pub needed: u32,
}

/// The threshold of a recorded result, where the rule, the base and the counts leave no doubt;
/// `None` as soon as one of them does.
#[must_use]
pub fn certain(result: &RecordedResult, card: &RuleCard) -> Option<Threshold> {
    let majority = card.majority.as_ref()?;
    let counted_by_head = matches!(card.weights, None | Some(VoteWeight::One));
    let by_majority = matches!(card.method, None | Some(Method::Majority));
    if !counted_by_head || !by_majority {
        return None;
    }
    let (base, yes, no) = (result.base?, result.yes?, result.no?);
    let cast = yes.checked_add(no)?;
    let handed_in = cast.checked_add(result.abstain.unwrap_or(0))?;
    let fits = match majority.base {
        MajorityBase::Cast => cast == base,
        MajorityBase::Present | MajorityBase::Entitled => handed_in <= base,
        MajorityBase::Other(_) => false,
    };
    fits.then_some(())?;
    let needed = needed(base.into(), majority.fraction, majority.strict)?;
    Some(Threshold {
        of: majority.base.clone(),
        base,
        needed: u32::try_from(needed).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::record::Record;

    fn card(majority: &serde_json::Value) -> RuleCard {
        let card = json!({ "id": "r", "kind": "ruleCard", "name": "r", "majority": majority });
        Record::from_value(card).unwrap().read().unwrap()
    }

    fn result(yes: u32, no: u32, abstain: u32, base: u32) -> RecordedResult {
        RecordedResult {
            yes: Some(yes),
            no: Some(no),
            abstain: Some(abstain),
            base: Some(base),
            ..RecordedResult::default()
        }
    }

    #[test]
    fn two_thirds_of_twenty_present_are_fourteen() {
        let card = card(&json!({ "base": "present", "num": 2, "den": 3, "strict": false }));
        let threshold = certain(&result(13, 4, 3, 20), &card).unwrap();
        assert_eq!(threshold.needed, 14);
    }

    #[test]
    fn a_base_that_the_counts_contradict_leaves_no_threshold() {
        let cast = card(&json!({ "base": "cast", "num": 1, "den": 2, "strict": true }));
        assert!(certain(&result(9, 5, 9, 14), &cast).is_some());
        assert_eq!(certain(&result(9, 5, 9, 23), &cast), None);
        let present = card(&json!({ "base": "present", "num": 1, "den": 2, "strict": true }));
        assert_eq!(certain(&result(9, 5, 9, 20), &present), None);
    }

    #[test]
    fn a_rule_without_majority_or_with_weighted_votes_leaves_no_threshold() {
        let mut card = card(&json!({ "base": "present", "num": 1, "den": 2, "strict": true }));
        card.weights = Some(VoteWeight::Weighted);
        assert_eq!(certain(&result(9, 5, 0, 14), &card), None);
        card.weights = None;
        card.majority = None;
        assert_eq!(certain(&result(9, 5, 0, 14), &card), None);
    }
}
