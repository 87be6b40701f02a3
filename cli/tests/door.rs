//! Foreign text in every command and every format: no identifier in it, and nothing that is not seen.

use std::fs;
use std::path::Path;

use offhook::text::is_unprintable;

use crate::support::{CID, IID, Run, Temporary, fed, offhook};

/// A setup key that Microsoft publishes for everyone.
const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
/// Of a published evaluation; it stands where no installation ID belongs.
const OTHER: &str = "0332550 9038505 3904665 8241863 4275673 7844895 1813845 4639435 4129604";
/// What steers a terminal, turns text around or is not seen.
const ODD: &str = "\u{1B}[31m\u{9B}2J\u{7F}\u{202E}\u{2066}\u{61C}\u{200B}\u{200F}\u{2028}\u{FEFF}\u{E0041}";

/// Whether a text shows a group of the key or of the other installation ID, or a character that is not seen.
fn shows(text: &str) -> Option<String> {
    // What spreadsheets know UTF-8 by.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let odd = text.replace("\r\n", "\n").chars().find(|c| is_unprintable(*c) && !matches!(c, '\n' | '\t'));
    if let Some(odd) = odd {
        return Some(format!("{odd:?}"));
    }
    let groups = KEY.split('-').take(4).chain(OTHER.split(' '));
    let bare: String = text.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    groups.into_iter().find(|group| bare.contains(group)).map(String::from)
}

fn hold(run: &Run) {
    for text in [&run.stdout, &run.stderr] {
        if let Some(shown) = shows(text) {
            panic!("{shown} is shown by {}", run.shown().escape_debug().to_string().replace("\\n", "\n"));
        }
    }
}

fn both_languages(arguments: &[&str], input: &str) -> Run {
    for language in ["en", "ja"] {
        hold(&fed(&[&["--language", language], arguments].concat(), input.as_bytes()));
    }
    fed(arguments, input.as_bytes())
}

/// What a tool would print of a product, each of its texts a hostile one. Digits of a whole installation ID would be one of the
/// product's, wherever they are.
fn output() -> String {
    let most = &OTHER[..31];
    format!(
        "Computer: PC {most}{ODD}\n\
         Name: Windows 10 Pro ({KEY}){ODD}\n\
         Description: Windows(R) Operating System, RETAIL channel {ODD} x{KEY}\n\
         Activation ID: 2ffd8952-423e-4903-b993-72a1aa44cf82\n\
         Product Key Channel: Retail{ODD} {}\n\
         Installation ID: {IID}\n\
         License Status: Notification\n\
         Notification Reason: 0xC004F034{ODD}.\n\
         This line says {KEY} and {most}{ODD}.\n",
        KEY.replace('-', " ")
    )
}

fn json_output() -> String {
    let text = |text: &str| serde_json::to_string(text).expect("it is text");
    format!(
        "[{{\"PSComputerName\":{},\"Name\":{},\"Description\":{},\"ID\":\"2ffd8952-423e-4903-b993-72a1aa44cf82\",\
         \"OfflineInstallationId\":\"{}\",\"LicenseStatus\":5,\"ProductKeyChannel\":{}}}]",
        text(&format!("PC {}{ODD}", &OTHER[..31])),
        text(&format!("Windows 10 Pro ({KEY}){ODD}")),
        text(&format!("Windows(R) Operating System, RETAIL channel {ODD}{KEY}")),
        IID.replace('-', ""),
        text(&format!("Retail{ODD} {KEY}")),
    )
}

fn table() -> String {
    format!(
        "Computer Name,Product Name,Description,Channel,Installation ID,Confirmation ID,Note {KEY}{ODD}\n\
         PC1{ODD} {KEY},Windows 10 Pro ({KEY}){ODD},{OTHER},x{KEY},{IID},{CID},{ODD}K1: TVRH6 K2: WHNXV K3: R9WG3 K4: 9XRFY\n\
         {OTHER},={KEY}{ODD},TVRH6-WHNXV-R9WG3-9XRFY,{ODD},{},,0332550 9038505 3904665 8241863\n",
        IID.replace('9', "8")
    )
}

