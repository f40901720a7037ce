//! What each scene of a presentation says, in the hall's language: a heading, a sentence, rows.
//!
//! Charts and polls draw themselves; everything else is one form, so that the layout stays the same
//! from scene to scene. What has no room for the back row is counted, not squeezed in.

use crate::domain::charter::vision;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::{AgendaItem, FollowUp, Meeting, Speech};
use crate::domain::polling;
use crate::domain::presenting::following::{self, GOALS, MISSION, PART, PRINCIPLES, items};
use crate::domain::presenting::{Deck, Slide};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{ItemState, ProjectStatus, SceneKind, SpeechStance, TaskStatus};
use crate::domain::votes::Poll;
use crate::domain::work::Project;
use crate::domain::work::board::live_projects;
use crate::words::{Formats, Words};

/// More rows than this cannot be read from the back row.
const MOST_ROWS: usize = 10;

/// What a scene shows beside its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shown {
    /// Words alone.
    #[default]
    Words,
    /// The chart, with what the scene lights up.
    Chart,
    /// A poll with its count and its verdict.
    Poll(Id<Poll>),
}

/// How a row stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    #[default]
    Plain,
    Now,
    Done,
    Late,
    For,
    Against,
}

/// One row of a scene.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// A number or a time, before the text.
    pub lead: String,
    pub text: String,
    /// Smaller, under the text.
    pub under: String,
    /// At the end of the row.
    pub end: String,
    pub mark: Mark,
}

/// A number with its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub value: String,
    pub word: String,
    pub mark: Mark,
}

/// A scene as the wall shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// Where the hall stands, small over the title.
    pub eyebrow: String,
    pub title: String,
    /// Whether the title is all there is, and is set as large as it goes.
    pub alone: bool,
    /// Sentences under the title.
    pub lines: Vec<String>,
    pub figures: Vec<Figure>,
    pub rows: Vec<Row>,
    /// How many rows are left out.
    pub more: String,
    pub shown: Shown,
    pub caption: String,
}

/// What the wall is told with.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub cluster: &'a Cluster,
    pub words: Words,
    pub formats: &'a dyn Formats,
    pub today: Date,
}

