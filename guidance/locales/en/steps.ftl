# Titles of scripts and sections, and the steps themselves. UI captions stand in quotes as the screen shows them.

title-offline-activation = Activate { $target ->
    [office] Office
    [office-kms-host] an Office KMS host
    [kms-host] a KMS host
    [add-on] Extended Security Updates (ESU) for Windows
    [ad-forest] an Active Directory forest
   *[other] Windows
}{ $network ->
    [online] {""}
   *[other] {" "}without internet
}

flow-offline-activation = Without internet: installation ID to Microsoft on another device, confirmation ID back to the PC

subject-product = Product: { $name }
subject-key = Key: { $channel }, ends in { $key }
subject-channel = Key: { $channel }
subject-activation-id = Activation ID: { $activation-id }
subject-activation-id-damaged = Activation ID: line { $line } cannot be read. It has 32 digits 0–9 and letters A–F, as 8-4-4-4-12
subject-installation-id = Installation ID: { $count } digits, nine groups, all check digits agree
subject-installation-id-legacy = Installation ID: { $count } digits; the two digits of group 9 cannot be checked
subject-doubtful = Installation ID: does not add up. Put it right before you give it to anyone
subject-missing = Installation ID: still to be read
subject-others = This output shows { $count } products. To choose another one, run again with:
subject-other = --activation-id { $activation-id }   ({ $name })
subject-other-number = --product-number { $number }   ({ $name })

section-closed = This way does not work here
section-recheck = This code means: check both IDs first
section-prepare = Have ready
section-esu-ready = Before the ESU key
section-forest = Before you activate the forest
section-prompt = Open a command prompt on the PC
section-esu-key = Install the ESU key
section-host-key = Install the KMS host key
section-office-key = Install the key of Office
section-identify = The installation ID
section-settings = Or open the same window through Settings
section-older = On other systems
section-portal = Get the confirmation ID from the portal
section-agent = Get the confirmation ID from a support agent
section-ivr = Get the confirmation ID from the automated voice line
section-write = Write the confirmation ID down
section-enter = Enter it on the PC
section-confirm = Make sure that it worked
section-finish = Finish on the portal
section-again = If it did not work: the second try, then a person
section-rds = A Remote Desktop licence server
section-trouble = When it fails
section-channels = First find out which licence it is
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
step-prepare-numbers = A telephone number only if it is in your licence agreement. For any other call, ask for the call-back on the portal.
step-prepare-proof = Proof of purchase, or the number of your licence agreement. The agent may ask for it.
step-prepare-count = The number of PCs on which this licence is installed. You may be asked; tell the truth.
step-prepare-paper = This sheet and a pen.
step-prepare-online = This PC is online: try online activation first, with this command. The change of December 2025 does not affect PCs that are online.
step-prepare-many = Several PCs are waiting: VAMT proxy activation carries the IDs of all of them in one file. The kit of offhook does so without VAMT. Consider both before you type the IDs one by one.
step-prepare-kit = The kit is written with this command, onto a stick for example.
step-prepare-numbers-window = The telephone number that the activation window shows. Do not call numbers found by a web search.
step-prepare-office = Your generation of Office. The table says which of them can be activated this way.

step-prompt-open = Press the Windows key, type cmd, right-click “Command Prompt” and choose “Run as administrator”. Not PowerShell: the commands here are written for the command prompt.
step-prompt-open-server = Press the Windows key, type cmd, right-click “Command Prompt” and choose “Run as administrator”. On Server Core the command prompt is open already; if PowerShell or a menu is there instead, type cmd in PowerShell first.
step-prompt-office-folder = Go to the folder of Office. For 32-bit Office on 64-bit Windows use %ProgramFiles(x86)% instead.{ $office-version ->
    [office-2010] {""}
    [office-2013] {""}
    [office-2016] {""}
    [office-2019] {""}
    [office-2021] {""}
    [office-2024] {""}
   *[unknown] {" "}For Office 2013 use Office15, for Office 2010 use Office14.
}

