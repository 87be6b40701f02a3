# Office についての質問、規則、台本。デジタルアタッチ版、プロダクト キー カード、ボリューム ライセンス、サブスクリプション、
# そして PC メーカーの修理窓口。

ask-office = どの Office ですか。
how-office = Word の「ファイル」-「アカウント」に製品の名前が出ます。プロダクト キー カードは PC の箱の中にあります。
answer-office-attach-business = PC に付属 (中小企業向け)、プロダクト キー カードなし
answer-office-attach-consumer = PC に付属 (個人向け)、プロダクト キー カードなし
answer-office-key-card = プロダクト キーの書かれたカードか箱がある
answer-office-volume = 組織のボリューム ライセンス
answer-office-subscription = Microsoft 365 などのサブスクリプション

ask-symptom = Office はどうなっていますか。
answer-symptom-first-start = これから初めて使う
answer-symptom-prepared = 初めて開く前に PC をリカバリーまたはキッティングし、Office を認証できない
answer-symptom-yellow-bar = リボンの下の黄色いバーに「インターネットに接続してください」と出る
answer-symptom-sign-in-prompt = 普段どおりに起動せず、「サインインしてOfficeを設定する」と出る
answer-symptom-not-activated = インターネットにつながっているのに認証されない
answer-symptom-wizard = インターネットか電話で認証するように求める画面が出る
answer-symptom-misbehaves = 落ちる、動きがおかしい
answer-symptom-reinstall = 入れ直したい
answer-symptom-store-fails = Microsoft Store につながらない、または Microsoft Store から入らない

ask-repaired = この PC は、直前に修理しましたか。
how-repaired = 交換した部品は修理伝票に書かれています。
answer-repaired-no = いいえ
answer-repaired-board-kept = はい。マザーボードは元のまま
answer-repaired-board-replaced = はい。マザーボードを交換した

ask-office-activated = Office はライセンス認証されていますか。
how-office-activated = Word か Excel で「ファイル」-「アカウント」を開き、製品情報を見ます。
answer-office-activated-yes = はい
answer-office-activated-no = いいえ
answer-office-activated-not-installed = Office はもう入っていない

# 規則。なぜこの手順か。

