# プロダクト キー: 質問、理由、用意するもの。台本は find-key、transfer-licence、genuine-licence、support。

ask-wish = プロダクト キーについて、何を知りたいですか。
how-wish = いちばん急ぐものを選びます。ほかのことは、あとで聞けます。
answer-wish-where = キーの場所と読み取り方
answer-wish-lost = キーをなくした
answer-wish-genuine = キーが正規品かどうか
answer-wish-risks = 格安キーの危険
answer-wish-buy = キーの買い方
answer-wish-transfer = 別の PC への移し替え
answer-wish-activation-error = キーでの認証中のエラー
answer-wish-support = Microsoft への問い合わせ方
answer-wish-prevention = キーの保管のしかた

rule-s2-t6-4 = このコードは、キーそのものが受け付けられないことを示します。電話やポータルでは変わらないので、まずキーを調べます。
rule-s2-p1-1 = PC がインターネットにつながらないので、インストール ID と確認 ID で認証します。
rule-s2-p1-2 = 大きな部品を替えたあとは、自動の認証が通らないことがあります。先に部品交換の手順を試し、次にインストール ID を使います。
rule-s2-t6 = 手がかりのコードがありません。次のことを順に確かめ、残った問題を Microsoft に相談します。
rule-s2-t1 = キーの場所は、ライセンスの買い方で決まります。
rule-s2-t2 = 手元の書類から始め、Microsoft を最後にして、順に探します。
rule-s2-c2 = きちんと保管したキーはなくならず、ライセンスの証明も楽になります。
rule-s2-t3 = 1 つの手がかりだけでは決まりません。4 つを見比べて、重みを考えます。
rule-s2-t4 = 格安のキーは、あとで使えなくなることがあります。プロダクト キーの解説記事 (Microsoft 以外) が挙げる危険は次のとおりです。
rule-s2-t5 = あとから問い合わせのできる相手から買います。
rule-s2-t7-1 = PC に付属するライセンスは、原則としてその PC だけのものです。
rule-s2-t7-2 = 製品版のライセンスは別の PC に移せます。使えるのは一度に 1 台です。
rule-s2-t7-3 = 部品と一緒に買ったライセンスは、別の PC に移せません。
rule-s2-t7-4 = パッケージ版は移せます。プロダクト キーの解説記事 (Microsoft 以外) によると、サポートを通して認証し直すこともできます。
rule-s2-t7-5 = ボリューム ライセンスを移せるかどうかは、契約で決まります。
rule-s2-t7-5-kms = KMS クライアントのキーは、それだけではライセンスになりません。新しい PC は組織の KMS ホストが認証します。
rule-s2-t7-evaluation = 評価版には、移せるライセンスがありません。新しい PC で始め直します。
rule-s2-t7-subscription = サブスクリプションはアカウントのものです。新しい PC でサインインします。
rule-s2-t7 = 移せるかどうかはライセンスの種類で決まるので、まず種類を調べます。
rule-s2-c1-asked = 必要なものがそろっていると、Microsoft の判断が早くなります。
rule-s2-c1-open = 何が問題かがまだわかりません。わかることを集めておけば、Microsoft への相談にそのまま使えます。
rule-s2-c1 = 次の 5 つがあると、サポートとの話が短く済みます。
rule-s2-p1 = インストール ID は 1 桁ずつ伝えます。1 桁でも違うと認証できません。
rule-s2-t2-4 = 店やメーカーは、購入日、購入者、製造番号で記録を探します。
rule-s2-t2-used = 中古や譲り受けた PC では、手に入れた経緯を聞かれることがあります。
rule-s2-t4-cheap = 危険の元は、キーの出どころです。
rule-s2-t7-r1 = 1 つのキーを使えるのは、一度に 1 台の PC だけです。
rule-s2-t7-r2 = 製品版のキーは、古い PC から消してから新しい PC に入れます。
rule-h4 = よく紹介されるコマンドが読むのはファームウェアのキーだけで、なくなったコマンドもあります。
rule-h5 = デジタル ライセンスは、プロダクト キーなしで認証します。
rule-h6-transfer = Microsoft の古い説明では、故障でマザーボードを替えた PC は別の PC になりません。
rule-h7-transfer = 製品版では、アカウントへのリンクは楽な方法ですが、ただ 1 つの方法ではありません。
rule-h9 = 古い PC でキーを消しても、その PC から消えるだけです。
rule-h14 = メールだけで届いたことからは、ほとんど何もわかりません。
rule-a4-4-product-key = 確認 ID を出すというサービスは、Microsoft の窓口ではありません。

