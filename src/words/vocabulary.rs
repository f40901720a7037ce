//! The words for values that stand in files.
