//! Addresses: every source has one or says that it has none, and a page shows them when it is asked to.

use std::collections::BTreeSet;

use offhook_guidance::{Book, Day, Facts, Language, Request, Script, SheetOptions, render};

/// A step that sends the reader to a page without an address, and to two with one.
const FLOW: &str = "office-reinstall";

/// Addresses that sentences name, whether others are asked for or not.
const NAMED: [&str; 3] = ["https://aka.ms/aoh", "https://aka.ms/vpah", "https://solutions.vaio.com/4941"];

fn script(flow: &str, language: Language) -> Script {
    let book = Book::shared();
    let facts: Facts = [("about".to_owned(), "office".to_owned())].into_iter().collect();
    let script = book.script(flow, &Request::default(), &facts, &Day::latest(), &book.messages(language));
    script.expect("there is such a flow")
}

fn addresses(script: &Script) -> BTreeSet<&str> {
    let of_steps = script.sections.iter().flat_map(|section| &section.steps).flat_map(|step| &step.addresses);
    let of_steps = of_steps.filter_map(|page| page.address.as_deref());
    of_steps.chain(script.sources.iter().filter_map(|source| source.address.as_deref())).collect()
}

#[test]
fn addresses_stand_on_a_page_that_is_asked_for_them_and_on_no_other() {
    for (flow, language) in [FLOW, "support", "offline-activation"].into_iter().zip(Language::ALL.iter().cycle()) {
        let (plain, full) = (script(flow, *language), script(flow, *language).with_addresses());
        let printed =
            [render::text, |script: &Script, _| render::markdown(script), |script: &Script, _| render::html(script)];
        for print in printed {
            let (without, with) = (print(&plain, 30), print(&full, 30));
            for address in addresses(&plain) {
                let address = address.replace('&', if with.starts_with("<!") { "&amp;" } else { "&" });
                assert!(with.contains(&address), "{flow}: {address}");
                // Some are named in a sentence too.
                assert!(!without.contains(&address) || NAMED.contains(&address.as_str()), "{flow}: {address}");
            }
        }
        assert_eq!(render::json(&plain), render::json(&full), "{flow}");
    }
}

#[test]
fn a_page_to_look_for_by_its_title_shows_its_title() {
    let text = render::text(&script(FLOW, Language::English).with_addresses(), 200);
    assert!(text.contains("> 新しい PC にプレインストールされている Office"), "{text}");
}

#[test]
fn every_address_of_a_page_is_a_picture_that_a_telephone_reads() {
    let page = render::html(&script("support", Language::English).with_addresses());
    let pages = page.matches("class=\"address\"").count();
    assert!(pages > 5, "{pages}");
    assert_eq!(page.matches("class=\"code\"").count(), pages);
    let sheet = sheet(true);
    let pages = sheet.pages.as_ref().expect("there are pages");
    let portal = pages.pages.iter().find(|page| page.address.as_deref() == Some("https://aka.ms/aoh"));
    let qr = portal.and_then(|page| page.qr()).expect("there is a picture");
    assert_eq!(read(&qr), "https://aka.ms/aoh");
}

#[test]
fn a_sheet_has_the_pages_only_when_they_are_asked_for() {
    assert!(sheet(false).pages.is_none());
    let page = render::sheet(&sheet(true), render::Paper::A4);
    assert!(page.contains("href=\"https://aka.ms/aoh\""), "{page}");
}

fn sheet(addresses: bool) -> offhook_guidance::Sheet {
    let book = Book::shared();
    let options = SheetOptions::new().addresses(addresses);
    book.sheet(&Request::default(), &options, &Day::latest(), &book.messages(Language::English))
}

/// What a telephone reads.
fn read(qr: &offhook_guidance::Qr) -> String {
    const SCALE: usize = 4;
    let (margin, side) = (4 * SCALE, (qr.side() + 8) * SCALE);
    let is_dark = |x: usize, y: usize| {
        let module = |place: usize| place.checked_sub(margin).map(|place| place / SCALE);
        let (Some(column), Some(row)) = (module(x), module(y)) else { return false };
        row < qr.side() && qr.dark(row).iter().any(|(start, length)| (*start..start + length).contains(&column))
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if is_dark(x, y) { 0 } else { 255 });
    image.detect_grids().first().expect("a code").decode().expect("it reads").1
}

