# What is never translated: commands to be typed, addresses, names of switches. Stands once for every language.

command-ato = cscript //nologo %windir%\system32\slmgr.vbs /ato
command-dti = cscript //nologo %windir%\system32\slmgr.vbs /dti
command-dti-product = cscript //nologo %windir%\system32\slmgr.vbs /dti { $activation-id }
command-atp = cscript //nologo %windir%\system32\slmgr.vbs /atp { $confirmation-id }
command-atp-product = cscript //nologo %windir%\system32\slmgr.vbs /atp { $confirmation-id } { $activation-id }
command-dlv = cscript //nologo %windir%\system32\slmgr.vbs /dlv
command-dlv-product = cscript //nologo %windir%\system32\slmgr.vbs /dlv { $activation-id }
command-slui = slui 4
command-office-folder = cd /d "%ProgramFiles%\Microsoft Office\Office16"
command-dinstid = cscript //nologo ospp.vbs /dinstid
command-actcid = cscript //nologo ospp.vbs /actcid:{ $confirmation-id }
command-dstatus = cscript //nologo ospp.vbs /dstatus
command-check = offhook check --kind confirmation-id

-portal = https://aka.ms/aoh
-chat = aka.ms/vpah
-cmd = cmd
-slui = slui 4
-dti = slmgr /dti
