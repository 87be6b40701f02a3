//! Mock printers: what each tool prints of invented products, and what copying makes of it.

pub(crate) mod case;
pub(crate) mod cim;
pub(crate) mod copies;
pub(crate) mod encodings;
pub(crate) mod gaps;
pub(crate) mod judge;
pub(crate) mod kept;
pub(crate) mod layouts;
pub(crate) mod ospp;
pub(crate) mod output;
pub(crate) mod people;
pub(crate) mod product;
pub(crate) mod slips;
pub(crate) mod slmgr;
pub(crate) mod told;
pub(crate) mod tongue;

pub(crate) use case::Case;
pub(crate) use copies::Copy;
pub(crate) use layouts::Layout;
pub(crate) use output::Output;
pub(crate) use product::Product;
pub(crate) use slips::Slip;

/// What is printed of products whose identifiers slipped, and copied one way after the other.
pub(crate) fn printed(layout: Layout, products: &[Product], slip: Option<Slip>, copies: &[Copy]) -> Option<Output> {
    // Two rows of zeros are one.
    if slip == Some(Slip::Zeros) && layout.is_bare() && products.len() > 1 {
        return None;
    }
    let mut plain = layout.print(products);
    if let Some(slip) = slip {
        let slipped: Vec<Product> = products.iter().map(|product| slip.applied(product)).collect::<Option<_>>()?;
        let before = core::mem::replace(&mut plain, layout.print(&slipped));
        if plain.text() == before.text() {
            return None;
        }
    }
    copies.iter().try_fold(plain, |output, copy| copy.applied(output, layout))
}
