//! Every public type can be shared between threads; what is held here is decided when this file is compiled.
#![cfg(all(feature = "scan", feature = "std"))]

use std::fs;
use std::path::Path;

use offhook::entry::{Entry, Full, GroupView, View};
use offhook::find::rules::{Confidence, Dialect, Expected, Form, Format, Outline, Rule, Sample};
use offhook::find::{Find, Gate, Hit, Leniency, Mask, Part, Redactor, Scanner, Stream, Sweep};
use offhook::lists::{Answer, Checker, Counts, Line, Lines};
use offhook::repair::{
    Agreement, BlindSpot, Channel, Comparison, GroupComparison, Hint, Repair, Repairs, Slip, SlipKind,
};
use offhook::report::{FoundIn, Options, Report, ScanSummary};
use offhook::text::{Meaning, Piece};
use offhook::{
    Assessment, ConfirmationId, Copied, CopiedPart, Copies, Damage, Digest, DigestKey, Error, Exposed, Fingerprint,
    Group, GroupAssessment, Identifier, InstallationId, Issue, IssueCode, IssueKind, Kind, Layout, Level, Masked,
    Masking, NameError, ProductKey, Severity, Shown, Span, Spelled, Verdict,
};

const fn is_shared<T: Send + Sync>() {}

macro_rules! shared {
    ($($name:ident),* $(,)?) => {
        const _: () = { $(is_shared::<$name>();)* };
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

shared!(
    Agreement,
    Answer,
    Assessment,
    BlindSpot,
    Channel,
    Checker,
    Comparison,
    Confidence,
    ConfirmationId,
    Copied,
    CopiedPart,
    Copies,
    Counts,
    Damage,
    Dialect,
    Digest,
    DigestKey,
    Entry,
    Error,
    Expected,
    Exposed,
    Find,
    Fingerprint,
    Form,
    Format,
    FoundIn,
    Full,
    Gate,
    Group,
    GroupAssessment,
    GroupComparison,
    GroupView,
    Hint,
    Hit,
    Identifier,
    InstallationId,
    Issue,
    IssueCode,
    IssueKind,
    Kind,
    Layout,
    Leniency,
    Level,
    Line,
    Lines,
    Mask,
    Masked,
    Masking,
    Meaning,
    NameError,
    Options,
    Outline,
    Part,
    Piece,
    ProductKey,
    Reader,
    Redactor,
    Repair,
    Repairs,
    Report,
    Rule,
    Sample,
    ScanSummary,
    Scanner,
    Severity,
    Shown,
    Slip,
    SlipKind,
    Span,
    Spelled,
    Stream,
    Sweep,
    Verdict,
    View,
    Writer,
);

/// Of what is read or written as bytes.
type Reader = offhook::find::Reader<&'static [u8]>;
type Writer = offhook::find::Writer<Vec<u8>>;

/// A type that is `pub` is public: the lint `unreachable_pub` sees to that.
#[test]
fn no_public_type_is_forgotten() {
    let mut files = Vec::new();
    collect(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut files);
    assert!(files.len() > 30);
    for line in files.iter().flat_map(|text| text.lines()) {
        // Those inside `named!` are indented once.
        let line = line.strip_prefix("    ").unwrap_or(line);
        let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")) else { continue };
        let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        assert!(NAMES.contains(&name), "{name} is not held to be `Send` and `Sync`");
    }
}

fn collect(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry reads").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(fs::read_to_string(&path).expect("the file reads"));
        }
    }
}
