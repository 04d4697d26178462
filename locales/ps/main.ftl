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
