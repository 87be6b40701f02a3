//! A page of the web, or a mail written like one, as the lines that it shows.
//!
//! Knows tags by whether they end a line. Keeps the ends of lines of the source, so that the numbers of lines stay. Knows
//! nothing of what lines mean.

use alloc::string::String;

use zeroize::Zeroizing;

/// Tags that only change how a text looks; every other one begins or ends a line.
const INLINE: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "mark", "small", "span", "strong", "tt", "u", "wbr"];
/// The end of a line that is none of the source.
const LINE_END: char = '\u{B}';
/// What stands for a character, where people write it.
const ENTITIES: [(&str, char); 6] =
    [("&nbsp;", ' '), ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#160;", ' ')];

/// The text without its tags; the cells of a row are separated by tabs.
pub(super) fn shown(text: &str) -> Zeroizing<String> {
    let mut shown = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        shown.push_str(&rest[..at]);
        rest = &rest[at..];
        let after = tag(rest, &mut shown).or_else(|| entity(rest, &mut shown));
        rest = after.unwrap_or_else(|| {
            shown.push_str(&rest[..1]);
            &rest[1..]
        });
    }
    shown.push_str(rest);
    shown
}

/// What follows a tag that begins here.
fn tag<'a>(text: &'a str, shown: &mut String) -> Option<&'a str> {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
        return None;
    }
    let is_end = text.starts_with("</");
    let name = &name[..name.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))?];
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    let (inside, after) = match ["script", "style", "title"].iter().find(|known| is(known)) {
        Some(_) if !is_end => text.split_at(text.find("</").filter(|at| text[*at..].contains('>'))?),
        _ => text.split_at(text.find('>')? + 1),
    };
    if is("td") || is("th") {
        shown.push_str(if is_end { "\t" } else { "" });
    } else if !INLINE.iter().any(|known| is(known)) {
        shown.push(LINE_END);
    }
    shown.extend(inside.chars().filter(|c| *c == '\n'));
    Some(after)
}

fn entity<'a>(text: &'a str, shown: &mut String) -> Option<&'a str> {
    let (name, c) = ENTITIES.iter().find(|(name, _)| text.starts_with(name))?;
    shown.push(*c);
    Some(&text[name.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_lines_and_cells_and_keeps_the_lines_of_the_source() {
        let page = "<html>\n<style>p {\n}</style><p class='a\nb'>Name:&nbsp;x<br/>y &amp; <b>z</b></p>1 < 2<td>a</td><td>b</td>";
        assert_eq!(shown(page).as_str(), "\u{B}\n\u{B}\n\u{B}\u{B}\nName: x\u{B}y & z\u{B}1 < 2a\tb\t");
        for at in (0..page.len()).filter(|at| page.is_char_boundary(*at)) {
            assert_eq!(shown(&page[..at]).matches('\n').count(), page[..at].matches('\n').count());
        }
    }
}
