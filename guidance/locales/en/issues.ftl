# For each code: issue- says what is wrong, remedy- what to do next, about- what it means and what usually causes it.

kind-confirmation-id = confirmation ID
kind-installation-id = installation ID
kind-product-key = product key
a-kind-confirmation-id = a confirmation ID
a-kind-installation-id = an installation ID
a-kind-product-key = a product key

place-group = group { $group }
place-block = block { $group }
place-groups = groups { $group } to { $until }
place-blocks = blocks { $group } to { $until }
start-group = Group { $group }
start-block = Block { $group }
start-groups = Groups { $group } to { $until }
start-blocks = Blocks { $group } to { $until }

severity-error = Error
severity-warning = Warning
severity-note = Note

verdict-impossible = { $kind }: cannot be right as it is
verdict-incomplete = { $kind }: not complete
verdict-well-formed = { $kind }: well-formed, nothing more could be checked
verdict-well-formed-error = { $kind }: the right length, but not usable yet
verdict-plausible = { $kind }: plausible, as far as it can be checked offline
verdict-unknown = not a product key, installation ID or confirmation ID

layout-digits = { $places } digits, { $groups } groups of { $width }
layout-8x6-2 = 50 digits, 8 groups of 6 and one of 2
layout-5x5 = 25 characters, 5 groups of 5

issue-check-digit = { $start } does not add up.
remedy-check-digit = { $kind ->
    [confirmation-id] Ask for { $place } again and type it once more.
   *[other] Compare { $place } with the screen, digit by digit.
}
about-check-digit = The last digit of each group is a check digit: it is computed from the others. When it does not agree, at least one digit of the group is wrong. Usually one digit was misread or misheard.

issue-checksum = The characters of this key do not fit together.
remedy-checksum = Compare the key with its card, label or mail, character by character. Often mixed up: B and 8, G and 6, V and Y, M and N, Q and D.
about-checksum = Keys since Windows 8 and Office 2013 carry a checksum. When it does not agree, at least one character is wrong. Usually one character was misread. A checksum that agrees does not make a key genuine.

issue-doubled-digit = { $start } has one digit too many; most likely one was typed twice.
remedy-doubled-digit = Compare { $place } with the source and take out the digit that is there twice.
about-doubled-digit = There is one digit more than there should be, and the groups around it agree once they are shifted. Usually a key was hit twice.

issue-empty = There is nothing to check here.
remedy-empty = Type or paste the number.
about-empty = The text holds no digit and no letter of an identifier. Usually nothing was copied.

issue-folded = Unusual characters or labels were read as plain ones.
remedy-folded = Nothing to do. When you pass the number on, use the plain form.
about-folded = Full-width digits, other dashes and spaces, small letters, labels and captions are accepted and read as what they mean. Usually an input method or a word processor put them there.

issue-foreign-character = There is a character here that does not belong to { $a-kind }.
remedy-foreign-character = Take it out, or copy the number again without the text around it.
about-foreign-character = The text holds a character that no identifier contains and that nobody uses to separate groups. Usually part of a sentence or of another field was copied along.

issue-group-count = { $found ->
    [1] There is 1 group
   *[other] There are { $found } groups
}; { $a-kind } has { $expected }.
remedy-group-count = Look for the missing groups in the source. They are usually on the next line.
about-group-count = All groups have the right width, but there are too few or too many of them. Usually a line was left out when copying.

issue-group-length = { $start } has { $found } { $kind ->
    [product-key] characters
   *[other] digits
} instead of { $expected }.
remedy-group-length = Compare { $place } with the source, one place at a time.
about-group-length = A group, as it was typed, is too short or too long. Usually a digit was left out or typed twice.

issue-installation-id-copied = { $part ->
    [first-groups] These are the first eight groups of the installation ID, not a confirmation ID.
    [last-groups] These are the last eight groups of the installation ID, not a confirmation ID.
    [last-digits] These are the last digits of the installation ID, not a confirmation ID.
   *[first-digits] These are the first digits of the installation ID, not a confirmation ID.
}
remedy-installation-id-copied = Enter the number that Microsoft answers with, blocks A to H. If you have not received it yet, give the whole installation ID to Microsoft first.
about-installation-id-copied = The first eight groups of an installation ID satisfy every check digit of a confirmation ID, so only a comparison of the two shows the mistake. Usually both numbers are on one page, sheet or table and the wrong one was copied.

issue-kms-client-key = This is the setup key that Microsoft publishes for KMS clients ({ $product }).
remedy-kms-client-key = Do not use it for the phone or the portal. With this key the PC is activated by your organisation's KMS host or Active Directory; otherwise install a MAK or a retail key that you own.
about-kms-client-key = Microsoft publishes these keys for everyone. They prepare a PC for activation by a KMS host or Active Directory and are not a licence by themselves.

issue-windows-key = This key ends like the one that comes with Windows { $product }, which is the same on every PC.
remedy-windows-key = Do not use it for the phone or the portal: it activates nothing. A PC shows it when its licence is a digital one or in its firmware; Settings > System > Activation says which. Otherwise install a key that you own.
about-windows-key = Windows itself brings a key for each edition. It is in use until another one is typed, and stays with a digital licence or one in the firmware. The ends of these keys are from third parties: Microsoft does not list them.