rule-s0-r1 = プロダクト キー カードが付いているので、ライセンスは Microsoft アカウントとカードで扱います。
rule-s0-r2 = 個人向けの Office は認証のしかたが違い、最初に使った Microsoft アカウントで認証します。
rule-s0-r3 = VAIO の案内は、Office を使う前に Windows の認証を済ませるよう求めています。
rule-s0-r4 = デジタルアタッチ版は、インターネットにつないでアプリを開くと自動で認証されます。
rule-s0-r5 = 初めて開く前にリカバリーやキッティングをした PC では、ライセンスの復元が要ることがあります。
rule-s0-r6 = 長く Microsoft とやり取りできないと、Office はサインインを求めます。必要なのは修復ではなく接続です。
rule-s0-r7 = 手がかりになる表示がないので、Microsoft に聞きます。{ $maker ->
    [vaio] VAIO も Office の質問は Microsoft に任せています。
    [other] {""}
   *[unknown] VAIO の PC なら、VAIO も Office の質問は Microsoft に任せています。
}
rule-s0-r8 = 黄色いバーは、認証が外れたしるしです。インターネットにつなぎ、ライセンスを確認し直します。
rule-s0-r9 = インターネットにつないでも認証されないので、Microsoft に調べてもらいます。
rule-s0-r10 = マザーボードが同じなら、原因は PC の使用環境にあると VAIO の案内は述べています。Microsoft に相談します。
rule-s0-r11 = デジタルアタッチ版はマザーボードに結び付いています。交換したあとは VAIO の修理窓口が受け付けます。
rule-s0-r12 = Microsoft Store から入らないときのために、Microsoft のページがあります。
rule-s0-r12-code = 付属の Office の 0xC004F200 には、Microsoft の専用のページがあります。Windows では別の意味になります。
rule-s0-r12-page = 付属の Office のこのコードには、Microsoft の専用のページがあります。
rule-s0-r12-store = Microsoft Store から入らない付属の Office には、Microsoft のページがあります。
rule-s0-p2 = 認証されていて動きがおかしいときは、修復で直ることがあります。
rule-s0-p3 = 認証されていないまま修復すると認証できなくなることがあるので、先に認証します。
rule-s0-p4 = デジタルアタッチ版は、Microsoft Store から入れ直します。
rule-s0-p4-no = 認証されていない Office は、消すと入れ直せません。先に認証します。
rule-s0-w1 = 認証されていない Office を修復すると、認証できなくなることがあります。
rule-s0-w2 = 認証されていない Office をアンインストールすると、入れ直せなくなります。
rule-s0-w2-desk = 修理窓口の答えが出るまで、Office には手を付けません。
rule-s0-w3 = 先に Office を消すので、その前にファイルを写しておきます。
rule-s0-w4 = Web 版 Office のアイコンは、この PC の Office のものではありません。
rule-s0-w5 = デジタルアタッチ版は、ときどきインターネット経由でライセンスを確認します。
rule-s0-w6 = 画面は PC によって違います。
rule-a7-2 = 電話を選べる画面なので、インストール ID で認証できます。
rule-a7-4 = ボリューム ライセンスはキーの種類で方法が決まるので、まず種類を調べます。
rule-a7-4-gvlk = このキーを認証するのは、組織の KMS ホストか Active Directory です。
rule-a7-4-mak = MAK は一度だけ認証します。インターネットを使えないときは、インストール ID を使います。
rule-a7-5 = パスワードを求めるプロキシーがあると、MAK をインターネット経由で認証できません。インストール ID を使います。
rule-a7-6 = サブスクリプションはサインインで認証します。インストール ID はありません。
rule-h12 = Microsoft アカウントについて、VAIO の案内の中で話が食い違っています。
rule-h13 = マザーボードが替わり{ $maker ->
    [other] 、VAIO の PC ではありません
   *[unknown] ました
}。Office を元に戻す窓口はメーカーによって違います。
rule-d-attach-consumer = 個人向けのデジタルアタッチ版は、マザーボードと最初の Microsoft アカウントに結び付いています。

have-office-files = Office で作ったファイルの写し。
have-office-periodic = インターネット接続。認証のあとも、ときどき必要です。

avoid-office-repair = 認証されていない Office を修復しないでください。認証できなくなることがあるので、先に Microsoft に聞きます。
avoid-office-uninstall = 認証されていない Office をアンインストールしないでください。あとから入れ直せなくなります。
avoid-office-web = Web 版 Office のアイコンは使わないでください。この PC の Office とは別のものが開きます。
avoid-office-screens = 画面が違うからといって中断しないでください。表示は PC によって違うので、手元の画面の言葉に従います。

note-office-h12 = VAIO の日付のない案内は、従来の Office に Microsoft アカウントは不要だと書いています。同じ表の再インストールの行ではアカウントを使い、Microsoft も Office 2013 以降では必要だとしています。

# いくつかの台本が共有する手順。

step-office-terms = 「ライセンス契約に同意します」と出たら、内容を読んで「同意する」をクリックします。
step-office-privacy = 「Microsoft はお客様のプライバシーを尊重しています」と出たら、「次へ」をクリックします。
step-office-data = 「一緒に進歩する」では、「オプションのデータを送信する」か「オプションのデータを送信しない」を選びます。どちらでもかまいません。
step-office-experience = 「エクスペリエンスの強化」では、「完了」をクリックします。
step-office-check = Word か Excel で「ファイル」-「アカウント」を開き、製品情報で認証されているかを見ます。

# 初めて使う。

title-office-first-activation = 付属の Office を初めて使う
flow-office-first-activation = プロダクト キー カードのない Office を、インターネットにつないで初めて開く
section-attach-restore = ライセンスを復元する
section-attach-start = アプリを開き、画面に従う

