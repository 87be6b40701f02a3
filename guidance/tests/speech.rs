//! Identifiers and scripts as they are read aloud.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use offhook::text::is_unprintable;
use offhook::{ConfirmationId, Kind};
use offhook_guidance::{
    Book, Cell, Day, Facts, Language, Line, Request, Script, Section, Show, Style, Voice, render, say,
};
use proptest::prelude::*;
use proptest::sample::select;
use regex::Regex;
use roxmltree::Document;

use crate::support::every_part::book;
use crate::support::fields::fields;
use crate::support::hostile::hostile;
use crate::support::requests::requested;
use crate::support::spoken::{
    OWN, close, groups_of, in_doubt, is_well_formed, keys, says_the_same, string, table, texts, well_formed, words,
};
use crate::support::walks::walks;

const IID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
/// A confirmation ID that was never issued: digits counted up, each block with its check digit.
const CID: &str = "123450 234560 345670 456780 567890 678904 789015 890122";
/// Published for everyone's KMS clients.
const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
const SAMPLES: [(Kind, &str); 3] = [(Kind::InstallationId, IID), (Kind::ConfirmationId, CID), (Kind::ProductKey, KEY)];

#[test]
fn the_table_and_the_voices_are_the_same() {
    let known: BTreeSet<String> = table().keys().cloned().collect();
    let voices: BTreeSet<String> = Voice::ALL.iter().map(|voice| voice.tag().to_owned()).collect();
    assert_eq!(known, voices);
    for voice in Voice::ALL {
        assert_eq!(Voice::from_tag(voice.tag()), Some(*voice));
    }
}

#[test]
fn every_voice_has_ten_digits_and_eighteen_letters_that_all_differ() {
    for voice in Voice::ALL {
        let words = words(*voice);
        assert_eq!(words.len(), 28, "{}", voice.tag());
        let different: BTreeSet<String> = words.values().map(|word| word.to_lowercase()).collect();
        assert_eq!(different.len(), 28, "{}: {words:?}", voice.tag());
    }
}

#[test]
fn finds_the_voice_of_a_tag() {
    let tag = |tag| Voice::from_tag(tag).map(Voice::tag);
    assert_eq!(tag("ja_JP.UTF-8"), Some("ja"));
    assert_eq!(tag("EN-ICAO"), Some("en-icao"));
    assert_eq!(tag("en-GB"), Some("en"));
    assert_eq!(tag("pt"), Some("pt-BR"));
    for other in ["pt-PT", "zh-TW", "it", "", "-"] {
        assert_eq!(tag(other), None, "{other}");
    }
}

#[test]
fn lines_of_every_voice() {
    let spoken = Voice::ALL.iter().map(|voice| {
        let spoken = SAMPLES.map(|(kind, text)| render::speech_lines(&lines(kind, text, *voice), *voice));
        format!("== {}\n\n{}", voice.tag(), spoken.join("\n"))
    });
    insta::assert_snapshot!("voices", spoken.collect::<Vec<_>>().join("\n"));
}

#[test]
fn scripts_read_aloud() {
    for (voice, language) in [
        (Voice::Japanese, Language::Japanese),
        (Voice::EnglishIcao, Language::English),
        (Voice::German, Language::English),
    ] {
        let script = script(language);
        insta::assert_snapshot!(format!("script-{}", voice.tag()), render::speech(&script, voice));
    }
    insta::assert_snapshot!("ssml-ja", render::ssml(&script(Language::Japanese), Voice::Japanese));
}

#[test]
fn japanese_is_said_in_kana() {
    let is_kana = |c: char| matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '、' | '。' | ' ' | '\n');
    for (kind, text) in SAMPLES {
        let spoken = render::speech_lines(&lines(kind, text, Voice::Japanese), Voice::Japanese);
        assert!(spoken.chars().all(is_kana), "{spoken}");
    }
    let filled = Regex::new(r"\{\w+\}").expect("it is a pattern");
    for text in texts(&table()["ja"]).iter().filter(|text| *text != "ja-JP") {
        assert!(filled.replace_all(text, "").chars().all(is_kana), "{text}");
    }
}

