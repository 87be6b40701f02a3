# Result codes: what to do next, whether the phone or the portal helps, and how sure this is.

next-activate-in-time = Nothing is broken. Read the state with slmgr /dlv (Office: ospp.vbs /dstatus) and activate before the period ends.
next-nothing = There is nothing to do while the product works. The state can be read with slmgr /dlv (Office: ospp.vbs /dstatus).
next-use-rights = Nothing is broken. Compare the number and kind of installations with your licence agreement.
next-find-code = This code only says that activation is missing. Read slmgr /dlv and the event log, and follow the code you find there.

next-elevate = Open the command prompt with “Run as administrator” and run the command again.
next-fix-clock = Set the date, the time and the time zone of the PC. Then try again.
next-connect = Check the cable, the address and the DNS server of the PC. Then try again.
next-dns-server = Enter a DNS server in the network settings of the PC. Where there is none, the PC needs a key that works without KMS.
next-update = Bring Windows, drivers and firmware up to date, and restart. Then try again.
next-restart = Restart the PC, then try again. The licensing service starts afresh with it.
next-start-normally = Start Windows in the normal way, not in safe mode. Then try again.
next-service = Open services.msc, set “Software Protection” to automatic (delayed start) and start it. Then try again.
next-logon = Type the user name and the password of an administrator of that PC again, or run the command on that PC itself.
next-registry-rights = Give the account SYSTEM at least “Enumerate Subkeys” on HKLM\SYSTEM\CurrentControlSet\Enum\Root and on the keys below it. Then activate again.
next-tokens-rights = First put the permissions of tokens.dat right with icacls. Microsoft's article on 0xC004E002 has the values for your Windows.
next-tokens = Rebuild the licence store (tokens.dat) as Microsoft's article describes, and restart twice. Then install your key again and activate.
next-rilc = Run slmgr /rilc in a prompt opened as administrator, and restart. It installs the licence files again.
next-repair = Repair the installation of Windows or Office and restart. Then activate again.
next-reinstall = Save the data and install afresh from official media. Then activate with your own licence.
next-right-tool = Use slmgr for Windows and ospp.vbs for Office. The command was sent to the wrong product.
next-product-of-key = Install the product that the key belongs to. For Office, ospp.vbs /inslic can put a missing licence file back.
next-base-first = Activate the base product first. The add-on comes after it.
next-event-log = Look in the event log of the PC: the entry made at the same moment may name the cause. If a policy forbids it, ask your administrator.
next-policy = Ask the administrator who sets the policies of this PC. It has to be allowed there first.
next-troubleshooter = Open the activation page in Settings, start the troubleshooter and follow it.
next-wait = Try again later and leave the key as it is. The trouble is most likely on the server's side.
next-try-later = Wait a while and try once more. If that is refused too, contact Microsoft support.

next-offline-route = With a key of your own the PC can stay offline: read the installation ID with { -dti }. Another device gets the confirmation ID from { -portal }.
next-channel-first = Find the channel of the key with slmgr /dlv before you choose. A KMS host key needs more activations from Microsoft; a retail or OEM key can go the offline route.
next-key-moved = If you moved the licence or installed again, go on with the offline route. If another PC still uses the key, buy a licence for this one.
next-label-key = Try the key on the licence label of the PC with the offline route. If there is no label, ask the maker of the PC.
next-out-of-tolerance = With a MAK, activate again, online or offline, while the grace period runs. With KMS, restart in your organisation's network or run slmgr /ato.

next-recheck-cid = Compare blocks A to H with the source; offhook check names the block that does not add up. Type 48 digits, no gaps.
next-count-cid = Count the digits of the confirmation ID: 48, in eight blocks of six. Only Windows XP and Server 2003 have 42.
next-read-iid-again = Show the installation ID on this PC again and compare it with the one you gave. If it differs, get a new confirmation ID for it.
next-portal-product = Check that the right product and version were chosen in the portal. Then get a new confirmation ID.
next-esu = For ESU, use the same activation ID in every command. Check that the updates which ESU requires are installed.

