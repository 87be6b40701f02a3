# 台本と節の見出し、手順の文。画面の表示は [ ] と「 」にそのまま入れる。

title-offline-activation = { $network ->
    [online] ライセンス認証
   *[other] インターネットなしのライセンス認証
}: { $target ->
    [office] Office
    [office-kms-host] Office の KMS ホスト
    [kms-host] KMS ホスト
    [add-on] Windows の拡張セキュリティ更新プログラム (ESU)
    [ad-forest] AD フォレスト
   *[other] Windows
}

flow-offline-activation = インターネットなしで認証する。インストール ID を別の機器で伝え、確認 ID を PC に入れる

subject-product = 製品: { $name }
subject-key = プロダクト キー: { $channel }、末尾 { $key }
subject-channel = プロダクト キー: { $channel }
subject-activation-id = ライセンス認証 ID: { $activation-id }
subject-activation-id-damaged = ライセンス認証 ID: { $line } 行目を読み取れません。0～9 と A～F の 32 桁で、8-4-4-4-12 に区切られています
subject-installation-id = インストール ID: { $count } 桁、9 グループ、チェック ディジットはすべて合っています
subject-installation-id-legacy = インストール ID: { $count } 桁。グループ 9 の 2 桁は確かめられません
subject-doubtful = インストール ID: 数字が合いません。直すまで、だれにも伝えません
subject-missing = インストール ID: これから読み取ります
subject-others = この出力には製品が { $count } 個あります。ほかの製品を選ぶには、次を付けて実行します。
subject-other = --activation-id { $activation-id }   ({ $name })
subject-other-number = --product-number { $number }   ({ $name })

section-closed = この方法は使えません
section-recheck = このコードが出たら、先に 2 つの ID を確かめる
section-prepare = 用意するもの
section-esu-ready = ESU のキーを入れる前に
section-forest = フォレストを認証する前に
section-prompt = この PC でコマンド プロンプトを開く
section-esu-key = ESU のキーを入れる
section-host-key = KMS ホスト キーを入れる
section-office-key = Office のキーを入れる
section-identify = インストール ID
section-settings = 設定から同じ画面を開くとき
section-older = そのほかのシステムのとき
section-portal = ポータルで確認 ID を受け取る
section-agent = サポート担当者から確認 ID を受け取る
section-ivr = 自動音声で確認 ID を受け取る
section-write = 確認 ID を書き取る
section-enter = この PC に入力する
section-confirm = 認証できたか確かめる
section-finish = ポータルを終える
section-again = 認証できなかったとき: もう一度試し、次に担当者へ
section-rds = リモート デスクトップ ライセンス サーバーのとき
section-trouble = うまくいかないとき
section-channels = 先にライセンスの種類を確かめる
section-sources = 出典

step-closed-evaluation = これは評価版です。評価版はインターネット経由でだけ認証できます。電話やポータルでは認証できません。この PC を一度インターネットにつなぐか、お持ちのプロダクト キーで製品版を入れます。
step-closed-kms-client = この PC には KMS クライアント用のセットアップ キーが入っています。認証するのは組織の KMS ホストか Active Directory です。電話やポータルでは認証できません。
step-closed-kms-client-command = 組織のネットワークにつなぎ、管理者として開いたコマンド プロンプトで次を実行します。電話やポータルを使うには、先にお持ちの MAK か製品版のプロダクト キーを入れます。
step-closed-subscription = これはサブスクリプションです。サインインして認証します。インストール ID はありません。

step-prepare-licensed = 出力によると、この製品はすでにライセンス認証されています。認証し直す理由があるときだけ進みます。
step-prepare-pc = この PC。インターネットにはつなぎません。管理者権限のあるアカウントが必要です。
step-prepare-device = インターネットにつながる別の機器。スマートフォンで足ります。
step-prepare-account = ポータルにサインインする Microsoft アカウント、または職場か学校のアカウント。どのアカウントでもかまいません。ライセンスはアカウントに結び付きません。
step-prepare-telephone = PC のそばで使える電話。スピーカーにして両手を空けます。
step-prepare-numbers = 電話番号は、契約書にあるものだけを使います。なければ、ポータルから折り返しの電話を頼みます。
step-prepare-proof = 購入を証明するもの、または契約の番号。担当者に聞かれることがあります。
step-prepare-count = このライセンスを入れた PC の台数。聞かれることがあります。ありのままに答えます。
step-prepare-paper = この紙とペン。
step-prepare-online = この PC はインターネットにつながっています。先に次でオンライン認証を試します。2025 年 12 月の変更は、つながっている PC には関係しません。
step-prepare-many = PC が何台もあるなら、VAMT のプロキシ認証が使えます。全台の ID を 1 つのファイルで運べます。VAMT がなければ、offhook のキットを使います。
step-prepare-kit = キットは、次のコマンドで USB メモリなどに作ります。
step-prepare-numbers-window = ライセンス認証の画面に出る電話番号。検索で見つけた番号にはかけません。
step-prepare-office = Office の世代。この方法で認証できるものは表のとおりです。

