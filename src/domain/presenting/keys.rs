//! What the keys of a clicker mean. Clickers are keyboards with four keys: forward, back, black, and
//! one that begins with F5 and ends with Escape.

/// What a hand asks of the show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Next,
    Previous,
    First,
    Last,
    /// Darkens the wall, or shows the scene again.
    Dark,
    /// Fills the screen, or no longer.
    Fill,
    Leave,
}

/// What a key means, by its name in the browser.
#[must_use]
pub fn act(key: &str, shift: bool) -> Option<Act> {
    Some(match key {
        " " if shift => Act::Previous,
        "PageDown" | "ArrowRight" | "ArrowDown" | " " | "Enter" | "n" | "N" => Act::Next,
        "PageUp" | "ArrowLeft" | "ArrowUp" | "Backspace" | "p" | "P" => Act::Previous,
        "Home" => Act::First,
        "End" => Act::Last,
        "b" | "B" | "." | "w" | "W" | "," => Act::Dark,
        "F5" | "f" | "F" => Act::Fill,
        "Escape" => Act::Leave,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_clickers_send_is_heard() {
        let heard = |key| act(key, false);
        for key in ["PageDown", "ArrowRight", "ArrowDown", " "] {
            assert_eq!(heard(key), Some(Act::Next), "{key}");
        }
        for key in ["PageUp", "ArrowLeft", "ArrowUp"] {
            assert_eq!(heard(key), Some(Act::Previous), "{key}");
        }
        assert_eq!((heard("b"), heard(".")), (Some(Act::Dark), Some(Act::Dark)));
        assert_eq!(
            (heard("F5"), heard("Escape")),
            (Some(Act::Fill), Some(Act::Leave))
        );
        assert_eq!(act(" ", true), Some(Act::Previous));
        assert_eq!(heard("Tab"), None);
    }
}
