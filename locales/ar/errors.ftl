### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = هذه النسخة غير كاملة أو تالفة. لم تُفتح.
error-bundle-damaged-help = انسخوا الملف من جديد، أو اسألوا المنظمة التي أعطتكم إياه.
error-bundle-unsigned = هذا الملف لا يحمل توقيعًا. لم يُفتح.
error-bundle-unsigned-help = اطلبوا ملفًا موقّعًا من المنظمة التي أعطتكم إياه.
error-bundle-publisher-unknown = هذا الملف ليس من ناشر يعرفه Haki. لم يُفتح.
error-bundle-publisher-unknown-help = اسألوا المنظمة التي أعطتكم إياه من أين يأتي الملف.
error-bundle-namespace-foreign = لا يحق لهذا الناشر أن يكتب لهذا المكان أو لهذا الموضوع. لم يُفتح الملف.
error-bundle-namespace-foreign-help = اطلبوا من المنظمة التي أعطتكم إياه ملفًا من الناشر الصحيح.
error-bundle-edition-older = سبق أن عُرف هنا إصدار أحدث من هذا الملف. لم يُفتح الإصدار الأقدم.
error-bundle-edition-older-help = استخدموا الملف الأحدث، أو احذفوا هذا الملف.
error-bundle-duplicate = الإصدار نفسه مفتوح بالفعل من ملف آخر.
error-bundle-duplicate-help = لم يُفقد شيء. يمكنكم حذف أحد الملفين.
error-bundle-format-newer = هذا الملف يحتاج إلى نسخة أحدث من Haki. لم يُفتح.
error-bundle-format-newer-help = اطلبوا أحدث نسخة من Haki من المنظمة التي أعطتكم إياه.
error-bundle-unreadable = لم يستطع الكمبيوتر قراءة هذا الملف.
error-bundle-unreadable-help = أدخلوا ذاكرة USB من جديد، أو انسخوا الملف من جديد.

## The library as a whole

error-library-missing = لا توجد مكتبة على هذا الكمبيوتر.
error-library-missing-help = ضعوا بجانب التطبيق مجلدًا اسمه «library» وفيه ملفات Haki، ثم شغّلوا Haki من جديد.
error-library-empty = المكتبة فارغة، لذلك لا يوجد شيء للقراءة بعد.
# The dot of ".haki" would jump to the other side in a right-to-left line.
error-library-empty-help = انسخوا ملفات ينتهي اسمها بكلمة «haki» إلى مجلد المكتبة، ثم شغّلوا Haki من جديد.
error-library-none-open = لم يمكن فتح أي ملف من ملفات المكتبة.
error-library-none-open-help = انظروا في المكتبة لمعرفة السبب، واسألوا المنظمة التي أعطتكم Haki.
error-library-unreadable = لم يستطع الكمبيوتر قراءة المكتبة.
error-library-unreadable-help = أدخلوا ذاكرة USB من جديد، أو اسألوا الشخص المسؤول عن هذا الكمبيوتر.

## A page, a topic, the search

error-item-unknown = هذه الصفحة غير موجودة في المكتبة على هذا الكمبيوتر.
error-item-unknown-help = ارجعوا واختاروا صفحة أخرى، أو انظروا في المكتبة أي ملفات لم تُفتح.
error-topic-unknown = هذا الموضوع غير موجود في المكتبة على هذا الكمبيوتر.
error-topic-unknown-help = ارجعوا واختاروا موضوعًا آخر.
error-search-failed = لم ينجح البحث.
error-search-failed-help = حاولوا مرة أخرى، أو اختاروا موضوعًا بدلًا من ذلك.

## Anything else

error-unexpected = حدث شيء لم ينجح.
error-unexpected-help = حاولوا مرة أخرى. وإذا تكرر ذلك، فاضغطوا «خروج» وابدؤوا من جديد.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = لم يعد هذا الناشر يكتب لـ Haki. لم يُفتح الملف.
error-bundle-publisher-withdrawn-help = اطلبوا من المنظمة التي أعطتكم إياه ملفًا أحدث من ناشر آخر.
