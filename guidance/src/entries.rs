//! One message or term in a file of many.
//!
//! Knows where an entry of Fluent begins and ends. Knows nothing of what it says, or of which file goes first.

use fluent_bundle::FluentResource;
use fluent_syntax::{parser, serializer};
use memchr::{memchr_iter, memmem};

/// An entry, and what stands behind it in its file.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a>(&'a str);

/// The entry of this id, a term with its dash; of several the last, as Fluent has it.
pub(super) fn find<'a>(text: &'a str, id: &str) -> Option<Entry<'a>> {
    let begins = |at: usize| {
        let line_begins = at == 0 || text.as_bytes()[at - 1] == b'\n';
        let rest = &text[at + id.len()..];
        line_begins && rest.trim_start_matches(' ').starts_with('=')
    };
    let hits = memmem::find_iter(text.as_bytes(), id.as_bytes());
    hits.filter(|at| begins(*at)).last().map(|at| Entry(&text[at..]))
}

impl Entry<'_> {
    /// The entry alone.
    pub(super) fn read(self) -> FluentResource {
        FluentResource::try_new(self.alone().to_owned()).unwrap_or_else(|_| {
            // Between braces a line may begin like an entry; then the parser says where this one ends.
            let (Ok(mut all) | Err((mut all, _))) = parser::parse(self.0);
            all.body.truncate(1);
            let (Ok(entry) | Err((entry, _))) = FluentResource::try_new(serializer::serialize(&all));
            entry
        })
    }

    /// Up to the line that looks like the next entry or comment.
    fn alone(&self) -> &str {
        let next =
            |end: &usize| self.0[end + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
        let end = memchr_iter(b'\n', self.0.as_bytes()).find(next);
        &self.0[..end.map_or(self.0.len(), |end| end + 1)]
    }
}

#[cfg(test)]
mod tests {

    use fluent_syntax::ast;

    use super::*;
    use crate::built_in;

    const TEXT: &str =
        "a = one\n-a = term\naa = two\nb=three\n  more\n# a = no\nc = { $n ->\n[one] a\n*[other] b\n}\na  = four\n";

    fn alone(id: &str) -> Option<&str> {
        find(TEXT, id).map(|entry| Entry(entry.0).0).map(|rest| &rest[..Entry(rest).alone().len()])
    }

    #[test]
    fn finds_an_entry_by_its_whole_id_at_the_start_of_a_line() {
        assert_eq!(alone("a"), Some("a  = four\n"));
        assert_eq!(alone("-a"), Some("-a = term\n"));
        assert_eq!(alone("aa"), Some("aa = two\n"));
        assert_eq!(alone("b"), Some("b=three\n  more\n"));
        assert_eq!(alone("c"), Some("c = { $n ->\n[one] a\n*[other] b\n}\n"));
        assert_eq!((alone("d"), alone("more"), alone("one")), (None, None, None));
    }

    #[test]
    fn reads_an_entry_with_lines_that_look_like_others() {
        let text = "a = { $n ->\n  [one] {\nb\n}\n *[other] no\n}\nb = yes\n";
        let read = find(text, "a").map(Entry::read).expect("it is there");
        let ast::Entry::Message(message) = read.get_entry(0).expect("it has an entry") else { panic!("no message") };
        assert_eq!((message.id.name, read.entries().count()), ("a", 1));
    }

    #[test]
    fn every_built_in_entry_is_found_and_reads_as_it_does_in_its_file() {
        for (name, text) in built_in::FILES.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            let whole = parser::parse(*text).expect("it reads");
            for entry in &whole.body {
                let (dash, id) = match entry {
                    ast::Entry::Message(message) => ("", message.id.name),
                    ast::Entry::Term(term) => ("-", term.id.name),
                    _ => continue,
                };
                let found = find(text, &format!("{dash}{id}")).unwrap_or_else(|| panic!("{name}: {id} is not found"));
                let alone = parser::parse(found.alone()).expect("it reads alone");
                assert_eq!(without_comment(&alone.body[0]), without_comment(entry), "{name}: {id}");
                assert_eq!(alone.body.len(), 1, "{name}: {id}");
            }
        }
    }

    fn without_comment<'a>(entry: &ast::Entry<&'a str>) -> ast::Entry<&'a str> {
        match entry.clone() {
            ast::Entry::Message(message) => ast::Entry::Message(ast::Message { comment: None, ..message }),
            ast::Entry::Term(term) => ast::Entry::Term(ast::Term { comment: None, ..term }),
            other => other,
        }
    }
}
