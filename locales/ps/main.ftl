### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = متن ته لاړ شئ
# Goes one screen back.
bar-back-button = شاته
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = پیل
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: ژبه بدله کړئ
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = وتل
# Explains the Leave button.
bar-leave-hint = سکرین سمدستي پاکوي او له سره پیل کوي. د Shift تڼۍ هم درې ځله وهلای شئ.

## Language gate: the first screen

gate-heading-title = خپله ژبه وټاکئ
# Name of the field above the list of languages.
gate-filter-label = د خپلې ژبې نوم ولیکئ
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } ژبه وموندل شوه.
       *[other] { $count } ژبې وموندل شوې.
    }
gate-filter-none = هېڅ ژبه ونه موندل شوه.
gate-filter-none-help = یوازې لومړي توري ولیکئ، یا د ژبې نوم په انګلیسي ولیکئ.
# Name of the list of languages that the whole app speaks.
gate-interface-title = ټول پروګرام په دې ژبه
gate-more-title = نورې ژبې
gate-more-note = متنونه په دې ژبه دي. تڼۍ او مېنو کېدای شي په بله ژبه وي.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] { $count } ژبه وښیئ
       *[other] ټولې { $count } ژبې وښیئ
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = متنونه لا نشته، یوازې تڼۍ او مېنو
# Beside a language that has no texts.
gate-language-empty = متنونه لا نشته. په بله ژبه یې لوستلای شئ.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متنونه
    }
gate-keep-title = دا کمپیوټر څه ساتي
gate-keep-text = Haki په دې ناسته کې هېڅ شی نه ساتي: نه ستاسو ژبه، نه ستاسو لټونونه، نه هغه څه چې تاسو یې لولئ.
gate-keep-others = Haki نه شي لیدلای چې کمپیوټر یا د هغه خاوند څه ثبتوي. شاوخوا خلک او کامرې کېدای شي سکرین وویني.

## Language menu: opened from the top bar

language-menu-title = په بله ژبه یې ولولئ
language-menu-close = لېست وتړئ
# Beside a language in which the page on screen does not exist.
language-option-missing = دا پاڼه نه لري

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = په څه پوهېدل غواړئ؟
# Grey words inside the empty search field. Any language works.
home-search-placeholder = په هره ژبه وپوښتئ
home-search-clear = لټون پاک کړئ
home-topics-title = موضوعات
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } پاڼه
       *[other] { $count } پاڼې
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = په دې ژبه لا متنونه نشته: { $language }. هره پاڼه هغه ژبې ښيي چې لري یې.
home-emergency-title = بیړنۍ شمېرې
home-emergency-free = زنګ وړیا دی.
home-emergency-cost-unknown = موږ نه پوهېږو چې زنګ څومره لګښت لري.
home-emergency-always = شپه او ورځ.
home-emergency-hours-unknown = د کار ساعتونه راته معلوم نه دي.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = دا شمېره له کومه راغلې ده
# $date (Date): day of the check.
home-emergency-compared = له خپلې سرچینې سره پرتله شوې ده، نېټه: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = لیکل شوې ده، نېټه: { DATETIME($date, dateStyle: "long") }. له خپلې سرچینې سره لا نه ده پرتله شوې.
home-emergency-source-label = شمېره چېرته خپره شوې ده
home-library-link = کتابتون: دلته کوم متنونه دي، او چا لاسلیک کړي دي
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] په کتابتون کې { $count } فایل خلاص نه شو.
       *[other] په کتابتون کې { $count } فایلونه خلاص نه شول.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = دا د ازموینې کاپي ده. متنونه یې د ازموینې په کیلي ګانو لاسلیک شوي دي، نه د خپروونکي له خوا.

## Search results

search-results-title = ځوابونه
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } ځواب.
       *[other] { $count } ځوابونه.
    }
