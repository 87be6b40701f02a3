//! Characters that are not seen, or that change how others are seen.

/// Whether a character is invisible, steers a terminal or turns the order of other characters around.
///
/// Control characters (C0, DEL, C1), line and paragraph separators, zero-width characters, marks of direction, tags and other
/// characters without a shape, and noncharacters. Spaces of any width are seen, and so are accents and the selectors of a
/// shape (U+FE00–FE0F).
///
/// # Examples
///
/// ```
/// use offhook::text::is_unprintable;
///
/// assert!(is_unprintable('\u{1B}') && is_unprintable('\u{202E}') && is_unprintable('\n'));
/// assert!(!is_unprintable(' ') && !is_unprintable('ア'));
/// ```
pub const fn is_unprintable(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1F}'
            | '\u{7F}'..='\u{9F}'
            | '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    ) || character as u32 & 0xFFFE == 0xFFFE
}
