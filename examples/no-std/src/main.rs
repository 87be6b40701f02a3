//! Checks its argument as an identifier and says the verdict, without the standard library and without an allocator; the C library
//! only starts it and writes the line. Exit status: 0 nothing wrong, 1 something wrong, 2 no argument.
#![no_std]
#![no_main]

use core::ffi::{CStr, c_char, c_int};

use offhook::{Verdict, check};

unsafe extern "C" {
    fn puts(text: *const c_char) -> c_int;
    fn abort() -> !;
}

/// # Safety
///
/// Called by the C library, with `count` pointers to strings that end in a zero.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn main(count: c_int, arguments: *const *const c_char) -> c_int {
    if count < 2 {
        return 2;
    }
    // SAFETY: there are at least two arguments, and each is a string of the C library.
    let text = unsafe { CStr::from_ptr(*arguments.add(1)) }.to_str().unwrap_or_default();
    let seen = check(text, &mut ());
    let word = match seen.map_or(Verdict::Impossible, |seen| seen.verdict) {
        Verdict::Impossible => c"impossible",
        Verdict::Incomplete => c"incomplete",
        Verdict::WellFormed => c"well-formed",
        Verdict::Plausible => c"plausible",
    };
    // SAFETY: the word ends in a zero.
    unsafe { puts(word.as_ptr()) };
    c_int::from(!seen.is_some_and(|seen| seen.is_sound()))
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: it takes nothing and does not come back.
    unsafe { abort() }
}
