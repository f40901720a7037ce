//! The days of the organisation for calendars (RFC 5545): milestones, ends of projects, what is due
//! from whom, what is to be paid, and meetings.
//!
//! Each day is named after the record that it comes from, so that a calendar that reads the file
//! again moves what has moved. Times of meetings are local ones: nobody meets by universal time.
//!
//! - [`lines`]: texts and lines as the format wants them

pub mod lines;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{Meeting, invitation};
use crate::domain::membership::Person;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{InvoiceDirection, ProjectStatus, TaskStatus};
use crate::domain::work::board::live_projects;
use crate::domain::work::{Invoice, Project};
use crate::exchange::mail;
use crate::portrait;
use crate::words::{Formats, Words};
use lines::{escaped, line};

/// Something on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Event {
    /// The record that it comes from.
    id: String,
    day: Date,
    start: Option<TimeOfDay>,
    end: Option<TimeOfDay>,
    what: String,
    about: Vec<String>,
    place: Option<String>,
    done: bool,
    cancelled: bool,
}

/// The calendar as a text; `day` is when it is written. With `whose`, only what that person answers
/// for, and the meetings of bodies that the person sits in.
#[must_use]
pub fn write(cluster: &Cluster, words: Words, day: Date, whose: Option<&Id<Person>>) -> String {
    let days = Days {
        cluster,
        words,
        whose,
    };
    let name = cluster.organisation().map_or("", |it| &it.name);
    let name = match cluster.person_name(whose) {
        Some(person) => words.calendar_name(format!("{name} – {person}")),
        None => words.calendar_name(name),
    };
    written_out(cluster, day, Some(&name), days.events())
}

/// One meeting with its agenda; a calendar that has it already moves it.
#[must_use]
pub fn write_meeting(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    day: Date,
    meeting: &Meeting,
) -> String {
    let days = Days {
        cluster,
        words,
        whose: None,
    };
    let mut event = days.meeting(meeting);
    let article = portrait::invitation::article(cluster, words, formats, meeting);
    event.about = vec![mail::plain(&article)];
    written_out(cluster, day, None, vec![event])
}

