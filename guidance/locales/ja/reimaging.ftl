# 1 つのイメージで何台もの PC を再イメージングする。Microsoft の 2020 年の簡易ガイドによる質問、規則、答え、表。

ask-reimaging-question = 再イメージングについて、何を知りたいですか。
how-reimaging-question = 再イメージングとは、1 つの基本イメージを何台もの PC に入れることです。いちばん近いものを選びます。
answer-reimaging-question-may-i = この PC を再イメージングしてよいか
answer-reimaging-question-media = どのメディアやイメージを使ってよいか
answer-reimaging-question-cl-media = ボリューム ライセンスのメディアとは何か
answer-reimaging-question-support-after = サポートと保証はどうなるか
answer-reimaging-question-office-differs = ボリューム ライセンスの Office が別の製品とされる理由
answer-reimaging-question-enterprise = Windows Pro の PC に Windows Enterprise を入れてよいか
answer-reimaging-question-user-left = 利用者が退職した、またはユーザー単位のライセンスが切れた
answer-reimaging-question-without-sa = ソフトウェア アシュアランスなしでもよいか
answer-reimaging-question-volume-key = ボリューム ライセンス キーの入手先
answer-reimaging-question-more-activations = 再イメージング用に MAK のライセンス認証の回数を増やしたい
answer-reimaging-question-earlier-version = 以前のバージョンを入れてよいか
answer-reimaging-question-bitness = 32 ビットの PC に 64 ビットのイメージを入れてよいか

ask-volume-licence = お勤め先は、この製品のライセンスをボリューム ライセンス契約で 1 つ以上持っていますか。
how-volume-licence = Enterprise Agreement、MPSA、Open Value、以前の Open License などです。学校なら Campus and School Agreement です。ライセンスの担当者に聞きます。
answer-volume-licence-yes = 持っている
answer-volume-licence-no = 持っていない

ask-same-product = イメージの製品とエディションは、PC のライセンスと同じですか。
how-same-product = Windows Pro と Enterprise は別です。Microsoft 365 Apps for enterprise と Office Professional Plus も別です。PC か利用者に Windows Enterprise のライセンスがあれば、Enterprise もライセンスに入ります。
answer-same-product-yes = 同じ
answer-same-product-no = 製品かエディションが違う

ask-same-version = イメージのバージョンは、PC のライセンスと同じですか。
how-same-version = ライセンスに書かれたバージョンと、イメージのバージョンを比べます。32 ビットと 64 ビットの違いは問いません。
answer-same-version-yes = 同じ
answer-same-version-no = 違う

ask-other-right = ライセンス条項は、ライセンスと違うバージョンを使うことを認めていますか。
how-other-right = ダウングレード権を探します。イメージのバージョンとエディションが書かれている必要があります。
answer-other-right-oem = PC に付いてきたライセンス条項が認めている
answer-other-right-volume = 契約か製品条項が認めている
answer-other-right-none = 認めていない

ask-each-licensed = どの PC にも、イメージの中身のライセンスがありますか。
how-each-licensed = PC の台数とライセンスの数を数えます。PC に付属、店で購入、契約のどれで手に入れたかは問いません。
answer-each-licensed-yes = すべての PC にある
answer-each-licensed-no = ない PC がある

ask-same-components = イメージに含まれるコンポーネントは、ライセンスの製品と同じですか。
how-same-components = Office のようなスイートの場合の質問です。同じエディションの単体の製品なら「同じ」と答えます。
answer-same-components-yes = 同じ
answer-same-components-no = 違う

ask-same-language = イメージの言語は、ライセンスの製品と同じですか。
how-same-language = 英語版とフランス語版は違う言語です。英語版と Multilingual User Interface パックも同じではありません。
answer-same-language-yes = 同じ
answer-same-language-no = 違う

