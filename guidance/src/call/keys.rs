//! The one table of keys: which command is which key on a screen, and which character in plain lines.
//!
//! A line is folded once, so a letter works in either case and width at every station. While a confirmation ID is typed, A to H
//! are its blocks; no command is one of these letters there.

use offhook::text::{Meaning, meaning};

use super::Stage;

offhook::named! {
    /// What a key asks for.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Command {
        /// All of it is as it is shown.
        Agree = 1 => "agree",
        /// One step back.
        Back = 2 => "back",
        /// Copy the group.
        Copy = 3 => "copy",
        /// Correct the confirmation ID.
        Correct = 4 => "correct",
        /// Which keys there are.
        Help = 5 => "help",
        /// Keep an installation ID that does not add up.
        Keep = 6 => "keep",
        /// No confirmation ID was given.
        NotGiven = 7 => "not-given",
        /// Hide the digits for a while.
        Pause = 8 => "pause",
        /// Leave the call.
        Quit = 9 => "quit",
        /// Mark that a group had to be repeated.
        Repeat = 10 => "repeat",
        /// Take the last answer back.
        Undo = 11 => "undo",
        /// Groups of the other width.
        Width = 12 => "width",
    }
}

/// A row of the table of keys.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Key {
    /// What it does.
    pub command: Command,
    /// Its name on a screen.
    pub screen: &'static str,
    /// What is typed in plain lines.
    pub typed: &'static str,
    /// What else is taken, except where A to H are blocks.
    also: Option<u8>,
    /// The letter that is pressed with Ctrl, where digits are typed.
    control: Option<char>,
    /// Where it is a command; everywhere when empty.
    at: &'static [Stage],
}

const fn key(command: Command, screen: &'static str, typed: &'static str, at: &'static [Stage]) -> Key {
    Key { command, screen, typed, also: None, control: None, at }
}

const fn with(key: Key, also: Option<u8>, control: Option<char>) -> Key {
    Key { also, control, ..key }
}

/// The table of keys, those of single stations first.
pub const KEYS: &[Key] = &[
    key(Command::Agree, "Y", "y", &[Stage::CompareGroups, Stage::ReadBack, Stage::CompareBlocks]),
    key(Command::Copy, "C", "c", &[Stage::Give]),
    key(Command::Correct, "C", "c", &[Stage::Advice]),
    key(Command::Repeat, "R", "r", &[Stage::Give]),
    with(key(Command::Keep, "Ctrl+K", "k", &[Stage::InstallationId]), None, Some('k')),
    with(key(Command::Width, "Ctrl+W", "w", &[Stage::InstallationId]), None, Some('w')),
    with(key(Command::NotGiven, "Ctrl+N", "n", &[Stage::ConfirmationId]), None, Some('n')),
    with(key(Command::Back, "Esc", "<", &[]), Some(b'B'), None),
    with(key(Command::Undo, "Ctrl+Z", "u", &[]), None, Some('z')),
    with(key(Command::Pause, "Ctrl+P", "p", &[]), None, Some('p')),
    with(key(Command::Help, "F1", "?", &[]), Some(b'H'), None),
    with(key(Command::Quit, "Ctrl+Q", "q", &[]), None, Some('q')),
];

impl Key {
    /// The row of a command.
    pub fn of(command: Command) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.command == command)
    }

    /// Whether it is a command of some stations only.
    pub(super) const fn is_for_some(&self) -> bool {
        !self.at.is_empty()
    }

    pub(super) fn is_at(&self, stage: Stage) -> bool {
        self.at.is_empty() || self.at.contains(&stage)
    }

    fn is_typed(&self, character: char, stage: Stage) -> bool {
        let typed = self.typed.chars().next();
        let has_blocks = matches!(stage, Stage::ConfirmationId | Stage::CompareBlocks);
        match meaning(character) {
            Meaning::Letter(letter) => {
                typed == Some(char::from(letter.to_ascii_lowercase())) || (self.also == Some(letter) && !has_blocks)
            }
            Meaning::Unreadable => typed == Some('?'),
            _ => typed == Some('<') && matches!(character, '<' | '＜'),
        }
    }
}

