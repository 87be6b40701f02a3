//! The offline toolkit for activation IDs: reads and checks product keys, installation IDs and confirmation IDs as
//! people really type them, and says exactly which group is wrong.
//!
//! ```
//! use offhook::{IssueKind, check};
//!
//! // One digit of group 3 was misread: 837253 for 837252.
//! let mut issues = Vec::new();
//! let seen = check("020650 770493 837253 929082 195773 527024 195725 809211 989214",
//!     &mut |issue| issues.push(issue));
//!
//! assert_eq!(seen.map(|seen| seen.verdict.name()), Some("well-formed"));
//! assert_eq!(issues[0].kind, IssueKind::CheckDigit);
//! assert_eq!(issues[0].to_string(), "group 3: check digit does not match");
//! ```
//!
//! # What it does
//!
//! - [`ProductKey`], [`InstallationId`] and [`ConfirmationId`] have the same verbs: `parse`, `parse_canonical`, `check`,
//!   `groups`, `masked`, `expose`.
//! - [`Identifier`] is any of the three, and has the same verbs.
//! - [`check`] finds out which of them a text is; [`check_as`] is told.
//! - Every finding is an [`Issue`]: a kind with a stable code, a severity, a byte span and the group a person would name.
//! - [`report::Report`] is all that was found out about one text, as one value.
//! - Four words say how far a text has been checked ([`Verdict`]); none of them promises more than that.
//!
//! # What it does not do
//!
//! - It never makes, completes or searches for a product key, an installation ID or a confirmation ID.
//! - It never turns an installation ID into a confirmation ID. Only Microsoft issues these numbers.
//! - It never goes online, starts a program, reads the clock or the environment.
//! - It never says that an identifier is valid or genuine; no offline check can tell.
//!
//! # Features
//!
//! - `std` (on by default): what needs the standard library. Without it the core is `no_std`.
//! - `alloc` (part of `std`): an [`IssueSink`] for `Vec`. The core needs no allocator.
//! - `serde`: identifiers serialise masked, and in full where a field opts in; see [`exposed`].
//! - `json`: a [`report::Report`] as JSON, the same that the program prints without its sentences.
//! - `scan`: finds identifiers in any text, and hides them; foreign text as it may be shown ([`Shown`]); rules for programs
//!   that look for secrets.
//! - `tokens`: keyed tokens in the place of what was hidden.
//! - `simd`: vector instructions, chosen when the program runs. The only feature with `unsafe`.
//!
//! No feature changes a verdict or a message. What tools print is read by the package `offhook-readers`; advice, guidance
//! and sentences in Japanese and English are in `offhook-guidance`.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

mod check;
pub mod entry;
mod fast;
#[cfg(feature = "scan")]
pub mod find;
mod id;
pub mod repair;
#[cfg(feature = "alloc")]
pub mod report;
#[cfg(feature = "scan")]
mod shown;
pub mod text;

pub use check::lists;
pub use check::{
    Assessment, CopiedPart, Damage, Error, GroupAssessment, Issue, IssueCode, IssueKind, IssueSink, Severity,
};
#[cfg(feature = "std")]
pub use check::{Copied, Copies};
pub use check::{check, check_as, copied_from, identify};
pub use fast::Level;
pub use id::check_digit;
#[cfg(feature = "serde")]
pub use id::exposed;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use id::named::private as __private;
pub use id::{
    ConfirmationId, Exposed, Fingerprint, Group, Identifier, InstallationId, Kind, Layout, NameError, ProductKey,
    Spelled, Verdict,
};
#[cfg(feature = "std")]
pub use id::{Digest, DigestKey};
#[cfg(feature = "scan")]
pub use shown::{Masking, Shown};
pub use text::{Masked, Span};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
