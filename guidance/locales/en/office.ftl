# Office: questions, rules and scripts for digital attach, key cards, volume licences and subscriptions,
# and the repair desks of PC makers.

ask-office = Which Office is it?
how-office = In Word, “File” > “Account” names the product. Look in the box of the PC for a card with a product key.
answer-office-attach-business = It came with the PC, business edition, no key card
answer-office-attach-consumer = It came with the PC, home edition, no key card
answer-office-key-card = A card or box with a product key came with it
answer-office-volume = A volume licence of an organisation
answer-office-subscription = Microsoft 365 or another subscription

ask-symptom = What does Office do?
answer-symptom-first-start = It is about to be used for the first time
answer-symptom-prepared = The PC was recovered or set up before Office was first opened, and Office does not activate
answer-symptom-yellow-bar = A yellow bar below the ribbon says to connect to the internet
answer-symptom-sign-in-prompt = It does not start as usual but asks to sign in
answer-symptom-not-activated = It stays unactivated although the PC is online
answer-symptom-wizard = A window offers activation over the internet or by telephone
answer-symptom-misbehaves = It crashes or works badly
answer-symptom-reinstall = It has to be installed again
answer-symptom-store-fails = Microsoft Store cannot be reached or does not install it

ask-repaired = Was this PC repaired just before?
how-repaired = The repair slip names the parts.
answer-repaired-no = No
answer-repaired-board-kept = Yes, and the motherboard was kept
answer-repaired-board-replaced = Yes, and the motherboard was replaced

ask-office-activated = Is Office activated?
how-office-activated = Open “File” > “Account” in Word or Excel and read the product information.
answer-office-activated-yes = Yes
answer-office-activated-no = No
answer-office-activated-not-installed = Office is no longer on this PC

# Rules: why this flow.

rule-s0-r1 = A product key card came with this Office, so a Microsoft account and the card hold its licence.
rule-s0-r2 = Office for consumers is activated in another way than the business edition: by the Microsoft account used at first.
rule-s0-r3 = VAIO asks for an activated Windows before Office is first used.
rule-s0-r4 = On a PC with internet, digital attach Office activates itself when an app is opened.
rule-s0-r5 = A PC that was recovered or set up before Office was first opened may need its licence restored.
rule-s0-r6 = Office asks to sign in when it has not reached Microsoft for a long time. It wants a connection, not a repair.
rule-s0-r7 = No telling sign is known, so Microsoft is the one to ask.{ $maker ->
    [vaio] {" "}VAIO passes questions about Office on to Microsoft.
    [other] {""}
   *[unknown] {" "}For a PC by VAIO as well: VAIO passes such questions on.
}
rule-s0-r8 = The yellow bar means that Office is not activated any more. Connect the PC and let Office check its licence.
rule-s0-r9 = The PC is online and Office stays unactivated, so Microsoft has to look.
rule-s0-r10 = The motherboard is the same, so according to VAIO the cause lies in the surroundings of the PC. Microsoft helps.
rule-s0-r11 = Digital attach Office is tied to the motherboard. VAIO's repair desk takes the case after a new board.
rule-s0-r12 = The Store does not install Office. Microsoft has a page for this.
rule-s0-r12-code = For preinstalled Office, 0xC004F200 has a page of its own at Microsoft. For Windows the code means something else.
rule-s0-r12-page = Microsoft has a page for this code on preinstalled Office.
rule-s0-r12-store = Microsoft has a page for preinstalled Office that the Store does not install.
rule-s0-p2 = Office is activated and works badly: a repair may help.
rule-s0-p3 = A repair while Office is not activated may cost the licence, so activation comes first.
rule-s0-p4 = Digital attach Office is installed again from Microsoft Store.
rule-s0-p4-no = Office that is removed while not activated cannot be installed again, so activation comes first.
rule-s0-w1 = While Office is not activated, a repair may make activation impossible.
rule-s0-w2 = While Office is not activated, removing it means that it cannot be installed again.
rule-s0-w2-desk = Until the repair desk has answered, Office stays as it is.
rule-s0-w3 = Office is removed first, so copies of the files come before that.
rule-s0-w4 = The icon of Office on the web looks like Office but is not the Office of this PC.
rule-s0-w5 = Digital attach Office checks its licence over the internet from time to time.
rule-s0-w6 = The screens are not the same on every PC.
rule-a7-2 = The window offers the telephone, so this Office can be activated with an installation ID.
rule-a7-4 = Which key a volume licence uses decides the procedure, so read it out first.
rule-a7-4-gvlk = This volume key asks a KMS host or Active Directory of the organisation, not Microsoft.
rule-a7-4-mak = A MAK is activated once, over the internet or, without it, with an installation ID.
rule-a7-5 = A proxy asks for a password, and a MAK cannot be activated through it. The installation ID is the way.
rule-a7-6 = A subscription is activated by signing in. It has no installation ID.
rule-h12 = VAIO's page contradicts itself about the Microsoft account.
rule-h13 = The board is new{ $maker ->
    [other] {" "}and the maker is not VAIO
   *[unknown] {""}
}. Who restores Office depends on the maker.
rule-d-attach-consumer = Digital attach for consumers is tied to the motherboard and to the Microsoft account used at first.

