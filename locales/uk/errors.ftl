### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Ця копія неповна або пошкоджена. Її не відкрито.
error-bundle-damaged-help = Скопіюйте файл ще раз або зверніться до організації, яка Вам його дала.
error-bundle-unsigned = Цей файл не має підпису. Його не відкрито.
error-bundle-unsigned-help = Попросіть підписаний файл в організації, яка Вам його дала.
error-bundle-publisher-unknown = Цей файл не від видавця, якого знає Haki. Його не відкрито.
error-bundle-publisher-unknown-help = Спитайте організацію, яка Вам його дала, звідки цей файл.
error-bundle-namespace-foreign = Цей видавець не має права писати про це місце або цю тему. Файл не відкрито.
error-bundle-namespace-foreign-help = Попросіть в організації, яка Вам його дала, файл від належного видавця.
error-bundle-edition-older = Тут уже відоме новіше видання цього файлу. Старіше не відкрито.
error-bundle-edition-older-help = Користуйтеся новішим файлом або видаліть цей.
error-bundle-duplicate = Це саме видання вже відкрито з іншого файлу.
error-bundle-duplicate-help = Нічого не втрачено. Один із двох файлів можна видалити.
error-bundle-format-newer = Цей файл потребує новішої версії Haki. Його не відкрито.
error-bundle-format-newer-help = Попросіть найновішу версію Haki в організації, яка Вам його дала.
error-bundle-unreadable = Комп’ютер не зміг прочитати цей файл.
error-bundle-unreadable-help = Вставте флешку ще раз або скопіюйте файл ще раз.

## The library as a whole

error-library-missing = На цьому комп’ютері немає бібліотеки.
error-library-missing-help = Покладіть папку «library» з файлами Haki поруч із застосунком і запустіть Haki знову.
error-library-empty = Бібліотека порожня, тому читати ще нічого.
error-library-empty-help = Скопіюйте в папку бібліотеки файли, назви яких закінчуються на «.haki», і запустіть Haki знову.
error-library-none-open = Жодного файлу в бібліотеці не вдалося відкрити.
error-library-none-open-help = Подивіться в бібліотеці, чому, і спитайте організацію, яка дала Вам Haki.
error-library-unreadable = Комп’ютер не зміг прочитати бібліотеку.
error-library-unreadable-help = Вставте флешку ще раз або зверніться до людини, яка відповідає за цей комп’ютер.

## A page, a topic, the search

error-item-unknown = Цієї сторінки немає в бібліотеці на цьому комп’ютері.
error-item-unknown-help = Поверніться назад і виберіть іншу сторінку або подивіться в бібліотеці, які файли не відкрито.
error-topic-unknown = Цієї теми немає в бібліотеці на цьому комп’ютері.
error-topic-unknown-help = Поверніться назад і виберіть іншу тему.
error-search-failed = Пошук не спрацював.
error-search-failed-help = Спробуйте ще раз або натомість виберіть тему.

## Anything else

error-unexpected = Щось не спрацювало.
error-unexpected-help = Спробуйте ще раз. Якщо це повториться, натисніть «Вийти» і почніть спочатку.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Цей видавець більше не пише для Haki. Файл не відкрито.
error-bundle-publisher-withdrawn-help = Попросіть в організації, яка Вам його дала, новіший файл від іншого видавця.
