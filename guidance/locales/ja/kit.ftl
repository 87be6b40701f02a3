# キット。部屋の PC について机で言うこと。

kit-written = キットは「{ $path }」にあります。フォルダーごと各 PC に持っていき、collect.cmd を実行します。手順は { $readme } にあります。戻ったら、このフォルダーを付けて offhook batch を実行します。
kit-read = 読んだ PC: { $pcs } 台。{ $open ->
    [0] これから受け取る確認 ID はありません。
   *[other] これから受け取る確認 ID: { $open } 個。work-list.csv にポータルの順に並び、用紙は sheets フォルダーにあります。
}
kit-empty = まだ何も集めていません。先に PC で collect.cmd を実行します。
kit-stayed = 前の作業表のうち、集めたファイルと合わない行: { $rows } 行。書き込みがあるため、末尾に残しました。
kit-backup = 書き換える前の作業表は「{ $path }」にあります。
kit-scripts-removed = 前の作業表から作った apply.cmd と apply.ps1 は、誤って実行されないように削除しました。
kit-changed = { $computer }: { $file } のインストール ID は { $earlier } と違います。ハードウェアかキーが変わったか、同じ名前の PC が 2 台あります。{ $file } を使います。
kit-cut-off = { $file } は途中で切れています。collect.cmd が最後まで動いていません。その PC でもう一度実行します。
kit-nothing = { $file } にインストール ID がありません。開いて Windows の表示を確かめ、その PC で collect.cmd を管理者として実行します。
kit-other-name = { $file } の中身は { $computer } のものです。名前が変えられたか、コピーされたため、使いません。ファイル名の PC で collect.cmd を実行します。
kit-same-id = 次の PC のインストール ID が同じです: { $computers }。ファイルがコピーされたか、PC が複製されています。どれも使いません。それぞれで collect.cmd をもう一度実行します。
kit-unreadable = { $file } はテキストでないか、4 MB を超えています。使いません。
kit-damaged = { $computer }、{ $product }: インストール ID のチェック ディジットが合いません。その PC で collect.cmd をもう一度実行します。
kit-closed = { $computer }、{ $product }: この方法では確認 ID を受け取れないため、表に入れません。
kit-carried = apply.cmd と apply.ps1 に入れた確認 ID: { $rows } 個。フォルダーを PC に持っていき、それぞれで apply.cmd を管理者として実行します。その後、このフォルダーを付けて offhook batch --verify を実行します。
kit-carried-none = PC に持っていける確認 ID がありません。apply.cmd は作りませんでした。
kit-refused = { $row } 行目、{ $computer }: 入れません。{ $reason }
kit-refused-activation-id = ライセンス認証 ID に、使われない文字があります。この確認 ID は手で入力します。
kit-refused-call-differs = { $file } の通話では別の確認 ID を受け取っています。両方をポータルと比べます。
kit-refused-call-of-another = { $file } の通話によると、この確認 ID は別のインストール ID のものです。2 つの欄が入れ替わった可能性があります。
kit-refused-cid = 確認 ID のチェックが合いません。
kit-refused-cid-twice = 同じ確認 ID が、インストール ID の違う { $computers } にもあります。ポータルと比べます。
kit-refused-iid = 表のインストール ID のチェック ディジットが合いません。offhook batch をもう一度実行すると、新しい行ができます。
kit-refused-iid-differs = { $file } によると、この PC のインストール ID は変わっています。この確認 ID は前のインストール ID のものです。
kit-refused-iid-shared = { $computers } も同じインストール ID です。それぞれの PC で collect.cmd をもう一度実行します。
kit-refused-kind = 欄にあるのは{ $a-kind }です。
kit-refused-name = スクリプトに書けるコンピューター名は、ASCII の英数字、ハイフン、下線だけです。この確認 ID は用紙を見て手で入力します。
kit-refused-no-cid = 確認 ID がまだありません。
kit-refused-no-pc = この PC から集めたファイルがありません。
kit-refused-twice = 同じインストール ID が前の行にもあります。
kit-state = { $computer }、{ $product }: { $state }
kit-state-differs = PC のインストール ID が違ったため、入力しませんでした。その PC で collect.cmd を実行し、新しい確認 ID を受け取ります。
kit-state-licensed = ライセンスされています
kit-state-no-proof = 記録がありません。その PC で apply.cmd を実行します。
kit-state-no-row = apply.cmd にこの PC の行がありませんでした。offhook kit --apply の後、その PC で apply.cmd を実行します。
kit-state-not-entered = 何も入力していません。offhook kit --apply の後、その PC で apply.cmd を実行します。
kit-state-not-licensed = 確認 ID を入力しましたが、ライセンスされていません
kit-state-code = ライセンスされていません。PC の答えは { $code } です。意味は offhook explain { $code } でわかります。
kit-state-other-id = 記録のインストール ID が違います。別の PC の記録かもしれません。その PC で apply.cmd を実行します。
kit-state-unknown = 記録の言語がわかりません。開いて状態を確かめます。
kit-odd-proof = proofs の { $file } は使いません。apply.cmd が書いたものでないか、別の PC の名前が付いています。
kit-exchanged = 次の PC は確認 ID を受け付けませんでした: { $computers }。2 つの確認 ID が入れ替わった可能性があります。それぞれをポータルか通話の記録と比べます。
kit-summary = ライセンスされている製品: { $all } 個のうち { $licensed } 個。
trouble-kit-in-the-way = 「{ $path }」がすでにあり、offhook が書いたものではありません。空のフォルダーを指定します。
trouble-kit-files = 「{ $path }」に { $most } 個を超えるファイルがあるため、何も行っていません。一部を別のキットのフォルダーに移してください。
trouble-kit-links = 「{ $path }」に、キットの外を指す可能性があるリンクがあるため、何も行っていません。次のリンクを削除してから、もう一度実行してください。
trouble-kit-remove = 「{ $path }」は前の作業表から作ったものですが、削除できませんでした: { $reason }。使わないでください。
trouble-no-kit = 「{ $path }」はキットのフォルダーではありません。offhook kit にフォルダーを付けて作ります。
trouble-no-work-list = 「{ $path }」がありません。先にキットのフォルダーを付けて offhook batch を実行します。
trouble-work-list = 「{ $path }」はテキストの表ではありません。表計算ソフトで CSV として保存します。
trouble-work-list-column = 「{ $path }」に { $column } の列がありません。1 行目を元に戻すか、ファイルを別の場所に移して offhook batch をもう一度実行します。
trouble-work-list-encoding = 「{ $path }」には文字コードの情報がないため、{ $text } を書き込めません。作業表は変更していません。表計算ソフトで「CSV UTF-8」として保存してから、もう一度実行してください。
trouble-work-list-quote = 「{ $path }」の { $line } 行目の引用符が対になっていません。何も変更していません。引用符を直してから、もう一度実行してください。
