//! Outputs as people paste them, and what was read from them as one line for each record.
//!
//! The invented identifiers agree with their check digits and belong to nobody.

use std::fmt::Write as _;

use offhook::InstallationId;
use offhook_readers::{Foreign, LicenseStatus, Reading, Record, read};

pub(crate) const OFFICE_HOST: &str = "020650770493837252929082195773527024195725809211989214";
pub(crate) const MAK: &str = "214006693679966630474103542152569704326804175334220690929199602";
pub(crate) const ESU: &str = "110566335516223792291743218444562613061281282049089201831792000";
pub(crate) const FIRST: &str = "526018415908360166136186091639099640308244628194282199345181905";
pub(crate) const SECOND: &str = "937862579755432315948752749116862526760181955591797110";
pub(crate) const THIRD: &str = "471049674650735291706342366271276854268464563212123307912440260";
pub(crate) const CONFIRMATION: &str = "859951289076866662176033137215590104928150901394";

pub(crate) const OUTPUTS: [(&str, &str, &str); 7] = [
    (
        "ospp-dstatus-office2013",
        include_str!("../outputs/ospp-dstatus-office2013.txt"),
        "9-17 Office 15, OfficeProPlusSubR_Subscription edition|82cef0d9|-|RMYP4|no|-|-\n\
         25-26 Office 15, OfficeProPlusSubR_Subscription edition|-|-|-|-|-|-",
    ),
    (
        "ospp-dstatus-office2016-zh-host",
        include_str!("../outputs/ospp-dstatus-office2016-zh-host.txt"),
        "6-18 Office 16, Office16ProPlusVL_KMS_Client edition|-|-|WFG99|yes|-|-",
    ),
    (
        "slmgr-dli-server2008r2-kmshost",
        include_str!("../outputs/slmgr-dli-server2008r2-kmshost.txt"),
        "1-33 Windows Server(R), ServerEnterprise edition|-|-|PYWKV|yes|-|-",
    ),
    (
        "slmgr-dlv-ja-mak-and-esu",
        include_str!("../outputs/slmgr-dlv-ja-mak-and-esu.txt"),
        "3-20 Windows(R), Enterprise edition|2ffd8952|Volume:MAK|YY48R|yes|19045|MAK
23-43 Windows(R), Client-ESU-Year1 add-on for Education,EducationN,Enterprise,EnterpriseN,Professional,\
ProfessionalEducation,ProfessionalEducationN,ProfessionalN,ProfessionalWorkstation,ProfessionalWorkstationN\
|f520e45e|Volume:MAK|G6TR8|yes|19045|ESU",
    ),
    (
        "slmgr-dlv-office16-kmshost",
        include_str!("../outputs/slmgr-dlv-office16-kmshost.txt"),
        "1-27 Office 16, OfficeKMSHostVL_KMS_Host edition|98ebfe73|-|KDQ2G|yes|9200|OFFICE_HOST",
    ),
    (
        "slmgr-dlv-server2025",
        include_str!("../outputs/slmgr-dlv-server2025.txt"),
        "2-13 Windows(R), ServerDatacenterEval edition|96794a98|Retail:TB:Eval|J2T92|yes|26100|plausible",
    ),
    (
        "slmgr-dlv-win7-html-br",
        include_str!("../outputs/slmgr-dlv-win7-html-br.txt"),
        "1-1 Windows(R) 7, Enterprise edition|ae2ee509|-|HVTHH|no|-|-",
    ),
];

/// One line for each record: lines, name, activation ID, channel, key, whether licensed, build, installation ID.
pub(crate) fn table(reading: &Reading) -> String {
    let mut table = String::new();
    for record in &reading.records {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".into());
        let (first, last) = record.lines;
        let foreign = |text: &Option<Foreign>| text.as_ref().map_or("-", Foreign::raw).to_owned();
        let name = foreign(&record.name);
        let id = text(&record.activation_id).chars().take(8).collect::<String>();
        let (channel, key) = (foreign(&record.channel), text(&record.partial_product_key));
        let status = match record.license_status {
            Some(LicenseStatus::Licensed) => "yes",
            Some(_) => "no",
            None => "-",
        };
        let build = record.build.map_or_else(|| "-".into(), |build| build.to_string());
        let iid = told(record);
        let _ = writeln!(table, "{first}-{last} {name}|{id}|{channel}|{key}|{status}|{build}|{iid}");
    }
    table.trim_end().to_string()
}

/// The name of an installation ID of this file, or how many digits another one has.
pub(crate) fn told(record: &Record) -> String {
    let Some(found) = &record.installation_id else {
        return "-".into();
    };
    let Ok(id) = InstallationId::parse(found.expose()) else {
        let digits = found.expose().chars().filter(|c| c.is_numeric()).count();
        return format!("doubtful {digits}");
    };
    let known = [
        ("OFFICE_HOST", OFFICE_HOST),
        ("MAK", MAK),
        ("ESU", ESU),
        ("FIRST", FIRST),
        ("SECOND", SECOND),
        ("THIRD", THIRD),
    ];
    let compact = id.expose().compact().to_string();
    known.iter().find(|(_, digits)| *digits == compact).map_or("plausible", |(name, _)| name).into()
}

#[track_caller]
pub(crate) fn reads(text: &str, expected: &str) {
    assert_eq!(seen(text.as_bytes()), expected, "\n{text}");
}

#[track_caller]
pub(crate) fn seen(bytes: &[u8]) -> String {
    table(&read(bytes).expect("it is text"))
}

/// The installation IDs, or what is in their place.
#[track_caller]
pub(crate) fn ids(text: &str) -> String {
    let reading = read(text.as_bytes()).expect("it is text");
    reading.records.iter().map(told).collect::<Vec<_>>().join(", ")
}

pub(crate) fn grouped(id: &str, with: &str) -> String {
    let width = id.len() / if id.len() == 48 { 8 } else { 9 };
    let groups: Vec<&str> = (0..id.len() / width).map(|at| &id[at * width..(at + 1) * width]).collect();
    groups.join(with)
}

pub(crate) fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

pub(crate) fn slmgr(labels: [&str; 9], id: &str) -> String {
    let [name, description, activation, application, pid, channel, iid, key, status] = labels;
    format!(
        "{name}: Windows(R), Professional edition
{description}: Windows(R) Operating System, RETAIL channel
{activation}: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c
{application}: 55c92734-d682-4d71-983e-d6ec3f16059f
{pid}: 00330-03308-000-000000-00-1033-22631.0000-1012024
{channel}: Retail
{iid}: {id}
{key}: 3V66T
{status}
"
    )
}

pub(crate) const ENGLISH: [&str; 9] = [
    "Name",
    "Description",
    "Activation ID",
    "Application ID",
    "Extended PID",
    "Product Key Channel",
    "Installation ID",
    "Partial Product Key",
    "License Status: Licensed",
];
pub(crate) const PRO: &str = "1-9 Windows(R), Professional edition|4de7cb65|Retail|3V66T|yes|22631|FIRST";
