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
bar-leave-hint = صفحه را فوراً پاک می‌کند و از اول شروع می‌شود. سه بار زدن کلید Shift هم همین کار را می‌کند.

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
gate-filter-none-help = فقط حرف‌های اول را بنویسید، یا نام زبان را به انگلیسی بنویسید.
# Name of the list of languages that the whole app speaks.
gate-interface-title = همهٔ برنامه به این زبان
gate-more-title = زبان‌های دیگر
gate-more-note = متن‌ها به این زبان است. دکمه‌ها و منوها ممکن است به زبان دیگری باشد.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] نمایش { $count } زبان
       *[other] نمایش هر { $count } زبان
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = هنوز متنی نیست، فقط دکمه‌ها و منوها
# Beside a language that has no texts.
gate-language-empty = هنوز متنی نیست. می‌توانید به زبان دیگری بخوانید.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
gate-keep-title = این رایانه چه چیزی را نگه می‌دارد
gate-keep-text = Haki در این نشست هیچ چیزی ذخیره نمی‌کند: نه زبان شما، نه جست‌وجوهای شما، نه آنچه می‌خوانید.
gate-keep-others = Haki نمی‌تواند ببیند که رایانه یا صاحب آن چه چیزی را ثبت می‌کند. آدم‌ها و دوربین‌های اطراف ممکن است صفحه را ببینند.

## Language menu: opened from the top bar

language-menu-title = خواندن به زبان دیگر
language-menu-close = بستن فهرست
# Beside a language in which the page on screen does not exist.
language-option-missing = این صفحه را ندارد

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = چه چیزی می‌خواهید بدانید؟
# Grey words inside the empty search field. Any language works.
home-search-placeholder = به هر زبانی بپرسید
home-search-clear = پاک کردن جست‌وجو
home-topics-title = موضوع‌ها
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = هنوز هیچ متنی به زبان { $language } نیست. هر صفحه زبان‌هایی را که دارد نشان می‌دهد.
home-emergency-title = شماره‌های اضطراری
home-emergency-free = تماس رایگان است.
home-emergency-cost-unknown = نمی‌دانیم هزینهٔ تماس چقدر است.
home-emergency-always = شبانه‌روزی.
home-emergency-hours-unknown = ساعت کار را نمی‌دانیم.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = این شماره از کجا آمده است
# $date (Date): day of the check.
home-emergency-compared = در تاریخ { DATETIME($date, dateStyle: "long") } با منبعش مقایسه شد.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = در تاریخ { DATETIME($date, dateStyle: "long") } نوشته شد. هنوز با منبعش مقایسه نشده است.
home-emergency-source-label = محل انتشار شماره
home-library-link = کتابخانه: چه متن‌هایی اینجاست، و چه کسی آن‌ها را امضا کرده است
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } فایل در کتابخانه باز نشد.
       *[other] { $count } فایل در کتابخانه باز نشد.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = این یک نسخهٔ آزمایشی است. متن‌هایش با کلیدهای آزمایشی امضا شده است، نه به دست یک ناشر.

## Search results

search-results-title = پاسخ‌ها
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } پاسخ.
       *[other] { $count } پاسخ.
    }
search-results-busy = در حال جست‌وجو…
search-results-none = چیزی پیدا نشد.
search-results-none-help = فقط یک کلمه را امتحان کنید، یا کلمهٔ دیگری برای همان چیز. هر زبانی کار می‌کند.
search-query-cut = پرسش شما خیلی طولانی است. فقط ابتدای آن استفاده شد.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = در متن به زبان { $language } پیدا شد.
# Comes before the list of words that matched.
search-result-words-label = کلمه‌های پیدا شده

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = حق شما
card-kind-procedure = قدم به قدم
card-kind-explainer = توضیح
card-kind-emergency = در وضعیت اورژانسی
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
topic-empty-note = هنوز صفحه‌ای اینجا نیست.

## Page

