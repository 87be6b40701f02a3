//! Stable names and numbers: pinned, so that neither ever changes, and read back by every way in.
#![cfg(feature = "scan")]

use std::fmt::{Debug, Display, Write as _};
use std::str::FromStr;

use offhook::find::Leniency;
use offhook::find::rules::{Expected, Form, Format};
use offhook::repair::{Agreement, Channel, SlipKind};
use offhook::{CopiedPart, Damage, Group, IssueCode, Kind, Layout, Level, NameError, Severity, Verdict};

/// Every named enum, by a call of a macro with each.
macro_rules! every_enum {
    ($with:ident) => {
        $with!(
            Agreement, Channel, CopiedPart, Damage, Expected, Form, Format, IssueCode, Kind, Layout, Leniency, Level,
            Severity, SlipKind, Verdict
        )
    };
}

/// A change to a line of this snapshot breaks whoever has stored a name or a number; new lines are welcome.
#[test]
fn names_and_numbers_never_change() {
    let mut table = String::new();
    macro_rules! list {
        ($($name:ident),*) => {$(
            for value in $name::ALL {
                let _ = writeln!(table, "{} {} {}", stringify!($name), value.number(), value.name());
            }
        )*};
    }
    every_enum!(list);
    insta::assert_snapshot!(table);
}

#[test]
fn every_way_back_leads_to_the_same_value() {
    macro_rules! there_and_back {
        ($($name:ident),*) => {$(
            for &value in $name::ALL {
                assert_eq!($name::from_name(value.name()), Some(value));
                assert_eq!($name::from_number(value.number()), Some(value));
                assert_eq!(value.to_string(), value.name());
                assert_ne!(value.number(), 0, "0 is for nothing");
                holds_itself(value);
            }
            assert_eq!($name::from_number(0), None);
            refuses::<$name>($name::ALL.len());
        )*};
    }
    every_enum!(there_and_back);
}

fn holds_itself<T: FromStr<Err = NameError> + Display + PartialEq + Debug>(value: T) {
    assert_eq!(value.to_string().parse(), Ok(value));
}

/// What is no name is not repeated: it may be an identifier.
fn refuses<T: FromStr<Err = NameError>>(count: usize) {
    let Err(error) = "TVRH6-WHNXV".parse::<T>() else { panic!("it is no name") };
    assert_eq!(error.expected().len(), count);
    assert!(!error.to_string().contains("TVRH6"), "{error}");
}

#[test]
fn a_label_is_a_group_of_its_identifier() {
    for &kind in Kind::ALL {
        let groups: Vec<Group> = (0..16).map_while(|index| Group::new(kind, index)).collect();
        for (index, group) in groups.iter().enumerate() {
            assert_eq!((group.index(kind), *group), (Some(index), kind.label(index)));
            assert_eq!(Group::try_from(group.label()), Ok(*group));
            assert_eq!(group.to_string().parse(), Ok(*group));
        }
        let longest = Layout::ALL.iter().filter(|layout| layout.kind() == kind).map(|layout| layout.groups()).max();
        assert_eq!(Some(groups.len()), longest);
    }
    for none in ['0', 'I', 'a', 'Ａ', '\0'] {
        assert!(Group::try_from(none).is_err());
    }
    assert!("".parse::<Group>().is_err() && "12".parse::<Group>().is_err());
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_and_reads_the_name() {
    macro_rules! there_and_back {
        ($($name:ident),*) => {$(
            for value in $name::ALL {
                let text = serde_json::to_string(value).expect("a name");
                assert_eq!(text, format!("\"{}\"", value.name()));
                assert_eq!(serde_json::from_str::<$name>(&text).expect("the same name"), *value);
            }
        )*};
    }
    every_enum!(there_and_back);
    assert_eq!(serde_json::from_str::<Group>("\"C\"").expect("a label").label(), 'C');
    assert!(serde_json::from_str::<Verdict>("\"valid\"").is_err());
}
