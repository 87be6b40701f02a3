//! A script, or the lines of an identifier, as SSML 1.1 (W3C, "Speech Synthesis Markup Language Version 1.1", 2010).
//!
//! What is said, and in which order, it takes from `speech`.
//!
//! Digits and key letters stand as words. `say-as` marks only the letter of a block, which is one character in every
//! language; what engines make of longer texts differs.

use super::speech::{Beat, Piece, Sentence, paragraphs, sentences_of};
use crate::markup::escaped;
use crate::{Line, Script, Voice};

/// The script as an SSML document that says the same words as [`speech`](fn@super::speech).
///
/// # Warning
///
/// What is written cannot be wiped.
pub fn ssml(script: &Script, voice: Voice) -> String {
    document(&paragraphs(script, voice), voice)
}

/// The lines of an identifier as an SSML document that says the same words as [`speech_lines`](super::speech_lines).
///
/// # Warning
///
/// What is written cannot be wiped.
pub fn ssml_lines(lines: &[Line], voice: Voice) -> String {
    document(&[sentences_of(lines, voice)], voice)
}

fn document(paragraphs: &[Vec<Sentence>], voice: Voice) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" \
         xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">\n",
        escaped(&voice.words().lang)
    );
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        out.push_str("<p>\n");
        for sentence in paragraph {
            out.push_str("<s>");
            sentence.iter().for_each(|piece| write(&mut out, piece, voice));
            out.push_str("</s>\n");
        }
        out.push_str("</p>\n");
    }
    out.push_str("</speak>\n");
    out
}

fn write(out: &mut String, piece: &Piece, voice: Voice) {
    match piece {
        Piece::Beat(Beat::Stop) => out.push_str(&escaped(&voice.words().marks.stop)),
        Piece::Beat(beat) => out.push_str(&format!("<break time=\"{}ms\"/>", pause(*beat))),
        Piece::Label(label) => out.push_str(&spelled(label)),
        Piece::Text(text) => out.push_str(&escaped(text)),
    }
}

/// How long a pause is: time to write a digit, a little more in the middle and after the label.
const fn pause(beat: Beat) -> u16 {
    match beat {
        Beat::Digit => 200,
        Beat::Label => 400,
        Beat::Stop | Beat::Third => 600,
    }
}

/// A label whose lone letter is marked as one, so that "A" is not read as a word.
fn spelled(label: &str) -> String {
    let mut out = String::new();
    for (index, word) in label.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let letter = word.trim_end_matches(',');
        if letter.len() == 1 && letter.starts_with(|c: char| c.is_ascii_uppercase()) {
            out.push_str(&format!("<say-as interpret-as=\"characters\">{letter}</say-as>{}", &word[1..]));
        } else {
            out.push_str(&escaped(word));
        }
    }
    out
}
