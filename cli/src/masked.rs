//! What of an argument, a name or a foreign line may be repeated: identifiers are masked, everything else stays readable.

use offhook::find::{Leniency, Scanner};
use offhook::text::{Meaning, is_key_character, meaning};
use offhook::{Kind, Masked, identify};

/// The most characters of an argument that are repeated.
const LONGEST: usize = 60;
/// The characters of a group of a product key.
const GROUP: usize = 5;
/// Three groups of a product key, or as many characters in one piece.
const MOST_OF_A_KEY: usize = 3 * GROUP;
/// More digits than a date has.
const MORE_THAN_A_DATE: usize = 9;
/// Four groups of six digits: more than a date, a time and a number have together.
const FOUR_GROUPS: usize = 24;
/// About the shortest identifier of digits, in whatever pieces it was typed.
const NEARLY_ALL: usize = 40;

/// An argument, which may be an identifier or a group of one in the wrong place.
pub(crate) fn argument(text: &str) -> String {
    line(text).chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// A line of which nothing is known. Groups of identifiers are masked even where they are alone.
pub(crate) fn line(text: &str) -> String {
    let text = identifiers(text);
    let masked = |word: &str| {
        if is_groups(word) || is_dashed_number(word) { Masked::new(word).to_string() } else { word.to_owned() }
    };
    text.split_inclusive(char::is_whitespace).map(masked).collect()
}

/// The name of a file, a PC or a column. A number in it is no group of an identifier.
pub(crate) fn name(text: &str) -> String {
    identifiers(text).chars().filter(|c| !c.is_control()).collect()
}

/// Whether anything of an argument is masked.
pub(crate) fn is_sensitive(text: &str) -> bool {
    line(text) != text
}

/// The text with every identifier masked, and every part that [`identify`] takes for most of one.
fn identifiers(text: &str) -> String {
    let masked = |part: &str| if is_near(part) { Masked::new(part).to_string() } else { part.to_owned() };
    // The parts of a path, words, then all that is left: what was masked already is near nothing.
    let text: String = text.split_inclusive(['/', '\\', '_']).map(masked).collect();
    let text: String = text.split_inclusive(char::is_whitespace).map(masked).collect();
    found(&masked(&text))
}

/// The text without what the scanner finds in it, in whatever width it is written.
fn found(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    // One byte for each character, so that a find has the same place in both.
    let narrow: Vec<u8> = characters.iter().copied().map(narrow).collect();
    let mut rest = 0;
    let mut shown = String::with_capacity(text.len());
    for hit in Scanner::new(Leniency::Possible).find(&narrow) {
        shown.extend(&characters[rest..hit.start]);
        let hidden: String = characters[hit.start..hit.end].iter().collect();
        shown += &Masked::new(&hidden).to_string();
        rest = hit.end;
    }
    shown.extend(&characters[rest..]);
    shown
}

/// A character as the scanner knows it; what it does not know becomes a byte that is in no word.
fn narrow(character: char) -> u8 {
    match meaning(character) {
        _ if character.is_ascii() => character as u8,
        Meaning::Digit(digit) => b'0' + digit,
        Meaning::Letter(letter) => letter,
        Meaning::Separator if character.is_whitespace() => b' ',
        Meaning::Separator => b'-',
        _ => 0x80,
    }
}

/// Whether a text is taken for an identifier and holds enough of one.
fn is_near(text: &str) -> bool {
    let Some(kind) = identify(text).filter(|_| !is_guid(text)) else { return false };
    let runs = runs(text);
    let places: usize = runs.iter().map(Vec::len).sum();
    let digits: usize = runs.iter().map(|run| digits_of(run)).sum();
    if kind == Kind::ProductKey {
        let known = runs.iter().flatten().filter(|place| is_key_character(**place)).count();
        return digits > 0 && places >= MOST_OF_A_KEY && known * 5 >= places * 4;
    }
    // Numbers of two to four digits are those of dates, times, versions and addresses.
    let in_groups = runs.iter().filter(|run| run.len() == 1 || is_long_number(run)).map(|run| digits_of(run));
    (digits >= NEARLY_ALL && places - digits <= digits / 10) || in_groups.sum::<usize>() >= FOUR_GROUPS
}

/// Whether most of a run are digits, some of which may have been misread; a hexadecimal number is not one.
fn is_long_number(run: &[u8]) -> bool {
    run.len() >= GROUP && digits_of(run) * 3 >= run.len() * 2 && !run.starts_with(b"0X")
}

fn digits_of(run: &[u8]) -> usize {
    run.iter().filter(|place| place.is_ascii_digit()).count()
}

/// Whether a word is one or more groups of an identifier and nothing else.
fn is_groups(word: &str) -> bool {
    let runs = runs(word);
    let is_group = |run: &Vec<u8>| match run.len() {
        GROUP => run.iter().copied().all(is_key_character) && run.iter().any(u8::is_ascii_alphabetic),
        6 | 7 => run.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    // No word has five letters of a key, which are no vowels, but a few such as "crypt".
    let is_no_word = || word.chars().any(char::is_numeric) || !word.chars().any(char::is_lowercase);
    !runs.is_empty() && runs.iter().all(is_group) && is_no_word()
}

/// Whether a word is a number in several groups of digits: of a telephone, or groups of an identifier with some missing.
/// A date is shorter, and one without dashes in it is longer than a group.
fn is_dashed_number(word: &str) -> bool {
    let is_inside = |c: char| matches!(meaning(c), Meaning::Digit(_)) || !c.is_ascii() || c == '-';
    let runs = runs(word);
    let all = runs.len() > 1 && runs.iter().all(|run| digits_of(run) == run.len() && (2..=7).contains(&run.len()));
    all && runs.iter().map(Vec::len).sum::<usize>() >= MORE_THAN_A_DATE
        && word.trim_matches(|c: char| !c.is_alphanumeric()).chars().all(is_inside)
}

/// The letters and digits of a text, narrow and in capitals, as far as they touch.
fn runs(text: &str) -> Vec<Vec<u8>> {
    let mut runs = vec![Vec::new()];
    for character in text.chars() {
        let place = match meaning(character) {
            Meaning::Digit(digit) => b'0' + digit,
            Meaning::Letter(letter) => letter,
            _ => {
                runs.push(Vec::new());
                continue;
            }
        };
        runs.last_mut().into_iter().for_each(|run| run.push(place));
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn is_guid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
    const IID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
    const CID: &str = "415635-305286-761940-283503-592176-634083-177461-859316";

    fn wide(text: &str) -> String {
        text.chars().map(|c| if c == ' ' { '　' } else { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) }).collect()
    }

    /// An identifier in the ways in which people break it.
    fn spellings(text: &str) -> Vec<String> {
        let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let spaced: String = bare.chars().flat_map(|c| [c, ' ']).collect();
        vec![
            text.to_owned(),
            text.to_lowercase(),
            wide(text),
            text.replacen('9', "8", 1),
            text.replacen('0', "O", 1),
            text.replacen([' ', '-'], "", 1),
            text.replace('-', " "),
            text.replace(' ', "-"),
            text[..text.len() - 3].to_owned(),
            format!("{text}#"),
            bare,
            spaced,
        ]
    }

    /// Five places of the one in the other.
    fn shows(output: &str, secret: &str) -> bool {
        let bare = |text: &str| runs(text).concat();
        let (output, secret) = (bare(output), bare(secret));
        secret.windows(5).any(|places| output.windows(5).any(|window| window == places))
    }

    #[test]
    fn an_identifier_is_masked_however_it_is_written() {
        for identifier in [KEY, IID, CID] {
            for text in spellings(identifier) {
                let around = [
                    text.clone(),
                    format!("--{text}"),
                    format!("C:\\ids\\{text}"),
                    format!("ids/{text}.txt"),
                    format!("desk_{text}"),
                    format!("desk_{text}_{text}.csv"),
                    format!("ID: {text}"),
                ];
                for text in around {
                    for masked in [argument(&text), line(&text), name(&text)] {
                        assert!(!shows(&masked, identifier), "{text} is shown as {masked}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_beside_an_identifier_stays() {
        assert_eq!(line(&format!("serial {KEY}, desk 3")), "serial *****-*****-*****-*****-*****, desk 3");
        assert_eq!(name(&format!("desk/{KEY}")), "desk/*****-*****-*****-*****-*****");
    }

    #[test]
    fn a_group_is_masked_in_an_argument_and_a_line() {
        for group in [
            "020650",
            "8372521",
            "０２０６５０",
            "MY832",
            "my832",
            "020650-770493",
            "--TVRH6-WHNXV",
            "[415635]",
            "0120-801-734",
            "020650-77049",
        ] {
            assert_eq!(argument(group), Masked::new(group).to_string());
            assert_eq!(line(&format!("block {group} again")), format!("block {} again", Masked::new(group)));
            assert_eq!(name(group), group);
        }
    }

    #[test]
    fn harmless_words_stay_readable() {
        let words = [
            // Codes.
            "0xC004F04D",
            "0x80070005",
            "-1073422315",
            "C004F074",
            "KB5015684",
            // Dates, times and versions.
            "2026-11-21",
            "2026/11/21",
            "20261121",
            "20261121-093015",
            "2026-11-21T09:30:15.123Z",
            "10.0.19045.4291",
            "24H2",
            // Options and values.
            "--langage",
            "--kind=product-key",
            "--output-format2",
            "windows-11",
            "installation-id",
            "Win32_OperatingSystem",
            // Addresses.
            "https://learn.microsoft.com/windows/activation-error-codes-2024",
            "https://example.org/articles/5015684/2024?id=4711",
            "192.168.100.200:16880",
            "someone@example.org",
            // Names.
            "DESKTOP-4711",
            "PC-2026-0012",
            "slmgr-dlv-server2025.txt",
            "IMG_20261121_093015_123456.jpg",
            "C:\\Users\\someone\\Desktop\\ids-2026.csv",
            "f520e45e-7413-4a34-a497-d2765967d094",
            "first-floor-right-front-table-lamps",
            "インストール",
            "",
        ];
        for word in words {
            assert_eq!(argument(word), word.chars().take(LONGEST).collect::<String>());
            assert_eq!(line(word), word);
            assert_eq!(name(word), word);
            assert!(!is_sensitive(word), "{word}");
        }
        assert_eq!(line("Uninstalling product key for: Office 15"), "Uninstalling product key for: Office 15");
        let log = "2026-11-21 09:30:15.123 10.0.19045.4291 user 12345 0xC004F074 192.168.100.200 of 4711 (2 of 17)";
        assert_eq!(line(log), log);
    }
}