step-identify-read = Show the installation ID with this command.
step-identify-key = Only if your own key is not on the PC yet: install it with this, in place of the letters X, and show the installation ID again. It replaces the old key without asking.
step-ipk-restart = If you have just installed a key, restart the PC before you go on.
step-identify-restart = Only if you entered a key just now: restart the PC, then show the installation ID.
step-identify-write = Write it down here, { $width ->
    [unknown] in nine groups of six or seven digits: divide the number of digits by nine
   *[other] in nine groups of { $width } digits
}. The screen shows it without gaps.
step-identify-fresh = These are the groups of the output you gave. If the key or the hardware has changed since, show the installation ID again with this command and compare.
step-identify-again = The installation ID has a mistake in it. Show it again with this command and compare it group by group.
step-identify-groups = You will give these groups in this order, from 1 to 9.
step-identify-doubtful = These are the digits as they were read. Do not give them to anyone before each group marked “!” is put right.
step-identify-readback = Compare every 0, 7, 1, 8, 2 and 9 with the screen once more. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9.
step-identify-read-unnamed = Run this command with the activation ID of the product in place of the letters X. It shows the installation ID of that product alone.
step-identify-fresh-unnamed = These are the groups of the output you gave. If the key or the hardware has changed since, show the installation ID again with this command and compare. Type the activation ID of the product in place of the letters X.
step-identify-again-unnamed = The installation ID has a mistake in it. Show it again with this command and compare it group by group. Type the activation ID of the product in place of the letters X.
step-identify-unreadable = The activation ID in line { $activation-line } of the output cannot be read. Run this command on the PC, save what it prints as text, and make this guide again from it. Without the activation ID a command would show the installation ID of Windows.
step-identify-office-wizard = If Office shows its activation wizard, you may choose “I want to activate the software by telephone” there. It shows an installation ID, too.
step-identify-read-forest = Show the installation ID of the forest with this command. Type your KMS host key in place of the letters X.
step-identify-slui = Or press Windows key + R and run this; slui 04 is the same. On every Windows since Vista it opens the telephone activation window, which shows the installation ID.
step-identify-digits = Know how many digits to expect. Parts of this table come from third parties.
section-program = What offhook can do on another device
step-program-call = While you are at the portal or on the phone: this leads through it and checks every block the moment it is typed.
step-program-sheet = On paper: this prints a sheet with boxes and a check with a pencil. With --from and the saved output the groups stand on it already.
step-program-say = To read the groups aloud without being misheard: type the installation ID to this.
step-program-compare = When the confirmation ID was taken down twice: this says where the two differ. Type both to it.
step-program-status = After the activation: save what the status command prints in a file, and this says in a line whether the product is licensed.

step-portal-open = On the second device open { -portal } and press “Let's Get Started”.
step-portal-puzzle = Solve the puzzle that shows you are not a robot, then press “Submit”. If you cannot see it, choose “Switch to audio puzzle”.
step-portal-sign-in = Press “Proceed to Sign In” and sign in.
step-portal-topic = Choose “Activate a Microsoft product”.
step-portal-product-windows = Choose Windows, then { $system ->
    [windows-10] Windows 10
    [windows-11] Windows 11
   *[other] your version of Windows
}.
step-portal-product-host = Choose Windows Server if { $target ->
    [ad-forest] the key is for Windows Server
   *[other] the host is one
}, otherwise Windows. Then choose your version.
step-portal-product-server = Choose Windows Server, then your version.
step-portal-product-office = Choose Microsoft Office, then your version.
step-portal-block-size-6 = If it asks how many digits a block has, answer “6 Digits”.
step-portal-block-size-7 = If it asks how many digits a block has, answer “7 Digits”.
step-portal-block-size = If it asks how many digits a block has, count the digits of one group and answer.
step-portal-type = Type groups 1 to 9 into fields 1 to 9, then press “Submit”. Compare each field with its group before you press.
step-portal-no-key = Give no product key there. The portal does not ask for one.
step-portal-count = If it asks on how many computers this copy is installed, answer truthfully. With more than one you may be passed on to a support agent.
step-portal-answer = At “Success!” the page shows the confirmation ID in blocks A to H. Leave the page open until the PC is activated.
step-portal-address = Look at the address bar: third parties report that it now shows { -portal-host }. Close the page if the address is not one of Microsoft's.
step-portal-check = At “Security Verification” press “Start”.
step-portal-tenant = Only for an Azure Government tenant: choose it from the dropdown before you sign in.
step-portal-locked-out = If the sign-in fails, open “Can't sign-in?” or use another account.
step-portal-topic-volume = Leave volume licence key management alone here. It is for organisations that look for a key or need more activations of a MAK.
step-portal-not-listed = The portal lists Windows XP to 11, Windows Server 2003 to 2025, Office and Remote Desktop Services. If yours is missing, choose the entry that says so.
step-portal-version-unknown = If you do not know the version, choose the last entry, which says so. The portal then asks how many digits a block has.
step-portal-where = No installation ID yet? The page has help on where to find it. Read it on the PC as above and come back.
step-portal-picture = Press “Copy Confirmation ID” or take a screenshot as well. A paper can get lost.

