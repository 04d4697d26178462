### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Перевіряти, збирати й підписувати пакети відомостей про права і шукати в них.
command-check-about = Прочитати авторські файли і назвати кожну помилку з файлом і рядком.
command-check-content-help = Папка з авторськими файлами.
command-check-json-help = Вивести JSON: один об’єкт з усіма помилками.
command-build-about = Зібрати з авторських файлів по одному непідписаному пакету на простір імен.
command-build-content-help = Папка з авторськими файлами.
command-build-out-help = Папка для непідписаних пакетів.
command-build-only-help = Зібрати лише цей простір імен; можна вказати кілька разів.
command-build-json-help = Вивести JSON: один об’єкт на пакет.
command-sign-about = Підписати непідписані пакети ключами видавця.
command-sign-files-help = Непідписані пакети, як їх записує `build`.
command-sign-keys-help = Папка з кореневими метаданими видавця та ключами ролей.
command-sign-out-help = Папка для підписаних пакетів: бібліотека.
command-sign-json-help = Вивести JSON: один об’єкт на пакет.
command-inspect-about = Показати, що пакет повідомляє про себе. Нічого не перевіряється.
command-inspect-file-help = Пакет, підписаний чи ні.
command-inspect-json-help = Вивести маніфест як JSON.
command-verify-about = Перевірити пакети повністю: підписи, хеші кожного запису, вміст та індекс.
command-verify-paths-help = Пакети або папки з пакетами.
command-verify-json-help = Вивести JSON: один об’єкт на пакет.
command-search-about = Шукати в бібліотеці так, як це робить застосунок.
command-search-query-help = Слова будь-якою мовою.
command-search-lang-help = Мова, якою показувати результати, як тег BCP 47.
command-search-library-help = Папка з пакетами; якщо не вказано, та, яку зібрала команда `cargo xtask run`.
command-search-json-help = Вивести JSON: результати з полями id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] Знайдено { $problems } помилку.
        [few] Знайдено { $problems } помилки.
        [many] Знайдено { $problems } помилок.
       *[other] Знайдено { $problems } помилки.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Помилок немає: { $bundles } пакет, сторінок: { $items }.
        [few] Помилок немає: { $bundles } пакети, сторінок: { $items }.
        [many] Помилок немає: { $bundles } пакетів, сторінок: { $items }.
       *[other] Помилок немає: { $bundles } пакета, сторінок: { $items }.
    }
build-step-check = Перевірка вмісту
# $namespace (String): the bundle's namespace.
build-step-import = Імпорт: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Індексування: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: сторінок: { $items }, мов: { $languages }, { $kib } КіБ, без підпису
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: підписано, видавець: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, видання { $edition }, підписано, видавець: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Нічого не знайдено.
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = знайдено (мова: { $language }): { $words }
search-cut = Використано лише початок запиту.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki не вдалося створити приватну папку для цього сеансу: { $why }. Звільніть трохи пам’яті або місця на диску і запустіть знову.
app-lock-failed = Haki не вдалося відгородитися від мережі, тому застосунок не відкрився: { $why }.
app-window-failed = Haki не вдалося відкрити своє вікно: { $why }. У Linux для цього потрібен WebKitGTK 4.1.

## Keys, and signing with keys on different machines.

command-sign-detached-help = Ключі на різних комп’ютерах: додати підписи тих ключів, які є тут, і завершити, коли будуть усі.
command-sign-with-help = Те, що підписали колеги: папка, назва якої закінчується на «.signing», або чернетка кореневого файлу. Можна вказати кілька разів.
command-sign-passphrase-file-help = Файл, перший рядок якого — парольна фраза; якщо його не вказано, програма її запитає.
command-keys-about = Створювати ключі, показувати їх і змінювати, чиї ключі чинні.
command-keys-new-about = Створити ключ. Приватну половину зашифровано парольною фразою.
command-keys-new-name-help = Назва ключа: a–z, 0–9 і дефіси.
command-keys-new-out-help = Папка для двох файлів ключа.
command-keys-new-kind-help = Вид ключа.
command-keys-new-passphrase-file-help = Файл, перший рядок якого — парольна фраза; якщо його не вказано, програма запитає її двічі.
command-keys-new-json-help = Вивести JSON: один об’єкт.
command-keys-list-about = Показати найновіший кореневий файл, його ролі та ключі в папці.
command-keys-list-folder-help = Папка з кореневими файлами й ключами видавця.
command-keys-list-json-help = Вивести JSON: один об’єкт.
command-keys-rotate-about = Скласти чернетку наступного кореневого файлу з іншими ключами для названих ролей; перший кореневий файл називає всі чотири.
command-keys-rotate-folder-help = Папка з кореневими файлами видавця.
command-keys-rotate-expires-help = День, коли спливає строк дії нового кореневого файлу: РРРР-ММ-ДД.
command-keys-rotate-threshold-help = Скільки ключів ролі мають підписати: РОЛЬ=ЧИСЛО. Якщо не вказано, більше ніж половина.
command-keys-rotate-root-help = Публічні ключі ролі root.
command-keys-rotate-targets-help = Публічні ключі ролі targets, яка ручається за вміст.
command-keys-rotate-snapshot-help = Публічні ключі ролі snapshot.
command-keys-rotate-timestamp-help = Публічні ключі ролі timestamp.
command-keys-rotate-json-help = Вивести JSON: один об’єкт.
command-keys-revoke-about = Скласти чернетку наступного кореневого файлу без цих ключів у будь-якій ролі.
command-keys-revoke-folder-help = Папка з кореневими файлами видавця.
command-keys-revoke-keys-help = Ключі за назвами або за початком їхніх ідентифікаторів.
command-keys-revoke-expires-help = День, коли спливає строк дії нового кореневого файлу: РРРР-ММ-ДД.
command-keys-revoke-threshold-help = Скільки ключів ролі мають підписувати відтепер: РОЛЬ=ЧИСЛО. Якщо не вказано, стільки ж, як раніше.
command-keys-revoke-json-help = Вивести JSON: один об’єкт.
# $name (String): name of a key. A prompt.
keys-passphrase = Парольна фраза ключа { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Нова парольна фраза для ключа { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Та сама парольна фраза ще раз:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Файл { $private } і його парольну фразу тримайте лише в себе. Файл { $public } дайте колегам. Ідентифікатор ключа: { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Кореневий файл { $version }, діє до { $expires }. Цифровий відбиток: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: чернетка кореневого файлу { $version }, ще не підписана. Цифровий відбиток: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, видання { $edition }. Порівняйте з колегами: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: кореневий файл { $version }, діє до { $expires }. Порівняйте з колегами: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: підписало достатньо ключів. Дайте цей кореневий файл усім колегам.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: підписи потрібних ключів нового кореневого файлу: { $have } з { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: підписи потрібних ключів попереднього кореневого файлу: { $have } з { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: підписи потрібних ключів під вмістом: { $have } з { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: підписи потрібних ключів під списком файлів: { $have } з { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: підписи потрібних ключів під найновішим виданням: { $have } з { $wanted }.
