//! What tools print in every language, and what only some print: labels, sentences, and values known by their shape.

pub(crate) mod labels;
pub(crate) mod shapes;
