//! A room of PCs that never existed, and the stick that goes from one to the next.

#[allow(dead_code, reason = "a kit needs the digit, not whether it agrees")]
#[path = "../../../tests/promises/naive.rs"]
mod naive;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::cmd::System;

pub(crate) const WINDOWS: &str = "2ffd8952-423e-4903-b993-72a1aa44cf82";
pub(crate) const ESU: &str = "f520e45e-7413-4a34-a497-d2765967d094";
pub(crate) const OFFICE: &str = "d450596f-894d-49e0-966a-fd39ed4c4c64";

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tongue {
    English,
    Japanese,
}

/// One product on a PC.
#[derive(Clone, Debug)]
pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) activation_id: String,
    pub(crate) iid: String,
    /// The one that this installation ID was given here; no PC anywhere takes it.
    pub(crate) cid: String,
    pub(crate) licensed: bool,
}

/// A PC.
#[derive(Clone, Debug)]
pub(crate) struct Pc {
    pub(crate) name: String,
    pub(crate) tongue: Tongue,
    pub(crate) windows: Vec<Product>,
    pub(crate) office: Vec<Product>,
    pub(crate) elevated: bool,
    /// Whether only an administrator may read the licence.
    pub(crate) guarded: bool,
    pub(crate) has_cscript: bool,
    /// Whether Windows Script Host is switched off.
    pub(crate) is_mute: bool,
    pub(crate) has_powershell: bool,
    pub(crate) temporary: BTreeMap<String, Vec<u8>>,
    /// What was called, in order.
    pub(crate) calls: Vec<String>,
}

/// A stick in a PC.
pub(crate) struct Plugged<'a> {
    pub(crate) pc: &'a mut Pc,
    pub(crate) stick: &'a mut Stick,
}

/// The folder of the kit on a stick: paths in lower case below `root`, and the names as they were written.
pub(crate) struct Stick {
    /// Ends with a backslash.
    pub(crate) root: String,
    pub(crate) files: BTreeMap<String, (String, Vec<u8>)>,
    folders: BTreeSet<String>,
    pub(crate) read_only: bool,
}

impl Stick {
    pub(crate) fn new(root: &str) -> Self {
        Self { root: root.to_owned(), files: BTreeMap::new(), folders: BTreeSet::new(), read_only: false }
    }

    /// The folder of a kit as it lies on the desk.
    pub(crate) fn of(folder: &Path, root: &str) -> Self {
        let mut stick = Self::new(root);
        stick.add(folder, "");
        stick
    }

    fn add(&mut self, folder: &Path, under: &str) {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the entry reads").path();
            let name = format!("{under}{}", path.file_name().expect("a name").to_string_lossy());
            if path.is_dir() {
                self.folders.insert(format!("{}{}", self.root, name).to_lowercase());
                self.add(&path, &format!("{name}\\"));
            } else {
                let whole = format!("{}{name}", self.root);
                self.files.insert(whole.to_lowercase(), (whole, fs::read(&path).expect("the file reads")));
            }
        }
    }

    /// Back onto the desk.
    pub(crate) fn unload(&self, folder: &Path) {
        for (name, bytes) in self.files.values() {
            let path = folder.join(name[self.root.len()..].replace('\\', "/"));
            fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is writable");
            fs::write(path, bytes).expect("the folder is writable");
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let (_, bytes) = self.files.get(&format!("{}{name}", self.root).to_lowercase())?;
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        self.files[&format!("{}{name}", self.root).to_lowercase()].1.clone()
    }
}

