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
    /// Named files that are packed.
    pub(super) packed: u64,
    /// Published setup keys, unless they count.
    pub(super) published: u64,
    /// What the walker left out.
    pub(super) left_out: LeftOut,
    pub(super) unread: u64,
}

/// Files and folders that were not looked into; what is in such a folder is not counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LeftOut {
    pub(super) hidden: u64,
    pub(super) ignored: u64,
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