page-summary-label = پاسخ کوتاه
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = مراقب باشید
page-section-who-will-know = چه کسی باخبر می‌شود
page-draft-notice = این صفحه را ماشین ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است. ممکن است اشتباه داشته باشد.
page-outdated-notice = متن اصلی بعد از این ترجمه تغییر کرده است. ممکن است بخش‌هایی از آن الان اشتباه باشد.
# $date (Date): day by which the page should have been checked again.
page-old-notice = این صفحه باید تا { DATETIME($date, dateStyle: "long") } دوباره بررسی می‌شد. ممکن است قواعد تغییر کرده باشد.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki برای زبان { $language } حروف ندارد. اگر رایانه هم نداشته باشد، به جای متن مربع می‌بینید.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = این صفحه به زبان { $language } نیست. آن را به زبان { $shown } می‌خوانید.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = خواندن به دو زبان
# First entry of that list.
compare-select-none = فقط یک زبان
# $language (String): language in which the page was written.
compare-original-button = متن اصلی را کنارش بگذارید ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = این صفحه به زبان { $language } نیست.
compare-missing-help = این زبان‌ها می‌توانند کنارش باشند:
# $language (String): name of the second language.
compare-outdated-note = متن اصلی بعد از ترجمه به زبان { $language } تغییر کرده است. ممکن است بخش‌هایی از آن الان اشتباه باشد.
compare-close-button = بستن زبان دوم

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = این صفحه هنوز به زبان { $language } نیست.
missing-choose-label = می‌توانید آن را به این زبان‌ها بخوانید:

## Sources of a page

sources-heading-title = منابع
sources-address-note = Haki به اینترنت وصل نمی‌شود. برای خواندن یک منبع، آدرس آن را در رایانه‌ای که اینترنت دارد وارد کنید.
sources-reference-label = مرجع رسمی
sources-address-label = آدرس
sources-status-in-force = معتبر است.
# $date (Date): first day of application.
sources-status-in-force-since = معتبر است. از { DATETIME($date, dateStyle: "long") } اجرا می‌شود.
# $date (Date): first day of application.
sources-status-applies-from = از { DATETIME($date, dateStyle: "long") } اجرا می‌شود.
sources-status-applies-later = هنوز اجرا نمی‌شود.
sources-status-repealed = دیگر معتبر نیست.
# $date (Date): day of the check.
sources-evidence-compared = متن خود را در تاریخ { DATETIME($date, dateStyle: "long") } با آن مقایسه کردیم.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = در تاریخ { DATETIME($date, dateStyle: "long") } نوشته شد. هنوز متن خود را با آن مقایسه نکرده‌ایم.
# Leads from the source back to the sentence that cites it.
sources-return-button = برگشت به جمله

## About a page: when checked, by whom, how translated, who signed

about-heading-title = دربارهٔ این صفحه
about-checked-label = بررسی
# $date (Date): day of the last comparison with the sources.
about-checked-text = آخرین بار در تاریخ { DATETIME($date, dateStyle: "long") } با منابعش مقایسه شد.
# $date (Date): day by which it is to be checked again.
about-due-text = باید تا { DATETIME($date, dateStyle: "long") } دوباره بررسی شود.
about-reviewer-label = بررسی‌کننده
about-reviewer-author = نویسنده. هیچ وکیلی آن را بررسی نکرده است.
about-reviewer-lawyer = یک وکیل.
about-reviewer-organisation = یک سازمان مشاوره.
about-reviewer-publisher = ناشر.
about-method-label = این متن چطور تهیه شده است
about-method-original = این صفحه به همین زبان نوشته شده است.
about-method-human = یک انسان آن را ترجمه کرده است.
about-method-machine-reviewed = ماشین آن را ترجمه کرده است. یک انسان آن را بررسی کرده است.
about-method-machine-draft = ماشین آن را ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است.
about-method-unstated = گفته نشده است که این متن چطور تهیه شده است.
about-original-label = زبان اصلی
about-place-label = کجا اعتبار دارد
about-topics-label = موضوع‌ها
about-related-title = بیشتر بخوانید

