//! Lines of identifiers, as far as they follow one another in canonical spellings.
//!
//! Knows where a line must end when it is spelled as the one before it, so that lines are not cut first. Knows nothing of
//! registers, and stops before whatever is unusual.

use super::engine::{Engine, is_filler, spelled};
use super::key::{self, CHECKSUM};
use super::spelling::Spelling;

/// How far a run of lines went, and how many of which sort they were.
#[derive(Clone, Copy, Default)]
pub(crate) struct Run {
    pub(crate) bytes: usize,
    pub(crate) plausible: u64,
    pub(crate) well_formed: u64,
}

/// Counts whole lines from the start of a text, up to the first that is not spelled in a canonical way.
#[inline(always)]
pub(super) fn run<E: Engine>(engine: E, text: &[u8]) -> Run {
    let mut run = Run::default();
    loop {
        let (rest, before) = (&text[run.bytes..], run.bytes);
        let Some(end) = near_end(engine, rest) else { return run };
        let id = &rest[..end];
        spelled!(id, S => digits::<E, S>(engine, text, &mut run), DASHED => keys::<E, DASHED>(engine, text, &mut run),
            _ => return run);
        if run.bytes == before {
            return run;
        }
    }
}

/// Where the first line ends, in any text.
#[inline(always)]
pub(super) fn line_end<E: Engine>(engine: E, text: &[u8]) -> Option<usize> {
    let (blocks, rest) = text.as_chunks::<64>();
    for (index, block) in blocks.iter().enumerate() {
        let feeds = engine.line_feeds(block);
        if feeds != 0 {
            return Some(index * 64 + feeds.trailing_zeros() as usize);
        }
    }
    let found = rest.iter().position(|byte| *byte == b'\n')?;
    Some(blocks.len() * 64 + found)
}

/// Where a line ends that is no longer than an identifier, unless the text does too soon.
#[inline(always)]
fn near_end<E: Engine>(engine: E, text: &[u8]) -> Option<usize> {
    let (first, rest) = text.split_first_chunk::<64>()?;
    let feeds = engine.line_feeds(first);
    if feeds != 0 {
        return Some(feeds.trailing_zeros() as usize);
    }
    let feeds = engine.line_feeds(rest.first_chunk::<64>()?);
    (feeds != 0).then_some(64 + feeds.trailing_zeros() as usize)
}

/// The next line without its end, when it is so long.
#[inline(always)]
fn next_line(text: &[u8], start: usize, length: usize) -> Option<&[u8]> {
    let line = text.get(start..)?.get(..length + 1)?;
    (line[length] == b'\n').then_some(&line[..length])
}

/// Whether a line agrees decides nothing here but what is counted: which lines do cannot be foreseen.
#[inline(always)]
fn digits<E: Engine, S: Spelling>(engine: E, text: &[u8], run: &mut Run) {
    let (mut at, mut lines, mut plausible) = (run.bytes, 0, 0);
    while let Some(id) = next_line(text, at, S::LEN) {
        let (is_spelled, mut agrees) = engine.grade::<S>(id);
        if !is_spelled {
            break;
        }
        if S::may_be_filler(id) {
            agrees &= !is_filler::<S>(id);
        }
        lines += 1;
        plausible += u64::from(agrees);
        at += S::LEN + 1;
    }
    run.bytes = at;
    run.plausible += plausible;
    run.well_formed += lines - plausible;
}

#[inline(always)]
fn keys<E: Engine, const DASHED: bool>(engine: E, text: &[u8], run: &mut Run) {
    let length = if DASHED { 29 } else { 25 };
    while let Some(id) = next_line(text, run.bytes, length) {
        let faults = engine.key::<DASHED>(id);
        if faults & !CHECKSUM != 0 || key::may_be_filler::<DASHED>(id) {
            break;
        }
        run.plausible += u64::from(faults == 0);
        run.well_formed += u64::from(faults != 0);
        run.bytes += length + 1;
    }
}
