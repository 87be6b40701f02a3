//! The sheet for the call: what stands on it, and the page that it makes.

use std::fs;

use offhook_guidance::render::{self, Paper};
use offhook_guidance::{Book, Contact, Day, Language, Request, Sheet, SheetOptions, Voice};
use offhook_readers::{Reading, read};

use crate::support::page::faults;

/// A published sample, as in `tests/vectors`.
const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
/// A setup key that Microsoft publishes for everyone.
const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
/// Of the Windows XP era, invented, as in `tests/vectors`.
const OLD: &str = "631502-489275-153066-704821-365193-927455-540615-286372-41";
const PLAIN: SheetOptions<'_> = SheetOptions::new();

#[test]
fn an_empty_sheet() {
    both("blank", &Request::default(), &PLAIN);
}

#[test]
fn a_sheet_of_54_digits() {
    let options = PLAIN.note(Some("PC-0417 <b>&</b> ticket 2231"));
    both("54", &Request::new().installation_id(Some(IID)), &options);
}

#[test]
fn a_sheet_of_63_digits_with_the_number_of_the_product() {
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.get(1));
    both("63", &request, &PLAIN.qr(true));
}

#[test]
fn a_group_in_doubt_is_marked_in_words() {
    let bad = IID.replacen("837252", "837253", 1);
    let request = Request::new().installation_id(bad.as_str());
    both("doubtful", &request, &PLAIN);
    let sheet = sheet(&request, &PLAIN.qr(true), Language::English);
    assert!(!sheet.ready && sheet.give.qr.is_none());
    let doubts: Vec<_> = sheet.give.groups.iter().map(|group| group.doubt.is_some()).collect();
    assert_eq!(doubts.iter().filter(|doubt| **doubt).count(), 1);
    assert!(doubts[2] && sheet.findings[0].starts_with("Group 3 does not add up."));
}

#[test]
fn what_cannot_be_told_apart_into_groups_leaves_boxes_and_is_never_said() {
    for text in ["", "hello", &IID[..40], &format!("{IID}123")] {
        let request = Request::new().installation_id(Some(text));
        let sheet = sheet(&request, &PLAIN, Language::English);
        assert!(!sheet.ready && !sheet.findings.is_empty(), "{text}");
        assert!(sheet.give.groups.iter().all(|group| group.words.is_empty()), "{text}");
    }
}

#[test]
fn digits_and_words_agree_in_every_voice() {
    let request = Request::new().installation_id(Some(IID));
    for voice in Voice::ALL {
        let sheet = sheet(&request, &PLAIN.voice(*voice), Language::Japanese);
        assert_eq!(sheet.give.words.len(), 10);
        let said = sheet.give.groups.iter().flat_map(|group| &group.words);
        let digits: String = said
            .filter_map(|said| sheet.give.words.iter().find(|(_, word)| word == said))
            .map(|(digit, _)| *digit)
            .collect();
        assert_eq!(digits, IID.replace('-', ""), "{}", voice.tag());
        for group in &sheet.give.groups {
            assert_eq!(group.hear_back.is_some(), !group.read_back.is_empty());
            for place in &group.read_back {
                assert_eq!(group.words[usize::from(place.place) - 1], place.word);
            }
        }
    }
}

#[test]
fn a_short_last_group_is_said_too() {
    let request = Request::new().installation_id(Some(OLD));
    let sheet = sheet(&request, &PLAIN, Language::English);
    assert!(sheet.give.groups[8].words == ["four", "one"] && sheet.give.groups[8].cell.width == 2);
    assert!(render::sheet(&sheet, Paper::A4).contains("<span>four one</span></span>"));
}

#[test]
fn the_example_works_out_and_belongs_to_no_sheet() {
    let sheet = sheet(&Request::default(), &PLAIN, Language::English);
    let (block, sum) = sheet.check.example[0].split_once(": ").expect("a block and its sum");
    let digits: Vec<u32> = block.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let products = digits.iter().zip(&sheet.write.weights).map(|(digit, weight)| digit * u32::from(*weight));
    let total: u32 = products.sum();
    assert!(sum.ends_with(&format!("= {total}")) && Some(&(total % 7)) == digits.last());
    assert!(sheet.check.example[1].starts_with(&format!("{total} ÷ 7 = {}, remainder {}", total / 7, total % 7)));
    assert!(sheet.check.sevens.iter().enumerate().all(|(index, seven)| usize::from(*seven) == 7 * (index + 1)));
    assert!(sheet.check.sevens.contains(&77) && sheet.write.width == digits.len());
}

#[test]
fn a_telephone_reads_the_groups_and_nothing_else() {
    let reading = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let record = reading.records.get(1);
    let requests =
        [(Request::new().installation_id(Some(IID)), 54), (Request::new().reading(Some(&reading)).record(record), 63)];
    for (request, places) in requests {
        let sheet = sheet(&request, &PLAIN.qr(true), Language::English);
        let (qr, _) = sheet.give.qr.as_ref().expect("there is a picture");
        let dark = |x: usize, y: usize| qr.dark(y).iter().any(|(start, length)| (*start..start + length).contains(&x));
        // Four light modules around it, each five points wide.
        let side = (qr.side() + 8) * 5;
        let point = |at: usize| (at / 5).checked_sub(4).filter(|at| *at < qr.side());
        let shade = |x, y| if point(x).zip(point(y)).is_some_and(|(x, y)| dark(x, y)) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = picture.detect_grids();
        let (_, text) = grids.first().expect("a code").decode().expect("it decodes");
        let groups: Vec<String> = sheet.give.groups.iter().filter_map(|group| group.cell.digits.clone()).collect();
        assert_eq!((text.replace(' ', "").len(), text), (places, groups.join(" ")));
    }
}

