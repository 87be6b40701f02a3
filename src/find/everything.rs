//! Identifiers in any spelling, where there are some.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Gate, Hit, Leniency, Scanner, Sweep, regular, spelled};
use crate::id::ProductKey;
use crate::id::layout::Kind;

/// How far around a place a text is swept.
pub const AROUND: usize = 2048;

impl Scanner {
    /// Every find, and what is found of other spellings, from left to right.
    ///
    /// Those are the spellings that [`Redactor`](super::Redactor) hides, as far as they are plausible, spelled in one manner from
    /// beginning to end, and no longer than 1536 bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use offhook::find::{Leniency, Scanner};
    ///
    /// let hits = Scanner::new(Leniency::Strict).find_spelled("key: TVRH6–WHNXV–R9WG3–9XRFY–MY832".as_bytes());
    /// assert_eq!((hits[0].start, hits[0].end), (5, 42));
    /// ```
    pub fn find_spelled(&self, text: &[u8]) -> Vec<Hit> {
        let mut places: Vec<Range<usize>> = Vec::new();
        Gate::new(*self).pass(text, 0, text.len(), &mut |place| places.push(place));
        let mut hits: Vec<Hit> = self.find(text).collect();
        for place in stretches(places, text.len()) {
            let found = spelled_in(*self, &text[place.clone()]);
            hits.extend(found.into_iter().map(|hit| Hit {
                start: hit.start + place.start,
                end: hit.end + place.start,
                ..hit
            }));
        }
        one_after_the_other(hits)
    }
}

/// What has to be swept of a text of this length around places, from left to right.
pub fn stretches(places: impl IntoIterator<Item = Range<usize>>, length: usize) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for place in places {
        let (start, end) = (place.start.saturating_sub(AROUND), length.min(place.end + AROUND));
        match stretches.last_mut() {
            Some(last) if start <= last.end => (last.start, last.end) = (last.start.min(start), last.end.max(end)),
            _ => stretches.push(start..end),
        }
    }
    stretches
}

/// What is found in a text, in UTF-8, that is not spelled in a canonical way, as far as it may be reported.
pub fn spelled_in(scanner: Scanner, text: &[u8]) -> Vec<Hit> {
    let canonical: Vec<Hit> = scanner.find(text).collect();
    let strict = Scanner { leniency: Leniency::Strict, ..scanner };
    let mut hits = Vec::new();
    let mut take = |hit: Hit| {
        let is_known = canonical.iter().any(|known| known.start < hit.end && hit.start < known.end);
        if is_known {
            return;
        }
        match regular::hit(&strict, text, hit) {
            Some(hit) => hits.push(hit),
            None => hits.extend(inside(strict, text, hit)),
        }
    };
    let mut sweep = Sweep::of_length(strict, text.len());
    sweep.push(text, &mut take);
    sweep.finish(&mut take);
    hits
}

/// What is regular in a find that is not: several identifiers may have been merged, or groups of one with those of another.
fn inside(scanner: Scanner, text: &[u8], hit: Hit) -> Vec<Hit> {
    let mut hits = Vec::new();
    Gate::new(scanner).pass(&text[hit.start..hit.end], 0, hit.end - hit.start, &mut |place| {
        let (start, end) = (hit.start + place.start, hit.start + place.end);
        let of_kind = |kind: &Kind| regular::hit(&scanner, text, Hit { kind: *kind, start, end, ..hit });
        hits.extend(Kind::ALL.iter().find_map(of_kind));
    });
    one_after_the_other(hits)
}

/// The longest finds from left to right that do not overlap.
fn one_after_the_other(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by_key(|hit| (hit.start, core::cmp::Reverse(hit.end)));
    let mut end = 0;
    hits.retain(|hit| {
        let is_next = hit.start >= end;
        end = end.max(if is_next { hit.end } else { 0 });
        is_next
    });
    hits
}

/// The product key that was found, however it is spelled; `found` is its text, in UTF-8.
pub fn product_key(found: &[u8]) -> Option<ProductKey> {
    const PLACES: usize = 25;
    let mut values = zeroize::Zeroizing::new([0; PLACES]);
    let mut count = 0;
    for (value, _) in spelled::places_read(Kind::ProductKey, found) {
        *values.get_mut(count)? = value;
        count += 1;
    }
    let text = str::from_utf8(&values[..]).ok().filter(|_| count == PLACES)?;
    ProductKey::parse(text).ok()
}