step-attach-kind = 箱にプロダクト キー カードがないことを確かめます。この台本は、カードのない Office のものです。
step-attach-windows = Windows が認証されていることを確かめます。Windows 11 では [設定] > [システム] > [ライセンス認証] を開きます。Windows 10 では [設定] > [更新とセキュリティ] > [ライセンス認証] を開きます。
step-attach-online = Microsoft に届くインターネット接続。企業内のネットワークでは、さえぎられることがあります。
step-attach-isolated = デジタルアタッチ版はオフラインでは認証できません。インストール ID がありません。日本 HP によると、電話でも認証できません。
step-attach-restore-why = Office を消さずに、インターネットにつなぎます。初めて開く前のリカバリーやキッティングで、認証できなくなることがあります。
step-attach-restore-page = Microsoft の専用のページを開き、案内に従います。題名は「新しい PC にプレインストールされている Office のライセンス認証を行う場合に表示されるエラー (0xC004F200)」です。リンクは VAIO の案内にあります: { -vaio-attach-page }
step-attach-app = スタート画面で Word、Excel、PowerPoint のどれかをクリックします。Web 版 Office のアイコンは使いません。
step-attach-done = 「正常に完了しました。」と出たら「使ってみる」を、「成功しました!」と出たら「開始する」をクリックします。これで認証は終わりです。
step-attach-offers = 「Microsoft 製品のオファーと割引をパーソナライズしますか?」と出たら、どちらかのボタンをクリックします。
step-attach-update = 「Officeを更新する必要があります」と出たら、画面に従って Office を更新します。
step-attach-network = 何も起きない、接続を求められるとき: スマートフォンのテザリングなど、別のネットワークにつなぎます。
step-attach-help = PC を再起動し、インターネットにつないで、もう一度 Word を開きます。Office の修復やアンインストールはしません。

column-s0-t1-item = 項目
column-s0-t1-attach = デジタルアタッチ版
column-s0-t1-classic = 従来の Office
cell-s0-t1-card-item = プロダクト キー カード
cell-s0-t1-card-attach = なし
cell-s0-t1-card-classic = 箱の中にある
cell-s0-t1-internet-item = インターネット接続
cell-s0-t1-internet-attach = 必須
cell-s0-t1-internet-classic = 必須
cell-s0-t1-account-item = Microsoft アカウント
cell-s0-t1-account-attach = 不要
cell-s0-t1-account-classic = VAIO の案内では不要。ただし、いちばん下の行を参照
cell-s0-t1-activate-item = 認証の方法
cell-s0-t1-activate-attach = インターネットにつなぎ、Office を開く
cell-s0-t1-activate-classic = インターネットにつなぎ、プロダクト キーを入れる
cell-s0-t1-reinstall-item = 入れ直す方法
cell-s0-t1-reinstall-attach = Microsoft Store から
cell-s0-t1-reinstall-classic = Microsoft の Web ページに Microsoft アカウントでサインインし、プロダクト キーを使う

# 認証し直す。

title-office-reauthenticate = Office のライセンスを確認し直す
flow-office-reauthenticate = 黄色いバーやサインインの画面が出た Office を、インターネットにつないで認証し直す
section-reauth-first = 手を付ける前に
section-reauth-connect = つないで確かめる
section-reauth-after = 認証できたら

