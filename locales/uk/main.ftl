### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Перейти до тексту
# Goes one screen back.
bar-back-button = Назад
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Початок
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: змінити мову
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Вийти
# Explains the Leave button.
bar-leave-hint = Одразу очищає екран і починає спочатку. Можна також тричі натиснути клавішу Shift.

## Language gate: the first screen

gate-heading-title = Виберіть свою мову
# Name of the field above the list of languages.
gate-filter-label = Введіть назву своєї мови
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] Знайдено { $count } мову.
        [few] Знайдено { $count } мови.
        [many] Знайдено { $count } мов.
       *[other] Знайдено { $count } мови.
    }
gate-filter-none = Мову не знайдено.
gate-filter-none-help = Спробуйте ввести лише перші літери або назву мови англійською.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Увесь застосунок цією мовою
gate-more-title = Інші мови
gate-more-note = Тексти — цією мовою. Кнопки й меню можуть бути іншою мовою.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Показати { $count } мову
        [few] Показати всі { $count } мови
        [many] Показати всі { $count } мов
       *[other] Показати всі { $count } мови
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Текстів ще немає, лише кнопки й меню
# Beside a language that has no texts.
gate-language-empty = Текстів ще немає. Можна читати іншою мовою.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } текст
        [few] { $count } тексти
        [many] { $count } текстів
       *[other] { $count } тексту
    }
gate-keep-title = Що зберігає цей комп’ютер
gate-keep-text = Haki нічого не зберігає в цьому сеансі: ні Вашої мови, ні Ваших пошуків, ні того, що Ви читаєте.
gate-keep-others = Haki не бачить, що записує комп’ютер або його власник. Люди й камери поруч можуть бачити екран.

## Language menu: opened from the top bar

language-menu-title = Читати іншою мовою
language-menu-close = Закрити список
# Beside a language in which the page on screen does not exist.
language-option-missing = Цієї сторінки немає

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Що Вам треба знати?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Питайте будь-якою мовою
home-search-clear = Очистити пошук
home-topics-title = Теми
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Текстів ще немає такою мовою: { $language }. Кожна сторінка пропонує ті мови, які має.
home-emergency-title = Номери екстреної допомоги
home-emergency-free = Дзвінок безплатний.
home-emergency-cost-unknown = Ми не знаємо, скільки коштує дзвінок.
home-emergency-always = Вдень і вночі.
home-emergency-hours-unknown = Ми не знаємо годин роботи.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Звідки цей номер
# $date (Date): day of the check.
home-emergency-compared = { DATETIME($date, dateStyle: "long") } номер звірено з джерелом.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Номер записано { DATETIME($date, dateStyle: "long") } і ще не звірено з джерелом.
home-emergency-source-label = Де опубліковано номер
home-library-link = Бібліотека: які тексти тут є і хто їх підписав
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } файл у бібліотеці не відкрито.
        [few] { $count } файли в бібліотеці не відкрито.
        [many] { $count } файлів у бібліотеці не відкрито.
       *[other] { $count } файлу в бібліотеці не відкрито.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Це тестова копія. Її тексти підписано тестовими ключами, а не видавцем.

## Search results

search-results-title = Відповіді
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } відповідь.
        [few] { $count } відповіді.
        [many] { $count } відповідей.
       *[other] { $count } відповіді.
    }
