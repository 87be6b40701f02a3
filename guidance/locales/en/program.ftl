# What the program says about its own work: files, arguments, trouble.

trouble-read = cannot read { $path }: { $reason }
trouble-read-remedy = Check the name and that the file may be opened.
trouble-directory = { $path } is a folder; a file is needed.
trouble-binary = { $path } is not text. Save the tool's output as a text file, or paste the number itself.
trouble-too-long = { $path } is longer than 4 MB; no tool's output is. Give the output alone.
trouble-empty = { $path } is empty. Run the tool again and save what it prints.
trouble-no-line = there is nothing in { $path }. Put one identifier on each line.
trouble-line = line { $line } is longer than 65,536 bytes and was left out. One identifier a line is expected.
trouble-no-record = { $path } holds no product and no installation ID. Save what slmgr /dlv or slmgr /dti prints, or give the ID with --iid.
trouble-activation-id = no product in { $path } has the activation ID { $activation-id }. It shows:
trouble-cid = the confirmation ID cannot be used as it is:
trouble-code = { $code } is not an issue code of offhook. These are:
path-stdin = standard input
line-heading = line { $line }
text-heading = text { $line }
unknown-remedy = Give a product key (25 characters), an installation ID (54 or 63 digits) or a confirmation ID (48 digits).
waiting = Type or paste one identifier a line; end with Ctrl+D (Windows: Ctrl+Z, Enter).
issue-unknown = This is neither a product key, an installation ID nor a confirmation ID.