/// The file: its head, and each event. A name would make of it a calendar of its own.
fn written_out(cluster: &Cluster, day: Date, name: Option<&str>, events: Vec<Event>) -> String {
    let organisation = cluster.organisation();
    let domain = organisation.map_or("organisation", |it| it.id.as_str());
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//Klaster//Klaster//EN");
    line(&mut out, "CALSCALE", "GREGORIAN");
    line(&mut out, "METHOD", "PUBLISH");
    if let Some(name) = name {
        line(&mut out, "X-WR-CALNAME", &escaped(name));
    }
    let stamp = format!("{}T000000Z", written(day));
    for event in events {
        line(&mut out, "BEGIN", "VEVENT");
        line(&mut out, "UID", &escaped(&format!("{}@{domain}", event.id)));
        line(&mut out, "DTSTAMP", &stamp);
        match event.start {
            Some(start) => {
                let time = start.to_string().replace(':', "");
                line(
                    &mut out,
                    "DTSTART",
                    &format!("{}T{time}00", written(event.day)),
                );
                if let Some(end) = event.end.filter(|it| start < *it) {
                    let time = end.to_string().replace(':', "");
                    let end = format!("{}T{time}00", written(event.day));
                    line(&mut out, "DTEND", &end);
                }
            }
            None => {
                line(&mut out, "DTSTART;VALUE=DATE", &written(event.day));
                // A day on which something is due is a day on which one is free.
                line(&mut out, "TRANSP", "TRANSPARENT");
            }
        }
        let done = if event.done { "✓ " } else { "" };
        let what = format!("{done}{}", event.what);
        line(&mut out, "SUMMARY", &escaped(&what));
        if event.cancelled {
            line(&mut out, "STATUS", "CANCELLED");
        }
        if !event.about.is_empty() {
            line(&mut out, "DESCRIPTION", &escaped(&event.about.join("\n")));
        }
        if let Some(place) = &event.place {
            line(&mut out, "LOCATION", &escaped(place));
        }
        line(&mut out, "END", "VEVENT");
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

/// A day as the format writes it.
fn written(day: Date) -> String {
    day.to_string().replace('-', "")
}

struct Days<'c> {
    cluster: &'c Cluster,
    words: Words,
    whose: Option<&'c Id<Person>>,
}

impl Days<'_> {
    fn is_asked(&self, owner: Option<&Id<Person>>) -> bool {
        self.whose.is_none_or(|whose| owner == Some(whose))
    }

    /// Everything that has a day, in the order of days.
    fn events(&self) -> Vec<Event> {
        let mut events = Vec::new();
        self.projects(&mut events);
        self.tasks(&mut events);
        let invoices = in_order(&self.cluster.invoices).into_iter();
        events.extend(invoices.filter_map(|it| self.invoice(it)));
        let meetings = self.cluster.meetings.values();
        let meetings = meetings.filter(|it| self.sits_in(it));
        events.extend(meetings.map(|it| self.meeting(it)));
        sorting::by(&mut events, |a, b| (a.day, a.start).cmp(&(b.day, b.start)));
        events
    }

    fn due(
        &self,
        id: &str,
        day: Date,
        what: String,
        about: Vec<String>,
        owner: Option<&Id<Person>>,
        done: bool,
    ) -> Option<Event> {
        let mut about = about;
        if let Some(owner) = self.cluster.person_name(owner) {
            let word = self.words.projects_responsible();
            about.push(self.words.trello_line(word, owner));
        }
        self.is_asked(owner).then_some(Event {
            id: id.to_owned(),
            day,
            start: None,
            end: None,
            what,
            about,
            place: None,
            done,
            cancelled: false,
        })
    }

    fn projects(&self, events: &mut Vec<Event>) {
        let is_live = |id: &Id<Project>| self.cluster.projects.get(id).filter(|it| it.is_live());
        for project in live_projects(self.cluster) {
            let Some(end) = project.end else { continue };
            let done = project.status == Some(ProjectStatus::Done);
            let what = self.words.calendar_project_ends(&project.title);
            let owner = project.responsible.as_ref();
            events.extend(self.due(project.id.as_str(), end, what, Vec::new(), owner, done));
        }
        for step in self.cluster.milestones.values() {
            let Some((due, project)) = step.due.zip(is_live(&step.project)) else {
                continue;
            };
            let about = vec![project.title.clone()];
            let owner = project.responsible.as_ref();
            let what = step.text.clone();
            events.extend(self.due(step.id.as_str(), due, what, about, owner, step.done));
        }
        for item in self.cluster.checklist_items.values() {
            let Some((due, project)) = item.due.zip(is_live(&item.project)) else {
                continue;
            };
            let about = vec![project.title.clone()];
            let owner = item.owner.as_ref().or(project.responsible.as_ref());
            let what = self.words.calendar_due(&item.text);
            events.extend(self.due(item.id.as_str(), due, what, about, owner, item.done));
        }
    }

    fn tasks(&self, events: &mut Vec<Event>) {
        let is_done = |status: Option<&TaskStatus>| status == Some(&TaskStatus::Done);
        for item in self.cluster.work_items.values() {
            let Some(due) = item.due else { continue };
            let done = is_done(item.status.as_ref());
            let project = item.project.as_ref();
            let project = project.and_then(|it| self.cluster.projects.get(it));
            let about = project.map(|it| it.title.clone()).into_iter().collect();
            let what = self.words.calendar_due(&item.text);
            events.extend(self.due(
                item.id.as_str(),
                due,
                what,
                about,
                item.owner.as_ref(),
                done,
            ));
        }
        for promise in self.cluster.follow_ups.values() {
            let Some(due) = promise.due else { continue };
            let done = is_done(promise.status.as_ref());
            let what = self.words.calendar_due(&promise.text);
            let owner = promise.owner.as_ref();
            events.extend(self.due(promise.id.as_str(), due, what, Vec::new(), owner, done));
        }
    }

    fn invoice(&self, invoice: &Invoice) -> Option<Event> {
        let project = invoice.project.as_ref();
        let project = project.and_then(|it| self.cluster.projects.get(it));
        let owner = project.and_then(|it| it.responsible.as_ref());
        let who = self.cluster.member_name(invoice.member.as_ref());
        let said = [
            invoice.number.as_deref(),
            who.or(invoice.supplier.as_deref()),
            invoice.text.as_deref(),
        ];
        let said: Vec<&str> = said.into_iter().flatten().collect();
        let said = said.join(" · ");
        let what = match invoice.direction {
            InvoiceDirection::Received => self.words.calendar_pay(said),
            _ => self.words.calendar_due(said),
        };
        let about = project.map(|it| it.title.clone()).into_iter().collect();
        let done = invoice.paid.is_some();
        self.due(invoice.id.as_str(), invoice.due?, what, about, owner, done)
    }

    fn meeting(&self, meeting: &Meeting) -> Event {
        let body = self.cluster.body_name(Some(&meeting.body));
        let body = body.unwrap_or_default().to_owned();
        let about = meeting.title.as_ref().map(|_| body.clone());
        Event {
            id: meeting.id.to_string(),
            day: meeting.date,
            start: meeting.start,
            end: meeting
                .end
                .or_else(|| invitation::schedule(self.cluster, meeting).end),
            what: meeting.title.clone().unwrap_or(body),
            about: about.into_iter().collect(),
            place: meeting.place.clone().or_else(|| meeting.online.clone()),
            done: false,
            cancelled: meeting.cancelled.is_some(),
        }
    }

    /// Whether the person meets there: by a seat of its own or of its house, or in the assembly.
    fn sits_in(&self, meeting: &Meeting) -> bool {
        let Some(whose) = self.whose else { return true };
        let assembly = self.cluster.assembly().map(|it| &it.id);
        if assembly == Some(&meeting.body)
            || meeting.chair.as_ref() == Some(whose)
            || meeting.minute_taker.as_ref() == Some(whose)
        {
            return true;
        }
        let house = self.cluster.people.get(whose);
        let house = house.and_then(|it| it.member.as_ref());
        self.cluster.seats.values().any(|seat| {
            let by_house =
                seat.person.is_none() && house.is_some() && seat.member.as_ref() == house;
            seat.body == meeting.body && (seat.person.as_ref() == Some(whose) || by_house)
        })
    }
}