#[test]
fn commands_are_named_and_not_read() {
    let named = Regex::new(r"(?m)^(The command is on the sheet\.|コマンド が かみ に あります。)$").expect("a pattern");
    for language in Language::ALL {
        let script = built_in(*language);
        let steps = said_sections(&script).flat_map(|section| &section.steps);
        let commands = steps.filter(|step| step.command.is_some()).count();
        let spoken = render::speech(&script, Voice::from_tag(language.tag()).expect("it has a voice"));
        assert_eq!(named.find_iter(&spoken).count(), commands, "{spoken}");
        assert!(commands > 2 && !spoken.contains("slmgr /"), "{spoken}");
    }
}

#[test]
fn a_voice_of_another_language_says_the_digits_only() {
    for voice in Voice::ALL.iter().filter(|voice| !["ja", "en", "en-icao"].contains(&voice.tag())) {
        let spoken = render::speech(&script(Language::Japanese), *voice);
        let alone = |kind, text| render::speech_lines(&lines(kind, text, *voice), *voice);
        let heading = |kind: Kind| string(&table()[voice.tag()]["headings"][kind.name()]);
        let (iid, cid) = (Kind::InstallationId, Kind::ConfirmationId);
        let expected = format!("{}\n{}\n{}\n{}", heading(iid), alone(iid, IID), heading(cid), alone(cid, CID));
        assert_eq!(spoken, expected, "{}", voice.tag());
    }
}

#[test]
fn digits_that_are_not_there_are_not_said() {
    let script = Book::built_in().script(
        "offline-activation",
        &Request::default(),
        &Facts::new(),
        &day(),
        &Book::built_in().messages(Language::English),
    );
    let script = script.expect("there is such a flow");
    assert_eq!(render::speech(&script, Voice::French), "");
    assert!(!render::speech(&script, Voice::English).contains("Group one: "));
}

#[test]
fn refuses_with_the_issue_what_is_not_well_formed() {
    for voice in Voice::ALL {
        let refused = |kind, text| say(kind, text, *voice).expect_err("it is refused").issue().code().name();
        assert_eq!(refused(Kind::InstallationId, ""), "empty");
        assert_eq!(refused(Kind::InstallationId, &IID[..34]), "group-count");
        assert_eq!(refused(Kind::ProductKey, "TVRH6-WHNXV-R9WG3-9XRFY-MY833"), "checksum");
        assert_eq!(refused(Kind::ConfirmationId, &"0".repeat(48)), "placeholder");
        assert!(say(Kind::InstallationId, KEY, *voice).is_err(), "a key is said only when it is asked for");
    }
}

#[test]
fn a_group_that_does_not_agree_is_said_as_given_and_marked() {
    let wrong = IID.replace("837252", "837253");
    let lines = lines(Kind::InstallationId, &wrong, Voice::English);
    assert_eq!(lines[2].words, ["eight", "three", "seven", "two", "five", "three"]);
    assert_eq!(lines.iter().filter(|line| line.doubtful).map(|line| line.group.label()).collect::<String>(), "3");
    let spoken = render::speech_lines(&lines, Voice::English);
    assert!(spoken.contains("\nGroup three: check it again, digit by digit.\n"), "{spoken}");
}

#[test]
fn debug_hides_what_is_said() {
    let lines = lines(Kind::InstallationId, IID, Voice::Japanese);
    assert_eq!(format!("{:?} {:?}", lines[2], lines[2].read_back), "Line(3, 6 words) [ReadBack(1)]");
}

#[test]
fn hears_back_one_and_eight_in_japanese_and_nothing_in_aviation() {
    let named = |voice| {
        let lines = lines(Kind::InstallationId, IID, voice);
        let group = |line: &Line| line.read_back.iter().map(|back| format!("{}{}", line.group, back.place)).collect();
        lines.iter().flat_map(|line| -> Vec<String> { group(line) }).collect::<Vec<_>>().join(" ")
    };
    // 020650 770493 837252 929082 195773 527024 195725 809211 989214; the last place of a group is never in doubt.
    assert_eq!(named(Voice::Japanese), "31 45 51 71 81 85 92 95");
    assert_eq!(named(Voice::EnglishIcao), "");
}

