//! Rankings: instant run-off, which eliminates all that tie for last, and the Schulze method.

use crate::domain::sorting;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::{Counting, Duel, OptionCount};

/// A round of an instant run-off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Round {
    /// The options still in the race, the most first.
    pub counts: Vec<OptionCount>,
    /// Papers that rank none of them any more.
    pub exhausted: u64,
    /// Those who had the fewest and are out.
    pub out: Vec<String>,
}

impl Counting<'_> {
    pub(super) fn by_instant_run_off(&mut self) {
        let mut running: Vec<String> = self.contest.options.clone();
        loop {
            let (mut counts, exhausted) = self.first_preferences(&running);
            sorting::by_key(&mut counts, |it| Reverse(it.votes));
            let votes = |it: &OptionCount| u128::from(it.votes);
            let all: u128 = counts.iter().map(votes).sum();
            let won = counts.first().filter(|it| votes(it) * 2 > all).cloned();
            let least = counts.last().map_or(0, |it| it.votes);
            let (out, left): (Vec<&OptionCount>, Vec<&OptionCount>) =
                counts.iter().partition(|it| it.votes == least);
            let names = |them: &[&OptionCount]| -> Vec<String> {
                them.iter().map(|it| it.option.clone()).collect()
            };
            let (out, left) = (names(&out), names(&left));
            let over = won.is_some() || left.is_empty();
            self.answer.rounds.push(Round {
                out: if over { Vec::new() } else { out.clone() },
                counts,
                exhausted,
            });
            if let Some(won) = won {
                return self.fill(vec![vec![won.option]]);
            }
            if left.is_empty() {
                // All that are left have as many: eliminating them would leave nobody.
                return self.fill(vec![out]);
            }
            running = left;
        }
    }

    fn first_preferences(&self, running: &[String]) -> (Vec<OptionCount>, u64) {
        let mut votes: BTreeMap<&str, u64> = BTreeMap::new();
        let mut exhausted = 0_u64;
        for paper in &self.papers.valid {
            let first = paper.picks.iter().find(|it| running.contains(it));
            let sum = match first {
                Some(option) => votes.entry(option).or_default(),
                None => &mut exhausted,
            };
            *sum = sum.saturating_add(paper.weight);
        }
        let counts = running.iter().map(|option| OptionCount {
            option: option.clone(),
            votes: votes.get(option.as_str()).copied().unwrap_or(0),
        });
        (counts.collect(), exhausted)
    }

    /// By winning votes. What a paper does not rank stands below all that it ranks.
    pub(super) fn by_schulze(&mut self) {
        let options = &self.contest.options;
        let size = options.len();
        let mut duels = vec![vec![0_u64; size]; size];
        for paper in &self.papers.valid {
            let rank = |option: &String| {
                let at = paper.picks.iter().position(|it| it == option);
                at.unwrap_or(usize::MAX)
            };
            let ranks: Vec<usize> = options.iter().map(rank).collect();
            for (one, row) in duels.iter_mut().enumerate() {
                for (other, votes) in row.iter_mut().enumerate() {
                    if ranks.get(one) < ranks.get(other) {
                        *votes = votes.saturating_add(paper.weight);
                    }
                }
            }
        }
        let at = |table: &[Vec<u64>], one: usize, other: usize| {
            let cell = table.get(one).and_then(|row| row.get(other));
            cell.copied().unwrap_or(0)
        };
        let mut paths = duels.clone();
        for (one, row) in paths.iter_mut().enumerate() {
            for (other, strength) in row.iter_mut().enumerate() {
                if at(&duels, one, other) <= at(&duels, other, one) {
                    *strength = 0;
                }
            }
        }
        for through in 0..size {
            let onward = paths.get(through).cloned().unwrap_or_default();
            for (one, row) in paths.iter_mut().enumerate() {
                let reach = row.get(through).copied().unwrap_or(0);
                for (other, strength) in row.iter_mut().enumerate() {
                    if one != other {
                        let step = onward.get(other).copied().unwrap_or(0);
                        *strength = (*strength).max(reach.min(step));
                    }
                }
            }
        }
        let beats = |one: usize, other: usize| at(&paths, one, other) > at(&paths, other, one);
        let mut left: Vec<usize> = (0..size).collect();
        let mut levels = Vec::new();
        while !left.is_empty() {
            let (top, rest): (Vec<usize>, Vec<usize>) = left
                .iter()
                .partition(|it| !left.iter().any(|other| beats(*other, **it)));
            if top.is_empty() {
                // Never so, for the strongest paths make an order; but a loop has to end.
                break;
            }
            let names = top.iter().filter_map(|it| options.get(*it).cloned());
            levels.push(names.collect());
            left = rest;
        }
        for (one, option) in options.iter().enumerate() {
            for (other, over) in options.iter().enumerate().filter(|(it, _)| *it != one) {
                self.answer.duels.push(Duel {
                    option: option.clone(),
                    over: over.clone(),
                    votes: at(&duels, one, other),
                });
            }
        }
        self.fill(levels);
    }
}
