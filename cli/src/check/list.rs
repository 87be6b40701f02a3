//! A list of identifiers, one a line: checked by all cores, told in its order.
//!
//! A confirmation ID is compared with the installation IDs before it, and with those behind it that are read in the same round;
//! a list without sentences judges each line by itself.

use std::num::NonZero;
use std::thread;

use super::brief::Tally;
use super::checked::Look;
use super::told::Told;
use offhook::Copies;

use crate::args::{Check, CheckFormat};
use crate::blocks::{Block, Blocks, Line, is_blank};
use crate::screen::Screen;
use crate::trouble::Trouble;

/// How many blocks a thread gets at once.
const SHARE: usize = 2;

/// How many installation IDs are remembered, to recognise confirmation IDs that were copied from them.
const MOST_REMEMBERED: usize = 100_000;

/// Checks every line that is not blank.
pub(super) fn run(args: &Check, mut blocks: Blocks, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let threads = if blocks.is_file() { thread::available_parallelism().map_or(1, NonZero::get) } else { 1 };
    let most = if blocks.is_file() { threads * SHARE } else { 1 };
    let mut crew = Vec::new();
    let mut copies = Copies::new();
    let mut remembered = 0;
    loop {
        let round = next(&mut blocks, most)?;
        if round.is_empty() {
            return Ok(());
        }
        if matches!(args.format, CheckFormat::Human | CheckFormat::Json) {
            for text in round.iter().flat_map(Block::lines).filter_map(Line::text) {
                if remembered < MOST_REMEMBERED && copies.installation_id(text, 0) {
                    remembered += 1;
                }
            }
        }
        let told = if round.len() <= SHARE || threads == 1 {
            round.iter().map(|block| tell(args, block, &copies, screen)).collect()
        } else {
            crew.resize_with(threads, || screen.clone());
            together(args, &round, &copies, &mut crew)
        };
        told.into_iter().try_for_each(|told| told.print(screen, tally))?;
    }
}

/// The next blocks, up to a limit.
fn next(blocks: &mut Blocks, most: usize) -> Result<Vec<Block>, Trouble> {
    let mut round = Vec::with_capacity(most);
    while round.len() < most {
        match blocks.next()? {
            Some(block) => round.push(block),
            None => break,
        }
    }
    Ok(round)
}

/// Each thread tells of blocks that follow one another, so that all is in order when they are put behind each other.
fn together(args: &Check, blocks: &[Block], copies: &Copies, crew: &mut [Screen]) -> Vec<Told> {
    thread::scope(|scope| {
        let shares = blocks.chunks(blocks.len().div_ceil(crew.len()));
        let threads: Vec<_> = crew
            .iter_mut()
            .zip(shares)
            .map(|(screen, share)| {
                scope.spawn(move || share.iter().map(|block| tell(args, block, copies, screen)).collect::<Vec<_>>())
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn tell(args: &Check, block: &Block, copies: &Copies, screen: &Screen) -> Told {
    let mut told = Told::default();
    for line in block.lines() {
        match line {
            Line::Text(_, text) if is_blank(text) => told.blank(),
            Line::Text(number, text) => {
                told.take(Look::of(args, copies), args.format, number, text, Some("line-heading"), screen);
            }
            Line::TooLong(number) => told.left_out(number),
        }
    }
    told
}
