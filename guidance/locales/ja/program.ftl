# プログラム自身についての文。ファイル、引数、読めないとき。

trouble-read = 「{ $path }」を読めません: { $reason }
trouble-read-remedy = 名前と、開いてよいファイルかを確かめます。
trouble-directory = 「{ $path }」はフォルダーです。ファイルを指定します。
trouble-binary = 「{ $path }」はテキストではありません。ツールの出力をテキスト ファイルに保存するか、番号そのものを貼り付けます。
trouble-too-long = 「{ $path }」は 4 MB を超えています。ツールの出力はそれほど長くなりません。出力だけを指定します。
trouble-empty = 「{ $path }」は空です。ツールをもう一度実行し、表示された内容を保存します。
trouble-no-line = 「{ $path }」に番号がありません。1 行に番号を 1 つずつ書きます。
trouble-line = { $line } 行目は 65,536 バイトを超えているため、読み飛ばしました。1 行に番号を 1 つずつ書きます。
trouble-no-record = 「{ $path }」に製品もインストール ID もありません。slmgr /dlv か slmgr /dti の表示を保存するか、--iid で ID を指定します。
trouble-activation-id = 「{ $path }」に、ライセンス認証 ID が { $activation-id } の製品はありません。あるのは次の製品です。
trouble-cid = この確認 ID はそのままでは使えません。
trouble-code = { $code } は offhook のコードではありません。コードは次のとおりです。
path-stdin = 標準入力
line-heading = { $line } 行目
text-heading = { $line } 番目
unknown-remedy = プロダクト キー (25 文字)、インストール ID (54 桁か 63 桁)、確認 ID (48 桁) のどれかを入力します。
waiting = 1 行に番号を 1 つずつ入力するか貼り付けます。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
issue-unknown = プロダクト キー、インストール ID、確認 ID のどれでもありません。
