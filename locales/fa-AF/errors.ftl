### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = این کاپی ناقص یا خراب است. باز نشد.
error-bundle-damaged-help = فایل را دوباره کاپی کنید، یا از سازمانی که آن را به شما داده است بپرسید.
error-bundle-unsigned = این فایل امضا ندارد. باز نشد.
error-bundle-unsigned-help = از سازمانی که آن را به شما داده است، یک فایل امضاشده بخواهید.
error-bundle-publisher-unknown = این فایل از ناشری نیست که Haki می‌شناسد. باز نشد.
error-bundle-publisher-unknown-help = از سازمانی که آن را به شما داده است بپرسید که این فایل از کجا می‌آید.
error-bundle-namespace-foreign = این ناشر اجازه ندارد که برای این محل یا موضوع بنویسد. فایل باز نشد.
error-bundle-namespace-foreign-help = از سازمانی که آن را به شما داده است، فایلی از ناشر مربوط بخواهید.
error-bundle-edition-older = نسخهٔ جدیدتری از این فایل از پیش در این‌جا شناخته شده است. نسخهٔ کهنه‌تر باز نشد.
error-bundle-edition-older-help = از فایل جدیدتر استفاده کنید، یا این فایل را حذف کنید.
error-bundle-duplicate = همین نسخه از پیش از یک فایل دیگر باز است.
error-bundle-duplicate-help = هیچ چیزی گم نشده است. می‌توانید یکی از دو فایل را حذف کنید.
error-bundle-format-newer = این فایل به Haki جدیدتری ضرورت دارد. باز نشد.
error-bundle-format-newer-help = از سازمانی که آن را به شما داده است، جدیدترین Haki را بخواهید.
error-bundle-unreadable = کمپیوتر نتوانست این فایل را بخواند.
error-bundle-unreadable-help = فلش را دوباره وصل کنید، یا فایل را دوباره کاپی کنید.

## The library as a whole

error-library-missing = در این کمپیوتر کتابخانه نیست.
error-library-missing-help = یک فولدر به نام «library» را با فایل‌های Haki در کنار برنامه بگذارید، بعد Haki را دوباره باز کنید.
error-library-empty = کتابخانه خالی است، پس هنوز چیزی برای خواندن نیست.
error-library-empty-help = فایل‌هایی را که نام آن‌ها با «{ ".haki" }» ختم می‌شود در فولدر کتابخانه کاپی کنید، بعد Haki را دوباره باز کنید.
error-library-none-open = هیچ یک از فایل‌های کتابخانه باز نشد.
error-library-none-open-help = در کتابخانه ببینید که چرا، و از سازمانی که Haki را به شما داده است بپرسید.
error-library-unreadable = کمپیوتر نتوانست کتابخانه را بخواند.
error-library-unreadable-help = فلش را دوباره وصل کنید، یا از کسی که مسئول این کمپیوتر است بپرسید.

## A page, a topic, the search

error-item-unknown = این صفحه در کتابخانهٔ این کمپیوتر نیست.
error-item-unknown-help = برگردید و صفحهٔ دیگری را انتخاب کنید، یا در کتابخانه ببینید که کدام فایل‌ها باز نشده است.
error-topic-unknown = این موضوع در کتابخانهٔ این کمپیوتر نیست.
error-topic-unknown-help = برگردید و موضوع دیگری را انتخاب کنید.
error-search-failed = جستجو کار نکرد.
error-search-failed-help = دوباره امتحان کنید، یا به جای آن یک موضوع را انتخاب کنید.

## Anything else

error-unexpected = یک چیز کار نکرد.
error-unexpected-help = دوباره امتحان کنید. اگر باز هم همین‌طور شد، «خروج» را فشار بدهید و از سر شروع کنید.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = این ناشر دیگر برای Haki نمی‌نویسد. فایل باز نشد.
error-bundle-publisher-withdrawn-help = از سازمانی که آن را به شما داده است، یک فایل جدیدتر از ناشر دیگری بخواهید.
