//! Enums whose variants have a stable name and a stable number, declared in one place.

use core::fmt;

/// Declares an enum of which every variant has a stable name and a stable number.
///
/// ```
/// offhook::named! {
///     /// How somebody is reached.
///     #[derive(Clone, Copy, Debug, Eq, PartialEq)]
///     pub enum Contact {
///         /// By telephone.
///         Phone = 1 => "phone",
///         /// By post.
///         Post = 2 => "post",
///     }
/// }
///
/// assert_eq!(Contact::Phone.name(), "phone");
/// assert_eq!("post".parse(), Ok(Contact::Post));
/// assert_eq!(Contact::from_number(2), Some(Contact::Post));
/// assert_eq!("fax".parse::<Contact>().unwrap_err().to_string(), "unknown name, expected one of phone, post");
/// ```
///
/// What it gives: `ALL` (a slice, in the order of the declaration), `name`, `from_name`, `number`, `from_number`, `Display`
/// (the name), `FromStr` (with [`NameError`](crate::NameError)), and with the feature `serde` of `offhook` both directions
/// of serde, as the name. Attributes and derives are those of the declaration; derive an order only where the variants have
/// one.
///
/// Names are kebab-case where nothing else is customary. Numbers start at 1, so that 0 can mean "none" across an ABI. A
/// name and a number never change and are never used again; a test of the package pins them.
#[doc(hidden)]
#[macro_export]
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

        // An enum that is private to its package need not use all of them.
        #[allow(dead_code)]
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

        $crate::__serde_by_name!($enum);
    };
}

/// Serialises a named enum as its name; declared where the feature is known, so that other packages need no serde.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_by_name {
    ($enum:ident) => {
        impl $crate::__private::Serialize for $enum {
            /// Writes the stable name.
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $enum {
            /// Reads the stable name.
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::by_name(deserializer)
            }
        }
    };
}

/// Without the feature `serde` there is nothing to declare.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_by_name {
    ($enum:ident) => {};
}

/// A name that stands for nothing: an unknown identifier, verdict, channel, or the like.
///
/// It says which names there are and never repeats the text, which may be an identifier in the wrong place.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
///
/// let error = "cd-key".parse::<Kind>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown name, expected one of product-key, installation-id, confirmation-id");
/// assert_eq!(error.expected().len(), 3);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NameError {
    expected: &'static [&'static str],
}

impl NameError {
    #[doc(hidden)]
    pub const fn new(expected: &'static [&'static str]) -> Self {
        Self { expected }
    }

    /// The names that there are.
    pub const fn expected(&self) -> &'static [&'static str] {
        self.expected
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown name, expected one of ")?;
        for (index, name) in self.expected.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl core::error::Error for NameError {}

/// What the macros name in other packages.
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod private {
    use core::fmt;
    use core::marker::PhantomData;
    use core::str::FromStr;

    use serde::de::{Error, Visitor};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Reads a name.
    pub fn by_name<'de, T: FromStr<Err = super::NameError>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        struct Name<T>(PhantomData<T>);

        impl<T: FromStr<Err = super::NameError>> Visitor<'_> for Name<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
                name.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Name(PhantomData))
    }
}
