//! `offhook check` for people.

use crate::support::{CID, IID, KEY, fed, offhook};

/// For each code, arguments that bring it about.
const SAMPLES: &[(&str, &[&str])] = &[
    ("check-digit", &["415635-305286-761940-283503-592176-634083-177461-859317"]),
    ("checksum", &["YVRH6-WHNXV-R9WG3-9XRFY-MY832"]),
    ("doubled-digit", &["020650-7700493-837252-929082-195773-527024-195725-809211-989214"]),
    ("empty", &["--kind", "confirmation-id", "\u{3000}"]),
    ("folded", &["０２０６５０ー770493ー837252ー929082ー195773ー527024ー195725ー809211ー989214"]),
    ("foreign-character", &["020#650-770493-837252-929082-195773-527024-195725-809211-989214"]),
    ("group-count", &["0332550-9038505-8241863-4275673-7844895-1813845-4639435-4129604"]),
    ("group-length", &["415635-305286-761940-283503-5942176-634083-177461-859316"]),
    ("installation-id-copied", &["020650-770493-837252-929082-195773-527024-195725-809211", IID]),
    ("kms-client-key", &[KEY]),
    ("label-order", &["B: 305286 A: 415635 761940 283503 592176 634083 177461 859316"]),
    ("legacy-layout", &["503461-618254-273902-845161-396043-162734-720581"]),
    ("length", &["415635-305286-761940-283503-592176-634083-177461-859"]),
    ("look-alike", &["415635-3O5286-761940-283503-592176-634083-177461-859316"]),
    ("lost-digit", &["020650-770493-837252-929082-195773-527024-195725-80921-989214"]),
    ("masked", &["XXXXX-XXXXX-XXXXX-XXXXX-MY832"]),
    ("no-checksum", &["HJKM2-3PQRT-46VWX-789YB-CDFG4"]),
    ("placeholder", &["000000000000000000000000000000000000000000000000000000"]),
    ("recovery-key", &["193721-090981-367752-170005-714307-648065-680878-547316"]),
    ("second-n", &["TVRH6-WHNXV-R9WG3-9XRFY-NY832"]),
    ("spreadsheet-damage", &["2.14007E+62"]),
    ("unreadable", &["02?650-770493-837252-929082-195773-527024-195725-809211-989214"]),
    ("windows-key", &["HJKM2-3PQRT-46VWX-789YB-3V66T"]),
    ("wrong-identifier", &["--kind", "confirmation-id", IID]),
];

#[test]
fn every_code_says_what_is_wrong_and_what_to_do() {
    assert!(SAMPLES.iter().map(|(code, _)| *code).eq(offhook::IssueCode::ALL.iter().map(|code| code.name())));
    for (code, sample) in SAMPLES {
        let run = |switches: &[&str]| offhook(&[&["check"], switches, sample].concat());
        let found = run(&["--format", "json"]);
        assert!(found.stdout.contains(&format!("\"code\":\"{code}\"")), "{code}: {}", found.stdout);
        let both = [run(&[]), run(&["--language", "ja"])].map(|run| run.shown()).join("\n");
        insta::assert_snapshot!(*code, both);
    }
}

#[test]
fn hides_the_digits_until_asked() {
    for (name, text) in [("installation-id", IID), ("confirmation-id", CID), ("product-key", KEY)] {
        let both = [offhook(&["check", text]), offhook(&["check", "--reveal", text])];
        assert!(both.iter().all(|run| run.status == Some(0)));
        insta::assert_snapshot!(format!("reveal-{name}"), both.map(|run| run.shown()).join("\n"));
    }
}

#[test]
fn reveals_what_does_not_parse_with_marks_in_its_columns() {
    insta::assert_snapshot!(
        "reveal-damaged",
        [
            offhook(&["check", "--reveal", "０２O650ー770493ー837252"]),
            offhook(&["check", "--reveal", "415635-3O5286-761940-283503-592176-634083-177461-859316"]),
            offhook(&["check", "--reveal", &format!("{}\u{1b}[31m415635#", "お知らせ".repeat(30))]),
        ]
        .map(|run| run.shown())
        .join("\n")
    );
}

#[test]
fn breaks_long_installation_ids_into_rows() {
    let long = "0332550-9038505-3904665-8241863-4275673-7844895-1813845-4639435-4129604";
    insta::assert_snapshot!("rows", offhook(&["check", long]).shown());
}

#[test]
fn numbers_several_texts() {
    let run = offhook(&["check", CID, "415635", "mail@example.com"]);
    assert_eq!(run.status, Some(1));
    let japanese = offhook(&["check", "--language", "ja", CID, "415635", "mail@example.com"]);
    insta::assert_snapshot!("several", [run, japanese].map(|run| run.shown()).join("\n"));
}

#[test]
fn numbers_lines_by_their_place_in_the_file() {
    let run = fed(&["check"], format!("\n{CID}\n\n{KEY}\n").as_bytes());
    assert_eq!(run.status, Some(0));
    insta::assert_snapshot!("lines", run.shown());
}

#[test]
fn a_channel_brings_hints_and_its_own_marks() {
    let misheard = CID.replace("761940", "161940");
    let short = CID.replace("761940", "76940");
    let row = IID.replace('-', "").replacen("0493837", "049837", 1);
    let key = KEY.replace("MY832", "MV832");
    let runs = [
        &["check", "--channel", "phone-ja", &misheard][..],
        &["check", "--channel", "phone-ja", "--reveal", &misheard],
        &["check", "--channel", "phone-ja", "--language", "ja", "--reveal", &misheard],
        &["check", "--channel", "phone-en", CID],
        &["check", "--channel", "print", "--reveal", &short],
        &["check", "--channel", "print", &row],
        &["check", "--channel", "phone-en", &key],
        &["check", "--reveal", &CID.replace("761940", "7?1940")],
    ];
    insta::assert_snapshot!("channel", runs.map(|arguments| offhook(arguments).shown()).join("\n"));
}

#[test]
fn an_unknown_channel_is_told_the_known_ones() {
    let run = offhook(&["check", "--channel", "drums", CID]);
    assert_eq!(run.status, Some(2));
    for channel in offhook::repair::Channel::ALL {
        assert!(run.stderr.contains(channel.name()), "{}", run.stderr);
    }
}

#[test]
fn a_fingerprint_is_shown_where_it_is_asked_for_and_nothing_is_wrong() {
    let wrong = CID.replace("761940", "161940");
    let told = |text: &str| offhook(&["check", "--fingerprint", text]).stdout.contains("Fingerprint: ");
    assert!(told(CID) && told(IID) && !told(KEY) && !told(&wrong));
    assert!(!offhook(&["check", CID]).stdout.contains("Fingerprint"));
    assert!(offhook(&["check", "--fingerprint", CID]).stdout.contains("Fingerprint: 4869 (four eight six nine)."));
    let japanese = offhook(&["check", "--language", "ja", "--fingerprint", CID]);
    assert!(japanese.stdout.contains("照合番号: 4869 (よん はち ろく きゅう)"), "{}", japanese.stdout);
    let object = offhook(&["check", "--format", "json", "--fingerprint", CID]).json().remove(0);
    assert_eq!(object["fingerprint"], "4869");
}