impl System for Plugged<'_> {
    fn variable(&self, name: &str) -> Option<String> {
        Some(String::from(match name.to_ascii_uppercase().as_str() {
            "COMPUTERNAME" => &self.pc.name,
            "PROGRAMFILES" => "C:\\Program Files",
            "PROGRAMFILES(X86)" => "C:\\Program Files (x86)",
            "RANDOM" => "4711",
            "SYSTEMROOT" => "C:\\Windows",
            "TEMP" => "C:\\Users\\A & B (50% !)\\Temp",
            _ => return None,
        }))
    }

    fn exists(&self, path: &str) -> bool {
        let path = path.to_lowercase();
        match path.strip_suffix('\\') {
            Some(folder) => self.stick.folders.contains(folder),
            None => match path.as_str() {
                "c:\\windows\\system32\\cscript.exe" => self.pc.has_cscript,
                POWERSHELL => self.pc.has_powershell,
                OSPP => !self.pc.office.is_empty(),
                _ => self.stick.files.contains_key(&path) || self.pc.temporary.contains_key(&path),
            },
        }
    }

    fn read(&self, path: &str) -> Option<Vec<u8>> {
        let path = path.to_lowercase();
        let of_stick = || self.stick.files.get(&path).map(|(_, bytes)| bytes.clone());
        self.pc.temporary.get(&path).cloned().or_else(of_stick)
    }

    fn write(&mut self, path: &str, bytes: &[u8], append: bool) -> bool {
        let key = path.to_lowercase();
        let file = if key.starts_with("c:\\users\\") {
            self.pc.temporary.entry(key).or_default()
        } else {
            let folder = key.rsplit_once('\\').map_or("", |(folder, _)| folder).to_owned();
            if self.stick.read_only || !self.stick.folders.contains(&folder) {
                return false;
            }
            &mut self.stick.files.entry(key).or_insert_with(|| (path.to_owned(), Vec::new())).1
        };
        if !append {
            file.clear();
        }
        file.extend_from_slice(bytes);
        true
    }

    fn make_folder(&mut self, path: &str) -> bool {
        !self.stick.read_only && self.stick.folders.insert(path.to_lowercase())
    }

    fn delete(&mut self, path: &str) {
        let path = path.to_lowercase();
        let was_there = self.pc.temporary.remove(&path).is_some() || self.stick.files.remove(&path).is_some();
        assert!(was_there, "only what was written there is deleted");
    }

    fn run(&mut self, path: &str, arguments: &[String]) -> Option<(Vec<u8>, u32)> {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match (path.to_lowercase().as_str(), arguments.as_slice()) {
            ("c:\\windows\\system32\\whoami.exe", ["/groups"]) => {
                let level = if self.pc.elevated { "S-1-16-12288" } else { "S-1-16-8192" };
                Some((format!("Mandatory Label\\Level  Label  {level}\r\n").into_bytes(), 0))
            }
            ("c:\\windows\\system32\\cscript.exe", ["//nologo", script, rest @ ..]) => {
                let text = self.pc.answer(&script.to_lowercase(), rest)?;
                let encoding = match self.pc.tongue {
                    Tongue::English => encoding_rs::WINDOWS_1252,
                    Tongue::Japanese => encoding_rs::SHIFT_JIS,
                };
                Some((encoding.encode(&text).0.into_owned(), 0))
            }
            (POWERSHELL, ["-NoProfile", "-ExecutionPolicy", "Bypass", "-File", script, "-Quiet"]) => {
                let name = script.rsplit('\\').next().unwrap_or_default().to_owned();
                if name == "collect.ps1" {
                    let out = format!("{}collected\\{}.txt", self.stick.root, self.pc.name);
                    self.make_folder(&format!("{}collected", self.stick.root));
                    assert!(!self.exists(&out), "the failed attempt is gone");
                    let text = self.pc.listed();
                    self.write(&out, text.as_bytes(), false);
                }
                self.pc.calls.push(name);
                Some((Vec::new(), 0))
            }
            _ => None,
        }
    }
}

const POWERSHELL: &str = "c:\\windows\\system32\\windowspowershell\\v1.0\\powershell.exe";
const OSPP: &str = "c:\\program files (x86)\\microsoft office\\office16\\ospp.vbs";
const SLMGR: &str = "c:\\windows\\system32\\slmgr.vbs";
/// A confirmation ID that does not belong to the installation ID.
const REFUSED: &str = "0xC004F04D";

impl Pc {
    /// What a tool prints; `None` for what nobody documents.
    fn answer(&mut self, script: &str, arguments: &[&str]) -> Option<String> {
        self.calls.push(format!("{} {}", script.rsplit('\\').next().unwrap_or_default(), arguments.join(" ")));
        if self.guarded && !self.elevated {
            return Some(String::from("Error: 0xC0000022\r\n"));
        }
        if self.is_mute {
            return Some(String::from("Windows Script Host access is disabled on this machine.\r\n"));
        }
        let lines = match (script, arguments) {
            (SLMGR, ["/dlv"]) => self.dlv(),
            (SLMGR, ["/dti"]) => self.dti(""),
            (SLMGR, ["/dti", id]) => self.dti(id),
            (SLMGR, ["/atp", cid, id]) => self.atp(cid, id),
            (SLMGR, ["/atp", cid]) => self.atp(cid, &self.windows[0].activation_id.clone()),
            (OSPP, ["/dstatus"]) => self.dstatus(),
            (OSPP, ["/dinstid"]) => self.dinstid(),
            (OSPP, [switch]) => self.actcid(switch.strip_prefix("/actcid:")?),
            _ => return None,
        };
        Some(lines.join("\r\n") + "\r\n")
    }

