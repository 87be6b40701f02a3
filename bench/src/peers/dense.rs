//! A dense DFA of regex-automata, compiled ahead.

use std::sync::LazyLock;

use regex_automata::dfa::regex::Regex;
use regex_automata::util::syntax;

static SEARCHED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::builder()
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .build(&super::regex::SEARCHED)
        .expect("it is one")
});

/// Where the spellings stand.
pub fn find(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    SEARCHED.find_iter(text).map(|hit| (hit.start(), hit.end()))
}
