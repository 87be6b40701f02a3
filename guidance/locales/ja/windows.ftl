# Windows のライセンス認証: ハードウェアの変更、エディション、キーの入力、修復、デジタル ライセンスについての質問。
# 画面の表示は [ ] と「 」にそのまま入れる。

## 質問

ask-licence-question = ライセンスについて、何を知りたいですか。
answer-licence-question-why-invalid = 無効と表示される理由
answer-licence-question-how-it-works = デジタル ライセンスの仕組み
answer-licence-question-licence-types = ライセンスの種類ごとの違い
answer-licence-question-hardware-parts = どの部品の交換が影響するか
answer-licence-question-same-board = 故障したマザーボードを同じ型番に交換した
answer-licence-question-disk-only = SSD だけ交換したのにエラーになった
answer-licence-question-free-upgrade = Windows 10 から Windows 11 への無償アップグレード
answer-licence-question-account-deleted = Microsoft アカウントを削除した
answer-licence-question-cheap-key = 安く売られているキー
answer-licence-question-one-company-pc = 会社の PC が 1 台だけ未認証
answer-licence-question-left-unactivated = 認証しないまま使うとどうなるか
answer-licence-question-prevention = 次に困らないための準備

## 規則: その理由

rule-s4-t1 = 「無効」の多くは、条件のどれかが合わなくなったという意味です。原因の分類を見ると、どれかがわかります。
rule-s4-t2 = デジタル ライセンスは 5 つのことで決まります。いちばん重いのはハードウェア ID です。
rule-s4-t3 = 変更のあとに何ができるかは、ライセンスの種類で決まります。
rule-s4-t4 = 部品によって影響が違います。いちばん大きいのはマザーボードです。
rule-s4-q-1 = 型番が同じでも、別のマザーボードです。
rule-s4-q-2 = ディスクだけの影響は小さいので、原因はほかにあると考えられます。
rule-s4-q-3 = 要件を満たし、エディションが同じなら、ライセンスは引き継がれます。
rule-s4-q-4 = アカウントを消してもすぐには無効になりませんが、戻す手段が 1 つ減ります。
rule-s4-q-5 = 出どころのわからないキーは、あとで使えなくなることがあり、ライセンス条項に反することもあります。
rule-s4-q-6 = 会社では、1 台でも未認証があればライセンス管理の問題です。
rule-s4-t8 = 使い続けることはできますが、制限が出ます。会社ではほかの影響もあります。
rule-s4-prevention = 変更の前に少し確かめておけば、多くは防げます。
rule-s4-q = デジタル ライセンスについての答えをまとめてあります。

rule-s1-t1-1 = このキーは、サーバーの記録では使用済みです。この PC で使ってよいキーなら、インストール ID で認証します。
rule-s1-t1-1-digital = キーは使用済みと記録されていますが、この PC はデジタル ライセンスです。先にトラブルシューティングを使います。
rule-s1-t1-1-other = この種類のライセンスでは、コードだけでは決められません。Microsoft に問い合わせます。
rule-s4-t1-5 = 性能を上げるためにマザーボードを替えると、別の PC と見なされます。前の PC のライセンスは移せません。
rule-d-oem-dm = Windows 付きの PC では、キーがマザーボードに入っています。新しいマザーボードのことはメーカーに頼みます。
rule-s1-t1-2 = この PC にはプロダクト キーがありません。キーがないとインストール ID も出ないので、先にお持ちのキーを入れます。
rule-s1-t1-2-linked = プロダクト キーはありませんが、アカウントにライセンスがあります。トラブルシューティングで探せます。
rule-s1-t1-2-digital = 入れるキーも、探せるアカウントもありません。サポートの判断になります。
rule-s1-t1-2-open = この PC にはプロダクト キーがありません。お持ちのキーを探して入れます。
rule-s1-t1-3 = 前に認証したときとハードウェアが違います。トラブルシューティングで、ライセンスと今の PC を結び直します。
rule-s1-t1-3-organisation = ハードウェアが変わっていて、ライセンスは組織が管理しています。管理者が対応します。
rule-s1-t1-3-key = ハードウェアが変わっていて、アカウントはリンクされていません。お持ちのキーを使います。
rule-s1-t1-3-other = ハードウェアが変わっていて、リンクも入れるキーもありません。サポートの判断になります。
rule-c-4 = キーかライセンスが、入っているものとは別のエディションかバージョンのものです。
rule-c-8-device = 選んだデバイスに Windows のライセンスが見つかりませんでした。
rule-c-8-account = サインインしているアカウントに、このライセンスはリンクされていません。
rule-c-8-administrator = トラブルシューティングは、この PC の管理者アカウントで使います。
rule-c-9-access = 権限が足りないために断られました。キーの誤りなら、別のコードになります。
rule-c-9-rights = Windows が自分のレジストリの一部を読めなくなっています。
rule-c-9-clock = この PC の時計が、サーバーの時刻か PC に記録された時刻と合っていません。
rule-c-9-tokens = この PC のライセンス ストアが壊れているようです。
rule-c-9-files = ライセンスのファイルが足りないか、使えなくなっています。
rule-c-9-server = サーバー側の問題です。キーが原因ではありません。
rule-c-9-isolated = この PC はサーバーにつながらず、つなぐ予定もありません。代わりにインストール ID を使います。
rule-c-9-network = この PC からサーバーに届きません。先に接続を確かめます。
rule-d-oem-slp = マザーボードにメーカーのライセンス情報がありません。書き込めるのはメーカーだけです。
rule-d-oem-coa = この種類のメーカーのキーは、インターネットでは認証できません。ラベルのキーで、オフラインの方法を使います。
rule-h6-upgrade = 性能を上げるためにマザーボードを替えると、別の PC と見なされます。新しいライセンスが必要です。
rule-s4-f1-2 = Windows 付きの PC のマザーボードを交換したときは、先にメーカーに相談します。
rule-d-mak = ボリューム ライセンスのキー (MAK) は、インストール ID で認証できます。
rule-s4-t5-2 = Home のライセンスでは、同じ PC でも Pro は認証できません。
rule-s4-t5-4 = Pro のライセンスで Home が認証されるとは限りません。先に Pro にします。
rule-s4-f1-3 = 入っているエディションがライセンスと違います。そろえるまで、ほかの方法では解決しません。
rule-s4-f1-3-other = ライセンスは、入っているものとは別のエディションのものです。そろえるまで、ほかの方法では解決しません。
rule-edition-upgrade = Home に Pro のキーを設定画面で入れると、Pro に替わります。再インストールは要りません。
rule-edition-upgrade-other = 上位エディションのキーを設定画面で入れると、そのエディションに替わります。
rule-edition-digital = デジタル ライセンスには、入力するキーがありません。
rule-d-retail-linked = アカウントにリンクした製品版は、トラブルシューティングがいちばん簡単です。
rule-d-retail = 製品版のキーは、インストール ID で認証できます。アカウントは要りません。
rule-d-oem-nonslp = 部品といっしょに買ったキーは、その PC のものです。同じ PC なら、インストール ID で認証できます。
rule-d-oem = マザーボードが元のままなら、この PC のキーとインストール ID で試せます。
rule-s4-f1-4 = Microsoft アカウントにリンクされているので、トラブルシューティングを使えます。
rule-s4-t6-3 = このライセンスは組織が管理しています。管理者が決めます。
rule-s4-t4-minor = 小さな変更では、ふつうデジタル ライセンスに影響しません。たいていは、もう一度試せば済みます。
rule-s4-t6-2 = アカウントにリンクされておらず、キーもないデジタル ライセンスは、サポートに頼みます。
rule-d-digital = デジタル ライセンスにはキーがありません。Windows のトラブルシューティングで戻します。
rule-s4-f1-1 = ライセンスの種類がわからないうちは、Windows のトラブルシューティングを試すのが早道です。

