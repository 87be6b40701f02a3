//! The setup keys that Microsoft publishes for everyone's KMS clients.

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
    if !may_be_published(key) {
        return None;
    }
    rows().find(|(published, _)| is_same(published, key)).map(|(_, product)| product)
}

/// Whether a key, with or without dashes, may be one of the table; of 33 million others one is.
pub(crate) fn may_be_published(key: &[u8]) -> bool {
    HASHES.contains(&hash(key))
}

/// A hash of each key, so that the table is only searched for keys that are most likely in it.
static HASHES: [u32; COUNT] = {
    let (mut hashes, mut row, mut at) = ([0; COUNT], 0, next_row(0));
    while row < COUNT {
        hashes[row] = hash(TABLE.as_bytes().split_at(at).1.split_at(KEY_WITH_DASHES).0);
        row += 1;
        at = next_row(at);
    }
    hashes
};

/// How many rows follow the headings.
const COUNT: usize = {
    let (mut count, mut at) = (0, next_row(0));
    while at < TABLE.len() {
        count += 1;
        at = next_row(at);
    }
    count
};

const KEY_WITH_DASHES: usize = 29;

/// Where the row after the one at `at` begins.
const fn next_row(mut at: usize) -> usize {
    while at < TABLE.len() && TABLE.as_bytes()[at] != b'\n' {
        at += 1;
    }
    at + 1
}

/// FNV-1a over the characters of a key; dashes do not count.
const fn hash(key: &[u8]) -> u32 {
    let (mut hash, mut at) = (0x811C_9DC5_u32, 0);
    while at < key.len() {
        if key[at] != b'-' {
            hash = (hash ^ key[at] as u32).wrapping_mul(0x0100_0193);
        }
        at += 1;
    }
    hash
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
