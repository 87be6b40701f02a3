//! Every manner in which identifiers are spelled in texts, by name: what stands between groups, in front of them, around them.

type Spell = Box<dyn Fn(&[String]) -> String>;
type Label = fn(usize) -> String;

/// One manner: its name, what it makes of groups, and what has to be taken out of a text to see the groups again.
pub(crate) struct Spelling {
    pub(crate) name: String,
    pub(crate) spell: Spell,
    pub(crate) between: String,
    /// Whether `check` is said to take it.
    pub(crate) is_typed: bool,
}

/// What is put between groups: name, text, and whether it is a separator of the grammar.
const JOINTS: [(&str, &str, bool); 78] = [
    ("nothing", "", true),
    ("dash", "-", true),
    ("space", " ", true),
    ("two-spaces", "  ", true),
    ("tab", "\t", true),
    ("two-tabs", "\t\t", true),
    ("line", "\n", true),
    ("line-crlf", "\r\n", true),
    ("blank-line", "\n\n", true),
    ("spaced-dash", " - ", true),
    ("two-dashes", "--", true),
    ("three-dashes", "---", true),
    ("hyphen", "\u{2010}", true),
    ("no-break-hyphen", "\u{2011}", true),
    ("figure-dash", "\u{2012}", true),
    ("en-dash", "\u{2013}", true),
    ("em-dash", "\u{2014}", true),
    ("bar", "\u{2015}", true),
    ("hyphen-bullet", "\u{2043}", true),
    ("minus", "\u{2212}", true),
    ("box", "\u{2500}", true),
    ("wave", "\u{301C}", true),
    ("long-vowel", "ー", true),
    ("full-width-dash", "－", true),
    ("full-width-low-line", "＿", true),
    ("full-width-tilde", "～", true),
    ("half-width-long-vowel", "ｰ", true),
    ("small-dash", "\u{FE58}", true),
    ("soft-hyphen", "\u{AD}", true),
    ("low-line", "_", true),
    ("tilde", "~", true),
    ("full-stop", ".", true),
    ("comma", ",", true),
    ("comma-space", ", ", true),
    ("semicolon", ";", true),
    ("slash", "/", true),
    ("middle-dot", "·", true),
    ("ideographic-comma", "、", true),
    ("katakana-dot", "・", true),
    ("full-width-comma", "，", true),
    ("no-break-space", "\u{A0}", true),
    ("narrow-no-break-space", "\u{202F}", true),
    ("thin-space", "\u{2009}", true),
    ("ideographic-space", "\u{3000}", true),
    ("zero-width-space", "\u{200B}", true),
    ("zero-width-joiner", "\u{200D}", true),
    ("word-joiner", "\u{2060}", true),
    ("byte-order-mark", "\u{FEFF}", true),
    ("left-to-right", "\u{200E}", true),
    ("right-to-left-override", "\u{202E}", true),
    ("line-separator", "\u{2028}", true),
    ("next-line", "\u{85}", true),
    ("quoted-cells", "\",\"", true),
    ("quoted-cells-spaced", "\", \"", true),
    ("single-quoted-cells", "', '", true),
    ("table", " | ", false),
    ("table-tight", "|", false),
    ("plus", "+", false),
    ("json-n", "\\n", false),
    ("json-rn", "\\r\\n", false),
    ("json-t", "\\t", false),
    ("json-quote", "\\\",\\\"", false),
    ("json-u002d", "\\u002d", false),
    ("json-u2013", "\\u2013", false),
    ("x2d", "\\x2D", false),
    ("percent-2d", "%2D", false),
    ("percent-20", "%20", false),
    ("percent-en-dash", "%E2%80%93", false),
    ("entity-number", "&#45;", false),
    ("entity-hexadecimal", "&#x2D;", false),
    ("entity-space", "&nbsp;", false),
    ("break", "<br>", false),
    ("break-closed-line", "<br/>\n", false),
    ("cells", "</td><td>", false),
    ("cells-classes", "</td>\n  <td class=\"g\">", false),
    ("printable-2d", "=2D", false),
    ("printable-soft", "=\r\n", false),
    ("markdown-dash", "\\-", false),
];

const COLOURS: [(&str, &str); 2] = [("colour", "\u{1B}[1m-\u{1B}[0m"), ("colour-escaped", "\\u001b[32m \\u001b[0m")];