/// A book of one flow whose source is given.
fn faults(source: &str, step: &str) -> Vec<String> {
    let mut book = Book::built_in();
    book.add("sources/mine.toml", &format!("[mine]\ntitle = \"Mine\"\n{source}\n")).expect("it reads");
    let flow = format!(
        "id = \"mine\"\n[[section]]\nid = \"mine\"\nstyle = \"list\"\n[[section.step]]\nid = \"mine\"\n{step}\n\
         [[walk]]\nname = \"mine\"\nfacts = {{}}\nsections = [\"mine\"]\n"
    );
    book.add("flows/mine.toml", &flow).expect("it reads");
    let ours = |fault: &&offhook_guidance::Fault| fault.file().ends_with("mine.toml");
    let faults = book.verify_on(&"2026-11-28".parse().expect("a day"));
    faults.iter().filter(ours).map(|fault| fault.code().to_owned()).filter(|code| !is_of_texts(code)).collect()
}

fn is_of_texts(code: &str) -> bool {
    matches!(code, "message-missing" | "unreached-flow")
}

#[test]
fn a_source_without_an_address_and_a_malformed_one_are_faults() {
    let step = "source = [\"mine\"]";
    assert_eq!(faults("address = \"https://example.com/a\"", step), [""; 0]);
    assert_eq!(faults("no-address = true", step), [""; 0]);
    assert_eq!(faults("", step), ["no-address"]);
    assert_eq!(faults("address = \"example.com\"", step), ["bad-address"]);
    assert_eq!(faults("address = \"https://example.com/a b\"", step), ["bad-address"]);
    assert_eq!(faults("address = \"https://example.com\"\nno-address = true", step), ["bad-address"]);
    // A page that nobody has, and one that is used as a page alone.
    assert_eq!(faults("no-address = true", "source = [\"mine\"]\npage = [\"nowhere\"]"), ["no-source"]);
    assert_eq!(faults("no-address = true", "page = [\"mine\"]"), [""; 0]);
}

#[test]
fn a_date_that_has_passed_needs_something_that_begins_later() {
    let source = "no-address = true";
    let step = |dates: &str| format!("source = [\"mine\"]\n{dates}");
    assert_eq!(faults(source, &step("until = \"2026-11-27\"")), ["date-passed", "walk-ends"]);
    assert_eq!(faults(source, &step("until = \"2026-11-28\"")), ["walk-ends"]);
    let then = "until = \"2026-11-27\"\n[[section.step]]\nid = \"then\"\nfrom = \"2026-11-28\"";
    assert_eq!(faults(source, &step(then)), [""; 0]);
}

#[test]
fn a_malformed_address_of_a_stranger_never_becomes_a_link() {
    let mut book = Book::built_in();
    book.add("sources/mine.toml", "[portal]\ntitle = \"Mine\"\naddress = \"javascript:alert(1)\"\n").expect("it reads");
    let messages = book.messages(Language::English);
    let script = book.script("support", &Request::default(), &Facts::new(), &Day::latest(), &messages);
    let page = render::html(&script.expect("there is such a flow").with_addresses());
    assert!(page.contains("<li>Mine</li>") && !page.contains("javascript"), "{page}");
}

#[test]
fn the_addresses_that_sentences_name_are_those_of_the_pages() {
    let terms = include_str!("../locales/terms.ftl");
    let pages = concat!(include_str!("../sources/pages.toml"), include_str!("../sources/others.toml"));
    let named: Vec<&str> = terms.split_whitespace().filter(|word| word.starts_with("https://")).collect();
    assert!(!named.is_empty(), "{named:?}");
    for address in named {
        assert!(NAMED.contains(&address), "{address}");
        assert!(pages.contains(&format!("\"{address}\"")), "{address}");
    }
}
