//! The scripts as people read them. One language is read here; `languages` holds the other to it.

use std::fs;

use offhook::ConfirmationId;
use offhook_guidance::{Book, Contact, Day, Facts, Language, Request, Script, System, render};
use offhook_readers::{Reading, read};

/// A confirmation ID that was never issued: digits counted up, each block with its check digit.
const INVENTED: &str = "123450 234560 345670 456780 567890 678904 789015 890122";

#[test]
fn a_pc_with_a_mak_by_the_portal() {
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    for language in Language::ALL {
        one(&format!("mak-portal-{}", language.tag()), &request, *language);
    }
}

#[test]
fn an_add_on_by_an_agent() {
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let request = Request::new().contact(Some(Contact::Agent)).reading(Some(&reading)).record(reading.records.get(1));
    one("add-on-agent", &request, Language::Japanese);
}

#[test]
fn a_server_by_an_old_instruction_sheet() {
    let request = Request::new().contact(Some(Contact::Ivr)).system(Some(System::WindowsServer));
    one("server-ivr", &request, Language::English);
}

#[test]
fn an_office_kms_host() {
    let reading = sample("slmgr-dlv-office16-kmshost.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    one("office-kms-host", &request, Language::Japanese);
}

#[test]
fn flows_that_are_closed() {
    let mut told = String::new();
    for (name, file) in [
        ("evaluation", "slmgr-dlv-server2025.txt"),
        ("kms-client", "slmgr-dlv-win7-html-br.txt"),
        ("subscription", "ospp-dstatus-office2013.txt"),
    ] {
        let reading = sample(file);
        let request = Request::new().reading(Some(&reading)).record(reading.records.first());
        for language in Language::ALL {
            let script = script(&request, *language);
            told += &format!("@@ {name} [{}]\n\n{}\n", language.tag(), render::text(&script, 80));
            assert!(!script.is_ready(), "{name}");
        }
    }
    insta::assert_snapshot!("closed", told);
}

#[test]
fn a_typed_installation_id_with_a_slip() {
    let request = Request::new()
        .system(Some(System::Windows11))
        .installation_id(Some("020650 770493 837253 929082 195773 527024 195725 809211 989214"));
    one("typed-slip", &request, Language::English);
    assert!(!script(&request, Language::English).is_ready());
}

#[test]
fn commands_come_out_complete_once_the_confirmation_id_is_known() {
    let id = ConfirmationId::parse(INVENTED).expect("it is plausible");
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.get(1)).confirmation_id(Some(&id));
    let script = script(&request, Language::English);
    let mut commands: Vec<_> = commands(&script).filter(|command| command.contains("/atp")).collect();
    // On the card and in its place.
    assert_eq!(commands.len(), 2);
    commands.dedup();
    assert_eq!(commands, [format!(r"slmgr /atp {} f520e45e-7413-4a34-a497-d2765967d094", INVENTED.replace(' ', ""))]);
}

#[test]
fn every_sample_yields_a_script_in_every_language_and_format() {
    for file in fs::read_dir("../readers/tests/outputs").expect("the samples are there") {
        let path = file.expect("the entry reads").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let reading = read(&fs::read(&path).expect("the sample reads")).expect("it is text");
        for record in &reading.records {
            let request = Request::new().reading(Some(&reading)).record(Some(record));
            for language in Language::ALL {
                let script = script(&request, *language);
                for text in [render::text(&script, 80), render::markdown(&script)] {
                    let told = commands(&script).fold(text, |text, command| text.replace(command, ""));
                    assert!(!told.contains(['{', '}']), "{}: a message or argument is missing", path.display());
                }
                let json: serde_json::Value = serde_json::from_str(&render::json(&script)).expect("it is JSON");
                assert_eq!(json["flow"], "offline-activation");
                for command in commands(&script) {
                    assert!(command.is_ascii() && !command.ends_with(' '), "{command}");
                }
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_asked_but_for_what_must_be_typed() {
    use unicode_width::UnicodeWidthStr as _;
    for language in Language::ALL {
        let script = script(&Request::default(), *language);
        for width in [40, 60, 80, 100] {
            for line in render::text(&script, width).lines() {
                let typed = commands(&script).any(|command| line.trim() == command);
                let cells = line.contains("____");
                // A closing mark may hang over the edge rather than start a line.
                assert!(typed || cells || line.width() <= width + 2, "{width}: {line}");
            }
        }
    }
}

fn one(name: &str, request: &Request<'_>, language: Language) {
    insta::assert_snapshot!(name, render::text(&script(request, language), 80));
}

fn script(request: &Request<'_>, language: Language) -> Script {
    let book = Book::built_in();
    let day = "2026-11-21".parse::<Day>().expect("it is a day");
    let script = book.script("offline-activation", request, &Facts::new(), &day, &book.messages(language));
    script.expect("there is such a flow")
}

fn commands(script: &Script) -> impl Iterator<Item = &str> {
    let steps = script.sections.iter().flat_map(|section| &section.steps);
    steps
        .flat_map(|step| step.command.iter().chain(step.links.iter().filter_map(|link| link.command.as_ref())))
        .map(String::as_str)
}

fn sample(name: &str) -> Reading {
    let bytes = fs::read(format!("../readers/tests/outputs/{name}")).expect("the sample is there");
    read(&bytes).expect("it is text")
}
