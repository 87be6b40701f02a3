//! What is read from outputs: each trap by itself and in pairs.

use offhook_readers::{Foreign, Tool, read};

use crate::support::pasted::*;

#[test]
fn reads_every_output_that_was_published() {
    for (name, text, expected) in OUTPUTS {
        assert_eq!(seen(text.as_bytes()), expected, "{name}");
    }
}

#[test]
fn needs_no_label_in_a_language_it_knows() {
    let german = [
        "Name",
        "Beschreibung",
        "Aktivierungs-ID",
        "Anwendungs-ID",
        "Erweiterte PID",
        "Product Key-Kanal",
        "Installations-ID",
        "Teil-Product Key",
        "Lizenzstatus: Lizenziert",
    ];
    reads(&slmgr(german, FIRST), PRO);
    let french = [
        "Nom",
        "Description",
        "ID d’activation",
        "ID d’application",
        "PID étendu",
        "Canal de clé de produit",
        "ID d’installation",
        "Clé de produit partielle",
        "État de la licence : avec licence",
    ];
    reads(&slmgr(french, FIRST), &PRO.replace("yes", "-").replace("1-9", "1-8"));
    let korean = [
        "이름",
        "설명",
        "정품 인증 ID",
        "응용 프로그램 ID",
        "확장 PID",
        "제품 키 채널",
        "설치 ID",
        "부분 제품 키",
        "라이선스 상태: 사용 허가됨",
    ];
    reads(&slmgr(korean, FIRST), PRO);
    let nobodys = ["Aa", "Bb", "Cc dd", "Ee ff", "Gg", "Hh", "Ii", "Jj", "Kk: ll"];
    reads(&slmgr(nobodys, FIRST), &PRO.replace("yes", "-").replace("1-9", "1-8"));
    reads(&slmgr(nobodys, FIRST).replace(": ", "："), &PRO.replace("yes", "-").replace("1-9", "1-8"));
}

#[test]
fn reads_an_id_wherever_it_is_wrapped() {
    for at in 1..63 {
        let (head, tail) = FIRST.split_at(at);
        for join in ["\n", "\n\n", "\n   ", "\r\n", "\r\n\r\n", "\n> ", "<br/>"] {
            reads(
                &slmgr(ENGLISH, &format!("{head}{join}{tail}")),
                &PRO.replace("1-9", &format!("1-{}", 9 + join.matches('\n').count())),
            );
        }
    }
}

#[test]
fn reads_a_value_on_the_next_line() {
    let text = slmgr(ENGLISH, FIRST).replace(": ", ":\n");
    reads(&text, &PRO.replace("1-9", "1-18"));
    let text = slmgr(ENGLISH, FIRST).replace(": ", ":\r\n\r\n    ");
    reads(&text, &PRO.replace("1-9", "1-27"));
}

#[test]
fn reads_labels_before_tabs_wide_colons_and_equals_signs() {
    let text = slmgr(ENGLISH, FIRST);
    for separator in ["\t", ":\t", "\t: ", "：", " : ", ":"] {
        reads(&text.replace(": ", separator), PRO);
    }
    let wmic = format!(
        "\n\nDescription=Windows(R) Operating System, RETAIL channel\nID=4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c\n\
         LicenseStatus=5\nName=Windows(R), Professional edition\nOfflineInstallationId={FIRST}\nPartialProductKey=3V66T"
    );
    reads(&wmic, "3-8 Windows(R), Professional edition|4de7cb65|-|3V66T|no|-|FIRST");
}

