//! The signs in a table of words that are not text. The build writes them, and [`super::message`] reads them.
//!
//! A message is text, with `ARGUMENT` and its place where an argument stands. A choice is `CHOICE` and the place of the
//! argument, then for each branch `CASE`, what it is for, `THEN`, and its pattern; last `OTHERWISE`, the pattern of all
//! other cases, and `CLOSE`. Places are counted from [`FIRST`].

/// Ends a message.
pub const END: char = '\u{1e}';
/// Here stands the argument whose place follows.
pub const ARGUMENT: char = '\u{1}';
/// Here begins a choice by the argument whose place follows.
pub const CHOICE: char = '\u{2}';
/// A branch begins with what it is for: a whole number, a plural or a word.
pub const CASE: char = '\u{3}';
/// What a branch is for ends here, and its pattern begins.
pub const THEN: char = '\u{4}';
/// The pattern of all cases that have no branch.
pub const OTHERWISE: char = '\u{5}';
/// Ends a choice.
pub const CLOSE: char = '\u{6}';

/// The place of the first argument; the second is the character after it.
pub const FIRST: u8 = b'0';
