//! Limits that a text must keep before anything is built from it: a hostile or mistaken file must
//! not freeze the page.

use thiserror::Error;

/// How much a file may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub bytes: usize,
    /// How deep objects and lists may stand in each other.
    pub depth: usize,
    /// How many values the file may hold, counted by the signs that part them.
    pub values: usize,
}

impl Default for Limits {
    /// Far beyond 200 members with twenty years of meetings; far below what freezes a laptop.
    fn default() -> Self {
        Self {
            bytes: 32 * 1024 * 1024,
            depth: 64,
            values: 2_000_000,
        }
    }
}

/// A limit that a text exceeds.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Exceeded {
    #[error("{bytes} bytes, more than the {limit} that are read")]
    Bytes { bytes: usize, limit: usize },
    #[error("objects stand more than {limit} deep in each other")]
    Depth { limit: usize },
    #[error("more than {limit} values")]
    Values { limit: usize },
}

/// Looks over a JSON text once, without building anything.
///
/// # Errors
/// The first limit that the text exceeds.
pub fn check(text: &[u8], limits: Limits) -> Result<(), Exceeded> {
    if text.len() > limits.bytes {
        return Err(Exceeded::Bytes {
            bytes: text.len(),
            limit: limits.bytes,
        });
    }
    let (mut depth, mut values) = (0_usize, 0_usize);
    let (mut in_text, mut escaped) = (false, false);
    for byte in text {
        if in_text {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'{' | b'[' => {
                depth += 1;
                if depth > limits.depth {
                    return Err(Exceeded::Depth {
                        limit: limits.depth,
                    });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => {
                values += 1;
                if values > limits.values {
                    return Err(Exceeded::Values {
                        limit: limits.values,
                    });
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Limits = Limits {
        bytes: 40,
        depth: 3,
        values: 4,
    };

    #[test]
    fn what_keeps_every_limit_passes() {
        assert_eq!(check(br#"{"a":[1,2,{"b":"[[[[,,,,\"{"}]}"#, SMALL), Ok(()));
    }

    #[test]
    fn the_first_limit_that_is_exceeded_is_named() {
        assert_eq!(
            check(&[b' '; 41], SMALL),
            Err(Exceeded::Bytes {
                bytes: 41,
                limit: 40
            })
        );
        assert_eq!(check(b"[[[[", SMALL), Err(Exceeded::Depth { limit: 3 }));
        assert_eq!(
            check(b"[1,2,3,4,5,6]", SMALL),
            Err(Exceeded::Values { limit: 4 })
        );
    }
}
