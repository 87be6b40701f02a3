//! The stations and the session of a call, without a terminal: the program, a page and a simulator drive the same machine.

// Until the calls have their final shape.
#![allow(missing_docs)]

mod answers;
mod keys;
mod page;
mod run;
mod session;
mod stage;
mod stations;

pub use answers::code;
pub use keys::{Asked, Command, command, number};
pub use page::{Block, Mark, Page, Tile, heading};
pub use run::{Ending, Run};
pub use session::{Reply, Session};
pub use stage::{Product, Stage};