rule-h2 = このコードについては、windowsfaq.net の記事 (2025 年 2 月) と新しい資料が違います。
rule-s1-w1 = このコードは、マザーボードの交換のような大きな変更を示します。
rule-s1-w2 = ライセンスは、最後に認証したときのアカウントでしか見つかりません。
rule-s1-w3 = 1 つのアカウントに、何台分かのライセンスがあることがあります。
rule-s1-w4 = ライセンスは、はじめに認証したときのアカウントに結び付いています。
rule-s1-w5 = トラブルシューティングで、すべてが解決するわけではありません。
rule-s4-c1 = デジタル ライセンスは 5 つのことで決まるので、わかっていないものを先に調べます。
rule-s4-c1-code = コードは、そのうちの 1 つです。
rule-s4-buy = ほとんどの場合、ライセンスはなくなっていません。
rule-s4-t1-1 = マザーボードの交換は、影響がいちばん大きい変更です。
rule-s4-t1-2 = ディスクやメモリの変更は小さな変更です。
rule-s4-t1-3 = エディションの違いは、それだけで原因になります。
rule-s4-t1-4 = アカウントにリンクしていないと、戻すのに手間がかかります。
rule-s4-t4-2 = CPU の影響は中くらいです。
rule-s4-t4-5 = グラフィック ボードの影響は、PC の構成によります。
rule-s4-t5-1 = ライセンスも、入っているものも Home です。
rule-s4-t5-3 = ライセンスも、入っているものも Pro です。
rule-s4-t7-1 = リンクしていない製品版については、デジタル ライセンスの解説記事 (Microsoft 以外) と Microsoft の説明が違います。
rule-s4-t7-2 = PC に付いてきたライセンスは、その PC のものです。
rule-s4-t7-3 = ボリューム ライセンスでできることは、契約で決まっています。
rule-h6 = 故障による交換は、性能を上げるための交換とは違います。
rule-h8 = インターネット接続については、デジタル ライセンスの解説記事 (Microsoft 以外) と Microsoft の説明が違います。
rule-a9-1 = インターネットでしか認証できないエディションがあるようです。

## 用意するもの、避けること、メモ

have-windows-old-pc = このキーを今もほかの PC で使っているかどうか。
have-windows-device-name = 前に認証したときの PC の名前。1 つのアカウントに複数のライセンスがあるときは、名前で見分けます。
have-windows-five-checks = { $edition-licensed ->
    [home] {""}
    [pro] {""}
    [other] {""}
   *[unknown] ライセンスのエディション。
}{ $edition-installed ->
    [home] {""}
    [pro] {""}
    [other] {""}
   *[unknown] 入っているエディション。
}{ $link ->
    [linked] {""}
    [not-linked] {""}
    [organisation] {""}
   *[unknown] アカウントのリンクの有無。
}{ $licence ->
    [retail] {""}
    [oem] {""}
    [dsp] {""}
    [mak] {""}
    [gvlk] {""}
    [digital] {""}
    [evaluation] {""}
    [subscription] {""}
   *[unknown] ライセンスの種類。
}{ $hardware ->
    [board] {""}
    [processor] {""}
    [disk] {""}
    [memory] {""}
    [graphics] {""}
    [none] {""}
   *[unknown] 最近のハードウェア変更。
}
have-windows-code = エラー コード。
have-windows-administrator = ボリューム ライセンス契約の管理者。このキーを何台で使えるかは、契約で決まっています。
have-windows-repair-papers = 修理の書類。何が壊れ、どのマザーボードに、いつ、だれが交換したか。

avoid-windows-key-elsewhere = このキーを今もほかの PC で使っているときは、進まないでください。この PC には別のライセンスが必要です。
avoid-windows-other-account = まだ別の Microsoft アカウントに切り替えないでください。はじめのアカウントで認証してから切り替えます。
avoid-windows-buy-first = エディション、種類、リンク、コード、部品の変更がわかるまで、キーの購入も再インストールもしないでください。二重に買ったり、違うエディションを買ったりするおそれがあります。
avoid-windows-cheap-key = 出どころを確かめられないキーは買わないでください。Microsoft か正規の販売店で買います。
avoid-windows-other-key = このコードを理由に、プロダクト キーを替えないでください。
avoid-windows-unofficial-tools = 認証を回避するツールは使わないでください。ライセンス条項に反します。

