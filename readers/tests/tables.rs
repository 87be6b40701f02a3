//! Tables of every make, read into the same records.

use offhook_readers::{Encoding, Foreign, LicenseStatus, Reading, Record, Tool, read};

/// A published sample, as in `tests/vectors`.
const IID: &str = "020650770493837252929082195773527024195725809211989214";
const OTHER: &str = "033255090385053904665824186342756737844895181384546394354129604";
/// Invented; no PC takes it.
const CID: &str = "415635305286761940283503592176634083177461859316";
const SKU: &str = "2ffd8952-423e-4903-b993-72a1aa44cf82";

fn reading(text: &str) -> Reading {
    read(text.as_bytes()).expect("it is text")
}

fn iid(record: &Record) -> Option<&str> {
    record.installation_id.as_ref().map(|found| found.expose())
}

fn cid(record: &Record) -> Option<&str> {
    record.confirmation_id.as_ref().map(|found| found.expose())
}

#[test]
fn reads_what_powershell_converts_and_exports() {
    let rows = format!(
        "\"Name\",\"Description\",\"ID\",\"ApplicationID\",\"PartialProductKey\",\"LicenseStatus\",\"OfflineInstallationId\",\"PSComputerName\"\r\n\
         \"Windows(R), Professional edition\",\"Windows(R) Operating System, VOLUME_MAK channel\",\"{SKU}\",\"55c92734-d682-4d71-983e-d6ec3f16059f\",\"3V66T\",\"5\",\"{IID}\",\"PC-01\"\r\n\
         \"Windows(R), Enterprise edition\",\"Windows(R) Operating System, RETAIL channel\",\"{SKU}\",\"55c92734-d682-4d71-983e-d6ec3f16059f\",,\"0\",,\"PC-01\"\r\n"
    );
    for text in [rows.clone(), format!("#TYPE Microsoft.Management.Infrastructure.CimInstance\r\n{rows}")] {
        let reading = reading(&text);
        assert_eq!((reading.tool, reading.language, reading.records.len()), (Tool::CimCsv, Some("en"), 2));
        let first = &reading.records[0];
        assert_eq!(first.name.as_ref().map(Foreign::raw), Some("Windows(R), Professional edition"));
        assert_eq!(
            first.description.as_ref().map(Foreign::raw),
            Some("Windows(R) Operating System, VOLUME_MAK channel")
        );
        assert_eq!(
            (first.activation_id.as_deref(), first.computer.as_ref().map(Foreign::raw)),
            (Some(SKU), Some("PC-01"))
        );
        assert_eq!(first.license_status, Some(LicenseStatus::Notification));
        assert_eq!((iid(first), first.partial_product_key.as_deref()), (Some(IID), Some("3V66T")));
        let lines = 2 + text.starts_with('#') as usize;
        assert_eq!((first.lines, iid(&reading.records[1])), ((lines, lines), None));
    }
}

#[test]
fn reads_what_wmic_writes() {
    let text =
        format!("\r\r\nNode,ID,LicenseStatus,Name,OfflineInstallationId\r\r\nPC-07,{SKU},0,Windows(R),{IID}\r\r\n");
    let reading = reading(&text);
    assert_eq!((reading.tool, reading.records.len()), (Tool::CimCsv, 1));
    let record = &reading.records[0];
    assert_eq!(
        (record.computer.as_ref().map(Foreign::raw), record.activation_id.as_deref()),
        (Some("PC-07"), Some(SKU))
    );
    assert_eq!((iid(record), record.license_status), (Some(IID), Some(LicenseStatus::Unlicensed)));
}

#[test]
fn reads_an_export_of_vamt() {
    let text = format!(
        "Fully Qualified Domain Name,Product Name,Product Key Type,License Status,Installation ID,Confirmation ID\n\
         pc-01.example.com,\"Windows(R), Professional edition\",Volume:MAK,Notification,{IID},{CID}\n"
    );
    let reading = reading(&text);
    let record = &reading.records[0];
    assert_eq!((reading.tool, reading.language), (Tool::Table, Some("en")));
    assert_eq!(
        (record.computer.as_ref().map(Foreign::raw), record.channel.as_ref().map(Foreign::raw)),
        (Some("pc-01.example.com"), Some("Volume:MAK"))
    );
    assert_eq!((iid(record), cid(record)), (Some(IID), Some(CID)));
    assert_eq!(record.license_status, Some(LicenseStatus::Notification));
}

