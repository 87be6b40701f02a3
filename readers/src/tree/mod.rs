//! JSON and XML: nodes with labelled values.

pub(crate) mod builder;
pub(crate) mod json;
mod merge;
pub(crate) mod recover;
mod values;
pub(crate) mod xml;
