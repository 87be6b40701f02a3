//! A script as a part of another page: no page of its own, ids and classes with a prefix, everything escaped.

use std::collections::BTreeSet;

use offhook_guidance::render::{CSS, HtmlOptions, SCRIPT, html, html_fragment};
use offhook_guidance::{Book, Day, Facts, Language, Request, Script};
use regex::Regex;

fn script(flow: &str, language: Language) -> Script {
    let book = Book::shared();
    let script = book.script(flow, &Request::default(), &Facts::new(), &Day::latest(), &book.messages(language));
    script.expect("there is such a flow")
}

fn values<'t>(page: &'t str, attribute: &str) -> Vec<&'t str> {
    let pattern = Regex::new(&format!(" {attribute}=\"([^\"]*)\"")).expect("it is a pattern");
    pattern.captures_iter(page).map(|found| found.get(1).expect("it has one").as_str()).collect()
}

#[test]
fn a_fragment_is_no_page() {
    for flow in Book::shared().flows() {
        let part = html_fragment(&script(flow, Language::Japanese), &HtmlOptions::default());
        for tag in ["<!DOCTYPE", "<html", "<head>", "<meta", "<style", "<script", "<body", "<main", " style="] {
            assert!(!part.contains(tag), "{flow}: {tag}");
        }
        assert!(
            part.starts_with("<article class=\"script\" lang=\"ja\">\n") && part.ends_with("</article>\n"),
            "{flow}"
        );
    }
}

#[test]
fn two_fragments_have_their_place_on_one_page() {
    let options = |prefix: &str| HtmlOptions::default().heading_level(3).prefix(prefix);
    let script = script("offline-activation", Language::English);
    let parts = ["a-", "b-"].map(|prefix| (prefix, html_fragment(&script, &options(prefix))));
    let mut seen = BTreeSet::new();
    for (prefix, part) in &parts {
        let ids = values(part, "id");
        assert!(
            ids.len() > 10 && ids.iter().all(|id| id.starts_with(prefix) && seen.insert(id.to_string())),
            "{ids:?}"
        );
        for target in values(part, "href") {
            assert!(target.strip_prefix('#').is_some_and(|id| ids.contains(&id)), "{target}");
        }
        assert!(values(part, "aria-labelledby").iter().all(|id| ids.contains(id)));
        let classes: Vec<_> = values(part, "class").into_iter().flat_map(|all| all.split(' ')).collect();
        assert!(classes.len() > 10 && classes.iter().all(|class| class.starts_with(prefix)), "{classes:?}");
        assert!(part.contains("<h3>") && part.contains("<h4 id=") && !part.contains("<h1") && !part.contains("<h2"));
    }
}

#[test]
fn a_prefix_cannot_leave_its_attribute() {
    let options = HtmlOptions::default().heading_level(200).prefix("x\"><script>alert(1)</script>");
    let part = html_fragment(&script("sign-in", Language::English), &options);
    assert!(part.contains("<article class=\"xscriptalert1scriptscript\"") && !part.contains("<script"), "{part}");
    assert!(part.contains("<h5>") && part.contains("<h6 "));
}

#[test]
fn what_was_read_stays_text() {
    let mut script = script("offline-activation", Language::Japanese);
    script.title = String::from("<b onclick=\"x()\">&'");
    script.subject.push(script.title.clone());
    script.findings.push(script.title.clone());
    for step in script.sections.iter_mut().flat_map(|section| &mut section.steps) {
        step.text.push_str("<b onclick=\"x()\">&'");
        step.command = Some(String::from("<b onclick=\"x()\">&'"));
    }
    let part = html_fragment(&script, &HtmlOptions::default().prefix("p-"));
    assert!(!part.contains("<b") && !part.contains("\"x()\"") && !part.contains("&'"), "{part}");
}

#[test]
fn the_page_is_the_fragment_with_a_head() {
    let script = script("kms-client", Language::English);
    let (page, part) = (html(&script), html_fragment(&script, &HtmlOptions::default()));
    let inner = |text: &str, from: &str, to: &str| {
        let start = text.find(from).expect("it is there") + from.len();
        text[start..text.rfind(to).expect("it is there")].to_string()
    };
    let of_page = inner(&page, "<body>\n", "<script>").replace("<main>", "<div>").replace("</main>", "</div>");
    assert_eq!(of_page, inner(&part, "lang=\"en\">\n", "</article>"));
    assert!(page.contains(CSS) && page.contains(SCRIPT));
}
