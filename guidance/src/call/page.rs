//! What a page of the call is made of, before anything is drawn.

use zeroize::Zeroizing;

use super::{Command, Key, Stage};
use crate::{Messages, Section, Show, Step, Style};
use offhook::Kind;

/// A page: a title, what to read, what to answer.
///
/// # Warning
///
/// It holds digits of identifiers; whoever draws it wipes what was drawn.
#[non_exhaustive]
pub struct Page {
    /// The station.
    pub stage: Stage,
    /// The title.
    pub title: String,
    /// Which station of how many.
    pub progress: (usize, usize),
    /// What to read, in order.
    pub blocks: Vec<Block>,
    /// The question.
    pub prompt: String,
    /// How it is answered.
    pub input: Input,
    /// The commands of this station; those of every station are not among them.
    pub commands: Vec<Command>,
}

/// How a page is answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// Groups are typed into cells.
    Cells(Kind),
    /// A number of the list; the usual one needs no choosing.
    Choice(Option<usize>),
    /// One group after the other.
    Groups,
    /// A line.
    Line,
    /// Nothing is asked.
    Page,
}

/// A piece of a page.
#[non_exhaustive]
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
    /// What the page is for.
    Lead {
        /// As plain lines need it.
        plain: String,
        /// As a screen needs it.
        full: String,
    },
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
#[non_exhaustive]
pub struct Tile {
    /// What people call it.
    pub label: char,
    /// What was typed.
    pub digits: Zeroizing<String>,
    /// How many digits it should have.
    pub width: usize,
    /// How it stands.
    pub mark: Mark,
    /// Whether it is the one in question.
    pub current: bool,
    /// Whether the next digit takes the place of all of it.
    pub selected: bool,
    /// Before which of its digits the caret stands.
    pub caret: Option<usize>,
    /// The places to look at, counted from 1.
    pub places: Vec<usize>,
}

impl Tile {
    pub(super) fn new(label: char, digits: &str, width: usize, mark: Mark) -> Self {
        let digits = Zeroizing::new(digits.to_owned());
        Self { label, digits, width, mark, current: false, selected: false, caret: None, places: Vec::new() }
    }
}

/// How a tile stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Mark {
    /// It adds up.
    Fine,
    /// Digits are missing.
    Open,
    /// Nothing is said of it.
    Plain,
    /// It had to be repeated.
    Repeat,
    /// It does not add up.
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

impl Page {
    /// The title and how far it is, as a line.
    pub fn heading(&self, messages: &Messages) -> String {
        if self.stage.is_aside() {
            return self.title.clone();
        }
        let (at, of) = self.progress;
        let (at, of) = (at.to_string(), of.to_string());
        messages.format("call-heading", &[("at", &at), ("of", &of), ("title", &self.title)])
    }

    /// Whether a key does something here.
    pub fn offers(&self, key: &Key) -> bool {
        key.is_at(self.stage) && (!key.is_for_some() || self.commands.contains(&key.command))
    }

    /// Whether one group is to be said.
    pub fn is_said(&self) -> bool {
        self.input == Input::Groups && self.blocks.iter().any(|block| matches!(block, Block::Words(_)))
    }

    /// How many answers there are to choose from.
    pub fn choices(&self) -> usize {
        self.blocks.iter().filter(|block| matches!(block, Block::Choice(..))).count()
    }
}

/// The steps of some sections, each under its heading.
pub(super) fn section_blocks(sections: &[Section], messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for section in sections {
        blocks.push(Block::Heading(section.title.clone()));
        for (number, step) in (1..).zip(&section.steps) {
            let marker = if section.style == Style::Steps { format!("{number}.") } else { String::from("-") };
            step_blocks(step, marker, messages, &mut blocks);
        }
    }
    blocks
}

fn step_blocks(step: &Step, marker: String, messages: &Messages, blocks: &mut Vec<Block>) {
    blocks.push(Block::Item(marker, step.text.clone()));
    blocks.extend(step.command.clone().map(Block::Command));
    if let Some(Show::Table(table)) = &step.show {
        for row in &table.rows {
            let cells = table.columns.iter().zip(&row.cells).enumerate().map(|(index, (column, cell))| match index {
                0 => cell.clone(),
                _ => messages.format("call-table-cell", &[("column", column), ("cell", cell)]),
            });
            blocks.push(Block::Item(String::from("-"), cells.collect::<Vec<_>>().join(" · ")));
        }
    }
    for link in &step.links {
        blocks.push(Block::Note(link.text.clone()));
        blocks.extend(link.command.clone().map(Block::Command));
    }
}