note-windows-h2 = windowsfaq.net の記事 (2025 年 2 月) は、0xC004F213 で電話に進みます。キーがないとインストール ID は出ないので、先にキーを入れるか、トラブルシューティングを使います。
note-windows-h3 = KMS ホストのキーでは意味が違い、認証が 10 回か PC が 6 台を超えたという意味です。契約の専用窓口に相談します (Microsoft、2026 年 5 月)。
note-windows-h6 = 2 つの説明があります。デジタル ライセンスの解説記事 (Microsoft 以外) は、マザーボードを交換すると原則として使えないとしています。Microsoft は 2007 年に、故障で同じ型番か同等品に替えるなら新しいライセンスは要らないと説明しました。
note-windows-h7 = デジタル ライセンスの解説記事 (Microsoft 以外) は、製品版ではアカウントのリンクが必須だとしています。Microsoft は、オンライン、電話、VAMT のプロキシ認証を挙げています。キーがあれば、アカウントは要りません。
note-windows-h8 = デジタル ライセンスの解説記事 (Microsoft 以外) は、インターネット接続が必須だとしています。トラブルシューティングと自動の認証では、そのとおりです。プロダクト キーがあれば、PC をつながずにインストール ID で認証できます。
note-windows-troubleshooter = インターネットにつながる PC では、先に [トラブルシューティング] を試します。windowsfaq.net の記事 (2025 年 2 月) も、電話より先に置いています。
note-windows-w1 = 0xC004F211 は、マザーボードの交換のような大きな変更のあとに出ます。ライセンスと PC を結び直します。
note-windows-w5 = トラブルシューティングで解決しないときは、Microsoft のサポートに頼めます。
note-windows-t1-1 = マザーボードの交換: 影響は大きく、再認証は条件付きで可能です。
note-windows-t1-2 = SSD の増設やメモリの交換: 影響は小さく、再認証はふつうできます。エディションとアカウントも確かめます。
note-windows-t1-3 = エディションの違い: 影響は中くらいで、再認証できるかは条件によります。
note-windows-t1-4 = アカウントのリンクなし: 影響は中くらいで、再認証は可能です。ただし、ハードウェアを変えたあとは難しくなります。
note-windows-t4-2 = CPU の交換: 影響は中くらいです。世代が変わるときは注意します。
note-windows-t4-5 = グラフィック ボードの交換: 影響は小から中で、構成によります。
note-windows-t5-same = エディションは合っています。同じハードウェアなら、ふつうは認証できます。ほかの原因を探します。
note-windows-t7-2 = PC に付いてきたライセンスは、マザーボードを替えると原則として再認証できません。修理の扱いは、メーカーと Microsoft が決めます。
note-windows-label-key = PC にプロダクト キーのラベルがあるときは、先に slmgr /ipk でそのキーを入れます。
note-windows-oem-online = ファームウェアのキーは、購入時と同じエディションなら、インターネットにつなぐと自動で認証されます。
note-windows-internet-only = 第三者によると、Pro for Workstations (Windows 10) と Pro Education はインターネットでしか認証できません。Microsoft に確かめます。

## ハードウェアの変更

title-hardware-change = { $link ->
    [organisation] 組織の管理者に頼む
    [linked] { $hardware ->
        [none] リンクしたアカウントで認証し直す
       *[other] ハードウェアを変えたことを Windows に知らせる
    }
   *[other] ハードウェアを変えたことを Windows に知らせる
}
flow-hardware-change = 部品を替えたあと、Windows のトラブルシューティングで認証し直す
section-hardware-parts = 変更の影響
section-hardware-link = アカウントのリンクを確かめる
section-hardware-organisation = 組織が管理しているとき
section-hardware-unlinked = アカウントにリンクされていないとき
section-hardware-ready = 用意するもの
section-hardware-retry = { $hardware ->
    [none] もう一度試す
   *[other] 小さな変更のあと、もう一度試す
}
section-relink = ライセンスとこの PC を結び直す
section-hardware-missing = 一覧にこの PC が出ないとき
section-hardware-refused = トラブルシューティングのコードの意味

step-hardware-effect = 交換した部品の行を見ます。回数の上限や Microsoft の判定の基準は公開されていません。
step-hardware-link-page = (スタート)、(設定)、{ $system ->
    [windows-10] {"["}更新とセキュリティ]
    [windows-server] {"["}更新とセキュリティ]
   *[other] {"["}システム]
}、[ライセンス認証] の順に開きます。ライセンスについての表示を読みます。
step-hardware-link-state = 表示を次の表と比べます。
step-hardware-organisation-ask = 組織の管理者に頼みます。ボリューム ライセンスは契約に従い、証明書類も管理者が持っています。
step-hardware-organisation-account = 個人のアカウントはリンクしないでください。エラー コード、PC の名前、交換した部品を管理者に伝えます。
step-hardware-unlinked-effect = ハードウェア変更のトラブルシューティングには、リンクしたアカウントが必要です。リンクがないと、別のデバイスと見なされます。
step-hardware-unlinked-account = この PC で使ったことのあるアカウントをすべて思い出します。リンクしたものがあれば、そのアカウントでサインインして、もう一度見ます。
step-hardware-unlinked-key = カード、箱、ラベル、注文のメールで、プロダクト キーを探します。お持ちのキーがあれば、アカウントは要りません。先にキーを入れます。
step-hardware-ready-online = この PC のインターネット接続。トラブルシューティングの間だけ必要です。
step-hardware-ready-account = 最後に認証したときの Microsoft アカウント。ほかのアカウントでは、ライセンスが出ません。
step-hardware-ready-administrator = この PC の管理者アカウント。そのアカウントで Windows にサインインします。
step-hardware-ready-edition = ライセンスと同じエディション。Home と Pro は互いの代わりになりません。
step-hardware-retry-connect = PC をインターネットにつなぎ、再起動します。{ $hardware ->
    [none] {""}
   *[other] 小さな変更なら、ふつうは自動で認証されます。
}
step-hardware-retry-troubleshoot = 設定のライセンス認証画面で [トラブルシューティング] を押し、案内に従います。
step-hardware-retry-command = または、管理者として開いたコマンド プロンプトで次を実行します。
step-hardware-retry-cause = うまくいかないときは、{ $hardware ->
    [none] {""}
   *[other] 部品が原因とは考えにくいです。
}エディションがライセンスと同じか、アカウントがリンクされているかを確かめます。
step-relink-sign-in = 最後に認証したときの Microsoft アカウントでサインインします。
step-relink-start = スタート ボタンをクリックします。
step-relink-settings = 設定を開きます。
step-relink-system = {"["}システム] をクリックします。
step-relink-update = {"["}更新とセキュリティ] をクリックします。
step-relink-activation = {"["}ライセンス認証] をクリックします。
step-relink-troubleshoot = 「ライセンス認証の状態」の [トラブルシューティング] をクリックします。
step-relink-hardware = { $hardware ->
    [none] 部品を替えていなくても、[このデバイス上のハードウェアを最近変更しました] をクリックします。PC の一覧はここから開きます。
   *[other] {"["}このデバイス上のハードウェアを最近変更しました] をクリックします。
}画面によっては [最近更新しました] です。[次へ] が出たら押し、もう一度サインインを求められたら、サインインします。
step-relink-device = この PC を名前で探し、[現在使用中のデバイスは、これです] にチェックを入れます。
step-relink-activate = {"["}アクティブ化] をクリックします。
step-relink-done = 「Windowsはライセンス認証されています」と出たら、[閉じる] をクリックします。
step-relink-switch = 別の Microsoft アカウントを使いたいときは、ここで切り替えます。
step-hardware-missing-account = はじめに、どのアカウントでサインインしているかを見ます。ライセンスは、リンクしたアカウントにだけ出ます。
step-hardware-missing-name = 前の PC の名前で探します。再インストールしたあとも、一覧には前の名前が残っています。
step-hardware-missing-list = 別の機器で、アカウントのデバイスの一覧を見ます。そこにもなければ、リンクされていませんでした。
step-hardware-missing-licence = 代わりに別の PC を選ばないでください。そのライセンスはその PC のもので、断られることもあります。
step-hardware-missing-key = 製品版のキーがあれば、一覧は要りません。お持ちのキーを入れます。
step-hardware-refused-device = 0x803FABB8 は、選んだデバイスに Windows のライセンスがないという意味です。戻って、正しいデバイスを選びます。
step-hardware-refused-account = 0x803FABBA は、このアカウントにリンクされていないという意味です。前にリンクしたアカウントでサインインします。
step-hardware-refused-administrator = 0x803FABBB は、管理者ではないという意味です。管理者としてサインインし、トラブルシューティングをやり直します。
step-hardware-trouble-limits = 再認証できる回数は公開されておらず、成功も保証されません。続けて何度も試さないでください。
step-hardware-trouble-maker = Windows 付きの PC でマザーボードを交換したときは、メーカーに相談します。故障を示す書類を取っておきます。
step-hardware-trouble-isolated = この PC をつなげないときは、トラブルシューティングを使えません。お持ちのキーがあれば、インストール ID で認証します。
step-hardware-trouble-support = それでも認証できないときは、購入の証明とライセンスの種類を用意して、Microsoft のサポートに頼みます。この PC に使えるライセンスがなければ、新しく必要です。

