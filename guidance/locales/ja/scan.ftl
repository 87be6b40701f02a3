# `offhook scan`: ファイルの中の番号

scan-summary = 見つかった数: { $found }。調べたファイル { $files } 個のうち { $with } 個にありました。
scan-no-file = 調べるファイルがありませんでした。隠しファイルと、.gitignore に書かれたファイルは調べません。--hidden と --no-ignore を付けると調べます。
scan-published = 公開されているセットアップ キーと、Windows に初めから入っているキー (だれでも同じで、数に入れません): { $count }。--published を付けると数えます。
scan-hidden = 隠しファイルなので見ていないもの: { $count } (フォルダーは 1 と数えます)。--hidden を付けると中も見ます。
scan-ignored = .gitignore などの指定で見ていないもの: { $count } (フォルダーは 1 と数えます)。--no-ignore を付けると中も見ます。
scan-packed = 「{ $path }」は圧縮されているか、そのままでは読めない形式なので、中を見ていません。展開するかテキストとして保存してから、調べ直してください。
scan-binary = テキストではないため調べなかったファイル: { $count }。--binary を付けると調べます。
scan-unread = 読めなかったもの: { $count }。その中に番号があるかどうかは分かりません。
scan-result = { $kind }: { $masked }
scan-result-published = 。{ $product } 用に、だれもが同じものを使うキーなので、秘密ではありません。
scan-about-confirmation-id = チェック ディジットを含む、6 桁 8 組の数字です。Windows XP の頃は 7 組でした。1 台の PC のライセンス認証に使われ、どの PC かを示します。
scan-about-installation-id = チェック ディジットを含む、6 桁か 7 桁の 9 組の数字です。Windows XP の頃は、6 桁 8 組と 2 桁でした。1 台の PC とそのプロダクト キーに結び付いています。
scan-about-product-key = 英数字 5 文字の組が 5 つあります。手に入れた人は誰でも使えます。ファイルとリポジトリの履歴の両方から取り除きます。公開されていたときは、キーを取り替えてもらいます。
