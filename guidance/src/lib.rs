//! Guidance scripts and messages, in Japanese and English.
//!
//! Rules and flows are data (`guidance/rules/*.toml`, `guidance/flows/*.toml`), texts are Fluent
//! (`guidance/locales/<tag>/*.ftl`). Facts go in, a flow and a [`Script`] come out, a renderer writes it. The clock, the
//! environment and the network are never asked.
//!
//! # Features
//!
//! - Without any: [`Messages`], the sentences about issues, hints, blind spots and differences.
//! - `voices`: identifiers as a voice reads them aloud.
//! - `flows` (default, with `voices`): advice, scripts, sheets, their renderers, and the verifier of books.
//! - `qr` (default): the installation ID as a QR code on sheets.
//! - `wrap` (default): a script as text, wrapped for a terminal.
//!
//! ```
//! # #[cfg(feature = "wrap")] {
//! use offhook_guidance::{Book, Facts, Language, Request, render};
//!
//! let book = Book::shared();
//! let messages = book.messages(Language::English);
//! let day = "2026-11-21".parse().expect("it is a day");
//! let script = book.script("offline-activation", &Request::default(), &Facts::new(), &day, &messages);
//! let text = render::text(&script.expect("there is such a flow"), 80);
//! assert!(text.starts_with("Activate Windows without internet\n"));
//! # }
//! ```

#[cfg(feature = "flows")]
mod address;
#[cfg(feature = "flows")]
mod advice;
#[cfg(feature = "flows")]
mod advise;
#[cfg(feature = "flows")]
mod book;
mod built_in;
#[cfg(feature = "flows")]
pub mod call;
#[cfg(feature = "flows")]
mod codes;
#[cfg(feature = "flows")]
mod condition;
#[cfg(feature = "flows")]
mod day;
#[cfg(feature = "flows")]
mod facts;
#[cfg(feature = "flows")]
mod fault;
mod findings;
#[cfg(feature = "flows")]
mod flow;
#[cfg(feature = "flows")]
mod ftl;
#[cfg(feature = "flows")]
mod graph;
mod hints;
#[cfg(feature = "flows")]
mod host;
#[cfg(feature = "flows")]
mod known;
mod language;
#[cfg(feature = "flows")]
mod lead;
#[cfg(feature = "flows")]
mod markup;
mod messages;
#[cfg(feature = "flows")]
mod qr;
#[cfg(feature = "flows")]
pub mod render;
mod report;
#[cfg(feature = "flows")]
mod rules;
#[cfg(feature = "flows")]
mod script;
#[cfg(feature = "flows")]
mod sheet;
#[cfg(feature = "voices")]
mod speech;
#[cfg(feature = "flows")]
mod standing;
#[cfg(feature = "flows")]
mod subject;
mod takes;
#[cfg(feature = "flows")]
mod verify;
#[cfg(feature = "voices")]
mod voice;
#[cfg(feature = "flows")]
mod writer;

pub use language::Language;
pub use messages::Messages;
pub use takes::Difference;

#[cfg(feature = "voices")]
pub use speech::{Line, ReadBack, say};
#[cfg(feature = "voices")]
pub use voice::Voice;

#[cfg(feature = "flows")]
pub use address::Address;
#[cfg(feature = "flows")]
pub use advice::Advice;
#[cfg(feature = "flows")]
pub use advise::{Advisor, Next, NoSuchFact, Question};
#[cfg(feature = "flows")]
pub use book::Book;
#[cfg(feature = "flows")]
pub use codes::CodeEntry;
#[cfg(feature = "flows")]
pub use condition::{Facts, UNKNOWN};
#[cfg(feature = "flows")]
pub use day::{Day, DayError};
#[cfg(feature = "flows")]
pub use facts::{Contact, Request, System};
#[cfg(feature = "flows")]
pub use fault::Fault;
#[cfg(feature = "flows")]
pub use host::says_no_script_runs;
#[cfg(feature = "flows")]
pub use known::{Closed, Ground};
#[cfg(feature = "flows")]
pub use qr::Qr;
#[cfg(feature = "flows")]
pub use script::{Cell, Link, LinkWhen, More, Row, Script, Section, Show, Source, Step, Style, Table};
#[cfg(feature = "flows")]
pub use sheet::{Blank, Check, Enter, Give, Given, Pages, Sheet, SheetOptions, Talk, Write, Wrong};
#[cfg(feature = "flows")]
pub use standing::Standing;
