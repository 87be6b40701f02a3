# Windows activation: hardware changes, editions, keys to enter, repairs, and questions about digital licences.
# Captions of screens that are known in Japanese only are described, not translated.

## Questions

ask-licence-question = What would you like to know about the licence?
answer-licence-question-why-invalid = Why it is shown as invalid
answer-licence-question-how-it-works = How a digital licence works
answer-licence-question-licence-types = What the type of licence allows
answer-licence-question-hardware-parts = Which part matters when it is changed
answer-licence-question-same-board = A broken motherboard replaced by the same model
answer-licence-question-disk-only = An error after replacing only the disk
answer-licence-question-free-upgrade = The free upgrade from Windows 10 to Windows 11
answer-licence-question-account-deleted = The Microsoft account was deleted
answer-licence-question-cheap-key = A cheap key on offer
answer-licence-question-one-company-pc = One PC of a company that is not activated
answer-licence-question-left-unactivated = What happens without activation
answer-licence-question-prevention = How to avoid trouble next time

## Rules: why

rule-s4-t1 = “Invalid” mostly means that a condition no longer matches; the classes of causes say which one.
rule-s4-t2 = A digital licence hangs on five things, and the hardware ID weighs most.
rule-s4-t3 = What a licence allows after a change depends on its type.
rule-s4-t4 = The parts of a PC weigh differently; the motherboard weighs most.
rule-s4-q-1 = A motherboard of the same model is still another piece of hardware.
rule-s4-q-2 = A disk by itself hardly matters, so the cause is most likely elsewhere.
rule-s4-q-3 = The licence goes along with the upgrade when the requirements are met and the edition stays the same.
rule-s4-q-4 = Deleting the account does not end the licence at once, but it takes away a way back.
rule-s4-q-5 = A key of unknown origin can be switched off later and may break the licence terms.
rule-s4-q-6 = For a company, one PC without activation is already a gap in its licence records.
rule-s4-t8 = Windows goes on working, but with limits, and for a company with consequences.
rule-s4-prevention = Most of this trouble can be avoided by a few checks before a change.
rule-s4-q = All answers about digital licences stand together here.

rule-s1-t1-1 = The server has counted this key before. If you may use it on this PC, an installation ID is the way.
rule-s1-t1-1-digital = The server has counted the key before, but this PC has a digital licence, so the troubleshooter comes first.
rule-s1-t1-1-other = For this licence type the code does not say enough, so ask Microsoft.
rule-s4-t1-5 = A new motherboard bought as an upgrade counts as another PC; the licence of the old one does not move to it.
rule-d-oem-dm = The key of a PC that came with Windows is kept in its motherboard, so its maker has to provide for the new one.
rule-s1-t1-2 = No product key is on the PC. Without one there is no installation ID, so your key goes in first.
rule-s1-t1-2-linked = No product key is on the PC, but a licence is linked to an account; the troubleshooter can look for it.
rule-s1-t1-2-digital = There is no key to enter and no linked account to search, so support has to decide.
rule-s1-t1-2-open = No product key is on the PC. Look for your own key and enter it.
rule-s1-t1-3 = Windows sees other hardware than at the last activation; the troubleshooter connects the licence with the PC as it is now.
rule-s1-t1-3-organisation = Windows sees other hardware, and an organisation manages the licence, so its administrator acts.
rule-s1-t1-3-key = Windows sees other hardware and no account is linked. Your own key opens the way.
rule-s1-t1-3-other = Windows sees other hardware, no account is linked and there is no key to enter. Support has to decide.
rule-c-4 = The key or licence belongs to another edition or version than the one installed.
rule-c-8-device = The troubleshooter found no Windows licence for the device that was chosen.
rule-c-8-account = The licence is not linked to the account that is signed in.
rule-c-8-administrator = The troubleshooter needs an account that is an administrator of this PC.
rule-c-9-access = The licensing service refused because rights are missing; a wrong key would give another code.
rule-c-9-rights = Windows may no longer read a part of its own registry.
rule-c-9-clock = The clock of this PC disagrees with the time that the server or the licence store trusts.
rule-c-9-tokens = The licence store on this PC seems to be damaged.
rule-c-9-files = A licence file is missing on this PC, or Windows cannot use it.
rule-c-9-server = The server had trouble on its side; the key is not the cause.
rule-c-9-isolated = The PC cannot reach the server and is not meant to, so an installation ID takes its place.
rule-c-9-network = The PC cannot reach the server; look at the connection first.
rule-d-oem-slp = The motherboard lacks the maker's licence data; only the maker can write it.
rule-d-oem-coa = A maker's key of this kind is not activated over the internet; the key on the label takes the offline way.
rule-h6-upgrade = A new motherboard bought as an upgrade counts as another PC, which needs a licence of its own.
rule-s4-f1-2 = A PC that came with Windows got a new motherboard; the maker is the one to ask first.
rule-d-mak = A volume key (MAK) can be activated with an installation ID.
rule-s4-t5-2 = A Home licence does not activate Pro, whatever the hardware.
rule-s4-t5-4 = A Pro licence does not always activate Home. Make the edition Pro first.
rule-s4-f1-3 = The installed edition is not the licensed one, so nothing else can help before they agree.
rule-s4-f1-3-other = The licence is for another edition than the one installed, so nothing else can help before they agree.
rule-edition-upgrade = A Pro key turns Home into Pro when it is entered in Settings; nothing is installed again.
rule-edition-upgrade-other = A key of a higher edition changes the edition when it is entered in Settings.
rule-edition-digital = A digital licence has no key that could be entered.
rule-d-retail-linked = A retail licence with a linked account comes back most easily by the troubleshooter.
rule-d-retail = A retail key can be activated with an installation ID; no account is needed for that.
rule-d-oem-nonslp = A key sold with a part stays with its PC and can be activated there with an installation ID.
rule-d-oem = While the motherboard is the one it came with, the key of this PC can be tried with an installation ID.
rule-s4-f1-4 = The licence is linked to a Microsoft account, so the troubleshooter can be used.
rule-s4-t6-3 = An organisation manages this licence, so its administrator decides.
rule-s4-t4-minor = A small change seldom harms a digital licence; a second try is normally enough.
rule-s4-t6-2 = A digital licence without a linked account and without a key leaves only support.
rule-d-digital = A digital licence has no key; the troubleshooter of Windows is its way back.
rule-s4-f1-1 = While the licence type is not known, the troubleshooter of Windows is the quickest thing to try.

