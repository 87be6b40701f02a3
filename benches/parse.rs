//! How long one identifier takes, beside three ways in which one would write it without this library.
//!
//! Each group is one text; each contestant's answer is asserted before it is timed. The contestants read digits, joints
//! and check digits and no more: no labels, captions, look-alikes, fillers, checksum of a key, spans or explanations.
#![allow(missing_docs, reason = "`criterion_group!` writes a public function")]

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use offhook::{ConfirmationId, InstallationId, ProductKey};
use regex::Regex;

/// A contestant's answer: the places, when the text is an identifier.
#[derive(Clone, Copy, PartialEq)]
struct Places {
    bytes: [u8; 64],
    len: usize,
}

/// One way to read a text without this library.
type Peer = fn(Form, &str) -> Option<Places>;

impl Places {
    const NONE: Self = Self { bytes: [0; 64], len: 0 };

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        Some(())
    }

    fn seen(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// What tells one identifier from another.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Installation,
    Confirmation,
    Key,
}

const JOINTS: &str = " -_.,/\t\r\n\u{3000}\u{30FC}\u{FF0D}\u{2013}";

fn is_joint(c: char) -> bool {
    JOINTS.contains(c)
}

/// A place of an identifier as plain ASCII.
fn plain(form: Form, c: char) -> Option<u8> {
    let narrow = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0)?,
        c => c,
    };
    let byte = u8::try_from(narrow.to_ascii_uppercase()).ok()?;
    let fits = match form {
        Form::Key => b"BCDFGHJKMNPQRTVWXY2346789".contains(&byte),
        _ => byte.is_ascii_digit(),
    };
    fits.then_some(byte)
}

/// Whether an identifier has that many places, and each group agrees with its check digit.
fn holds(form: Form, places: &[u8]) -> bool {
    let width = match (form, places.len()) {
        (Form::Key, 25) => return places.iter().filter(|byte| **byte == b'N').count() <= 1,
        (Form::Installation, 63) => 7,
        (Form::Installation, 54) | (Form::Confirmation, 48 | 42) => 6,
        _ => return false,
    };
    places.chunks(width).all(|group| {
        let value = |byte: &u8| u32::from(byte - b'0');
        let sum: u32 = group[..width - 1].iter().zip([1, 2].into_iter().cycle()).map(|(d, w)| value(d) * w).sum();
        sum % 7 == value(&group[width - 1])
    })
}

/// Everything that is a digit, collected.
fn naive(form: Form, text: &str) -> Option<Places> {
    let kept = text.chars().filter(|c| !is_joint(*c)).map(|c| plain(form, c)).collect::<Option<Vec<u8>>>()?;
    if !holds(form, &kept) {
        return None;
    }
    let mut places = Places::NONE;
    kept.into_iter().try_for_each(|byte| places.push(byte))?;
    Some(places)
}

/// nom by the book: places and joints, counted afterwards.
fn with_nom(form: Form, text: &str) -> Option<Places> {
    use nom::Parser;
    use nom::bytes::complete::take_while;
    use nom::character::complete::satisfy;
    use nom::combinator::all_consuming;
    use nom::multi::fold_many1;
    use nom::sequence::{preceded, terminated};

    let joints = || take_while::<_, &str, nom::error::Error<&str>>(is_joint);
    let place = terminated(satisfy(|c| plain(form, c).is_some()), joints());
    let places = fold_many1(
        place,
        || Some(Places::NONE),
        |places, c| {
            let mut places = places?;
            places.push(plain(form, c)?)?;
            Some(places)
        },
    );
    let (_, places) = all_consuming(preceded(joints(), places)).parse(text).ok()?;
    places.filter(|places| holds(form, places.seen()))
}

/// One expression for the form, one loop for the check digits.
fn with_regex(form: Form, text: &str) -> Option<Places> {
    static DIGITS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(&format!("^[{0}]*(?:[0-9０-９][{0}]*){{42,63}}$", regex::escape(JOINTS))).expect("it is one")
    });
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        let form = "^[{0}]*(?:[2346-9B-DF-HJKMNP-RTV-Y２３４６-９Ｂ-ＤＦ-ＨＪＫＭＮＰ-ＲＴＶ-Ｙ][{0}]*){25}$";
        Regex::new(&format!("(?i){}", form.replace("{0}", &regex::escape(JOINTS)))).expect("it is one")
    });
    let expression = if form == Form::Key { &KEY } else { &DIGITS };
    if !expression.is_match(text) {
        return None;
    }
    let mut places = Places::NONE;
    text.chars().filter_map(|c| plain(form, c)).try_for_each(|byte| places.push(byte))?;
    holds(form, places.seen()).then_some(places)
}

