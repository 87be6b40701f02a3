//! The page that a script makes: whole, harmless, and with the same steps as the JSON.

use std::fs;

use offhook_guidance::{Book, Contact, Day, Facts, Language, Request, Script, System, render};
use offhook_readers::{Reading, read};
use serde_json::Value;

use page::faults;

#[path = "support/page.rs"]
mod page;

/// Everything that a page can show, in one flow.
const FLOW: &str = r#"
id = "every-part"

[facts]
iid = ["plausible", "doubtful", "missing"]
key = ["open"]

[[section]]
id = "prepare"
style = "list"
step = [{ id = "part-pen" }, { id = "part-phone", source = ["part-article"], as-of = "2026-01-02" }]

[[section]]
id = "part-read"
style = "steps"
step = [
    { id = "part-command", command = "part", source = ["part-article", "part-post"], as-of = "2026-03-04", on-failure = "part-help" },
    { id = "part-groups", show = "groups", as-of = "2026-03-04" },
]

[[section]]
id = "part-help"
style = "list"
step = [{ id = "part-table", table = "part" }]

[[section]]
id = "part-write"
style = "steps"
step = [{ id = "part-boxes", show = "boxes", then = "flow:offline-activation" }]

[[table]]
id = "part"
columns = ["seen", "do"]
rows = ["light", "dark"]
"#;

const SOURCES: &str = r#"
[part-article]
title = "An <article> & more"
publisher = "A publisher"
date = "2026-01-02"

[part-post]
title = "A post"
third-party = true
"#;

const ENGLISH: &str = r#"
title-every-part = Every part of a page
section-part-read = Read
section-part-help = Help
section-part-write = Write
step-part-pen = A pen, “thick” & black.
step-part-phone = A telephone.
step-part-command = Run this command.
step-part-groups = Give these groups.
step-part-table = Look at the lamp.
step-part-boxes = Write one block into each box.
command-part = tool.exe /show "a<b" & echo 'done'
column-part-seen = Lamp
column-part-do = Do
cell-part-light-seen = On
cell-part-light-do = Go on
cell-part-dark-seen = Off
cell-part-dark-do = Stop
"#;

const JAPANESE: &str = r#"
title-every-part = 紙面のすべて
section-part-read = 読み取る
section-part-help = 困ったとき
section-part-write = 書き取る
step-part-pen = 太い「黒」のペン & 紙。
step-part-phone = 電話。
step-part-command = 次のコマンドを実行します。
step-part-groups = この数字を伝えます。
step-part-table = ランプを見ます。
step-part-boxes = 1 つの枠に 1 ブロックずつ書きます。
command-part = tool.exe /show "a<b" & echo 'done'
column-part-seen = ランプ
column-part-do = すること
cell-part-light-seen = 点灯
cell-part-light-do = 続けます
cell-part-dark-seen = 消灯
cell-part-dark-do = やめます
"#;

#[test]
fn a_page_with_every_part() {
    let request =
        Request::new().installation_id(Some("020650 770493 837253 929082 195773 527024 195725 809211 989214"));
    both("every-part", "every-part", &request);
}

#[test]
fn a_page_for_a_pc_with_a_mak() {
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    both("mak-portal", "offline-activation", &request);
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
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains('\u{202e}'));
        assert!(page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;q&quot;"
        ));
        assert_eq!(faults(&page), Vec::<String>::new());
    }
}

#[test]
fn every_page_is_whole_loads_nothing_and_holds_the_steps_of_the_json() {
    let (mak, server) = (sample("slmgr-dlv-ja-mak-and-esu.txt"), sample("slmgr-dlv-server2025.txt"));
    let requests = [
        Request::default(),
        Request::new().contact(Some(Contact::Agent)).system(Some(System::WindowsServer)),
        Request::new().reading(Some(&mak)).record(mak.records.get(1)),
        Request::new().reading(Some(&server)).record(server.records.first()),
    ];
    let book = book();
    for language in Language::ALL {
        let messages = book.messages(*language);
        for flow in book.flows() {
            for request in &requests {
                let script = book.script(flow, request, &Facts::new(), &today(), &messages).expect("it is a flow");
                let page = render::html(&script);
                let place = format!("{flow}, {}", language.tag());
                assert_eq!(faults(&page), Vec::<String>::new(), "{place}");
                holds_the_json(&page, &script, &place);
                numbers_run_through(&page, &place);
            }
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
    ] {
        assert!(!faults(wrong).is_empty(), "{wrong}");
    }
}

/// The page without its style sheet, in every language.
fn both(name: &str, flow: &str, request: &Request<'_>) {
    for language in Language::ALL {
        let page = render::html(&script(flow, request, *language));
        assert_eq!(faults(&page), Vec::<String>::new(), "{name}");
        let (head, rest) = page.split_once("<style>").expect("it has a style sheet");
        let (_, body) = rest.split_once("</style>").expect("which ends");
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), format!("{head}<style>…</style>{body}"));
    }
}

