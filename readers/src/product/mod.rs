//! Which product a record is about: family, version, edition, channel and add-on.
//!
//! The tables beside this file decide; the build comes before the name, and an activation ID that is known before both.

mod tables;

use crate::foreign::Foreign;
use crate::record::Record;
use offhook::{ProductKey, named};
use tables::{AddOnRow, VersionRow};

named! {
    /// What kind of product it is.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Family {
        /// Office, Visio or Project, bought or rented.
        Office = 1 => "office",
        /// Windows for PCs.
        Windows = 2 => "windows",
        /// Windows Server.
        WindowsServer = 3 => "windows-server",
    }
}

named! {
    /// How the licence was bought, as the key channel, the description or the name tell.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Channel {
        /// Ends after a time, and is activated over the internet.
        Evaluation = 1 => "evaluation",
        /// A digital licence, without a key of its own.
        Digital = 14 => "digital",
        /// A KMS client: an organisation's own server activates it.
        KmsClient = 2 => "kms-client",
        /// A KMS host, which activates others.
        KmsHost = 3 => "kms-host",
        /// A multiple activation key.
        Mak = 4 => "mak",
        /// Came with the PC; nothing tells how.
        Oem = 5 => "oem",
        /// Came with the PC, activated by its BIOS.
        OemBios = 6 => "oem-bios",
        /// Came with the PC, its key in the firmware.
        OemFirmware = 7 => "oem-firmware",
        /// Came with the PC, its key on a label.
        OemLabel = 8 => "oem-label",
        /// Bought by itself.
        Retail = 9 => "retail",
        /// Rented; somebody signs in.
        Subscription = 10 => "subscription",
        /// Bought together with parts of a PC.
        SystemBuilder = 11 => "system-builder",
        /// Valid for a time, for instance in a cloud.
        TimeBased = 12 => "time-based",
        /// A virtual machine, activated by its host.
        VirtualMachine = 13 => "virtual-machine",
    }
}

named! {
    /// What an add-on adds.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum AddOnKind {
        /// Extended Security Updates.
        Esu = 1 => "esu",
        /// Something else.
        Other = 2 => "other",
    }
}

/// An add-on to a product, with an activation ID of its own.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct AddOn {
    /// What it adds.
    pub kind: AddOnKind,
    /// The year of the programme, from 1 on, where that is known.
    pub year: Option<u8>,
}

