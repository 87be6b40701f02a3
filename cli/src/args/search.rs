//! The arguments of `scan` and `redact`.
//!
//! Declarations only.

use std::path::PathBuf;

use offhook::find::Leniency;

use super::values::{ScanFormat, leniencies, suffix};

/// Hide the identifiers in a text, and nothing else
///
/// What is hidden keeps the last five characters of a product key and the number of groups of an ID. All other bytes stay
/// as they are, UTF-16 and Shift_JIS too. Without FILE, standard input goes to standard output. How many were hidden is
/// said on standard error. See docs/scan.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Redact {
    /// Rewrite the files, each all at once or not at all; a file without identifiers is left as it is
    #[arg(long, requires = "files")]
    pub(crate) in_place: bool,

    /// Keep each file that is rewritten, under its name with this added, such as .bak; the backup holds the identifiers
    #[arg(long, value_name = "SUFFIX", requires = "in_place", value_parser = suffix)]
    pub(crate) backup: Option<String>,

    /// What is hidden: what adds up, or also what only has the form of an identifier
    #[arg(long, value_name = "LENIENCY", default_value = "possible", value_parser = leniencies())]
    pub(crate) leniency: Leniency,

    /// Put a token after each identifier, made with the secret in this file: the same identifier has the same token in every
    /// text that was redacted with it. Keep the file; who has it can recognise identifiers that they know
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,

    /// Redact files that are not text as well
    #[arg(long)]
    pub(crate) binary: bool,

    /// The files; without any, or for -, standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

/// Find product keys, installation IDs and confirmation IDs in files
///
/// Walks through folders as ripgrep does: hidden files, files that .gitignore names and files that are no text are left out,
/// links are not followed. Prints path:line:column:kind:masked, one find a line, sorted by path; no identifier is ever printed
/// in full. The exit status is 0 when none is found, 1 when one is, 2 when a file could not be read. See docs/scan.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Scan {
    /// How to print: a line for each find, one JSON object a line, or SARIF 2.1.0
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: ScanFormat,

    /// What is found: what adds up, or also what only has the form of an identifier
    #[arg(long, value_name = "LENIENCY", default_value = "strict", value_parser = leniencies())]
    pub(crate) leniency: Leniency,

    /// Look into hidden files and folders as well
    #[arg(long)]
    pub(crate) hidden: bool,

    /// Look into what .gitignore, .ignore and the like leave out as well
    #[arg(long)]
    pub(crate) no_ignore: bool,

    /// Look into files that are no text as well; a file named as PATH is always looked into
    #[arg(long)]
    pub(crate) binary: bool,

    /// Let setup keys count that Microsoft publishes for everyone; without this they are printed as a note
    #[arg(long)]
    pub(crate) published: bool,

    /// How many files, or parts of a large one, are read at the same time [default: one for each core, at most 12]
    #[arg(short = 'j', long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) threads: Option<u16>,

    /// Files and folders; - is standard input. Without PATH, standard input when it is a pipe, else this folder
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}
