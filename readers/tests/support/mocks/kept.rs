//! The invented outputs that are kept as files: every trap by itself, and some in pairs.

use super::cim::Json;
use super::encodings::Code;
use super::people::Page;
use super::tongue::Tongue;
use super::{Case, Copy, Layout, Slip};

/// A file, and what it is made of.
pub(crate) fn files() -> Vec<(String, Case)> {
    let mut cases = printed_by_each_tool();
    cases.extend(slipped());
    cases.extend(copied());
    cases.into_iter().map(|case| (file_name(&case), case)).collect()
}

fn case(layout: Layout, count: usize, slip: Option<Slip>, copies: &[Copy]) -> Case {
    Case { layout, slip, copies: copies.to_vec(), count }
}

fn printed_by_each_tool() -> Vec<Case> {
    use Layout as L;
    let mut cases: Vec<Case> = [
        (L::Chat, 1),
        (L::CimCsv, 2),
        (L::CimCsvTyped, 1),
        (L::CimJson(Json::Compressed), 2),
        (L::CimJson(Json::Five), 2),
        (L::CimJson(Json::Seven), 1),
        (L::CimList, 1),
        (L::CimListNarrow, 3),
        (L::CimTable, 2),
        (L::CimTableSeven, 1),
        (L::CimTableWrapped, 2),
        (L::Dli(Tongue::English), 3),
        (L::Dli(Tongue::Japanese), 1),
        (L::Dlv(Tongue::English), 3),
        (L::DlvNoService(Tongue::Japanese), 2),
        (L::Dti(Tongue::English), 1),
        (L::Dti(Tongue::English), 2),
        (L::Dti(Tongue::Japanese), 1),
        (L::DtiPrompt(Tongue::English), 2),
        (L::Mail(Tongue::English), 2),
        (L::Mail(Tongue::Japanese), 1),
        (L::MailOspp, 2),
        (L::OsppDinstid, 2),
        (L::OsppDinstidPrompt, 1),
        (L::OsppDstatus, 1),
        (L::OsppDstatusPrompt, 2),
        (L::OsppDstatusall, 2),
        (L::OsppNone, 1),
        (L::Portal(Page::Headed, Tongue::English), 1),
        (L::Portal(Page::Headed, Tongue::Japanese), 1),
        (L::Portal(Page::Inline, Tongue::English), 1),
        (L::Portal(Page::Stacked, Tongue::Japanese), 1),
        (L::WmicCsv, 2),
        (L::WmicValue, 2),
        (L::Xpr, 2),
    ]
    .into_iter()
    .map(|(layout, count)| case(layout, count, None, &[]))
    .collect();
    cases.extend(Tongue::ALL.map(|tongue| case(L::Dlv(tongue), 1, None, &[])));
    cases
}

fn slipped() -> Vec<Case> {
    let dlv = Layout::DlvNoService(Tongue::English);
    let mut cases: Vec<Case> = Slip::ALL.map(|slip| case(dlv, 1, Some(slip), &[])).into();
    cases.extend([
        case(Layout::OsppDinstid, 2, Some(Slip::Spaces), &[Copy::WrapCharacters]),
        case(dlv, 1, Some(Slip::WrongDigit), &[Copy::QuoteTwice]),
        case(Layout::Dti(Tongue::English), 1, Some(Slip::LetterO), &[Copy::Indent]),
        case(Layout::WmicValue, 1, Some(Slip::Short), &[Copy::In(Code::Utf16LeMark)]),
    ]);
    cases
}

fn copied() -> Vec<Case> {
    use Copy as C;
    let (english, japanese) = (Layout::Dlv(Tongue::English), Layout::Dlv(Tongue::Japanese));
    let copies: [(Layout, &[Copy]); 28] = [
        (english, &[C::Tabs]),
        (english, &[C::ValueOnNextLine]),
        (english, &[C::WrapCharacters]),
        (english, &[C::Br]),
        (english, &[C::Cr]),
        (english, &[C::BlankLines]),
        (english, &[C::Reflow]),
        (english, &[C::SpacesAtEnds, C::Quote]),
        (english, &[C::Prompt, C::Crlf]),
        (english, &[C::BannerEnglish, C::In(Code::Utf16LeMark)]),
        (english, &[C::NoSpaceAfterColon, C::Reflow]),
        (japanese, &[C::DialogWrap]),
        (japanese, &[C::WideColon]),
        (japanese, &[C::DialogWrap, C::In(Code::ShiftJis)]),
        (japanese, &[C::WrapColumns]),
        (japanese, &[C::WrapColumns, C::Quote]),
        (japanese, &[C::BannerJapanese, C::In(Code::EucJp)]),
        (japanese, &[C::Crlf, C::In(Code::Utf8Mark)]),
        (Layout::Dlv(Tongue::Chinese), &[C::BannerChinese, C::In(Code::Gbk)]),
        (Layout::Dlv(Tongue::Spanish), &[C::In(Code::Windows1252)]),
        (Layout::Dti(Tongue::French), &[C::In(Code::Windows1252)]),
        (Layout::Dti(Tongue::Chinese), &[C::In(Code::Gbk)]),
        (Layout::Dti(Tongue::Japanese), &[C::DialogWrap, C::In(Code::Utf16Be)]),
        (Layout::DtiPrompt(Tongue::English), &[C::WrapCharacters]),
        (Layout::OsppDinstid, &[C::Tabs]),
        (Layout::OsppDinstid, &[C::ValueOnNextLine, C::Crlf]),
        (Layout::OsppDstatus, &[C::BannerChinese, C::BlankLines]),
        (Layout::WmicValue, &[C::In(Code::Utf16LeMark)]),
    ];
    copies.into_iter().map(|(layout, copies)| case(layout, 2, None, copies)).collect()
}

/// The name of the case in words: `dlv-japanese-x2-dialog-wrap-in-shift-jis.txt`.
fn file_name(case: &Case) -> String {
    let mut name = String::new();
    for c in case.name().chars() {
        match c {
            'A'..='Z' => {
                if !name.is_empty() && !name.ends_with('-') {
                    name.push('-');
                }
                name.push(c.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' => name.push(c),
            _ if name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    let end = match case.layout {
        Layout::CimJson(_) => "json",
        layout if layout.is_csv() => "csv",
        _ => "txt",
    };
    format!("{}.{end}", name.trim_end_matches('-'))
}