step-agent-reach = Reach a person. After two failed tries the portal { -portal } offers a call-back; a chat is at { -chat }. An organisation with a volume licence can call the Microsoft Licensing Activation Center named in its agreement.
step-agent-read = Read the installation ID group by group: say the group number, then one digit at a time, and pause after the third digit. Have each group repeated to you.
step-agent-listen = Read each block back as soon as you have heard it, digit by digit. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9, so have these repeated. Do not end the call before all blocks are checked.
step-agent-channels = Know who answers for what. The table says what is still done by voice.
step-agent-restart = Begin from the start with the agent, even if you come from the portal. Have the installation ID in front of you.

step-ivr-ended = Microsoft ended the automated voice line on 3 December 2025. A caller is now sent to { -portal }. Use these steps only if your instructions name a line that still answers.
step-ivr-keys = Key in the installation ID group by group, from 1 to 9, as the voice asks for it.
step-ivr-count = If it asks on how many computers this copy is installed, answer truthfully.
step-ivr-listen = Take down each block as you hear it, A to H. The check digit cannot tell 0 from 7, 1 from 8 or 2 from 9, so listen for these again. Have it repeated until all blocks are checked.
step-ivr-call = Call the number that the activation window shows. In Japan it shows a toll-free one and one that costs money.
step-ivr-language = Choose the language. In Japan the key 1 stood for Japanese, a PC maker reports.
step-ivr-product = Choose the product when the voice asks. The page of a PC maker names Windows, Small Business Server and CAL packs, among others.
step-ivr-same = If it asks whether this is the same PC or another one, answer truthfully. In 2010 the answer “another PC” led to an agent, a user reports.
step-ivr-text-message = If it offers a text message with a link, you may take it. You type the installation ID on that page; the link serves two devices at a time.
step-ivr-operator = If the voice does not get you there, follow it to an operator.

step-write-boxes = Write one block into each box.
step-write-given = This is the confirmation ID you gave. All check digits agree.
step-write-check = Check it before you type it in. Run this on a device that has offhook and type the 48 digits when it waits; it says which block does not add up.
step-write-keep = Keep this sheet. The portal, too, advises you to save the confirmation ID.

step-enter-command = { $script-host ->
    [no] Run this command on the PC. If it has letters X, put the ID that was shown above for the product in their place.
   *[other] Run this command on the PC, in a command prompt that was opened as administrator.
}
step-enter-command-product = Run this command on the PC, in a command prompt that was opened as administrator. The activation ID at its end says which product it is for; leave it in.
step-enter-command-unnamed = Run this command on the PC, with the activation ID of the product in place of the letters X. slmgr /dlv all shows the activation ID under the name of the product.
step-enter-letters = Replace the letters with the digits of the blocks: six digits for each letter, 48 in all, no gaps and no dashes.
step-enter-window = Or use the window: run this command, choose your country, press “Next”, press “Enter confirmation ID”, type blocks A to H, press “Activate Windows”, then “Close”.
step-enter-unreadable = The activation ID in line { $activation-line } of the output cannot be read, so there is no command for the confirmation ID here: without it, the command would enter the confirmation ID for Windows. Run this command on the PC, save what it prints as text, and make this guide again from it.
step-enter-command-forest = Run this command. Type the same KMS host key in place of the letters X.
step-enter-window-open = If that window is still open, go on in it at “Enter confirmation ID”.

step-confirm-status = { $script-host ->
    [no] Run this command. LicenseStatus 1 means licensed.
   *[other] Run this command. Look for “License Status: Licensed” under the name of the product.
}
step-confirm-status-office = { $script-host ->
    [no] Run this command. LicenseStatus 1 means licensed. Then restart the Office apps.
   *[other] Run this command. Look for “LICENSE STATUS: ---LICENSED---” under the name of the product. Then restart the Office apps.
}
step-confirm-message = { $script-host ->
    [no] Look for ReturnValue 0 in the answer. It says that the confirmation ID is stored, no more.
   *[other] Look for “deposited successfully” in the answer. It says that the confirmation ID is stored, no more.
}
step-confirm-forest = Run this command. It lists the activation objects of the forest; look for the new one.

