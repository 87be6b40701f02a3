# advise 自身の言葉: 共通の質問、助言の枠、手順どうしのつながり。

section-why = この手順を選ぶ理由
section-avoid = してはいけないこと
section-rules = 当てはまった規則の一覧
section-notes = あわせて知っておくこと

link-failure-section = うまくいかないときは「{ $title }」に進みます。
link-failure-flow = うまくいかないときは「{ $title }」に進みます。
link-see-section = 続きは「{ $title }」にあります。
link-see-flow = くわしくは「{ $title }」にあります。
link-then-section = 続けて「{ $title }」に進みます。
link-then-flow = 続けて「{ $title }」に進みます。

rule-fallback-1 = わかっていることが少なく、ほかの手順を選べません。必要なものをそろえて、Microsoft のサポートに聞きます。
rule-code-recheck = このコードは、インストール ID か確認 ID のどこかの数字が違うという意味です。オフライン認証の途中で出ます。
rule-code-informational = このコードは状態の知らせで、故障ではありません。あわてずに手順を選べます。
rule-code-offline-activation = つなげない PC は、インストール ID と確認 ID で認証します。
rule-code-hardware-change = 部品を替えた PC のデジタル ライセンスで出るコードです。
rule-code-not-activated = まだ認証されていないあいだに出るコードです。
rule-code-kms-isolated = KMS クライアントは、組織の KMS ホストか Active Directory が認証します。電話やポータルでは認証できません。
rule-code-evaluation-isolated = 評価版はインターネット経由でだけ認証できます。
rule-code-eul-not-available = ライセンスがないか使えない、というコードです。未認証か、別バージョンのキーのためと思われます。両方を確かめてください。
rule-code-edition-match = 入っているエディションとライセンスが合わないときのコードです。
rule-code-fix-first = 認証の前に、PC かネットワークを直す必要があるときのコードです。
rule-code-install-key = 認証の前に、お持ちのプロダクト キーを入れるか、入れ直します。
rule-code-kms-client = 組織の KMS ホストか Active Directory で認証する PC で出るコードです。
rule-code-evaluation = 期限のあるライセンスで出るコードです。
rule-code-more-activations = キーの認証回数が残っていないときのコードです。
rule-code-genuine-licence = このキーまたはライセンスを Microsoft が受け付けないときのコードです。電話では変わりません。
rule-code-maker-repair-desk = メーカーが PC のファームウェアに入れたライセンスに関わるコードです。
rule-code-support = コードの対処で解決しないときは、Microsoft のサポートか管理者に見てもらいます。

ask-about = どのような問題ですか。
ask-about-again = 何を認証しますか。
answer-about-windows = Windows のライセンス認証ができない、エラーが出る
answer-about-windows-again = Windows
answer-about-office = Office のライセンス認証ができない、起動しない
answer-about-office-again = Office
answer-about-esu = Windows 10 などの ESU (拡張セキュリティ更新プログラム) を有効にする
answer-about-esu-again = Windows 10 などの ESU (拡張セキュリティ更新プログラム)
answer-about-kms-host = KMS ホスト (ほかの PC を認証するサーバー)
answer-about-ad-forest = Active Directory によるフォレストの認証
answer-about-ad-forest-again = Active Directory によるフォレストの認証
answer-about-product-key = プロダクト キー (場所、紛失、拒否、別の PC への移行)
answer-about-licence-question = デジタル ライセンスについての質問
answer-about-self-built = 自作 PC の Windows を認証できない
answer-about-second-hand = 中古の PC、譲り受けた PC
answer-about-leased = リースやレンタルの PC
answer-about-reimaging = 1 つのイメージを複数の PC に入れてよいか (再イメージング)
answer-about-unknown-again = ほか、またはわからない

ask-code = 画面に出ているコードは何ですか。
how-code = 0xC004F211 のように、コードそのものを入力するか、メッセージ全体を貼り付けてください。出ていなければ 1 です。
answer-code-none = コードは出ていない

ask-network = この PC はインターネットにつなげますか。
answer-network-isolated = つなげない、または Microsoft への接続が止められている
answer-network-online = つなげる

ask-computers = 同じことで困っている PC は何台ですか。
answer-computers-one = 1 台から数台
answer-computers-many = たくさん

ask-system = PC の OS はどれですか。
how-system = Windows キーを押しながら R を押し、winver と入力して Enter を押します。
answer-system-windows-11 = Windows 11
answer-system-windows-10 = Windows 10
answer-system-windows-server = Windows Server
answer-system-windows = もっと古い Windows

ask-licence = ライセンスの種類は何ですか。
how-licence = { $about ->
    [office] Office のフォルダーで cscript ospp.vbs /dstatus を実行し、LICENSE DESCRIPTION を見ます。MAK か KMSCLIENT です。
   *[other] コマンド プロンプトで slmgr /dlv を実行すると、「プロダクト キー チャネル」に出ます。納品書や PC のラベルでもわかることがあります。
}
answer-licence-retail = カード、箱、ダウンロードで買ったもの (Retail)
answer-licence-oem = PC に付いてきたもの (OEM)
answer-licence-dsp = 部品と一緒に買ったもの (DSP。slmgr では OEM:NONSLP)
answer-licence-mak = { $about ->
    [office] MAK (VOLUME_MAK)
   *[other] ボリューム ライセンスの MAK (Volume:MAK)
}
answer-licence-gvlk = { $about ->
    [office] KMS か Active Directory (VOLUME_KMSCLIENT)
   *[other] KMS か Active Directory で認証するもの (Volume:GVLK)
}
answer-licence-digital = キーのないデジタル ライセンス
answer-licence-evaluation = 評価版 (Eval)
answer-licence-subscription = Microsoft 365 などのサブスクリプション

ask-hardware = 問題が起きる前に交換した部品は何ですか。いちばん大きな変更を選びます。
answer-hardware-board = マザーボード
answer-hardware-processor = CPU
answer-hardware-disk = SSD か HDD
answer-hardware-memory = メモリ
answer-hardware-graphics = グラフィック ボード
answer-hardware-none = 何も交換していない

ask-repair = マザーボードを交換した理由は何ですか。
answer-repair-defect = 故障の修理
answer-repair-upgrade = 性能を上げるため

ask-link = ライセンスは Microsoft アカウントにリンクされていますか。
how-link = 設定でライセンス認証の画面を開きます。リンクされていれば、そう表示されます。
answer-link-linked = 問題が起きる前からリンクされている
answer-link-not-linked = リンクされていない
answer-link-organisation = 組織が管理している

ask-edition-licensed = ライセンスを持っている Windows のエディションはどれですか。
answer-edition-licensed-home = Home
answer-edition-licensed-pro = Pro
answer-edition-licensed-other = ほかのエディション
how-edition-licensed = ラベル、納品書、購入の記録を見ます。

ask-edition-installed = いま入っている Windows のエディションはどれですか。
how-edition-installed = Windows キーを押しながら R を押し、winver と入力して Enter を押します。
answer-edition-installed-home = Home
answer-edition-installed-pro = Pro
answer-edition-installed-other = ほかのエディション

ask-maker = PC のメーカーはどこですか。
answer-maker-vaio = VAIO
answer-maker-other = ほかのメーカー

answer-unknown = わからない
