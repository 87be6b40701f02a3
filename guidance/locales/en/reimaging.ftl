# Re-imaging several PCs from one image, after Microsoft's licence brief of 2020: questions, rules, answers, tables.

ask-reimaging-question = What do you want to know about re-imaging?
how-reimaging-question = Re-imaging means copying one standard image to several PCs. Choose the question that comes closest.
answer-reimaging-question-may-i = Whether I may re-image these PCs
answer-reimaging-question-media = Which media or image I may use
answer-reimaging-question-cl-media = What volume licence media is
answer-reimaging-question-support-after = What happens to support and warranty
answer-reimaging-question-office-differs = Why volume licence Office counts as another product
answer-reimaging-question-enterprise = Whether PCs with Windows Pro may get Windows Enterprise
answer-reimaging-question-user-left = What to do when a user has left or a per-user licence has ended
answer-reimaging-question-without-sa = Whether I may without Software Assurance
answer-reimaging-question-volume-key = Where the volume licence key comes from
answer-reimaging-question-more-activations = How to get more MAK activations for re-imaging
answer-reimaging-question-earlier-version = Whether I may install an earlier version
answer-reimaging-question-bitness = Whether 32-bit PCs may get a 64-bit image

ask-volume-licence = Does your organisation hold at least one licence of this product under a volume licence agreement?
how-volume-licence = Such agreements are Enterprise Agreement, MPSA, Open Value, Campus and School Agreement, or an older Open License. The licensing contact of your organisation knows.
answer-volume-licence-yes = Yes
answer-volume-licence-no = No

ask-same-product = Is the image the same product and edition that the PCs are licensed for?
how-same-product = Windows Pro and Enterprise differ. So do Microsoft 365 Apps for enterprise and Office Professional Plus. With a Windows Enterprise licence for the PCs or their users, Enterprise counts as licensed.
answer-same-product-yes = Yes, the same
answer-same-product-no = No, another product or edition

ask-same-version = Is the image the same version that the PCs are licensed for?
how-same-version = Compare the version named on the licence with that of the image. 32-bit and 64-bit count as the same.
answer-same-version-yes = Yes, the same
answer-same-version-no = No, another version

ask-other-right = Do the licence terms allow another version than the licensed one on these PCs?
how-other-right = Look for downgrade rights. They must name the version and edition of your image.
answer-other-right-oem = Yes, the terms that came with the PCs
answer-other-right-volume = Yes, our agreement or the Product Terms
answer-other-right-none = No

ask-each-licensed = Is each of these PCs licensed for what the image contains?
how-each-licensed = Count the PCs and the licences. It does not matter whether a licence came with the PC, from a shop or under the agreement.
answer-each-licensed-yes = Yes, each of them
answer-each-licensed-no = No, not all of them

ask-same-components = Does the image contain the same components as the licensed product?
how-same-components = This is about suites such as Office. For a single product of the same edition answer yes.
answer-same-components-yes = Yes, the same
answer-same-components-no = No, they differ

ask-same-language = Is the image in the same language as the licensed product?
how-same-language = English and French differ. English and the Multilingual User Interface pack differ as well.
answer-same-language-yes = Yes, the same
answer-same-language-no = No, another language

ask-media = From which media do you want to make the image?
how-media = A recovery disc or image of the PC maker, also a custom image, is the maker's media.
answer-media-oem = The PC maker's media or image
answer-media-fpp = Retail media, bought in a box
answer-media-volume = Volume licence media

ask-same-maker = Did all these PCs come from that maker with this image on them?
how-same-maker = Ask the maker or the seller with the serial numbers when the delivery papers do not say.
answer-same-maker-yes = Yes, all of them
answer-same-maker-no = No, some come from elsewhere or had another image

ask-image-changed = Will the maker's image be changed before it goes on the PCs?
how-image-changed = Anything added or removed counts as a change.
answer-image-changed-yes = Yes, or it was changed already
answer-image-changed-no = No, it goes on as delivered

ask-enterprise-licence = Is there a Windows Enterprise licence for these PCs or their users?
how-enterprise-licence = It may count by device or by user. Look at the agreement and the subscriptions of your organisation.
answer-enterprise-licence-yes = Yes, by device or by user
answer-enterprise-licence-no = No, only Windows Pro

