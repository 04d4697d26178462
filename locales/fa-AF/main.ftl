### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = رفتن به متن
# Goes one screen back.
bar-back-button = برگشت
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = شروع
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: تغییر زبان
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = خروج
# Explains the Leave button.
bar-leave-hint = صفحهٔ نمایش را فوراً پاک می‌کند و از سر شروع می‌شود. همچنین می‌توانید دکمهٔ Shift را سه بار فشار بدهید.

## Language gate: the first screen

gate-heading-title = زبان خود را انتخاب کنید
# Name of the field above the list of languages.
gate-filter-label = نام زبان خود را بنویسید
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } زبان پیدا شد.
       *[other] { $count } زبان پیدا شد.
    }
gate-filter-none = هیچ زبانی پیدا نشد.
gate-filter-none-help = تنها حروف اول را بنویسید، یا نام زبان را به انگلیسی بنویسید.
# Name of the list of languages that the whole app speaks.
gate-interface-title = تمام برنامه به این زبان
gate-more-title = زبان‌های بیشتر
gate-more-note = متن‌ها به این زبان است. دکمه‌ها و مینوها ممکن است به زبان دیگری باشد.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] نمایش { $count } زبان
       *[other] نمایش تمام { $count } زبان
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = هنوز متنی نیست، تنها دکمه‌ها و مینوها
# Beside a language that has no texts.
gate-language-empty = هنوز متنی نیست. می‌توانید به زبان دیگری بخوانید.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
gate-keep-title = این کمپیوتر چه چیزی را نگاه می‌دارد
gate-keep-text = Haki در این نوبت استفاده هیچ چیزی را ذخیره نمی‌کند: نه زبان شما، نه جستجوهای شما، نه آن‌چه را که می‌خوانید.
gate-keep-others = Haki نمی‌تواند ببیند که کمپیوتر یا صاحب آن چه چیزی را ثبت می‌کند. مردم و کمره‌های نزدیک ممکن است صفحهٔ نمایش را ببینند.

## Language menu: opened from the top bar

language-menu-title = به زبان دیگری بخوانید
language-menu-close = بستن فهرست
# Beside a language in which the page on screen does not exist.
language-option-missing = این صفحه را ندارد

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = به چه معلوماتی ضرورت دارید؟
# Grey words inside the empty search field. Any language works.
home-search-placeholder = به هر زبانی بپرسید
home-search-clear = پاک کردن جستجو
home-topics-title = موضوعات
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = هنوز هیچ متنی به زبان { $language } نیست. هر صفحه زبان‌هایی را که دارد نشان می‌دهد.
home-emergency-title = شماره‌های عاجل
home-emergency-free = تماس رایگان است.
home-emergency-cost-unknown = ما نمی‌دانیم که این تماس چقدر مصرف دارد.
home-emergency-always = شب و روز.
home-emergency-hours-unknown = ما ساعت‌های کار آن را نمی‌دانیم.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = این شماره از کجاست
# $date (Date): day of the check.
home-emergency-compared = به تاریخ { DATETIME($date, dateStyle: "long") } با منبع آن مقایسه شد.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = به تاریخ { DATETIME($date, dateStyle: "long") } نوشته شد. هنوز با منبع آن مقایسه نشده است.
home-emergency-source-label = جایی که این شماره نشر شده است
home-library-link = کتابخانه: کدام متن‌ها این‌جا است، و چه کسی آن‌ها را امضا کرده است
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } فایل در کتابخانه باز نشد.
       *[other] { $count } فایل در کتابخانه باز نشد.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = این یک کاپی آزمایشی است. متن‌های آن با کلیدهای آزمایشی امضا شده است، نه از طرف یک ناشر.

## Search results

search-results-title = جواب‌ها
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } جواب.
       *[other] { $count } جواب.
    }
search-results-busy = در حال جستجو…
search-results-none = چیزی پیدا نشد.
search-results-none-help = تنها یک کلمه را امتحان کنید، یا کلمهٔ دیگری برای همان چیز. هر زبان کار می‌کند.
search-query-cut = سؤال شما بسیار طولانی است. تنها آغاز آن استفاده شد.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = در متن به زبان { $language } پیدا شد.
# Comes before the list of words that matched.
search-result-words-label = کلماتی که پیدا شد

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = حق شما
card-kind-procedure = قدم به قدم
card-kind-explainer = توضیح
card-kind-emergency = در حالت عاجل
# A text of law or a declaration, word for word.
card-kind-instrument = متن قانون
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = این صفحه به زبان { $language } است.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
topic-other-languages-title = به زبان‌های دیگر
topic-empty-note = هنوز صفحه‌ای این‌جا نیست.

