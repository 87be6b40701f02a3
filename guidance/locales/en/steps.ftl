# Titles of scripts and sections, and the steps themselves. UI captions stand in quotes as the screen shows them.

title-windows-offline-activation = { $target ->
    [office] Activate Office without internet
    [office-kms-host] Activate an Office KMS host without internet
    [kms-host] Activate a KMS host without internet
    [add-on] Activate a Windows add-on without internet
   *[other] Activate Windows without internet
}

subject-product = Product: { $name }
subject-key = Key: { $channel }, ends in { $key }
subject-channel = Key: { $channel }
subject-activation-id = Activation ID: { $activation-id }
subject-installation-id = Installation ID: { $count } digits, nine groups, all check digits agree
subject-installation-id-legacy = Installation ID: { $count } digits; the two digits of group 9 cannot be checked
subject-doubtful = Installation ID: does not add up. Put it right before you give it to anyone
subject-missing = Installation ID: still to be read
subject-others = This output shows { $count } products. To choose another one, run again with:
subject-other = --activation-id { $activation-id }   ({ $name })
subject-other-iid = --iid with the installation ID in line { $line }   ({ $name })

section-closed = This way does not work here
section-prepare = Have ready
section-prompt = Open a command prompt on the PC
section-identify = The installation ID
section-portal = Get the confirmation ID from the portal
section-agent = Get the confirmation ID from a support agent
section-ivr = Get the confirmation ID from the automated voice line
section-write = Write the confirmation ID down
section-enter = Enter it on the PC
section-confirm = Make sure that it worked
section-trouble = When it fails
section-sources = Sources

step-closed-evaluation = This is an evaluation edition. It is activated over the internet only; phone and portal do not help. Connect the PC once, or install the full edition with a key of your own.
step-closed-kms-client = This PC has a setup key for KMS clients. It is activated by the KMS host or the Active Directory of your organisation; phone and portal do not help.
step-closed-kms-client-command = With a connection to that network, run this in a command prompt opened as administrator. To use the phone or the portal instead, install a MAK or a retail key that you own first.
step-closed-subscription = This is a subscription. It is activated by signing in; there is no installation ID for it.

step-prepare-licensed = The output says that this product is licensed already. Go on only when you have a reason to activate it again.
step-prepare-pc = This PC. It stays offline. You need an account with administrator rights.
step-prepare-device = A second device with internet and a browser. A smartphone is enough.
step-prepare-account = A Microsoft account or a work or school account to sign in to the portal. Any account will do; the licence is not tied to it.
step-prepare-telephone = A telephone beside the PC, with the speaker on, so that both hands are free.
step-prepare-numbers = The number from the portal or from your licence agreement. Do not call numbers found by a web search.
step-prepare-proof = Proof of purchase, or the number of your licence agreement. The agent may ask for it.
step-prepare-count = The number of PCs on which this licence is installed. You may be asked; tell the truth.
step-prepare-paper = This sheet and a pen.

step-prompt-open = Press the Windows key, type cmd, right-click “Command Prompt” and choose “Run as administrator”. Not PowerShell: the commands here are written for the command prompt.
step-prompt-open-server = Press the Windows key, type cmd, right-click “Command Prompt” and choose “Run as administrator”. On Server Core the command prompt is open already; if PowerShell or a menu is there instead, type cmd in PowerShell first.
step-prompt-office-folder = Go to the folder of Office. For 32-bit Office on 64-bit Windows use %ProgramFiles(x86)% instead; for Office 2013 use Office15.

step-identify-read = Show the installation ID with this command.
step-identify-write = Write it down here, { $width ->
    [unknown] in nine groups of six or seven digits: divide the number of digits by nine
   *[other] in nine groups of { $width } digits
}. The screen shows it without gaps.
step-identify-fresh = These are the groups of the output you gave. If the key or the hardware has changed since, show the installation ID again with this command and compare.
step-identify-again = The installation ID has a mistake in it. Show it again with this command and compare it group by group.
step-identify-groups = You will give these groups in this order, from 1 to 9.
step-identify-doubtful = These are the digits as they were read. Do not give them to anyone before each group marked “!” is put right.
step-identify-readback = Compare every 0, 7, 1, 8, 2 and 9 with the screen once more. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9.

