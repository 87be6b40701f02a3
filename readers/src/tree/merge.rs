//! Merges and inherits fields between nested nodes.

use crate::foreign::Foreign;
use crate::record::Record;
use crate::tree::values::is_equal;
use crate::words::shapes::{self, is_description, is_product_name};

/// How many nodes that only add to their parent are kept until it closes.
const MOST_FIELDS: usize = 64;

/// What a node said, once it is closed.
pub(crate) enum Merged {
    /// Only what belongs to a product elsewhere.
    Fields(Box<Record>),
    Products(Vec<Record>),
}

/// The nodes below a node, each with its name.
pub(crate) struct Children {
    /// Whether they are the items of a list, of which each speaks for itself.
    is_list: bool,
    fields: Vec<(String, Box<Record>)>,
    products: Vec<(String, Vec<Record>)>,
}

impl Children {
    pub(crate) const fn new(is_list: bool) -> Self {
        Self { is_list, fields: Vec::new(), products: Vec::new() }
    }

    /// From here on each speaks for itself.
    pub(crate) const fn keep_apart(&mut self) {
        self.is_list = true;
    }

    pub(crate) fn push(&mut self, name: &str, said: Merged) {
        match said {
            Merged::Products(records) => self.products.push((name.into(), records)),
            Merged::Fields(_) if self.is_list || self.fields.len() == MOST_FIELDS => {}
            Merged::Fields(record) => self.fields.push((name.into(), record)),
        }
    }

    /// What a node says with its own values and what stands below it; its name may be that of the whole.
    pub(crate) fn merged_with(self, mut own: Record, is_title: bool) -> Merged {
        let is_unique = |name: &str| {
            self.fields.iter().filter(|(other, _)| other == name).count() == 1
                && self.products.iter().all(|(other, _)| other != name)
        };
        for (name, fields) in &self.fields {
            if is_unique(name) {
                own.add((**fields).clone());
            }
        }
        let mut below = if self.is_list { all_of(self.products) } else { one_of_parts(self.products) };
        if let [only] = &mut below[..]
            && agree(&own, only)
        {
            only.add_all(own, is_title);
            return Merged::Products(below);
        }
        if below.is_empty() {
            return if is_product(&own) { Merged::Products([own].into()) } else { Merged::Fields(Box::new(own)) };
        }
        let mut is_taken = false;
        for record in &mut below {
            is_taken |= record.inherit(&own);
        }
        if own.has_id() || (is_product(&own) && !is_taken) {
            below.insert(0, own);
        }
        Merged::Products(below)
    }
}

/// Whether a record is more than what might be said of anything.
pub(crate) fn is_product(record: &Record) -> bool {
    let says_more = record.channel.is_some() || record.license_status.is_some() || record.partial_product_key.is_some();
    let has_key = record.partial_product_key.is_some() && (record.channel.is_some() || record.license_status.is_some());
    let is_trade_name = || record.name.as_ref().is_some_and(|name| shapes::is_trade_name(name.raw()));
    record.has_id()
        || is_named(record)
        || has_key
        || record.outcome.is_some()
        || record.success.is_some()
        || (record.activation_id.is_some() && says_more)
        || ((record.license_status.is_some() || record.partial_product_key.is_some()) && is_trade_name())
}

/// The products of two different nodes are one, when only one of them has identifiers and the other says the rest.
fn one_of_parts(products: Vec<(String, Vec<Record>)>) -> Vec<Record> {
    let are_different = matches!(&products[..], [(one, _), (other, _)] if one != other);
    let mut records = all_of(products);
    if let [first, second] = &records[..]
        && are_different
        && first.has_id() != second.has_id()
        && are_disjoint(first, second)
        && let Some(second) = records.pop()
    {
        records[0].add(second);
    }
    records
}

fn all_of(products: Vec<(String, Vec<Record>)>) -> Vec<Record> {
    products.into_iter().flat_map(|(_, records)| records).collect()
}

