//! What an organisation tells everybody on its web site, as chapters: what it says of itself, its
//! structure, its members, and as far as it makes them public its meetings, projects and decisions.
//!
//! It is given the public part of the records and nothing else, so that what is not in a public file
//! cannot be on the page either. Must not know what is public (`document::scope::public`), nor how a
//! page is written (`exchange::public_page`).

use super::article::{Block, Line, Part};
use super::report;
use crate::domain::charter::translations::{TEXT, translation};
use crate::domain::charter::vision::{in_force, traits_of};
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::plain::plain;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::words::{Formats, Words};

/// What a chapter is about. Its word is its place in the page's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Charter,
    /// The chart and its bodies stand here, beside what the parts say.
    Structure,
    Members,
    Meetings,
    Projects,
    Decisions,
}

impl About {
    /// The word in the address.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::Structure => "structure",
            Self::Members => "members",
            Self::Meetings => "meetings",
            Self::Projects => "projects",
            Self::Decisions => "decisions",
        }
    }
}

/// A chapter of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    pub about: About,
    pub heading: String,
    /// Its parts; those within it have headings of their own, the first may have none.
    pub parts: Vec<Part>,
}

/// The chapters that have something to tell, in order.
#[must_use]
pub fn chapters(
    public: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
) -> Vec<Chapter> {
    let teller = Teller {
        cluster: public,
        words,
        formats,
        today,
    };
    let chapter = |about, heading: &str, parts: Vec<Part>| Chapter {
        about,
        heading: heading.to_owned(),
        parts: parts
            .into_iter()
            .filter(|it| !it.blocks.is_empty())
            .collect(),
    };
    let title = public
        .organisation()
        .and_then(|it| it.charter_title.as_deref());
    let mut chapters = vec![
        chapter(
            About::Charter,
            title.unwrap_or(words.nav_charter()),
            teller.charter(),
        ),
        chapter(About::Structure, words.nav_structure(), Vec::new()),
        chapter(About::Members, words.nav_members(), teller.members()),
        chapter(About::Meetings, words.nav_meetings(), teller.meetings()),
        chapter(
            About::Projects,
            words.nav_projects(),
            report::projects(public, words, formats, today),
        ),
        chapter(
            About::Decisions,
            words.records_resolution(),
            teller.decisions(),
        ),
    ];
    chapters.retain(|it| match it.about {
        About::Structure => !public.bodies.is_empty(),
        _ => !it.parts.is_empty(),
    });
    chapters
}

struct Teller<'a> {
    cluster: &'a Cluster,
    words: Words,
    formats: &'a dyn Formats,
    today: Date,
}