ask-windows-user = Who uses the PC with Windows Enterprise from now on?
how-windows-user = Ask who assigns the licences in your organisation.
answer-windows-user-licensed = Only people with a per-user Windows licence
answer-windows-user-other = Also people without such a licence
answer-windows-user-ended = The per-user licence itself has ended

rule-s3-q1 = You asked what volume licence media is; the 2020 brief explains it, and a page of 2025 says where it is now.
rule-s3-q2 = You asked about support afterwards; the 2020 brief keeps licences and support apart.
rule-s3-q3 = You asked why Office differs; the 2020 brief treats volume licence Office as a product of its own.
rule-s3-q4 = The PCs are licensed for Windows Pro only, and Windows Enterprise needs a licence of its own.
rule-s3-q4-licensed = Windows Enterprise is licensed by device or by user, and that is what the 2020 brief asks for.
rule-s3-q4-open = Whether Windows Enterprise may go on the PCs depends on a licence that nobody has confirmed yet.
rule-s3-q5-keep = The next users hold per-user Windows licences, so the 2020 brief lets Windows Enterprise stay.
rule-s3-q5-device = People without a per-user Windows licence will use the PC, so the PC needs a licence itself.
rule-s3-q5-ended = The per-user licence has ended, and with it the right to Windows Enterprise on this PC.
rule-s3-q5 = The answer depends on who uses the PC next, so all three cases follow.
rule-s3-q6 = Software Assurance is not among the conditions of the 2020 brief.
rule-s3-q7 = You asked for the volume licence key; it comes with the agreement, and the place has moved since 2020.
rule-s3-q8 = You need more MAK activations to re-image; both the place to look and the way to ask have changed since 2020.
rule-s3-q9-none = No licence terms allow the earlier version, so it would be a version that is not licensed.
rule-s3-q9 = Licence terms allow the earlier version, and the 2020 brief follows them.
rule-s3-q9-open = The 2020 brief leaves an earlier version to the licence terms, and these have not been read yet.
rule-s3-q10 = 32-bit and 64-bit are not told apart by the 2020 brief when all else is the same.
rule-s3-t1 = All six conditions of the 2020 brief hold.
rule-s3-t1-1 = The image is another product or edition than the PCs are licensed for.
rule-s3-t1-2 = The image contains other components than the licensed product.
rule-s3-t1-3 = The image is in another language than the licensed product.
rule-s3-t1-4 = The image is another version than the PCs are licensed for, and no terms allow it.
rule-s3-t1-5 = Some of the PCs are not licensed for what the image contains.
rule-s3-t1-6 = There is no volume licence of this product, and the right to re-image comes from that agreement.
rule-s3-t1-open = No condition fails so far, but at least one is unknown.
rule-s3-t2 = Something is still unknown about the media or the PCs, so the table of media follows.
rule-s3-t2-1 = It is the maker's own image, unchanged, on licensed PCs that came with it.
rule-s3-t2-2 = Retail media serve only the one PC that has their licence.
rule-s3-t2-3 = It is volume licence media, and each PC is licensed for it.
rule-s3-q = It is not clear what exactly you want to know, so the whole brief follows in short.
rule-s3-r1 = Volume licence programmes contain no full Windows for desktop PCs, so each PC needs a Windows licence of its own.
rule-s3-r2 = Volume licence media may go on any PC licensed for the same edition and version, also outside the agreement.
rule-s3-r3 = The licence terms that came with the PCs allow the earlier version, and volume licence media may be used for it.
rule-s3-r4 = Windows Pro and Enterprise upgrade licences under the agreement carry full downgrade rights, and volume licence media may be used.
rule-s3-r5 = A maker's image may go only on PCs that were first imaged with it.
rule-s3-r6 = A maker's recovery image must not be changed before it goes on a PC.
rule-s3-r7 = With PCs from several makers, a maker or a service provider may install your volume licence image for you.
rule-s3-r8 = Terms that allow an earlier version oblige nobody to supply it.
rule-s3-r9 = All Microsoft software on the volume licence media is covered, but only while the conditions hold.
rule-h10 = The 2020 brief names places that Microsoft has moved since.
rule-h10-mail = The way to ask for more activations has changed since 2020.
rule-h10-open = The Open License programme of the 2020 brief has ended.
rule-h11 = The versions in the examples of the 2020 brief have aged.

