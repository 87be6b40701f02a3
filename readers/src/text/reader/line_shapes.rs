//! What a line without a known label looks like.

use crate::foreign::Foreign;
use crate::input::lines::Line;
use crate::role::Role;

/// The longest name or description, in bytes; what follows does not belong to it.
pub(crate) const LONGEST_VALUE: usize = 2048;

/// `A B C D E`: what stands over the blocks of a confirmation ID.
pub(crate) fn is_block_labels(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some() && words.all(|word| word.len() == 1 && matches!(word.as_bytes()[0], b'A'..=b'H'))
}

/// `GracePeriodRemaining  : 86762`: a property of the class, which PowerShell pads and no system translates.
pub(crate) fn is_property(line: &Line<'_>, is_listing: bool) -> bool {
    let Some((label, _)) = line.labelled().or_else(|| line.assigned()).filter(|(label, _)| !label.is_empty()) else {
        return false;
    };
    let is_padded = line.text[label.len()..].starts_with("  ") || is_listing;
    is_padded && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether a console may have cut a text here: a long line of words, or an address.
pub(crate) fn is_cut(text: &str) -> bool {
    let text = text.trim_end();
    text.contains("://") || (text.chars().count() >= 55 && !text.ends_with('.'))
}

/// Digits in front of a colon, more than any label has.
pub(crate) fn is_long_number(label: &str) -> bool {
    label.chars().filter(|c| c.is_numeric()).count() >= 40
}

/// Whether a line may be the rest of a name: stars and rows of digits are not.
pub(crate) fn may_be_name(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    !text.contains("**") && !text.starts_with('<') && digits * 3 <= text.chars().count()
}

/// Appends the rest of a wrapped value; the space at its cut, if there was one, is still there.
pub(crate) fn goes_on(value: &mut Option<Foreign>, rest: &str) {
    let value = value.get_or_insert_default();
    // Mails break lines between words, and take the space away.
    if value.raw().ends_with(" for") {
        value.push_str(" ");
    }
    if value.raw().len() + rest.len() <= LONGEST_VALUE {
        value.push_str(rest);
    }
}

/// Whether a line is the rest of an address, which has colons of its own.
pub(crate) fn is_cut_url(open: Option<Role>, text: &str) -> bool {
    open == Some(Role::Other) && !text.trim().contains(' ') && text.contains("://")
}
