//! A flow of one's own with everything that a script can show.

use offhook_guidance::Book;

/// The flow as its file.
pub(crate) const FLOW: &str = r#"
id = "every-part"

[facts]
iid = ["plausible", "doubtful", "missing"]
key = ["open"]

[[section]]
id = "prepare"
style = "list"
step = [{ id = "part-pen" }, { id = "part-phone", source = ["part-article"], as-of = "2026-01-02" }]

[[section]]
id = "part-read"
style = "steps"
step = [
    { id = "part-command", command = "part", source = ["part-article", "part-post"], as-of = "2026-03-04", on-failure = "part-help" },
    { id = "part-groups", show = "groups", as-of = "2026-03-04" },
]

[[section]]
id = "part-help"
style = "list"
step = [{ id = "part-table", table = "part" }]

[[section]]
id = "part-write"
style = "steps"
step = [{ id = "part-boxes", show = "boxes", then = "flow:offline-activation" }]

[[table]]
id = "part"
columns = ["seen", "do"]
rows = ["light", "dark"]
"#;

const SOURCES: &str = r#"
[part-article]
title = "An <article> & more"
publisher = "A publisher"
date = "2026-01-02"

[part-post]
title = "A post"
third-party = true
"#;

const ENGLISH: &str = r#"
title-every-part = Every part of a page
flow-every-part = Every part of a page, “drawn” & read
section-part-read = Read
section-part-help = Help
section-part-write = Write
step-part-pen = A pen, “thick” & black.
step-part-phone = A telephone.
step-part-command = Run this command.
step-part-groups = Give these groups.
step-part-table = Look at the lamp.
step-part-boxes = Write one block into each box.
command-part = tool.exe /show "a<b" & echo 'done'
column-part-seen = Lamp
column-part-do = Do
cell-part-light-seen = On
cell-part-light-do = Go on
cell-part-dark-seen = Off
cell-part-dark-do = Stop
"#;

const JAPANESE: &str = r#"
title-every-part = 紙面のすべて
flow-every-part = 紙面のすべて。図と文
section-part-read = 読み取る
section-part-help = 困ったとき
section-part-write = 書き取る
step-part-pen = 太い「黒」のペン & 紙。
step-part-phone = 電話。
step-part-command = 次のコマンドを実行します。
step-part-groups = この数字を伝えます。
step-part-table = ランプを見ます。
step-part-boxes = 1 つの枠に 1 ブロックずつ書きます。
command-part = tool.exe /show "a<b" & echo 'done'
column-part-seen = ランプ
column-part-do = すること
cell-part-light-seen = 点灯
cell-part-light-do = 続けます
cell-part-dark-seen = 消灯
cell-part-dark-do = やめます
"#;

/// The built-in book and the flow.
pub(crate) fn book() -> Book {
    let mut book = Book::built_in();
    for (name, text) in [
        ("flows/every-part.toml", FLOW),
        ("sources/every-part.toml", SOURCES),
        ("locales/en/every-part.ftl", ENGLISH),
        ("locales/ja/every-part.ftl", JAPANESE),
    ] {
        book.add(name, text).expect("the file reads");
    }
    book
}
