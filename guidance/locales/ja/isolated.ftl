# インターネットにつなげない PC: オフラインで認証できるライセンスと、できないときの進め方。

answer-about-offline = インターネットにつなげない PC を認証する (ポータル・電話)

rule-isolated = { $device ->
    [none] この PC も手元の機器もインターネットにつながらないので、人に ID を伝えて認証します。
   *[other] お持ちのキーなら、別の機器とインストール ID で認証できます。この PC をつなげてよければ、先に slmgr /ato を試します。
}
rule-code-isolated = このコードに使うトラブルシューティングには接続が必要ですが、この PC はつなげません。
rule-code-digital-isolated = デジタル ライセンスはオンラインで確認されますが、この PC はつなげません。
rule-d-digital-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-1-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-2-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-3-digital-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-3-key-isolated = ハードウェアが変わっています。トラブルシューティングには接続が必要なので、お持ちのキーを使います。
rule-s1-t1-3-kms-isolated = KMS クライアントは、組織の KMS ホストか Active Directory が認証します。電話やポータルでは認証できません。
rule-s1-t1-3-evaluation-isolated = 評価版はインターネット経由でだけ認証できます。
warning-esu-windows = 先に Windows を認証します。この出力では{ $status }。ESU のキーには、認証済みの Windows が必要です。
warning-windows-key = PC のキーは Windows { $edition } に初めから入っているものです。ライセンスはデジタル ライセンスかファームウェアのもので、電話やポータルでは認証できません。先にお持ちのキーを入れるか、PC を一度インターネットにつなぎます。
rule-s1-t1-3-isolated = トラブルシューティングには接続が必要です。つなげない PC は、プロダクト キーと 2 つの ID で認証します。
rule-a9-4-isolated = サブスクリプションはサインインで認証するため、接続が必要です。
rule-s2-t7-subscription-isolated = サブスクリプションはサインインで認証するため、接続が必要です。
rule-office-isolated = この種類の Office にはインストール ID がなく、オンラインで認証します。
rule-a7-4-isolated = ボリューム ライセンスの Office は、MAK ならインストール ID を使ってオフラインで認証できます。
rule-s0-r1-isolated = カードの付いた Office では、インターネットで失敗するとウィザードにインストール ID が出る、と Microsoft 以外の資料にあります。
rule-s0-r12-code-isolated = このコードはプレインストールの Office のものです。オンラインで認証します。
rule-s0-r12-code-key = この Office にはキーがあるので、インストール ID を使えます。
rule-symptom-isolated = この表示は、サインイン、Microsoft Store、ライセンスの確認のどれかです。どれも接続が必要です。
rule-office-unknown-isolated = キーのある Office はオフラインで認証できます。種類は途中で確かめられます。
rule-s0-p3-isolated = クイック修復に接続は要りません。認証されているかどうかは、最初の手順で確かめます。
rule-a7-2-attach = デジタルアタッチ版にはインストール ID がありません。ウィザードが出ても、オンラインで認証します。
rule-attach-code = デジタルアタッチ版にはインストール ID がありません。オンラインで認証します。

title-connection-needed = オンラインで確認されるライセンスを、インターネットにつなげない PC で使うとき
flow-connection-needed = インストール ID のないライセンスで、PC をつなげないとき。できることと、一度だけつなぐ方法

section-needed-why = ポータルや電話で認証できない理由
section-needed-key = 先に、プロダクト キーがないか確かめる
section-needed-once = 規則で許されるなら、一度だけつなぐ
section-needed-never = つなぐことが許されないとき

