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
//! - [`check`] finds out which of them a text is; [`check_as`] is told.
//! - Every finding is an [`Issue`]: a kind with a stable code, a severity, a byte span and the group a person would name.
//! - [`ResultCode`] reads a licensing result code as people paste it.
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
//! None is on by default: the core is `no_std`, needs no allocator and no `unsafe`.
//!
//! - `alloc`: an [`IssueSink`] for `Vec`.
//! - `serde`: identifiers serialise masked, and in full where a field opts in; see [`serde`](mod@serde).
//! - `readers`: reads what `slmgr`, `ospp.vbs` and others print; needs `std`.
//! - `batch`: what the rows of a table say of each other; needs `readers`.
//! - `guidance`: advice, guidance scripts and messages in Japanese and English, printed or spoken; needs `std`.
//! - `rules`: the shapes as rules for programs that look for secrets; needs `alloc`.
//! - `bulk`: many identifiers at once, one a line.
//! - `scan`: finds identifiers in any text, and hides them; needs `alloc`.
//! - `simd`: vector instructions, chosen when the program runs; needs `std`. The only feature with `unsafe`.
//!
//! No feature changes a verdict or a message.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "readers", feature = "simd", test))]
extern crate std;

#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "bulk")]
pub mod bulk;
pub mod check_digit;
mod checksum;
mod confirmation_id;
pub mod entry;
mod error;
mod fingerprint;
mod fold;
mod grammar;
#[cfg(feature = "guidance")]
pub mod guidance;
mod identifier;
mod identify;
mod installation_id;
mod issue;
mod kernel;
mod kms_client_key;
mod mask;
mod product_key;
#[cfg(feature = "readers")]
pub mod readers;
#[cfg(feature = "scan")]
pub mod redact;
mod result_code;
#[cfg(feature = "rules")]
pub mod rule_pack;
#[cfg(feature = "scan")]
pub mod scan;
mod secret;
#[cfg(feature = "serde")]
pub mod serde;
mod shape;
pub mod slip;
mod slots;
mod verdict;
mod walk;

pub use confirmation_id::ConfirmationId;
pub use error::Error;
pub use fingerprint::Fingerprint;
pub use identifier::{Exposed, Spelled};
pub use identify::{check, check_as, identify};
pub use installation_id::InstallationId;
pub use issue::{Damage, Issue, IssueKind, IssueSink, Severity, Span};
pub use kernel::Level;
pub use mask::Masked;
pub use product_key::ProductKey;
pub use result_code::ResultCode;
pub use shape::{Group, Kind, Layout};
pub use verdict::{Assessment, GroupAssessment, Verdict};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
