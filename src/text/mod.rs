//! Reading: a text becomes tokens once, and from the same tokens the places of any identifier.

mod address;
pub(crate) mod candidates;
mod cut;
pub(crate) mod fit;
pub(crate) mod fold;
pub(crate) mod grammar;
mod mask;
pub(crate) mod places;
mod rows;
pub(crate) mod span;
pub(crate) mod tokens;
mod unprintable;

pub use self::fold::{Meaning, digit_like, is_key_character, meaning};
pub use self::mask::Masked;
pub use self::rows::{Piece, rows};
pub use self::span::Span;
pub use self::unprintable::is_unprintable;