step-prompt-open = Windows キーを押して cmd と入力し、「コマンド プロンプト」を右クリックして [管理者として実行] を選びます。PowerShell は使いません。ここのコマンドはコマンド プロンプト用です。
step-prompt-open-server = Windows キーを押して cmd と入力し、「コマンド プロンプト」を右クリックして [管理者として実行] を選びます。Server Core では、はじめからコマンド プロンプトが開いています。PowerShell やメニューが出ているときは、PowerShell で先に cmd と入力します。
step-prompt-office-folder = Office のフォルダーに移ります。64 ビット版 Windows に入れた 32 ビット版 Office なら、%ProgramFiles(x86)% に読み替えます。{ $office-version ->
    [office-2010] {""}
    [office-2013] {""}
    [office-2016] {""}
    [office-2019] {""}
    [office-2021] {""}
    [office-2024] {""}
   *[unknown] Office 2013 なら Office15 に、Office 2010 なら Office14 に読み替えます。
}

step-identify-read = 次のコマンドでインストール ID を表示します。
step-identify-key = お持ちのキーがまだ入っていないときだけ、次のコマンドで入れ、インストール ID を表示し直します。X の部分をキーに置き換えます。前のキーは確認なしに上書きされます。
step-ipk-restart = キーをインストールしたら、PC を再起動します。
step-identify-restart = いまキーを入れたときだけ再起動し、そのあとでインストール ID を表示します。
step-identify-write = ここに書き写します。{ $width ->
    [unknown] 6 桁か 7 桁ずつ、9 グループに分けます。全体の桁数を 9 で割ると 1 グループの桁数になります
   *[other] { $width } 桁ずつ、9 グループに分けます
}。画面では切れ目なく表示されます。
step-identify-fresh = 次の数字は、読み込んだ出力のものです。そのあとプロダクト キーや部品を替えたときは、次のコマンドでもう一度表示して見比べます。
step-identify-again = インストール ID に誤りがあります。次のコマンドでもう一度表示し、グループごとに見比べます。
step-identify-groups = 次のグループを 1 から 9 の順に伝えます。
step-identify-doubtful = これは読み取ったままの数字です。「!」の付いたグループを直すまで、だれにも伝えません。
step-identify-readback = 0、7、1、8、2、9 を画面ともう一度見比べます。0 と 7、1 と 8、2 と 9 の違いはチェック ディジットではわかりません。
step-identify-read-unnamed = X の部分を製品のライセンス認証 ID に置き換えて、次のコマンドを実行します。その製品のインストール ID が出ます。
step-identify-fresh-unnamed = 次の数字は、読み込んだ出力のものです。そのあとプロダクト キーや部品を替えたときは、X の部分を製品のライセンス認証 ID に置き換え、次のコマンドでもう一度表示して見比べます。
step-identify-again-unnamed = インストール ID に誤りがあります。X の部分を製品のライセンス認証 ID に置き換え、次のコマンドでもう一度表示し、グループごとに見比べます。
step-identify-unreadable = 出力の { $activation-line } 行目のライセンス認証 ID が読み取れません。PC で次のコマンドを実行し、表示をテキストで保存して、この手順を作り直します。ライセンス認証 ID を付けないコマンドでは、Windows のインストール ID が出ます。
step-identify-office-wizard = Office のライセンス認証ウィザードが出るなら、「ソフトウェアのライセンス認証を電話で行う」も選べます。そこにもインストール ID が出ます。
step-identify-read-forest = 次のコマンドでフォレストのインストール ID を表示します。X の部分を KMS ホスト キーに置き換えます。
step-identify-slui = または Windows キー + R を押して次を実行します。slui 04 でも同じです。Vista 以降の Windows なら電話での認証の画面が開き、インストール ID が出ます。
step-identify-digits = 桁数の目安は表のとおりです。一部は Microsoft 以外の資料によります。
section-program = offhook のある機器でできること
step-program-call = ポータルや電話の間は、次のコマンドが順に案内し、入力したブロックをその場で調べます。
step-program-sheet = 紙に書くときは、次のコマンドで、記入欄と鉛筆での検算の付いたシートを印刷できます。保存した出力を --from で渡すと、グループも印刷されます。
step-program-say = 聞き間違えられない読み方は、次のコマンドにインストール ID を入力すると出ます。
step-program-compare = 確認 ID を 2 回書き取ったときは、次のコマンドに両方を入力すると、違う場所がわかります。
step-program-status = 認証のあとは、状態を表示するコマンドの出力をファイルに保存して次を実行すると、認証済みかどうかが 1 行でわかります。