## Page

page-summary-label = جواب کوتاه
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = احتیاط کنید
page-section-who-will-know = چه کسی خبر می‌شود
page-draft-notice = این صفحه را ماشین ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است. ممکن است اشتباه داشته باشد.
page-outdated-notice = متن اصلی بعد از این ترجمه تغییر کرده است. ممکن است بخش‌هایی از آن حالا غلط باشد.
# $date (Date): day by which the page should have been checked again.
page-old-notice = این صفحه باید تا { DATETIME($date, dateStyle: "long") } دوباره بررسی می‌شد. ممکن است قواعد تغییر کرده باشد.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki برای زبان { $language } حروف ندارد. اگر کمپیوتر هم نداشته باشد، به جای متن چهارخانه‌ها را می‌بینید.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = این صفحه به زبان { $language } نیست. شما آن را به زبان { $shown } می‌خوانید.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = به دو زبان بخوانید
# First entry of that list.
compare-select-none = تنها یک زبان
# $language (String): language in which the page was written.
compare-original-button = متن اصلی را در کنار آن بگذارید ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = این صفحه به زبان { $language } نیست.
compare-missing-help = این زبان‌ها می‌تواند در کنار آن باشد:
# $language (String): name of the second language.
compare-outdated-note = متن اصلی بعد از ترجمه به زبان { $language } تغییر کرده است. ممکن است بخش‌هایی از آن حالا غلط باشد.
compare-close-button = بستن زبان دوم

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = این صفحه هنوز به زبان { $language } نیست.
missing-choose-label = می‌توانید آن را به این زبان‌ها بخوانید:

## Sources of a page

sources-heading-title = منابع
sources-address-note = Haki به انترنت وصل نمی‌شود. برای خواندن یک منبع، آدرس آن را در کمپیوتری که انترنت دارد بنویسید.
sources-reference-label = مأخذ رسمی
sources-address-label = آدرس
sources-status-in-force = نافذ است.
# $date (Date): first day of application.
sources-status-in-force-since = نافذ است. از { DATETIME($date, dateStyle: "long") } به این طرف تطبیق می‌شود.
# $date (Date): first day of application.
sources-status-applies-from = از { DATETIME($date, dateStyle: "long") } تطبیق می‌شود.
sources-status-applies-later = هنوز تطبیق نمی‌شود.
sources-status-repealed = دیگر نافذ نیست.
# $date (Date): day of the check.
sources-evidence-compared = ما متن خود را به تاریخ { DATETIME($date, dateStyle: "long") } با آن مقایسه کردیم.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = به تاریخ { DATETIME($date, dateStyle: "long") } نوشته شد. ما هنوز متن خود را با آن مقایسه نکرده‌ایم.
# Leads from the source back to the sentence that cites it.
sources-return-button = برگشت به جمله

## About a page: when checked, by whom, how translated, who signed

about-heading-title = دربارهٔ این صفحه
about-checked-label = بررسی
# $date (Date): day of the last comparison with the sources.
about-checked-text = آخرین بار به تاریخ { DATETIME($date, dateStyle: "long") } با منابع آن مقایسه شد.
# $date (Date): day by which it is to be checked again.
about-due-text = باید تا { DATETIME($date, dateStyle: "long") } دوباره بررسی شود.
about-reviewer-label = بررسی‌کننده
about-reviewer-author = نویسنده. هیچ وکیل مدافعی آن را بررسی نکرده است.
about-reviewer-lawyer = یک وکیل مدافع.
about-reviewer-organisation = یک سازمان مشوره‌دهی.
about-reviewer-publisher = ناشر.
about-method-label = این متن چطور ساخته شد
about-method-original = این صفحه به همین زبان نوشته شده است.
about-method-human = یک انسان آن را ترجمه کرده است.
about-method-machine-reviewed = ماشین آن را ترجمه کرده است. یک انسان آن را بررسی کرده است.
about-method-machine-draft = ماشین آن را ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است.
about-method-unstated = گفته نشده است که این متن چطور ساخته شد.
about-original-label = زبان اصلی
about-place-label = در کجا معتبر است
about-topics-label = موضوعات
about-related-title = بیشتر بخوانید

