//! What somebody reads who named the wrong thing: one sentence, and the command that takes it.

use crate::support::{CID, IID, Run, Temporary, outputs, within};

const OTHER: &str = "110566335516223792291743218444562613061281282049089201831792000";

fn desk() -> Temporary {
    let desk = Temporary::folder("desk");
    let output =
        std::fs::read_to_string(outputs().join("slmgr-dlv-ja-mak-and-esu-notification.txt")).expect("captured");
    desk.write("dlv.txt", &output);
    desk.write("with space.txt", &output);
    desk.write("empty.txt", "");
    desk.write("cid.txt", CID);
    desk.write("note.txt", "hello\n");
    desk.write("pcs.csv", &format!("computer,installation_id\nPC1,{IID}\nPC2,{OTHER}\n"));
    desk.write("ids.csv", &format!("installation_id\n{IID}\n{OTHER}\n"));
    desk.write("other.csv", "a,b\n1,2\n3,4\n");
    desk
}

fn run(desk: &Temporary, language: &str, arguments: &[&str], input: &str) -> Run {
    within(desk.path(), &[&["--language", language], arguments].concat(), input.as_bytes())
}

#[test]
fn the_next_command_is_named_with_the_file() {
    let desk = desk();
    for (arguments, next) in [
        (&["guide", "--from", "pcs.csv"][..], "offhook batch pcs.csv"),
        (&["advise", "--no-questions", "--from", "pcs.csv"], "offhook batch pcs.csv"),
        (&["call", "--plain", "--from", "pcs.csv"], "offhook batch pcs.csv"),
        (&["sheet", "--from", "pcs.csv"], "offhook batch pcs.csv"),
        (&["guide", "--from", "ids.csv"], "offhook batch ids.csv"),
        (&["sheet", "--from", "ids.csv"], "offhook batch ids.csv"),
        (&["guide", "--from", "other.csv"], "offhook batch other.csv"),
        (&["guide", "--from", "note.txt"], "offhook read note.txt"),
        (&["check", "--from", "note.txt"], "offhook read note.txt"),
        (&["batch", "dlv.txt"], "offhook guide --from dlv.txt"),
        (&["batch", "with space.txt"], "offhook guide --from \"with space.txt\""),
        (&["batch", "ids.csv", "--columns", "note=9"], "installation_id=3"),
        (&["batch", "other.csv"], "--columns installation_id=3"),
        (&["check", "dlv.txt"], "offhook check --from dlv.txt"),
        (&["check", CID, "with space.txt"], "offhook check --from \"with space.txt\""),
        (&["compare", "cid.txt"], "offhook compare --from cid.txt"),
        (&["compare", "cid.txt", "cid.txt"], "offhook compare --from cid.txt"),
        (&["say", "dlv.txt"], "offhook guide --from dlv.txt --format speech"),
        (&["explain", "dlv.txt"], "offhook read dlv.txt"),
        (&["guide", "dlv.txt"], "offhook guide --from dlv.txt"),
        (&["advise", "dlv.txt"], "offhook advise --from dlv.txt"),
        (&["call", "dlv.txt"], "offhook call --from dlv.txt"),
        (&["sheet", "dlv.txt"], "offhook sheet --from dlv.txt"),
        (&["guide", "--file", "dlv.txt"], "offhook guide --from dlv.txt"),
        (&["guide", "--file=dlv.txt"], "offhook guide --from dlv.txt"),
        (&["read", "--from", "dlv.txt"], "offhook read dlv.txt"),
        (&["status", "-f", "dlv.txt"], "offhook status dlv.txt"),
        (&["batch", "--from", "pcs.csv"], "offhook batch pcs.csv"),
        (&["scan", "--from=dlv.txt"], "offhook scan dlv.txt"),
        (&["redact", "--from", "dlv.txt"], "offhook redact dlv.txt"),
        (&["dlv.txt"], "offhook guide --from dlv.txt"),
        (&["pcs.csv"], "offhook batch pcs.csv"),
        (&["guide", "--iid", "dlv.txt"], "--from dlv.txt"),
        (&["read", "empty.txt"], "slmgr.vbs /dlv > empty.txt"),
        (&["status", "empty.txt"], "slmgr.vbs /dlv > empty.txt"),
        (&["guide", "--from", "empty.txt"], "slmgr.vbs /dlv > empty.txt"),
        (&["check", "--from", "empty.txt"], "slmgr.vbs /dlv > empty.txt"),
        (&["kit", "list", "dlv.txt"], "offhook kit new dlv.txt"),
        (&["scan"], "offhook scan ."),
    ] {
        for language in ["en", "ja"] {
            let run = run(&desk, language, arguments, "");
            assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.shown());
            assert!(run.stderr.contains(next), "{next}: {}", run.shown());
        }
    }
    insta::assert_snapshot!(
        "sentences",
        [
            &["guide", "--from", "pcs.csv"][..],
            &["guide", "--from", "ids.csv"],
            &["batch", "dlv.txt"],
            &["batch", "other.csv"],
            &["check", "dlv.txt"],
            &["guide", "dlv.txt"],
            &["read", "empty.txt"],
            &["guide", "--from", "dlv.txt", "--computer", "X"],
            &["guide", "--cid", "hello"],
            &["guide", "--iid", "hello"],
            &["guide", "--iid", "******-******"],
            &["flows", "graph", "offline-activaton"],
            &["guide", "--fact", "hardwar=board"],
            &["guide", "--fact", "hardware=boad"],
            &["explain", "chek-digit"],
            &["scan"],
        ]
        .iter()
        .flat_map(|arguments| ["en", "ja"].map(|language| run(&desk, language, arguments, "").shown()))
        .collect::<Vec<_>>()
        .join("\n")
    );
}

