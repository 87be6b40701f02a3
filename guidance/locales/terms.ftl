# What is never translated: commands to be typed, addresses, names of switches. Stands once for every language.

# The classes that slmgr.vbs itself asks, for PCs on which no script runs. Windows: 55c92734-…, Office since 2013: 0ff1ce15-….

-cim-windows = Get-CimInstance SoftwareLicensingProduct -Filter "ApplicationID='55c92734-d682-4d71-983e-d6ec3f16059f' AND PartialProductKey<>NULL AND LicenseIsAddon=FALSE"
-cim-office = Get-CimInstance SoftwareLicensingProduct -Filter "ApplicationID='0ff1ce15-a989-479d-af46-f275c6370663' AND PartialProductKey<>NULL"
-cim-all = Get-CimInstance SoftwareLicensingProduct -Filter "PartialProductKey<>NULL"
-cim-fill = Get-CimInstance SoftwareLicensingProduct -Filter "ID='XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX'"
-cim-service = Invoke-CimMethod -InputObject (Get-CimInstance SoftwareLicensingService) -MethodName
-cim-show = Format-List Name,ID,OfflineInstallationId
-cim-state = Format-List Name,ID,Description,ProductKeyChannel,PartialProductKey,LicenseStatus
-cim-deposit = Invoke-CimMethod -InputObject $p -MethodName DepositOfflineConfirmationId -Arguments

command-ato = { $script-host ->
    [no] { -cim-windows } | Invoke-CimMethod -MethodName Activate
   *[other] slmgr /ato
}
command-dti = { $script-host ->
    [no] { -cim-windows } | { -cim-show }
   *[other] slmgr /dti
}
command-dti-product = { $script-host ->
    [no] Get-CimInstance SoftwareLicensingProduct -Filter "ID='{ $activation-id }'" | { -cim-show }
   *[other] slmgr /dti { $activation-id }
}
command-dti-fill = { $script-host ->
    [no] { -cim-fill } | { -cim-show }
   *[other] slmgr /dti XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
}
command-atp = { $script-host ->
    [no] $p = { -cim-windows }; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
   *[other] slmgr /atp { $confirmation-id }
}
command-atp-product = { $script-host ->
    [no] $p = Get-CimInstance SoftwareLicensingProduct -Filter "ID='{ $activation-id }'"; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
   *[other] slmgr /atp { $confirmation-id } { $activation-id }
}
command-atp-fill = { $script-host ->
    [no] $p = { -cim-fill }; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
   *[other] slmgr /atp { $confirmation-id } XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
}
command-dlv = { $script-host ->
    [no] { -cim-windows } | { -cim-state }
   *[other] slmgr /dlv
}
command-dlv-product = { $script-host ->
    [no] Get-CimInstance SoftwareLicensingProduct -Filter "ID='{ $activation-id }'" | { -cim-state }
   *[other] slmgr /dlv { $activation-id }
}
command-slui = slui 4
command-office-folder = cd /d "%ProgramFiles%\Microsoft Office\{ $office-version ->
    [office-2010] Office14
    [office-2013] Office15
   *[other] Office16
}"
command-dinstid = { $script-host ->
    [no] { -cim-office } | { -cim-show }
   *[other] cscript //nologo ospp.vbs /dinstid
}
command-actcid = { $script-host ->
    [no] { $naming ->
        [named] $p = Get-CimInstance SoftwareLicensingProduct -Filter "ID='{ $activation-id }'"; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
       *[other] $p = { -cim-fill }; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
    }
   *[other] cscript //nologo ospp.vbs /actcid:{ $confirmation-id }
}
command-dstatus = { $script-host ->
    [no] { -cim-office } | { -cim-state }
   *[other] cscript //nologo ospp.vbs /dstatus
}
command-offhook-call = offhook call
command-offhook-compare = offhook compare --kind confirmation-id
command-offhook-kit = offhook kit new KIT
command-offhook-say = offhook say
command-offhook-sheet = offhook sheet --qr --output sheet.html
command-offhook-status = offhook status output.txt
command-check = offhook check --kind confirmation-id
command-check-short = offhook check
command-ipk = { $script-host ->
    [no] { -cim-service } InstallProductKey -Arguments @{"{"}ProductKey='XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'{"}"}
   *[other] slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
}
command-dlv-all = { $script-host ->
    [no] { -cim-all } | { -cim-state }
   *[other] slmgr /dlv all
}
command-ad-get-iid = { $script-host ->
    [no] { -cim-service } GenerateActiveDirectoryOfflineActivationId -Arguments @{"{"}ProductKey='XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'{"}"}
   *[other] slmgr /ad-activation-get-IID XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
}
command-ad-apply-cid = { $script-host ->
    [no] { -cim-service } DepositActiveDirectoryOfflineActivationConfirmation -Arguments @{"{"}ProductKey='XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'; ConfirmationID='{ $confirmation-id }'; ActivationObjectName=''{"}"}
   *[other] slmgr /ad-activation-apply-cid XXXXX-XXXXX-XXXXX-XXXXX-XXXXX { $confirmation-id }
}
command-ao-list = { $script-host ->
    [no] ([adsi]"LDAP://CN=Activation Objects,CN=Microsoft SPP,CN=Services,$(([adsi]'LDAP://RootDSE').configurationNamingContext)").Children | Format-List Name,Path
   *[other] slmgr /ao-list
}
command-office-inpkey = { $script-host ->
    [no] { -cim-service } InstallProductKey -Arguments @{"{"}ProductKey='XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'{"}"}
   *[other] cscript //nologo ospp.vbs /inpkey:XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
}

