# What the program says about its own work: files, arguments, trouble.

trouble-read = cannot read { $path }: { $reason }
trouble-read-remedy = Check the name and that the file may be opened.
trouble-busy = another offhook is at work on { $path }. Wait until it has ended, then run the command again.
file-lost = { $path } was rewritten without these extended attributes, which could not be kept: { $names }
trouble-directory = { $path } is a folder; a file is needed.
trouble-binary = { $path } is not text. Save the tool's output as a text file, or paste the number itself.
trouble-too-long = { $path } is longer than 4 MB; no tool's output is. Give the output alone.
trouble-too-long-remedy = A list of identifiers: offhook check --each-line --from { $file }. A table: offhook batch { $file }
trouble-empty = { $path } is empty. Run the tool again and save what it prints.
trouble-empty-remedy = slmgr by itself opens a window and leaves the file empty. On that PC: cscript //nologo %windir%\system32\slmgr.vbs /dlv > { $file }
trouble-no-line = there is nothing in { $path }. Put one identifier on each line.
trouble-line = line { $line } is longer than 65,536 bytes and was left out. One identifier a line is expected.
trouble-no-record = { $path } holds no product and no installation ID. Save what slmgr /dlv or slmgr /dti prints.
trouble-no-record-remedy = To see what is in it: offhook read { $file }
trouble-no-record-table = To check a table: offhook batch { $file }
trouble-table = { $path } holds { $rows } installation IDs and does not say of which products.
trouble-table-remedy = All of them at once: { $command }. One of them: add --product-number and its place, counted from 1.
trouble-is-file = { $file } is a file. To use what is in it: { $command }
trouble-near = Did you mean { $near }?
trouble-no-iid = this is not an installation ID: it has { $digits } { $digits ->
    [1] digit
   *[other] digits
}. An installation ID has 54 or 63, in nine groups.
trouble-no-cid = this is not a confirmation ID: it has { $digits } { $digits ->
    [1] digit
   *[other] digits
}. A confirmation ID has 48, in blocks A to H.
iid-first = --iid is used. { $path } shows another installation ID.
trouble-scan-nothing = nothing came from { $path }, so nothing was looked through. To look through this folder: offhook scan .
trouble-take-count = two lines with one take each are needed; { $path } holds { $found }.
trouble-take-kinds = the first take is { $first }, the second { $second }. If they are the same, say which with --kind.
trouble-activation-id = no product in { $path } has the activation ID { $activation-id }.
trouble-product-number = { $path } shows no product { $number }.
trouble-activation-id-form = { $activation-id } is not an activation ID. It has 32 digits 0–9 and letters A–F, as 8-4-4-4-12.
code-script-host = No script runs on this PC: Windows Script Host is disabled, or VBScript is gone. slmgr and ospp.vbs do not work there. Activation goes on without them, in PowerShell:
trouble-computer = no PC in { $path } is called { $computer }.
trouble-no-computers = { $path } names no PC, so none is called { $computer }. Leave out --computer.
trouble-computers = { $path } holds several PCs.
trouble-computers-remedy = All of them at once: { $command }
trouble-cid = the confirmation ID cannot be used as it is.
trouble-no-code = No result code was found in this text. A code looks like 0xC004C008, -1073430520 or BA:0x67; the words of a message are known in English and Japanese.
trouble-code-digits = { $code } has { $digits } { $digits ->
    [1] digit
   *[other] digits
}; a code has 8.
trouble-code-remedy = Look at the screen again.
list-choose-computer = Say which with --computer:
list-codes = These may be meant:
list-computers = It holds:
list-facts = These can be stated:
list-flows = These exist:
list-headings = The headings are:
list-products = It shows:
list-values = It can be unknown, or:
path-stdin = standard input
line-heading = line { $line }
text-heading = text { $line }
unknown-remedy = Give a product key (25 characters), an installation ID (54 or 63 digits) or a confirmation ID (48 digits).
waiting-one = Type or paste one identifier, then press Enter.
waiting-output = Paste what the tool printed; end with Ctrl+D (Windows: Ctrl+Z, Enter).
waiting-table = Type or paste a table, or one identifier a line; end with Ctrl+D (Windows: Ctrl+Z, Enter).
check-left = Lines of { $path } that are not an identifier: { $lines }. To see them: offhook read { $file }
waiting = Type or paste one identifier a line; end with Ctrl+D (Windows: Ctrl+Z, Enter).
check-waiting = Type or paste an identifier, at once or group by group; an empty line ends it. End with Ctrl+D (Windows: Ctrl+Z, Enter).
check-typed-good = { $label } ok
check-typed-open = { $label } is not whole yet
check-typed-wrong = { $label } does not add up
check-typed-eight = Eight groups: a confirmation ID, if this is all. Press Enter to have it checked, or type the ninth group of an installation ID.
waiting-takes = Type or paste the first take, then the second, each on a line of its own. To leave: Ctrl+C.
issue-unknown = This is neither a product key, an installation ID nor a confirmation ID.
advise-prompt = Number, or ? (b goes back, q leaves):
advise-first = There is no earlier question.
advise-again = That is none of the answers. Type its number, or ? when you do not know.
trouble-fact = { $fact } cannot be { $value }.
trouble-no-fact = there is no fact { $fact }.
trouble-flow = there is no flow { $flow }.
trouble-key-unasked = this is a product key, and whoever hears it can use it. Add --kind product-key to have it said.
trouble-no-flow = no rule decides, not even a last one. Add a rule without conditions to your book.
trouble-no-book = { $path } holds no rules, flows or messages. docs/book.md says how such a folder is laid out.
trouble-book = the book cannot be used as it is.
flows-sound = Nothing is wrong. Flows: { $flows }.
code-means = What it means
code-applies = Where it is seen
code-route = Phone or portal
code-next = What to do next
code-basis = How sure this is
code-source = Source
code-advise = Guidance for this PC
code-unlisted = offhook has no entry for { $code }. A PC with Windows shows its text with this command.
code-worded = There is no code in this text. A message with these words is shown with { $code }:
fault-bad-address = source { $source } has the address { $address }; write http:// or https://, a host and a path in ASCII, or no-address = true without one.
fault-dangling-jump = step { $step } leads to { $target }, which does not exist.
fault-date-passed = { $rule }{ $step } ended on { $date }, and nothing that begins later takes its place.
fault-endless = no way leads out of section { $section }. Let one of its steps, or of those after it, go on without “then”.
fault-flow-name = the flow { $flow } must have the name of its file.
fault-ftl = this is not Fluent: { $reason }
fault-long-sentence = message { $message } ({ $language }) has a sentence of { $length } { $language ->
    [ja] characters; 80 is the most
   *[en] words; 30 is the most
}. Split it.
fault-message-differs = message { $message } does not use the same variables in both languages.
fault-message-missing = message { $message } is missing ({ $language }).
fault-message-unused = nothing uses message { $message }.
fault-message-variable = message { $message } uses ${ $variable }, which is not a fact.
fault-needs-connection = flow { $flow } needs a connection; here it is reached without asking network, or with network = isolated.
fault-never-shown = step { $step } can never be shown: its section and it contradict each other on { $fact }.
fault-no-address = source { $source } has no address. Add it (address = "https://…"), or say that none is known (no-address = true).
fault-no-fact = there is no fact { $fact }.
fault-no-fallback = no rule catches what the others leave. Add a last rule with a flow and without conditions.
fault-no-flow = rule { $rule } leads to { $flow }, for which there is no flow.
fault-no-place = files are in rules, flows, sources or locales, as docs/book.md says.
fault-no-source = { $rule }{ $step } names the source { $source }, which does not exist.
fault-no-table = step { $step } shows the table { $table }, which this flow does not have.
fault-no-value = { $fact } is never { $value }.
fault-no-walk = flow { $flow } has no example walk.
fault-period-over = every row of table { $table } ends; no step with a first day says so afterwards (ended = "step").
fault-rule-twice = rule { $rule } is here twice.
fault-shadowed = rule { $rule } never decides: { $first } holds wherever it does, and comes first.
fault-source-twice = source { $source } is here under another name already: { $first }.
fault-toml = this is not what the format expects: { $reason }
fault-too-deep = braces lie more than 32 deep in one another.
fault-too-long = the file is longer than 1 MiB.
fault-unreached-flow = no rule and no step leads to flow { $flow }.
fault-unreached-section = nothing leads to section { $section }.
fault-unreached-step = step { $step } is never reached: the step before it always leads elsewhere.
fault-untypable = message { $message } is to be typed, and holds “{ $character }”, which is not ASCII.
fault-unused-source = nothing names the source { $source }.
fault-unused-table = no step shows table { $table }.
fault-walk-ends = walk “{ $walk }” leads to: { $sections }.

trouble-terminal = { $format ->
    [pdf] a PDF
   *[html] an HTML page
} is not for a terminal. Name a file, such as --output page.{ $format }.
trouble-extension = the name of { $path } says no format. Let it end in one of { $endings }, or add --format.
trouble-workbook = { $path } would be a file of an office program, and these turn the digits of an ID into numbers. Name a .csv, .html or .txt.
trouble-setting = { $place }: “{ $value }” is none of { $values }.
trouble-settings-file = { $place }: lines of a settings file are like language = "ja". The names are channel, contact, language and voice.
man-written = Manual pages written: { $pages }. To read one: man offhook-guide