fn is_named(record: &Record) -> bool {
    record.name.as_ref().is_some_and(|name| is_product_name(name.raw()))
        || record.description.as_ref().is_some_and(|text| is_description(text.raw()))
}

fn are_disjoint(one: &Record, other: &Record) -> bool {
    let clash = |one: bool, other: bool| one && other;
    !(clash(one.name.is_some(), other.name.is_some())
        || clash(one.activation_id.is_some(), other.activation_id.is_some())
        || clash(one.computer.is_some(), other.computer.is_some())
        || clash(one.partial_product_key.is_some(), other.partial_product_key.is_some()))
}

/// Whether nothing in the one contradicts the other.
fn agree(one: &Record, other: &Record) -> bool {
    fn same<T>(one: &Option<T>, other: &Option<T>, is_equal: impl Fn(&T, &T) -> bool) -> bool {
        one.as_ref().zip(other.as_ref()).is_none_or(|(one, other)| is_equal(one, other))
    }
    same(&one.installation_id, &other.installation_id, is_equal)
        && same(&one.confirmation_id, &other.confirmation_id, is_equal)
        && same(&one.activation_id, &other.activation_id, String::eq)
        && same(&one.partial_product_key, &other.partial_product_key, String::eq)
        && same(&one.computer, &other.computer, |one, other| one.raw().eq_ignore_ascii_case(other.raw()))
        && (!is_product(one) || same(&one.name, &other.name, Foreign::eq))
}

impl Record {
    fn has_id(&self) -> bool {
        self.installation_id.is_some() || self.confirmation_id.is_some()
    }

    /// Adds what another part of the same product says, where nothing is said yet.
    fn add(&mut self, mut other: Self) {
        let (mine, theirs) = (self.lines, other.lines);
        let language = self.language.or(other.language);
        other.lines = (0, 0);
        // `absorb` lets the later speak, and here the earlier does.
        other.absorb(core::mem::take(self));
        *self = other;
        self.language = language;
        self.lines = spanned(mine, theirs);
    }

    /// Adds what stands above the only product below; a title is not its name.
    fn add_all(&mut self, mut above: Self, is_title: bool) {
        let is_about_product = is_product(&above) || says_state(&above);
        if !is_about_product && is_title {
            above.name = None;
            above.description = None;
        }
        if !is_about_product && above.name.is_none() {
            above.lines = (0, 0);
        }
        self.add(above);
    }

    /// Takes over from what stands above several products; the answer is whether it was more than the computer.
    fn inherit(&mut self, above: &Self) -> bool {
        if self.computer.is_none() {
            self.computer.clone_from(&above.computer);
        }
        self.language = self.language.or(above.language);
        let is_bare = self.name.is_none() && self.activation_id.is_none() && self.description.is_none();
        let names = is_named(above) || above.activation_id.is_some();
        if !is_bare || !names {
            return false;
        }
        self.name.clone_from(&above.name);
        self.activation_id.clone_from(&above.activation_id);
        self.description.clone_from(&above.description);
        if self.channel.is_none() {
            self.channel.clone_from(&above.channel);
        }
        if self.partial_product_key.is_none() {
            self.partial_product_key.clone_from(&above.partial_product_key);
        }
        self.inherit_places(above);
        true
    }
}

/// Whether a record says of a product in which state it is, or which one it is by number.
fn says_state(record: &Record) -> bool {
    record.activation_id.is_some()
        || record.channel.is_some()
        || record.partial_product_key.is_some()
        || record.license_status.is_some()
        || record.error_code.is_some()
        || record.build.is_some()
}

/// From the first to the last line of both; a record that stands nowhere has line 0.
pub(crate) fn spanned(one: (usize, usize), other: (usize, usize)) -> (usize, usize) {
    match (one, other) {
        ((0, _), lines) | (lines, (0, _)) => lines,
        (one, other) => (one.0.min(other.0), one.1.max(other.1)),
    }
}
