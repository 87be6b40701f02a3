//! Which program holds a file open for writing, as far as the system tells.

use std::fs::{self, Metadata};
use std::path::Path;

use crate::masked;

/// Its name and number. Linux tells it of one's own programs, and the administrator of all; elsewhere nothing is known.
#[cfg(target_os = "linux")]
pub(super) fn of(path: &Path, about: &Metadata) -> Option<String> {
    let other = std::process::id().to_string();
    let programs = fs::read_dir("/proc").ok()?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut programs = programs.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()) && *name != other);
    let number = programs.find(|number| writes(number, path, about))?;
    let name = fs::read_to_string(format!("/proc/{number}/comm")).unwrap_or_default();
    Some(format!("{} ({number})", masked::name(name.trim())))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn of(_: &Path, _: &Metadata) -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
fn writes(program: &str, path: &Path, about: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let Ok(open) = fs::read_dir(format!("/proc/{program}/fd")) else { return false };
    open.flatten().any(|open| {
        // Most are other files, which their names tell; the rest is asked for.
        let is_named_so =
            about.nlink() > 1 || fs::read_link(open.path()).is_ok_and(|target| target.file_name() == path.file_name());
        let is_it =
            || fs::metadata(open.path()).is_ok_and(|other| (other.dev(), other.ino()) == (about.dev(), about.ino()));
        is_named_so && is_it() && is_for_writing(program, &open.file_name().to_string_lossy())
    })
}

/// The last digit of the flags, in octal: 0 is for reading only.
#[cfg(target_os = "linux")]
fn is_for_writing(program: &str, number: &str) -> bool {
    let Ok(about) = fs::read_to_string(format!("/proc/{program}/fdinfo/{number}")) else { return false };
    let flags = about.lines().find_map(|line| line.strip_prefix("flags:"));
    let flags = flags.and_then(|flags| u32::from_str_radix(flags.trim(), 8).ok());
    flags.is_some_and(|flags| flags & 3 != 0)
}