/// A version of a product, a row of a table.
#[derive(Clone, Copy)]
pub struct Version(&'static VersionRow);

impl Version {
    /// The stable name, such as `windows-11`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The name for people, such as `Windows 11`.
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// Whose version it is.
    pub fn family(self) -> Family {
        self.0.family
    }

    /// The version with this stable name.
    pub fn from_name(name: &str) -> Option<Self> {
        tables::VERSIONS.iter().find(|row| row.name == name).map(Self)
    }

    /// Every version that is known, each once.
    pub fn all() -> impl Iterator<Item = Self> {
        let rows = &*tables::VERSIONS;
        let is_first = |(at, row): &(usize, &VersionRow)| rows[..*at].iter().all(|other| other.name != row.name);
        rows.iter().enumerate().filter(move |pair| is_first(pair)).map(|(_, row)| Self(row))
    }

    /// The version that a build of Windows is of.
    pub fn of_build(family: Family, build: u32) -> Option<Self> {
        tables::of_build(family, build).map(Self)
    }
}

impl core::fmt::Debug for Version {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

impl Eq for Version {}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

/// Which product a record is about, as far as it tells.
///
/// # Examples
///
/// ```
/// use offhook_readers::{AddOnKind, Channel, Family};
///
/// let output = "Name: Windows(R), Client-ESU-Year1 add-on for Enterprise,ServerRdsh\n\
///     Description: Windows(R) Operating System, VOLUME_MAK channel\n\
///     Activation ID: f520e45e-7413-4a34-a497-d2765967d094\n";
/// let product = offhook_readers::read(output.as_bytes())?.records[0].product();
/// assert_eq!((product.family, product.channel), (Some(Family::Windows), Some(Channel::Mak)));
/// assert_eq!(product.version.map(|version| version.name()), Some("windows-10"));
/// assert_eq!(product.add_on.map(|add_on| (add_on.kind, add_on.year)), Some((AddOnKind::Esu, Some(1))));
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// What kind of product it is.
    pub family: Option<Family>,
    /// Which version of it, by the build and otherwise by the name.
    pub version: Option<Version>,
    /// The Windows that it is installed on; of Windows itself the same as `version`.
    pub system: Option<Version>,
    /// Such as `Professional` or `Office16ProPlusVL_MAK`, as the name has it. An add-on has none.
    pub edition: Option<Foreign>,
    /// How the licence was bought.
    pub channel: Option<Channel>,
    /// The build of Windows, such as 19045.
    pub build: Option<u32>,
    /// What it adds to a product, when it is an add-on.
    pub add_on: Option<AddOn>,
    /// The edition whose key of this end comes with Windows itself: no key of the owner's, but a digital licence, one in
    /// the firmware, or none at all.
    pub key_of_windows: Option<&'static str>,
}

impl Product {
    pub(crate) fn of(record: &Record) -> Self {
        let name = record.name.as_ref().map(Foreign::raw).unwrap_or_default();
        let description = record.description.as_ref().map(Foreign::raw).unwrap_or_default();
        let channel = record.channel.as_ref().map(Foreign::raw).unwrap_or_default();
        let row = tables::add_on(record.activation_id.as_deref(), name);
        let family =
            row.and_then(|row| row.family).or_else(|| tables::family(name, description)).or(record.application);
        // That of the key may be of an older Windows; that of the service is of the base of a feature update.
        let build = record.system_build.max(record.build);
        let is_windows = matches!(family, Some(Family::Windows | Family::WindowsServer));
        let by_build = |family| build.and_then(|build| tables::of_build(family, build));
        let by_name = |family| tables::version_in(family, name).or_else(|| tables::version_in(family, description));
        let version = match family {
            Some(family) if is_windows => by_build(family).or_else(|| by_name(family)).or_else(|| row?.version),
            Some(family) => by_name(family),
            None => None,
        };
        let system = if is_windows { version } else { build.and_then(tables::system_of_build) };
        Self {
            family,
            version: version.map(Version),
            system: system.map(Version),
            edition: if row.is_some() { None } else { edition(name).map(Foreign::from) },
            // Whatever its key says, it is rented.
            channel: if version.is_some_and(|version| version.name == "microsoft-365") {
                Some(Channel::Subscription)
            } else {
                tables::channel(&[channel, description, name])
            },
            build,
            add_on: row.map(|row| AddOn { kind: row.kind, year: row.year.or_else(|| year(name)) }),
            key_of_windows: record
                .partial_product_key
                .as_deref()
                .filter(|_| family != Some(Family::Office))
                .and_then(ProductKey::windows_edition_of),
        }
    }

    /// Whether a text begins like the name of a product.
    pub(crate) fn is_name(text: &str) -> bool {
        tables::family(text, "").is_some()
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it is an add-on with Extended Security Updates.
    pub fn is_esu(&self) -> bool {
        self.add_on.is_some_and(|add_on| add_on.kind == AddOnKind::Esu)
    }

    /// Whether its key came with Windows itself: bought by itself or not, the licence may be a digital one.
    pub const fn may_be_digital(&self) -> bool {
        let is_open = matches!(self.channel, None | Some(Channel::Retail | Channel::OemFirmware | Channel::Oem));
        self.key_of_windows.is_some() && is_open
    }
}

/// What stands between `Windows(R), ` and ` edition`.
fn edition(name: &str) -> Option<&str> {
    let (_, rest) = name.split_once(',')?;
    let (edition, _) = rest.split_once(" edition")?;
    Some(edition.trim()).filter(|edition| !edition.is_empty() && !edition.contains(','))
}

/// The number behind `Year`.
fn year(name: &str) -> Option<u8> {
    let (_, rest) = name.split_once("Year")?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    rest[..digits].parse().ok().filter(|year| (1..=9).contains(year))
}

impl AddOnRow {
    const fn is_named(&self) -> bool {
        !self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(name: &str, description: &str, build: Option<u32>) -> Product {
        Product::of(&Record {
            name: Some(name.into()),
            description: Some(description.into()),
            build,
            ..Record::default()
        })
    }

    fn names(product: &Product) -> [&'static str; 3] {
        [
            product.family.map_or("-", Family::name),
            product.version.map_or("-", Version::name),
            product.channel.map_or("-", Channel::name),
        ]
    }

    #[test]
    fn the_build_comes_before_the_name() {
        for (name, description, build, expected) in [
            (
                "Windows(R), Professional edition",
                "Windows(R) Operating System, RETAIL channel",
                Some(22_631),
                ["windows", "windows-11", "retail"],
            ),
            (
                "Windows(R), Professional edition",
                "Windows(R) Operating System, OEM_DM channel",
                None,
                ["windows", "-", "oem-firmware"],
            ),
            ("Windows(R), ServerRdsh edition", "", Some(19_045), ["windows", "windows-10", "-"]),
            (
                "Windows(R), ServerStandard edition",
                "Windows(R) Operating System, VOLUME_KMSCLIENT channel",
                Some(20_348),
                ["windows-server", "windows-server-2022", "kms-client"],
            ),
            (
                "Windows(R), ServerDatacenterEval edition",
                "Windows(R) Operating System, TIMEBASED_EVAL channel",
                Some(26_100),
                ["windows-server", "windows-server-2025", "evaluation"],
            ),
            ("Windows 10 Pro", "", Some(26_100), ["windows", "windows-11", "-"]),
            ("Microsoft Windows 11 Enterprise", "", None, ["windows", "windows-11", "-"]),
            ("Microsoft Windows Server 2012 R2 Standard", "", None, ["windows-server", "windows-server-2012-r2", "-"]),
            (
                "Windows Server(R), ServerEnterprise edition",
                "Windows Operating System - Windows Server(R), VOLUME_KMS_C channel",
                None,
                ["windows-server", "-", "kms-host"],
            ),
            (
                "Windows(R) 7, Enterprise edition",
                "Windows Operating System - Windows(R) 7, VOLUME_KMSCLIENT channel",
                None,
                ["windows", "windows-7", "kms-client"],
            ),
            (
                "Windows(R), Client-ESU-Year3 add-on for Education,ServerRdsh",
                "Windows(R) Operating System, VOLUME_MAK channel",
                None,
                ["windows", "windows-10", "mak"],
            ),
            (
                "Windows(R) 7, Client-ESU-Year1 add-on for Enterprise",
                "Windows Operating System - Windows(R) 7, VOLUME_MAK channel",
                None,
                ["windows", "windows-7", "mak"],
            ),
            (
                "Office 16, Office16ProPlusVL_MAK edition",
                "Office 16, VOLUME_MAK channel",
                None,
                ["office", "office-2016", "mak"],
            ),
            (
                "Office 21, Office21ProPlus2021VL_KMS_Client_AE edition",
                "Office 21, VOLUME_KMSCLIENT channel",
                None,
                ["office", "office-2021", "kms-client"],
            ),
            (
                "Office 16, Office16O365ProPlusR_Subscription1 edition",
                "Office 16, TIMEBASED_SUB channel",
                None,
                ["office", "microsoft-365", "subscription"],
            ),
            (
                "Office 16, Office16O365ProPlusR Grace edition",
                "Office 16, RETAIL(Grace) channel",
                None,
                ["office", "microsoft-365", "subscription"],
            ),
            ("Microsoft 365 Apps for Business", "", None, ["office", "microsoft-365", "subscription"]),
            (
                "Office 16, OfficeKMSHostVL_KMS_Host edition",
                "Office 16, VOLUME_KMS channel",
                None,
                ["office", "office-2016", "kms-host"],
            ),
            (
                "Windows(R), ServerDatacenter edition",
                "Windows(R) Operating System, VIRTUAL_MACHINE_ACTIVATION channel",
                None,
                ["windows-server", "-", "virtual-machine"],
            ),
        ] {
            assert_eq!(names(&product(name, description, build)), expected, "{name}");
        }
    }

    #[test]
    fn add_ons_are_known_by_their_ids_and_names() {
        let by_id = |id: &str| Product::of(&Record { activation_id: Some(id.into()), ..Record::default() });
        let esu = |year| Some(AddOn { kind: AddOnKind::Esu, year: Some(year) });
        assert_eq!(by_id("1043add5-23b1-4afb-9a0f-64343c8f3f8d").add_on, esu(2));
        assert_eq!(product("Windows(R), Client-ESU-Year2 add-on for Core", "", None).add_on, esu(2));
        assert_eq!(
            product("Windows(R), X add-on for Core", "", None).add_on.map(|add_on| add_on.kind),
            Some(AddOnKind::Other)
        );
        assert_eq!(product("Windows(R), Professional edition", "", None).add_on, None);
    }

    #[test]
    fn a_channel_is_known_by_whichever_text_tells() {
        for (channel, expected) in [
            ("Retail", "retail"),
            ("Retail:TB:Eval", "evaluation"),
            ("OEM:DM", "oem-firmware"),
            ("OEM:SLP", "oem-bios"),
            ("OEM:COA", "oem-label"),
            ("OEM:NONSLP", "system-builder"),
            ("Volume:MAK", "mak"),
            ("Volume:GVLK", "kms-client"),
            ("VOLUME_KMSCLIENT (GVLK)", "kms-client"),
            ("Volume:CSVLK", "kms-host"),
            ("PGS:TB", "time-based"),
        ] {
            let product = Product::of(&Record { channel: Some(channel.into()), ..Record::default() });
            assert_eq!(product.channel.map(Channel::name), Some(expected), "{channel}");
        }
    }
}