step-portal-open = 別の機器で { -portal } を開き、[さあ、始めましょう] を押します。
step-portal-puzzle = ロボットでないことを示すパズルを解き、[送信] を押します。見えにくいときは「音声パズルに切り替える」を選びます。
step-portal-sign-in = [サインインに進む] を押してサインインします。
step-portal-topic = [Microsoft 製品のライセンス認証を行う] を選びます。
step-portal-product-windows = 製品に Windows を選びます。次に{ $system ->
    [windows-10] { " " }Windows 10{ " " }
    [windows-11] { " " }Windows 11{ " " }
   *[other] お使いのバージョン
}を選びます。
step-portal-product-host = { $target ->
    [ad-forest] KMS ホスト キーが Windows Server 用なら
   *[other] ホストが Windows Server なら
} Windows Server を、そうでなければ Windows を選びます。次にお使いのバージョンを選びます。
step-portal-product-server = 製品に Windows Server を選び、次にお使いのバージョンを選びます。
step-portal-product-office = 製品に Microsoft Office を選び、次にお使いのバージョンを選びます。
step-portal-block-size-6 = 1 ブロックの桁数を聞かれたら、6 桁 (6 Digits) と答えます。
step-portal-block-size-7 = 1 ブロックの桁数を聞かれたら、7 桁 (7 Digits) と答えます。
step-portal-block-size = 1 ブロックの桁数を聞かれたら、1 グループの桁数を数えて答えます。
step-portal-type = 入力欄 1 から 9 に、グループ 1 から 9 を入力します。グループと見比べてから [送信] を押します。
step-portal-no-key = プロダクト キーは入力しません。ポータルがキーを聞くことはありません。
step-portal-count = 何台のコンピューターに入れたかを聞かれたら、ありのままに答えます。2 台以上のときは、サポート担当者につながることがあります。
step-portal-answer = 「成功です。」と出たら、確認 ID が A から H のブロックで表示されます。PC の認証が終わるまで、ページを閉じません。
step-portal-address = アドレス バーを見ます。{ -portal-host } に変わる、と Microsoft 以外の資料にあります。Microsoft のものでない名前が出たら閉じます。
step-portal-check = 「セキュリティの検証」で [スタート] を押します。
step-portal-tenant = Azure Government のテナントのときだけ、サインインの前に一覧からテナントを選びます。
step-portal-locked-out = サインインできないときは「サインインできない場合」を開くか、別のアカウントを使います。
step-portal-topic-volume = もう 1 つの [ボリューム ライセンス キー管理] は選びません。組織がキーを探すときや、MAK の回数を増やすときのものです。
step-portal-not-listed = ポータルの製品は Windows XP～11、Server 2003～2025、Office、Remote Desktop Services です。なければ「製品がリストに表示されません」を選びます。
step-portal-version-unknown = バージョンがわからないときは「わかりません」を選びます。1 ブロックの桁数を聞かれます。
step-portal-where = インストール ID がまだなら、「インストール ID を見つける方法」も見られます。上の手順で PC に表示してから戻ります。
step-portal-picture = 「スクリーンショットを撮る」で画面も残します。紙はなくすことがあります。

