//! The words of slmgr by language.
//!
//! Where no label was seen in an output, the words are stand-ins: only their place counts.

/// A language of the screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tongue {
    Chinese,
    English,
    French,
    German,
    Japanese,
    Korean,
    Nobodys,
    Russian,
    Spanish,
}

/// Labels without their colon, and the wording of a licence that is in order.
pub(crate) struct Words {
    pub(crate) service: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) activation: &'static str,
    pub(crate) application: &'static str,
    pub(crate) pid: &'static str,
    pub(crate) channel: &'static str,
    pub(crate) iid: &'static str,
    pub(crate) usage: &'static str,
    pub(crate) validation: &'static str,
    pub(crate) key: &'static str,
    pub(crate) status: &'static str,
    pub(crate) licensed: &'static str,
    pub(crate) other: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) rearm: &'static str,
    pub(crate) sku_rearm: &'static str,
    pub(crate) time: &'static str,
}

impl Tongue {
    pub(crate) const ALL: [Self; 9] = [
        Self::Chinese,
        Self::English,
        Self::French,
        Self::German,
        Self::Japanese,
        Self::Korean,
        Self::Nobodys,
        Self::Russian,
        Self::Spanish,
    ];

    /// The tag that the reading must give; nobody's language has none.
    pub(crate) const fn tag(self) -> Option<&'static str> {
        Some(match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Nobodys => return None,
            Self::Russian => "ru",
            Self::Spanish => "es",
        })
    }

    /// Whether all its labels are known, not only that of the state or the key.
    pub(crate) const fn is_known(self) -> bool {
        matches!(self, Self::Chinese | Self::English | Self::Japanese | Self::Spanish)
    }

    /// Whether the wording of a state can be known.
    pub(crate) const fn tells(self, status: u8) -> bool {
        match self {
            Self::English => true,
            Self::French | Self::Nobodys => false,
            _ => status == 1,
        }
    }

    /// The wording of a state.
    pub(crate) const fn status(self, status: u8) -> &'static str {
        match (self, status) {
            (Self::English, 0) => "Unlicensed",
            (Self::English, 2) => "Initial grace period",
            (Self::English, 3) => "Additional grace period (KMS license expired or hardware out of tolerance)",
            (Self::English, 4) => "Non-genuine grace period.",
            (Self::English, 5) => "Notification",
            (Self::English, 6) => "Extended grace period",
            (_, 1) => self.words().licensed,
            _ => self.words().other,
        }
    }

    pub(crate) const fn words(self) -> &'static Words {
        match self {
            Self::Chinese => &CHINESE,
            Self::English => &ENGLISH,
            Self::French => &FRENCH,
            Self::German => &GERMAN,
            Self::Japanese => &JAPANESE,
            Self::Korean => &KOREAN,
            Self::Nobodys => &NOBODYS,
            Self::Russian => &RUSSIAN,
            Self::Spanish => &SPANISH,
        }
    }
}

macro_rules! words {
    ($language:ident: $service:literal, $name:literal, $description:literal, $activation:literal, $application:literal,
     $pid:literal, $channel:literal, $iid:literal, $usage:literal, $validation:literal, $key:literal, $status:literal,
     $licensed:literal, $other:literal, $reason:literal, $rearm:literal, $sku_rearm:literal, $time:literal) => {
        const $language: Words = Words {
            service: $service,
            name: $name,
            description: $description,
            activation: $activation,
            application: $application,
            pid: $pid,
            channel: $channel,
            iid: $iid,
            usage: $usage,
            validation: $validation,
            key: $key,
            status: $status,
            licensed: $licensed,
            other: $other,
            reason: $reason,
            rearm: $rearm,
            sku_rearm: $sku_rearm,
            time: $time,
        };
    };
}

