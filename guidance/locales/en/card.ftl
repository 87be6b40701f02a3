# The card: all that has to be at hand at once, in as few lines as it goes.

section-card = At a glance
section-card-answer = At a glance
step-card-online = This PC is online. Try this first; if it activates, that is all:
step-card-groups = Installation ID: { $grouping ->
    [last-two] eight groups of 6 digits and one of 2, which no check digit covers
   *[other] nine groups of { $width } digits, check digits agree
} (fingerprint { $fingerprint })
step-card-doubtful = Installation ID: it does not add up. Compare the marked groups with the PC before you give it to anyone.
step-card-portal = Other device: { -portal } > Activate a Microsoft product > { $target ->
    [office] Microsoft Office
    [office-kms-host] Microsoft Office
   *[other] { $system ->
        [windows-10] Windows > Windows 10
        [windows-11] Windows > Windows 11
        [windows-server] Windows Server
       *[other] Windows
    }
} > { $width ->
    [unknown] digits of a group
   *[other] { $width } digits
}; groups into fields 1 to 9
step-card-agent = Telephone, with a person: { -portal } offers a call after two failed tries, { -chat } a chat. Read groups 1 to 9 out in order.
step-card-ivr = Voice line, only where it still answers: type groups 1 to 9 on the keys of the telephone.
step-card-boxes = Confirmation ID; check it with:
step-card-digits = The confirmation ID in blocks:
step-card-enter = { $script-host ->
    [no] This PC, PowerShell as administrator:
   *[other] { $target ->
        [ad-forest] This server, command prompt as administrator; your KMS host key in place of X:
        [office] This PC, command prompt as administrator, in the folder of ospp.vbs:
       *[other] This PC, command prompt as administrator:
    }
}
step-card-unreadable = This PC: line { $activation-line } of the output hides the activation ID, so there is no command here. Save what this prints, and make the card again from it:
step-card-done = { $script-host ->
    [no] Done when LicenseStatus is 1.
   *[other] { $target ->
        [office] Done when cscript ospp.vbs /dstatus says “LICENSE STATUS: ---LICENSED---”.
        [ad-forest] Done when slmgr /ao-list shows the new activation object.
       *[other] { $naming ->
            [named] { $target ->
                [system] Done when slmgr /dlv says “License Status: Licensed”.
               *[other] Done when slmgr /dlv { $activation-id } says “License Status: Licensed”.
            }
           *[other] Done when slmgr /dlv says “License Status: Licensed”.
        }
    }
}

# What the short script ends with.

more-refused = Refused, or it fails:
more-call = Led through it, step by step:
more-agent = By telephone, with a person: the same command with
more-full = All steps, other ways, sources: the same command with
more-next = { $number ->
    [none] Next: { $step }
   *[other] Next, step { $number }: { $step }
}