step-reauth-leave = 認証されていると分かるまで、Office の修復もアンインストールもしないでください。認証されていない Office に行うと、ライセンスを失うおそれがあります。
step-reauth-cause = 原因を考えます。多くは、長い間インターネットにつないでいないか、企業内のネットワークが Microsoft との通信を止めています。
step-reauth-online = PC をインターネットにつなぎます。企業内の制限がないネットワークを使います。
step-reauth-start = Office のアプリをすべて閉じ、Word を開き直します。前の表示が残ることがあるので、開き直してから判断します。
step-reauth-no-account = 中小企業向けのデジタルアタッチ版でサインインを求められたら、接続を見直して Word を開き直します。Microsoft アカウントは要りません。
step-reauth-account = 個人向けの Office やカードの付いた Office では、最初に認証した Microsoft アカウントでサインインします。
step-reauth-subscription = Microsoft 365 では、サブスクリプションを持つアカウントでサインインします。
step-reauth-company = 企業内のネットワークでは、Office が Microsoft と通信できるように管理者に頼むか、別のネットワークを使います。
step-reauth-board = マザーボードを交換していないことを、修理伝票で確かめます。交換したときは、修理窓口に相談します。
step-reauth-contact = PC を再起動し、インターネットにつないで、もう一度 Word を開きます。
step-reauth-repair = 認証されていて、まだ動きがおかしいとき: ここで修復に進めます。
step-reauth-reinstall = 認証されたので、再インストールに進めます。

# 修復。

title-office-repair = Office を修復する
flow-office-repair = 認証されていて動きのおかしい Office を、クイック修復かオンライン修復で直す
section-repair-before = 修復の前に
section-repair-run = 修復する

step-repair-activated = Word か Excel で「ファイル」-「アカウント」を開き、認証されていることを確かめます。認証されていなければ、修復しません。
step-repair-save = ファイルを保存し、Office のアプリをすべて閉じます。
step-repair-choose = 修復の種類を選びます。クイック修復から始めます。
step-repair-open = [設定] でインストール済みのアプリの一覧を開き、Office を選んで、変更を選びます。
step-repair-quick = クイック修復を選び、終わるまで待ちます。終わったら、アプリを試します。
step-repair-online = 直らないときは、インターネットにつないだままオンライン修復を選びます。Office をダウンロードして入れ直します。
step-repair-isolated = インターネットにつながらない間は、クイック修復だけにします。オンライン修復は Office をダウンロードします。
step-repair-again = PC を再起動し、もう一度アプリを試します。

column-s0-p2-method = 修復の方法
column-s0-p2-internet = インターネット接続
column-s0-p2-use = 使うとき
cell-s0-p2-quick-method = クイック修復
cell-s0-p2-quick-internet = 不要
cell-s0-p2-quick-use = まずこちら。よくある不具合を短い時間で直す
cell-s0-p2-online-method = オンライン修復
cell-s0-p2-online-internet = 必要 (ダウンロードのため)
cell-s0-p2-online-use = クイック修復で直らないとき。Office を入れ直す

# 入れ直す。

title-office-reinstall = { $restore ->
    [code] 付属の Office の 0xC004F200 を Microsoft のページで直す
    [store] Microsoft Store から入らない付属の Office を Microsoft のページで直す
   *[other] 付属の Office を Microsoft Store から入れ直す
}
flow-office-reinstall = デジタルアタッチ版の Office を消し、Microsoft Store から入れ直す
section-reinstall-before = Office を消す前に
section-reinstall-store = { $restore ->
    [store] そのあと、Microsoft Store をもう一度試す
   *[other] Microsoft Store から入れる
}
section-reinstall-restore = Microsoft のページに従う
section-reinstall-finish = アプリを開いて仕上げる

