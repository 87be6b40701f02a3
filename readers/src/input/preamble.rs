//! Strips prompts, banners and `>` quoting from around a table or a structure; the line numbers stay.

use zeroize::Zeroizing;

use crate::input::lines::{is_blank, unquoted};
use crate::words::labels::{self, Sentence};
use crate::words::shapes::behind_prompt;

/// The text without what stands around it; `None` when there is nothing of the kind.
///
/// Quotation marks are taken away only from a text that is there as a whole.
pub(crate) fn bare(text: &str, is_whole: bool) -> Option<Zeroizing<String>> {
    let is_quoted =
        is_whole && text.lines().filter(|line| !is_blank(line)).all(|line| line.trim_start().starts_with('>'));
    let shown = |line| if is_quoted { unquoted(line) } else { line };
    let lead = text.split('\n').take_while(|line| is_lead(shown(line))).count();
    let says = |line: &str| !is_blank(line);
    if !is_quoted && !text.split('\n').take(lead).any(says) {
        return None;
    }
    let mut bare = Zeroizing::new(String::with_capacity(text.len()));
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            bare.push('\n');
        }
        if index >= lead {
            bare.push_str(shown(line));
        }
    }
    Some(bare)
}

/// Whether a line stands in front of what a tool printed.
fn is_lead(line: &str) -> bool {
    let is_banner = || matches!(labels::sentence(line), Some(Sentence::Banner | Sentence::Nothing));
    is_blank(line) || behind_prompt(line.trim_start()).is_some() || is_banner()
}