words!(ENGLISH: "Software licensing service version", "Name", "Description", "Activation ID", "Application ID",
    "Extended PID", "Product Key Channel", "Installation ID", "Use License URL", "Validation URL", "Partial Product Key",
    "License Status", "Licensed", "Unknown", "Notification Reason", "Remaining Windows rearm count",
    "Remaining SKU rearm count", "Trusted time");
words!(JAPANESE: "ソフトウェア ライセンス サービス バージョン", "名前", "説明", "ライセンス認証 ID", "アプリケーション ID",
    "拡張 PID", "プロダクト キー チャネル", "インストール ID", "使用ライセンス URL", "検証 URL", "プロダクト キーの一部",
    "ライセンスの状態", "ライセンスされています", "未定の状態", "未定の理由", "残りの Windows 猶予期限リセット可能回数",
    "残りの SKU 猶予期限リセット可能回数", "信頼された時間");
words!(CHINESE: "软件授权服务器版本", "名称", "描述", "激活 ID", "应用程序 ID", "扩展 PID", "产品密钥通道", "安装 ID",
    "使用许可证 URL", "验证 URL", "部分产品密钥", "许可证状态", "已授权", "别的状态", "别的原因", "剩余 Windows 重置计数",
    "剩余 SKU 重置计数", "信任时间");
words!(SPANISH: "Versión del Servicio de licencias de software", "Nombre", "Descripción", "Id. de activación",
    "Id. de aplicación", "PID extendido", "Canal de clave de producto", "Id. de instalación",
    "URL de la licencia de uso", "URL de validación", "Clave de producto parcial", "Estado de la licencia",
    "con licencia", "otro estado", "Razón de la notificación", "Recuento de rearmado de Windows restante",
    "Recuento de rearmados de SKU restantes", "Hora de confianza");
words!(GERMAN: "Version des Softwarelizenzierungsdiensts", "Name", "Beschreibung", "Aktivierungs-ID", "Anwendungs-ID",
    "Erweiterte PID", "Product Key-Kanal", "Installations-ID", "Nutzungslizenz-URL", "Validierungs-URL",
    "Teil-Product Key", "Lizenzstatus", "Lizenziert", "anderer Zustand", "Benachrichtigungsursache",
    "Verbleibende Windows-Rearm-Anzahl", "Verbleibende SKU-Rearm-Anzahl", "Vertrauenswürdige Zeit");
words!(FRENCH: "Version du service de licence", "Nom", "Description", "ID d’activation", "ID d’application",
    "PID étendu", "Canal de clé de produit", "ID d’installation", "URL de licence", "URL de validation",
    "Clé de produit partielle", "État de la licence", "avec licence", "autre état", "Motif de la notification",
    "Nombre de réinitialisations de Windows", "Nombre de réinitialisations de SKU", "Heure approuvée");
words!(KOREAN: "소프트웨어 사용권 서비스 버전", "이름", "설명", "정품 인증 ID", "응용 프로그램 ID", "확장 PID", "제품 키 채널",
    "설치 ID", "사용권 URL", "확인 URL", "부분 제품 키", "라이선스 상태", "사용 허가됨", "다른 상태", "다른 이유",
    "남은 Windows 다시 설정 횟수", "남은 SKU 다시 설정 횟수", "신뢰할 수 있는 시간");
words!(RUSSIAN: "Версия службы лицензирования", "Имя", "Описание", "Код активации", "Код приложения",
    "Расширенный PID", "Канал ключа продукта", "Код установки", "URL лицензии", "URL проверки",
    "Частичный ключ продукта", "Состояние лицензии", "имеет лицензию", "другое состояние", "Причина уведомления",
    "Число сбросов Windows", "Число сбросов SKU", "Доверенное время");
words!(NOBODYS: "Ub arra", "Aa", "Bb", "Cc dd", "Ee ff", "Gg", "Hh ii", "Jj kk", "Ll mm", "Nn oo", "Pp qq", "Rr ss",
    "tt uu", "vv ww", "Xx yy", "Zz ab", "Ac ad", "Ae af");