step-reinstall-activated = Word か Excel で「ファイル」-「アカウント」を開き、認証されていることを確かめます。認証されていなければ、消しません。
step-reinstall-files = Office で作ったファイルを、別のドライブに写します。
step-reinstall-version = Microsoft Store アプリのバージョンが 22303.1401.7.0 以上であることを確かめます。
step-reinstall-version-see = Microsoft Store を開き、上のアカウントのアイコンから「設定」を選んで、いちばん下までスクロールします。そこにバージョンが出ます。項目の名前は、版によって少し違います。
step-reinstall-version-update = 古いときは、左下の「ライブラリ」を開いて「更新プログラムを取得する」を押します。Microsoft Store 自身も更新されるので、開き直して確かめます。
step-reinstall-uninstall = Office をアンインストールします。
step-reinstall-open = スタート ボタンから「Microsoft Store」を開きます。見当たらないときは、「すべてのアプリ」の中を探します。
step-reinstall-sign-out = Microsoft Store にサインインしているときは、上のアカウントのアイコンをクリックし、「サインアウト」を選びます。
step-reinstall-library = 左下の「ライブラリ」を開きます。
step-reinstall-filter = 「アプリ」、「並べ替えとフィルター」の順に選び、「インストール済みの製品のみを表示」のチェックを外します。更新するアプリが多いときは、下にスクロールします。
step-reinstall-choose = 一覧から、買った Office を選びます。たとえば「Office Home &Business 2021」です。
step-reinstall-install = Office のページで「インストール」を選びます。ダウンロードが始まります。
step-reinstall-wait = 「準備ができました」と出るまで、PC を操作せずに待ちます。出たら「閉じる」を選びます。
step-reinstall-app = Word、Excel、PowerPoint のどれかを開き、ライセンス契約の画面が出るまで待ちます。
step-reinstall-page = Microsoft の専用のページを開き、案内に従います。題名は「新しい PC にプレインストールされている Office のライセンス認証を行う場合に表示されるエラー (0xC004F200)」です。リンクは VAIO の案内にあります: { -vaio-attach-page }
step-reinstall-keep = そのページか Microsoft が指示するまで、Office をアンインストールしないでください。認証されていない Office は、入れ直せないおそれがあります。

# Microsoft。

title-office-contact = Office のことを Microsoft に聞く
flow-office-contact = 必要なものをそろえて、Office のことを Microsoft に聞く
section-contact-kind = どの Office か
section-contact-volume = ボリューム ライセンスのキーの種類を調べる
section-contact-page = 電話を頼む
section-contact-talk = 電話で話す

step-contact-which = この表から、お使いの Office を探します。電話の要らないものもあります。
step-contact-channel = 次のコマンドを実行し、「LICENSE DESCRIPTION」の行で channel の前の語を見ます。
step-contact-mak = VOLUME_MAK なら、インターネット経由で認証します。つながらないときは、インストール ID とポータルを使います。
step-contact-kms = VOLUME_KMSCLIENT なら、PC を組織のネットワークにつなぎます。認証するのは KMS ホストか Active Directory です。
step-contact-administrator = ボリューム ライセンスの担当者に聞きます。Microsoft の個人向けの窓口では扱いません。
step-contact-maker = 問い合わせ先は Microsoft です。{ $maker ->
    [vaio] VAIO サポートセンターは Office の質問を受け付けていません。
   *[unknown] VAIO の PC なら、VAIO サポートセンターは Office の質問を受け付けていません。
}
step-contact-screen = 認証画面の画像。Word か Excel の「ファイル」-「アカウント」を開いて撮ります。
step-contact-version = バージョン情報。Word か Excel の「ファイル」-「アカウント」-「Word/Excelのバージョン情報」で見ます。
step-contact-lost = VAIO の案内は 4 点を挙げていますが、残っているのは上の 2 点だけです。次の 3 つは、VAIO の個人向けのページから補った提案です。
step-contact-suggested-pc = 提案: その PC。電源を入れておきます。
step-contact-suggested-purchase = 提案: 保証書か、購入日のわかるもの。あれば領収書やレシート。
step-contact-suggested-model = 提案: PC の型名と、製品の名前。
step-contact-hours = 電話は受付時間内に頼みます。日付のない VAIO の案内によると、日本の Office の窓口は月曜から金曜が 09:00～17:45、土曜と日曜が 10:00～17:45 です。時間外はチャットを使います。
step-contact-open = ブラウザーで Microsoft のサポート ページの問い合わせ画面を開きます。別の機器でもかまいません。
step-contact-ask = 「Microsoftサポートへのお問い合わせ」に「Officeのライセンス認証ができません」などと入力し、「問合せ」をクリックします。
step-contact-bottom = いちばん下の「サポートにお問い合わせになるには、サインインしてください」をクリックします。
step-contact-sign-in = 手持ちの Microsoft アカウントでサインインします。電話を頼むためだけに使うので、この PC と関係がなくてもかまいません。
step-contact-phone = 「電話番号を入力すると、サポート担当者から電話があります」をクリックします。
step-contact-number = 自分の電話番号を入力し、「確認する」をクリックします。
step-contact-wait = PC のそばで電話を待ちます。
step-contact-say-repair = デジタルアタッチ版の Office で、修理のあと認証できなくなったと伝えます。{ $repaired ->
    [board-kept] マザーボードは元のままだ
   *[other] マザーボードを交換した
}ということも言います。
step-contact-say = どの Office か、画面に何と出るか、PC がインターネットにつながっているか、Windows が認証済みかを伝えます。
step-contact-follow = 担当者の言うとおりに 1 つずつ進めます。求められたら、PC の状態や画面の画像をチャットで見せます。
step-contact-no-phone = 電話の項目が出ないとき: 受付時間の外かもしれません。時間内にやり直すか、チャットを選びます。
step-contact-no-call = 電話が来ないとき: 混み合っていることがあります。チャットに切り替えます。
step-contact-false-numbers = 検索で見つけた番号には電話しません。Microsoft のページから進みます。

