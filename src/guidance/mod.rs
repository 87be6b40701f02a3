//! Guidance scripts and messages, in Japanese and English.
//!
//! Flows are data (`guidance/flows/*.toml`), texts are Fluent (`guidance/locales/<tag>/*.ftl`). Facts go in, a
//! [`Script`] comes out, a renderer writes it. Knows flows, messages and facts handed in. Knows nothing of the clock, the
//! environment or the network.
//!
//! ```
//! use offhook::guidance::{Language, Messages, Request, offline_activation, render};
//!
//! let messages = Messages::new(Language::English);
//! let script = offline_activation(&Request::default(), &messages);
//! let text = render::text(&script, 80);
//! assert!(text.starts_with("Activate Windows without internet\n"));
//! ```

mod facts;
mod findings;
mod flow;
mod language;
mod messages;
pub mod render;
mod script;

pub use facts::{Contact, Request, System};
pub use language::Language;
pub use messages::Messages;
pub use script::{Cell, Script, Section, Show, Source, Step, Style, offline_activation};
