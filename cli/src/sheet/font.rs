//! The fonts of a printed sheet: which characters they have, how wide these are, and what goes into a PDF.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use miniz_oxide::inflate::decompress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Pdf, Rect, Ref, Str};
use ttf_parser::Face;

/// Stands for a character that a font does not have.
pub(super) const REPLACEMENT: char = '□';

const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
const UNICODE: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };

/// A kind of letters.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Letters {
    Bold,
    Mono,
    Regular,
}

impl Letters {
    pub(super) const ALL: [Self; 3] = [Self::Bold, Self::Mono, Self::Regular];

    /// The font as PDF stores it.
    const fn packed(self) -> &'static [u8] {
        match self {
            Self::Bold => include_bytes!("../../fonts/sheet-bold.ttf.zlib"),
            Self::Mono => include_bytes!("../../fonts/sheet-mono.ttf.zlib"),
            Self::Regular => include_bytes!("../../fonts/sheet-regular.ttf.zlib"),
        }
    }

    /// What pages call it.
    pub(super) const fn name(self) -> Name<'static> {
        Name(match self {
            Self::Bold => b"Bold",
            Self::Mono => b"Mono",
            Self::Regular => b"Regular",
        })
    }

    const fn font_name(self) -> Name<'static> {
        Name(match self {
            Self::Bold => b"OFFHBD+OffhookSheet-Bold",
            Self::Mono => b"OFFHMN+OffhookSheet-Mono",
            Self::Regular => b"OFFHRG+OffhookSheet-Regular",
        })
    }
}

/// The font files, as a program reads them.
pub(super) struct Files([Vec<u8>; 3]);

impl Files {
    pub(super) fn open() -> Self {
        // The files are part of the program; a test opens them.
        Self(Letters::ALL.map(|letters| decompress_to_vec_zlib(letters.packed()).unwrap_or_default()))
    }
}

/// The fonts, and which of their characters were printed.
pub(super) struct Fonts<'a> {
    fonts: Vec<Font<'a>>,
    missing: RefCell<BTreeSet<char>>,
}

struct Font<'a> {
    letters: Letters,
    length: usize,
    face: Option<Face<'a>>,
    printed: RefCell<BTreeMap<u16, char>>,
}

impl<'a> Fonts<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        let fonts = Letters::ALL.iter().zip(&files.0).map(|(letters, file)| Font {
            letters: *letters,
            length: file.len(),
            face: Face::parse(file, 0).ok(),
            printed: RefCell::default(),
        });
        Self { fonts: fonts.collect(), missing: RefCell::default() }
    }

    /// How wide a text is, in thousandths of its size.
    pub(super) fn width(&self, letters: Letters, text: &str) -> f32 {
        text.chars().map(|character| self.glyph(letters, character).1).sum()
    }

    /// The text as a PDF shows it: the number of each glyph, in two bytes.
    pub(super) fn encoded(&self, letters: Letters, text: &str) -> Vec<u8> {
        let font = self.font(letters);
        let mut bytes = Vec::with_capacity(text.len() * 2);
        for character in text.chars() {
            let (glyph, _) = self.glyph(letters, character);
            font.printed.borrow_mut().entry(glyph).or_insert(character);
            bytes.extend(glyph.to_be_bytes());
        }
        bytes
    }

    /// The characters that were replaced so far, as a terminal may show them.
    pub(super) fn missing(&self) -> String {
        let named = |character: &char| match (character.is_alphanumeric(), u32::from(*character)) {
            (true, number) => format!("{character} (U+{number:04X})"),
            (false, number) => format!("U+{number:04X}"),
        };
        self.missing.borrow().iter().map(named).collect::<Vec<_>>().join(", ")
    }

    /// Number and width of a glyph.
    fn glyph(&self, letters: Letters, character: char) -> (u16, f32) {
        let Some(face) = &self.font(letters).face else { return (0, 0.0) };
        let character = if character.is_control() { ' ' } else { character };
        let glyph = face.glyph_index(character).or_else(|| {
            self.missing.borrow_mut().insert(character);
            face.glyph_index(REPLACEMENT)
        });
        let glyph = glyph.unwrap_or_default();
        let advance = f32::from(face.glyph_hor_advance(glyph).unwrap_or_default());
        (glyph.0, advance * 1000.0 / f32::from(face.units_per_em()))
    }

    fn font(&self, letters: Letters) -> &Font<'a> {
        &self.fonts[Letters::ALL.iter().position(|known| *known == letters).unwrap_or_default()]
    }

    /// Writes the fonts that were used; hands back where each stands.
    pub(super) fn write(&self, pdf: &mut Pdf, next: &mut impl FnMut() -> Ref) -> Vec<(Letters, Ref)> {
        let used = self.fonts.iter().filter(|font| !font.printed.borrow().is_empty());
        used.map(|font| (font.letters, font.write(pdf, next))).collect()
    }
}

