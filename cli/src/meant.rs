//! What somebody meant who typed something else: a name that is nearly the one typed, a file where a text is asked for.

use std::path::Path;

use offhook::text::{Piece, rows};
use offhook::{Verdict, check};

use crate::masked;

/// From this likeness on a name may be meant; `clap` says so of options too.
const NEAR: f64 = 0.8;
/// How the names of tables end.
const TABLES: [&str; 5] = ["csv", "jsonl", "ndjson", "tab", "tsv"];

/// The name that is most like what was typed, if one is near.
pub(crate) fn near<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let typed = typed.to_lowercase();
    let likeness = names.into_iter().map(|name| (strsim::jaro_winkler(&typed, &name.to_lowercase()), name));
    let likest = likeness.max_by(|one, other| one.0.total_cmp(&other.0))?;
    Some(likest.1).filter(|_| likest.0 > NEAR)
}

/// The file that a text is the name of, when it is not an identifier.
pub(crate) fn file_instead(text: &str) -> Option<&Path> {
    let is_one = || check(text, &mut ()).is_some_and(|seen| seen.verdict >= Verdict::WellFormed);
    file(text).filter(|_| !is_digits(text) && !is_one())
}

/// Whether all of a text is digits and what stands between them.
fn is_digits(text: &str) -> bool {
    rows(text).all(|piece| matches!(piece, Piece::Row(_)))
}

/// The file that a text is the name of.
pub(crate) fn file(text: &str) -> Option<&Path> {
    Some(Path::new(text)).filter(|path| path.is_file())
}

/// Whether the name of a file promises a table.
pub(crate) fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|end| TABLES.iter().any(|table| end.eq_ignore_ascii_case(table)))
}

/// A path as it is typed in a command, identifiers in it masked.
pub(crate) fn typed(path: &Path) -> String {
    quoted(&masked::name(&path.to_string_lossy()))
}

/// A word of a command, in quotation marks where shells would part it.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:~+@%=,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) { word.to_owned() } else { format!("\"{word}\"") }
}
