//! An identifier while it is being typed.
//!
//! The text itself is the state, so typing, pasting and composing end in the same one. Nothing is thrown away: a stray
//! character stays until it is erased, and is reported.

mod paint;
mod view;

use core::fmt;
use core::ops::Range;

pub use self::view::{GroupView, View};
use crate::id::layout::{Kind, Layout, MOST_PLACES};
use crate::id::secret::Secret;
use crate::text::fold::{self, Meaning, meaning};
use crate::text::grammar::core::GROUP_WORDS;
use crate::text::grammar::product_key;
use crate::text::tokens::class_of;

/// Room for an identifier in full-width digits with a label before each group and a caption before all.
const ROOM: usize = 512;

/// An identifier while it is being typed or pasted.
///
/// - The caret lies between characters; everything happens there.
/// - A separator need not be typed: where the width of a group is known, the next digit opens the next group.
/// - Full-width characters, other dashes, labels and captions are read as [`check`](crate::check) reads them.
/// - Typing a text and pasting it end in the same state.
/// - What is typed is wiped on drop. `Debug` hides it; it leaves through [`expose`](Self::expose) and [`View`] only.
///
/// # Examples
///
/// ```
/// use offhook::{Kind, Verdict, entry::Entry};
///
/// let mut entry = Entry::new(Kind::ConfirmationId);
/// for key in "4156353".chars() {
///     entry.push(key)?;
/// }
/// let view = entry.view();
/// assert_eq!(view.text(), "415635 3");
/// assert_eq!(view.groups().next().map(|group| group.verdict), Some(Verdict::Plausible));
/// assert_eq!(view.missing(), Some(41));
/// # Ok::<(), offhook::entry::Full>(())
/// ```
#[derive(Clone)]
pub struct Entry {
    kind: Kind,
    layout: Option<Layout>,
    typed: Secret<ROOM>,
    caret: usize,
}

impl Entry {
    /// An empty entry. A confirmation ID is taken to have 48 digits; of an installation ID it is not known whether a group
    /// has six digits or seven, so groups part only as far as they are typed apart or their check digits tell.
    pub const fn new(kind: Kind) -> Self {
        let layout = match kind {
            Kind::ConfirmationId => Some(Layout::EightBySix),
            Kind::InstallationId => None,
            Kind::ProductKey => Some(Layout::FiveByFive),
        };
        Self { kind, layout, typed: Secret::new(), caret: 0 }
    }

    /// An empty entry of which the groups are known.
    pub const fn with_layout(layout: Layout) -> Self {
        Self { kind: layout.kind(), layout: Some(layout), typed: Secret::new(), caret: 0 }
    }

    /// Which identifier is being typed.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How it is cut into groups, when that was given.
    pub const fn layout(&self) -> Option<Layout> {
        self.layout
    }

    /// Types a character at the caret.
    ///
    /// # Errors
    ///
    /// [`Full`] when there is no room for it; nothing has changed then.
    pub fn push(&mut self, character: char) -> Result<(), Full> {
        let mut bytes = [0; 5];
        let start = match self.gap(character) {
            Some(gap) => {
                bytes[0] = gap;
                1
            }
            None => 0,
        };
        let end = start + character.encode_utf8(&mut bytes[start..]).len();
        let result = self.put(self.caret..self.caret, &bytes[..end]);
        zeroize::Zeroize::zeroize(&mut bytes);
        result
    }

    /// Types a text at the caret, as if its characters came one after the other.
    ///
    /// # Errors
    ///
    /// [`Full`] when there is no room for all of it; nothing has changed then.
    pub fn paste(&mut self, text: &str) -> Result<(), Full> {
        let before = (self.typed.clone(), self.caret);
        for character in text.chars() {
            if let Err(full) = self.push(character) {
                (self.typed, self.caret) = before;
                return Err(full);
            }
        }
        Ok(())
    }

    /// Puts a text in the place of some digits or characters, in one step; the caret stands behind it.
    ///
    /// The range counts the characters of [`View::text`], gaps among them. It serves input methods, which replace what they
    /// composed before.
    ///
    /// # Errors
    ///
    /// [`Full`] when there is no room for it; nothing has changed then.
    pub fn replace(&mut self, range: Range<usize>, text: &str) -> Result<(), Full> {
        let start = self.offset(range.start);
        let end = self.offset(range.end).max(start);
        let before = (self.typed.clone(), self.caret);
        let done = self.put(start..end, &[]).and_then(|()| self.paste(text));
        if done.is_err() {
            (self.typed, self.caret) = before;
        }
        done
    }

    /// Takes away the digit or character before the caret; a gap behind a group that is still open, too. `false` when
    /// nothing is shown there.
    pub fn erase(&mut self) -> bool {
        let Some(last) = self.painted_before() else {
            if self.painted_behind().is_none() {
                // Nothing is shown, so nothing stays: a caption of nothing but spaces.
                self.clear();
            }
            return false;
        };
        let at_end = self.caret == self.typed.bytes().len();
        let digit = self.digit_before();
        // The gap behind a whole group came by itself and goes by itself, unless something follows.
        let taken = match digit {
            _ if !last.is_gap => last.start..if at_end { self.caret } else { last.end },
            Some(digit) if digit.closes => digit.start..if at_end { self.caret } else { digit.end },
            _ => last.start..self.caret,
        };
        let done = self.cut(taken);
        if at_end
            && let Some(previous) = self.digit_before()
            && previous.closes
        {
            self.cut(previous.end..self.caret);
        }
        done
    }

