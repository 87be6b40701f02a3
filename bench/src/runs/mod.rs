//! What is measured, one file each.

pub mod attack;
pub mod bulk;
pub mod commands;
pub mod instructions;
pub mod scan;
pub mod single;
pub mod start;

use std::path::PathBuf;

use offhook::Level;

/// How thoroughly, and with which programs.
#[derive(Clone, Debug)]
pub struct Plan {
    pub is_quick: bool,
    /// The program `offhook`, if it is built.
    pub program: Option<PathBuf>,
    /// The program `rg` to run beside it.
    pub rg: PathBuf,
}

impl Plan {
    fn rounds(&self) -> usize {
        if self.is_quick { 3 } else { 11 }
    }

    /// The number of bytes to use: all of them, or a sixteenth in a quick run.
    fn bytes(&self, bytes: usize) -> usize {
        if self.is_quick { bytes / 16 } else { bytes }
    }
}

/// The levels of this machine, the plainest first.
fn levels() -> impl Iterator<Item = Level> {
    Level::ALL.iter().copied().filter(|level| level.is_here())
}

fn ours(level: Level) -> String {
    format!("offhook, {}", level.name())
}