have-reimaging-warranty = The warranty papers and the support contract of the PCs.
have-reimaging-role = An account with a volume licensing role in the Microsoft 365 admin center.
have-reimaging-own-licence = For each PC the proof of its own Windows licence: label, invoice or the maker's recovery media.
have-reimaging-volume-media = Volume licence media of exactly the edition, version and language that the PCs are licensed for.
have-reimaging-order = A written order to the maker or service provider, with the document “Windows License Verification”.
have-reimaging-earlier-media = Media and key of the earlier version, which you must obtain yourself.

avoid-reimaging-whole-key = Do not send the whole product key. Microsoft's page of December 2024 asks for its last five characters.
avoid-reimaging-maker-image = Do not put one maker's image on PCs of another maker.
avoid-reimaging-changed-image = Do not restore a maker's image that has been changed.
avoid-reimaging-other-software = Do not add other software to the image before you have checked its own licence.

note-h10-vlsc = The brief of 2020 names VLSC for downloads and keys. Microsoft closed VLSC in April 2024; both are now in the Microsoft 365 admin center.
note-h10-mail = The brief of 2020 names a telephone desk and an e-mail address. Microsoft's page of December 2024 names a web form, the portal of December 2025 a menu of its own.
note-reimaging-open-license = The brief of 2020 names Open License. The programme ended on 31 December 2021; licences registered before that stay visible online.
note-reimaging-downgrade-end = According to a third party, the licence terms of Windows 10 Pro allow an earlier version only while Microsoft supports that version.
note-h11 = The brief of 2020 has examples with Windows 7, 8.1 and 10. Support for Windows 10 ended on 14 October 2025; read them as examples only.

title-reimaging = Re-image several PCs from one image
flow-reimaging = Re-imaging: what Microsoft's brief of 2020 allows, and where keys and media are today

section-reimaging-yes = The answer: yes, under these conditions
section-reimaging-no = The answer: no, not like this
section-reimaging-open = The answer: still open
section-reimaging-q1 = What volume licence media is
section-reimaging-q2 = Support and warranty after re-imaging
section-reimaging-q3 = Why volume licence Office is another product
section-reimaging-q4 = Windows Enterprise on PCs with Windows Pro
section-reimaging-q5 = A user has left, or the per-user licence has ended
section-reimaging-q6 = Re-imaging without Software Assurance
section-reimaging-q7 = Where the volume licence key comes from
section-reimaging-q8 = More MAK activations for re-imaging
section-reimaging-q9 = An earlier version
section-reimaging-q10 = 32-bit and 64-bit
section-reimaging-conditions = The six conditions
section-reimaging-media = Windows media and several PCs
section-reimaging-rules = Rules for Windows on desktop PCs
section-reimaging-activate = Activate the PCs afterwards
section-reimaging-places = Where things are today
section-reimaging-decides = What decides in the end

step-reimaging-yes-conditions = Yes: the brief of 2020 allows it, because all six conditions below hold. Ask again when one of them changes, for example when PCs of another edition join.
step-reimaging-yes-terms = Yes, but only as far as the licence terms go that you named. The brief of 2020 leaves another version to these terms; its other conditions still hold.
step-reimaging-yes-volume-media = Yes: the brief of 2020 allows volume licence media on each PC licensed for the same edition and version. Check the six conditions below as well.
step-reimaging-yes-maker-image = Yes: the brief of 2020 allows one recovery image for several licensed PCs from the same maker. Restore it unchanged, and only on PCs that came with it.

