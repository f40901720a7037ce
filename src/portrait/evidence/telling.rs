//! What the records show for an indicator, a line for each fact.

use std::collections::BTreeMap;

use jiff::Span;

use crate::domain::charter::{goals, vision};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};
use crate::domain::membership::Member;
use crate::domain::money::Books;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{PollKind, Presence, TaskStatus};
use crate::domain::votes::Poll;
use crate::domain::work::board::live_projects;
use crate::domain::work::plan::{self, Approval, Progress};
use crate::domain::work::{Project, groups};
use crate::portrait::article::Line;
use crate::portrait::report::{decided, reading};
use crate::words::{Formats, Words};

/// How many towns are named.
const TOWNS: usize = 8;

pub(super) struct Teller<'a> {
    cluster: &'a Cluster,
    words: Words,
    formats: &'a dyn Formats,
    today: Date,
    members: Vec<&'a Member>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        cluster: &'a Cluster,
        words: Words,
        formats: &'a dyn Formats,
        today: Date,
    ) -> Self {
        Self {
            cluster,
            words,
            formats,
            today,
            members: cluster.members_on(today).collect(),
        }
    }

    /// The facts for an indicator by its number.
    pub(super) fn lines(&self, code: &str) -> Vec<Line> {
        match code {
            "1.1.0" => self.committed(),
            "1.1.1" => self.composition(),
            "1.1.2" => self.number(),
            "1.2" => self.towns(),
            "2.3" => self.stability(),
            "2.4" => self.roles(),
            "2.5" => self.contacts(),
            "2.6" => self.cooperation(),
            "3.2" => self.private_share(),
            "4.1.1" => self.building(),
            "4.1.2" => self.documentation(),
            "4.1.3" => self.plans(),
            "4.1.4" => self.control(),
            "4.1.5" => self.review(),
            "4.1.6" => self.monitoring(),
            "4.3" => self.activities(),
            "4.5" => self.groups(),
            "4.6.1" => self.communication(),
            _ => Vec::new(),
        }
    }

    fn date(&self, day: Date) -> String {
        self.formats.date(day)
    }

    fn recent(&self, day: Date) -> bool {
        self.today.saturating_sub(Span::new().years(1)) < day && day <= self.today
    }

    /// A text, and the number and the day of what decided it.
    fn with_vote(&self, text: &str, poll: Option<&Id<Poll>>) -> String {
        match decided(self.cluster, self.formats, poll) {
            Some(decided) => format!("{text} – {decided}"),
            None => text.to_owned(),
        }
    }

    fn projects(&self) -> Vec<&'a Project> {
        live_projects(self.cluster)
    }

    fn committed(&self) -> Vec<Line> {
        if self.members.is_empty() {
            return Vec::new();
        }
        let (votes, _) = self.cluster.count_rights(self.today);
        let year = self.today.year();
        // Whoever pledged nothing has pledged nothing, and whoever owes nothing has paid nothing.
        let pledges = self.cluster.pledges.values();
        let pledges = pledges
            .filter(|it| it.year == year && it.amount > Money(0))
            .count();
        let fees = self.cluster.fees.values();
        let fees = fees
            .filter(|it| it.year == year && it.paid == Some(true))
            .filter(|it| it.amount != Some(Money(0)))
            .count();
        let mut lines = vec![Line::new(
            self.words
                .evidence_members(self.members.len(), self.date(self.today)),
        )];
        if votes > 0 {
            lines.push(Line::new(self.words.evidence_voting(votes)));
        }
        if pledges > 0 {
            lines.push(Line::new(self.words.evidence_pledges(year, pledges)));
        }
        if fees > 0 {
            lines.push(Line::new(self.words.evidence_fees(year, fees)));
        }
        lines
    }

    /// So many of each, the most first.
    fn counted(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
        let mut counts: Vec<_> = counts.into_iter().collect();
        sorting::by_key(&mut counts, |(_, count)| std::cmp::Reverse(*count));
        counts
    }

    fn composition(&self) -> Vec<Line> {
        let mut kinds = BTreeMap::new();
        for kind in self.members.iter().filter_map(|it| it.member_kind.as_ref()) {
            let word = self.words.member_kind(kind.as_str()).into_owned();
            *kinds.entry(word).or_insert(0) += 1;
        }
        let line = |(word, count): (String, usize)| Line::new(format!("{word}: {count}"));
        Self::counted(kinds).into_iter().map(line).collect()
    }

    fn number(&self) -> Vec<Line> {
        if self.members.is_empty() {
            return Vec::new();
        }
        let moved = |read: fn(&Member) -> Option<Date>| {
            let days = self.cluster.members.values().filter_map(read);
            days.filter(|day| self.recent(*day)).count()
        };
        let (joined, left) = (moved(|it| it.member_since), moved(|it| it.member_until));
        vec![
            Line::new(
                self.words
                    .evidence_members(self.members.len(), self.date(self.today)),
            ),
            Line::new(self.words.evidence_movement(joined, left)),
        ]
    }

    fn towns(&self) -> Vec<Line> {
        let mut towns = BTreeMap::new();
        for town in self.members.iter().filter_map(|it| it.town.as_deref()) {
            *towns.entry(town.trim().to_owned()).or_insert(0) += 1;
        }
        let region = self.cluster.organisation().and_then(|it| it.region.clone());
        let towns: Vec<String> = Self::counted(towns)
            .into_iter()
            .take(TOWNS)
            .map(|(town, count)| format!("{town}: {count}"))
            .collect();
        let towns = (!towns.is_empty()).then(|| towns.join(" · "));
        region.into_iter().chain(towns).map(Line::new).collect()
    }

    fn stability(&self) -> Vec<Line> {
        let known = self.members.iter().filter_map(|it| it.member_since);
        let known: Vec<Date> = known.collect();
        if known.is_empty() {
            return Vec::new();
        }
        let old = self.today.saturating_sub(Span::new().years(2));
        let loyal = known.iter().filter(|since| **since <= old).count();
        vec![Line::new(self.words.evidence_stable(loyal, known.len()))]
    }

    fn roles(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let (bodies, seats) = (self.cluster.bodies.len(), self.cluster.seats.len());
        // A body without a seat is nobody's role.
        if seats > 0 {
            lines.push(Line::new(self.words.evidence_bodies(bodies, seats)));
        }
        let polls: Vec<&Poll> = self
            .cluster
            .polls
            .values()
            .filter(|it| it.result.is_some())
            .filter(|it| {
                self.cluster
                    .day_of_poll(it)
                    .is_some_and(|day| self.recent(day))
            })
            .collect();
        if !polls.is_empty() {
            lines.push(Line::new(self.words.evidence_votes(polls.len())));
        }
        let cards = in_order(&self.cluster.rule_cards).into_iter();
        let cards = cards.filter(|it| it.copy_of.is_none());
        lines.extend(cards.map(|it| Line::of(self.words.evidence_rule(&it.name), it.id.record())));
        lines
    }

    fn contacts(&self) -> Vec<Line> {
        let mut meetings: Vec<_> = self.cluster.meetings.values().collect();
        meetings.retain(|it| self.recent(it.date));
        sorting::by_key(&mut meetings, |it| it.date);
        if meetings.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![Line::new(self.words.evidence_meetings(meetings.len()))];
        for meeting in meetings {
            let there = self.cluster.attendances.values();
            let there =
                there.filter(|it| it.meeting == meeting.id && it.status == Presence::Present);
            let body = self
                .cluster
                .body_name(Some(&meeting.body))
                .unwrap_or_default();
            let head = [self.date(meeting.date), body.to_owned()];
            let there = self.words.evidence_present(there.count());
            let text = format!("{} · {there}", head.join(" · "));
            lines.push(Line::of(text, meeting.id.record()));
        }
        lines
    }

    fn cooperation(&self) -> Vec<Line> {
        let mut joint = self.projects();
        let partners = |it: &Project| {
            let lead = it.lead_member.as_ref();
            let alone = lead.is_some_and(|lead| !it.partners.contains(lead));
            it.partners.len() + usize::from(alone)
        };
        joint.retain(|it| partners(it) >= 2);
        let lines = joint.into_iter().map(|it| {
            let text = format!(
                "{} – {}",
                it.title,
                self.words.evidence_partners(partners(it))
            );
            Line::of(
                self.with_vote(&text, it.decided_by.as_ref()),
                it.id.record(),
            )
        });
        lines.collect()
    }

    fn amount(&self, total: crate::domain::money::Total, currency: &str) -> String {
        let minor = total.money().map_or(i64::MAX, Money::minor_units);
        self.formats.amount(minor, currency).trim().to_owned()
    }

    fn private_share(&self) -> Vec<Line> {
        let books = Books::of(self.cluster, Some(self.today.year()), self.today);
        let percent = |thousandths: u16| {
            let hundredths = i64::from(thousandths) * 10;
            self.formats.amount(hundredths, "").trim().to_owned()
        };
        let mut lines = Vec::new();
        for ledger in &books.ledgers {
            if let Some((least, most)) = ledger.share.bounds() {
                let share = if least == most {
                    percent(least)
                } else {
                    format!("{} – {}", percent(least), percent(most))
                };
                lines.push(Line::new(self.words.evidence_private(
                    share,
                    self.amount(ledger.share.all(), &ledger.currency),
                )));
            }
        }
        if !lines.is_empty() {
            lines.push(Line::new(self.words.evidence_private_rule()));
        }
        lines
    }

    fn building(&self) -> Vec<Line> {
        let mut polls: Vec<&Poll> = self.cluster.polls.values().collect();
        polls.retain(|it| {
            matches!(
                it.poll_kind,
                Some(PollKind::StrategyProposal | PollKind::StrategyAdoption)
            )
        });
        sorting::by_key(&mut polls, |it| self.cluster.day_of_poll(it));
        let line = |poll: &Poll| {
            let text = self.with_vote(&poll.title, Some(&poll.id));
            Line::of(text, poll.id.record())
        };
        polls.into_iter().map(line).collect()
    }

    fn documentation(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if let Some(vision) = vision::in_force(self.cluster, self.today) {
            let text = self.with_vote(self.words.records_vision(), vision.adopted_by.as_ref());
            lines.push(Line::of(text, vision.id.record()));
        }
        let mission = self.cluster.mission_items.len();
        if mission > 0 {
            lines.push(Line::new(self.words.charter_count_mission(mission)));
        }
        for goal in in_order(&self.cluster.goals) {
            let text = self.with_vote(&goal.text, goal.adopted_by.as_ref());
            lines.push(Line::of(text, goal.id.record()));
        }
        lines
    }

    fn plans(&self) -> Vec<Line> {
        let line = |it: &crate::domain::work::WorkPlan| {
            let words = self.words;
            let year = it.year.map(|it| it.to_string()).unwrap_or_default();
            let how = match plan::approval(self.cluster, it) {
                Approval::Beforehand { .. } => words.projects_approved_before(),
                Approval::Late { .. } => words.projects_approved_late(),
                Approval::Undated => words.workplan_approved(),
                Approval::Draft | Approval::Proposed | Approval::Refused => {
                    words.projects_not_approved()
                }
            };
            let items = plan::items(self.cluster, &it.id);
            let done = |it: &&&crate::domain::work::WorkItem| it.status == Some(TaskStatus::Done);
            let done = items.iter().filter(done).count();
            let said = [
                Some(format!("{} {year}", words.record_work_plan())),
                Some(how.to_owned()),
                decided(self.cluster, self.formats, it.approved_by.as_ref()),
                Some(words.annual_items(done, items.len())),
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            Line::of(said.join(" · "), it.id.record())
        };
        plan::plans(self.cluster).into_iter().map(line).collect()
    }

    fn control(&self) -> Vec<Line> {
        let books = Books::of(self.cluster, Some(self.today.year()), self.today);
        let mut lines = Vec::new();
        for ledger in books.ledgers.iter().filter(|it| !it.is_empty()) {
            lines.push(Line::new(self.words.evidence_budget(
                ledger.projects.len(),
                self.amount(ledger.budget(), &ledger.currency),
                self.amount(ledger.spent(), &ledger.currency),
            )));
        }
        let revised = self
            .projects()
            .into_iter()
            .filter(|it| it.budget_revised.is_some());
        lines.extend(revised.map(|it| {
            let text = self.words.evidence_revised(&it.title);
            Line::of(
                self.with_vote(&text, it.budget_revised_by.as_ref()),
                it.id.record(),
            )
        }));
        lines
    }

    fn review(&self) -> Vec<Line> {
        let mut looks: Vec<_> = self.cluster.supervisions.values().collect();
        sorting::by_key(&mut looks, |it| it.date);
        let mut lines: Vec<Line> = looks
            .into_iter()
            .map(|it| {
                let text = format!("{} · {}", self.date(it.date), it.finding);
                Line::of(text, it.id.record())
            })
            .collect();
        for amendment in in_order(&self.cluster.plan_amendments) {
            if let Progress::Applied { on } = plan::progress(self.cluster, amendment) {
                let text = self.words.workplan_applied(self.date(on));
                let what = amendment
                    .text
                    .clone()
                    .or_else(|| amendment.was_text.clone());
                let text = format!("{}: {text}", what.unwrap_or_default());
                let text = self.with_vote(&text, amendment.decided_by.as_ref());
                lines.push(Line::of(text, amendment.id.record()));
            }
        }
        lines
    }

    fn monitoring(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for goal in in_order(&self.cluster.goals) {
            let progress = goals::progress(self.cluster, goal, self.today);
            if let Some((day, value)) = progress.latest() {
                let measured = self
                    .words
                    .annual_measured(reading(self.formats, value), self.date(*day));
                lines.push(Line::of(
                    format!("{} – {measured}", goal.text),
                    goal.id.record(),
                ));
            }
        }
        lines
    }

    fn activities(&self) -> Vec<Line> {
        let mut counts = BTreeMap::new();
        for status in self.projects().iter().filter_map(|it| it.status.as_ref()) {
            let word = self.words.project_status(status.as_str()).into_owned();
            *counts.entry(word).or_insert(0) += 1;
        }
        let projects: Vec<String> = Self::counted(counts)
            .into_iter()
            .map(|(word, count)| format!("{word}: {count}"))
            .collect();
        let mut lines = Vec::new();
        if !projects.is_empty() {
            lines.push(Line::new(format!(
                "{} – {}",
                self.words.nav_projects(),
                projects.join(" · ")
            )));
        }
        let mut themes: Vec<_> = self.cluster.themes.values().collect();
        sorting::by_key(&mut themes, |it| it.year);
        lines.extend(themes.into_iter().map(|it| {
            let text = format!("{}: {}", it.year, it.title);
            Line::of(
                self.with_vote(&text, it.decided_by.as_ref()),
                it.id.record(),
            )
        }));
        lines
    }

    fn groups(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for strand in groups::strands(self.cluster, self.today) {
            let offers = strand.offers.into_iter().flat_map(|it| it.groups);
            for group in offers.chain(strand.groups) {
                let words = self.words;
                let led = |led: bool, role: &str| {
                    let role = words.seat_role(role).into_owned();
                    let vacant = words.seat_vacant();
                    if led {
                        format!("{role} ✓")
                    } else {
                        format!("{role}: {vacant}")
                    }
                };
                let said = [
                    group.body.name.clone(),
                    led(!group.catalysts.is_empty(), "catalyst"),
                    led(!group.coordinators.is_empty(), "coordinator"),
                    words.projects_count(group.projects.len()),
                ];
                lines.push(Line::of(said.join(" · "), group.body.id.record()));
            }
        }
        lines
    }

    fn communication(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for project in self.projects() {
            let told = |told: Option<bool>, day: Option<Date>, word: &str| {
                let day = day.map(|it| self.date(it));
                (told == Some(true) || day.is_some()).then(|| {
                    format!("{word} {}", day.unwrap_or_default())
                        .trim()
                        .to_owned()
                })
            };
            let inside = self.words.projects_told_inside();
            let outside = self.words.projects_told_outside();
            let said: Vec<String> = [
                told(project.communicated_internally, project.told_inside, inside),
                told(
                    project.communicated_externally,
                    project.told_outside,
                    outside,
                ),
            ]
            .into_iter()
            .flatten()
            .collect();
            if !said.is_empty() {
                let text = format!("{}: {}", project.title, said.join(" · "));
                lines.push(Line::of(text, project.id.record()));
            }
        }
        lines
    }
}
