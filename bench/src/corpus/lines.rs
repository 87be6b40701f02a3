//! Lists of installation IDs, one a line.

use fastrand::Rng;
use offhook::Layout;

use crate::ids::{self, Form, Slip};

/// How many lines are invented; a longer list repeats them.
const INVENTED: usize = 1_000_000;
const SEED: u64 = 0x1157;

/// Which spellings, and how many of a hundred.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mixture {
    /// 63 digits and nothing else.
    Alike,
    /// 60 with 63 digits, 20 with 63 in groups, 15 with 54, 5 with 54 in groups.
    Mixed,
}

/// A list to be made.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub mixture: Mixture,
    /// Per cent of the lines that have a digit replaced by any digit; of mixed lines also the length is wrong.
    pub damaged: u32,
    /// No length is wrong, even in mixed lines.
    pub keeps_length: bool,
    /// Every line has one digit too few or too many.
    pub wrong_length: bool,
    pub line_end: &'static [u8],
    /// Whether the last line has its end.
    pub is_terminated: bool,
}

impl List {
    pub const fn new(mixture: Mixture, damaged: u32) -> Self {
        Self { mixture, damaged, keeps_length: false, wrong_length: false, line_end: b"\n", is_terminated: true }
    }

    pub fn make(self, lines: usize) -> Vec<u8> {
        let mut random = Rng::with_seed(SEED);
        let mut bytes = Vec::with_capacity(lines * 68);
        let mut id = Vec::new();
        for turn in 0..lines.min(INVENTED) {
            id.clear();
            let form = self.form(&mut random);
            ids::write(&mut random, form, &mut id);
            bytes.extend_from_slice(&self.damage(&mut random, &id, turn));
            bytes.extend_from_slice(self.line_end);
        }
        let once = bytes.len();
        for _ in 1..lines.div_ceil(INVENTED) {
            bytes.extend_from_within(..once);
        }
        if !self.is_terminated {
            bytes.truncate(bytes.len() - self.line_end.len());
        }
        bytes
    }

    fn form(self, random: &mut Rng) -> Form {
        if self.mixture == Mixture::Alike {
            return Form::compact(Layout::NineBySeven);
        }
        match random.u8(..100) {
            0..60 => Form::compact(Layout::NineBySeven),
            60..80 => Form::dashed(Layout::NineBySeven),
            80..95 => Form::compact(Layout::NineBySix),
            _ => Form::dashed(Layout::NineBySix),
        }
    }

    fn damage(self, random: &mut Rng, id: &[u8], turn: usize) -> Vec<u8> {
        if self.wrong_length {
            return ids::slipped(id, Slip::Length, turn);
        }
        if random.u32(..100) >= self.damaged {
            return id.to_vec();
        }
        if self.mixture == Mixture::Mixed && random.u8(..4) == 0 && !self.keeps_length {
            return ids::slipped(id, Slip::Length, turn);
        }
        let mut id = id.to_vec();
        let place = random.usize(..id.len());
        if id[place].is_ascii_digit() {
            id[place] = b'0' + random.u8(..10);
        }
        id
    }
}