have-office-files = Copies of the files made with Office.
have-office-periodic = A connection to the internet, now and from time to time later.

avoid-office-repair = Do not repair Office while it is not activated. Activation may become impossible; ask Microsoft first.
avoid-office-uninstall = Do not uninstall Office while it is not activated. It cannot be installed again afterwards.
avoid-office-web = Do not use the icon of Office on the web. It does not open the Office of this PC.
avoid-office-screens = Do not stop because a screen looks different. Screens depend on the PC; go by the words on yours.

note-office-h12 = VAIO's undated page says that Office with a key card needs no Microsoft account. Its own row on reinstalling uses one, and Microsoft asks for one since Office 2013.

# Steps that several scripts share.

step-office-terms = If the licence terms appear, read them and accept them.
step-office-privacy = At the screen about your privacy, go on to the next one.
step-office-data = Choose whether to send optional diagnostic data. Either choice will do.
step-office-experience = At the screen about a better experience, press the button to finish.
step-office-check = In Word or Excel open “File” > “Account”. The product information says whether Office is activated.

# First start.

title-office-first-activation = Start preinstalled Office for the first time
flow-office-first-activation = Open Office without a key card for the first time, online, and let it activate itself
section-attach-restore = Restore the licence
section-attach-start = Open an app and follow the screens

step-attach-kind = Check that the box holds no card with a product key. This script is for Office without one.
step-attach-windows = Check that Windows is activated. On Windows 11 open Settings > System > Activation. On Windows 10 open Settings > Update & Security > Activation.
step-attach-online = A connection to the internet that reaches Microsoft. Company networks may block it.
step-attach-isolated = Digital attach cannot be activated offline. It has no installation ID, and HP Japan rules out the telephone too.
step-attach-restore-why = Leave Office installed and go online. Recovery or company set-up before the first start can keep Office from activating.
step-attach-restore-page = Open Microsoft's page on error 0xC004F200 for preinstalled Office and follow it. Its link is on VAIO's page: { -vaio-attach-page }
step-attach-app = Open the Start menu and click Word, Excel or PowerPoint. Leave the icon of Office on the web alone.
step-attach-done = Wait for the message that it is finished, then press the button to begin. Office is activated.
step-attach-offers = If a screen asks about personal offers and discounts, choose either.
step-attach-update = If a message says that Office has to be updated, update it.
step-attach-network = Office asks for a connection or nothing happens: use another network, such as the hotspot of a phone.
step-attach-help = Restart the PC, go online and open Word once more. Leave Office installed and unrepaired.

column-s0-t1-item = Item
column-s0-t1-attach = Digital attach
column-s0-t1-classic = Office with a key card
cell-s0-t1-card-item = Product key card
cell-s0-t1-card-attach = None
cell-s0-t1-card-classic = In the box
cell-s0-t1-internet-item = Internet
cell-s0-t1-internet-attach = Required
cell-s0-t1-internet-classic = Required
cell-s0-t1-account-item = Microsoft account
cell-s0-t1-account-attach = Not needed
cell-s0-t1-account-classic = Not needed, says VAIO's page; but see the last row
cell-s0-t1-activate-item = Activation
cell-s0-t1-activate-attach = Go online, open an Office app
cell-s0-t1-activate-classic = Go online, enter the product key
cell-s0-t1-reinstall-item = Installing again
cell-s0-t1-reinstall-attach = From Microsoft Store
cell-s0-t1-reinstall-classic = On Microsoft's web page, with a Microsoft account and the product key