ask-media = イメージは、どのメディアから作りますか。
how-media = PC メーカーのリカバリ ディスクやイメージは、カスタム イメージもメーカーのメディアです。
answer-media-oem = PC メーカーのメディアかイメージ
answer-media-fpp = 店で買ったパッケージ製品のメディア
answer-media-volume = ボリューム ライセンスのメディア

ask-same-maker = どの PC も、そのメーカーからこのイメージが入った状態で届きましたか。
how-same-maker = 納品書でわからないときは、製造番号を伝えてメーカーか販売店に聞きます。
answer-same-maker-yes = すべてそうだ
answer-same-maker-no = ほかのメーカーか、別のイメージの PC がある

ask-image-changed = メーカーのイメージに手を加えてから PC に入れますか。
how-image-changed = 何かを足すことも、消すことも変更です。
answer-image-changed-yes = 手を加える、またはすでに加えた
answer-image-changed-no = 届いたまま使う

ask-enterprise-licence = これらの PC か利用者に、Windows Enterprise のライセンスがありますか。
how-enterprise-licence = デバイス単位とユーザー単位があります。お勤め先の契約とサブスクリプションを見ます。
answer-enterprise-licence-yes = デバイス単位かユーザー単位である
answer-enterprise-licence-no = Windows Pro だけ

ask-windows-user = Windows Enterprise の入った PC を、これからだれが使いますか。
how-windows-user = ライセンスを割り当てている担当者に聞きます。
answer-windows-user-licensed = ユーザー単位の Windows ライセンスを持つ人だけ
answer-windows-user-other = そのライセンスを持たない人も使う
answer-windows-user-ended = ユーザー単位のライセンスの期限が切れた