#[test]
fn reads_groups_in_every_arrangement() {
    let rows = |with: &str| {
        let groups: Vec<String> = grouped(FIRST, " ").split(' ').map(String::from).collect();
        groups.chunks(3).map(|row| row.join(with)).collect::<Vec<_>>().join("\n")
    };
    let numbered = |number: fn(usize) -> String| {
        let groups = grouped(FIRST, " ");
        groups.split(' ').enumerate().map(|(at, group)| number(at + 1) + group).collect::<Vec<_>>().join("\n")
    };
    let arrangements = [
        grouped(FIRST, " "),
        grouped(FIRST, "-"),
        grouped(FIRST, " - "),
        grouped(FIRST, "\n"),
        grouped(FIRST, "\n\n"),
        grouped(FIRST, "\n> "),
        grouped(FIRST, " | "),
        rows(" "),
        rows("-"),
        numbered(|number| format!("{number}: ")),
        numbered(|number| format!("{number}) ")),
        numbered(|number| format!("{number}. ")),
        numbered(|number| format!("Group {number}: ")),
        FIRST.chars().map(|c| char::from_u32(c as u32 - 0x30 + 0xFF10).expect("a digit")).collect(),
    ];
    for text in arrangements {
        assert_eq!(ids(&text), "FIRST", "{text}");
        assert_eq!(ids(&format!("Installation ID: {text}\nUse License URL: x")), "FIRST", "{text}");
        assert_eq!(
            ids(&format!("Hi, on 21/11/2026 I got this:\n\n{text}\n\nthanks, tel. 0120-801-734")),
            "FIRST",
            "{text}"
        );
    }
}

#[test]
fn reads_an_id_in_a_sentence() {
    let spaced = grouped(FIRST, " ");
    assert_eq!(ids(&format!("My installation ID is {FIRST}, what now?")), "FIRST");
    assert_eq!(ids(&format!("Since 21/11/2026, {spaced} is what slui 4 shows")), "FIRST");
    assert_eq!(ids(&format!("インストールIDは{}です。", grouped(FIRST, "-"))), "FIRST");
    assert_eq!(ids(&format!("[10:31] Kim: it says {}\n{} ok?", &spaced[..30], &spaced[30..])), "FIRST");
    assert_eq!(ids(&format!("Name: Kim Example\nTel: 0120-801-734\nIID: {FIRST}")), "FIRST");
}

#[test]
fn takes_no_other_number_for_an_installation_id() {
    let cid = grouped(CONFIRMATION, "-");
    assert_eq!(ids(&format!("Confirmation ID: {CONFIRMATION}")), "-");
    assert_eq!(ids(&format!("{cid}\n1688")), "-");
    assert_eq!(
        ids(&format!("C:\\>slmgr /atp {CONFIRMATION}\nConfirmation ID for product x deposited successfully.")),
        "-"
    );
    for cid in [CONFIRMATION, &cid, &grouped(CONFIRMATION, " "), &grouped(CONFIRMATION, "\n")] {
        assert_eq!(ids(&format!("{FIRST}\n{cid}")), "FIRST");
        assert_eq!(ids(&format!("{cid}\n{FIRST}")), "FIRST");
        assert_eq!(ids(&format!("Installation ID: {FIRST}\nConfirmation ID: {cid}")), "FIRST");
        assert_eq!(ids(&format!("確認 ID: {cid}\nインストール ID: \n{}\n{}", &FIRST[..61], &FIRST[61..])), "FIRST");
    }
    assert_eq!(ids(&"2025/07/14 11:41:07\n".repeat(4)), "");
    assert_eq!(ids(&"0120-801-734\n".repeat(5)), "");
    assert_eq!(ids("Extended PID: 03612-03291-029-259087-03-1041-19045.0000-1952025"), "");
    assert_eq!(ids(&"5b5d4e0f-1111-2222-3333-444455556666\n".repeat(9)), "");
}

#[test]
fn parts_a_confirmation_id_from_the_groups_below_it() {
    let groups = grouped(SECOND, " ");
    assert_eq!(ids(&format!("{CONFIRMATION}\n{groups}")), "SECOND");
    let reading = read(format!("{CONFIRMATION}\n{}", &groups[..40]).as_bytes()).expect("it is text");
    assert!(reading.records[0].installation_id.is_none() && reading.records[0].confirmation_id.is_some());
    let cut = format!("ConfirmationId: {CONFIRMATION}\nOfflineInstallationId: {}", &SECOND[..6]);
    assert!(read(cut.as_bytes()).expect("it is text").records[0].installation_id.is_none());
}

