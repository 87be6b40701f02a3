//! The library as the races call it.

use offhook::find::Redactor;
use offhook::find::{self, Leniency};
use offhook::{Kind, Level, Verdict, lists};

#[derive(Clone, Copy)]
pub struct Checker(lists::Checker);

impl Checker {
    pub fn at(level: Level) -> Option<Self> {
        lists::Checker::at(level).map(Self)
    }

    pub fn is_plausible(self, id: &[u8]) -> bool {
        self.0.check(id).verdict() == Verdict::Plausible
    }

    pub fn is_plausible_as(self, kind: Kind, id: &[u8]) -> bool {
        self.0.check_as(kind, id).verdict() == Verdict::Plausible
    }

    /// The place and the groups of what is wrong, too.
    pub fn diagnosed(self, id: &[u8]) -> u64 {
        let answer = self.0.check(id);
        match answer.verdict() {
            Verdict::Plausible => 1,
            _ => (answer.first_bad().unwrap_or_default() as u64) << 16 | u64::from(answer.bad_groups()) << 1,
        }
    }

    pub fn plausible(self, text: &[u8]) -> u64 {
        self.0.count(text).plausible
    }

    pub fn plausible_by_callback(self, text: &[u8]) -> u64 {
        let mut plausible = 0;
        self.0.for_each(text, |line| plausible += u64::from(line.answer.verdict() == Verdict::Plausible));
        plausible
    }

    pub fn plausible_by_iterator(self, text: &[u8]) -> u64 {
        self.0.lines(text).filter(|line| line.answer.verdict() == Verdict::Plausible).count() as u64
    }
}

#[derive(Clone, Copy)]
pub struct Scanner(find::Scanner);

impl Scanner {
    pub fn at(level: Level) -> Option<Self> {
        find::Scanner::at(Leniency::Strict, level).map(Self)
    }

    pub fn digest(self, text: &[u8]) -> u64 {
        digest(self.0.find(text).map(|hit| (hit.start, hit.end)))
    }

    pub fn count(self, text: &[u8]) -> u64 {
        self.0.find(text).count() as u64
    }
}

/// All places in one number.
pub fn digest(hits: impl Iterator<Item = (usize, usize)>) -> u64 {
    hits.fold(0, |sum, (start, end)| {
        sum.rotate_left(5).wrapping_add(start as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(end as u64)
    })
}

/// How many bytes a redacted text has.
pub fn redacted(text: &[u8]) -> u64 {
    let mut length = 0;
    let mut redactor = Redactor::new(Leniency::Strict);
    redactor.push(text, &mut |piece: &[u8]| length += piece.len() as u64);
    redactor.finish(&mut |piece: &[u8]| length += piece.len() as u64);
    length
}
