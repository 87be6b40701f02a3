# The assistant that leads through a call: `offhook call`.

call-heading = Step { $at } of { $of }: { $title }
call-title-closed = Before you begin
call-title-product = What is to be activated?
call-title-way = How will you get the confirmation ID?
call-title-prepare = Get ready
call-title-width = Show the installation ID on the PC
call-title-installation-id = Type the installation ID
call-title-before = Get in touch
call-title-give = Give the installation ID, group by group
call-title-give-portal = Type the installation ID into the portal
call-title-after = Get the confirmation ID
call-title-confirmation-id = Type the confirmation ID, block by block
call-title-read-back = Have these digits said again
call-title-enter = Enter the confirmation ID on the PC
call-title-outcome = What does the PC say?
call-title-advice = What to do next
call-title-finish = Finish

call-closed-stop = Stop here
call-closed-anyway = Go on all the same

call-product-windows-11 = Windows 11
call-product-windows-10 = Windows 10
call-product-windows-server = Windows Server
call-product-windows = An older Windows
call-product-add-on = Extended Security Updates (ESU) for Windows
call-product-office = Office, as a volume licence or from a key card

call-way-why = The PC itself stays offline in each case.
call-way-portal = Microsoft's portal, on a second device with internet
call-way-agent = A support agent, by call-back or chat
call-way-ivr = The automated voice line

call-width-why = The ID has nine groups. Count the digits of one group. Where there are no gaps, count all digits: 54 means 6, 63 means 7.
call-iid-how = Type the groups in their order, as many in a line as you like. To put a group right, type its number and the group, such as 3: 123450.
call-iid-how-full = Type the groups in their order, Space after each. To put one right, go there with Tab and type all of it.
call-iid-fine = All nine groups have their check digits. They miss some slips, so compare them next.
call-fingerprint = Fingerprint { $fingerprint }: whoever holds the same number gets the same four digits.
call-resumed = The record holds no digits. Type them again; the rest is known.
call-cid-how = Type one block, then press Enter. A whole confirmation ID at once is fine, too. To put a block right: C 123450.
call-cid-how-full = Type the blocks as they come, Space after each: then a lost digit shifts nothing. To put one right, press its letter and type all of it.
call-cid-fine = All blocks have their check digits. They miss some slips, so compare them next.
call-spots-why = A check digit cannot tell 0 from 7, 1 from 8 or 2 from 9. These digits are easily misheard.
call-outcome-activated = It is activated
call-outcome-code = It shows a code: type the code, or paste the message
call-outcome-refused = It says that an ID is invalid, without a code
call-outcome-not-given = I was given no confirmation ID
call-outcome-stop = None of these; stop here
call-finished = The PC is activated. Keep the confirmation ID: it may be needed when Windows is set up again on the same hardware.

call-mark-fine = adds up
call-mark-open = not whole yet
call-mark-repeat = repeat asked for
call-mark-wrong = does not add up

call-prompt-number = Number:
call-prompt-width = 6 or 7:
call-prompt-spot = Digits heard, or y if they are as shown:
call-prompt-enter = Enter to go on:

call-key-enter = Enter: go on
call-keys-plain = < back, u undo, p pause, q leave, ? all keys

call-again-number = That number is not in the list. Type one that is.
call-again-width = Type 6 or 7, or the whole installation ID.
call-again-iid = The installation ID is not whole yet, or a group does not add up.
call-again-other = This is another installation ID than the one of the run that was interrupted. Go back to type it again, or begin a new run.
call-again-enter = Nothing is asked here. Press Enter to go on, or type the code that the PC shows.
call-again-give = Press Enter to go on, type a number from 1 to 9, or r.
call-again-give-portal = Press Enter to go on, or type a number from 1 to 9.
call-again-code = Type the code as shown, such as 0xC004F04D, or paste the whole message.
call-again-advice = Press Enter to go on, or type c.
call-full = That is too much text for one identifier. Type or paste the identifier alone.
call-first = This is the first step.
call-nothing-undone = There is nothing to undo.
call-paused = Paused. Press Enter to go on.
call-another = Enter ends; n begins the next PC:
call-left-recorded = The run is kept in { $path }. To go on: offhook call --resume { $path }
call-left = The run was not recorded. Next time, --record FILE keeps it.
call-keep = The run is not recorded. Type the name of a new file to keep it, q to leave, or Enter to go on:
call-hidden = Paused. The digits are hidden.
call-too-small = The window is too small. Make it larger, or start with --plain.

call-full-keys-choose = ↑ ↓ or a number, then Enter
call-full-keys-page = ↑ ↓ scroll; Enter goes on
call-full-keys-give = ← → groups, 1–9: that group; Enter: go on

trouble-record-exists = { $path } exists already. Go on with --resume { $path }, or choose another name.
trouble-call-input = the call takes its answers from standard input. Save the output as a file and name it with --from.
trouble-no-call = { $path } is not the record of a call.
