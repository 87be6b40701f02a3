//! What somebody notes on a sheet, without product keys.

use core::ops::Range;

/// How many characters a group of a key has, and how many groups there are.
const GROUP: usize = 5;
const KEY: usize = GROUP * GROUP;

/// The note with stars in place of product keys; `None` when there is none in it.
pub(super) fn without_keys(note: &str) -> Option<String> {
    let characters: Vec<char> = note.chars().collect();
    let runs = runs(&characters);
    let mut hidden = characters.clone();
    let mut found = false;
    let whole = runs.iter().filter(|run| run.len() == KEY).map(core::slice::from_ref);
    let grouped = runs.windows(GROUP).filter(|groups| groups.iter().all(|run| run.len() == GROUP));
    for key in whole.chain(grouped) {
        let places = || key.iter().cloned().flatten();
        if is_like_key(places().map(|place| characters[place])) {
            places().for_each(|place| hidden[place] = '*');
            found = true;
        }
    }
    found.then(|| hidden.into_iter().collect())
}

/// Where letters and digits stand without anything between them.
fn runs(characters: &[char]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (place, _) in characters.iter().enumerate().filter(|(_, character)| character.is_alphanumeric()) {
        match runs.last_mut().filter(|run| run.end == place) {
            Some(run) => run.end += 1,
            None => runs.push(place..place + 1),
        }
    }
    runs
}

/// Keys hold digits, or at least no vowels; five words of five letters do not.
fn is_like_key(mut places: impl Iterator<Item = char> + Clone) -> bool {
    let is_vowel = |place: char| "AEIOU".contains(place.to_ascii_uppercase());
    let letters = places.clone().any(|place| !place.is_numeric());
    letters && (places.clone().any(char::is_numeric) || !places.any(is_vowel))
}

#[cfg(test)]
mod tests {
    use super::without_keys;

    #[test]
    fn hides_keys_however_they_are_written() {
        // A setup key that Microsoft publishes for everyone.
        for key in [
            "TVRH6-WHNXV-R9WG3-9XRFY-MY832",
            "tvrh6 whnxv r9wg3 9xrfy my832",
            "TVRH6WHNXVR9WG39XRFYMY832",
            "ＴＶＲＨ６－ＷＨＮＸＶ－Ｒ９ＷＧ３－９ＸＲＦＹ－ＭＹ８３２",
        ] {
            let hidden = without_keys(&std::format!("PC-4711 key:{key}, desk 3")).expect("it is hidden");
            assert!(hidden.starts_with("PC-4711 key:*****") && hidden.ends_with("*, desk 3"), "{hidden}");
            assert!(!hidden.contains("MY832") && !hidden.contains("ＭＹ"), "{hidden}");
        }
    }

    #[test]
    fn leaves_what_is_no_key() {
        let notes = [
            "",
            "PC-4711",
            "first floor right front table lamps",
            "12345-12345-12345-12345-12345",
            "f520e45e-7413-4a34-a497-d2765967d094",
        ];
        for note in notes {
            assert_eq!(without_keys(note), None);
        }
    }
}
