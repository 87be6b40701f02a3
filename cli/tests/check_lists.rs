//! `offhook check` of many lines: the same answers in few words, by several threads, in their order.

use std::collections::BTreeSet;

use crate::support::{CID, IID, KEY, Temporary, fed, within};

/// A key without an N, as Office 2010 has them; Microsoft publishes it.
const OLD_KEY: &str = "VYBBJ-TRJPB-QFQRF-QFT4D-H3GVB";

fn list() -> String {
    let wrong = IID.replacen(&IID[8..9], "9", 1);
    let (compact, short) = (CID.replace('-', ""), &CID[..CID.len() - 1]);
    format!(
        "{IID}\n{wrong}\r\n\n{compact}\n　\n{short}\n{KEY}\nhello\n{OLD_KEY}\n12345\n{}\n{}x\n",
        "1".repeat(70_000),
        KEY
    )
}

#[test]
fn a_line_for_each_or_only_their_numbers() {
    let folder = Temporary::folder("lists");
    folder.write("list.txt", &list());
    for format in ["lines", "counts"] {
        let [en, ja] = ["en", "ja"].map(|language| {
            let arguments = ["--language", language, "check", "--format", format, "--file", "list.txt"];
            within(folder.path(), &arguments, b"")
        });
        assert_eq!(en.stdout, ja.stdout);
        insta::assert_snapshot!(format, en.shown());
    }
    insta::assert_snapshot!(
        "texts",
        fed(&["check", "--format", "lines", IID, "hello"], b"").shown().replace(IID, "IID")
    );
}

#[test]
fn says_of_each_line_what_a_report_says() {
    for kind in ["auto", "installation-id", "confirmation-id", "product-key"] {
        let arguments = |format| ["check", "--kind", kind, "--format", format];
        let (reports, lines) =
            (fed(&arguments("json"), list().as_bytes()), fed(&arguments("lines"), list().as_bytes()));
        assert_eq!((reports.status, lines.status), (Some(2), Some(2)));
        let told = reports.json();
        let told = told.iter().map(|report| {
            let issues = report["issues"].as_array().expect("a list");
            let errors = issues.iter().filter(|issue| issue["severity"] == "error");
            let groups: BTreeSet<&str> = errors.filter_map(|issue| issue["group"].as_str()).collect();
            let groups = groups.into_iter().collect::<Vec<_>>().join(",");
            let [verdict, kind, layout] =
                ["verdict", "kind", "layout"].map(|field| report[field].as_str().unwrap_or("-"));
            let groups = if groups.is_empty() { "-" } else { &groups };
            format!("{}:{verdict}:{kind}:{layout}:{groups}\n", report["line"])
        });
        assert_eq!(told.collect::<String>(), lines.stdout, "{kind}");
    }
}

#[test]
fn the_exit_status_is_that_of_the_reports() {
    for text in [IID, KEY, OLD_KEY, "hello", "12345", &IID.replacen(&IID[8..9], "9", 1)] {
        let status = |format| fed(&["check", "--format", format], text.as_bytes()).status;
        assert!(status("human").is_some());
        assert_eq!([status("json"), status("lines"), status("counts")], [status("human"); 3]);
    }
}

/// A file is checked by all cores, what comes through a pipe by one.
#[test]
fn a_long_file_comes_out_in_its_order() {
    let folder = Temporary::folder("lists");
    let lines: String = (0..60_000)
        .map(|turn| match turn % 7 {
            0 => format!("{turn}\n"),
            1 => format!("{CID}\n"),
            2 => format!("{}\n", &IID[turn % 40..]),
            _ => format!("{IID}\n"),
        })
        .collect();
    folder.write("long.txt", &lines);
    for format in ["lines", "counts"] {
        let run = within(folder.path(), &["check", "--format", format, "--file", "long.txt"], b"");
        assert_eq!(run.stdout, fed(&["check", "--format", format], lines.as_bytes()).stdout);
    }
    let some = &lines[..lines.len() / 2];
    folder.write("some.txt", some);
    let run = within(folder.path(), &["--language", "ja", "check", "--file", "some.txt"], b"");
    let piped = fed(&["--language", "ja", "check"], some.as_bytes());
    assert!(run.stdout == piped.stdout, "a report is out of order");
}
