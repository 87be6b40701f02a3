# `offhook redact`: 番号を伏せた文章

redact-summary = 伏せた数: { $hidden }。
redact-summary-of-several = 伏せた数: { $hidden }。文章 { $files } 件のうち { $with } 件にありました。
redact-summary-in-place = 伏せた数: { $hidden }。書き換えたファイルは { $files } 個のうち { $with } 個です。
redact-undone = 伏せられなかったもの: { $count }。理由は上に表示しています。
redact-looked-for = プロダクト キー、インストール ID、確認 ID を、どの書き方でも、打ち間違いのあるものも探しました。
redact-looked-for-strict = プロダクト キー、インストール ID、確認 ID を、どの書き方でも探しました。--leniency strict では、打ち間違いのあるものは伏せません。
redact-left = 「{ $path }」の { $lines } 行目: 見出しでは番号とされていますが、40 桁以上が見えたままです。渡す前に確かめてください。
redact-waiting = 文章を入力するか貼り付けます。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
redact-backup = 「{ $path }」が既にあるため、バックアップを作れません。何も変更していません。そのファイルを移すか、--backup で別の名前を指定します。
redact-binary = 「{ $path }」はテキストではありません。伏せると壊れるおそれがあるため、そのままにしました。それでも伏せるときは --binary を付けます。
redact-changing = 「{ $path }」は、読んでいる間にほかから書き込まれました。何も変更していません。書き込みを止めてから、もう一度実行します。
redact-key-file = 「{ $path }」は秘密として使えません。{ $fewest } ～ { $most } バイトが必要です。たとえば無作為な 32 文字を 1 行書きます。何も伏せていません。
redact-no-file = 「{ $path }」は通常のファイルではないため、書き換えられません。--in-place を外すと読み取れます。
redact-open = 「{ $path }」は { $program } が書き込み用に開いています。書き換えると、そのプログラムが後から書く内容が失われるため、何も変更していません。プログラムを止めるかログを切り替えてから、もう一度実行してください。
redact-other-names = 「{ $path }」には別の名前 (ハード リンク) があります。その名前では、番号が見えるまま残っています。
redact-unwritten = 「{ $path }」を書き換えられませんでした: { $reason }
redact-unwritten-remedy = ファイルは元のままです。空き容量を増やすか、フォルダーに書き込めるようにしてから、もう一度実行します。