impl Font<'_> {
    fn write(&self, pdf: &mut Pdf, next: &mut impl FnMut() -> Ref) -> Ref {
        let (font, cid, descriptor, file, unicode) = (next(), next(), next(), next(), next());
        let name = self.letters.font_name();
        let mut type0 = pdf.type0_font(font);
        type0.base_font(name).encoding_predefined(Name(b"Identity-H")).descendant_font(cid).to_unicode(unicode);
        type0.finish();
        self.write_cid(pdf, cid, descriptor);
        self.write_descriptor(pdf, descriptor, file);
        let mut stream = pdf.stream(file, self.letters.packed());
        stream.filter(Filter::FlateDecode).pair(Name(b"Length1"), i32::try_from(self.length).unwrap_or_default());
        stream.finish();
        let mut map = UnicodeCmap::new(Name(b"Printed"), UNICODE);
        self.printed.borrow().iter().for_each(|(glyph, character)| map.pair(*glyph, *character));
        pdf.cmap(unicode, &map.finish());
        font
    }

    fn write_cid(&self, pdf: &mut Pdf, id: Ref, descriptor: Ref) {
        let mut cid = pdf.cid_font(id);
        cid.subtype(CidFontType::Type2).base_font(self.letters.font_name()).system_info(IDENTITY);
        cid.font_descriptor(descriptor).default_width(1000.0).cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = cid.widths();
        for glyph in self.printed.borrow().keys() {
            let width = self.face.as_ref().and_then(|face| face.glyph_hor_advance(ttf_parser::GlyphId(*glyph)));
            widths.consecutive(*glyph, [f32::from(width.unwrap_or_default())]);
        }
    }

    fn write_descriptor(&self, pdf: &mut Pdf, id: Ref, file: Ref) {
        let Some(face) = &self.face else { return };
        let fixed = if self.letters == Letters::Mono { FontFlags::FIXED_PITCH } else { FontFlags::empty() };
        let bounds = face.global_bounding_box();
        let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(f32::from);
        let mut descriptor = pdf.font_descriptor(id);
        descriptor.name(self.letters.font_name()).flags(FontFlags::SYMBOLIC | fixed);
        descriptor.bbox(Rect::new(bounds[0], bounds[1], bounds[2], bounds[3])).italic_angle(0.0);
        descriptor.ascent(f32::from(face.ascender())).descent(f32::from(face.descender()));
        descriptor.cap_height(733.0).stem_v(if self.letters == Letters::Bold { 140.0 } else { 80.0 }).font_file2(file);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use offhook_guidance::{Book, Day, Language, Request, SheetOptions, Voice};

    use super::{Files, Fonts, Letters};
    use crate::sheet::pdf::pdf;

    #[test]
    fn every_font_opens_and_its_digits_are_equally_wide() {
        let files = Files::open();
        let fonts = Fonts::new(&files);
        for letters in Letters::ALL {
            let widths = ('0'..='9').map(|digit| fonts.width(letters, digit.encode_utf8(&mut [0; 4])));
            assert!(widths.clone().all(|width| width > 300.0 && Some(width) == widths.clone().next()), "{letters:?}");
        }
        assert_eq!(fonts.missing(), "");
    }

    /// `cli/fonts/subset` makes them anew.
    #[test]
    fn every_character_of_a_sheet_has_a_shape() {
        let files = Files::open();
        let fonts = Fonts::new(&files);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../guidance");
        let read = |name: &str| fs::read_to_string(format!("{folder}/{name}")).expect("it is there").replace('\n', "");
        for name in ["voices.toml", "locales/terms.ftl"] {
            fonts.width(Letters::Regular, &read(name));
        }
        for (tag, name) in ["en", "ja"].iter().flat_map(|tag| ["sheet", "steps", "issues"].map(|name| (tag, name))) {
            fonts.width(Letters::Regular, &read(&format!("locales/{tag}/{name}.ftl")));
        }
        assert_eq!(fonts.missing(), "");
    }

    #[test]
    fn every_sheet_finds_its_shapes() {
        let book = Book::built_in();
        let iid = "020650-770493-837253-929082-195773-527024-195725-809211-989214";
        for (voice, language) in Voice::ALL.iter().flat_map(|voice| Language::ALL.iter().map(move |tag| (voice, tag))) {
            for installation_id in [None, Some(iid)] {
                let request = Request::new().installation_id(installation_id);
                let options = SheetOptions::new().voice(*voice).note(Some("PC-0417 総務課")).width(None).qr(false);
                let sheet = book.sheet(&request, &options, &Day::latest(), &book.messages(*language));
                assert_eq!(pdf(&sheet, offhook_guidance::render::Paper::A4).missing, "", "{}", voice.tag());
            }
        }
    }
}