/// A name of a file as it comes from a stranger.
fn named(end: &str) -> String {
    format!("PC_{}\u{202E}\u{9B}_{}{end}", KEY.replace('-', "_"), OTHER.replace(' ', "_"))
}

fn folder() -> Temporary {
    let folder = Temporary::folder("door");
    folder.write(&named(".txt"), &output());
    folder.write(&named(".json"), &json_output());
    folder.write(&named(".csv"), &table());
    folder
}

fn path(folder: &Temporary, end: &str) -> String {
    format!("{}/{}", folder.path(), named(end))
}

#[test]
fn no_command_shows_an_identifier_of_a_foreign_text_or_what_is_not_seen() {
    let folder = folder();
    for end in [".txt", ".json", ".csv"] {
        let path = path(&folder, end);
        for format in ["human", "json", "csv"] {
            let run = both_languages(&["read", "--format", format, &path], "");
            assert!(run.stdout.contains("Windows 10 Pro ("), "{}", run.shown());
            both_languages(&["read", "--format", format, "-"], &fs::read_to_string(&path).expect("it was written"));
        }
        for format in ["text", "markdown", "html", "json", "speech", "ssml"] {
            for flow in ["offline-activation", "mak-proxy"] {
                both_languages(&["guide", flow, "--from", &path, "--format", format], "");
            }
            both_languages(&["advise", "--no-questions", "--from", &path, "--format", format], "");
            both_languages(&["advise", "--from", &path, "--format", format, "--fact", &format!("code={KEY}{ODD}")], "");
        }
        both_languages(&["sheet", "--from", &path, "--format", "html"], "");
        both_languages(&["sheet", "--from", &path, "--format", "html", "--note", &format!("{KEY}{ODD} x{OTHER}")], "");
        for computer in [OTHER, KEY, ODD, "nobody"] {
            both_languages(&["guide", "--from", &path, "--computer", computer], "");
            both_languages(&["guide", "--from", &path, "--activation-id", computer], "");
        }
        both_languages(&["call", "--plain", "--from", &path], "");
        both_languages(&["call", "--plain", "--from", &path], "1\n1\n\n\n\n7\nq\n");
        both_languages(&["compare", "--file", &path], "");
        both_languages(&["check", "--file", &path], "");
    }
}

/// An installation ID in the place of a name is one that is read, and is masked as one.
#[test]
fn an_installation_id_in_the_place_of_a_computer_is_masked() {
    for other in [OTHER, &OTHER.replace(' ', "-"), &OTHER.replace(' ', ""), &format!("\"{OTHER}\"")] {
        let text = output().replace(&format!("PC {}", &OTHER[..31]), other);
        for format in ["human", "json", "csv"] {
            both_languages(&["read", "--format", format, "-"], &text);
        }
        let folder = Temporary::folder("door");
        folder.write("PC1.txt", &text);
        for format in ["human", "json", "csv", "tsv"] {
            both_languages(&["batch", "--format", format, folder.path()], "");
        }
    }
}

#[test]
fn no_table_shows_an_identifier_of_a_cell_or_what_is_not_seen() {
    let folder = folder();
    let path = path(&folder, ".csv");
    for format in ["human", "json", "csv", "tsv"] {
        both_languages(&["batch", "--format", format, &path], "");
        both_languages(&["batch", "--format", format, "-"], &table());
        both_languages(&["batch", "--format", format, folder.path()], "");
        let run = both_languages(&["batch", "--format", format, "--columns", &format!("note={KEY}{ODD}"), &path], "");
        assert_eq!(run.status, Some(2), "{}", run.shown());
        let output = format!("{}/out.{format}", folder.path());
        hold(&offhook(&["batch", "--format", format, "--output", &output, &path]));
        assert_eq!(shows(&fs::read_to_string(&output).expect("it was written")), None);
        fs::remove_file(output).expect("it was written");
    }
    let lines = format!(
        "{{\"computer\":\"{KEY}\\u009b\\u202e\",\"installation_id\":\"{IID}\",\"{KEY}\":\"{OTHER}\"}}\n\
         {{\"computer\":\"PC2\",\"installation_id\":\"{IID}\",\"x{KEY}\\u202e\":\"\"}}\n"
    );
    for format in ["human", "json", "csv", "tsv"] {
        both_languages(&["batch", "--format", format, "-"], &lines);
    }
}