rule-s3-q1 = ボリューム ライセンスのメディアについての質問です。2020 年の簡易ガイドが説明し、2025 年のページに今の入手先があります。
rule-s3-q2 = 再イメージング後のサポートについての質問です。2020 年の簡易ガイドは、ライセンスとサポートを別のものとしています。
rule-s3-q3 = Office が別の製品とされる理由の質問です。2020 年の簡易ガイドは、ボリューム ライセンスの Office を独立した製品としています。
rule-s3-q4 = PC のライセンスは Windows Pro だけです。Windows Enterprise には専用のライセンスが必要です。
rule-s3-q4-licensed = デバイス単位かユーザー単位の Windows Enterprise ライセンスがあります。2020 年の簡易ガイドが求める条件です。
rule-s3-q4-open = Windows Enterprise を入れてよいかはライセンスで決まります。そのライセンスがあるかは、まだわかっていません。
rule-s3-q5-keep = 次に使う人にもユーザー単位の Windows ライセンスがあるので、Windows Enterprise を残せます。
rule-s3-q5-device = ユーザー単位の Windows ライセンスのない人も使うので、PC の側にライセンスが必要です。
rule-s3-q5-ended = ユーザー単位のライセンスが切れたので、この PC で Windows Enterprise を使う権利もありません。
rule-s3-q5 = 次にだれが使うかで答えが変わるため、3 つの場合をすべて示します。
rule-s3-q6 = ソフトウェア アシュアランスは、2020 年の簡易ガイドの条件に入っていません。
rule-s3-q7 = ボリューム ライセンス キーについての質問です。キーは契約に伴って届き、見る場所は 2020 年から変わりました。
rule-s3-q8 = 再イメージングに MAK のライセンス認証の回数が足りません。見る場所も頼み方も、2020 年から変わりました。
rule-s3-q9-none = 以前のバージョンを認めるライセンス条項がないので、そのバージョンはライセンスされていません。
rule-s3-q9 = ライセンス条項が以前のバージョンを認めています。2020 年の簡易ガイドもそれに従います。
rule-s3-q9-open = 以前のバージョンを使えるかはライセンス条項で決まります。その条項をまだ確かめていません。
rule-s3-q10 = ほかの条件が同じなら、2020 年の簡易ガイドは 32 ビットと 64 ビットを区別しません。
rule-s3-t1 = 2020 年の簡易ガイドの 6 つの条件が、すべてそろっています。
rule-s3-t1-1 = イメージの製品かエディションが、PC のライセンスと違います。
rule-s3-t1-2 = イメージのコンポーネントが、ライセンスの製品と違います。
rule-s3-t1-3 = イメージの言語が、ライセンスの製品と違います。
rule-s3-t1-4 = イメージのバージョンがライセンスと違い、それを認める条項もありません。
rule-s3-t1-5 = イメージの中身のライセンスがない PC があります。
rule-s3-t1-6 = この製品のボリューム ライセンスがありません。再イメージングの権利は、その契約から生じます。
rule-s3-t1-open = 外れた条件はまだありませんが、わからない条件が残っています。
rule-s3-t2 = メディアか PC にわからないことが残っているので、メディアの表を示します。
rule-s3-t2-1 = メーカーのイメージを変更せず、それが入って届いたライセンスのある PC に使います。
rule-s3-t2-2 = パッケージ製品のメディアは、そのライセンスを持つ 1 台にだけ使えます。
rule-s3-t2-3 = ボリューム ライセンスのメディアで、どの PC にもライセンスがあります。
rule-s3-q = 何を知りたいのかがまだ決まらないので、簡易ガイド全体を短く示します。
rule-s3-r1 = ボリューム ライセンスには デスクトップ版 Windows のフルバージョンがありません。PC ごとに Windows のライセンスが必要です。
rule-s3-r2 = 同じエディションとバージョンのライセンスがあれば、契約の対象でない PC にもボリューム ライセンスのメディアを使えます。
rule-s3-r3 = PC に付いてきたライセンス条項が以前のバージョンを認めています。ボリューム ライセンスのメディアで実行できます。
rule-s3-r4 = 契約で得た Windows Pro と Enterprise のアップグレード ライセンスには、完全なダウングレード権があります。
rule-s3-r5 = メーカーのイメージは、最初にそのイメージが入っていた PC にだけ使えます。
rule-s3-r6 = メーカーのリカバリ イメージは、PC に戻す前に変更できません。
rule-s3-r7 = メーカーの違う PC があるときは、メーカーや業者にボリューム ライセンスのイメージの導入を頼めます。
rule-s3-r8 = 以前のバージョンを認める条項があっても、それを渡す義務はだれにもありません。
rule-s3-r9 = ボリューム ライセンスのメディアに入った Microsoft 製品はすべて対象です。ただし条件がそろっている間に限ります。
rule-h10 = 2020 年の簡易ガイドが挙げる場所は、その後移りました。
rule-h10-mail = ライセンス認証の回数の増やし方は、2020 年から変わりました。
rule-h10-open = 2020 年の簡易ガイドにある Open License は、終了しました。
rule-h11 = 2020 年の簡易ガイドの例にあるバージョンは、古くなりました。

have-reimaging-warranty = PC の保証書とサポート契約書。
have-reimaging-role = Microsoft 365 管理センターで、ボリューム ライセンスの役割があるアカウント。
have-reimaging-own-licence = PC ごとの Windows ライセンスの証拠。ラベル、納品書、メーカーのリカバリ メディアなど。
have-reimaging-volume-media = PC のライセンスとエディション、バージョン、言語がすべて同じボリューム ライセンスのメディア。
have-reimaging-order = メーカーや業者への依頼書と、「Windows License Verification」の書類。
have-reimaging-earlier-media = 以前のバージョンのメディアとキー。自分で手に入れます。

avoid-reimaging-whole-key = プロダクト キーの全体は送らないでください。Microsoft の 2024 年 12 月のページが求めるのは末尾の 5 文字です。
avoid-reimaging-maker-image = あるメーカーのイメージを、ほかのメーカーの PC に入れないでください。
avoid-reimaging-changed-image = 手を加えたメーカーのイメージを、PC に戻さないでください。
avoid-reimaging-other-software = ほかのソフトウェアは、ライセンスを確かめるまでイメージに加えないでください。

