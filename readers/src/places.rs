//! The lines in which the values of a record are.

use crate::role::Role;

/// For each value of a record its line, 0 where that is not known.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Places([u32; Places::FIELDS.len()]);

impl Places {
    /// The values that a record keeps.
    pub(crate) const FIELDS: [Role; 11] = [
        Role::ActivationId,
        Role::Channel,
        Role::Computer,
        Role::ConfirmationId,
        Role::Description,
        Role::ErrorCode,
        Role::ExtendedPid,
        Role::InstallationId,
        Role::LicenseStatus,
        Role::Name,
        Role::PartialProductKey,
    ];

    pub(crate) fn of(&self, field: Role) -> Option<usize> {
        let at = Self::FIELDS.iter().position(|other| *other == field)?;
        self.0.get(at).filter(|line| **line > 0).and_then(|line| usize::try_from(*line).ok())
    }

    /// Keeps a line, unless there is one already.
    pub(crate) fn put(&mut self, field: Role, line: usize) {
        let at = Self::FIELDS.iter().position(|other| *other == field);
        if let Some(place) = at.and_then(|at| self.0.get_mut(at)).filter(|place| **place == 0) {
            *place = u32::try_from(line).unwrap_or_default();
        }
    }

    /// Takes over what a later record knows.
    pub(crate) fn absorb(&mut self, later: &Self) {
        let places = self.0.iter_mut().zip(later.0);
        places.filter(|(_, later)| *later > 0).for_each(|(place, later)| *place = later);
    }
}
