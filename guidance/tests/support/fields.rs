//! The texts of a script, to put others in their place.

use offhook_guidance::{Script, Show};

/// Every text that a person reads, but for commands and digits.
pub(crate) fn fields(script: &mut Script) -> Vec<&mut String> {
    let Script { title, subject, findings, others, sections, sources_title, sources, .. } = script;
    let mut fields = vec![title, sources_title];
    fields.extend(subject.iter_mut().chain(findings).chain(others));
    fields.extend(sources.iter_mut().map(|source| &mut source.line));
    for section in sections {
        fields.push(&mut section.title);
        for step in &mut section.steps {
            fields.push(&mut step.text);
            fields.extend(&mut step.as_of_phrase);
            if let Some(Show::Table(table)) = &mut step.show {
                fields.extend(&mut table.columns);
                fields.extend(table.rows.iter_mut().flat_map(|row| &mut row.cells));
            }
            fields.extend(step.links.iter_mut().map(|link| &mut link.text));
        }
    }
    fields
}