/// What is timed and what it is for: name, form, text, whether it is an identifier.
const TEXTS: [(&str, Form, &str, bool); 12] = [
    // The usual case in a program: clean and right.
    (
        "iid-canonical",
        Form::Installation,
        "3141596-2653584-9793234-8462645-3383274-9502885-4197160-9399373-5105821",
        true,
    ),
    // The price of an explanation: one wrong digit.
    (
        "iid-canonical-wrong",
        Form::Installation,
        "020651-770493-837252-929082-195773-527024-195725-809211-989214",
        false,
    ),
    // The usual case by hand: another joint, an input method left on.
    (
        "iid-typed",
        Form::Installation,
        "０２０６５０ー７７０４９３ー８３７２５２ー９２９０８２ー１９５７７３ー５２７０２４ー１９５７２５ー８０９２１１ー９８９２１４",
        true,
    ),
    // The worst case by hand: a lost digit in an unbroken row, which has to be found.
    ("iid-typed-lost", Form::Installation, "02065077049383725292908219577352702419572580921198921", false),
    // The same four for the answer.
    ("cid-canonical", Form::Confirmation, "020650-770493-837252-929082-195773-527024-195725-809211", true),
    ("cid-canonical-wrong", Form::Confirmation, "020651-770493-837252-929082-195773-527024-195725-809211", false),
    ("cid-typed", Form::Confirmation, "020650, 770493, 837252, 929082, 195773, 527024, 195725, 809211\n", true),
    ("cid-typed-look-alike", Form::Confirmation, "O20650 770493 837252 929082 195773 527024 195725 809211", false),
    // The same four for the key; the contestants know no checksum, so the wrong ones are wrong in form.
    ("key-canonical", Form::Key, "WX4NM-KYWYW-QJJR4-XV3QB-6VM33", true),
    ("key-canonical-wrong", Form::Key, "WX4NM-KYWYW-QJJR4-XV3QB-6VM3", false),
    ("key-typed", Form::Key, "wx4nm kywyw qjjr4 xv3qb 6vm33", true),
    ("key-typed-look-alike", Form::Key, "wx4nm kywyw qjjr4 xv3qb 6vm3e", false),
];

fn ours(form: Form, text: &str) -> Option<Places> {
    let copied = |compact: &str| {
        let mut places = Places::NONE;
        compact.bytes().try_for_each(|byte| places.push(byte)).map(|()| places)
    };
    match form {
        Form::Installation => copied(InstallationId::parse(text).ok()?.expose().compact()),
        Form::Confirmation => copied(ConfirmationId::parse(text).ok()?.expose().compact()),
        Form::Key => copied(ProductKey::parse(text).ok()?.expose().compact()),
    }
}

fn single(criterion: &mut Criterion) {
    for (name, form, text, is_one) in TEXTS {
        let answer = ours(form, text);
        assert_eq!(answer.is_some(), is_one, "{name}: ours");
        let mut group = criterion.benchmark_group(name);
        match form {
            Form::Installation => {
                group.bench_function("offhook", |b| b.iter(|| InstallationId::parse(black_box(text)).is_ok()))
            }
            Form::Confirmation => {
                group.bench_function("offhook", |b| b.iter(|| ConfirmationId::parse(black_box(text)).is_ok()))
            }
            Form::Key => group.bench_function("offhook", |b| b.iter(|| ProductKey::parse(black_box(text)).is_ok())),
        };
        let peers: [(&str, Peer); 3] = [("nom", with_nom), ("regex", with_regex), ("naive", naive)];
        for (peer, parse) in peers {
            assert!(parse(form, text) == answer, "{name}: {peer} answers otherwise");
            group.bench_function(peer, |b| b.iter(|| parse(black_box(form), black_box(text)).is_some()));
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600));
    targets = single
}
criterion_main!(benches);
