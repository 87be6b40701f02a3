# 合わないグループで起きたかもしれないことと、合っていても確かめる数字。-hidden で終わる文は場所だけを示し、番号の
# 数字は出さない。

repair-mistaken = { $start } の { $place } 桁目は、{ $typed } ではなく { $digit } かもしれません。
repair-mistaken-hidden = { $start } の { $place } 桁目が違うかもしれません。
repair-swapped = { $start } の { $place }、{ $next } 桁目は、順番が逆かもしれません ({ $typed } ではなく { $digits })。
repair-swapped-hidden = { $start } の { $place }、{ $next } 桁目は、順番が逆かもしれません。
repair-lost = { $start } の { $place } 桁目の前に、{ $digit } が抜けているかもしれません。
repair-lost-hidden = { $start } の { $place } 桁目の前に、数字が 1 つ抜けているかもしれません。
repair-lost-double = { $start } の { $place } 桁目は、{ $digit } が 2 つ続くのかもしれません。
repair-lost-double-hidden = { $start } の { $place } 桁目は、同じ数字が 2 つ続くのかもしれません。
repair-extra = { $start } の { $place } 桁目は、余分かもしれません。
repair-extra-double = { $start } の { $place }、{ $next } 桁目の { $digit } は、1 つだけかもしれません。
repair-extra-double-hidden = { $start } の { $place }、{ $next } 桁目は同じ数字です。片方は余分かもしれません。
repair-unread = { $start } の { $place } 桁目の「?」は、{ $digit } かもしれません。
repair-unread-hidden = { $start } の { $place } 桁目が「?」のままです。

hint-likelihood = { $start } で起きた可能性は { $percent }% です。
hint-slips = { $alternatives ->
    [0] 1 か所の間違いでは説明できません。
   *[other] 考えられる間違いは { $alternatives } 通りです。
}
hint-digits = { $alternatives ->
    [0] 合う数字がありません。
   *[other] 合う数字は { $alternatives } 通りです。
}
hint-ask = { $reason }{ $place } をもう一度聞きます。
hint-compare = { $reason }{ $place } を画面か紙と見比べます。
hint-look-again = { $start } の { $places } 文字目を{ $count ->
    [1] { "" }
   *[other] それぞれ
}見直します。
places-last = { $places }、{ $place }
places-more = { $places }、{ $place }

blind-spot = { $start } の { $place } 桁目は、{ $other } ではなく { $digit } ですか。
blind-spot-hidden = { $start } の { $place } 桁目を、もう一度確かめます。
blind-spot-swapped = { $start } の { $place }、{ $next } 桁目は、{ $other } ではなく { $digits } ですか。
blind-spot-swapped-hidden = { $start } の { $place }、{ $next } 桁目の順番を、もう一度確かめます。

channel-any = わからない
channel-handwriting = 手書き
channel-keypad = テンキー
channel-ocr = 文字認識 (OCR)
channel-phone-de = 電話 (ドイツ語)
channel-phone-en = 電話 (英語)
channel-phone-es = 電話 (スペイン語)
channel-phone-fr = 電話 (フランス語)
channel-phone-ja = 電話 (日本語)
channel-phone-ko = 電話 (韓国語)
channel-phone-pt-br = 電話 (ブラジルのポルトガル語)
channel-phone-zh-cn = 電話 (中国語)
channel-print = 画面か紙