# Re-authentication.

title-office-reauthenticate = Let Office check its licence again
flow-office-reauthenticate = Yellow bar or sign-in request in Office: go online and let it check its licence
section-reauth-first = Before you touch anything
section-reauth-connect = Connect and check
section-reauth-after = Once it is activated

step-reauth-leave = Leave Office as it is until you know that it is activated: no repair, no uninstall. On an Office that is not activated, either may cost the licence.
step-reauth-cause = Look for the cause: the PC was offline for a long time, or a company network keeps Office from Microsoft.
step-reauth-online = Connect the PC to the internet, best through a network without a company filter.
step-reauth-start = Close all Office apps, then open Word again. A message may stay from before; only the reopened app counts.
step-reauth-no-account = If Word asks to sign in: business digital attach needs no Microsoft account. Check the connection and open Word again.
step-reauth-account = Office for consumers or with a key card: sign in with the Microsoft account used when it was first activated.
step-reauth-subscription = Microsoft 365: sign in with the account that holds the subscription.
step-reauth-company = On a company network ask the administrator to let Office reach Microsoft, or use another network.
step-reauth-board = Check on the repair slip that the motherboard was not replaced. After a new board the repair desk is the place to ask.
step-reauth-contact = Restart the PC, go online and open Word once more.
step-reauth-repair = It is activated and still works badly: now it can be repaired.
step-reauth-reinstall = It is activated: now it can be installed again.

# Repair.

title-office-repair = Repair Office
flow-office-repair = Office is activated and works badly: quick repair, then online repair
section-repair-before = Before the repair
section-repair-run = Repair

step-repair-activated = In Word or Excel open “File” > “Account” and make sure that Office is activated. Otherwise do not repair it.
step-repair-save = Save your files and close all Office apps.
step-repair-choose = Choose the kind of repair. Begin with the quick one.
step-repair-open = In Settings open the list of installed apps, choose Office, and choose to change it.
step-repair-quick = Choose the quick repair and let it finish. Then try the app again.
step-repair-online = If that did not help, stay online and choose the online repair. It downloads and installs Office anew.
step-repair-isolated = Stay with the quick repair while this PC is offline. The online repair has to download Office.
step-repair-again = Restart the PC and try the app once more.

column-s0-p2-method = Repair
column-s0-p2-internet = Internet
column-s0-p2-use = When
cell-s0-p2-quick-method = Quick repair
cell-s0-p2-quick-internet = Not needed
cell-s0-p2-quick-use = First: it mends common faults in a short time
cell-s0-p2-online-method = Online repair
cell-s0-p2-online-internet = Needed, for the download
cell-s0-p2-online-use = When the quick repair did not help: it installs Office again

# Reinstallation.

title-office-reinstall = { $restore ->
    [code] Mend 0xC004F200 of preinstalled Office with Microsoft's page
    [store] Mend preinstalled Office that the Store does not install, with Microsoft's page
   *[other] Install preinstalled Office again from Microsoft Store
}
flow-office-reinstall = Digital attach Office: remove it and install it again from Microsoft Store
section-reinstall-before = Before you remove Office
section-reinstall-store = { $restore ->
    [store] Then try Microsoft Store again
   *[other] Install from Microsoft Store
}
section-reinstall-restore = Follow Microsoft's page
section-reinstall-finish = Open an app and finish

