//! What happens to identifiers before they are shown or while they are typed off.

use super::Product;

/// What is shown in place of the installation ID or the key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Slip {
    Dashes,
    Emptied,
    FullWidth,
    HalfStars,
    KeyStars,
    KeyX,
    LetterB,
    LetterL,
    LetterO,
    LetterS,
    Removed,
    Short,
    Spaces,
    Stars,
    WrongDigit,
    Xs,
    Zeros,
}

impl Slip {
    pub(crate) const ALL: [Self; 17] = [
        Self::Dashes,
        Self::Emptied,
        Self::FullWidth,
        Self::HalfStars,
        Self::KeyStars,
        Self::KeyX,
        Self::LetterB,
        Self::LetterL,
        Self::LetterO,
        Self::LetterS,
        Self::Removed,
        Self::Short,
        Self::Spaces,
        Self::Stars,
        Self::WrongDigit,
        Self::Xs,
        Self::Zeros,
    ];

    /// The product with its slip; `None` when there is nothing to slip on.
    pub(crate) fn applied(self, product: &Product) -> Option<Product> {
        let iid = &product.iid;
        let width = iid.len() / 9;
        let groups = |joint: &str| {
            iid.as_bytes().chunks(width).map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join(joint)
        };
        let swapped = |digit: &str, by: &str| iid.contains(digit).then(|| iid.replacen(digit, by, 2));
        let mut product = product.clone();
        let key = |mut product: Product, key: &str| {
            product.key = key.into();
            Some(product)
        };
        product.iid = match self {
            Self::KeyStars => return key(product, "*****"),
            Self::KeyX => return key(product, "XXXXX"),
            Self::Dashes => groups("-"),
            Self::Emptied => String::new(),
            Self::FullWidth => iid.chars().map(|c| char::from_u32(c as u32 + 0xFEE0).expect("a wide digit")).collect(),
            Self::HalfStars => format!("{}{}", &iid[..width], "*".repeat(width * 8)),
            Self::LetterB => swapped("8", "B")?,
            Self::LetterL => swapped("1", "l")?,
            Self::LetterO => swapped("0", "O")?,
            Self::LetterS => swapped("5", "S")?,
            Self::Removed => "<removed>".into(),
            Self::Short => iid[..iid.len() - 3].into(),
            Self::Spaces => groups(" "),
            Self::Stars => "*".repeat(width * 9),
            Self::WrongDigit => {
                let was = iid.as_bytes()[10] - b'0';
                format!("{}{}{}", &iid[..10], (was + 1) % 10, &iid[11..])
            }
            Self::Xs => ["X".repeat(width).as_str(); 9].join("-"),
            Self::Zeros => "0".repeat(width * 9),
        };
        Some(product)
    }
}
