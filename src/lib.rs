//! Klaster: the page that clusters and cooperation networks open when they meet.

pub mod domain;
pub mod words;
