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
