# A PC without internet: where the licence allows activation offline, and what to do where it does not.

answer-about-offline = This PC cannot go online: activate it by portal or telephone

rule-isolated = { $device ->
    [none] Neither the PC nor another device can go online, so a person takes the installation ID and gives the answer.
   *[other] A key of your own is activated by the installation ID, on another device. If this PC may go online, try slmgr /ato first.
}
rule-code-isolated = The troubleshooter for this code needs a connection, and the PC has none.
rule-code-digital-isolated = A digital licence is checked online, and the PC has no connection.
rule-d-digital-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-1-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-2-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-3-digital-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-3-key-isolated = Windows sees other hardware. The troubleshooter for that needs a connection; without one your own key opens the way.
rule-s1-t1-3-kms-isolated = A KMS client is activated by the KMS host or the Active Directory of the organisation, not by phone or portal.
rule-s1-t1-3-evaluation-isolated = An evaluation edition is activated over the internet only.
warning-esu-windows = Activate Windows first. In this output it is { $status }, and an ESU key needs an activated Windows.
warning-windows-key = The key on the PC is the one that comes with Windows { $edition }: the licence is a digital one or in the firmware, and neither phone nor portal takes it. Install a key of your own first, or connect the PC once.
rule-s1-t1-3-isolated = The troubleshooter needs a connection. Without one, a key and the two IDs are the way to activate.
rule-a9-4-isolated = A subscription is activated by signing in, which needs a connection.
rule-s2-t7-subscription-isolated = A subscription is activated by signing in, which needs a connection.
rule-office-isolated = This kind of Office has no installation ID and is activated online.
rule-a7-4-isolated = Office from a volume licence with a MAK can be activated without internet, by its installation ID.
rule-s0-r1-isolated = The wizard of an Office with a key card shows an installation ID when the internet fails, third parties report.
rule-s0-r12-code-isolated = The code belongs to preinstalled Office, which is activated online.
rule-s0-r12-code-key = This Office has a key, so its installation ID can be used.
rule-symptom-isolated = What Office shows here needs a connection: signing in, the Store, or a check of the licence.
rule-office-unknown-isolated = Office with a key can be activated without internet. Which kind it is can be found out on the way.
rule-s0-p3-isolated = The quick repair needs no connection. Its first step makes sure that Office is activated.
rule-a7-2-attach = Digital attach Office has no installation ID, whatever the wizard offers. It is activated online.
rule-attach-code = Digital attach Office has no installation ID. It is activated online.

title-connection-needed = The licence is checked online, and this PC has no connection
flow-connection-needed = No connection, and a licence without an installation ID: what can be done, and how to connect once

section-needed-why = Why the portal and the telephone do not help
section-needed-key = First see whether there is a key after all
section-needed-once = If the rules allow it: connect once
section-needed-never = If the PC may never be connected

step-needed-digital = A digital licence has no product key, and offline activation needs one.
step-needed-office-kind = Find out which Office it is. Those with a key can be activated offline.
step-needed-read = Run this command and read “Product Key Channel”. Volume:MAK has a key that can be activated offline. Retail and OEM may be a digital licence or a key.
step-needed-own-key = Look for a key of this PC's own: a card, a box, an e-mail, a sticker, the agreement.
step-needed-install = With a key, install it and activate offline.
step-needed-permission = Ask whoever is responsible for the network whether the PC may be connected once, and where.
step-needed-connect = Connect it for a short time: by cable, or by USB to a smartphone that shares its connection.
step-needed-relink = Run the activation troubleshooter and see that Windows is activated.
step-needed-sign-in = Sign in with the account that holds the subscription and see that it is activated.
step-needed-office = Open Word, let it check the licence, and see under “File” > “Account” that Office is activated.
step-needed-disconnect = Disconnect the PC again. Note the day on which the licence was last checked.
step-needed-repair-later = Do not repair or uninstall Office as long as it is not known to be activated.
step-needed-ask-office = Ask Microsoft from another device, and say that the PC stays offline. Consider an Office with a volume licence.
step-needed-ask = Ask support from another device, and say that the PC stays offline and has no product key.

## A phone but no second device.

answer-about-phone-only = A telephone, but no other device with internet: activate by calling a person

## A PC that belonged to somebody else, or still does; one that was built from parts.

rule-second-hand = Whether a licence comes with a second-hand PC depends on the kind of licence.
rule-leased = A leased PC belongs to the lessor; the contract says whose licence is on it.
rule-self-built-oem = An OEM licence belongs to the PC that a maker sold it with, not to a PC built from parts.
rule-self-built = No maker answers for a PC that was built from parts.

note-self-built = A self-built PC is taken for another one most easily, because its parts change. Keep the invoices of the board and of Windows. DSP editions go with the part that they were bought with.

