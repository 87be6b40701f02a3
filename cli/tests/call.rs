//! A call in plain lines, from end to end: a person who follows it, another who makes slips, one who is interrupted.
//!
//! Whoever reads the digits out is played by the test.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};

use crate::support;
use crate::support::{Run, Temporary, fed, offhook};

const IID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
const CID: [&str; 8] = ["415635", "305286", "761940", "283503", "592176", "634083", "177461", "859316"];

/// The lines up to the first block of the confirmation ID.
const UP_TO_BLOCKS: &str =
    "1\n2\n\n6\n020650 770493 837252 929082 195773 527024 195725 809211 989214\n\ny\n\n\n\n\n\n\n\n\n\n\n\n";

fn call(arguments: &[&str], lines: &str) -> Run {
    let arguments = [&["call", "--plain", "--as-of", "2026-11-21"], arguments].concat();
    fed(&arguments, lines.as_bytes())
}

#[test]
fn a_whole_call_in_english_through_the_portal() {
    let lines = format!(
        "1\n1\n\n6\n{IID}\n\ny\n\n\n415635\n305286\n761948\nC 761940\n{}\n\n\ny\n\n0xC004F04D\n\n1\n\n",
        CID[3..].join("\n")
    );
    let run = call(&["--language", "en"], &lines);
    assert_eq!(run.status, Some(0));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_whole_call_in_japanese_by_telephone() {
    let lines = format!(
        "1\n2\n\n6\n{IID}\n\ny\n\n\n\nr\n\n\n\n\n\n\n\n\n{}\n１６１９４０\n761940\n{}\n\n{}\n1\n\n",
        CID[..2].join("\n"),
        CID[3..].join("\n"),
        "y\n".repeat(9)
    );
    let run = call(&["--language", "ja"], &lines);
    assert_eq!(run.status, Some(0));
    insta::assert_snapshot!(run.stdout);
}

/// Before the automated line ended it was a way like the others; the steps behind the groups come behind them.
#[test]
fn the_voice_line_is_a_way_as_long_as_it_was_one() {
    let held = ["call", "--plain", "--language", "en", "--as-of", "2025-11-01", "--product", "windows-10"];
    let run = fed(&held, format!("3\n\n6\n{IID}\n\ny\n\n{}", "\n".repeat(9)).as_bytes());
    let (before, behind) = run.stdout.split_once("group by group").expect("the groups are given");
    assert!(before.contains("automated voice line"), "{before}");
    assert!(!before.contains("Take down each block") && behind.contains("Take down each block"), "{}", run.stdout);
    // Now it is no choice any more.
    assert!(!call(&["--language", "en"], "1\n").stdout.contains("automated voice line"));
}

#[test]
fn which_of_several_products_is_a_question() {
    for (language, heading) in
        [("en", "Step 1 of 10: Which product is it about?"), ("ja", "手順 1/10: どの製品についてですか")]
    {
        let from = ["--from", "slmgr-dlv-ja-mak-and-esu-notification.txt", "--language", language];
        let run = call(&from, "");
        assert!(run.stdout.contains(heading), "{}", run.stdout);
        assert!(run.stdout.contains("  1  Windows 10, Enterprise, MAK"), "{}", run.stdout);
        // The second product has commands of its own.
        let run = call(&from, &format!("2\n1\n\n\n\n{}\n\ny\n", CID.concat()));
        let command = "/atp 415635305286761940283503592176634083177461859316 f520e45e";
        assert!(run.stdout.contains(command), "{}", run.stdout);
    }
}

#[test]
fn an_output_answers_the_first_questions() {
    let from = ["--from", "slmgr-dlv-ja-mak-and-esu-notification.txt", "--language", "en"];
    let run = call(&[&from[..], &["--product-number", "1"]].concat(), "1\n");
    assert!(run.stdout.contains("Step 1 of 9: How will you get"), "{}", run.stdout);
    let add_on =
        [&from[..], &["--activation-id", "f520e45e-7413-4a34-a497-d2765967d094", "--contact", "portal"]].concat();
    let run = call(&add_on, &format!("\n\n\n{}\n\ny\n", CID.concat()));
    assert!(!run.stdout.contains("What is to be activated"));
    assert!(run.stdout.contains("/atp 415635305286761940283503592176634083177461859316 f520e45e"), "{}", run.stdout);
}

#[test]
fn answers_and_an_output_cannot_share_the_input() {
    let run = fed(&["call", "--plain", "--language", "en", "--from", "-"], b"1\n");
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("--from"), "{}", run.stderr);
}

