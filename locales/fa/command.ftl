### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = بررسی، ساخت، امضا و جست‌وجوی بسته‌های اطلاعات دربارهٔ حقوق.
command-check-about = درخت محتوا را می‌خواند و هر اشتباه را با فایل و سطر آن گزارش می‌دهد.
command-check-content-help = پوشهٔ درخت محتوا.
command-check-json-help = چاپ JSON: یک شیء با همهٔ مشکلات.
command-build-about = از درخت محتوا برای هر فضای نام یک بستهٔ بدون امضا می‌سازد.
command-build-content-help = پوشهٔ درخت محتوا.
command-build-out-help = پوشه برای بسته‌های بدون امضا.
command-build-only-help = فقط همین فضای نام را می‌سازد؛ می‌شود آن را بیش از یک بار داد.
command-build-json-help = چاپ JSON: یک شیء برای هر بسته.
command-sign-about = بسته‌های بدون امضا را با کلیدهای یک ناشر امضا می‌کند.
command-sign-files-help = بسته‌های بدون امضا، آن‌طور که `build` می‌نویسد.
command-sign-keys-help = پوشه‌ای با فرادادهٔ ریشه (root) و کلیدهای نقش‌های ناشر.
command-sign-out-help = پوشه برای بسته‌های امضاشده: یک کتابخانه.
command-sign-json-help = چاپ JSON: یک شیء برای هر بسته.
command-inspect-about = نشان می‌دهد که یک بسته دربارهٔ خودش چه می‌گوید. هیچ چیزی تأیید نمی‌شود.
command-inspect-file-help = یک بسته، با امضا یا بدون امضا.
command-inspect-json-help = چاپ مانیفست به صورت JSON.
command-verify-about = بسته‌ها را کامل تأیید می‌کند: امضاها، هش هر بخش، محتوا و نمایه.
command-verify-paths-help = بسته‌ها، یا پوشه‌های بسته‌ها.
command-verify-json-help = چاپ JSON: یک شیء برای هر بسته.
command-search-about = در یک کتابخانه همان‌طور جست‌وجو می‌کند که برنامه می‌کند.
command-search-query-help = کلمه‌ها به هر زبان.
command-search-lang-help = زبانی که نتایج به آن نشان داده می‌شود، به صورت برچسب BCP 47.
command-search-library-help = پوشهٔ بسته‌ها؛ بدون آن، پوشه‌ای که `cargo xtask run` ساخته است.
command-search-json-help = چاپ JSON: نتایج با id، lang، title، matched_lang، why.

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
build-step-index = ساخت نمایهٔ { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: { $items } مورد، { $languages } زبان، { $kib } کیبی‌بایت، بدون امضا
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: امضاکننده: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }، ویرایش { $edition }، امضاکننده: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] چیزی پیدا نشد.
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = در متن به زبان { $language } پیدا شد: { $words }
search-cut = فقط ابتدای پرسش استفاده شد.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki نتوانست برای این نشست پوشه‌ای خصوصی بسازد: { $why }. کمی حافظه یا فضای دیسک خالی کنید و دوباره شروع کنید.
app-lock-failed = Haki نتوانست خود را از شبکه جدا کند، برای همین باز نشد: { $why }.
app-window-failed = Haki نتوانست پنجرهٔ خود را باز کند: { $why }. در Linux به WebKitGTK 4.1 نیاز دارد.

## Keys, and signing with keys on different machines.

