# What advise says itself: the shared questions, the frame of the advice, links between steps.

section-why = Why this procedure
section-avoid = What not to do
section-rules = All rules that apply
section-notes = Good to know

link-failure-section = If that does not work, go to “{ $title }”.
link-failure-flow = If that does not work: { $title }.
link-see-section = See “{ $title }”.
link-see-flow = More: { $title }.
link-then-section = Then go on with “{ $title }”.
link-then-flow = Then go on with: { $title }.

rule-fallback-1 = Too little is known to choose a procedure of its own, so Microsoft's support is asked, with everything prepared.
rule-code-recheck = The code says that a digit of the installation ID or of the confirmation ID is wrong; it comes up during offline activation.
rule-code-informational = The code reports a state, not a fault; there is time to find the right procedure.
rule-code-offline-activation = An offline PC is activated with an installation ID and a confirmation ID.
rule-code-hardware-change = The code belongs to a digital licence on a PC whose parts have changed.
rule-code-not-activated = The code is shown as long as the product is not activated.
rule-code-kms-isolated = A KMS client is activated by the KMS host or the Active Directory of the organisation, not by phone or portal.
rule-code-evaluation-isolated = An evaluation edition is activated over the internet only.
rule-code-eul-not-available = The code says that a licence is missing or unusable. Probably the product is not activated yet, or the key is for another version; look at both.
rule-code-edition-match = The code says that the installed edition and the licence do not go together.
rule-code-fix-first = The code points to something on the PC or in the network that has to be put right before activation.
rule-code-install-key = A key of your own has to be typed, or typed again, before anything can be activated.
rule-code-kms-client = The code comes from a PC that is activated by the KMS host or the Active Directory of its organisation.
rule-code-evaluation = The code belongs to a licence that runs for a limited time.
rule-code-more-activations = The code says that the key has no activations left.
rule-code-genuine-licence = The code says that Microsoft does not accept this key or licence as it is; no phone call changes that.
rule-code-maker-repair-desk = The code points to the licence that the maker stores in the firmware of the PC.
rule-code-support = Where the advice for the code does not help, Microsoft's support or the administrator has to look.

ask-about = What is the trouble about?
ask-about-again = What is to be activated?
answer-about-windows = Windows is not activated, or shows an activation error
answer-about-windows-again = Windows
answer-about-office = Office is not activated, or does not start
answer-about-office-again = Office
answer-about-esu = Activate Extended Security Updates (ESU) for Windows
answer-about-esu-again = Extended Security Updates (ESU) for Windows
answer-about-kms-host = A KMS host (it activates the other PCs)
answer-about-ad-forest = Active Directory-based activation of a forest
answer-about-ad-forest-again = A forest, by Active Directory-based activation
answer-about-product-key = A product key: where it is, lost, refused, moving it to another PC
answer-about-licence-question = A question about digital licences
answer-about-self-built = A PC built from parts (self-built)
answer-about-second-hand = A second-hand PC, or one that was handed on
answer-about-leased = A leased or rented PC
answer-about-reimaging = May one image be installed on several PCs (re-imaging)?
answer-about-unknown-again = Something else, or not sure

ask-code = Which code does the screen show?
how-code = Type the code itself, such as 0xC004F211, or paste the whole message. Type 1 if there is none.
answer-code-none = No code is shown

ask-network = Can this PC be connected to the internet?
answer-network-isolated = No, it stays offline, or Microsoft is blocked
answer-network-online = Yes

ask-computers = How many PCs have this trouble?
answer-computers-one = One, or a few
answer-computers-many = Many

ask-system = Which system runs on the PC?
how-system = Press the Windows key and R, type winver and press Enter.
answer-system-windows-11 = Windows 11
answer-system-windows-10 = Windows 10
answer-system-windows-server = Windows Server
answer-system-windows = An older Windows

ask-licence = Which licence does the PC have?
how-licence = { $about ->
    [office] In the folder of Office run cscript ospp.vbs /dstatus and read LICENSE DESCRIPTION: MAK or KMSCLIENT.
   *[other] In a command prompt, slmgr /dlv shows it as “Product Key Channel”. The invoice or the sticker may tell as well.
}
answer-licence-retail = Bought as a card, box or download (Retail)
answer-licence-oem = Came with the PC (OEM)
answer-licence-dsp = Bought together with a part (DSP; slmgr says OEM:NONSLP)
answer-licence-mak = { $about ->
    [office] MAK (VOLUME_MAK)
   *[other] Volume licence with a MAK (Volume:MAK)
}
answer-licence-gvlk = { $about ->
    [office] KMS or Active Directory (VOLUME_KMSCLIENT)
   *[other] Volume licence by KMS or Active Directory (Volume:GVLK)
}
answer-licence-digital = Digital licence without a key of its own
answer-licence-evaluation = Evaluation (Eval)
answer-licence-subscription = Subscription, such as Microsoft 365

ask-hardware = Which part was replaced before the trouble began? Name the largest change.
answer-hardware-board = The motherboard
answer-hardware-processor = The processor
answer-hardware-disk = The SSD or hard disk
answer-hardware-memory = Memory
answer-hardware-graphics = The graphics card
answer-hardware-none = Nothing was replaced

ask-repair = Why was the motherboard replaced?
answer-repair-defect = It was defective; this was a repair
answer-repair-upgrade = For a better one; this was an upgrade

ask-link = Is the licence linked to a Microsoft account?
how-link = Open Settings and look at the activation page. It says so when the licence is linked.
answer-link-linked = Yes, it was linked before the trouble began
answer-link-not-linked = No
answer-link-organisation = An organisation manages the PC

ask-edition-licensed = For which edition of Windows is there a licence?
answer-edition-licensed-home = Home
answer-edition-licensed-pro = Pro
answer-edition-licensed-other = Another one
how-edition-licensed = Look at the label, the invoice or the record of the purchase.

ask-edition-installed = Which edition is installed?
how-edition-installed = Press the Windows key and R, type winver and press Enter.
answer-edition-installed-home = Home
answer-edition-installed-pro = Pro
answer-edition-installed-other = Another one

ask-maker = Who made the PC?
answer-maker-vaio = VAIO
answer-maker-other = Another maker

answer-unknown = I do not know
