//! The texts that are measured, made from a seed each time.

pub mod attack;
pub mod digits;
pub mod hex;
mod lines;
mod plant;
pub mod text;

pub use lines::{List, Mixture};

/// A text with a name.
pub struct Corpus {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// Where identifiers were planted; others may have come about by chance.
    pub planted: Vec<usize>,
}

/// Makes a text about so long.
type Make = fn(usize) -> Corpus;

/// The three kinds of text in which identifiers are looked for, each about so long.
pub const SEARCHED: [(&str, Make); 3] = [("text", text::make), ("digits", digits::make), ("hex", hex::make)];
