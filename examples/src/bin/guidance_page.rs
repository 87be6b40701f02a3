//! A page of a help desk with the guidance script of a PC in it: the output of the PC from standard input, the page to standard
//! output. A web service does the same in its handler; the book is parsed once per process.

use std::io::{self, Read as _};

use offhook_guidance::render::{self, HtmlOptions};
use offhook_guidance::{Book, Day, Facts, Language, Request};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let reading = offhook_readers::read(&bytes)?;
    let book = Book::shared();
    let messages = book.messages(Language::English);
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    let today = Day::from_ymd(2026, 11, 28).ok_or("a day of the calendar")?;
    let script = book.script("offline-activation", &request, &Facts::new(), &today, &messages).ok_or("no such flow")?;
    let fragment = render::html_fragment(&script, &HtmlOptions::default());
    println!("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Help desk</title>\n<style>{}</style>", render::CSS);
    println!("<h1>Ticket 1234</h1>\n{fragment}");
    Ok(())
}
