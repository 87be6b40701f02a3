//! What foreign text promises when it is shown.

use offhook::text::is_unprintable;
use offhook::{Identifier, Masking, Shown};

const MASKINGS: [Masking; 4] = [Masking::Whole, Masking::Groups, Masking::Keys, Masking::Nothing];

/// Nothing comes out that is not seen; what was shown is shown the same; and no two groups of an identifier can be read.
pub fn what_is_shown_holds_no_secret(text: &str) {
    for masking in MASKINGS {
        let once = Shown::new(text).masking(masking).to_string();
        assert!(!once.contains(is_unprintable), "{once:?}");
        assert_eq!(Shown::new(&once).masking(masking).to_string(), once);
    }
    let Ok(id) = Identifier::parse(text) else { return };
    let shown = Shown::new(text).to_string();
    let groups = id.groups().map(|(_, group)| group.to_owned()).filter(|group| group.len() > 2);
    assert!(groups.filter(|group| shown.contains(group.as_str())).count() < 2, "groups of {} can be read", id.layout());
}
