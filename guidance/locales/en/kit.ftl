# The kit: what is said at the desk about the PCs of a room.

kit-written = The kit is in { $path }. Take the whole folder to each PC and run collect.cmd there; { $readme } says how. Back here: offhook kit list { $file }
kit-read = Read: { $pcs } { $pcs ->
    [1] PC
   *[other] PCs
}. { $open ->
    [0] No confirmation ID is still to be fetched.
   *[other] Confirmation IDs still to be fetched: { $open }. work-list.csv has them in the order of the portal, and the folder sheets a sheet for each.
}
kit-empty = Nothing has been collected yet. Take the folder to each PC and run collect.cmd there; then: offhook kit list { $file }
kit-stayed = Rows of the earlier work list that fit no collected file: { $rows }. They are at the end, because somebody wrote into them.
kit-backup = The list as it was before is in { $path }.
kit-scripts-removed = apply.cmd and apply.ps1 of the earlier list were deleted, so that nobody runs them.
kit-changed = { $computer }: { $file } shows another installation ID than { $earlier }. The hardware or the key has changed, or two PCs have this name. { $file } counts.
kit-cut-off = { $file } breaks off: collect.cmd did not come to its end. Run it again on that PC.
kit-nothing = { $file } shows no installation ID. Open it to see what Windows said, then run collect.cmd as administrator on that PC.
kit-other-name = { $file } speaks of { $computer }. The file was renamed or copied, so it is left out. Run collect.cmd on the PC that it is named after.
kit-same-id = These PCs show one and the same installation ID: { $computers }. A file was copied, or a PC was cloned. They are left out; run collect.cmd on each again.
kit-unreadable = { $file } is not text, or longer than 4 MB. It is left out.
kit-damaged = { $computer }, { $product }: the installation ID does not add up. Run collect.cmd on that PC again.
kit-elsewhere = { $computer }, { $product }: its output names something else to do: { $title }.
kit-closed = { $computer }, { $product }: left out, because this way does not lead to a confirmation ID.
kit-carried = Confirmation IDs in apply.cmd and apply.ps1: { $rows }. Take the folder to the PCs, and run apply.cmd on each as administrator. Afterwards: offhook kit verify { $file }
kit-carried-no-cid = No confirmation ID can go to a PC. There is no apply.cmd. Write the confirmation IDs into the column confirmation_id of work-list.csv, then: offhook kit apply { $file }
kit-carried-none = No confirmation ID can go to a PC. There is no apply.cmd. What is still to be fetched: offhook kit list { $file }
kit-refused = Row { $row }, { $computer }: left out. { $reason }
kit-refused-activation-id = The activation ID is missing or cannot be read, and without it the confirmation ID would be entered for Windows. Run collect.cmd on the PC again.
kit-refused-call-differs = The call recorded in { $file } came to another confirmation ID. Compare both with the portal.
kit-refused-call-of-another = This confirmation ID was given for another installation ID, as the call in { $file } shows. Two cells may be exchanged.
kit-refused-cid = The confirmation ID does not add up:
kit-refused-cid-twice = The same confirmation ID is here and at { $computers }, which show other installation IDs. Compare them with the portal.
kit-refused-copied = The confirmation ID is part of the installation ID of { $computer }. Enter the number that Microsoft answers with, blocks A to H.
kit-refused-iid = The installation ID in the list does not add up. Run offhook kit list again; it writes a new row.
kit-refused-iid-differs = The PC shows another installation ID, as { $file } says. This confirmation ID is for the earlier one.
kit-refused-iid-shared = The same installation ID is shown by { $computers }. Run collect.cmd on each PC again.
kit-refused-kind = The cell holds { $a-kind }.
kit-refused-name = A script can only hold a computer name of ASCII letters, digits, hyphens and underscores. Enter this confirmation ID by hand, with the sheet.
kit-refused-no-cid = There is no confirmation ID yet.
kit-refused-no-pc = There is no collected file of this PC.
kit-refused-twice = The same installation ID is in an earlier row.
kit-state = { $computer }, { $product }: { $state }
kit-state-differs = refused on the PC, which showed another installation ID. Run collect.cmd there and fetch a new confirmation ID.
kit-state-licensed = licensed
kit-state-no-proof = no proof. Run apply.cmd there.
kit-state-no-row = there was no row for this PC in apply.cmd. Run offhook kit apply, then apply.cmd there.
kit-state-not-entered = nothing was entered. Run offhook kit apply, then apply.cmd there.
kit-state-not-licensed = not licensed, though the confirmation ID was entered
kit-state-code = not licensed. The PC answered { $code }; offhook explain { $code } says what it means.
kit-state-other-id = the proof shows another installation ID. Is it that of another PC? Run apply.cmd there.
kit-state-unknown = the proof is in a language that is not known. Open it and read the state.
kit-odd-proof = { $file } in proofs is left out: it was not written by apply.cmd, or bears the name of another PC.
kit-exchanged = Confirmation IDs were refused by { $computers }. Two of them may have been exchanged. Compare each with the portal or the record of its call.
kit-summary = Licensed: { $licensed } of { $all }.
trouble-kit-in-the-way = { $path } exists, and was not written by offhook. Name an empty folder.
trouble-kit-files = { $path } holds more than { $most } files; nothing was done. Move some of them into the folder of another kit.
trouble-kit-links = { $path } holds links, which may lead out of the kit; nothing was done. Delete them, then run the command again.
trouble-kit-remove = { $path } is of an earlier list and could not be deleted: { $reason }. Do not use it.
trouble-kit-batch = { $path } is the folder of a kit. For sheets and the work list: offhook kit list { $file }. To see which PCs are licensed: offhook kit verify { $file }
trouble-no-kit = { $path } is not the folder of a kit. To make it one: offhook kit new { $file }
trouble-no-work-list = there is no { $path }. First: offhook kit list { $file }
trouble-work-list = { $path } is not a table of text. Save it in the spreadsheet as CSV.
trouble-work-list-column = { $path } has no column { $column }. Put the first row back as it was, or move the file away and run offhook kit list again.
trouble-work-list-encoding = nothing in { $path } says how its characters are encoded, so { $text } cannot be written into it; it was not changed. Save it in the spreadsheet as CSV UTF-8, then run the command again.
trouble-work-list-quote = the quotation marks in line { $line } of { $path } do not match; nothing was changed. Correct them, then run the command again.