    /// What collect.ps1 saves where no script answers, as `Format-List` writes it.
    pub(crate) fn listed(&self) -> String {
        let mut lines = vec![
            String::from("offhook-kit: collect 1"),
            format!("Computer: \"{}\"", self.name),
            String::from("offhook-kit: SoftwareLicensingProduct"),
        ];
        for product in self.windows.iter().chain(&self.office) {
            let Product { name, description, activation_id, iid, licensed, .. } = product;
            let status = if *licensed { "1" } else { "5" };
            let labels = [
                ("Name", name.as_str()),
                ("ID", activation_id),
                ("Description", description),
                ("PartialProductKey", "4KXQD"),
                ("ProductKeyChannel", "Volume:MAK"),
                ("LicenseStatus", status),
                ("OfflineInstallationId", iid),
            ];
            lines.push(String::new());
            lines.extend(labels.map(|(label, value)| format!("{label:<21} : {value}")));
        }
        lines.extend([String::new(), String::from("offhook-kit: end")]);
        format!("\u{FEFF}{}\r\n", lines.join("\r\n"))
    }

    fn dlv(&self) -> Vec<String> {
        let is_english = self.tongue == Tongue::English;
        let mut lines = vec![if is_english {
            String::from("Software licensing service version: 10.0.19041.5129")
        } else {
            String::from("ソフトウェア ライセンス サービス バージョン: 10.0.19041.5129")
        }];
        for product in &self.windows {
            let Product { name, description, activation_id, iid, .. } = product;
            let status = match (is_english, product.licensed) {
                (true, true) => "License Status: Licensed",
                (true, false) => "License Status: Notification",
                (false, true) => "ライセンスの状態: ライセンスされています",
                (false, false) => "ライセンスの状態: 通知",
            };
            let labels = if is_english {
                ["Name", "Description", "Activation ID", "Application ID", "Product Key Channel", "Installation ID"]
            } else {
                [
                    "名前",
                    "説明",
                    "ライセンス認証 ID",
                    "アプリケーション ID",
                    "プロダクト キー チャネル",
                    "インストール ID",
                ]
            };
            let application = "55c92734-d682-4d71-983e-d6ec3f16059f";
            lines.push(String::new());
            let values = [name.as_str(), description, activation_id, application, "Volume:MAK", iid];
            lines.extend(labels.iter().zip(values).map(|(label, value)| format!("{label}: {value}")));
            lines.push(status.to_owned());
        }
        lines
    }

    fn dti(&self, id: &str) -> Vec<String> {
        let product = self.windows.iter().find(|product| id.is_empty() || product.activation_id == id);
        let Some(product) = product else { return vec![String::from("Error: product not found.")] };
        let label = if self.tongue == Tongue::English { "Installation ID" } else { "インストール ID" };
        vec![
            format!("{label}: {}", product.iid),
            String::new(),
            String::from("Product activation telephone numbers can be obtained by searching the phone.inf file"),
        ]
    }

    fn atp(&mut self, cid: &str, id: &str) -> Vec<String> {
        if !self.elevated {
            return vec![String::from("Error: 0xC0000022")];
        }
        match self.windows.iter_mut().find(|product| product.activation_id == id) {
            Some(product) if product.cid == cid => {
                product.licensed = true;
                vec![match self.tongue {
                    Tongue::English => format!("Confirmation ID for product {id} deposited successfully."),
                    Tongue::Japanese => format!("製品 {id} の確認 ID が正常に登録されました。"),
                }]
            }
            Some(_) => vec![format!("Error: {REFUSED}")],
            None => vec![String::from("Error: product not found.")],
        }
    }