/// IDs are revealed where that was asked for; keys and what is not seen are not.
#[test]
fn revealing_shows_ids_and_neither_keys_nor_what_is_not_seen() {
    let table = table().replace(OTHER, "PC2").replace(&OTHER[..31], "");
    let text = output().replace(&OTHER[..31], "");
    for (arguments, input) in [
        (&["batch", "--reveal", "--format", "csv", "-"][..], &table),
        (&["batch", "--reveal", "--format", "json", "-"], &table),
        (&["read", "--reveal", "-"], &text),
        (&["read", "--reveal", "--format", "json", "-"], &text),
        (&["read", "--reveal", "--format", "csv", "-"], &text),
    ] {
        let run = both_languages(arguments, input);
        assert!(run.stdout.contains("020650"), "{}", run.shown());
    }
}

#[test]
fn no_kit_shows_or_writes_an_identifier_of_a_name_or_what_is_not_seen() {
    let folder = Temporary::folder("door-kit");
    let kit = folder.path();
    hold(&offhook(&["kit", "new", kit]));
    let head = |name: &str| format!("offhook-kit: collect\nComputer: {name}\n");
    let end = "offhook-kit: end\n";
    let record = output().lines().skip(1).collect::<Vec<_>>().join("\n");
    let record = |name: &str| format!("{}{record}\n{end}", head(name));
    folder.write("collected/PC1.txt", &record("PC1"));
    folder.write(&format!("collected/{KEY}.txt"), &record(KEY));
    folder.write("collected/PC3\u{202E}.txt", &record("PC3\u{202E}").replace("020650", "020651"));
    folder.write(&format!("collected/{}", named(".txt")), &record("PC4"));
    folder.write(&format!("calls/{}", named(".json")), "{}");
    folder.write(&format!("proofs/{}", named(".txt")), &record(&format!("{OTHER}{ODD}")));
    for arguments in [&["kit", "list", kit][..], &["kit", "apply", kit], &["kit", "verify", kit]] {
        both_languages(arguments, "");
    }
    fs::remove_file(Path::new(kit).join(format!("collected/{KEY}.txt"))).expect("it was written");
    for arguments in [&["kit", "list", kit][..], &["kit", "apply", kit], &["kit", "verify", kit]] {
        both_languages(arguments, "");
    }
    let list = fs::read_to_string(format!("{kit}/work-list.csv")).expect("there is a list");
    assert!(list.contains("PC1"), "{list}");
    let filled = list.replace("\"\",\"\",\"sheets/PC1.html\"", &format!("\"{KEY}\",\"\",\"sheets/PC1.html\""));
    assert_ne!(filled, list);
    fs::write(format!("{kit}/work-list.csv"), filled).expect("it was written");
    both_languages(&["kit", "apply", kit], "");
    fs::write(format!("{kit}/work-list.csv"), &list).expect("it was written");
    for place in ["", "sheets"] {
        for entry in fs::read_dir(Path::new(kit).join(place)).expect("the folder is there") {
            let path = entry.expect("it reads").path();
            if path.is_file() {
                let text = fs::read_to_string(&path).expect("it is text");
                assert_eq!(shows(&text), None, "{}", path.display());
            }
        }
    }
}

