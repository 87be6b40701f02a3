# 結果コード: 次にすること、電話やポータルが役に立つかどうか、どれだけ確かか。

next-activate-in-time = 故障ではありません。slmgr /dlv (Office は ospp.vbs /dstatus) で状態を確かめ、期間が終わる前に認証します。
next-nothing = 使えていれば、することはありません。状態は slmgr /dlv (Office は ospp.vbs /dstatus) でわかります。
next-use-rights = 故障ではありません。入れた台数と種類を、ライセンスの契約と見比べます。
next-find-code = このコードからわかるのは、認証が済んでいないことだけです。slmgr /dlv とイベント ログを見て、そこにあるコードの案内に進みます。

next-elevate = コマンド プロンプトを [管理者として実行] で開き、同じコマンドをもう一度実行します。
next-fix-clock = PC の日付、時刻、タイム ゾーンを合わせます。そのあと、もう一度試します。
next-connect = PC のケーブル、IP アドレス、DNS サーバーの設定を確かめます。そのあと、もう一度試します。
next-dns-server = PC のネットワーク設定に DNS サーバーを入れます。DNS がない場所では、KMS を使わないキーが必要です。
next-update = Windows、ドライバー、ファームウェアを更新して再起動します。そのあと、もう一度試します。
next-restart = PC を再起動して、もう一度試します。ライセンスのサービスも一緒に起動し直します。
next-start-normally = セーフ モードではなく、通常どおりに Windows を起動します。そのあと、もう一度試します。
next-service = services.msc を開き、「Software Protection」を自動 (遅延開始) にして開始してください。そのあとで、もう一度試してください。
next-logon = その PC の管理者のユーザー名とパスワードをもう一度入力するか、その PC 上で直接コマンドを実行してください。
next-registry-rights = HKLM\SYSTEM\CurrentControlSet\Enum\Root 以下で、SYSTEM に Enumerate Subkeys を許可します。そのあと、もう一度認証します。
next-tokens-rights = まず icacls で tokens.dat のアクセス許可を直します。設定する値は、0xC004E002 についての Microsoft の記事にあります。
next-tokens = Microsoft の記事のとおりにライセンスの保管場所 (tokens.dat) を作り直し、2 回再起動します。そのあと、お持ちのキーを入れ直して認証します。
next-rilc = 管理者として開いたコマンド プロンプトで slmgr /rilc を実行し、再起動します。ライセンス ファイルが入れ直されます。
next-repair = Windows または Office の修復を行い、再起動します。そのあと、もう一度認証します。
next-reinstall = データを保存し、正規のメディアから入れ直します。そのあと、お持ちのライセンスで認証します。
next-right-tool = Windows には slmgr、Office には ospp.vbs を使います。別の製品のコマンドを使っています。
next-product-of-key = キーに対応する製品を入れます。Office では、足りないライセンス ファイルを ospp.vbs /inslic で入れられます。
next-base-first = 先に本体の製品を認証します。アドオンはそのあとです。
next-event-log = PC のイベント ログで、同じ時刻の記録に原因が出ていないか見ます。ポリシーで禁止されているときは、管理者に相談します。
next-policy = この PC のポリシーを決めている管理者に相談します。先に許可してもらう必要があります。
next-troubleshooter = 設定のライセンス認証のページで [トラブルシューティング] を選び、表示に従います。
next-wait = キーは変えずに、時間をおいてもう一度試します。原因はサーバー側にあると考えられます。
next-try-later = しばらく待って、もう一度だけ試します。それでも断られるときは、Microsoft のサポートに問い合わせます。

next-offline-route = お持ちのキーがあれば、PC はオフラインのまま認証できます。{ -dti } でインストール ID を表示し、別の機器で { -portal } から確認 ID を受け取ります。
next-channel-first = まず slmgr /dlv でキーの種類を確かめます。KMS ホスト キーは Microsoft に回数の追加を頼み、製品版と OEM のキーはオフラインの手順に進めます。
next-key-moved = ライセンスを移したときや入れ直したときは、オフラインの手順に進みます。別の PC でまだ使っているキーなら、この PC の分を購入します。
next-label-key = PC のライセンス ラベルにあるキーを、オフラインの手順で試します。ラベルがないときは PC のメーカーに相談します。
next-out-of-tolerance = MAK のときは、猶予期間のうちにオンラインかオフラインで認証し直します。KMS のときは、組織のネットワークで再起動するか slmgr /ato を実行します。

next-recheck-cid = A から H のブロックを元の数字と見比べます。合わないブロックは offhook check でわかり、入力するのは切れ目なしの 48 桁です。
next-count-cid = 確認 ID の桁数を数えます。6 桁が 8 ブロックで 48 桁です (42 桁は Windows XP と Server 2003 だけ)。
next-read-iid-again = この PC でインストール ID をもう一度表示し、伝えたものと見比べます。違うときは、新しいインストール ID で確認 ID を受け取り直します。
next-portal-product = ポータルで選んだ製品とバージョンが正しいか確かめます。そのあと、確認 ID を受け取り直します。
next-esu = ESU では、どのコマンドにも同じライセンス認証 ID を使います。ESU に必要な更新プログラムが入っているかも確かめます。

