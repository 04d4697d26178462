### What Haki's window says in Arabic: the reader is addressed in the plural, buttons are verbal nouns.
### Names of languages follow a colon, so that they never need an article or an ending.

## Top bar: the same three things on every screen

bar-brand-name = Haki
bar-skip-button = الانتقال إلى النص
bar-back-button = رجوع
bar-start-button = البداية
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: تغيير اللغة
bar-leave-button = خروج
bar-leave-hint = يمسح ما على الشاشة فورًا ويبدأ من جديد. يمكنكم أيضًا الضغط على مفتاح Shift ثلاث مرات.

## Language gate: the first screen

gate-heading-title = اختاروا لغتكم
gate-filter-label = اكتبوا اسم لغتكم
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [zero] لم يُعثر على أي لغة.
        [one] عُثر على لغة واحدة.
        [two] عُثر على لغتين.
        [few] عُثر على { $count } لغات.
        [many] عُثر على { $count } لغة.
       *[other] عُثر على { $count } لغة.
    }
gate-filter-none = لم يُعثر على أي لغة.
gate-filter-none-help = جرّبوا الحروف الأولى فقط، أو اسم اللغة بالإنجليزية.
gate-interface-title = التطبيق كله بهذه اللغة
gate-more-title = لغات أخرى
gate-more-note = النصوص بهذه اللغة. وقد تكون الأزرار والقوائم بلغة أخرى.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [zero] لا توجد لغات
        [one] عرض لغة واحدة
        [two] عرض اللغتين
        [few] عرض كل اللغات ({ $count })
        [many] عرض كل اللغات ({ $count })
       *[other] عرض كل اللغات ({ $count })
    }
gate-language-screens-only = لا نصوص بعد، أزرار وقوائم فقط
gate-language-empty = لا نصوص بعد. يمكنكم القراءة بلغة أخرى.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [zero] لا نصوص
        [one] نص واحد
        [two] نصان
        [few] { $count } نصوص
        [many] { $count } نصًا
       *[other] { $count } نص
    }
gate-keep-title = ماذا يحفظ هذا الكمبيوتر
gate-keep-text = لا يحفظ Haki شيئًا في هذه الجلسة: لا لغتكم، ولا ما تبحثون عنه، ولا ما تقرؤونه.
gate-keep-others = لا يستطيع Haki أن يرى ما يسجله الكمبيوتر أو صاحبه. وقد يرى الناس القريبون والكاميرات القريبة الشاشة.

## Language menu: opened from the top bar

language-menu-title = القراءة بلغة أخرى
language-menu-close = إغلاق القائمة
language-option-missing = غير متاحة لهذه الصفحة

## Home: search, topics, emergency numbers

home-search-label = ماذا تحتاجون أن تعرفوا؟
home-search-placeholder = اسألوا بأي لغة
home-search-clear = مسح البحث
home-topics-title = المواضيع
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
# $language (String): name of the chosen language.
home-language-empty = لا توجد نصوص بعد بهذه اللغة: { $language }. كل صفحة تعرض اللغات المتاحة لها.
home-emergency-title = أرقام الطوارئ
home-emergency-free = المكالمة مجانية.
home-emergency-cost-unknown = لا نعرف كم تكلّف المكالمة.
home-emergency-always = ليلًا ونهارًا.
home-emergency-hours-unknown = لا نعرف الأوقات.
home-emergency-details = من أين هذا الرقم
# $date (Date): day of the check.
home-emergency-compared = قورن بمصدره في { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = دُوّن في { DATETIME($date, dateStyle: "long") }. ولم يُقارَن بمصدره بعد.
home-emergency-source-label = أين نُشر هذا الرقم
home-library-link = المكتبة: ما هي النصوص الموجودة هنا، ومن وقّعها
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [zero] لا توجد في المكتبة ملفات لم تُفتح.
        [one] يوجد في المكتبة ملف واحد لم يُفتح.
        [two] يوجد في المكتبة ملفان لم يُفتحا.
        [few] توجد في المكتبة { $count } ملفات لم تُفتح.
        [many] يوجد في المكتبة { $count } ملفًا لم تُفتح.
       *[other] يوجد في المكتبة { $count } ملف لم تُفتح.
    }
home-development-note = هذه نسخة تجريبية. نصوصها موقّعة بمفاتيح للاختبار، ولم يوقّعها ناشر.

## Search results

search-results-title = الإجابات
# $count (Number): results shown.
search-results-count =
    { $count ->
        [zero] لا إجابات.
        [one] إجابة واحدة.
        [two] إجابتان.
        [few] { $count } إجابات.
        [many] { $count } إجابة.
       *[other] { $count } إجابة.
    }
