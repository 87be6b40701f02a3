//! Windows Script Host, which runs `slmgr.vbs` and `ospp.vbs`: the words by which a PC says that it is missing.

use offhook_readers::Reading;

/// The fact that says whether the PC runs scripts, and its value for one that does not.
pub(super) const SCRIPT_HOST: &str = "script-host";
pub(super) const MISSING: &str = "no";

/// Words that are in one message of a PC on which no script runs, in lower case. Names of files and engines are the same in
/// every language; what is said of them is known in English and Japanese.
const WORDS: &[&[&str]] = &[
    &["windows script host", "disabled"],
    &["windows script host", "無効"],
    &["script engine", "vbscript"],
    &["cannot find script engine"],
    &["can't find script engine"],
    &["can not find script engine"],
    &["script engine", ".vbs"],
    &["スクリプト エンジン", "vbs"],
    &["can not find script file", ".vbs"],
    &["スクリプト ファイル", ".vbs", "見つかりません"],
    &["cscript", "not recognized"],
    &["cscript", "認識されていません"],
    &["slmgr", "not recognized"],
    &["slmgr", "認識されていません"],
    &["slmgr.vbs", "見つかりません"],
];

/// Whether a text is what a PC says when no script runs on it, so that neither `slmgr` nor `ospp.vbs` does.
///
/// # Examples
///
/// ```
/// assert!(offhook_guidance::says_no_script_runs("Windows Script Host access is disabled on this machine."));
/// ```
pub fn says_no_script_runs(text: &str) -> bool {
    let text = text.to_lowercase();
    WORDS.iter().any(|words| words.iter().all(|word| text.contains(word)))
}

/// Whether an output was made without scripts, or says that none runs.
pub(super) fn did_without(reading: &Reading) -> bool {
    let tool = reading.tool.name();
    let without = ["cim-", "oslicense"].iter().any(|start| tool.starts_with(start));
    without || reading.unused.iter().any(|unused| says_no_script_runs(unused.text.expose()))
}