#[test]
fn reads_a_help_desks_own_table_in_any_encoding() {
    let text = format!("№;PC;Kennung\r\n1;PC-01;{IID}\r\n2;PC-02;\"{OTHER}\"\r\n");
    let japanese = format!("番号\t端末名\tインストールID\t確認ID\r\n1\tPC-01\t{IID}\t{CID}\r\n2\tPC-02\t{OTHER}\t\r\n");
    let utf16: Vec<u8> = ["\u{FEFF}", &japanese].concat().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cp932 = encoding_rs_of(&japanese);
    for (bytes, encoding, language) in [
        (text.as_bytes(), Encoding::Utf8, Some("en")),
        (&utf16[..], Encoding::Utf16Le, Some("ja")),
        (&cp932[..], Encoding::ShiftJis, Some("ja")),
    ] {
        let reading = read(bytes).expect("it is text");
        assert_eq!((reading.encoding, reading.language, reading.tool), (encoding, language, Tool::Table));
        let seen: Vec<_> =
            reading.records.iter().map(|record| (record.computer.as_ref().map(Foreign::raw), iid(record))).collect();
        assert_eq!(seen, [(Some("PC-01"), Some(IID)), (Some("PC-02"), Some(OTHER))]);
    }
}

/// The few characters of the table in code page 932.
fn encoding_rs_of(text: &str) -> Vec<u8> {
    let known = [
        ('番', [0x94, 0xD4]),
        ('号', [0x8D, 0x86]),
        ('端', [0x92, 0x5B]),
        ('末', [0x96, 0x96]),
        ('名', [0x96, 0xBC]),
        ('イ', [0x83, 0x43]),
        ('ン', [0x83, 0x93]),
        ('ス', [0x83, 0x58]),
        ('ト', [0x83, 0x67]),
        ('ー', [0x81, 0x5B]),
        ('ル', [0x83, 0x8B]),
        ('確', [0x8A, 0x6D]),
        ('認', [0x94, 0x46]),
    ];
    text.chars()
        .flat_map(|c| match known.iter().find(|(known, _)| *known == c) {
            Some((_, bytes)) => bytes.to_vec(),
            None => vec![u8::try_from(c).expect("a character of the table")],
        })
        .collect()
}

#[test]
fn reads_groups_in_columns_and_lists_without_a_heading() {
    let groups: Vec<&str> = IID.as_bytes().chunks(6).map(|group| std::str::from_utf8(group).expect("digits")).collect();
    let spread = reading(&format!("PC-01,{0}\nPC-02,{0}\n", groups.join(",")));
    assert_eq!(spread.records.len(), 2);
    assert_eq!(iid(&spread.records[0]), Some(&*groups.join(" ")));
    let list = reading(&format!("PC-01,{IID}\nPC-02,{OTHER}\n"));
    assert_eq!(list.records.iter().map(iid).collect::<Vec<_>>(), [Some(IID), Some(OTHER)]);
    assert_eq!(list.records[1].computer.as_ref().map(Foreign::raw), Some("PC-02"));
}

#[test]
fn rows_that_say_nothing_are_named_and_hide_nothing() {
    let text = format!("PC,IID,Note\nPC-01,pending,\"call\nagain\"\nPC-02,{IID},\"open\nPC-03,{OTHER},\n");
    let reading = reading(&text);
    let unused: Vec<_> = reading.unused.iter().map(|unused| unused.line).collect();
    assert_eq!(unused, [2, 3]);
    let records: Vec<_> = reading.records.iter().map(|record| (iid(record), record.lines)).collect();
    assert_eq!(records, [(Some(IID), (4, 4)), (Some(OTHER), (5, 5))]);
}

#[test]
fn what_a_tool_prints_is_no_table() {
    for text in [
        format!(
            "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, RETAIL channel\nInstallation ID: {IID}\n"
        ),
        format!("Installation ID\t{IID}\nConfirmation ID\t{CID}\n"),
        format!("Name,Windows(R)\nInstallation ID,{IID}\nComputer,PC-01\n"),
        IID.as_bytes()
            .chunks(6)
            .map(|group| std::str::from_utf8(group).expect("digits"))
            .collect::<Vec<_>>()
            .join(", "),
    ] {
        let reading = reading(&text);
        assert_ne!(reading.tool, Tool::Table, "{text}");
        assert_eq!(reading.records.len(), 1, "{text}");
        assert!(reading.records[0].installation_id.is_some(), "{text}");
    }
}
