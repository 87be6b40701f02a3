//! The letters that are commands, and where each is one.
//!
//! A line is folded once, so a letter works in either case and width at every station and in both modes of display.

use offhook::text::{Meaning, meaning};

use super::stage::Stage;

/// What a letter asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Command {
    /// One step back, or stay where one was about to leave.
    Back,
    /// Correct the confirmation ID.
    Correct,
    Help,
    /// Keep an installation ID that does not add up.
    Keep,
    /// The next PC.
    Next,
    /// No confirmation ID was given.
    NotGiven,
    Pause,
    Quit,
    /// Mark that a group had to be repeated.
    Repeat,
    Undo,
}

/// What a line answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asked {
    /// Whether the next PC follows.
    Another,
    /// A question of the advice.
    Question,
    /// What a station of the call asks.
    Station(Stage),
    /// Where to keep the run before leaving it.
    WhereToKeep,
}

/// The command that a line is; `None` where the line is an answer.
pub fn command(line: &str, asked: Asked) -> Option<Command> {
    Some(match (letter(line)?, asked) {
        (b'N', Asked::Another) => Command::Next,
        (b'Q', _) => Command::Quit,
        (_, Asked::Another) => return None,
        (b'B', _) => Command::Back,
        (b'H', Asked::Station(_)) => Command::Help,
        (b'P', Asked::Station(_)) => Command::Pause,
        (b'U', Asked::Station(_)) => Command::Undo,
        (b'C', Asked::Station(Stage::Advice)) => Command::Correct,
        (b'K', Asked::Station(Stage::InstallationId)) => Command::Keep,
        (b'N', Asked::Station(Stage::ConfirmationId)) => Command::NotGiven,
        (b'R', Asked::Station(Stage::Give)) => Command::Repeat,
        _ => return None,
    })
}

/// The only character of a line, as an upper-case letter.
fn letter(line: &str) -> Option<u8> {
    let mut characters = line.trim().chars();
    match (meaning(characters.next()?), characters.next()) {
        (Meaning::Letter(letter), None) => Some(letter),
        _ => None,
    }
}

/// A number of a list, in digits of any width.
pub fn number(line: &str) -> Option<usize> {
    let narrow: Option<String> = line.trim().chars().map(digit).collect();
    narrow?.parse().ok()
}

/// A digit of any width as ASCII.
pub(super) fn digit(character: char) -> Option<char> {
    match meaning(character) {
        Meaning::Digit(digit) => Some(char::from(b'0' + digit)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter in both cases and widths.
    fn spellings(letter: u8) -> [String; 4] {
        let wide = |ascii: u8| char::from_u32(u32::from(ascii) + 0xFEE0).expect("full-width forms of ASCII");
        let (small, capital) = (letter.to_ascii_lowercase(), letter.to_ascii_uppercase());
        [char::from(small), char::from(capital), wide(small), wide(capital)].map(String::from)
    }

    fn everywhere() -> impl Iterator<Item = Asked> {
        let stations = Stage::ALL.into_iter().map(Asked::Station);
        stations.chain([Asked::Another, Asked::Question, Asked::WhereToKeep])
    }

    #[test]
    fn a_letter_is_the_same_command_in_every_case_and_width() {
        for asked in everywhere() {
            for letter in b'a'..=b'z' {
                let plain = command(&char::from(letter).to_string(), asked);
                for spelled in spellings(letter) {
                    assert_eq!(command(&spelled, asked), plain, "{spelled} at {asked:?}");
                }
            }
        }
    }

    #[test]
    fn each_letter_is_a_command_where_the_page_offers_it() {
        let of = |asked: Asked| -> String {
            let letters = (b'a'..=b'z').map(char::from);
            letters.filter(|letter| command(&letter.to_string(), asked).is_some()).collect()
        };
        for stage in Stage::ALL {
            let own = match stage {
                Stage::Advice => "bchpqu",
                Stage::InstallationId => "bhkpqu",
                Stage::Give => "bhpqru",
                Stage::ConfirmationId => "bhnpqu",
                _ => "bhpqu",
            };
            assert_eq!(of(Asked::Station(stage)), own, "{stage:?}");
        }
        assert_eq!(of(Asked::Another), "nq");
        assert_eq!(of(Asked::Question), "bq");
        assert_eq!(of(Asked::WhereToKeep), "bq");
    }

    #[test]
    fn a_line_with_more_than_a_letter_is_an_answer() {
        for asked in everywhere() {
            for line in ["", "C 761940", "Ｃ：７６１９４０", "nq", "q.txt", "7", "７", "ｎ１", "?", "é"] {
                assert_eq!(command(line, asked), None, "{line} at {asked:?}");
            }
        }
    }

    #[test]
    fn a_number_may_have_any_width() {
        assert_eq!(["7", "７", " 1２ ", "7a", "①", ""].map(number), [Some(7), Some(7), Some(12), None, None, None]);
    }
}
