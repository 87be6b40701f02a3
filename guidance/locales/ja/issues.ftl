# コードごとに、issue- は何がおかしいか、remedy- は次にすること、about- は意味とよくある原因。

kind-confirmation-id = 確認 ID
kind-installation-id = インストール ID
kind-product-key = プロダクト キー
a-kind-confirmation-id = 確認 ID{ " " }
a-kind-installation-id = インストール ID{ " " }
a-kind-product-key = プロダクト キー

place-group = グループ { $group }
place-block = ブロック { $group }
place-groups = グループ { $group } から { $until }
place-blocks = ブロック { $group } から { $until }
start-group = グループ { $group }
start-block = ブロック { $group }
start-groups = グループ { $group } から { $until }
start-blocks = ブロック { $group } から { $until }

severity-error = エラー
severity-warning = 注意
severity-note = メモ

verdict-impossible = { $kind }: このままでは正しくありません
verdict-incomplete = { $kind }: まだそろっていません
verdict-well-formed = { $kind }: 形は合っています。それ以上は確かめられません
verdict-well-formed-error = { $kind }: 桁数は合っていますが、このままでは使えません
verdict-plausible = { $kind }: オフラインで確かめられる範囲では合っています
verdict-unknown = プロダクト キー、インストール ID、確認 ID のどれでもありません

layout-digits = { $places } 桁、{ $width } 桁 × { $groups }
layout-8x6-2 = 50 桁、6 桁 × 8 と 2 桁
layout-5x5 = 25 文字、5 文字 × 5

issue-check-digit = { $start } の数字が合いません。
remedy-check-digit = { $kind ->
    [confirmation-id] { $place } をもう一度聞いて、入力し直します。
   *[other] { $place } を画面と 1 桁ずつ見比べます。
}
about-check-digit = 各グループの最後の数字はチェック ディジットです。ほかの数字から計算されています。合わないときは、そのグループの数字が少なくとも 1 つ違います。多くは 1 桁の読み違いか聞き違いです。

issue-checksum = このプロダクト キーは文字の組み合わせが合いません。
remedy-checksum = カード、ラベル、メールと 1 文字ずつ見比べます。B と 8、G と 6、V と Y、M と N、Q と D は間違えやすい文字です。
about-checksum = Windows 8 以降と Office 2013 以降のプロダクト キーには、確認用の値が入っています。合わないときは、少なくとも 1 文字違います。合っていても、正規のキーとは限りません。

issue-doubled-digit = { $start } が 1 桁多くなっています。同じ数字を 2 回打ったようです。
remedy-doubled-digit = { $place } を元の表示と見比べ、重なった数字を消します。
about-doubled-digit = 全体が 1 桁多く、そこから後ろを 1 桁ずらすと前後のグループが合います。多くはキーの押し過ぎです。

issue-empty = 確かめる数字がありません。
remedy-empty = 番号を入力するか貼り付けます。
about-empty = 数字も英字も入っていません。多くはコピーできていません。

issue-folded = 特殊な文字やラベルを、ふつうの文字として読みました。
remedy-folded = そのままでかまいません。人に渡すときは、ふつうの文字で書きます。
about-folded = 全角の数字、種類の違うハイフンや空白、小文字、ラベルや見出しは、元の文字として読みます。多くは日本語入力やワープロが入れたものです。

issue-foreign-character = { $a-kind }に使われない文字があります。
remedy-foreign-character = その文字を消すか、前後の文章を入れずに番号だけをコピーし直します。
about-foreign-character = どの番号にも使われず、区切りにも使われない文字です。多くは文章やほかの欄がいっしょにコピーされたものです。

issue-group-count = グループが { $found } 個です。{ $a-kind }は { $expected } 個です。
remedy-group-count = 元の表示で足りないグループを探します。多くは次の行にあります。
about-group-count = 各グループの桁数は合っていますが、グループの数が違います。多くは行のコピー漏れです。

issue-group-length = { $kind ->
    [product-key] { $start } が { $found } 文字です。{ $expected } 文字のはずです
   *[other] { $start } が { $found } 桁です。{ $expected } 桁のはずです
}。
remedy-group-length = { $place } を元の表示と 1 つずつ見比べます。
about-group-length = 区切られたグループの文字数が足りないか、多過ぎます。多くは 1 桁の抜けか打ち過ぎです。

