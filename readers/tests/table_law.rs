//! Holds `grammars/batch.abnf` and the reader of rows together.

use offhook_readers::{Row, Rows, Step};

use crate::support::abnf::{Grammar, SplitMix};

const CASES: usize = 3000;

fn law() -> Grammar {
    Grammar::read(&[include_str!("../../grammars/batch.abnf")]).expect("the law can be read")
}

/// What a cell says, without the marks around it.
fn said(cell: &str) -> String {
    match cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => inner.replace("\"\"", "\""),
        None => cell.to_owned(),
    }
}

fn read(text: &str, delimiter: u8) -> Vec<(Vec<String>, bool)> {
    let (mut rows, mut row, mut at, mut all) = (Rows::new(delimiter), Row::default(), 0, Vec::new());
    while let Step::Row { used } = rows.next(&text.as_bytes()[at..], true, &mut row) {
        at += used;
        all.push((row.cells().map(String::from).collect(), row.is_unclosed()));
    }
    assert!(text[at..].chars().all(|c| matches!(c, '\r' | '\n')), "the rows are not the whole of {text:?}");
    all
}

/// A row of the law, and its cells.
fn row(law: &Grammar, draw: &mut dyn FnMut(usize) -> usize) -> (String, Vec<String>) {
    let cells: Vec<String> = (0..=draw(4)).map(|_| law.sentence("cell", draw).iter().collect()).collect();
    let text = cells.join(",");
    assert!(law.matches("row", &text.chars().collect::<Vec<_>>()), "{text:?}");
    (text, cells.iter().map(|cell| said(cell)).collect())
}

#[test]
fn every_sentence_of_the_law_is_read_into_its_cells() {
    let law = law();
    let mut random = SplitMix(7);
    let draw: &mut dyn FnMut(usize) -> usize = &mut |most| random.below(most);
    for case in 0..CASES {
        let delimiter = [',', ';', '\t', '|'][case % 4];
        let swapped = |text: &str| {
            let swap = |c: char| {
                if c == ',' {
                    delimiter
                } else if c == delimiter {
                    ','
                } else {
                    c
                }
            };
            text.chars().map(swap).collect::<String>()
        };
        let (mut text, mut expected) = (String::new(), Vec::new());
        for _ in 0..=draw(4) {
            let (row, cells) = row(&law, draw);
            let end: String = law.sentence("line-end", draw).iter().collect();
            text.extend([&*row, &*end]);
            if !row.is_empty() {
                expected.push((cells.iter().map(|cell| swapped(cell)).collect::<Vec<_>>(), false));
            }
        }
        // A recogniser of every alternative takes its time.
        if case % 20 == 0 {
            assert!(law.matches("table", &text.chars().collect::<Vec<_>>()), "{text:?}");
        }
        assert_eq!(read(&swapped(&text), delimiter as u8), expected, "{text:?} with {delimiter:?}");
    }
}

#[test]
fn a_mark_that_is_never_closed_hides_no_other_row() {
    let law = law();
    let mut random = SplitMix(8);
    let draw: &mut dyn FnMut(usize) -> usize = &mut |most| random.below(most);
    for _ in 0..CASES {
        let plain: Vec<String> = (0..3).map(|_| law.sentence("plain", draw).iter().collect()).collect();
        let [before, broken, behind] = &plain[..] else { panic!("three cells") };
        let text = format!("{before}\n\"{}\n{}\n", broken.replace('"', ""), behind.replace('"', ""));
        let seen = read(&text, b'\x01');
        assert_eq!(
            seen.iter().map(|(_, is_unclosed)| *is_unclosed).collect::<Vec<_>>(),
            [false, true, false],
            "{text:?}"
        );
    }
}
