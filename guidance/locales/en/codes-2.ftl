# What Microsoft licensing result codes mean, one sentence each, second part: 0xC004C00F to 0xD0000272 and the answers BA:.

# Activation server: product key and licence refused
code-c004c00f = The activation server did not accept the product key; the name of the code says that its format is wrong.
code-c004c010 = The activation server did not accept the product key; the name of the code says that it contains a wrong character.
code-c004c011 = The activation server did not accept the licence; the name of the code points to the address (URI) in its binding.
code-c004c016 = The activation server does not activate this product key over the internet; it is probably a key that belongs to a PC maker's Windows.
code-c004c017 = The activation server does not allow this product key in the country or region from which the request came.
code-c004c04f = The activation server has no rule by which it could activate this product key.
code-c004c051 = The activation server did not accept the licence; the name of the code points to a wrong binding of the digital marker.
code-c004c052 = The activation server sees a problem with the product key; the name of the code says that no digital marker binding is set up.
code-c004c060 = The activation server refused the product key because of a block set dynamically, probably on suspected misuse.
code-c004c764 = The activation server does not recognise what type of product key this is.
code-c004c770 = The activation server has this product key on record as in use by somebody else.

# Activation server: faults on its side
code-c004c012 = The activation server met a network fault, which is probably on its own side.
code-c004c013 = The activation server could not finish the request; the name of the code points to its database.
code-c004c014 = The activation server could not finish the request; the name of the code says that it was given a value it cannot use.
code-c004c015 = The activation server could not finish the request; the name of the code says that no response was available.
code-c004c050 = The activation server failed and gave no closer reason than a general error.
code-c004c780 = The activation server could not add the product key to its records.
code-c004c781 = The activation server could not change the entry that it keeps for the product key.

# Activation server: limits of multiple activation keys (MAK)
code-c004c020 = The multiple activation key (MAK) has used up its number of activations, according to the activation server.
code-c004c021 = The additional allowance for the multiple activation key (MAK) has also been exceeded, according to the activation server.
code-c004c022 = The activation server found no limit on record for issuing the activation again.
code-c004c023 = The activation server found no request on record for an exception to the limit.

# Activation server: activation for a limited time
code-c004c030 = The activation server refused a time-limited activation because its start date has not been reached.
code-c004c031 = The activation server refused a time-limited activation because its end date has passed.
code-c004c032 = The activation server has no further time-limited activation to give for this request.
code-c004c033 = The activation server has no activation settings for this time-limited product key.

# Genuine check of Windows
code-c004c401 = The genuine check found that the product key does not fit this version of Windows.
code-c004c4a2 = The product key did not pass the genuine check because it is blocked.
code-c004c4a4 = The product key did not pass the genuine check because it is of the wrong type.
code-c004c4a5 = The product key itself did not pass the genuine check.
code-c004c4a7 = The data that ties the licence to the PC maker or the volume agreement did not pass the genuine check.
code-c004c4a8 = The present licence state of Windows did not pass the genuine check.
code-c004c4a9 = The genuine check found that the product key is not allowed in this country or region.
code-c004c4ab = The genuine check found signs that Windows licensing was bypassed; the name of the code points to modified software.
code-c004c4ad = The genuine check found altered Windows program files; the name of the code points to the files common to all languages.
code-c004c4ae = The genuine check found altered Windows program files; the name of the code points to the language (MUI) files.
code-c004c4b0 = The genuine check found signs that Windows licensing was bypassed; the name of the code points to the RSDP count.
code-c004c4b1 = The genuine check found signs that Windows licensing was bypassed; the name of the code says that its engine found them.
code-c004c531 = The genuine check found signs that Windows licensing was bypassed; the name of the code connects them with the notification state.
code-c004c532 = The genuine check found Windows in the notification state because its grace period ran out.
code-c004c533 = The genuine check found Windows in the notification state, for a reason that this code does not name.
code-c004c600 = This copy of Windows did not pass the genuine check.