impl Command {
    /// The command that a line is at a station; `None` where the line is an answer.
    pub fn of_line(line: &str, stage: Stage) -> Option<Self> {
        let character = only(line)?;
        let found = KEYS.iter().find(|key| key.is_at(stage) && key.is_typed(character, stage));
        found.map(|key| key.command)
    }

    /// The command of a letter that is pressed with Ctrl.
    pub fn of_control(letter: char, stage: Stage) -> Option<Self> {
        let letter = letter.to_ascii_lowercase();
        KEYS.iter().find(|key| key.control == Some(letter) && key.is_at(stage)).map(|key| key.command)
    }
}

/// The only character of a line.
fn only(line: &str) -> Option<char> {
    let mut characters = line.trim().chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// The only character of a line as an upper-case letter, whatever its case and width.
pub fn letter(line: &str) -> Option<u8> {
    match meaning(only(line)?) {
        Meaning::Letter(letter) => Some(letter),
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

    #[test]
    fn a_letter_is_the_same_command_in_every_case_and_width() {
        for stage in Stage::ALL {
            for letter in b'a'..=b'z' {
                let plain = Command::of_line(&char::from(letter).to_string(), *stage);
                for spelled in spellings(letter) {
                    assert_eq!(Command::of_line(&spelled, *stage), plain, "{spelled} at {stage:?}");
                }
            }
        }
    }

    #[test]
    fn no_command_is_a_letter_that_is_a_block() {
        for stage in [Stage::ConfirmationId, Stage::CompareBlocks] {
            for letter in 'a'..='h' {
                assert_eq!(Command::of_line(&letter.to_string(), stage), None, "{letter} at {stage:?}");
            }
        }
    }

    #[test]
    fn each_letter_is_a_command_where_the_page_offers_it() {
        for stage in Stage::ALL {
            let own = match stage {
                Stage::Advice => "bchpqu",
                Stage::InstallationId => "bhkpquw",
                Stage::Give => "bchpqru",
                Stage::ConfirmationId => "npqu",
                Stage::CompareBlocks => "pquy",
                Stage::CompareGroups | Stage::ReadBack => "bhpquy",
                _ => "bhpqu",
            };
            let letters = ('a'..='z').filter(|letter| Command::of_line(&letter.to_string(), *stage).is_some());
            assert_eq!(letters.collect::<String>(), own, "{stage:?}");
            for sign in ["<", "＜", "?", "？"] {
                assert!(Command::of_line(sign, *stage).is_some(), "{sign} at {stage:?}");
            }
        }
    }

    #[test]
    fn no_key_has_two_meanings_at_a_station() {
        for stage in Stage::ALL {
            let here: Vec<_> = KEYS.iter().filter(|key| key.is_at(*stage)).collect();
            for (index, key) in here.iter().enumerate() {
                let twin = here[index + 1..].iter().find(|other| {
                    other.typed == key.typed
                        || other.screen == key.screen
                        || (other.control.is_some() && other.control == key.control)
                });
                assert!(twin.is_none(), "{key:?} and {twin:?} at {stage:?}");
            }
        }
    }

    #[test]
    fn a_line_with_more_than_a_character_is_an_answer() {
        for stage in Stage::ALL {
            for line in ["", "C 761940", "Ｃ：７６１９４０", "nq", "q.txt", "7", "７", "ｎ１", "??????", "é"]
            {
                assert_eq!(Command::of_line(line, *stage), None, "{line} at {stage:?}");
            }
        }
    }

    #[test]
    fn a_number_may_have_any_width() {
        assert_eq!(["7", "７", " 1２ ", "7a", "①", ""].map(number), [Some(7), Some(7), Some(12), None, None, None]);
    }
}