step-trouble-portal-iid = The portal rejects the installation ID: compare it with the screen of the PC group by group. Exchanged groups pass every check, so look at the order as well.
step-trouble-browser = The page does not load or the puzzle does not end: use another browser or another device.
step-trouble-cid = 0xC004F04D, or a message that the installation ID or confirmation ID is invalid: a digit is wrong. Check the blocks with offhook, look at the block it names, and type the confirmation ID again.
step-trouble-changed = The blocks are right and it still fails: show the installation ID again. If it is not the one you gave, the key or the hardware has changed, and the confirmation ID belongs to the old one. Start again with the new installation ID.
step-trouble-no-key = 0xC004F014: there is no product key on the PC. Install your key, then start again.
step-trouble-access = “Access denied” or 0x80070005: the command prompt was not opened as administrator.
step-trouble-window = The activation page of Settings offers no phone: third parties call that the new design, not a fault. slui 4 and the command that shows the installation ID still work.
step-trouble-help = Still no success: answer “No” on the portal's last page, try once more, answer “No” again. The portal then offers a call-back and a chat; there the activation starts from the beginning.
step-trouble-numbers = Telephone numbers in old instructions, in the file phone.inf and in web searches may be out of date or false. Start from the portal.
step-trouble-codes = Another code: find it in the table. It says which way leads on.
step-trouble-numbers-window = Telephone numbers in old instructions and in web searches may be out of date or false. Use the one in the activation window.
step-trouble-support = Nothing helps: note every code and what you did, and contact support with it.

step-recheck-call = All blocks add up here. Compare them one by one with what was typed on the PC. If they are the same, correct the confirmation ID: the digits that no check digit can tell apart are then read back.
step-recheck-cid = Check the confirmation ID first, with this command on a device that has offhook. With this code, Windows could not use the digits as they were typed.
step-recheck-length = Count the digits: a confirmation ID has 48, typed without gaps. This command counts them on a device that has offhook.
step-recheck-version = Check that you chose the right product and version on the portal. An ID for another version may not be understood.
step-recheck-iid = Show the installation ID again and compare it with the one you gave. If it differs, the key or the hardware has changed; ask for a new confirmation ID.
step-recheck-add-on = For an ESU add-on, type its activation ID after the confirmation ID. Without it, the command is about Windows itself.

step-esu-ready-version = Windows 10, version 22H2. The command winver shows the version.
step-esu-ready-update = The update KB5066791 of 14 October 2025, or a later one, installed.
step-esu-ready-package = The ESU licensing preparation package KB5072653, installed after that update.
step-esu-ready-server = The updates that Windows Server 2012 or 2012 R2 needs before its ESU key. Our sources do not name them; look them up with Microsoft first.
step-esu-ready-key = The ESU MAK of the year. In the Microsoft 365 admin center open “Billing”, “Your products”, “Volume licensing”, “View contracts”, “View product keys”. Each year has its own MAK.
step-esu-ready-extra = An activated Windows. The ESU key is added to the key of Windows and does not replace it. A KMS host cannot activate ESU.
step-esu-ready-count = Enough activations left: each one counts. Sysprep makes a new one necessary, and removing the key gives none back.

step-esu-key-install = Install the ESU key with this command. Type your own key in place of the letters X.
step-esu-key-id = Windows 10: take the activation ID of the year from this table. It is the same on every PC in the programme.
step-esu-key-id-server = Windows Server 2012 and 2012 R2: take it from this table. These IDs come from third parties; compare them with what slmgr /dlv all shows.
step-esu-key-online = If this PC reaches the internet, run this with a space and the activation ID at its end. When it succeeds, go straight to the check of the state.

step-host-key-limit = Know the limit: a KMS host key allows up to 10 activations on at most 6 computers.
step-host-key-install = On the host, install your KMS host key with this command. Type it in place of the letters X; it replaces the key that is there.
step-host-key-tools = Or use Volume Activation Tools on the server: at “Activate Product” choose “Active by phone”, choose your location, then follow the page.

step-forest-rights = Sign in as a member of the Enterprise Administrators. Activating a forest changes a setting of the whole forest.
step-forest-older-names = Use the command names given here. One page of Microsoft prints the first one as /ad-activation-apply-get-iid.

step-office-key-install = If its key is not in yet, install it with this command. Type your own key in place of the letters X.

