# 記事のあとに変わったことと、KMS クライアント、評価版、認証回数の追加、VAMT の手順。

## なぜこの手順か。

rule-a9-3 = KMS クライアント用のキーは、組織の KMS ホストか Active Directory が認証します。ポータルや電話では認証できません。
rule-a9-2 = 評価版はインターネット経由でだけ認証できます。
rule-a9-4 = サブスクリプションはサインインで認証します。インストール ID はありません。
rule-c-mak-limit = このコードは、MAK の回数を使い切ったことを示します。先に回数の追加を頼みます。
rule-h3-host = KMS ホストでこのコードが出たら、KMS ホスト キーが上限を超えています。上限は 6 台、10 回です。
rule-c-kms = このコードは KMS か Active Directory での認証のものです。この PC、ネットワーク、KMS ホストを調べます。
rule-c-kms-restart = KMS クライアント用のキーなら、このコードは KMS ホストとの間で解決します。Microsoft には頼みません。
rule-c-ids = このコードは、インストール ID か確認 ID が合わないことを示します。方法はそのままで、ID を確かめ直します。
rule-a8-esu = つなげない PC が何台もあるとき、Microsoft は ESU のキーにも VAMT を挙げています。全台の ID を 1 つのファイルで運べます。
rule-a8-mak = つなげない PC が何台もあり、キーが MAK のときは、VAMT のプロキシ認証なら ID を 1 台ずつ入力せずに済みます。
rule-a8-mak-office = つなげない PC が何台もあり、キーが Office の MAK のときは、VAMT のプロキシ認証なら ID を 1 台ずつ入力せずに済みます。
rule-a6-esu = ESU のアドオンには、専用のキー、ライセンス認証 ID、インストール ID があります。
rule-a6-kms-host = KMS ホストは KMS ホスト キーを入れ、普通の PC と同じように認証します。クライアントは別です。
rule-a6-ad-forest = フォレストの認証は 1 回です。KMS ホスト キーとフォレスト専用のインストール ID を使います。
rule-a1-portal = 2025 年 12 月 3 日から、確認 ID は別の機器でポータルから受け取ります。
rule-a1-ivr = 2025 年 12 月 2 日までは、自動音声の電話で確認 ID を受け取れました。
rule-a7-target = 使うのは Office のインストール ID です。Windows のものではありません。
rule-h1 = 以前の案内にある自動音声の電話は、もう使えません。
rule-h15 = 設定の画面は、案内と違うことがあります。2 つのコマンドなら確実です。
rule-h16 = Microsoft の古いページには、まだ電話の手順が載っています。
rule-h17 = KMS クライアント用のキーのプロキシ認証については、資料が食い違っています。
rule-a4-1 = PC 自体をつなぐ必要がある、という話が出回っています。
rule-a4-2 = ライセンスがアカウントに結び付く、という話が出回っています。
rule-a4-3 = オフライン認証がなくなった、という話が出回っています。
rule-a4-4 = 確認 ID を代わりに取るというサイトやプログラムがあります。
rule-a3-numbers = 間違った電話番号が出回っています。
rule-a3-numbers-window = 間違った電話番号が出回っています。
rule-a9-1-open = エディションがわかりません。例外かもしれないエディションがあります。
rule-a9-5 = デジタル ライセンスには、認証に使うキーがありません。
rule-a9-4-attach = デジタルアタッチ版 Office は PC に結び付き、オンラインで認証します。
rule-i-4 = 自動音声がまだ使える地域の一覧は、公開されていません。
rule-i-9 = Microsoft のページに説明のないボタンが、設定に出ることがあります。
rule-a6-esu-ready = ESU のアドオンは、キーと更新プログラムが先です。
rule-a6-host-ready = KMS ホスト キーが必要です。
rule-a6-forest-ready = フォレストの認証には、フォレストの権限が必要です。
rule-c-mak-ready = 回数の追加を頼むと、これらを聞かれます。
rule-h10-makadd = 2020 年の資料には、別の依頼先が書かれています。
rule-a8-ready = プロキシ認証には、VAMT を入れた PC 2 台とファイルを運ぶものが必要です。
rule-a9-2-ready = 製品版にするには、お持ちのキーが必要です。

## 用意するもの。