search-results-busy = لټون روان دی…
search-results-none = هېڅ ونه موندل شول.
search-results-none-help = یوازې یوه کلمه ولیکئ، یا د همدې شي لپاره بله کلمه. هره ژبه کار کوي.
search-query-cut = ستاسو پوښتنه ډېره اوږده ده. یوازې پیل یې وکارول شو.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = په متن کې وموندل شو (ژبه: { $language }).
# Comes before the list of words that matched.
search-result-words-label = موندل شوې کلمې

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = ستاسو حق
card-kind-procedure = ګام په ګام
card-kind-explainer = تشریح
card-kind-emergency = په بیړني حالت کې
# A text of law or a declaration, word for word.
card-kind-instrument = د قانون متن
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = د دې پاڼې ژبه: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } پاڼه
       *[other] { $count } پاڼې
    }
topic-other-languages-title = په نورو ژبو
topic-empty-note = دلته لا پاڼې نشته.

## Page

page-summary-label = لنډ ځواب
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = پام وکړئ
page-section-who-will-know = څوک به خبر شي
page-draft-notice = دا پاڼه ماشین ژباړلې ده. هېڅ انسان لا نه ده کتلې. کېدای شي تېروتنې ولري.
page-outdated-notice = اصلي متن له دې ژباړې وروسته بدل شوی دی. کېدای شي ځینې برخې یې اوس غلطې وي.
# $date (Date): day by which the page should have been checked again.
page-old-notice = دا پاڼه باید تر دې نېټې بیا کتل شوې وای: { DATETIME($date, dateStyle: "long") }. کېدای شي قواعد بدل شوي وي.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki د دې ژبې توري نه لري: { $language }. که کمپیوټر یې هم نه لري، د متن پر ځای خانې (مربع) وینئ.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = دا پاڼه ستاسو په ژبه ({ $language }) نشته. تاسو یې په بله ژبه ({ $shown }) لولئ.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = په دوو ژبو یې ولولئ
# First entry of that list.
compare-select-none = یوازې یوه ژبه
# $language (String): language in which the page was written.
compare-original-button = اصلي متن یې تر څنګ وښیئ ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = دا پاڼه په دې ژبه نشته: { $language }.
compare-missing-help = دا ژبې یې تر څنګ راتلای شي:
# $language (String): name of the second language.
compare-outdated-note = اصلي متن له ژباړې وروسته بدل شوی دی (ژبه: { $language }). کېدای شي ځینې برخې یې اوس غلطې وي.
compare-close-button = دویمه ژبه وتړئ

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = دا پاڼه په دې ژبه لا نشته: { $language }.
missing-choose-label = په دې ژبو یې لوستلای شئ:

## Sources of a page