#[test]
fn no_path_shows_an_identifier_or_what_is_not_seen() {
    let folder = folder();
    folder.write(&format!("{}/x.txt", named("")), KEY);
    for format in ["human", "json", "sarif"] {
        both_languages(&["scan", "--format", format, "--leniency", "possible", folder.path()], "");
        both_languages(&["scan", "--format", format, &format!("{}/missing", path(&folder, ""))], "");
    }
    let missing = named("");
    for arguments in [
        &["read", &missing][..],
        &["read", folder.path()],
        &["batch", &missing],
        &["batch", "--output", &format!("{missing}/x.csv"), &path(&folder, ".csv")],
        &["kit", "verify", &missing],
        &["redact", &missing],
        &["redact", "--in-place", &missing],
        &["check", "--file", &missing],
        &["compare", "--file", &missing],
        &["guide", "--from", &missing],
        &["guide", "--book", &missing],
        &["sheet", "--output", &format!("{missing}/x.html")],
        &["kit", "apply", &missing],
        &["call", "--plain", "--record", &format!("{missing}/x.json")],
        &["call", "--plain", "--resume", &missing],
        &["flows", "verify", &missing],
    ] {
        both_languages(arguments, "");
    }
    // What is nearly whole.
    for name in ["033255090385053904665", "TVRH6-WHNXV-R9WG3", "0332550_9038505_3904665", "xTVRH6-WHNXV-R9WG3-9XRFY"] {
        both_languages(&["read", name], "");
    }
}

#[test]
fn no_error_of_an_option_shows_an_identifier_or_what_is_not_seen() {
    for value in [&format!("{KEY}{ODD}"), OTHER, ODD, "x\u{202E}y", "\u{1B}[31mX", "033255090385053904665"] {
        let switch = format!("--{value}");
        for arguments in [
            &["check", "--kind", value][..],
            &["check", "--channel", value],
            &["check", "--format", value],
            &["guide", "--as-of", value],
            &["guide", "--contact", value],
            &["guide", "--product", value],
            &["guide", value],
            &["guide", "--fact", value],
            &["guide", "--fact", &format!("{value}=1")],
            &["guide", "--fact", &format!("hardware={value}")],
            &["guide", "--voice", value],
            &["batch", "--columns", value],
            &["batch", "--columns", &format!("{value}=1")],
            &["batch", "--columns", &format!("note={value}"), "slmgr-dlv-server2025.txt"],
            &["--language", value, "check"],
            &["scan", "-j", value],
            &["scan", "--leniency", value],
            &["sheet", "--paper", value],
            &["sheet", "--digits", value],
            &["flows", "graph", value],
            &["rules", value],
            &["explain", value],
            &["help", value],
            &["check", &switch],
            &[&switch],
            &[value],
        ] {
            let run = offhook(arguments);
            hold(&run);
            // What is not seen alone may be an ignored separator, and then nothing is wrong.
            assert_eq!(run.status, Some(2), "{}", run.shown());
        }
    }
}

#[test]
fn what_is_no_secret_stays_readable() {
    let text = "---Processing---\nERROR CODE: 0xC004F069\nWhat they wrote: reported 2026-11-29, build 10.0.19045.4291.\n\
                Activation ID f520e45e-7413-4a34-a497-d2765967d094, see https://aka.ms/aoh\n";
    for format in ["human", "json"] {
        let run = fed(&["read", "--format", format, "-"], text.as_bytes());
        for word in ["0xC004F069", "2026-11-29", "10.0.19045.4291"] {
            assert!(run.stdout.contains(word), "{}", run.shown());
        }
    }
    let run = offhook(&["check", "--kind", "product-keys"]);
    assert!(run.stderr.contains("'product-keys'"), "{}", run.shown());
    assert!(offhook(&["explain", "0x803F701"]).stderr.contains("0x803F701"));
    let table = format!("computer,installation_id,note\nPC-0417,{IID},\"0xC004F034 on 2026-11-29\nbuild 19045\"\n");
    let run = fed(&["batch", "--format", "csv", "-"], table.as_bytes());
    assert!(run.stdout.contains("\"0xC004F034 on 2026-11-29\nbuild 19045\""), "{}", run.shown());
}