have-esu-key = その年の ESU 用 MAK。Microsoft 365 管理センターで確かめます。
have-esu-updates = ESU のキーに必要な更新プログラム。インターネットにつなげない PC なら USB メモリに入れます。
have-host-key = 契約の KMS ホスト キー。
have-forest-account = フォレストの Enterprise Administrators のアカウント。
have-agreement = 契約番号、加入契約番号、または License ID。
have-customer = お客様の名称と連絡先。
have-product-name = 製品の名前、バージョン、エディション。
have-key-end = プロダクト キー。Web フォームでは末尾 5 文字で足ります。
have-activation-number = 追加したい認証回数。
have-reason = 業務上の理由。再イメージングなど。
have-two-vamt = VAMT を入れる PC 2 台。閉域網の中に 1 台、インターネットにつながるものが 1 台です。
have-stick = USB メモリかディスク。持ち出しと持ち込みが許されているものにします。
have-vamt-account = 認証するすべての PC で管理者権限のあるアカウント。
have-full-key = 使い続けるなら、製品版のプロダクト キー。

## 避けること。

avoid-id-services = 確認 ID を代わりに取るというサイト、プログラム、業者に ID を渡さないでください。確認 ID を発行するのは Microsoft だけです。
avoid-found-numbers = 検索で見つけた電話番号にはかけないでください。電話は、ポータルから折り返しを頼みます。番号にかけるのは、契約書にあるものだけです。
avoid-found-numbers-window = 検索で見つけた電話番号にはかけないでください。番号は認証の画面か契約書で確かめます。

## 補足: 新しい資料との違い。

note-since-may-change = ポータルの手順は変わることがある、と Microsoft は断っています。ここの手順は 2025 年 12 月 25 日現在のものです。
note-h1 = 以前の案内は、電話でインストール ID を入力すると書いています (windowsfaq.net の 2025 年 2 月の記事など)。2025 年 12 月 3 日からはポータルで確認 ID を受け取ります。残りの手順は今も同じです。
note-h15 = windowsfaq.net の記事 (2025 年 2 月) は [トラブルシューティング] から国の一覧に進みます。新しい画面には電話が出ないことがあります。確実なのは slui 4 と slmgr /dti です。
note-h16 = 2024 年と 2025 年の Microsoft のページには、電話をかけて音声に従うとあります。2025 年 12 月の新しい記事はポータルを案内しています。コマンドは同じです。
note-h17 = 2022 年 11 月の Microsoft のページには、プロキシ認証に KMS クライアント用のキーを挙げたものと、挙げていないものがあります。このキーは KMS で認証します。
note-a4-internet = PC 自体をインターネットにつなぐ必要がある、という話は違います。Microsoft によれば、別の機器でポータルを開けば足ります。
note-a4-account = サインインしたアカウントにライセンスが結び付く、という話は違います。結び付かない、と Microsoft は書いています。
note-a4-abolished = オフライン認証が廃止された、という話は違います。終わったのは自動音声だけです。2 つの ID、VAMT、KMS、Active Directory は残っています。
note-a9-editions = Windows 10 Pro for Workstations と Windows 10 / 11 Pro Education: インターネットでだけ認証できる、と第三者が Microsoft のページを引いています。先に Microsoft に確かめます。
note-a9-digital = ポータルや電話での認証にはプロダクト キーが要ります。キーのないデジタル ライセンスは、トラブルシューティング、次にサポートの順です。
note-a9-attach = デジタルアタッチ版 Office には、伝えるインストール ID がありません。ポータルでは認証できません。
note-i4 = 自動音声を残した国があるという資料は見つかっていません。2026 年はじめには、米国、ドイツ、ポーランド、ロシアで録音の案内が流れた、という報道があります。
note-i9 = 2026 年 2 月の出所不明のスライドには、設定に “Automated help” というボタンがあります。Microsoft のページでは確認できません。
note-makadd = 2020 年の資料には makadd@microsoft.com と VLSC が載っています。今はキーが Microsoft 365 管理センターに移っています。依頼は管理センターかポータルで行います。

## KMS クライアント。

