# `offhook rules`: rules for programs that look for secrets.

rules-intro = Rules for programs that look for secrets, so that product keys, installation IDs and confirmation IDs do not leak into repositories, tickets and logs. Write a pack to a file, then hand it to the program.
rules-more = A find has the shape of an identifier, no more; offhook check says more about it. What each program finds and misses is in docs/rules.md.
rules-with-betterleaks = Leaves out published setup keys and numbers whose check digits disagree.
rules-with-gitleaks = Leaves out published setup keys; compares no check digits.
rules-with-kingfisher = Leaves out published setup keys and numbers whose check digits disagree.
rules-with-presidio = For text that is to be masked; labels in English and Japanese raise the score. Compares no check digits.
rules-with-ripgrep = Leaves nothing out; good for a quick look.
rules-with-semgrep = Leaves out published setup keys; compares no check digits.
rules-with-yara = Reads UTF-16 as well, as PowerShell writes it. Leaves out files with published setup keys only.