note-h10-vlsc = 2020 年の簡易ガイドは、ダウンロードとキーの場所を VLSC としています。VLSC は 2024 年 4 月に終わり、どちらも Microsoft 365 管理センターに移りました。
note-h10-mail = 2020 年の簡易ガイドは、電話の窓口とメールを挙げています。Microsoft の 2024 年 12 月のページは Web フォームを、2025 年 12 月のポータルは専用のメニューを示しています。
note-reimaging-open-license = 2020 年の簡易ガイドには Open License があります。この制度は 2021 年 12 月 31 日に終わりました。それまでに登録したライセンスは、今もオンラインで見られます。
note-reimaging-downgrade-end = Microsoft 以外の情報によると、Windows 10 Pro の条項が以前のバージョンを認めるのは、そのバージョンのサポートが続く間だけです。
note-h11 = 2020 年の簡易ガイドの例は Windows 7、8.1、10 です。Windows 10 のサポートは 2025 年 10 月 14 日に終わりました。例としてだけ読みます。

title-reimaging = 1 つのイメージで何台もの PC を再イメージングする
flow-reimaging = 1 つのイメージを複数の PC に入れてよいかを確かめる

section-reimaging-yes = 答え: 次の条件でできます
section-reimaging-no = 答え: このままではできません
section-reimaging-open = 答え: まだ決まりません
section-reimaging-q1 = ボリューム ライセンスのメディアとは
section-reimaging-q2 = 再イメージング後のサポートと保証
section-reimaging-q3 = ボリューム ライセンスの Office が別の製品とされる理由
section-reimaging-q4 = Windows Pro の PC に Windows Enterprise を入れる
section-reimaging-q5 = 利用者の退職、ユーザー単位のライセンスの期限切れ
section-reimaging-q6 = ソフトウェア アシュアランスなしの再イメージング
section-reimaging-q7 = ボリューム ライセンス キーの入手先
section-reimaging-q8 = 再イメージング用に MAK のライセンス認証の回数を増やす
section-reimaging-q9 = 以前のバージョン
section-reimaging-q10 = 32 ビットと 64 ビット
section-reimaging-conditions = 6 つの条件
section-reimaging-media = Windows のメディアと複数の PC
section-reimaging-rules = デスクトップ版 Windows の規則
section-reimaging-activate = 再イメージング後のライセンス認証
section-reimaging-places = 今の場所
section-reimaging-decides = 最後に決めるもの

step-reimaging-yes-conditions = できます。下の 6 つの条件がそろっているので、2020 年の簡易ガイドが認めています。別のエディションの PC が加わるなど、条件が変わったら確かめ直します。
step-reimaging-yes-terms = できます。ただし、確かめたライセンス条項が認める範囲に限ります。2020 年の簡易ガイドは、別のバージョンの扱いをその条項に任せています。ほかの条件は変わりません。
step-reimaging-yes-volume-media = できます。2020 年の簡易ガイドは、エディションとバージョンのライセンスが同じ PC にボリューム ライセンスのメディアを認めています。下の 6 つの条件も確かめます。
step-reimaging-yes-maker-image = できます。2020 年の簡易ガイドは、同じメーカーのライセンスのある PC に、1 つのリカバリ イメージを認めています。変更せず、それが入って届いた PC にだけ戻します。

