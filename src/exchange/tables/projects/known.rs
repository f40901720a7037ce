//! What is here already, found as a cell names it: in any script, composition and case, by the
//! beginning of a long name, by an id.

use std::collections::BTreeMap;

use super::Column;
use super::synonyms::STATUSES;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::vocabulary::{ImpactHorizon, ProjectStatus};
use crate::exchange::tables::fold::{fold, heading, parts};
use crate::exchange::tables::named::names::key;
use crate::exchange::tables::synonyms::holds;
use crate::words::{Lang, Words};

/// What a cell was found to name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    One(RecordId),
    Nothing,
    Several(usize),
}

/// The names of one table, each with the records that bear it.
#[derive(Default)]
struct Names {
    by_key: BTreeMap<String, Vec<RecordId>>,
    by_fold: BTreeMap<String, Vec<RecordId>>,
}

impl Names {
    fn add(&mut self, id: RecordId, name: &str, folded: String) {
        self.by_fold.entry(folded).or_default().push(id.clone());
        self.by_key.entry(key(name)).or_default().push(id);
    }

    fn find(&self, word: &str, folded: &str) -> Found {
        let exact = self
            .by_key
            .get(&key(word))
            .or_else(|| self.by_fold.get(folded));
        match exact.map(Vec::as_slice) {
            Some([one]) => return Found::One(one.clone()),
            Some(all) => return Found::Several(all.len()),
            None => {}
        }
        // The beginning of one long name alone: goals are sentences.
        let long = folded.chars().count() > 5;
        let mut begun = self
            .by_fold
            .range(folded.to_owned()..)
            .take_while(|(name, _)| long && name.starts_with(folded))
            .flat_map(|(_, ids)| ids);
        match (begun.next(), begun.next()) {
            (Some(one), None) => Found::One(one.clone()),
            _ => Found::Nothing,
        }
    }
}

/// Everything that cells may name.
pub struct Known<'c> {
    cluster: &'c Cluster,
    people: Names,
    members: Names,
    bodies: Names,
    goals: Names,
    themes: Names,
    labels: Names,
    statuses: BTreeMap<String, ProjectStatus>,
    horizons: BTreeMap<String, ImpactHorizon>,
}

impl<'c> Known<'c> {
    pub fn read(cluster: &'c Cluster) -> Self {
        let mut known = Self {
            cluster,
            people: Names::default(),
            members: Names::default(),
            bodies: Names::default(),
            goals: Names::default(),
            themes: Names::default(),
            labels: Names::default(),
            statuses: BTreeMap::new(),
            horizons: BTreeMap::new(),
        };
        for it in cluster.people.values() {
            known.people.add(it.id.record(), &it.name, parts(&it.name));
        }
        for it in cluster.members.values() {
            known.members.add(it.id.record(), &it.name, fold(&it.name));
        }
        for it in cluster.bodies.values() {
            known.bodies.add(it.id.record(), &it.name, fold(&it.name));
        }
        for it in cluster.goals.values() {
            known.goals.add(it.id.record(), &it.text, fold(&it.text));
        }
        for it in cluster.themes.values() {
            known.themes.add(it.id.record(), &it.title, fold(&it.title));
        }
        for it in cluster.labels.values() {
            known.labels.add(it.id.record(), &it.name, fold(&it.name));
        }
        for (status, _) in &STATUSES {
            for lang in Lang::ALL {
                let word = Words::recognising(lang).project_status(status.as_str());
                known.statuses.insert(heading(&word), status.clone());
            }
        }
        for horizon in ImpactHorizon::SHIPPED {
            for lang in Lang::ALL {
                let word = Words::recognising(lang).impact_horizon(horizon.as_str());
                known.horizons.insert(heading(&word), horizon.clone());
            }
            known
                .horizons
                .insert(heading(horizon.as_str()), horizon.clone());
        }
        known
    }

    /// The record that a word in a column names. `stands` is the one that is named there now: a
    /// name that fits it means it, whoever else bears it.
    pub fn find(&self, column: Column, word: &str, stands: Option<&str>) -> Found {
        let (names, folded) = match column {
            Column::Responsible => (&self.people, parts(word)),
            Column::Lead | Column::Partners => (&self.members, fold(word)),
            Column::Group => (&self.bodies, fold(word)),
            Column::Goal => (&self.goals, fold(word)),
            Column::Theme => (&self.themes, fold(word)),
            _ => (&self.labels, fold(word)),
        };
        let name = stands.and_then(|id| self.name_of(column, id));
        if let (Some(stands), Some(name)) = (stands, name)
            && key(&name) == key(word)
        {
            return Found::One(RecordId::new(stands));
        }
        match names.find(word, &folded) {
            Found::Nothing if self.name_of(column, word).is_some() => {
                Found::One(RecordId::new(word))
            }
            Found::Nothing if column == Column::Theme => self.theme_of_year(word),
            found => found,
        }
    }

    fn theme_of_year(&self, word: &str) -> Found {
        let year = word.parse::<i16>().ok();
        let mut themes = self.cluster.themes.values();
        let theme = themes.find(|it| Some(it.year) == year);
        theme.map_or(Found::Nothing, |it| Found::One(it.id.record()))
    }

    /// The name of a record that a column may name.
    pub fn name_of(&self, column: Column, id: &str) -> Option<String> {
        name_of(self.cluster, column, id)
    }

    pub fn status(&self, word: &str) -> Option<ProjectStatus> {
        let word = heading(word);
        let own = self.statuses.get(&word).cloned();
        own.or_else(|| {
            let mut elsewhere = STATUSES.iter();
            let found = elsewhere.find(|(_, words)| holds(words, &word));
            found.map(|(status, _)| status.clone())
        })
    }

    pub fn horizon(&self, word: &str) -> Option<ImpactHorizon> {
        self.horizons.get(&heading(word)).cloned()
    }
}

/// The name of a record that a column may name.
pub fn name_of(cluster: &Cluster, column: Column, id: &str) -> Option<String> {
    let name = match column {
        Column::Responsible => &cluster.people.get(id)?.name,
        Column::Lead | Column::Partners => &cluster.members.get(id)?.name,
        Column::Group => &cluster.bodies.get(id)?.name,
        Column::Goal => &cluster.goals.get(id)?.text,
        Column::Theme => &cluster.themes.get(id)?.title,
        _ => &cluster.labels.get(id)?.name,
    };
    Some(name.clone())
}
