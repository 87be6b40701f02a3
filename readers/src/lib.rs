//! Reads what slmgr, ospp.vbs, CIM queries, spreadsheets and people's notes say of activation into records.
//!
//! - An installation ID is found by its digits, in any language of the screen; labels add meaning where they are known.
//! - Encodings, quoting of mails and the line breaks of consoles are undone first.
//! - Of damaged JSON and XML everything is read that its lines still say.
//! - Identifiers are kept as they were found, masked in `Debug` and wiped on drop; checking them is the caller's.
//! - Names and other text of an output is [`Foreign`]: printed, logged or serialised it is masked and spelled out.
//!
//! [`Redactor`] hides the identifiers of a text in any encoding.
//!
//! It never runs a tool and never opens a file. [`batch`] compares the rows of a table with each other.
//!
//! # Features
//!
//! - `serde`: [`Record`], `Coverage`, rows of a table and named values as JSON or any other format of serde: codes and values,
//!   identifiers masked, without sentences. `docs/schemas` has the JSON Schemas.
//!
//! # Layout
//!
//! `words` (labels and shapes) ← `input` (bytes to lines) ← `product` and `record` ← `text`, `tree`, `table` ← `form`, which chooses. `hiding`
//! uses `words` and `input`.

pub mod batch;
mod digits;
mod error;
mod foreign;
mod form;
mod found;
mod hiding;
mod input;
mod license_status;
mod outcome;
mod parts;
mod places;
mod product;
mod reading;
mod record;
#[cfg(feature = "serde")]
mod report;
mod result_code;
mod role;
mod table;
mod text;
mod time_left;
mod tool;
mod tree;
mod words;

pub use error::{MOST_BYTES, ReadError, Unreadable};
pub use foreign::Foreign;
pub use form::{read, read_from};
pub use found::Found;
pub use hiding::{Decoded, Redacted, Redactor};
pub use input::encoding::{Encoding, sniff};
pub use license_status::LicenseStatus;
pub use offhook::NameError;
pub use outcome::Outcome;
pub use parts::Parts;
pub use product::{AddOn, AddOnKind, Channel, Family, Product, Version};
pub use reading::{Coverage, Reading, Sink, Summary, Unused};
pub use record::Record;
#[cfg(feature = "serde")]
pub use report::{CoverageReport, RecordReport};
pub use result_code::{ResultCode, ResultCodeError};
pub use role::Role;
pub use table::columns::Columns;
pub use table::rows::{MOST_ROW_BYTES, Row, Rows, Step};
pub use time_left::TimeLeft;
pub use tool::Tool;
