### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Przejdź do tekstu
# Goes one screen back.
bar-back-button = Wstecz
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Start
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: zmień język
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Wyjdź
# Explains the Leave button.
bar-leave-hint = Od razu czyści ekran i zaczyna od nowa. Możesz też trzy razy nacisnąć klawisz Shift.

## Language gate: the first screen

gate-heading-title = Wybierz swój język
# Name of the field above the list of languages.
gate-filter-label = Wpisz nazwę swojego języka
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] Znaleziono { $count } język.
        [few] Znaleziono { $count } języki.
        [many] Znaleziono { $count } języków.
       *[other] Znaleziono { $count } języka.
    }
gate-filter-none = Nie znaleziono języka.
gate-filter-none-help = Wpisz tylko pierwsze litery albo nazwę języka po angielsku.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Cała aplikacja w tym języku
gate-more-title = Więcej języków
gate-more-note = Teksty są w tym języku. Przyciski i menu mogą być w innym.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Pokaż { $count } język
        [few] Pokaż wszystkie { $count } języki
        [many] Pokaż wszystkie { $count } języków
       *[other] Pokaż wszystkie { $count } języka
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Nie ma jeszcze tekstów, tylko przyciski i menu
# Beside a language that has no texts.
gate-language-empty = Nie ma jeszcze tekstów. Możesz czytać w innym języku.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } tekst
        [few] { $count } teksty
        [many] { $count } tekstów
       *[other] { $count } tekstu
    }
gate-keep-title = Co zapisuje ten komputer
gate-keep-text = Haki niczego nie zapisuje w tej sesji: ani twojego języka, ani tego, czego szukasz, ani tego, co czytasz.
gate-keep-others = Haki nie widzi, co zapisuje komputer lub jego właściciel. Ludzie i kamery w pobliżu mogą widzieć ekran.

## Language menu: opened from the top bar

language-menu-title = Czytaj w innym języku
language-menu-close = Zamknij listę
# Beside a language in which the page on screen does not exist.
language-option-missing = Bez tej strony

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Czego chcesz się dowiedzieć?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Pytaj w dowolnym języku
home-search-clear = Wyczyść wyszukiwanie
home-topics-title = Tematy
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = W tym języku nie ma jeszcze tekstów: { $language }. Każda strona pokazuje języki, w których jest dostępna.
home-emergency-title = Numery alarmowe
home-emergency-free = Połączenie jest bezpłatne.
home-emergency-cost-unknown = Nie wiemy, ile kosztuje połączenie.
home-emergency-always = W dzień i w nocy.
home-emergency-hours-unknown = Nie znamy godzin.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Skąd jest ten numer
# $date (Date): day of the check.
home-emergency-compared = Porównano ze źródłem: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Zapisano: { DATETIME($date, dateStyle: "long") }. Jeszcze nie porównano ze źródłem.
home-emergency-source-label = Gdzie numer jest opublikowany
home-library-link = Biblioteka: jakie teksty tu są i kto je podpisał
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] Nie otwarto { $count } pliku z biblioteki.
        [few] Nie otwarto { $count } plików z biblioteki.
        [many] Nie otwarto { $count } plików z biblioteki.
       *[other] Nie otwarto { $count } pliku z biblioteki.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = To jest kopia testowa. Jej teksty podpisano kluczami testowymi, nie zrobił tego wydawca.

## Search results

search-results-title = Odpowiedzi
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } odpowiedź.
        [few] { $count } odpowiedzi.
        [many] { $count } odpowiedzi.
       *[other] { $count } odpowiedzi.
    }