impl Teller<'_> {
    /// A statement in the language of the page, where the organisation has written it in that.
    fn said<'s>(&'s self, of: &RecordId, own: &'s str) -> &'s str {
        let tag = self.words.lang().tag();
        translation(self.cluster, of, TEXT, tag).map_or(own, |it| it.text.as_str())
    }

    fn charter(&self) -> Vec<Part> {
        let (words, cluster) = (self.words, self.cluster);
        let mut parts = vec![self.facts()];
        if let Some(vision) = in_force(cluster, self.today) {
            let mut part = Part::inner(words.record_vision());
            part.say(self.said(&vision.id.record(), &vision.text));
            part.say(vision.positioning.as_deref().unwrap_or_default());
            let traits = traits_of(cluster, Some(&vision.id));
            let traits = traits
                .into_iter()
                .map(|it| Line::new(self.said(&it.id.record(), &it.text)));
            part.list(traits.collect());
            parts.push(part);
        }
        let mut mission = Part::inner(words.charter_mission());
        let items = in_order(&cluster.mission_items).into_iter();
        mission.list(
            items
                .map(|it| Line::new(self.said(&it.id.record(), &it.text)))
                .collect(),
        );
        parts.push(mission);
        parts.push(self.values());
        parts.extend(self.principles());
        parts.extend(
            report::goals(cluster, words, self.formats, self.today).map(|goals| Part {
                is_inner: true,
                ..goals
            }),
        );
        parts
    }

    fn facts(&self) -> Part {
        let words = self.words;
        let mut part = Part::inner("");
        let Some(organisation) = self.cluster.organisation() else {
            return part;
        };
        let founded = organisation.founded.map(|it| self.formats.date(it));
        let networks = in_order(&self.cluster.networks).into_iter();
        let networks: Vec<String> = networks.map(|it| it.name.clone()).collect();
        let networks = (!networks.is_empty()).then(|| self.formats.list(&networks));
        let facts = [
            (words.charter_legal_form(), organisation.legal_form.clone()),
            (words.charter_seat(), organisation.seat_town.clone()),
            (words.charter_region(), organisation.region.clone()),
            (words.charter_sector(), organisation.sector.clone()),
            (words.charter_founded(), founded),
            (words.records_network(), networks),
        ];
        let facts = facts.into_iter();
        part.facts(
            facts
                .filter_map(|(label, value)| Some((label.to_owned(), value?)))
                .filter(|(_, value)| !value.trim().is_empty())
                .collect(),
        );
        part
    }

    fn values(&self) -> Part {
        let words = self.words;
        let mut part = Part::inner(words.charter_values());
        let own = self.cluster.organisation().map(|it| it.values.as_slice());
        part.list(own.unwrap_or_default().iter().map(Line::new).collect());
        for philosophy in self.cluster.philosophies.values() {
            let lists = [
                (words.charter_values(), &philosophy.values),
                (words.charter_beliefs(), &philosophy.beliefs),
                (words.charter_attitudes(), &philosophy.attitudes),
            ];
            let single = [
                (words.charter_purpose(), &philosophy.purpose),
                (words.charter_culture(), &philosophy.culture),
                (words.charter_politics(), &philosophy.politics),
            ];
            let single = single
                .into_iter()
                .filter_map(|(label, it)| Some((label.to_owned(), it.clone()?)));
            let lists = lists
                .into_iter()
                .filter(|(_, it)| !it.is_empty())
                .map(|(label, it)| (label.to_owned(), self.formats.list(it)));
            part.facts(single.chain(lists).collect());
        }
        part
    }

    /// The principles by section; those on their own under the general heading.
    fn principles(&self) -> Vec<Part> {
        let cluster = self.cluster;
        let all = in_order(&cluster.principles);
        let mut parts = Vec::new();
        let mut part = |heading: &str, section: Option<&str>| {
            let mut part = Part::inner(heading);
            let of = |it: &&&crate::domain::charter::Principle| {
                it.section.as_ref().map(crate::domain::id::Id::as_str) == section
            };
            let lines = all.iter().filter(of);
            part.list(
                lines
                    .map(|it| Line::new(self.said(&it.id.record(), &it.text)))
                    .collect(),
            );
            parts.push(part);
        };
        part(self.words.records_principle(), None);
        for section in in_order(&cluster.principle_sections) {
            part(&section.title, Some(section.id.as_str()));
        }
        parts
    }

    fn members(&self) -> Vec<Part> {
        let (words, cluster) = (self.words, self.cluster);
        let mut members: Vec<_> = cluster.members_on(self.today).collect();
        sorting::by_key(&mut members, |it| plain(&it.name));
        let rows = members.into_iter().map(|member| {
            let class = member.class.as_ref();
            let class = class.and_then(|it| cluster.member_classes.get(it));
            let speaks = cluster.person_name(member.representative.as_ref());
            [
                Some(member.name.as_str()),
                class.map(|it| it.name.as_str()),
                member.town.as_deref(),
                member.activity.as_deref(),
                speaks,
            ]
            .map(|it| it.unwrap_or_default().to_owned())
            .to_vec()
        });
        let head = [
            words.name(),
            words.members_class(),
            words.members_town(),
            words.members_activity(),
            words.members_representative(),
        ];
        table(&head, rows.collect())
    }

    fn meetings(&self) -> Vec<Part> {
        let (words, cluster) = (self.words, self.cluster);
        let mut meetings: Vec<_> = cluster.meetings.values().collect();
        sorting::by_key(&mut meetings, |it| std::cmp::Reverse(it.date));
        let rows = meetings.into_iter().map(|meeting| {
            let name = super::invitation::name(cluster, meeting);
            let items = in_order(&cluster.agenda_items).into_iter();
            let items = items.filter(|it| it.meeting == meeting.id);
            let items: Vec<&str> = items.map(|it| it.text.as_str()).collect();
            vec![
                self.formats.date(meeting.date),
                name,
                meeting.place.clone().unwrap_or_default(),
                items.join(" · "),
            ]
        });
        let head = [
            words.date(),
            words.record_meeting(),
            words.meetings_place(),
            words.records_agenda_item(),
        ];
        table(&head, rows.collect())
    }

    fn decisions(&self) -> Vec<Part> {
        let (words, cluster) = (self.words, self.cluster);
        let mut entries: Vec<_> = cluster.resolutions.values().collect();
        sorting::by(&mut entries, |a, b| {
            (b.date, &b.number).cmp(&(a.date, &a.number))
        });
        let rows = entries.into_iter().map(|entry| {
            let poll = entry.poll.as_ref().and_then(|it| cluster.polls.get(it));
            let text = entry.text.as_deref();
            let text = text.or_else(|| poll.map(|it| it.title.as_str()));
            let body = cluster.body_name(entry.body.as_ref());
            let body = body.or_else(|| cluster.body_name(poll?.body.as_ref()));
            vec![
                entry.number.clone(),
                entry
                    .date
                    .map(|it| self.formats.date(it))
                    .unwrap_or_default(),
                body.unwrap_or_default().to_owned(),
                text.unwrap_or_default().to_owned(),
            ]
        });
        let head = [
            words.votes_number(),
            words.date(),
            words.record_body(),
            words.register_text(),
        ];
        table(&head, rows.collect())
    }
}

/// A part that is a table, without the columns in which nothing stands.
fn table(head: &[&str], rows: Vec<Vec<String>>) -> Vec<Part> {
    let filled = |at: usize| {
        let mut cells = rows.iter().filter_map(|row| row.get(at));
        cells.any(|it| !it.trim().is_empty())
    };
    let shown: Vec<bool> = (0..head.len()).map(filled).collect();
    let kept = |cells: Vec<String>| {
        let cells = cells.into_iter().zip(&shown);
        cells.filter(|it| *it.1).map(|it| it.0).collect()
    };
    let mut part = Part::inner("");
    let is_empty = rows.is_empty();
    let head = kept(head.iter().map(|it| (*it).to_owned()).collect());
    let rows = rows.into_iter().map(kept).collect();
    if !is_empty {
        part.blocks.push(Block::Table { head, rows });
    }
    vec![part]
}