column-office-kinds-kind = Office
column-office-kinds-sign = 見分け方
column-office-kinds-way = 認証の方法
cell-office-kinds-old-kind = Office 2010
cell-office-kinds-old-sign = プロダクト キーを入れるとウィザードが出る
cell-office-kinds-old-way = ウィザードでインターネットか電話を選ぶ。つながらないときはインストール ID とポータル
cell-office-kinds-card-kind = Office 2013 から 2024 (プロダクト キー カード)
cell-office-kinds-card-sign = プロダクト キーの書かれたカードか箱がある
cell-office-kinds-card-way = Microsoft アカウントとキー。第三者によると、インターネットで失敗するとウィザードで電話を選べる
cell-office-kinds-mak-kind = ボリューム ライセンス、MAK (2016 から LTSC 2024)
cell-office-kinds-mak-sign = ospp.vbs /dstatus に VOLUME_MAK と出る
cell-office-kinds-mak-way = インターネットで一度だけ。またはインストール ID とポータル。多数の PC なら VAMT
cell-office-kinds-gvlk-kind = ボリューム ライセンス、KMS か Active Directory
cell-office-kinds-gvlk-sign = ospp.vbs /dstatus に VOLUME_KMSCLIENT と出る
cell-office-kinds-gvlk-way = 組織のネットワークで認証。ポータルは使えない
cell-office-kinds-proxy-kind = パスワードを求めるプロキシーの内側の MAK
cell-office-kinds-proxy-sign = 0x8004FE33
cell-office-kinds-proxy-way = インストール ID とポータル
cell-office-kinds-subscription-kind = Microsoft 365 Apps
cell-office-kinds-subscription-sign = 「ファイル」-「アカウント」に Microsoft 365 と出る
cell-office-kinds-subscription-way = サインイン。インストール ID はない
cell-office-kinds-attach-kind = デジタルアタッチ版 (2023 年からの PC の Office 2021 か 2024)
cell-office-kinds-attach-sign = PC に付属し、プロダクト キー カードがない
cell-office-kinds-attach-way = インターネットにつないで開く。オフラインの方法はない

# メーカーの修理窓口。

title-maker-repair-desk = PC メーカーの修理窓口に相談する
flow-maker-repair-desk = マザーボードを交換した PC、ファームウェアにライセンスのない PC を、メーカーの修理窓口に相談する
section-desk-keep = 窓口の答えが出るまで
section-desk-answers = 窓口に聞かれること
section-desk-office = 窓口に伝える
section-desk-oem = PC に付属の Windows
section-desk-after = 窓口の対応が終わったら

