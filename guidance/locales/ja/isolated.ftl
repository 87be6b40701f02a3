# インターネットにつなげない PC: オフラインで認証できるライセンスと、できないときの進め方。

answer-about-offline = インターネットにつなげない PC を認証する (ポータル・電話)

rule-isolated = この PC はインターネットにつなげないので、2 つの ID を別の機器でやり取りします。ライセンスの種類は途中で確かめられます。
rule-code-isolated = このコードに使うトラブルシューティングには接続が必要ですが、この PC はつなげません。
rule-code-digital-isolated = デジタル ライセンスはオンラインで確認されますが、この PC はつなげません。
rule-d-digital-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-1-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-2-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
rule-s1-t1-3-digital-isolated = デジタル ライセンスにはオフラインで使えるキーがなく、オンラインで確認されます。
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
}のライセンス
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