    fn dstatus(&self) -> Vec<String> {
        let mut lines = vec![String::from("---Processing--------------------------")];
        for product in &self.office {
            let Product { name, description, activation_id, .. } = product;
            lines.push(String::from("---------------------------------------"));
            lines.push(format!("SKU ID: {activation_id}"));
            lines.push(format!("LICENSE NAME: {name}"));
            lines.push(format!("LICENSE DESCRIPTION: {description}"));
            let status = if product.licensed { "---LICENSED---" } else { "---OOB_GRACE---" };
            lines.push(format!("LICENSE STATUS:  {status}"));
            lines.push(String::from("Last 5 characters of installed product key: 4KXQD"));
        }
        lines.push(String::from("---------------------------------------"));
        lines.push(String::from("---Exiting-----------------------------"));
        lines
    }

    fn dinstid(&self) -> Vec<String> {
        let mut lines = vec![String::from("---Processing--------------------------")];
        for Product { name, iid, .. } in &self.office {
            lines.push(String::from("---------------------------------------"));
            lines.push(format!("Installation ID for: {name}: {iid}"));
        }
        lines.push(String::from("---------------------------------------"));
        lines.push(String::from("---Exiting-----------------------------"));
        lines
    }

    fn actcid(&mut self, cid: &str) -> Vec<String> {
        let line = match self.office.iter_mut().find(|product| product.cid == cid) {
            Some(product) => {
                product.licensed = true;
                String::from("<Offline product activation successful>")
            }
            None => format!("ERROR CODE: {REFUSED}"),
        };
        vec![String::from("---Processing--------------------------"), line]
    }

    /// The mainboard was exchanged: every installation ID is another one.
    pub(crate) fn exchange_board(&mut self, inventor: &mut Inventor) {
        for product in self.windows.iter_mut().chain(&mut self.office) {
            product.iid = inventor.digits(9, product.iid.len() / 9);
        }
    }
}

/// Invents identifiers that agree with their check digits.
pub(crate) struct Inventor(u64);

impl Inventor {
    pub(crate) fn new() -> Self {
        Self(20_251_203)
    }

    pub(crate) fn digits(&mut self, groups: usize, width: usize) -> String {
        let mut text = String::new();
        for _ in 0..groups {
            let front: String = (1..width).map(|_| self.digit()).collect();
            text.push(naive::check_digit(&front));
            text.insert_str(text.len() - 1, &front);
        }
        text
    }

    fn digit(&mut self) -> char {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'0' + u8::try_from((self.0 >> 33) % 10).expect("a digit"))
    }

    pub(crate) fn windows(&mut self, width: usize) -> Product {
        let name = "Windows(R), Enterprise edition";
        self.product(name, "Windows(R) Operating System, VOLUME_MAK channel", WINDOWS, width)
    }

    pub(crate) fn esu(&mut self) -> Product {
        let name = "Windows(R), Client-ESU-Year1 add-on for Enterprise,EnterpriseN,Professional";
        self.product(name, "Windows(R) Operating System, VOLUME_MAK channel", ESU, 7)
    }

    pub(crate) fn office(&mut self) -> Product {
        self.product("Office 16, Office16ProPlusVL_MAK edition", "Office 16, RETAIL(MAK) channel", OFFICE, 7)
    }

    fn product(&mut self, name: &str, description: &str, activation_id: &str, width: usize) -> Product {
        Product {
            name: name.to_owned(),
            description: description.to_owned(),
            activation_id: activation_id.to_owned(),
            iid: self.digits(9, width),
            cid: self.digits(8, 6),
            licensed: false,
        }
    }

    /// A PC as it stands in the room: every third with an add-on, every fourth with Office, half of them Japanese.
    pub(crate) fn pc(&mut self, number: usize) -> Pc {
        let mut windows = vec![self.windows(if number.is_multiple_of(5) { 6 } else { 7 })];
        windows.extend(number.is_multiple_of(3).then(|| self.esu()));
        Pc {
            name: format!("PC-{number:02}"),
            tongue: if number.is_multiple_of(2) { Tongue::English } else { Tongue::Japanese },
            windows,
            office: number.is_multiple_of(4).then(|| self.office()).into_iter().collect(),
            elevated: true,
            guarded: false,
            has_cscript: true,
            is_mute: false,
            has_powershell: false,
            temporary: BTreeMap::new(),
            calls: Vec::new(),
        }
    }
}