    /// Takes away the digit or character behind the caret. `false` when nothing is shown there.
    pub fn delete(&mut self) -> bool {
        let Some(next) = self.digit_behind().or_else(|| self.painted_behind()) else { return false };
        let caret = self.caret;
        let done = self.cut(next.start..next.end);
        self.caret = caret;
        done
    }

    /// Takes away everything.
    pub fn clear(&mut self) {
        self.cut(0..self.typed.bytes().len());
    }

    /// Moves the caret to the left; `false` at the start.
    pub fn left(&mut self) -> bool {
        let last = self.painted_before();
        if let Some(last) = last {
            self.caret = last.start;
        }
        last.is_some()
    }

    /// Moves the caret to the right; `false` at the end.
    pub fn right(&mut self) -> bool {
        let next = self.painted_behind();
        if let Some(next) = next {
            self.caret = next.end;
        }
        // Behind what is not shown, such as a label: what is typed next belongs to the group that it names.
        self.caret = self.painted_behind().map_or(self.typed.bytes().len(), |next| next.start);
        next.is_some()
    }

    /// Moves the caret to the start of what is shown.
    pub fn home(&mut self) {
        self.caret = self.offset(0);
    }

    /// Moves the caret to the end.
    pub fn end(&mut self) {
        self.caret = self.typed.bytes().len();
    }

    /// Moves the caret to a character of [`View::text`]; behind the last one it is the end.
    pub fn move_to(&mut self, character: usize) {
        self.caret = self.offset(character);
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.typed.bytes().is_empty()
    }

    /// What was typed, with the gaps that came by themselves.
    pub fn expose(&self) -> &str {
        // Characters are put in and taken out whole.
        core::str::from_utf8(self.typed.bytes()).unwrap_or_default()
    }

    /// What to show: painted text, caret, verdicts, what is missing, issues.
    pub fn view(&self) -> View {
        View::of(self)
    }

    /// The gap that this character brings along: it begins a group, and the group before it is whole.
    fn gap(&self, character: char) -> Option<u8> {
        let width = self.layout?.width(0);
        let run = || self.expose().chars().rev().take_while(|c| takes_a_place(*c));
        let at_end = self.caret == self.typed.bytes().len();
        // A longer row than any identifier has no groups to ask for.
        if !at_end
            || !takes_a_place(character)
            || self.may_be_word(character)
            || !(width..=MOST_PLACES).contains(&run().count())
        {
            return None;
        }
        let before = self.digit_before().filter(|digit| digit.closes)?;
        // In front of the first group there may be a caption, and letters may be its beginning.
        let opens = before.group > Some(0) || run().take(width).all(|c| self.is_place(c));
        opens.then_some(if self.kind == Kind::ProductKey { b'-' } else { b' ' })
    }

    /// Whether this character may be one of the word in front of a group; the gap would tear it.
    fn may_be_word(&self, character: char) -> bool {
        let letter = |character| match meaning(character) {
            Meaning::Letter(letter) => Some(letter),
            _ => None,
        };
        let typed = || core::iter::once(character).chain(self.expose().chars().rev()).map_while(letter);
        let length = typed().count();
        let is_beginning = |word: &&str| {
            let front = word.as_bytes().get(..length);
            front.is_some_and(|front| typed().eq(front.iter().rev().map(u8::to_ascii_uppercase)))
        };
        self.kind != Kind::ProductKey && length > 0 && GROUP_WORDS.iter().any(is_beginning)
    }

    fn is_place(&self, character: char) -> bool {
        match (self.kind, meaning(character)) {
            (_, Meaning::Digit(_) | Meaning::Unreadable) => true,
            (Kind::ProductKey, _) => product_key::key_character(class_of(character)).is_some(),
            _ => false,
        }
    }

    fn put(&mut self, range: Range<usize>, bytes: &[u8]) -> Result<(), Full> {
        let caret = range.start + bytes.len();
        if !self.typed.splice(range, bytes) {
            return Err(Full);
        }
        self.caret = caret;
        Ok(())
    }

    fn cut(&mut self, range: Range<usize>) -> bool {
        !range.is_empty() && self.put(range, &[]).is_ok()
    }
}

/// Whether a character may stand for a digit or a character of a key, read or misread.
fn takes_a_place(character: char) -> bool {
    matches!(meaning(character), Meaning::Digit(_) | Meaning::Letter(_) | Meaning::Unreadable)
        || fold::digit_like(character).is_some()
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({}, {:?})", self.kind.name(), self.typed)
    }
}

/// There is no room for more; no identifier is that long.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Full;

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected at most {ROOM} bytes")
    }
}

impl core::error::Error for Full {}
