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
read-error = コード
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

read-tool-cim-csv = Get-CimInstance (CSV)
read-tool-cim-json = Get-CimInstance (JSON)
read-tool-cim-list = Get-CimInstance (一覧)
read-tool-cim-table = Get-CimInstance (表)
read-tool-ospp-dinstid = ospp.vbs /dinstid
read-tool-ospp-dstatus = ospp.vbs /dstatus
read-tool-ospp-dstatusall = ospp.vbs /dstatusall
read-tool-portal = ライセンス認証ポータル
read-tool-slmgr-dli = slmgr /dli
read-tool-slmgr-dlv = slmgr /dlv
read-tool-slmgr-dti = slmgr /dti
read-tool-slmgr-xpr = slmgr /xpr
read-tool-table = 表
read-tool-text = 文章
read-tool-vamt = VAMT の一覧
read-tool-wmic = wmic
