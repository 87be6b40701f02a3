# What `offhook read` says of an output.

read-line = { $file }, line { $first }
read-lines = { $file }, lines { $first } to { $last }
read-tool = From
read-computer = Computer
read-name = Name
read-description = Description
read-activation-id = Activation ID
read-channel = Product key channel
read-key = Last five characters of the key
read-status = Licence
read-activator = Activated by
read-error = Code
read-product = Product
read-edition-key = the key is the one that comes with Windows { $edition }
read-answer = Answer
read-time = Time left
read-rearms = Rearms left
read-file = { $file } ({ $encoding }): { $records ->
    [1] 1 record
   *[other] { $records } records
} in { $lines ->
    [1] 1 line
   *[other] { $lines } lines
}{ $unused ->
    [0] , every line used.
    [1] , 1 line not used:
   *[other] , { $unused } lines not used:
}
read-nothing = Nothing in it is a product, an installation ID or a confirmation ID. Save what slmgr /dlv prints, or what cscript ospp.vbs /dinstid prints for Office.
read-more = and { $count } more; --format json lists them.

read-status-licensed = licensed
read-status-unlicensed = not licensed
read-status-initial-grace = not licensed yet, first period of grace
read-status-additional-grace = not licensed, period of grace after a change
read-status-non-genuine-grace = not licensed, Windows doubts the licence
read-status-notification = not licensed, reminders are shown
read-status-extended-grace = not licensed, extended period of grace

read-family-office = Office
read-family-windows = Windows
read-family-windows-server = Windows Server
read-add-on-esu = Extended Security Updates (ESU){ $year ->
    [0] {""}
   *[other] , year { $year }
}
read-add-on-other = an add-on

read-kind-digital = digital licence
read-kind-evaluation = evaluation
read-kind-kms-client = KMS client
read-kind-kms-host = KMS host
read-kind-mak = MAK
read-kind-oem = came with the PC (OEM)
read-kind-oem-bios = came with the PC, activated by its BIOS (OEM:SLP)
read-kind-oem-firmware = came with the PC, key in the firmware (OEM:DM)
read-kind-oem-label = came with the PC, key on a label (OEM:COA)
read-kind-retail-or-digital = retail or a digital licence
read-kind-retail = retail
read-kind-subscription = subscription
read-kind-system-builder = bought with parts of a PC (OEM:NONSLP)
read-kind-time-based = valid for a time
read-kind-virtual-machine = a virtual machine that its host activates

read-outcome-activated = The product was activated.
read-outcome-confirmation-id-accepted = The confirmation ID was accepted.
read-outcome-did-not-run = The tool did not run.
read-outcome-done = The command was carried out.
read-outcome-installation-id-shown = The installation ID was shown.
read-outcome-key-installed = The product key was installed.
read-outcome-key-removed = The product key was removed.
read-outcome-no-key-installed = No product key is installed. Install the key first.
read-outcome-not-found = What the command named was not found on this PC.
read-outcome-rearmed = The period of grace begins anew, after a restart.
read-outcome-refused = The command was refused.

read-state = { $status }, { $time }
read-time-permanent = without an end
read-time-days = { $days ->
    [1] 1 day left
   *[other] { $days } days left
}
read-time-minutes = { $days ->
    [1] 1 day left
   *[other] { $days } days left
} ({ $minutes ->
    [1] 1 minute
   *[other] { $minutes } minutes
})
read-time-ends = ends { $date }
read-rearms-windows = Windows { $count }
read-rearms-sku = this product { $count }
read-rearms-app = application { $count }

read-tool-cim-csv = Get-CimInstance as CSV
read-tool-cim-json = Get-CimInstance as JSON
read-tool-cim-list = Get-CimInstance, a list
read-tool-cim-table = Get-CimInstance, a table
read-tool-event-log = the event log
read-tool-os-license = the OSLicense module
read-tool-ospp = ospp.vbs
read-tool-ospp-dinstid = ospp.vbs /dinstid
read-tool-ospp-dstatus = ospp.vbs /dstatus
read-tool-ospp-dstatusall = ospp.vbs /dstatusall
read-tool-portal = the activation portal
read-tool-settings = the Settings page
read-tool-slmgr = slmgr
read-tool-slmgr-dli = slmgr /dli
read-tool-slmgr-dlv = slmgr /dlv
read-tool-slmgr-dti = slmgr /dti
read-tool-slmgr-xpr = slmgr /xpr
read-tool-table = a table
read-tool-text = text
read-tool-vamt = a list of VAMT
read-tool-vnextdiag = vnextdiag
read-tool-wmic = wmic
