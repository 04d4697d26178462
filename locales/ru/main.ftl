### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Перейти к тексту
# Goes one screen back.
bar-back-button = Назад
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Начало
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: сменить язык
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Выйти
# Explains the Leave button.
bar-leave-hint = Сразу очищает экран и начинает сначала. Можно также три раза нажать клавишу Shift.

## Language gate: the first screen

gate-heading-title = Выберите свой язык
# Name of the field above the list of languages.
gate-filter-label = Введите название своего языка
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] Найден { $count } язык.
        [few] Найдено { $count } языка.
        [many] Найдено { $count } языков.
       *[other] Найдено { $count } языка.
    }
gate-filter-none = Язык не найден.
gate-filter-none-help = Попробуйте ввести только первые буквы или название языка по-английски.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Всё приложение на этом языке
gate-more-title = Другие языки
gate-more-note = Тексты на этом языке. Кнопки и меню могут быть на другом.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Показать { $count } язык
        [few] Показать все { $count } языка
        [many] Показать все { $count } языков
       *[other] Показать все { $count } языка
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Текстов пока нет, только кнопки и меню
# Beside a language that has no texts.
gate-language-empty = Текстов пока нет. Можно читать на другом языке.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } текст
        [few] { $count } текста
        [many] { $count } текстов
       *[other] { $count } текста
    }
gate-keep-title = Что сохраняет этот компьютер
gate-keep-text = В этом сеансе Haki ничего не сохраняет: ни ваш язык, ни то, что вы ищете, ни то, что вы читаете.
gate-keep-others = Haki не видит, что записывает компьютер или его владелец. Люди и камеры рядом могут видеть экран.

## Language menu: opened from the top bar

language-menu-title = Читать на другом языке
language-menu-close = Закрыть список
# Beside a language in which the page on screen does not exist.
language-option-missing = Этой страницы нет

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Что вам нужно узнать?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Спросите на любом языке
home-search-clear = Очистить поиск
home-topics-title = Темы
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Текстов на этом языке пока нет ({ $language }). На каждой странице предложены языки, на которых она есть.
home-emergency-title = Номера экстренной помощи
home-emergency-free = Звонок бесплатный.
home-emergency-cost-unknown = Мы не знаем, сколько стоит звонок.
home-emergency-always = Днём и ночью.
home-emergency-hours-unknown = Мы не знаем часов работы.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Откуда этот номер
# $date (Date): day of the check.
home-emergency-compared = { DATETIME($date, dateStyle: "long") } номер сверен с источником.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = { DATETIME($date, dateStyle: "long") } номер записан. С источником он ещё не сверен.
home-emergency-source-label = Где опубликован номер
home-library-link = Библиотека: какие тексты здесь есть и кто их подписал
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] В библиотеке не открыт { $count } файл.
        [few] В библиотеке не открыто { $count } файла.
        [many] В библиотеке не открыто { $count } файлов.
       *[other] В библиотеке не открыто { $count } файла.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Это пробная копия. Её тексты подписаны пробными ключами, а не издателем.

## Search results

search-results-title = Ответы
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } ответ.
        [few] { $count } ответа.
        [many] { $count } ответов.
       *[other] { $count } ответа.
    }
