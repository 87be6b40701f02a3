//! What the three identifiers have in common: the same verbs in the same words.

use core::fmt;

use crate::id::layout::Layout;

/// Gives a type over `layout` and `places` the verbs that every identifier has.
macro_rules! identifier {
    ($name:ident, $kind:expr, keeps: $kept:literal) => {
        impl $name {
            /// Reads the identifier as people type it.
            ///
            /// Separators may stand anywhere, full-width characters are read as their plain form, labels and captions are
            /// read past; [`check`](Self::check) tells when that happened.
            ///
            /// # Errors
            ///
            /// The first issue of severity error.
            pub fn parse(text: &str) -> Result<Self, $crate::Error> {
                if let Some(id) = Self::canonical(text) {
                    return Ok(id);
                }
                let (layout, places) = $crate::check::parse($kind, text)?;
                Ok(Self::new(layout, places.values().iter().copied()))
            }

            /// Reads the canonical spelling only: compact, or with one dash (digits: or one space) between the groups.
            ///
            /// # Errors
            ///
            /// The first issue of severity error; for a text that only [`parse`](Self::parse) accepts, the first
            /// character that is not canonical.
            pub fn parse_canonical(text: &str) -> Result<Self, $crate::Error> {
                if let Some(id) = Self::canonical(text) {
                    return Ok(id);
                }
                let mut first = None;
                Self::check(text, &mut first);
                Err(match first {
                    None => $crate::Error::of_spelling($kind, text),
                    first => $crate::Error::first($kind, first),
                })
            }

            /// Checks a text, reports every issue, and returns the verdict of the whole and of each group.
            ///
            /// No issue is of severity error exactly when [`parse`](Self::parse) succeeds.
            pub fn check(text: &str, sink: &mut (impl $crate::IssueSink + ?Sized)) -> $crate::Assessment {
                $crate::check_as($kind, text, sink)
            }

            /// How it is cut into groups.
            #[must_use]
            pub fn layout(&self) -> $crate::Layout {
                self.layout
            }

            /// The groups with their labels.
            ///
            /// # Warning
            ///
            /// This exposes the identifier.
            pub fn groups(&self) -> impl Iterator<Item = ($crate::Group, &str)> {
                let text = self.expose().compact();
                (0..self.layout.groups()).map(move |index| {
                    let start = self.layout.start(index);
                    ($kind.label(index), &text[start..start + self.layout.width(index)])
                })
            }

            /// The identifier with its characters hidden; a product key keeps its last five, as Microsoft's tools do.
            #[must_use]
            pub fn masked(&self) -> $crate::id::identifier::Spelled<'_> {
                $crate::id::identifier::Spelled::masked(self.layout, self.places.bytes(), $kept)
            }

            /// The identifier itself, to be written out.
            ///
            /// # Warning
            ///
            /// What is written cannot be wiped.
            #[must_use]
            pub fn expose(&self) -> $crate::id::identifier::Exposed<'_> {
                $crate::id::identifier::Exposed::new(self.layout, self.places.bytes())
            }

            /// What is spelled in a canonical way and beyond reproach.
            fn canonical(text: &str) -> Option<Self> {
                let seen = $crate::fast::Kernel::best().look(text.as_bytes());
                let layout = seen.layout().filter(|layout| layout.kind() == $kind && seen.is_sound())?;
                Some(Self::new(layout, text.bytes().filter(|byte| !matches!(byte, b'-' | b' '))))
            }

            /// One whose characters the judge has proven.
            pub(crate) fn new(layout: $crate::Layout, values: impl Iterator<Item = u8>) -> Self {
                let mut id = Self { layout, places: $crate::id::secret::Secret::new() };
                // Digits arrive as numbers from typed text and as ASCII from canonical text.
                values.for_each(|value| id.places.push(if value < 10 { value + b'0' } else { value }));
                id
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.masked())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::Error;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = $crate::Error;

            /// Reads bytes as UTF-8; bytes that are none are a foreign character.
            fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
                match core::str::from_utf8(bytes) {
                    Ok(text) => Self::parse(text),
                    Err(error) => Err($crate::Error::of_bytes(Some($kind), bytes, error)),
                }
            }
        }
    };
}

pub(crate) use identifier;

/// An identifier that may be written out.
#[derive(Clone, Copy)]
pub struct Exposed<'a> {
    layout: Layout,
    places: &'a [u8],
}

impl<'a> Exposed<'a> {
    pub(crate) fn new(layout: Layout, places: &'a [u8]) -> Self {
        Self { layout, places }
    }

    /// The characters without anything between them, as commands take them.
    pub fn compact(self) -> &'a str {
        // `Secret` is filled by the identifiers with ASCII only.
        core::str::from_utf8(self.places).unwrap_or_default()
    }

    /// The groups with a dash between them.
    pub fn grouped(self) -> Spelled<'a> {
        Spelled::masked(self.layout, self.places, usize::MAX)
    }
}

impl fmt::Debug for Exposed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exposed({})", self.layout.name())
    }
}

/// One spelling of an identifier: groups with a dash between them, as far as they are shown.
#[derive(Clone, Copy)]
pub struct Spelled<'a> {
    layout: Layout,
    places: &'a [u8],
    kept: usize,
}

impl<'a> Spelled<'a> {
    pub(crate) fn masked(layout: Layout, places: &'a [u8], kept: usize) -> Self {
        Self { layout, places, kept }
    }
}

impl fmt::Display for Spelled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let hidden = self.places.len().saturating_sub(self.kept);
        for index in 0..self.layout.groups() {
            if index > 0 {
                f.write_char('-')?;
            }
            let start = self.layout.start(index);
            for (place, &byte) in self.layout.slice(self.places, index).iter().enumerate() {
                f.write_char(if start + place < hidden { '*' } else { byte as char })?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Spelled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Spelled({})", self.layout.name())
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use crate::fast::Kernel;
    use crate::id::layout::{Kind, Layout};
    use crate::text::grammar::canonical::canonical;

    /// The grammar says what is canonical, the kernel answers for it.
    fn assert_same(text: &str) {
        let seen = Kernel::best().look(text.as_bytes()).layout();
        for &kind in Kind::ALL {
            let layout = seen.filter(|layout| layout.kind() == kind);
            assert_eq!(canonical(kind, text), layout, "{kind:?} {text:?}");
        }
    }

    #[test]
    fn the_kernel_reads_what_the_grammar_calls_canonical_and_nothing_else() {
        for &layout in Layout::ALL {
            for joint in ["", "-", " ", "--", "–"] {
                let groups: Vec<String> = (0..layout.groups()).map(|index| "2".repeat(layout.width(index))).collect();
                let text = groups.join(joint);
                assert_same(&text);
                for place in text.char_indices().map(|(place, _)| place) {
                    let (before, behind) = text.split_at(place);
                    let rest = &behind[behind.chars().next().map_or(0, char::len_utf8)..];
                    assert_same(&[before, rest].concat());
                    assert_same(&[before, "2", behind].concat());
                    for other in ('\0'..='\u{7F}').chain("–２Ｎ\u{A0}".chars()) {
                        assert_same(&[before, other.encode_utf8(&mut [0; 4]), rest].concat());
                    }
                }
            }
        }
    }
}
