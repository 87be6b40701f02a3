//! The languages that messages come in.

offhook::named! {
    /// A language with a complete set of messages.
    #[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Language {
        /// English.
        #[default]
        English = 1 => "en",
        /// Japanese.
        Japanese = 2 => "ja",
    }
}

impl Language {
    /// The language tag: `en` or `ja`; the same as the name.
    pub const fn tag(self) -> &'static str {
        self.name()
    }

    /// The language of a tag such as `ja`, `ja-JP` or `ja_JP.UTF-8`; `None` when there are no messages in it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Self::ALL.iter().copied().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }
}