step-reimaging-no-agreement = No: the right to re-image belongs to customers with a volume licence. At least one licence of this product under the agreement opens it; media and key come with that licence.
step-reimaging-no-product = No: the image is another product or edition than the licence. Build it from the licensed edition, or license every PC for the other one first. An exception must stand in your agreement or the Product Terms.
step-reimaging-no-version = No: the image is another version than the licence, and no downgrade right covers it. Build it from the licensed version.
step-reimaging-no-unlicensed = No, not on the PCs without a licence. Leave them out, or license them first.
step-reimaging-no-components = No: the image contains other components than the licence. Build it from a suite with the same components.
step-reimaging-no-language = No: the image is in another language than the licence. Build it from media in the licensed language.
step-reimaging-no-retail-media = No: retail media serve only the PC that has their licence. For several PCs use volume licence media, if the six conditions hold.
step-reimaging-no-other-maker = No: a maker's image may go only on PCs that were first imaged with it. For PCs from several makers build one image from volume licence media, or have it installed on your behalf.
step-reimaging-no-changed-image = No: a maker's recovery image must not be changed before it goes on a PC. Restore it as delivered, or build your own image from volume licence media.

step-reimaging-open-first = Image no PC yet. Find out what follows, then ask again.
step-reimaging-find-agreement = Find out whether there is a volume licence of this product. The Microsoft 365 admin center shows it under “Billing”, “Your products”, “Volume licensing”; MPSA has the Business Center.
step-reimaging-find-product = Find out which product and edition each PC is licensed for. Compare label, invoice or agreement with the name of the media.
step-reimaging-find-version = Find out which version each PC is licensed for. The version that runs today may be another one.
step-reimaging-find-right = Read the licence terms of the PCs and the Product Terms. Look for a downgrade right that names the version and edition of your image.
step-reimaging-find-licences = Find out whether each PC is licensed. Make a list of PCs and licences, and mark those that have none.
step-reimaging-find-components = Find out which programs the licensed suite contains. Compare them with those in the image.
step-reimaging-find-language = Find out in which language the product is licensed. A language pack is not the same as a product in that language.
step-reimaging-find-media = Find out where the media came from: the PC maker, a shop or the volume licence agreement.
step-reimaging-find-maker = Find out with which image each PC was delivered. The maker or seller can tell by the serial number.
step-reimaging-find-changed = Find out whether the image is still as the maker delivered it.
step-reimaging-find-question = Look for your case below, then ask again with that question.

step-reimaging-q1-answer = Volume licence media is what an organisation receives under its agreement. The brief of 2020 names downloads from VLSC and CD or DVD kits.
step-reimaging-q1-today = Download it today from the Microsoft 365 admin center. Microsoft no longer supplies discs for volume licences.
step-reimaging-q2-answer = Re-imaging with volume licence media brings no support from Microsoft. The brief of 2020 keeps licence programmes and support apart.
step-reimaging-q2-ask = Ask the PC maker, or whoever gives the warranty, what re-imaging changes. Ask before the first PC, and settle it in the contract.
step-reimaging-q2-today = Microsoft's page of March 2025 says the same: a volume licence includes no technical support. Without a support plan a case may cost money.
step-reimaging-q3-answer = Volume licence Office is made for organisations. The brief of 2020 names other screens, another way to deal with keys, administrators' tools and additional features, for example in Office Professional Plus 2016.
step-reimaging-q3-meaning = Do not replace Office that came with PCs or in a box by volume licence Office. The products differ, so the first two conditions fail.
step-reimaging-q4-no = No: Windows Enterprise needs a Windows Enterprise licence, by device or by user. Image these PCs with the Windows Pro that they are licensed for.
step-reimaging-q4-yes = Yes: the brief of 2020 allows it for each PC or user with a Windows Enterprise licence. The licence counts, not the media.
step-reimaging-q4-open = Find out whether a Windows Enterprise licence exists, by device or by user. Until then image these PCs with Windows Pro only.
step-reimaging-q5-keep = If only people with a per-user Windows licence use the PC, leave Windows Enterprise on it. Nothing has to be removed.
step-reimaging-q5-device = If other people use the PC as well, get Windows Software Assurance for that PC, by device.
step-reimaging-q5-return = If the per-user licence has ended, put the PC back to the Windows that it was first licensed for.
step-reimaging-q6-answer = Yes: the brief of 2020 gives the right to all volume licence customers, with or without Software Assurance. The six conditions must hold.

