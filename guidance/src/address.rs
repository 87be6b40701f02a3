//! Addresses of pages: what one looks like, and its picture for a telephone.

use serde::Serialize;

use super::Qr;

/// The longest address that is taken, in bytes.
const LONGEST: usize = 512;

/// A page that a step sends the reader to.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Address {
    /// What the page calls itself.
    pub title: String,
    /// Where it is; `None` when it has to be looked for by its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Address {
    /// The address for the camera of a telephone; `None` without an address or without the feature `qr`.
    pub fn qr(&self) -> Option<Qr> {
        self.address.as_deref().and_then(picture)
    }
}

/// The picture of an address.
pub(super) fn picture(address: &str) -> Option<Qr> {
    if is_address(address) { Qr::of_address(address) } else { None }
}

/// Whether this is the address of a page in the web, written so that it can be typed, linked and drawn: a scheme, a host
/// with a dot, and ASCII that no format takes for markup.
pub(super) fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let is_label = |label: &str| {
        let is_sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(is_sound) && !label.starts_with('-') && !label.ends_with('-')
    };
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"'<>[\\]^`{|}".contains(&byte);
    text.len() <= LONGEST && host.contains('.') && host.split('.').all(is_label) && path.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_one_that_can_be_typed() {
        for address in ["https://aka.ms/aoh", "https://example.com", "http://a-b.example/%E3%81%82?x=1&y=(2)#z"] {
            assert!(is_address(address), "{address}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        let long = format!("https://example.com/{}", "a".repeat(super::LONGEST));
        let wrong = [
            "",
            "aka.ms/aoh",
            "https://",
            "https://localhost/",
            "https://a..b/",
            "https://-a.b/",
            "https://a.b /",
            "javascript:alert(1)",
            "https://a.b/\"><script>",
            "https://a.b/あ",
            "https://user@a.b/",
            "https://a.b:8080/",
            "ftp://a.b/",
            " https://a.b/",
            "https://a.b/\n",
        ];
        for address in wrong.into_iter().chain([&*long]) {
            assert!(!is_address(address), "{address}");
        }
    }
}