next-kms-dns = Have the SRV record of the KMS host checked in DNS. Without DNS, name the host with slmgr /skms.
next-kms-network = Check that the PC reaches the KMS host on TCP port 1688. Check also that DNS names the right host.
next-kms-event = Look in the Application event log for event 12288; it names what each KMS host answered.
next-kms-count = Let more PCs ask this KMS host: it needs 25 clients, or 5 servers. Until then a MAK is the other way.
next-kms-clock = Synchronise the clock of the PC with the KMS host or the domain. Universal time (UTC) counts; the time zone does not.
next-kms-right-host = Point the PC to the KMS host that serves this product with slmgr /skms.
next-kms-host-activate = Activate the KMS host, online or by the offline route. On this PC there is nothing to do until then.
next-kms-host-key = On the KMS host install the key “Windows Srv 2012R2 DataCtr/Std KMS for Windows 10” and the update it requires.
next-kms-client-key = On a KMS client install Microsoft's KMS client key for this edition with slmgr /ipk, then run slmgr /ato.
next-mak-or-retail = Outside KMS, install a MAK or a retail key that you own with slmgr /ipk. It can be activated online or by the offline route.
next-ad-admin = Ask the administrator of Active Directory. The activation object, its name or the schema has to be changed there.
next-volume-admin = Ask whoever looks after KMS and volume activation in your organisation.
next-token-admin = Ask whoever looks after certificates and the volume licence in your organisation. An installation ID does not help with certificates.
next-avma-host = Activate Windows Server on the Hyper-V host in an edition that may activate this guest. Or give the guest a key of its own.

next-own-key = Install your own key with slmgr /ipk, then activate. Without a key there is no installation ID either.
next-key-or-troubleshooter = First enter your key again, or run the troubleshooter for changed hardware. The offline route is open only once a key is installed.
next-retype-key = Type the key again instead of pasting it: five groups of five. The command offhook check names characters that no key contains.
next-key-of-channel = Use a key of the kind this installation is made for: retail, OEM or volume. slmgr /dlv shows the channel.
next-edition = Compare product, edition and version with your licence. Install what the key belongs to, or enter the key of what is installed.
next-firmware-edition = Install the edition that came with the PC; the key in the firmware belongs to it. For another edition you need a key of your own.
next-upgrade-key = Install the older Windows that entitles you to the upgrade, then upgrade it. For a clean installation you need a full key.
next-renew = Renew the licence, or enter a permanent key of your own. Phone and portal do not prolong a limited time.

next-blocked = Find out where the key came from, and turn to the seller or, with proof of purchase, to Microsoft. Nothing else unblocks a key.
next-genuine = Look for the proof of purchase and find out where the key came from. Without a genuine licence, only a licence bought from a trustworthy seller helps.
next-new-volume-key = Get a new key from the Licensing Activation Center named in your agreement. Install it with slmgr /ipk and activate again.
next-region = Use a key sold for the region the PC is in. Otherwise ask the seller or Microsoft.
next-buy = Use another key that you own, or buy a licence. The old offer does not come back.
next-check-licence = Check that you own a licence for exactly this product and that its key is installed. If both are so, contact Microsoft support.
next-more-activations = Ask for more activations: in the portal { -portal } under volume licence keys, or at the Licensing Activation Center. Have the agreement number ready.
next-licensing-centre = Contact the Microsoft Licensing Activation Center named in your agreement. Have the key and the agreement number ready.
next-support = Contact Microsoft support. Have the code, the edition and the proof of purchase ready.
next-maker = Contact the maker of the PC with model and serial number. Only the maker can put the licence in the firmware right.

next-troubleshooter-hardware = Run the activation troubleshooter, signed in with the Microsoft account linked before. Choose “I changed hardware on this device recently”, then this device.
next-linked-account = Use the Microsoft account to which the licence was linked. Without a link, enter your retail key again; after that come the offline route and support.
next-admin-account = Sign in to Windows with an administrator account, then run the troubleshooter again.
next-right-device = Choose the device that held the licence before. If it never had one, this PC needs a licence of its own.
next-office-store = Preinstalled Office: do not uninstall it while it is not activated; ask Microsoft first. Microsoft has a support page for this code.

route-right-route = The phone or the portal is right here, for a licence that you own.
route-recheck-ids = The procedure is right; an installation ID or confirmation ID needs a second look.
route-after-fix = Put this right first. After that activate online, or by phone or portal if the PC has no internet.
route-assisted = This needs a person: the licensing centre, Microsoft support or the maker of the PC.
route-not-route = The phone and the portal do not help with this code.
route-informational = This is a state, not a fault; there is nothing to phone about.

basis-documented = A published source says what causes this code or what helps against it; see the sources.
basis-inferred = Microsoft publishes a name and a short text for this code; cause and remedy are our reading of them.
basis-background = This is general knowledge; we have not checked it against Microsoft's support page again.
