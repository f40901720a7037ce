//! What comes back from partners, in the reader's words.
