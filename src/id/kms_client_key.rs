//! The setup keys that Microsoft publishes for everyone's KMS clients.
//!
//! Knows the table `kms-client-keys.tsv`. Knows nothing of typed text.

const TABLE: &str = include_str!("kms-client-keys.tsv");

/// The product a published KMS client setup key is for, given the key in its dashed form.
///
/// The table carries Microsoft's two lists (Windows Server documentation, "KMS client activation keys"; Office
/// deployment documentation, "GVLKs").
///
/// # Examples
///
/// ```
/// let key = offhook::ProductKey::parse("TVRH6-WHNXV-R9WG3-9XRFY-MY832")?;
/// assert_eq!(key.kms_client_product(), Some("Windows Server 2025 Standard"));
/// # Ok::<(), offhook::Error>(())
/// ```
pub(crate) fn product(key: &[u8]) -> Option<&'static str> {
    rows().find(|(published, _)| is_same(published, key)).map(|(_, product)| product)
}

/// Every published key with its product.
pub(crate) fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().skip(1).filter_map(|row| {
        let mut cells = row.split('\t');
        Some((cells.next()?, cells.next()?))
    })
}

fn is_same(published: &str, key: &[u8]) -> bool {
    published.bytes().filter(|byte| *byte != b'-').eq(key.iter().copied())
}
