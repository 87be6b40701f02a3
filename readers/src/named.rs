//! Enums whose variants have a stable name and a stable number, declared in one place.

use core::fmt;

/// Declares an enum with `ALL`, `name`, `from_name`, `number`, `from_number`, `Display`, `FromStr` and, with the feature
/// `serde`, both directions of serde.
///
/// Names and numbers never change and are never used again; a test of the package pins them. Numbers start at 1, so that 0
/// can mean "none" across an ABI.
macro_rules! named {
    (
        $(#[$meta:meta])*
        $vis:vis enum $enum:ident {
            $($(#[$about:meta])* $variant:ident = $number:literal => $name:literal,)+
        }
    ) => {
        $(#[$meta])*
        $vis enum $enum {
            $($(#[$about])* $variant = $number,)+
        }

        impl $enum {
            /// All variants, in the order of their declaration.
            $vis const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name; it never changes.
            $vis const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The variant of a name, spelled exactly like this.
            $vis fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// The stable number, for interfaces without text; it never changes, and is never 0.
            $vis const fn number(self) -> u16 {
                self as u16
            }

            /// The variant of a number.
            $vis const fn from_number(number: u16) -> Option<Self> {
                match number {
                    $($number => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl ::core::fmt::Display for $enum {
            /// Writes the stable name.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = $crate::NameError;

            /// Reads the stable name.
            fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
                Self::from_name(name).ok_or(const { $crate::NameError::new(&[$($name),+]) })
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $enum {
            /// Writes the stable name.
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $enum {
            /// Reads the stable name.
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::named::by_str(deserializer, "a name")
            }
        }
    };
}

pub(crate) use named;

/// A name that stands for nothing. It says which names there are and never repeats the text, which may be an identifier
/// in the wrong place.
///
/// # Examples
///
/// ```
/// use offhook_readers::LicenseStatus;
///
/// let error = "active".parse::<LicenseStatus>().unwrap_err();
/// assert!(error.to_string().starts_with("unknown name, expected one of additional-grace, extended-grace"));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NameError {
    expected: &'static [&'static str],
}

impl NameError {
    pub(crate) const fn new(expected: &'static [&'static str]) -> Self {
        Self { expected }
    }

    /// The names that there are.
    pub const fn expected(&self) -> &'static [&'static str] {
        self.expected
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown name, expected one of {}", self.expected.join(", "))
    }
}

impl core::error::Error for NameError {}

/// Reads anything that is written as text.
#[cfg(feature = "serde")]
pub(crate) fn by_str<'de, T, D>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    T: core::str::FromStr<Err: fmt::Display>,
    D: serde::Deserializer<'de>,
{
    struct Text<T>(core::marker::PhantomData<T>, &'static str);

    impl<T: core::str::FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.1)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(core::marker::PhantomData, expected))
}
