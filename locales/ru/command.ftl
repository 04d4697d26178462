### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Проверять, собирать и подписывать пакеты сведений о правах и искать в них.
command-check-about = Прочитать авторские файлы и назвать каждую ошибку с файлом и строкой.
command-check-content-help = Папка с авторскими файлами.
command-check-json-help = Вывести JSON: один объект со всеми ошибками.
command-build-about = Собрать из авторских файлов по одному неподписанному пакету на пространство имён.
command-build-content-help = Папка с авторскими файлами.
command-build-out-help = Папка для неподписанных пакетов.
command-build-only-help = Собрать только это пространство имён; можно указать несколько раз.
command-build-json-help = Вывести JSON: один объект на пакет.
command-sign-about = Подписать неподписанные пакеты ключами издателя.
command-sign-files-help = Неподписанные пакеты, как их записывает `build`.
command-sign-keys-help = Папка с корневыми метаданными издателя и ключами ролей.
command-sign-out-help = Папка для подписанных пакетов: библиотека.
command-sign-json-help = Вывести JSON: один объект на пакет.
command-inspect-about = Показать, что пакет сообщает о себе. Ничего не проверяется.
command-inspect-file-help = Пакет, подписанный или нет.
command-inspect-json-help = Вывести манифест в виде JSON.
command-verify-about = Проверить пакеты полностью: подписи, хеши каждой записи, содержание и индекс.
command-verify-paths-help = Пакеты или папки с пакетами.
command-verify-json-help = Вывести JSON: один объект на пакет.
command-search-about = Искать в библиотеке так, как это делает приложение.
command-search-query-help = Слова на любом языке.
command-search-lang-help = Язык, на котором показывать результаты, в виде тега BCP 47.
command-search-library-help = Папка с пакетами; если не указана, та, которую собрала команда `cargo xtask run`.
command-search-json-help = Вывести JSON: результаты с полями id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] Найдена { $problems } ошибка.
        [few] Найдено { $problems } ошибки.
        [many] Найдено { $problems } ошибок.
       *[other] Найдено { $problems } ошибки.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Ошибок нет: { $bundles } пакет, страниц: { $items }.
        [few] Ошибок нет: { $bundles } пакета, страниц: { $items }.
        [many] Ошибок нет: { $bundles } пакетов, страниц: { $items }.
       *[other] Ошибок нет: { $bundles } пакета, страниц: { $items }.
    }
build-step-check = Проверка содержания
# $namespace (String): the bundle's namespace.
build-step-import = Импорт: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Индексирование: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: страниц: { $items }, языков: { $languages }, { $kib } КиБ, без подписи
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: подписано, издатель: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, выпуск { $edition }, подписано, издатель: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Ничего не найдено.
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = найдено (язык: { $language }): { $words }
search-cut = Использовано только начало запроса.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki не удалось создать закрытую папку для этого сеанса: { $why }. Освободите немного памяти или места на диске и запустите снова.
app-lock-failed = Haki не удалось отключить себя от сети, поэтому приложение не открылось: { $why }.
app-window-failed = Haki не удалось открыть своё окно: { $why }. В Linux для этого нужен WebKitGTK 4.1.