search-results-busy = Szukam…
search-results-none = Niczego nie znaleziono.
search-results-none-help = Wpisz jedno słowo albo inne słowo na to samo. Każdy język działa.
search-query-cut = Twoje pytanie jest bardzo długie. Użyto tylko jego początku.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Znaleziono w tekście (język: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Znalezione słowa

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Twoje prawo
card-kind-procedure = Krok po kroku
card-kind-explainer = Wyjaśnienie
card-kind-emergency = W nagłym przypadku
# A text of law or a declaration, word for word.
card-kind-instrument = Tekst prawa
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Język tej strony: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
topic-other-languages-title = W innych językach
topic-empty-note = Nie ma tu jeszcze stron.

## Page

page-summary-label = Krótka odpowiedź
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Uwaga
page-section-who-will-know = Kto się o tym dowie
page-draft-notice = Tę stronę przetłumaczyła maszyna. Żaden człowiek jeszcze jej nie sprawdził. Mogą być błędy.
page-outdated-notice = Oryginał zmienił się po tym tłumaczeniu. Niektóre części mogą już być błędne.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Tę stronę należało ponownie sprawdzić do { DATETIME($date, dateStyle: "long") }. Przepisy mogły się zmienić.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki nie ma liter dla tego języka: { $language }. Jeśli komputer też ich nie ma, zamiast tekstu widać kwadraciki.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Ta strona nie istnieje w wybranym języku ({ $language }). Czytasz ją w innym języku ({ $shown }).

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Czytaj w dwóch językach
# First entry of that list.
compare-select-none = Tylko jeden język
# $language (String): language in which the page was written.
compare-original-button = Pokaż obok oryginał ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Ta strona nie istnieje w tym języku: { $language }.
compare-missing-help = Obok mogą stać te języki:
# $language (String): name of the second language.
compare-outdated-note = Oryginał zmienił się po przetłumaczeniu na ten język: { $language }. Niektóre części mogą już być błędne.
compare-close-button = Zamknij drugi język

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Ta strona jeszcze nie istnieje w tym języku: { $language }.
missing-choose-label = Możesz ją przeczytać w tych językach:

## Sources of a page

sources-heading-title = Źródła
sources-address-note = Haki nie łączy się z internetem. Żeby przeczytać źródło, przepisz jego adres na komputer z internetem.
sources-reference-label = Oficjalne oznaczenie
sources-address-label = Adres
sources-status-in-force = Obowiązuje.
# $date (Date): first day of application.
sources-status-in-force-since = Obowiązuje. Stosuje się od { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Stosuje się od { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Jeszcze się nie stosuje.
sources-status-repealed = Już nie obowiązuje.
# $date (Date): day of the check.
sources-evidence-compared = Porównaliśmy nasz tekst z tym źródłem: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Zapisano: { DATETIME($date, dateStyle: "long") }. Jeszcze nie porównaliśmy naszego tekstu z tym źródłem.
# Leads from the source back to the sentence that cites it.
sources-return-button = Wróć do zdania

## About a page: when checked, by whom, how translated, who signed

about-heading-title = O tej stronie
about-checked-label = Sprawdzenie
# $date (Date): day of the last comparison with the sources.
about-checked-text = Ostatnie porównanie ze źródłami: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Trzeba ją ponownie sprawdzić do { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Kto sprawdził
about-reviewer-author = Autor. Żaden prawnik jej nie sprawdził.
about-reviewer-lawyer = Prawnik.
about-reviewer-organisation = Organizacja pomocowa.
about-reviewer-publisher = Wydawca.
about-method-label = Jak powstał tekst
about-method-original = Stronę napisano w tym języku.
about-method-human = Przetłumaczył ją człowiek.
about-method-machine-reviewed = Przetłumaczyła ją maszyna. Sprawdził ją człowiek.
about-method-machine-draft = Przetłumaczyła ją maszyna. Żaden człowiek jeszcze jej nie sprawdził.
about-method-unstated = Nie podano, jak powstał ten tekst.
about-original-label = Język oryginału
about-place-label = Gdzie obowiązuje
about-topics-label = Tematy
about-related-title = Czytaj dalej

## Signatures and editions: on a page and in the library

signer-publisher-label = Kto podpisał
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Zakres
signer-edition-label = Wydanie
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Numer { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Odcisk kluczy
signer-fingerprint-help = Porównaj te cyfry z cyframi, które pokazuje ci wydawca.
signer-development-note = Klucze testowe, zrobione na tym komputerze. Nie dowodzą, kto to napisał.

## Library: which files are here

library-heading-title = Biblioteka
library-heading-note = Każdy plik jest tu podpisany przez swojego wydawcę. Haki otwiera plik tylko wtedy, gdy podpis jest poprawny.
library-folder-label = Folder
library-open-title = Teraz otwarte
library-open-none = Żaden plik nie jest otwarty.
library-refused-title = Nieotwarte
library-languages-label = Języki
library-items-label = Strony
library-texts-label = Teksty, liczone w każdym języku
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Rozmiar
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Odnowić do
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Ten plik jest stary. Nowsze wydanie miało być do { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Szczegóły dla wydawcy

## While something takes long or fails

status-busy-text = Chwileczkę…
status-retry-button = Spróbuj ponownie

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Klawiatura
keyboard-close-button = Zamknij klawiaturę
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Klawisze: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Inne litery
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Więcej liter
keyboard-space-key = Spacja
# Key that takes the last letter away.
keyboard-delete-key = Usuń
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Formy tej litery

## Size of the text

size-larger-button = Większy tekst
size-smaller-button = Mniejszy tekst
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Wielkość tekstu: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Czytaj i weź ze sobą
tools-print-button = Drukuj
# Opens codes that a phone's camera reads.
tools-codes-button = Weź ze sobą na telefonie
# Leads from the paper or the codes back to the page.
tools-page-button = Wróć do strony

## Paper: what will be printed

paper-heading-title = To trafi na papier
paper-heading-note = Najpierw to obejrzyj. Drukuje się tylko kartka pokazana niżej. Nie ma na niej, kim jesteś.
paper-start-button = Drukuj teraz
# The choice of two languages is offered here too.
paper-collect-note = Zabierz teraz swoje kartki. Inni mogą przeczytać to, co zostanie w drukarce.
# Shown after the button was pressed.
paper-nothing-note = Nie otworzyło się okno drukowania? To znaczy, że z tego komputera nie można nic wydrukować. Możesz wziąć krótką odpowiedź ze sobą na telefonie albo przepisać ją ręcznie.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Informacje do czytania w domu
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Porównano ze źródłami: { DATETIME($date, dateStyle: "long") }. Kto: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Podpis: { $publisher }, wydanie { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Weź ze sobą na telefonie
codes-heading-note = Te kody zawierają sam tekst: krótką odpowiedź i to, gdzie znaleźć pomoc. Nie potrzebują internetu i nie otwierają żadnej strony internetowej.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Skieruj aparat telefonu na kod. Pojawi się tekst.
        [few] Skieruj aparat telefonu na { $count } kody, jeden po drugim. W każdym jest część tekstu.
        [many] Skieruj aparat telefonu na { $count } kodów, jeden po drugim. W każdym jest część tekstu.
       *[other] Skieruj aparat telefonu na { $count } kodu, jeden po drugim. W każdym jest część tekstu.
    }
codes-phone-note = Tekst zostaje potem na telefonie. Kto otworzy telefon, może go przeczytać.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } z { $count }
codes-text-title = Co jest w kodach
# The whole text would need too many codes.
codes-cut-note = Nie wszystko mieści się w kodach. Tekst niżej kończy się tam, gdzie kończą się kody.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Ten ekran wyczyści się sam za { $seconds } sekundę.
        [few] Ten ekran wyczyści się sam za { $seconds } sekundy.
        [many] Ten ekran wyczyści się sam za { $seconds } sekund.
       *[other] Ten ekran wyczyści się sam za { $seconds } sekundy.
    }
idle-warning-help = Naciśnij dowolny klawisz lub kliknij, żeby czytać dalej.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Więcej o tym, co zostaje zapisane
keep-haki-title = Co zapisuje Haki
keep-haki-saved = Haki niczego nie zapisuje z twojej wizyty: ani twojego języka, ani tego, co piszesz, ani stron, które czytasz.
keep-haki-memory = Gdy czytasz, wszystko to jest w pamięci komputera. Gdy wychodzisz, Haki zwraca tę pamięć.
keep-haki-network = Haki nie używa internetu. Nic z twojej wizyty nie jest nigdzie wysyłane.
keep-leave-title = Co robi „Wyjdź”
keep-leave-gate = Ekran od razu jest pusty. Potem Haki zapomina twoją wizytę i pokazuje języki następnej osobie.
keep-leave-close = Ekran od razu jest pusty. Potem Haki zapomina twoją wizytę i się zamyka.
keep-leave-copied = Jeśli skopiujesz tekst, Haki usuwa go tam, gdzie komputer na to pozwala. Inne programy mogły go zachować.
keep-idle-title = Jeśli odejdziesz od komputera
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Po { $minutes } minucie bez klawisza lub kliknięcia Haki robi to samo co „Wyjdź”. Przedtem ostrzega.
        [few] Po { $minutes } minutach bez klawisza lub kliknięcia Haki robi to samo co „Wyjdź”. Przedtem ostrzega.
        [many] Po { $minutes } minutach bez klawisza lub kliknięcia Haki robi to samo co „Wyjdź”. Przedtem ostrzega.
       *[other] Po { $minutes } minuty bez klawisza lub kliknięcia Haki robi to samo co „Wyjdź”. Przedtem ostrzega.
    }
keep-idle-never = Ten komputer jest ustawiony dla jednej osoby. Haki czeka, aż wyjdziesz.
keep-others-title = Czego Haki nie widzi i nie może zmienić
keep-others-owner = Kto opiekuje się tym komputerem, może innymi programami zapisywać klawisze i ekran.
keep-others-people = Ludzie i kamery w pobliżu mogą widzieć ekran.
keep-others-start = Komputer może zapisać, że uruchomiono Haki i kiedy.
keep-others-disk = Komputer z małą pamięcią może zapisać jej części na dysku.
keep-others-paper = To, co drukujesz, zostaje przez pewien czas na liście drukarki i może zostać w drukarce.
keep-others-phone = To, co bierzesz ze sobą na telefonie, zostaje na telefonie.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Tutaj możesz zapytać
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Ustawienia tego miejsca mają błąd w wierszu { $line }. Haki ich nie użyło.
# The same, but the file cannot be read at all.
place-wrong-file = Nie można odczytać ustawień tego miejsca. Haki ich nie użyło.
place-wrong-help = Powiedz o tym osobom, które opiekują się tym komputerem. Do tego czasu Haki samo się czyści po 3 minutach i nie drukuje.
# Opens a technical explanation in English.
place-wrong-detail = Szczegóły dla tych osób