title-kms-client = KMS クライアントを認証する
flow-kms-client = 組織の KMS ホストか Active Directory で認証する
section-kms-what = このキーについて
section-kms-code = コードからわかること
section-kms-try = 一度試す
section-kms-check = 失敗したら順に調べる
section-kms-mak = ネットワークにつなげないとき
step-kms-what-key = KMS クライアント用のセットアップ キー (GVLK) はだれにでも同じで、これだけではライセンスになりません。ポータルや電話では使えません。0xC004F07D はその意味です。
step-kms-what-way = 認証するのは組織の KMS ホストです。ドメインの PC は、Active Directory が自動で認証することもあります。
step-kms-code-dns = このコード: 名前で KMS ホストを見つけられません。下の手順で名前解決を調べます。KMS ホストがないなら MAK を使います。
step-kms-code-rpc = 0x800706BA: ホストは見つかりましたが、応答がありません。ホストのファイアウォールで TCP 1688 を開けます。古い SRV レコードは消します。
step-kms-code-no-dns = 0x8007267C: この PC に DNS サーバーの設定がありません。ネットワークの設定に入れます。DNS がない場所なら、MAK を使ってオフラインで認証します。
step-kms-code-restart = 0xC004F00F: 部品かドライバーが変わりました。Windows を再起動して、もう一度試します。新しいキーは要りません。
step-kms-code-old-host = 0xC004F015: KMS ホストが古く、この Windows を認証できません。更新プログラムと「Windows Srv 2012R2 DataCtr/Std KMS for Windows 10」のキーが要ります。ホストの管理者に伝えます。
step-kms-code-count = 0xC004F038: KMS ホストに届いた台数が足りません。Windows クライアントは 25 台、サーバーは 5 台から認証されます。
step-kms-code-count-office = 0xC004F038: KMS ホストに届いた Office の台数が足りません。Office は 5 台から認証されます。
step-kms-code-silent = 0xC004F039: KMS ホストから応答がありません。ホストまでのネットワークと、途中のファイアウォールの TCP 1688 を調べます。
step-kms-code-host = 0xC004F041: KMS ホスト自体が認証されていません。クライアントはそのままにして、ホストを認証します。オフラインなら、ホストのインストール ID で認証できます。
step-kms-code-other-host = 0xC004F042: このホストでは、この製品を認証できません。正しいホストに向けます。Windows と Office でホストが違うことがあります。
step-kms-code-administrator = このコード: KMS の管理者がホストを調べます。コードと時刻を伝えます。
step-kms-code-clock = 0xC004F06C: 時計がホストとずれています。ドメインか時刻サーバーに合わせます。タイム ゾーンは関係ありません。
step-kms-code-events = 0xC004F074: どの KMS ホストにもつながりません。アプリケーションのイベント ログで 12288 を開き、中のコードを調べます。
step-kms-code-type = 0xC004F07D: キーの種類が認証の方法に合いません。ポータルはやめて、ここの手順に進みます。お持ちの MAK か製品版のキーを入れる方法もあります。
step-kms-code-directory = このコード: Active Directory のライセンス認証オブジェクトがないか、合っていません。フォレストの管理者に頼みます。
step-kms-connect = PC を組織のネットワークにつなぎます。有線か VPN を使います。
step-kms-ato = 次のコマンドを実行します。KMS ホストか Active Directory に認証を頼みます。
step-kms-office-act = 次のコマンドを実行します。Office の認証を KMS ホストか Active Directory に頼みます。
step-kms-status = 次のコマンドを実行します。「ライセンスの状態: ライセンスされています」とあれば完了です。
step-kms-office-status = 次のコマンドを実行します。「LICENSE STATUS: ---LICENSED---」とあれば完了です。
step-kms-check-dns = 次のコマンドで KMS ホストのレコードを調べます。ホストの名前と 1688 が出れば正常です。
step-kms-check-suffix = 何も出ないときは次を実行します。DNS サーバーと DNS サフィックスが、KMS ホストのネットワークのものか見ます。
step-kms-check-port = PC とホストの両方のファイアウォールで、TCP 1688 が開いているか調べます。
step-kms-check-clock = 時計をホストと比べます。タイム ゾーンは関係ありません。
step-kms-check-count = KMS ホストで次を実行し、台数を見ます。クライアントは 25 台、サーバーは 5 台が必要です。
step-kms-check-count-office = Office は 5 台です。KMS ホストで次を実行し、Office の製品の台数を見ます。
step-kms-check-directory = ドメインでは次を実行します。フォレストにライセンス認証オブジェクトがあれば、一覧に出ます。
step-kms-check-name = 名前解決をすぐに直せないときは、ホストを指定します。kms.example.com を組織の KMS ホストの名前に置き換えます。
step-kms-check-name-office = 名前解決をすぐに直せないときは、Office 用にホストを指定します。kms.example.com を組織の KMS ホストの名前に置き換えます。
step-kms-check-again = もう一度、認証を試します。
step-kms-check-automatic = DNS が直ったら、次のコマンドで自動検出に戻します。指定した名前は、ホストが替わっても残るからです。
step-kms-mak-when = MAK を使うのは、PC をネットワークにつなげない、台数が足りない、KMS ホストがない、のどれかのときです。
step-kms-mak-key = X の部分を組織の MAK に置き換えて入れます。次にインターネット経由で認証します。つながらないなら、インストール ID で認証します。
step-kms-mak-key-office = X の部分を Office 用の MAK に置き換えて入れます。次にインターネット経由で認証します。つながらないなら、インストール ID で認証します。
step-kms-mak-original = 組織を離れた PC や、組織のものでない PC には、持ち主のライセンスのキーが必要です。
step-kms-administrator = それでも認証できないとき: コード、時刻、{ $about ->
    [office] ospp.vbs /dstatus
   *[other] slmgr /dlv
} の出力を KMS の管理者に渡します。

