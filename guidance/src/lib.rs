//! Guidance scripts and messages, in Japanese and English.
//!
//! Rules and flows are data (`guidance/rules/*.toml`, `guidance/flows/*.toml`), texts are Fluent
//! (`guidance/locales/<tag>/*.ftl`). Facts go in, a road and a [`Script`] come out, a renderer writes it. Knows rules, flows,
//! messages and facts handed in. Knows nothing of the clock, the environment or the network.
//!
//! ```
//! use offhook_guidance::{Book, Day, Facts, Language, Request, render};
//!
//! let book = Book::built_in();
//! let messages = book.messages(Language::English);
//! let day = Day::parse("2026-11-21").expect("it is a day");
//! let script = book.script("offline-activation", &Request::default(), &Facts::new(), &day, &messages);
//! let text = render::text(&script.expect("there is such a flow"), 80);
//! assert!(text.starts_with("Activate Windows without internet\n"));
//! ```

mod advice;
mod advise;
mod book;
mod built_in;
mod codes;
mod condition;
mod entries;
mod facts;
mod fault;
mod findings;
mod flow;
mod graph;
mod hints;
mod language;
mod markup;
mod messages;
mod note;
mod qr;
pub mod render;
mod report;
mod rules;
mod script;
mod sheet;
mod speech;
mod subject;
mod takes;
mod verify;
mod voice;
mod writer;

pub use advice::Advice;
pub use advise::{Advisor, Next, NoSuchFact, Question};
pub use book::Book;
pub use codes::CodeEntry;
pub use condition::{Day, Facts, UNKNOWN};
pub use facts::{Contact, Request, System};
pub use fault::Fault;
pub use language::Language;
pub use messages::Messages;
pub use qr::Qr;
pub use script::{Cell, Link, LinkWhen, Row, Script, Section, Show, Source, Step, Style, Table};
pub use sheet::{Blank, Check, Enter, Give, Given, Sheet, SheetOptions, Write};
pub use speech::{Line, ReadBack, say};
pub use takes::Difference;
pub use voice::Voice;
