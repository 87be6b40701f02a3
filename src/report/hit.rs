//! A find in a file, and the sum of all, as JSON.

#[cfg(feature = "json")]
use alloc::string::String;

use crate::{Kind, Layout, Verdict};

/// A find in a file: where it is, and what it is, without its digits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct FoundIn<'a> {
    /// The file, as it may be shown.
    pub path: &'a str,
    /// Counted from 1.
    pub line: u64,
    /// In characters, counted from 1.
    pub column: u64,
    /// The 0-based place of its first byte.
    pub start: u64,
    /// The place after its last byte.
    pub end: u64,
    /// Which identifier it is.
    pub kind: Kind,
    /// How it is cut into groups.
    pub layout: Layout,
    /// How far it was checked.
    pub verdict: Verdict,
    /// What may be shown of it.
    pub masked: &'a str,
    /// The product that this is Microsoft's published setup key of: it is no secret.
    pub published_for: Option<&'a str>,
}

/// What came of looking through files.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ScanSummary {
    /// How many identifiers were found that count.
    pub found: u64,
    /// How many published setup keys were found that do not count.
    pub published: u64,
    /// How many files were looked through.
    pub files: u64,
    /// How many of them hold an identifier.
    pub files_with_findings: u64,
    /// How many files and folders were left out because they are hidden.
    pub hidden_left_out: u64,
    /// How many files and folders were left out because of ignore rules.
    pub ignored_left_out: u64,
    /// How many files were left out because they are no text.
    pub binary_left_out: u64,
    /// How many files or folders could not be read, named files that are packed among them.
    pub unreadable: u64,
}

#[cfg(feature = "json")]
mod json {
    use super::*;

    /// Anything with the name of its schema in front.
    #[derive(serde::Serialize)]
    struct Document<'a, T> {
        schema: &'static str,
        #[serde(flatten)]
        fields: &'a T,
    }

    fn written<T: serde::Serialize>(schema: &'static str, fields: &T) -> String {
        // Strings and numbers only: nothing in it can fail to serialise.
        serde_json::to_string(&Document { schema, fields }).unwrap_or_default()
    }

    impl FoundIn<'_> {
        /// The find as one JSON object without a line break: `docs/schemas/hit.json` says how.
        #[must_use]
        pub fn to_json(&self) -> String {
            written("offhook/hit/1", self)
        }
    }

    impl ScanSummary {
        /// The summary as one JSON object without a line break: `docs/schemas/hit.json` says how.
        #[must_use]
        pub fn to_json(&self) -> String {
            written("offhook/scan-summary/1", self)
        }
    }
}