search-results-busy = جارٍ البحث…
search-results-none = لم يُعثر على شيء.
search-results-none-help = جرّبوا كلمة واحدة فقط، أو كلمة أخرى بالمعنى نفسه. يمكن البحث بأي لغة.
search-query-cut = سؤالكم طويل جدًا. استُخدمت بدايته فقط.
# $language (String): name of that language.
search-result-language = وُجد في النص (اللغة: { $language }).
search-result-words-label = الكلمات التي وُجدت

## Cards: a page in a list

card-kind-right = حقكم
card-kind-procedure = خطوة بخطوة
card-kind-explainer = شرح
card-kind-emergency = عند الطوارئ
card-kind-instrument = نص القانون
# $language (String): language of the title shown.
card-language-other = لغة هذه الصفحة: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
topic-other-languages-title = بلغات أخرى
topic-empty-note = لا توجد صفحات هنا بعد.

## Page

page-summary-label = الجواب باختصار
page-section-risks = انتبهوا
page-section-who-will-know = من سيعرف بذلك
page-draft-notice = هذه الصفحة مترجمة آليًا. لم يراجعها أي شخص بعد. قد تكون فيها أخطاء.
page-outdated-notice = تغيّر النص الأصلي بعد هذه الترجمة. وقد تكون بعض أجزائها خاطئة الآن.
# $date (Date): day by which the page should have been checked again.
page-old-notice = كان يجب أن تُراجَع هذه الصفحة من جديد في موعد أقصاه { DATETIME($date, dateStyle: "long") }. وربما تغيرت القواعد.
# $language (String): name of the language.
page-font-notice = لا توجد في Haki حروف لهذه اللغة: { $language }. وإذا لم تكن موجودة في الكمبيوتر أيضًا، فسترون مربعات بدل النص.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = هذه الصفحة غير موجودة بهذه اللغة: { $language }. أنتم تقرؤونها بهذه اللغة: { $shown }.

## Two languages side by side

compare-select-label = القراءة بلغتين
compare-select-none = لغة واحدة فقط
# $language (String): language in which the page was written.
compare-original-button = عرض النص الأصلي بجانبها ({ $language })
# $language (String): name of the second language.
compare-missing-title = هذه الصفحة غير موجودة بهذه اللغة: { $language }.
compare-missing-help = يمكن عرض هذه اللغات بجانبها:
# $language (String): name of the second language.
compare-outdated-note = تغيّر النص الأصلي بعد الترجمة إلى هذه اللغة: { $language }. وقد تكون بعض أجزائها خاطئة الآن.
compare-close-button = إغلاق اللغة الثانية

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = هذه الصفحة غير موجودة بعد بهذه اللغة: { $language }.
missing-choose-label = يمكنكم قراءتها بهذه اللغات:

## Sources of a page

