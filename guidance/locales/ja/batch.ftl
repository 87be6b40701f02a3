batch-row = { $row } 行目
batch-row-computer = { $row } 行目、{ $computer }
batch-issue = { $kind }: { $text }
batch-more-cells = 見出しより多いセルがあります: { $cells }
batch-progress = { $rows } 行、毎秒 { $rate } 行
batch-goes-on = このコマンドの前回の実行は途中で終わっています。{ $rows } 行目の次から続けます。
batch-anew = 前回の実行は途中で終わっていますが、その後に入力またはコマンドが変わりました。最初から始めます。
batch-summary = { $file }: { $rows } 行。問題なし { $plausible } 行、問題あり { $wrong } 行、ID なし { $blank } 行。
batch-masked = 出力ではインストール ID と確認 ID を伏せています。入力は変わっていません。すべての桁を書き出すには --reveal を付けてください。
batch-encoding-guessed = { $path } には文字コードの情報がないため、{ $encoding } として読みました。名前やメモが文字化けしている場合は、--encoding を付けてもう一度実行してください。
batch-encoding-broken = { $path } には { $encoding } として読めない文字があり、U+FFFD に置き換えました。--encoding を付けてもう一度実行するか、表を UTF-8 で保存してください。

batch-found-cell-ruined = { $row }: セルには表計算ソフトが残したものしかありません。元の画面から取り直してください。
batch-found-confirmation-id-copied = この確認 ID は { $row } 行目のインストール ID の一部です。Microsoft から受け取った A から H の番号を入力してください。
batch-found-confirmation-id-reused = この確認 ID は { $row } 行目にもあります。確認 ID が対応するインストール ID は 1 つだけです。どちらのものか確かめてください。
batch-found-formula = 列 { $row } は数式のように始まっています。表では先頭にアポストロフィを付けて文字列のままにしています。
batch-found-installation-id-answered-twice = このインストール ID には、{ $row } 行目に別の確認 ID があります。どちらが発行されたものか確かめてください。
batch-found-installation-id-copied = { $row } 行目の確認 ID に、このインストール ID の一部が入っています。{ $row } 行目には、Microsoft から受け取った A から H の番号を入力してください。
batch-found-installation-id-repeated = このインストール ID は { $row } 行目にもあります。それぞれの PC で読み直してください。
batch-found-other-computer = この確認 ID には { $computer } と書かれています。{ $row } 行目の PC です。どの PC のものか確かめてください。
batch-found-other-computer-unseen = この確認 ID には { $computer } と書かれています。どの PC のものか確かめてください。
batch-found-out-of-order = この行だけ順番が違います。
batch-found-product-key = この行にプロダクト キーがあります。ここでは隠しています。人に渡す表にはキーを入れないでください。
batch-found-unclosed-quote = この行の引用符が閉じていません。行をそのまま読みました。

batch-count-cell-ruined = 表計算ソフトが壊したセル: { $count }
batch-count-confirmation-id-copied = 別の行のインストール ID をコピーした確認 ID: { $count }
batch-count-confirmation-id-reused = 別の行と同じ確認 ID: { $count }
batch-count-formula = 数式のように始まるセル: { $count }
batch-count-installation-id-answered-twice = 同じインストール ID に別の確認 ID: { $count }
batch-count-installation-id-copied = 別の行に確認 ID としてコピーされたインストール ID: { $count }
batch-count-installation-id-repeated = 別の行と同じインストール ID: { $count }
batch-count-other-computer = 別のコンピューターの名前が付いた確認 ID: { $count }
batch-count-out-of-order = 順番の違い: { $count }
batch-count-product-key = 表の中のプロダクト キー: { $count }
batch-count-unclosed-quote = 閉じていない引用符: { $count }

trouble-changed = { $path } は、途中で終わった実行が読んだときから変わっています。.part ファイルとその .journal を削除してから、もう一度実行してください。
trouble-column = 列 { $column } はありません。見出し、または 1 から数えた番号を指定してください (例: installation_id=3)。
trouble-kept = { $path } に書き込めません: { $reason }
trouble-kept-remedy = 終わった行は { $part } にあります。空きを作るか別の場所を選んでから、同じコマンドをもう一度実行すると続きから始まります。
trouble-link = { $path } はリンクのため、読みませんでした。ファイルそのものをフォルダーに置いてください。
trouble-new-fields = 最初の行にない項目は読みませんでした: { $fields }
trouble-no-columns = { $path } には、インストール ID または確認 ID の列がありません。列を指定してください (例: --columns installation_id=3)。
trouble-no-object = { $line } 行目は JSON オブジェクトではありません。1 行に 1 つのオブジェクトを書いてください。
trouble-no-table = { $path } には、1 行で完結する JSON オブジェクトがありません。1 行に 1 つのオブジェクトを書いてください。
trouble-same-file = { $path } は入力です。入力は変更しません。出力に別の名前を付けてください。
trouble-shrunk = { $path } は、読んでいる間に短くなりました。書き込みが終わるのを待ってから、もう一度実行してください。
trouble-stopped = { $rows } 行で止めました。
trouble-stopped-part = { $rows } 行で止めました。終わった行は { $part } にあります。同じコマンドをもう一度実行すると続きから始まります。
trouble-too-long-row = { $line } 行目は { $most } バイトを超えるため、読みませんでした。
trouble-batch-output = 「{ $path }」は { $tool } の出力で、表ではありません。手順を表示するには: offhook guide --from { $file }
trouble-batch-text = 「{ $path }」は番号を含む文章で、表ではありません。番号を調べるには: offhook check --from { $file }
