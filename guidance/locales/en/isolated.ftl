# A PC without internet: where the licence allows activation offline, and what to do where it does not.

answer-about-offline = This PC cannot go online: activate it by portal or telephone

rule-isolated = The PC stays offline, so the two IDs are exchanged on another device. The licence can still be found out on the way.
rule-code-isolated = The troubleshooter for this code needs a connection, and the PC has none.
rule-code-digital-isolated = A digital licence is checked online, and the PC has no connection.
rule-d-digital-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-1-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-2-isolated = A digital licence has no key to activate with offline; it is checked online.
rule-s1-t1-3-digital-isolated = A digital licence has no key to activate with offline; it is checked online.
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