search-results-busy = Идёт поиск…
search-results-none = Ничего не найдено.
search-results-none-help = Попробуйте одно слово или другое слово о том же. Подходит любой язык.
search-query-cut = Ваш вопрос очень длинный. Использовано только его начало.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Найдено в тексте (язык: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Найденные слова

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Ваше право
card-kind-procedure = Шаг за шагом
card-kind-explainer = Объяснение
card-kind-emergency = В экстренном случае
# A text of law or a declaration, word for word.
card-kind-instrument = Текст закона
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Язык этой страницы: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
topic-other-languages-title = На других языках
topic-empty-note = Здесь пока нет страниц.

## Page

page-summary-label = Короткий ответ
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Будьте осторожны
page-section-who-will-know = Кто об этом узнает
page-draft-notice = Эту страницу перевела машина. Ни один человек её ещё не проверил. Возможны ошибки.
page-outdated-notice = Оригинал изменился после того, как был сделан этот перевод. Что-то теперь может быть неверным.
# $date (Date): day by which the page should have been checked again.
page-old-notice = До { DATETIME($date, dateStyle: "long") } эту страницу должны были проверить снова. Правила могли измениться.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = В Haki нет букв для этого языка: { $language }. Если их нет и в компьютере, вместо текста вы видите квадратики.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = На вашем языке этой страницы нет ({ $language }). Вы читаете её на другом языке ({ $shown }).

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Читать на двух языках
# First entry of that list.
compare-select-none = Только один язык
# $language (String): language in which the page was written.
compare-original-button = Показать рядом оригинал ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = На этом языке страницы нет: { $language }.
compare-missing-help = Рядом можно показать эти языки:
# $language (String): name of the second language.
compare-outdated-note = Оригинал изменился после того, как был сделан перевод (язык: { $language }). Что-то теперь может быть неверным.
compare-close-button = Закрыть второй язык

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = На этом языке страницы пока нет: { $language }.
missing-choose-label = Её можно прочитать на этих языках:

## Sources of a page

sources-heading-title = Источники
sources-address-note = Haki не выходит в интернет. Чтобы прочитать источник, перепишите его адрес на компьютер с интернетом.
sources-reference-label = Официальное обозначение
sources-address-label = Адрес
sources-status-in-force = Действует.
# $date (Date): first day of application.
sources-status-in-force-since = Действует. Применяется с { DATETIME($date, dateStyle: "long") }
# $date (Date): first day of application.
sources-status-applies-from = Применяется с { DATETIME($date, dateStyle: "long") }
sources-status-applies-later = Пока не применяется.
sources-status-repealed = Больше не действует.
# $date (Date): day of the check.
sources-evidence-compared = { DATETIME($date, dateStyle: "long") } мы сверили с ним наш текст.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = { DATETIME($date, dateStyle: "long") } источник записан. Наш текст мы с ним ещё не сверили.
# Leads from the source back to the sentence that cites it.
sources-return-button = Назад к предложению

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Об этой странице
about-checked-label = Проверено
# $date (Date): day of the last comparison with the sources.
about-checked-text = Последний раз сверено с источниками { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which it is to be checked again.
about-due-text = Проверить снова до { DATETIME($date, dateStyle: "long") }
about-reviewer-label = Кто проверил
about-reviewer-author = Автор. Юрист не проверял.
about-reviewer-lawyer = Юрист.
about-reviewer-organisation = Организация помощи.
about-reviewer-publisher = Издатель.
about-method-label = Как создан текст
about-method-original = Страница написана на этом языке.
about-method-human = Перевёл человек.
about-method-machine-reviewed = Перевела машина. Проверил человек.
about-method-machine-draft = Перевела машина. Ни один человек ещё не проверил.
about-method-unstated = Не указано, как создан этот текст.
about-original-label = Язык оригинала
about-place-label = Где это действует
about-topics-label = Темы
about-related-title = Читайте дальше

## Signatures and editions: on a page and in the library

signer-publisher-label = Кто подписал
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Область
signer-edition-label = Выпуск
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Номер { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Цифровой отпечаток ключей
signer-fingerprint-help = Сравните эти цифры с теми, которые показывает вам издатель.
signer-development-note = Пробные ключи, созданные на этом компьютере. Они не доказывают, кто это написал.

## Library: which files are here

library-heading-title = Библиотека
library-heading-note = Каждый файл здесь подписан издателем. Haki открывает файл, только если подпись верна.
library-folder-label = Папка
library-open-title = Сейчас открыто
library-open-none = Ни один файл не открыт.
library-refused-title = Не открыто
library-languages-label = Языки
library-items-label = Страницы
library-texts-label = Тексты, на всех языках вместе
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Размер
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
library-renew-label = Обновить до
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Этот файл устарел. Новый выпуск должен был появиться до { DATETIME($date, dateStyle: "long") }
# Opens a technical explanation in English.
library-refused-detail = Подробности для издателя

## While something takes long or fails

status-busy-text = Минуту…
status-retry-button = Ещё раз

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Клавиатура
keyboard-close-button = Закрыть клавиатуру
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Клавиши: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Другие буквы
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Ещё буквы
keyboard-space-key = Пробел
# Key that takes the last letter away.
keyboard-delete-key = Стереть
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Формы этой буквы

## Size of the text

size-larger-button = Увеличить текст
size-smaller-button = Уменьшить текст
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Размер текста: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Читать и взять с собой
tools-print-button = Напечатать
# Opens codes that a phone's camera reads.
tools-codes-button = Взять с собой в телефоне
# Leads from the paper or the codes back to the page.
tools-page-button = Назад к странице

## Paper: what will be printed

paper-heading-title = Что будет на бумаге
paper-heading-note = Сначала посмотрите. Будет напечатан только лист, который вы видите ниже. На нём не написано, кто вы.
paper-start-button = Напечатать сейчас
# The choice of two languages is offered here too.
paper-collect-note = Заберите свои страницы сразу. То, что останется в принтере, могут прочитать другие.
# Shown after the button was pressed.
paper-nothing-note = Окно печати не открылось? Тогда на этом компьютере ничего напечатать нельзя. Вы можете взять короткий ответ с собой в телефоне или переписать его от руки.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Информация, чтобы прочитать дома
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Сверено с источниками { DATETIME($date, dateStyle: "long") } Кто сверял: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Подпись: { $publisher }, выпуск { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Взять с собой в телефоне
codes-heading-note = В этих QR-кодах содержится сам текст: короткий ответ и где найти помощь. Им не нужен интернет, и они не открывают никакой сайт.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Наведите камеру телефона на код. Появится текст.
        [few] Наведите камеру телефона по очереди на { $count } кода. В каждом есть часть текста.
        [many] Наведите камеру телефона по очереди на { $count } кодов. В каждом есть часть текста.
       *[other] Наведите камеру телефона по очереди на { $count } кода. В каждом есть часть текста.
    }
codes-phone-note = После этого текст останется в телефоне. Его может прочитать каждый, кто откроет телефон.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } из { $count }
codes-text-title = Что содержится в кодах
# The whole text would need too many codes.
codes-cut-note = В коды поместилось не всё. Текст ниже заканчивается там, где заканчиваются они.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Через { $seconds } секунду этот экран очистится.
        [few] Через { $seconds } секунды этот экран очистится.
        [many] Через { $seconds } секунд этот экран очистится.
       *[other] Через { $seconds } секунды этот экран очистится.
    }
idle-warning-help = Чтобы продолжить, нажмите любую клавишу или щёлкните мышью.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Подробнее о том, что сохраняется
keep-haki-title = Что сохраняет Haki
keep-haki-saved = Haki ничего не сохраняет из вашего сеанса: ни ваш язык, ни то, что вы вводите, ни страницы, которые вы читаете.
keep-haki-memory = Пока вы читаете, всё это находится в памяти компьютера. Когда вы выходите, Haki освобождает эту память.
keep-haki-network = Haki не пользуется интернетом. Ничего из вашего сеанса никуда не отправляется.
keep-leave-title = Что делает кнопка «Выйти»
keep-leave-gate = Экран сразу становится пустым. Затем Haki забывает ваш сеанс и показывает языки для следующего человека.
keep-leave-close = Экран сразу становится пустым. Затем Haki забывает ваш сеанс и закрывается.
keep-leave-copied = Если вы копировали текст, Haki удаляет его там, где компьютер это позволяет. Другие программы могли его сохранить.
keep-idle-title = Если вы отойдёте
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Если { $minutes } минуту не нажимать клавиши и не щёлкать мышью, Haki сделает то же, что и кнопка «Выйти». Перед этим появится предупреждение.
        [few] Если { $minutes } минуты не нажимать клавиши и не щёлкать мышью, Haki сделает то же, что и кнопка «Выйти». Перед этим появится предупреждение.
        [many] Если { $minutes } минут не нажимать клавиши и не щёлкать мышью, Haki сделает то же, что и кнопка «Выйти». Перед этим появится предупреждение.
       *[other] Если { $minutes } минуты не нажимать клавиши и не щёлкать мышью, Haki сделает то же, что и кнопка «Выйти». Перед этим появится предупреждение.
    }
keep-idle-never = Этот компьютер настроен для одного человека. Haki ждёт, пока вы не выйдете.
keep-others-title = Чего Haki не видит и не может изменить
keep-others-owner = Тот, кто отвечает за этот компьютер, может другими программами записывать нажатия клавиш и экран.
keep-others-people = Люди и камеры рядом могут видеть экран.
keep-others-start = Компьютер может записать, что Haki запускали, и когда именно.
keep-others-disk = Компьютер, у которого мало памяти, может записывать её части на диск.
keep-others-paper = То, что вы печатаете, какое-то время остаётся в списке заданий принтера и может остаться в самом принтере.
keep-others-phone = То, что вы берёте с собой в телефоне, остаётся в телефоне.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Здесь можно спросить
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = В настройках этого места есть ошибка в строке { $line }. Haki их не применяет.
# The same, but the file cannot be read at all.
place-wrong-file = Настройки этого места не удалось прочитать. Haki их не применяет.
place-wrong-help = Скажите об этом людям, которые отвечают за этот компьютер. До тех пор Haki очищает экран через 3 минуты и не печатает.
# Opens a technical explanation in English.
place-wrong-detail = Подробности для них
