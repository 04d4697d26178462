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

## Keys, and signing with keys on different machines.

command-sign-detached-help = المفاتيح على أجهزة مختلفة: إضافة تواقيع المفاتيح الموجودة هنا، وإنهاء التوقيع عندما تكتمل كلها.
command-sign-with-help = ما وقّعه أحد الزملاء: مجلد ينتهي اسمه بـ «signing»، أو مسودة جذر. يمكن ذكره أكثر من مرة.
command-sign-passphrase-file-help = ملف سطره الأول هو عبارة المرور؛ وبدونه، تُطلب منكم.
command-keys-about = إنشاء المفاتيح وعرضها وتغيير من تُعتمد مفاتيحه.
command-keys-new-about = إنشاء مفتاح. يُشفَّر النصف الخاص بعبارة مرور.
command-keys-new-name-help = اسم المفتاح: الحروف a–z والأرقام 0–9 والشرطات.
command-keys-new-out-help = مجلد لملفَّي المفتاح.
command-keys-new-kind-help = نوع المفتاح.
command-keys-new-passphrase-file-help = ملف سطره الأول هو عبارة المرور؛ وبدونه، تُطلب منكم مرتين.
command-keys-new-json-help = طباعة JSON: كائن واحد.
command-keys-list-about = عرض أحدث جذر وأدواره والمفاتيح الموجودة في مجلد.
command-keys-list-folder-help = المجلد الذي فيه جذور الناشر ومفاتيحه.
command-keys-list-json-help = طباعة JSON: كائن واحد.
command-keys-rotate-about = إعداد مسودة الجذر التالي بمفاتيح أخرى للأدوار المذكورة؛ والجذر الأول يذكر الأدوار الأربعة كلها.
command-keys-rotate-folder-help = المجلد الذي فيه جذور الناشر.
command-keys-rotate-expires-help = اليوم الذي تنتهي فيه صلاحية الجذر الجديد: YYYY-MM-DD.
command-keys-rotate-threshold-help = كم مفتاحًا من الدور يجب أن يوقّع: ROLE=NUMBER. وبدونه، أكثر من النصف.
command-keys-rotate-root-help = المفاتيح العامة للدور root.
command-keys-rotate-targets-help = المفاتيح العامة للدور targets الذي يضمن المحتوى.
command-keys-rotate-snapshot-help = المفاتيح العامة للدور snapshot.
command-keys-rotate-timestamp-help = المفاتيح العامة للدور timestamp.
command-keys-rotate-json-help = طباعة JSON: كائن واحد.
command-keys-revoke-about = إعداد مسودة الجذر التالي بدون هذه المفاتيح، في أي دور كانت.
command-keys-revoke-folder-help = المجلد الذي فيه جذور الناشر.
command-keys-revoke-keys-help = المفاتيح بأسمائها، أو ببداية معرّفاتها.
command-keys-revoke-expires-help = اليوم الذي تنتهي فيه صلاحية الجذر الجديد: YYYY-MM-DD.
command-keys-revoke-threshold-help = كم مفتاحًا من الدور يجب أن يوقّع من الآن فصاعدًا: ROLE=NUMBER. وبدونه، العدد نفسه كما من قبل.
command-keys-revoke-json-help = طباعة JSON: كائن واحد.
# $name (String): name of a key. A prompt.
keys-passphrase = عبارة مرور المفتاح { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = عبارة مرور جديدة للمفتاح { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = عبارة المرور نفسها مرة أخرى:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = احتفظوا لأنفسكم بالملف { $private } وبعبارة مروره. وأعطوا زملاءكم الملف { $public }. معرّف المفتاح هو { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = الجذر { $version }، تنتهي صلاحيته في { $expires }. رمز المفاتيح: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: مسودة الجذر { $version }، لم تُوقَّع بعد. رمز المفاتيح: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }، الإصدار { $edition }. قارنوا مع زملائكم: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: الجذر { $version }، تنتهي صلاحيته في { $expires }. قارنوا مع زملائكم: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: وقّع عدد كافٍ من المفاتيح. أعطوا هذا الجذر لكل زملائكم.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: تواقيع مفاتيح الجذر الجديد: { $have } من أصل { $wanted } لازمة.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: تواقيع مفاتيح الجذر السابق له: { $have } من أصل { $wanted } لازمة.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: تواقيع المحتوى: { $have } من أصل { $wanted } لازمة.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: تواقيع قائمة الملفات: { $have } من أصل { $wanted } لازمة.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: تواقيع أحدث إصدار: { $have } من أصل { $wanted } لازمة.