/// Nine groups that follow one another may all agree with their check digits, whatever they are groups of.
#[test]
fn confirmation_ids_below_each_other_are_no_installation_id() {
    const GOOD: &str = "415635-305286-761940-283503-592176-634083-177461-859316";
    let bad = GOOD.replace("761940", "761941");
    for gap in ["-", " ", "  "] {
        for (lines, count) in [([GOOD, GOOD], 2), ([GOOD, &bad], 1), ([&bad, GOOD], 0), ([&bad, &bad], 0)] {
            let text = lines.join("\n").replace('-', gap);
            let records = read(text.as_bytes()).expect("it is text").records;
            assert!(records.iter().all(|record| record.installation_id.is_none()), "{text}");
            let confirmation_ids = records.iter().filter(|record| record.confirmation_id.is_some()).count();
            assert!(confirmation_ids >= count, "{text}");
        }
    }
}

#[test]
fn keeps_a_damaged_id_to_be_checked_and_drops_what_was_hidden() {
    for (id, expected) in [
        (FIRST[..60].to_string(), "doubtful 60"),
        (FIRST.replacen('0', "O", 2), "doubtful 61"),
        (FIRST.replacen('1', "l", 1), "doubtful 62"),
        (grouped(&FIRST.replacen('4', "9", 1), " "), "doubtful 63"),
        (format!("{}\n{}", &FIRST[..50], &FIRST[50..60]), "doubtful 60"),
        ("0".repeat(63), "doubtful 63"),
        (String::new(), "-"),
        ("<removed>".into(), "-"),
        ("*".repeat(63), "-"),
        (format!("{}{}", &FIRST[..7], "*".repeat(56)), "-"),
        ("XXXXXXX-XXXXXXX-XXXXXXX".into(), "-"),
    ] {
        assert_eq!(ids(&slmgr(ENGLISH, &id)), expected, "{id}");
    }
    assert_eq!(ids(&format!("it shows {}", &grouped(FIRST, " ")[..70])), "doubtful 62");
}

#[test]
fn reads_several_products_and_each_once() {
    let second = slmgr(ENGLISH, SECOND).replace("4de7cb65", "aaaaaaaa").replace("Professional", "Other");
    let third = slmgr(ENGLISH, "").replace("4de7cb65", "bbbbbbbb").replace("Professional", "Third");
    let text = slmgr(ENGLISH, FIRST) + "\n" + &second + &third;
    let expected = format!(
        "{PRO}\n11-19 Windows(R), Other edition|aaaaaaaa|Retail|3V66T|yes|22631|SECOND\n\
         20-28 Windows(R), Third edition|bbbbbbbb|Retail|3V66T|yes|22631|-"
    );
    reads(&text, &expected);
    reads(&text.replace("ID: ", "-Kennung: ").replace("License", "Lizenz"), &expected.replace("|yes|", "|-|"));
    // `/dlv`, and `/dti` after it, or before it.
    let dti = format!("C:\\>slmgr /dti\nInstallation ID: {FIRST}\n\nProduct activation telephone numbers: phone.inf\n");
    assert_eq!(ids(&(slmgr(ENGLISH, FIRST) + &dti)), "FIRST");
    assert_eq!(ids(&(dti.clone() + &slmgr(ENGLISH, FIRST))), "FIRST");
    assert_eq!(ids(&(slmgr(ENGLISH, FIRST) + &dti + &slmgr(ENGLISH, FIRST))), "FIRST");
}

#[test]
fn reads_runs_one_after_the_other() {
    let run = |what: &str, id: &str| {
        format!(
            "C:\\Windows\\system32>cscript slmgr.vbs /dti{what}\nMicrosoft (R) Windows Script Host Version 5.812\n\
             Copyright (C) Microsoft Corporation. All rights reserved.\n\nInstallation ID: {id}\n\n\
             Product activation telephone numbers can be obtained by searching the phone.inf file for the appropriate\n\
             phone number. You can open the phone.inf file by running: notepad %systemroot%\\system32\\sppui\\phone.inf\n\n"
        )
    };
    assert_eq!(ids(&(run("", FIRST) + &run("", SECOND))), "FIRST, SECOND");
    reads(
        &(run("", FIRST) + &run(" f520e45e-7413-4a34-a497-d2765967d094", ESU)),
        "5-5 -|-|-|-|-|-|FIRST\n14-14 -|f520e45e|-|-|-|-|ESU",
    );
    assert_eq!(ids(&format!("{FIRST}\n{SECOND}\n{THIRD}")), "FIRST, SECOND, THIRD");
}

