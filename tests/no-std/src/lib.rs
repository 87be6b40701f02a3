//! Uses the core where there is neither std nor an allocator.
//!
//! It brings its own panic handler: a second one, which std has, would stop the build.

#![no_std]

use offhook::entry::Entry;
use offhook::repair::{Channel, blind_spots, hints};
use offhook::{ConfirmationId, InstallationId, Kind, ProductKey, check, check_as, identify};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// Touches every verb of the core.
pub fn everything(text: &str) -> usize {
    let mut issues = 0;
    let mut count = |_| issues += 1;
    let _ = check(text, &mut count);
    for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
        let _ = check_as(kind, text, &mut count);
        let mut entry = Entry::new(kind);
        let _ = entry.paste(text);
        entry.view().issues().cloned().for_each(&mut count);
    }
    let parsed = ConfirmationId::parse(text).is_ok() || InstallationId::parse(text).is_ok() || ProductKey::parse(text).is_ok();
    let mut slips = 0;
    hints(Kind::ConfirmationId, text, Channel::PhoneJa, &mut |hint| slips += hint.repairs.best().count());
    blind_spots(Kind::ConfirmationId, text, Channel::PhoneJa, &mut |_| slips += 1);
    issues + slips + usize::from(parsed) + usize::from(identify(text).is_some())
}