## Signatures and editions: on a page and in the library

signer-publisher-label = امضاکننده
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = حوزه
signer-edition-label = ویرایش
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = شمارهٔ { $edition }، { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = کد شناسایی کلیدها
signer-fingerprint-help = این رقم‌ها را با رقم‌هایی که ناشر به شما نشان می‌دهد مقایسه کنید.
signer-development-note = کلیدهای آزمایشی، ساخته‌شده در همین رایانه. این‌ها ثابت نمی‌کند که چه کسی این را نوشته است.

## Library: which files are here

library-heading-title = کتابخانه
library-heading-note = هر فایل اینجا را ناشرش امضا کرده است. Haki یک فایل را فقط در صورتی باز می‌کند که امضا درست باشد.
library-folder-label = پوشه
library-open-title = الان باز است
library-open-none = هیچ فایلی باز نیست.
library-refused-title = باز نشده
library-languages-label = زبان‌ها
library-items-label = صفحه‌ها
library-texts-label = متن‌ها، با شمردن هر زبان
# $number (Number): how many.
library-number-text = { $number }
library-size-label = اندازه
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } مگابایت
library-renew-label = تازه کردن تا
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = این فایل قدیمی است. ویرایش جدیدتری باید تا { DATETIME($date, dateStyle: "long") } می‌آمد.
# Opens a technical explanation in English.
library-refused-detail = جزئیات برای ناشر

## While something takes long or fails

status-busy-text = یک لحظه…
status-retry-button = تلاش دوباره

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = صفحه‌کلید
keyboard-close-button = بستن صفحه‌کلید
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = کلیدها: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = حرف‌های دیگر
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = حرف‌های بیشتر
keyboard-space-key = فاصله
# Key that takes the last letter away.
keyboard-delete-key = پاک کردن
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = شکل‌های این حرف

## Size of the text

size-larger-button = متن بزرگ‌تر
size-smaller-button = متن کوچک‌تر
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = اندازهٔ متن: { $percent } درصد

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = خواندن و همراه بردن
tools-print-button = چاپ
# Opens codes that a phone's camera reads.
tools-codes-button = بردن با گوشی
# Leads from the paper or the codes back to the page.
tools-page-button = برگشت به صفحه

## Paper: what will be printed

paper-heading-title = این روی کاغذ می‌آید
paper-heading-note = اول نگاهش کنید. فقط برگهٔ پایین چاپ می‌شود. در آن نوشته نشده است که شما چه کسی هستید.
paper-start-button = همین حالا چاپ کنید
# The choice of two languages is offered here too.
paper-collect-note = برگه‌هایتان را همین حالا بردارید. دیگران می‌توانند آنچه را در چاپگر می‌ماند بخوانند.
# Shown after the button was pressed.
paper-nothing-note = پنجرهٔ چاپ باز نشد؟ پس از این رایانه نمی‌شود چیزی چاپ کرد. می‌توانید پاسخ کوتاه را با گوشی ببرید، یا آن را با دست بنویسید.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = اطلاعات برای خواندن در خانه
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = در تاریخ { DATETIME($date, dateStyle: "long") } با منابعش مقایسه شد. بررسی‌کننده: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = امضاکننده: { $publisher }، ویرایش { $edition }، { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = بردن با گوشی
codes-heading-note = خود متن در این کدهای QR است: پاسخ کوتاه و اینکه کجا کمک پیدا کنید. این کدها به اینترنت نیاز ندارند و هیچ وب‌سایتی را باز نمی‌کنند.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] دوربین گوشی را رو به کد بگیرید. متن ظاهر می‌شود.
       *[other] دوربین گوشی را یکی پس از دیگری رو به هر { $count } کد بگیرید. هر کد بخشی از متن را دارد.
    }
