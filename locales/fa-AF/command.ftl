### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = بررسی، ساختن، امضا و جستجوی بسته‌های معلومات دربارهٔ حقوق.
command-check-about = درخت محتوا را می‌خواند و هر اشتباه را با فایل و سطر آن گزارش می‌دهد.
command-check-content-help = فولدر درخت محتوا.
command-check-json-help = چاپ به شکل JSON: یک شیء با همهٔ مشکلات.
command-build-about = از درخت محتوا برای هر فضای نام یک بستهٔ بدون امضا می‌سازد.
command-build-content-help = فولدر درخت محتوا.
command-build-out-help = فولدر برای بسته‌های بدون امضا.
command-build-only-help = تنها همین فضای نام را می‌سازد؛ بیشتر از یک بار هم می‌توان آن را داد.
command-build-json-help = چاپ به شکل JSON: یک شیء برای هر بسته.
command-sign-about = بسته‌های بدون امضا را با کلیدهای یک ناشر امضا می‌کند.
command-sign-files-help = بسته‌های بدون امضا، آن‌طور که `build` آن‌ها را می‌نویسد.
command-sign-keys-help = فولدر با فراداده‌های ریشه (root) و کلیدهای وظایف ناشر.
command-sign-out-help = فولدر برای بسته‌های امضاشده: یک کتابخانه.
command-sign-json-help = چاپ به شکل JSON: یک شیء برای هر بسته.
command-inspect-about = نشان می‌دهد که یک بسته دربارهٔ خود چه می‌گوید. هیچ چیزی تصدیق نمی‌شود.
command-inspect-file-help = یک بسته، با امضا یا بدون امضا.
command-inspect-json-help = چاپ مشخصات بسته (manifest) به شکل JSON.
command-verify-about = بسته‌ها را به طور کامل تصدیق می‌کند: امضاها، هش هر بخش، محتوا و ایندکس.
command-verify-paths-help = بسته‌ها، یا فولدرهای بسته‌ها.
command-verify-json-help = چاپ به شکل JSON: یک شیء برای هر بسته.
command-search-about = یک کتابخانه را مثل برنامه جستجو می‌کند.
command-search-query-help = کلمات به هر زبان.
command-search-lang-help = زبانی که نتایج به آن نشان داده می‌شود، به شکل یک برچسب BCP 47.
command-search-library-help = فولدر بسته‌ها؛ بدون آن، فولدری که `cargo xtask run` ساخته است.
command-search-json-help = چاپ به شکل JSON: نتایج با id، lang، title، matched_lang، why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } مشکل پیدا شد.
       *[other] { $problems } مشکل پیدا شد.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] مشکلی نیست: { $bundles } بسته، { $items } مورد.
       *[other] مشکلی نیست: { $bundles } بسته، { $items } مورد.
    }
