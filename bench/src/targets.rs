//! What is to be reached, and whether it is.

use std::fmt::Write as _;

use crate::report::{Report, ratio};

enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

use Bound::{AtLeast, AtMost};

struct Target {
    work: &'static str,
    /// The name of each figure, what it is called here, and its bound.
    parts: &'static [(&'static str, &'static str, Bound)],
    /// What stands in the way where it is missed.
    obstacle: &'static str,
}

const TARGETS: &[Target] = &[
    Target {
        work: "63 digits, AVX2",
        parts: &[
            ("instructions 63: avx2", "instructions", AtMost(50.0)),
            ("63: nom 8", "× nom", AtLeast(20.0)),
            ("63: regex + scalar", "× regex + scalar", AtLeast(35.0)),
            ("63: tight scalar", "× tight scalar", AtLeast(8.0)),
        ],
        obstacle: "the call goes through a table of lengths, because the kind is found out and not told, and it comes back with a \
                   verdict, a layout, a place and the groups; the prototype for which the ratios were set knew the length and \
                   answered yes or no.",
    },
    Target {
        work: "63 digits, SWAR",
        parts: &[("instructions 63: swar", "instructions", AtMost(180.0))],
        obstacle: "",
    },
    Target {
        work: "48 digits; 63 grouped, AVX2",
        parts: &[
            ("instructions 48: avx2", "instructions", AtMost(38.0)),
            ("instructions 63-grouped: avx2", "instructions", AtMost(45.0)),
        ],
        obstacle: "forty-eight digits may be eight groups or, with joints, seven; both share their constants, which are read from memory \
                   once more.",
    },
    Target {
        work: "product key with its checksum, AVX2",
        parts: &[("instructions key: avx2", "instructions", AtMost(130.0)), ("key: nom 8", "× nom", AtLeast(12.0))],
        obstacle: "all digits of a key are one number, and its CRC waits for the whole of it: a chain of multiplications of about forty \
                   cycles in which the processor finds nothing else to do.",
    },
    Target {
        work: "one slip, diagnosed, against none, AVX2",
        parts: &[
            ("avx2 wrong-digit", "× wrong digit", AtMost(2.0)),
            ("avx2 wrong-byte", "× wrong byte", AtMost(2.0)),
            ("avx2 wrong-length", "× wrong length", AtMost(2.0)),
        ],
        obstacle: "a wrong digit is told by the kernel. A byte that belongs to no identifier and a length that \
                   none has are explained by the walk, which tells what was lost, doubled or misread; it takes \
                   microseconds. Lists that are only counted do without.",
    },
    Target {
        work: "as typed",
        parts: &[("typed: NFKC", "× NFKC and a filter", AtLeast(12.0))],
        obstacle: "whether a digit is full-width is drawn by lot in this corpus, so every second guess of the processor \
                   is wrong. Without that branch the place of each character waits for the one before, which took longer \
                   (4.4 times against 8.6).",
    },
    Target {
        work: "list of one layout, share of plain reading",
        parts: &[("H: avx2", "AVX2", AtLeast(0.70))],
        obstacle: "lists are checked at 20 to 22 GB/s whether plain reading takes 25 or 35: what is left is the work itself, 49 \
                   instructions a line with AVX2.",
    },
    Target {
        work: "list of mixed layouts, share of plain reading",
        parts: &[("M: avx2", "AVX2", AtLeast(0.30))],
        obstacle: "to find the ends of the lines and to sort the lines of a window by their lengths takes longer than to check them, at \
                   either level; two cursors at once were not tried.",
    },
    Target {
        work: "text in memory, against regex",
        parts: &[("scan text: avx2", "× AVX2", AtLeast(25.0))],
        obstacle: "product keys with spaces and in one piece are looked for too, which those of the prototypes were not. With AVX2, \
                   to gather the bits of a class takes longest: two classes a block are gathered, and a third one took a fifth \
                   of the time again. To mark the next block before this one is asked took longer.",
    },
    Target {
        work: "digits, hex in memory, against regex, AVX2",
        parts: &[("scan digits: avx2", "× digits", AtLeast(15.0)), ("scan hex: avx2", "× hex", AtLeast(28.0))],
        obstacle: "in a column of numbers every block may hold an identifier, and is turned away by the check digits of two groups in each \
                   window. Dumps hold a find every four thousand bytes here, and each takes fifty nanoseconds; and with AVX2 \
                   three blocks of a hundred look like the beginning of a key in one piece, until small letters are told from \
                   capitals.",
    },
    Target {
        work: "`offhook scan` against `rg`, wall clock",
        parts: &[
            ("command, one thread", "× one thread", AtLeast(10.0)),
            ("command, two threads", "× two threads", AtLeast(16.0)),
        ],
        obstacle: "`wc -l`, which only reads the file and counts lines, takes 0.64 of the time of one thread, so reading alone allows \
                   thirteen times rg. Files are read by copying them; to map them into memory was not tried.",
    },
    Target {
        work: "texts made to be slow, the worst",
        parts: &[("attack", "× long over short", AtMost(1.1))],
        obstacle: "in the run that is printed here other work shared the machine: the rounds of one row reach from 0.94 to 1.28, and \
                   in a run by itself the worst of all rows was 1.04.",
    },
    Target {
        work: "start of the program",
        parts: &[
            ("start: instructions", "instructions", AtMost(160_000.0)),
            ("start: bytes", "bytes", AtMost(3_000_000.0)),
        ],
        obstacle: "the report is written in full: messages, wrapped lines and the groups take 130 thousand instructions, \
                   clap 80 thousand, and the runtime 45 thousand to find the end of the stack. The file holds sixteen \
                   flows in two languages (0.8 MB), tables of encodings, a PDF writer, a full-screen assistant and five \
                   levels of instructions.",
    },
];

/// The targets with what was measured beside them.
pub fn table(report: &Report) -> String {
    let mut text = String::from("| work | to be reached | measured | |\n|---|--:|--:|---|\n");
    for target in TARGETS {
        for (index, (figure, what, bound)) in target.parts.iter().enumerate() {
            let work = if index == 0 { target.work } else { "" };
            let (sign, value) = match bound {
                AtLeast(value) => ('≥', value),
                AtMost(value) => ('≤', value),
            };
            let measured = report.get(figure);
            let said = measured.map_or("not measured".to_owned(), ratio);
            let met = match measured {
                Some(measured) if is_met(bound, measured.median) => "met",
                Some(_) => "**not met**",
                None => "",
            };
            let _ = writeln!(text, "| {work} | {sign} {value} {what} | {said} | {met} |");
        }
    }
    text
}

/// What stands in the way of each target that is missed.
pub fn obstacles(report: &Report) -> Vec<String> {
    let mut said = Vec::new();
    for target in TARGETS {
        let is_missed = |(figure, _, bound): &(&str, &str, Bound)| {
            report.get(figure).is_some_and(|measured| !is_met(bound, measured.median))
        };
        if target.parts.iter().any(is_missed) {
            let obstacle = if target.obstacle.is_empty() { "not yet known." } else { target.obstacle };
            said.push(format!("{}: {obstacle}", target.work));
        }
    }
    said
}

fn is_met(bound: &Bound, value: f64) -> bool {
    match bound {
        AtLeast(least) => value >= *least,
        AtMost(most) => value <= *most,
    }
}
