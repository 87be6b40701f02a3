# `offhook read` が出力について伝えること。

read-line = { $file } の { $first } 行目
read-lines = { $file } の { $first } ～ { $last } 行目
read-tool = 出力元
read-computer = コンピューター
read-name = 名前
read-description = 説明
read-activation-id = ライセンス認証 ID
read-channel = プロダクト キー チャネル
read-key = プロダクト キーの末尾 5 文字
read-status = ライセンスの状態
read-activator = 認証元
read-error = コード
read-product = 製品
read-edition-key = キーは Windows { $edition } に最初から入っているものです
read-answer = 結果
read-time = 残り期間
read-rearms = 猶予期限をリセットできる残り回数
read-file = { $file } ({ $encoding }): { $lines } 行から { $records } 件を読み取りました。{ $unused ->
    [0] 使わなかった行はありません。
   *[other] 次の { $unused } 行は使えませんでした:
}
read-nothing = 製品も、インストール ID も、確認 ID も見つかりません。slmgr /dlv の出力を保存してください。Office の場合は cscript ospp.vbs /dinstid の出力を保存してください。
read-more = ほかに { $count } 行あります。--format json ですべて表示します。

read-status-licensed = ライセンス認証済み
read-status-unlicensed = ライセンス認証されていません
read-status-initial-grace = ライセンス認証されていません (最初の猶予期間)
read-status-additional-grace = ライセンス認証されていません (構成変更後の猶予期間)
read-status-non-genuine-grace = ライセンス認証されていません (ライセンスが確認できないための猶予期間)
read-status-notification = ライセンス認証されていません (通知モード)
read-status-extended-grace = ライセンス認証されていません (延長された猶予期間)

read-family-office = Office
read-family-windows = Windows
read-family-windows-server = Windows Server
read-add-on-esu = 拡張セキュリティ更新プログラム (ESU){ $year ->
    [0] {""}
   *[other] { " " }{ $year } 年目
}
read-add-on-other = アドオン

read-kind-digital = デジタル ライセンス
read-kind-evaluation = 評価版
read-kind-kms-client = KMS クライアント
read-kind-kms-host = KMS ホスト
read-kind-mak = MAK
read-kind-oem = PC にプリインストール (OEM)
read-kind-oem-bios = PC にプリインストール、BIOS で認証 (OEM:SLP)
read-kind-oem-firmware = PC にプリインストール、キーはファームウェア内 (OEM:DM)
read-kind-oem-label = PC にプリインストール、キーはラベルに記載 (OEM:COA)
read-kind-retail-or-digital = パッケージ版またはデジタル ライセンス
read-kind-retail = パッケージ版
read-kind-subscription = サブスクリプション
read-kind-system-builder = パーツと同時購入 (OEM:NONSLP)
read-kind-time-based = 期間限定
read-kind-virtual-machine = ホストが認証する仮想マシン

read-outcome-activated = 製品はライセンス認証されました。
read-outcome-confirmation-id-accepted = 確認 ID が受け付けられました。
read-outcome-did-not-run = ツールを実行できませんでした。
read-outcome-done = コマンドは完了しました。
read-outcome-installation-id-shown = インストール ID が表示されました。
read-outcome-key-installed = プロダクト キーがインストールされました。
read-outcome-key-removed = プロダクト キーがアンインストールされました。
read-outcome-no-key-installed = プロダクト キーがインストールされていません。先にキーをインストールしてください。
read-outcome-not-found = コマンドで指定したものがこの PC に見つかりません。
read-outcome-rearmed = 再起動すると、猶予期間が最初から始まります。
read-outcome-refused = コマンドは拒否されました。

read-state = { $status } ({ $time })
read-time-permanent = 期限なし
read-time-days = 残り { $days } 日
read-time-minutes = 残り { $days } 日、{ $minutes } 分
read-time-ends = 期限 { $date }
read-rearms-windows = Windows { $count } 回
read-rearms-sku = この製品 { $count } 回
read-rearms-app = アプリケーション { $count } 回

read-tool-cim-csv = Get-CimInstance (CSV)
read-tool-cim-json = Get-CimInstance (JSON)
read-tool-cim-list = Get-CimInstance (一覧)
read-tool-cim-table = Get-CimInstance (表)
read-tool-event-log = イベント ログ
read-tool-os-license = OSLicense モジュール
read-tool-ospp = ospp.vbs
read-tool-ospp-dinstid = ospp.vbs /dinstid
read-tool-ospp-dstatus = ospp.vbs /dstatus
read-tool-ospp-dstatusall = ospp.vbs /dstatusall
read-tool-portal = ライセンス認証ポータル
read-tool-settings = 設定アプリの画面
read-tool-slmgr = slmgr
read-tool-slmgr-dli = slmgr /dli
read-tool-slmgr-dlv = slmgr /dlv
read-tool-slmgr-dti = slmgr /dti
read-tool-slmgr-xpr = slmgr /xpr
read-tool-table = 表
read-tool-text = 文章
read-tool-vamt = VAMT の一覧
read-tool-vnextdiag = vnextdiag
read-tool-wmic = wmic
