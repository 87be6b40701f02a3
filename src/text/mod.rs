//! Reading: characters and their meaning, the grammar, and the places that a text holds.

pub(crate) mod fold;
pub(crate) mod grammar;
mod mask;
pub(crate) mod slots;
pub(crate) mod span;
pub(crate) mod tokens;

pub use self::fold::{Meaning, digit_like, is_key_character, meaning};
pub use self::mask::Masked;
pub use self::span::Span;
