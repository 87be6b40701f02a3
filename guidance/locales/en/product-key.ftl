# The product key: questions, reasons, what to have ready, and the scripts find-key, transfer-licence, genuine-licence, support.

ask-wish = What is the question about the product key?
how-wish = Choose what comes first. The rest can be asked afterwards.
answer-wish-where = Where the key is, and how to read it
answer-wish-lost = The key is lost
answer-wish-genuine = Whether the key is genuine
answer-wish-risks = What a cheap key risks
answer-wish-buy = Where to buy a key
answer-wish-transfer = Moving the licence to another PC
answer-wish-activation-error = An error while activating with a key
answer-wish-support = How to reach Microsoft
answer-wish-prevention = How to keep the key safe

rule-s2-t6-4 = The code says that the key itself is refused. The phone and the portal do not change that, so look at the key first.
rule-s2-p1-1 = The PC has no internet, so the key is activated with an installation ID and a confirmation ID.
rule-s2-p1-2 = After a large hardware change the automatic activation may fail. Settle the hardware change first; the installation ID is the next way.
rule-s2-t6 = There is no code to go by. Check these in order; what is left is for Microsoft.
rule-s2-t1 = Where the key is depends on how the licence was bought.
rule-s2-t2 = Search in order: your own papers first, Microsoft last.
rule-s2-c2 = A key that was put away well is not lost, and its licence is easier to prove.
rule-s2-t3 = No single sign settles it. Compare four of them and weigh them.
rule-s2-t4 = A cheap key may stop working later. These are the risks that a guide to product keys (not Microsoft's) names.
rule-s2-t5 = Buy from a seller who can still answer for the key later.
rule-s2-t7-1 = A licence that came with a PC in principle stays with that PC.
rule-s2-t7-2 = A retail licence may move to another PC, one PC at a time.
rule-s2-t7-3 = A licence bought together with a part does not move to another PC.
rule-s2-t7-4 = A boxed copy may move, and according to a guide to product keys (not Microsoft's) support can activate it again.
rule-s2-t7-5 = Whether a volume licence may move is a matter of the agreement.
rule-s2-t7-5-kms = A KMS client key is no licence of its own. The new PC is activated by the KMS host of its organisation.
rule-s2-t7-evaluation = An evaluation edition has no licence that could move. Start it anew on the new PC.
rule-s2-t7-subscription = A subscription belongs to an account. Sign in on the new PC.
rule-s2-t7 = Whether the licence may move depends on its kind, so find out the kind first.
rule-s2-c1-asked = Microsoft decides faster when everything is at hand.
rule-s2-c1-open = The question is still open. Collect what is known; Microsoft asks for it anyway.
rule-s2-c1 = Five things shorten the talk with support.
rule-s2-p1 = The installation ID is read or typed digit by digit, and one wrong digit makes the activation fail.
rule-s2-t2-4 = A shop or maker finds the purchase by date, buyer and serial number.
rule-s2-t2-used = With a used or inherited PC, support may ask how it came to you.
rule-s2-t4-cheap = The risks come with the source of the key, not with the key card.
rule-s2-t7-r1 = One key serves one PC at a time.
rule-s2-t7-r2 = A retail key leaves the old PC before it goes to the new one.
rule-h4 = The commands in circulation read the firmware only, and some of them no longer exist.
rule-h5 = A digital licence works without a product key.
rule-h6-transfer = A board replaced because of a defect is not another PC in the older Microsoft text.
rule-h7-transfer = The account link is the easy way for a retail licence, not the only one.
rule-h9 = Removing a key on the old PC happens on that PC only.
rule-h14 = A key by mail alone says little.
rule-a4-4-product-key = Services that promise confirmation IDs are no Microsoft route.

have-key-proof = Proof of purchase: receipt, invoice or order mail.
have-key-number = The product key, if it is known. Keep it covered; whoever reads it can use it.
have-key-code = The error code, the words on the screen, and what happened before.
have-key-agreement = The volume licence agreement, or the name of the person who looks after it.
have-key-purchase = Date of purchase, name of the shop, name of the buyer.
have-key-serial = Serial number and warranty papers of the PC.
have-key-transfer-paper = For a used or inherited PC: a transfer certificate or the seller's receipt.
have-key-old-pc = The old PC, running, with an administrator account.
have-key-iid = The installation ID, written down in its groups.

avoid-key-again = Do not enter the refused key again and again. Find out first why it is refused.
avoid-key-cheap = Do not buy keys at auctions, from private sellers or far below the usual price.
avoid-key-two-pcs = Do not leave one key on two PCs. It breaks the licence terms and leads to activation errors.
avoid-key-services = Do not give a key or an ID to sites or tools that promise a confirmation ID. They are not Microsoft.

note-h4 = A guide to product keys (not Microsoft's) says that wmic shows the current product key. It reads the firmware key only. Microsoft is removing wmic from Windows; new installations of Windows 11 24H2 lack it.
note-h5 = A guide to product keys (not Microsoft's) looks up the key of a digital licence in the account. Microsoft describes a digital licence as activation without a key. Expect devices and orders there, not a key.
note-h6-transfer = A guide to product keys (not Microsoft's) closes the way for OEM and DSP licences after a board change. A Microsoft blog of October 2007 is milder: a defective board needs no new licence, an upgrade does.
note-h7-transfer = A guide to digital licences (not Microsoft's) calls a linked account mandatory for retail licences. Microsoft's planning guide activates them with the key alone, online or by telephone; since December 2025 the portal stands in for the telephone.
note-h9 = A guide to product keys (not Microsoft's) says to release the key on the old PC. The command removes it from that PC only. For MAKs Microsoft says that no activation comes back.
note-h14 = A guide to product keys (not Microsoft's) counts a key by mail alone as a bad sign. It also says that genuine downloads come by mail. Take it as a weak sign.

title-find-key = Find a Windows product key
flow-find-key = Find a product key, or what to do when it is lost

section-key-places = Where the key is
step-places-table = Look up how Windows came to this PC, then look in that place.
column-s2-t1-case = Case
column-s2-t1-place = Where, or how
cell-s2-t1-device-case = PC sold with Windows, or a boxed copy
cell-s2-t1-device-place = Label or print on the PC, the box, the manual
cell-s2-t1-digital-case = Digital licence
cell-s2-t1-digital-place = In the Microsoft account and in Settings, as a licence; there may be no key
cell-s2-t1-prompt-case = Command prompt (older Windows)
cell-s2-t1-prompt-place = wmic shows the firmware key, where it still exists
cell-s2-t1-powershell-case = PowerShell
cell-s2-t1-powershell-place = Get-CimInstance shows the firmware key; Get-WmiObject is the older way
cell-s2-t1-finder-case = Key finder program
cell-s2-t1-finder-place = ProduKey and Belarc Advisor are named in a guide that is not Microsoft's, with a warning
step-places-digital = With a digital licence, do not search for a key. Such a licence is activated without one; Settings shows whether the account is linked.
step-places-channel = Run this in a command prompt opened as administrator. It shows the kind of the installed key and its last five characters, enough to tell several keys apart.

section-firmware = Read the key in the firmware
step-firmware-open = Right-click the Start button and open PowerShell as administrator. Windows 11 may list it as Terminal.
step-firmware-read = Run this command. It also works where wmic is gone.
step-firmware-shown = A key appears: write it down and label it “firmware key”. The maker put it into this PC; the key in use now may be another one.
step-firmware-empty = Nothing appears: the firmware holds no key. The licence is then boxed, volume or digital, or managed in another way. Search the papers next.

section-firmware-old = Older commands for the same key
step-firmware-old-prompt = For wmic, press Windows key + R, type cmd and press Enter.
step-firmware-old-wmic = Microsoft is removing wmic from Windows: new installations of Windows 11 24H2 and Windows Server 2025 lack it. Where this command is not recognised, use Get-CimInstance.
step-firmware-old-powershell = This older command runs in Windows PowerShell 5.1 only; PowerShell 7 does not know it.

section-key-finder = Key finder programs
step-finder-programs = A guide to product keys (not Microsoft's) names ProduKey and Belarc Advisor: download, start, find Windows 11 in the list. offhook has not examined them, and the commands above need no download.
step-finder-care = If you use one, take it from its maker's own site only. Downloads may hold malware, and some security programs may object as well.

section-key-lost = When the key is lost: search in this order
step-lost-papers = Look for the order mail and the purchase papers. This helps with downloads and boxed copies.
step-lost-account = Sign in to the Microsoft account of the buyer, and open the list of services and subscriptions, then the list of devices. An online purchase shows there; a digital licence shows no key.
step-lost-labels = Look at the labels: back and sides of the PC, under the battery cover, box, card, certificate. This helps with boxed copies and PCs sold with Windows.
step-lost-shop = Ask the shop or the PC maker, with date of purchase, buyer, serial number, warranty and receipt. Each decides for itself whether it issues a key again.
step-lost-microsoft = Ask Microsoft support, early rather than late.

section-key-lost-more = Before you give up
step-lost-firmware = The PC was sold with Windows and still starts: run this in PowerShell as administrator. It shows the firmware key, or nothing.
step-lost-used = A used PC, or one from a relative: ask for the transfer certificate or a proof of purchase. Support or the shop may want to see it.

section-key-keep = So that it is not lost again
step-keep-safe = Put the key card, box and papers where you will find them.
step-keep-copy = Keep a second copy of the key in another place, covered like a password.
step-keep-before = Note the key and the Microsoft account before you reinstall or replace the PC.
step-keep-link = Link the licence to a Microsoft account while Windows is activated. It makes re-activation easier.
step-keep-official = Buy from official sources only. Forged keys are offered on the web.
step-keep-early = Ask Microsoft as soon as a key is lost.

title-transfer-licence = Move a Windows licence to another PC
flow-transfer-licence = Move a licence to another PC: may it, and how

section-transfer-answer = May this licence move?
step-transfer-retail = Retail (box, card or download): yes, to one new PC. Remove the key from the old PC first.
step-transfer-oem = Licence sold with the PC: in principle no. It stays with that PC even when the PC is scrapped.
step-transfer-dsp = Licence bought with a part (DSP): no. Repair of the same PC is another matter; see below.
step-transfer-volume = Volume licence: the agreement decides. Ask the person who looks after it before you move anything.
step-transfer-count = A MAK is counted. Activating the new PC uses one more activation, and removing the old key gives none back.
step-transfer-digital = Digital licence: it moves only if a retail licence stands behind it and the account is linked. One that began on a PC sold with Windows stays there.
step-transfer-open = Find out the kind: run this on the old PC as administrator and read “Product Key Channel”. Retail may move, OEM may not, Volume is for the administrator.
step-transfer-table = Compare with the kinds of licence.
column-s2-t7-type = Licence
column-s2-t7-move = To a new PC
column-s2-t7-again = Activating again
column-s2-t7-procedure = How, in the guide
cell-s2-t7-oem-type = OEM (sold with the PC)
cell-s2-t7-oem-move = In principle no
cell-s2-t7-oem-again = May fail after a large hardware change
cell-s2-t7-oem-procedure = Contact Microsoft support
cell-s2-t7-retail-type = Retail (box, card or download)
cell-s2-t7-retail-move = Yes
cell-s2-t7-retail-again = By hand, with the key
cell-s2-t7-retail-procedure = Link the account; remove the key from the old PC first
cell-s2-t7-dsp-type = DSP (bought with a part)
cell-s2-t7-dsp-move = No
cell-s2-t7-dsp-again = As a rule no
cell-s2-t7-dsp-procedure = None named
cell-s2-t7-box-type = Boxed copy, compared with DSP
cell-s2-t7-box-move = Yes
cell-s2-t7-box-again = Yes, through support
cell-s2-t7-box-procedure = None named
cell-s2-t7-volume-type = Volume licence
cell-s2-t7-volume-move = Companies have rules of their own
cell-s2-t7-volume-again = Not stated
cell-s2-t7-volume-procedure = Look at the agreement

section-transfer-rules = What always holds
step-rules-one-pc = One key activates one PC at a time.
step-rules-several = The same key on several PCs breaks the licence terms and leads to activation errors.
step-rules-bound = An OEM licence is tied to its PC for good once it has been activated.
step-rules-used = A key that came with a used PC may be in use elsewhere. Ask the shop before you count on it.

section-transfer-old = A licence that may move: the old PC first
step-oldpc-key = Make sure that you hold the whole key. The next steps take it off the old PC, and Windows shows only its last five characters.
step-oldpc-link = Sign in with the owner's Microsoft account while the old PC is activated, and link the licence to it. It helps later; with a key of your own you can do without.
step-oldpc-remove = Run this to uninstall the product key.
step-oldpc-clear = Run this to clear the key from the registry, so that the next owner cannot read it there.
step-oldpc-local = Do not expect an activation to come back. The removal happens on this PC only; it keeps you within the licence terms.
step-oldpc-dead = The old PC no longer starts: leave the key unused there, and say so if support asks.

section-transfer-new = Then the new PC
step-newpc-edition = Compare the edition installed on the new PC with the licence. Home and Pro must match.
step-newpc-install = Open a command prompt as administrator on the new PC. Put your key in place of the X groups and run this.
step-newpc-activate = With internet, activate with this.
step-newpc-offline = Without internet, do not activate automatically; it cannot succeed. Leave the key installed and use an installation ID.
step-newpc-linked = With a digital licence, sign in with the linked account. Open Settings, go to { $system ->
    [windows-10] “Update & Security” > “Activation”
   *[other] “System” > “Activation”
} and start the troubleshooter. Choose “I changed hardware on this device recently”. Success is not guaranteed.
step-newpc-check = Run this. Look for “License Status: Licensed”.

section-transfer-bound = A licence that came with the PC or with a part
step-bound-leave = Leave the licence with its PC. The new PC needs a licence of its own, and many are sold with one.
step-bound-defect = Same PC, new board after a defect: keep the repair report. A Microsoft blog of 2007 asks for no new licence if the board is the same model or the maker's equivalent.
step-bound-upgrade = Same PC, new board as an upgrade: plan a new licence. The same blog counts it as a new PC.
step-bound-microsoft = In doubt ask Microsoft support. The decision is made there, not on the PC.

title-genuine-licence = A refused or doubtful product key
flow-genuine-licence = A key is refused or doubtful; buying a licence

section-key-upgrade = After a new board as an upgrade

section-key-refused = The key is refused
step-key-retype = Compare the key with its label or mail, character by character. It has five groups of five; 0, 1, 5, A, E, I, L, O, S, U and Z do not occur.
step-refused-hyphen = Type the key by hand instead of pasting it. A pasted hyphen may have turned into a dash, and the key is then refused.
step-refused-edition = Compare version and edition on the label with the ones installed. A key for another version is refused.
step-refused-elsewhere = Find out whether the key is in use on another PC. If so, it has to leave that PC first.
step-refused-volume = A volume key: tell the administrator. A blocked MAK is replaced by the Microsoft Licensing Activation Center named in the agreement; volume keys can also be looked up in the portal.
step-refused-seller = Take the code and the proof of purchase to the seller. Ask for a replacement or your money back.
step-refused-microsoft = Ask Microsoft support why the key is refused. Nobody else can say; a blocked key may have been reported as stolen or misused.
step-refused-new = If it stays refused, a new licence from an official source is what is left.

section-key-signs = Signs
step-signs-verdict = Weigh the signs together; none of them is proof. offhook cannot tell whether a key is genuine, blocked or used up. No offline test can; only Microsoft can.
step-signs-table = Go through these four.
column-s2-t3-check = Look at
column-s2-t3-genuine = Speaks for it
column-s2-t3-doubtful = Speaks against it
column-s2-t3-weight = Weight (offhook's view)
cell-s2-t3-route-check = Where it was bought
cell-s2-t3-route-genuine = Authorised shop, official site
cell-s2-t3-route-doubtful = Auction, unofficial private sale
cell-s2-t3-route-weight = Strong
cell-s2-t3-price-check = Price
cell-s2-t3-price-genuine = Official or usual price
cell-s2-t3-price-doubtful = Extremely cheap
cell-s2-t3-price-weight = Strong
cell-s2-t3-form-check = How the key came
cell-s2-t3-form-genuine = On a label or with genuine papers
cell-s2-t3-form-doubtful = As text in a mail, nothing else
cell-s2-t3-form-weight = Weak: official downloads come by mail too
cell-s2-t3-support-check = Support
cell-s2-t3-support-genuine = Microsoft gives support
cell-s2-t3-support-doubtful = No support, perhaps activation errors
cell-s2-t3-support-weight = Weak: errors have many other causes
step-signs-mail = A key that came by mail: look at who sent it and what was paid. The mail alone proves nothing either way.

section-key-risks = Risks of cheap keys
step-risks-table = These are the failures and their main causes.
column-s2-t4-problem = What happens
column-s2-t4-cause = Main cause
cell-s2-t4-refused-problem = It does not activate
cell-s2-t4-refused-cause = The key has been used several times already
cell-s2-t4-sudden-problem = The licence is lost all at once
cell-s2-t4-sudden-cause = An illicit origin came to light
cell-s2-t4-limited-problem = Some functions are limited
cell-s2-t4-limited-cause = The product comes from another sales channel
step-risks-region = The key may have been issued for another country or company.
step-risks-terms = Using it may breach the licence terms.
step-risks-account = Microsoft may suspend or limit the account, and other services of that account go with it.
step-risks-law = Legal measures are possible.
step-risks-support = Official support mostly refuses help with such keys.

section-key-buy = Buying a licence
step-buy-store = Look at the Microsoft Store first: the keys are genuine and have support. It may cost more; the order stays in the account.
step-buy-shop = Or buy a new boxed copy from an electronics shop or a large online shop.
step-buy-seller = In an online shop read the reviews and see who the seller really is.
step-buy-price = Leave offers that are unnaturally cheap or come from unofficial sellers.
step-buy-refund = Ask about refund and support before you pay.
step-buy-arrival = Know where the key will be. Download: in a mail. Box: on the USB stick, disc or label. New PC: on the PC or in its warranty papers.
step-buy-avoid = Avoid used keys, auctions and unofficial sites. They are a common cause of trouble.
step-buy-resale = Do not sell a used key on. According to a guide to product keys (not Microsoft's) it may be illegal.

title-support = Reach Microsoft with everything at hand
flow-support = Contact Microsoft, with everything prepared

section-error-order = Check these in order
step-error-internet = See whether the PC reaches the internet. If it does not and is not meant to, use an installation ID.
step-error-link = See in Settings, on the activation page, whether a Microsoft account is linked.
step-error-code = Write down the error code.
step-error-troubleshoot = Open Settings, go to { $system ->
    [windows-10] “Update & Security” > “Activation”
   *[other] “System” > “Activation”
} and start the troubleshooter.
step-error-elsewhere = Find out whether the key is in use on another PC. One key does not activate two.
step-error-origin = Think of where the key came from. A key of doubtful origin may not activate at all.

step-support-proof = Proof of purchase or the receipt. With a volume licence, the agreement number.
step-support-key = The product key, if you know it.
step-support-code = { $code ->
    [none] What you see:
   *[other] The error code, and what you see:
} since when, after which change.
step-support-model = Maker and model of the PC.
step-support-account = The Microsoft account used on the PC: its address, never its password.

section-support-reach = Reach Microsoft
step-support-organisation = Licences of an organisation: ask its administrator first. For volume keys Microsoft names the Licensing Activation Center of the agreement.
step-support-maker = Windows or Office came with the PC: ask the PC maker too. A licence in the firmware is the maker's to restore.
step-support-portal = For an activation, open { -portal } on a second device and go through it as far as it lets you. Sign in with any account; the licence is not tied to it.
step-support-callback = It fails: answer “No” on the last page, try once more, answer “No” again. The portal then offers a call-back; the activation starts from the beginning.
step-support-number = Check country and language on the form, and type the number under which you can be reached beside the PC.
step-support-chat = Or use the chat at { -chat }.
step-support-other = For anything else, open Microsoft's support contact page and type the problem in one sentence. Sign in with any account.

section-support-talk = What to say
step-talk-first = Begin with product, edition{ $code ->
    [none] {" "}and kind of licence
   *[other] , kind of licence and error code
}. Then say what you have tried.
step-talk-iid = For an activation, show the installation ID with this and write it down exactly, in nine groups. One wrong digit makes it fail.
step-talk-calm = Take your time. Give the digits in the order in which they are asked for.
step-talk-change = Tell the agent what was changed on the PC, when and why. According to a guide to product keys (not Microsoft's) a detailed account often helps.
step-talk-truth = Say truthfully on how many PCs the key is in use.
step-talk-secret = Read out the key only in a call or chat that you opened yourself. Never give a password.
step-talk-record = Note the date, the case number and what was agreed.

section-support-hearsay = What is said, and what is so
step-hearsay-table = Do not let these sayings lead you astray.
column-a4-heard = You may hear
column-a4-so = What is so
cell-a4-internet-heard = The PC itself needs internet now
cell-a4-internet-so = The PC stays offline; any other device opens the portal.
cell-a4-account-heard = The licence becomes tied to the account used on the portal
cell-a4-account-so = It does not; the portal itself says so.
cell-a4-abolished-heard = Offline activation was abolished
cell-a4-abolished-so = Only the automated voice ended. Installation ID, VAMT proxy, KMS and Active Directory remain.
cell-a4-service-heard = A site or tool can supply the confirmation ID
cell-a4-service-so = Microsoft's own route is the portal. Such services are not Microsoft's; stay away from them.
step-hearsay-numbers = Do not call numbers found by a web search. They may be out of date or false.

section-support-commands = Commands for looking further
step-trouble-commands = These commands show more of a PC that does not activate. Support may ask for some of them.
column-a6-commands-purpose = What for
column-a6-commands-command = Command
cell-a6-commands-error-windows-purpose = Show the text of a code, Windows
cell-a6-commands-error-windows-command = slui 0x2a CODE
cell-a6-commands-error-office-purpose = Show the text of a code, Office
cell-a6-commands-error-office-command = ospp.vbs /ddescr:CODE
cell-a6-commands-activate-purpose = Activate over the network
cell-a6-commands-activate-command = slmgr /ato
cell-a6-commands-expiry-purpose = Show when the activation expires
cell-a6-commands-expiry-command = slmgr /xpr
cell-a6-commands-remove-purpose = Remove the key from this PC; gives no activation back
cell-a6-commands-remove-command = slmgr /upk
cell-a6-commands-clear-purpose = Clear the key from the registry
cell-a6-commands-clear-command = slmgr /cpky
cell-a6-commands-timers-purpose = Reset the activation timers
cell-a6-commands-timers-command = slmgr /rearm
cell-a6-commands-licence-files-purpose = Install the licence files again
cell-a6-commands-licence-files-command = slmgr /rilc
cell-a6-commands-short-purpose = Show the licence in short
cell-a6-commands-short-command = slmgr /dli
cell-a6-commands-office-state-purpose = Show every Office licence
cell-a6-commands-office-state-command = ospp.vbs /dstatusall
cell-a6-commands-cim-purpose = For scripts: property and method of SoftwareLicensingProduct
cell-a6-commands-cim-command = OfflineInstallationId, DepositOfflineConfirmationId
