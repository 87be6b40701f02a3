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
read-error = Code
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

read-tool-cim-csv = Get-CimInstance as CSV
read-tool-cim-json = Get-CimInstance as JSON
read-tool-cim-list = Get-CimInstance, a list
read-tool-cim-table = Get-CimInstance, a table
read-tool-ospp-dinstid = ospp.vbs /dinstid
read-tool-ospp-dstatus = ospp.vbs /dstatus
read-tool-ospp-dstatusall = ospp.vbs /dstatusall
read-tool-portal = the activation portal
read-tool-slmgr-dli = slmgr /dli
read-tool-slmgr-dlv = slmgr /dlv
read-tool-slmgr-dti = slmgr /dti
read-tool-slmgr-xpr = slmgr /xpr
read-tool-table = a table
read-tool-text = text
read-tool-vamt = a list of VAMT
read-tool-wmic = wmic