step-settings-open = Press Start and open Settings.
step-settings-system = Choose “System”.
step-settings-update = Choose “Update & Security”.
step-settings-activation = Choose “Activation”.
step-settings-troubleshoot = Press “Troubleshoot” beside the activation state.
step-settings-call = Early builds of Windows 10 offer a call to support instead, a third party reports. Choose that.
step-settings-country = At “Select your country or region” choose your country.
step-settings-next = Press “Next”. The window shows the installation ID. Leave it open; the confirmation ID is typed in there later.
step-settings-missing = If no list of countries appears, use slui 4 or the command above that shows the installation ID. A missing phone entry is the new design and no fault, third parties say.

step-older-8 = Windows 8 and 8.1: open the charms, “Settings”, “Change PC settings”, “Activate Windows”, then choose to call support, your country, and “Next”.
step-older-7 = Windows 7: open Control Panel, “System and Security”, “System”, then Windows activation, the other ways to activate, and the telephone.
step-older-server = Windows Server, with or without a desktop: use slmgr /dti. On a KMS host Volume Activation Tools lead there as well.

step-finish-continue = Once the PC is activated, go back to the portal and press the button to continue.
step-finish-yes = At “Were you successful activating your product?” answer “Yes”.

step-again-no = At “Were you successful activating your product?” answer “No”. The portal then shows the same confirmation ID again.
step-again-try = Compare every block on the PC with the portal before you activate again. Then answer “Yes” or “No”.
step-again-support = After the second “No” the page says “Contact Assisted Support”. With a person the activation starts from the beginning.
step-again-form = For a call-back, confirm your country and language on the form.
step-again-number = Type your telephone number, check it, and press the button that connects you.
step-again-chat = If nobody calls, use the chat at { -chat }.

step-rds-clearing-house = Activating the licence server, installing RDS CALs or moving them is a matter for the Microsoft Clearing House. Technical support cannot do it for you.
step-rds-voice = Expect an AI voice: the Clearing House may answer with one. Have the number of your agreement ready.
step-rds-portal = On the portal, “Remote Desktop Services” is a product of its own. For the server itself choose Windows Server.

step-channels-read = { $script-host ->
    [no] Run this command and read ProductKeyChannel. With Volume:GVLK, with EVAL and without a key of your own, stop here.
   *[other] Run this command and read “Product Key Channel”. Older systems say it under “Description”. With Volume:GVLK, with EVAL and without a key of your own, stop here.
}
step-channels-go-on = Retail, OEM and Volume:MAK: go on here.
step-channels-kms = Volume:GVLK: stop here. The KMS host or the Active Directory of the organisation activates this PC.
step-channels-evaluation = EVAL in the description: stop here. An evaluation is activated over the internet only.
step-channels-digital = No key of your own, or Settings speaks of a digital licence: offline activation needs a key.

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

column-a3-voice-channel = Channel
column-a3-voice-state = State
cell-a3-voice-ivr-channel = Automated voice line
cell-a3-voice-ivr-state = Ended on 3 December 2025 for Windows, Windows Server and Office; callers are sent to the portal, some by text message
cell-a3-voice-call-back-channel = A person, by call-back or chat
cell-a3-voice-call-back-state = From inside the portal, after two failed tries
cell-a3-voice-volume-channel = Volume licences
cell-a3-voice-volume-state = Microsoft Licensing Activation Centers, still named in articles of May 2026
cell-a3-voice-rds-channel = RDS licence server, RDS CAL
cell-a3-voice-rds-state = Microsoft Clearing House, perhaps an AI voice
cell-a3-voice-attach-channel = Digital attach Office after a repair
cell-a3-voice-attach-state = Call-back from Microsoft support, signed in with any account


column-a6-esu-client-year = Year
column-a6-esu-client-id = Activation ID
cell-a6-esu-client-1-year = Year 1
cell-a6-esu-client-1-id = f520e45e-7413-4a34-a497-d2765967d094
cell-a6-esu-client-2-year = Year 2
cell-a6-esu-client-2-id = 1043add5-23b1-4afb-9a0f-64343c8f3f8d
cell-a6-esu-client-3-year = Year 3
cell-a6-esu-client-3-id = 83d49986-add3-41d7-ba33-87c7bfb5c0fb

column-a6-esu-server-year = Year
column-a6-esu-server-id = Activation ID
cell-a6-esu-server-1-year = Year 1
cell-a6-esu-server-1-id = c0a2ea62-12ad-435b-ab4f-c9bfab48dbc4
cell-a6-esu-server-2-year = Year 2
cell-a6-esu-server-2-id = e3e2690b-931c-4c80-b1ff-dffba8a81988
cell-a6-esu-server-3-year = Year 3
cell-a6-esu-server-3-id = 55b1dd2d-2209-4ea0-a805-06298bad25b3

