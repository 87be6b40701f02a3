# Two takes of one identifier beside each other: a dictation and its read-back, or two people before one screen.

take-first = first
take-second = second

compare-agree = { $kind }: the two takes agree
compare-agree-so-far = { $kind }: the two takes agree in { $all ->
    [1] the one group that was compared
   *[other] the { $all } groups that were compared
}; { $a-kind } has { $whole }
compare-some = { $kind }: the two takes agree in { $agreeing } of { $all } groups
compare-some-so-far = { $kind }: the two takes agree in { $agreeing } of { $all ->
    [1] the one group that was compared
   *[other] the { $all } groups that were compared
}; { $a-kind } has { $whole }
compare-merged = Agreed so far: { $merged }
compare-same-but-wrong = The takes say the same, but that does not add up. Check one of them with offhook check.
compare-same-so-far = What was not compared may still differ. Compare the rest as well.

fingerprint = Fingerprint: { $digits } ({ $words }). Whoever holds the same number gets the same four digits.

difference-places = { $start } differs at { $kind ->
    [product-key] { $count ->
        [1] character
       *[other] characters
    }
   *[other] { $count ->
        [1] digit
       *[other] digits
    }
} { $places }.
difference-length = { $start } has { $first } { $kind ->
    [product-key] { $first ->
        [1] character
       *[other] characters
    }
   *[other] { $first ->
        [1] digit
       *[other] digits
    }
} in the first take and { $second } in the second.
difference-missing-first = { $start } is missing in the first take.
difference-missing-second = { $start } is missing in the second take.
difference-missing-both = { $start } is missing in both takes.
difference-remedy = Ask for { $place } again.
difference-exchanged = { $start } of the first take is { $other } of the second, and the other way round.
difference-exchanged-remedy = Ask for their order.
difference-moved = { $start } of the first take { $count ->
    [1] is
   *[other] are
} { $other } of the second.
difference-moved-remedy = Ask which group was left out, or for their order.
adds-up-first = { $reason } It adds up only in the first take.
adds-up-second = { $reason } It adds up only in the second take.
adds-up-both = { $reason } It adds up in both takes, so only asking can tell.
adds-up-neither = { $reason } It adds up in neither take.