have-key-proof = 購入を証明するもの。領収書、請求書、注文のメールなど。
have-key-number = わかっていればプロダクト キー。人に見られると使われるので、隠しておきます。
have-key-code = エラー コード、画面の表示、その前にしたこと。
have-key-agreement = ボリューム ライセンスの契約書、または契約の担当者の名前。
have-key-purchase = 購入日、店の名前、購入者の名前。
have-key-serial = PC の製造番号と保証書。
have-key-transfer-paper = 中古や譲り受けた PC では、譲渡証明書か売り主の領収書。
have-key-old-pc = 動く状態の古い PC と、その管理者のアカウント。
have-key-iid = グループごとに書き写したインストール ID。

avoid-key-again = 断られたキーを何度も入力しないでください。先に理由を調べます。
avoid-key-cheap = オークション、個人の売り手、相場よりずっと安い店からは、キーを買わないでください。
avoid-key-two-pcs = 1 つのキーを 2 台の PC に残さないでください。ライセンス条項に反し、認証エラーの原因にもなります。
avoid-key-services = 確認 ID を出すというサイトやツールに、キーや ID を渡さないでください。Microsoft のものではありません。

note-h4 = プロダクト キーの解説記事 (Microsoft 以外) は、wmic で現在のプロダクト キーが表示されるとしています。実際に読むのはファームウェアのキーだけです。wmic は Windows から削除が進んでいます。Windows 11 24H2 の新規インストールにはありません。
note-h5 = プロダクト キーの解説記事 (Microsoft 以外) は、デジタル ライセンスのキーをアカウントで調べるとしています。Microsoft の説明では、デジタル ライセンスはキーの要らない認証です。アカウントでわかるのはデバイスと注文で、キーが出るとは限りません。
note-h6-transfer = プロダクト キーの解説記事 (Microsoft 以外) は、マザーボードを替えると OEM 版と DSP 版は認証できないとしています。2007 年 10 月の Microsoft のブログでは、故障による交換なら新しいライセンスは要らず、性能を上げる交換なら要ります。
note-h7-transfer = デジタル ライセンスの解説記事 (Microsoft 以外) は、製品版にアカウントへのリンクが必須だとしています。Microsoft の計画ガイドでは、キーだけでオンラインか電話で認証できます。2025 年 12 月からは、電話に代わってポータルを使います。
note-h9 = プロダクト キーの解説記事 (Microsoft 以外) は、古い PC でキーを解除するとしています。このコマンドで消えるのはその PC のキーだけです。Microsoft は MAK について、認証の回数は戻らないとしています。
note-h14 = プロダクト キーの解説記事 (Microsoft 以外) は、メールだけで届いたキーを不正品の特徴に挙げています。同じところに、正規のダウンロード版もメールで届くとあります。弱い手がかりとして扱います。

title-find-key = Windows のプロダクト キーを探す
flow-find-key = プロダクト キーを探す、なくしたときの手順を知る

section-key-places = キーのある場所
step-places-table = この PC の Windows をどう手に入れたかを表で探し、その場所を見ます。
column-s2-t1-case = 手に入れ方、調べ方
column-s2-t1-place = 場所、方法
cell-s2-t1-device-case = Windows 付きの PC、パッケージ版
cell-s2-t1-device-place = PC 本体のラベルや印刷、箱、説明書
cell-s2-t1-digital-case = デジタル ライセンス
cell-s2-t1-digital-place = Microsoft アカウントと設定画面。ライセンスとして出るだけで、キーはないことがあります
cell-s2-t1-prompt-case = コマンド プロンプト (以前の Windows)
cell-s2-t1-prompt-place = wmic が残っていれば、ファームウェアのキーを表示します
cell-s2-t1-powershell-case = PowerShell
cell-s2-t1-powershell-place = Get-CimInstance でファームウェアのキーを表示します。Get-WmiObject は古い方法です
cell-s2-t1-finder-case = キーを探すソフト
cell-s2-t1-finder-place = Microsoft 以外の解説記事が ProduKey と Belarc Advisor の名を挙げ、注意を添えています
step-places-digital = デジタル ライセンスのときは、キーを探しません。キーなしで認証するからです。アカウントとのリンクは設定画面でわかります。
step-places-channel = 管理者として開いたコマンド プロンプトで、次を実行します。入っているキーの種類と末尾の 5 文字が出ます。キーが何本あっても見分けられます。

