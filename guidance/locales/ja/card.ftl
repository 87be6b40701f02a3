# カード: 手元に必要なことを、できるだけ少ない行で。

section-card = ひと目で
section-card-answer = ひと目で
step-card-online = この PC はつながっています。先に次を試し、認証されれば完了です:
step-card-groups = インストール ID: { $grouping ->
    [last-two] 6 桁 × 8 と 2 桁。最後の 2 桁は確かめられません
   *[other] { $width } 桁 × 9、チェック ディジット一致
} (照合番号 { $fingerprint })
step-card-doubtful = インストール ID: 数字が合っていません。だれかに伝える前に、印の付いたグループを PC の画面と見比べます。
step-card-portal = 別の機器: { -portal } > [Microsoft 製品のライセンス認証を行う] > { $target ->
    [office] Microsoft Office
    [office-kms-host] Microsoft Office
   *[other] { $system ->
        [windows-10] Windows > Windows 10
        [windows-11] Windows > Windows 11
        [windows-server] Windows Server
       *[other] Windows
    }
} > { $width ->
    [unknown] 1 グループの桁数
   *[other] { $width } 桁
}。グループを入力欄 1～9 へ
step-card-agent = 電話 (担当者): { -portal } で 2 回うまくいかないと折り返しの電話を頼めます。チャットは { -chat }。グループ 1～9 を順に読み上げます。
step-card-ivr = 自動音声 (今も応答する番号だけ): グループ 1～9 を電話のボタンで押します。
step-card-boxes = 確認 ID。確かめるには:
step-card-digits = 確認 ID のブロック:
step-card-enter = { $script-host ->
    [no] この PC (管理者の PowerShell):
   *[other] { $target ->
        [ad-forest] このサーバー (管理者のコマンド プロンプト)。X は KMS ホスト キーに:
        [office] この PC (管理者のコマンド プロンプト、ospp.vbs のフォルダー):
       *[other] この PC (管理者のコマンド プロンプト):
    }
}
step-card-unreadable = この PC: 出力の { $activation-line } 行目のライセンス認証 ID が読み取れないため、入力のコマンドはここにありません。次の表示を保存して作り直します:
step-card-done = { $script-host ->
    [no] LicenseStatus が 1 なら完了です。
   *[other] { $target ->
        [office] cscript ospp.vbs /dstatus に「LICENSE STATUS: ---LICENSED---」と出れば完了です。
        [ad-forest] slmgr /ao-list に新しいライセンス認証オブジェクトが出れば完了です。
       *[other] { $naming ->
            [named] { $target ->
                [system] slmgr /dlv に「ライセンスの状態: ライセンスされています」と出れば完了です。
               *[other] slmgr /dlv { $activation-id } に「ライセンスの状態: ライセンスされています」と出れば完了です。
            }
           *[other] slmgr /dlv に「ライセンスの状態: ライセンスされています」と出れば完了です。
        }
    }
}

# 短い手順の終わり。

more-refused = 拒否されたとき、失敗したとき:
more-call = 画面の案内で進めるとき:
more-agent = 電話で担当者に頼むときに付けるもの:
more-full = すべての手順、別の方法、出典も見るときに付けるもの:
more-next = { $number ->
    [none] 次にすること: { $step }
   *[other] 次にすること (手順 { $number }): { $step }
}