issue-installation-id-copied = { $part ->
    [first-groups] これはインストール ID の最初の 8 グループです。確認 ID ではありません。
    [last-groups] これはインストール ID の最後の 8 グループです。確認 ID ではありません。
    [last-digits] これはインストール ID の後ろの部分です。確認 ID ではありません。
   *[first-digits] これはインストール ID の先頭の部分です。確認 ID ではありません。
}
remedy-installation-id-copied = Microsoft から受け取った A から H の番号を入力します。まだ受け取っていないときは、先にインストール ID 全体を Microsoft に伝えます。
about-installation-id-copied = インストール ID の最初の 8 グループは、確認 ID のチェック ディジットもすべて満たします。そのため、両方を比べないと間違いがわかりません。多くは、両方の番号が載った画面、用紙、表から違うほうをコピーしています。

issue-kms-client-key = これは Microsoft が公開している KMS クライアント用のセットアップ キーです ({ $product })。
remedy-kms-client-key = 電話やポータルには使いません。このキーの PC は、組織の KMS ホストか Active Directory が認証します。それ以外では、お持ちの MAK か製品版のプロダクト キーを入れます。
about-kms-client-key = だれにでも公開されているキーです。KMS ホストや Active Directory で認証するための準備に使います。このキーだけではライセンスになりません。

issue-windows-key = Windows { $product } に初めから入っているキー (どの PC でも同じ) と末尾が同じです。
remedy-windows-key = 電話やポータルには使いません。このキーだけでは認証されません。デジタル ライセンスやファームウェアのライセンスの PC でこのキーが表示されます。どちらかは、設定 > システム > ライセンス認証で分かります。それ以外では、お持ちのプロダクト キーを入れます。
about-windows-key = Windows にはエディションごとにキーが入っています。別のキーを入れるまで使われ、デジタル ライセンスやファームウェアのライセンスのときもそのままです。末尾の 5 文字は Microsoft の一覧ではなく、第三者の情報によります。

issue-label-order = { $start } に { $found } というラベルが付いています。
remedy-label-order = グループをラベルの順に並べ直します。入れ替わりはチェック ディジットではわかりません。
about-label-order = グループの前のラベルが、その位置のものと違います。多くはグループの入れ替わりか書き漏れです。

issue-legacy-layout = これは Windows XP の時代の製品だけが使う桁数です。
remedy-legacy-layout = { $kind ->
    [confirmation-id] 画面に A から H の枠があるときは、ブロック H が足りません。
   *[other] 画面に同じ桁数のグループが 9 個あるときは、末尾の数字が足りません。
}
about-legacy-layout = Windows XP、Windows Server 2003、Office XP から 2007 では、インストール ID が 50 桁、確認 ID が 42 桁です。50 桁の末尾の 2 桁は確かめられません。

issue-length = { $kind ->
    [confirmation-id] { $found } 桁です。確認 ID は 48 桁です
    [installation-id] { $found } 桁です。インストール ID は 54 桁か 63 桁です
   *[product-key] { $found } 文字です。プロダクト キーは 25 文字です
}。
remedy-length = 最初のグループから最後のグループまで、番号全体をコピーします。
about-length = どの形とも桁数が合いません。多くは番号の一部が抜けているか、ほかのものがいっしょにコピーされています。

issue-look-alike = { $grouped ->
    [yes] { $place } に「{ $character }」は
   *[no] ここに「{ $character }」は
}使われません。{ $proposals } に似ています。
remedy-look-alike = 元の表示を見て、書かれているとおりに入力します。自動では直しません。
about-look-alike = 数字だけのところに英字があるか、プロダクト キーに使われない文字があります。使われる文字に似ています。自動では置き換えません。

issue-lost-digit = { $place } で 1 桁足りません。
remedy-lost-digit = { $place } を元の表示と見比べます。同じ数字が 2 つ続くところは、2 つとも入力します。
about-lost-digit = 全体が 1 桁少なく、そこから後ろを 1 桁ずらすと前後のグループが合います。多くは、続いた同じ数字の書き漏れです。

issue-masked = この値は伏せ字になっていて、ほとんどの文字がわかりません。
remedy-masked = カード、ラベル、メール、PC の画面など、元の表示を使います。
about-masked = 管理ツールや slmgr は、プロダクト キーの最後の 5 文字だけを表示します。残りの文字をそこから戻すことはできません。