sources-heading-title = المصادر
sources-address-note = لا يتصل Haki بالإنترنت. لقراءة مصدر، انسخوا عنوانه إلى كمبيوتر متصل بالإنترنت.
sources-reference-label = المرجع الرسمي
sources-address-label = العنوان
sources-status-in-force = ساري المفعول.
# $date (Date): first day of application.
sources-status-in-force-since = ساري المفعول. وهو يُطبَّق منذ { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = يُطبَّق ابتداءً من { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = لا يُطبَّق بعد.
sources-status-repealed = لم يعد ساري المفعول.
# $date (Date): day of the check.
sources-evidence-compared = قارنّا نصنا به في { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = دُوّن في { DATETIME($date, dateStyle: "long") }. ولم نقارن نصنا به بعد.
sources-return-button = العودة إلى الجملة

## About a page: when checked, by whom, how translated, who signed

about-heading-title = عن هذه الصفحة
about-checked-label = المراجعة
# $date (Date): day of the last comparison with the sources.
about-checked-text = قورنت آخر مرة بمصادرها في { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = يجب أن تُراجَع من جديد في موعد أقصاه { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = من راجعها
about-reviewer-author = المؤلف. لم يراجعها أي محامٍ.
about-reviewer-lawyer = محامٍ.
about-reviewer-organisation = منظمة مساعدة.
about-reviewer-publisher = الناشر.
about-method-label = كيف كُتب النص
about-method-original = كُتبت الصفحة بهذه اللغة.
about-method-human = ترجمها شخص.
about-method-machine-reviewed = مترجمة آليًا. وقد راجعها شخص.
about-method-machine-draft = مترجمة آليًا. لم يراجعها أي شخص بعد.
about-method-unstated = لم يُذكر كيف كُتب هذا النص.
about-original-label = اللغة الأصلية
about-place-label = أين تنطبق
about-topics-label = المواضيع
about-related-title = اقرؤوا أيضًا

## Signatures and editions: on a page and in the library

signer-publisher-label = موقّع من
signer-namespace-label = المجال
signer-edition-label = الإصدار
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = رقم { $edition }، { DATETIME($date, dateStyle: "long") }
# "بصمة" alone would sound like the reader's own fingerprints.
signer-fingerprint-label = رمز المفاتيح
signer-fingerprint-help = قارنوا هذه الأرقام بالأرقام التي يعرضها لكم الناشر.
signer-development-note = مفاتيح للاختبار، أُنشئت على هذا الكمبيوتر. وهي لا تثبت من كتب هذا.

## Library: which files are here

library-heading-title = المكتبة
library-heading-note = كل ملف هنا موقّع من ناشره. ولا يفتح Haki ملفًا إلا إذا كان التوقيع صحيحًا.
library-folder-label = المجلد
library-open-title = مفتوحة الآن
library-open-none = لا يوجد ملف مفتوح.
library-refused-title = لم تُفتح
library-languages-label = اللغات
library-items-label = الصفحات
library-texts-label = النصوص، محسوبة بكل اللغات
# $number (Number): how many.
library-number-text = { $number }
library-size-label = الحجم
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
library-renew-label = التجديد حتى
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = هذا الملف قديم. كان من المقرر أن يصدر إصدار أحدث في موعد أقصاه { DATETIME($date, dateStyle: "long") }.
library-refused-detail = تفاصيل للناشر

## While something takes long or fails

status-busy-text = لحظة من فضلكم…
status-retry-button = إعادة المحاولة

## On-screen keyboard: opens under a field

keyboard-open-button = لوحة المفاتيح
keyboard-close-button = إغلاق لوحة المفاتيح
# $language (String): language of the keys, in itself.
keyboard-keys-label = المفاتيح: { $language }
keyboard-layout-label = حروف أخرى
keyboard-more-key = المزيد من الحروف
keyboard-space-key = مسافة
keyboard-delete-key = حذف
keyboard-forms-label = أشكال هذا الحرف

## Size of the text

size-larger-button = تكبير النص
size-smaller-button = تصغير النص
# $percent (Number): size of the text, 100 is normal.
size-now-text = حجم النص: { $percent } بالمئة

## Page tools: under the title of a page

tools-label = القراءة وأخذ النص معكم
tools-print-button = طباعة
tools-codes-button = أخذ النص على الهاتف
tools-page-button = العودة إلى الصفحة

## Paper: what will be printed

paper-heading-title = هذا ما سيُطبع على الورق
paper-heading-note = انظروا إليه أولًا. لن تُطبع إلا الورقة المعروضة أدناه. وهي لا تقول من أنتم.
paper-start-button = الطباعة الآن
paper-collect-note = خذوا أوراقكم الآن. فما يبقى في الطابعة قد يقرؤه آخرون.
paper-nothing-note = ألم تُفتح نافذة للطباعة؟ إذن لا يمكن طباعة شيء من هذا الكمبيوتر. يمكنكم أخذ الجواب المختصر على الهاتف، أو نسخه بخط اليد.
paper-sheet-header = معلومات للقراءة في البيت
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = قورنت بمصادرها في { DATETIME($date, dateStyle: "long") }. من راجعها: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = موقّع من { $publisher }، الإصدار { $edition }، { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = أخذ النص على الهاتف
codes-heading-note = رموز QR هذه تحمل النص نفسه: الجواب المختصر وأين تجدون المساعدة. وهي لا تحتاج إلى الإنترنت ولا تفتح أي موقع.
# $count (Number): how many codes.
codes-how-note =
    { $count ->
        [zero] لا توجد رموز.
        [one] وجّهوا كاميرا الهاتف إلى الرمز. فيظهر النص.
        [two] وجّهوا كاميرا الهاتف إلى الرمزين، واحدًا بعد الآخر. في كل رمز جزء من النص.
        [few] وجّهوا كاميرا الهاتف إلى الرموز واحدًا بعد الآخر، وعددها { $count }. في كل رمز جزء من النص.
        [many] وجّهوا كاميرا الهاتف إلى الرموز واحدًا بعد الآخر، وعددها { $count }. في كل رمز جزء من النص.
       *[other] وجّهوا كاميرا الهاتف إلى الرموز واحدًا بعد الآخر، وعددها { $count }. في كل رمز جزء من النص.
    }
codes-phone-note = ثم يبقى النص على الهاتف. ومن يفتح الهاتف يستطيع أن يقرأه.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } من { $count }
codes-text-title = ما تحمله الرموز
codes-cut-note = لا تتسع الرموز لكل النص. والنص أدناه ينتهي حيث تنتهي الرموز.

## When nobody touches the computer: the visit is about to end

# $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [zero] تُمسح هذه الشاشة الآن.
        [one] تُمسح هذه الشاشة تلقائيًا بعد ثانية واحدة.
        [two] تُمسح هذه الشاشة تلقائيًا بعد ثانيتين.
        [few] تُمسح هذه الشاشة تلقائيًا بعد { $seconds } ثوانٍ.
        [many] تُمسح هذه الشاشة تلقائيًا بعد { $seconds } ثانية.
       *[other] تُمسح هذه الشاشة تلقائيًا بعد { $seconds } ثانية.
    }
idle-warning-help = للمتابعة، اضغطوا أي مفتاح أو انقروا بالفأرة.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

keep-more-link = المزيد عمّا يُحفظ
keep-haki-title = ماذا يحفظ Haki
keep-haki-saved = لا يحفظ Haki شيئًا من زيارتكم: لا لغتكم، ولا ما تكتبونه، ولا الصفحات التي تقرؤونها.
keep-haki-memory = أثناء القراءة يكون كل هذا في ذاكرة الكمبيوتر. وعندما تخرجون يعيد Haki هذه الذاكرة إلى الكمبيوتر.
keep-haki-network = لا يستخدم Haki الإنترنت. ولا يُرسَل أي شيء من زيارتكم إلى أي مكان.
keep-leave-title = ماذا يفعل زر «خروج»
keep-leave-gate = تفرغ الشاشة فورًا. ثم ينسى Haki زيارتكم ويعرض اللغات للشخص التالي.
keep-leave-close = تفرغ الشاشة فورًا. ثم ينسى Haki زيارتكم ويُغلق.
keep-leave-copied = إذا نسختم نصًا، يزيله Haki حيث يسمح الكمبيوتر بذلك. وربما احتفظت به برامج أخرى.
keep-idle-title = إذا ابتعدتم عن الكمبيوتر
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [zero] إذا لم يُضغط أي مفتاح ولم يُنقر بالفأرة، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
        [one] بعد دقيقة واحدة دون ضغط أي مفتاح ودون نقر، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
        [two] بعد دقيقتين دون ضغط أي مفتاح ودون نقر، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
        [few] بعد { $minutes } دقائق دون ضغط أي مفتاح ودون نقر، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
        [many] بعد { $minutes } دقيقة دون ضغط أي مفتاح ودون نقر، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
       *[other] بعد { $minutes } دقيقة دون ضغط أي مفتاح ودون نقر، يفعل Haki ما يفعله زر «خروج». وينبهكم قبل ذلك.
    }
keep-idle-never = هذا الكمبيوتر مُعدّ لشخص واحد. ينتظر Haki إلى أن تخرجوا.
keep-others-title = ما لا يستطيع Haki أن يراه أو يغيّره
keep-others-owner = يستطيع المسؤول عن هذا الكمبيوتر أن يسجّل، ببرامج أخرى، ما يُكتب على المفاتيح وما يظهر على الشاشة.
keep-others-people = قد يرى الناس القريبون والكاميرات القريبة الشاشة.
keep-others-start = قد يسجّل الكمبيوتر أن Haki شُغّل، ومتى.
keep-others-disk = الكمبيوتر الذي ذاكرته قليلة قد يكتب أجزاء منها على قرصه.
keep-others-paper = ما تطبعونه يبقى مدة في قائمة الطابعة، وقد يبقى في الطابعة نفسها.
keep-others-phone = ما تأخذونه على الهاتف يبقى على الهاتف.

## The place: a library or an organisation that set up this computer

place-contact-title = يمكنكم أن تسألوا هنا
# $line (Number): line of the mistake.
place-wrong-line = في إعدادات هذا المكان خطأ في السطر { $line }. لم يستخدمها Haki.
place-wrong-file = لا يمكن قراءة إعدادات هذا المكان. لم يستخدمها Haki.
place-wrong-help = أخبروا المسؤولين عن هذا الكمبيوتر. وحتى ذلك الحين يمسح Haki الشاشة بعد 3 دقائق ولا يطبع.
place-wrong-detail = تفاصيل لهم
