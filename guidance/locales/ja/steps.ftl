# 台本と節の見出し、手順の文。画面の表示は [ ] と「 」にそのまま入れる。

title-windows-offline-activation = { $target ->
    [office] インターネットなしで Office をライセンス認証する
    [office-kms-host] インターネットなしで Office の KMS ホストをライセンス認証する
    [kms-host] インターネットなしで KMS ホストをライセンス認証する
    [add-on] インターネットなしで Windows のアドオンをライセンス認証する
   *[other] インターネットなしで Windows をライセンス認証する
}

subject-product = 製品: { $name }
subject-key = プロダクト キー: { $channel }、末尾 { $key }
subject-channel = プロダクト キー: { $channel }
subject-activation-id = ライセンス認証 ID: { $activation-id }
subject-installation-id = インストール ID: { $count } 桁、9 グループ、チェック ディジットはすべて合っています
subject-installation-id-legacy = インストール ID: { $count } 桁。グループ 9 の 2 桁は確かめられません
subject-doubtful = インストール ID: 数字が合いません。直すまで、だれにも伝えません
subject-missing = インストール ID: これから読み取ります
subject-others = この出力には製品が { $count } 個あります。ほかの製品を選ぶには、次を付けて実行します。
subject-other = --activation-id { $activation-id }   ({ $name })
subject-other-iid = --iid に { $line } 行目のインストール ID   ({ $name })

section-closed = この方法は使えません
section-prepare = 用意するもの
section-prompt = この PC でコマンド プロンプトを開く
section-identify = インストール ID
section-portal = ポータルで確認 ID を受け取る
section-agent = サポート担当者から確認 ID を受け取る
section-ivr = 自動音声で確認 ID を受け取る
section-write = 確認 ID を書き取る
section-enter = この PC に入力する
section-confirm = 認証できたか確かめる
section-trouble = うまくいかないとき
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
step-prepare-numbers = ポータルか契約書に書かれた電話番号。検索で見つけた番号にはかけません。
step-prepare-proof = 購入を証明するもの、または契約の番号。担当者に聞かれることがあります。
step-prepare-count = このライセンスを入れた PC の台数。聞かれることがあります。ありのままに答えます。
step-prepare-paper = この紙とペン。

step-prompt-open = Windows キーを押して cmd と入力し、「コマンド プロンプト」を右クリックして [管理者として実行] を選びます。PowerShell は使いません。ここのコマンドはコマンド プロンプト用です。
step-prompt-open-server = Windows キーを押して cmd と入力し、「コマンド プロンプト」を右クリックして [管理者として実行] を選びます。Server Core では、はじめからコマンド プロンプトが開いています。PowerShell やメニューが出ているときは、PowerShell で先に cmd と入力します。
step-prompt-office-folder = Office のフォルダーに移ります。64 ビット版 Windows に 32 ビット版 Office を入れたときは %ProgramFiles(x86)%、Office 2013 のときは Office15 に読み替えます。

step-identify-read = 次のコマンドでインストール ID を表示します。
step-identify-write = ここに書き写します。{ $width ->
    [unknown] 6 桁か 7 桁ずつ、9 グループに分けます。全体の桁数を 9 で割ると 1 グループの桁数になります
   *[other] { $width } 桁ずつ、9 グループに分けます
}。画面では切れ目なく表示されます。
step-identify-fresh = 次の数字は、読み込んだ出力のものです。そのあとプロダクト キーや部品を替えたときは、次のコマンドでもう一度表示して見比べます。
step-identify-again = インストール ID に誤りがあります。次のコマンドでもう一度表示し、グループごとに見比べます。
step-identify-groups = 次のグループを 1 から 9 の順に伝えます。
step-identify-doubtful = これは読み取ったままの数字です。「!」の付いたグループを直すまで、だれにも伝えません。
step-identify-readback = 0、7、1、8、2、9 を画面ともう一度見比べます。0 と 7、1 と 8、2 と 9 の違いはチェック ディジットではわかりません。

step-portal-open = 別の機器で { -portal } を開き、[さあ、始めましょう] を押します。
step-portal-puzzle = ロボットでないことを示すパズルを解きます。見えにくいときは「音声パズルに切り替える」を選びます。
step-portal-sign-in = [サインインに進む] を押してサインインします。
step-portal-topic = [Microsoft 製品のライセンス認証を行う] を選びます。
step-portal-product-windows = 製品に Windows を選び、次に{ $system ->
    [windows-10] { " " }Windows 10{ " " }
    [windows-11] { " " }Windows 11{ " " }
   *[other] お使いのバージョン
}を選びます。
step-portal-product-server = 製品に Windows Server を選び、次にお使いのバージョンを選びます。
step-portal-product-office = 製品に Microsoft Office を選び、次にお使いのバージョンを選びます。
step-portal-block-size-6 = 1 ブロックの桁数を聞かれたら、6 桁 (6 Digits) と答えます。
step-portal-block-size-7 = 1 ブロックの桁数を聞かれたら、7 桁 (7 Digits) と答えます。
step-portal-block-size = 1 ブロックの桁数を聞かれたら、1 グループの桁数を数えて答えます。
step-portal-type = 入力欄 1 から 9 に、グループ 1 から 9 を入力します。この紙と見比べてから [送信] を押します。
step-portal-count = 何台のコンピューターに入れたかを聞かれたら、ありのままに答えます。2 台以上のときは、サポート担当者につながることがあります。
step-portal-answer = 「成功です。」と出たら、確認 ID が A から H のブロックで表示されます。PC の認証が終わるまで、ページを閉じません。

