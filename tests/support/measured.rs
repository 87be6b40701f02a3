//! Pages in `docs/` that hold what was measured.

use std::path::Path;

/// Set to 1, it rewrites the pages instead of comparing them.
const BLESS: &str = "OFFHOOK_BLESS";

/// Compares a page with the one that `docs/` holds, or writes it there.
pub(crate) fn held_in(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os(BLESS).is_some_and(|value| value == "1") {
        std::fs::write(&path, text).expect("docs/ can be written");
    }
    let held = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(held == text, "docs/{name} is not what the library does; {BLESS}=1 rewrites it");
}
