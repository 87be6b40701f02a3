# 同じ番号を 2 回写したものを並べる。聞き取りと復唱、または同じ画面を見た 2 人。

take-first = 1 回目
take-second = 2 回目

compare-agree = { $kind }: 2 回とも同じです
compare-agree-so-far = { $kind }: 比べた { $all } グループは 2 回とも同じです。{ $a-kind }は全部で { $whole } グループです
compare-some = { $kind }: { $all } グループのうち { $agreeing } グループが同じです
compare-some-so-far = { $kind }: 比べた { $all } グループのうち { $agreeing } グループが同じです。{ $a-kind }は全部で { $whole } グループです
compare-merged = 同じだったところ: { $merged }
compare-same-but-wrong = 2 回とも同じですが、数字が合いません。片方を offhook check で確かめます。
compare-same-so-far = まだ比べていないところは、違っているかもしれません。残りも比べてください。

fingerprint = 照合番号: { $digits } ({ $words })。同じ番号なら、相手の 4 桁も同じになります。

difference-places = { $start } の { $places } { $kind ->
    [product-key] 文字目が{ $count ->
        [1] 違います
       *[other] それぞれ違います
    }
   *[other] 桁目が{ $count ->
        [1] 違います
       *[other] それぞれ違います
    }
}。
difference-length = { $start } は、1 回目が { $first } { $kind ->
    [product-key] 文字
   *[other] 桁
}、2 回目が { $second } { $kind ->
    [product-key] 文字
   *[other] 桁
}です。
difference-missing-first = 1 回目に{ $start } がありません。
difference-missing-second = 2 回目に{ $start } がありません。
difference-missing-both = { $start } がどちらにもありません。
difference-remedy = { $place } をもう一度聞きます。
difference-exchanged = 1 回目の{ $start } は 2 回目の{ $other } と同じで、逆も同じです。
difference-exchanged-remedy = どちらの順番が正しいかを聞きます。
difference-moved = 1 回目の{ $start } は、{ $count ->
    [1] 2 回目
   *[other] 順に 2 回目
}の{ $other } と同じです。
difference-moved-remedy = 抜けたグループがないか、順番が正しいかを聞きます。
adds-up-first = { $reason }数字が合うのは 1 回目だけです。
adds-up-second = { $reason }数字が合うのは 2 回目だけです。
adds-up-both = { $reason }数字はどちらも合うので、聞き直すほかに確かめる方法はありません。
adds-up-neither = { $reason }数字はどちらも合いません。
