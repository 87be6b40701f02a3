//! The law of the readers, on pieces of outputs, broken outputs and anything at all.

use std::fs;
use std::path::Path;

use offhook_readers::read;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::hiding;
use crate::promises::readings;
use crate::promises::trees;

/// What outputs are made of, whole and in part.
const PIECES: [&str; 38] = [
    "Name: ",
    "名前: ",
    "Installation ID",
    "インストール ID：",
    " for: ",
    ": ",
    "：",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "> ",
    "<br/>",
    "123456",
    "0332550 ",
    ID,
    "937862579755432315948752749116862526760181955591797110",
    "859951289076866662176033137215590104928150901394",
    "Confirmation ID\n",
    "1. ",
    "**",
    "----------",
    "---Processing--------------------------\n",
    "C:\\>cscript slmgr.vbs ",
    "/dlv\n",
    "Volume:MAK",
    "f520e45e-7413-4a34-a497-d2765967d094",
    "Windows(R), Professional edition",
    "Office 16, Office16ProPlusVL_MAK edition",
    "Windows(R) Operating System, VOLUME_MAK channel",
    "{\"Name\": \"",
    "\",\n",
    "}]",
    "Node,ID,Name\n",
    ",",
    "=",
    "é",
];

fn outputs() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outputs");
    let files = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("listed").path());
        let mut files: Vec<_> = entries.filter(|path| path.is_file()).collect();
        files.sort();
        files
    };
    let all = ["", "invented", "pasted", "structured"].into_iter().flat_map(|name| files(&folder.join(name)));
    all.map(|path| fs::read(path).expect("it is there")).collect()
}

#[test]
fn every_output_is_accounted_for() {
    for bytes in outputs() {
        readings::any_bytes_are_accounted_for(&bytes);
        hiding::what_is_read_is_hidden(&bytes);
        trees::any_tree_does_no_harm(&bytes);
    }
}

#[test]
fn an_output_that_ends_anywhere_is_accounted_for() {
    for bytes in outputs().into_iter().step_by(9) {
        for end in (0..bytes.len()).step_by(31) {
            readings::any_bytes_are_accounted_for(&bytes[..end]);
            hiding::what_is_read_is_hidden(&bytes[..end]);
        }
    }
}

const ID: &str = "526018415908360166136186091639099640308244628194282199345181905";

#[test]
fn signs_in_front_of_a_break_hide_nothing() {
    let reading = read(format!("{ID}\n,<br/>Windows(R), Professional edition\n").as_bytes()).expect("it is text");
    assert!(reading.records.len() == 2 || reading.unused.iter().any(|unused| unused.line == 2));
}

#[test]
fn digits_behind_a_torn_tag_are_read() {
    let reading = read(format!("it says <br{ID}\n").as_bytes()).expect("it is text");
    assert_eq!(reading.records.len(), 1);
}

#[test]
fn digits_beside_an_id_are_listed() {
    for text in [format!("{ID}\n0120801734\n"), format!("{ID}\nO=\n"), format!("{ID}\n1688\nhello\n")] {
        let reading = read(text.as_bytes()).expect("it is text");
        assert_eq!(reading.records[0].lines, (1, 1));
        assert!(reading.unused.iter().any(|unused| unused.line == 2), "{text}");
    }
}

#[test]
fn digits_in_front_of_a_colon_are_read() {
    for text in [format!("{ID}: room 1204\n"), format!("PC-12 {ID}: ok?\n")] {
        assert_eq!(read(text.as_bytes()).expect("it is text").records.len(), 1, "{text}");
    }
}

#[test]
fn digits_behind_a_prompt_are_listed_where_they_are_no_id() {
    let reading = read(format!("C:\\>echo {ID}1. \",\n: : {ID}").as_bytes()).expect("it is text");
    assert!(reading.records.len() == 2 || reading.unused.iter().any(|unused| unused.line == 1));
}

#[test]
fn every_line_of_a_row_that_says_nothing_is_listed() {
    let reading = read(format!("No;IID;Note\n1;{ID};\n;;\"a\n\nb\"\n").as_bytes()).expect("it is text");
    assert_eq!(reading.unused.iter().map(|unused| unused.line).collect::<Vec<_>>(), [3, 5]);
}

#[test]
fn a_state_below_what_is_no_product_is_listed() {
    let reading = read(b"Installation ID for: Education,Professional edi\n   Unlicensed\n\n").expect("it is text");
    assert!(reading.records.is_empty());
    assert_eq!(reading.unused.iter().map(|unused| unused.line).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_confirmation_id_below_a_labelled_installation_id_is_no_installation_id() {
    const CONFIRMATION_ID: &str = "859951289076866662176033137215590104928150901394";
    for end in ["", "\n", "}]", ". Read it back."] {
        let reading = read(format!("Installation ID: {ID}\n{CONFIRMATION_ID}{end}").as_bytes()).expect("it is text");
        assert_eq!(reading.records.len(), 1, "{end:?}");
        let found = reading.records[0].confirmation_id.as_ref().expect("it is read");
        assert_eq!((found.expose(), reading.records[0].lines), (CONFIRMATION_ID, (1, 2)), "{end:?}");
    }
}

#[test]
fn what_stands_between_structures_comes_in_order() {
    let text = format!("[;  {{\"pc\": \"A\", \"iid\": {ID}}},\n  {{\"pc\": \"B\", \"iid\": 2.14E+62}},\n  hello\n]\n");
    let reading = read(text.as_bytes()).expect("it is text");
    let lines: Vec<usize> = reading.records.iter().map(|record| record.lines.0).collect();
    assert!(lines.len() > 1 && lines.is_sorted(), "{lines:?}");
    assert!(reading.unused.iter().map(|unused| unused.line).is_sorted());
}

#[test]
fn a_text_that_is_cut_off_has_no_more_lines_than_there_are() {
    let said = r#"Activating Windows(R), Professional edition (2de67392-b7a7-462a-b1ca-108dd189f588) ...\r\nError: 0xC004C008 The "#;
    let reading =
        read(format!("{{\"Name\": \"Windows(R), Professional edition\",\n\"stdout\": \"{said}}}\n").as_bytes());
    let reading = reading.expect("it is text");
    assert!(reading.unused.iter().all(|unused| unused.line <= reading.lines));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_accounted_for(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        readings::any_bytes_are_accounted_for(&bytes);
    }

    #[test]
    fn pieces_of_outputs_are_accounted_for(pieces in prop::collection::vec(select(PIECES.to_vec()), 0..40)) {
        let bytes = pieces.concat().into_bytes();
        readings::any_bytes_are_accounted_for(&bytes);
        hiding::what_is_read_is_hidden(&bytes);
    }

    #[test]
    fn a_broken_output_is_accounted_for(
        output in any::<Index>(),
        slips in prop::collection::vec((any::<Index>(), any::<u8>()), 1..6),
        lost in (any::<Index>(), 0..40_usize),
    ) {
        let outputs = outputs();
        let mut bytes = outputs[output.index(outputs.len())].clone();
        for (at, by) in slips {
            let at = at.index(bytes.len());
            bytes[at] = by;
        }
        let start = lost.0.index(bytes.len());
        let end = (start + lost.1).min(bytes.len());
        bytes.drain(start..end);
        readings::any_bytes_are_accounted_for(&bytes);
        hiding::what_is_read_is_hidden(&bytes);
    }
}