# Protected data store of licensing on the PC
code-c004d301 = The protected licensing data on this PC has been altered or damaged.
code-c004d302 = The protected licensing data was reset by a rearm; the restart that follows it is probably still due.
code-c004d307 = Windows has used all its permitted rearms and cannot be reset in this way again.
code-c004d309 = Windows sees the hardware as changed beyond what its protected licensing data tolerates.
code-c004fe00 = The protected licensing data was tampered with, and only a new activation restores it.

# Licence store, hardware ID and keys on the PC
code-c004e002 = The data in the licence store of this PC does not fit together, because tokens.dat is corrupt or has the wrong permissions.
code-c004e003 = Windows could not evaluate its licence, possibly because system files were changed.
code-c004e015 = Windows could not put its licence to use, because the file tokens.dat is corrupt.
code-c004e016 = The PC did not accept the product key; the name of the code points to the configuration of the key.
code-c004e017 = The PC did not accept the product key; the name of the code points to the unique ID of the key.
code-c004e018 = The PC did not accept the product key; the name of the code points to the algorithm of the key.
code-c004e019 = The PC could not check the product key; the name of the code calls this an internal error.
code-c004e01b = The PC could read only part of the hardware details that licensing needs.
code-c004e01c = Windows no longer accepts this product key, which is for an evaluation version.
code-c004e01d = Windows does not take the new product key on this installation; the message carries the mark CD-AB.
code-c004e01e = Windows does not take the new product key on this installation; the message carries the mark AB-AB.
code-c004e028 = Another activation seems to be running already; no document was found that confirms this meaning.

# Product key and licence do not fit
code-c004f004 = The product key lies outside the range of keys for which the licence is made.
code-c004f005 = The installed licence belongs to a different product key.
code-c004f00a = The licence is for another application: its application ID differs from the one used.
code-c004f010 = The PC did not accept the product key and gives no closer reason.
code-c004f014 = No product key is installed on this PC, so no installation ID can be made either.
code-c004f033 = The PC does not allow this product key to be installed, probably because of a policy.
code-c004f050 = The PC did not accept the product key: it contains a typing error, or it is for a beta or another version.
code-c004f051 = Microsoft has blocked this product key, so the PC refused it.
code-c004f061 = The product key is only for upgrading, but Windows was installed from new, or a Pro Pack was used where Windows is already Pro.
code-c004f069 = The edition (SKU) that the product key belongs to was not found on this PC.
code-c004f07d = The type of the product key does not permit this way of activating.
code-c004f094 = The edition of the product key could not be checked; the name of the code says the DISM files are incomplete or old.
code-c004f210 = The licence is for an edition other than the one on this PC.
code-c004f213 = Windows looked for a product key on this PC and found none.
code-c004f214 = Windows has a problem with a product key that is for an older version.

# Licence files and licensing service on the PC
code-c004f001 = The licensing service on this PC failed for an internal reason.
code-c004f002 = The PC could not make use of the rights that the licence gives.
code-c004f003 = A licence that the product needs is missing on this PC; the name of the code calls it the use licence.
code-c004f006 = The file that holds the signature of the licence cannot be used or is missing.
code-c004f007 = A licence was not found on this PC; the name of the code calls it RAC.
code-c004f008 = A licence was not found on this PC; the name of the code calls it SPC.
code-c004f00b = The PC lacks the data by which licensing identifies the product.
code-c004f00e = The licence cannot be used with the version of the licensing protection that runs on this PC.
code-c004f011 = The file that contains the licence is missing on this PC.
code-c004f012 = Licensing looked up an entry on this PC and found no value for it.
code-c004f013 = The PC found no right to run this software.
code-c004f016 = Licensing does not support what was asked of it, probably because of this key or edition.
code-c004f017 = The publishing licence of the product is missing on this PC.
code-c004f018 = The licence lacks a usable address for the activation server.
code-c004f01c = A licence is missing on this PC; the name of the code says that it is needed for decryption.
code-c004f01d = The licence did not pass the check of its signature.
code-c004f01f = The PC refused the licence and gives no closer reason.
code-c004f020 = The PC refused the package in which the licence came.
code-c004f021 = The licence has passed its end date.
code-c004f022 = The PC could not get the licence authorised.
code-c004f023 = The PC refused the licence; the name of the code says that it could not be decrypted.
code-c004f024 = The PC refused the licence; the name of the code points to the licence state of Windows.
code-c004f025 = The action needs administrator rights, and it was started without them.
code-c004f026 = Data that licensing needs is missing; the name of the code calls it the proxy key.
code-c004f027 = The licence shows signs of tampering.
code-c004f028 = The stored copy (cache) of the licensing policies cannot be used.
code-c004f029 = The licensing service does not run in the mode in which Windows was started, which may be safe mode.
code-c004f034 = A licence is missing or unusable; probably the product is not activated yet, or the key is for another version.
code-c004f047 = The proxy policy of licensing is not up to date.
code-c004f04f = The licences on this PC lack the information for managing them.
code-c004f055 = The base edition (SKU) is not available; probably an add-on was set up without its main product.
code-c004f060 = The package in which the licence came has an unsuitable version.
code-c004f062 = A required licence is missing on this PC; the name of the code calls it the issuance licence.
code-c004f06a = The PC does not permit the operation, possibly because of a policy.