step-agent-reach = ポータル { -portal } で 2 回うまくいかないと、折り返しの電話を頼めます。チャットは { -chat } で使えます。ボリューム ライセンスの組織は、契約書にあるライセンス認証専用窓口にも頼めます。
step-agent-say = 製品の名前、この PC はインターネットにつながらないこと、インストール ID で認証したいことを伝えます。
step-agent-read = インストール ID をグループごとに読みます。はじめにグループの番号を言い、次に 1 桁ずつ読み、3 桁で一度切ります。1 はイチ、4 はヨン、7 はナナ、9 はキュウと読みます。グループごとに復唱してもらいます。
step-agent-listen = ブロックを聞いたら書き取り、1 桁ずつ復唱します。イチとハチは聞き違えやすく、チェック ディジットでもわかりません。1 と 8、0 と 7、2 と 9 は必ず確かめます。すべてのブロックを確かめるまで電話を切りません。

step-ivr-ended = 自動音声は 2025 年 12 月 3 日に終わりました。電話をかけると { -portal } を案内されます。次の手順は、今も応答する番号がお手元の手順書にあるときだけ使います。
step-ivr-keys = 音声に従って、インストール ID を 1 から 9 の順に、グループごとに電話のボタンで入力します。
step-ivr-count = 何台のコンピューターに入れたかを聞かれたら、ありのままに答えます。
step-ivr-listen = ブロックを聞いたら、A から H の順に書き取ります。イチとハチは聞き違えやすく、チェック ディジットでもわかりません。すべてのブロックを確かめるまで、くり返し聞きます。

step-write-boxes = 1 つの枠に 1 ブロックずつ書きます。
step-write-given = 受け取った確認 ID です。チェック ディジットはすべて合っています。
step-write-check = 入力する前に確かめます。offhook のある機器で次を実行し、入力待ちになったら 48 桁を打ちます。合わないブロックがわかります。
step-write-keep = この紙を取っておきます。ポータルも、確認 ID を保存するよう案内しています。

step-enter-command = この PC で次のコマンドを実行します。
step-enter-command-product = この PC で次のコマンドを実行します。末尾のライセンス認証 ID は、どの製品のものかを示します。消さずに実行します。
step-enter-command-unnamed = 末尾に空白と製品のライセンス認証 ID を付けて、この PC で次のコマンドを実行します。ライセンス認証 ID は slmgr /dlv all で、製品の名前の下に出ます。
step-enter-letters = 英字をブロックの数字に置き換えます。英字 1 種類につき 6 桁、全部で 48 桁です。空白やハイフンは入れません。
step-enter-window = 画面で入力するときは、次を実行します。「国または地域を選んでください」で [日本] を選び、[次へ]、[確認IDを入力] の順に押します。A〜H の枠に入力し、[Windowsのライセンス認証]、[閉じる] の順に押します。

step-confirm-status = 次のコマンドを実行します。製品の名前の下に「ライセンスの状態: ライセンスされています」とあれば完了です。
step-confirm-status-office = 次のコマンドを実行します。製品の名前の下に「LICENSE STATUS: ---LICENSED---」とあれば完了です。Office のアプリは開き直します。

step-trouble-portal-iid = ポータルがインストール ID を受け付けないとき: PC の画面とグループごとに見比べます。グループの順番が入れ替わっていてもチェック ディジットは合うので、順番も見ます。
step-trouble-browser = ページが開かない、パズルが終わらないとき: 別のブラウザーか別の機器を使います。
step-trouble-cid = 0xC004F04D、またはインストール ID か確認 ID が無効という表示が出たとき: どこかの数字が違います。確認 ID を offhook で確かめ、示されたブロックを見直してから、もう一度入力します。
step-trouble-changed = 確認 ID が合っているのに認証できないとき: インストール ID をもう一度表示します。この紙と違うときは、プロダクト キーか部品が替わっていて、確認 ID は前のインストール ID のものです。新しいインストール ID で最初からやり直します。
step-trouble-no-key = 0xC004F014 が出たとき: プロダクト キーが入っていません。slmgr /ipk でお持ちのキーを入れてから、最初からやり直します。
step-trouble-access = 「アクセスが拒否されました」または 0x80070005 が出たとき: コマンド プロンプトを管理者として開き直します。
step-trouble-window = 設定のライセンス認証画面に電話の項目がないとき: 新しい画面では、ないのが普通です。slui 4 と slmgr /dti は今も使えます。
step-trouble-help = それでも認証できないとき: ポータルの最後のページで [いいえ] を選び、もう一度試し、また [いいえ] を選びます。折り返しの電話とチャットを選べるようになります。その場合は最初からやり直しです。
step-trouble-numbers = 古い手順書、phone.inf、検索結果の電話番号は、古いか、偽物のことがあります。ポータルから進みます。

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
