# The assistant of a call: cells, comparing, what may be wrong, the log.

call-title-which = Which product is it about?
call-title-compare-groups = Compare the installation ID with the PC
call-title-compare-blocks = Compare the confirmation ID
call-title-cause = What may be wrong
call-title-not-given = No confirmation ID was given
call-title-person = Now a person at Microsoft has to help

call-which-why = The output shows several products. Each has an installation ID of its own.
call-which-key = key ends in { $key }

call-cell-length = { $start } has { $found ->
    [1] 1 digit
   *[other] { $found } digits
}; it needs { $expected }.
call-cell-wrong = { $start } does not add up.
call-cell-ask = Ask for { $place } again and type all of it; { $label } goes there.
call-cell-look = Compare { $place } with the page and type all of it; { $label } goes there.
call-cell-pc = Compare { $place } with the PC, and type all of it again.
call-shifted = { $start } and { $next } do not add up: digits may have shifted from { $place } on.
call-shifted-ask = Say: “Stop, from { $place } again.” { $label } goes there. End each block with Space or Enter: then nothing shifts.
call-shifted-look = Compare from { $place } on; { $label } goes there. End each block with Space or Enter: then nothing shifts.
call-shifted-pc = Compare from { $place } on. End each group with Space or Enter: then nothing shifts.
call-row = The row has a digit too few or too many.
call-doubled = { $start } and { $place } are the same. Was one of them typed twice?
call-width-offer = These groups have { $other } digits each; { $chosen } was chosen. w or Ctrl+W: change to groups of { $other }.
call-resumed-output = This run was about { $name }, from an output that is not here now. Leave, and give its file with --from: then nothing has to be typed. Or type the digits again; the rest is known.

call-compare-pc = The check digits agree, but they miss some slips. Look at the PC once more.
call-compare-ask = The check digits agree, but they miss some slips. Read all blocks back, from A on, digit by digit.
call-compare-look = The check digits agree, but they miss some slips. Look at the page once more.
call-compare-blind = At the places marked ~ a 0 may be a 7, a 1 an 8, a 2 a 9, or two neighbours may be exchanged.
call-compare-order-pc = Look at the order as well: the labels 1 to 9 are those on the PC. Exchanged groups are never noticed.
call-compare-order-ask = Have the order confirmed as well, A to H. Exchanged blocks are never noticed.
call-compare-order-look = Look at the order as well: the labels A to H are those on the page. Exchanged blocks are never noticed.
call-prompt-compare-groups = y if all groups are as shown, else the number of a group and its digits:
call-prompt-compare-blocks = y if all blocks are as shown, else the letter of a block and its digits:
call-again-compare-groups = Enter alone confirms nothing here. Type y when all groups are as shown, or the group that differs, such as 3: 123450.
call-again-compare-blocks = Enter alone confirms nothing here. Type y when all blocks are as shown, or the block that differs, such as C 123450.
call-again-spot = Enter alone confirms nothing here. Type the digits that you hear, or y when they are as shown.
call-spots-ask = Say: “{ $place }, digit { $places }, once more.”
call-spots-type = Type what you hear: { $count ->
    [1] the 1 digit
   *[other] the { $count } digits
} marked ~, or the whole block.

call-cause-heading = { $at } of { $of }: { $name }
call-cause-order = the order of the blocks
call-cause-digits = a digit
call-cause-changed = another installation ID by now
call-cause-choice = the product that was chosen
call-cause-order-ask = Whole blocks may be exchanged: no check digit notices that. Have the first two digits of each block read to you, A to H.
call-cause-order-look = Whole blocks may be exchanged: no check digit notices that. Compare the first two digits of each block with the page, A to H.
call-cause-digits-ask = A digit may differ, here or on the PC. Read the blocks from the screen of the PC to the other side, and have each confirmed.
call-cause-digits-look = A digit may differ, here or on the PC. Answer “No” on the portal's last page: it shows the confirmation ID again. Compare it with what was typed on the PC.
call-cause-changed-how = The PC shows another installation ID after a new key or new hardware. Show it again, and compare it with the one that was given.
call-cause-choice-ask = Another product or version, or the wrong number of digits, may have been chosen. Ask the agent what the ID was made for.
call-cause-choice-look = Another product or version, or the wrong number of digits, may have been chosen on the portal. Look at what you chose there.
call-cause-order-no = The order is right
call-cause-order-yes = It was wrong: put it right
call-cause-digits-no = All digits are the same
call-cause-digits-yes = One differs: put it right
call-cause-changed-no = It is the same ID
call-cause-changed-yes = It is another one: begin again with it
call-cause-choice-no = The choice was right
call-cause-choice-yes = It was wrong: ask for a new confirmation ID
call-tried = Looked at: { $causes }
call-code-no-blocks = No confirmation ID has been typed here yet. With this code, look at the digits that were typed on the PC.