codes-phone-note = بعد از آن متن در گوشی می‌ماند. هر کس گوشی را باز کند می‌تواند آن را بخواند.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } از { $count }
codes-text-title = در کدها چه چیزی هست
# The whole text would need too many codes.
codes-cut-note = همهٔ متن در کدها جا نمی‌شود. متن پایین همان جایی تمام می‌شود که کدها تمام می‌شوند.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] این صفحه { $seconds } ثانیهٔ دیگر خودش پاک می‌شود.
       *[other] این صفحه { $seconds } ثانیهٔ دیگر خودش پاک می‌شود.
    }
idle-warning-help = برای ادامه، یک کلید را بزنید یا کلیک کنید.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = بیشتر دربارهٔ آنچه نگه داشته می‌شود
keep-haki-title = Haki چه چیزی را نگه می‌دارد
keep-haki-saved = Haki از استفادهٔ شما هیچ چیزی ذخیره نمی‌کند: نه زبان شما، نه آنچه می‌نویسید، نه صفحه‌هایی که می‌خوانید.
keep-haki-memory = تا وقتی می‌خوانید، همهٔ این‌ها در حافظهٔ رایانه است. وقتی خارج می‌شوید، Haki آن حافظه را پس می‌دهد.
keep-haki-network = Haki از اینترنت استفاده نمی‌کند. هیچ چیزی از استفادهٔ شما به جایی فرستاده نمی‌شود.
keep-leave-title = «خروج» چه کار می‌کند
keep-leave-gate = صفحه فوراً خالی می‌شود. بعد Haki استفادهٔ شما را فراموش می‌کند و زبان‌ها را برای نفر بعدی نشان می‌دهد.
keep-leave-close = صفحه فوراً خالی می‌شود. بعد Haki استفادهٔ شما را فراموش می‌کند و بسته می‌شود.
keep-leave-copied = اگر متنی را کپی کرده باشید، Haki آن را تا جایی که رایانه اجازه بدهد پاک می‌کند. ممکن است برنامه‌های دیگر آن را نگه داشته باشند.
keep-idle-title = اگر از رایانه دور شوید
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] اگر { $minutes } دقیقه کلیدی زده نشود و کلیک نشود، Haki همان کار «خروج» را می‌کند. پیش از آن به شما هشدار می‌دهد.
       *[other] اگر { $minutes } دقیقه کلیدی زده نشود و کلیک نشود، Haki همان کار «خروج» را می‌کند. پیش از آن به شما هشدار می‌دهد.
    }
keep-idle-never = این رایانه برای یک نفر تنظیم شده است. Haki صبر می‌کند تا خودتان خارج شوید.
keep-others-title = آنچه Haki نمی‌تواند ببیند یا تغییر بدهد
keep-others-owner = کسی که مسئول این رایانه است، می‌تواند با برنامه‌های دیگر کلیدها و صفحه را ثبت کند.
keep-others-people = آدم‌ها و دوربین‌های اطراف ممکن است صفحه را ببینند.
keep-others-start = رایانه ممکن است ثبت کند که Haki باز شده است، و چه وقت.
keep-others-disk = رایانه‌ای که حافظهٔ کمی دارد، ممکن است بخش‌هایی از آن را روی دیسک خود بنویسد.
keep-others-paper = آنچه چاپ می‌کنید مدتی در فهرست چاپگر می‌ماند، و ممکن است در خود چاپگر هم بماند.
keep-others-phone = آنچه با گوشی می‌برید، در گوشی می‌ماند.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = می‌توانید اینجا بپرسید
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = در تنظیمات این محل، در سطر { $line }، اشتباهی هست. Haki از آن استفاده نکرد.
# The same, but the file cannot be read at all.
place-wrong-file = تنظیمات این محل خوانده نمی‌شود. Haki از آن استفاده نکرد.
place-wrong-help = به کسانی که مسئول این رایانه‌اند بگویید. تا آن وقت Haki بعد از 3 دقیقه خودش پاک می‌شود و چاپ نمی‌کند.
# Opens a technical explanation in English.
place-wrong-detail = جزئیات برای آن‌ها
