use super::spelling::PAGES;
use super::*;

const ID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
const PRODUCT: &str = "f520e45e-7413-4a34-a497-d2765967d094";
const HEADS: &str = "order,computer,portal,product,activation_id,installation_id,confirmation_id,note,sheet";

fn row(computer: &str) -> Row {
    Row {
        computer: computer.to_owned(),
        activation_id: PRODUCT.to_owned(),
        installation_id: ID.to_owned(),
        sheet: format!("sheets/{computer}.html"),
        ..Row::default()
    }
}

/// What a list becomes when the room holds PC1 and what is named.
fn renewed(earlier: &[u8], more: &[&str]) -> Result<Vec<u8>, Fault> {
    let names: Vec<&str> = ["PC1"].iter().chain(more).copied().collect();
    let new = WorkList::new(names.iter().map(|name| row(name)).collect());
    new.renewed(WorkList::read(earlier, &names)?).list.write()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn what_people_wrote_survives_a_new_list() {
    let old =
        format!("computer,installation_id,confirmation_id,note,sheet\nPC1,{ID},A,,s\nPC2,{ID},,B,s\nPC3,{ID},,,s\n");
    let new = WorkList::new(vec![row("pc1")]).renewed(WorkList::read(old.as_bytes(), &[]).expect("a list"));
    let rows: Vec<_> = new.list.rows.iter().map(|row| (&*row.computer, &*row.confirmation_id)).collect();
    assert_eq!((rows, new.stayed), (vec![("pc1", "A"), ("PC2", "")], 1));
    assert!(holds(&new.list.write().expect("written"), b"\"B\""));
}

#[test]
fn a_table_is_read_as_every_spreadsheet_saves_it() {
    let list = WorkList::new(vec![row("=PC1"), row("PC2")]);
    let text = String::from_utf8(list.write().expect("written")).expect("UTF-8");
    assert!(text.contains("\"'=PC1\"") && text.ends_with("\r\n"), "{text}");
    let semicolons = text.replace("\",\"", "\";\"");
    let japanese = encoding_rs::SHIFT_JIS.encode(text.trim_start_matches('\u{FEFF}')).0.into_owned();
    let tabs = text.replace("\",\"", "\"\t\"");
    let utf16: Vec<u8> = tabs.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{FEFF}sep=;\r\n{}", semicolons.trim_start_matches('\u{FEFF}'));
    for bytes in [text.into_bytes(), semicolons.into_bytes(), japanese, utf16, marked.into_bytes()] {
        let read = WorkList::read(&bytes, &[]).expect("a list");
        let rows: Vec<_> = read.rows.iter().map(|row| (&*row.computer, &*row.installation_id)).collect();
        assert_eq!(rows, [("=PC1", ID), ("PC2", ID)]);
    }
}

/// Notes that make sense in another encoding too: what came without a mark goes out in its own bytes.
#[test]
fn a_note_keeps_its_bytes_in_whatever_encoding() {
    let notes =
        ["３階", "ﾃﾞｽｸ", "①", "㈱", "１F", "ﾃｽ", "機ソ表能", "Büro", "Кабинет 3", "三楼", "3층", "部屋 3; \"左\""];
    for page in PAGES {
        for note in notes {
            let (bytes, _, failed) = page.encode(note);
            if failed {
                continue;
            }
            let cell = [b"\"", bytes.as_ref(), b"\""].concat();
            let cell = if note.contains('"') { page.encode("\"部屋 3; \"\"左\"\"\"").0.into_owned() } else { cell };
            let start = format!("{HEADS}\r\n1,PC1,,,,{ID},,").into_bytes();
            let list = [&start[..], &cell, b",\r\n"].concat();
            let once = renewed(&list, &[]).unwrap_or_else(|fault| panic!("{} {note}: {fault:?}", page.name()));
            assert!(holds(&once, &cell), "{} {note}", page.name());
            // And again, and on with a PC that came later.
            assert_eq!(renewed(&once, &[]).as_ref(), Ok(&once), "{} {note}", page.name());
            let more = renewed(&once, &["PC2"]).unwrap_or_else(|fault| panic!("{} {note}: {fault:?}", page.name()));
            assert!(holds(&more, &cell) && holds(&more, b"\"PC2\""), "{} {note}", page.name());
        }
    }
}

#[test]
fn names_of_the_room_tell_the_encoding() {
    for page in PAGES {
        let (name, other) = ("情報室1", "情報室2");
        let (cell, _, failed) = page.encode(name);
        if failed {
            continue;
        }
        let list = [HEADS.as_bytes(), b"\r\n1,", &cell, b",,,,", ID.as_bytes(), b",123,,\r\n"].concat();
        let read = WorkList::read(&list, &[name]).expect("a list");
        assert_eq!(read.rows[0].computer, name, "{}", page.name());
        let written = renewed(&list, &[name, other]).expect("written");
        assert!(holds(&written, &page.encode(other).0) && holds(&written, b"\"123\""), "{}", page.name());
    }
    // Nothing tells: one sign only, and nowhere a name.
    let list = [HEADS.as_bytes(), b"\r\n1,PC1,,,,", ID.as_bytes(), b",,\x87\x40,\r\n"].concat();
    assert_eq!(renewed(&list, &["情報室"]), Err(Fault::Encoding(String::from("情報室"))));
}

#[test]
fn a_confirmation_id_is_read_in_full_width_in_any_encoding() {
    let cid = "415635-305286-761940-283503-592176-634083-177461-859316";
    let wide: String =
        cid.chars().map(|c| if c == '-' { '-' } else { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) }).collect();
    let mut read = 0;
    for page in PAGES {
        let (cell, _, failed) = page.encode(&wide);
        if failed {
            continue;
        }
        let list = [HEADS.as_bytes(), b"\r\n1,PC1,,,,", ID.as_bytes(), b",", &cell, b",,\r\n"].concat();
        let list = WorkList::read(&list, &["PC1"]).expect("a list");
        assert_eq!(ConfirmationId::parse(&list.rows[0].confirmation_id), ConfirmationId::parse(cid), "{}", page.name());
        read += 1;
    }
    assert!(read > 3);
}