#[test]
fn reads_office_blocks_and_lists() {
    let block = |id: &str, name: &str| {
        format!(
            "---------------------------------------\nPRODUCT ID: 00339-10000-00000-AA310\nSKU ID: {id}\n\
             LICENSE NAME: Office 16, {name} edition\nLICENSE DESCRIPTION: Office 16, VOLUME_MAK channel\n\
             LICENSE STATUS:  ---OOB_GRACE--- \nERROR CODE: 0x4004F00C\nREMAINING GRACE: 4 days  (7094 minute(s) before expiring)\n\
             Last 5 characters of installed product key: 2XTTF\n"
        )
    };
    let sku = |digit: char| format!("d450596f-894d-49e0-966a-fd39ed4c4c6{digit}");
    let status = format!(
        "---Processing--------------------------\n{}{}---------------------------------------\n---Exiting---\n",
        block(&sku('4'), "Office16ProPlusVL_MAK"),
        block(&sku('5'), "Office16VisioProVL_MAK")
    );
    let reading = read(status.as_bytes()).expect("it is text");
    assert_eq!((reading.tool, reading.records.len()), (Tool::OsppDstatus, 2));
    assert_eq!(reading.records[1].error_code.as_ref().map(Foreign::raw), Some("0x4004F00C"));
    for join in [": ", ":\n", ": \n  "] {
        let list = format!(
            "---Processing--------------------------\n---------------------------------------\n\
             Installation ID for: Office 16, Office16ProPlusVL_MAK edition{join}{FIRST}\n\
             Installation ID for: Office 16, Office16VisioProVL_MAK edition{join}{}\n{}\n\
             ---------------------------------------\n---Exiting-----------------------------\n",
            &SECOND[..40],
            &SECOND[40..]
        );
        assert_eq!(ids(&list), "FIRST, SECOND");
        assert_eq!(ids(&list.replace("16, Office16", "16,\nOffice16")), "FIRST, SECOND");
        // The list gives the products of the blocks their IDs.
        assert_eq!(ids(&(status.clone() + &list)), "FIRST, SECOND");
        assert_eq!(ids(&(list + &status)), "FIRST, SECOND");
    }
}

#[test]
fn reads_what_powershell_lists() {
    let product = |id: &str, name: &str, iid: &str| {
        format!(
            "ApplicationID         : 55c92734-d682-4d71-983e-d6ec3f16059f
Description           : Windows(R) Operating System, VOLUME_MAK channel
ID                    : {id}
LicenseFamily         : Enterprise
LicenseStatus         : 1
Name                  : Windows(R), {name}
OfflineInstallationId : {iid}
PartialProductKey     : YY48R
ProductKeyChannel     : Volume:MAK
ProductKeyID2         : 03612-03291-029-259087-03-1041-19045.0000-1952025

"
        )
    };
    let wrapped = format!("{}\n                        {}", &ESU[..56], &ESU[56..]);
    let text = product("2ffd8952-423e-4903-b993-72a1aa44cf82", "Enterprise edition", MAK)
        + &product(
            "f520e45e-7413-4a34-a497-d2765967d094",
            "Client-ESU-Year1 add-on for \n                        Education",
            &wrapped,
        );
    let expected = "1-10 Windows(R), Enterprise edition|2ffd8952|Volume:MAK|YY48R|yes|19045|MAK
12-23 Windows(R), Client-ESU-Year1 add-on for Education|f520e45e|Volume:MAK|YY48R|yes|19045|ESU";
    reads(&text, expected);
    assert_eq!(seen(&utf16(&text)), expected);
    assert_eq!(read(text.as_bytes()).expect("it is text").tool, Tool::CimList);
}