/// The two digits at the end of the oldest form are not judged, and such an ID is answered with seven blocks.
#[test]
fn an_id_of_the_windows_xp_era_has_seven_blocks() {
    let iid = "020650 770493 837252 929082 195773 527024 195725 809211 98";
    let lines = format!("4\n2\n\n{iid}\n\ny\n\n{}\n{}\n\n", "\n".repeat(9), CID[..7].join("\n"));
    let run = call(&["--language", "en"], &lines);
    assert!(run.stdout.contains("All nine groups have their check digits"), "{}", run.stdout);
    assert!(!run.stdout.contains("does not add up"), "{}", run.stdout);
    assert!(
        run.stdout.contains("Have these digits said again") || run.stdout.contains("Compare the conf"),
        "{}",
        run.stdout
    );
}

#[test]
fn every_line_can_be_taken_back() {
    let run = call(&["--language", "en"], "3\nu\n2\n2\nb\nb\nb\nu\nq\n");
    // Windows Server is taken back, then the way, then the last of three steps back.
    let stations: Vec<&str> =
        run.stdout.lines().filter_map(|line| line.strip_prefix("Step ")?.split(' ').next()).collect();
    assert_eq!(stations, ["1", "2", "1", "2", "3", "2", "1", "2"], "{}", run.stdout);
    assert!(run.stdout.contains("This is the first step."), "{}", run.stdout);
    assert_eq!(run.status, Some(2));
}

#[test]
fn a_wrong_answer_is_told_and_asked_again() {
    let lines = "9\nx\n1\n\n\n5\n6\n02065\n\n7704\nq\n";
    insta::assert_snapshot!(call(&["--language", "en"], lines).stdout);
}