issue-no-checksum = N のないプロダクト キーには確認用の値がありません。確かめられたのは形だけです。
remedy-no-checksum = 1 文字ずつ元の表示と見比べます。打ち間違いはほかの方法ではわかりません。
about-no-checksum = Windows 8 や Office 2013 より前のプロダクト キーには N がありません。打ち間違いを見つける手がかりがありません。

issue-placeholder = これは仮の値です。本物の{ $a-kind }ではありません。
remedy-placeholder = 本物の番号を、PC の画面や受け取った元の表示から写します。
about-placeholder = すべて 0 の番号や、同じグループをくり返した番号は、チェック ディジットは合いますが、製品が表示することはありません。多くは見本や空欄の値です。

issue-recovery-key = これは BitLocker の回復キーです。{ $a-kind }ではありません。
remedy-recovery-key = { $kind ->
    [confirmation-id] ここには、Microsoft から受け取る A から H の番号を入力します。
    [installation-id] ここには、PC の画面に 9 グループで出る番号を入力します。
   *[product-key] ここには、カード、ラベル、メールにある 25 文字を入力します。
}回復キーは暗号化されたドライブのロックを解除する番号です。ほかの人に伝えないでください。
about-recovery-key = BitLocker の回復キーも 48 桁、8 グループですが、どのグループも 11 で割り切れます。暗号化されたドライブのロックを解除する番号で、ライセンス認証には使いません。

issue-second-n = 2 つ目の N があります。プロダクト キーの N は多くても 1 つです。
remedy-second-n = それぞれの N を見直します。M、H、W かもしれません。
about-second-n = Windows 8 以降と Office 2013 以降のプロダクト キーには N がちょうど 1 つあります。それより前のキーにはありません。

issue-spreadsheet-damage = { $damage ->
    [leading-zeros] 先頭の 0 が消えています。表計算ソフトが数値として読んだためです。
    [trailing-zeros] 16 桁目から後ろがすべて 0 です。表計算ソフトが丸めたためです。
   *[scientific] 表計算ソフトが番号を丸めた数値に変えています。
}
remedy-spreadsheet-damage = 元の表示に戻り、セルの書式を「文字列」にしてからコピーし直します。このセルから元の数字には戻せません。
about-spreadsheet-damage = 表計算ソフトは数値を 15 桁までしか持たず、先頭の 0 も消します。貼り付ける前に、セルの書式を「文字列」にします。

issue-unreadable = { $grouped ->
    [yes] { $place } に、
   *[no] { "" }
}読めなかった印の「?」があります。
remedy-unreadable = 元の表示をもう一度見て、「?」のところに入力します。
about-unreadable = 「?」は、読めなかった数字や文字の場所を示します。

issue-wrong-identifier = これは{ $found }です。ここに入れるのは{ $expected }です。
remedy-wrong-identifier = { $other ->
    [confirmation-id] 確認 ID は PC の A から H の枠に入れます。ここには、{ $kind ->
        [installation-id] PC の画面に 9 グループで出る番号
       *[product-key] カード、ラベル、メールにある番号
    }を入れます。
    [installation-id] インストール ID は Microsoft に伝えます。ポータルでは入力欄 1 から 9 に入れます。ここには、{ $kind ->
        [confirmation-id] Microsoft から受け取る A から H の番号
       *[product-key] カード、ラベル、メールにある番号
    }を入れます。
   *[product-key] プロダクト キーは先に PC に入れます。ここには、{ $kind ->
        [confirmation-id] Microsoft から受け取る A から H の番号
       *[installation-id] PC の画面に 9 グループで出る番号
    }を入れます。
}
about-wrong-identifier = 求められたものとは別の番号です。プロダクト キーは買ったもの、インストール ID は PC が表示するもの、確認 ID は Microsoft が返すものです。

readback = ~ の付いた数字を、もう一度復唱して確かめます。0 と 7、1 と 8、2 と 9 の違いはチェック ディジットではわかりません。
readback-swapped = ~ の付いた数字の並びを、もう一度見比べます。07 と 70、18 と 81、29 と 92 の違いはチェック ディジットではわかりません。
readback-heard = 電話で聞いた番号なら --channel phone-ja を付けます。聞き違えやすい数字に ~ が付きます。
