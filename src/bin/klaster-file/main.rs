//! The command-line tool for Klaster's files.

fn main() {}