sources-heading-title = سرچینې
sources-address-note = Haki انټرنېټ ته نه ځي. د سرچینې د لوستلو لپاره یې پته په یوه انټرنېټ لرونکي کمپیوټر کې ولیکئ.
sources-reference-label = رسمي نوم
sources-address-label = پته
sources-status-in-force = نافذ دی.
# $date (Date): first day of application.
sources-status-in-force-since = نافذ دی. له دې نېټې راهیسې پلي کېږي: { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = له دې نېټې پلي کېږي: { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = لا نه پلي کېږي.
sources-status-repealed = نور نافذ نه دی.
# $date (Date): day of the check.
sources-evidence-compared = موږ خپل متن ورسره پرتله کړی دی، نېټه: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = لیکل شوې ده، نېټه: { DATETIME($date, dateStyle: "long") }. موږ لا خپل متن نه دی ورسره پرتله کړی.
# Leads from the source back to the sentence that cites it.
sources-return-button = بېرته جملې ته

## About a page: when checked, by whom, how translated, who signed

about-heading-title = د دې پاڼې په اړه
about-checked-label = کتنه
# $date (Date): day of the last comparison with the sources.
about-checked-text = وروستی ځل له سرچینو سره پرتله شوې ده، نېټه: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = باید تر دې نېټې بیا وکتل شي: { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = چا کتلې ده
about-reviewer-author = لیکوال. هېڅ وکیل نه ده کتلې.
about-reviewer-lawyer = یو وکیل.
about-reviewer-organisation = یوه مشورتي مؤسسه.
about-reviewer-publisher = خپروونکی.
about-method-label = متن څنګه جوړ شوی دی
about-method-original = دا پاڼه په همدې ژبه لیکل شوې ده.
about-method-human = یوه انسان ژباړلې ده.
about-method-machine-reviewed = ماشین ژباړلې ده. یوه انسان کتلې ده.
about-method-machine-draft = ماشین ژباړلې ده. هېڅ انسان لا نه ده کتلې.
about-method-unstated = نه دي ویل شوي چې دا متن څنګه جوړ شوی دی.
about-original-label = اصلي ژبه
about-place-label = چېرته اعتبار لري
about-topics-label = موضوعات
about-related-title = نور ولولئ

## Signatures and editions: on a page and in the library

signer-publisher-label = لاسلیک یې کړی
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = ساحه
signer-edition-label = نسخه
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = شمېره { $edition }، { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = د کیلي ګانو ګڼې
signer-fingerprint-help = دا ګڼې له هغو ګڼو سره پرتله کړئ چې خپروونکی یې تاسو ته ښيي.
signer-development-note = د ازموینې کیلي ګانې، چې په همدې کمپیوټر کې جوړې شوې دي. دا نه ثابتوي چې دا چا لیکلي دي.

## Library: which files are here

library-heading-title = کتابتون
library-heading-note = دلته هر فایل خپل خپروونکي لاسلیک کړی دی. Haki یو فایل یوازې هغه وخت خلاصوي چې لاسلیک سم وي.
library-folder-label = فولډر
library-open-title = اوس خلاص دي
library-open-none = هېڅ فایل خلاص نه دی.
library-refused-title = خلاص نه شول
library-languages-label = ژبې
library-items-label = پاڼې
library-texts-label = متنونه، په هره ژبه کې شمېرل شوي
# $number (Number): how many.
library-number-text = { $number }
library-size-label = اندازه
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = تر دې نېټې نوی کړئ
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = دا فایل زوړ دی. نوې نسخه باید تر دې نېټې راغلې وای: { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = د خپروونکي لپاره جزییات

## While something takes long or fails

status-busy-text = یوه شېبه…
status-retry-button = بیا هڅه

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = کیبورډ
keyboard-close-button = کیبورډ وتړئ
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = تڼۍ: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = نور توري
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = ډېر توري
keyboard-space-key = تش ځای
# Key that takes the last letter away.
keyboard-delete-key = پاک کړئ
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = د دې توري بڼې

## Size of the text

size-larger-button = لوی متن
size-smaller-button = کوچنی متن
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = د متن اندازه: { $percent } سلنه

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = لوستل او له ځان سره وړل
tools-print-button = چاپ
# Opens codes that a phone's camera reads.
tools-codes-button = په موبایل کې یې یوسئ
# Leads from the paper or the codes back to the page.
tools-page-button = بېرته پاڼې ته

## Paper: what will be printed

paper-heading-title = دا پر کاغذ چاپېږي
paper-heading-note = لومړی یې وګورئ. یوازې لاندې پاڼه چاپېږي. پکې نه دي لیکل شوي چې تاسو څوک یاست.
paper-start-button = اوس یې چاپ کړئ
# The choice of two languages is offered here too.
paper-collect-note = خپلې پاڼې همدا اوس واخلئ. څه چې په پرنټر کې پاتې کېږي، نور خلک یې لوستلای شي.
# Shown after the button was pressed.
paper-nothing-note = د چاپ کړکۍ خلاصه نه شوه؟ نو له دې کمپیوټر څخه هېڅ نه شي چاپېدای. لنډ ځواب په موبایل کې له ځان سره وړلای شئ، یا یې په لاس لیکلای شئ.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = په کور کې د لوستلو لپاره معلومات
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = له سرچینو سره پرتله شوې ده، نېټه: { DATETIME($date, dateStyle: "long") }. چا کتلې ده: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = لاسلیک یې کړی: { $publisher }، نسخه { $edition }، { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = په موبایل کې یې یوسئ
codes-heading-note = پخپله متن په دې QR کوډونو کې دی: لنډ ځواب او دا چې مرسته چېرته موندلای شئ. انټرنېټ ته اړتیا نه لري او هېڅ وېبپاڼه نه خلاصوي.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] د موبایل کامره کوډ ته ونیسئ. متن ښکاره کېږي.
       *[other] د موبایل کامره یو په یو ټولو { $count } کوډونو ته ونیسئ. په هر یوه کې د متن یوه برخه ده.
    }
codes-phone-note = له هغه وروسته متن په موبایل کې پاتې کېږي. څوک چې موبایل خلاص کړي، هغه یې لوستلای شي.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = له { $count } څخه { $number }
codes-text-title = په کوډونو کې څه دي
# The whole text would need too many codes.
codes-cut-note = ټول متن په کوډونو کې نه ځایېږي. لاندې متن هلته پای ته رسېږي چې کوډونه پای ته رسېږي.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] دا سکرین به په { $seconds } ثانیه کې ځان پاک کړي.
       *[other] دا سکرین به په { $seconds } ثانیو کې ځان پاک کړي.
    }
idle-warning-help = د دوام لپاره یوه تڼۍ ووهئ یا کلیک وکړئ.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = د هغه څه په اړه نور چې ساتل کېږي
keep-haki-title = Haki څه ساتي
keep-haki-saved = Haki ستاسو له ناستې هېڅ شی نه ساتي: نه ستاسو ژبه، نه هغه څه چې تاسو یې لیکئ، نه هغه پاڼې چې تاسو یې لولئ.
keep-haki-memory = تر څو چې تاسو لوستل کوئ، دا ټول د کمپیوټر په حافظه کې وي. کله چې وځئ، Haki هغه حافظه بېرته ورکوي.
keep-haki-network = Haki له انټرنېټ څخه کار نه اخلي. ستاسو له ناستې هېڅ شی هېڅ ځای ته نه لېږل کېږي.
keep-leave-title = «وتل» څه کوي
keep-leave-gate = سکرین سمدستي تشېږي. بیا Haki ستاسو ناسته هېروي او د بل کس لپاره ژبې ښيي.
keep-leave-close = سکرین سمدستي تشېږي. بیا Haki ستاسو ناسته هېروي او تړل کېږي.
keep-leave-copied = که مو کوم متن کاپي کړی وي، Haki یې هلته پاکوي چې کمپیوټر اجازه ورکوي. کېدای شي نورو پروګرامونو ساتلی وي.
keep-idle-title = که تاسو له کمپیوټره لرې شئ
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] که { $minutes } دقیقه هېڅ تڼۍ ونه وهل شي او کلیک ونه شي، Haki هماغه کار کوي چې «وتل» یې کوي. مخکې تر هغه خبرداری درکوي.
       *[other] که { $minutes } دقیقې هېڅ تڼۍ ونه وهل شي او کلیک ونه شي، Haki هماغه کار کوي چې «وتل» یې کوي. مخکې تر هغه خبرداری درکوي.
    }
