//! The keys that come with Windows itself, by their last five characters: the only part that anybody is shown.
//!
//! That slmgr shows such a key for a licence in the firmware is Microsoft's ("Validate OEM activation key", KB 4346763); the ends
//! are from third parties, as marked.

const TABLE: &str = include_str!("windows-keys.tsv");
const END: usize = 5;

/// How many rows follow the heading.
const COUNT: usize = {
    let (mut count, mut at) = (0, 0);
    while at < TABLE.len() {
        count += (TABLE.as_bytes()[at] == b'\n') as usize;
        at += 1;
    }
    count - 1
};

/// The last characters of each key, one row after the other.
static ENDS: [[u8; END]; COUNT] = {
    let table = TABLE.as_bytes();
    let (mut ends, mut row, mut at) = ([[0; END]; COUNT], 0, 0);
    while row < COUNT {
        while table[at] != b'\n' {
            at += 1;
        }
        let mut place = 0;
        while place < END {
            at += 1;
            ends[row][place] = table[at];
            place += 1;
        }
        row += 1;
    }
    ends
};

/// The edition whose key ends like this one, in capitals.
pub(crate) fn edition(key: &[u8]) -> Option<&'static str> {
    let end = key.last_chunk::<END>()?;
    let row = ENDS.iter().position(|known| known == end)?;
    TABLE.lines().nth(row + 1)?.split('\t').nth(1)
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_found_by_the_end_of_a_key() {
        assert_eq!(COUNT, TABLE.lines().count() - 1);
        for row in TABLE.lines().skip(1) {
            let (end, rest) = row.split_once('\t').expect("an end");
            let key = alloc::format!("HJKM2-3PQRT-46VWX-789YB-{end}");
            assert_eq!(edition(key.as_bytes()), rest.split('\t').next(), "{row}");
        }
        assert_eq!(edition(b"HJKM2-3PQRT-46VWX-789YB-CDFG4"), None);
        assert_eq!(edition(b"T"), None);
    }
}