issue-label-order = { $start } is labelled { $found }.
remedy-label-order = Put the groups into the order of their labels. Check digits cannot tell when groups are exchanged.
about-label-order = A label in front of a group is not the one that belongs there. Usually two groups were exchanged or one was left out.

issue-legacy-layout = This is the length that only products of the Windows XP era have.
remedy-legacy-layout = { $kind ->
    [confirmation-id] If your screen has boxes A to H, block H is missing.
   *[other] If your screen shows nine groups of the same length, digits are missing at the end.
}
about-legacy-layout = Windows XP, Windows Server 2003 and Office XP to 2007 use 50 digits for the installation ID and 42 for the confirmation ID. The two digits at the end of the 50 cannot be checked.

issue-length = { $kind ->
    [confirmation-id] Number of digits: { $found }. A confirmation ID has 48
    [installation-id] Number of digits: { $found }. An installation ID has 54 or 63
   *[product-key] Number of characters: { $found }. A product key has 25
}.
remedy-length = Copy the whole number, from the first group to the last.
about-length = The number of digits or characters fits no layout. Usually part of the number is missing, or something else was copied along.

issue-look-alike = “{ $character }” cannot occur { $grouped ->
    [yes] in { $place }
   *[no] here
}. It looks like { $proposals }.
remedy-look-alike = Look at the source and type what you see there. Nothing was changed.
about-look-alike = There is a letter where only digits can be, or a character that no product key contains. It looks like one that can be there. It is never replaced unasked.

issue-lost-digit = One digit is missing in { $place }.
remedy-lost-digit = Compare { $place } with the source. A digit that is there twice must be typed twice.
about-lost-digit = There is one digit less than there should be, and the groups around it agree once they are shifted. Usually a doubled digit was written once.

issue-masked = This value is masked; most of its characters are hidden.
remedy-masked = Use the original: the card, the label, the mail, or the screen of the PC.
about-masked = Inventory tools and slmgr print only the last five characters of a key. The rest cannot be recovered from that.

issue-no-checksum = A key without an N carries no checksum; only its form was checked.
remedy-no-checksum = Compare each character with the source. Nothing else can show a typing mistake.
about-no-checksum = Keys before Windows 8 and Office 2013 contain no N. Nothing in them shows a typing mistake.

issue-placeholder = This is a filler, not { $a-kind }.
remedy-placeholder = Copy the real number from the screen of the PC or from where you received it.
about-placeholder = All zeros, or one group repeated, satisfies the check digits, but no product shows such a number. Usually it comes from a form or an example.

issue-recovery-key = This is a BitLocker recovery key, not { $a-kind }.
remedy-recovery-key = { $kind ->
    [confirmation-id] What belongs here is the number that Microsoft answers with, blocks A to H.
    [installation-id] What belongs here is the number that the PC shows in nine groups.
   *[product-key] What belongs here are the 25 characters on the card, the label or the mail.
} The recovery key unlocks an encrypted drive: keep it to yourself.
about-recovery-key = A BitLocker recovery key also has 48 digits in eight groups, but each of its groups is divisible by 11. It unlocks an encrypted drive and has nothing to do with activation.

issue-second-n = There is a second N here; a product key has at most one.
remedy-second-n = Look at each N again. It may be an M, an H or a W.
about-second-n = Keys since Windows 8 and Office 2013 contain exactly one N, older ones none.

issue-spreadsheet-damage = { $damage ->
    [leading-zeros] The zeros at the front are gone; a spreadsheet has read this as a number.
    [trailing-zeros] All digits after the fifteenth are zeros; a spreadsheet has rounded them away.
   *[scientific] A spreadsheet has turned the digits into a rounded number.
}
remedy-spreadsheet-damage = Go back to the source and copy it again into a cell formatted as text. The cell cannot give the digits back.
about-spreadsheet-damage = Spreadsheets keep fifteen digits of a number and drop zeros at the front. Format the cells as text before you paste.

issue-unreadable = { $grouped ->
    [yes] In { $place } a digit
   *[no] A character
} is marked as unread.
remedy-unreadable = Look at the source again and type it in place of the question mark.
about-unreadable = A question mark keeps the place of a digit or letter that could not be read.

issue-wrong-identifier = This is { $found }; { $expected } was asked for.
remedy-wrong-identifier = { $other ->
    [confirmation-id] It goes into the boxes A to H on the PC. What belongs here is the number that { $kind ->
        [installation-id] the PC shows in nine groups
       *[product-key] is on the card, the label or in the mail
    }.
    [installation-id] It goes to Microsoft, into the fields 1 to 9 of the portal. What belongs here is the number that { $kind ->
        [confirmation-id] Microsoft answers with, blocks A to H
       *[product-key] is on the card, the label or in the mail
    }.
   *[product-key] It is installed on the PC first. What belongs here is the number that { $kind ->
        [confirmation-id] Microsoft answers with, blocks A to H
       *[installation-id] the PC shows in nine groups
    }.
}

about-wrong-identifier = The text is another identifier than the one asked for. The product key is what you bought, the installation ID is what the PC shows, the confirmation ID is what Microsoft answers.

readback = Have the digits marked ~ read back. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9.
readback-swapped = Look again at the order of the digits marked ~. The check digit cannot tell 07 from 70, 18 from 81 or 29 from 92.
readback-heard = Heard by telephone? Add --channel phone-en: it marks what an ear mistakes.