## Signatures and editions: on a page and in the library

signer-publisher-label = امضا از طرف
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = ساحه
signer-edition-label = نسخه
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = شمارهٔ { $edition }، { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = کود شناسایی کلیدها
signer-fingerprint-help = این رقم‌ها را با رقم‌هایی که ناشر به شما نشان می‌دهد مقایسه کنید.
signer-development-note = کلیدهای آزمایشی، که در همین کمپیوتر ساخته شده است. این‌ها ثابت نمی‌کند که این متن را چه کسی نوشته است.

## Library: which files are here

library-heading-title = کتابخانه
library-heading-note = هر فایل این‌جا را ناشر آن امضا کرده است. Haki یک فایل را تنها در صورتی باز می‌کند که امضا درست باشد.
library-folder-label = فولدر
library-open-title = حالا باز است
library-open-none = هیچ فایلی باز نیست.
library-refused-title = باز نشده است
library-languages-label = زبان‌ها
library-items-label = صفحه‌ها
library-texts-label = متن‌ها، در هر زبان جداگانه حساب شده
# $number (Number): how many.
library-number-text = { $number }
library-size-label = اندازه
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } میگابایت
library-renew-label = تجدید تا
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = این فایل کهنه است. یک نسخهٔ جدیدتر باید تا { DATETIME($date, dateStyle: "long") } می‌آمد.
# Opens a technical explanation in English.
library-refused-detail = تفصیلات برای ناشر

## While something takes long or fails

status-busy-text = یک لحظه…
status-retry-button = کوشش دوباره

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = کیبورد
keyboard-close-button = بستن کیبورد
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = دکمه‌ها: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = حروف دیگر
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = حروف بیشتر
keyboard-space-key = فاصله
# Key that takes the last letter away.
keyboard-delete-key = پاک کردن
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = شکل‌های این حرف

## Size of the text

size-larger-button = متن کلان‌تر
size-smaller-button = متن خردتر
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = اندازهٔ متن: { $percent } فیصد

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = خواندن و با خود بردن
tools-print-button = چاپ
# Opens codes that a phone's camera reads.
tools-codes-button = بردن در موبایل
# Leads from the paper or the codes back to the page.
tools-page-button = برگشت به صفحه

## Paper: what will be printed

paper-heading-title = این روی کاغذ می‌آید
paper-heading-note = اول آن را ببینید. تنها ورقی که در پایین است چاپ می‌شود. در آن نوشته نیست که شما کی هستید.
paper-start-button = حالا چاپ کنید
# The choice of two languages is offered here too.
paper-collect-note = ورق‌های خود را همین حالا بردارید. دیگران می‌توانند آن‌چه را که در پرنتر می‌ماند بخوانند.
# Shown after the button was pressed.
paper-nothing-note = پنجرهٔ چاپ باز نشد؟ پس از این کمپیوتر چیزی چاپ شده نمی‌تواند. می‌توانید جواب کوتاه را در موبایل با خود ببرید، یا آن را با دست بنویسید.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = معلومات برای خواندن در خانه
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = به تاریخ { DATETIME($date, dateStyle: "long") } با منابع آن مقایسه شد. بررسی‌کننده: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = امضا از طرف { $publisher }، نسخهٔ { $edition }، { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = بردن در موبایل
codes-heading-note = خود متن در این کودهای QR است: جواب کوتاه و این که کمک را از کجا پیدا کنید. این کودها به انترنت ضرورت ندارد و هیچ ویب‌سایتی را باز نمی‌کند.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] کمرهٔ یک موبایل را به طرف کود بگیرید. متن نشان داده می‌شود.
       *[other] کمرهٔ یک موبایل را به نوبت به طرف هر { $count } کود بگیرید. در هر کود یک بخش متن است.
    }
