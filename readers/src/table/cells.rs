//! What one cell can be: its role by its shape, and its text without what spreadsheets put around it.

use crate::role::Role;
use crate::words::shapes;
use offhook::text::{Meaning, meaning};
use offhook::{Kind, identify};

/// Fewer digits are no identifier, whatever was done to it.
const FEWEST_DIGITS: usize = 40;
const MOST_DIGITS: usize = 66;
/// A spreadsheet shows no more digits of a rounded number.
const MOST_ROUNDED: usize = 20;

/// Whether a cell alone tells it for certain, so that it stands in no heading.
pub(crate) const fn is_strong(role: Role) -> bool {
    matches!(
        role,
        Role::ActivationId
            | Role::ConfirmationId
            | Role::ErrorCode
            | Role::ExtendedPid
            | Role::InstallationId
            | Role::ProductKey
    )
}

/// What the text of a cell can only be, or most likely is.
pub(crate) fn of_cell(text: &str) -> Option<Role> {
    let text = bare(text);
    if text.is_empty() || text.len() > 400 {
        return None;
    }
    if let Some(role) = shapes::role(text) {
        return Some(role).filter(|role| role.is_column());
    }
    if is_code(text) {
        return Some(Role::ErrorCode);
    }
    if shapes::ends_like_pid(text) {
        return Some(Role::ExtendedPid);
    }
    let count = |wanted: fn(Meaning) -> bool| text.chars().filter(|c| wanted(meaning(*c))).count();
    let digits = count(|meaning| matches!(meaning, Meaning::Digit(_) | Meaning::Unreadable | Meaning::Mask));
    let letters = count(|meaning| matches!(meaning, Meaning::Letter(_)));
    let is_long = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits) && letters * 4 <= digits;
    let is_rounded = letters == 1 && digits <= MOST_ROUNDED && text.contains(['E', 'e']);
    let is_key = (23..=27).contains(&(digits + letters)) && letters >= 5;
    match identify(text)? {
        Kind::ConfirmationId if is_long || is_rounded => Some(Role::ConfirmationId),
        Kind::InstallationId if is_long || (is_rounded && text.contains(['.', ',', '+'])) => Some(Role::InstallationId),
        Kind::ProductKey if is_key => Some(Role::ProductKey),
        _ => None,
    }
}

/// A cell without what spreadsheets put around a text so that it stays one: `="0123"`, `'0123`.
pub(crate) fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_else(|| cell.strip_prefix('\'').unwrap_or(cell)).trim()
}

/// `0xC004F211`
fn is_code(text: &str) -> bool {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_explain_themselves() {
        for (cell, role) in [
            ("020650770493837252929082195773527024195725809211989214", Some(Role::InstallationId)),
            ("=\"415635-305286-761940-283503-592176-634083-177461-859316\"", Some(Role::ConfirmationId)),
            ("'415635305286761940283503592176634083177461859316", Some(Role::ConfirmationId)),
            ("2.14007E+62", Some(Role::InstallationId)),
            ("4.15635E+47", Some(Role::ConfirmationId)),
            ("TVRH6-WHNXV-R9WG3-9XRFY-MY832", Some(Role::ProductKey)),
            ("2ffd8952-423e-4903-b993-72a1aa44cf82", Some(Role::ActivationId)),
            ("0xC004F211", Some(Role::ErrorCode)),
            ("Volume:MAK", Some(Role::Channel)),
            ("PC-01", None),
            ("2026-11-21", None),
            ("#00330-03308-000-000000-00-1033-22631.0000-1012024", Some(Role::ExtendedPid)),
            ("00330-0330-000-000000-00-1033-22631.0000-1012024\"", Some(Role::ExtendedPid)),
            ("+81 3 1234 5678", None),
            ("1E5", None),
            ("", None),
        ] {
            assert_eq!(of_cell(cell), role, "{cell}");
        }
    }
}