impl Teller<'_> {
    /// A scene of a deck as a picture.
    #[must_use]
    pub fn picture(&self, deck: &Deck, slide: &Slide) -> Picture {
        let mut picture = match slide.kind {
            SceneKind::Charter => self.charter(slide),
            SceneKind::Chart => self.chart(slide),
            SceneKind::Agenda => self.agenda(deck, slide),
            SceneKind::Speaker => self.speaker(slide),
            SceneKind::Poll | SceneKind::Result => self.poll(slide),
            SceneKind::Projects => self.projects(slide),
            SceneKind::FollowUps => self.promises(slide),
            _ => self.opening(slide),
        };
        if let Some(title) = &slide.title {
            picture.title.clone_from(title);
        }
        if let Some(caption) = &slide.caption {
            picture.caption.clone_from(caption);
        }
        picture
    }

    /// What a scene is called in a list.
    #[must_use]
    pub fn label(&self, deck: &Deck, slide: &Slide) -> String {
        let picture = self.picture(deck, slide);
        if picture.title.is_empty() {
            self.words.scene_kind(slide.kind.as_str()).into_owned()
        } else {
            picture.title
        }
    }

    /// The name of a deck: that of its meeting with the day, else the organisation's.
    #[must_use]
    pub fn deck_name(&self, meeting: Option<&Id<Meeting>>) -> String {
        match meeting.and_then(|id| self.cluster.meetings.get(id)) {
            Some(meeting) => format!(
                "{} · {}",
                self.meeting_name(meeting),
                self.formats.date(meeting.date)
            ),
            None => self.words.present_organisation().to_owned(),
        }
    }

    fn meeting_name(&self, meeting: &Meeting) -> String {
        let body = self.cluster.body_name(Some(&meeting.body));
        let title = meeting.title.as_deref().or(body);
        title
            .unwrap_or_else(|| self.words.record_meeting())
            .to_owned()
    }

    fn organisation(&self) -> String {
        let organisation = self.cluster.organisation();
        organisation.map(|it| it.name.clone()).unwrap_or_default()
    }

    fn nothing(&self, slide: &Slide) -> Picture {
        Picture {
            eyebrow: self.words.scene_kind(slide.kind.as_str()).into_owned(),
            title: self.words.present_nothing().to_owned(),
            ..Picture::default()
        }
    }

    fn opening(&self, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        if let Some(meeting) = about.and_then(|id| self.cluster.meetings.get(id)) {
            let when = [
                Some(self.formats.date(meeting.date)),
                meeting.start.map(|it| it.to_string()),
                meeting.place.clone(),
            ];
            let body = self.cluster.body_name(Some(&meeting.body));
            // A meeting that is called by its body is not named twice.
            let body = body.filter(|it| meeting.title.as_deref().is_some_and(|title| title != *it));
            let body = body.map(str::to_owned);
            return Picture {
                eyebrow: self.organisation(),
                title: self.meeting_name(meeting),
                alone: true,
                lines: body.into_iter().chain([joined(when)]).collect(),
                ..Picture::default()
            };
        }
        if let Some(organisation) = about.and_then(|id| self.cluster.organisations.get(id)) {
            let members = self.cluster.members_on(self.today).count();
            let figures = [(members, self.words.present_members(members))];
            return Picture {
                eyebrow: organisation.short_name.clone().unwrap_or_default(),
                title: organisation.name.clone(),
                alone: true,
                lines: vec![self.formats.date(self.today)],
                figures: figures
                    .into_iter()
                    .filter(|it| it.0 > 0)
                    .map(|(value, word)| Figure {
                        value: value.to_string(),
                        word,
                        mark: Mark::Plain,
                    })
                    .collect(),
                ..Picture::default()
            };
        }
        let title = slide
            .about
            .as_ref()
            .and_then(|id| self.cluster.title_of(id));
        Picture {
            eyebrow: self.organisation(),
            title: title.unwrap_or_default().to_owned(),
            alone: true,
            ..Picture::default()
        }
    }

    fn charter(&self, slide: &Slide) -> Picture {
        let words = self.words;
        let about = slide.about.as_ref().map(RecordId::as_str);
        if let Some(goal) = about.and_then(|id| self.cluster.goals.get(id)) {
            return Picture {
                eyebrow: words.record_goal().to_owned(),
                title: goal.text.clone(),
                alone: true,
                lines: goal.indicator.clone().into_iter().collect(),
                ..Picture::default()
            };
        }
        let part = slide.word(PART);
        let rows = |texts: Vec<&str>| -> Vec<Row> {
            let texts = texts.into_iter().enumerate();
            texts
                .map(|(at, text)| Row {
                    lead: (at + 1).to_string(),
                    text: text.to_owned(),
                    ..Row::default()
                })
                .collect()
        };
        let listed = |title: &str, all: Vec<Row>| {
            let (rows, more) = self.cut(all, 0);
            Picture {
                eyebrow: self.organisation(),
                title: title.to_owned(),
                rows,
                more,
                ..Picture::default()
            }
        };
        match part.as_deref() {
            Some(MISSION) => {
                let items = in_order(&self.cluster.mission_items);
                let texts = items.into_iter().map(|it| it.text.as_str()).collect();
                listed(words.present_part_mission(), rows(texts))
            }
            Some(PRINCIPLES) => {
                let items = in_order(&self.cluster.principles);
                let texts = items.into_iter().map(|it| it.text.as_str()).collect();
                listed(words.present_part_principles(), rows(texts))
            }
            Some(GOALS) => {
                let goals = in_order(&self.cluster.goals).into_iter();
                let rows = goals
                    .enumerate()
                    .map(|(at, goal)| Row {
                        lead: (at + 1).to_string(),
                        text: goal.text.clone(),
                        under: goal.indicator.clone().unwrap_or_default(),
                        end: match (&goal.baseline, &goal.target) {
                            (Some(from), Some(to)) => {
                                words.present_goal_from(from.to_string(), to.to_string())
                            }
                            _ => String::new(),
                        },
                        mark: Mark::Plain,
                    })
                    .collect();
                listed(words.present_part_goals(), rows)
            }
            _ => self.vision(slide, about),
        }
    }

    fn vision(&self, slide: &Slide, about: Option<&str>) -> Picture {
        let named = about.and_then(|id| self.cluster.visions.get(id));
        let found = named.or_else(|| vision::in_force(self.cluster, self.today));
        if let (None, Some(title)) = (
            named,
            slide
                .about
                .as_ref()
                .and_then(|id| self.cluster.title_of(id)),
        ) {
            return Picture {
                eyebrow: self.organisation(),
                title: title.to_owned(),
                alone: true,
                ..Picture::default()
            };
        }
        let Some(found) = found else {
            return self.nothing(slide);
        };
        let until = found
            .horizon
            .map(|it| self.words.present_until(self.formats.date(it)));
        Picture {
            eyebrow: joined([
                Some(self.organisation()),
                Some(self.words.record_vision().to_owned()),
            ]),
            title: found.text.clone(),
            alone: true,
            lines: until.into_iter().collect(),
            ..Picture::default()
        }
    }

    fn chart(&self, slide: &Slide) -> Picture {
        let focus = slide
            .about
            .clone()
            .or_else(|| slide.word("focus").map(RecordId::new));
        let title = focus.as_ref().and_then(|id| self.cluster.title_of(id));
        let body = focus
            .as_ref()
            .and_then(|id| self.cluster.bodies.get(id.as_str()));
        let duty = body.and_then(|it| it.duties.first().cloned());
        let whole = self.words.scene_kind(SceneKind::Chart.as_str());
        Picture {
            eyebrow: self.organisation(),
            title: title.map_or_else(|| whole.clone().into_owned(), str::to_owned),
            shown: Shown::Chart,
            caption: duty.unwrap_or_default(),
            ..Picture::default()
        }
    }

    fn agenda(&self, deck: &Deck, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        let meeting = about.and_then(|id| self.cluster.meetings.get(id));
        let meeting =
            meeting.or_else(|| self.cluster.meetings.get(deck.meeting.as_ref()?.as_str()));
        let Some(meeting) = meeting else {
            return self.nothing(slide);
        };
        let items = items(self.cluster, &meeting.id);
        let now = items
            .iter()
            .position(|it| it.state == Some(ItemState::Running));
        let rows = items
            .into_iter()
            .enumerate()
            .map(|(at, item)| Row {
                lead: (at + 1).to_string(),
                text: item.text.clone(),
                under: self
                    .cluster
                    .person_name(item.speaker.as_ref())
                    .unwrap_or_default()
                    .to_owned(),
                end: match (&item.state, item.duration) {
                    (Some(ItemState::Postponed), _) => self
                        .words
                        .item_state(ItemState::Postponed.as_str())
                        .into_owned(),
                    (_, Some(minutes)) => self.words.present_minutes(minutes),
                    _ => String::new(),
                },
                mark: match item.state {
                    Some(ItemState::Running) => Mark::Now,
                    Some(ItemState::Done) => Mark::Done,
                    _ => Mark::Plain,
                },
            })
            .collect();
        let (rows, more) = self.cut(rows, now.unwrap_or(0));
        Picture {
            eyebrow: joined([
                Some(self.meeting_name(meeting)),
                Some(self.formats.date(meeting.date)),
            ]),
            title: self
                .words
                .scene_kind(SceneKind::Agenda.as_str())
                .into_owned(),
            rows,
            more,
            ..Picture::default()
        }
    }

    /// Where an item stands on its agenda: "Item 4 of 9".
    fn item_of(&self, item: &AgendaItem) -> Option<String> {
        let items = items(self.cluster, &item.meeting);
        let at = items.iter().position(|it| it.id == item.id)?;
        Some(
            self.words
                .present_item_of((at + 1).to_string(), items.len().to_string()),
        )
    }

    fn speaker(&self, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        let Some(item) = about.and_then(|id| self.cluster.agenda_items.get(id)) else {
            return self.nothing(slide);
        };
        let meeting = self.cluster.meetings.get(&item.meeting);
        let purpose = item.purpose.as_ref();
        let mut turns: Vec<&Speech> = in_order(&self.cluster.speeches);
        turns.retain(|it| it.item == item.id && it.ended.is_none());
        // Who speaks stands first, whatever the order of asking.
        sorting::by_key(&mut turns, |it| it.began.is_none());
        let rows = turns.iter().map(|it| self.turn(it)).collect();
        let (rows, more) = self.cut(rows, 0);
        let alone = rows.is_empty();
        Picture {
            eyebrow: joined([
                meeting.map(|it| self.meeting_name(it)),
                self.item_of(item),
                purpose.map(|it| self.words.item_purpose(it.as_str()).into_owned()),
            ]),
            title: item.text.clone(),
            alone,
            lines: self.speaks(item).into_iter().collect(),
            rows,
            more,
            ..Picture::default()
        }
    }

    fn speaks(&self, item: &AgendaItem) -> Option<String> {
        let person = self.cluster.people.get(item.speaker.as_ref()?)?;
        let of = self.cluster.member_name(person.member.as_ref());
        Some(joined([Some(person.name.clone()), of.map(str::to_owned)]))
    }

    fn turn(&self, speech: &Speech) -> Row {
        let member = self.cluster.member_name(speech.member.as_ref());
        let person = self.cluster.person_name(speech.person.as_ref());
        let guest = speech
            .guest
            .as_ref()
            .and_then(|id| self.cluster.guests.get(id));
        let name = person
            .or(guest.map(|it| it.name.as_str()))
            .or(speech.name.as_deref())
            .or(member)
            .unwrap_or_default();
        let of = member
            .or(guest.and_then(|it| it.institution.as_deref()))
            .filter(|it| *it != name);
        let stance = speech.stance.as_ref();
        Row {
            lead: String::new(),
            text: name.to_owned(),
            under: of.unwrap_or_default().to_owned(),
            end: if speech.began.is_some() {
                self.words.present_speaks_now().to_owned()
            } else {
                stance.map_or_else(String::new, |it| {
                    self.words.speech_stance(it.as_str()).into_owned()
                })
            },
            mark: match stance {
                _ if speech.began.is_some() => Mark::Now,
                Some(SpeechStance::For) => Mark::For,
                Some(SpeechStance::Against) => Mark::Against,
                _ => Mark::Plain,
            },
        }
    }

    fn poll(&self, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        let Some(poll) = about.and_then(|id| self.cluster.polls.get(id)) else {
            return self.nothing(slide);
        };
        let meeting = poll.meeting.as_ref();
        let item = meeting.and_then(|it| following::item_of(self.cluster, poll, it));
        let card = polling::card_of(self.cluster, poll);
        Picture {
            eyebrow: joined([
                polling::body_of(self.cluster, poll).map(|it| it.name.clone()),
                item.and_then(|it| self.item_of(it)),
                card.map(|it| it.name.clone()),
            ]),
            title: poll.title.clone(),
            shown: Shown::Poll(poll.id.clone()),
            ..Picture::default()
        }
    }

    fn projects(&self, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        if let Some(project) = about.and_then(|id| self.cluster.projects.get(id)) {
            return self.project(project);
        }
        let all = live_projects(self.cluster).into_iter();
        let rows = all.map(|it| self.project_row(it)).collect();
        let (rows, more) = self.cut(rows, 0);
        let theme = self.cluster.themes.values().max_by_key(|it| it.year);
        Picture {
            eyebrow: joined([
                Some(self.organisation()),
                theme.map(|it| format!("{} {}: {}", self.words.record_theme(), it.year, it.title)),
            ]),
            title: self.words.nav_projects().to_owned(),
            rows,
            more,
            ..Picture::default()
        }
    }

    fn project_row(&self, project: &Project) -> Row {
        let status = project.status.as_ref();
        Row {
            lead: String::new(),
            text: project.title.clone(),
            under: joined([
                self.cluster
                    .member_name(project.lead_member.as_ref())
                    .map(str::to_owned),
                self.cluster
                    .person_name(project.responsible.as_ref())
                    .map(str::to_owned),
            ]),
            end: status.map_or_else(String::new, |it| {
                self.words.project_status(it.as_str()).into_owned()
            }),
            mark: match status {
                Some(ProjectStatus::Late) => Mark::Late,
                Some(ProjectStatus::Done) => Mark::Done,
                _ => Mark::Plain,
            },
        }
    }

    fn project(&self, project: &Project) -> Picture {
        let row = self.project_row(project);
        let mut steps = in_order(&self.cluster.milestones);
        steps.retain(|it| it.project == project.id);
        let rows = steps
            .into_iter()
            .map(|it| Row {
                text: it.text.clone(),
                end: it.due.map(|due| self.formats.date(due)).unwrap_or_default(),
                mark: match it.due {
                    _ if it.done => Mark::Done,
                    Some(due) if due < self.today => Mark::Late,
                    _ => Mark::Plain,
                },
                ..Row::default()
            })
            .collect();
        let (rows, more) = self.cut(rows, 0);
        let ends = project
            .end
            .map(|it| self.words.present_until(self.formats.date(it)));
        Picture {
            eyebrow: joined([
                Some(self.words.record_project().to_owned()),
                Some(row.end).filter(|it| !it.is_empty()),
                ends,
            ]),
            title: project.title.clone(),
            alone: rows.is_empty(),
            lines: [row.under, project.description.clone().unwrap_or_default()]
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect(),
            rows,
            more,
            ..Picture::default()
        }
    }

    fn promises(&self, slide: &Slide) -> Picture {
        let about = slide.about.as_ref().map(RecordId::as_str);
        let meeting = about.and_then(|id| self.cluster.meetings.get(id));
        let of = |it: &&FollowUp| match meeting {
            Some(meeting) => it.meeting.as_ref() == Some(&meeting.id),
            None => stands(it),
        };
        let mut all: Vec<&FollowUp> = self.cluster.follow_ups.values().filter(of).collect();
        // What is late comes first, then what is due first, then what is kept.
        sorting::by_key(&mut all, |it| {
            (!self.is_late(it), !stands(it), it.due.is_none(), it.due)
        });
        let late = all.iter().filter(|it| self.is_late(it)).count();
        let open = all.iter().filter(|it| stands(it)).count();
        let kept = all.len() - open;
        let figures = [
            (kept, self.words.present_kept().to_owned(), Mark::Done),
            (
                open - late,
                self.words.present_promises_open(open - late),
                Mark::Plain,
            ),
            (late, self.words.present_promises_late(late), Mark::Late),
        ];
        let figures = figures
            .into_iter()
            .filter(|it| it.0 > 0)
            .map(|(value, word, mark)| Figure {
                value: value.to_string(),
                word,
                mark,
            })
            .collect();
        let rows: Vec<Row> = all.into_iter().map(|it| self.promise(it)).collect();
        let lines = if rows.is_empty() {
            vec![self.words.present_no_promises().to_owned()]
        } else {
            Vec::new()
        };
        let (rows, more) = self.cut(rows, 0);
        Picture {
            eyebrow: meeting.map_or_else(
                || self.organisation(),
                |it| {
                    joined([
                        Some(self.meeting_name(it)),
                        Some(self.formats.date(it.date)),
                    ])
                },
            ),
            title: self.words.present_promises().to_owned(),
            lines,
            figures,
            rows,
            more,
            ..Picture::default()
        }
    }

    fn promise(&self, promise: &FollowUp) -> Row {
        let status = promise.status.as_ref();
        Row {
            lead: String::new(),
            text: promise.text.clone(),
            under: self
                .cluster
                .person_name(promise.owner.as_ref())
                .unwrap_or_default()
                .to_owned(),
            end: match (status, promise.due) {
                (Some(it @ (TaskStatus::Done | TaskStatus::Dropped)), _) => {
                    self.words.task_status(it.as_str()).into_owned()
                }
                (_, Some(due)) => self.words.present_by(self.formats.date(due)),
                _ => String::new(),
            },
            mark: if self.is_late(promise) {
                Mark::Late
            } else if status == Some(&TaskStatus::Done) {
                Mark::Done
            } else {
                Mark::Plain
            },
        }
    }

    fn is_late(&self, promise: &FollowUp) -> bool {
        stands(promise)
            && (promise.status == Some(TaskStatus::Late)
                || promise.due.is_some_and(|due| due < self.today))
    }

    /// As many rows as can be read, around the one that is meant, and how many are left out.
    fn cut(&self, mut rows: Vec<Row>, around: usize) -> (Vec<Row>, String) {
        if rows.len() <= MOST_ROWS {
            return (rows, String::new());
        }
        let left = rows.len() - MOST_ROWS;
        let first = around.saturating_sub(MOST_ROWS / 2).min(left);
        rows.drain(..first);
        rows.truncate(MOST_ROWS);
        (rows, self.words.present_more(left))
    }
}

/// Whether a promise is neither kept nor dropped.
fn stands(promise: &FollowUp) -> bool {
    !matches!(promise.status, Some(TaskStatus::Done | TaskStatus::Dropped))
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts = parts.into_iter().flatten().filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// The meeting whose deck is meant when none is named: today's, else the next, else none.
#[must_use]
pub fn meeting_at_hand(cluster: &Cluster, today: Date) -> Option<&Meeting> {
    let coming = cluster
        .meetings
        .values()
        .filter(|it| today <= it.date && it.cancelled.is_none());
    let next = coming.min_by_key(|it| (it.date, it.start))?;
    (!following::items(cluster, &next.id).is_empty()).then_some(next)
}