column-s4-t4-part = 部品
column-s4-t4-effect = 影響
column-s4-t4-risk = 無効になるおそれ
column-s4-t4-note = 備考
cell-s4-t4-board-part = マザーボードの交換
cell-s4-t4-board-effect = 非常に大きい
cell-s4-t4-board-risk = 高い
cell-s4-t4-board-note = 別の PC と見なされやすい
cell-s4-t4-processor-part = CPU の交換
cell-s4-t4-processor-effect = 中くらい
cell-s4-t4-processor-risk = 中くらい
cell-s4-t4-processor-note = 世代が変わるときは注意
cell-s4-t4-disk-part = SSD や HDD の交換
cell-s4-t4-disk-effect = 小さい
cell-s4-t4-disk-risk = 低い
cell-s4-t4-disk-note = ふつうは問題なし
cell-s4-t4-memory-part = メモリの増設
cell-s4-t4-memory-effect = 小さい
cell-s4-t4-memory-risk = 低い
cell-s4-t4-memory-note = 影響は限られる
cell-s4-t4-graphics-part = グラフィック ボードの交換
cell-s4-t4-graphics-effect = 小から中
cell-s4-t4-graphics-risk = 低から中
cell-s4-t4-graphics-note = 構成による

column-s4-t6-display = 画面の表示
column-s4-t6-meaning = 意味
cell-s4-t6-linked-display = 「Microsoftアカウントにリンクされています」
cell-s4-t6-linked-meaning = リンクされている
cell-s4-t6-nothing-display = アカウントの表示なし
cell-s4-t6-nothing-meaning = リンクされていない
cell-s4-t6-organisation-display = 「組織によって管理されています」
cell-s4-t6-organisation-meaning = 会社や学校が管理している

## エディション

title-edition-match = エディションをライセンスに合わせる
flow-edition-match = 入っているエディションをライセンスに合わせる
section-edition-office = Office の製品とキー
section-edition-compare = 合う組み合わせと合わない組み合わせ
section-edition-see = 入っているエディションを調べる
section-edition-decide = どちらのエディションにするか決める
section-edition-upgrade = ライセンスのあるエディションのキーを入れる
section-edition-own-key = 今のエディションのまま、お持ちのキーを入れる
section-edition-reinstall = { $edition-change ->
    [upgrade] キーが受け付けられないときだけ: ライセンスのあるエディションを入れ直す
    [reinstall] ライセンスのあるエディションに戻す
   *[other] または、ライセンスのあるエディションに戻す
}
section-edition-activate = 認証する

