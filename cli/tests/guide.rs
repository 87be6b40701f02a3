//! `offhook guide`.

use crate::support;
use crate::support::{CID, IID, Run, Temporary, fed, offhook};

const ESU: &str = "f520e45e-7413-4a34-a497-d2765967d094";
const SEVERAL: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";

fn refused(run: &Run, word: &str) {
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.shown());
    assert!(run.stderr.contains(word), "{}", run.stderr);
}

#[test]
fn prints_the_sheet_of_a_mak_in_japanese() {
    insta::assert_snapshot!("mak-ja", offhook(&["guide", "--language", "ja", "--from", SEVERAL]).shown());
}

#[test]
fn prints_the_sheet_of_the_add_on_that_was_asked_for() {
    insta::assert_snapshot!("esu-en", offhook(&["guide", "--from", SEVERAL, "--activation-id", ESU]).shown());
    let braces = format!(" {{{}}} ", ESU.to_uppercase());
    let run = offhook(&["guide", "--from", SEVERAL, "--activation-id", &braces]);
    assert!(run.stdout.contains(ESU));
}

#[test]
fn refuses_the_flow_for_an_evaluation_edition() {
    insta::assert_snapshot!("server2025-en", offhook(&["guide", "--from", "slmgr-dlv-server2025.txt"]).shown());
}

#[test]
fn prints_markdown() {
    let run = offhook(&["guide", "--from", "slmgr-dlv-office16-kmshost.txt", "--anyway", "--format", "markdown"]);
    insta::assert_snapshot!("markdown", run.shown());
}

#[test]
fn prints_json() {
    let run = offhook(&["guide", "--from", SEVERAL, "--format", "json"]);
    let script: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert!(script.is_object() && run.stdout.ends_with('\n'));
}

#[test]
fn prints_a_page_and_lines_to_read_aloud() {
    let starts = [("html", "<!DOCTYPE html>"), ("speech", "Activate Windows"), ("ssml", "<")];
    for (format, start) in starts {
        let run = offhook(&["guide", "--from", SEVERAL, "--format", format, "--language", "en"]);
        assert!(run.stdout.starts_with(start), "{format}: {}", run.stdout);
    }
    let german = offhook(&["guide", "--iid", IID, "--format", "speech", "--voice", "de"]);
    assert!(german.stdout.contains("zwo"), "{}", german.stdout);
}