codes-phone-note = بعد از آن متن در موبایل می‌ماند. هر کسی که موبایل را باز کند می‌تواند آن را بخواند.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } از { $count }
codes-text-title = در کودها چه است
# The whole text would need too many codes.
codes-cut-note = تمام متن در کودها جا نمی‌شود. متن پایین در همان جایی ختم می‌شود که کودها ختم می‌شود.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] این صفحهٔ نمایش بعد از { $seconds } ثانیه خود را پاک می‌کند.
       *[other] این صفحهٔ نمایش بعد از { $seconds } ثانیه خود را پاک می‌کند.
    }
idle-warning-help = برای ادامه، یک دکمه را فشار بدهید یا کلیک کنید.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = بیشتر دربارهٔ آن‌چه نگاه داشته می‌شود
keep-haki-title = Haki چه چیزی را نگاه می‌دارد
keep-haki-saved = Haki از استفادهٔ شما هیچ چیزی را ذخیره نمی‌کند: نه زبان شما، نه آن‌چه را که می‌نویسید، نه صفحه‌هایی را که می‌خوانید.
keep-haki-memory = تا وقتی که می‌خوانید، همهٔ این‌ها در حافظهٔ کمپیوتر است. وقتی خارج می‌شوید، Haki آن حافظه را پس می‌دهد.
keep-haki-network = Haki از انترنت استفاده نمی‌کند. هیچ چیزی از استفادهٔ شما به هیچ جایی فرستاده نمی‌شود.
keep-leave-title = «خروج» چه می‌کند
keep-leave-gate = صفحهٔ نمایش فوراً خالی می‌شود. بعد Haki استفادهٔ شما را فراموش می‌کند و زبان‌ها را برای نفر بعدی نشان می‌دهد.
keep-leave-close = صفحهٔ نمایش فوراً خالی می‌شود. بعد Haki استفادهٔ شما را فراموش می‌کند و بسته می‌شود.
keep-leave-copied = اگر متنی را کاپی کرده باشید، Haki آن را تا جایی که کمپیوتر اجازه بدهد حذف می‌کند. ممکن است برنامه‌های دیگر آن را نگاه داشته باشند.
keep-idle-title = اگر از کمپیوتر دور شوید
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] اگر { $minutes } دقیقه هیچ دکمه‌ای فشار داده نشود و کلیک نشود، Haki همان کار «خروج» را می‌کند. پیش از آن به شما خبر می‌دهد.
       *[other] اگر { $minutes } دقیقه هیچ دکمه‌ای فشار داده نشود و کلیک نشود، Haki همان کار «خروج» را می‌کند. پیش از آن به شما خبر می‌دهد.
    }
keep-idle-never = این کمپیوتر برای یک نفر آماده شده است. Haki منتظر می‌ماند تا شما خارج شوید.
keep-others-title = آن‌چه Haki نمی‌تواند ببیند یا تغییر بدهد
keep-others-owner = کسی که مسئول این کمپیوتر است، می‌تواند با برنامه‌های دیگر دکمه‌ها و صفحهٔ نمایش را ثبت کند.
keep-others-people = مردم و کمره‌های نزدیک ممکن است صفحهٔ نمایش را ببینند.
keep-others-start = کمپیوتر ممکن است ثبت کند که Haki باز شده است، و چه وقت.
keep-others-disk = کمپیوتری که حافظهٔ کم دارد، ممکن است بخش‌هایی از آن را روی دیسک خود بنویسد.
keep-others-paper = آن‌چه چاپ می‌کنید برای مدتی در فهرست پرنتر می‌ماند، و ممکن است در خود پرنتر هم بماند.
keep-others-phone = آن‌چه در موبایل با خود می‌برید، در موبایل می‌ماند.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = می‌توانید این‌جا بپرسید
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = در تنظیمات این محل، در سطر { $line }، یک اشتباه است. Haki از آن استفاده نکرد.
# The same, but the file cannot be read at all.
place-wrong-file = تنظیمات این محل خوانده نمی‌شود. Haki از آن استفاده نکرد.
place-wrong-help = به کسانی که مسئول این کمپیوتر هستند خبر بدهید. تا آن وقت Haki بعد از 3 دقیقه خود را پاک می‌کند و چاپ نمی‌کند.
# Opens a technical explanation in English.
place-wrong-detail = تفصیلات برای آن‌ها