#[test]
fn a_tail_without_a_check_digit_is_heard_back_in_full() {
    let groups = groups_of("123456789012345678901234567890123456789012345678", 6);
    let fronts: Vec<String> = groups.iter().map(|group| close(&group[..5])).collect();
    let lines = lines(Kind::InstallationId, &format!("{} 59", fronts.join(" ")), Voice::English);
    let tail: Vec<_> = lines[8].read_back.iter().map(|back| (back.word, back.other)).collect();
    assert_eq!(tail, [("five", "nine"), ("nine", "five")]);
    assert!(!lines[8].doubtful && lines[..8].iter().all(|line| line.read_back.is_empty()));
}

#[test]
fn markup_in_a_text_stays_text() {
    let mut script = script(Language::English);
    script.title = "A <s>\u{1}&\u{FFFF}\"B\" 'C'".to_owned();
    let ssml = render::ssml(&script, Voice::English);
    assert!(ssml.contains(r"<s>A &lt;s&gt; &amp;\u{ffff}&quot;B&quot; &#39;C&#39;</s>"), "{ssml}");
    is_well_formed(&ssml);
}

#[test]
fn every_script_is_said_whole_in_its_language() {
    for language in Language::ALL {
        let voice = Voice::from_tag(language.tag()).expect("there is a voice");
        for (place, script) in walks(*language).into_iter().chain(requested(&book(), *language)) {
            says(&script, voice, &place);
            assert!(render::speech(&script, voice).lines().all(|line| line.trim() == line), "{place}");
        }
    }
}

#[test]
fn ssml_is_xml_and_says_the_same_words() {
    for voice in Voice::ALL {
        for language in Language::ALL {
            for script in [script(*language), built_in(*language)] {
                says_the_same(&render::ssml(&script, *voice), &render::speech(&script, *voice));
            }
        }
        for (kind, text) in SAMPLES {
            let lines = lines(kind, text, *voice);
            says_the_same(&render::ssml_lines(&lines, *voice), &render::speech_lines(&lines, *voice));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_said_is_what_was_given(text in well_formed(), keys in select(keys())) {
        let (kind, text) = text;
        for voice in Voice::ALL {
            reads_back(kind, &text, *voice);
            reads_back(Kind::ProductKey, keys, *voice);
        }
    }

    #[test]
    fn any_text_is_said_and_stays_text(texts in prop::collection::vec(hostile(), 8..24)) {
        let mut script = script(Language::English);
        // What is not seen is spelled out; a test of pages says how.
        let is_odd = |c: char| is_unprintable(c) && !c.is_control();
        let texts = texts.iter().map(|text| text.replace(is_odd, "ア")).cycle();
        fields(&mut script).into_iter().zip(texts).for_each(|(field, text)| *field = text);
        says(&script, Voice::English, "hostile");
    }

    #[test]
    fn exactly_the_places_in_doubt_are_heard_back(text in well_formed()) {
        let (kind, text) = text;
        for voice in Voice::ALL {
            let words = words(*voice);
            for (line, group) in lines(kind, &text, *voice).iter().zip(text.split(' ')) {
                let named: Vec<_> = line.read_back.iter().map(|back| (back.place, back.word, back.other)).collect();
                let expected = in_doubt(*voice, group);
                let expected: Vec<_> = expected
                    .iter()
                    .map(|(place, digit, other)| (*place, words[digit].as_str(), words[other].as_str()))
                    .collect();
                prop_assert_eq!(named, expected, "{}: {}", voice.tag(), group);
            }
        }
    }
}

/// What is read aloud: a card is for the eye, and all of it is said in the other sections.
fn said_sections(script: &Script) -> impl Iterator<Item = &Section> {
    script.sections.iter().filter(|section| section.style != Style::Card)
}

/// A voice that speaks the language of a script says all of it, a paragraph for each section; SSML says the same.
fn says(script: &Script, voice: Voice, place: &str) {
    let speech = render::speech(script, voice);
    let opening = [&script.title].into_iter().chain(&script.findings).cloned().collect();
    let sections = said_sections(script).map(|section| section_said(section, voice));
    let expected: Vec<String> = [opening].into_iter().chain(sections).map(|text: String| close_up(&text)).collect();
    let said: Vec<String> = speech.split("\n\n").map(close_up).collect();
    assert_eq!(said, expected, "{place}");
    let ssml = render::ssml(script, voice);
    Document::parse(&ssml).expect("it is XML");
    says_the_same(&ssml, &speech);
}

fn section_said(section: &Section, voice: Voice) -> String {
    let label = string(&table()[voice.tag()]["marks"]["label"]);
    /// What is typed to open another flow is not said.
    static TYPED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r" \(offhook [^)]*\)").expect("it is a pattern"));
    let mut said = section.title.clone();
    for step in &section.steps {
        said += &step.text;
        if step.command.is_some() {
            said += &string(&table()[voice.tag()]["command"]);
        }
        match &step.show {
            Some(Show::Boxes(cells)) => said += &digits_said(Kind::ConfirmationId, cells, voice),
            Some(Show::Groups(cells)) => said += &digits_said(Kind::InstallationId, cells, voice),
            Some(Show::Table(shown)) => {
                for cells in shown.rows.iter().map(|row| &row.cells) {
                    said += &cells[0];
                    let rest = shown.columns.iter().zip(cells).skip(1);
                    rest.for_each(|(column, cell)| said += &format!("{column}{label}{cell}"));
                }
            }
            _ => {}
        }
        step.links.iter().for_each(|link| said += &TYPED.replace(&link.text, ""));
    }
    said
}