step-edition-office-see = 入っている Office の名前と、キーの最後の 5 文字を見ます。
step-edition-office-key = 同じ製品のキーをお持ちなら、X の部分を置き換えて入れます。
step-edition-office-install = なければ、お持ちのキーの Office を入れます。キーは、エディションと年ごとに違います。
step-edition-table = { $edition-licensed ->
    [home] { $edition-installed ->
        [home] {""}
        [pro] {""}
       *[unknown] 当てはまる行を見ます。
    }
    [pro] { $edition-installed ->
        [home] {""}
        [pro] {""}
       *[unknown] 当てはまる行を見ます。
    }
   *[unknown] 当てはまる行を見ます。
}ライセンスは 1 つのエディションだけのものです。
step-edition-hardware = ここではハードウェアは関係ありません。同じ PC でも、別のエディションは認証されません。
step-edition-media = ISO のメディアではエディションを選ぶことが多く、そこで間違えやすくなります。自動で選ばれるメディアもあります。
step-edition-firmware = ファームウェアには、購入時のエディションのキーが入っています。そのエディションに戻すか、メーカーに相談します。
step-edition-version = このキーは Windows の別のバージョンのものです。入っているバージョン用の、お持ちのキーを使います。
step-edition-installed = 次のコマンドを実行します。エディションの行に短い名前が出ます。Core は Home、Professional は Pro です。
step-edition-key = 次のコマンドを実行します。説明にはライセンスの種類、その下にキーの最後の 5 文字が出ます。
step-edition-licensed = どのエディションを持っているかを、カード、ラベル、納品書、PC の書類で確かめます。
step-edition-upgrade-enter = 設定の [ライセンス認証] で [プロダクト キーの変更] を押し、{ $edition-licensed ->
    [pro] お持ちの Pro のキー
   *[other] お持ちのエディションのキー
}を入れて再起動します。データは残ります。
step-edition-upgrade-organisation = 組織の PC では、エディションを変える前に管理者に聞きます。
step-edition-decide-home-pro = ライセンスが Home で、Pro が入っているとき: Home に戻すか、お持ちの Pro のキーを入れます。Home から Pro にするにはライセンスが必要です。
step-edition-decide-pro-home = ライセンスが Pro で、Home が入っているとき: 設定の [ライセンス認証] で [プロダクト キーの変更] を押し、お持ちの Pro のキーを入れます。Pro に替わり、データは残ります。
step-edition-decide-digital = デジタル ライセンスには入力するキーがありません。ライセンスのあるエディションを入れ直し、PC をつなぎます。
step-edition-decide-other = ライセンスが Home でも Pro でもないとき: ライセンスのあるエディションに戻します。
step-edition-decide-installed-other = 入っているものが Home でも Pro でもないとき: 会社や学校のエディションです。キーは契約のものを使います。
step-edition-decide-organisation = 組織の PC では、エディションを変える前に管理者に聞きます。違うエディションは契約違反と見なされることがあります。
step-edition-own-key-check = 入れる前に、打ち間違いがないか確かめます。offhook のある機器で次を実行し、入力待ちになったらキーを打ちます。
step-edition-own-key-enter = X の部分をお持ちのキーに置き換えて、次のコマンドを実行します。入っているエディション用のキーに限ります。
step-edition-reinstall-save = データを別のディスクに保存します。再インストールで消えることがあります。
step-edition-reinstall-media = ライセンスと同じエディションのメディアを使います。Windows 付きの PC では、メーカーのリカバリーを使います。
step-edition-reinstall-choose = セットアップで選べるときは、ライセンスのあるエディションを選びます。ファームウェアや応答ファイルのキーで決まることもあります。
step-edition-activate-online = PC をつなぎます。デジタル ライセンスは自動で確認されます。すぐに試すときは、次を実行します。
step-edition-activate-offline = つながない PC には、プロダクト キーとインストール ID が必要です。オフラインの認証に進みます。

column-s4-t5-before = 前のライセンス
column-s4-t5-now = 今入っているもの
column-s4-t5-result = 結果
cell-s4-t5-home-home-before = Home
cell-s4-t5-home-home-now = Home
cell-s4-t5-home-home-result = ふつうは認証される
cell-s4-t5-home-pro-before = Home
cell-s4-t5-home-pro-now = Pro
cell-s4-t5-home-pro-result = 認証されない
cell-s4-t5-pro-pro-before = Pro
cell-s4-t5-pro-pro-now = Pro
cell-s4-t5-pro-pro-result = ふつうは認証される
cell-s4-t5-pro-home-before = Pro
cell-s4-t5-pro-home-now = Home
cell-s4-t5-pro-home-result = 条件により認証されない

## キーの入力

title-install-key = プロダクト キーを入れてから認証する
flow-install-key = キーのない PC に、お持ちのキーを先に入れる
section-install-why = 先にキーを入れる理由
section-install-ready = キーを用意する
section-install-enter = キーを入れる
section-install-refused = キーが受け付けられないとき
section-install-activate = 認証する

step-install-why-none = この PC にはプロダクト キーがありません。再インストール、ハードウェアの変更、アップグレードのあとに起こります。
step-install-why-changed = 大きな部品を交換しています。キーを入れ直せば、アカウントのリンクは要りません。
step-install-why-order = インストール ID は、入っているキーから作られます。キーを入れてから、インストール ID を読みます。
step-install-ready-key = 製品版か、部品といっしょに買ったもの: カード、箱、ラベル、注文のメールにある 25 文字のキーです。
step-install-ready-label = PC に付いてきたもの: ラベルがあれば、そのキーです。新しい PC ではファームウェアに入っていて、Windows のセットアップが読み取ります。
step-install-ready-volume = ボリューム ライセンス: 組織の MAK です。管理者に聞きます。
step-install-ready-edition = 入っているエディション用のキーに限ります。Home のキーは Pro には入りません。
step-install-ready-missing = キーが手元にないときは、先に探します。デジタル ライセンスにはキーがなく、トラブルシューティングを使います。
step-install-check = 入れる前に、打ち間違いがないか確かめます。offhook のある機器で次を実行し、入力待ちになったらキーを打ちます。
step-install-run = X の部分をお持ちのキーに置き換えて、PC で次のコマンドを実行します。前のキーは、確認なしに置き換わります。
step-install-answer = 入ったか確かめます。次のコマンドを実行し、最後の 5 文字をお持ちのキーと比べます。
step-install-refused-edition = 0xC004F069 か 0xC004F210 が出たとき: 別のエディションのキーです。先にエディションをそろえます。
step-install-refused-typing = 0xC004F050 が出たとき: 文字が違うか、別の製品のキーです。元の表示ともう一度見比べます。
step-install-refused-access = 0x80070005 が出たとき: コマンド プロンプトを管理者として開き直します。
step-install-refused-blocked = 0xC004C003 か 0xC004F051 が出たとき: ブロックされたキーです。販売店か Microsoft に相談します。他人のキーは試しません。
step-install-refused-kms = KMS で認証する組織の PC には、KMS クライアント用のセットアップ キーを入れます。認証は組織のネットワークで行います。
step-install-activate-online = PC がインターネットにつながるときは、次を実行します。
step-install-activate-offline = つながらないときは、インストール ID で認証します。キーはもう入っています。
step-install-activate-refused = ここで使ってよいキーなのにサーバーに断られたときは、インストール ID で認証します。

## 修復

title-fix-first = 先に直してから認証する
flow-fix-first = 認証の前に、PC の問題を直す
section-fix-access = 権限
section-fix-clock = 日付、時刻、タイム ゾーン
section-fix-rights = レジストリの権限
section-fix-files = ライセンスのファイル
section-fix-store = ライセンス ストア
section-fix-network = 接続
section-fix-wait = サーバー側の問題
section-fix-general = そのほかのときに試すこと
section-fix-again = もう一度認証する