## 評価版。

title-evaluation = 評価版を認証する、製品版にする
flow-evaluation = 評価版を一度インターネットにつなぐ、またはお持ちのキーで製品版にする
section-evaluation-what = 評価版でできること
section-evaluation-online = インターネット経由で認証する
section-evaluation-full = または製品版にする
step-evaluation-internet = 評価版はインターネット経由でだけ認証できます。インストール ID は表示されますが、ポータルや電話では認証できません。
step-evaluation-ten-days = Windows Server: はじめの 10 日以内に認証します。過ぎると自動でシャットダウンする、と Microsoft Evaluation Center にあります。
step-evaluation-over = このコード: キーの期間がまだ始まっていないか、もう終わっています。製品版にするか、Microsoft から評価版を入れ直します。
step-evaluation-key-change = 0xC004E01C: 評価版に製品版のキーを入れるだけでは、切り替わりません。下の手順でエディションを変えます。
step-evaluation-connect = PC を一度インターネットにつなぎます。規則で許されていれば、スマートフォンのテザリングでもかまいません。
step-evaluation-ato = 次のコマンドを実行します。終わった期間は延びません。
step-evaluation-status = 次のコマンドを実行します。状態と、EVAL の表示や残りの日数を見ます。
step-evaluation-own-key = 製品版のキーを用意します。評価版には、使い続けるためのライセンスは付いていません。
step-evaluation-edition = Windows Server: 次のコマンドでエディションを見ます。評価版なら、名前の末尾に Eval と付きます。
step-evaluation-controller = ドメイン コントローラーなら、ここで止めます。評価版のままでは変えられません。先に別のサーバーを立てて、役割を移します。
step-evaluation-targets = 変えられるエディションを次で表示します。目的のものがなければ、新しくインストールします。
step-evaluation-terms = 次のコマンドでライセンス条項を保存し、読みます。EDITION を一覧の名前に置き換えます。
step-evaluation-set = 次のコマンドでエディションを変えます。EDITION を一覧の名前に、X の部分をお持ちの製品版のキーに置き換えます。再起動を求められたら従います。
step-evaluation-install = Windows 10 / 11: 製品版のメディアから、お持ちのキーで入れます。先に PC のファイルを保存します。
step-evaluation-volume-key = MAK などのボリューム ライセンスのキーは、そのあとで入れます。次のコマンドの X の部分を置き換えます。
step-evaluation-then-offline = 製品版は普通に認証できます。インターネット経由か、インストール ID とポータルを使います。

## 認証回数の追加。