command-sign-detached-help = کلیدها در رایانه‌های مختلف‌اند: امضای کلیدهای اینجا را اضافه می‌کند، و وقتی همه کامل شد، کار را تمام می‌کند.
command-sign-with-help = آنچه یک همکار امضا کرده است: پوشه‌ای که نامش به «{ ".signing" }» ختم می‌شود، یا پیش‌نویس یک ریشه. می‌شود آن را بیش از یک بار داد.
command-sign-passphrase-file-help = فایلی که سطر اولش عبارت عبور است؛ بدون آن، از شما پرسیده می‌شود.
command-keys-about = کلیدها را می‌سازد، فهرست می‌کند، و تعیین می‌کند کلیدهای چه کسی اعتبار دارد.
command-keys-new-about = یک کلید می‌سازد. نیمهٔ خصوصی با عبارت عبور رمزگذاری می‌شود.
command-keys-new-name-help = نام کلید: a–z، 0–9 و خط تیره.
command-keys-new-out-help = پوشه برای دو فایل کلید.
command-keys-new-kind-help = نوع کلید.
command-keys-new-passphrase-file-help = فایلی که سطر اولش عبارت عبور است؛ بدون آن، دو بار از شما پرسیده می‌شود.
command-keys-new-json-help = چاپ JSON: یک شیء.
command-keys-list-about = جدیدترین ریشه، نقش‌های آن و کلیدهای یک پوشه را نشان می‌دهد.
command-keys-list-folder-help = پوشه‌ای با ریشه‌ها و کلیدهای ناشر.
command-keys-list-json-help = چاپ JSON: یک شیء.
command-keys-rotate-about = پیش‌نویس ریشهٔ بعدی را با کلیدهای دیگری برای نقش‌های نام‌برده می‌سازد؛ ریشهٔ اول هر چهار نقش را نام می‌برد.
command-keys-rotate-folder-help = پوشه‌ای با ریشه‌های ناشر.
command-keys-rotate-expires-help = روزی که اعتبار ریشهٔ جدید تمام می‌شود: YYYY-MM-DD.
command-keys-rotate-threshold-help = چند کلید از یک نقش باید امضا کند: ROLE=NUMBER. بدون آن، بیش از نصف.
command-keys-rotate-root-help = کلیدهای عمومی نقش root.
command-keys-rotate-targets-help = کلیدهای عمومی نقش targets، که محتوا را ضمانت می‌کند.
command-keys-rotate-snapshot-help = کلیدهای عمومی نقش snapshot.
command-keys-rotate-timestamp-help = کلیدهای عمومی نقش timestamp.
command-keys-rotate-json-help = چاپ JSON: یک شیء.
command-keys-revoke-about = پیش‌نویس ریشهٔ بعدی را بدون این کلیدها می‌سازد، در هر نقشی که باشند.
command-keys-revoke-folder-help = پوشه‌ای با ریشه‌های ناشر.
command-keys-revoke-keys-help = کلیدها با نامشان، یا با ابتدای شناسه‌شان.
command-keys-revoke-expires-help = روزی که اعتبار ریشهٔ جدید تمام می‌شود: YYYY-MM-DD.
command-keys-revoke-threshold-help = از این پس چند کلید از یک نقش باید امضا کند: ROLE=NUMBER. بدون آن، به همان تعداد قبلی.
command-keys-revoke-json-help = چاپ JSON: یک شیء.
# $name (String): name of a key. A prompt.
keys-passphrase = عبارت عبور کلید { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = عبارت عبور جدید برای کلید { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = همان عبارت عبور، یک بار دیگر:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } و عبارت عبورش را پیش خودتان نگه دارید. { $public } را به همکارانتان بدهید. شناسهٔ کلید { $id } است.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = ریشهٔ { $version }، پایان اعتبار: { $expires }. کد شناسایی: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: پیش‌نویس ریشهٔ { $version }، هنوز امضا نشده است. کد شناسایی: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }، ویرایش { $edition }. با همکارانتان مقایسه کنید: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: ریشهٔ { $version }، پایان اعتبار: { $expires }. با همکارانتان مقایسه کنید: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: به تعداد کافی کلید امضا کرده است. این ریشه را به همهٔ همکارانتان بدهید.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: از { $wanted } کلید لازم ریشهٔ جدید، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: از { $wanted } کلید لازم ریشهٔ قبلی، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: محتوا را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: فهرست فایل‌ها را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: جدیدترین ویرایش را از { $wanted } کلید لازم، { $have } کلید امضا کرده است.