rule-h2 = windowsfaq.net (February 2025) and the newer sources differ about this code.
rule-s1-w1 = The code points to a large change, such as a new motherboard.
rule-s1-w2 = The licence is found only under the account of the last activation.
rule-s1-w3 = One account can hold licences of several PCs.
rule-s1-w4 = The licence hangs on the account of its first activation.
rule-s1-w5 = Not every case can be solved by the troubleshooter.
rule-s4-c1 = Five facts decide about a digital licence, so the open ones come first.
rule-s4-c1-code = The code is one of them.
rule-s4-buy = In most cases the licence is not lost.
rule-s4-t1-1 = A new motherboard weighs most of all changes.
rule-s4-t1-2 = A disk or memory is a small change.
rule-s4-t1-3 = Different editions are a cause of their own.
rule-s4-t1-4 = Without a linked account the way back is longer.
rule-s4-t4-2 = A processor weighs in between.
rule-s4-t4-5 = A graphics card depends on the rest of the PC.
rule-s4-t5-1 = Home is licensed and Home is installed.
rule-s4-t5-3 = Pro is licensed and Pro is installed.
rule-s4-t7-1 = A guide to digital licences (not Microsoft's) and Microsoft differ about retail licences without an account.
rule-s4-t7-2 = A licence that came with a PC stays with that PC.
rule-s4-t7-3 = What a volume licence allows stands in its agreement.
rule-h6 = A motherboard replaced because it was broken is not an upgrade.
rule-h8 = A guide to digital licences (not Microsoft's) and Microsoft differ about the internet connection.
rule-a9-1 = Some editions may need the internet to be activated.

## Have ready, avoid, notes

have-windows-old-pc = The answer to one question: is this key still in use on another PC?
have-windows-device-name = The name that the PC had when it was last activated. Several licences under one account are told apart by it.
have-windows-five-checks = { $edition-licensed ->
    [home] {""}
    [pro] {""}
    [other] {""}
   *[unknown] The licensed edition.{" "}
}{ $edition-installed ->
    [home] {""}
    [pro] {""}
    [other] {""}
   *[unknown] The installed edition.{" "}
}{ $link ->
    [linked] {""}
    [not-linked] {""}
    [organisation] {""}
   *[unknown] Whether an account is linked.{" "}
}{ $licence ->
    [retail] {""}
    [oem] {""}
    [dsp] {""}
    [mak] {""}
    [gvlk] {""}
    [digital] {""}
    [evaluation] {""}
    [subscription] {""}
   *[unknown] The licence type.{" "}
}{ $hardware ->
    [board] {""}
    [processor] {""}
    [disk] {""}
    [memory] {""}
    [graphics] {""}
    [none] {""}
   *[unknown] Recent hardware changes.
}
have-windows-code = The error code.
have-windows-administrator = The administrator of the volume agreement: the agreement says how often this key may be used.
have-windows-repair-papers = The papers of the repair: what was broken, which motherboard went in, when, and who did it.

avoid-windows-key-elsewhere = Do not go on when the key is really in use on another PC. Then this PC needs a licence of its own.
avoid-windows-other-account = Do not switch to another Microsoft account yet. Activate with the first one, then switch.
avoid-windows-buy-first = Do not buy a key and do not reinstall before the edition, the licence type, the link, the code and the hardware changes are clear. You might pay twice, or for the wrong edition.
avoid-windows-cheap-key = Do not buy a key whose origin you cannot check. Buy from Microsoft or an authorised shop.
avoid-windows-other-key = Do not change the product key because of this code.
avoid-windows-unofficial-tools = Do not use tools that promise activation. They break the licence terms.

note-windows-h2 = windowsfaq.net (February 2025) sends 0xC004F213 to the telephone. Without a product key there is no installation ID, so enter your key or use the troubleshooter first.
note-windows-h3 = For a KMS host key this code has another meaning: more than 10 activations or more than 6 PCs. Ask the Licensing Activation Center of your agreement then (Microsoft, May 2026).
note-windows-h6 = Two sources differ. A guide to digital licences (not Microsoft's) says that a new motherboard ends such a licence in principle. Microsoft wrote in 2007 that a broken motherboard may be replaced without a new licence, by the same model or the maker's equivalent.
note-windows-h7 = A guide to digital licences (not Microsoft's) calls a linked account a must for retail licences. Microsoft names activation online, by telephone or by VAMT proxy, with the key and without an account.
note-windows-h8 = A guide to digital licences (not Microsoft's) calls the internet a must. That holds for the troubleshooter and for automatic activation. With a product key, an installation ID works while the PC stays offline.
note-windows-troubleshooter = A PC with internet: try the troubleshooter on the activation page first. windowsfaq.net (February 2025) puts it before the telephone.
note-windows-w1 = 0xC004F211 appears after a large change such as a new motherboard. The licence has to be tied to the PC anew.
note-windows-w5 = If the troubleshooter does not solve it, Microsoft support can go on from there.
note-windows-t1-1 = New motherboard: impact high, activating again is possible on conditions.
note-windows-t1-2 = New disk or memory: impact low, activating again normally works. Look at the edition and the account as well.
note-windows-t1-3 = Different edition: impact medium, activating again depends on the case.
note-windows-t1-4 = No account linked: impact medium, activating again is possible, but a hardware change is hard to settle.
note-windows-t4-2 = New processor: effect medium. Take care when it is of another generation.
note-windows-t4-5 = New graphics card: effect small to medium, depending on the PC.
note-windows-t5-same = The editions agree, which is normally enough on the same hardware. Look for another cause.
note-windows-t7-2 = A licence that came with a PC is in principle not activated again after a new motherboard. For a repair, the maker and Microsoft decide.
note-windows-label-key = If the PC has a label with a product key, enter that key first with slmgr /ipk.
note-windows-oem-online = A key in the firmware activates by itself once the PC has internet, if the edition is the one it came with.
note-windows-internet-only = According to a third party, Windows 10 Pro for Workstations and Windows 10 and 11 Pro Education are activated over the internet only. Check with Microsoft.

## Hardware change

title-hardware-change = { $link ->
    [organisation] Ask the administrator of the organisation
    [linked] { $hardware ->
        [none] Activate again with the linked account
       *[other] Tell Windows that its hardware has changed
    }
   *[other] Tell Windows that its hardware has changed
}
flow-hardware-change = After a hardware change: the troubleshooter of Windows
section-hardware-parts = What the change means
section-hardware-link = See whether an account is linked
section-hardware-organisation = An organisation manages the licence
section-hardware-unlinked = No account is linked
section-hardware-ready = Have ready
section-hardware-retry = { $hardware ->
    [none] Try again
   *[other] Try again after a small change
}
section-relink = Connect the licence with this PC
section-hardware-missing = The list does not show the PC
section-hardware-refused = What the code of the troubleshooter means

step-hardware-effect = Find the part that was changed. Limits and inner rules of Microsoft are not published.
step-hardware-link-page = Open Start, Settings, { $system ->
    [windows-10] “Update & Security”, “Activation”
    [windows-server] “Update & Security”, “Activation”
   *[other] “System”, “Activation”
}. Read what it says about the licence.
step-hardware-link-state = Compare what you read with this table.
step-hardware-organisation-ask = Ask the administrator of the organisation. A volume licence follows its agreement, and proof of licence is kept there.
step-hardware-organisation-account = Do not link a private account to it. Give the administrator the error code, the name of the PC and the part that was changed.
step-hardware-unlinked-effect = The hardware-change troubleshooter needs a linked account. Without one the PC counts as another device.
step-hardware-unlinked-account = Think of every account that was ever used on this PC. If one of them was linked, sign in with it and look again.
step-hardware-unlinked-key = Look for a product key on the card, the box, the label or the order mail. With a key of your own the account is not needed: enter it first.
step-hardware-ready-online = An internet connection for this PC, for as long as the troubleshooter runs.
step-hardware-ready-account = The Microsoft account of the last activation. Another account does not show the licence.
step-hardware-ready-administrator = Sign in to Windows with an account that is an administrator of this PC.
step-hardware-ready-edition = Make sure that the edition is the licensed one. Home and Pro do not stand in for each other.
step-hardware-retry-connect = Connect the PC to the internet and restart it.{ $hardware ->
    [none] {""}
   *[other] {" "}Small changes are normally accepted by themselves.
}
step-hardware-retry-troubleshoot = On the activation page of Settings press “Troubleshoot” and follow it.
step-hardware-retry-command = Or run this in a command prompt opened as administrator.
step-hardware-retry-cause = { $hardware ->
    [none] If it fails, compare
   *[other] If it fails, the part is hardly the cause. Compare
} the edition with the licensed one, and look whether an account is linked.
step-relink-sign-in = Sign in with the Microsoft account that was used at the last activation.
step-relink-start = Press Start.
step-relink-settings = Open Settings.
step-relink-system = Choose “System”.
step-relink-update = Choose “Update & Security”.
step-relink-activation = Choose “Activation”.
step-relink-troubleshoot = Under the activation state press “Troubleshoot”.
step-relink-hardware = { $hardware ->
    [none] Choose “I changed hardware on this device recently”, though nothing was changed: the list of your PCs opens from there.
   *[other] Choose “I changed hardware on this device recently”.
} Press “Next” if it is there, and sign in again if it asks.
step-relink-device = Find this PC by its name and tick “This is the device I'm using right now”.
step-relink-activate = Press “Activate”.
step-relink-done = When it says that Windows is activated, close the window.
step-relink-switch = To use another Microsoft account from now on, switch to it only now.
step-hardware-missing-account = Not in the list: check first which account is signed in. The licence shows only under the account it was linked to.
step-hardware-missing-name = Look for the name the PC had before. After a reinstallation the list still shows the old one.
step-hardware-missing-list = Look at the list of devices of the account on another device. If the PC is not there either, the licence was not linked.
step-hardware-missing-licence = Choose no other PC of yours in its place. Its licence belongs to that PC, and the choice may be refused.
step-hardware-missing-key = A retail key needs no list: enter your own key instead.
step-hardware-refused-device = 0x803FABB8: the chosen device has no Windows licence. Go back and choose the right one.
step-hardware-refused-account = 0x803FABBA: the licence is not linked to this account. Sign in with the account that was linked before.
step-hardware-refused-administrator = 0x803FABBB: this user is not an administrator. Sign in as administrator and start the troubleshooter again.
step-hardware-trouble-limits = How often a licence may be activated again is not published, and success is not promised. Do not try many times in a row.
step-hardware-trouble-maker = A PC that came with Windows, with a new motherboard: ask its maker. Keep the proof that the old motherboard was broken.
step-hardware-trouble-isolated = This PC may not go online: the troubleshooter cannot be used. With a product key of your own, use an installation ID.
step-hardware-trouble-support = Still not activated: contact Microsoft support with proof of purchase and the licence type. If no licence covers this PC, a new one is needed.

column-s4-t4-part = Part
column-s4-t4-effect = Effect
column-s4-t4-risk = Risk
column-s4-t4-note = Note
cell-s4-t4-board-part = Motherboard replaced
cell-s4-t4-board-effect = Very large
cell-s4-t4-board-risk = High
cell-s4-t4-board-note = Easily taken for another PC
cell-s4-t4-processor-part = Processor replaced
cell-s4-t4-processor-effect = Medium
cell-s4-t4-processor-risk = Medium
cell-s4-t4-processor-note = Take care with another generation
cell-s4-t4-disk-part = SSD or hard disk replaced
cell-s4-t4-disk-effect = Small
cell-s4-t4-disk-risk = Low
cell-s4-t4-disk-note = Normally no trouble
cell-s4-t4-memory-part = Memory added
cell-s4-t4-memory-effect = Small
cell-s4-t4-memory-risk = Low
cell-s4-t4-memory-note = Limited effect
cell-s4-t4-graphics-part = Graphics card replaced
cell-s4-t4-graphics-effect = Small to medium
cell-s4-t4-graphics-risk = Low to medium
cell-s4-t4-graphics-note = Depends on the PC

column-s4-t6-display = The page says
column-s4-t6-meaning = Meaning
cell-s4-t6-linked-display = That the licence is linked to your Microsoft account
cell-s4-t6-linked-meaning = Linked
cell-s4-t6-nothing-display = Nothing about an account
cell-s4-t6-nothing-meaning = Not linked
cell-s4-t6-organisation-display = That it is managed by an organisation
cell-s4-t6-organisation-meaning = Managed by a company or school

## Edition

title-edition-match = Make the edition agree with the licence
flow-edition-match = The installed edition is not the licensed one
section-edition-office = Office: product and key
section-edition-compare = What agrees and what does not
section-edition-see = See which edition is installed
section-edition-decide = Decide which edition stays
section-edition-upgrade = Enter the key of the licensed edition
section-edition-own-key = Keep the installed edition: enter a key you own for it
section-edition-reinstall = { $edition-change ->
    [upgrade] Only if the key is not accepted: install the licensed edition
    [reinstall] Put the licensed edition back
   *[other] Or put the licensed edition back
}
section-edition-activate = Activate

step-edition-office-see = See which Office is installed, and the last five characters of its key.
step-edition-office-key = If you own a key for this very product, enter it in place of the letters.
step-edition-office-install = Otherwise install the Office that your key is for. Each edition and year has keys of its own.
step-edition-table = { $edition-licensed ->
    [home] { $edition-installed ->
        [home] {""}
        [pro] {""}
       *[unknown] Find your line.{" "}
    }
    [pro] { $edition-installed ->
        [home] {""}
        [pro] {""}
       *[unknown] Find your line.{" "}
    }
   *[unknown] Find your line.{" "}
}The licence counts for one edition only.
step-edition-hardware = The hardware does not matter here. Even on the very same PC another edition is not activated.
step-edition-media = Installation media in ISO form often let you choose the edition, and that is where it goes wrong. Some media choose by themselves.
step-edition-firmware = The firmware holds the key of the edition that the PC came with. Put that edition back, or ask the maker.
step-edition-version = This key is for another version of Windows. Use a key of your own for the installed version.
step-edition-installed = Run this command. The line with the edition shows its short name: Core stands for Home, Professional for Pro.
step-edition-key = Run this command. The description shows the licence channel, and the last five characters show which key is installed.
step-edition-licensed = Read which edition you own on the card, the label, the invoice, or the papers of the PC.
step-edition-upgrade-enter = Open Settings > Activation > Change product key: enter { $edition-licensed ->
    [pro] your Pro key
   *[other] your key of the licensed edition
} and restart. Nothing is erased.
step-edition-upgrade-organisation = In an organisation, ask the administrator before you change the edition.
step-edition-decide-home-pro = Home is licensed, Pro is installed: put Home back, or enter a Pro key that you own. Going from Home to Pro needs a licence.
step-edition-decide-pro-home = Pro is licensed, Home is installed: enter your Pro key in Settings > Activation > Change product key. Home becomes Pro, and nothing is erased.
step-edition-decide-digital = A digital licence has no key to enter: install the licensed edition again and connect the PC.
step-edition-decide-other = Neither Home nor Pro is licensed: put the licensed edition back.
step-edition-decide-installed-other = The installed edition is neither Home nor Pro. Companies and schools use such editions; the key comes from their agreement.
step-edition-decide-organisation = In an organisation, ask the administrator before you change the edition. A different edition may count as a breach of the agreement.
step-edition-own-key-check = Check the key for slips before you enter it. Run this on a device that has offhook and type the key when it waits.
step-edition-own-key-enter = Run this command with your key in place of the letters. The key has to be for the installed edition.
step-edition-reinstall-save = Save your data to another disk. Reinstallation may erase it.
step-edition-reinstall-media = Use media that hold the licensed edition. For a PC that came with Windows, use the maker's recovery.
step-edition-reinstall-choose = When setup lets you choose, choose the licensed edition. A key in the firmware or in an answer file may choose for you.
step-edition-activate-online = Connect the PC. The digital licence is recognised by itself; to try at once, run this command.
step-edition-activate-offline = A PC without internet needs a product key and an installation ID; offline activation is the procedure for it.

column-s4-t5-before = Licensed before
column-s4-t5-now = Installed now
column-s4-t5-result = Result
cell-s4-t5-home-home-before = Home
cell-s4-t5-home-home-now = Home
cell-s4-t5-home-home-result = Normally activated
cell-s4-t5-home-pro-before = Home
cell-s4-t5-home-pro-now = Pro
cell-s4-t5-home-pro-result = Not activated
cell-s4-t5-pro-pro-before = Pro
cell-s4-t5-pro-pro-now = Pro
cell-s4-t5-pro-pro-result = Normally activated
cell-s4-t5-pro-home-before = Pro
cell-s4-t5-pro-home-now = Home
cell-s4-t5-pro-home-result = May not be activated

## Entering a key

title-install-key = Enter your product key, then activate
flow-install-key = No product key on the PC: enter your own first
section-install-why = Why the key comes first
section-install-ready = Have the key ready
section-install-enter = Enter the key
section-install-refused = When the key is refused
section-install-activate = Activate

step-install-why-none = The PC holds no product key. This happens after a reinstallation, a hardware change or an upgrade.
step-install-why-changed = A large part was replaced. With the key entered again, no linked account is needed.
step-install-why-order = The installation ID is made from the installed key. So enter the key before you read the installation ID.
step-install-ready-key = Retail or bought with a part: the key on the card, the box, the label or in the order mail. It has 25 characters.
step-install-ready-label = Came with the PC: the key on the label, if there is one. Newer PCs keep it in the firmware, and Windows setup reads it there.
step-install-ready-volume = Volume licence: the MAK of your organisation. Ask its administrator.
step-install-ready-edition = The key has to be for the installed edition. A Home key does not go into Pro.
step-install-ready-missing = No key at hand: find it first. A digital licence has none; it comes back by the troubleshooter.
step-install-check = Check the key for slips before you enter it. Run this on a device that has offhook and type the key when it waits.
step-install-run = Run this command on the PC with your key in place of the letters. It replaces the installed key without asking.
step-install-answer = Make sure that it is in: run this command and compare the last five characters with your key.
step-install-refused-edition = 0xC004F069 or 0xC004F210: the key is for another edition. Put the editions right first.
step-install-refused-typing = 0xC004F050: a character is wrong, or the key is not for this product. Compare it once more with the original.
step-install-refused-access = 0x80070005: the command prompt was not opened as administrator. Open it again.
step-install-refused-blocked = 0xC004C003 or 0xC004F051: the key is blocked. Ask the seller or Microsoft; do not try other people's keys.
step-install-refused-kms = A PC of an organisation that activates by KMS gets the setup key for KMS clients instead. It is activated in the network of the organisation.
step-install-activate-online = When the PC has internet, run this command.
step-install-activate-offline = When the PC has no internet, go on with an installation ID. The key is in place now.
step-install-activate-refused = If the server refuses a key that you may use here, go on with an installation ID.

## Repairs

title-fix-first = Repair first, then activate
flow-fix-first = Something on the PC has to be put right first
section-fix-access = Rights
section-fix-clock = Date, time and time zone
section-fix-rights = A right in the registry
section-fix-files = Licence files
section-fix-store = Licence store
section-fix-network = Connection
section-fix-wait = The server needs time
section-fix-general = What helps in other cases
section-fix-again = Activate again

step-fix-access-elevate = Close the command prompt and open it again as administrator, as described above. Then run the same command once more.
step-fix-access-domain = Still 0x80070005 on a domain PC: in dcomcnfg, “COM Security”, give SELF local and remote access under the default access permissions. Restart afterwards.
step-fix-clock-zone = See which time zone is set.
step-fix-clock-set = Set time zone, date and time in Settings. Compare year and month too, with a telephone or another clock.
step-fix-clock-battery = If the clock is wrong again after a restart, the battery on the motherboard is probably empty.
step-fix-rights-open = Run regedit and open HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Enum\Root. Export it before you change anything.
step-fix-rights-allow = In its permissions give SYSTEM at least “Enumerate Subkeys”, for the subkeys too. Microsoft describes this for Windows 7.
step-fix-files-rilc = Put the licence files back with this command. Windows keeps copies of them; this can take some minutes.
step-fix-files-restart = Restart the PC twice.
step-fix-store-key = Have your product key ready. It has to be entered again at the end.
step-fix-store-rights = Windows 7 and Server 2008 R2: set the rights of the folder first, and try to activate. Go on only if that does not help.
step-fix-store-stop = Stop the licensing service. If it asks, answer Y.
step-fix-store-folder = Go to the folder of the licence store.
step-fix-store-folder-old = Go to the folder of the licence store; this is the one of Windows 7 and Server 2008 R2. Windows 8.1 has it in %windir%\system32\spp\store\2.0, Windows 8 in %windir%\system32\spp\store.
step-fix-store-rename = Rename the file of the store. Do not delete it.
step-fix-store-start = Start the service again.
step-fix-store-rilc = Put the licence files back. This can take some minutes.
step-fix-store-restart = Restart the PC twice.
step-fix-store-install = Enter your product key again, in place of the letters. A KMS client gets the setup key for KMS clients.
step-fix-network-page = Open a web page on the PC. If none opens, look at cable, wireless network and proxy first.
step-fix-network-name = If other PCs reach the internet and this one finds no name, look at its DNS server.
step-fix-network-isolated = If the PC is meant to stay offline, there is nothing to repair. Use an installation ID.
step-fix-wait-retry = Wait and try again later, on another day if need be. Keep the key; it is not the cause.
step-fix-general-restart = Restart the PC in the normal way, not in safe mode. A restart that is due after a rearm counts too.
step-fix-general-service = Make sure that the licensing service can start. A message that it runs already is fine.
step-fix-general-updates = Install updates and the drivers of the maker. Hardware that cannot be read has no identity.
step-fix-general-files = Let Windows check its own files. This takes a while.
step-fix-general-policy = On a PC of an organisation a policy may forbid activation. Ask the administrator.
step-fix-general-product = Use the tool of the product: slmgr is for Windows, ospp.vbs for Office. An add-on needs its base product activated first.
step-fix-again-online = When the PC has internet, activate with this command.
step-fix-again-code = Compare the code with the one before. Another code is progress and has its own advice.
step-fix-again-offline = When the PC has no internet, go on with an installation ID. Read it anew: it may have changed.

## Answers

title-licence-answers = Questions about digital licences
flow-licence-answers = Answers about digital licences
section-licence-why = Why the licence is shown as invalid
section-licence-how = How a digital licence works
section-licence-types = What the type of licence allows
section-licence-hardware = Which part matters
section-licence-board = The same motherboard again
section-licence-disk = Only the disk was replaced
section-licence-upgrade = Free upgrade from Windows 10 to Windows 11
section-licence-account = The account was deleted
section-licence-cheap = A cheap key
section-licence-company = One PC of a company
section-licence-left = What follows without activation
section-licence-prevention = How to avoid it

step-licence-why-condition = “Invalid” mostly means that Windows asks to be activated again. In most cases the licence is not gone.
step-licence-why-classes = Find the class of your case.
step-licence-why-hardware = A new motherboard: tell Windows, with the linked account.
step-licence-why-minor = A small change: try again, then use the linked account.
step-licence-why-edition = The edition is another: make it agree with the licence.
step-licence-why-account = No account is linked: see whether there is a key or another account.
step-licence-why-type = The type of the licence does not allow it: see whether it may move to another PC.
step-licence-why-check = Check five things before you buy or reinstall: error code, edition, linked account, licence type, recent hardware changes.
step-licence-why-flow = Go through them in this order.
step-licence-how-structure = No key is typed, but five things are compared.
step-licence-how-conditions = The licence holds with the same hardware ID, the same edition, the same licence type and, where needed, a linked account. One clear miss, and Windows asks again.
step-licence-how-lasting = It is not a guarantee for ever. It holds for as long as the conditions are met.
step-licence-how-internet = The internet is needed for the automatic way. A PC with a product key can also be activated by an installation ID, through another device.
step-licence-types-features = This is what the three types are.
step-licence-types-policy = This is how good the chance is after a change.
step-licence-types-retail = A guide to digital licences (not Microsoft's) calls a linked account a must for retail. Microsoft also names the telephone and the VAMT proxy, with the key alone.
step-licence-types-oem = Repair or upgrade makes the difference for OEM. According to Microsoft (2007), a broken motherboard may be replaced without a new licence; a motherboard bought as an upgrade may not.
step-licence-types-channels = slmgr /dlv shows the channel. Find it here; the line “By installation ID” says whether that way can be used.
step-licence-hardware-built = Home-built PCs meet this most, because their motherboards are replaced most.
step-licence-board-answer = It may be shown as invalid. Even a motherboard of the same model has other identifiers, so Windows may ask to be activated again.
step-licence-board-repair = Whether it counts as a repair is decided by support. Keep the proof of the repair.
step-licence-disk-answer = A disk alone matters little. Check whether the right edition was chosen at reinstallation.
step-licence-disk-link = If the edition is right, check whether an account was linked.
step-licence-upgrade-answer = Yes, if the PC meets the requirements and the edition stays the same. Going from Home to Pro needs a licence of its own.
step-licence-account-answer = No, not at once. But one way back after a hardware change is gone, so link another account while Windows is activated.
step-licence-cheap-answer = It is a risk. Such a key may be switched off later and may break the licence terms; buy from Microsoft or an authorised shop.
step-licence-company-answer = No, it matters. Even one PC is a gap in the licence records and may be named in an audit, so put it right early.
step-licence-company-cases = Companies have found such PCs after a rollout, as a whole department at once, just before an audit, or at the end of a lease.
step-licence-left-private = On a private PC these are the effects.
step-licence-left-company = In a company these are the risks.
step-licence-left-indirect = More may follow: a licence bought twice, the wrong edition paid for, illicit keys, more work, a worse audit, PCs that stand still.
step-licence-prevention-type = Know the licence type before you change hardware. A retail licence may move; one that came with the PC stays there.
step-licence-prevention-link = Link the Microsoft account before the change, and note which one it is.
step-licence-prevention-edition = Settle on one edition before a rollout, and check the image.
step-licence-prevention-proof = Keep proof of purchase and of repairs. At the end of a lease the licence may have to be shown.

column-s4-t1-class = Class
column-s4-t1-example = Example
column-s4-t1-impact = Impact
column-s4-t1-again = Activate again?
cell-s4-t1-hardware-class = Hardware change
cell-s4-t1-hardware-example = Motherboard replaced
cell-s4-t1-hardware-impact = High
cell-s4-t1-hardware-again = On conditions
cell-s4-t1-minor-class = Small change
cell-s4-t1-minor-example = SSD added, memory replaced
cell-s4-t1-minor-impact = Low
cell-s4-t1-minor-again = Normally yes
cell-s4-t1-edition-class = Different edition
cell-s4-t1-edition-example = Home before, Pro reinstalled
cell-s4-t1-edition-impact = Medium
cell-s4-t1-edition-again = Depends
cell-s4-t1-account-class = No account linked
cell-s4-t1-account-example = Only a local account in use
cell-s4-t1-account-impact = Medium
cell-s4-t1-account-again = Yes
cell-s4-t1-type-class = Limit of the licence type
cell-s4-t1-type-example = OEM licence moved to another PC
cell-s4-t1-type-impact = High
cell-s4-t1-type-again = In principle no

column-s4-t2-item = Item
column-s4-t2-content = What is compared
column-s4-t2-weight = Weight
cell-s4-t2-hardware-item = Hardware ID
cell-s4-t2-hardware-content = Identifiers centred on the motherboard
cell-s4-t2-hardware-weight = Very high
cell-s4-t2-edition-item = Edition
cell-s4-t2-edition-content = Home, Pro and so on must agree
cell-s4-t2-edition-weight = High
cell-s4-t2-type-item = Licence type
cell-s4-t2-type-content = Retail, OEM or Volume
cell-s4-t2-type-weight = High
cell-s4-t2-account-item = Microsoft account
cell-s4-t2-account-content = Help when activating again
cell-s4-t2-account-weight = Medium
cell-s4-t2-internet-item = Internet
cell-s4-t2-internet-content = Talk to the activation server
cell-s4-t2-internet-weight = A must for the automatic way

column-s4-t3-type = Type
column-s4-t3-feature = What it is
column-s4-t3-hardware = After a hardware change
cell-s4-t3-retail-type = Retail
cell-s4-t3-retail-feature = Boxed or sold by itself
cell-s4-t3-retail-hardware = May move, on conditions
cell-s4-t3-oem-type = OEM
cell-s4-t3-oem-feature = Came with the PC
cell-s4-t3-oem-hardware = In principle that PC only
cell-s4-t3-volume-type = Volume
cell-s4-t3-volume-feature = For companies
cell-s4-t3-volume-hardware = As the agreement says

column-s4-t7-type = Type
column-s4-t7-chance = Activate again?
column-s4-t7-note = Note
cell-s4-t7-retail-type = Retail
cell-s4-t7-retail-chance = On conditions
cell-s4-t7-retail-note = A guide that is not Microsoft's wants a linked account; a key of your own also works
cell-s4-t7-oem-type = OEM
cell-s4-t7-oem-chance = In principle no
cell-s4-t7-oem-note = Hard after a new motherboard; for a repair, support decides
cell-s4-t7-volume-type = Volume
cell-s4-t7-volume-chance = As the agreement says
cell-s4-t7-volume-note = Ask the administrator

column-s4-f1-check = Check
column-s4-f1-next = Then
cell-s4-f1-type-check = 1. licence type: Retail, OEM or Volume
cell-s4-f1-type-next = May it move?
cell-s4-f1-board-check = 2. was the motherboard replaced?
cell-s4-f1-board-next = If so, it may count as another PC
cell-s4-f1-edition-check = 3. do the editions agree?
cell-s4-f1-edition-next = If not, reinstall the right one
cell-s4-f1-account-check = 4. is an account linked?
cell-s4-f1-account-next = If so, the troubleshooter can be used

column-s4-t8-private-effect = Effect
column-s4-t8-private-content = What it is
column-s4-t8-private-severity = Weight
cell-s4-t8-private-mark-effect = Watermark
cell-s4-t8-private-mark-content = A reminder at the lower right of the screen
cell-s4-t8-private-mark-severity = Low
cell-s4-t8-private-personal-effect = Personal settings
cell-s4-t8-private-personal-content = Background and theme cannot be changed
cell-s4-t8-private-personal-severity = Low
cell-s4-t8-private-updates-effect = Updates
cell-s4-t8-private-updates-content = Available in principle
cell-s4-t8-private-updates-severity = Medium
cell-s4-t8-private-future-effect = Later limits
cell-s4-t8-private-future-content = The rules may change
cell-s4-t8-private-future-severity = Not known

column-s4-t8-company-risk = Risk
column-s4-t8-company-content = What it is
column-s4-t8-company-scope = Scope
cell-s4-t8-company-compliance-risk = Compliance
cell-s4-t8-company-compliance-content = May count as a breach of contract
cell-s4-t8-company-compliance-scope = Large
cell-s4-t8-company-audit-risk = Audit
cell-s4-t8-company-audit-content = Proof of licence is asked for
cell-s4-t8-company-audit-scope = Large
cell-s4-t8-company-security-risk = Information security
cell-s4-t8-company-security-content = The inventory does not match
cell-s4-t8-company-security-scope = Medium
cell-s4-t8-company-assets-risk = Asset management
cell-s4-t8-company-assets-content = Configurations drift apart
cell-s4-t8-company-assets-scope = Medium

column-d-channels-channel = Licence
column-d-channels-offline = By installation ID
column-d-channels-move = Another PC
column-d-channels-board = After a new motherboard
cell-d-channels-retail-channel = Retail: box, card, download
cell-d-channels-retail-offline = Yes
cell-d-channels-retail-move = Yes, one PC at a time
cell-d-channels-retail-board = Linked account, or the key again
cell-d-channels-oem-dm-channel = OEM:DM: key in the firmware
cell-d-channels-oem-dm-offline = Not the usual way
cell-d-channels-oem-dm-move = No
cell-d-channels-oem-dm-board = The maker supplies the licence
cell-d-channels-oem-slp-channel = OEM:SLP: BIOS of Windows 7 times
cell-d-channels-oem-slp-offline = Not with this key; use the one on the label
cell-d-channels-oem-slp-move = No
cell-d-channels-oem-slp-board = The maker writes the BIOS data
cell-d-channels-oem-coa-channel = OEM:COA: key on the label
cell-d-channels-oem-coa-offline = Yes
cell-d-channels-oem-coa-move = No
cell-d-channels-oem-coa-board = Yes after a defect, no after an upgrade (2007)
cell-d-channels-oem-nonslp-channel = OEM:NONSLP: bought with a part (DSP)
cell-d-channels-oem-nonslp-offline = Yes, for the same device
cell-d-channels-oem-nonslp-move = No
cell-d-channels-oem-nonslp-board = Support decides
cell-d-channels-mak-channel = Volume:MAK
cell-d-channels-mak-offline = Yes
cell-d-channels-mak-move = Within the agreement
cell-d-channels-mak-board = Again; it counts
cell-d-channels-gvlk-channel = Volume:GVLK: KMS client
cell-d-channels-gvlk-offline = No
cell-d-channels-gvlk-move = Not a licence by itself
cell-d-channels-gvlk-board = KMS or Active Directory again
cell-d-channels-csvlk-channel = Volume:CSVLK: KMS host
cell-d-channels-csvlk-offline = Yes
cell-d-channels-csvlk-move = Within 10 activations, 6 computers
cell-d-channels-csvlk-board = Activate the host again
cell-d-channels-esu-channel = ESU add-on (MAK)
cell-d-channels-esu-offline = Yes, with its activation ID
cell-d-channels-esu-move = Uses a new activation
cell-d-channels-esu-board = Activate again
cell-d-channels-evaluation-channel = Retail:TB:Eval: evaluation
cell-d-channels-evaluation-offline = No, internet only
cell-d-channels-evaluation-move = -
cell-d-channels-evaluation-board = -
cell-d-channels-digital-channel = Digital licence, no key
cell-d-channels-digital-offline = No, there is no key
cell-d-channels-digital-move = Only if the licence beneath is retail and linked
cell-d-channels-digital-board = Troubleshooter with the linked account
cell-d-channels-token-channel = Token-based, AVMA
cell-d-channels-token-offline = No
cell-d-channels-token-move = -
cell-d-channels-token-board = -
cell-d-channels-office-card-channel = Office 2013 to 2024, key card
cell-d-channels-office-card-offline = Wizard or portal
cell-d-channels-office-card-move = By the account
cell-d-channels-office-card-board = Sign in, install again
cell-d-channels-attach-business-channel = Office digital attach, business
cell-d-channels-attach-business-offline = No
cell-d-channels-attach-business-move = No
cell-d-channels-attach-business-board = VAIO: its repair desk; a mouse PC: Microsoft support
cell-d-channels-attach-home-channel = Office digital attach, consumer
cell-d-channels-attach-home-offline = No
cell-d-channels-attach-home-move = No
cell-d-channels-attach-home-board = The first account; not when board and SSD, or board and recovery, changed together
cell-d-channels-microsoft-365-channel = Microsoft 365
cell-d-channels-microsoft-365-offline = No
cell-d-channels-microsoft-365-move = Sign in
cell-d-channels-microsoft-365-board = Sign in
