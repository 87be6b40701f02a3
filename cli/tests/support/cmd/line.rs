//! One line of a script, as the command processor takes it apart.

/// One command of a line, and where its output goes.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) words: Vec<Word>,
    pub(super) output: Option<(String, bool)>,
    /// Where errors go: `nul` or `&1`.
    pub(super) errors: Option<String>,
    /// The text after the first word as it stands, for `echo`.
    pub(super) rest: String,
}

#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) is_quoted: bool,
}

/// Empty lines, remarks and labels. A percent sign in a remark would be expanded all the same.
pub(super) fn is_silent(line: &str) -> bool {
    line.is_empty() || (line.starts_with("rem ") && !line.contains('%')) || is_label(line)
}

pub(super) fn is_label(line: &str) -> bool {
    line.strip_prefix(':').is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// Percent signs: variables, arguments with or without their quotation marks, the folder of the script.
pub(super) fn expand(
    line: &str,
    variable: &dyn Fn(&str) -> String,
    arguments: &[String],
    folder: &str,
) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('%') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("~dp0") {
            text.push_str(folder);
            rest = after;
            continue;
        }
        let (bare, after) = rest.strip_prefix('~').map_or((false, rest), |after| (true, after));
        if let Some(digit @ '1'..='9') = after.chars().next() {
            let argument = arguments.get(digit as usize - '1' as usize).map_or("", String::as_str);
            text.push_str(if bare { argument.trim_matches('"') } else { argument });
            rest = &after[1..];
            continue;
        }
        let end = rest.find('%').filter(|_| !bare).ok_or("a lone percent sign")?;
        let name = &rest[..end];
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '(' | ')' | '_');
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(format!("%{name}% is no variable"));
        }
        text.push_str(&variable(name));
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    Ok(text)
}

/// A line after the percent signs: words, and where output goes. What the command processor would take as a sign of its own is
/// an error outside quotation marks.
pub(super) fn parse(text: &str) -> Result<Line, String> {
    let mut line = Line::default();
    let mut words: Vec<(Word, usize)> = Vec::new();
    let mut rest_end = text.len();
    let bytes: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            ' ' => at += 1,
            '"' => {
                let end = (at + 1..bytes.len()).find(|end| bytes[*end] == '"').ok_or("a lone quotation mark")?;
                words.push((Word { text: bytes[at + 1..end].iter().collect(), is_quoted: true }, at));
                at = end + 1;
                if bytes.get(at).is_some_and(|c| !matches!(c, ' ' | '=' | '.')) {
                    return Err(String::from("text right after a quotation mark"));
                }
            }
            '=' if bytes.get(at + 1) == Some(&'=') => {
                words.push((Word { text: String::from("=="), is_quoted: false }, at));
                at += 2;
            }
            '>' => (at, rest_end) = redirect(&bytes, at, 1, &mut line, (words.is_empty(), rest_end))?,
            c @ ('1' | '2') if bytes.get(at + 1) == Some(&'>') => {
                let handle = c as usize - '0' as usize;
                (at, rest_end) = redirect(&bytes, at + 1, handle, &mut line, (words.is_empty(), rest_end))?;
            }
            _ => {
                let end = (at..bytes.len()).find(|end| matches!(bytes[*end], ' ' | '>')).unwrap_or(bytes.len());
                let word: String = bytes[at..end].iter().collect();
                // `/c:"text"` is one word, the quotation marks only keep it together.
                let (word, end) = if let Some(quote) = word.find('"') {
                    let from = at + word[..quote].chars().count();
                    let close =
                        (from + 1..bytes.len()).find(|end| bytes[*end] == '"').ok_or("a lone quotation mark")?;
                    let inner: String = bytes[from + 1..close].iter().collect();
                    (format!("{}{inner}", &word[..quote]), close + 1)
                } else {
                    (word, end)
                };
                words.push((Word { text: word, is_quoted: false }, at));
                at = end;
            }
        }
    }
    if let [(first, _), (_, second), ..] = words.as_slice()
        && first.text.eq_ignore_ascii_case("echo")
    {
        line.rest = bytes[*second..rest_end.min(bytes.len())].iter().collect();
        let mut outside = line.rest.split('"').step_by(2);
        if outside.any(|part| part.contains(['&', '|', '<', '>', '^', '%', '(', ')'])) {
            return Err(String::from("echo of a sign outside quotation marks"));
        }
    } else if let Some((word, _)) = words.iter().find(|(word, _)| !word.is_quoted && has_sign(&word.text)) {
        return Err(format!("{} outside quotation marks", word.text));
    }
    line.words = words.into_iter().map(|(word, _)| word).collect();
    Ok(line)
}

/// Whether a word holds what ends it or means something to the command processor; a switch may hold more.
pub(super) fn has_sign(word: &str) -> bool {
    let front = word.split(':').next().unwrap_or_default();
    front.contains(['&', '|', '<', '>', '^', '(', ')', '%', '*', '\'', '`', ';', ','])
        || word.contains(['&', '|', '<', '>', '^', '%'])
}

/// `>file`, `>>file`, `2>nul`, `2>&1`; hands back where to go on, and where the text before it ended.
pub(super) fn redirect(
    bytes: &[char],
    mut at: usize,
    handle: usize,
    line: &mut Line,
    (is_first, rest_end): (bool, usize),
) -> Result<(usize, usize), String> {
    let start = if handle == 2 { at - 1 } else { at };
    if start > 0 && bytes[start - 1] != ' ' {
        return Err(String::from("a redirection without a space in front"));
    }
    // A redirection in front of the command does not end its text.
    let rest_end = if is_first { rest_end } else { rest_end.min(start) };
    let append = bytes.get(at + 1) == Some(&'>');
    at += if append { 2 } else { 1 };
    let (target, end) = match bytes.get(at) {
        Some('"') => {
            let end = (at + 1..bytes.len()).find(|end| bytes[*end] == '"').ok_or("a lone quotation mark")?;
            (bytes[at + 1..end].iter().collect::<String>(), end + 1)
        }
        _ => {
            let end = (at..bytes.len()).find(|end| bytes[*end] == ' ').unwrap_or(bytes.len());
            (bytes[at..end].iter().collect(), end)
        }
    };
    match (handle, target.as_str()) {
        // Some command processors take no handle in front of the command.
        (2, _) if is_first => return Err(String::from("a handle in front of the command")),
        (2, "nul" | "&1") => line.errors = Some(target),
        (1, "nul") => line.output = Some((target, append)),
        (1, _) if bytes.get(at) == Some(&'"') => line.output = Some((target, append)),
        _ => return Err(String::from("this redirection is not in the subset")),
    }
    Ok((end, rest_end))
}
