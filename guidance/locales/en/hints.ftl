# What may have happened in a group that does not add up, and what to hear back in one that does. The messages that end
# in -hidden name places only: nobody reads a digit of the identifier in them.

repair-mistaken = { $start }, digit { $place }: the { $typed } may have been { $digit ->
    [8] an 8
   *[other] a { $digit }
}.
repair-mistaken-hidden = { $start }, digit { $place } may be wrong.
repair-swapped = { $start }, digits { $place } and { $next } may be exchanged: { $digits }, not { $typed }.
repair-swapped-hidden = { $start }, digits { $place } and { $next } may be exchanged.
repair-lost = { $start }: { $digit ->
    [8] an 8
   *[other] a { $digit }
} may be missing before digit { $place }.
repair-lost-hidden = { $start }: a digit may be missing before digit { $place }.
repair-lost-double = { $start }, digit { $place }: the { $digit } may belong there twice.
repair-lost-double-hidden = { $start }, digit { $place } may belong there twice.
repair-extra = { $start }, digit { $place } may be one too many.
repair-extra-double = { $start }, digits { $place } and { $next }: the { $digit } may belong there only once.
repair-extra-double-hidden = { $start }, digits { $place } and { $next } are the same; one may be too many.
repair-unread = { $start }, digit { $place }: the question mark may be { $digit ->
    [8] an 8
   *[other] a { $digit }
}.
repair-unread-hidden = { $start }, digit { $place } is still a question mark.

hint-likelihood = { $start }: the slip is here with a likelihood of { $percent }%.
hint-slips = { $alternatives ->
    [0] No single slip explains this.
    [1] One slip would explain this.
   *[other] { $alternatives } different slips would explain this.
}
hint-digits = { $alternatives ->
    [0] No digit fits there.
    [1] One digit would fit there.
   *[other] { $alternatives } digits would fit there.
}
hint-ask = { $reason } Ask for { $place } again.
hint-compare = { $reason } Compare { $place } with the screen or the paper.
hint-look-again = { $start }: look again at { $count ->
    [1] character
   *[other] characters
} { $places }.
places-last = { $places } and { $place }
places-more = { $places }, { $place }

blind-spot = { $start }, digit { $place }: is it { $digit }, not { $other }?
blind-spot-hidden = { $start }, digit { $place }: have it read back.
blind-spot-swapped = { $start }, digits { $place } and { $next }: is it { $digits }, not { $other }?
blind-spot-swapped-hidden = { $start }, digits { $place } and { $next }: have them read back in order.

channel-any = not known
channel-handwriting = handwriting
channel-keypad = numeric keypad
channel-ocr = text recognition (OCR)
channel-phone-de = telephone, German
channel-phone-en = telephone, English
channel-phone-es = telephone, Spanish
channel-phone-fr = telephone, French
channel-phone-ja = telephone, Japanese
channel-phone-ko = telephone, Korean
channel-phone-pt-br = telephone, Brazilian Portuguese
channel-phone-zh-cn = telephone, Mandarin Chinese
channel-print = screen or paper
