//! Ctrl+C and the signals that ask a program to end, for commands that have something to put in order first.

use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};

/// The status of a program that Ctrl+C ended, as shells report it.
const ENDED: i32 = 130;

static ASKED: AtomicBool = AtomicBool::new(false);
/// What has to be done before the program may end, while somebody looks whether it should.
static BEFORE_END: Mutex<Option<fn()>> = Mutex::new(None);

/// While this lives, its owner looks at [`is_asked`] and ends the work; a second request ends the program at once.
pub(crate) struct Listener(());

impl Listener {
    /// `before_end` is called by another thread when the program ends at once.
    pub(crate) fn new(before_end: fn()) -> Self {
        static SET: Once = Once::new();
        // Where no handler can be set, Ctrl+C ends the program as ever.
        SET.call_once(|| _ = ctrlc::set_handler(end));
        set(Some(before_end));
        Self(())
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        set(None);
    }
}

/// Whether somebody asked the program to end.
pub(crate) fn is_asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

fn set(before_end: Option<fn()>) {
    *BEFORE_END.lock().unwrap_or_else(PoisonError::into_inner) = before_end;
}

fn end() {
    let before_end = *BEFORE_END.lock().unwrap_or_else(PoisonError::into_inner);
    let was_asked = ASKED.swap(true, Ordering::Relaxed);
    match before_end {
        Some(_) if !was_asked => {}
        Some(before_end) => {
            before_end();
            exit(ENDED);
        }
        None => exit(ENDED),
    }
}
