//! What a page asks of the libraries first, each once in a fresh instance.
#![allow(unsafe_code, reason = "names that JavaScript can call")]

use offhook::report::{Options, Report};
use offhook_guidance::render::{self, HtmlOptions};
use offhook_guidance::{Advisor, Book, Day, Facts, Language, Messages, Next, Request};

const OUTPUT: &str = "Installation ID: 020650 770493 837252 929082 195773 527024 195725 809211 989214\n";
const DAMAGED: &str = "020650 770493 837253 929082 195773 527024 195725 809211 989214";

/// The report of a damaged ID with sentences; its length.
#[unsafe(no_mangle)]
pub extern "C" fn first_report() -> usize {
    let report = Report::of(None, DAMAGED, &Options::new());
    Messages::new(Language::Japanese).report_json(&report).len()
}

/// The script for an output as a page; its length, or 0 when it could not be made.
#[unsafe(no_mangle)]
pub extern "C" fn first_page() -> usize {
    page().map_or(0, |page| page.len())
}

/// The first question of the advice; its length, or 0 when nothing was asked.
#[unsafe(no_mangle)]
pub extern "C" fn first_question() -> usize {
    let Some(today) = Day::from_ymd(2026, 11, 28) else { return 0 };
    let book = Book::shared();
    match Advisor::new(book, &today).ask() {
        Next::Ask(question) => book.messages(Language::Japanese).get(&format!("ask-{}", question.fact)).len(),
        _ => 0,
    }
}

fn page() -> Option<String> {
    let reading = offhook_readers::read(OUTPUT.as_bytes()).ok()?;
    let book = Book::shared();
    let messages = book.messages(Language::Japanese);
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    let today = Day::from_ymd(2026, 11, 28)?;
    let script = book.script("offline-activation", &request, &Facts::new(), &today, &messages)?;
    Some(render::html_fragment(&script, &HtmlOptions::default()))
}
