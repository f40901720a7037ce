//! Compares the languages with English and finds out what type each argument has.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Key, Message, Piece};

/// What a method takes for an argument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// Anything that can be shown.
    Shown,
    /// A count: it selects a plural, or stands in `NUMBER(…)`.
    Count,
    /// A word that selects a branch.
    Choice,
}

/// The arguments of a message in the order in which the English sentence names them.
pub type Signature = Vec<(String, Type)>;

/// Checks all languages against English; gives the signature of each message, or every fault as a sentence.
pub fn check(catalogues: &[Catalogue]) -> Result<BTreeMap<String, Signature>, Vec<String>> {
    let mut faults = Vec::new();
    let Some((english, others)) = catalogues.split_first() else {
        return Err(vec!["There are no catalogues.".to_owned()]);
    };
    for other in others {
        compare_keys(english, other, &mut faults);
    }
    for catalogue in catalogues {
        for (key, message) in &catalogue.messages {
            check_selects(catalogue, key, message, &message.pattern, &mut faults);
        }
    }
    let mut signatures = BTreeMap::new();
    for (key, message) in &english.messages {
        let mut signature = Vec::new();
        collect(key, message, &message.pattern, &mut signature, &mut faults);
        for other in others {
            if let Some(theirs) = other.messages.get(key) {
                compare_arguments(key, theirs, &mut signature, &mut faults);
                compare_choices(key, message, theirs, &mut faults);
            }
        }
        signatures.insert(key.clone(), signature);
    }
    faults.sort();
    faults.dedup();
    if faults.is_empty() {
        Ok(signatures)
    } else {
        Err(faults)
    }
}

fn compare_keys(english: &Catalogue, other: &Catalogue, faults: &mut Vec<String>) {
    for (key, message) in &english.messages {
        match other.messages.get(key) {
            None => {
                let file = message
                    .file
                    .replacen("/en/", &format!("/{}/", other.lang), 1);
                faults.push(format!(
                    "{file}: `{key}` is missing; {} has it.",
                    message.file
                ));
            }
            Some(theirs) if area(&theirs.file) != area(&message.file) => faults.push(format!(
                "{}: `{key}` stands in {} in English; keep it in the same file.",
                theirs.file, message.file
            )),
            Some(_) => {}
        }
    }
    for (key, message) in &other.messages {
        if !english.messages.contains_key(key) {
            faults.push(format!(
                "{}: `{key}` is not in English; add it there or remove it here.",
                message.file
            ));
        }
    }
}