step-agent-reach = 担当者に連絡します。ポータル { -portal } で 2 回うまくいかないと、折り返しの電話を頼めます。チャットは { -chat } で使えます。ボリューム ライセンスの組織は、契約書にあるライセンス認証専用窓口に電話できます。
step-agent-read = インストール ID をグループごとに読みます。はじめにグループの番号を言い、次に 1 桁ずつ読み、3 桁で一度切ります。1 はイチ、4 はヨン、7 はナナ、9 はキュウと読みます。グループごとに復唱してもらいます。
step-agent-listen = ブロックを聞いたら、すぐに 1 桁ずつ復唱します。イチとハチは聞き違えやすく、チェック ディジットでもわかりません。1 と 8、0 と 7、2 と 9 は必ず確かめます。すべてのブロックを確かめるまで電話を切りません。
step-agent-channels = 窓口を確かめます。今も音声で受け付けるものは表のとおりです。
step-agent-restart = ポータルから来たときも、担当者とは最初からやり直します。インストール ID を手元に置きます。

step-ivr-ended = 自動音声は 2025 年 12 月 3 日に終わりました。電話をかけると { -portal } を案内されます。次の手順は、今も応答する番号がお手元の手順書にあるときだけ使います。
step-ivr-keys = 音声に従って、インストール ID を 1 から 9 の順に、グループごとに電話のボタンで入力します。
step-ivr-count = 何台のコンピューターに入れたかを聞かれたら、ありのままに答えます。
step-ivr-listen = ブロックを聞いたら、A から H の順に書き取ります。イチとハチは聞き違えやすく、チェック ディジットでもわかりません。すべてのブロックを確かめるまで、くり返し聞きます。
step-ivr-call = ライセンス認証の画面に出る番号に電話します。日本では「無料電話番号」と「有料電話番号」が出ます。
step-ivr-language = 言語を選びます。日本では 1 が日本語だった、と PC メーカーの Q&A にあります。
step-ivr-product = 製品を聞かれたら選びます。PC メーカーの Q&A には、Windows、Small Business Server、CAL パックなどと書かれています。
step-ivr-same = 同じパソコンか別のパソコンかを聞かれたら、ありのままに答えます。2010 年には、別のパソコンと答えると担当者につながった、という報告があります。
step-ivr-text-message = リンクの付いたテキスト メッセージを選べることもあります。そのページにインストール ID を入力します。1 つのリンクで使えるのは 2 台までです。
step-ivr-operator = 音声で終わらないときは、案内に従って担当者につなぎます。

step-write-boxes = 1 つの枠に 1 ブロックずつ書きます。
step-write-given = 受け取った確認 ID です。チェック ディジットはすべて合っています。
step-write-check = 入力する前に確かめます。offhook のある機器で次を実行し、入力待ちになったら 48 桁を打ちます。合わないブロックがわかります。
step-write-keep = この紙を取っておきます。ポータルも、確認 ID を保存するよう案内しています。

step-enter-command = { $script-host ->
    [no] この PC で次のコマンドを実行します。X の部分があれば、上で表示した製品の ID に置き換えます。
   *[other] この PC で、管理者として開いたコマンド プロンプトから次のコマンドを実行します。
}
step-enter-command-product = この PC で、管理者として開いたコマンド プロンプトから次のコマンドを実行します。末尾のライセンス認証 ID は、どの製品のものかを示します。消さずに実行します。
step-enter-command-unnamed = X の部分を製品のライセンス認証 ID に置き換えて、この PC で次のコマンドを実行します。ライセンス認証 ID は slmgr /dlv all で、製品の名前の下に出ます。
step-enter-letters = 英字をブロックの数字に置き換えます。英字 1 種類につき 6 桁、全部で 48 桁です。空白やハイフンは入れません。
step-enter-window = 画面で入力するときは、次を実行します。「国または地域を選んでください」で [日本] を選び、[次へ]、[確認IDを入力] の順に押します。A～H の枠に入力し、[Windowsのライセンス認証]、[閉じる] の順に押します。
step-enter-unreadable = 出力の { $activation-line } 行目のライセンス認証 ID が読み取れないため、確認 ID を入力するコマンドはここにありません。ライセンス認証 ID を付けないコマンドでは、Windows の確認 ID として入力されます。PC で次のコマンドを実行し、表示をテキストで保存して、この手順を作り直します。
step-enter-command-forest = 次のコマンドを実行します。X の部分を同じ KMS ホスト キーに置き換えます。
step-enter-window-open = その画面がまだ開いているなら、[確認IDを入力] から続けます。