step-reimaging-q7-answer = Look first whether the key is there already. The brief of 2020 says that it is assigned without being asked for.
step-reimaging-q7-today = Open the Microsoft 365 admin center and go to “Billing”, “Your products”, “Volume licensing”. Choose “View downloads and keys”, then the product, then “Keys”.
step-reimaging-q7-mpsa = For an MPSA look in the Business Center instead. Its licences are kept apart from the other agreements.
step-reimaging-q7-one = Make sure that you hold at least one licence of the product to be re-imaged. Open License and Open Value give media and key only then.
step-reimaging-q7-missing = If the key is missing, ask volume licensing support through “Help & support” of the admin center. The brief of 2020 names the activation centre for this.
step-reimaging-q8-count = Look up how many activations are left. In the admin center go to “Billing”, “Your products”, “Volume licensing”, “View downloads and keys”, the product, “Keys”; VAMT shows the number too.
step-reimaging-q8-gather = Write down: agreement number, your organisation and contact, product with version and edition, the last five characters of the key, the number of additional activations. Add the reason: re-imaging.
step-reimaging-q8-request = Send the request with the web form for volume licensing support. Or open { -portal } and choose volume licence key management. An increase is granted case by case.
step-reimaging-q8-further = Is the key blocked, or the request refused? Ask for more activations in another way.
step-reimaging-q9-oem = Yes, as far as the terms that came with the PCs name that version. The brief of 2020 adds: product, components and language must match, and you obtain the media yourself.
step-reimaging-q9-volume = Yes, as far as your agreement or the Product Terms name that version. Product, components and language must match. Older versions are often no longer offered for download.
step-reimaging-q9-none = No: without terms that allow it, the earlier version is not licensed. Image the PCs with the licensed version.
step-reimaging-q9-open = Read the licence terms first: those that came with the PCs, or the Product Terms of your agreement. They must name the version; otherwise use the licensed one.
step-reimaging-q10-answer = Yes: the brief of 2020 allows 64-bit volume licence media on PCs licensed with 32-bit Windows Pro, and the other way round. Product, version, components and language must be the same.

step-reimaging-conditions-table = For an image from volume licence media all six must hold. One failure is enough for a no.
step-reimaging-conditions-source = Where a licence was bought does not matter: with the PC, in a shop or under the agreement. 32-bit and 64-bit do not matter either.
step-reimaging-conditions-exceptions = Look for exceptions in the Product Terms. Some programmes grant downgrade rights or licence migration rights.
step-reimaging-media-table = This is what the brief of 2020 says about each kind of Windows media.
step-reimaging-media-two = Ask the maker how far its image goes. The brief says two things here. Its table speaks of several PCs from one maker, its text only of the PC that the media came with.

step-reimaging-r1 = Keep the Windows licence of each PC. Volume licences for desktop Windows are upgrades; the full version must have come with the PC or in a box.
step-reimaging-r2 = Use volume licence media on any PC licensed for the same edition and version. The PC itself need not be under the agreement.
step-reimaging-r3 = Look in the terms of PCs with Windows Pro for a limited downgrade right. The brief's example is Windows 10 Pro to Windows 7 Professional; volume licence media may be used.
step-reimaging-r4 = Windows Pro and Enterprise upgrade licences under the agreement carry full downgrade rights. Volume licence media may be used for them.
step-reimaging-r5 = Use a maker's media, also images made to order, only on PCs that were first imaged with it. Never use it for another maker's PCs.
step-reimaging-r6 = For a maker's recovery media three things hold: same version as delivered, only the PC it came with, no change before it is restored.
step-reimaging-r7 = For PCs from several makers, you may have a maker or service provider install your volume licence image. The licence and recovery media of each PC stay with it.
step-reimaging-r8 = Terms of OEM Windows may allow an earlier version, for example 8.1 Pro instead of 10 Pro. Nobody must supply it, and all other conditions hold.
step-reimaging-r9 = All Microsoft software on the volume licence media is covered while the conditions hold.