step-fix-access-elevate = コマンド プロンプトを閉じ、上のとおり管理者として開き直します。同じコマンドをもう一度実行します。
step-fix-access-domain = ドメインの PC でまだ 0x80070005 が出るとき: dcomcnfg の COM セキュリティで、既定のアクセス許可の SELF にローカルとリモートを許可します。そのあと再起動します。
step-fix-clock-zone = 次のコマンドで、設定されたタイム ゾーンを見ます。
step-fix-clock-set = 設定でタイム ゾーン、日付、時刻を合わせます。年と月も、電話など別の時計と比べます。
step-fix-clock-battery = 再起動のたびにずれるときは、マザーボードの電池が切れていることがあります。
step-fix-rights-open = regedit で HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Enum\Root を開きます。変える前に書き出しておきます。
step-fix-rights-allow = アクセス許可で、SYSTEM に少なくともサブキーの列挙を許可します。下のキーも同じにします。Microsoft の説明は Windows 7 用です。
step-fix-files-rilc = 次のコマンドで、ライセンスのファイルを入れ直します。控えは Windows の中にあります。数分かかることがあります。
step-fix-files-restart = PC を 2 回再起動します。
step-fix-store-key = プロダクト キーを用意します。最後に入れ直します。
step-fix-store-rights = Windows 7 と Server 2008 R2 では、先にフォルダーの権限を直し、認証してみます。だめなときだけ、次に進みます。
step-fix-store-stop = ライセンスのサービスを止めます。聞かれたら Y と答えます。
step-fix-store-folder = ライセンス ストアのフォルダーに移ります。
step-fix-store-folder-old = ライセンス ストアのフォルダーに移ります。次は Windows 7 と Server 2008 R2 の場所です。Windows 8.1 では %windir%\system32\spp\store\2.0 です。Windows 8 では %windir%\system32\spp\store です。
step-fix-store-rename = ストアのファイルの名前を変えます。消しません。
step-fix-store-start = サービスを始めます。
step-fix-store-rilc = ライセンスのファイルを入れ直します。数分かかることがあります。
step-fix-store-restart = PC を 2 回再起動します。
step-fix-store-install = X の部分を置き換えて、プロダクト キーを入れ直します。KMS クライアントでは、KMS クライアント用のセットアップ キーを入れます。
step-fix-network-page = PC で Web ページを開いてみます。開かないときは、ケーブル、無線、プロキシを先に確かめます。
step-fix-network-name = ほかの PC はつながるのに、この PC だけ名前を見つけられないときは、DNS サーバーの設定を見ます。
step-fix-network-isolated = つながない決まりの PC なら、直すところはありません。インストール ID で認証します。
step-fix-wait-retry = しばらく待って、もう一度試します。必要なら日を改めます。キーは替えません。原因ではないからです。
step-fix-general-restart = セーフ モードではなく、ふつうに再起動します。猶予期間のリセットのあとで、再起動が残っていることもあります。
step-fix-general-service = ライセンスのサービスが動くか確かめます。すでに動いているという表示なら、問題ありません。
step-fix-general-updates = 更新プログラムと、メーカーのドライバーを入れます。読み取れない部品は、確認に使えません。
step-fix-general-files = Windows のファイルを検査します。しばらくかかります。
step-fix-general-policy = 組織の PC では、ポリシーで禁止されていることがあります。管理者に聞きます。
step-fix-general-product = 製品に合うツールを使います。Windows は slmgr、Office は ospp.vbs です。アドオンは、元の製品を先に認証します。
step-fix-again-online = インターネットにつながるときは、次のコマンドで認証します。
step-fix-again-code = 前のコードと比べます。コードが変わったら前に進んでいます。そのコードの案内を見ます。
step-fix-again-offline = つながらないときは、インストール ID で認証します。変わっていることがあるので、もう一度表示します。

## 答え

title-licence-answers = デジタル ライセンスについての質問
flow-licence-answers = デジタル ライセンスについての質問に答える
section-licence-why = 無効と表示される理由
section-licence-how = デジタル ライセンスの仕組み
section-licence-types = ライセンスの種類ごとの違い
section-licence-hardware = どの部品の交換が影響するか
section-licence-board = 同じ型番のマザーボード
section-licence-disk = SSD だけの交換
section-licence-upgrade = Windows 10 から Windows 11 への無償アップグレード
section-licence-account = アカウントの削除
section-licence-cheap = 安いキー
section-licence-company = 会社の 1 台
section-licence-left = 認証しないとどうなるか
section-licence-prevention = 次に困らないために

