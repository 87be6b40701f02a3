//! What people get wrong between one screen and another.
//!
//! On every channel other digits are mistaken: いち and はち on a Japanese telephone, 3 and 8 in print. This room says, for
//! a group that does not add up, which single slip would explain it ([`hints`]); for one that does, which digits have to be
//! read back because the check digit is deaf to their likely slip ([`blind_spots`]); and for two takes of one identifier,
//! where they differ ([`compare`]).

mod blind_spots;
mod channel;
mod compare;
mod hints;
mod look_again;
mod one_group;
mod repairs;
mod take;
mod whereabouts;

#[cfg(feature = "alloc")]
pub(crate) use blind_spots::of_judged as blind_spots_of;
pub use blind_spots::{BlindSpot, blind_spots};
pub use channel::Channel;
pub use compare::{Agreement, Comparison, GroupComparison, compare};
#[cfg(feature = "alloc")]
pub(crate) use hints::of_judged as hints_of;
pub use hints::{Hint, hints};
pub use one_group::hint;
pub use repairs::{Repair, Repairs, Slip, SlipKind};
