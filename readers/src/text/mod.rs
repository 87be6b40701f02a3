//! Running text: notes, mails, and what tools print for people.

mod fixed;
pub(crate) mod products;
pub(crate) mod reader;
mod usage;
