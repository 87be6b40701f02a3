//! The page that a script makes: whole and harmless.

use std::fs;

use offhook_guidance::{Day, Facts, Language, Request, Script, render};
use offhook_readers::read;

use crate::support::every_part::book;
use crate::support::page::faults;
use crate::support::requests::requested;
use crate::support::walks::walks;

#[test]
fn a_page_with_every_part() {
    let request =
        Request::new().installation_id(Some("020650 770493 837253 929082 195773 527024 195725 809211 989214"));
    for language in Language::ALL {
        let page = render::html(&script("every-part", &request, *language));
        let (head, rest) = page.split_once("<style>").expect("it has a style sheet");
        let (_, body) = rest.split_once("</style>").expect("which ends");
        insta::assert_snapshot!(format!("every-part-{}", language.tag()), format!("{head}<style>…</style>{body}"));
    }
}

#[test]
fn hostile_text_of_an_output_stays_text() {
    let hostile = "</title></style><script>alert(1)</script><img src=x onerror='a()'> & \"q\" \u{202e}txt.exe";
    let bytes = fs::read("../readers/tests/outputs/slmgr-dlv-server2025.txt").expect("the sample is there");
    let output = String::from_utf8(bytes).expect("it is UTF-8");
    let name = output.lines().find_map(|line| line.strip_prefix("Name: ")).expect("it has a name");
    let reading = read(output.replace(name, hostile).as_bytes()).expect("it is text");
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    for language in Language::ALL {
        let script = script("offline-activation", &request, *language);
        assert!(script.subject.iter().any(|line| line.contains("<script>")), "the name is no longer shown");
        let page = render::html(&script);
        assert_eq!(page.matches("<script").count(), 1, "{page}");
        assert!(!page.contains("<img") && !page.contains('\u{202e}'));
        assert!(page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;q&quot;"
        ));
        assert_eq!(faults(&page), Vec::<String>::new());
    }
}

#[test]
fn every_page_is_whole_and_loads_nothing() {
    for language in Language::ALL {
        for (place, script) in walks(*language).into_iter().chain(requested(&book(), *language)) {
            assert_eq!(faults(&render::html(&script)), Vec::<String>::new(), "{place}, {}", language.tag());
        }
    }
}

#[test]
fn the_checker_sees_what_is_wrong() {
    assert_eq!(faults("<!DOCTYPE html><html lang=\"en\"><p>a</p></html>"), Vec::<String>::new());
    for wrong in
        ["<p>", "</p>", "<p><b></p></b>", "<p>a < b</p>", "<p>a & b</p>", "<p id=a></p>", "<p id=\"a\" id=\"b\"></p>"]
    {
        assert!(!faults(wrong).is_empty(), "{wrong}");
    }
    for wrong in [
        "<i id=\"a\"></i><i id=\"a\"></i>",
        "<a href=\"#b\"></a>",
        "<a href=\"https://a.b\"></a>",
        "<b onclick=\"a\"></b>",
        "<script>\nalert(1)</script>",
    ] {
        assert!(!faults(wrong).is_empty(), "{wrong}");
    }
}

fn script(flow: &str, request: &Request<'_>, language: Language) -> Script {
    let book = book();
    let messages = book.messages(language);
    book.script(flow, request, &Facts::new(), &today(), &messages).expect("there is such a flow")
}

fn today() -> Day {
    "2026-11-21".parse::<Day>().expect("it is a day")
}