call-none-what = What did the other side say?
call-none-rejected = It does not take the installation ID: compare it with the PC, group by group and in their order. Look at the product and the number of digits that were chosen.
call-none-count = Too many PCs, or the key is blocked: only an agent decides that. Have the proof of purchase at hand.
call-none-silent-look = The page hangs, or the puzzle does not end: use another browser or another device.
call-none-silent-ask = Nobody answers: ask outside the rush, or use the portal.
call-none-again = Compare the installation ID, then try once more
call-none-way = Take another way
call-none-person = Neither helps: what to tell a person
call-none-stop = Stop here

call-person-why = All that can be checked here was checked. Begin from the start with a support agent.
call-person-reach = Stay on the line if you can: say what was checked, and ask for somebody who can look it up.
call-person-have = Have this at hand
call-person-facts = Fingerprint of the installation ID: { $fingerprint }. Codes that the PC showed: { $codes }.

call-table-cell = { $column }: { $cell }
call-mark-places = ~ digit { $places }
call-prompt-cell = { $start }:
call-prompt-end = Enter ends the call:
call-again-filled = { $start } is full, and the next group is typed already. Go to the one that you mean, and type all of it.
call-again-block = A block has digits only. A to H go to a block.
call-again-group = A group has digits only.
call-again-empty = Type { $place }.
call-again-many = There are more digits than it has. Type or paste the identifier alone.
call-again-key = That key does nothing here.
call-again-width-full = The digits do not fit into groups of the other width.
call-copied = Sent to the clipboard, if the terminal allows that. The next group is marked.
call-copy-not-here = Plain lines cannot reach a clipboard.

call-key = { $key } { $does }
call-do-agree = all of it is so
call-do-back = back
call-do-copy = copy the group
call-do-correct = correct the confirmation ID
call-do-help = keys
call-do-keep = go on although it does not add up
call-do-not-given = no confirmation ID was given
call-do-pause = pause
call-do-quit = leave
call-do-repeat = had to be repeated
call-do-undo = undo
call-do-width = the other width
call-help-blocks = A to H: go to that block; Tab, ↑ ↓: the next or the one before. What you type takes the place of all of it. Space: the block ends here. C 123450: block C, all of it.
call-help-groups = Tab, ↑ ↓: the next group or the one before. What you type takes the place of all of it. Space: the group ends here. 3: 123450 in plain lines: group 3, all of it.
call-help-give = 1 to 9: go to that group
call-help-close = Any key: back to the call
call-full-keys-blocks = A–H or Tab: that block, typed over. Space: end of block. Enter: go on.
call-full-keys-groups = Tab or ↑ ↓: that group, typed over. Space: end of group. Enter: go on.
call-full-keys-line = Type the answer, then Enter

call-log-begin = The call begins.
call-log-next = The next PC.
call-log-end = The call is over.
call-log-left = The call was left.
call-log-undone = The last step was taken back.
call-log-output = Product, from an output: { $name }.
call-log-product = Product: { $name }.
call-log-anyway = Goes on although phone and portal are not meant for this product.
call-log-way = By: { $name }.
call-log-iid = Installation ID typed: { $count } digits, fingerprint { $fingerprint }.
call-log-kept = Installation ID typed; it does not add up and was kept.
call-log-compared-groups = Installation ID compared with the PC.
call-log-given = Installation ID read to the other side.
call-log-typed-in = Installation ID typed into the portal.
call-log-repeated = Had to be repeated: group { $groups }.
call-log-copied = What was typed as the confirmation ID was part of the installation ID, and was taken away.
call-log-cid = Confirmation ID received: { $count } digits, fingerprint { $fingerprint }.
call-log-retyped = Had to be typed again: block { $blocks }.
call-log-read-back = Block { $block } heard again.
call-log-heard-other = Block { $block } was heard otherwise, and put right.
call-log-compared-blocks = Confirmation ID compared with where it came from.
call-log-code = The PC shows { $code }.
call-log-refused = The PC says that an ID is invalid.
call-log-not-given = No confirmation ID was given.
call-log-cause = Cause found: { $name }.
call-log-no-cause = Looked at, and not the cause: { $name }.
call-log-person = Passed on to a person at Microsoft.
call-log-activated = The PC is activated.

trouble-log-exists = { $path } exists already. Choose another name for the log.