#[test]
fn commands_are_those_of_the_product() {
    let commands = |request: &Request<'_>| -> Vec<String> {
        let sheet = sheet(request, &PLAIN, Language::English);
        sheet.enter.steps.into_iter().filter_map(|(_, command)| command).collect()
    };
    let several = sample("slmgr-dlv-ja-mak-and-esu.txt");
    let of = |record| commands(&Request::new().reading(Some(&several)).record(record));
    let letters: String = ('A'..='H').flat_map(|letter| [letter; 6]).collect();
    let plain = format!("slmgr /atp {letters}");
    assert_eq!(commands(&Request::default()), [plain.as_str()]);
    assert_eq!(of(several.records.first()), [plain.as_str()]);
    assert_eq!(of(several.records.get(1)), [format!("{plain} f520e45e-7413-4a34-a497-d2765967d094")]);
    // The only output of ospp.vbs that was captured is of a subscription, which has no installation ID.
    let output =
        fs::read_to_string("../readers/tests/outputs/ospp-dstatus-office2013.txt").expect("the sample is there");
    let office = read(output.replace("TIMEBASED_SUB", "VOLUME_MAK").replace("SubR_Subscription", "VL_MAK").as_bytes())
        .expect("it is text");
    let office = commands(&Request::new().reading(Some(&office)).record(office.records.first()));
    assert!(office.iter().any(|command| command.starts_with("cd ")), "{office:?}");
    assert!(office.iter().any(|command| command.ends_with(&format!("/actcid:{letters}"))), "{office:?}");
}

#[test]
fn a_sheet_for_a_person_has_the_words_of_the_flow() {
    for language in Language::ALL.iter().copied() {
        let asked = Request::new().installation_id(IID);
        assert!(sheet(&asked, &PLAIN, language).talk.is_none());
        let spoken = sheet(&asked.contact(Contact::Agent), &PLAIN, language);
        let talk = spoken.talk.as_ref().expect("there are words");
        assert_eq!((talk.lines.len(), talk.questions.len()), (6, 6), "{talk:?}");
        let page = render::sheet(&spoken, Paper::A4);
        let last = &talk.questions.last().expect("a question").0;
        assert!(page.contains("id=\"talk\"") && page.contains(last.trim_matches('“').trim_matches('”')), "{page}");
        assert_eq!(faults(&page), [""; 0]);
    }
}

#[test]
fn a_closed_flow_is_said_and_leaves_nothing_to_type() {
    let reading = sample("slmgr-dlv-server2025.txt");
    let request = Request::new().reading(Some(&reading)).record(reading.records.first());
    let sheet = sheet(&request, &PLAIN, Language::English);
    assert!(!sheet.ready && sheet.enter.steps.is_empty());
    assert!(sheet.findings.iter().any(|finding| finding.contains("evaluation")), "{:?}", sheet.findings);
}

#[test]
fn a_product_key_in_the_note_is_hidden() {
    let note = format!("PC-0417, key {KEY}");
    let sheet = sheet(&Request::default(), &PLAIN.note(note.as_str()), Language::English);
    assert!(sheet.note_hidden);
    let page = render::sheet(&sheet, Paper::A4);
    assert!(page.contains("PC-0417, key *****-*****") && !page.contains("MY832"));
}

#[test]
fn every_page_is_whole_and_loads_nothing() {
    let names = ["slmgr-dlv-ja-mak-and-esu.txt", "slmgr-dlv-server2025.txt", "ospp-dstatus-office2013.txt"];
    for reading in names.map(sample) {
        for record in &reading.records {
            let request = Request::new().reading(Some(&reading)).record(Some(record));
            for (index, voice) in Voice::ALL.iter().enumerate() {
                let options =
                    SheetOptions::new().voice(*voice).note(Some("</dd><script>\u{202e}")).width(Some(7)).qr(true);
                let sheet = sheet(&request, &options, Language::ALL[index % Language::ALL.len()]);
                let paper = Paper::ALL[index % Paper::ALL.len()];
                assert_eq!(faults(&render::sheet(&sheet, paper)), Vec::<String>::new());
            }
        }
    }
}

#[test]
fn nothing_of_the_identifier_is_shown_for_debugging() {
    let request = Request::new().installation_id(Some(IID));
    let sheet = sheet(&request, &PLAIN.qr(true), Language::English);
    let shown = format!("{sheet:?} {:?}", sheet.give.qr.as_ref().map(|(qr, _)| qr));
    assert!(!shown.contains("020650") && !shown.contains("zero"), "{shown}");
}

/// The page without its style sheet, in every language with its own voice.
fn both(name: &str, request: &Request<'_>, options: &SheetOptions<'_>) {
    for language in Language::ALL {
        let voice = Voice::from_tag(language.tag()).expect("it speaks");
        let page = render::sheet(&sheet(request, &options.voice(voice), *language), Paper::A4);
        assert_eq!(faults(&page), Vec::<String>::new(), "{name}");
        let (head, rest) = page.split_once("<style>").expect("it has a style sheet");
        let (style, body) = rest.split_once("</style>").expect("which ends");
        assert!(style.ends_with("@page { size: a4; }\n"));
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), format!("{head}<style>…</style>{body}"));
    }
}

fn sheet(request: &Request<'_>, options: &SheetOptions<'_>, language: Language) -> Sheet {
    let book = Book::built_in();
    let day = "2026-11-21".parse::<Day>().expect("it is a day");
    book.sheet(request, options, &day, &book.messages(language))
}

fn sample(name: &str) -> Reading {
    let bytes = fs::read(format!("../readers/tests/outputs/{name}")).expect("the sample is there");
    read(&bytes).expect("it is text")
}
