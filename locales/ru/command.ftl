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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Ключи на разных компьютерах: добавить подписи тех ключей, которые есть здесь, и завершить, когда будут все.
command-sign-with-help = То, что подписали коллеги: папка, имя которой заканчивается на «.signing», или черновик корневого файла. Можно указать несколько раз.
command-sign-passphrase-file-help = Файл, первая строка которого — парольная фраза; если он не указан, программа её спросит.
command-keys-about = Создавать ключи, показывать их и менять, чьи ключи действительны.
command-keys-new-about = Создать ключ. Закрытая половина зашифрована парольной фразой.
command-keys-new-name-help = Имя ключа: a–z, 0–9 и дефисы.
command-keys-new-out-help = Папка для двух файлов ключа.
command-keys-new-kind-help = Вид ключа.
command-keys-new-passphrase-file-help = Файл, первая строка которого — парольная фраза; если он не указан, программа спросит её дважды.
command-keys-new-json-help = Вывести JSON: один объект.
command-keys-list-about = Показать самый новый корневой файл, его роли и ключи в папке.
command-keys-list-folder-help = Папка с корневыми файлами и ключами издателя.
command-keys-list-json-help = Вывести JSON: один объект.
command-keys-rotate-about = Составить черновик следующего корневого файла с другими ключами для названных ролей; первый корневой файл называет все четыре.
command-keys-rotate-folder-help = Папка с корневыми файлами издателя.
command-keys-rotate-expires-help = День, когда истекает срок действия нового корневого файла: ГГГГ-ММ-ДД.
command-keys-rotate-threshold-help = Сколько ключей роли должны подписать: РОЛЬ=ЧИСЛО. Если не указано, больше половины.
command-keys-rotate-root-help = Открытые ключи роли root.
command-keys-rotate-targets-help = Открытые ключи роли targets, которая ручается за содержание.
command-keys-rotate-snapshot-help = Открытые ключи роли snapshot.
command-keys-rotate-timestamp-help = Открытые ключи роли timestamp.
command-keys-rotate-json-help = Вывести JSON: один объект.
command-keys-revoke-about = Составить черновик следующего корневого файла без этих ключей в любой роли.
command-keys-revoke-folder-help = Папка с корневыми файлами издателя.
command-keys-revoke-keys-help = Ключи по именам или по началу их идентификаторов.
command-keys-revoke-expires-help = День, когда истекает срок действия нового корневого файла: ГГГГ-ММ-ДД.
command-keys-revoke-threshold-help = Сколько ключей роли должны подписывать отныне: РОЛЬ=ЧИСЛО. Если не указано, столько же, сколько раньше.
command-keys-revoke-json-help = Вывести JSON: один объект.
# $name (String): name of a key. A prompt.
keys-passphrase = Парольная фраза ключа { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Новая парольная фраза для ключа { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Та же парольная фраза ещё раз:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Файл { $private } и его парольную фразу держите только у себя. Файл { $public } дайте коллегам. Идентификатор ключа: { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Корневой файл { $version }, действует до { $expires }. Цифровой отпечаток: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: черновик корневого файла { $version }, ещё не подписан. Цифровой отпечаток: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, выпуск { $edition }. Сравните с коллегами: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: корневой файл { $version }, действует до { $expires }. Сравните с коллегами: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: подписало достаточно ключей. Дайте этот корневой файл всем коллегам.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: подписи нужных ключей нового корневого файла: { $have } из { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: подписи нужных ключей предыдущего корневого файла: { $have } из { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: подписи нужных ключей под содержанием: { $have } из { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: подписи нужных ключей под списком файлов: { $have } из { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: подписи нужных ключей под самым новым выпуском: { $have } из { $wanted }.
