//! The regex crate for the form, a plain loop for the check digits.

use std::sync::LazyLock;

use offhook::find::Leniency;
use regex::bytes::Regex;

use crate::ours::digest;

use super::scalar;

static DIGITS: LazyLock<Regex> = LazyLock::new(|| {
    let forms = "[0-9]{63}|[0-9]{54}|[0-9]{48}|[0-9]{7}(?:(?:-[0-9]{7}){8}|(?: [0-9]{7}){8})|\
        [0-9]{6}(?:(?:-[0-9]{6}){7,8}|(?: [0-9]{6}){7,8})";
    expression(&format!("^(?:{forms})$"))
});
static KEY: LazyLock<Regex> = LazyLock::new(|| {
    let place = "[2346-9B-DF-HJKMNP-RTV-Y]";
    expression(&format!("^{place}{{5}}(?:-{place}{{5}}){{4}}$"))
});

pub(super) fn expression(form: &str) -> Regex {
    Regex::new(&format!("(?-u:{form})")).expect("it is one")
}

pub fn digits(id: &[u8]) -> bool {
    DIGITS.is_match(id) && scalar::digits(id)
}

pub fn key(text: &[u8]) -> bool {
    KEY.is_match(text) && scalar::key(text)
}

/// Whatever may hold a find, as one expression that every peer reads.
pub static SEARCHED: LazyLock<String> = LazyLock::new(|| {
    let plain = law::PATTERN.replace("(?x-u)", "").replace(char::is_whitespace, "");
    plain.replace("\\x20", " ")
});
static FINDER: LazyLock<Regex> = LazyLock::new(|| expression(&SEARCHED));

/// Where the form stands; what is found there is not judged.
pub fn find(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    FINDER.find_iter(text).map(|hit| (hit.start(), hit.end()))
}

/// What is to be found, and how often: the form by the expression, the rest by a plain reading of what it matched.
pub fn expected(text: &[u8]) -> (u64, usize) {
    let finds = law::by_regex(Leniency::Strict, text);
    (digest(finds.iter().map(|(_, _, start, end, _)| (*start, *end))), finds.len())
}

#[allow(dead_code, reason = "the race needs the expression only")]
#[path = "../../../tests/promises/scan.rs"]
mod law;
/// The rule of what is found, as the library's own tests have it.
#[allow(dead_code, reason = "the promise asks for it")]
#[path = "../../../tests/support/levels.rs"]
mod levels;
