//! Result codes and what is known of them.

use offhook_readers::ResultCode;

const TABLE: &str = include_str!("../result-codes.tsv");
/// Words of the messages that tools show with a code; all of a row belong together.
const WORDS: &str = include_str!("../code-words.tsv");

/// What is known of a result code.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// The code as the table writes it: `0xC004F211`.
    pub code: &'static str,
    /// The name in Microsoft's headers; empty when there is none.
    pub symbol: &'static str,
    /// Whether the phone or the portal helps: `right-route`, `after-fix`, `not-route` …
    pub route: &'static str,
    /// The flow to follow, `recheck-ids` or `informational`.
    pub flow: &'static str,
    next: &'static str,
    /// How sure the entry is: `documented`, `inferred` or `background`.
    pub basis: &'static str,
    /// Where it is seen, such as `MAK, KMS client`.
    pub applies: &'static str,
    source: &'static str,
}

impl CodeEntry {
    /// Every entry, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.lines().skip(1).filter_map(Self::read)
    }

    /// The entry of a code; `None` when the table does not hold it.
    pub fn of(code: ResultCode) -> Option<Self> {
        let code = code.to_string();
        Self::all().find(|entry| entry.code == code)
    }

    /// The entries whose symbol a text contains, such as `SL_E_VL_BINDING_SERVICE_UNAVAILABLE`.
    pub fn named_in(text: &str) -> impl Iterator<Item = Self> {
        let words: Vec<String> = text
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .filter(|word| word.contains('_'))
            .map(str::to_ascii_uppercase)
            .collect();
        Self::all().filter(move |entry| !entry.symbol.is_empty() && words.iter().any(|word| word == entry.symbol))
    }

    /// The entry of the message that a text repeats, by the words that only this message has; `None` when no row of words is in it.
    ///
    /// Of several rows the one with the most words decides.
    pub fn worded(text: &str) -> Option<Self> {
        let text = folded(text);
        let row = |line: &'static str| {
            let (code, words) = line.split_once('\t').filter(|(code, _)| code.starts_with("0x"))?;
            let words = || words.split('|').map(folded);
            words().all(|word| text.contains(&word)).then(|| (words().map(|word| word.len()).sum::<usize>(), code))
        };
        // Of rows that say as much the first stays.
        let (_, code) = WORDS.lines().rev().filter_map(row).max_by_key(|(length, _)| *length)?;
        Self::all().find(|entry| entry.code == code)
    }

    /// The entries of answers of the batch activation service, where a text tells that such a service was asked: `(0x67)`.
    pub fn answered_in(text: &str) -> impl Iterator<Item = Self> {
        const SERVICE: [&str; 6] = [
            "remoteserver",
            "activationservice",
            "batchactivation",
            "proxyactivation",
            "couldnotberetrieved",
            "リモートサーバー",
        ];
        let folded = folded(text);
        let is_told = SERVICE.iter().any(|word| folded.contains(&word.to_lowercase()));
        let numbers: Vec<String> =
            short_codes(text).filter(|_| is_told).map(|digits| format!("BA:0x{digits}")).collect();
        Self::all().filter(move |entry| numbers.iter().any(|number| number.eq_ignore_ascii_case(entry.code)))
    }

    /// The entries whose code begins so, or is one digit away: of a code with a digit too few or too many.
    pub fn like(digits: &str) -> Vec<Self> {
        let digits = digits.to_ascii_uppercase();
        let of = |entry: &Self| entry.code.strip_prefix("0x").unwrap_or_default();
        let begins: Vec<Self> =
            Self::all().filter(|entry| digits.len() < 8 && of(entry).starts_with(&digits)).collect();
        if !begins.is_empty() {
            return begins;
        }
        let without = |text: &str, at: usize| format!("{}{}", &text[..at], &text[at + 1..]);
        let is_near = |long: &str, short: &str| (0..long.len()).any(|at| without(long, at) == short);
        let near = |entry: &Self| match digits.len() {
            7 => is_near(of(entry), &digits),
            9 => is_near(&digits, of(entry)),
            _ => false,
        };
        if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            Self::all().filter(|entry| of(entry).len() == 8 && near(entry)).collect()
        } else {
            Vec::new()
        }
    }

    /// The names of the messages that say what to do next.
    pub fn next(&self) -> impl Iterator<Item = String> {
        self.next.split(' ').map(|id| format!("next-{}", id.trim_start_matches("next-")))
    }

    /// The names of the sources.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.source.split(' ')
    }

    /// The name of the message that says what the code means.
    pub fn message(&self) -> String {
        let name: String = match self.code.strip_prefix("0x") {
            Some(number) => number.to_string(),
            None => self.code.replace(":0x", "-"),
        };
        format!("code-{}", name.to_ascii_lowercase())
    }

    fn read(line: &'static str) -> Option<Self> {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let &[code, symbol, route, flow, next, basis, applies, source] = columns.as_slice() else { return None };
        Some(Self { code, symbol, route, flow, next, basis, applies, source })
    }
}

/// The value of the fact `code-flow` for a value of the fact `code`.
pub(super) fn flow(code: &str) -> &'static str {
    let entry = ResultCode::parse(code).and_then(CodeEntry::of);
    entry.map_or(super::condition::UNKNOWN, |entry| entry.flow)
}

/// One code for each flow that codes lead to.
pub(super) fn representatives() -> Vec<&'static str> {
    let mut seen = Vec::new();
    CodeEntry::all()
        .filter(|entry| {
            !seen.contains(&entry.flow) && {
                seen.push(entry.flow);
                true
            }
        })
        .map(|entry| entry.code)
        .collect()
}

/// Without case, spaces and signs.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The digits of codes with two or three of them, as `(0x67)`.
fn short_codes(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter_map(|word| word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")))
        .filter(|digits| (2..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_words_finds_its_code() {
        for row in WORDS.lines().skip(1) {
            let (code, words) = row.split_once('\t').expect("two cells");
            assert!(CodeEntry::all().any(|entry| entry.code == code), "{code} is not in the table");
            assert!(CodeEntry::worded(&words.replace('|', " … ")).is_some_and(|entry| entry.code == code), "{row}");
        }
    }

    #[test]
    fn codes_with_a_digit_too_few_or_too_many_are_likened() {
        let like = |digits: &str| CodeEntry::like(digits).iter().map(|entry| entry.code).collect::<Vec<_>>();
        assert_eq!(
            like("C004F21"),
            ["0xC004F210", "0xC004F211", "0xC004F212", "0xC004F213", "0xC004F214", "0xC004F215"]
        );
        assert_eq!(like("800070002"), ["0x80070002"]);
        assert_eq!(like("BBA"), [] as [&str; 0]);
    }
}