title-handed-over-pc = The licence of { $about ->
    [leased] a leased PC
   *[other] a second-hand PC
}
flow-handed-over-pc = A second-hand or leased PC: which licence comes with it, and what to have in writing
section-handed-licence = See which licence is on the PC
section-handed-papers = Have in writing
section-handed-avoid = What not to do here
section-handed-activate = If it is not activated
section-leased-return = Before the PC goes back
step-handed-read = Run this command and note “Product Key Channel” and the state.
step-handed-channels = Find the channel in the table. It says whether the licence comes with the PC.
step-leased-owner = Ask the lessor or your administrator whose licence it is: that of the maker (OEM), or your organisation's (Volume).
step-handed-certificate = A certificate of transfer, or the proof of purchase. Microsoft may ask for it.
step-handed-seller = The seller's word that the key is in use on no other PC. Shops can be asked for this later as well.
step-leased-contract = The lease contract, with what it says about Windows and Office.
step-leased-proof = Proof of the licence. It may be asked for when the PC goes back.
step-handed-account = Do not sign in with the previous owner's Microsoft account, and do not ask for its password. Use your own account once Windows is activated.
step-leased-change = Do not replace parts, the edition or the key without asking the lessor.
step-handed-offline = Without internet: activate by the installation ID, if the licence has a key.
step-handed-online = With internet: run this command first.
step-handed-own = If the licence did not come with the PC, it needs one of its own.
step-handed-office = Office of the previous owner may be tied to that owner's account or to a board that is gone. Ask before you remove it.
step-leased-ask = Ask the lessor's or your own administrator first. Only the owner of the licence can ask Microsoft.
step-leased-remove = Remove a key of your own with this command. It gives no activation of a MAK back.
step-leased-sign-out = Sign out of all accounts, and take the PC off the list of devices of your Microsoft account.
column-handed-channels-channel = Channel
column-handed-channels-goes = Does it come with the PC?
cell-handed-channels-oem-channel = OEM
cell-handed-channels-oem-goes = Yes. It stays with this PC, and ends with its motherboard unless a defect was repaired
cell-handed-channels-retail-channel = Retail
cell-handed-channels-retail-goes = Only if the seller hands the key over and keeps no copy in use
cell-handed-channels-volume-channel = Volume:MAK, Volume:GVLK
cell-handed-channels-volume-goes = No. It belongs to the organisation that bought it
cell-handed-channels-digital-channel = Digital licence
cell-handed-channels-digital-goes = As the licence behind it: with an OEM licence yes, with a retail licence only if it was handed over

step-agent-borrow = Borrow a smartphone, or ask a colleague, for ten minutes: the portal { -portal } is the only public way that Microsoft names, and its call-back is ordered there. Read the installation ID to that person.
step-agent-numbers = Without any device: with a volume licence, call the Licensing Activation Center named in your agreement; with a PC from a maker, call the maker. Microsoft's page on the portal names no telephone number.

## A PC on which no script runs.

untested = not yet run on a real PC
section-powershell = Open PowerShell on the PC
step-powershell-why = Windows Script Host or VBScript is missing or switched off here, so slmgr.vbs and ospp.vbs do not run. The commands below ask the same part of Windows directly. Microsoft is retiring VBScript.
step-powershell-open = Press the Windows key, type powershell, right-click “Windows PowerShell” and choose “Run as administrator”. Type each command on one line.
step-powershell-oslicense = Windows 11 with the update of September 2026 (KB5124008) has Microsoft's successor, the module OSLicense. Where its command is given, use either.
step-key-oslicense = Or, with OSLicense, install the key with this command.
step-identify-oslicense = Or, with OSLicense, show what Windows says of its licence with this command.
step-enter-oslicense = Or, with OSLicense, run this command, with { $target ->
    [ad-forest] your KMS host key in place of the letters X.
   *[other] the installation ID in place of INSTALLATION-ID, without gaps.
}
step-trouble-host = “Windows Script Host access is disabled”, “Can't find script engine "VBScript"”, or slmgr.vbs is not found: no script runs on this PC. Open PowerShell as administrator; this command shows the installation ID.
step-trouble-host-enter = To enter the confirmation ID the same way, run this. LicenseStatus 1 means licensed. slui 4 needs no script either.
step-trouble-host-guide = The whole guide without scripts: make it again on a device that has offhook. On newer versions of Windows 11 it has the commands of the OSLicense module too.

## ESU and its calendar.

