//! What a cluster is and what its rules say.