#[test]
fn a_name_that_is_nearly_one_is_proposed() {
    let desk = desk();
    for (arguments, meant) in [
        (&["chekc"][..], "'check'"),
        (&["chek"], "'check'"),
        (&["guide", "--form", "dlv.txt"], "'--from'"),
        (&["check", "--kind", "confirmation-ids"], "'confirmation-id'"),
        (&["check", "--channel", "phone-jp"], "'phone-ja'"),
        (&["flows", "graph", "offline-activaton"], "Did you mean offline-activation?"),
        (&["guide", "--flow", "kms-cleint"], "Did you mean kms-client?"),
        (&["guide", "--fact", "hardwar=board"], "Did you mean hardware?"),
        (&["guide", "--fact", "hardware=boad"], "Did you mean board?"),
        (&["explain", "chek-digit"], "Did you mean check-digit?"),
        (&["guide", "--from", "pcs.csv", "--computer", "PC3"], "Did you mean PC"),
        (&["batch", "pcs.csv", "--columns", "installation_id=instalation_id"], "Did you mean installation_id?"),
    ] {
        let run = run(&desk, "en", arguments, "");
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(run.stderr.contains(meant), "{meant}: {}", run.shown());
    }
    for arguments in [&["flows", "graph", "xyz"][..], &["explain", "hello"], &["guide", "--fact", "q=1"]] {
        let run = run(&desk, "en", arguments, "");
        assert!(!run.stderr.contains("Did you mean"), "{}", run.shown());
    }
    // A4 is how paper calls itself.
    assert_eq!(run(&desk, "en", &["sheet", "--paper", "A4", "--output", "a.html"], "").status, Some(0));
}

#[test]
fn what_is_no_id_gets_one_sentence_and_no_script() {
    let desk = desk();
    for command in ["guide", "sheet", "call"] {
        for text in ["hello", "", "020650", "020650-770493-837252", "******-******"] {
            for arguments in [&[command, "--iid", text][..], &[command, "--iid", text, "--from", "dlv.txt"]] {
                let run = run(&desk, "en", arguments, "");
                assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.shown());
                assert!(run.stderr.contains("not an installation ID"), "{}", run.shown());
                assert!(run.stderr.lines().count() <= 3, "{}", run.shown());
            }
        }
    }
    for text in ["hello", "", "-", "415635", "415635 305286"] {
        let run = run(&desk, "en", &["guide", "--cid", text], "");
        assert_eq!((run.status, run.stderr.lines().count()), (Some(2), 1), "{}", run.shown());
        assert!(run.stderr.contains("not a confirmation ID"), "{}", run.shown());
    }
    // One that lost a group is shown with its good groups.
    let run = run(&desk, "en", &["guide", "--iid", &IID[7..]], "");
    assert_eq!(run.status, Some(1), "{}", run.shown());
}

