### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = فحص حزم معلومات الحقوق وبناؤها وتوقيعها والبحث فيها.
command-check-about = قراءة شجرة المحتوى والإبلاغ عن كل خطأ مع الملف والسطر.
command-check-content-help = مجلد شجرة المحتوى.
command-check-json-help = طباعة JSON: كائن واحد فيه كل المشكلات.
command-build-about = بناء حزمة واحدة غير موقّعة لكل مجال من شجرة المحتوى.
command-build-content-help = مجلد شجرة المحتوى.
command-build-out-help = مجلد الحزم غير الموقّعة.
command-build-only-help = بناء هذا المجال فقط؛ يمكن ذكره أكثر من مرة.
command-build-json-help = طباعة JSON: كائن واحد لكل حزمة.
command-sign-about = توقيع الحزم غير الموقّعة بمفاتيح ناشر.
command-sign-files-help = حزم غير موقّعة، كما يكتبها `build`.
command-sign-keys-help = المجلد الذي فيه البيانات الجذرية للناشر ومفاتيح أدواره.
command-sign-out-help = مجلد الحزم الموقّعة: مكتبة.
command-sign-json-help = طباعة JSON: كائن واحد لكل حزمة.
command-inspect-about = عرض ما تقوله الحزمة عن نفسها. لا يجري التحقق من أي شيء.
command-inspect-file-help = حزمة، موقّعة أو غير موقّعة.
command-inspect-json-help = طباعة بيان الحزمة بصيغة JSON.
command-verify-about = التحقق الكامل من الحزم: التواقيع، وتجزئة (hash) كل مدخل، والمحتوى، والفهرس.
command-verify-paths-help = حزم، أو مجلدات فيها حزم.
command-verify-json-help = طباعة JSON: كائن واحد لكل حزمة.
command-search-about = البحث في مكتبة كما يفعل التطبيق.
command-search-query-help = كلمات بأي لغة.
command-search-lang-help = اللغة التي تُعرض بها النتائج، كوسم BCP 47.
command-search-library-help = مجلد الحزم؛ وبدونه، المجلد الذي بناه `cargo xtask run`.
command-search-json-help = طباعة JSON: نتائج فيها id و lang و title و matched_lang و why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [zero] لم يُعثر على أي مشكلة.
        [one] عُثر على مشكلة واحدة.
        [two] عُثر على مشكلتين.
        [few] عُثر على { $problems } مشكلات.
        [many] عُثر على { $problems } مشكلة.
       *[other] عُثر على { $problems } مشكلة.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [zero] لا مشكلات: لا حزم، عدد العناصر: { $items }.
        [one] لا مشكلات: حزمة واحدة، عدد العناصر: { $items }.
        [two] لا مشكلات: حزمتان، عدد العناصر: { $items }.
        [few] لا مشكلات: { $bundles } حزم، عدد العناصر: { $items }.
        [many] لا مشكلات: { $bundles } حزمة، عدد العناصر: { $items }.
       *[other] لا مشكلات: { $bundles } حزمة، عدد العناصر: { $items }.
    }
build-step-check = جارٍ فحص المحتوى
# $namespace (String): the bundle's namespace.
build-step-import = جارٍ استيراد { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = جارٍ فهرسة { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: العناصر: { $items }، اللغات: { $languages }، الحجم: { $kib } KiB، بدون توقيع
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: موقّع من { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }، الإصدار { $edition }، موقّع من { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [zero] لم يُعثر على شيء.
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = وُجد في نص بهذه اللغة: { $language }؛ الكلمات: { $words }
search-cut = استُخدمت بداية السؤال فقط.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = لم يستطع Haki إنشاء مجلد خاص لهذه الجلسة: { $why }. أفرغوا بعض الذاكرة أو بعض مساحة القرص وابدؤوا من جديد.
app-lock-failed = لم يستطع Haki أن يعزل نفسه عن الشبكة، لذلك لم يُفتح: { $why }.
app-window-failed = لم يستطع Haki فتح نافذته: { $why }. على Linux يحتاج إلى WebKitGTK 4.1.