step-confirm-status = { $script-host ->
    [no] 次のコマンドを実行します。LicenseStatus が 1 なら認証済みです。
   *[other] 次のコマンドを実行します。製品の名前の下に「ライセンスの状態: ライセンスされています」とあれば完了です。
}
step-confirm-status-office = { $script-host ->
    [no] 次のコマンドを実行します。LicenseStatus が 1 なら認証済みです。Office のアプリは開き直してください。
   *[other] 次のコマンドを実行します。製品の名前の下に「LICENSE STATUS: ---LICENSED---」とあれば完了です。Office のアプリは開き直します。
}
step-confirm-message = { $script-host ->
    [no] 応答に ReturnValue が 0 と出ているかを見ます。確認 ID が登録されたという意味で、認証済みとは限りません。
   *[other] 応答を見ます。確認 ID が登録された、と出ていれば次に進みます。これだけでは認証済みとは限りません。
}
step-confirm-forest = 次のコマンドを実行します。フォレストのライセンス認証オブジェクトの一覧に、新しいものがあるか見ます。

step-trouble-portal-iid = ポータルがインストール ID を受け付けないとき: PC の画面とグループごとに見比べます。グループの順番が入れ替わっていてもチェック ディジットは合うので、順番も見ます。
step-trouble-browser = ページが開かない、パズルが終わらないとき: 別のブラウザーか別の機器を使います。
step-trouble-cid = 0xC004F04D、またはインストール ID か確認 ID が無効という表示が出たとき: どこかの数字が違います。確認 ID を offhook で確かめ、示されたブロックを見直してから、もう一度入力します。
step-trouble-changed = 確認 ID が合っているのに認証できないとき: インストール ID をもう一度表示します。伝えたものと違うときは、プロダクト キーか部品が替わっていて、確認 ID は前のインストール ID のものです。新しいインストール ID で最初からやり直します。
step-trouble-no-key = 0xC004F014 が出たとき: プロダクト キーがありません。お持ちのキーをインストールしてから、最初からやり直してください。
step-trouble-access = 「アクセスが拒否されました」または 0x80070005 が出たとき: コマンド プロンプトを管理者として開き直します。
step-trouble-window = 設定のライセンス認証画面に電話の項目がないとき: 新しい画面ではそれが普通だ、という Microsoft 以外の資料があります。slui 4 と、インストール ID を表示するコマンドは今も使えます。
step-trouble-help = それでも認証できないとき: ポータルの最後のページで [いいえ] を選び、もう一度試し、また [いいえ] を選びます。折り返しの電話とチャットを選べるようになります。その場合は最初からやり直しです。
step-trouble-numbers = 古い手順書、phone.inf、検索結果の電話番号は、古いか、偽物のことがあります。ポータルから進みます。
step-trouble-codes = ほかのコードが出たとき: 表で探します。進む先がわかります。
step-trouble-numbers-window = 古い手順書や検索結果の電話番号は、古いか、偽物のことがあります。認証の画面に出る番号を使います。
step-trouble-support = どうしても認証できないとき: コードと行った手順を書き留めて、サポートに連絡します。

step-recheck-call = ここではブロックはすべて合っています。PC に入力した数字と 1 ブロックずつ見比べます。同じなら確認 ID を直します。チェック ディジットではわからない数字を、すべて復唱し直します。
step-recheck-cid = 先に確認 ID を確かめます。offhook のある機器で次を実行します。このコードは、入力した数字を Windows が使えなかったことを示します。
step-recheck-length = 桁数を数えます。確認 ID は 48 桁で、空白は入れません。offhook のある機器なら、次で数えられます。
step-recheck-version = ポータルで選んだ製品とバージョンを見直します。別のバージョン用の ID は読めないことがあります。
step-recheck-iid = インストール ID をもう一度表示して、伝えたものと見比べます。違うときはプロダクト キーか部品が替わっています。新しい確認 ID を受け取ります。
step-recheck-add-on = ESU のアドオンなら、確認 ID のあとにライセンス認証 ID を付けます。付けないと、Windows 本体への命令になります。

