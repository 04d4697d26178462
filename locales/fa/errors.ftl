### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = این نسخه ناقص یا خراب است. باز نشد.
error-bundle-damaged-help = فایل را دوباره کپی کنید، یا از سازمانی که آن را به شما داده است بپرسید.
error-bundle-unsigned = این فایل امضا ندارد. باز نشد.
error-bundle-unsigned-help = از سازمانی که آن را به شما داده است، فایل امضاشده بخواهید.
error-bundle-publisher-unknown = این فایل از ناشری نیست که Haki می‌شناسد. باز نشد.
error-bundle-publisher-unknown-help = از سازمانی که آن را به شما داده است بپرسید این فایل از کجا آمده است.
error-bundle-namespace-foreign = این ناشر اجازه ندارد برای این محل یا موضوع بنویسد. فایل باز نشد.
error-bundle-namespace-foreign-help = از سازمانی که آن را به شما داده است، فایلی از ناشر درست بخواهید.
error-bundle-edition-older = ویرایش جدیدتری از این فایل از قبل اینجا شناخته شده است. ویرایش قدیمی‌تر باز نشد.
error-bundle-edition-older-help = از فایل جدیدتر استفاده کنید، یا این یکی را پاک کنید.
error-bundle-duplicate = همین ویرایش از قبل از فایل دیگری باز است.
error-bundle-duplicate-help = هیچ چیزی از دست نرفته است. می‌توانید یکی از دو فایل را پاک کنید.
error-bundle-format-newer = این فایل به Haki جدیدتری نیاز دارد. باز نشد.
error-bundle-format-newer-help = از سازمانی که آن را به شما داده است، جدیدترین Haki را بخواهید.
error-bundle-unreadable = رایانه نتوانست این فایل را بخواند.
error-bundle-unreadable-help = فلش را دوباره وصل کنید، یا فایل را دوباره کپی کنید.

## The library as a whole

error-library-missing = در این رایانه کتابخانه‌ای نیست.
error-library-missing-help = پوشه‌ای به نام «library» با فایل‌های Haki کنار برنامه بگذارید، بعد Haki را دوباره باز کنید.
error-library-empty = کتابخانه خالی است، پس هنوز چیزی برای خواندن نیست.
error-library-empty-help = فایل‌هایی را که نامشان به «{ ".haki" }» ختم می‌شود در پوشهٔ کتابخانه کپی کنید، بعد Haki را دوباره باز کنید.
error-library-none-open = هیچ یک از فایل‌های کتابخانه باز نشد.
error-library-none-open-help = در کتابخانه ببینید چرا، و از سازمانی که Haki را به شما داده است بپرسید.
error-library-unreadable = رایانه نتوانست کتابخانه را بخواند.
error-library-unreadable-help = فلش را دوباره وصل کنید، یا از کسی که مسئول این رایانه است بپرسید.

## A page, a topic, the search

error-item-unknown = این صفحه در کتابخانهٔ این رایانه نیست.
error-item-unknown-help = برگردید و صفحهٔ دیگری انتخاب کنید، یا در کتابخانه ببینید کدام فایل‌ها باز نشده است.
error-topic-unknown = این موضوع در کتابخانهٔ این رایانه نیست.
error-topic-unknown-help = برگردید و موضوع دیگری انتخاب کنید.
error-search-failed = جست‌وجو کار نکرد.
error-search-failed-help = دوباره امتحان کنید، یا به جای آن یک موضوع انتخاب کنید.

## Anything else

error-unexpected = چیزی کار نکرد.
error-unexpected-help = دوباره امتحان کنید. اگر باز هم پیش آمد، «خروج» را بزنید و از اول شروع کنید.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = این ناشر دیگر برای Haki نمی‌نویسد. فایل باز نشد.
error-bundle-publisher-withdrawn-help = از سازمانی که آن را به شما داده است، فایل جدیدتری از ناشری دیگر بخواهید.
