# プログラム自身についての文。ファイル、引数、読めないとき。

trouble-read = 「{ $path }」を読めません: { $reason }
trouble-read-remedy = 名前と、開いてよいファイルかを確かめます。
trouble-busy = 別の offhook が「{ $path }」を使っています。終わるのを待ってから、もう一度実行してください。
file-lost = 「{ $path }」を書き換えましたが、次の拡張属性は引き継げませんでした: { $names }
trouble-directory = 「{ $path }」はフォルダーです。ファイルを指定します。
trouble-binary = 「{ $path }」はテキストではありません。ツールの出力をテキスト ファイルに保存するか、番号そのものを貼り付けます。
trouble-too-long = 「{ $path }」は 4 MB を超えています。ツールの出力はそれほど長くなりません。出力だけを指定します。
trouble-too-long-remedy = 番号の一覧なら: offhook check --each-line --from { $file }。表なら: offhook batch { $file }
trouble-empty = 「{ $path }」は空です。ツールをもう一度実行し、表示された内容を保存します。
trouble-empty-remedy = slmgr だけではウィンドウが開き、ファイルは空になります。その PC で次を実行します: cscript //nologo %windir%\system32\slmgr.vbs /dlv > { $file }
trouble-no-line = 「{ $path }」に番号がありません。1 行に番号を 1 つずつ書きます。
trouble-line = { $line } 行目は 65,536 バイトを超えているため、読み飛ばしました。1 行に番号を 1 つずつ書きます。
trouble-no-record = 「{ $path }」に製品もインストール ID もありません。slmgr /dlv か slmgr /dti の表示を保存します。
trouble-no-record-remedy = 中身を調べるには: offhook read { $file }
trouble-no-record-table = 表を調べるには: offhook batch { $file }
trouble-table = 「{ $path }」にはインストール ID が { $rows } 個あり、どの製品のものかわかりません。
trouble-table-remedy = まとめて調べるには: { $command }。1 つだけ使うときは、何番目かを --product-number で指定します。
trouble-is-file = { $file } はファイルです。中身を使うには: { $command }
trouble-near = { $near } のことですか。
trouble-no-iid = インストール ID ではありません。数字が { $digits } 桁しかありません。インストール ID は 54 桁か 63 桁で、9 グループです。
trouble-no-cid = 確認 ID ではありません。数字が { $digits } 桁しかありません。確認 ID は 48 桁で、ブロック A から H です。
iid-first = --iid の値を使います。「{ $path }」のインストール ID とは違います。
trouble-scan-nothing = 「{ $path }」から何も届かなかったため、何も調べていません。このフォルダーを調べるには: offhook scan .
trouble-take-count = 1 行に 1 回分ずつ、2 行が必要です。「{ $path }」には { $found } 行あります。
trouble-take-kinds = 1 回目は{ $first }、2 回目は{ $second }のようです。同じ番号のときは、--kind で種類を指定します。
trouble-activation-id = 「{ $path }」に、ライセンス認証 ID が { $activation-id } の製品はありません。
trouble-product-number = 「{ $path }」に { $number } 番目の製品はありません。
trouble-activation-id-form = { $activation-id } はライセンス認証 ID ではありません。0～9 と A～F の 32 文字で、8-4-4-4-12 の形です。
trouble-computer = 「{ $path }」に { $computer } という PC はありません。
trouble-no-computers = 「{ $path }」には PC の名前がないため、{ $computer } を選べません。--computer を付けずに実行してください。
trouble-computers = 「{ $path }」には複数の PC があります。
trouble-computers-remedy = まとめて調べるには: { $command }
trouble-cid = この確認 ID はそのままでは使えません。
code-script-host = この PC ではスクリプトが動きません。Windows Script Host が無効か、VBScript がないためです。slmgr と ospp.vbs は使えません。PowerShell で進める手順は次のとおりです。
trouble-no-code = この文には結果コードが見つかりません。コードは 0xC004C008、-1073430520、BA:0x67 のような形です。英語または日本語のメッセージなら、文からも探せます。
trouble-code-digits = { $code } は { $digits } 桁です。コードは 8 桁です。
trouble-code-remedy = 画面をもう一度確認してください。
list-choose-computer = --computer でどの PC か指定してください:
list-codes = 次のコードではありませんか:
list-computers = 次の PC があります:
list-facts = 次の項目を使えます:
list-flows = 次の手順があります:
list-headings = 見出しは次のとおりです:
list-products = あるのは次の製品です:
list-values = unknown のほかに、次を使えます:
path-stdin = 標準入力
line-heading = { $line } 行目
text-heading = { $line } 番目
unknown-remedy = プロダクト キー (25 文字)、インストール ID (54 桁か 63 桁)、確認 ID (48 桁) のどれかを入力します。
waiting-one = 番号を 1 つ入力するか貼り付けて、Enter キーを押します。
waiting-output = ツールの表示を貼り付けます。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
waiting-table = 表を貼り付けるか、1 行に番号を 1 つずつ入力します。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
check-left = 「{ $path }」に、番号ではない行が { $lines } 行あります。確認するには: offhook read { $file }
waiting = 1 行に番号を 1 つずつ入力するか貼り付けます。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
check-waiting = 番号を、まとめて、または 1 グループずつ入力するか貼り付けます。空行で区切ります。終わりは Ctrl+D (Windows では Ctrl+Z と Enter) です。
check-typed-good = { $label } は合っています
check-typed-open = { $label } はまだ途中です
check-typed-wrong = { $label } は合いません
check-typed-eight = 8 グループです。これで全部なら確認 ID です。Enter キーで結果を表示します。インストール ID なら 9 番目のグループを入力します。
waiting-takes = 1 回目、2 回目の順に、1 行ずつ入力するか貼り付けます。やめるときは Ctrl+C です。
issue-unknown = プロダクト キー、インストール ID、確認 ID のどれでもありません。
advise-prompt = 番号か ? (b で戻る、q でやめる):
advise-first = これより前の質問はありません。
advise-again = その答えは選べません。番号を入力します。わからないときは ? を入力します。
trouble-fact = { $fact } に { $value } は使えません。
trouble-no-fact = { $fact } という項目はありません。
trouble-flow = { $flow } という手順はありません。
trouble-key-unasked = これはプロダクト キーです。聞いた人はだれでも使えます。読み上げるには --kind product-key を付けます。
trouble-no-flow = 当てはまる規則がありません。条件のない最後の規則をブックに追加してください。
trouble-no-book = { $path } には規則も手順もメッセージもありません。フォルダーの作り方は docs/book.md にあります。
trouble-book = ブックをこのままでは使えません。
flows-sound = 誤りはありません。手順の数: { $flows }
code-means = 意味
code-applies = 出る場面
code-route = 電話かポータルか
code-next = 次にすること
code-basis = 確かさ
code-source = 出典
code-advise = この PC での進め方
code-unlisted = { $code } は offhook の表にありません。Windows の PC で次を実行すると説明が出ます。
code-worded = この文にコードはありません。このようなメッセージは { $code } とともに表示されます。
fault-bad-address = 出典 { $source } のアドレス { $address } が正しくありません。http:// か https:// で始まる ASCII のアドレスを書くか、アドレスなしで no-address = true と書きます。
fault-dangling-jump = 手順 { $step } の行き先 { $target } がありません。
fault-date-passed = { $rule }{ $step } は { $date } に終わりましたが、そのあとに始まるものがありません。
fault-endless = 節 { $section } から先に抜けられません。この節か後の節で、then のない手順を残します。
fault-flow-name = フロー { $flow } の名前はファイル名と同じにします。
fault-ftl = Fluent の形式ではありません: { $reason }
fault-long-sentence = メッセージ { $message } ({ $language }) に { $length } { $language ->
    [ja] 文字の文があります。80 文字まで
   *[en] 語の文があります。30 語まで
}に分けます。
fault-message-differs = メッセージ { $message } の変数が言語によって違います。
fault-message-missing = メッセージ { $message } がありません ({ $language })。
fault-message-unused = メッセージ { $message } は使われていません。
fault-message-variable = メッセージ { $message } の ${ $variable } という項目はありません。
fault-needs-connection = フロー { $flow } には接続が必要です。ここでは network を確かめないか、network = isolated のままで選ばれます。
fault-never-shown = 手順 { $step } は表示されません。節と手順の条件が { $fact } で食い違っています。
fault-no-address = 出典 { $source } にアドレスがありません。address = "https://…" を書くか、わからないときは no-address = true と書きます。
fault-no-fact = { $fact } という項目はありません。
fault-no-fallback = ほかの規則が残したものを受ける規則がありません。flow があって条件のない規則を最後に置きます。
fault-no-flow = 規則 { $rule } の行き先 { $flow } というフローがありません。
fault-no-place = ファイルは rules、flows、sources、locales に置きます。docs/book.md に説明があります。
fault-no-source = { $rule }{ $step } の出典 { $source } がありません。
fault-no-table = 手順 { $step } の表 { $table } がこのフローにありません。
fault-no-value = { $fact } が { $value } になることはありません。
fault-no-walk = フロー { $flow } に例がありません。
fault-period-over = 表 { $table } の行はすべて期限があります。過ぎたあとに表示する手順 (ended = "手順"、from 付き) がありません。
fault-rule-twice = 規則 { $rule } が 2 回あります。
fault-shadowed = 規則 { $rule } は使われません。先にある { $first } が必ず当てはまります。
fault-source-twice = 出典 { $source } は { $first } という名前ですでにあります。
fault-toml = 決まった形式ではありません: { $reason }
fault-too-deep = 波かっこの入れ子が 32 段を超えています。
fault-too-long = ファイルが 1 MiB を超えています。
fault-unreached-flow = フロー { $flow } に進む規則も手順もありません。
fault-unreached-section = 節 { $section } には、どこからも進めません。
fault-unreached-step = 手順 { $step } には進めません。前の手順が必ず別の場所に進みます。
fault-untypable = メッセージ { $message } は入力するものですが、ASCII でない「{ $character }」があります。
fault-unused-source = 出典 { $source } は使われていません。
fault-unused-table = 表 { $table } を示す手順がありません。
fault-walk-ends = 例「{ $walk }」は次に進みます: { $sections }

trouble-terminal = { $format ->
    [pdf] PDF
   *[html] HTML のページ
} は端末に表示できません。--output page.{ $format } のようにファイルを指定します。
trouble-extension = 「{ $path }」の拡張子からは形式がわかりません。{ $endings } のどれかにするか、--format を付けます。
trouble-workbook = 「{ $path }」は Office などの形式です。ID の数字が数値に変わってしまうので書き出しません。.csv、.html、.txt のどれかにします。
trouble-setting = { $place }: 「{ $value }」は使えません。使える値: { $values }
trouble-settings-file = { $place }: 設定ファイルの行は language = "ja" のように書きます。名前は channel、contact、language、voice です。
man-written = マニュアルのページを { $pages } 個書き込みました。読むには: man offhook-guide
