//! A field for a confirmation ID that checks while somebody types: each line of the input is one keystroke or what was pasted.

use std::io::{self, BufRead as _};

use offhook::Kind;
use offhook::entry::Entry;

fn main() -> io::Result<()> {
    let mut entry = Entry::new(Kind::ConfirmationId);
    for keys in io::stdin().lock().lines() {
        let keys = keys?;
        if keys == "\u{8}" {
            entry.erase();
        } else if let Err(full) = entry.paste(&keys) {
            println!("{full}");
        }
        let view = entry.view();
        let groups: Vec<String> = view.groups().map(|group| format!("{} {}", group.label, group.verdict)).collect();
        let missing = view.missing().map_or(String::new(), |missing| format!(", {missing} to go"));
        println!("{} [{}{missing}]", view.text(), groups.join(", "));
    }
    Ok(())
}