-portal = https://aka.ms/aoh
-portal-host = visualsupport.microsoft.com
-chat = aka.ms/vpah
-vaio-attach-page = https://solutions.vaio.com/4941
-cmd = cmd
-slui = slui 4
-dti = slmgr /dti

# Commands for KMS clients, evaluation editions and VAMT.

command-dli = { $script-host ->
    [no] { -cim-windows } | { -cim-state }
   *[other] slmgr /dli
}
command-skms = slmgr /skms kms.example.com:1688
command-ckms = slmgr /ckms
command-kms-lookup = nslookup -type=all _vlmcs._tcp
command-ipconfig = ipconfig /all
command-office-act = { $script-host ->
    [no] { -cim-office } | Invoke-CimMethod -MethodName Activate
   *[other] cscript //nologo ospp.vbs /act
}
command-office-sethst = cscript //nologo ospp.vbs /sethst:kms.example.com
command-office-remhst = cscript //nologo ospp.vbs /remhst
command-dism-current = dism /online /get-currentedition
command-dism-targets = dism /online /get-targeteditions
command-dism-terms = dism /online /set-edition:EDITION /geteula:C:\license.rtf
command-dism-set = dism /online /set-edition:EDITION /productkey:XXXXX-XXXXX-XXXXX-XXXXX-XXXXX /accepteula
command-vamt-firewall = netsh advfirewall firewall set rule group="windows management instrumentation (wmi)" new enable=yes
command-vamt-workgroup = reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1

# Commands for Windows licensing: key, edition, licence store, clock, system files.

command-windows-dli = { $script-host ->
    [no] { -cim-windows } | { -cim-state }
   *[other] slmgr /dli
}
command-windows-rilc = slmgr /rilc
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
command-key-remove = { $script-host ->
    [no] { -cim-windows } | Invoke-CimMethod -MethodName UninstallProductKey
   *[other] slmgr /upk
}
command-key-clear = slmgr /cpky

# The e-mail address that the brief of 2020 names; kept as history, not recommended.

-reimaging-mail = makadd@microsoft.com

# The successor of slmgr.vbs that Microsoft names: the module OSLicense of Windows PowerShell 5.1.

command-oslicense-key = Invoke-OSLicense -InstallProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX
command-oslicense-show = Get-OSLicenseInfo | Format-List *
command-oslicense-enter = Invoke-OSLicense -ActivateOffline INSTALLATION-ID -ConfirmationID { $confirmation-id }
command-oslicense-forest = Invoke-ADLicense -ActivateForest -ProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX -ConfirmationID { $confirmation-id }
command-cim-dti = { -cim-windows } | { -cim-show }
command-cim-atp = $p = { -cim-windows }; { -cim-deposit } @{"{"}InstallationId=$p.OfflineInstallationId; ConfirmationId='{ $confirmation-id }'{"}"}; { -cim-service } RefreshLicenseStatus