section-firmware = ファームウェアのキーを読む
step-firmware-open = スタート ボタンを右クリックし、PowerShell を管理者として開きます。Windows 11 では、名前がターミナルになっていることがあります。
step-firmware-read = 次のコマンドを実行します。wmic のない Windows でも使えます。
step-firmware-shown = キーが出たら書き写し、「ファームウェアのキー」と書き添えます。メーカーがこの PC に入れたキーです。今使っているキーとは違うことがあります。
step-firmware-empty = 何も出ないときは、ファームウェアにキーがありません。パッケージ版、ボリューム ライセンス、デジタル ライセンスか、別の管理方法です。次に書類を探します。

section-firmware-old = 同じキーを読む以前のコマンド
step-firmware-old-prompt = wmic を使うときは、Windows キーと R を同時に押し、cmd と入力して Enter を押します。
step-firmware-old-wmic = 以前から知られているコマンドです。wmic は Windows から削除が進み、新しく入れた Windows 11 24H2 と Windows Server 2025 にはありません。認識されないと出たら、Get-CimInstance を使います。
step-firmware-old-powershell = これも以前のコマンドです。Windows PowerShell 5.1 だけで動きます。PowerShell 7 にはありません。

section-key-finder = キーを探すソフト
step-finder-programs = プロダクト キーの解説記事 (Microsoft 以外) は、ProduKey と Belarc Advisor を挙げています。入手して起動し、一覧で Windows 11 を探す手順です。offhook では確かめていません。上のコマンドなら、何も入手せずに済みます。
step-finder-care = 使うときは、作者の公式サイトからだけ入手します。ほかで入手したものには、ウイルスのおそれがあります。セキュリティ ソフトが止めることもあります。

section-key-lost = なくしたときに探す順番
step-lost-papers = 注文のメールと購入の書類を探します。ダウンロード版とパッケージ版で役に立ちます。
step-lost-account = 購入者の Microsoft アカウントにサインインし、「サービスとサブスクリプション」と「デバイス」を見ます。オンラインで買ったものが出ます。デジタル ライセンスではキーは出ません。
step-lost-labels = ラベルを探します。PC の裏面と側面、バッテリー カバーの内側、箱、カード、証明書を見ます。パッケージ版と Windows 付きの PC で役に立ちます。
step-lost-shop = 購入店か PC メーカーに問い合わせます。購入日、購入者、製造番号、保証書、レシートを用意します。再発行できるかどうかは、店やメーカーごとに違います。
step-lost-microsoft = Microsoft サポートに、早めに相談します。

section-key-lost-more = あきらめる前に
step-lost-firmware = Windows 付きで買った PC が動くときは、管理者として開いた PowerShell で次を実行します。ファームウェアのキーが出るか、何も出ないかです。
step-lost-used = 中古の PC や親族から譲り受けた PC では、譲渡証明書か購入の証明をもらっておきます。サポートや店で求められることがあります。

section-key-keep = もうなくさないために
step-keep-safe = キーのカード、箱、書類を、すぐ見つかる場所にしまいます。
step-keep-copy = キーの控えを別の場所にも置きます。パスワードと同じように隠しておきます。
step-keep-before = 再インストールや買い替えの前に、キーと Microsoft アカウントを書き留めます。
step-keep-link = Windows が認証されているうちに、Microsoft アカウントにリンクします。認証し直すときに楽になります。
step-keep-official = 公式の店からだけ買います。偽物のキーがネット上で売られています。
step-keep-early = なくしたら、早めに Microsoft に相談します。

title-transfer-licence = Windows のライセンスを別の PC に移す
flow-transfer-licence = ライセンスを別の PC に移せるかを確かめ、移す

