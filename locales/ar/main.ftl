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
