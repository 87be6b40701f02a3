//! What copying makes of an output, one change at a time.

use unicode_width::UnicodeWidthChar as _;

use super::Layout;
use super::encodings::Code;
use super::output::{Of, Output, Row};

/// One change, in the order in which they come about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Copy {
    // On the screen.
    DialogWrap,
    NoSpaceAfterColon,
    SpacedColon,
    Tabs,
    ValueOnNextLine,
    WideColon,
    // In the console.
    BannerChinese,
    BannerEnglish,
    BannerJapanese,
    Prompt,
    WrapCharacters,
    WrapColumns,
    // In an editor or a mail.
    BlankLines,
    Indent,
    Padded,
    Quote,
    QuoteTwice,
    Reflow,
    SpacesAtEnds,
    Trimmed,
    // In a file.
    Br,
    Cr,
    Crlf,
    In(Code),
}

impl Copy {
    pub(crate) const ALL: [Self; 32] = [
        Self::DialogWrap,
        Self::NoSpaceAfterColon,
        Self::SpacedColon,
        Self::Tabs,
        Self::ValueOnNextLine,
        Self::WideColon,
        Self::BannerChinese,
        Self::BannerEnglish,
        Self::BannerJapanese,
        Self::Prompt,
        Self::WrapCharacters,
        Self::WrapColumns,
        Self::BlankLines,
        Self::Indent,
        Self::Padded,
        Self::Quote,
        Self::QuoteTwice,
        Self::Reflow,
        Self::SpacesAtEnds,
        Self::Trimmed,
        Self::Br,
        Self::Cr,
        Self::Crlf,
        Self::In(Code::EucJp),
        Self::In(Code::Gbk),
        Self::In(Code::ShiftJis),
        Self::In(Code::Utf16Be),
        Self::In(Code::Utf16BeMark),
        Self::In(Code::Utf16Le),
        Self::In(Code::Utf16LeMark),
        Self::In(Code::Utf8Mark),
        Self::In(Code::Windows1252),
    ];

    /// Changes of the same stage come in any order, others one after the other; and one line end is enough.
    const fn stage(self) -> u8 {
        match self {
            Self::DialogWrap
            | Self::NoSpaceAfterColon
            | Self::SpacedColon
            | Self::Tabs
            | Self::ValueOnNextLine
            | Self::WideColon => 0,
            Self::BannerChinese | Self::BannerEnglish | Self::BannerJapanese | Self::Prompt => 1,
            Self::WrapCharacters | Self::WrapColumns => 2,
            Self::BlankLines
            | Self::Indent
            | Self::Padded
            | Self::Quote
            | Self::QuoteTwice
            | Self::Reflow
            | Self::SpacesAtEnds
            | Self::Trimmed => 3,
            Self::Br | Self::Cr | Self::Crlf => 4,
            Self::In(_) => 5,
        }
    }

    /// Whether another change can come after this one.
    pub(crate) fn comes_before(self, other: Self) -> bool {
        let (one, next) = (self.stage(), other.stage());
        one < next || (one == next && one == 3 && self != other) || (self == Self::Quote && other == Self::Quote)
    }

    /// The output after the change; `None` when it cannot come about, or changes nothing.
    pub(crate) fn applied(self, mut output: Output, layout: Layout) -> Option<Output> {
        let fits = match self {
            Self::NoSpaceAfterColon | Self::SpacedColon | Self::Tabs | Self::ValueOnNextLine | Self::WideColon => {
                layout.is_labelled()
            }
            // Elsewhere the spaces or the lines are the format.
            Self::DialogWrap | Self::WrapCharacters | Self::WrapColumns | Self::Reflow => {
                !layout.is_data() && !matches!(layout, Layout::CimList | Layout::Portal(..))
            }
            Self::Br | Self::Cr => !layout.is_data(),
            Self::Quote | Self::QuoteTwice if layout.is_csv() => false,
            _ => true,
        };
        if !fits {
            return None;
        }
        let before = (output.rows.len(), output.text(), output.code);
        match self {
            Self::DialogWrap => output.each(dialog),
            Self::NoSpaceAfterColon => output.relabelled(":"),
            Self::SpacedColon => output.relabelled(" : "),
            Self::Tabs => output.relabelled("\t"),
            Self::ValueOnNextLine => output.each(|row| match labelled(row) {
                Some((label, value)) => vec![format!("{label}:"), value.into()],
                None => vec![row.into()],
            }),
            Self::WideColon => output.relabelled("："),
            Self::BannerChinese => output.led(&BANNERS[0]),
            Self::BannerEnglish => output.led(&BANNERS[1]),
            Self::BannerJapanese => output.led(&BANNERS[2]),
            Self::Prompt => output.led(&["C:\\Windows\\system32>cd \\", "", "C:\\>cscript //nologo %windir%\\run.vbs"]),
            Self::WrapCharacters => output.each(|row| wrapped(row, |_| 1)),
            Self::WrapColumns => output.each(|row| wrapped(row, |c| c.width().unwrap_or(0))),
            Self::BlankLines => {
                let blank = || Row { text: String::new(), of: Of::Nothing };
                output.rows = output.rows.into_iter().flat_map(|row| [row, blank()]).collect();
            }
            Self::Indent => output.each(|row| vec![format!("    {row}")]),
            Self::Padded => output.each(|row| {
                let width: usize = row.chars().map(|c| c.width().unwrap_or(0)).sum();
                vec![format!("{row}{}", " ".repeat(80_usize.saturating_sub(width)))]
            }),
            Self::Quote => output.each(|row| vec![format!("> {row}")]),
            Self::QuoteTwice => output.each(|row| vec![format!("> > {row}")]),
            Self::Reflow => output.each(reflowed),
            Self::SpacesAtEnds => output.each(|row| vec![format!("{row}   ")]),
            Self::Trimmed => output.each(|row| vec![row.trim_end().into()]),
            Self::Br => output.joint = "<br/>",
            Self::Cr => output.joint = "\r",
            Self::Crlf => output.joint = "\r\n",
            Self::In(code) => output.code = code,
        }
        let encoded = output.bytes()?;
        let after = (output.rows.len(), output.text(), output.code);
        let is_other = !matches!(self, Self::In(Code::EucJp | Code::Gbk | Code::ShiftJis | Code::Windows1252))
            || (encoded != output.text().into_bytes() && output.speaks(self));
        (before != after && is_other).then_some(output)
    }
}