step-licence-why-condition = 「無効」の多くは、もう一度認証してほしいという意味です。ライセンスは、たいてい残っています。
step-licence-why-classes = 当てはまる分類を見ます。
step-licence-why-hardware = マザーボードを交換したとき: リンクしたアカウントで、Windows に知らせます。
step-licence-why-minor = 小さな変更のとき: もう一度試し、次にリンクしたアカウントを使います。
step-licence-why-edition = エディションが違うとき: ライセンスに合わせます。
step-licence-why-account = アカウントのリンクがないとき: キーか、ほかのアカウントがないか確かめます。
step-licence-why-type = 種類による制限のとき: ライセンスを別の PC に移せるか確かめます。
step-licence-why-check = 買ったり再インストールしたりする前に、エラー コード、エディション、アカウントのリンク、ライセンスの種類、最近のハードウェア変更を確かめます。
step-licence-why-flow = 次の順に確かめます。
step-licence-how-structure = キーは入力しませんが、次の 5 つが照合されます。
step-licence-how-conditions = ハードウェア ID、エディション、ライセンスの種類が同じで、必要ならアカウントもリンクされていること。どれかが大きく外れると、再認証になります。
step-licence-how-lasting = いつまでも保証されるわけではありません。条件がそろっている間だけ有効です。
step-licence-how-internet = インターネットは、自動で認証するために必要です。プロダクト キーのある PC は、別の機器を使い、インストール ID でも認証できます。
step-licence-types-features = 3 つの種類の特徴です。
step-licence-types-policy = 変更のあとの見込みです。
step-licence-types-retail = デジタル ライセンスの解説記事 (Microsoft 以外) は、製品版ではアカウントのリンクが必須だとしています。Microsoft は、キーだけで使える電話と VAMT のプロキシ認証も挙げています。
step-licence-types-oem = OEM では、修理か、性能を上げるための交換かで変わります。Microsoft (2007 年) によると、故障による交換なら新しいライセンスは要りません。性能を上げるための交換では要ります。
step-licence-types-channels = slmgr /dlv でライセンスの種類 (チャネル) がわかります。次の表で探します。「インストール ID で認証」の行は、その方法を使えるかどうかです。
step-licence-hardware-built = 自作の PC ではマザーボードをよく替えるので、この問題が起こりやすくなります。
step-licence-board-answer = 無効になることがあります。型番が同じでも内部の識別情報は違うので、再認証を求められることがあります。
step-licence-board-repair = 修理と認められるかどうかは、サポートが決めます。修理の書類を取っておきます。
step-licence-disk-answer = ディスクだけの影響は小さいです。再インストールで、正しいエディションを選んだか確かめます。
step-licence-disk-link = エディションが合っていれば、アカウントがリンクされているか確かめます。
step-licence-upgrade-answer = 要件を満たし、エディションが同じなら有効です。Home から Pro にするには、別のライセンスが必要です。
step-licence-account-answer = すぐには消えません。ただし、ハードウェアを変えたあとに戻す手段が 1 つ減ります。認証されている間に、別のアカウントをリンクします。
step-licence-cheap-answer = 危険です。あとで使えなくなることがあり、ライセンス条項に反することもあります。Microsoft か正規の販売店で買います。
step-licence-company-answer = 問題です。1 台でも台帳と合わなくなり、監査で指摘されることがあります。早めに直します。
step-licence-company-cases = 展開のあと、部署全体、監査の直前、リースの終わりに見つかった例があります。
step-licence-left-private = 個人の PC での影響です。
step-licence-left-company = 会社での影響です。
step-licence-left-indirect = ほかにも、二重の購入、違うエディションの購入、不正なキー、作業の増加、監査の評価の低下、業務の停止につながることがあります。
step-licence-prevention-type = ハードウェアを替える前に、ライセンスの種類を確かめます。製品版は移せることがあり、PC に付いてきたものは移せません。
step-licence-prevention-link = 替える前に Microsoft アカウントをリンクし、どのアカウントかを書き留めます。
step-licence-prevention-edition = 展開の前にエディションをそろえ、イメージも確かめます。
step-licence-prevention-proof = 購入と修理の書類を取っておきます。リースの終わりに、ライセンスの証明を求められることがあります。

column-s4-t1-class = 分類
column-s4-t1-example = 例
column-s4-t1-impact = 影響
column-s4-t1-again = 再認証
cell-s4-t1-hardware-class = ハードウェアの変更
cell-s4-t1-hardware-example = マザーボードの交換
cell-s4-t1-hardware-impact = 大きい
cell-s4-t1-hardware-again = 条件付きでできる
cell-s4-t1-minor-class = 小さな変更
cell-s4-t1-minor-example = SSD の増設、メモリの交換
cell-s4-t1-minor-impact = 小さい
cell-s4-t1-minor-again = ふつうはできる
cell-s4-t1-edition-class = エディションの違い
cell-s4-t1-edition-example = Home から Pro に再インストール
cell-s4-t1-edition-impact = 中くらい
cell-s4-t1-edition-again = 条件による
cell-s4-t1-account-class = アカウントのリンクなし
cell-s4-t1-account-example = ローカル アカウントだけを使用
cell-s4-t1-account-impact = 中くらい
cell-s4-t1-account-again = できる
cell-s4-t1-type-class = 種類による制限
cell-s4-t1-type-example = OEM のライセンスを別の PC に移す
cell-s4-t1-type-impact = 大きい
cell-s4-t1-type-again = 原則としてできない

column-s4-t2-item = 項目
column-s4-t2-content = 照合されるもの
column-s4-t2-weight = 重み
cell-s4-t2-hardware-item = ハードウェア ID
cell-s4-t2-hardware-content = マザーボードを中心にした識別情報
cell-s4-t2-hardware-weight = 非常に高い
cell-s4-t2-edition-item = エディション
cell-s4-t2-edition-content = Home や Pro が一致すること
cell-s4-t2-edition-weight = 高い
cell-s4-t2-type-item = ライセンスの種類
cell-s4-t2-type-content = Retail、OEM、Volume
cell-s4-t2-type-weight = 高い
cell-s4-t2-account-item = Microsoft アカウント
cell-s4-t2-account-content = 再認証を助ける
cell-s4-t2-account-weight = 中くらい
cell-s4-t2-internet-item = インターネット
cell-s4-t2-internet-content = 認証サーバーとの通信
cell-s4-t2-internet-weight = 自動の認証には必須

column-s4-t3-type = 種類
column-s4-t3-feature = 特徴
column-s4-t3-hardware = ハードウェアを変えたとき
cell-s4-t3-retail-type = Retail
cell-s4-t3-retail-feature = パッケージ版、単体で購入
cell-s4-t3-retail-hardware = 条件付きで移せる
cell-s4-t3-oem-type = OEM
cell-s4-t3-oem-feature = PC に付属
cell-s4-t3-oem-hardware = 原則としてその PC だけ
cell-s4-t3-volume-type = Volume
cell-s4-t3-volume-feature = 企業向け
cell-s4-t3-volume-hardware = 契約による

column-s4-t7-type = 種類
column-s4-t7-chance = 再認証
column-s4-t7-note = 注意
cell-s4-t7-retail-type = Retail
cell-s4-t7-retail-chance = 条件付きでできる
cell-s4-t7-retail-note = Microsoft 以外の解説記事ではリンクが必須。お持ちのキーでもできる
cell-s4-t7-oem-type = OEM
cell-s4-t7-oem-chance = 原則としてできない
cell-s4-t7-oem-note = マザーボードの交換後は難しい。修理ならサポートの判断
cell-s4-t7-volume-type = Volume
cell-s4-t7-volume-chance = 契約による
cell-s4-t7-volume-note = 組織の管理者に聞く

column-s4-f1-check = 確かめること
column-s4-f1-next = 次の判断
cell-s4-f1-type-check = 1. ライセンスの種類 (Retail、OEM、Volume)
cell-s4-f1-type-next = 移せるか
cell-s4-f1-board-check = 2. マザーボードを交換したか
cell-s4-f1-board-next = 交換したなら、別の PC と見なされることがある
cell-s4-f1-edition-check = 3. エディションは同じか
cell-s4-f1-edition-next = 違うなら、正しいものを入れ直す
cell-s4-f1-account-check = 4. アカウントはリンクされているか
cell-s4-f1-account-next = リンクされていれば、トラブルシューティングを使える