column-a7-office-office = Office
column-a7-office-way = Way
cell-a7-office-2010-office = Office 2010, retail and volume
cell-a7-office-2010-way = Its wizard offers internet or telephone
cell-a7-office-card-office = Office 2013 to 2024 with a key card
cell-a7-office-card-way = Redeemed with a Microsoft account; the wizard offers the telephone when online activation fails
cell-a7-office-volume-office = Office 2016 to LTSC 2024 with a MAK
cell-a7-office-volume-way = This procedure, or VAMT from 3.1; with a KMS client key KMS or Active Directory
cell-a7-office-proxy-office = A MAK behind a proxy that asks for a password (0x8004FE33)
cell-a7-office-proxy-way = This procedure
cell-a7-office-microsoft-365-office = Microsoft 365 Apps, subscriptions of Project and Visio
cell-a7-office-microsoft-365-way = Sign in; there is no installation ID
cell-a7-office-attach-office = Digital attach Office 2021 or 2024
cell-a7-office-attach-way = Online only; after a repair the maker or Microsoft

column-b1-digits-product = Product
column-b1-digits-iid = Installation ID
column-b1-digits-cid = Confirmation ID
cell-b1-digits-xp-product = Windows XP, Server 2003, Office XP and 2003
cell-b1-digits-xp-iid = 50 or 54 digits, by third parties
cell-b1-digits-xp-cid = 42 digits, A to G
cell-b1-digits-office-2007-product = Office 2007
cell-b1-digits-office-2007-iid = 54 digits, weakly attested
cell-b1-digits-office-2007-cid = 42 digits, A to G, weakly attested
cell-b1-digits-vista-7-product = Windows Vista and 7, Server 2008 and 2008 R2, Office 2010
cell-b1-digits-vista-7-iid = 54 digits, 9 groups of 6
cell-b1-digits-vista-7-cid = 48 digits, A to H
cell-b1-digits-since-8-product = Windows 8 to 11, Server 2012 to 2025, Office 2013 to LTSC 2024
cell-b1-digits-since-8-iid = 63 or 54 digits, depending on the key
cell-b1-digits-since-8-cid = 48 digits, A to H

column-c-groups-codes = Codes
column-c-groups-way = What it calls for


cell-c-groups-ids-codes = 0xC004F02C to F02F, F031, F04D, F07E, F07F, 0x803FA08D to A090
cell-c-groups-ids-way = This procedure: check both IDs again
cell-c-groups-owner-codes = 0xC004C008, C016, C770, 0xC004F009, F00F, 0x803FA071
cell-c-groups-owner-way = This procedure, with a key of your own
cell-c-groups-no-network-codes = 0xC004FC03, 0x80072EE2, 0x8004FE33, 0x8007267C with a MAK
cell-c-groups-no-network-way = This procedure, if the PC is to stay offline
cell-c-groups-kms-codes = 0xC004F015, F038, F039, F042, F056, F06C, F074
cell-c-groups-kms-way = KMS or Active Directory; 0xC004F041: activate the KMS host
cell-c-groups-kms-network-codes = 0x8007007B, 0x8007232A, 0x8007232B, 0x8007251D, 0x80092328, 0x800706BA
cell-c-groups-kms-network-way = KMS: name resolution or network
cell-c-groups-edition-codes = 0xC004F004, F005, F069, F210, F212, F214
cell-c-groups-edition-way = The edition does not match
cell-c-groups-key-codes = 0xC004C001, C003, C004, C007, C00D to C010, C060, F050, F051, 0x803FA067, A068
cell-c-groups-key-way = The key is refused; neither portal nor telephone helps
cell-c-groups-mak-limit-codes = 0xC004C020, C021, 0x803FA07F, A080
cell-c-groups-mak-limit-way = Ask for more activations
cell-c-groups-firmware-codes = 0xC004F057 to F059, F063, F090 to F095, F215
cell-c-groups-firmware-way = The maker of the PC
cell-c-groups-hardware-codes = 0xC004F211, 0x803FABB8 to ABC3
cell-c-groups-hardware-way = The hardware has changed: troubleshooter, then support
cell-c-groups-damage-codes = 0xC004E002, E015, 0xC004F030, 0x80070005, 0x8007000D
cell-c-groups-damage-way = Rights or files: put these right first
