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