section-transfer-answer = このライセンスは移せるか
step-transfer-retail = 製品版 (パッケージ、カード、ダウンロード) は、新しい PC 1 台に移せます。先に古い PC からキーを消します。
step-transfer-oem = PC に付属するライセンスは、原則として移せません。その PC を処分しても、別の PC では使えません。
step-transfer-dsp = 部品と一緒に買ったライセンス (DSP 版) は移せません。同じ PC の修理は別の話です。下を見ます。
step-transfer-volume = ボリューム ライセンスは契約で決まります。動かす前に、契約の担当者に聞きます。
step-transfer-count = MAK は回数を数えます。新しい PC の認証で 1 回使い、古い PC からキーを消しても回数は戻りません。
step-transfer-digital = デジタル ライセンスは、元が製品版で、アカウントにリンクしてあるときだけ移せます。PC に付属するライセンスから始まったものは、その PC に残ります。
step-transfer-open = 種類を調べます。古い PC で管理者として次を実行し、「プロダクト キー チャネル」を見ます。Retail は移せます。OEM は移せません。Volume は管理者に聞きます。
step-transfer-table = ライセンスの種類を表と見比べます。
column-s2-t7-type = ライセンス
column-s2-t7-move = 新しい PC へ
column-s2-t7-again = 認証し直し
column-s2-t7-procedure = 手順 (プロダクト キーの解説記事)
cell-s2-t7-oem-type = OEM 版 (PC に付属)
cell-s2-t7-oem-move = 原則不可
cell-s2-t7-oem-again = 大きな部品交換のあとは、できないことがあります
cell-s2-t7-oem-procedure = Microsoft サポートに連絡
cell-s2-t7-retail-type = 製品版 (パッケージ、カード、ダウンロード)
cell-s2-t7-retail-move = 可
cell-s2-t7-retail-again = キーを使って手動で
cell-s2-t7-retail-procedure = アカウントにリンクし、先に古い PC からキーを消します
cell-s2-t7-dsp-type = DSP 版 (部品と一緒に購入)
cell-s2-t7-dsp-move = 不可
cell-s2-t7-dsp-again = 基本的に不可
cell-s2-t7-dsp-procedure = 記載なし
cell-s2-t7-box-type = パッケージ版 (DSP 版との比較)
cell-s2-t7-box-move = 可
cell-s2-t7-box-again = サポートを通して可
cell-s2-t7-box-procedure = 記載なし
cell-s2-t7-volume-type = ボリューム ライセンス版
cell-s2-t7-volume-move = 法人向けの別の決まりがあります
cell-s2-t7-volume-again = 記載なし
cell-s2-t7-volume-procedure = 契約を確認

section-transfer-rules = いつも守ること
step-rules-one-pc = 1 つのキーで認証できるのは、一度に 1 台の PC だけです。
step-rules-several = 同じキーを何台もの PC で使うと、ライセンス条項に反します。認証エラーの原因にもなります。
step-rules-bound = OEM 版は、一度認証するとその PC に結び付いたままになります。
step-rules-used = 中古の PC に付いてきたキーは、別の PC で使われていることがあります。あてにする前に店に聞きます。

section-transfer-old = 移せるライセンスは、先に古い PC から
step-oldpc-key = キー全体が手元にあるか確かめます。このあと古い PC から消します。Windows が表示するのは末尾の 5 文字だけです。
step-oldpc-link = 古い PC が認証されているうちに、持ち主の Microsoft アカウントでサインインし、ライセンスをリンクします。あとで楽になります。キーがあれば、なくても進めます。
step-oldpc-remove = 次を実行して、プロダクト キーをアンインストールします。
step-oldpc-clear = 次を実行して、レジストリからキーを消します。次の持ち主に読まれないようにするためです。
step-oldpc-local = 認証の回数が戻るとは考えません。キーが消えるのはこの PC だけです。ライセンス条項を守るために消します。
step-oldpc-dead = 古い PC が動かないときは、その PC でキーを使わないままにします。サポートに聞かれたら、そう伝えます。

