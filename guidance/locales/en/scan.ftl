# `offhook scan`: identifiers in files.

scan-summary = Found: { $found }, in { $with } of { $files } files.
scan-no-file = There was no file to look through. Hidden files and files that .gitignore names are left out; --hidden and --no-ignore look into them too.
scan-published = Setup keys that Microsoft publishes and keys that come with Windows, which are the same for everyone and do not count: { $count }. With --published they count.
scan-hidden = Left out because hidden: { $count } (a folder is one). --hidden looks into them too.
scan-ignored = Left out by .gitignore and the like: { $count } (a folder is one). --no-ignore looks into them too.
scan-packed = { $path } is compressed or in a form in which nothing can be seen; it was not looked into. Unpack it or save it as text, then scan that.
scan-binary = Left out because they are not text: { $count }. With --binary they are searched as well.
scan-unread = Could not be read: { $count }. Whether anything is in them is not known.
scan-result = { $kind }: { $masked }
scan-result-published = . Everyone has this key for { $product }; it is not a secret.
scan-about-confirmation-id = Eight groups of six digits with check digits, seven in the Windows XP era. The ID activates one PC and tells which one.
scan-about-installation-id = Nine groups of six or seven digits with check digits; eight of six and one of two in the Windows XP era. The ID belongs to one PC and its product key.
scan-about-product-key = Five groups of five characters. Whoever has the key can use it. Remove it from the file and from the history of the repository, and have it replaced when it was public.
