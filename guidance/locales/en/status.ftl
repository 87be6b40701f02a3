# How products stand: what is told first where the offline route is closed, and what `status` prints.

closed-title-evaluation = { $state ->
    [licensed] Not by phone or portal: this is an evaluation edition, licensed until its period ends
   *[other] Not by phone or portal: this is an evaluation edition
}
closed-title-esu-over = Licensed for a year that is over: ESU year { $year } ended on { $until }
closed-title-kms-client = { $state ->
    [licensed] Nothing to do: this KMS client is activated
   *[other] Not by phone or portal: this is a KMS client
}
closed-title-licensed = Nothing to do: this product is licensed
closed-title-subscription = { $state ->
    [licensed] Nothing to do: this subscription is licensed
   *[other] Not by phone or portal: this is a subscription
}

closed-section = Why, and what to do instead

closed-why-evaluation = { $state ->
    [licensed] There is nothing to activate until its period ends. After that slmgr /ato does not extend it: plan the full edition, with a key of your own.
   *[other] An evaluation edition is activated over the internet only, and a period that has ended is not extended. Connect the PC once, or install the full edition with a key of your own.
}
closed-why-esu-over = { $year ->
    [3] ESU year 3 ended on { $until }, and with it the programme: there are no updates after that.
   *[other] ESU year { $year } ended on { $until }. Each year has a key of its own: install and activate the key of the year that runs now.
}
closed-why-kms-client = { $state ->
    [licensed] The KMS host or the Active Directory of your organisation has activated it. It renews that by itself as long as it reaches their network; the command below does it at once.
   *[other] It has a setup key for KMS clients. The KMS host or the Active Directory of your organisation activates it; Microsoft has no confirmation ID for it.
}
closed-why-licensed = It is activated already and needs no confirmation ID.
closed-why-subscription = { $state ->
    [licensed] It is activated, by the account that is signed in. It has no installation ID.
   *[other] A subscription is activated by signing in. It has no installation ID.
}

closed-kms-client-ato = Connect the PC to the network of the organisation. Then run this in a command prompt opened as administrator.
closed-kms-client-office-folder = Connect the PC to the network of the organisation. In a command prompt opened as administrator, go to the folder of Office.
closed-kms-client-office-act = Then run this there.
closed-anyway = To go on all the same, add --anyway to the command.

subject-state = State: { $state }
subject-code = Code: { $code }

known-from = { $file } says:
known-about = { $name ->
    [esu] Extended Security Updates (ESU)
    [kms-host] A KMS host
    [office] Office
   *[other] Windows
} (line { $line })
known-code = Code: { $value } (line { $line })
known-edition-installed = Edition: { $value } (line { $line })
known-licence = Licence: { $value } (line { $line })
known-office = Office: { $value } (line { $line })
known-office-activated = Office is activated: { $value } (line { $line })
known-system = System: { $value } (line { $line })

status-file = File
status-computer = Computer
status-product = Product
status-state = State
status-left = Time left
status-code = Code
status-next = What to do
status-nothing = { $file }: no product in it.

check-no-id = { $file }, line { $line }: { $product }: the output shows no installation ID.
check-no-id-how = Run slmgr /dti on that PC, for Office ospp.vbs /dinstid, and save what it prints.
check-next = What to do: { $title }
