//! Text as it lies about: logs that look like logs, and files of this repository and of the crates it is built with.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use super::Corpus;
use super::plant::Bed;

const SEED: u64 = 0x7E57;
/// So much is taken from files at most.
const MOST_FILES: usize = 48 << 20;
const LINES: usize = 400;

pub fn make(length: usize) -> Corpus {
    let files = files();
    let mut bed = Bed::new(SEED, length);
    let mut block = Vec::new();
    while !bed.is_full() {
        if bed.random.u32(..10) < 6 || files.is_empty() {
            block.clear();
            for _ in 0..LINES {
                log_line(&mut bed.random, &mut block);
            }
            bed.write(&block);
        } else {
            let file = &files[bed.random.usize(..files.len())];
            bed.write(file);
        }
        bed.plant();
    }
    bed.done("text")
}

/// Log lines only: the same on every machine.
pub fn logs(length: usize) -> Corpus {
    let mut bed = Bed::new(SEED, length);
    let mut block = Vec::new();
    while !bed.is_full() {
        block.clear();
        for _ in 0..LINES {
            log_line(&mut bed.random, &mut block);
        }
        bed.write(&block);
        bed.plant();
    }
    bed.done("logs")
}

pub(super) fn log_line(random: &mut Rng, out: &mut Vec<u8>) {
    const LEVELS: [&str; 4] = ["INFO ", "DEBUG", "WARN ", "ERROR"];
    const AGENTS: [&str; 4] = [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "curl/8.9.1",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5",
    ];
    let (day, hour, minute, second) = (random.u8(1..29), random.u8(..24), random.u8(..60), random.u8(..60));
    let (millis, level, worker) = (random.u16(..1000), LEVELS[random.usize(..4)], random.u8(..64));
    let start =
        format_args!("2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z {level} [worker-{worker}] ")
            .to_string();
    out.extend_from_slice(start.as_bytes());
    let (high, low) = (random.u128(..), random.u128(..));
    let done = match random.u8(..6) {
        0 => writeln!(
            out,
            "{}.{}.{}.{} - \"GET /api/v{}/items/{} HTTP/1.1\" {} {} \"{}\"",
            random.u8(..),
            random.u8(..),
            random.u8(..),
            random.u8(..),
            random.u8(1..4),
            random.u32(..10_000_000),
            random.u16(200..600),
            random.u32(..100_000),
            AGENTS[random.usize(..4)]
        ),
        1 => writeln!(out, "request {} took {} us", uuid(high), random.u32(..1_000_000)),
        2 => writeln!(out, "layer sha256:{high:032x}{low:032x} pulled, {} bytes", random.u32(..)),
        3 => writeln!(out, "session={} user=u{} ok", uuid(low), random.u32(..100_000)),
        4 => writeln!(out, "job {} of queue mail-out finished at {}", random.u64(..1 << 40), random.u64(..1 << 50)),
        _ => {
            writeln!(out, "cache miss for key tenant-{}/doc-{:08x}, will read it again", random.u16(..), random.u32(..))
        }
    };
    done.expect("memory takes what is written");
}

fn uuid(bits: u128) -> String {
    let (a, b, c) = (bits >> 96, (bits >> 80) & 0xFFFF, (bits >> 64) & 0xFFFF);
    format!("{a:08x}-{b:04x}-{c:04x}-{:04x}-{:012x}", (bits >> 48) & 0xFFFF, bits & 0xFFFF_FFFF_FFFF)
}

/// The texts of the repository, and of the crates that cargo has fetched for it, in the order of their paths.
fn files() -> Vec<Vec<u8>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let mut paths = Vec::new();
    for folder in ["src", "cli", "docs", "grammars", "guidance", "tests"] {
        collect(&repository.join(folder), &mut paths);
    }
    if let Some(home) = home {
        collect(&home.join("registry/src"), &mut paths);
    }
    paths.sort();
    // Every few of them, so that not only the crates at the beginning of the alphabet are taken.
    let mut random = Rng::with_seed(SEED);
    random.shuffle(&mut paths);
    let mut size = 0;
    let texts = paths.iter().filter_map(|path| fs::read(path).ok()).filter(|text| text.len() < 1 << 20);
    texts.take_while(|text| (size, size += text.len()).0 < MOST_FILES).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    const ENDINGS: [&str; 7] = ["rs", "md", "toml", "ftl", "txt", "tsv", "html"];
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_text =
            || path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| ENDINGS.contains(&ending));
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&path, paths),
            Ok(kind) if kind.is_file() && is_text() => paths.push(path),
            _ => {}
        }
    }
}