title-more-activations = 認証回数の追加を頼む
flow-more-activations = MAK や KMS ホスト キーの回数がないとき、Microsoft に追加を頼む
section-limit-what = 起きていること
section-limit-count = 使った回数を見る
section-limit-portal = ポータルで頼む
section-limit-other-ways = ほかの頼み方
section-limit-then = そのあと認証する
step-limit-mak = MAK で認証できる回数は決まっています。その回数を使い切りました。PC の故障ではありません。
step-limit-extension = このコード: 一度追加した回数も使い切りました。もう一度頼み、理由を伝えます。
step-limit-host = KMS ホスト キーで認証できるのは 6 台まで、10 回までです。超えると、ホストに 0xC004C008 が出ます。
step-limit-host-use = キーがどこで使われたか調べます。ホスト キーの入ったイメージ、テスト用の PC、移した仮想マシンが多い原因です。
step-limit-other = このコードは、追加の依頼に関する Microsoft 側のものです。ライセンス認証専用窓口にコードを伝えます。
step-limit-uses = 入れ直しや Sysprep のたびに回数が減ります。PC からキーを消しても、回数は戻りません。
step-limit-portal-alone = 上限のままでは、インストール ID を使っても認証できる見込みはありません。先に上限を上げます。
step-limit-admin-center = Microsoft 365 管理センターにサインインし、[課金]、[製品]、[ボリューム ライセンス] の順に開きます。
step-limit-keys-tab = ダウンロードとキーの一覧から製品を選び、キーのタブを開きます。使った回数が出ます。
step-limit-vamt = VAMT では MAK を選び、[Refresh product key data online] を押します。インターネットが必要で、MAK だけで使えます。
step-limit-sign-in = 組織のボリューム ライセンスの役割を持つ、職場か学校のアカウントでサインインします。
step-limit-topic = 「どのようなことでお困りですか?」で [ボリューム ライセンス キー管理] を選びます。
step-limit-raise = MAK のライセンス認証の上限を上げる項目を選び、聞かれたことに答えます。
step-limit-raise-host = このページでできるのは、資料によればキーの確認と MAK の回数の追加です。KMS ホスト キーの項目がなければ、下の方法で頼みます。
step-limit-request = 管理センターのキーの解説ページから、Web フォームでも頼めます。ボリューム ライセンスの役割が必要です。追加は例外の扱いなので、理由を書きます。
step-limit-centre = ライセンス認証専用窓口にも頼めます。番号は契約書にあります。
step-limit-instead = 台数が多いなら、KMS や Active Directory も考えます。1 台ごとに回数が減ることはありません。
step-limit-online = 上限が上がったら、PC で次のコマンドを実行します。
step-limit-offline = 上限が上がったら認証します。インターネットにつなげない PC は、インストール ID で認証します。
step-limit-refused = 断られたら理由を聞きます。次に、ライセンスの購入先かサポートに相談します。

## VAMT のプロキシ認証。

