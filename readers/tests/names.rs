//! Names and numbers of the package's enums: pinned, unique, and read back; and every public type may be shared by threads.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;
use std::collections::HashSet;

use offhook_readers::batch::{Entry, Finding, FindingCode, FindingKind, Hazard, Ledger};
use offhook_readers::{
    AddOn, AddOnKind, Channel, Columns, Coverage, Encoding, Family, Found, LicenseStatus, NameError, Outcome, Product,
    ReadError, Reading, Record, ResultCode, ResultCodeError, Role, Row, Rows, Step, Summary, TimeLeft, Tool,
    Unreadable, Unused, Version,
};

/// The listing of an enum, after a look at what `named!` promises of it.
fn listed<T>(all: &[T], name: fn(T) -> &'static str, number: fn(T) -> u16) -> String
where
    T: Copy + Debug + Display + Eq + FromStr<Err = NameError> + Hash,
{
    let numbers: HashSet<u16> = all.iter().map(|one| number(*one)).collect();
    assert_eq!(numbers.len(), all.len());
    assert!(!numbers.contains(&0));
    for one in all {
        assert_eq!(one.to_string(), name(*one));
        assert_eq!(name(*one).parse(), Ok(*one));
    }
    let error = "020650".parse::<T>().expect_err("it is not a name");
    assert_eq!(error.expected().len(), all.len());
    assert!(!error.to_string().contains("020650"));
    all.iter().map(|one| format!("{} {}\n", number(*one), name(*one))).collect()
}

#[test]
fn names_and_numbers_never_change() {
    let lists = [
        ("add-ons", listed(AddOnKind::ALL, AddOnKind::name, AddOnKind::number)),
        ("channels", listed(Channel::ALL, Channel::name, Channel::number)),
        ("encodings", listed(Encoding::ALL, Encoding::name, Encoding::number)),
        ("families", listed(Family::ALL, Family::name, Family::number)),
        ("findings", listed(FindingCode::ALL, FindingCode::name, FindingCode::number)),
        ("hazards", listed(Hazard::ALL, Hazard::name, Hazard::number)),
        ("outcomes", listed(Outcome::ALL, Outcome::name, Outcome::number)),
        ("states", listed(LicenseStatus::ALL, LicenseStatus::name, LicenseStatus::number)),
        ("roles", listed(Role::ALL, Role::name, Role::number)),
        ("tools", listed(Tool::ALL, Tool::name, Tool::number)),
    ];
    let lists = lists.map(|(name, list)| format!("{name}\n{list}"));
    insta::assert_snapshot!(lists.join("\n"));
}

#[test]
fn an_error_says_what_was_expected_and_never_what_was_given() {
    let error = "020650-770493".parse::<ResultCode>().expect_err("it is not a code");
    assert_eq!(error.to_string(), "expected a result code such as 0xC004C008, -1073430520 or BA:0x67");
    assert_eq!("ba:0x67".parse::<ResultCode>().map(|code| code.to_string()).as_deref(), Ok("BA:0x67"));
}

#[test]
fn every_public_type_may_be_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<(
        Columns,
        Coverage,
        Encoding,
        Found,
        LicenseStatus,
        NameError,
        Reading,
        Record,
        ResultCode,
        ResultCodeError,
    )>();
    shared::<(Role, Row, Rows, Step, Summary, TimeLeft, Tool, Unreadable, Unused, Version, ReadError)>();
    shared::<(AddOn, Outcome, Product, TimeLeft, Version)>();
    shared::<(Entry<'_>, Finding, FindingCode, FindingKind, Hazard, Ledger)>();
}

#[test]
fn every_version_is_found_by_its_name() {
    let names: Vec<&str> = Version::all().map(Version::name).collect();
    assert!(names.iter().all(|name| Version::from_name(name).map(Version::name) == Some(name)));
    insta::assert_snapshot!(names.join("\n"));
}