ask-esu = Who has the ESU licence?
answer-esu-volume = An organisation, with a key (MAK)
answer-esu-consumer = A private person, with a Microsoft account
rule-esu-consumer = ESU for a private PC goes by a Microsoft account; there is no key and no installation ID.
rule-esu-consumer-isolated = ESU for a private PC goes by a Microsoft account, and the PC has no connection.
rule-office-2021-end = Support for Office 2021 and Office LTSC 2021 has ended.
note-office-2021-end = Support for Office 2021 and Office LTSC 2021 ended on 13 October 2026. It can still be activated; there are no more updates, and help may be refused.
title-esu-consumer = Extended Security Updates (ESU) on a private PC
flow-esu-consumer = ESU on a private Windows 10 PC: enrol with a Microsoft account, without a key
section-esu-consumer-what = What it is
section-esu-consumer-do = Enrol
section-esu-consumer-else = Otherwise
step-esu-consumer-ended = ESU for private PCs ended on 12 October 2027.
step-esu-consumer-account = ESU for a private PC is tied to a Microsoft account. There is no MAK, no installation ID and no telephone for it.
step-esu-consumer-until = It runs until 12 October 2027, third parties report. Microsoft extended it in 2026; PCs that are enrolled stay so.
step-esu-consumer-version = Run winver: the PC has to have Windows 10 version 22H2.
step-esu-consumer-update = Connect the PC, open Settings, then Windows Update, and look for the offer to enrol in ESU. Install pending updates first if it is not there.
step-esu-consumer-sign-in = Follow it and sign in with a Microsoft account that has administrator rights on this PC.
step-esu-consumer-company = A PC of an organisation takes an ESU key instead, which can be activated without internet.
step-esu-consumer-help = No offer although version and updates are right: ask Microsoft.
step-needed-esu = Enrol in ESU through Windows Update.
step-esu-ended-client = ESU for Windows 10 has ended: the third and last year ran until 10 October 2028.
step-esu-ended-server = ESU for Windows Server 2012 and 2012 R2 has ended: the third and last year ran until 13 October 2026. A key activates still, but there are no new updates.
step-esu-ready-editions = Home, Education, Pro, Pro Education, Pro for Workstations or Enterprise. A PC hosted in Azure needs no ESU key.
column-a6-esu-client-period = Runs
column-a6-esu-server-period = Runs
cell-a6-esu-client-1-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}
cell-a6-esu-client-2-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}
cell-a6-esu-client-3-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}
cell-a6-esu-server-1-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}
cell-a6-esu-server-2-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}
cell-a6-esu-server-3-period = { $from } to { $until }{ $period ->
    [ended] {""} (ended)
    [now] {""} (this year)
   *[later] {""}
}

## Words to say on the telephone.

step-agent-say = Say: “I would like to activate { $target ->
    [office] Office
    [office-kms-host] an Office KMS host
    [kms-host] a KMS host
    [add-on] Extended Security Updates for Windows
    [ad-forest] an Active Directory forest
   *[other] Windows
} by telephone. The PC has no internet. I have the installation ID: nine groups.”
step-agent-questions = Answer what you are asked, as it is.
step-agent-misheard = Misheard? Say: “Group 3 again, from the beginning”, then the group. Say which digit it is and which it is not: “Digit 4 is eight, not one.”
step-agent-ask-blocks = Say: “Please read the confirmation ID one block at a time, A to H. I repeat each block.” If they begin with H: “Please begin with block A.”
step-agent-fails = A block fails the check, or the PC refuses the number: keep the agent on the line. Say: “Block C fails the check. Please read block C again.”
step-agent-line = The line drops: keep the installation ID; it stays the same as long as key and hardware do. Call again, say which blocks you have, and have all of them repeated.
step-agent-voice = A voice that talks and does not repeat: record it where that is allowed, or write at once. Say “agent” when it asks what you want. Microsoft's clearing house answers with such a voice at times.
column-agent-questions-asked = You are asked
column-agent-questions-answer = You say
cell-agent-questions-computers-asked = On how many PCs is it installed?
cell-agent-questions-computers-answer = “On … PCs.” Say the true number; count them before you call.
cell-agent-questions-before-asked = Was this PC activated before?
cell-agent-questions-before-answer = “Yes, until …”, “No”, or “I do not know.”
cell-agent-questions-why-asked = Why is it activated again?
cell-agent-questions-why-answer = “The motherboard was replaced”, “Windows was installed again”, or whatever it was.
cell-agent-questions-key-asked = The product key
cell-agent-questions-key-answer = “I can give you the last five characters.” The whole key only when it was you who called Microsoft.
cell-agent-questions-remote-asked = A remote session, or an e-mail with a program
cell-agent-questions-remote-answer = “This PC is offline; a remote session is not possible.” End the call if they insist.
cell-agent-questions-edition-asked = “That is not your edition.”
cell-agent-questions-edition-answer = “Which edition does the installation ID belong to?” Note the answer and compare it with the PC.