step-reimaging-no-agreement = できません。再イメージングの権利は、ボリューム ライセンスの契約者のものです。この製品のライセンスを契約で 1 つ以上持つと、メディアとキーも手に入ります。
step-reimaging-no-product = できません。製品かエディションがライセンスと違います。ライセンスのあるエディションでイメージを作るか、先に PC の台数分のライセンスを取ります。例外は、契約か製品条項に書かれている場合だけです。
step-reimaging-no-version = できません。バージョンがライセンスと違い、ダウングレード権もありません。ライセンスのあるバージョンでイメージを作ります。
step-reimaging-no-unlicensed = ライセンスのない PC ではできません。その PC を外すか、先にライセンスを取ります。
step-reimaging-no-components = できません。コンポーネントがライセンスと違います。同じコンポーネントのスイートでイメージを作ります。
step-reimaging-no-language = できません。言語がライセンスと違います。ライセンスと同じ言語のメディアでイメージを作ります。
step-reimaging-no-retail-media = できません。パッケージ製品のメディアは、そのライセンスを持つ 1 台にだけ使えます。何台もあるなら、6 つの条件を確かめてボリューム ライセンスのメディアを使います。
step-reimaging-no-other-maker = できません。メーカーのイメージは、最初にそのイメージが入っていた PC にだけ使えます。メーカーの違う PC には、ボリューム ライセンスのメディアで 1 つのイメージを作ります。導入は業者にも頼めます。
step-reimaging-no-changed-image = できません。メーカーのリカバリ イメージは変更できません。届いたまま戻すか、ボリューム ライセンスのメディアで自社のイメージを作ります。

step-reimaging-open-first = まだイメージを入れません。次のことを調べてから、もう一度確かめます。
step-reimaging-find-agreement = この製品のボリューム ライセンスがあるか調べます。Microsoft 365 管理センターの [課金]、[製品]、[ボリューム ライセンス] に出ます。MPSA は Business Center で見ます。
step-reimaging-find-product = PC ごとに、ライセンスの製品とエディションを調べます。ラベル、納品書、契約書をメディアの名前と見比べます。
step-reimaging-find-version = PC ごとに、ライセンスのバージョンを調べます。今動いているバージョンと違うことがあります。
step-reimaging-find-right = PC のライセンス条項と製品条項を読みます。イメージのバージョンとエディションを挙げたダウングレード権を探します。
step-reimaging-find-licences = どの PC にもライセンスがあるか調べます。PC とライセンスの一覧を作り、ない PC に印を付けます。
step-reimaging-find-components = ライセンスのスイートに含まれるアプリを調べます。イメージの中身と見比べます。
step-reimaging-find-language = ライセンスの言語を調べます。言語パックを足したものは、その言語の製品と同じではありません。
step-reimaging-find-media = メディアの出どころを調べます。PC メーカー、店、ボリューム ライセンス契約のどれかです。
step-reimaging-find-maker = PC がどのイメージで届いたか調べます。製造番号を伝えると、メーカーか販売店で確かめられます。
step-reimaging-find-changed = イメージが届いたままかどうか調べます。
step-reimaging-find-question = 下から近いものを探し、その質問でもう一度確かめます。