title-vamt-proxy = インターネットにつなげない多数の PC を VAMT で認証する
flow-vamt-proxy = インターネットにつなげない多数の PC の ID を、VAMT のファイルで持ち出し、持ち帰る
section-vamt-which = この方法でよいか
section-vamt-ready = 準備する
section-vamt-inside = 閉域網の中で
section-vamt-outside = インターネットにつながる PC で
section-vamt-back = 閉域網に戻って
section-vamt-later = そのあとと、ほかの場合
step-vamt-keys = 使えるのは MAK、KMS ホスト キー、製品版のキーです。KMS クライアント用のキーは KMS か Active Directory で認証します。
step-vamt-alternatives = 始める前に、ほかの方法と比べます。
step-vamt-support = VAMT のサポートはできる範囲に限られる、と Microsoft の日本のサポート チームは書いています。
step-vamt-kit = VAMT を用意できないときは、offhook のキットが使えます。USB メモリで全台のインストール ID を集め、通話シートとポータル順の作業表を作り、確認 ID を各 PC に戻します。次のコマンドでフォルダーを作ります。
step-vamt-install = 閉域網の PC 1 台に VAMT をインストールします。ADK のインストーラーで [Volume Activation Management Tool (VAMT)] を選びます。データベースは SQL Server に作ります。
step-vamt-office = Office には VAMT 3.1 以降を使います。[Products] では Office を選びます。
step-vamt-needs = VAMT に必要なものをそろえます。VAMT は Windows ADK の一部で、データベースが要ります。データベースは無料の SQL Server Express で足ります。
step-vamt-offline-media = どちらのインストーラーも、ふつうはインターネットから読み込みます。つながる PC で全体を保存し (ADK は adksetup.exe /layout)、閉域網の PC に運びます。VAMT は両側で同じ版にします。
step-vamt-install-online = インターネットにつながる別の PC にも VAMT を入れます。
step-vamt-esu-file = ESU のキーを使うなら、Microsoft の pkconfig_win10_esu.xrm-ms を VAMT の pkconfig フォルダーに置きます。「VAMT- ESU Configuration March 2025」として配られています。
step-vamt-firewall = 認証する PC ごとに、ファイアウォールで WMI を許可します。コントロール パネルか、管理者として次のコマンドで行います。
step-vamt-workgroup = ワークグループなら、このレジストリ値も設定します。先にレジストリを保存し、セキュリティの担当者に確かめます。
step-vamt-database = 中の VAMT を開きます。[Database Connection Settings] でサーバーとデータベースを選び、[Connect] を押します。
step-vamt-discover = 左の [Products] で製品を選び、[Discover products] を押します。
step-vamt-search = 探し方を選びます。Active Directory、名前か IP アドレス、ワークグループ、LDAP があります。[Search] を押します。
step-vamt-filter = 右の [Filter] で、まだ認証していない PC に絞ります。
step-vamt-status = PC を選び、[Update license status] を実行します。権限が足りなければ別の資格情報を使います。
step-vamt-add-key = 左の [Product Keys] を選び、[Add Product Keys] を押します。お持ちのキーを入れて [Add key(s)] を押します。
step-vamt-install-key = 左の [Products] に戻って PC を選び、[Install product key] でキーを選んで [Install Key] を押します。
step-vamt-install-result = 結果の [Action Status] を見ます。種類やエディションの違うキーは、その PC だけ失敗します。
step-vamt-export = キーの入った PC を選び、[Export list] を押します。ファイル名の末尾は .cilx にします。
step-vamt-export-what = 次に [Export options] を選びます。PC や人の情報を持ち出せないなら [Export proxy activation data only] です。そのファイルは、同じデータベースに戻します。
step-vamt-export-save = 一部の PC だけなら [Export selected product rows only] にチェックを付けます。[Save] を押します。
step-vamt-keep = ファイルを USB メモリに移し、控えも残します。確認 ID を PC に割り当てるのに必要だからです。
step-vamt-carry-out = USB メモリを持ち出し、インターネットにつながる PC で VAMT を開きます。
step-vamt-root = いちばん上の項目を選びます。中央に [Volume Activation Management Tool] と出ます。
step-vamt-acquire = 右の [Acquire confirmation IDs for CILX] を押し、ファイルを選んで [Open] を押します。
step-vamt-number = 受け取った確認 ID の数を見ます。足りないときは、キーに残った認証回数を調べます。
step-vamt-carry-in = USB メモリを戻し、中の VAMT を同じデータベースで開きます。
step-vamt-import = 右の [Import list] を押し、ファイルを選んで [Open] を押します。データの上書きを聞かれたら [OK] を押します。
step-vamt-apply = PC を選び、[Activate]、[Apply Confirmation ID] の順に選びます。資格情報も選びます。
step-vamt-confirm = 一覧の [License Status] が Licensed になったか見ます。失敗した数台は、インストール ID で 1 台ずつ認証します。
step-vamt-reimage = 部品と名前が同じなら、再イメージングのあとも、保存した確認 ID をもう一度適用できます。回数は減りません。
step-vamt-network = PC から、インターネットにつながる VAMT に届くなら、VAMT は 1 台で足ります。[Activate]、[Proxy activate] を選びます。
step-vamt-few = 2、3 台なら、ID を手で入力するほうが早く済みます。
column-a8-ways-way = 方法
column-a8-ways-fits = 向いている場合
column-a8-ways-needs = 必要なもの
cell-a8-ways-vamt-way = VAMT のプロキシ認証
cell-a8-ways-vamt-fits = MAK か製品版のキーで、外につながらない
cell-a8-ways-vamt-needs = VAMT の PC 2 台、USB メモリ
cell-a8-ways-kms-way = 中に置く KMS ホスト
cell-a8-ways-kms-fits = ボリューム ライセンスで台数が多い
cell-a8-ways-kms-needs = { $about ->
    [office] Office の PC 5 台
   *[other] クライアント 25 台かサーバー 5 台
}。ホスト自体はオフラインで認証できる
cell-a8-ways-directory-way = Active Directory
cell-a8-ways-directory-fits = ドメインの PC。Windows 8、Server 2012 以降
cell-a8-ways-directory-needs = KMS ホスト キーで認証したフォレスト
cell-a8-ways-avma-way = AVMA
cell-a8-ways-avma-fits = Hyper-V 上の Windows Server。インターネットがなくてもよい
cell-a8-ways-avma-needs = 認証済みの Windows Server Datacenter ホスト