# Grace periods and genuine state
code-c004f009 = The grace period ran out before the product was activated.
code-c004f064 = The product was judged not genuine, and the time allowed in that state has run out.
code-c004f065 = The product was judged not genuine, but the time allowed in that state is still running.
code-c004f067 = The product was judged not genuine, and the time allowed in that state has run out; Microsoft calls this type 2.
code-c004f200 = Windows was judged not genuine at present; with Office, the code appears when preinstalled Office is activated on a new PC.
code-c004fc07 = The validity period has run out, probably that of an evaluation or a subscription.

# Hardware and binding
code-c004f00f = The hardware now differs by more than is permitted from what the licence is bound to, after new parts or drivers.
code-c004f032 = The data that binds the licence was not accepted.
code-c004f080 = The licence does not belong to this PC as it is now, probably because hardware changed or it came from another PC.
code-c004f211 = Windows sees this PC as possibly changed in its hardware, as happens when the motherboard is replaced.

# Installation ID and confirmation ID
code-c004f02c = What was entered for offline activation does not have the form of a confirmation ID, for example because not all characters are digits.
code-c004f02d = The confirmation ID carries the wrong version: probably it is of another ID generation, or a block was misread.
code-c004f02e = The version that the confirmation ID carries is not one that this product can use.
code-c004f02f = The confirmation ID has too few or too many digits.
code-c004f030 = The PC could not store the installation ID or the confirmation ID.
code-c004f031 = The confirmation ID was issued for an installation ID other than the one now on this PC.
code-c004f04d = A check digit in the installation ID or the confirmation ID does not fit, so at least one digit is wrong.
code-c004f07e = The IDs do not belong to the installed product key; probably the key was changed after the installation ID was read.
code-c004f07f = The IDs do not belong to this PC as it is now; probably they are from another PC, or the hardware changed.

# KMS
code-c004f015 = The licence is not installed; the known case is a Windows 10 KMS host key on a Server 2008 R2 or 2012 R2 KMS host.
code-c004f035 = The volume key cannot activate this PC, because its BIOS has no Windows marker and volume editions of Windows 7 are only upgrades.
code-c004f038 = The KMS host has counted too few computers; it needs 5 for Windows Server and 25 for Windows clients.
code-c004f039 = KMS did not respond to this PC and counts as not enabled.
code-c004f041 = The KMS host has not been activated itself, so it cannot activate this PC.
code-c004f042 = The KMS host that this PC asked cannot activate this product.
code-c004f056 = KMS could not activate the product; the name of the code says that the machine is not bound.
code-c004f06b = Licensing found itself in a virtual machine, where KMS does not work in this mode.
code-c004f06c = The KMS host refused the request because the clock of this PC differs from its own.
code-c004f074 = This PC found no KMS host that works: all returned errors, or the PC should not use a KMS client key.

