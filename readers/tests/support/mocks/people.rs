//! What people paste: the page of the portal, a mail, a chat.

use offhook_readers::Tool;

use super::Product;
use super::output::{Of, Output, Want, Wanted};
use super::tongue::Tongue;

/// How the page of the portal is pasted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Page {
    /// The letters in a row of their own, above the blocks.
    Headed,
    /// `A 123456 B 123456 …`.
    Inline,
    /// Each letter and each block on a line.
    Stacked,
}

/// The page on which the portal shows a confirmation ID; the first product's.
pub(crate) fn portal(products: &[Product], page: Page, tongue: Tongue) -> Output {
    let mut output = Output::new(Tool::Portal);
    let is_japanese = tongue == Tongue::Japanese;
    if is_japanese {
        output.rows_of(Of::Nothing, &["成功です。", "確認 ID"]);
    } else {
        output.rows_of(Of::Nothing, &["Success!", "Confirmation ID"]);
    }
    let cid = &products[0].cid;
    let blocks: Vec<&str> = (0..8).map(|at| &cid[at * 6..at * 6 + 6]).collect();
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H"];
    for part in [0..5, 5..8] {
        let pairs = || part.clone().map(|at| (letters[at], blocks[at]));
        match page {
            Page::Headed => {
                output.row(
                    Of::Product(0),
                    pairs().map(|(letter, _)| format!("{letter:6}")).collect::<Vec<_>>().join(" "),
                );
                output.row(Of::Identity(0), pairs().map(|(_, block)| block).collect::<Vec<_>>().join(" "));
            }
            Page::Inline => {
                let row: Vec<String> = pairs().map(|(letter, block)| format!("{letter} {block}")).collect();
                output.row(Of::Identity(0), row.join(" "));
            }
            Page::Stacked => {
                for (letter, block) in pairs() {
                    output.row(Of::Product(0), letter);
                    output.row(Of::Identity(0), block);
                }
            }
        }
    }
    output.rows_of(
        Of::Nothing,
        if is_japanese {
            &["スクリーンショットを撮る", "続ける"]
        } else {
            &["Copy Confirmation ID", "Take a screenshot", "Continue"]
        },
    );
    output.wanted = vec![Wanted { cid: Want::Is(cid.clone()), ..Wanted::nothing() }];
    output.tool = Want::Is(Tool::Portal);
    output
}

/// A mail that quotes an output.
pub(crate) fn mail(mut output: Output) -> Output {
    for row in &mut output.rows {
        row.text = format!("> {}", row.text);
    }
    let before = [
        "From: Kim Example <kim@example.test>",
        "Date: Sat, 21 Nov 2026 10:31:07 +0900",
        "Subject: Re: activation of the PC in room 1204",
        "",
        "Hi Lee, this is what it shows since 19/11/2026:",
        "",
    ];
    let after = ["", "Call me at 0120-801-734 if anything is missing.", "Kim"];
    surrounded(output, &before, &after)
}

/// A chat in which somebody pastes an output.
pub(crate) fn chat(output: Output) -> Output {
    let before = ["[10:31] Kim: it says this", "[10:31] Kim:"];
    surrounded(output, &before, &["[10:33] Lee: ok, and slui 4?", "[10:34] Kim: the same"])
}

fn surrounded(mut output: Output, before: &[&str], after: &[&str]) -> Output {
    let mut whole = Output::new(Tool::Text);
    let said = |whole: &mut Output, texts: &[&str]| {
        for text in texts {
            whole.row(if text.is_empty() { Of::Nothing } else { Of::Said }, *text);
        }
    };
    said(&mut whole, before);
    whole.rows.append(&mut output.rows);
    said(&mut whole, after);
    Output { rows: whole.rows, ..output }
}
