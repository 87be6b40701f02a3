//! The one door for text that somebody else wrote: identifiers masked, nothing in it that is not seen.

mod groups;
mod near;
mod runs;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use crate::find::hidden_in;
use crate::text::is_unprintable;

/// How often a text is read again after something in it was hidden.
const MOST_ROUNDS: usize = 8;

/// Which identifiers of a foreign text are masked.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Masking {
    /// Every identifier, whole or nearly whole, and single groups too: for what was typed in the wrong place, and for lines of
    /// which nothing is known.
    Groups,
    /// Product keys, whole or nearly whole: where IDs are revealed on purpose.
    Keys,
    /// None: for text that holds an identifier on purpose.
    Nothing,
    /// Every identifier, whole or nearly whole: for names, descriptions, cells and paths, in which a short number is not a
    /// group of an identifier.
    #[default]
    Whole,
}

/// A text that somebody else wrote, as it may be shown on a terminal, in a file, in JSON or on a page.
///
/// - Every letter and digit of an identifier is `*`: whatever a [`Redactor`](crate::find::Redactor) of
///   [`Leniency::Possible`](crate::find::Leniency::Possible) hides, the last characters of a key as well, and what is nearly
///   whole: three groups of a key or an ID, or as many characters in one piece. [`Masking`] says more or less.
/// - Every character that is not seen, or that changes how others are seen, is spelled out: `\u{202e}`.
/// - Everything else is left as it is, byte for byte. Result codes, dates, versions, addresses and GUIDs stay readable.
///
/// It is not escaped for HTML, JSON or a shell; whoever writes one of those does that as well.
///
/// # Complexity
///
/// Linear in the length of the text. A text without enough digits and key characters for three groups is only looked through
/// once, and nothing is allocated.
///
/// # Examples
///
/// ```
/// use offhook::Shown;
///
/// let name = "Windows 10 Pro (TVRH6-WHNXV-R9WG3-9XRFY-MY832)\u{202E}";
/// assert_eq!(Shown::new(name).to_string(), r"Windows 10 Pro (*****-*****-*****-*****-*****)\u{202e}");
/// assert_eq!(Shown::new("ERROR CODE: 0xC004F069").to_string(), "ERROR CODE: 0xC004F069");
/// ```
#[derive(Clone)]
pub struct Shown<'a> {
    text: Cow<'a, str>,
    masking: Masking,
    has_lines: bool,
}

impl<'a> Shown<'a> {
    /// A text on one line, with every identifier masked.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), masking: Masking::Whole, has_lines: false }
    }

    /// With other identifiers masked.
    #[must_use]
    pub const fn masking(mut self, masking: Masking) -> Self {
        self.masking = masking;
        self
    }

    /// With its tabs and line ends as they are, for what is not a line by itself: a cell of a table, a message. A return
    /// without a line feed, which would go back to the start of the line, is spelled out.
    #[must_use]
    pub const fn with_lines(mut self) -> Self {
        self.has_lines = true;
        self
    }

    /// Whether anything of it is masked.
    pub fn hides(&self) -> bool {
        self.hidden().is_some()
    }

    /// The text as it may be shown; borrowed when that is the text itself.
    pub fn to_cow(&self) -> Cow<'_, str> {
        let mut shown = match self.once() {
            Cow::Borrowed(text) => return Cow::Borrowed(text),
            Cow::Owned(shown) => shown,
        };
        // Spelled out, a line end or a mark may join what it parted, and what was shown is shown again somewhere else.
        for _ in 0..MOST_ROUNDS {
            let again = Shown { text: Cow::Borrowed(&shown), ..*self };
            match again.once() {
                Cow::Owned(more) if more != shown => shown = more,
                _ => break,
            }
        }
        Cow::Owned(shown)
    }

    /// The text, masked and spelled out.
    fn once(&self) -> Cow<'_, str> {
        let hidden = self.hidden();
        if hidden.is_none() && !self.text.char_indices().any(|(at, character)| self.escapes(at, character)) {
            return Cow::Borrowed(&self.text);
        }
        let mut shown = String::with_capacity(self.text.len());
        let hidden = hidden.unwrap_or_default();
        for (place, (at, character)) in self.text.char_indices().enumerate() {
            match character {
                _ if hidden.get(place) == Some(&true) => shown.push('*'),
                _ if self.escapes(at, character) => {
                    let _ = write!(shown, "{}", character.escape_unicode());
                }
                _ => shown.push(character),
            }
        }
        Cow::Owned(shown)
    }

    fn escapes(&self, at: usize, character: char) -> bool {
        let is_gap = match character {
            '\n' | '\t' => true,
            '\r' => self.text[at + 1..].starts_with('\n'),
            _ => false,
        };
        is_unprintable(character) && !(self.has_lines && is_gap)
    }

    /// Which characters are masked; `None` when none is.
    fn hidden(&self) -> Option<Vec<bool>> {
        if self.masking == Masking::Nothing || !near::may_hold(&self.text, self.masking) {
            return None;
        }
        let mut hidden = self.hidden_of(&self.text);
        // What is hidden counts for nothing any more, and what is left may be another identifier.
        for _ in 0..MOST_ROUNDS {
            let shown = masked(&self.text, &hidden);
            let more = self.hidden_of(&shown);
            let is_new = more.iter().zip(&hidden).any(|(more, known)| *more && !known);
            hidden.iter_mut().zip(more).for_each(|(known, more)| *known |= more);
            if !is_new {
                break;
            }
        }
        hidden.contains(&true).then_some(hidden)
    }

    /// Which characters of a text are hidden when it is read once.
    fn hidden_of(&self, text: &str) -> Vec<bool> {
        let mut hidden = near::hidden(text, self.masking);
        let mut places = hidden_in(text).into_iter().peekable();
        if places.peek().is_some() {
            let is_hidden = |(at, _): (usize, char)| {
                while places.next_if(|place| place.end <= at).is_some() {}
                places.peek().is_some_and(|place| place.start <= at)
            };
            let found: Vec<bool> = text.char_indices().map(is_hidden).collect();
            near::merge(&mut hidden, &found, text, self.masking);
        }
        if self.masking == Masking::Groups {
            groups::hide(text, &mut hidden);
        }
        hidden
    }
}

fn masked(text: &str, hidden: &[bool]) -> String {
    text.chars().zip(hidden).map(|(character, is_hidden)| if *is_hidden { '*' } else { character }).collect()
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_cow())
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_cow(), f)
    }
}

impl<'a> From<&'a str> for Shown<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Shown<'_> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Shown<'_> {
    /// Writes the text as it may be shown.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_cow())
    }
}