step-reinstall-activated = In Word or Excel open “File” > “Account” and make sure that Office is activated. Otherwise do not remove it.
step-reinstall-files = Copy the files made with Office to another drive.
step-reinstall-version = Make sure that the Microsoft Store app has version 22303.1401.7.0 or later.
step-reinstall-version-see = Open Microsoft Store, click the account icon at the top, choose “Store settings” or “Settings” and scroll to the end: the version stands there. The names differ a little from version to version.
step-reinstall-version-update = If it is older, open “Library” at the bottom left and press “Get updates”. Microsoft Store updates itself as well; open it again afterwards.
step-reinstall-uninstall = Uninstall Office.
step-reinstall-open = Press Start and open Microsoft Store. If you do not see it there, look in the list of all apps.
step-reinstall-sign-out = If you are signed in to the Store, click the account icon at the top and sign out.
step-reinstall-library = Open the library at the bottom left.
step-reinstall-filter = Choose the apps, open sorting and filters, and clear the option that shows installed products only. Scroll down if many updates are listed.
step-reinstall-choose = Choose the Office that was bought, such as Office Home & Business 2021.
step-reinstall-install = On its page choose to install. The download begins.
step-reinstall-wait = Leave the PC alone until the message says that Office is ready, then close it.
step-reinstall-app = Open Word, Excel or PowerPoint and wait for the licence terms.
step-reinstall-page = Open Microsoft's page on error 0xC004F200 for preinstalled Office and follow it. Its link is on VAIO's page: { -vaio-attach-page }
step-reinstall-keep = Leave Office installed until the page or Microsoft tells you otherwise. While it is not activated, it may not come back.

# Microsoft.

title-office-contact = Ask Microsoft about Office
flow-office-contact = Ask Microsoft about Office, with everything prepared
section-contact-kind = Which Office is it?
section-contact-volume = Find out which key the volume licence uses
section-contact-page = Ask for a call
section-contact-talk = On the phone

step-contact-which = Find your Office in this table. Some kinds need no call.
step-contact-channel = Run this command and read the word before “channel” in the line “LICENSE DESCRIPTION”.
step-contact-mak = VOLUME_MAK: this Office activates over the internet. Without it, use an installation ID and the portal.
step-contact-kms = VOLUME_KMSCLIENT: connect the PC to the network of its organisation. A KMS host or Active Directory activates it.
step-contact-administrator = Ask the person who looks after the volume licence. Microsoft's consumer support is not for it.
step-contact-maker = Microsoft is the one to ask.{ $maker ->
    [vaio] {" "}VAIO's support centre takes no questions about Office.
   *[unknown] {" "}For a PC by VAIO as well: its support centre takes no questions about Office.
}
step-contact-screen = A screenshot of the activation page: open “File” > “Account” in Word or Excel.
step-contact-version = The version: open “File” > “Account” in Word or Excel, then the version information.
step-contact-lost = VAIO's page lists four items; two are above. The next three come from its page on consumer Office, as a suggestion.
step-contact-suggested-pc = Suggested: the PC itself, switched on.
step-contact-suggested-purchase = Suggested: the warranty card or the date of purchase, with the receipt if there is one.
step-contact-suggested-model = Suggested: the model name of the PC and the name of the product.
step-contact-hours = Ask for a call in support hours. For Office in Japan an undated page of VAIO names 09:00–17:45 from Monday to Friday and 10:00–17:45 at weekends. Outside them choose the chat.
step-contact-open = Open Microsoft's support page in a browser, on any device, and go to the form for contacting support.
step-contact-ask = Type what is wrong, such as: Office cannot be activated. Send it.
step-contact-bottom = Scroll to the bottom of the answers and choose to contact support. It asks you to sign in.
step-contact-sign-in = Sign in with any Microsoft account. It need not belong to this PC; it only opens the way to the call.
step-contact-phone = Choose the option to be called by a support agent.
step-contact-number = Enter the number of your telephone and confirm it.
step-contact-wait = Wait beside the PC for the call.
step-contact-say-repair = Say that this is digital attach Office and that it cannot be activated since a repair. Say { $repaired ->
    [board-kept] that the motherboard was kept
   *[other] that the motherboard was replaced
}.
step-contact-say = Say which Office it is, what its screen shows, whether the PC is online, and whether Windows is activated.
step-contact-follow = Do what the agent asks, one thing at a time. If needed, show the state of the PC and the screenshots in the chat.
step-contact-no-phone = No call is offered: it is probably outside support hours. Try again in hours, or choose the chat.
step-contact-no-call = The call does not come: the lines may be busy. Change to the chat.
step-contact-false-numbers = Do not call numbers found by a web search. Start from Microsoft's own page.

