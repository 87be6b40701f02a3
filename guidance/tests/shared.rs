//! What an embedder relies on: every public type goes from thread to thread, and the built-in book is parsed once.

use std::thread;

use offhook_guidance::render::{HtmlOptions, Paper};
use offhook_guidance::{
    Advice, Advisor, Blank, Book, Cell, Check, CodeEntry, Contact, Day, DayError, Difference, Enter, Facts, Fault,
    Give, Given, Language, Line, Link, LinkWhen, Messages, Next, NoSuchFact, Qr, Question, ReadBack, Request, Row,
    Script, Section, Sheet, SheetOptions, Show, Source, Step, Style, System, Table, Voice, Write,
};

const fn send_sync<T: Send + Sync>() {}

macro_rules! all_send_sync {
    ($($type:ty),+ $(,)?) => {
        const _: () = { $(send_sync::<$type>();)+ };
    };
}

all_send_sync!(
    Advice,
    Advisor<'_>,
    Blank,
    Book,
    Cell,
    Check,
    CodeEntry,
    Contact,
    Day,
    DayError,
    Difference,
    Enter,
    Facts,
    Fault,
    Give,
    Given,
    HtmlOptions,
    Language,
    Line,
    Link,
    LinkWhen,
    Messages,
    Next,
    NoSuchFact,
    Paper,
    Qr,
    Question,
    ReadBack,
    Request<'_>,
    Row,
    Script,
    Section,
    Sheet,
    SheetOptions<'_>,
    Show,
    Source,
    Step,
    Style,
    System,
    Table,
    Voice,
    Write,
);

#[test]
fn one_instance_serves_every_thread() {
    let messages = Messages::new(Language::Japanese);
    let expected = messages.get("kind-installation-id");
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                assert_eq!(messages.get("kind-installation-id"), expected);
                assert!(!messages.get("section-sources").starts_with('{') && !messages.has("no-such-message"));
            });
        }
    });
}

#[test]
fn the_shared_book_is_one() {
    let other = thread::spawn(|| std::ptr::from_ref(Book::shared()) as usize).join().expect("it ends");
    assert_eq!(std::ptr::from_ref(Book::shared()) as usize, other);
}

#[test]
fn messages_of_several_custom_files_refer_to_each_other() {
    let mut book = Book::built_in();
    book.add("locales/en/own.ftl", "own = { kind-product-key } { -house }\n").expect("it reads");
    book.add("locales/terms.ftl", "-house = term\n").expect("it reads");
    let messages = book.messages(Language::English);
    assert_eq!(messages.get("own"), format!("{} term", messages.get("kind-product-key")));
    assert!(!Messages::new(Language::English).has("own"), "what is shared is not changed");
}
