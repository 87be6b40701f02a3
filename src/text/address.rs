//! An identifier inside the address of a page: the other digits and letters of the address are not its own.

use core::ops::Range;

use super::fold::{Meaning, digit_like, meaning};
use super::grammar::product_key::key_character;
use super::tokens::class_of;
use crate::id::layout::Kind;

/// Part of an address with fewer places is not meant.
const FEWEST: usize = 12;
/// A part of a path that has one of these lengths may be one group of several.
const GROUP: Range<usize> = 5..9;
/// What parts an address, beside the slashes of its path.
const DELIMITERS: [char; 5] = ['?', '&', '=', '#', ';'];

/// Where an identifier of this kind is in a word, when that is an address; `None` for any other word.
pub(crate) fn identifier_in(kind: Kind, word: &str) -> Option<Range<usize>> {
    if !is_address(word) {
        return None;
    }
    let mut best: Option<Part> = None;
    let mut before: Option<Part> = None;
    for part in parts(word).map(|range| Part::of(kind, word, range)) {
        // The groups of an identifier may be parts of a path.
        let part = match before.filter(|before| before.is_followed_by(&part, word)) {
            Some(before) => before.and(part),
            None => part,
        };
        if best.as_ref().is_none_or(|best| part.worth() > best.worth()) {
            best = Some(part.clone());
        }
        before = Some(part);
    }
    best.filter(|best| best.worth() >= FEWEST as isize).map(|best| best.range)
}

/// Whether a text without such a character holds no address with more than an identifier in it.
pub(crate) const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'/' | b'?' | b'&')
}

/// Whether a word is the address of a page, or the end of one: it has a scheme, begins with `www.`, or names a value.
fn is_address(word: &str) -> bool {
    let names_value = |(_, rest): (&str, &str)| {
        let name = rest.split_once('=').map(|(name, _)| name).unwrap_or_default();
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        name.chars().all(is_of_name) && name.contains(|c: char| c.is_ascii_alphabetic())
    };
    word.contains("://")
        || word.starts_with("www.")
        || word.split_once('?').is_some_and(names_value)
        || word.split_once('&').is_some_and(names_value)
}

/// The parts of an address, in order.
fn parts(word: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    word.split(|c| c == '/' || DELIMITERS.contains(&c)).map(move |part| {
        let range = start..start + part.len();
        start = range.end + 1;
        range
    })
}

/// The length of an escape such as `%2D` or `%20`, or of the sign for a space, at the beginning of a text.
pub(crate) fn escape(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => Some(3),
        [b'+', ..] => Some(1),
        _ => None,
    }
}

/// Part of an address, and what is in it.
#[derive(Clone)]
struct Part {
    range: Range<usize>,
    places: usize,
    strays: usize,
}

impl Part {
    fn of(kind: Kind, word: &str, range: Range<usize>) -> Self {
        let mut part = Self { range: range.clone(), places: 0, strays: 0 };
        let mut rest = &word[range];
        while let Some(character) = rest.chars().next() {
            let length = escape(rest).unwrap_or_else(|| {
                part.count(kind, character);
                character.len_utf8()
            });
            rest = &rest[length..];
        }
        part
    }

    fn count(&mut self, kind: Kind, character: char) {
        let is_place = match (kind, meaning(character)) {
            (Kind::ProductKey, _) => key_character(class_of(character)).is_some(),
            (_, Meaning::Digit(_)) => true,
            (_, Meaning::Letter(_)) => digit_like(character).is_some() && self.places > 0,
            _ => false,
        };
        self.places += usize::from(is_place);
        self.strays += usize::from(!is_place && character.is_alphanumeric());
    }

    /// Names and words have letters that no identifier has.
    fn worth(&self) -> isize {
        // A word has fewer bytes than fit.
        self.places as isize - 3 * self.strays as isize
    }

    fn is_followed_by(&self, next: &Self, word: &str) -> bool {
        let is_group = |part: &Self| part.strays == 0 && GROUP.contains(&part.places);
        let ends_in_group = self.strays == 0 && self.places >= GROUP.start;
        ends_in_group && is_group(next) && word[self.range.end..next.range.start] == *"/"
    }

    fn and(self, next: Self) -> Self {
        Self { range: self.range.start..next.range.end, places: self.places + next.places, strays: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
    const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";

    #[test]
    fn finds_the_part_that_is_meant() {
        for around in [
            ("https://x/?key=", "&x=1"),
            ("https://example.com:8443/v2/", "/page/20"),
            ("http://192.168.100.200:8080/a?n=12345678901&id=", "#p7"),
            ("https://example.com/windows-activation-troubleshooting-guide?key=", "&session=9f8e7d6c5b4a39281706"),
            ("https://x/how-to-activate-windows-by-telephone-without-internet-step-by-step-guide?key=", ""),
            ("www.example.com/1/2/3/", ""),
            ("lookup?iid=", "&lang=1041"),
            ("a=1&b=", "&c=3"),
        ] {
            for (kind, id) in [(Kind::InstallationId, IID), (Kind::ConfirmationId, &IID[..55]), (Kind::ProductKey, KEY)]
            {
                let word = std::format!("{}{id}{}", around.0, around.1);
                let found = identifier_in(kind, &word).map(|range| &word[range]);
                assert_eq!(found, Some(id), "{word}");
            }
        }
    }

    #[test]
    fn groups_may_be_parts_of_the_path_or_parted_by_escapes() {
        let path = std::format!("https://example.com/12/{}/34", IID.replace('-', "/"));
        assert_eq!(identifier_in(Kind::InstallationId, &path).map(|range| path[range].len()), Some(IID.len()));
        for escape in ["%20", "%2D", "%2d", "+"] {
            let word = std::format!("https://x/?a=%30&key={}&x=1", KEY.replace('-', escape));
            let found = identifier_in(Kind::ProductKey, &word).map(|range| &word[range]);
            assert_eq!(found, Some(&*KEY.replace('-', escape)));
        }
    }

    #[test]
    fn what_is_no_address_or_holds_nothing_stays_as_it_is() {
        for word in [IID, "A=4156?5", "A=4156?5,B=305286", "①020650", "https://x/?a=1", "https://example.com", "?", "&"]
        {
            assert_eq!(identifier_in(Kind::InstallationId, word), None, "{word}");
        }
    }
}