column-s4-t8-private-effect = 影響
column-s4-t8-private-content = 内容
column-s4-t8-private-severity = 重さ
cell-s4-t8-private-mark-effect = 透かし
cell-s4-t8-private-mark-content = 画面の右下に認証を促す表示
cell-s4-t8-private-mark-severity = 低い
cell-s4-t8-private-personal-effect = 個人用設定
cell-s4-t8-private-personal-content = 背景やテーマを変えられない
cell-s4-t8-private-personal-severity = 低い
cell-s4-t8-private-updates-effect = 更新
cell-s4-t8-private-updates-content = 原則として使える
cell-s4-t8-private-updates-severity = 中くらい
cell-s4-t8-private-future-effect = 今後の制限
cell-s4-t8-private-future-content = 仕様が変わることがある
cell-s4-t8-private-future-severity = わからない

column-s4-t8-company-risk = 分類
column-s4-t8-company-content = 内容
column-s4-t8-company-scope = 影響の広さ
cell-s4-t8-company-compliance-risk = コンプライアンス
cell-s4-t8-company-compliance-content = 契約違反と見なされることがある
cell-s4-t8-company-compliance-scope = 大きい
cell-s4-t8-company-audit-risk = 監査
cell-s4-t8-company-audit-content = ライセンスの証明を求められる
cell-s4-t8-company-audit-scope = 大きい
cell-s4-t8-company-security-risk = 情報セキュリティ
cell-s4-t8-company-security-content = 管理台帳と合わなくなる
cell-s4-t8-company-security-scope = 中くらい
cell-s4-t8-company-assets-risk = IT 資産管理
cell-s4-t8-company-assets-content = 構成のずれが増える
cell-s4-t8-company-assets-scope = 中くらい

column-d-channels-channel = ライセンス
column-d-channels-offline = インストール ID で認証
column-d-channels-move = 別の PC
column-d-channels-board = マザーボード交換後
cell-d-channels-retail-channel = Retail (パッケージ版、ダウンロード版)
cell-d-channels-retail-offline = 使える
cell-d-channels-retail-move = 可。同時に 1 台
cell-d-channels-retail-board = リンクしたアカウント、またはキーで再認証
cell-d-channels-oem-dm-channel = OEM:DM (ファームウェアのキー)
cell-d-channels-oem-dm-offline = 通常は使わない
cell-d-channels-oem-dm-move = 不可
cell-d-channels-oem-dm-board = メーカーがライセンスを用意
cell-d-channels-oem-slp-channel = OEM:SLP (Windows 7 のころの BIOS)
cell-d-channels-oem-slp-offline = このキーでは不可。ラベルのキーを使う
cell-d-channels-oem-slp-move = 不可
cell-d-channels-oem-slp-board = メーカーが BIOS に書き込む
cell-d-channels-oem-coa-channel = OEM:COA (ラベルのキー)
cell-d-channels-oem-coa-offline = 使える
cell-d-channels-oem-coa-move = 不可
cell-d-channels-oem-coa-board = 故障の修理なら可、性能アップなら不可 (2007 年)
cell-d-channels-oem-nonslp-channel = OEM:NONSLP (DSP 版)
cell-d-channels-oem-nonslp-offline = 同じ機器なら使える
cell-d-channels-oem-nonslp-move = 不可
cell-d-channels-oem-nonslp-board = サポートが判断
cell-d-channels-mak-channel = Volume:MAK
cell-d-channels-mak-offline = 使える
cell-d-channels-mak-move = 契約の範囲で可
cell-d-channels-mak-board = 再認証。1 回減る
cell-d-channels-gvlk-channel = Volume:GVLK (KMS クライアント)
cell-d-channels-gvlk-offline = 使えない
cell-d-channels-gvlk-move = キーだけではライセンスにならない
cell-d-channels-gvlk-board = KMS か Active Directory で再認証
cell-d-channels-csvlk-channel = Volume:CSVLK (KMS ホスト)
cell-d-channels-csvlk-offline = 使える
cell-d-channels-csvlk-move = 10 回、6 台まで
cell-d-channels-csvlk-board = ホストを再認証
cell-d-channels-esu-channel = ESU アドオン (MAK)
cell-d-channels-esu-offline = 使える。ライセンス認証 ID を付ける
cell-d-channels-esu-move = 1 回使う
cell-d-channels-esu-board = 再認証
cell-d-channels-evaluation-channel = Retail:TB:Eval (評価版)
cell-d-channels-evaluation-offline = 使えない。インターネットだけ
cell-d-channels-evaluation-move = -
cell-d-channels-evaluation-board = -
cell-d-channels-digital-channel = デジタル ライセンス (キーなし)
cell-d-channels-digital-offline = 使えない。キーがない
cell-d-channels-digital-move = 元が Retail で、リンクがあるときだけ
cell-d-channels-digital-board = リンクしたアカウントでトラブルシューティング
cell-d-channels-token-channel = トークン認証、AVMA
cell-d-channels-token-offline = 使えない
cell-d-channels-token-move = -
cell-d-channels-token-board = -
cell-d-channels-office-card-channel = Office 2013～2024 (プロダクト キー カード)
cell-d-channels-office-card-offline = ウィザードかポータル
cell-d-channels-office-card-move = アカウントによる
cell-d-channels-office-card-board = サインインして入れ直す
cell-d-channels-attach-business-channel = デジタルアタッチ版 Office (中小企業向け)
cell-d-channels-attach-business-offline = 使えない
cell-d-channels-attach-business-move = 不可
cell-d-channels-attach-business-board = VAIO は修理窓口、マウスは Microsoft サポート
cell-d-channels-attach-home-channel = デジタルアタッチ版 Office (個人向け)
cell-d-channels-attach-home-offline = 使えない
cell-d-channels-attach-home-move = 不可
cell-d-channels-attach-home-board = 最初のアカウント。SSD 交換やリカバリーも同時なら不可
cell-d-channels-microsoft-365-channel = Microsoft 365
cell-d-channels-microsoft-365-offline = 使えない
cell-d-channels-microsoft-365-move = サインイン
cell-d-channels-microsoft-365-board = サインイン