fn holds_the_json(page: &str, script: &Script, place: &str) {
    let (_, page) = page.split_once("<body>").expect("it has a body");
    let text = text_of(page);
    let json: Value = serde_json::from_str(&render::json(script)).expect("it is JSON");
    let mut at = 0;
    for part in parts(&json) {
        let found = text[at..].find(&part);
        assert!(found.is_some(), "{place}: not there, or not in its order: {part}");
        at += found.unwrap_or_default() + part.len();
    }
    let steps = json["sections"].as_array().expect("a list").iter().map(|section| count(&section["steps"]));
    assert_eq!(text_of(page).matches('☐').count(), steps.sum::<usize>(), "{place}: steps");
}

/// What a reader is to see of a script, in order.
fn parts(json: &Value) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(texts(&json["title"]));
    for lines in ["subject", "findings", "others"] {
        parts.extend(texts(&json[lines]));
    }
    for section in json["sections"].as_array().into_iter().flatten() {
        parts.extend(texts(&section["title"]));
        for step in section["steps"].as_array().into_iter().flatten() {
            parts.extend(texts(&step["text"]));
            parts.extend(step["sources"].as_array().into_iter().flatten().map(|source| format!("[{source}]")));
            parts.extend(texts(&step["command"]));
            parts.extend(shown(&step["show"]));
            for link in step["links"].as_array().into_iter().flatten() {
                parts.extend(texts(&link["text"]));
            }
        }
    }
    for source in json["sources"].as_array().into_iter().flatten() {
        parts.extend(texts(&source["title"]));
    }
    parts
}

fn shown(show: &Value) -> Vec<String> {
    let cells = &show["cells"];
    if show["kind"] == "table" {
        let rows = cells["rows"].as_array().into_iter().flatten().flat_map(|row| texts(&row["cells"]));
        return texts(&cells["columns"]).into_iter().chain(rows).collect();
    }
    let cells = cells.as_array().into_iter().flatten();
    cells.flat_map(|cell| texts(&cell["label"]).into_iter().chain(texts(&cell["digits"]))).collect()
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> Vec<String> {
    let one = |value: &Value| value.as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    value.as_array().map_or_else(|| one(value).into_iter().collect(), |list| list.iter().filter_map(one).collect())
}

fn count(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

/// Each ordered list of steps goes on where the one before ended.
fn numbers_run_through(page: &str, place: &str) {
    let mut next = 1;
    for list in page.split("<ol class=\"steps\" start=\"").skip(1) {
        let (start, list) = list.split_once('"').expect("it ends");
        assert_eq!(start, next.to_string(), "{place}");
        let (items, _) = list.split_once("</ol>").expect("it is closed");
        next += items.matches("<li>").count();
    }
}

/// The text of a page as it is seen, with a square before each step.
fn text_of(page: &str) -> String {
    let mut text = String::new();
    for piece in page.replace("<li>\n<p>", "☐<p>").split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

fn script(flow: &str, request: &Request<'_>, language: Language) -> Script {
    let book = book();
    let messages = book.messages(language);
    book.script(flow, request, &Facts::new(), &today(), &messages).expect("there is such a flow")
}

fn book() -> Book {
    let mut book = Book::built_in();
    for (name, text) in [
        ("flows/every-part.toml", FLOW),
        ("sources/every-part.toml", SOURCES),
        ("locales/en/every-part.ftl", ENGLISH),
        ("locales/ja/every-part.ftl", JAPANESE),
    ] {
        book.add(name, text).expect("the file reads");
    }
    book
}

fn today() -> Day {
    "2026-11-21".parse::<Day>().expect("it is a day")
}

fn sample(name: &str) -> Reading {
    let bytes = fs::read(format!("../readers/tests/outputs/{name}")).expect("the sample is there");
    read(&bytes).expect("it is text")
}