/// The digits as lines, when all are there.
fn digits_said(kind: Kind, cells: &[Cell], voice: Voice) -> String {
    let groups: Option<Vec<&str>> = cells.iter().map(|cell| cell.digits.as_deref()).collect();
    groups.map_or(String::new(), |groups| render::speech_lines(&lines(kind, &groups.join(" "), voice), voice))
}

/// The text without gaps; a character that no voice can say counts as one.
fn close_up(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// The lines hold as many groups as the text, and their words are its characters again.
fn reads_back(kind: Kind, text: &str, voice: Voice) {
    let said = lines(kind, text, voice);
    let groups: Vec<&str> = text.split([' ', '-']).collect();
    assert_eq!(said.len(), groups.len());
    let words = words(voice);
    for (line, group) in said.iter().zip(&groups) {
        let heard: String =
            line.words.iter().filter_map(|word| words.iter().find(|(_, own)| own == word)).map(|(c, _)| c).collect();
        assert_eq!(heard, **group, "{}", voice.tag());
        let written = render::speech_lines(std::slice::from_ref(line), voice);
        assert_eq!(heard_in(&written, line, voice), **group, "{}: {written}", voice.tag());
    }
}

/// The characters whose words stand behind the label of a written line.
fn heard_in(written: &str, line: &Line, voice: Voice) -> String {
    let mark = |name: &str| string(&table()[voice.tag()]["marks"][name]);
    let first = written.lines().next().expect("a line");
    let rest = first.strip_prefix(&format!("{}{}", line.label, mark("label"))).expect("the label comes first");
    let rest = rest.strip_suffix(&mark("stop")).expect("the line ends");
    let third = format!("{}{}", line.words[..3].join(" "), mark("pause"));
    assert!(rest.starts_with(&third), "{written}: no pause after the third digit");
    let rest = rest.replacen(&mark("pause"), " ", 1);
    let (words, mut rest, mut heard) = (words(voice), rest.as_str(), String::new());
    while !rest.is_empty() {
        let found = words.iter().find(|(_, word)| {
            rest.strip_prefix(word.as_str()).is_some_and(|after| after.is_empty() || after.starts_with(' '))
        });
        let (character, word) = found.expect("a word of the voice");
        heard.push(*character);
        rest = rest[word.len()..].trim_start();
    }
    heard
}

fn lines(kind: Kind, text: &str, voice: Voice) -> Vec<Line> {
    say(kind, text, voice).expect("it is well-formed")
}

/// A script whose words do not change with those of the book.
fn script(language: Language) -> Script {
    let mut book = Book::built_in();
    for (name, text) in OWN {
        book.add(name, text).expect("it reads");
    }
    of(&book, "dictate", language)
}

fn built_in(language: Language) -> Script {
    of(&Book::built_in(), "offline-activation", language)
}

fn of(book: &Book, flow: &str, language: Language) -> Script {
    let id = ConfirmationId::parse(CID).expect("it is plausible");
    let request = Request::new().installation_id(Some(IID)).confirmation_id(Some(&id));
    book.script(flow, &request, &Facts::new(), &day(), &book.messages(language)).expect("there is such a flow")
}

fn day() -> Day {
    "2026-11-21".parse::<Day>().expect("it is a day")
}