# Licence of the PC maker in BIOS or firmware
code-c004f057 = The BIOS of this PC lacks a required licence; the name of the code says that the SLIC table is missing.
code-c004f058 = The BIOS of this PC lacks a required licence; the name of the code says that the SLP marker is missing.
code-c004f059 = The BIOS of this PC contains a licence that cannot be used; the name of the code points to its format.
code-c004f063 = The PC maker's licence (SLIC) cannot be read from the BIOS, for example because a new motherboard lacks the service tag.
code-c004f090 = The firmware of this PC is damaged, probably in the table that holds the Windows licence.
code-c004f091 = The firmware of this PC holds unusable data; the name of the code points to a data header.
code-c004f092 = The firmware of this PC holds data of the wrong length.
code-c004f093 = The product key stored in the firmware of this PC was not accepted.
code-c004f095 = No edition on this PC matches the product key; probably the key in the firmware is for another edition.
code-c004f212 = The PC maker's product key (OEM key) is for an edition other than the installed Windows.
code-c004f215 = Windows has a problem with the product key in the BIOS.

# Active Directory-based activation
code-c004f081 = The activation object in Active Directory is missing or unusable.
code-c004f082 = The activation object in Active Directory was given a name with too many characters.
code-c004f083 = The present schema of Active Directory has no support for activation through Active Directory.

# Token-based activation
code-c004f301 = The time for answering the challenge of a token-based activation has run out.
code-c004f302 = Token-based activation could not run silently, because no certificate on this PC allows it without asking the user.
code-c004f303 = The chain of certificates for token-based activation is incomplete or did not pass its check.
code-c004f304 = Token-based activation found no licence that grants it.
code-c004f305 = This PC has no certificate with which token-based activation could be done.
code-c004f306 = The installed edition cannot use token-based activation.
code-c004f307 = The data for token-based activation cannot be used.
code-c004f308 = The data for token-based activation shows signs of tampering; the name of the code points to the certificate chain.
code-c004f309 = The response given in token-based activation does not belong to its challenge.
code-c004f30a = The certificate for token-based activation does not meet the conditions of the licence.
code-c004f30b = The smart card that was inserted is of no use for this activation.
code-c004f30c = The PC cannot make sense of what the licence for token-based activation contains.
code-c004f30d = The certificate thumbprint used for token-based activation was not accepted.
code-c004f30e = No certificate has the thumbprint used for token-based activation.
code-c004f30f = The certificate for token-based activation does not meet the criteria of the issuance licence.
code-c004f310 = The certificate for token-based activation does not fit the trust point (TPID) named in the issuance licence.
code-c004f311 = A soft token was used, and this activation does not permit one.
code-c004f312 = The certificate for token-based activation was refused, because its private key can be exported.
code-c004f313 = Token-based activation could not load the encryption library CNG.

# Automatic activation of virtual machines
code-c004fd00 = Automatic activation of virtual machines has reached its limit of requests for now.
code-c004fd01 = The platform under this Windows is not a Hyper-V that is supported for automatic activation.
code-c004fd02 = The host on which this virtual machine runs is not activated itself.
code-c004fd03 = The Windows edition in this virtual machine is not one that its host can activate.
code-c004fd04 = Windows in this virtual machine is not activated; the name of the code says that the machine is not bound.

# Network and availability
code-c004fc03 = A network problem stopped the activation of Windows.
code-d0000272 = The activation server seems to be out of reach for a while; no document was found that confirms this meaning.

# Answers of Microsoft's batch activation service, as seen by proxy tools
code-ba-67 = The batch activation service told the proxy tool that the product key is blocked.
code-ba-68 = The batch activation service told the proxy tool that it does not accept the product key.
code-ba-7f = The batch activation service told the proxy tool that the multiple activation key (MAK) is past its limit.
code-ba-86 = The batch activation service told the proxy tool that keys of this type are not accepted.
code-ba-90 = The batch activation service told the proxy tool that it does not accept the installation ID.
