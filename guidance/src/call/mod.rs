//! The stations and the session of a call, without a terminal: the program, a page and a simulator drive the same machine.
//!
//! [`Session::page`] is what is to be shown now, [`Session::take`] is told what the person did. Nothing here reads a clock,
//! writes a file or knows a terminal: the day comes in from outside, and [`Session::take_notes`] says what happened for whoever
//! keeps a log.
//!
//! - Groups and blocks are cells: what is typed in one never moves a digit of another.
//! - Enter alone never confirms a doubt.
//! - Without something new to do, no station comes twice: what may be wrong is looked at once, then a person is named.
//! - What was typed is wiped on drop, with every earlier state that can be taken back.

mod answers;
mod cells;
mod kept;
mod keys;
mod outcome;
mod page;
mod run;
mod session;
mod stage;
mod stations;
mod typing;

pub use kept::Kept;
pub use keys::{Command, KEYS, Key, letter, number};
pub use page::{Block, Input, Mark, Page, Tile};
pub use run::Run;
pub use session::{Event, Known, Reply, Session};
pub use stage::{Cause, Product, Stage};
