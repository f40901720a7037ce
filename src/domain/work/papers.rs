//! Addresses of papers that lie elsewhere: which of them a page may turn into links.

/// The schemes that a link may have. All others could run something.
const SCHEMES: [&str; 3] = ["https", "http", "mailto"];

/// Whether an address may be shown as a link.
#[must_use]
pub fn is_link(address: &str) -> bool {
    let plain = !address
        .chars()
        .any(|it| it.is_control() || it.is_whitespace());
    let Some((scheme, rest)) = address.split_once(':') else {
        return false;
    };
    let known = SCHEMES.iter().any(|it| it.eq_ignore_ascii_case(scheme));
    let web = !scheme.eq_ignore_ascii_case("mailto");
    plain && known && rest.len() > 2 && (!web || rest.starts_with("//"))
}

/// The address that someone typed: one of the web may leave out how it begins.
#[must_use]
pub fn read_address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if is_link(typed) {
        return Some(typed.to_owned());
    }
    let host = typed.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('@') && host == typed {
        let address = format!("mailto:{typed}");
        return is_link(&address).then_some(address);
    }
    let dotted = host.split('.').count() > 1 && host.split('.').all(|it| !it.is_empty());
    let sound = |it: char| it.is_alphanumeric() || matches!(it, '.' | '-');
    if !dotted || !host.chars().all(sound) {
        return None;
    }
    let address = format!("https://{typed}");
    is_link(&address).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_and_of_mail_are_links() {
        for link in [
            "https://example.org/a?b=c#d",
            "HTTP://example.org",
            "mailto:ada@example.org",
        ] {
            assert!(is_link(link), "{link}");
        }
        for other in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "vbscript:x",
            "https:example.org",
            "https://a b",
            "https://",
            "//example.org",
            "example.org",
            "",
        ] {
            assert!(!is_link(other), "{other}");
        }
    }

    #[test]
    fn what_people_type_becomes_an_address_or_nothing() {
        let read = |typed: &str| read_address(typed);
        assert_eq!(
            read(" example.org/plan.pdf ").unwrap(),
            "https://example.org/plan.pdf"
        );
        assert_eq!(read("ada@example.org").unwrap(), "mailto:ada@example.org");
        assert_eq!(read("http://example.org").unwrap(), "http://example.org");
        for none in [
            "javascript:alert(1)",
            "plan",
            "a b.org",
            "..",
            "data:text/html,x.y",
        ] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
