//! What a page of the call is made of, before anything is drawn.

use crate::{Messages, Section, Show, Step, Style};

/// A page: a title, what to read, what to answer.
pub struct Page {
    pub title: String,
    /// Which station of how many.
    pub progress: (usize, usize),
    pub blocks: Vec<Block>,
    /// The question.
    pub prompt: String,
    /// What the keys do here.
    pub keys: Vec<String>,
}

/// A piece of a page.
pub enum Block {
    /// Something is wrong.
    Bad(String),
    /// An answer by its number.
    Choice(usize, String),
    /// To be typed as it stands.
    Command(String),
    /// Something is as it should be.
    Good(String),
    /// The heading of a part.
    Heading(String),
    /// A step or point.
    Item(String, String),
    /// What the page is for; said once, as plain lines and as a screen need it.
    Lead { plain: String, full: String },
    /// Worth knowing.
    Note(String),
    /// A sentence.
    Text(String),
    /// Groups or blocks.
    Tiles(Vec<Tile>),
    /// To be read aloud.
    Words(String),
}

/// One group or block.
pub struct Tile {
    pub label: char,
    pub digits: String,
    /// How many digits it should have.
    pub width: usize,
    pub mark: Mark,
    /// Whether it is the one in question.
    pub current: bool,
    /// Before which of its digits the caret stands.
    pub caret: Option<usize>,
}

/// How a tile stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    Fine,
    Open,
    Plain,
    Repeat,
    Wrong,
}

impl Mark {
    /// The message that says so.
    pub const fn message(self) -> Option<&'static str> {
        match self {
            Self::Fine => Some("call-mark-fine"),
            Self::Open | Self::Plain => None,
            Self::Repeat => Some("call-mark-repeat"),
            Self::Wrong => Some("call-mark-wrong"),
        }
    }
}

/// The steps of some sections, each under its heading.
pub(super) fn section_blocks(sections: &[Section]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for section in sections {
        blocks.push(Block::Heading(section.title.clone()));
        for (number, step) in (1..).zip(&section.steps) {
            let marker = if section.style == Style::Steps { format!("{number}.") } else { String::from("-") };
            step_blocks(step, marker, &mut blocks);
        }
    }
    blocks
}

fn step_blocks(step: &Step, marker: String, blocks: &mut Vec<Block>) {
    blocks.push(Block::Item(marker, step.text.clone()));
    blocks.extend(step.command.clone().map(Block::Command));
    if let Some(Show::Table(table)) = &step.show {
        for row in &table.rows {
            blocks.push(Block::Item(String::from("-"), row.cells.join(": ")));
        }
    }
    for link in &step.links {
        blocks.push(Block::Note(link.text.clone()));
        blocks.extend(link.command.clone().map(Block::Command));
    }
}

/// A title and how far it is, as a line.
pub fn heading(page: &Page, messages: &Messages) -> String {
    let (at, of) = page.progress;
    let arguments = [("at", at.to_string()), ("of", of.to_string()), ("title", page.title.clone())];
    messages.format("call-heading", &arguments.each_ref().map(|(name, value)| (*name, value.as_str())))
}