#[test]
fn a_code_is_taken_at_any_station_and_leads_back_to_it() {
    // slmgr showed it instead of the installation ID.
    let run = call(&["--language", "en"], "1\n2\n\nError: 0xC004F014\n\n6\n");
    assert!(run.stdout.contains("\nWhat to do next\n\n0xC004F014"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("Step 4 of 15").count(), 2, "{}", run.stdout);
    assert!(run.stdout.contains("Step 5 of 15"), "{}", run.stdout);
    // While groups are given: the same group comes again.
    let run = call(&["--language", "en"], &format!("1\n2\n\n6\n{IID}\n\ny\n\n\n\n0xC004F014\n\n"));
    let (_, behind) = run.stdout.split_once("What to do next").expect("the advice");
    assert!(behind.contains("> 3  837252"), "{behind}");
}

#[test]
fn a_code_about_the_digits_is_not_answered_with_a_check_that_was_just_made() {
    let lines = format!("{UP_TO_BLOCKS}{}\n\ny\n\n\n0xC004F04D\n", CID.join("\n"));
    let run = call(&["--language", "en"], &lines);
    let (_, advice) = run.stdout.split_once("What to do next").expect("the advice");
    assert!(advice.contains("All blocks add up here."), "{advice}");
    assert!(!advice.contains("offhook check"), "{advice}");
    assert!(!run.stdout.contains("sheet"), "{}", run.stdout);
}

#[test]
fn an_id_on_the_command_line_tells_how_wide_its_groups_are() {
    let run = call(&["--language", "en", "--product", "windows-11", "--contact", "portal", "--iid", IID], "\ny\n\n");
    assert!(run.stdout.contains("answer “6 Digits”"), "{}", run.stdout);
}

#[test]
fn what_was_not_asked_for_is_not_swallowed() {
    let run = call(&["--language", "en"], "1\n2\nhello\n");
    assert!(run.stdout.contains("Nothing is asked here"), "{}", run.stdout);
}

#[test]
fn no_confirmation_id_has_a_page_of_its_own() {
    let run = call(&["--language", "en"], &format!("{UP_TO_BLOCKS}n\n2\n2\n"));
    let (_, none) = run.stdout.split_once("No confirmation ID was given\n\n").expect("a page");
    assert!(none.contains("It does not take the installation ID") && !none.contains("shows the same"), "{none}");
    assert!(none.contains("How will you get the confirmation ID?"), "{none}");
}

#[test]
fn a_log_says_in_words_and_with_times_what_happened() {
    let folder = Temporary::folder("log");
    let path = format!("{}/call.log", folder.path());
    let lines = format!("{UP_TO_BLOCKS}{}\n\ny\ny\n\n0xC004F04D\n\n1\n\n", CID.join("\n"));
    call(&["--language", "en", "--log", &path], &lines);
    let log = fs::read_to_string(&path).expect("the log");
    for line in log.lines() {
        let (time, what) = line.split_once("Z  ").expect("a time");
        assert!(time.len() == 19 && time.starts_with("20") && what.ends_with('.'), "{line}");
    }
    for said in ["The call begins", "Windows 11", "By: A support agent", "read to the other side", "shows 0xC004F04D"] {
        assert!(log.contains(said), "{said}: {log}");
    }
    assert!(IID.split(' ').chain(CID).all(|group| !log.contains(group)), "{log}");
    let again = call(&["--language", "en", "--log", &path], "");
    assert_eq!(again.status, Some(2));
    assert!(again.stderr.contains("exists already"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(&path).expect("the log"), log);
}

#[test]
fn a_run_that_had_an_output_says_that_it_is_missing_and_keeps_the_product() {
    let folder = Temporary::folder("output");
    let path = format!("{}/run.jsonl", folder.path());
    let from = ["--from", "slmgr-dlv-ja-mak-and-esu-notification.txt", "--product-number", "1", "--language", "en"];
    call(&[&from[..], &["--contact", "agent", "--record", &path]].concat(), "\n\n\n");
    let run = call(&["--language", "en", "--resume", &path], "");
    assert!(run.stdout.contains("Show the installation ID"), "{}", run.stdout);
    let said = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Enterprise edition, from an output that is not here now"), "{said}");
    assert!(run.stdout.contains("--from") && !run.stdout.contains("What is to be activated"), "{}", run.stdout);
    // With it nothing has to be typed.
    let run = call(&[&from[..], &["--resume", &path]].concat(), "");
    assert!(!run.stdout.contains("Show the installation ID"), "{}", run.stdout);
}

#[test]
fn a_record_is_masked_unless_asked_for_otherwise() {
    let folder = Temporary::folder("record");
    let path = format!("{}/run.jsonl", folder.path());
    let lines = format!("{UP_TO_BLOCKS}{}\n", CID[..3].join("\n"));
    call(&["--language", "en", "--record", &path], &lines);
    let record = fs::read_to_string(&path).expect("the record");
    let groups = IID.split(' ').chain(CID);
    assert_eq!(groups.filter(|group| record.contains(group)).count(), 0);
    assert!(record.contains("\"confirmation_id\":\"****** ****** ******\""), "{record}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).expect("the record").permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_masked_run_goes_on_and_asks_only_for_what_was_masked() {
    let folder = Temporary::folder("resume");
    let path = format!("{}/run.jsonl", folder.path());
    // Interrupted while the groups are given: product and way are known, the digits are not.
    let run = call(&["--language", "en", "--record", &path], &format!("1\n2\n\n6\n{IID}\n\ny\n\n\n\n"));
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("--resume"), "{}", run.stderr);
    let resumed = ["--language", "en", "--resume", &path];
    let run = call(&resumed, "");
    assert!(run.stdout.starts_with("\nStep 4 of 15: Show the installation ID"), "{}", run.stdout);
    assert!(run.stdout.contains("The record holds no digits."), "{}", run.stdout);
    // Another installation ID is noticed.
    let other = IID.replace("020650", "123450");
    let run = call(&resumed, &format!("6\n{other}\n\n"));
    assert!(run.stdout.contains("another installation ID"), "{}", run.stdout);
    let run = call(&resumed, &format!("{IID}\n\n"));
    assert!(run.stdout.contains("Step 6 of 15"), "{}", run.stdout);
}

#[test]
fn a_run_with_digits_goes_on_where_it_was() {
    let folder = Temporary::folder("digits");
    let path = format!("{}/run.jsonl", folder.path());
    let lines = format!("{UP_TO_BLOCKS}{}\n", CID[..3].join("\n"));
    call(&["--language", "en", "--record", &path, "--record-digits"], &lines);
    let run = call(&["--language", "en", "--resume", &path], &format!("{}\n\n", CID[3..].join("\n")));
    assert!(run.stdout.starts_with("\nStep 10 of 15"), "{}", run.stdout);
    assert!(run.stdout.contains("> D  ______"), "{}", run.stdout);
    assert!(run.stdout.contains("Step 11 of 15"), "{}", run.stdout);
}

#[test]
fn a_killed_run_loses_nothing_that_was_answered() {
    for (answered, lines) in
        ["1\n", "1\n2\n", "1\n2\n\n6\n020650\n", "1\n2\n\n6\n020650\n770493 8372\n"].iter().enumerate()
    {
        let folder = Temporary::folder("killed");
        let path = format!("{}/run.jsonl", folder.path());
        let mut child = support::spawned(support::command(&["call", "--plain", "--record", &path, "--record-digits"]));
        let mut keys = child.stdin.take().expect("stdin is a pipe");
        keys.write_all(lines.as_bytes()).expect("the program listens");
        // The page behind the last answer has come.
        let pages = lines.matches('\n').count() + 1;
        let mut output = BufReader::new(child.stdout.take().expect("stdout is a pipe"));
        let mut told = Vec::new();
        while String::from_utf8_lossy(&told).matches([':', '：']).count() < pages * 2 && told.len() < 40_000 {
            if output.read_until(b':', &mut told).expect("the program speaks") == 0 || prompts(&told) >= pages {
                break;
            }
        }
        child.kill().expect("it runs");
        child.wait().expect("it ends");
        let record = fs::read_to_string(&path).expect("the record");
        let states = record.lines().count() - 1;
        assert!(states > answered, "{answered}: {record}");
        for line in record.lines() {
            serde_json::from_str::<serde_json::Value>(line).expect("whole lines only");
        }
    }
}

fn prompts(told: &[u8]) -> usize {
    let text = String::from_utf8_lossy(told).into_owned();
    ["Number:", "Enter to go on:", "6 or 7:", "Group 1:", "Group 2:", "Group 4:"]
        .iter()
        .map(|prompt| text.matches(prompt).count())
        .sum()
}

#[test]
fn a_line_that_was_cut_off_never_happened() {
    let folder = Temporary::folder("torn");
    let path = format!("{}/run.jsonl", folder.path());
    call(&["--language", "en", "--record", &path], "1\n2\n");
    let whole = fs::read(&path).expect("the record");
    for cut in (1..whole.len()).step_by(7) {
        fs::write(&path, &whole[..cut]).expect("the folder is writable");
        let run = call(&["--language", "en", "--resume", &path], "");
        let first_line = whole.iter().position(|byte| *byte == b'\n').expect("a line");
        if cut <= first_line {
            assert!(run.stderr.contains("is not the record of a call"), "{cut}: {}", run.stderr);
        } else {
            assert!(run.stdout.starts_with("\nStep"), "{cut}: {}{}", run.stdout, run.stderr);
            call(&["--language", "en", "--resume", &path], "1\n1\n");
            for line in fs::read_to_string(&path).expect("the record").lines() {
                serde_json::from_str::<serde_json::Value>(line).expect("whole lines only, behind the cut as well");
            }
        }
    }
}

#[test]
fn a_record_is_never_overwritten() {
    let folder = Temporary::folder("twice");
    let path = format!("{}/run.jsonl", folder.path());
    call(&["--language", "en", "--record", &path], "1\n");
    let before = fs::read(&path).expect("the record");
    let run = call(&["--language", "en", "--record", &path], "1\n");
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("exists already"), "{}", run.stderr);
    assert_eq!(fs::read(&path).expect("the record"), before);
    assert_eq!(offhook(&["call", "--plain", "--resume", "no-such-file"]).status, Some(2));
    assert_eq!(offhook(&["call", "--plain", "--resume", "slmgr-dlv-ja-mak-and-esu-notification.txt"]).status, Some(2));
}

#[test]
fn who_leaves_is_asked_whether_to_keep_the_run() {
    let folder = Temporary::folder("leave");
    let path = format!("{}/run.jsonl", folder.path());
    let run = call(&["--language", "en"], "1\nq\n\n2\nq\nq\n");
    assert_eq!(run.stdout.matches("The run is not recorded").count(), 2);
    assert!(run.stdout.contains("Step 3 of 15"), "{}", run.stdout);
    assert!(run.stderr.contains("The run was not recorded"), "{}", run.stderr);
    let run = call(&["--language", "en"], &format!("1\nq\n/no/such/folder/run\n{path}\n"));
    assert!(run.stdout.contains("cannot write"), "{}", run.stdout);
    assert!(run.stderr.contains(&path), "{}", run.stderr);
    assert!(call(&["--language", "en", "--resume", &path], "").stdout.starts_with("\nStep 2 of 13"));
}

#[test]
fn a_digit_that_was_misheard_is_put_right_while_it_is_read_back() {
    // いち was はち: the check digit could not hear it.
    let lines = format!("{UP_TO_BLOCKS}{}\n\n８\n{}", CID.join("\n"), "y\n".repeat(8));
    let run = call(&["--language", "ja"], &lines);
    assert!(run.stdout.contains("485635"), "{}", run.stdout);
    assert!(run.stdout.contains("/atp 485635305286"), "{}", run.stdout);
    // A digit that was said otherwise altogether: the block does not add up, and is asked for again.
    let run = call(&["--language", "ja"], &lines.replace('８', "5"));
    assert!(run.stdout.contains("> A  455635   合いません"), "{}", run.stdout);
    // Enter alone confirms nothing.
    let run = call(&["--language", "ja"], &lines.replace('８', ""));
    assert!(run.stdout.contains("Enter だけでは進みません"), "{}", run.stdout);
}

/// A Japanese keyboard that is left in its wide mode types the same commands.
#[test]
fn a_letter_works_at_each_station_in_every_case_and_width() {
    let wrong = IID.replace("837252", "837253");
    // Marks a repeated group, asks for help, pauses, goes on without a confirmation ID, corrects it, undoes, leaves.
    let lines = |letters: [&str; 9]| {
        let [b, c, h, k, n, p, q, r, u] = letters;
        format!(
            "1\n2\n\n6\n{wrong}\n{k}\n{b}\n{k}\ny\n\n{h}\n\n{r}\n{b}\n\n{u}\n{p}\n\n{}{n}\n{b}\n{n}\n0xC004F04D\n{c}\n\n{q}\n{b}\n{q}\n{q}\n",
            "\n".repeat(10)
        )
    };
    let plain = call(&["--language", "en"], &lines(["b", "c", "h", "k", "n", "p", "q", "r", "u"]));
    for said in ["repeat asked for", "< back", "Paused.", "No confirmation ID was given", "What to do next"] {
        assert!(plain.stdout.contains(said), "{said}: {}", plain.stdout);
    }
    let capital = ["B", "C", "H", "K", "N", "P", "Q", "R", "U"];
    let wide = ["ｂ", "ｃ", "ｈ", "ｋ", "ｎ", "ｐ", "ｑ", "ｒ", "ｕ"];
    let wide_capital = ["Ｂ", "Ｃ", "Ｈ", "Ｋ", "Ｎ", "Ｐ", "Ｑ", "Ｒ", "Ｕ"];
    for letters in [capital, wide, wide_capital] {
        let run = call(&["--language", "en"], &lines(letters));
        assert_eq!((run.stdout, run.status), (plain.stdout.clone(), plain.status), "{letters:?}");
    }
}

#[test]
fn a_block_may_be_named_in_wide_letters() {
    let blocks = |label: &str| format!("{UP_TO_BLOCKS}415635\n305286\n761948\n{label} 761940\n");
    let plain = call(&["--language", "en"], &blocks("C"));
    assert_eq!(call(&["--language", "en"], &blocks("Ｃ：")).stdout, plain.stdout);
}
