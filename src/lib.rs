//! Klaster: the page that clusters and cooperation networks open when they meet.

pub mod chart;
pub mod document;
pub mod domain;
pub mod words;