step-esu-ready-version = Windows 10 バージョン 22H2。winver で確かめられます。
step-esu-ready-update = 2025 年 10 月 14 日の更新プログラム KB5066791、またはそれより新しいもの。入れておきます。
step-esu-ready-package = ESU ライセンス準備パッケージ KB5072653。上の更新プログラムのあとに入れます。
step-esu-ready-server = Windows Server 2012 / 2012 R2 の ESU に必要な更新プログラム。ここの出典には載っていません。先に Microsoft の情報で調べます。
step-esu-ready-key = その年の ESU 用 MAK。Microsoft 365 管理センターで [課金]、[製品]、[ボリューム ライセンス]、[契約の表示]、[プロダクト キーの表示] の順に開きます。MAK は年ごとに違います。
step-esu-ready-extra = 認証済みの Windows。ESU のキーは追加で入れるもので、Windows のキーと入れ替わりません。KMS ホストでは ESU を認証できません。
step-esu-ready-count = 足りるだけの認証回数。認証するたびに 1 回減ります。Sysprep のあとは認証し直しです。キーを消しても回数は戻りません。

step-esu-key-install = 次のコマンドで ESU のキーを入れます。X の部分をお持ちのキーに置き換えます。
step-esu-key-id = Windows 10: 表からその年のライセンス認証 ID を選びます。どの PC でも同じです。
step-esu-key-id-server = Windows Server 2012 / 2012 R2: 表から選びます。この ID は Microsoft 以外の資料によります。slmgr /dlv all の表示と見比べます。
step-esu-key-online = この PC がインターネットにつながるなら、末尾に空白とライセンス認証 ID を付けて次を実行します。成功したら、状態の確認に進みます。

step-host-key-limit = 上限を知っておきます。KMS ホスト キーで認証できるのは 6 台まで、10 回までです。
step-host-key-install = ホストで次を実行し、KMS ホスト キーを入れます。X の部分をお持ちのキーに置き換えます。今のキーは上書きされます。
step-host-key-tools = サーバーの Volume Activation Tools も使えます。[Activate Product] で [Active by phone] を選び、場所を選んで、画面に従います。

step-forest-rights = Enterprise Administrators のメンバーでサインインします。フォレスト全体の設定が変わるからです。
step-forest-older-names = コマンドはここに書いた名前を使います。Microsoft の別のページには /ad-activation-apply-get-iid と書かれています。

step-office-key-install = キーがまだなら、次のコマンドで入れます。X の部分をお持ちのキーに置き換えます。

step-settings-open = (スタート) から (設定) を開きます。
step-settings-system = メニューの [システム] を選びます。
step-settings-update = 一覧の [更新とセキュリティ] を選びます。
step-settings-activation = 次に [ライセンス認証] を選びます。
step-settings-troubleshoot = 「ライセンス認証の状態」の [トラブルシューティング] を押します。
step-settings-call = 初期の Windows 10 では「サポートに電話」と出る、という報告があります。出たらそれを選びます。
step-settings-country = 「国または地域を選んでください」で [日本] を選びます。
step-settings-next = 右下の [次へ] を押すと、インストール ID が出ます。あとで確認 ID を入力するので、画面は閉じません。
step-settings-missing = 国の一覧が出ないときは、slui 4 か、インストール ID を表示する上のコマンドを使います。電話の項目がないのは新しい画面のためで、故障ではないとされています。

step-older-8 = Windows 8 / 8.1: 「チャーム」、「設定」、「PC 設定の変更」、「Windows のライセンス認証」、「サポートに電話」の順に開きます。国は「日本」を選び、「次へ」を押します。
step-older-7 = Windows 7: コントロール パネル、システムとセキュリティ、システム、「Windows ライセンス認証」の順に開きます。「ライセンス認証の手続きを行うその他の方法を表示します」から電話を選びます。
step-older-server = Windows Server: デスクトップの有無にかかわらず slmgr /dti を使います。KMS ホストなら Volume Activation Tools からも進めます。

step-finish-continue = PC の認証が終わったら、ポータルに戻って [続ける] を押します。
step-finish-yes = 「製品のライセンス認証に成功しましたか？」に [はい] と答えます。

step-again-no = 「製品のライセンス認証に成功しましたか？」に [いいえ] と答えます。同じ確認 ID がもう一度出ます。
step-again-try = もう一度認証する前に、PC に入力したブロックを 1 つずつポータルと見比べます。次に [はい] か [いいえ] で答えます。
step-again-support = 2 回目の [いいえ] のあと、「サポートに連絡する」と出ます。担当者とは最初からやり直しです。
step-again-form = 電話をもらうには、「国と言語を確認できますか?」で国と言語を確かめます。
step-again-number = 「電話番号を入力してください」に番号を入れ、見直してから [つながる] を押します。
step-again-chat = 電話が来ないときは、{ -chat } のチャットを使います。