/// In front of each group, by its number.
const LABELS: [(&str, Label, bool); 12] = [
    ("letters", |index| format!("{}: ", letter(index)), true),
    ("letters-glued", |index| format!("{}:", letter(index)), true),
    ("letters-bare", |index| format!("{} ", letter(index)), true),
    ("letters-full-width", |index| format!("{}：", char::from_u32(0xFF21 + index as u32).expect("a letter")), true),
    ("numbers", |index| format!("{}: ", index + 1), true),
    ("numbers-bracket", |index| format!("{}) ", index + 1), true),
    ("numbers-brackets", |index| format!("[{}] ", index + 1), true),
    ("groups", |index| format!("Group {}: ", index + 1), true),
    ("groups-kana", |index| format!("グループ{}：", index + 1), true),
    ("blocks", |index| format!("Block {} ", letter(index)), true),
    ("circled", |index| char::from_u32(0x2460 + index as u32).expect("a number").to_string(), true),
    ("fields", |index| format!("\"part{}\": ", index + 1), false),
];

fn letter(index: usize) -> char {
    char::from(b'A' + index as u8)
}

const WRAPS: [(&str, usize); 4] = [("20", 20), ("38", 38), ("13", 13), ("7", 7)];
const INDENTS: [(&str, &str); 12] = [
    ("", "\n"),
    ("crlf", "\r\n"),
    ("indented", "\n        "),
    ("quoted", "\n> "),
    ("piped", "\n| "),
    ("commented", "\n// "),
    ("hashed", "\n# "),
    ("starred", "\n * "),
    ("escaped", "\\n"),
    ("in strings", "\"\n    \""),
    ("in strings with plus", "\" +\n    \""),
    ("in strings with backslashes", "' \\\n    '"),
];

const AROUND: [(&str, &str, &str); 16] = [
    ("low-line-before", "_", ""),
    ("low-lines", "_", "_"),
    ("name-before", "KEY_", ""),
    ("name-behind", "", "_Retail"),
    ("letter-before", "x", ""),
    ("letters-behind", "", "abc"),
    ("json-n-before", "\\n", "\\r\\n"),
    ("json-t-before", "\\t", ""),
    ("percent-3d", "k%3D", "%26"),
    ("json-u003d", "k\\u003d", ""),
    ("equals", "id=", "&x=1"),
    ("brackets", "[", "]"),
    ("braces", "{", "}"),
    ("tags", "<b>", "</b>"),
    ("quotes", "\"", "\""),
    ("kana", "キー", "です"),
];

fn wide(text: &str) -> String {
    text.chars()
        .map(
            |c| {
                if c.is_ascii_alphanumeric() { char::from_u32(c as u32 + 0xFEE0).expect("a full-width one") } else { c }
            },
        )
        .collect()
}

/// All manners.
pub(crate) fn spellings() -> Vec<Spelling> {
    let mut all = Vec::new();
    let mut add = |name: String, between: &str, is_typed: bool, spell: Spell| {
        all.push(Spelling { name, spell, between: between.to_owned(), is_typed });
    };
    for (name, joint, is_typed) in JOINTS {
        add(format!("joint {name}"), joint, is_typed, Box::new(move |groups| groups.join(joint)));
        if is_typed {
            add(
                format!("full-width, joint {name}"),
                joint,
                true,
                Box::new(move |groups| wide(&groups.join("\0")).replace('\0', joint)),
            );
        }
        if !joint.is_empty() {
            add(
                format!("each place, joint {name}"),
                joint,
                is_typed,
                Box::new(move |groups| {
                    let places: Vec<String> = groups.concat().chars().map(String::from).collect();
                    places.join(joint)
                }),
            );
        }
    }
    for (name, joint) in COLOURS {
        add(format!("joint {name}"), joint, false, Box::new(move |groups| groups.join(joint)));
    }
    for (name, label, is_typed) in LABELS {
        for (line, joint) in [("a line each", "\n"), ("in a row", " "), ("cells", ",")] {
            add(
                format!("labels {name}, {line}"),
                joint,
                is_typed,
                Box::new(move |groups| {
                    let labelled = groups.iter().enumerate().map(|(index, group)| format!("{}{group}", label(index)));
                    labelled.collect::<Vec<_>>().join(joint)
                }),
            );
        }
    }
    for (width, columns) in WRAPS {
        for (indent, joint) in INDENTS {
            for (dashed, inner) in [("compact", ""), ("dashed", "-")] {
                add(
                    format!("{dashed}, wrapped at {width} {indent}"),
                    joint,
                    false,
                    Box::new(move |groups| {
                        let text: Vec<char> = groups.join(inner).chars().collect();
                        text.chunks(columns).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join(joint)
                    }),
                );
            }
        }
    }
    for (name, before, behind) in AROUND {
        for (dashed, inner) in [("compact", ""), ("dashed", "-"), ("spaced", " ")] {
            add(
                format!("{dashed}, {name}"),
                inner,
                false,
                Box::new(move |groups| format!("{before}{}{behind}", groups.join(inner))),
            );
        }
    }
    all
}
