//! What several files of tests need.

use offhook_guidance::Facts;

#[path = "../../../tests/support/every_file.rs"]
pub(crate) mod every_file;
pub(crate) mod every_part;
pub(crate) mod fields;
pub(crate) mod hostile;
pub(crate) mod page;
pub(crate) mod parts;
pub(crate) mod picture;
pub(crate) mod read_back;
pub(crate) mod requests;
#[path = "../../../tests/support/schema.rs"]
pub(crate) mod schema;
pub(crate) mod spoken;
pub(crate) mod walks;

/// What the trouble is about, with facts of each kind.
pub(crate) fn kinds() -> Vec<Facts> {
    let about = ["windows", "office", "esu", "kms-host", "ad-forest"];
    let more: [&[(&str, &str)]; 4] = [
        &[],
        &[("licence", "mak"), ("network", "isolated")],
        &[("licence", "mak"), ("code", "0xC004C020"), ("system", "windows-server")],
        &[("licence", "gvlk"), ("code", "0xC004F074")],
    ];
    about
        .iter()
        .flat_map(|about| {
            more.iter().map(move |more| Facts::from_iter(more.iter().copied().chain([("about", *about)])))
        })
        .collect()
}