step-reimaging-q1-answer = ボリューム ライセンスのメディアとは、組織が契約に基づいて受け取るものです。2020 年の簡易ガイドは、VLSC からのダウンロードと CD や DVD のキットを挙げています。
step-reimaging-q1-today = 今は Microsoft 365 管理センターからダウンロードします。ボリューム ライセンスのディスクは、もう提供されていません。
step-reimaging-q2-answer = ボリューム ライセンスのメディアで再イメージングしても、Microsoft のサポートは付きません。2020 年の簡易ガイドは、ライセンスとサポートを別のものとしています。
step-reimaging-q2-ask = 保証とサポートへの影響は、PC メーカーなど保証をする会社に聞きます。最初の 1 台の前に聞き、契約にも書いておきます。
step-reimaging-q2-today = Microsoft の 2025 年 3 月のページも同じです。ボリューム ライセンスに技術サポートは含まれません。サポート契約がないと、有料になることがあります。
step-reimaging-q3-answer = ボリューム ライセンスの Office は組織向けの製品です。2020 年の簡易ガイドは、画面、キーの扱い、管理者用のツール、追加の機能の違いを挙げています。例は Office Professional Plus 2016 です。
step-reimaging-q3-meaning = PC に付属の Office やパッケージ製品の Office を、ボリューム ライセンスの Office に置き換えません。別の製品なので、はじめの 2 つの条件を満たしません。
step-reimaging-q4-no = できません。Windows Enterprise には、デバイス単位かユーザー単位の Windows Enterprise ライセンスが必要です。この PC には、ライセンスのある Windows Pro を入れます。
step-reimaging-q4-yes = できます。2020 年の簡易ガイドは、Windows Enterprise のライセンスがある PC か利用者に認めています。決め手はメディアではなくライセンスです。
step-reimaging-q4-open = Windows Enterprise のライセンスがあるか、デバイス単位とユーザー単位の両方で調べます。わかるまでは Windows Pro だけを入れます。
step-reimaging-q5-keep = ユーザー単位の Windows ライセンスを持つ人だけが使うなら、Windows Enterprise を残します。何も消しません。
step-reimaging-q5-device = ほかの人も使うなら、その PC にデバイス単位の Windows ソフトウェア アシュアランスを取ります。
step-reimaging-q5-return = ユーザー単位のライセンスが切れたら、PC を最初にライセンスされた Windows に戻します。
step-reimaging-q6-answer = できます。2020 年の簡易ガイドは、ソフトウェア アシュアランスの有無を問わず、ボリューム ライセンスの契約者すべてに認めています。6 つの条件はそろえます。

step-reimaging-q7-answer = キーがすでに届いていないか、先に見ます。2020 年の簡易ガイドによると、キーは自動で割り当てられます。
step-reimaging-q7-today = Microsoft 365 管理センターを開き、[課金]、[製品]、[ボリューム ライセンス] の順に進みます。ダウンロードとキーの一覧から製品を選び、キーを表示します。
step-reimaging-q7-mpsa = MPSA のときは Business Center で見ます。MPSA のライセンスは、ほかの契約とは別に管理されています。
step-reimaging-q7-one = 再イメージングする製品のライセンスが 1 つ以上あるか確かめます。Open License と Open Value では、それがないとメディアもキーも手に入りません。
step-reimaging-q7-missing = キーが見つからないときは、管理センターのヘルプとサポートからボリューム ライセンスのサポートに頼みます。2020 年の簡易ガイドは、ライセンス認証専用窓口を挙げています。
step-reimaging-q8-count = ライセンス認証の残り回数を見ます。管理センターで [課金]、[製品]、[ボリューム ライセンス] の順に進み、製品のキーを表示します。VAMT にも出ます。
step-reimaging-q8-gather = 契約の番号、組織名と担当者、製品名とバージョンとエディション、キーの末尾 5 文字、増やしたい回数を書き出します。理由には再イメージングと書きます。
step-reimaging-q8-request = ボリューム ライセンスのサポートの Web フォームで頼みます。{ -portal } の [ボリューム ライセンス キー管理] でも頼めます。増やせるかどうかは、その都度決まります。
step-reimaging-q8-further = キーがブロックされているとき、または断られたときは、別の方法で追加を頼みます。
step-reimaging-q9-oem = PC に付いてきた条項がそのバージョンを認める範囲で、できます。2020 年の簡易ガイドによると、製品、コンポーネント、言語は同じにします。メディアは自分で手に入れます。
step-reimaging-q9-volume = 契約か製品条項がそのバージョンを認める範囲で、できます。製品、コンポーネント、言語は同じにします。古いバージョンは、ダウンロードできないことが多くあります。
step-reimaging-q9-none = できません。認める条項がなければ、以前のバージョンはライセンスされていません。ライセンスのあるバージョンを入れます。
step-reimaging-q9-open = 先にライセンス条項を読みます。PC に付いてきた条項か、契約の製品条項です。そのバージョンが書かれていなければ、ライセンスのあるバージョンを使います。
step-reimaging-q10-answer = できます。2020 年の簡易ガイドは、32 ビットと 64 ビットの間の再イメージングを認めています。製品、バージョン、コンポーネント、言語は同じにします。例は Windows Pro です。

