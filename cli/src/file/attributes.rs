//! The extended attributes of a file, which hold access lists, labels and what people attach to it.

use std::fs::File;
use std::path::Path;

/// Gives a file the attributes of the one whose place it takes, and no others that open it up; the names of those that it
/// could not be given.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn carry(from: &Path, to: &File) -> Vec<String> {
    use rustix::fs::{XattrFlags, fremovexattr, fsetxattr};
    let expected = names(|buffer| rustix::fs::llistxattr(from, buffer));
    // A folder may hand its access list on to new files.
    for name in names(|buffer| rustix::fs::flistxattr(to, buffer)) {
        if name.starts_with("system.") && !expected.contains(&name) {
            let _ = fremovexattr(to, &*name);
        }
    }
    let mut lost = Vec::new();
    for name in expected {
        let value = value(|buffer| rustix::fs::lgetxattr(from, &*name, buffer));
        let is_there = || value.is_some() && self::value(|buffer| rustix::fs::fgetxattr(to, &*name, buffer)) == value;
        let set = |value: &Vec<u8>| fsetxattr(to, &*name, value, XattrFlags::empty()).is_ok();
        if !is_there() && !value.as_ref().is_some_and(set) {
            lost.push(name);
        }
    }
    lost
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn carry(_: &Path, _: &File) -> Vec<String> {
    Vec::new()
}

/// The names of a list; none where a disk has no attributes.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn names(list: impl FnMut(&mut [u8]) -> rustix::io::Result<usize>) -> Vec<String> {
    let list = value(list).unwrap_or_default();
    let names = list.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    names.map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}

/// Reads what is as long as it is.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn value(mut read: impl FnMut(&mut [u8]) -> rustix::io::Result<usize>) -> Option<Vec<u8>> {
    /// The longest value and the longest list that Linux has.
    const MOST: usize = 64 * 1024;
    let mut buffer = vec![0; MOST];
    let length = read(&mut buffer).ok()?;
    buffer.truncate(length);
    Some(buffer)
}