step-needed-digital = デジタル ライセンスにはプロダクト キーがありません。オフラインの認証にはキーが必要です。
step-needed-office-kind = どの Office かを確かめてください。キーのあるものはオフラインで認証できます。
step-needed-read = 次のコマンドを実行し、「プロダクト キー チャネル」を見ます。Volume:MAK なら、オフラインで認証できるキーがあります。Retail と OEM は、デジタル ライセンスのこともキーのこともあります。
step-needed-own-key = この PC のプロダクト キーを探します。カード、箱、メール、ラベル、契約書を確かめてください。
step-needed-install = キーがあれば、インストールしてオフラインで認証します。
step-needed-permission = ネットワークの責任者に、この PC を一度だけつないでよいか、どこでつなぐかを確かめてください。
step-needed-connect = 短い時間だけつなぎます。有線か、スマートフォンの USB テザリングを使います。
step-needed-relink = ライセンス認証のトラブルシューティングを実行し、認証されたことを確かめます。
step-needed-sign-in = サブスクリプションを持つアカウントでサインインし、認証されたことを確かめます。
step-needed-office = Word を開いてライセンスの確認を待ち、「ファイル」-「アカウント」で認証されたことを確かめます。
step-needed-disconnect = PC をネットワークから外し、最後に確認された日を書き留めます。
step-needed-repair-later = 認証されていると分かるまで、Office を修復したりアンインストールしたりしないでください。
step-needed-ask-office = 別の機器から Microsoft に問い合わせ、この PC はつなげないと伝えます。ボリューム ライセンスの Office も検討してください。
step-needed-ask = 別の機器からサポートに問い合わせ、この PC はつなげないこと、プロダクト キーがないことを伝えます。

## 電話はあるが、ほかにつながる機器がない。

answer-about-phone-only = 電話しかない (ほかにインターネットにつながる機器がない)

## 人のものだった PC、借りている PC、自作 PC。

rule-second-hand = 中古の PC にライセンスが付いてくるかどうかは、ライセンスの種類で決まります。
rule-leased = リースの PC は貸し主のものです。だれのライセンスかは契約で決まります。
rule-self-built-oem = OEM のライセンスはメーカーの PC に付くもので、自作 PC では使えません。
rule-self-built = 自作 PC には、問い合わせるメーカーがありません。

note-self-built = 自作 PC は部品が替わりやすく、別の PC と判断されることが多くなります。マザーボードと Windows の購入の記録を残してください。DSP 版は、一緒に購入したパーツと組み合わせて使います。

title-handed-over-pc = { $about ->
    [leased] リースの PC
   *[other] 中古の PC
} のライセンス
flow-handed-over-pc = 中古やリースの PC のライセンスと、書面で用意するもの
section-handed-licence = 入っているライセンスを確かめる
section-handed-papers = 書面で用意するもの
section-handed-avoid = ここでの注意
section-handed-activate = 認証されていないとき
section-leased-return = 返却の前に
step-handed-read = 次のコマンドを実行し、「プロダクト キー チャネル」と状態を書き留めます。
step-handed-channels = 表でチャネルを探します。ライセンスが PC に付いてくるかどうかが分かります。
step-leased-owner = 貸し主か管理者に、だれのライセンスかを聞きます。メーカーのもの (OEM) か、自分の組織のもの (ボリューム ライセンス) です。
step-handed-certificate = 譲渡証明書か、購入を証明するもの。Microsoft に聞かれることがあります。
step-handed-seller = このキーをほかの PC で使っていない、という売り主の確認。あとから店に聞いてもかまいません。
step-leased-contract = リースの契約書。Windows と Office の扱いを確かめてください。
step-leased-proof = ライセンスを証明するもの。返却のときに求められることがあります。
step-handed-account = 前の持ち主の Microsoft アカウントでサインインしたり、パスワードを聞いたりしないでください。認証が終わってから、自分のアカウントを使います。
step-leased-change = 貸し主に断らずに、部品、エディション、プロダクト キーを変えないでください。
step-handed-offline = インターネットにつなげないとき: キーのあるライセンスなら、インストール ID で認証します。
step-handed-online = インターネットにつなげるとき: 先に次のコマンドを実行します。
step-handed-own = ライセンスが PC に付いてこなかったときは、自分のライセンスが必要です。
step-handed-office = 前の持ち主の Office は、その人のアカウントや交換前のマザーボードに結び付いていることがあります。アンインストールする前に問い合わせてください。
step-leased-ask = 先に貸し主か自分の管理者に聞いてください。Microsoft に頼めるのは、ライセンスの持ち主だけです。
step-leased-remove = 自分のキーは次のコマンドで削除します。MAK の認証回数は戻りません。
step-leased-sign-out = すべてのアカウントからサインアウトし、Microsoft アカウントのデバイスの一覧からこの PC を外します。
column-handed-channels-channel = チャネル
column-handed-channels-goes = PC に付いてくるか
cell-handed-channels-oem-channel = OEM
cell-handed-channels-oem-goes = 付いてくる。この PC だけのもので、故障の修理でないマザーボード交換で使えなくなる
cell-handed-channels-retail-channel = Retail
cell-handed-channels-retail-goes = 売り主がキーを渡し、自分では使わない場合だけ
cell-handed-channels-volume-channel = Volume:MAK、Volume:GVLK
cell-handed-channels-volume-goes = 付いてこない。購入した組織のもの
cell-handed-channels-digital-channel = デジタル ライセンス
cell-handed-channels-digital-goes = もとのライセンスによる。OEM なら付いてくる。Retail なら渡された場合だけ