column-office-kinds-kind = Office
column-office-kinds-sign = How to tell
column-office-kinds-way = How it activates
cell-office-kinds-old-kind = Office 2010
cell-office-kinds-old-sign = A wizard follows after the key is entered
cell-office-kinds-old-way = Wizard: internet or telephone. Installation ID and portal without internet
cell-office-kinds-card-kind = Office 2013 to 2024 with a key card
cell-office-kinds-card-sign = A card or box with a product key
cell-office-kinds-card-way = Microsoft account and key. According to third parties the wizard offers the telephone when the internet fails
cell-office-kinds-mak-kind = Volume licence, MAK (2016 to LTSC 2024)
cell-office-kinds-mak-sign = ospp.vbs /dstatus shows VOLUME_MAK
cell-office-kinds-mak-way = Once over the internet, or installation ID and portal, or VAMT for many PCs
cell-office-kinds-gvlk-kind = Volume licence, KMS or Active Directory
cell-office-kinds-gvlk-sign = ospp.vbs /dstatus shows VOLUME_KMSCLIENT
cell-office-kinds-gvlk-way = In the network of the organisation; no portal
cell-office-kinds-proxy-kind = MAK behind a proxy with a password
cell-office-kinds-proxy-sign = 0x8004FE33
cell-office-kinds-proxy-way = Installation ID and portal
cell-office-kinds-subscription-kind = Microsoft 365 Apps
cell-office-kinds-subscription-sign = “File” > “Account” names Microsoft 365
cell-office-kinds-subscription-way = Sign in; there is no installation ID
cell-office-kinds-attach-kind = Digital attach (Office 2021 or 2024 on PCs from 2023)
cell-office-kinds-attach-sign = Came with the PC, no key card
cell-office-kinds-attach-way = Online when an app is opened; no offline way

# The maker's repair desk.

title-maker-repair-desk = Ask the repair desk of the PC maker
flow-maker-repair-desk = After a new motherboard, or without a licence in the firmware: the repair desk of the PC maker
section-desk-keep = Until the desk has answered
section-desk-answers = Answers the desk will want
section-desk-office = Tell the desk
section-desk-oem = Windows that came with the PC
section-desk-after = When the desk is done

step-desk-no-reset = Leave the PC as it came back. After a new board, recovery or a new set-up can keep Office from ever activating again, says VAIO.
step-desk-no-purchase = Buy nothing yet. A board replaced because of a defect needs no new licence, according to an older Microsoft text.
step-desk-model = Model name of the PC.
step-desk-serial = Serial number of the PC.
step-desk-repair-number = Reference number of the repair.
step-desk-before = Was { $about ->
    [office] Office
   *[other] Windows
} activated before the repair?
step-desk-reset = Has Windows been reset or installed again since the repair?
step-desk-internet = Is the PC online?
step-desk-windows = Is Windows activated?
step-desk-screen = A screenshot: open Word, Excel or PowerPoint, then “File” > “Account”.
step-desk-status = The name, the description and the status that this command shows.
step-desk-papers = The repair slip: which part, which day, and that it was a defect.
step-desk-board = Check on the repair slip that the motherboard was replaced. If it is the same, Microsoft is the one to ask.
step-desk-vaio = Give these eight answers to the repair desk of VAIO, not to its support centre. Say that the board was replaced and Office is not activated since.
step-desk-vaio-open = VAIO: give these eight answers to its repair desk, not to its support centre.
step-desk-other = { $maker ->
    [other] {""}
   *[unknown] Other makers:{" "}
}Give these answers to the maker's repair desk. Ask whether the numbers of the old board were written to the new one: HP Japan says that this restores Office.
step-desk-microsoft = Be ready for another answer. The maker Mouse sends owners of the business edition to Microsoft support, which gives them an activation key for the app.
step-desk-why = If the desk asks why: digital attach Office is tied to the motherboard and to the PC as it was when activated.
step-desk-channel = Read the word after “Product Key Channel” on the PC and find its row. It says where the licence is and who can help.
step-desk-defect = Say that the board was replaced because of a defect, with one of the same make and model or the maker's own substitute. Microsoft's text of 2007 then asks for no new licence.
step-desk-upgrade = Check that the new board was not an upgrade. The same text counts an upgraded board as a new PC, and the licence stays with the old one.
step-desk-firmware = Ask the desk to put the Windows licence of this PC into the firmware of the new board, with its serial number or service tag.
step-desk-edition = Check that the edition installed is the one the PC came with. A key in the firmware activates its own edition only.
step-desk-check = Connect the PC, or follow the desk's instructions, then run this command. “License Status: Licensed” means that it worked.

