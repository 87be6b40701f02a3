//! Today, for guidance that depends on the day.
//!
//! Everything else is handed a day.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use offhook_guidance::Day;

/// The day in UTC; what holds from or until a day is never told to the hour.
pub(crate) fn today() -> Day {
    let date = Timestamp::now().to_zoned(TimeZone::UTC).date();
    date.to_string().parse().unwrap_or_else(|_| Day::latest())
}
