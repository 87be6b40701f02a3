//! How the characters of a work list are encoded, as far as anything tells.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GBK, SHIFT_JIS, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

use super::Fault;
use super::layout::unguarded;

pub(super) const MARK: &str = "\u{FEFF}";
/// What a table without a mark may be encoded in, as spreadsheets save it.
pub(super) const PAGES: [&Encoding; 9] =
    [UTF_8, SHIFT_JIS, GBK, EUC_KR, BIG5, EUC_JP, WINDOWS_1252, WINDOWS_1251, WINDOWS_1250];

/// How the characters of the table are encoded.
#[derive(Clone, Copy, Default)]
pub(super) enum Spelling {
    /// The table says so, or is ASCII.
    #[default]
    Marked,
    /// Nothing says so; if names of the room are in it, they tell.
    Unmarked(Option<&'static Encoding>),
}

impl Spelling {
    /// Of a table without a mark: as its cells hold names that are known, or else as all of it makes sense for certain.
    pub(super) fn of<'a>(table: &[u8], cells: impl Iterator<Item = &'a [u8]>, names: &[&str]) -> Self {
        Self::Unmarked(page(cells, names).or_else(|| is_surely_utf8(table).then_some(UTF_8)))
    }

    /// A cell as text, to be compared and shown.
    pub(super) fn decoded(self, cell: &[u8], table: &[u8]) -> String {
        match self {
            _ if cell.is_ascii() => String::from_utf8_lossy(cell).into_owned(),
            Self::Unmarked(Some(page)) => page.decode_without_bom_handling(cell).0.into_owned(),
            Self::Unmarked(None) if core::str::from_utf8(table).is_err() => {
                let likely = offhook_readers::sniff(table).ok();
                let likely = likely.and_then(|likely| Encoding::for_label(likely.name().as_bytes()));
                likely.unwrap_or(UTF_8).decode_without_bom_handling(cell).0.into_owned()
            }
            Self::Marked | Self::Unmarked(None) => String::from_utf8_lossy(cell).into_owned(),
        }
    }

    /// What a cell may say.
    pub(super) fn readings(self, cell: &[u8]) -> impl Iterator<Item = String> {
        let pages = match self {
            Self::Marked => vec![UTF_8],
            Self::Unmarked(Some(page)) => vec![page],
            Self::Unmarked(None) => PAGES.to_vec(),
        };
        let read = |page: &'static Encoding| page.decode_without_bom_handling_and_without_replacement(cell);
        pages.into_iter().filter_map(read).map(Cow::into_owned)
    }

    /// Whether a cell says this, in whatever the table may be encoded in.
    pub(super) fn says(self, cell: &[u8], text: &str) -> bool {
        self.readings(cell).any(|reading| unguarded(&reading) == text)
    }

    /// A text of this program as the table has to hold it.
    pub(super) fn encoded(self, text: &str) -> Result<Vec<u8>, Fault> {
        match self {
            _ if text.is_ascii() => Ok(text.into()),
            Self::Marked => Ok(text.into()),
            Self::Unmarked(page) => {
                let encoded = page.map(|page| page.encode(text)).filter(|(.., has_failed)| !has_failed);
                encoded.map(|(bytes, ..)| bytes.into_owned()).ok_or_else(|| Fault::Encoding(text.to_owned()))
            }
        }
    }
}

/// The bytes without a mark, in UTF-8 if they had one: whether they had.
pub(super) fn unmarked(bytes: &[u8]) -> Result<(Vec<u8>, bool), Fault> {
    use offhook_readers::Encoding::{Utf16Be, Utf16Le};
    match offhook_readers::sniff(bytes).map_err(|_| Fault::NoTable)? {
        encoding @ (Utf16Be | Utf16Le) => {
            let page = Encoding::for_label(encoding.name().as_bytes()).unwrap_or(UTF_8);
            let (text, _) = page.decode_with_bom_removal(bytes);
            // Half a character would be lost.
            let is_whole = bytes.len().is_multiple_of(2)
                && page.decode_without_bom_handling_and_without_replacement(bytes).is_some();
            if is_whole { Ok((text.into_owned().into_bytes(), true)) } else { Err(Fault::NoTable) }
        }
        _ => Ok(bytes
            .strip_prefix(MARK.as_bytes())
            .map_or_else(|| (bytes.to_vec(), false), |rest| (rest.to_vec(), true))),
    }
}

/// Two characters may be those of another encoding; no more are.
fn is_surely_utf8(text: &[u8]) -> bool {
    const ENOUGH: usize = 4;
    core::str::from_utf8(text).is_ok_and(|text| text.chars().filter(|c| !c.is_ascii()).count() >= ENOUGH)
}

/// The encoding in which cells hold names that are known; none when there is no name that could tell.
fn page<'a>(cells: impl Iterator<Item = &'a [u8]>, names: &[&str]) -> Option<&'static Encoding> {
    let names: BTreeSet<String> =
        names.iter().filter(|name| !name.is_ascii()).map(|name| name.to_lowercase()).collect();
    let cells: Vec<&[u8]> = cells.filter(|cell| !cell.is_ascii()).collect();
    let found = |page: &'static Encoding| {
        let decoded = cells.iter().filter_map(|cell| page.decode_without_bom_handling_and_without_replacement(cell));
        decoded.filter(|name| names.contains(&unguarded(name).to_lowercase())).count()
    };
    let mut pages = PAGES.map(|page| (found(page), page));
    // Of equal ones the first stays in front.
    pages.sort_by_key(|(count, _)| core::cmp::Reverse(*count));
    pages.first().filter(|(count, _)| *count > 0).map(|(_, page)| *page)
}