section-transfer-new = 次に新しい PC
step-newpc-edition = 新しい PC に入っているエディションを、ライセンスと見比べます。Home か Pro かが同じでないと認証できません。
step-newpc-install = 新しい PC で、管理者としてコマンド プロンプトを開きます。X の 5 グループをお持ちのキーに置き換えて、次を実行します。
step-newpc-activate = インターネットにつながるときは、次で認証します。
step-newpc-offline = インターネットがないときは、自動の認証を試しません。成功しないからです。キーを入れたまま、インストール ID で認証します。
step-newpc-linked = デジタル ライセンスのときは、リンクした Microsoft アカウントでサインインします。設定を開き、[{ $system ->
    [windows-10] 更新とセキュリティ
   *[other] システム
}]、[ライセンス認証]、[トラブルシューティング] の順に選びます。[このデバイス上のハードウェアを最近変更しました] (または [最近更新しました]) を選びます。必ず成功するとは限りません。
step-newpc-check = 次を実行します。「ライセンスの状態: ライセンスされています」とあるか見ます。

section-transfer-bound = PC や部品に付いてきたライセンス
step-bound-leave = ライセンスは元の PC に残します。新しい PC には別のライセンスが要ります。はじめから付いている PC も多くあります。
step-bound-defect = 同じ PC で、故障のためマザーボードを替えたとき: 修理の報告書を取っておきます。2007 年の Microsoft のブログでは、同じ型か、メーカーが同等とするマザーボードなら、新しいライセンスは要りません。
step-bound-upgrade = 同じ PC で、性能を上げるためマザーボードを替えたとき: 新しいライセンスを用意します。同じブログでは、新しい PC として扱います。
step-bound-microsoft = 迷うときは Microsoft サポートに聞きます。決めるのは PC ではなく、サポートです。

title-genuine-licence = 断られたキー、疑わしいキー
flow-genuine-licence = 断られたキーや疑わしいキーを確かめ、必要ならライセンスを買う

section-key-upgrade = 性能を上げるためマザーボードを替えたあと

section-key-refused = キーが受け付けられないとき
step-key-retype = キーをラベルかメールと 1 文字ずつ見比べます。5 文字が 5 グループです。0、1、5、A、E、I、L、O、S、U、Z は使われません。
step-refused-hyphen = 貼り付けずに、手で入力します。貼り付けたハイフンが別の横線に変わっていると、受け付けられません。
step-refused-edition = ラベルのバージョンとエディションを、入っている製品と見比べます。別のバージョンのキーは受け付けられません。
step-refused-elsewhere = 別の PC でこのキーを使っていないか調べます。使っていれば、先にその PC から消します。
step-refused-volume = ボリューム ライセンスのキーのときは、管理者に伝えます。ブロックされた MAK は、契約書にあるライセンス認証専用窓口が替えます。キーはポータルの [ボリューム ライセンス キー管理] でも調べられます。
step-refused-seller = エラー コードと購入の証明を持って、売り手に問い合わせます。交換か返金を求めます。
step-refused-microsoft = 断られる理由を Microsoft サポートに聞きます。ほかではわかりません。盗難の届けや不正な使用のため、ブロックされていることもあります。
step-refused-new = それでも受け付けられないときは、公式の店で新しいライセンスを買うことになります。

section-key-signs = 手がかり
step-signs-verdict = 手がかりは合わせて考えます。どれも証拠にはなりません。正規品か、ブロックされているか、使い切られているかは、offhook にはわかりません。インターネットなしで調べる方法はなく、わかるのは Microsoft だけです。
step-signs-table = 次の 4 つを順に見ます。
column-s2-t3-check = 見るところ
column-s2-t3-genuine = 正規品らしい
column-s2-t3-doubtful = 疑わしい
column-s2-t3-weight = 重み (offhook の見方)
cell-s2-t3-route-check = どこで買ったか
cell-s2-t3-route-genuine = 正規の販売店、公式サイト
cell-s2-t3-route-doubtful = オークション、非公式な個人の販売
cell-s2-t3-route-weight = 強い
cell-s2-t3-price-check = 値段
cell-s2-t3-price-genuine = 公式の値段か、ふつうの相場
cell-s2-t3-price-doubtful = 極端に安い
cell-s2-t3-price-weight = 強い
cell-s2-t3-form-check = キーの届き方
cell-s2-t3-form-genuine = ラベルや正規の書類に付いている
cell-s2-t3-form-doubtful = メールの文字だけ
cell-s2-t3-form-weight = 弱い: 公式のダウンロード版もメールで届きます
cell-s2-t3-support-check = サポート
cell-s2-t3-support-genuine = Microsoft のサポートを受けられる
cell-s2-t3-support-doubtful = サポートがない、認証エラーが出ることがある
cell-s2-t3-support-weight = 弱い: エラーの原因はほかにもあります
step-signs-mail = メールで届いたキーは、差出人と払った金額を見ます。メールで届いたことだけでは、どちらとも言えません。

