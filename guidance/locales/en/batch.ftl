batch-row = Row { $row }
batch-row-computer = Row { $row }, { $computer }
batch-issue = { $kind }: { $text }
batch-more-cells = More cells than headings: { $cells }
batch-progress = { $rows } rows, { $rate } a second
batch-goes-on = An earlier run of this command was interrupted. Going on after { $rows } rows.
batch-anew = An earlier run was interrupted, but the input or the command has changed since. Starting anew.
batch-summary = { $file }: { $rows } rows: { $plausible } plausible, { $wrong } with something wrong, { $blank } without an ID.
batch-masked = Installation IDs and confirmation IDs are masked in the output; the input is unchanged. Add --reveal to write them in full.
batch-encoding-guessed = Nothing in { $path } says how its characters are encoded. It was read as { $encoding }. If a name or a note looks wrong, run the command again with --encoding.
batch-encoding-broken = Some characters of { $path } could not be read as { $encoding }; each is shown as U+FFFD. Run the command again with --encoding, or save the table as UTF-8.

batch-found-cell-ruined = { $row }: the cell holds what a spreadsheet has left of it. Take it from its source again.
batch-found-confirmation-id-copied = The confirmation ID is part of the installation ID of row { $row }. Enter the number that Microsoft answers with, blocks A to H.
batch-found-confirmation-id-reused = The confirmation ID is in row { $row } too. It answers one installation ID only: find out which.
batch-found-formula = Column { $row } begins as a formula does; in a table an apostrophe in front keeps it a text.
batch-found-installation-id-answered-twice = The installation ID has another confirmation ID in row { $row }. Find out which of them was given for it.
batch-found-installation-id-copied = Row { $row } has part of this installation ID as its confirmation ID. Enter there the number that Microsoft answers with, blocks A to H.
batch-found-installation-id-repeated = The installation ID is in row { $row } too. Read it from each PC again.
batch-found-other-computer = The confirmation ID is labelled for { $computer }, which is row { $row }. Check whom it answers.
batch-found-other-computer-unseen = The confirmation ID is labelled for { $computer }. Check whom it answers.
batch-found-out-of-order = This row is out of order; all rows around it are in order.
batch-found-product-key = There is a product key in this row. It is hidden here; keep it out of tables that are passed on.
batch-found-unclosed-quote = A quotation mark in this line is never closed. The line was read as it is.

batch-count-cell-ruined = Cells that a spreadsheet has ruined: { $count }
batch-count-confirmation-id-copied = A confirmation ID copied from the installation ID of another row: { $count }
batch-count-confirmation-id-reused = The same confirmation ID as another row: { $count }
batch-count-formula = Cells that begin as a formula does: { $count }
batch-count-installation-id-answered-twice = Another confirmation ID for the same installation ID: { $count }
batch-count-installation-id-copied = An installation ID copied into another row as its confirmation ID: { $count }
batch-count-installation-id-repeated = The same installation ID as another row: { $count }
batch-count-other-computer = A confirmation ID labelled for another computer: { $count }
batch-count-out-of-order = Out of order: { $count }
batch-count-product-key = A product key in the table: { $count }
batch-count-unclosed-quote = A quotation mark that is never closed: { $count }

trouble-changed = { $path } is no longer what it was when the interrupted run read it. Delete the .part file and its journal, and run the command again.
trouble-column = There is no column { $column }. Name a heading or a number counted from 1, such as installation_id=3.
trouble-kept = { $path } could not be written: { $reason }
trouble-kept-remedy = The rows done so far are in { $part }. Make room or choose another place, then run the same command again: it continues there.
trouble-link = { $path } is a link, so it was not read. Put the file itself into the folder.
trouble-new-fields = Fields that the first lines do not have were left out: { $fields }
trouble-no-columns = No column of { $path } holds installation IDs or confirmation IDs. Say which one does, such as: --columns installation_id=3.
trouble-no-object = Line { $line } is not a JSON object. Write one object on each line.
trouble-no-table = { $path } holds no JSON object on a line of its own. Write one object on each line.
trouble-same-file = { $path } is the input, which is never changed. Choose another name for the output.
trouble-shrunk = { $path } became shorter while it was read. Wait until nothing writes to it, then run the command again.
trouble-stopped = Stopped after { $rows } rows.
trouble-stopped-part = Stopped after { $rows } rows. They are in { $part }; run the same command again and it continues there.
trouble-too-long-row = Line { $line } has more than { $most } bytes and was left out.
trouble-batch-output = { $path } is an output of { $tool }, not a table. For the script that fits: offhook guide --from { $file }
trouble-batch-text = { $path } is text with identifiers in it, not a table. To check them: offhook check --from { $file }
