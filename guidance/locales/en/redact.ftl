# `offhook redact`: a text with its identifiers hidden.

redact-summary = Hidden: { $hidden }.
redact-summary-of-several = Hidden: { $hidden }, in { $with } of { $files } texts.
redact-summary-in-place = Hidden: { $hidden }. Files rewritten: { $with } of { $files }.
redact-undone = Not redacted: { $count }; see above.
redact-looked-for = Looked for product keys, installation IDs and confirmation IDs, however they are spelled, mistyped ones too.
redact-looked-for-strict = Looked for product keys, installation IDs and confirmation IDs, however they are spelled; mistyped ones stay with --leniency strict.
redact-left = { $path }, at line { $lines }: a label says that this is an identifier, and 40 digits or more of it are shown. Look at it before you pass the text on.
redact-waiting = Type or paste the text; end with Ctrl+D (Windows: Ctrl+Z, Enter).
redact-backup = { $path } is there already, so there is no place for the backup; nothing was changed. Move it away or choose another --backup.
redact-binary = { $path } is not text, and hiding something in it could damage it; it was left as it is. --binary does it all the same.
redact-changing = { $path } was written to by something else while it was read; nothing was changed. Stop what writes to it, then run the command again.
redact-key-file = { $path } holds no usable secret: it has to have { $fewest } to { $most } bytes, such as a line of 32 random characters. Nothing was redacted.
redact-no-file = { $path } is not an ordinary file, so it cannot be rewritten. Leave out --in-place to read from it.
redact-open = { $path } is open for writing in { $program }; nothing was changed. What that program writes later would be lost. Stop it or rotate the log, then run the command again.
redact-other-names = { $path } has further names (hard links). Under those it is still what it was, with its identifiers.
redact-unwritten = { $path } could not be rewritten: { $reason }
redact-unwritten-remedy = It is what it was. Make room, or see to it that its folder may be written to, then run the command again.
