//! The levels that a test runs at: all that this machine must have, found without asking the library.
//!
//! A level that is skipped agrees with everything, so that a test must fail for it.

use std::sync::OnceLock;

use offhook::Level;

/// What is made with each level of this machine, the scalar one first.
///
/// # Panics
///
/// When the library skips a level that this machine has, or has one that this machine lacks.
pub(crate) fn each<T>(at: impl Fn(Level) -> Option<T>, level_of: fn(&T) -> Level) -> impl Iterator<Item = T> {
    let here = here();
    Level::ALL.iter().filter_map(move |&level| {
        let (name, made) = (level.name(), at(level));
        assert_eq!(made.is_some(), here.contains(&level), "{name}: whether there is one, and whether there must be");
        assert_eq!(made.as_ref().map_or(level, level_of), level, "{name} is asked for and another level answers");
        made
    })
}

/// The levels of this machine, the scalar one first; the library found the same.
pub(crate) fn here() -> &'static [Level] {
    static HERE: OnceLock<Vec<Level>> = OnceLock::new();
    HERE.get_or_init(|| {
        let expected: Vec<Level> = [Level::Scalar, Level::Swar].into_iter().chain(vectors()).collect();
        let found: Vec<Level> = Level::ALL.iter().copied().filter(|level| level.is_here()).collect();
        assert_eq!(found, expected, "the levels that the library found, and those that this machine has");
        assert_eq!(Some(&Level::best()), expected.last(), "the level that is used, and the best of this machine");
        expected
    })
}

/// What `Level` says of each, asked of the machine anew.
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
fn vectors() -> Vec<Level> {
    use std::arch::is_x86_feature_detected as has;

    let sse41 = has!("sse4.1") && has!("ssse3") && has!("popcnt");
    let avx2 = sse41 && has!("avx2") && has!("bmi1") && has!("bmi2") && has!("lzcnt") && has!("pclmulqdq");
    [(Level::Sse41, sse41), (Level::Avx2, avx2)].into_iter().filter(|(_, has)| *has).map(|(level, _)| level).collect()
}

#[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
fn vectors() -> Vec<Level> {
    Vec::new()
}
