# What has changed since the articles, and the flows of KMS clients, evaluation editions, more activations and VAMT.

## Why a flow was chosen.

rule-a9-3 = A KMS client key is activated by the KMS host or the Active Directory of your organisation. Portal and telephone do not take it.
rule-a9-2 = An evaluation edition is activated over the internet only.
rule-a9-4 = A subscription is activated by signing in; there is no installation ID.
rule-c-mak-limit = The code says that the MAK is used up: ask for more activations first.
rule-h3-host = On a KMS host this code means that the KMS host key is over its limit: 10 activations on at most 6 computers.
rule-c-kms = The code comes from activation by KMS or Active Directory; look at this PC, the network and the KMS host.
rule-c-kms-restart = With a KMS client key this code is settled with the KMS host, not with Microsoft.
rule-c-ids = The code is about the installation ID or the confirmation ID: the procedure is right, an ID is not.
rule-a8-esu = For many isolated PCs, Microsoft names VAMT for the ESU keys; one file carries all IDs.
rule-a8-mak = Many isolated PCs with a MAK: proxy activation by VAMT saves typing each ID.
rule-a8-mak-office = Many isolated PCs with a MAK for Office: proxy activation by VAMT saves typing each ID.
rule-a6-esu = An ESU add-on has a key, an activation ID and an installation ID of its own.
rule-a6-kms-host = A KMS host is activated like a PC, with its KMS host key; its clients are not.
rule-a6-ad-forest = A forest is activated once, with a KMS host key and an installation ID of its own.
rule-a1-portal = Since 3 December 2025 the confirmation ID comes from the portal on another device.
rule-a1-ivr = Until 2 December 2025 the automated voice line gave the confirmation ID.
rule-a7-target = The installation ID is that of Office, not that of Windows.
rule-h1 = The voice line, which older instructions describe, has ended.
rule-h15 = The way through Settings may look different; two commands always lead there.
rule-h16 = Older pages of Microsoft still describe the telephone.
rule-h17 = The sources disagree about proxy activation of KMS client keys.
rule-a4-1 = Some reports say that the PC itself must be online.
rule-a4-2 = Some reports say that the licence is tied to the account.
rule-a4-3 = Some reports say that offline activation is gone.
rule-a4-4 = Websites and programs offer to get the confirmation ID for you.
rule-a3-numbers = Wrong telephone numbers are in circulation.
rule-a3-numbers-window = Wrong telephone numbers are in circulation.
rule-a9-1-open = The edition is not known, and two editions may be an exception.
rule-a9-5 = A digital licence has no key to activate with.
rule-a9-4-attach = Digital attach Office is bound to the PC and activated online.
rule-i-4 = Nobody has published a list of regions where the voice line still answers.
rule-i-9 = Settings may show a button that no page of Microsoft explains.
rule-a6-esu-ready = The ESU add-on needs its key and its updates first.
rule-a6-host-ready = The KMS host key is needed.
rule-a6-forest-ready = Activating a forest needs rights in the forest.
rule-c-mak-ready = Microsoft asks for these before it grants more activations.
rule-h10-makadd = The brief of 2020 names other places to ask.
rule-a8-ready = Proxy activation needs two PCs with VAMT and a way to carry a file.
rule-a9-2-ready = Only a key of your own turns the evaluation into the full edition.

## Have ready.

have-esu-key = The ESU MAK of the year, from the Microsoft 365 admin center.
have-esu-updates = The updates that the ESU key needs, on a stick if the PC is isolated.
have-host-key = The KMS host key of your agreement.
have-forest-account = An account of the Enterprise Administrators of the forest.
have-agreement = The number of your agreement or enrolment, or the License ID.
have-customer = The name of the customer and a person to contact.
have-product-name = The product with version and edition.
have-key-end = The product key; its last five characters are enough for the web form.
have-activation-number = The number of further activations that you need.
have-reason = The business reason, such as re-imaging.
have-two-vamt = Two PCs for VAMT: one inside the isolated network, one with internet.
have-stick = A USB stick or disc that your security rules allow in and out.
have-vamt-account = An account with administrator rights on every PC that is to be activated.
have-full-key = A key of your own for the full edition, if it is to stay in use.

## Keep away from.