#[test]
fn columns_headings_and_cells_of_people_stay() {
    let list = format!(
        "Computer,My Note,note,installation_id,Confirmation ID,note\r\n\
         PC1,\"a\r\nb\",c,{ID},,d,beyond,,further\r\n\
         ,,,,,,by hand\r\n"
    );
    let written = String::from_utf8(renewed(list.as_bytes(), &[]).expect("written")).expect("UTF-8");
    assert!(
        written.starts_with(
            "\u{FEFF}\"Computer\",\"My Note\",\"note\",\"installation_id\",\"Confirmation ID\",\"note\",\"\",\"\",\"\",\"order\""
        ),
        "{written}"
    );
    for kept in ["\"a\r\nb\",\"c\"", "\"d\",\"beyond\",\"\",\"further\"", "\"by hand\""] {
        assert!(written.contains(kept), "{kept}: {written}");
    }
    assert_eq!(renewed(written.as_bytes(), &[]), Ok(written.clone().into_bytes()));
}

#[test]
fn a_row_without_an_activation_id_is_still_that_of_its_product() {
    for list in [
        format!("computer,installation_id,confirmation_id\nPC1,{ID},mine\n"),
        format!("computer,activation_id,installation_id,confirmation_id\nPC1,,{ID},mine\n"),
        format!(
            "computer,activation_id,installation_id,confirmation_id\nPC1,{{{}}},{ID},mine\n",
            PRODUCT.to_uppercase()
        ),
    ] {
        let new = WorkList::new(vec![row("PC1")]).renewed(WorkList::read(list.as_bytes(), &[]).expect("a list"));
        assert_eq!((new.list.rows.len(), new.stayed), (1, 0), "{list}");
        assert_eq!((&*new.list.rows[0].confirmation_id, &*new.list.rows[0].activation_id), ("mine", PRODUCT));
    }
}

#[test]
fn what_is_not_a_work_list_is_named() {
    let fault = |bytes: &[u8]| WorkList::read(bytes, &[]).err();
    assert_eq!(fault(b"computer,installation_id\nPC,1\n"), Some(Fault::Column("confirmation_id")));
    assert_eq!(fault(b"PK\x03\x04\0\0\0"), Some(Fault::NoTable));
    assert_eq!(fault(b""), Some(Fault::NoTable));
    assert_eq!(fault(b"\"computer,installation_id\n"), Some(Fault::Quote(1)));
    let open = format!("{HEADS}\r\n1,PC1,,,,,,\"open,\r\n2,PC2,,,,,,,\r\n");
    assert_eq!(fault(open.as_bytes()), Some(Fault::Quote(2)));
    // Where all cells are quoted, the mark of the next one closes it, in the middle of nothing.
    let quoted = open.replace(",", "\",\"").replace("\"open\"", "\"open").replace("\r\n", "\"\r\n\"");
    assert_eq!(fault(format!("\"{quoted}").as_bytes()), Some(Fault::Quote(2)));
    // Half a character of UTF-16.
    let mut utf16: Vec<u8> = HEADS.encode_utf16().flat_map(u16::to_le_bytes).collect();
    utf16.extend([0, 0xD8, b'x', 0]);
    assert_eq!(fault(&utf16), Some(Fault::NoTable));
}