step-agent-borrow = スマートフォンを 10 分だけ借りるか、だれかに頼んでください。Microsoft が案内している窓口はポータル { -portal } で、折り返しの電話もそこで頼みます。インストール ID は電話で読み上げて伝えられます。
step-agent-numbers = どうしても機器がないとき: ボリューム ライセンスなら、契約書にあるライセンス認証専用窓口に電話します。メーカーの PC なら、メーカーに電話します。ポータルのページに電話番号はありません。

## スクリプトが動かない PC。

untested = 実機で未確認
section-powershell = この PC で PowerShell を開く
step-powershell-why = この PC では Windows Script Host か VBScript がないか無効なので、slmgr.vbs と ospp.vbs は動きません。次のコマンドは、Windows の同じ機能を直接使います。Microsoft は VBScript を廃止していく予定です。
step-powershell-open = Windows キーを押して powershell と入力し、「Windows PowerShell」を右クリックして [管理者として実行] を選びます。コマンドは 1 行で入力してください。
step-powershell-oslicense = 2026 年 9 月の更新プログラム (KB5124008) を適用した Windows 11 には、後継の OSLicense モジュールがあります。両方のコマンドがあるところでは、どちらか一方を使ってください。
step-key-oslicense = または、OSLicense なら次のコマンドでキーをインストールします。
step-identify-oslicense = または、OSLicense なら次のコマンドで Windows のライセンスの情報を表示します。
step-enter-oslicense = または、OSLicense なら次のコマンドを実行します。{ $target ->
    [ad-forest] X の部分を KMS ホスト キーに置き換えます。
   *[other] INSTALLATION-ID の部分を、空白のないインストール ID に置き換えます。
}
step-trouble-host = 「Windows Script Host へのアクセスは無効」と出たときや、VBScript や slmgr.vbs が見つからないとき: この PC ではスクリプトが動きません。PowerShell を管理者として開きます。次のコマンドでインストール ID が出ます。
step-trouble-host-enter = 同じように、次のコマンドで確認 ID を入力します。LicenseStatus が 1 なら認証済みです。slui 4 もスクリプトなしで使えます。
step-trouble-host-guide = スクリプトを使わない手順は、offhook のある機器で作り直せます。新しい Windows 11 で使える OSLicense のコマンドも入ります。

## ESU と期間。

