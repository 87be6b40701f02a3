# How products stand: what is told first where the offline route is closed, and what `status` prints.

closed-title-evaluation = { $state ->
    [licensed] 電話やポータルでは認証できません: 評価版です (期間が終わるまで認証済み)
   *[other] 電話やポータルでは認証できません: 評価版です
}
closed-title-esu-over = 認証済みですが、ESU { $year } 年目は { $until } に終わりました
closed-title-kms-client = { $state ->
    [licensed] 作業は不要です: KMS クライアントとして認証済みです
   *[other] 電話やポータルでは認証できません: KMS クライアントです
}
closed-title-licensed = 作業は不要です: ライセンス認証済みです
closed-title-subscription = { $state ->
    [licensed] 作業は不要です: サブスクリプションとして認証済みです
   *[other] 電話やポータルでは認証できません: サブスクリプションです
}

closed-section = 理由と対処方法

closed-why-evaluation = { $state ->
    [licensed] 期間が終わるまで、認証の作業はありません。終わったあとは slmgr /ato では延びません。お持ちのプロダクト キーで製品版にする準備をします。
   *[other] 評価版は、インターネット経由でだけ認証できます。終わった期間は延びません。この PC を一度インターネットに接続するか、お持ちのプロダクト キーで製品版をインストールしてください。
}
closed-why-esu-over = { $year ->
    [3] ESU の 3 年目は { $until } に終わり、提供も終わりました。以後の更新プログラムはありません。
   *[other] ESU の { $year } 年目は { $until } に終わりました。キーは年ごとに別です。今の年のキーを入れて認証します。
}
closed-why-kms-client = { $state ->
    [licensed] 組織の KMS ホストか Active Directory が認証しました。そのネットワークにつながっていれば、自動で更新されます。すぐに更新するには、下のコマンドを使います。
   *[other] KMS クライアント用のセットアップ キーが入っています。認証するのは組織の KMS ホストか Active Directory です。Microsoft から確認 ID は発行されません。
}
closed-why-licensed = すでにライセンス認証されています。確認 ID は必要ありません。
closed-why-subscription = { $state ->
    [licensed] サインインしたアカウントで認証済みです。インストール ID はありません。
   *[other] サブスクリプションはサインインで認証します。インストール ID はありません。
}

closed-kms-client-ato = PC を組織のネットワークに接続します。管理者として開いたコマンド プロンプトで次を実行します。
closed-kms-client-office-folder = PC を組織のネットワークに接続します。管理者として開いたコマンド プロンプトで、Office のフォルダーに移動します。
closed-kms-client-office-act = 続けて次を実行します。
closed-anyway = それでも手順が必要なときは、コマンドに --anyway を付けてください。

subject-state = 状態: { $state }
subject-code = コード: { $code }

known-from = { $file } から分かったこと:
known-about = { $name ->
    [esu] 拡張セキュリティ更新プログラム (ESU)
    [kms-host] KMS ホスト
    [office] Office
   *[other] Windows
} ({ $line } 行目)
known-code = コード: { $value } ({ $line } 行目)
known-edition-installed = エディション: { $value } ({ $line } 行目)
known-licence = ライセンス: { $value } ({ $line } 行目)
known-office = Office の種類: { $value } ({ $line } 行目)
known-office-activated = Office の認証: { $value } ({ $line } 行目)
known-system = システム: { $value } ({ $line } 行目)

status-file = ファイル
status-computer = コンピューター
status-product = 製品
status-state = 状態
status-left = 残り
status-code = コード
status-next = 対処方法
status-nothing = { $file }: 製品が見つかりません。

check-no-id = { $file }、{ $line } 行目: { $product }: インストール ID がありません。
check-no-id-how = その PC で slmgr /dti (Office は ospp.vbs /dinstid) を実行し、表示を保存してください。
check-next = 対処方法: { $title }