step-reimaging-activate-volume = Activate with a MAK or KMS of your organisation. The activation that came with a PC belongs to the maker's image. Without internet use an installation ID.
step-reimaging-activate-maker = Leave the activation as the maker set it up. It lasts as long as the maker's image is used.
step-reimaging-places-table = The brief of 2020 and today, side by side.
step-reimaging-places-role = Sign in with an account that has a volume licensing role. Global administrators do not have one by default; the administrator of the agreement assigns it.
step-reimaging-decides-brief = This is orientation. The brief dates from 2020, is for information only, and says itself that the agreement takes precedence.
step-reimaging-decides-terms = Read your agreement, the Product Terms and, for OEM Windows, the terms that came with the PC. When in doubt ask your licensing partner in writing.

column-s3-t1-condition = Condition
column-s3-t1-fails = Fails for example with
column-s3-t1-look = Where to look
cell-s3-t1-product-condition = Same product and edition
cell-s3-t1-product-fails = Windows Server Standard and Essentials; Windows Pro and Enterprise; Microsoft 365 Apps for enterprise and Office Professional Plus
cell-s3-t1-product-look = Licence, name of the media
cell-s3-t1-components-condition = Same components
cell-s3-t1-components-fails = Office Standard from an OEM, system builder or box, and volume licence Office Professional Plus
cell-s3-t1-components-look = List of programs in the suite
cell-s3-t1-language-condition = Same language
cell-s3-t1-language-fails = English and the Multilingual User Interface pack; English and French
cell-s3-t1-language-look = Licence, name of the media
cell-s3-t1-version-condition = Same version (not needed within a downgrade right)
cell-s3-t1-version-fails = Windows Server 2012 R2 and 2012; Windows 8.1 Professional and Windows 10 Enterprise
cell-s3-t1-version-look = Licence, name of the media
cell-s3-t1-licensed-condition = Each PC is licensed for what goes on it
cell-s3-t1-licensed-fails = More PCs than licences
cell-s3-t1-licensed-look = List of PCs and licences
cell-s3-t1-agreement-condition = At least one licence of the product under the agreement
cell-s3-t1-agreement-fails = Open License or Open Value without a licence of this product
cell-s3-t1-agreement-look = Admin center, agreement papers

column-s3-t2-media = Media
column-s3-t2-several = Several PCs
column-s3-t2-limit = Limit
cell-s3-t2-oem-media = PC maker (OEM)
cell-s3-t2-oem-several = Yes
cell-s3-t2-oem-limit = One recovery image, licensed PCs bought from that maker
cell-s3-t2-fpp-media = Retail (FPP)
cell-s3-t2-fpp-several = No
cell-s3-t2-fpp-limit = Only the PC with that retail licence
cell-s3-t2-volume-media = Volume licence
cell-s3-t2-volume-several = Yes
cell-s3-t2-volume-limit = Any properly licensed PC

column-reimaging-places-matter = Matter
column-reimaging-places-then = Brief of 2020
column-reimaging-places-now = Today
cell-reimaging-places-media-matter = Media
cell-reimaging-places-media-then = VLSC downloads, CD or DVD kits
cell-reimaging-places-media-now = Microsoft 365 admin center; no discs
cell-reimaging-places-keys-matter = Volume licence key
cell-reimaging-places-keys-then = VLSC, assigned without being asked for
cell-reimaging-places-keys-now = Microsoft 365 admin center: “Billing”, “Your products”, “Volume licensing”
cell-reimaging-places-mpsa-matter = Key for an MPSA
cell-reimaging-places-mpsa-then = Business Center
cell-reimaging-places-mpsa-now = Business Center
cell-reimaging-places-count-matter = Activations left on a MAK
cell-reimaging-places-count-then = VLSC or VAMT
cell-reimaging-places-count-now = Microsoft 365 admin center or VAMT
cell-reimaging-places-more-matter = More activations
cell-reimaging-places-more-then = Activation centre, or e-mail to { -reimaging-mail } with the whole key
cell-reimaging-places-more-now = Web form of volume licensing support, or { -portal }; the last five characters of the key
cell-reimaging-places-open-license-matter = Open License programme
cell-reimaging-places-open-license-then = Offered
cell-reimaging-places-open-license-now = Ended on 31 December 2021; Open Value is still listed in 2025
