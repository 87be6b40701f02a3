//! `offhook rules`.

use offhook::find::rules::Format;

use crate::support::offhook;

#[test]
fn lists_every_program_with_its_commands_in_both_languages() {
    let runs = ["en", "ja"].map(|language| offhook(&["rules", "--language", language]).shown());
    for &format in Format::ALL {
        for run in &runs {
            assert!(run.contains(&format!("offhook rules --format {0} --output {1}\n", format.name(), format.file())));
            assert!(run.contains(format.command()), "{run}");
        }
    }
    insta::assert_snapshot!("listing", runs.join("\n"));
}

#[test]
fn prints_each_pack_as_the_library_gives_it() {
    for &format in Format::ALL {
        let run = offhook(&["rules", "--format", format.name()]);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        assert_eq!(run.stdout, format.pack());
    }
}

#[test]
fn names_the_programs_when_asked_for_another() {
    let run = offhook(&["rules", "--format", "grep"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(Format::ALL.iter().all(|format| run.stderr.contains(format.name())), "{}", run.stderr);
}

/// What the document says of a program is what the library and the table say.
#[test]
fn the_document_holds_every_command_and_what_is_left_out() {
    use offhook::find::rules::{Expected, samples};

    let text = std::fs::read_to_string("../docs/rules.md").expect("the document is there");
    let kinds = [Expected::Published, Expected::MaskedKey, Expected::Filler, Expected::CheckDigits];
    for &format in Format::ALL {
        assert!(text.contains(&format!("| `{}` |", format.command())), "{}", format.name());
        let words = kinds.map(|kind| if format.reports(kind) { "reported" } else { "left out" });
        let row = format!("| {} |", words.join(" | "));
        let rows = text.lines().filter(|line| line.ends_with(&row));
        let is_its = |line: &str| line[2..].to_lowercase().starts_with(format.name());
        assert!(rows.clone().any(is_its), "{}: {row}", format.name());
    }
    let reported = samples().filter(|sample| sample.expected == Expected::Reported).count();
    assert!(text.contains(&format!("{} lines of which {reported} hold", samples().count())), "{reported}");
}
