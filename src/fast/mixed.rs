//! Lines of identifiers whose spelling changes from one to the next.

use super::engine::{Engine, spelled};
use super::key::{self, CHECKSUM};
use super::run::{Run, line_end};
use super::spelling::Spelling;

/// How many bytes are sorted at once.
const WINDOW: usize = 8192;
/// A block of 64 bytes seldom ends more lines.
const ENDS: usize = 2;
/// Identifiers of 25 bytes and a line end are the shortest; rounded up, so that rows are found by a shift.
const MOST_LINES: usize = (WINDOW / 26).next_power_of_two();
// A line that finds no room is counted nowhere, and a place that is too large for its number counts another line.
const _: () = assert!(MOST_LINES > WINDOW / (LENGTHS[0] as usize + 1) && WINDOW <= u16::MAX as usize);
/// The lengths of canonical spellings, the shortest first.
const LENGTHS: [u8; 11] = [25, 29, 42, 48, 50, 54, 55, 58, 62, 63, 71];
/// For each length its place in `LENGTHS` plus one, or 0.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut index = 0;
    while index < LENGTHS.len() {
        classes[LENGTHS[index] as usize] = index as u8 + 1;
        index += 1;
    }
    classes
};

/// Room for the lines of a window.
pub(super) struct Mixed {
    ends: [u16; WINDOW + ENDS],
    /// Where the lines of each length begin.
    starts: [[u16; MOST_LINES]; LENGTHS.len()],
    counts: [u16; LENGTHS.len()],
}

impl Default for Mixed {
    fn default() -> Self {
        Self { ends: [0; WINDOW + ENDS], starts: [[0; MOST_LINES]; LENGTHS.len()], counts: [0; LENGTHS.len()] }
    }
}

impl Mixed {
    /// Counts the next lines of a text, calls back for those that are not canonical, and says how long they all are.
    #[inline(always)]
    pub(super) fn lines<E: Engine>(
        &mut self,
        engine: E,
        text: &[u8],
        run: &mut Run,
        other: &mut dyn FnMut(&[u8]),
    ) -> usize {
        let window = &text[..text.len().min(WINDOW)];
        let mut count = self.cut(engine, window);
        if window.len() == text.len() && !text.ends_with(b"\n") {
            self.ends[count] = text.len() as u16;
            count += 1;
        }
        if count == 0 {
            let end = line_end(engine, text).unwrap_or(text.len());
            other(&text[..end]);
            return end + 1;
        }
        let end = self.sort(window, count, other);
        for (index, count) in self.counts.iter_mut().enumerate() {
            let Some(starts) = self.starts[index].get_mut(..usize::from(*count)) else { continue };
            *count = 0;
            let Some(first) = starts.first() else { continue };
            let length = usize::from(LENGTHS[index]);
            // The joints of the first are those of all; a line with others is called back for.
            let id = &window[usize::from(*first)..][..length];
            let left = spelled!(id, S => digits::<E, S>(engine, window, starts, run),
                DASHED => keys::<E, DASHED>(engine, window, starts, run), _ => starts);
            for start in left.iter().map(|start| usize::from(*start)) {
                let has_return = window.get(start + length) == Some(&b'\r');
                other(&window[start..start + length + usize::from(has_return)]);
            }
        }
        end
    }

    /// Writes down where lines end, and says how many do.
    #[inline(always)]
    fn cut<E: Engine>(&mut self, engine: E, window: &[u8]) -> usize {
        let (blocks, rest) = window.as_chunks::<64>();
        let (mut count, mut base) = (0, 0);
        for block in blocks {
            let feeds = engine.line_feeds(block);
            let Some(ends) = self.ends.get_mut(count..) else { break };
            let Some([one, other]) = ends.first_chunk_mut::<ENDS>() else { break };
            // What is written too much here the next block writes over.
            let rest = feeds & feeds.wrapping_sub(1);
            *one = base + feeds.trailing_zeros() as u16;
            *other = base + rest.trailing_zeros() as u16;
            if feeds.count_ones() as usize > ENDS {
                write_more(rest & rest.wrapping_sub(1), base, &mut ends[ENDS..]);
            }
            count += feeds.count_ones() as usize;
            base += 64;
        }
        for (end, byte) in (base..).zip(rest) {
            if *byte == b'\n' {
                self.ends[count] = end;
                count += 1;
            }
        }
        count
    }

    /// Sorts the lines by length, calls back for those of other lengths, and says how long they all are.
    #[inline(always)]
    fn sort(&mut self, window: &[u8], count: usize, other: &mut dyn FnMut(&[u8])) -> usize {
        let mut start = 0;
        for end in &self.ends[..count] {
            let end = usize::from(*end);
            let has_return = window.get(end.wrapping_sub(1)) == Some(&b'\r');
            let length = (end - start).wrapping_sub(usize::from(has_return));
            let class = usize::from(CLASSES[length.min(255)]);
            if class == 0 {
                other(&window[start..end]);
            } else {
                let count = &mut self.counts[class - 1];
                self.starts[class - 1][usize::from(*count) % MOST_LINES] = start as u16;
                *count += 1;
            }
            start = end + 1;
        }
        start
    }
}

#[cold]
#[inline(never)]
fn write_more(mut feeds: u64, base: u16, ends: &mut [u16]) {
    for end in ends {
        if feeds == 0 {
            return;
        }
        *end = base + feeds.trailing_zeros() as u16;
        feeds &= feeds.wrapping_sub(1);
    }
}

/// Counts the lines that begin here, and leaves behind those that are none of this spelling or may be fillers. Nothing is
/// called meanwhile, so that the tables stay in their registers.
#[inline(always)]
fn digits<'s, E: Engine, S: Spelling>(engine: E, window: &[u8], starts: &'s mut [u16], run: &mut Run) -> &'s [u16] {
    let (mut left, mut plausible) = (0, 0);
    for index in 0..starts.len() {
        let start = starts[index];
        let Some(id) = window[usize::from(start)..].get(..S::LEN) else { break };
        let (is_spelled, agrees) = engine.grade::<S>(id);
        if !is_spelled || S::may_be_filler(id) {
            starts[left % (index + 1)] = start;
            left += 1;
        } else {
            plausible += agrees;
        }
    }
    run.plausible += plausible;
    run.well_formed += (starts.len() - left) as u64 - plausible;
    &starts[..left]
}

#[inline(always)]
fn keys<'s, E: Engine, const DASHED: bool>(
    engine: E,
    window: &[u8],
    starts: &'s mut [u16],
    run: &mut Run,
) -> &'s [u16] {
    let (mut left, mut plausible) = (0, 0);
    for index in 0..starts.len() {
        let start = starts[index];
        let Some(id) = window[usize::from(start)..].get(..if DASHED { 29 } else { 25 }) else { break };
        let faults = engine.key::<DASHED>(id);
        if faults & !CHECKSUM != 0 || key::may_be_filler::<DASHED>(id) {
            starts[left % (index + 1)] = start;
            left += 1;
        } else {
            plausible += u64::from(faults == 0);
        }
    }
    run.plausible += plausible;
    run.well_formed += (starts.len() - left) as u64 - plausible;
    &starts[..left]
}