const BANNERS: [[&str; 3]; 3] = [
    ["Microsoft (R) Windows Script Host Version 5.812", "版权所有(C) Microsoft Corporation。保留所有权利。", ""],
    [
        "Microsoft (R) Windows Script Host Version 5.812",
        "Copyright (C) Microsoft Corporation. All rights reserved.",
        "",
    ],
    ["Microsoft (R) Windows Script Host Version 5.812", "Copyright (C) Microsoft Corp. All Rights Reserved.", ""],
];

impl Output {
    fn each(&mut self, change: impl Fn(&str) -> Vec<String>) {
        let rows = core::mem::take(&mut self.rows);
        let changed = |row: Row| {
            let parts = change(&row.text);
            let has_label = parts.len() > 1 && parts[0].trim_end().ends_with(':');
            // A label by itself names no product.
            let of = move |at| {
                if let (0, true, Of::Identity(index)) = (at, has_label, row.of) { Of::Product(index) } else { row.of }
            };
            parts.into_iter().enumerate().map(move |(at, text)| Row { text, of: of(at) })
        };
        self.rows = rows.into_iter().flat_map(changed).collect();
    }

    fn relabelled(&mut self, colon: &str) {
        self.each(|row| match labelled(row) {
            Some((label, value)) => vec![format!("{label}{colon}{value}")],
            None => vec![row.into()],
        });
    }

    fn led(&mut self, texts: &[&str]) {
        let rows = core::mem::take(&mut self.rows);
        self.rows_of(Of::Nothing, texts);
        self.rows.extend(rows);
    }

    /// Whether the language is one for which the encoding was made.
    fn speaks(&self, copy: Copy) -> bool {
        let text = self.text();
        let has = |range: core::ops::RangeInclusive<char>| text.chars().any(|c| range.contains(&c));
        match copy {
            Copy::In(Code::EucJp | Code::ShiftJis) => has('\u{3041}'..='\u{30FE}'),
            Copy::In(Code::Gbk) => has('\u{4E00}'..='\u{9FFF}') && !has('\u{3041}'..='\u{30FE}'),
            _ => true,
        }
    }
}

/// A label of a tool and its value.
fn labelled(row: &str) -> Option<(&str, &str)> {
    let (label, value) =
        row.rsplit_once(": ").filter(|_| row.starts_with("Installation ID for: ")).or_else(|| row.split_once(": "))?;
    (!label.contains(">") && !label.starts_with('[') && !value.trim().is_empty()).then_some((label, value))
}

/// The dialog breaks an installation ID that does not fit behind digit 61, and puts it on lines of its own.
fn dialog(row: &str) -> Vec<String> {
    match labelled(row) {
        Some((label, value)) if value.len() == 63 && value.bytes().all(|byte| byte.is_ascii_digit()) => {
            vec![format!("{label}: "), value[..61].into(), value[61..].into()]
        }
        _ => vec![row.into()],
    }
}

/// A console of 80 columns cuts words wherever they are.
fn wrapped(row: &str, width: impl Fn(char) -> usize) -> Vec<String> {
    let (mut rows, mut filled) = (vec![String::new()], 0);
    for c in row.chars() {
        if filled + width(c) > 80 {
            rows.push(String::new());
            filled = 0;
        }
        filled += width(c);
        rows.last_mut().expect("there is one").push(c);
    }
    rows
}

/// A mail program breaks quoted lines between words; what has no spaces stays whole.
fn reflowed(row: &str) -> Vec<String> {
    let mut rows: Vec<String> = vec![String::new()];
    for word in row.split(' ') {
        let last = rows.last_mut().expect("there is one");
        if last.is_empty() || last.chars().count() + 1 + word.chars().count() <= 72 {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        } else {
            rows.push(word.into());
        }
    }
    rows.into_iter().map(|row| format!("> {row}")).collect()
}
