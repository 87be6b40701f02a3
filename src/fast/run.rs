//! Lines of identifiers, as far as they follow one another in one canonical spelling.

use super::engine::{Engine, spelled};
use super::key::{self, CHECKSUM};
use super::mixed::Mixed;
use super::spelling::Spelling;

/// How many lines were spelled in a canonical way, by their verdicts.
#[derive(Clone, Copy, Default)]
pub(crate) struct Run {
    pub(crate) plausible: u64,
    pub(crate) well_formed: u64,
}

/// Counts the lines of a text that are spelled in a canonical way, and calls back for each other one.
#[inline(always)]
pub(super) fn run<E: Engine>(engine: E, text: &[u8], other: &mut dyn FnMut(&[u8])) -> Run {
    /// Fewer bytes of lines that are alike say that the spellings are mixed.
    const FEW: usize = 1024;
    let mut run = Run::default();
    let (mut mixed, mut at) = (None, 0);
    while at < text.len() {
        let begin = at;
        at += alike(engine, &text[at..], &mut run);
        if at - begin < FEW && at < text.len() {
            let mixed = mixed.get_or_insert_with(Mixed::default);
            at += mixed.lines(engine, &text[at..], &mut run, other);
        }
    }
    run
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

/// Counts the lines that are spelled as the first one, and says how long they are.
#[inline(always)]
fn alike<E: Engine>(engine: E, text: &[u8], run: &mut Run) -> usize {
    let Some(end) = near_end(engine, text) else { return 0 };
    let (id, feed): (_, &[u8]) = match &text[..end] {
        [id @ .., b'\r'] => (id, b"\r\n"),
        id => (id, b"\n"),
    };
    let step = end + 1;
    spelled!(id, S => digits::<E, S>(engine, text, step, feed[0], run),
        DASHED => keys::<E, DASHED>(engine, text, step, feed[0], run), _ => 0)
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

/// Whether a line agrees decides nothing here but what is counted: which lines do cannot be foreseen.
#[inline(always)]
fn digits<E: Engine, S: Spelling>(engine: E, text: &[u8], step: usize, behind: u8, run: &mut Run) -> usize {
    assert!(step > S::LEN);
    let (mut lines, mut plausible) = (0, 0);
    for line in text.chunks_exact(step) {
        let id = &line[..S::LEN];
        let (is_spelled, agrees) = engine.grade::<S>(id);
        if !is_spelled || line[S::LEN] != behind || line[step - 1] != b'\n' || S::may_be_filler(id) {
            break;
        }
        lines += 1;
        plausible += agrees;
    }
    run.plausible += plausible;
    run.well_formed += lines - plausible;
    lines as usize * step
}

#[inline(always)]
fn keys<E: Engine, const DASHED: bool>(engine: E, text: &[u8], step: usize, behind: u8, run: &mut Run) -> usize {
    let length = if DASHED { 29 } else { 25 };
    assert!(step > length);
    let (mut lines, mut plausible) = (0, 0);
    for line in text.chunks_exact(step) {
        let id = &line[..length];
        let faults = engine.key::<DASHED>(id);
        let is_sound = faults & !CHECKSUM == 0 && !key::may_be_filler::<DASHED>(id);
        if !is_sound || line[length] != behind || line[step - 1] != b'\n' {
            break;
        }
        lines += 1;
        plausible += u64::from(faults == 0);
    }
    run.plausible += plausible;
    run.well_formed += lines - plausible;
    lines as usize * step
}
