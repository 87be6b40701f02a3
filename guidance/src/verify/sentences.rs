//! Sentences and what can be said of them without understanding: how long they are, what they are spelled with.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::Language;

/// The most words of an English sentence that can be said in one breath.
const MOST_WORDS: usize = 30;
/// The same in characters of Japanese.
const MOST_CHARACTERS: usize = 80;

/// The first sentence that is too long to say in one breath, by its length.
pub(super) fn too_long(pattern: &Pattern<&str>, language: Language) -> Option<usize> {
    let text = longest(pattern, 0);
    let mut starts = Vec::from([0]);
    let ends = |c: char| matches!(c, '.' | '。' | '?' | ':' | ';');
    let mut before = ' ';
    for (place, character) in text.char_indices() {
        // A full stop inside a name or a number ends nothing.
        if ends(before) && (character.is_whitespace() || before == '。') {
            starts.push(place);
        }
        before = character;
    }
    starts.push(text.len());
    let sentences = starts.windows(2).filter_map(|ends| text.get(*ends.first()?..*ends.last()?));
    let (measure, most): (fn(&str) -> usize, _) = match language {
        Language::English => (|sentence| sentence.split_whitespace().count(), MOST_WORDS),
        Language::Japanese => (|sentence| sentence.chars().count(), MOST_CHARACTERS),
    };
    sentences.map(measure).find(|length| *length > most)
}

/// The first character that a prompt does not take, or that a keyboard does not have.
pub(super) fn untypable(pattern: &Pattern<&str>) -> Option<char> {
    longest(pattern, 0).chars().find(|c| !(c.is_ascii_graphic() || *c == ' '))
}

/// The names of the variables of a message.
pub(super) fn variables(pattern: &Pattern<&str>, names: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, names);
        }
    }
}

/// How deep expressions may lie in one another; the parser takes any depth.
const DEEPEST: usize = 16;

/// The text with the longest of all variants, and one letter for each variable.
fn longest(pattern: &Pattern<&str>, depth: usize) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } if depth < DEEPEST => {
                let texts = variants.iter().map(|variant| longest(&variant.value, depth + 1));
                text += &texts.max_by_key(String::len).unwrap_or_default();
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text += value;
            }
            PatternElement::Placeable { .. } => text.push('x'),
            PatternElement::TextElement { value } => text += value,
        }
    }
    text
}

fn expression_variables(expression: &Expression<&str>, names: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, names),
        Expression::Select { selector, variants } => {
            inline_variables(selector, names);
            variants.iter().for_each(|variant| variables(&variant.value, names));
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, names: &mut Vec<String>) {
    let mut arguments = |arguments: &CallArguments<&str>| {
        arguments.positional.iter().for_each(|argument| inline_variables(argument, names));
        arguments.named.iter().for_each(|argument| inline_variables(&argument.value, names));
    };
    match inline {
        InlineExpression::FunctionReference { arguments: given, .. }
        | InlineExpression::TermReference { arguments: Some(given), .. } => arguments(given),
        InlineExpression::Placeable { expression } => expression_variables(expression, names),
        InlineExpression::VariableReference { id } => names.push(String::from(id.name)),
        _ => {}
    }
}