ask-esu = ESU はだれのライセンスですか。
answer-esu-volume = 組織のもの (MAK がある)
answer-esu-consumer = 個人のもの (Microsoft アカウント)
rule-esu-consumer = 個人の PC の ESU は Microsoft アカウントで登録します。キーもインストール ID もありません。
rule-esu-consumer-isolated = 個人の PC の ESU は Microsoft アカウントで登録しますが、この PC はつなげません。
rule-office-2021-end = Office 2021 と Office LTSC 2021 のサポートは終了しました。
note-office-2021-end = Office 2021 と Office LTSC 2021 のサポートは 2026 年 10 月 13 日に終了しました。認証はできますが、更新はなく、問い合わせを断られることもあります。
title-esu-consumer = 個人の PC の拡張セキュリティ更新プログラム (ESU)
flow-esu-consumer = 個人の Windows 10 の ESU。キーを使わず、Microsoft アカウントで登録する
section-esu-consumer-what = 個人向けの ESU
section-esu-consumer-do = 登録する
section-esu-consumer-else = そのほか
step-esu-consumer-ended = 個人向けの ESU は 2027 年 10 月 12 日に終了しました。
step-esu-consumer-account = 個人の PC の ESU は Microsoft アカウントに結び付きます。MAK もインストール ID もなく、電話も使いません。
step-esu-consumer-until = 期間は 2027 年 10 月 12 日まで、と Microsoft 以外の資料にあります。Microsoft が 2026 年に延長し、登録済みの PC はそのまま続きます。
step-esu-consumer-version = winver を実行し、Windows 10 バージョン 22H2 であることを確かめます。
step-esu-consumer-update = PC をつなぎ、設定の Windows Update を開いて、ESU の登録の案内を探します。なければ、先に更新プログラムをインストールしてください。
step-esu-consumer-sign-in = 案内に従い、この PC の管理者の Microsoft アカウントでサインインします。
step-esu-consumer-company = 組織の PC では ESU のキーを使います。キーならオフラインで認証できます。
step-esu-consumer-help = バージョンと更新が合っていても案内が出ないとき: Microsoft に問い合わせてください。
step-needed-esu = Windows Update で ESU に登録します。
step-esu-ended-client = Windows 10 の ESU は終了しました。最後の 3 年目は 2028 年 10 月 10 日まででした。
step-esu-ended-server = Windows Server 2012 / 2012 R2 の ESU は終了しました。最後の 3 年目は 2026 年 10 月 13 日まででした。キーの認証はできても、新しい更新プログラムはありません。
step-esu-ready-editions = Home、Education、Pro、Pro Education、Pro for Workstations、Enterprise のどれか。Azure 上の PC に ESU のキーは要りません。
column-a6-esu-client-period = 期間
column-a6-esu-server-period = 期間
cell-a6-esu-client-1-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}
cell-a6-esu-client-2-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}
cell-a6-esu-client-3-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}
cell-a6-esu-server-1-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}
cell-a6-esu-server-2-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}
cell-a6-esu-server-3-period = { $from }～{ $until }{ $period ->
    [ended] {""} (終了)
    [now] {""} (現在はこの年)
   *[later] {""}
}

## 電話で言うこと。

step-agent-say = 「{ $target ->
    [office] Office
    [office-kms-host] Office の KMS ホスト
    [kms-host] KMS ホスト
    [add-on] Windows の ESU
    [ad-forest] Active Directory のフォレスト
   *[other] Windows
} の電話でのライセンス認証をお願いします。PC はインターネットに接続できません。インストール ID を 9 グループお伝えします。」
step-agent-questions = 聞かれたことには、事実をそのまま答えます。
step-agent-misheard = 聞き違えられたとき: 「第 3 グループを、最初からもう一度言います。」と言ってから読みます。「4 桁目はハチです。イチではありません。復唱をお願いします。」
step-agent-ask-blocks = 「確認 ID を、ブロック A から H の順に、1 ブロックずつお願いします。1 ブロックごとに復唱します。」
step-agent-fails = ブロックが合わないときや PC が受け付けないときは、電話を切らないでください。「ブロック C が合いません。ブロック C をもう一度お願いします。」
step-agent-line = 電話が切れたとき: インストール ID は、キーと部品が同じなら変わりません。かけ直して、どのブロックまで聞いたかを伝え、すべて復唱し直します。
step-agent-voice = 音声が話し続けて繰り返さないとき: すぐに書き取るか、許されていれば録音します。用件を聞かれたら「オペレーター」と言ってください。Microsoft クリアリングハウスでは、このような音声が出ることがあります。
column-agent-questions-asked = 聞かれること
column-agent-questions-answer = 答え方
cell-agent-questions-computers-asked = 何台に入れていますか
cell-agent-questions-computers-answer = 「…台です。」電話の前に数えておき、本当の台数を答えます
cell-agent-questions-before-asked = この PC は以前に認証されていましたか
cell-agent-questions-before-answer = 「はい、…まで認証されていました。」「いいえ。」「分かりません。」
cell-agent-questions-why-asked = 認証し直す理由は何ですか
cell-agent-questions-why-answer = 「マザーボードを交換しました。」「Windows を再インストールしました。」など、事実を答えます
cell-agent-questions-key-asked = プロダクト キーを教えてください
cell-agent-questions-key-answer = 「末尾 5 文字でよろしいですか。」キー全体は、自分から Microsoft にかけた電話でだけ伝えます
cell-agent-questions-remote-asked = リモート操作やメールのプログラムを使わせてください
cell-agent-questions-remote-answer = 「この PC はつながっていないので、リモート操作はできません。」しつこいときは電話を切ってください
cell-agent-questions-edition-asked = エディションが違います
cell-agent-questions-edition-answer = 「このインストール ID はどのエディションのものですか。」答えを書き留めて PC と見比べます
