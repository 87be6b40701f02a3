//! Memory between two walls: who reads a byte beside the text is stopped by the machine (SIGSEGV).
#![allow(unsafe_code, reason = "memory that may not be read cannot be had without it")]

use std::{ptr, slice};

use rustix::mm::{MapFlags, MprotectFlags, ProtFlags, mmap_anonymous, mprotect};

/// As many bytes as the pages of any machine fill.
const ROOM: usize = 1 << 16;

/// Room for a text, and on both sides as much that may not be read.
pub(crate) struct Walled(*mut u8);

impl Walled {
    pub(crate) fn new() -> Self {
        // SAFETY: nobody knows of this memory but the value that is made here, which keeps it as long as the program runs.
        unsafe {
            let all = mmap_anonymous(ptr::null_mut(), 3 * ROOM, ProtFlags::empty(), MapFlags::PRIVATE).expect("memory");
            let room = all.cast::<u8>().add(ROOM);
            mprotect(room.cast(), ROOM, MprotectFlags::READ | MprotectFlags::WRITE).expect("pages");
            Self(room)
        }
    }

    /// Does this with the text where nothing may be read behind it, and where nothing may be read in front of it.
    pub(crate) fn with(&mut self, text: &[u8], mut look: impl FnMut(&[u8])) {
        assert!(text.len() <= ROOM, "there is room");
        for start in [ROOM - text.len(), 0] {
            // SAFETY: the bytes are within the room, which `self` lends to nobody else.
            let copy = unsafe { slice::from_raw_parts_mut(self.0.add(start), text.len()) };
            copy.copy_from_slice(text);
            look(copy);
        }
    }
}