#[test]
fn an_id_that_goes_before_the_one_of_the_output_is_named() {
    let desk = desk();
    desk.write("good.txt", &format!("Installation ID: {IID}\nName: Windows(R), Professional edition\n"));
    let said = |iid: &str| {
        let run = run(&desk, "en", &["guide", "--from", "good.txt", "--iid", iid], "");
        assert_eq!(run.status, Some(0), "{}", run.shown());
        run.stderr
    };
    assert_eq!(said(IID), "");
    assert_eq!(said(&IID.replace('-', "")), "");
    assert!(said(OTHER).contains("good.txt shows another installation ID"), "{}", said(OTHER));
}

#[test]
fn a_kit_without_ids_says_what_comes_next() {
    let desk = desk();
    assert_eq!(run(&desk, "en", &["kit", "new", "my kit"], "").status, Some(0));
    for language in ["en", "ja"] {
        let joined = |command: &str| {
            run(&desk, language, &["kit", command, "my kit"], "")
                .stdout
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert!(joined("list").contains("offhook kit list \"my kit\""), "{}", joined("list"));
        assert!(joined("apply").contains("offhook kit list \"my kit\""), "{}", joined("apply"));
    }
    let record = format!(
        "offhook-kit: collect\nComputer: PC1\nName: Windows(R), Professional edition\nInstallation ID: {IID}\n\
         License Status: Notification\noffhook-kit: end\n"
    );
    desk.write("my kit/collected/PC1.txt", &record);
    run(&desk, "en", &["kit", "list", "my kit"], "");
    let apply = run(&desk, "en", &["kit", "apply", "my kit"], "").stdout;
    let apply = apply.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(apply.contains("column confirmation_id of work-list.csv, then: offhook kit apply \"my kit\""), "{apply}");
}

/// Whoever waits at a terminal is told for what, and how it ends.
#[cfg(unix)]
#[test]
fn no_command_waits_in_silence() {
    use crate::support::terminal::Terminal;
    for arguments in [
        &["read", "-"][..],
        &["status", "-"],
        &["guide", "--from", "-"],
        &["advise", "--from", "-"],
        &["sheet", "--from", "-", "--output", "/dev/null"],
        &["check", "--from", "-"],
        &["check", "--each-line"],
        &["check", "--format", "lines"],
        &["check"],
        &["compare"],
        &["say"],
        &["batch"],
        &["redact"],
        &["scan", "-"],
    ] {
        let end = if arguments == ["say"] { "Enter" } else { "Ctrl+" };
        for language in ["en", "ja"] {
            let mut terminal = Terminal::start(100, 10, &[&["--language", language], arguments].concat());
            terminal.wait_for(end);
            terminal.kill();
        }
    }
}

/// What comes through a pipe and is empty is an empty input, and no command takes it for a wish to ask or to look elsewhere.
#[test]
fn an_empty_pipe_is_an_empty_input() {
    let desk = desk();
    for arguments in [
        &["read", "-"][..],
        &["status", "-"],
        &["guide", "--from", "-"],
        &["advise", "--from", "-"],
        &["sheet", "--from", "-"],
        &["check", "--from", "-"],
        &["check"],
        &["check", "--format", "counts"],
        &["compare"],
        &["say"],
        &["batch"],
        &["scan"],
    ] {
        let run = run(&desk, "en", arguments, "");
        assert_eq!((run.status, run.stdout.is_empty()), (Some(2), true), "{}", run.shown());
        assert!(run.stderr.contains("standard input"), "{}", run.shown());
    }
}