build-step-check = بررسی محتوا
# $namespace (String): the bundle's namespace.
build-step-import = وارد کردن { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = ساختن ایندکس { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: { $items } مورد، { $languages } زبان، { $kib } کیبی‌بایت، بدون امضا
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: امضا از طرف { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }، نسخهٔ { $edition }، امضا از طرف { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] چیزی پیدا نشد.
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = در متن به زبان { $language } پیدا شد: { $words }
search-cut = تنها آغاز سؤال استفاده شد.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki نتوانست برای این نوبت استفاده یک فولدر خصوصی بسازد: { $why }. حافظه یا جای دیسک را خالی کنید و دوباره شروع کنید.
app-lock-failed = Haki نتوانست خود را از شبکه جدا کند، به همین خاطر باز نشد: { $why }.
app-window-failed = Haki نتوانست پنجرهٔ خود را باز کند: { $why }. در Linux به WebKitGTK 4.1 ضرورت دارد.

## Keys, and signing with keys on different machines.

command-sign-detached-help = کلیدها در کمپیوترهای مختلف است: امضای کلیدهای این‌جا را اضافه می‌کند، و وقتی همه رسید، کار را تمام می‌کند.
command-sign-with-help = آن‌چه یک همکار امضا کرده است: فولدری که نام آن با «{ ".signing" }» ختم می‌شود، یا مسودهٔ یک ریشه. بیشتر از یک بار هم می‌توان آن را داد.
command-sign-passphrase-file-help = فایلی که سطر اول آن عبارت عبور است؛ بدون آن، از شما پرسیده می‌شود.
command-keys-about = کلیدها را می‌سازد، فهرست می‌کند، و تعیین می‌کند که کلیدهای چه کسی اعتبار دارد.
command-keys-new-about = یک کلید می‌سازد. نیمهٔ خصوصی با یک عبارت عبور رمزگذاری می‌شود.
command-keys-new-name-help = نام کلید: a–z، 0–9 و خط تیره.
command-keys-new-out-help = فولدر برای دو فایل کلید.
command-keys-new-kind-help = نوع کلید.
command-keys-new-passphrase-file-help = فایلی که سطر اول آن عبارت عبور است؛ بدون آن، دو بار از شما پرسیده می‌شود.
command-keys-new-json-help = چاپ به شکل JSON: یک شیء.
command-keys-list-about = جدیدترین ریشه، وظایف آن و کلیدهای یک فولدر را نشان می‌دهد.
command-keys-list-folder-help = فولدر با ریشه‌ها و کلیدهای ناشر.
command-keys-list-json-help = چاپ به شکل JSON: یک شیء.
command-keys-rotate-about = مسودهٔ ریشهٔ بعدی را با کلیدهای دیگر برای وظایف نام‌برده می‌سازد؛ ریشهٔ اول هر چهار وظیفه را نام می‌برد.
command-keys-rotate-folder-help = فولدر با ریشه‌های ناشر.
command-keys-rotate-expires-help = روزی که اعتبار ریشهٔ جدید ختم می‌شود: YYYY-MM-DD.
command-keys-rotate-threshold-help = چند کلید یک وظیفه باید امضا کند: ROLE=NUMBER. بدون آن، بیشتر از نیم.
command-keys-rotate-root-help = کلیدهای عمومی وظیفهٔ root.
command-keys-rotate-targets-help = کلیدهای عمومی وظیفهٔ targets، که محتوا را تضمین می‌کند.
command-keys-rotate-snapshot-help = کلیدهای عمومی وظیفهٔ snapshot.
command-keys-rotate-timestamp-help = کلیدهای عمومی وظیفهٔ timestamp.
command-keys-rotate-json-help = چاپ به شکل JSON: یک شیء.
command-keys-revoke-about = مسودهٔ ریشهٔ بعدی را بدون این کلیدها می‌سازد، در هر وظیفه‌ای که باشد.
command-keys-revoke-folder-help = فولدر با ریشه‌های ناشر.
command-keys-revoke-keys-help = کلیدها با نام آن‌ها، یا با آغاز شناسهٔ آن‌ها.
command-keys-revoke-expires-help = روزی که اعتبار ریشهٔ جدید ختم می‌شود: YYYY-MM-DD.
command-keys-revoke-threshold-help = از این به بعد چند کلید یک وظیفه باید امضا کند: ROLE=NUMBER. بدون آن، به همان تعداد سابق.
command-keys-revoke-json-help = چاپ به شکل JSON: یک شیء.
# $name (String): name of a key. A prompt.
keys-passphrase = عبارت عبور کلید { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = عبارت عبور جدید برای کلید { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = همان عبارت عبور، بار دیگر:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } و عبارت عبور آن را نزد خود نگاه دارید. { $public } را به همکاران خود بدهید. شناسهٔ کلید { $id } است.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = ریشهٔ { $version }، ختم اعتبار: { $expires }. کود شناسایی: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: مسودهٔ ریشهٔ { $version }، هنوز امضا نشده است. کود شناسایی: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }، نسخهٔ { $edition }. با همکاران خود مقایسه کنید: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: ریشهٔ { $version }، ختم اعتبار: { $expires }. با همکاران خود مقایسه کنید: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: کلیدهای کافی امضا کرده است. این ریشه را به تمام همکاران خود بدهید.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: از { $wanted } کلید لازم ریشهٔ جدید، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: از { $wanted } کلید لازم ریشهٔ پیش از آن، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: محتوا را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: فهرست فایل‌ها را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: جدیدترین نسخه را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
