//! Tests whose files are modules of one program: each file has to be named there.

use std::fs;

/// Fails for a file beside `main.rs` that is neither named in it nor a program of its own.
pub(crate) fn is_named(main: &str, apart: &[&str]) {
    for file in fs::read_dir("tests").expect("the tests are there") {
        let path = file.expect("a file").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        let is_named =
            main.lines().any(|line| line.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';')) == Some(&name));
        let is_other = path.extension().is_none_or(|extension| extension != "rs") || name == "main";
        assert!(is_other || is_named || apart.contains(&name.as_ref()), "{name}.rs is in no program");
    }
}
