//! Digits that can be read from across a desk.

/// Rows of a digit.
pub(super) const ROWS: usize = 5;

const SHAPES: [[&str; ROWS]; 10] = [
    ["###", "# #", "# #", "# #", "###"],
    [" # ", "## ", " # ", " # ", "###"],
    ["###", "  #", "###", "#  ", "###"],
    ["###", "  #", " ##", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"],
    ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"],
    ["###", "  #", "  #", " # ", " # "],
    ["###", "# #", "###", "# #", "###"],
    ["###", "# #", "###", "  #", "###"],
];

/// One row of a group, with a wider gap after the third digit, where one pauses.
pub(super) fn row(digits: &str, row: usize) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let shape = digit.to_digit(10).and_then(|digit| SHAPES.get(digit as usize)).and_then(|shape| shape.get(row));
        if place > 0 {
            text.push_str(if place == 3 { "   " } else { " " });
        }
        text.push_str(shape.copied().unwrap_or(" ? "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_digits_have_ten_shapes() {
        for (index, shape) in SHAPES.iter().enumerate() {
            assert!(shape.iter().all(|row| row.len() == 3), "{index}");
            assert!(SHAPES[..index].iter().all(|other| other != shape), "{index}");
        }
    }

    #[test]
    fn seven_digits_fit_a_telephone() {
        assert!((0..ROWS).all(|index| row("0123456", index).len() <= 36));
    }
}
