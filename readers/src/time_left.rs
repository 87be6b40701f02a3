//! How long a licence or a period of grace lasts, as an output says it.

use crate::foreign::Foreign;

/// How long it lasts, and how often that can begin anew.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct TimeLeft {
    /// How many minutes were left when the tool printed.
    pub minutes: Option<u64>,
    /// How many days, as the tool printed them.
    pub days: Option<u32>,
    /// The date on which it ends, as it is written: which number is the day is not guessed.
    pub ends: Option<Foreign>,
    /// Whether it never ends.
    pub is_permanent: bool,
    /// How many times the period of grace of Windows can begin anew.
    pub windows_rearms: Option<u32>,
    /// The same for this product.
    pub sku_rearms: Option<u32>,
    /// The same for the application, such as Office.
    pub app_rearms: Option<u32>,
}

impl TimeLeft {
    /// Whether nothing is said.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it ends some day.
    pub const fn is_limited(&self) -> bool {
        !self.is_permanent && (self.minutes.is_some() || self.days.is_some() || self.ends.is_some())
    }

    /// How many whole days are left, by whichever number was printed.
    pub fn whole_days(&self) -> Option<u64> {
        let by_minutes = self.minutes.map(|minutes| minutes / (24 * 60));
        by_minutes.or_else(|| self.days.map(u64::from))
    }

    /// Adds what a later text says of the same.
    pub(crate) fn absorb(&mut self, later: Self) {
        self.minutes = later.minutes.or(self.minutes);
        self.days = later.days.or(self.days);
        self.ends = later.ends.or(self.ends.take());
        self.is_permanent |= later.is_permanent;
        self.windows_rearms = later.windows_rearms.or(self.windows_rearms);
        self.sku_rearms = later.sku_rearms.or(self.sku_rearms);
        self.app_rearms = later.app_rearms.or(self.app_rearms);
    }
}

/// The minutes and days of a value such as `14316 minute(s) (9 day(s))` or `9 days  (14316 minute(s) before expiring)`, in any
/// language: of two numbers the larger is that of the minutes, and must be as many days.
pub(crate) fn periods(text: &str) -> Option<(Option<u64>, Option<u32>)> {
    let numbers: Vec<(u64, &str)> = numbers(text).take(3).collect();
    match numbers[..] {
        [(one, _), (other, _)] => {
            let (days, minutes) = (one.min(other), one.max(other));
            let whole = minutes / (24 * 60);
            let is_it = days == whole || days == whole + 1;
            is_it.then(|| (Some(minutes), u32::try_from(days).ok()))
        }
        [(number, unit)] => {
            let unit = unit.trim_start().to_lowercase();
            let is = |words: &[&str]| words.iter().any(|word| unit.starts_with(word));
            if is(&["day", "日", "天", "tag", "jour", "día", "dia", "дн", "일"]) {
                Some((None, u32::try_from(number).ok()))
            } else if is(&["min", "分", "мин", "분"]) || unit.is_empty() {
                Some((Some(number), None))
            } else {
                None
            }
        }
        _ => None,
    }
}

/// The date at the end of a sentence, as it is written: from its first digit on.
pub(crate) fn date(sentence: &str) -> Option<&str> {
    const LONGEST: usize = 48;
    let date = &sentence[sentence.find(|c: char| c.is_ascii_digit())?..];
    // Behind the last digit only half of a day may follow.
    let last = date.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
    let half = date[last..]
        .trim_start()
        .get(..2)
        .filter(|half| ["AM", "PM"].iter().any(|known| half.eq_ignore_ascii_case(known)));
    let date = half.map_or(&date[..last], |half| &date[..last + date[last..].find(half).unwrap_or(0) + half.len()]);
    let is_parted = |c: char| date.matches(c).count() >= 2;
    let digits = date.chars().filter(char::is_ascii_digit).count();
    let is_date = (5..=14).contains(&digits) && (['/', '.', '-'].into_iter().any(is_parted) || date.contains('年'));
    (is_date && date.len() <= LONGEST).then_some(date)
}

/// The whole numbers of a text, each with the text up to the next one.
fn numbers(text: &str) -> impl Iterator<Item = (u64, &str)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        rest = &rest[rest.find(|c: char| c.is_ascii_digit())?..];
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, behind) = rest.split_at(end);
        rest = behind;
        Some((number.parse().ok()?, behind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_kept_as_they_are_written() {
        for (text, expected) in [
            ("Timebased activation will expire 3/24/2027 2:35:57 AM", Some("3/24/2027 2:35:57 AM")),
            ("Die Aktivierung läuft am 24.03.2027 02:35:57 ab.", Some("24.03.2027 02:35:57")),
            ("期限は 2027/03/24 2:35:57 です。", Some("2027/03/24 2:35:57")),
            ("ボリューム ライセンス認証の有効期限 2027/03/24 2:35:57", Some("2027/03/24 2:35:57")),
            ("Zeitbasierte Aktivierung bis 24.03.2027 02:35:57", Some("24.03.2027 02:35:57")),
            ("The machine is permanently activated.", None),
            ("port 1688", None),
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
    }

    #[test]
    fn minutes_and_days_are_told_apart_in_any_language() {
        for (text, expected) in [
            ("243800 minute(s) (170 day(s))", Some((Some(243_800), Some(170)))),
            ("9 days  (14316 minute(s) before expiring)", Some((Some(14_316), Some(9)))),
            ("179 天  (259147 分钟后到期)", Some((Some(259_147), Some(179)))),
            ("0 分 (0 日)", Some((Some(0), Some(0)))),
            ("4320", Some((Some(4320), None))),
            ("4320 分", Some((Some(4320), None))),
            ("9 days", Some((None, Some(9)))),
            ("3/24/2027 2:35:57 AM", None),
            ("5 of 100000", None),
            ("", None),
        ] {
            assert_eq!(periods(text), expected, "{text}");
        }
    }
}
