//! Running text: notes, mails, and what tools print for people.

mod fixed;
pub(crate) mod products;
mod reader;
mod usage;