section-key-risks = 格安のキーの危険
step-risks-table = 起こることと、主な原因です。
column-s2-t4-problem = 起こること
column-s2-t4-cause = 主な原因
cell-s2-t4-refused-problem = 認証できない
cell-s2-t4-refused-cause = すでに何度も使われたキー
cell-s2-t4-sudden-problem = ライセンスが突然失われる
cell-s2-t4-sudden-cause = 不正な出どころがわかった
cell-s2-t4-limited-problem = 一部の機能が使えない
cell-s2-t4-limited-cause = 別の販売経路の製品
step-risks-region = 別の国や会社に向けて出されたキーのことがあります。
step-risks-terms = 使うと、ライセンス条項に反することがあります。
step-risks-account = Microsoft アカウントが停止や制限を受け、ほかのサービスも使えなくなることがあります。
step-risks-law = 法的な措置を取られることがあります。
step-risks-support = このようなキーでは、公式のサポートをたいてい受けられません。

section-key-buy = ライセンスを買う
step-buy-store = まず Microsoft Store を見ます。正規品で、サポートがあります。市販より高いことがあります。購入の記録はアカウントに残ります。
step-buy-shop = または、家電量販店か大手の通販サイトで、新品のパッケージ版を買います。
step-buy-seller = 通販サイトでは、レビューと実際の販売元を確かめます。
step-buy-price = 不自然に安いものと、非公式の売り手は避けます。
step-buy-refund = 払う前に、返金とサポートについて聞いておきます。
step-buy-arrival = キーの届き方を知っておきます。ダウンロード版はメールで届きます。パッケージ版は USB、DVD、ラベルのどれかに付きます。新しい PC では本体か保証書を見ます。
step-buy-avoid = 中古のキー、オークション、非公式のサイトは避けます。トラブルの元になります。
step-buy-resale = 使ったキーを人に売らないでください。プロダクト キーの解説記事 (Microsoft 以外) は、違法になるおそれがあるとしています。

title-support = 用意をして Microsoft に相談する
flow-support = 必要なものをそろえて、Microsoft に相談する

section-error-order = 順に確かめる
step-error-internet = PC がインターネットにつながるか見ます。つながずに使う PC なら、インストール ID で認証します。
step-error-link = 設定のライセンス認証の画面で、Microsoft アカウントにリンクしているか見ます。
step-error-code = エラー コードを書き留めます。
step-error-troubleshoot = 設定を開き、[{ $system ->
    [windows-10] 更新とセキュリティ
   *[other] システム
}]、[ライセンス認証]、[トラブルシューティング] の順に選びます。
step-error-elsewhere = 別の PC でこのキーを使っていないか調べます。1 つのキーで 2 台は認証できません。
step-error-origin = キーの出どころを思い出します。疑わしいキーは、まったく認証できないことがあります。

step-support-proof = 購入を証明するものか領収書。ボリューム ライセンスでは契約の番号。
step-support-key = わかっていればプロダクト キー。
step-support-code = { $code ->
    [none] 症状。
   *[other] エラー コードと症状。
}いつから、何を変えてから起きたか。
step-support-model = PC のメーカー名と型番。
step-support-account = PC で使う Microsoft アカウントのアドレス。パスワードは教えません。

section-support-reach = Microsoft に連絡する
step-support-organisation = 組織のライセンスなら、先に管理者に聞きます。ボリューム ライセンスのキーについて、Microsoft は契約書にあるライセンス認証専用窓口を案内しています。
step-support-maker = Windows や Office が PC に付属していたときは、PC メーカーにも聞きます。ファームウェアのライセンスを戻すのはメーカーです。
step-support-portal = 認証のことなら、別の機器で { -portal } を開き、進めるところまで進みます。サインインはどのアカウントでもかまいません。ライセンスはアカウントに結び付きません。
step-support-callback = うまくいかないときは、最後のページで [いいえ] を選び、もう一度試し、また [いいえ] を選びます。折り返しの電話を頼めます。認証は最初からやり直しです。
step-support-number = 国と言語を確かめ、PC のそばで出られる電話番号を入力して [つながる] を押します。
step-support-chat = チャットは { -chat } で使えます。
step-support-other = それ以外のことは「Microsoftサポートへのお問い合わせ」を開き、質問を 1 文で入力して「問合せ」を押します。サインインはどのアカウントでもかまいません。