avoid-id-services = Do not give your IDs to websites, programs or sellers that offer to get the confirmation ID. Only Microsoft issues it, and these are not Microsoft.
avoid-found-numbers = Do not call a telephone number that a web search shows. For a call, ask for the call-back on the portal. Dial only a number in your agreement.
avoid-found-numbers-window = Do not call a telephone number that a web search shows. Take it from the activation window or your agreement.

## Notes: what a newer source says.

note-since-may-change = Microsoft warns that the portal may change again. The steps show it as of 25 December 2025.
note-h1 = windowsfaq.net (February 2025) and a guide to product keys (not Microsoft's) say: call, and key in the installation ID. Since 3 December 2025 the portal gives the confirmation ID; the rest of their steps still holds.
note-h15 = windowsfaq.net (February 2025) reaches the list of countries through “Troubleshoot”. Newer systems may show no telephone there; slui 4 and slmgr /dti are the reliable ways.
note-h16 = Pages of Microsoft from 2024 and 2025 say: call the activation centre and follow the voice. Its newer posts of December 2025 send you to the portal; the commands are unchanged.
note-h17 = One page of Microsoft, of November 2022, lists KMS client keys for proxy activation; another of the same day leaves them out. Treat such a key as a matter for KMS.
note-a4-internet = It is said that the PC itself now needs internet. Microsoft says that it does not: another device opens the portal.
note-a4-account = It is said that the licence is tied to the account used on the portal. Microsoft says that it is not.
note-a4-abolished = It is said that offline activation was abolished. Only the voice line ended; the two IDs, VAMT, KMS and Active Directory remain.
note-a9-editions = Windows 10 Pro for Workstations and Windows 10 or 11 Pro Education: a third party quotes Microsoft that they need the internet. Ask Microsoft before you go this way.
note-a9-digital = Portal and telephone work with a product key. A digital licence without a key of your own goes through the troubleshooter, then support.
note-a9-attach = Digital attach Office has no installation ID to give; the portal is no way for it.
note-i4 = No source says that a country keeps the voice line. Reports of early 2026 from the USA, Germany, Poland and Russia describe a recording, mostly with the portal's address.
note-i9 = A slide deck of unknown owner, February 2026, shows a button “Automated help” in Settings. No page of Microsoft confirms it.
note-makadd = The brief of 2020 names the mail address makadd@microsoft.com and the VLSC. Since then the keys have moved to the Microsoft 365 admin center; ask there or through the portal.

## KMS clients.

title-kms-client = Activate a KMS client
flow-kms-client = The KMS host or the Active Directory of the organisation activates the PC
section-kms-what = What this key is
section-kms-code = What the code says
section-kms-try = Try it once
section-kms-check = When it fails: check one thing after the other
section-kms-mak = When the network stays out of reach
step-kms-what-key = A KMS client setup key (GVLK) is the same for everyone and no licence by itself. Portal and telephone refuse it; 0xC004F07D says so.
step-kms-what-way = A KMS host in your network activates the PC; in a domain the Active Directory may do it without anyone's help.
step-kms-code-dns = This code: the PC finds no KMS host by name. Look at the name resolution below; without a KMS host, use a MAK.
step-kms-code-rpc = 0x800706BA: the host is known but does not answer. Open TCP port 1688 in the firewall of the host, and remove old SRV records.
step-kms-code-no-dns = 0x8007267C: the PC has no DNS server. Enter one in the network settings; if there is none, use a MAK and the offline route.
step-kms-code-restart = 0xC004F00F: the hardware or a driver has changed. Restart Windows, then try again; a KMS client needs no new key.
step-kms-code-old-host = 0xC004F015: the KMS host is too old for this Windows. It needs an update and the key “Windows Srv 2012R2 DataCtr/Std KMS for Windows 10”. Tell its administrator.
step-kms-code-count = 0xC004F038: too few PCs have asked the host. It begins at 25 for Windows clients and at 5 for servers.
step-kms-code-count-office = 0xC004F038: too few PCs have asked the host for Office. It begins at 5 for Office.
step-kms-code-silent = 0xC004F039: the host does not answer. Check the network to it and TCP port 1688 in every firewall between.
step-kms-code-host = 0xC004F041: the host itself is not activated. Leave the client alone and activate the KMS host, online or offline with its installation ID.
step-kms-code-other-host = 0xC004F042: this host cannot activate this product. Point the PC to the right host; Windows and Office may have different ones.
step-kms-code-administrator = This code: the KMS administrator has to look at the host. Give the code and the time.
step-kms-code-clock = 0xC004F06C: the clocks differ too much. Set the time of this PC by the domain or a time server; the time zone does not matter.
step-kms-code-events = 0xC004F074: no host could be reached. Open the application event log, look at event 12288, and work through the codes in it.
step-kms-code-type = 0xC004F07D: the key does not fit this kind of activation. Stop with the portal; go on here, or install a MAK or retail key of your own.
step-kms-code-directory = This code: the activation object in the Active Directory is missing or does not fit. Ask the administrator of the forest.
step-kms-connect = Connect the PC to the network of your organisation, by cable or VPN.
step-kms-ato = Run this command. It asks the KMS host or the Active Directory.
step-kms-office-act = Run this command. It asks the KMS host or the Active Directory for Office.
step-kms-status = Run this command and look for “License Status: Licensed”.
step-kms-office-status = Run this command and look for “LICENSE STATUS: ---LICENSED---”.
step-kms-check-dns = Ask for the KMS host's record with this command. Expect the name of the host and port 1688.
step-kms-check-suffix = If nothing comes, run this. The DNS server and the DNS suffix must be those of the KMS host's network.
step-kms-check-port = Have TCP port 1688 opened between PC and host, in the firewalls of both.
step-kms-check-clock = Compare the clock with that of the host, time zone aside.
step-kms-check-count = On the KMS host, run this and read the count: 25 for Windows clients, 5 for servers.
step-kms-check-count-office = On the KMS host, run this and read the count below the Office product: Office needs 5.
step-kms-check-directory = In a domain, run this. It lists the activation objects of the forest, if there are any.
step-kms-check-name = If the name resolution cannot be mended now, name the host yourself. Put the name of your KMS host in place of kms.example.com.
step-kms-check-name-office = If the name resolution cannot be mended now, name the host for Office. Put the name of your KMS host in place of kms.example.com.
step-kms-check-again = Try the activation again.
step-kms-check-automatic = Once DNS works, go back to the automatic search with this command. A name that was set by hand outlives its host.
step-kms-mak-when = A MAK is the way out when the PC never reaches the network, when there are too few PCs for the host, or when there is no host.
step-kms-mak-key = Install a MAK of your organisation in place of the letters X. Then activate over the internet, or without it by the installation ID.
step-kms-mak-key-office = Install a MAK for Office in place of the letters X. Then activate over the internet, or without it by the installation ID.
step-kms-mak-original = A PC that left your organisation, or was never in it, needs a key from its owner's own licence.
step-kms-administrator = Still no success: give the KMS administrator the code, the time and the output of { $about ->
    [office] ospp.vbs /dstatus
   *[other] slmgr /dlv
}.

## Evaluation editions.

title-evaluation = Activate or replace an evaluation edition
flow-evaluation = An evaluation edition: online once, or the full edition with a key of your own
section-evaluation-what = What an evaluation edition allows
section-evaluation-online = Activate it over the internet
section-evaluation-full = Or change to the full edition
step-evaluation-internet = An evaluation edition is activated over the internet only. There is an installation ID in its output, but portal and telephone do not help.
step-evaluation-ten-days = Windows Server: activate it within the first 10 days. After that it shuts down by itself, says Microsoft's Evaluation Center.
step-evaluation-over = This code: the time of the key has not begun, or it is over. Change to the full edition, or get an evaluation anew from Microsoft.
step-evaluation-key-change = 0xC004E01C: an evaluation does not take a full key by itself. Change the edition as below.
step-evaluation-connect = Connect the PC to the internet once, for instance through the hotspot of a smartphone, if your rules allow it.
step-evaluation-ato = Run this command. It does not extend a period that has ended.
step-evaluation-status = Run this command. It shows the state, and “EVAL” or the days that are left.
step-evaluation-own-key = Have a key of your own for the full edition. The evaluation itself carries no licence to go on with.
step-evaluation-edition = Windows Server: see the edition with this command. Its name ends in Eval.
step-evaluation-controller = Stop here on a domain controller: an evaluation cannot be changed there. Set up another server and move the roles first.
step-evaluation-targets = List the editions that it can become. If yours is missing, install it afresh.
step-evaluation-terms = Save the licence terms with this command and read them. Put the name from the list in place of EDITION.
step-evaluation-set = Change the edition with this command: EDITION from the list, your own retail key in place of the letters X. Restart when it asks.
step-evaluation-install = Windows 10 or 11: install the full edition from its own media, with your own key. Save the files of the PC first.
step-evaluation-volume-key = A MAK or another volume key goes in afterwards, with this command in place of the letters X.
step-evaluation-then-offline = The full edition is activated like any other: over the internet, or without it by the installation ID and the portal.

## More activations.

title-more-activations = Ask for more activations
flow-more-activations = The MAK or KMS host key has no activations left: ask Microsoft for more
section-limit-what = What has happened
section-limit-count = See how many are used
section-limit-portal = Ask through the portal
section-limit-other-ways = Other ways to ask
section-limit-then = Then activate
step-limit-mak = A MAK may be used a set number of times. Yours is used up; that is by design and no fault of the PC.
step-limit-extension = This code: the limit was raised before, and that number is used up as well. Ask again and give the reason.
step-limit-host = A KMS host key allows up to 10 activations on at most 6 computers. Over that, 0xC004C008 appears on the host.
step-limit-host-use = Find out where the key went: an image with the host key inside, test PCs, or a virtual machine that was moved.
step-limit-other = This code comes from Microsoft's side of the request. Ask the Licensing Activation Center and give the code.
step-limit-uses = Reinstalling and Sysprep use further activations. Removing the key from a PC gives none back.
step-limit-portal-alone = Do not expect an installation ID to get past the limit. Raise the limit first.
step-limit-admin-center = Sign in to the Microsoft 365 admin center and open “Billing”, “Your products”, “Volume licensing”.
step-limit-keys-tab = Open “View downloads and keys”, choose the product, then the tab “Keys”. It shows how many activations are used.
step-limit-vamt = With VAMT: choose the MAK and “Refresh product key data online”. It needs internet and works for MAKs only.
step-limit-sign-in = Sign in with the work or school account that has a volume licensing role in your organisation.
step-limit-topic = Choose volume licence key management.
step-limit-raise = Choose to raise the activation limit of the MAK and give what the page asks for.
step-limit-raise-host = The sources name this page for finding keys and for MAKs. If it offers nothing for a KMS host key, ask in one of the ways below.
step-limit-request = From the article on volume licence keys in the admin center, a web form takes the request too. You need a volume licensing role; increases are exceptions, so state the reason.
step-limit-centre = Or ask the Microsoft Licensing Activation Center. Its number is in your agreement.
step-limit-instead = For many PCs, think of KMS or Active Directory: they do not count activations one by one.
step-limit-online = When the limit has been raised, run this command on the PC.
step-limit-offline = When the limit has been raised, activate: over the internet, or on an isolated PC by its installation ID.
step-limit-refused = If the request is refused, ask for the reason and turn to the seller of your licences or to support.

## VAMT proxy activation.

title-vamt-proxy = Activate many isolated PCs with VAMT
flow-vamt-proxy = Many isolated PCs: carry the installation IDs out in one file with VAMT, and the confirmation IDs back
section-vamt-which = Is it the right way
section-vamt-ready = Set it up
section-vamt-inside = Inside the isolated network
section-vamt-outside = On the PC with internet
section-vamt-back = Back in the isolated network
section-vamt-later = Later, and in other cases
step-vamt-keys = It takes MAKs, KMS host keys and retail keys. A KMS client key is a matter for KMS or Active Directory.
step-vamt-alternatives = Compare the ways before you start.
step-vamt-support = Microsoft supports VAMT on a best-effort basis only, its Japanese support team writes.
step-vamt-kit = Without VAMT there is the kit of offhook. A stick collects the installation IDs of all PCs; offhook makes call sheets and a work list. The stick then takes the confirmation IDs back. This command writes it.
step-vamt-install = Install VAMT on one PC inside the isolated network: in the ADK installer choose “Volume Activation Management Tool (VAMT)”, and create its database in SQL Server.
step-vamt-office = For Office, use VAMT 3.1 or later. In “Products” choose Office.
step-vamt-needs = Get ready what VAMT needs: it is a part of the Windows ADK and keeps its data in a database, for which the free SQL Server Express is enough.
step-vamt-offline-media = Both installers normally load from the internet. For the isolated PC save them whole on another one first, the ADK with adksetup.exe /layout, and carry them over. Use the same version of VAMT on both sides.
step-vamt-install-online = Install VAMT on a second PC, one with internet.
step-vamt-esu-file = For ESU keys, add Microsoft's file pkconfig_win10_esu.xrm-ms to the folder pkconfig of VAMT. The update is called “VAMT- ESU Configuration March 2025”.
step-vamt-firewall = On every PC to be activated, let WMI through the firewall: in Control Panel, or with this command as administrator.
step-vamt-workgroup = In a workgroup, set this registry value on every PC as well. Back the registry up first, and ask whoever is in charge of security.
step-vamt-database = Open VAMT inside. At “Database Connection Settings” choose the server and the database, then press “Connect”.
step-vamt-discover = In the node “Products” choose the product, then press “Discover products”.
step-vamt-search = Choose how to search: by Active Directory, name or address, workgroup, or LDAP query. Then press “Search”.
step-vamt-filter = Use “Filter” to show the PCs that still need activation.
step-vamt-status = Select the PCs and choose “Update license status”, with your own or other credentials.
step-vamt-add-key = In the node “Product Keys” press “Add Product Keys”, enter your key and press “Add key(s)”.
step-vamt-install-key = Go back to “Products”, select the PCs, choose “Install product key”, pick the key and press “Install Key”.
step-vamt-install-result = Read “Action Status”. A key of the wrong type or edition is refused for that PC; the others go on.
step-vamt-export = Select the PCs that took the key and press “Export list”. Name a file that ends in .cilx.
step-vamt-export-what = Under “Export options” choose “Export proxy activation data only” if nothing about PCs or people may leave. Such a file must come back to the same database.
step-vamt-export-save = If you selected some PCs, tick “Export selected product rows only”. Press “Save”.
step-vamt-keep = Copy the file to the stick, and keep a copy. VAMT needs it to match the confirmation IDs to the PCs.
step-vamt-carry-out = Take the stick to the PC with internet and open VAMT there.
step-vamt-root = Choose the topmost node, so that “Volume Activation Management Tool” stands in the middle.
step-vamt-acquire = Press “Acquire confirmation IDs for CILX”, choose the file and press “Open”.
step-vamt-number = Read how many confirmation IDs came. If some are missing, look at the number of activations that the key has left.
step-vamt-carry-in = Take the stick back and open VAMT inside, connected to the same database.
step-vamt-import = Press “Import list”, choose the file and press “Open”. Press “OK” to let it replace what differs.
step-vamt-apply = Select the PCs and choose “Activate”, “Apply Confirmation ID”, then the credentials.
step-vamt-confirm = Look for “Licensed” in the column “License Status”. Do the few that failed by hand with their installation IDs.
step-vamt-reimage = After re-imaging with the same hardware and the same names, apply the stored confirmation IDs again. That uses no further activation.
step-vamt-network = If the PCs reach a VAMT host that is online itself, one VAMT is enough: choose “Activate”, “Proxy activate”.
step-vamt-few = For two or three PCs it is quicker to type the IDs by hand.
column-a8-ways-way = Way
column-a8-ways-fits = Fits
column-a8-ways-needs = Needs
cell-a8-ways-vamt-way = VAMT proxy
cell-a8-ways-vamt-fits = MAK or retail keys, no way out of the network
cell-a8-ways-vamt-needs = Two PCs with VAMT, a stick
cell-a8-ways-kms-way = KMS host inside
cell-a8-ways-kms-fits = Volume editions, many PCs
cell-a8-ways-kms-needs = { $about ->
    [office] 5 PCs with Office
   *[other] 25 clients or 5 servers
}; the host itself may be activated offline
cell-a8-ways-directory-way = Active Directory
cell-a8-ways-directory-fits = PCs in a domain, Windows 8 or Server 2012 and later
cell-a8-ways-directory-needs = A forest activated with a KMS host key
cell-a8-ways-avma-way = AVMA
cell-a8-ways-avma-fits = Windows Server guests on a Hyper-V host, also without internet
cell-a8-ways-avma-needs = An activated Windows Server Datacenter host