column-d-oem-channel = Channel
column-d-oem-where = Where the licence is
column-d-oem-maker = Ask the maker
column-d-oem-self = What you can do
cell-d-oem-dm-channel = OEM:DM
cell-d-oem-dm-where = A key in the firmware of the board
cell-d-oem-dm-maker = For a board that carries a key for the same edition
cell-d-oem-dm-self = Connect the PC; it activates by itself
cell-d-oem-slp-channel = OEM:SLP
cell-d-oem-slp-where = A mark in the BIOS (SLIC), up to Windows 7 and some later systems
cell-d-oem-slp-maker = To write the service tag and the mark (0xC004F057, 0xC004F058, 0xC004F063)
cell-d-oem-slp-self = Enter the key of the sticker and use the offline way (0xC004C016)
cell-d-oem-coa-channel = OEM:COA
cell-d-oem-coa-where = A key on the sticker of the PC
cell-d-oem-coa-maker = For a paper that says the board was defective
cell-d-oem-coa-self = Activate the same PC offline with the key of the sticker
cell-d-oem-nonslp-channel = OEM:NONSLP
cell-d-oem-nonslp-where = A key sold together with a part (DSP)
cell-d-oem-nonslp-maker = The seller of the part, for proof of purchase
cell-d-oem-nonslp-self = Activate the same PC offline with that key; after a new board support decides

# Sign-in.

title-sign-in = Sign in to activate a subscription
flow-sign-in = Microsoft 365 and other subscriptions: sign in, no installation ID
section-signin-do = Sign in

step-signin-isolated = Microsoft 365 needs the internet at least every 30 days. For a PC that stays offline, Microsoft names volume licence Office with KMS or Active Directory.
step-signin-connect = Connect the PC to the internet.
step-signin-app = Open Word or Excel. If nobody is signed in, it asks you to.
step-signin-windows = Open Settings and go to the accounts.
step-signin-account = Sign in with the account that holds the subscription: the work or school account, or the Microsoft account that bought it.
step-signin-licence = The account is not accepted: ask the administrator whether it has a licence, or check whether the subscription has run out.
step-signin-devices = Office works on another PC but no longer here: too many devices may be signed in. Sign in again here.
step-signin-network = The sign-in does not end: try another network. A company network may block it.
step-signin-help = Restart the PC and sign in once more.

# Office that an account holds.

title-office-account = Activate Office with its Microsoft account
flow-office-account = Office with a key card, or digital attach for consumers: sign in with the account that holds it
section-account-first = First use
section-account-again = Activate it again
section-account-reinstall = Install it again
section-account-board = After a new motherboard

step-account-same = The Microsoft account with which Office was first set up. Another account does not show this licence.
step-account-forgotten = Not sure which account: look for Microsoft's mails from the day of the first set-up, and ask who set up the PC.
step-account-open = Go online and open Word or Excel.
step-account-link = Sign in with a Microsoft account, or create one. Office is linked to this account from now on.
step-account-key = Enter the 25 characters of the card when Office asks for them.
step-account-write = Write the name of the account on the card or on the papers of the PC. Later installations need it.
step-account-sign-in = Open Word and sign in with the account that Office was first set up with.
step-account-page = In a browser sign in to the page of that Microsoft account and open services and subscriptions.
step-account-install = Find this Office in the list and choose to install it.
step-account-no-key = Have the card at hand all the same. Microsoft says that a linked Office needs no key again; VAIO's page uses it.
step-account-board-try = Sign in with the account used at first. After a new board this may work, says VAIO; Mouse says the same.
step-account-board-lost = Check that drive and board were not replaced together, and that the PC was not recovered too. VAIO says that signing in then fails.
step-account-wizard = Look for the wizard and its choice “I want to activate the software by telephone”. According to third parties it comes up when the internet fails, and shows the installation ID.
