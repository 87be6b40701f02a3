//! The check digit in the slowest, plainest form: as a person works it out on paper.
#![allow(unreachable_pub, reason = "other packages have it as a module of their own")]

/// The check digit of what stands in front of it: every digit once, every second digit once more, divided by seven.
pub fn check_digit(front: &str) -> char {
    let mut sum = 0;
    let mut is_second = false;
    for character in front.chars() {
        let digit = character.to_digit(10).expect("a digit");
        sum += digit;
        if is_second {
            sum += digit;
        }
        is_second = !is_second;
    }
    while sum >= 7 {
        sum -= 7;
    }
    char::from_digit(sum, 10).expect("below seven")
}

/// Whether the last digit of a group is the check digit of the others.
pub fn agrees(group: &str) -> bool {
    let (front, last) = group.split_at(group.len() - 1);
    last.starts_with(check_digit(front))
}