step-reimaging-conditions-table = ボリューム ライセンスのメディアで作るイメージには、6 つすべてが必要です。1 つでも外れると、できません。
step-reimaging-conditions-source = ライセンスの入手先は問いません。PC に付属でも、店で買っても、契約でもかまいません。32 ビットと 64 ビットの違いも問いません。
step-reimaging-conditions-exceptions = 例外は製品条項で探します。ダウングレード権やライセンス移行権のある制度があります。
step-reimaging-media-table = Windows のメディアの種類ごとに、2020 年の簡易ガイドの内容を示します。
step-reimaging-media-two = イメージをどの PC まで使えるか、メーカーに確かめます。簡易ガイドの説明は 2 通りあります。表では同じメーカーの複数の PC、本文ではメディアが同梱された PC だけです。

step-reimaging-r1 = PC ごとの Windows ライセンスを残します。ボリューム ライセンスの デスクトップ版 Windows はアップグレードです。フルバージョンは、PC に付属か、パッケージ製品である必要があります。
step-reimaging-r2 = ボリューム ライセンスのメディアは、同じエディションとバージョンのライセンスがある PC に使います。PC が契約の対象である必要はありません。
step-reimaging-r3 = Windows Pro の PC の条項に、制限付きのダウングレード権があるか見ます。簡易ガイドの例は Windows 10 Pro から Windows 7 Professional です。ボリューム ライセンスのメディアを使えます。
step-reimaging-r4 = 契約で得た Windows Pro と Enterprise のアップグレード ライセンスには、完全なダウングレード権があります。ボリューム ライセンスのメディアを使えます。
step-reimaging-r5 = メーカーのメディアは、カスタム イメージも含め、最初にそれが入っていた PC にだけ使います。ほかのメーカーの PC には使わないでください。
step-reimaging-r6 = メーカーのリカバリ メディアの条件は 3 つです。届いたときと同じバージョンであること、同梱された PC だけに使うこと、戻す前に変更しないことです。
step-reimaging-r7 = メーカーの違う PC があるときは、ボリューム ライセンスのイメージの導入をメーカーや業者に頼めます。元のライセンスとリカバリ メディアは、それぞれの PC に残ります。
step-reimaging-r8 = OEM の Windows の条項は、以前のバージョンを認めることがあります。例は 10 Pro の代わりの 8.1 Pro です。渡す義務はだれにもなく、ほかの条件も変わりません。
step-reimaging-r9 = ボリューム ライセンスのメディアに入った Microsoft 製品は、条件がそろっている間、すべて対象です。

step-reimaging-activate-volume = 組織の MAK か KMS でライセンス認証します。PC に付いてきた認証は、メーカーのイメージのものです。インターネットがないときは、インストール ID で認証します。
step-reimaging-activate-maker = メーカーが設定した認証をそのまま使います。メーカーのイメージを使う間、続きます。
step-reimaging-places-table = 2020 年の簡易ガイドと今を並べて示します。
step-reimaging-places-role = ボリューム ライセンスの役割があるアカウントでサインインします。グローバル管理者にも、はじめからその役割はありません。割り当てるのは契約の管理者です。
step-reimaging-decides-brief = これは目安です。簡易ガイドは 2020 年の情報提供用の資料で、契約と食い違えば契約が優先すると自ら書いています。
step-reimaging-decides-terms = 契約書と製品条項を読みます。OEM の Windows なら、PC に付いてきたライセンス条項も読みます。迷ったら、ライセンスの販売店に文書で問い合わせます。

