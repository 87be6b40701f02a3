//! What the library promises for rules, flows, messages and facts from a stranger.

use offhook::Shown;
use offhook_guidance::{Advisor, Book, Day, Facts, Language, Next, Request, Voice, render};

/// The most questions that are answered; each fact is asked for once, so far fewer come.
const MOST_QUESTIONS: usize = 10_000;

/// Whatever stands in the files, taking, verifying, advising, writing and drawing come to an end without a panic.
///
/// The text holds several files, each after a line `%% name`, and facts after lines `%= name=value`.
pub(crate) fn files_of_strangers_do_no_harm(text: &str) {
    let mut book = Book::empty();
    for part in text.split("%% ") {
        let (name, content) = part.split_once('\n').unwrap_or((part, ""));
        if let Err(fault) = book.add(name, content) {
            assert_eq!(fault.file(), Shown::new(name).to_string(), "a fault names its file, as it may be shown");
            assert!(fault.line().is_none_or(|line| line >= 1), "lines count from one");
        }
    }
    let messages = book.messages(Language::Japanese);
    for fault in book.verify() {
        assert!(!fault.tell(&messages).is_empty(), "a fault says something");
    }
    let day = "2026-11-21".parse::<Day>().unwrap_or_else(|_| Day::latest());
    let mut advisor = Advisor::new(&book, &day);
    let mut facts = Facts::new();
    for (name, value) in text.split("%= ").filter_map(|part| part.lines().next()?.split_once('=')) {
        if advisor.state(name, value).is_ok() {
            facts.insert(name.to_owned(), value.to_owned());
        }
    }
    for number in 0.. {
        assert!(number < MOST_QUESTIONS, "questions come to an end");
        let Next::Ask(question) = advisor.ask() else { break };
        let answer = question.values.get(number % (question.values.len() + 1)).map_or("unknown", String::as_str);
        assert!(advisor.answer(&question.fact, answer).is_ok(), "an answer that was offered is taken");
    }
    let request = Request::default();
    let advised = advisor.advice(&request, &messages).map(|advice| advice.script);
    let written = book.flows().filter_map(|flow| book.script(flow, &request, &facts, &day, &messages));
    for script in written.chain(advised) {
        for printed in
            [render::text(&script, 40), render::markdown(&script), render::html(&script), render::json(&script)]
        {
            assert!(!printed.is_empty(), "a script prints something");
        }
        for voice in Voice::ALL {
            let _ = (render::speech(&script, *voice), render::ssml(&script, *voice));
        }
    }
    for flow in book.flows() {
        assert!(book.svg(flow, &messages).is_some() && book.mermaid(flow, &messages).is_some(), "a flow is drawn");
    }
}
