//! The names of the sheets: each product has a file of its own, on any disk.
//!
//! Pure: it prints nothing and opens nothing.

use std::collections::{BTreeSet, HashMap};

use super::folder::SHEETS;
use super::room::{Product, Room};

const END: &str = ".html";
/// The most characters of a computer's name in that of its sheet. Windows allows 15.
const MOST: usize = 60;

/// Under which name each PC has its sheets.
pub(super) struct Sheets(HashMap<String, String>);

impl Sheets {
    /// A name that a file can have stays what it is. Of the others, two that look alike are numbered.
    pub(super) fn of(room: &Room) -> Self {
        let (plain, others): (Vec<&str>, Vec<&str>) =
            room.pcs.iter().map(|pc| &*pc.name).partition(|name| plain(name) == *name);
        let mut taken = BTreeSet::new();
        let mut names = HashMap::new();
        for name in plain.into_iter().chain(others) {
            let front = self::plain(name);
            let numbered = (2..).map(|number| format!("{front}_{number}"));
            // Windows does not tell capitals from small letters.
            let free = core::iter::once(front.clone()).chain(numbered).find(|name| taken.insert(name.to_lowercase()));
            names.insert(name.to_owned(), free.unwrap_or(front));
        }
        Self(names)
    }

    /// The second product of a PC and those after it have their number as well.
    pub(super) fn of_product(&self, product: &Product<'_>) -> String {
        let place = product.pc.products().position(|other| core::ptr::eq(other.record, product.record));
        let number = place.filter(|place| *place > 0).map(|place| format!(".{}", place + 1)).unwrap_or_default();
        let name = self.0.get(&product.pc.name).map_or("", String::as_str);
        format!("{SHEETS}/{name}{number}{END}")
    }
}

/// Whether a cell names a sheet: a file right in their folder, whoever wrote the cell.
pub(super) fn is_one(cell: &str) -> bool {
    let name = cell.strip_prefix(SHEETS).and_then(|name| name.strip_prefix('/')?.strip_suffix(END));
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| is_plain(c) || c == '.'))
}

fn plain(name: &str) -> String {
    name.chars().take(MOST).map(|c| if is_plain(c) { c } else { '_' }).collect()
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}