column-s3-t1-condition = 条件
column-s3-t1-fails = 満たさない例
column-s3-t1-look = 見る場所
cell-s3-t1-product-condition = 製品とエディションが同じ
cell-s3-t1-product-fails = Windows Server の Standard と Essentials。Windows の Pro と Enterprise。Microsoft 365 Apps for enterprise と Office Professional Plus
cell-s3-t1-product-look = ライセンス、メディアの名前
cell-s3-t1-components-condition = コンポーネントが同じ
cell-s3-t1-components-fails = OEM、システム ビルダー、パッケージ製品の Office Standard と ボリューム ライセンスの Office Professional Plus
cell-s3-t1-components-look = スイートのアプリ一覧
cell-s3-t1-language-condition = 言語が同じ
cell-s3-t1-language-fails = 英語版と Multilingual User Interface パック。英語版とフランス語版
cell-s3-t1-language-look = ライセンス、メディアの名前
cell-s3-t1-version-condition = バージョンが同じ (ダウングレード権があれば、その範囲で不要)
cell-s3-t1-version-fails = Windows Server の 2012 R2 と 2012。Windows 8.1 Professional と Windows 10 Enterprise
cell-s3-t1-version-look = ライセンス、メディアの名前
cell-s3-t1-licensed-condition = どの PC にも、入れるもののライセンスがある
cell-s3-t1-licensed-fails = ライセンスの数より PC が多い
cell-s3-t1-licensed-look = PC とライセンスの一覧
cell-s3-t1-agreement-condition = 契約にその製品のライセンスが 1 つ以上ある
cell-s3-t1-agreement-fails = Open License か Open Value に、その製品のライセンスがない
cell-s3-t1-agreement-look = 管理センター、契約書

column-s3-t2-media = メディア
column-s3-t2-several = 複数の PC
column-s3-t2-limit = 制限
cell-s3-t2-oem-media = PC メーカー (OEM)
cell-s3-t2-oem-several = できる
cell-s3-t2-oem-limit = 1 つのリカバリ イメージを、そのメーカーから買ったライセンスのある PC に
cell-s3-t2-fpp-media = パッケージ製品 (FPP)
cell-s3-t2-fpp-several = できない
cell-s3-t2-fpp-limit = その FPP ライセンスの PC だけ
cell-s3-t2-volume-media = ボリューム ライセンス
cell-s3-t2-volume-several = できる
cell-s3-t2-volume-limit = 適切なライセンスのある PC

column-reimaging-places-matter = 項目
column-reimaging-places-then = 2020 年の簡易ガイド
column-reimaging-places-now = 今
cell-reimaging-places-media-matter = メディア
cell-reimaging-places-media-then = VLSC のダウンロード、CD や DVD のキット
cell-reimaging-places-media-now = Microsoft 365 管理センター。ディスクはなし
cell-reimaging-places-keys-matter = ボリューム ライセンス キー
cell-reimaging-places-keys-then = VLSC で自動で割り当て
cell-reimaging-places-keys-now = Microsoft 365 管理センターの [課金]、[製品]、[ボリューム ライセンス]
cell-reimaging-places-mpsa-matter = MPSA のキー
cell-reimaging-places-mpsa-then = Business Center
cell-reimaging-places-mpsa-now = Business Center
cell-reimaging-places-count-matter = MAK のライセンス認証の残り回数
cell-reimaging-places-count-then = VLSC か VAMT
cell-reimaging-places-count-now = Microsoft 365 管理センターか VAMT
cell-reimaging-places-more-matter = ライセンス認証の回数の追加
cell-reimaging-places-more-then = ライセンス認証窓口、または { -reimaging-mail } へのメール。キーの全体を伝える
cell-reimaging-places-more-now = ボリューム ライセンスのサポートの Web フォーム、または { -portal }。キーの末尾 5 文字を伝える
cell-reimaging-places-open-license-matter = Open License
cell-reimaging-places-open-license-then = 提供中
cell-reimaging-places-open-license-now = 2021 年 12 月 31 日に終了。Open Value は 2025 年も一覧にある
