# 通話を最後まで案内するアシスタント: `offhook call`。

call-heading = 手順 { $at }/{ $of }: { $title }
call-title-closed = 始める前に
call-title-product = 何をライセンス認証しますか
call-title-way = 確認 ID をどうやって受け取りますか
call-title-prepare = 準備
call-title-width = PC にインストール ID を表示する
call-title-installation-id = インストール ID を入力する
call-title-before = 連絡する
call-title-give = インストール ID を 1 グループずつ伝える
call-title-give-portal = インストール ID をポータルに入力する
call-title-after = 確認 ID を受け取る
call-title-confirmation-id = 確認 ID を 1 ブロックずつ入力する
call-title-read-back = 次の数字をもう一度言ってもらう
call-title-enter = PC に確認 ID を入力する
call-title-outcome = PC には何と表示されましたか
call-title-advice = 次にすること
call-title-finish = 終了

call-closed-stop = ここで終える
call-closed-anyway = それでも続ける

call-product-windows-11 = Windows 11
call-product-windows-10 = Windows 10
call-product-windows-server = Windows Server
call-product-windows = それより前の Windows
call-product-add-on = Windows の拡張セキュリティ更新プログラム (ESU)
call-product-office = Office (ボリューム ライセンスまたはキー カード)

call-way-why = どの方法でも、認証する PC はオフラインのままです。
call-way-portal = Microsoft のポータル (インターネットにつながる別の端末を使う)
call-way-agent = サポート担当者 (電話またはチャット)
call-way-ivr = 自動音声の電話

call-width-why = ID は 9 グループです。1 グループの桁数を数えます。区切りがないときは全体を数えます。54 桁なら 6、63 桁なら 7 です。
call-iid-how = グループを順に入力してください。1 行に何グループ書いてもかまいません。直すときは、番号とグループを 3: 123450 のように入力します。
call-iid-how-full = グループを順に入力し、1 グループごとにスペースで区切ってください。合わないところは Tab で移り、全体を入力し直します。
call-iid-fine = 9 グループともチェック ディジットが合っています。見逃す誤りもあるので、次に見比べます。
call-fingerprint = 照合番号 { $fingerprint }: 同じ番号なら、相手の 4 桁も同じになります。
call-resumed = 記録に数字はありません。数字だけを入力し直してください。ほかは記録のとおりです。
call-cid-how = 1 ブロック入力して Enter キーを押してください。確認 ID 全体を一度に入力してもかまいません。直すときは C 123450 のように入力します。
call-cid-how-full = 聞いた順に入力し、1 ブロックごとにスペースで区切ってください。直すときは A～H のキーで移り、全体を入力し直します。
call-cid-fine = すべてのブロックでチェック ディジットが合っています。見逃す誤りもあるので、次に見比べます。
call-spots-why = 0 と 7、1 と 8、2 と 9 は、聞き違えてもチェック ディジットが合ってしまいます。次の桁は聞き違えやすい数字です。
call-outcome-activated = ライセンス認証された
call-outcome-code = コードが表示された (コードを入力するか、メッセージを貼り付けます)
call-outcome-refused = ID が無効と表示された (コードはない)
call-outcome-not-given = 確認 ID をもらえなかった
call-outcome-stop = どれでもないので、ここで終える
call-finished = PC はライセンス認証されました。確認 ID は保管します。同じハードウェアに Windows を入れ直すときに使うことがあります。

call-mark-fine = 合っています
call-mark-open = 途中です
call-mark-repeat = 言い直しを求められました
call-mark-wrong = 合いません

call-prompt-number = 番号:
call-prompt-width = 6 または 7:
call-prompt-spot = 聞こえた数字、表示のとおりなら y:
call-prompt-enter = Enter で進みます:

call-key-enter = Enter: 進む
call-keys-plain = < 戻る、u 取り消す、p 一時停止、q 終える、? キーの一覧

call-again-number = その番号はありません。一覧の番号を入力します。
call-again-width = 6 か 7、またはインストール ID 全体を入力します。
call-again-iid = インストール ID が途中か、チェック ディジットの合わないグループがあります。
call-again-other = 中断したときとは別のインストール ID です。戻って入力し直すか、新しく始めます。
call-again-enter = ここでは何も聞いていません。Enter で進むか、PC に出たコードを入力します。
call-again-give = 進むときは Enter、移るときは 1～9 の番号、印は r を入力してください。
call-again-give-portal = 進むときは Enter、移るときは 1～9 の番号を入力してください。
call-again-code = コードを 0xC004F04D のように入力するか、メッセージ全体を貼り付けます。
call-again-advice = Enter で進みます。確認 ID を直すときは c を入力します。
call-full = 1 つの ID には長すぎます。ID だけを入力するか貼り付けます。
call-first = 最初の手順です。
call-nothing-undone = 取り消す入力はありません。
call-paused = 一時停止中です。Enter キーで再開します。
call-another = Enter で終了、n で次の PC:
call-left-recorded = 記録は { $path } にあります。再開するコマンド: offhook call --resume { $path }
call-left = 記録はありません。次からは --record FILE で残せます。
call-keep = 記録はまだありません。残すなら新しいファイルの名前、終えるなら q、続けるなら Enter:
call-hidden = 一時停止中です。数字は隠しています。
call-too-small = 画面が小さすぎます。広げるか、--plain を付けて起動します。

call-full-keys-choose = ↑ ↓ または番号で選び、Enter
call-full-keys-page = ↑ ↓ でスクロール、Enter で進む
call-full-keys-give = ← → または 1～9 でグループ、Enter で進む

trouble-record-exists = { $path } はすでにあります。続けるなら --resume { $path }、新しく始めるなら別の名前を指定します。
trouble-call-input = call は標準入力から答えを読みます。出力はファイルに保存し、--from で指定します。
trouble-no-call = { $path } は通話の記録ではありません。