#[test]
fn prints_another_flow_with_facts_and_refuses_one_that_is_not_there() {
    let run = offhook(&["guide", "--flow", "hardware-change", "--fact", "system=windows-10", "--language", "ja"]);
    assert!(run.stdout.contains("[更新とセキュリティ]"), "{}", run.stdout);
    let run = offhook(&["guide", "--flow", "nowhere"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("offline-activation"), "{}", run.stderr);
}

#[test]
fn the_voice_line_had_not_ended_before_its_last_day() {
    let before = offhook(&["guide", "--language", "en", "--as-of", "2025-11-01"]).stdout;
    assert!(before.contains("automated voice line") && !before.contains("Microsoft ended"), "{before}");
    let after = offhook(&["guide", "--language", "en", "--contact", "ivr"]).stdout;
    assert!(after.contains("Microsoft ended"), "{after}");
}

#[test]
fn leads_to_an_agent_and_to_the_voice_line() {
    for contact in ["agent", "ivr"] {
        let run = offhook(&["guide", "--language", "ja", "--contact", contact, "--iid", IID]);
        assert_eq!(run.status, Some(0));
        insta::assert_snapshot!(contact, run.shown());
    }
}

#[test]
fn marks_the_bad_group_of_a_typed_installation_id() {
    let bad = IID.replacen("837252", "837253", 1);
    let run = offhook(&["guide", "--iid", &bad]);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("bad-iid", run.shown());
}

#[test]
fn completes_the_commands_with_the_confirmation_id() {
    let run = offhook(&["guide", "--iid", IID, "--cid", CID]);
    assert_eq!(run.status, Some(0));
    assert!(run.stdout.contains(&format!("/atp {}", CID.replace('-', ""))), "{}", run.stdout);
}

#[test]
fn refuses_a_bad_confirmation_id() {
    let bad = CID.replacen("859316", "859317", 1);
    let runs = ["en", "ja"].map(|language| offhook(&["guide", "--language", language, "--cid", &bad]));
    refused(&runs[0], "Block H");
    insta::assert_snapshot!("bad-cid", runs.map(|run| run.stderr).concat());
    for text in ["", "hello", IID, "-"] {
        refused(&offhook(&["guide", "--cid", text]), "confirmation ID");
    }
}

#[test]
fn lists_the_products_for_an_unknown_activation_id() {
    let unknown = "00000000-0000-0000-0000-000000000000";
    let runs = ["en", "ja"]
        .map(|language| offhook(&["guide", "--language", language, "--from", SEVERAL, "--activation-id", unknown]));
    refused(&runs[0], ESU);
    insta::assert_snapshot!("unknown-activation-id", runs.map(|run| run.stderr).concat());
}

#[test]
fn says_what_is_wrong_with_the_file() {
    refused(&offhook(&["guide", "--from", "no-such-file.txt"]), "cannot read no-such-file.txt");
    refused(&offhook(&["guide", "--from", "."]), "is a folder");
    refused(&fed(&["guide", "--from", "-"], b""), "is empty");
    refused(&fed(&["guide", "--from", "-"], b"\r\n \r\n"), "is empty");
    refused(&fed(&["guide", "--from", "-"], b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "not text");
    refused(&fed(&["guide", "--from", "-"], b"hello\n"), "holds no product");
    let huge = Temporary::new("huge.txt", &vec![b'0'; 5 << 20]);
    refused(&offhook(&["guide", "--from", huge.path()]), "longer than");
    let dot = ["en", "ja"].map(|language| fed(&["guide", "--language", language, "--from", "-"], b"hello\n"));
    insta::assert_snapshot!("no-record", dot.map(|run| run.stderr).concat());
}

#[test]
fn reads_what_powershell_redirects() {
    let text = std::fs::read_to_string(support::outputs().join(SEVERAL)).expect("a captured output");
    let bytes: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let guide = ["guide", "--language", "ja", "--from", "-"];
    assert_eq!(fed(&guide, &bytes).stdout, fed(&guide, text.as_bytes()).stdout);
}

#[test]
fn without_a_file_an_activation_id_names_the_product() {
    let add_on = ["guide", "--fact", "about=esu", "--activation-id", ESU];
    let run = offhook(&add_on);
    assert!(run.stdout.contains(&format!("/dti {ESU}")), "{}", run.stdout);
    assert!(!run.stdout.contains("/dti\n") && !run.stdout.contains("XXXXXXXX-"), "{}", run.stdout);
    for no_id in ["", "hello", IID, "f520e45e-7413-4a34-a497-d2765967d09g"] {
        refused(&offhook(&["--language", "en", "guide", "--activation-id", no_id]), "is not an activation ID");
    }
    refused(&offhook(&["guide", "--product-number", "2"]), "--from");
}

#[test]
fn which_of_several_computers_is_meant_is_never_guessed() {
    let from = "structured/proxy-out.cilx";
    for language in ["en", "ja"] {
        let run = offhook(&["--language", language, "guide", "--from", from]);
        assert_eq!(run.status, Some(2));
        insta::assert_snapshot!(format!("computers-{language}"), run.stderr);
    }
    let offline = ["--flow", "offline-activation", "--computer", "osaka-02.EXAMPLE.com"];
    let run = offhook(&[&["--language", "en", "guide", "--from", from], &offline[..]].concat());
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("4966313"), "{}", run.stdout);
    let run = offhook(&["--language", "en", "guide", "--from", from, "--computer", "kobe"]);
    assert_eq!(run.status, Some(2));
    insta::assert_snapshot!("computer", run.stderr);
}

/// Without the activation ID `slmgr.vbs` takes Windows: it shows another installation ID, and enters the confirmation ID for
/// Windows.
#[test]
fn an_add_on_that_cannot_be_named_gets_no_command_for_windows() {
    const IDS: [&str; 4] = [
        "f520e45e-7413-4a34-a497-d2765967dO94",
        "f520e45e-7413-4a34-a497-d2765967d09",
        "f520e45e-7413-4a34-a497d2765967d094",
        "f520e45e-74l3-4a34-a497-d2765967d094",
    ];
    const IID_63: &str = "110566335516223792291743218444562613061281282049089201831792000";
    let text = |id: &str, iid: &str| {
        format!(
            "Name: Windows(R), Client-ESU-Year1 add-on for Enterprise\nDescription: Windows(R) Operating System, VOLUME_MAK \
             channel\nActivation ID: {id}\nApplication ID: 55c92734-d682-4d71-983e-d6ec3f16059f\nProduct Key Channel: \
             Volume:MAK\nInstallation ID: {iid}\nPartial Product Key: G6TR8\nLicense Status: Unlicensed\n"
        )
    };
    let json = |id: &str, iid: &str| {
        format!(
            "[{{\n\"Name\": \"Windows(R), Client-ESU-Year1 add-on for Enterprise\",\n\"ID\": \"{id}\",\n\"Description\": \
             \"Windows(R) Operating System, VOLUME_MAK channel\",\n\"OfflineInstallationId\": \"{iid}\",\n\
             \"PartialProductKey\": \"G6TR8\",\n\"LicenseStatus\": 0\n}}]\n"
        )
    };
    let printed = |run: &Run| -> Vec<String> {
        // By script, or by the classes that stand in for it where the output was made without scripts.
        let ids = ["slmgr /dti", "slmgr /atp", "OfflineInstallationId"];
        let names_windows = |line: &&str| ids.iter().any(|id| line.contains(id));
        run.stdout.lines().filter(names_windows).map(str::to_owned).collect()
    };
    let doubtful = IID_63.replace("110566", "110567");
    for iid in [IID_63, &doubtful, ""] {
        for (id, (output, line)) in IDS.iter().flat_map(|id| [(id, (text(id, iid), 3)), (id, (json(id, iid), 3))]) {
            for (language, place) in [("en", format!("line {line}")), ("ja", format!("{line} 行目"))] {
                for command in [&["guide"][..], &["advise", "--no-questions"]] {
                    let arguments = [command, &["--language", language, "--from", "-", "--cid", CID]].concat();
                    let run = fed(&arguments, output.as_bytes());
                    assert_eq!((run.status, printed(&run)), (Some(1), Vec::new()), "{id}: {}", run.shown());
                    let words = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert!(words.contains(&place), "{id}: {}", run.shown());
                }
            }
            let read: serde_json::Value = serde_json::from_str(
                fed(&["read", "--format", "json", "-"], output.as_bytes()).stdout.lines().last().expect("a line"),
            )
            .expect("JSON");
            let unused = read["unused"].as_array().expect("a list");
            assert!(unused.iter().any(|unused| unused["line"] == line), "{id}: {read}");
        }
    }
    // With the right one the commands carry it; where none was printed, they ask for it.
    for output in [text(ESU, IID_63), json(ESU, IID_63)] {
        let lines = printed(&fed(&["guide", "--from", "-", "--cid", CID], output.as_bytes()));
        assert!(lines.len() == 2 && lines.iter().all(|line| line.contains(ESU)), "{lines:?}");
        let without = output.replace(ESU, "");
        let lines = printed(&fed(&["guide", "--from", "-", "--cid", CID], without.as_bytes()));
        assert!(lines.len() == 2 && lines.iter().all(|line| line.contains("-XXXXXXXXXXXX")), "{lines:?}");
    }
}
