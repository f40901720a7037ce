//! The words of an address as they stand in a scene: `focus=b02&channels=elects,reports`.

/// The value of a word of an address; `None` where it does not stand.
#[must_use]
pub fn word(address: &str, name: &str) -> Option<String> {
    let mut pairs = address.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|pair| pair.0 == name).map(|pair| decode(pair.1))
}

/// Reads what an address escapes: `%20` is a space. What is no escape stands for itself.
#[must_use]
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let escaped = after
            .get(..2)
            .filter(|_| *byte == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(escaped) = escaped {
            bytes.push(escaped);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*byte);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_was_meant() {
        let address = "ask=answers~Sz%C3%B6veg%26m%C3%A1s&focus=b%2&path=";
        assert_eq!(word(address, "ask").as_deref(), Some("answers~Szöveg&más"));
        assert_eq!(word(address, "focus").as_deref(), Some("b%2"));
        assert_eq!(word(address, "path").as_deref(), Some(""));
        assert_eq!(word(address, "as"), None);
    }
}