step-desk-no-reset = PC は戻ってきたままにしておきます。VAIO によると、交換のあとにリカバリーや再キッティングをすると、認証し直せなくなります。
step-desk-no-purchase = まだ何も買いません。古い Microsoft の説明では、故障で交換したマザーボードに新しいライセンスは要りません。
step-desk-model = PC のモデル名。
step-desk-serial = 本体のシリアル ナンバー。
step-desk-repair-number = 修理の受付番号。
step-desk-before = 修理の前に、{ $about ->
    [office] Office
   *[other] Windows
} は認証されていましたか。
step-desk-reset = 修理のあと、Windows を初期化したり入れ直したりしましたか。
step-desk-internet = PC はインターネットにつながっていますか。
step-desk-windows = Windows は認証されていますか。
step-desk-screen = Word、Excel、PowerPoint のどれかの「ファイル」-「アカウント」を撮った画像。
step-desk-status = 次のコマンドが表示する名前、説明、ライセンスの状態。
step-desk-papers = 修理伝票。どの部品をいつ交換したか、故障による修理かがわかるもの。
step-desk-board = 修理伝票で、マザーボードが交換されたことを確かめます。元のままなら、Microsoft に相談します。
step-desk-vaio = 8 点を VAIO の修理窓口に伝えます。サポートセンターではありません。交換のあと Office が認証されないことも伝えます。
step-desk-vaio-open = VAIO: サポートセンターではなく修理窓口に、上の 8 点を伝えます。
step-desk-other = { $maker ->
    [other] {""}
   *[unknown] ほかのメーカー:{" "}
}メーカーの修理窓口に伝えます。元のマザーボードの固有の番号を新しいものに書き込んだかを聞きます。日本 HP によると、書き込めば Office は元に戻ります。
step-desk-microsoft = 別の答えもあり得ます。マウスコンピューターは、中小企業向けの場合に Microsoft サポートで認証キーをもらい、アプリに入れるよう案内しています。
step-desk-why = 理由を聞かれたら、デジタルアタッチ版がマザーボードと認証したときの PC の情報に結び付いていることを伝えます。
step-desk-channel = PC で「プロダクト キー チャネル」の後の語を読み、表から探します。ライセンスの場所と相談先がわかります。
step-desk-defect = 故障のために、同じ機種のものかメーカーの代替品に交換したと伝えます。2007 年の Microsoft の説明では、その場合に新しいライセンスは要りません。
step-desk-upgrade = 性能を上げるための交換ではないことを確かめます。同じ説明では、その場合は新しい PC とみなされ、ライセンスは移りません。
step-desk-firmware = この PC の Windows のライセンスを、シリアル ナンバーやサービス タグとともに新しいマザーボードへ書き込むよう頼みます。
step-desk-edition = 入っているエディションが、買ったときと同じかを確かめます。ファームウェアのキーで認証できるのは、同じエディションだけです。
step-desk-check = PC をつなぐか窓口の指示に従い、次のコマンドを実行します。「ライセンスの状態: ライセンスされています」と出れば完了です。

column-d-oem-channel = チャネル
column-d-oem-where = ライセンスの場所
column-d-oem-maker = メーカーに頼むこと
column-d-oem-self = 自分でできること
cell-d-oem-dm-channel = OEM:DM
cell-d-oem-dm-where = マザーボードのファームウェアのキー
cell-d-oem-dm-maker = 同じエディションのキーが入ったマザーボード
cell-d-oem-dm-self = インターネットにつなぐ。自動で認証される
cell-d-oem-slp-channel = OEM:SLP
cell-d-oem-slp-where = BIOS の印 (SLIC)。Windows 7 までと、その後の一部
cell-d-oem-slp-maker = サービス タグと印の書き込み (0xC004F057、0xC004F058、0xC004F063)
cell-d-oem-slp-self = ラベルのキーを入れ、オフラインで認証する (0xC004C016)
cell-d-oem-coa-channel = OEM:COA
cell-d-oem-coa-where = PC に貼られたラベルのキー
cell-d-oem-coa-maker = マザーボードの故障を示す書類
cell-d-oem-coa-self = 同じ PC を、ラベルのキーでオフラインで認証する
cell-d-oem-nonslp-channel = OEM:NONSLP
cell-d-oem-nonslp-where = 部品と一緒に買ったキー (DSP)
cell-d-oem-nonslp-maker = 部品を買った店に、購入を証明するものを頼む
cell-d-oem-nonslp-self = 同じ PC を、そのキーでオフラインで認証する。マザーボードの交換後はサポートが判断する

