//! What the full screen remembers between two keys.

use zeroize::Zeroizing;

/// The longest line that is typed beside an identifier: a pasted message.
pub(super) const LONGEST: usize = 4096;

/// What the screen holds beside the run.
pub(super) struct State {
    /// What was typed as an answer.
    pub(super) line: Zeroizing<String>,
    /// The chosen answer, from 1.
    pub(super) chosen: Option<usize>,
    /// How many lines are scrolled away.
    pub(super) scroll: usize,
    /// How far a page key scrolls; 0 when the end is in sight.
    pub(super) more: usize,
    /// What to say about the last key.
    pub(super) told: Option<String>,
    /// Whether the digits are hidden until the next key.
    pub(super) paused: bool,
    /// Whether the keys are shown until the next key.
    pub(super) helps: bool,
}

impl State {
    pub(super) fn new() -> Self {
        let line = Zeroizing::new(String::with_capacity(LONGEST));
        Self { line, chosen: None, scroll: 0, more: 0, told: None, paused: false, helps: false }
    }
}
