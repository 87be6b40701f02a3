//! Texts that would be markup if they were not escaped.

use proptest::prelude::*;

/// What means something to at least one format, wherever it stands.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let marks = "<>&\"'|*_\\[\\]\\\\`#~!{}()$+.:;=/@^,?%0-9a-c\\-ア";
    let odd = "\n\r\t \u{1}\u{7f}\u{a0}\u{2028}\u{202e}\u{ffff}";
    let wild = format!("[{marks}][{marks}{odd}]{{0,9}}");
    let known = prop::sample::select(&KNOWN[..]).prop_map(str::to_owned);
    prop_oneof![3 => prop::string::string_regex(&wild).expect("it is a pattern"), 1 => known]
}

const KNOWN: [&str; 14] = [
    "</title></style><script>alert(1)</script>",
    "<b onclick=\"x()\">&'</b>",
    "&lt;b&gt; &amp; &#60; &nbsp;",
    "]]><!-- --> <![CDATA[",
    "[a](javascript:alert(1)) ![b](c) [d]: e",
    "*a* **b** _c_ __d__ `e` ~~f~~",
    "# g",
    "- h",
    "+ i",
    "1. j",
    "23) k",
    "> l",
    "= m",
    "a | b \\| c \\",
];
