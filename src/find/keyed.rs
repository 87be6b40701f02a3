//! Tokens by which texts that were redacted with the same key can be joined.

use core::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::spelled;
use crate::id::layout::Kind;

/// What makes tokens; the key is hidden in `Debug` and wiped on drop.
#[derive(Clone)]
pub(super) struct Tokens(Hmac<Sha256>);

impl Tokens {
    /// `None` for a key that HMAC does not take; it takes every length.
    pub(super) fn new(key: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(key).ok().map(Self)
    }

    /// A sign that is part of no word, and a word that is as long as none that is found.
    pub(super) fn of(&self, kind: Kind, found: &[u8]) -> [u8; 17] {
        let mut state = self.0.clone();
        spelled::places(kind, found).for_each(|(value, _)| state.update(&[value]));
        let mut token = [b'#'; 17];
        for (two, byte) in token[1..].chunks_exact_mut(2).zip(state.finalize().into_bytes()) {
            two.copy_from_slice(&[byte >> 4, byte & 15].map(|half| b"0123456789abcdef"[usize::from(half)]));
        }
        token
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens")
    }
}