section-support-talk = 話すこと
step-talk-first = はじめに製品名、エディション、ライセンスの種類{ $code ->
    [none] {""}
   *[other] 、エラー コード
}を言います。次に、試したことを話します。
step-talk-iid = 認証のことなら、次でインストール ID を表示し、9 グループに分けて正確に書き写します。1 桁でも違うと認証できません。
step-talk-calm = 急がなくてかまいません。聞かれた順に数字を伝えます。
step-talk-change = PC の何を、いつ、なぜ替えたかを話します。プロダクト キーの解説記事 (Microsoft 以外) によると、部品交換の事情を詳しく伝えると通ることが多いそうです。
step-talk-truth = このキーを何台の PC で使っているかを、ありのままに答えます。
step-talk-secret = キーを伝えるのは、こちらから始めた電話かチャットの中だけにします。パスワードは決して教えません。
step-talk-record = 日付、受付番号、決まったことを書き留めます。

section-support-hearsay = うわさと実際
step-hearsay-table = 次のうわさに惑わされないようにします。
column-a4-heard = よく聞く話
column-a4-so = 実際
cell-a4-internet-heard = 認証する PC にもインターネットが要る
cell-a4-internet-so = PC はつながないままで、別の機器でポータルを開きます。
cell-a4-account-heard = ポータルで使ったアカウントにライセンスが結び付く
cell-a4-account-so = 結び付きません。ポータルにもそう書いてあります。
cell-a4-abolished-heard = オフラインの認証はなくなった
cell-a4-abolished-so = 終わったのは自動音声だけです。インストール ID、VAMT のプロキシ、KMS、Active Directory は残っています。
cell-a4-service-heard = 確認 ID を出すサイトやツールがある
cell-a4-service-so = Microsoft の窓口はポータルです。確認 ID のサービスは Microsoft のものではないので、近づきません。
step-hearsay-numbers = 検索で見つけた番号にはかけません。古いか、偽物のことがあります。

section-support-commands = さらに調べるコマンド
step-trouble-commands = 認証できない PC をさらに調べるコマンドです。サポートに実行を頼まれることもあります。
column-a6-commands-purpose = 目的
column-a6-commands-command = コマンド
cell-a6-commands-error-windows-purpose = コードの説明を表示 (Windows)
cell-a6-commands-error-windows-command = slui 0x2a CODE
cell-a6-commands-error-office-purpose = コードの説明を表示 (Office)
cell-a6-commands-error-office-command = ospp.vbs /ddescr:CODE
cell-a6-commands-activate-purpose = ネットワーク経由で認証
cell-a6-commands-activate-command = slmgr /ato
cell-a6-commands-expiry-purpose = 認証の期限を表示
cell-a6-commands-expiry-command = slmgr /xpr
cell-a6-commands-remove-purpose = この PC からキーを消す (回数は戻らない)
cell-a6-commands-remove-command = slmgr /upk
cell-a6-commands-clear-purpose = レジストリからキーを消す
cell-a6-commands-clear-command = slmgr /cpky
cell-a6-commands-timers-purpose = 認証の猶予期間をリセット
cell-a6-commands-timers-command = slmgr /rearm
cell-a6-commands-licence-files-purpose = ライセンス ファイルを入れ直す
cell-a6-commands-licence-files-command = slmgr /rilc
cell-a6-commands-short-purpose = ライセンスの概要を表示
cell-a6-commands-short-command = slmgr /dli
cell-a6-commands-office-state-purpose = Office のライセンスをすべて表示
cell-a6-commands-office-state-command = ospp.vbs /dstatusall
cell-a6-commands-cim-purpose = スクリプト用: SoftwareLicensingProduct のプロパティとメソッド
cell-a6-commands-cim-command = OfflineInstallationId, DepositOfflineConfirmationId