step-portal-open = On the second device open { -portal } and press “Let's Get Started”.
step-portal-puzzle = Solve the puzzle that shows you are not a robot. If you cannot see it, choose “Switch to audio puzzle”.
step-portal-sign-in = Press “Proceed to Sign In” and sign in.
step-portal-topic = Choose “Activate a Microsoft product”.
step-portal-product-windows = Choose Windows, then { $system ->
    [windows-10] Windows 10
    [windows-11] Windows 11
   *[other] your version of Windows
}.
step-portal-product-server = Choose Windows Server, then your version.
step-portal-product-office = Choose Microsoft Office, then your version.
step-portal-block-size-6 = If it asks how many digits a block has, answer “6 Digits”.
step-portal-block-size-7 = If it asks how many digits a block has, answer “7 Digits”.
step-portal-block-size = If it asks how many digits a block has, count the digits of one group and answer.
step-portal-type = Type groups 1 to 9 into fields 1 to 9, then press “Submit”. Compare each field with this sheet before you press.
step-portal-count = If it asks on how many computers this copy is installed, answer truthfully. With more than one you may be passed on to a support agent.
step-portal-answer = At “Success!” the page shows the confirmation ID in blocks A to H. Leave the page open until the PC is activated.

step-agent-reach = The portal { -portal } offers a call-back after two failed tries, and a chat at { -chat }. Organisations with a volume licence can ask the Microsoft Licensing Activation Center named in their agreement.
step-agent-say = Say which product it is, that the PC has no internet, and that you want to activate it with an installation ID.
step-agent-read = Read the installation ID group by group: say the group number, then one digit at a time, and pause after the third digit. Have each group repeated to you.
step-agent-listen = Write each block down as you hear it and read it back, digit by digit. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9, so have these repeated. Do not end the call before all blocks are checked.

step-ivr-ended = Microsoft ended the automated voice line on 3 December 2025. A caller is now sent to { -portal }. Use these steps only if your instructions name a line that still answers.
step-ivr-keys = Key in the installation ID group by group, from 1 to 9, as the voice asks for it.
step-ivr-count = If it asks on how many computers this copy is installed, answer truthfully.
step-ivr-listen = Write each block down as you hear it, A to H. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9, so listen for these again. Have it repeated until all blocks are checked.

step-write-boxes = Write one block into each box.
step-write-given = This is the confirmation ID you gave. All check digits agree.
step-write-check = Check it before you type it in. Run this on a device that has offhook and type the 48 digits when it waits; it says which block does not add up.
step-write-keep = Keep this sheet. The portal, too, advises you to save the confirmation ID.

step-enter-command = Run this command on the PC.
step-enter-command-product = Run this command on the PC. The activation ID at its end says which product it is for; leave it in.
step-enter-command-unnamed = Run this command on the PC, with a space and the activation ID of the product at its end. slmgr /dlv all shows the activation ID under the name of the product.
step-enter-letters = Replace the letters with the digits of the blocks: six digits for each letter, 48 in all, no gaps and no dashes.
step-enter-window = Or use the window: run this command, choose your country, press “Next”, press “Enter confirmation ID”, type blocks A to H, press “Activate Windows”, then “Close”.

step-confirm-status = Run this command. Look for “License Status: Licensed” under the name of the product.
step-confirm-status-office = Run this command. Look for “LICENSE STATUS: ---LICENSED---” under the name of the product. Then restart the Office apps.

step-trouble-portal-iid = The portal rejects the installation ID: compare it with the screen of the PC group by group. Exchanged groups pass every check, so look at the order as well.
step-trouble-browser = The page does not load or the puzzle does not end: use another browser or another device.
step-trouble-cid = 0xC004F04D, or a message that the installation ID or confirmation ID is invalid: a digit is wrong. Check the blocks with offhook, look at the block it names, and type the confirmation ID again.
step-trouble-changed = The blocks are right and it still fails: show the installation ID again. If it is not the one on this sheet, the key or the hardware has changed, and the confirmation ID belongs to the old one. Start again with the new installation ID.
step-trouble-no-key = 0xC004F014: no product key is installed. Install your key first with slmgr /ipk, then start again.
step-trouble-access = “Access denied” or 0x80070005: the command prompt was not opened as administrator.
step-trouble-window = The activation page of Settings offers no phone: that is the new design, not a fault. The commands slui 4 and slmgr /dti still work.
step-trouble-help = Still no success: answer “No” on the portal's last page, try once more, answer “No” again. The portal then offers a call-back and a chat; there the activation starts from the beginning.
step-trouble-numbers = Telephone numbers in old instructions, in the file phone.inf and in web searches may be out of date or false. Start from the portal.

as-of = as of { $date }
source-line = { $title }{ $publisher ->
    [none] {""}
   *[other] , { $publisher }
}{ $third-party ->
    [yes] {" "}(not from Microsoft)
   *[no] {""}
}, { $date ->
    [none] undated
   *[other] { $date }
}
