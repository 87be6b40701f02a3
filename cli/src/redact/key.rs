//! The file with the secret from which tokens are made.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use offhook::find::Mask;
use zeroize::Zeroizing;

use crate::masked;
use crate::trouble::Trouble;

/// Fewer can be tried out.
const FEWEST: usize = 16;
/// More is no secret but another file.
const MOST: usize = 4096;

/// What hides identifiers with the secret in this file.
pub(super) fn mask(path: &Path) -> Result<Mask, Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let unread = |error| Trouble::read(&name, error);
    let mut secret = Zeroizing::new(Vec::with_capacity(MOST + 1));
    File::open(path).map_err(unread)?.take(MOST as u64 + 1).read_to_end(&mut secret).map_err(unread)?;
    let secret = without_line_end(&secret);
    if (FEWEST..=MOST).contains(&secret.len()) {
        Ok(Mask::with_key(secret))
    } else {
        Err(Trouble::new("redact-key-file").with("path", name).with("fewest", FEWEST).with("most", MOST))
    }
}

/// The same secret whoever saved it.
fn without_line_end(secret: &[u8]) -> &[u8] {
    let secret = secret.strip_suffix(b"\n").unwrap_or(secret);
    secret.strip_suffix(b"\r").unwrap_or(secret)
}