keep-idle-never = دا کمپیوټر د یوه کس لپاره برابر شوی دی. Haki انتظار کوي تر څو چې تاسو ووځئ.
keep-others-title = هغه څه چې Haki یې نه شي لیدلای او نه شي بدلولای
keep-others-owner = څوک چې د دې کمپیوټر مسئول وي، په نورو پروګرامونو تڼۍ او سکرین ثبتولای شي.
keep-others-people = شاوخوا خلک او کامرې کېدای شي سکرین وویني.
keep-others-start = کمپیوټر کېدای شي ثبت کړي چې Haki خلاصه شوې ده، او کله.
keep-others-disk = هغه کمپیوټر چې حافظه یې لږه وي، کېدای شي د حافظې ځینې برخې پر خپل ډیسک ولیکي.
keep-others-paper = څه چې چاپ کوئ، د یوې مودې لپاره د پرنټر په لېست کې پاتې کېږي، او کېدای شي په پرنټر کې هم پاتې شي.
keep-others-phone = څه چې په موبایل کې وړئ، په موبایل کې پاتې کېږي.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = دلته پوښتلای شئ
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = د دې ځای په تنظیماتو کې، په { $line } کرښه کې، تېروتنه ده. Haki هغه ونه کارول.
# The same, but the file cannot be read at all.
place-wrong-file = د دې ځای تنظیمات نه لوستل کېږي. Haki هغه ونه کارول.
place-wrong-help = هغو خلکو ته ووایئ چې د دې کمپیوټر مسئول دي. تر هغه پورې Haki له 3 دقیقو وروسته ځان پاکوي او چاپ نه کوي.
# Opens a technical explanation in English.
place-wrong-detail = د هغوی لپاره جزییات
