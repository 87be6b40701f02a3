//! Invented products.
//!
//! The identifiers agree with their check digits and belong to nobody.

use crate::promises::naive::check_digit;

const WINDOWS: &str = "55c92734-d682-4d71-983e-d6ec3f16059f";
const OFFICE: &str = "0ff1ce15-a989-479d-af46-f275c6370663";
const OFFICE_2010: &str = "59a52881-a989-479d-af46-f275c6370663";

/// One licence of a PC that does not exist.
#[derive(Clone, Debug)]
pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) activation_id: String,
    pub(crate) application_id: String,
    pub(crate) extended_pid: String,
    pub(crate) build: u32,
    pub(crate) channel: String,
    /// As it is shown: 54 or 63 digits, or what is left of them.
    pub(crate) iid: String,
    pub(crate) cid: String,
    pub(crate) key: String,
    pub(crate) status: u8,
    pub(crate) grace_minutes: u32,
    pub(crate) rearms: u32,
    pub(crate) error: Option<u32>,
    pub(crate) service: Service,
}

/// What a product has to do with a Key Management Service.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Service {
    Client,
    Host,
    None,
}

impl Product {
    pub(crate) fn is_office(&self) -> bool {
        self.name.starts_with("Office")
    }
}

/// Digits that look like chance and are the same each time; groups of a width close with their check digit.
pub(crate) fn groups(seed: u64, count: usize, width: usize) -> String {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut digit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'0' + u8::try_from((state >> 33) % 10).expect("a digit"))
    };
    let group = |_| {
        let front: String = (1..width).map(|_| digit()).collect();
        let last = check_digit(&front);
        front + &last.to_string()
    };
    (0..count).map(group).collect()
}

fn guid(seed: u64) -> String {
    let mut state = seed.wrapping_add(77).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut hex = |width: usize| -> String {
        let nibble = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from_digit(u32::try_from((state >> 40) % 16).expect("a nibble"), 16).expect("a nibble")
        };
        (0..width).map(nibble).collect()
    };
    [8, 4, 4, 4, 12].map(&mut hex).join("-")
}

fn key(seed: u64) -> String {
    const CHARACTERS: &[u8] = b"BCDFGHJKMPQRTVWXY2346789";
    let at = |place: u64| usize::try_from((seed.wrapping_mul(7919) >> (place * 3)) % 24).expect("small");
    let mut key: String = (0..4).map(|place| char::from(CHARACTERS[at(place)])).collect();
    key.push(char::from(CHARACTERS[usize::try_from(seed % 15).expect("small")]));
    key
}

/// A product of a kind; another seed is another PC.
pub(crate) fn windows(seed: u64) -> Product {
    let build = [19045, 22631, 26100][usize::try_from(seed % 3).expect("small")];
    Product {
        name: "Windows(R), Professional edition".into(),
        description: "Windows(R) Operating System, RETAIL channel".into(),
        activation_id: guid(seed),
        application_id: WINDOWS.into(),
        extended_pid: format!("00330-03308-000-000000-00-1033-{build}.0000-1012024"),
        build,
        channel: "Retail".into(),
        iid: groups(seed, 9, 7),
        cid: groups(seed + 1000, 8, 6),
        key: key(seed),
        status: 1,
        grace_minutes: 0,
        rearms: 1001,
        error: None,
        service: Service::None,
    }
}

/// A MAK, waiting to be activated by telephone.
pub(crate) fn mak(seed: u64) -> Product {
    Product {
        name: "Windows(R), Enterprise edition".into(),
        description: "Windows(R) Operating System, VOLUME_MAK channel".into(),
        extended_pid: "03612-03291-029-259087-03-1041-19045.0000-1952025".into(),
        build: 19045,
        channel: "Volume:MAK".into(),
        status: 5,
        error: Some(0xC004_F034),
        ..windows(seed)
    }
}

/// An add-on for extended updates, with its long name.
pub(crate) fn esu(seed: u64) -> Product {
    Product {
        name: "Windows(R), Client-ESU-Year2 add-on for Education,EducationN,Enterprise,EnterpriseN,Professional,\
               ProfessionalEducation,ProfessionalEducationN,ProfessionalN,ProfessionalWorkstation,ProfessionalWorkstationN"
            .into(),
        extended_pid: "03612-05150-060-000001-03-1041-19045.0000-1952025".into(),
        status: 0,
        error: None,
        ..mak(seed)
    }
}

/// A client of a Key Management Service, with groups of six.
pub(crate) fn client(seed: u64) -> Product {
    Product {
        name: "Windows(R) 7, Enterprise edition".into(),
        description: "Windows Operating System - Windows(R) 7, VOLUME_KMSCLIENT channel".into(),
        extended_pid: "00392-00170-918-500000-03-1033-7601.0000-1592011".into(),
        build: 7601,
        channel: "Volume:GVLK".into(),
        iid: groups(seed, 9, 6),
        grace_minutes: 259_200,
        rearms: 2,
        service: Service::Client,
        ..windows(seed)
    }
}

/// A host of a Key Management Service.
pub(crate) fn host(seed: u64) -> Product {
    Product {
        name: "Windows(R), ServerStandard edition".into(),
        description: "Windows(R) Operating System, VOLUME_KMS_2012-R2 channel".into(),
        extended_pid: "06401-00206-234-001162-03-1033-9600.0000-0992013".into(),
        build: 9600,
        channel: "Volume:CSVLK".into(),
        service: Service::Host,
        ..windows(seed)
    }
}

/// An Office with a MAK.
pub(crate) fn office(seed: u64) -> Product {
    Product {
        name: "Office 21, Office21ProPlus2021VL_MAK_AE1 edition".into(),
        description: "Office 21, RETAIL(MAK) channel".into(),
        application_id: OFFICE.into(),
        extended_pid: "03612-05334-029-259087-03-1041-19045.0000-1952025".into(),
        build: 19045,
        channel: "Volume:MAK".into(),
        status: 2,
        grace_minutes: 7094,
        error: Some(0x4004_F00C),
        ..windows(seed)
    }
}

/// An Office of 2010, with groups of six.
pub(crate) fn visio(seed: u64) -> Product {
    Product {
        name: "Office 14, OfficeVisioPrem-MAK edition".into(),
        description: "Office 14, RETAIL(MAK) channel".into(),
        application_id: OFFICE_2010.into(),
        iid: groups(seed, 9, 6),
        status: 3,
        grace_minutes: 0,
        error: Some(0xC004_F009),
        ..office(seed)
    }
}