next-kms-dns = DNS にある KMS ホストの SRV レコードを調べてもらいます。DNS が使えないときは、slmgr /skms でホストを指定します。
next-kms-network = PC から KMS ホストの TCP ポート 1688 につながるか確かめます。DNS が正しいホストを示しているかも見ます。
next-kms-event = アプリケーション イベント ログでイベント 12288 を探します。KMS ホストの応答がわかります。
next-kms-count = この KMS ホストを使う PC を増やします。クライアントは 25 台、サーバーは 5 台に届くまで、ほかの方法は MAK だけです。
next-kms-clock = PC の時計を KMS ホストかドメインに合わせます。比べられるのは世界標準時 (UTC) で、タイム ゾーンは関係ありません。
next-kms-right-host = slmgr /skms で、この製品に対応する KMS ホストを指定します。
next-kms-host-activate = KMS ホストを、オンラインかオフラインの手順で認証します。それまで、この PC ですることはありません。
next-kms-host-key = KMS ホストに「Windows Srv 2012R2 DataCtr/Std KMS for Windows 10」のキーと、必要な更新プログラムを入れます。
next-kms-client-key = KMS クライアントのときは、Microsoft が公開しているキーからエディションに合うものを slmgr /ipk で入れます。そのあと slmgr /ato を実行します。
next-mak-or-retail = KMS を使わないときは、お持ちの MAK か製品版のキーを slmgr /ipk で入れます。オンラインでもオフラインの手順でも認証できます。
next-ad-admin = Active Directory の管理者に相談します。ライセンス認証オブジェクト、その名前、スキーマのどれかを直してもらいます。
next-volume-admin = 組織で KMS やボリューム ライセンス認証を担当している人に相談します。
next-token-admin = 組織で証明書とボリューム ライセンスを担当している人に相談します。証明書の問題に、インストール ID は役に立ちません。
next-avma-host = このゲストを認証できるエディションの Windows Server を、Hyper-V ホスト側で認証します。または、ゲスト専用のキーを入れます。

next-own-key = お持ちのキーを slmgr /ipk で入れてから認証します。キーがないと、インストール ID も表示されません。
next-key-or-troubleshooter = まずお持ちのキーを入れ直すか、ハードウェア変更のトラブルシューティングを使います。オフラインの手順は、キーを入れてからです。
next-retype-key = キーを貼り付けずに、5 文字ずつ 5 グループで入力し直します。キーに使われない文字は offhook check でわかります。
next-key-of-channel = 製品版、OEM、ボリュームのうち、入っている製品の種類に合うキーを使います。種類は slmgr /dlv でわかります。
next-edition = 製品、エディション、バージョンをライセンスと見比べます。キーに合うものを入れ直すか、入っているものに合うキーを入れます。
next-firmware-edition = PC に付いてきたエディションを入れ直します。ファームウェアのキーはそのエディション用で、ほかのエディションには別のキーが要ります。
next-upgrade-key = アップグレードの対象になる前の Windows を入れてから、アップグレードします。新規に入れるには、新規インストール用のキーが要ります。
next-renew = ライセンスを更新するか、期限のないキーを入れます。電話やポータルで期限は延びません。

next-blocked = キーの入手元を確かめ、販売店か、購入を証明するものを用意して Microsoft に相談します。ほかの方法でブロックは解けません。
next-genuine = 購入を証明するものを探し、キーの入手元を確かめます。正規のライセンスがないときは、信頼できる店で購入するほかありません。
next-new-volume-key = 契約書にあるライセンス認証専用窓口で新しいキーを受け取ります。slmgr /ipk で入れて、もう一度認証します。
next-region = PC のある地域で販売されているキーを使います。なければ、販売店か Microsoft に相談します。
next-buy = お持ちの別のキーを使うか、ライセンスを購入します。終わった提供は元に戻りません。
next-check-licence = この製品のライセンスを持っているか、そのキーが入っているかを確かめます。どちらも確かなら、Microsoft のサポートに問い合わせます。
next-more-activations = ポータル { -portal } の [ボリューム ライセンス キー管理] か、ライセンス認証専用窓口で回数の追加を頼みます。契約の番号を用意します。
next-licensing-centre = 契約書にあるライセンス認証専用窓口に問い合わせます。キーと契約の番号を用意します。
next-support = Microsoft のサポートに問い合わせます。コード、エディション、購入を証明するものを用意します。
next-maker = 型番とシリアル番号を用意して、PC のメーカーに連絡します。ファームウェアのライセンスを直せるのはメーカーだけです。

next-troubleshooter-hardware = 以前リンクした Microsoft アカウントで [トラブルシューティング] を開きます。[このデバイス上のハードウェアを最近変更しました] (または [最近更新しました]) を選び、この PC を選びます。
next-linked-account = ライセンスをリンクした Microsoft アカウントを使います。リンクがなければ製品版のキーを入れ直し、次にオフラインの手順、サポートの順に試します。
next-admin-account = 管理者のアカウントで Windows にサインインし、もう一度 [トラブルシューティング] を使います。
next-right-device = 以前ライセンスがあったデバイスを選びます。もともとないときは、この PC のライセンスが要ります。
next-office-store = プレインストール版の Office は、認証されていない間は削除せず、先に Microsoft に聞きます。このコードの説明が Microsoft のサポート ページにあります。

route-right-route = お持ちのライセンスなら、電話かポータルの手順に進めます。
route-recheck-ids = 手順は合っているので、インストール ID か確認 ID をもう一度確かめます。
route-after-fix = 先に原因を直してから、オンラインで認証するか、つながらない PC なら電話かポータルに進みます。
route-assisted = ライセンス認証専用窓口、Microsoft のサポート、PC のメーカーなど、人の助けが必要です。
route-not-route = このコードは、電話やポータルでは解決しません。
route-informational = これは状態の知らせで、故障ではないので、電話をかけることはありません。

basis-documented = このコードの原因や対処は、公開された資料にあります (出典を参照)。
basis-inferred = Microsoft が公開しているのはコードの名前と短い説明だけで、原因と対処はそこから読み取ったものです。
basis-background = 一般に知られている内容で、Microsoft のサポート ページとは改めて照合していません。
