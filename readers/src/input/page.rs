//! Turns HTML into the lines that a browser would show. Line ends of the source stay, so that line numbers do.

use zeroize::Zeroizing;

/// Tags that only change how a text looks; every other one begins or ends a line.
const INLINE: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "mark", "small", "span", "strong", "tt", "u", "wbr"];
/// Tags whose text a page does not show.
const HIDING: [&str; 3] = ["script", "style", "title"];
/// The attributes that have no value.
const BARE: [&str; 12] = [
    "async",
    "checked",
    "compact",
    "crossorigin",
    "defer",
    "disabled",
    "hidden",
    "multiple",
    "noshade",
    "nowrap",
    "readonly",
    "selected",
];
/// No title has more bytes.
const LONGEST_TITLE: usize = 200;
/// The end of a line that is none of the source.
const LINE_END: char = '\u{B}';
/// What stands for a character, where people write it.
const ENTITIES: [(&str, char); 6] =
    [("&nbsp;", ' '), ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#160;", ' ')];

/// The text without its tags; the cells of a row are separated by tabs.
pub(crate) fn shown(text: &str) -> Zeroizing<String> {
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
    let is_end = text.starts_with("</");
    let rest = &text[1 + usize::from(is_end)..];
    let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '!' | '-' | ':' | '_'))?];
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    let after = behind(name, &rest[name.len()..])?;
    let hidden = HIDING.iter().find(|known| is(known) && !is_end).map_or(0, |name| hidden(name, after));
    let (inside, after) = text.split_at(text.len() - after.len() + hidden);
    if is("td") || is("th") {
        shown.push_str(if is_end { "\t" } else { "" });
    } else if !INLINE.iter().any(|known| is(known)) {
        shown.push(LINE_END);
    }
    shown.extend(inside.chars().filter(|c| *c == '\n'));
    Some(after)
}

/// What follows a tag of this name; `None` when it is torn, or was no tag.
fn behind<'a>(name: &str, text: &'a str) -> Option<&'a str> {
    if name.eq_ignore_ascii_case("!doctype") {
        let (inside, after) = text.split_once('>')?;
        return Some(after).filter(|_| !inside.contains('<'));
    }
    if name.starts_with('!') {
        // A comment of several lines may be one that was torn.
        let (inside, after) = text.split_once('>')?;
        return Some(after).filter(|_| !inside.contains('\n'));
    }
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        match rest.strip_prefix('>') {
            Some(after) => return Some(after),
            None => rest = behind_attribute(rest)?,
        }
    }
}

/// What follows an attribute; without a value only a few are known, so that no words of a text are taken for one.
fn behind_attribute(text: &str) -> Option<&str> {
    let (name, after) = text.split_at(text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/' | '>'))?);
    let Some(value) = after.trim_ascii_start().strip_prefix('=').map(str::trim_ascii_start) else {
        return BARE.iter().any(|known| name.eq_ignore_ascii_case(known)).then_some(after);
    };
    if name.contains(['<', '"', '\'']) {
        return None;
    }
    match value.chars().next()? {
        mark @ ('"' | '\'') => {
            let (inside, after) = value[1..].split_once(mark)?;
            Some(after).filter(|_| !inside.contains(['<', '>']))
        }
        _ => {
            let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
            Some(&value[end..]).filter(|_| !value[..end].contains('<'))
        }
    }
}

/// How much of a text is hidden, up to the end of this name; nothing when it has none or a title goes on for too long.
fn hidden(name: &str, text: &str) -> usize {
    let is_end = |at: &usize| text[at + 2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name));
    let end = text.match_indices("</").map(|(at, _)| at).find(is_end);
    end.filter(|end| name != "title" || *end <= LONGEST_TITLE).unwrap_or(0)
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
        assert_eq!(
            shown("</htitl81942=x\nName: y\n<p class='z\nName: y\n<p Name: y>").as_str().matches("Name: y").count(),
            3
        );
        for at in (0..page.len()).filter(|at| page.is_char_boundary(*at)) {
            assert_eq!(shown(&page[..at]).matches('\n').count(), page[..at].matches('\n').count());
        }
    }
}
