//! What is shown of finds: how many, and each without its digits.

use offhook::Kind;

use super::look::Found;

/// What came of it all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) files: u64,
    pub(super) files_with: u64,
    pub(super) found: u64,
    pub(super) binary: u64,
    pub(super) unread: u64,
}

/// The identifier as it may be shown: a key by its last characters, an ID by its groups.
pub(super) fn masked(found: &Found) -> String {
    match (found.kind, found.last) {
        (Kind::ProductKey, last) => {
            let last = last.map_or_else(|| "*****".into(), |last| String::from_utf8_lossy(&last).to_uppercase());
            format!("*****-*****-*****-*****-{last}")
        }
        _ => String::from(found.layout.name()),
    }
}