step-rds-clearing-house = ライセンス サーバーの認証、RDS CAL のインストールや転送は、Microsoft クリアリングハウスの担当です。技術サポートでは代行できません。
step-rds-voice = クリアリングハウスでは AI の自動音声が出ることがあります。契約の番号を用意します。
step-rds-portal = ポータルには Remote Desktop Services の項目が別にあります。サーバー本体は Windows Server を選びます。

step-channels-read = { $script-host ->
    [no] 次のコマンドを実行し、ProductKeyChannel を見ます。Volume:GVLK、EVAL、お持ちのキーがない場合は、ここで止めます。
   *[other] 次のコマンドを実行し、「プロダクト キー チャネル」を見ます。古いシステムでは「説明」に書かれています。Volume:GVLK、EVAL、お持ちのキーがない場合は、ここで止めます。
}
step-channels-go-on = Retail、OEM、Volume:MAK なら、この手順を続けます。
step-channels-kms = Volume:GVLK なら、ここで止めてください。この PC を認証するのは組織の KMS ホストか Active Directory です。
step-channels-evaluation = 説明に EVAL とあれば、ここで止めてください。評価版はインターネット経由でだけ認証できます。
step-channels-digital = お持ちのキーがないとき、または設定に「デジタル ライセンス」と出るとき: オフラインの認証にはキーが必要です。

as-of = { $date } 現在
source-line = { $title }{ $publisher ->
    [none] {""}
   *[other] 、{ $publisher }
}{ $third-party ->
    [yes] {" "}(Microsoft 以外)
   *[no] {""}
}、{ $date ->
    [none] 日付なし
   *[other] { $date }
}

column-a3-voice-channel = 窓口
column-a3-voice-state = 今の扱い
cell-a3-voice-ivr-channel = 自動音声
cell-a3-voice-ivr-state = Windows、Windows Server、Office では 2025 年 12 月 3 日に終了。ポータルを案内され、リンクがテキスト メッセージで届くこともある
cell-a3-voice-call-back-channel = 担当者 (折り返しの電話かチャット)
cell-a3-voice-call-back-state = ポータルで 2 回うまくいかなかったあと
cell-a3-voice-volume-channel = ボリューム ライセンス
cell-a3-voice-volume-state = ライセンス認証専用窓口。2026 年 5 月の記事にも載っている
cell-a3-voice-rds-channel = RDS ライセンス サーバー、RDS CAL
cell-a3-voice-rds-state = Microsoft クリアリングハウス。AI の音声のこともある
cell-a3-voice-attach-channel = 修理後のデジタルアタッチ版 Office
cell-a3-voice-attach-state = Microsoft サポートからの折り返し。サインインはどのアカウントでもよい


column-a6-esu-client-year = 年
column-a6-esu-client-id = ライセンス認証 ID
cell-a6-esu-client-1-year = 1 年目
cell-a6-esu-client-1-id = f520e45e-7413-4a34-a497-d2765967d094
cell-a6-esu-client-2-year = 2 年目
cell-a6-esu-client-2-id = 1043add5-23b1-4afb-9a0f-64343c8f3f8d
cell-a6-esu-client-3-year = 3 年目
cell-a6-esu-client-3-id = 83d49986-add3-41d7-ba33-87c7bfb5c0fb

column-a6-esu-server-year = 年
column-a6-esu-server-id = ライセンス認証 ID
cell-a6-esu-server-1-year = 1 年目
cell-a6-esu-server-1-id = c0a2ea62-12ad-435b-ab4f-c9bfab48dbc4
cell-a6-esu-server-2-year = 2 年目
cell-a6-esu-server-2-id = e3e2690b-931c-4c80-b1ff-dffba8a81988
cell-a6-esu-server-3-year = 3 年目
cell-a6-esu-server-3-id = 55b1dd2d-2209-4ea0-a805-06298bad25b3

