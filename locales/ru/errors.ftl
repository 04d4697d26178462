### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Эта копия неполная или повреждена. Она не открыта.
error-bundle-damaged-help = Скопируйте файл ещё раз или обратитесь в организацию, которая его вам дала.
error-bundle-unsigned = У этого файла нет подписи. Он не открыт.
error-bundle-unsigned-help = Попросите подписанный файл у организации, которая его вам дала.
error-bundle-publisher-unknown = Этот файл не от издателя, которого знает Haki. Он не открыт.
error-bundle-publisher-unknown-help = Спросите у организации, которая его вам дала, откуда этот файл.
error-bundle-namespace-foreign = Этот издатель не имеет права писать для этого места или этой темы. Файл не открыт.
error-bundle-namespace-foreign-help = Попросите у организации, которая его вам дала, файл от нужного издателя.
error-bundle-edition-older = Здесь уже известен более новый выпуск этого файла. Старый не открыт.
error-bundle-edition-older-help = Используйте более новый файл или удалите этот.
error-bundle-duplicate = Этот же выпуск уже открыт из другого файла.
error-bundle-duplicate-help = Ничего не пропало. Один из двух файлов можно удалить.
error-bundle-format-newer = Для этого файла нужна более новая версия Haki. Он не открыт.
error-bundle-format-newer-help = Попросите самую новую версию Haki у организации, которая его вам дала.
error-bundle-unreadable = Компьютер не смог прочитать этот файл.
error-bundle-unreadable-help = Вставьте флешку ещё раз или скопируйте файл ещё раз.

## The library as a whole

error-library-missing = На этом компьютере нет библиотеки.
error-library-missing-help = Положите папку «library» с файлами Haki рядом с приложением и запустите Haki снова.
error-library-empty = Библиотека пуста, поэтому читать пока нечего.
error-library-empty-help = Скопируйте в папку библиотеки файлы, имена которых заканчиваются на «.haki», и запустите Haki снова.
error-library-none-open = Ни один из файлов в библиотеке не удалось открыть.
error-library-none-open-help = Посмотрите в библиотеке, почему, и спросите организацию, которая дала вам Haki.
error-library-unreadable = Компьютер не смог прочитать библиотеку.
error-library-unreadable-help = Вставьте флешку ещё раз или обратитесь к человеку, который отвечает за этот компьютер.

## A page, a topic, the search

error-item-unknown = Этой страницы нет в библиотеке на этом компьютере.
error-item-unknown-help = Вернитесь и выберите другую страницу или посмотрите в библиотеке, какие файлы не открыты.
error-topic-unknown = Этой темы нет в библиотеке на этом компьютере.
error-topic-unknown-help = Вернитесь и выберите другую тему.
error-search-failed = Поиск не сработал.
error-search-failed-help = Попробуйте ещё раз или выберите тему.

## Anything else

error-unexpected = Что-то не сработало.
error-unexpected-help = Попробуйте ещё раз. Если это повторится, нажмите «Выйти» и начните сначала.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Этот издатель больше не пишет для Haki. Файл не открыт.
error-bundle-publisher-withdrawn-help = Попросите у организации, которая его вам дала, более новый файл от другого издателя.
