//! The report for everybody (D19): the year's theme, its projects and what came of them, goals and
//! plan, each with the day and the number of its resolution.
//!
//! It names institutions and bodies, never people, and covers addresses and telephone numbers in
//! what was written. What the organisation has not agreed on is not told.

use super::article::{Article, Block, Line, Part};
use crate::document::scope::public::cover;
use crate::domain::charter::goals;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Reading};
use crate::domain::money::currency_of_project;
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::votes::Poll;
use crate::domain::work::board::live_projects;
use crate::domain::work::{Project, plan};
use crate::words::{Formats, Words};

/// What the report is to hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// The year; none: all years.
    pub year: Option<i16>,
    /// Whether the budgets of projects are told.
    pub money: bool,
}

/// The report of a year, as of a day.
#[must_use]
pub fn article(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
    asked: Asked,
) -> Article {
    let teller = Teller {
        cluster,
        words,
        formats,
        today,
        asked,
    };
    let mut parts = teller.theme();
    parts.extend(teller.projects());
    parts.extend(teller.goals());
    parts.extend(teller.plan());
    if parts.is_empty() {
        let nothing = Block::Note(words.annual_nothing().to_owned());
        parts.push(Part {
            blocks: vec![nothing],
            ..Part::new(words.nav_projects())
        });
    }
    let name = cluster.organisation().map(|it| it.name.clone());
    let year = asked.year.map(|it| it.to_string());
    Article {
        title: words.annual_of(name.unwrap_or_default()),
        line: [year, Some(words.annual_line(formats.date(today)))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        parts,
    }
}

/// What is agreed on of all years, project by project, and what came of it; budgets as far as the
/// records hold them.
pub(super) fn projects(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
) -> Vec<Part> {
    let asked = Asked {
        year: None,
        money: true,
    };
    let mut parts = Teller {
        cluster,
        words,
        formats,
        today,
        asked,
    }
    .projects();
    // The first part is the heading above them, which a chapter has already.
    if !parts.is_empty() {
        parts.remove(0);
    }
    parts
}

/// The strategic goals, each with what was measured; none where there are none.
pub(super) fn goals(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
) -> Option<Part> {
    Teller {
        cluster,
        words,
        formats,
        today,
        asked: Asked::default(),
    }
    .goals()
}

/// The number and the day of what a vote decided; nothing while it has not.
pub(super) fn decided(
    cluster: &Cluster,
    formats: &dyn Formats,
    poll: Option<&Id<Poll>>,
) -> Option<String> {
    let poll = poll.filter(|it| plan::is_adopted(cluster, it))?;
    let number = plan::resolution_of(cluster, poll).map(|it| it.number.clone());
    let day = plan::decided_on(cluster, Some(poll)).map(|it| formats.date(it));
    let said: Vec<String> = number.into_iter().chain(day).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// How a reading of an indicator is written.
pub(super) fn reading(formats: &dyn Formats, reading: &Reading) -> String {
    match reading {
        Reading::Number(number) => number
            .as_i64()
            .map_or_else(|| number.to_string(), |it| formats.number(it)),
        Reading::Words(words) => words.clone(),
    }
}

struct Teller<'a> {
    cluster: &'a Cluster,
    words: Words,
    formats: &'a dyn Formats,
    today: Date,
    asked: Asked,
}

impl Teller<'_> {
    fn is_of_year(&self, project: &Project) -> bool {
        let Some(year) = self.asked.year else {
            return true;
        };
        let named = self.cluster.year_of_project(&project.id);
        let lasts = project.start.is_some_and(|it| it.year() <= year)
            && project.end.is_some_and(|it| year <= it.year());
        named == Some(year) || lasts || (named.is_none() && project.start.is_none())
    }

    fn theme(&self) -> Vec<Part> {
        let mut themes: Vec<_> = self.cluster.themes.values().collect();
        themes.retain(|it| self.asked.year.is_none_or(|year| it.year == year));
        crate::domain::sorting::by_key(&mut themes, |it| std::cmp::Reverse(it.year));
        let mut parts = Vec::new();
        for theme in themes {
            let mut part = Part::new(format!("{} {}", self.words.record_theme(), theme.year));
            part.say(cover(&theme.title));
            part.say(theme.aim.as_deref().map(cover).unwrap_or_default());
            if let Some(decided) = decided(self.cluster, self.formats, theme.decided_by.as_ref()) {
                part.say(self.words.annual_decided(decided));
            }
            parts.push(part);
        }
        parts
    }

    fn projects(&self) -> Vec<Part> {
        let agreed = |it: &&Project| {
            it.status
                .as_ref()
                .is_some_and(|it| *it == ProjectStatus::Approved || it.has_started())
        };
        let mut projects = live_projects(self.cluster);
        projects.retain(|it| agreed(it) && self.is_of_year(it));
        if projects.is_empty() {
            return Vec::new();
        }
        let mut parts = vec![Part::new(self.words.nav_projects())];
        parts.extend(projects.into_iter().map(|it| self.project(it)));
        parts
    }

    fn project(&self, project: &Project) -> Part {
        let (words, cluster) = (self.words, self.cluster);
        let mut part = Part::inner(cover(&project.title));
        part.say(
            project
                .description
                .as_deref()
                .map(cover)
                .unwrap_or_default(),
        );
        let mut facts: Vec<(String, String)> = Vec::new();
        let mut fact = |label: &str, value: Option<String>| {
            let value = value.filter(|it| !it.trim().is_empty());
            facts.extend(value.map(|it| (label.to_owned(), it)));
        };
        let status = project.status.as_ref();
        fact(
            words.status(),
            status.map(|it| words.project_status(it.as_str()).into_owned()),
        );
        let days = [project.start, project.end];
        let days: Vec<String> = days
            .into_iter()
            .flatten()
            .map(|it| self.formats.date(it))
            .collect();
        fact(words.projects_period(), Some(days.join(" – ")));
        let lead = cluster.member_name(project.lead_member.as_ref());
        fact(words.projects_lead(), lead.map(str::to_owned));
        let partners: Vec<String> = project
            .partners
            .iter()
            .filter(|it| Some(*it) != project.lead_member.as_ref())
            .filter_map(|it| cluster.member_name(Some(it)).map(str::to_owned))
            .collect();
        fact(
            words.projects_partners(),
            (!partners.is_empty()).then(|| self.formats.list(&partners)),
        );
        let group = cluster.body_name(project.group.as_ref());
        fact(words.projects_group(), group.map(str::to_owned));
        fact(
            words.projects_impact(),
            project.expected_impact.as_deref().map(cover),
        );
        if self.asked.money {
            let currency = currency_of_project(cluster, project);
            let amount = |it: crate::domain::measure::Money| {
                self.formats
                    .amount(it.minor_units(), &currency)
                    .trim()
                    .to_owned()
            };
            fact(words.projects_planned(), project.budget().map(amount));
            fact(words.projects_spent(), project.budget_spent.map(amount));
        }
        let theme = project.theme.as_ref().and_then(|it| cluster.themes.get(it));
        let poll = project
            .decided_by
            .as_ref()
            .filter(|it| plan::is_adopted(cluster, it));
        let poll = poll.or_else(|| theme?.decided_by.as_ref());
        fact(
            words.projects_decided_by(),
            decided(cluster, self.formats, poll),
        );
        part.blocks.push(Block::Facts(facts));
        let mut steps = in_order(&cluster.milestones);
        steps.retain(|it| it.project == project.id);
        part.list(
            steps
                .into_iter()
                .map(|it| {
                    let mark = if it.done { "✓ " } else { "" };
                    let due = it.due.map(|due| format!(" ({})", self.formats.date(due)));
                    Line::new(format!(
                        "{mark}{}{}",
                        cover(&it.text),
                        due.unwrap_or_default()
                    ))
                })
                .collect(),
        );
        if let Some(result) = project.result.as_deref().filter(|it| !it.trim().is_empty()) {
            part.say(words.annual_result(cover(result)));
        }
        part
    }

    fn goals(&self) -> Option<Part> {
        let mut part = Part::new(self.words.records_goal());
        let lines = in_order(&self.cluster.goals).into_iter().map(|goal| {
            let progress = goals::progress(self.cluster, goal, self.today);
            let target = goal.target.as_ref().map(|it| reading(self.formats, it));
            let latest = progress.latest().map(|(day, value)| {
                let value = reading(self.formats, value);
                self.words.annual_measured(value, self.formats.date(*day))
            });
            let said: Vec<String> = [
                Some(cover(&goal.text)),
                goal.indicator.as_deref().map(cover),
                target.map(|it| self.words.annual_target(it)),
                latest,
                decided(self.cluster, self.formats, goal.adopted_by.as_ref()),
            ]
            .into_iter()
            .flatten()
            .collect();
            Line::of(said.join(" · "), goal.id.record())
        });
        part.list(lines.collect());
        (!part.blocks.is_empty()).then_some(part)
    }

    fn plan(&self) -> Vec<Part> {
        let mut plans = plan::plans(self.cluster);
        plans.retain(|it| self.asked.year.is_none_or(|year| it.year == Some(year)));
        plans.retain(|it| plan::approval(self.cluster, it).is_given());
        plans
            .into_iter()
            .map(|it| {
                let year = it.year.map(|it| it.to_string()).unwrap_or_default();
                let mut part = Part::new(format!("{} {year}", self.words.record_work_plan()));
                if let Some(decided) = decided(self.cluster, self.formats, it.approved_by.as_ref())
                {
                    part.say(self.words.annual_decided(decided));
                }
                let items = plan::items(self.cluster, &it.id);
                let done = |it: &&&crate::domain::work::WorkItem| {
                    it.status == Some(crate::domain::vocabulary::TaskStatus::Done)
                };
                let count = items.iter().filter(done).count();
                part.say(self.words.annual_items(count, items.len()));
                part.list(
                    items
                        .into_iter()
                        .map(|it| {
                            let status = it.status.as_ref();
                            let status = status.map(|it| self.words.task_status(it.as_str()));
                            let status = status.map(|it| format!(" – {it}"));
                            Line::new(format!("{}{}", cover(&it.text), status.unwrap_or_default()))
                        })
                        .collect(),
                );
                part
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::words::{Lang, PlainFormats};

    #[test]
    fn where_nothing_is_agreed_the_report_says_so() {
        let article = article(
            &Cluster::default(),
            Words::new(Lang::En),
            &PlainFormats::new(Lang::En),
            date(2025, 6, 1),
            Asked::default(),
        );
        let [Part { blocks, .. }] = article.parts.as_slice() else {
            panic!("one part: {article:?}")
        };
        assert!(matches!(blocks.as_slice(), [Block::Note(_)]), "{blocks:?}");
    }

    #[test]
    fn the_report_names_institutions_and_no_people_and_covers_addresses() {
        let records = json!([
            { "id": "ana", "kind": "person", "name": "Ana Ilić", "email": "ana@rzav.rs" },
            { "id": "m", "kind": "member", "name": "Rzav", "representative": "ana" },
            { "id": "pr", "kind": "project", "title": "Atlas", "status": "running", "leadMember": "m",
              "responsible": "ana", "result": "Ask ana@rzav.rs", "budgetPlanned": 100_000 },
            { "id": "idea", "kind": "project", "title": "Secret", "status": "idea" },
            { "id": "old", "kind": "project", "title": "Mould", "status": "running", "template": true },
        ]);
        let cluster = crate::domain::testing::cluster(records);
        let formats = PlainFormats::new(Lang::En);
        let told = |asked| {
            let article = article(
                &cluster,
                Words::new(Lang::En),
                &formats,
                date(2025, 6, 1),
                asked,
            );
            format!("{article:?}")
        };
        let said = told(Asked::default());
        assert!(said.contains("Atlas") && said.contains("Rzav"), "{said}");
        for hidden in ["Ana", "rzav.rs", "Secret", "Mould", "1,000"] {
            assert!(!said.contains(hidden), "{hidden}: {said}");
        }
        let with_money = told(Asked {
            money: true,
            ..Asked::default()
        });
        assert!(with_money.contains("1,000"), "{with_money}");
    }
}
