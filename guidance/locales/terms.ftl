# What is never translated: commands to be typed, addresses, names of switches. Stands once for every language.

command-ato = cscript //nologo %windir%\system32\slmgr.vbs /ato
command-dti = cscript //nologo %windir%\system32\slmgr.vbs /dti
command-dti-product = cscript //nologo %windir%\system32\slmgr.vbs /dti { $activation-id }
command-dti-fill = cscript //nologo %windir%\system32\slmgr.vbs /dti XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
command-atp = cscript //nologo %windir%\system32\slmgr.vbs /atp { $confirmation-id }
command-atp-product = cscript //nologo %windir%\system32\slmgr.vbs /atp { $confirmation-id } { $activation-id }
command-atp-fill = cscript //nologo %windir%\system32\slmgr.vbs /atp { $confirmation-id } XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
command-dlv = cscript //nologo %windir%\system32\slmgr.vbs /dlv
command-dlv-product = cscript //nologo %windir%\system32\slmgr.vbs /dlv { $activation-id }
command-slui = slui 4
command-office-folder = cd /d "%ProgramFiles%\Microsoft Office\Office16"
command-dinstid = cscript //nologo ospp.vbs /dinstid
command-actcid = cscript //nologo ospp.vbs /actcid:{ $confirmation-id }
command-dstatus = cscript //nologo ospp.vbs /dstatus
command-check = offhook check --kind confirmation-id
command-ipk = cscript //nologo %windir%\system32\slmgr.vbs /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
command-dlv-all = cscript //nologo %windir%\system32\slmgr.vbs /dlv all
command-ad-get-iid = cscript //nologo %windir%\system32\slmgr.vbs /ad-activation-get-IID XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
command-ad-apply-cid = cscript //nologo %windir%\system32\slmgr.vbs /ad-activation-apply-cid XXXXX-XXXXX-XXXXX-XXXXX-XXXXX { $confirmation-id }
command-ao-list = cscript //nologo %windir%\system32\slmgr.vbs /ao-list
command-office-inpkey = cscript //nologo ospp.vbs /inpkey:XXXXX-XXXXX-XXXXX-XXXXX-XXXXX

-portal = https://aka.ms/aoh
-portal-host = visualsupport.microsoft.com
-chat = aka.ms/vpah
-cmd = cmd
-slui = slui 4
-dti = slmgr /dti

# Commands for KMS clients, evaluation editions and VAMT.

command-dli = cscript //nologo %windir%\system32\slmgr.vbs /dli
command-skms = cscript //nologo %windir%\system32\slmgr.vbs /skms kms.example.com:1688
command-ckms = cscript //nologo %windir%\system32\slmgr.vbs /ckms
command-kms-lookup = nslookup -type=all _vlmcs._tcp
command-ipconfig = ipconfig /all
command-office-act = cscript //nologo ospp.vbs /act
command-office-sethst = cscript //nologo ospp.vbs /sethst:kms.example.com
command-dism-current = dism /online /get-currentedition
command-dism-targets = dism /online /get-targeteditions
command-dism-terms = dism /online /set-edition:EDITION /geteula:C:\license.rtf
command-dism-set = dism /online /set-edition:EDITION /productkey:XXXXX-XXXXX-XXXXX-XXXXX-XXXXX /accepteula
command-vamt-firewall = netsh advfirewall firewall set rule group="windows management instrumentation (wmi)" new enable=yes
command-vamt-workgroup = reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1

# Commands for Windows licensing: key, edition, licence store, clock, system files.

command-windows-dli = cscript //nologo %windir%\system32\slmgr.vbs /dli
command-windows-rilc = cscript //nologo %windir%\system32\slmgr.vbs /rilc
command-windows-edition = dism /online /get-currentedition
command-windows-key-check = offhook check --kind product-key
command-windows-service-stop = net stop sppsvc
command-windows-service-start = net start sppsvc
command-windows-store = cd /d %windir%\system32\spp\store\2.0
command-windows-store-old = cd /d %windir%\ServiceProfiles\NetworkService\AppData\Roaming\Microsoft\SoftwareProtectionPlatform
command-windows-store-rights = icacls %windir%\ServiceProfiles\NetworkService\AppData\Roaming\Microsoft\SoftwareProtectionPlatform /grant "BUILTIN\Administrators:(OI)(CI)(F)" "NT AUTHORITY\SYSTEM:(OI)(CI)(F)" "NETWORK SERVICE:(OI)(CI)(F)"
command-windows-store-rename = ren tokens.dat tokens.bar
command-windows-time-zone = tzutil /g
command-windows-files = sfc /scannow

# Commands for product keys: reading the key in the firmware, moving a licence.

command-firmware-cim = (Get-CimInstance -ClassName SoftwareLicensingService).OA3xOriginalProductKey
command-firmware-wmi = (Get-WmiObject -query 'select * from SoftwareLicensingService').OA3xOriginalProductKey
command-firmware-wmic = wmic path softwarelicensingservice get OA3xOriginalProductKey
command-key-remove = cscript //nologo %windir%\system32\slmgr.vbs /upk
command-key-clear = cscript //nologo %windir%\system32\slmgr.vbs /cpky

# The e-mail address that the brief of 2020 names; kept as history, not recommended.

-reimaging-mail = makadd@microsoft.com