#[test]
fn reads_old_systems_and_passes_over_the_lines_of_kms() {
    let text = format!(
        "Name: Windows(R) 7, Enterprise edition\nDescription: Windows Operating System - Windows(R) 7, VOLUME_KMSCLIENT channel\n\
         Activation ID: ae2ee509-1b34-41c0-acb7-6d4650168915\nApplication ID: 55c92734-d682-4d71-983e-d6ec3f16059f\n\
         Extended PID: 00392-00170-918-500000-03-1033-7601.0000-1592011\nInstallation ID: {SECOND}\n\
         Partial Product Key: HVTHH\nLicense Status: Notification\nNotification Reason: 0xC004F200 (non-genuine).\n\
         Volume activation expiration: 259200 minute(s) (180 day(s))\nRemaining Windows rearm count: 2\n\
         Trusted time: 10/26/2016 9:58:33 AM\nKey Management Service client information\n\
         Client Machine ID (CMID): 5b5d4e0f-0000-4000-8000-444455556666\nRegistered KMS machine name: kms.example.test:1688\n\
         KMS machine IP address: 192.0.2.10\nKMS machine extended PID: 06401-00206-234-001162-03-1033-9200.0000-0992013\n\
         Activation interval: 120 minutes\nRenewal interval: 10080 minutes\n"
    );
    reads(&text, "1-19 Windows(R) 7, Enterprise edition|ae2ee509|-|HVTHH|no|7601|SECOND");
    let unknown = text.replace("ID:", "Kennung:").replace("(CMID)", "").replace("PID", "Produktkennung");
    assert_eq!(ids(&unknown), "SECOND");
    assert!(seen(unknown.as_bytes()).contains("|ae2ee509|-|HVTHH|no|7601|SECOND"));
}

#[test]
fn reads_digits_through_an_encoding_it_does_not_know() {
    let text = slmgr(
        [
            "名称",
            "描述",
            "激活 ID",
            "应用程序 ID",
            "扩展 PID",
            "产品密钥通道",
            "安装 ID",
            "部分产品密钥",
            "许可证状态: 已授权",
        ],
        FIRST,
    );
    let expected = PRO.replace("yes", "-").replace("1-9", "1-8");
    for encoding in [encoding_rs::EUC_JP, encoding_rs::EUC_KR, encoding_rs::BIG5] {
        let (bytes, ..) = encoding.encode(&text);
        assert_eq!(seen(&bytes), expected, "{}", encoding.name());
    }
}

/// What `slmgr` prints of the KMS host is not about the PC, whatever the language and wherever the label is wrapped.
#[test]
fn the_extended_pid_of_a_kms_host_names_no_build_of_the_pc() {
    let of_host = "06401-00206-234-001162-03-1033-9200.0000-0992013";
    let labels = [
        "KMS machine extended PID: ",
        "KMS machine extended\nPID: ",
        "KMS machine\nextended PID: ",
        "KMS コンピューターの拡張 PID: ",
        "KMS コンピューターの\n拡張 PID: ",
        "PID étendu de l’ordinateur KMS : ",
        "PID étendu de l’ordinateur\nKMS\t",
        "Erweiterte PID des KMS-Computers: ",
        "KMS 计算机扩展 PID: ",
    ];
    let own = "Extended PID: 00330-03308-000-000000-00-1033-19045.0000-1012024\n";
    for (label, (own, build)) in
        labels.iter().flat_map(|label| [("", None), (own, Some(19045))].map(|own| (label, own)))
    {
        let text = format!(
            "Name: Windows(R), Enterprise edition\nDescription: Windows(R) Operating System, VOLUME_KMSCLIENT channel\n\
             {own}Partial Product Key: 2YT43\nLicense Status: Licensed\n\nMost recent activation information:\n\
             KMS machine IP address: 192.0.2.10\n{label}{of_host}\nActivation interval: 120 minutes\n"
        );
        let reading = read(text.as_bytes()).expect("it is text");
        assert_eq!(reading.records.len(), 1, "{label:?} {own:?}");
        assert_eq!(reading.records[0].build, build, "{label:?} {own:?}");
    }
}