# サインイン。

title-sign-in = サインインしてサブスクリプションを認証する
flow-sign-in = Microsoft 365 などのサブスクリプションにサインインする。インストール ID は使わない
section-signin-do = サインインする

step-signin-isolated = Microsoft 365 は 30 日に一度は接続が必要です。オフラインの PC には、ボリューム ライセンスの Office を Microsoft は挙げています。KMS か Active Directory で認証します。
step-signin-connect = PC をインターネットにつなぎます。
step-signin-app = Word か Excel を開きます。だれもサインインしていなければ、サインインを求められます。
step-signin-windows = [設定] を開き、アカウントの画面に進みます。
step-signin-account = サブスクリプションを持つアカウントでサインインします。職場か学校のアカウント、または購入した Microsoft アカウントです。
step-signin-licence = アカウントが受け付けられないとき: ライセンスの割り当てを管理者に聞くか、契約が切れていないかを見ます。
step-signin-devices = 別の PC では使えて、この PC で使えなくなったとき: 台数が多過ぎることがあります。この PC でサインインし直します。
step-signin-network = サインインが終わらないとき: 別のネットワークを試します。企業内のネットワークでは、さえぎられることがあります。
step-signin-help = PC を再起動し、もう一度サインインします。

# アカウントが持つ Office。

title-office-account = Office を Microsoft アカウントで認証する
flow-office-account = カードの付いた Office と個人向けのデジタルアタッチ版を、Microsoft アカウントで認証する
section-account-first = 初めて使う
section-account-again = 認証し直す
section-account-reinstall = 入れ直す
section-account-board = マザーボードを交換したあと

step-account-same = この Office を最初に設定した Microsoft アカウント。ほかのアカウントには、このライセンスが出ません。
step-account-forgotten = アカウントがわからないとき: 最初に設定した日の Microsoft からのメールを探し、設定した人に聞きます。
step-account-open = インターネットにつなぎ、Word か Excel を開きます。
step-account-link = Microsoft アカウントでサインインするか、新しく作ります。Office は、このアカウントに結び付きます。
step-account-key = 求められたら、カードの 25 文字を入力します。
step-account-write = アカウントの名前を、カードか PC の書類に書いておきます。次に入れ直すときに必要です。
step-account-sign-in = Word を開き、最初に設定したアカウントでサインインします。
step-account-page = ブラウザーでその Microsoft アカウントのページにサインインし、「サービスとサブスクリプション」を開きます。
step-account-install = 一覧からこの Office を見つけ、インストールを選びます。
step-account-no-key = カードも手元に置きます。Microsoft は結び付けたあとのキーは不要だとしていますが、VAIO の案内はキーを使っています。
step-account-board-try = 最初のアカウントでサインインします。交換のあとでも認証できることがあると VAIO は述べ、マウスコンピューターの案内も同じです。
step-account-board-lost = ドライブの交換やリカバリーを、マザーボードの交換と同時にしていないかを確かめます。VAIO によると、その場合はサインインしても認証できません。
step-account-wizard = ウィザードに「ソフトウェアのライセンス認証を電話で行う」があるかを見ます。第三者によると、インターネットで失敗すると選べて、インストール ID が出ます。