column-a7-office-office = Office
column-a7-office-way = 方法
cell-a7-office-2010-office = Office 2010 (パッケージ、ボリューム)
cell-a7-office-2010-way = ウィザードでインターネットか電話を選ぶ
cell-a7-office-card-office = Office 2013～2024 (プロダクト キー カード)
cell-a7-office-card-way = Microsoft アカウントで登録。オンラインで失敗するとウィザードに電話が出る
cell-a7-office-volume-office = Office 2016～LTSC 2024 (MAK)
cell-a7-office-volume-way = この方法、または VAMT 3.1 以降。KMS クライアント用のキーなら KMS か Active Directory
cell-a7-office-proxy-office = パスワードを求めるプロキシの中の MAK (0x8004FE33)
cell-a7-office-proxy-way = この方法
cell-a7-office-microsoft-365-office = Microsoft 365 Apps、サブスクリプションの Project と Visio
cell-a7-office-microsoft-365-way = サインイン。インストール ID はない
cell-a7-office-attach-office = デジタルアタッチ版 Office 2021 / 2024
cell-a7-office-attach-way = オンラインだけ。修理後はメーカーか Microsoft

column-b1-digits-product = 製品
column-b1-digits-iid = インストール ID
column-b1-digits-cid = 確認 ID
cell-b1-digits-xp-product = Windows XP、Server 2003、Office XP / 2003
cell-b1-digits-xp-iid = 50 桁か 54 桁 (Microsoft 以外の資料)
cell-b1-digits-xp-cid = 42 桁、A～G
cell-b1-digits-office-2007-product = Office 2007
cell-b1-digits-office-2007-iid = 54 桁 (確かな資料なし)
cell-b1-digits-office-2007-cid = 42 桁、A～G (確かな資料なし)
cell-b1-digits-vista-7-product = Windows Vista / 7、Server 2008 / 2008 R2、Office 2010
cell-b1-digits-vista-7-iid = 54 桁、6 桁が 9 グループ
cell-b1-digits-vista-7-cid = 48 桁、A～H
cell-b1-digits-since-8-product = Windows 8～11、Server 2012～2025、Office 2013～LTSC 2024
cell-b1-digits-since-8-iid = 63 桁か 54 桁 (キーによる)
cell-b1-digits-since-8-cid = 48 桁、A～H

column-c-groups-codes = コード
column-c-groups-way = 進む先


cell-c-groups-ids-codes = 0xC004F02C～F02F, F031, F04D, F07E, F07F, 0x803FA08D～A090
cell-c-groups-ids-way = この方法のまま、2 つの ID を確かめ直す
cell-c-groups-owner-codes = 0xC004C008, C016, C770, 0xC004F009, F00F, 0x803FA071
cell-c-groups-owner-way = お持ちのキーで、この方法
cell-c-groups-no-network-codes = 0xC004FC03, 0x80072EE2, 0x8004FE33, 0x8007267C (MAK)
cell-c-groups-no-network-way = オフラインのままなら、この方法
cell-c-groups-kms-codes = 0xC004F015, F038, F039, F042, F056, F06C, F074
cell-c-groups-kms-way = KMS か Active Directory。0xC004F041 なら KMS ホストを認証する
cell-c-groups-kms-network-codes = 0x8007007B, 0x8007232A, 0x8007232B, 0x8007251D, 0x80092328, 0x800706BA
cell-c-groups-kms-network-way = KMS の名前解決かネットワーク
cell-c-groups-edition-codes = 0xC004F004, F005, F069, F210, F212, F214
cell-c-groups-edition-way = エディションが合わない
cell-c-groups-key-codes = 0xC004C001, C003, C004, C007, C00D～C010, C060, F050, F051, 0x803FA067, A068
cell-c-groups-key-way = キーが使えない。ポータルや電話では解決しない
cell-c-groups-mak-limit-codes = 0xC004C020, C021, 0x803FA07F, A080
cell-c-groups-mak-limit-way = 認証回数の追加を頼む
cell-c-groups-firmware-codes = 0xC004F057～F059, F063, F090～F095, F215
cell-c-groups-firmware-way = PC のメーカー
cell-c-groups-hardware-codes = 0xC004F211, 0x803FABB8～ABC3
cell-c-groups-hardware-way = 部品が替わった。トラブルシューティング、次にサポート
cell-c-groups-damage-codes = 0xC004E002, E015, 0xC004F030, 0x80070005, 0x8007000D
cell-c-groups-damage-way = 先に権限かファイルを直す
