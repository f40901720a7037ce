//! A planned table as one command: all of it or none.

use serde_json::Value;

use super::Import;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::{Kind, Record};

impl Import {
    /// The import as one step; `base` is a text that begins no other id.
    #[must_use]
    pub fn command(&self, base: &str) -> Command {
        let mut commands = Vec::new();
        for (at, taken) in self.taken.iter().enumerate() {
            if !taken.does_something() {
                continue;
            }
            let member = taken
                .is
                .as_ref()
                .map_or_else(|| RecordId::new(format!("{base}-{at}")), Id::record);
            let mut fields = taken.fields.clone();
            for somebody in &taken.people {
                let person = match &somebody.is {
                    Some(person) => {
                        if !somebody.fields.is_empty() {
                            commands.push(set(&person.record(), &somebody.fields));
                        }
                        person.record()
                    }
                    None => {
                        let id = format!("{base}-{at}-{}", somebody.seat);
                        let mut record = Record::new(Kind::Person, &id)
                            .with("name", somebody.name.as_str())
                            .with("member", member.as_str());
                        for (field, value) in &somebody.fields {
                            record = record.with(field, value.clone());
                        }
                        commands.push(Command::Create(record));
                        RecordId::new(id)
                    }
                };
                if somebody.names_it {
                    fields.push((somebody.seat, Value::from(person.as_str())));
                }
            }
            if taken.is.is_none() {
                let mut record = Record::new(Kind::Member, member.as_str());
                for (field, value) in fields {
                    record = record.with(field, value);
                }
                commands.push(Command::Create(record));
            } else if !fields.is_empty() {
                commands.push(set(&member, &fields));
            }
        }
        Command::All(commands)
    }
}

fn set(record: &RecordId, fields: &[(&'static str, Value)]) -> Command {
    Command::Set {
        record: record.clone(),
        fields: fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), Some(value.clone())))
            .collect(),
    }
}