fn area(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

fn check_selects(
    catalogue: &Catalogue,
    key: &str,
    message: &Message,
    pattern: &[Piece],
    faults: &mut Vec<String>,
) {
    let file = &message.file;
    for piece in pattern {
        let Piece::Select {
            argument,
            branches,
            default,
        } = piece
        else {
            continue;
        };
        for (index, (branch, inner)) in branches.iter().enumerate() {
            check_selects(catalogue, key, message, inner, faults);
            if branches
                .iter()
                .take(index)
                .any(|(earlier, _)| earlier == branch)
            {
                faults.push(format!(
                    "{file}: `{key}` has the branch [{branch}] of ${argument} twice."
                ));
            }
        }
        match type_of_select(branches) {
            None => faults.push(format!(
                "{file}: `{key}` selects on ${argument} but has only one branch; drop the select."
            )),
            Some(Type::Count) => {
                for need in catalogue.needs {
                    if !branches.iter().any(|(branch, _)| is_name(branch, need)) {
                        faults.push(format!(
                            "{file}: `{key}` lacks the plural [{need}] of ${argument}, which {} needs.",
                            catalogue.lang
                        ));
                    }
                }
                for (branch, _) in branches {
                    match branch {
                        Key::Name(name) if !branch.is_category() => faults.push(format!(
                            "{file}: `{key}` mixes plurals and words in ${argument}: [{name}] is not a plural category."
                        )),
                        Key::Name(name) if !catalogue.needs.contains(&name.as_str()) => faults.push(format!(
                            "{file}: `{key}` has the plural [{name}] of ${argument}, which {} never uses.",
                            catalogue.lang
                        )),
                        _ => {}
                    }
                }
                if !branches
                    .get(*default)
                    .is_some_and(|(branch, _)| is_name(branch, "other"))
                {
                    faults.push(format!(
                        "{file}: `{key}` must mark [other] of ${argument} as the default: *[other]."
                    ));
                }
            }
            Some(_) => {}
        }
    }
}

fn is_name(key: &Key, wanted: &str) -> bool {
    matches!(key, Key::Name(name) if name == wanted)
}

/// A select is over a number when a branch is a number or a plural category that means something by itself; `other`
/// alone is what people also write as the default of a select over words.
fn type_of_select(branches: &[(Key, Vec<Piece>)]) -> Option<Type> {
    if branches.len() < 2 {
        return None;
    }
    let number = branches.iter().any(|(key, _)| {
        matches!(key, Key::Number(_)) || (key.is_category() && !is_name(key, "other"))
    });
    Some(if number { Type::Count } else { Type::Choice })
}

/// Collects arguments in reading order; a stronger use (count, choice) wins over being shown.
fn collect(
    key: &str,
    message: &Message,
    pattern: &[Piece],
    signature: &mut Signature,
    faults: &mut Vec<String>,
) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument { name, number } => {
                let found = if *number { Type::Count } else { Type::Shown };
                note(key, message, name, found, signature, faults);
            }
            Piece::Select {
                argument, branches, ..
            } => {
                if let Some(found) = type_of_select(branches) {
                    note(key, message, argument, found, signature, faults);
                }
                for (_, inner) in branches {
                    collect(key, message, inner, signature, faults);
                }
            }
        }
    }
}

fn note(
    key: &str,
    message: &Message,
    name: &str,
    found: Type,
    signature: &mut Signature,
    faults: &mut Vec<String>,
) {
    match signature.iter_mut().find(|(known, _)| known == name) {
        None => signature.push((name.to_owned(), found)),
        Some((_, known)) if *known == Type::Shown => *known = found,
        Some((_, known)) if found != Type::Shown && *known != found => faults.push(format!(
            "{}: `{key}` uses ${name} both as a count and as a word to choose by.",
            message.file
        )),
        Some(_) => {}
    }
}

fn compare_arguments(
    key: &str,
    theirs: &Message,
    signature: &mut Signature,
    faults: &mut Vec<String>,
) {
    let file = &theirs.file;
    let mut found = Vec::new();
    collect(key, theirs, &theirs.pattern, &mut found, faults);
    for (name, _) in signature.iter() {
        if !found.iter().any(|(other, _)| other == name) {
            faults.push(format!(
                "{file}: `{key}` does not use ${name}, which English uses."
            ));
        }
    }
    for (name, kind) in found {
        if signature.iter().any(|(known, _)| *known == name) {
            note(key, theirs, &name, kind, signature, faults);
        } else {
            faults.push(format!(
                "{file}: `{key}` uses ${name}, which English does not use."
            ));
        }
    }
}

/// A branch that English lacks is nearly always a typing mistake, and would never be chosen.
fn compare_choices(key: &str, english: &Message, theirs: &Message, faults: &mut Vec<String>) {
    let mut known = Vec::new();
    choices(&english.pattern, &mut known);
    let mut found = Vec::new();
    choices(&theirs.pattern, &mut found);
    for (argument, branch) in found {
        let chosen_in_english = known.iter().any(|(name, _)| *name == argument);
        if chosen_in_english && !known.contains(&(argument, branch)) {
            faults.push(format!(
                "{}: `{key}` has the branch [{branch}] of ${argument}, which English lacks.",
                theirs.file
            ));
        }
    }
}

fn choices<'a>(pattern: &'a [Piece], found: &mut Vec<(&'a str, &'a str)>) {
    for piece in pattern {
        if let Piece::Select {
            argument, branches, ..
        } = piece
        {
            let words = type_of_select(branches) == Some(Type::Choice);
            for (branch, inner) in branches {
                if let Key::Name(name) = branch
                    && words
                {
                    found.push((argument, name));
                }
                choices(inner, found);
            }
        }
    }
}