search-results-busy = Шукаємо…
search-results-none = Нічого не знайдено.
search-results-none-help = Спробуйте одне слово або інше слово з тим самим значенням. Підходить будь-яка мова.
search-query-cut = Ваше запитання дуже довге. Використано лише його початок.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Знайдено в тексті (мова: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Знайдені слова

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Ваше право
card-kind-procedure = Крок за кроком
card-kind-explainer = Пояснення
card-kind-emergency = У невідкладному випадку
# A text of law or a declaration, word for word.
card-kind-instrument = Текст закону
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Мова цієї сторінки: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
topic-other-languages-title = Іншими мовами
topic-empty-note = Тут ще немає сторінок.

## Page

page-summary-label = Коротка відповідь
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Будьте обережні
page-section-who-will-know = Хто дізнається
page-draft-notice = Цю сторінку переклала машина. Жодна людина її ще не перевірила. Можуть бути помилки.
page-outdated-notice = Відтоді як зроблено цей переклад, оригінал змінився. Дещо тепер може бути неправильним.
# $date (Date): day by which the page should have been checked again.
page-old-notice = До { DATETIME($date, dateStyle: "long") } цю сторінку мали перевірити знову. Правила могли змінитися.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = У Haki немає літер для цієї мови: { $language }. Якщо їх немає і на комп’ютері, замість тексту Ви бачите квадратики.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Цієї сторінки немає такою мовою: { $language }. Ви читаєте її такою мовою: { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Читати двома мовами
# First entry of that list.
compare-select-none = Лише одна мова
# $language (String): language in which the page was written.
compare-original-button = Поставити поруч оригінал ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Цієї сторінки немає такою мовою: { $language }.
compare-missing-help = Поруч можна поставити ці мови:
# $language (String): name of the second language.
compare-outdated-note = Відтоді як зроблено переклад, оригінал змінився. Мова перекладу: { $language }. Дещо тепер може бути неправильним.
compare-close-button = Закрити другу мову

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Цієї сторінки ще немає такою мовою: { $language }.
missing-choose-label = Її можна прочитати такими мовами:

## Sources of a page

sources-heading-title = Джерела
sources-address-note = Haki не виходить в інтернет. Щоб прочитати джерело, перепишіть його адресу на комп’ютер з інтернетом.
sources-reference-label = Офіційне позначення
sources-address-label = Адреса
sources-status-in-force = Діє.
# $date (Date): first day of application.
sources-status-in-force-since = Діє. Застосовується з { DATETIME($date, dateStyle: "long") }
# $date (Date): first day of application.
sources-status-applies-from = Застосовується з { DATETIME($date, dateStyle: "long") }
sources-status-applies-later = Ще не застосовується.
sources-status-repealed = Більше не діє.
# $date (Date): day of the check.
sources-evidence-compared = { DATETIME($date, dateStyle: "long") } ми звірили з ним наш текст.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Записано { DATETIME($date, dateStyle: "long") } Наш текст ми з ним ще не звірили.
# Leads from the source back to the sentence that cites it.
sources-return-button = Назад до речення

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Про цю сторінку
about-checked-label = Перевірено
# $date (Date): day of the last comparison with the sources.
about-checked-text = Востаннє звірено з джерелами { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which it is to be checked again.
about-due-text = Знову перевірити слід до { DATETIME($date, dateStyle: "long") }
about-reviewer-label = Хто перевіряв
about-reviewer-author = Автор. Юрист не перевіряв.
about-reviewer-lawyer = Юрист.
about-reviewer-organisation = Організація допомоги.
about-reviewer-publisher = Видавець.
about-method-label = Як створено текст
about-method-original = Сторінку написано цією мовою.
about-method-human = Переклала людина.
about-method-machine-reviewed = Переклала машина. Перевірила людина.
about-method-machine-draft = Переклала машина. Жодна людина ще не перевірила.
about-method-unstated = Не вказано, як створено цей текст.
about-original-label = Мова оригіналу
about-place-label = Де це діє
about-topics-label = Теми
about-related-title = Читайте далі

## Signatures and editions: on a page and in the library

signer-publisher-label = Хто підписав
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Сфера
signer-edition-label = Видання
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Номер { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Цифровий відбиток ключів
signer-fingerprint-help = Порівняйте ці цифри з тими, які показує Вам видавець.
signer-development-note = Тестові ключі, створені на цьому комп’ютері. Вони не доводять, хто це написав.

## Library: which files are here

library-heading-title = Бібліотека
library-heading-note = Кожен файл тут підписав його видавець. Haki відкриває файл лише тоді, коли підпис правильний.
library-folder-label = Папка
library-open-title = Зараз відкрито
library-open-none = Жодного файлу не відкрито.
library-refused-title = Не відкрито
library-languages-label = Мови
library-items-label = Сторінки
library-texts-label = Тексти, полічені кожною мовою
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Розмір
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
library-renew-label = Оновити до
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Цей файл старий. Новіше видання мало з’явитися до { DATETIME($date, dateStyle: "long") }
# Opens a technical explanation in English.
library-refused-detail = Подробиці для видавця

## While something takes long or fails

status-busy-text = Хвилинку…
status-retry-button = Спробувати ще раз

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Клавіатура
keyboard-close-button = Закрити клавіатуру
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Клавіші: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Інші літери
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Ще літери
keyboard-space-key = Пробіл
# Key that takes the last letter away.
keyboard-delete-key = Стерти
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Форми цієї літери

## Size of the text

size-larger-button = Збільшити текст
size-smaller-button = Зменшити текст
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Розмір тексту: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Читати і взяти із собою
tools-print-button = Друкувати
# Opens codes that a phone's camera reads.
tools-codes-button = Взяти із собою в телефоні
# Leads from the paper or the codes back to the page.
tools-page-button = Назад до сторінки

## Paper: what will be printed

paper-heading-title = Що буде на папері
paper-heading-note = Спершу перегляньте. Буде надруковано лише аркуш, який Ви бачите нижче. На ньому не написано, хто Ви.
paper-start-button = Надрукувати зараз
# The choice of two languages is offered here too.
paper-collect-note = Заберіть свої сторінки одразу. Те, що лишиться в принтері, можуть прочитати інші.
# Shown after the button was pressed.
paper-nothing-note = Вікно друку не відкрилося? Тоді на цьому комп’ютері надрукувати нічого не можна. Ви можете взяти коротку відповідь із собою в телефоні або переписати її від руки.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Інформація, щоб прочитати вдома
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Звірено з джерелами { DATETIME($date, dateStyle: "long") } Хто звіряв: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Підпис: { $publisher }, видання { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Взяти із собою в телефоні
codes-heading-note = У цих QR-кодах міститься сам текст: коротка відповідь і де знайти допомогу. Їм не потрібен інтернет, і вони не відкривають жодного сайту.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Наведіть камеру телефону на код. З’явиться текст.
        [few] Наведіть камеру телефону по черзі на { $count } коди. У кожному є частина тексту.
        [many] Наведіть камеру телефону по черзі на { $count } кодів. У кожному є частина тексту.
       *[other] Наведіть камеру телефону по черзі на { $count } коду. У кожному є частина тексту.
    }
codes-phone-note = Після цього текст залишиться в телефоні. Його може прочитати кожен, хто відкриє телефон.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } з { $count }
codes-text-title = Що міститься в кодах
# The whole text would need too many codes.
codes-cut-note = Не все вмістилося в коди. Текст нижче закінчується там, де закінчуються вони.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Через { $seconds } секунду цей екран очиститься.
        [few] Через { $seconds } секунди цей екран очиститься.
        [many] Через { $seconds } секунд цей екран очиститься.
       *[other] Через { $seconds } секунди цей екран очиститься.
    }
idle-warning-help = Щоб продовжити, натисніть будь-яку клавішу або клацніть мишею.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Докладніше про те, що зберігається
keep-haki-title = Що зберігає Haki
keep-haki-saved = Haki нічого не зберігає з Вашого сеансу: ні Вашої мови, ні того, що Ви вводите, ні сторінок, які Ви читаєте.
keep-haki-memory = Поки Ви читаєте, усе це міститься в пам’яті комп’ютера. Коли Ви виходите, Haki звільняє цю пам’ять.
keep-haki-network = Haki не користується інтернетом. Нічого з Вашого сеансу нікуди не надсилається.
keep-leave-title = Що робить кнопка «Вийти»
keep-leave-gate = Екран одразу стає порожнім. Потім Haki забуває Ваш сеанс і показує мови для наступної людини.
keep-leave-close = Екран одразу стає порожнім. Потім Haki забуває Ваш сеанс і закривається.
keep-leave-copied = Якщо Ви копіювали текст, Haki видаляє його там, де комп’ютер це дозволяє. Інші програми могли його зберегти.
keep-idle-title = Якщо Ви відійдете
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Якщо { $minutes } хвилину не натискати клавіш і не клацати мишею, Haki зробить те саме, що й кнопка «Вийти». Перед цим з’явиться попередження.
        [few] Якщо { $minutes } хвилини не натискати клавіш і не клацати мишею, Haki зробить те саме, що й кнопка «Вийти». Перед цим з’явиться попередження.
        [many] Якщо { $minutes } хвилин не натискати клавіш і не клацати мишею, Haki зробить те саме, що й кнопка «Вийти». Перед цим з’явиться попередження.
       *[other] Якщо { $minutes } хвилини не натискати клавіш і не клацати мишею, Haki зробить те саме, що й кнопка «Вийти». Перед цим з’явиться попередження.
    }
keep-idle-never = Цей комп’ютер налаштовано для однієї людини. Haki чекає, доки Ви не вийдете.
keep-others-title = Чого Haki не бачить і не може змінити
keep-others-owner = Той, хто відповідає за цей комп’ютер, може іншими програмами записувати натискання клавіш і екран.
keep-others-people = Люди й камери поруч можуть бачити екран.
keep-others-start = Комп’ютер може записати, що Haki запускали, і коли саме.
keep-others-disk = Комп’ютер, у якого мало пам’яті, може записувати її частини на диск.
keep-others-paper = Те, що Ви друкуєте, якийсь час залишається в списку завдань принтера і може залишитися в самому принтері.
keep-others-phone = Те, що Ви берете із собою в телефоні, залишається в телефоні.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Тут можна спитати
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = У налаштуваннях цього місця є помилка в рядку { $line }. Haki їх не застосовує.
# The same, but the file cannot be read at all.
place-wrong-file = Налаштування цього місця не вдалося прочитати. Haki їх не застосовує.
place-wrong-help = Скажіть про це людям, які відповідають за цей комп’ютер. До того часу Haki очищає екран через 3 хвилини і не друкує.
# Opens a technical explanation in English.
place-wrong-detail = Подробиці для них
