//! Who of the roll stands how: who could vote, who is in the room, and who is there through a proxy.
//!
//! It knows the roll and the rule, and no ballots.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Case, Voter};
use crate::domain::rules::Authority;
use crate::domain::vocabulary::Right;

/// How a voting member stands when an item is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In the room; in a vote by file, everyone.
    Here,
    /// Through a holder who is in the room, at this place of the roll.
    Through(usize),
    Absent,
    /// Someone sits there who may not decide, or holds the proxy and may not.
    Unauthorised,
    /// The holder holds more proxies than the rule allows.
    OverLimit,
    /// The holder has given away its own vote.
    PassedOn,
}

impl Standing {
    /// Whether the member counts as present.
    pub fn counts(self) -> bool {
        matches!(self, Self::Here | Self::Through(_))
    }
}

/// The roll, looked at under the rule.
pub(super) struct Room<'a> {
    pub case: &'a Case,
    by_name: BTreeMap<&'a str, usize>,
    standings: Vec<Standing>,
    /// Whether the limit of proxies is unset and someone is here through a proxy.
    pub proxies_unset: bool,
    /// Whether it is unset if authority is required, and someone here lacks it.
    pub authority_unset: bool,
}

impl<'a> Room<'a> {
    pub fn of(case: &'a Case) -> Self {
        let mut by_name = BTreeMap::new();
        for (place, voter) in case.roll.iter().enumerate() {
            // A member that stands there twice has one vote: the first line holds.
            by_name.entry(voter.member.as_str()).or_insert(place);
        }
        let mut room = Self {
            case,
            by_name,
            standings: Vec::new(),
            proxies_unset: false,
            authority_unset: false,
        };
        room.standings = room.stand();
        room.proxies_unset = case.rule.proxies_per_holder.is_none()
            && room
                .voting()
                .any(|it| matches!(room.standing(it), Standing::Through(_)));
        room.authority_unset = case.rule.authority.is_none()
            && room
                .voting()
                .any(|it| it.present && it.authorised == Some(false));
        room
    }

    /// The place of a member on the roll.
    pub fn place(&self, member: &str) -> Option<usize> {
        self.by_name.get(member).copied()
    }

    pub fn voter(&self, place: usize) -> Option<&'a Voter> {
        self.case.roll.get(place)
    }

    pub fn standing_at(&self, place: usize) -> Standing {
        self.standings
            .get(place)
            .copied()
            .unwrap_or(Standing::Absent)
    }

    pub fn standing(&self, voter: &Voter) -> Standing {
        self.place(&voter.member)
            .map_or(Standing::Absent, |place| self.standing_at(place))
    }

    /// Everyone with a vote, each once, also those recused from this item.
    pub fn voting(&self) -> impl Iterator<Item = &'a Voter> + '_ {
        self.case.roll.iter().enumerate().filter_map(|(place, it)| {
            (has_vote(it) && self.place(&it.member) == Some(place)).then_some(it)
        })
    }

    /// Everyone who could vote on this item.
    pub fn entitled(&self) -> impl Iterator<Item = &'a Voter> + '_ {
        self.voting().filter(|it| !it.recused)
    }

    /// Everyone who can vote now: present, and not recused.
    pub fn present(&self) -> impl Iterator<Item = &'a Voter> + '_ {
        self.entitled().filter(|it| self.standing(it).counts())
    }

    fn by_file(&self) -> bool {
        self.case.rule.circular
    }

    /// Whether the representative may decide. Without a meeting there is no attendance list that
    /// could say so; there, only one that is known to lack authority may not.
    fn authorised(&self, voter: &Voter) -> bool {
        let required = self.case.rule.authority == Some(Authority::Required);
        !required || voter.authorised.unwrap_or_else(|| self.by_file())
    }

    fn stand(&self) -> Vec<Standing> {
        let roll = &self.case.roll;
        if self.by_file() {
            let alone = |it| {
                if self.authorised(it) {
                    Standing::Here
                } else {
                    Standing::Unauthorised
                }
            };
            return roll.iter().map(alone).collect();
        }
        let holders = self.holders();
        let over = self.over_limit(&holders);
        roll.iter()
            .enumerate()
            .map(|(place, voter)| self.stands(place, voter, &holders, &over))
            .collect()
    }

    fn stands(
        &self,
        place: usize,
        voter: &Voter,
        holders: &BTreeMap<usize, usize>,
        over: &BTreeSet<usize>,
    ) -> Standing {
        if voter.present && self.authorised(voter) {
            return Standing::Here;
        }
        let through = holders
            .get(&place)
            .map_or(Standing::Absent, |at| match self.voter(*at) {
                Some(holder) if holder.present && !holder.recused => {
                    if !self.authorised(holder) {
                        Standing::Unauthorised
                    } else if holders.contains_key(at) {
                        Standing::PassedOn
                    } else if over.contains(&place) {
                        Standing::OverLimit
                    } else {
                        Standing::Through(*at)
                    }
                }
                _ => Standing::Absent,
            });
        if voter.present && !through.counts() {
            // Someone sits there without authority; that comes before whatever is wrong with a proxy.
            return Standing::Unauthorised;
        }
        through
    }

    /// Who holds whose proxy, by places on the roll. Only a voting member can hold one, so that a
    /// supporting member changes nothing. Of several holders the first who can act is taken.
    fn holders(&self) -> BTreeMap<usize, usize> {
        let mut holders: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, holder) in self.case.roll.iter().enumerate() {
            if !has_vote(holder) || self.place(&holder.member) != Some(at) {
                continue;
            }
            for giver in &holder.proxy_for {
                let Some(place) = self.place(giver).filter(|place| *place != at) else {
                    continue;
                };
                let acts = |at: usize| {
                    self.voter(at)
                        .is_some_and(|it| it.present && !it.recused && self.authorised(it))
                };
                let taken = holders.entry(place).or_insert(at);
                if !acts(*taken) && acts(at) {
                    *taken = at;
                }
            }
        }
        holders
    }

    /// Who is one proxy too many in the hand of the holder, in the order of the holder's list.
    /// A giver who votes in person, or who leaves the item, takes no place.
    fn over_limit(&self, holders: &BTreeMap<usize, usize>) -> BTreeSet<usize> {
        let mut over = BTreeSet::new();
        let Some(limit) = self.case.rule.proxies_per_holder else {
            return over;
        };
        for (at, holder) in self.case.roll.iter().enumerate() {
            let mut held = BTreeSet::new();
            for giver in &holder.proxy_for {
                let Some(place) = self.place(giver) else {
                    continue;
                };
                let used = self.voter(place).is_some_and(|it| {
                    has_vote(it) && !it.recused && !(it.present && self.authorised(it))
                });
                if !used || holders.get(&place) != Some(&at) || !held.insert(place) {
                    continue;
                }
                if u32::try_from(held.len()).is_ok_and(|held| held <= limit) {
                    continue;
                }
                over.insert(place);
            }
        }
        over
    }
}

fn has_vote(voter: &Voter) -> bool {
    voter.right == Some(Right::Vote)
}
