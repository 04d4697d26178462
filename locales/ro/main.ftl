### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Sari la text
# Goes one screen back.
bar-back-button = Înapoi
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Început
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: schimbați limba
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Ieșire
# Explains the Leave button.
bar-leave-hint = Golește imediat ecranul și o ia de la început. Puteți și să apăsați de trei ori tasta Shift.

## Language gate: the first screen

gate-heading-title = Alegeți limba dumneavoastră
# Name of the field above the list of languages.
gate-filter-label = Scrieți numele limbii dumneavoastră
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } limbă găsită.
        [few] { $count } limbi găsite.
       *[other] { $count } de limbi găsite.
    }
gate-filter-none = Nu s-a găsit nicio limbă.
gate-filter-none-help = Încercați numai cu primele litere sau cu numele limbii în engleză.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Toată aplicația în această limbă
gate-more-title = Mai multe limbi
gate-more-note = Textele sunt în această limbă. Butoanele și meniurile pot fi în alta.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Arată { $count } limbă
        [few] Arată toate cele { $count } limbi
       *[other] Arată toate cele { $count } de limbi
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Încă nu sunt texte, numai butoane și meniuri
# Beside a language that has no texts.
gate-language-empty = Încă nu sunt texte. Puteți citi în altă limbă.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } text
        [few] { $count } texte
       *[other] { $count } de texte
    }
gate-keep-title = Ce păstrează acest computer
gate-keep-text = Haki nu salvează nimic în această sesiune: nici limba, nici ce căutați, nici ce citiți.
gate-keep-others = Haki nu poate vedea ce înregistrează computerul sau proprietarul lui. Oamenii și camerele din apropiere pot vedea ecranul.

## Language menu: opened from the top bar

language-menu-title = Citiți în altă limbă
language-menu-close = Închide lista
# Beside a language in which the page on screen does not exist.
language-option-missing = Nu și această pagină

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Ce aveți nevoie să știți?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Întrebați în orice limbă
home-search-clear = Șterge căutarea
home-topics-title = Teme
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } pagină
        [few] { $count } pagini
       *[other] { $count } de pagini
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Încă nu sunt texte în { $language }. Fiecare pagină oferă limbile pe care le are.
home-emergency-title = Numere de urgență
home-emergency-free = Apelul este gratuit.
home-emergency-cost-unknown = Nu știm cât costă apelul.
home-emergency-always = Zi și noapte.
home-emergency-hours-unknown = Nu știm programul.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = De unde vine acest număr
# $date (Date): day of the check.
home-emergency-compared = Comparat cu sursa la { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Notat la { DATETIME($date, dateStyle: "long") }. Încă nu a fost comparat cu sursa.
home-emergency-source-label = Unde este publicat numărul
home-library-link = Biblioteca: ce texte sunt aici și cine le-a semnat
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } fișier din bibliotecă nu a fost deschis.
        [few] { $count } fișiere din bibliotecă nu au fost deschise.
       *[other] { $count } de fișiere din bibliotecă nu au fost deschise.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Aceasta este o copie de probă. Textele ei sunt semnate cu chei de probă, nu de un editor.

## Search results

search-results-title = Răspunsuri
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } răspuns.
        [few] { $count } răspunsuri.
       *[other] { $count } de răspunsuri.
    }
search-results-busy = Se caută…
search-results-none = Nu s-a găsit nimic.
search-results-none-help = Încercați un singur cuvânt sau alt cuvânt pentru același lucru. Merge în orice limbă.
search-query-cut = Întrebarea este foarte lungă. S-a folosit numai începutul ei.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Găsit în textul în { $language }.
# Comes before the list of words that matched.
search-result-words-label = Cuvinte găsite

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Dreptul dumneavoastră
card-kind-procedure = Pas cu pas
card-kind-explainer = Explicație
card-kind-emergency = În caz de urgență
# A text of law or a declaration, word for word.
card-kind-instrument = Textul legii
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Această pagină este în { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } pagină
        [few] { $count } pagini
       *[other] { $count } de pagini
    }
topic-other-languages-title = În alte limbi
topic-empty-note = Aici încă nu sunt pagini.

## Page

page-summary-label = Răspuns scurt
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Atenție
page-section-who-will-know = Cine va afla
page-draft-notice = O mașină a tradus această pagină. Niciun om nu a verificat-o încă. Pot fi greșeli.
page-outdated-notice = Originalul s-a schimbat după această traducere. Unele părți pot fi greșite acum.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Această pagină trebuia verificată din nou până la { DATETIME($date, dateStyle: "long") }. Este posibil ca regulile să se fi schimbat.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki nu are litere pentru această limbă: { $language }. Dacă nici computerul nu le are, vedeți pătrățele în loc de text.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Această pagină nu există în { $language }. O citiți în { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Citiți în două limbi
# First entry of that list.
compare-select-none = O singură limbă
# $language (String): language in which the page was written.
compare-original-button = Pune alături originalul ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Această pagină nu există în { $language }.
compare-missing-help = Alături pot sta aceste limbi:
# $language (String): name of the second language.
compare-outdated-note = Originalul s-a schimbat după traducerea în { $language }. Unele părți pot fi greșite acum.
compare-close-button = Închide a doua limbă

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Această pagină nu există încă în { $language }.
missing-choose-label = O puteți citi în:

## Sources of a page

sources-heading-title = Surse
sources-address-note = Haki nu se conectează la internet. Ca să citiți o sursă, copiați adresa ei pe un computer cu internet.
sources-reference-label = Referință oficială
sources-address-label = Adresă
sources-status-in-force = În vigoare.
# $date (Date): first day of application.
sources-status-in-force-since = În vigoare. Se aplică din { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Se aplică din { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Încă nu se aplică.
sources-status-repealed = Nu mai este în vigoare.
# $date (Date): day of the check.
sources-evidence-compared = Am comparat textul nostru cu această sursă la { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Notată la { DATETIME($date, dateStyle: "long") }. Încă nu am comparat textul nostru cu această sursă.
# Leads from the source back to the sentence that cites it.
sources-return-button = Înapoi la propoziție

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Despre această pagină
about-checked-label = Verificare
# $date (Date): day of the last comparison with the sources.
about-checked-text = Comparată ultima dată cu sursele la { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Trebuie verificată din nou până la { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Cine a verificat-o
about-reviewer-author = Persoana care a scris-o. Niciun avocat nu a verificat-o.
about-reviewer-lawyer = Un avocat sau o avocată.
about-reviewer-organisation = O organizație de consiliere.
about-reviewer-publisher = Editorul.
about-method-label = Cum s-a făcut textul
about-method-original = Pagina a fost scrisă în această limbă.
about-method-human = Un om a tradus-o.
about-method-machine-reviewed = O mașină a tradus-o. Un om a verificat-o.
about-method-machine-draft = O mașină a tradus-o. Niciun om nu a verificat-o încă.
about-method-unstated = Nu se spune cum s-a făcut acest text.
about-original-label = Scrisă în
about-place-label = Unde se aplică
about-topics-label = Teme
about-related-title = Citiți mai departe

## Signatures and editions: on a page and in the library

signer-publisher-label = Semnat de
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Domeniu
signer-edition-label = Ediție
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Numărul { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Amprenta cheilor
signer-fingerprint-help = Comparați aceste cifre cu cele pe care vi le arată editorul.
signer-development-note = Chei de probă, făcute pe acest computer. Ele nu dovedesc cine a scris acest text.

## Library: which files are here

library-heading-title = Biblioteca
library-heading-note = Aici fiecare fișier este semnat de editorul lui. Haki deschide un fișier numai dacă semnătura este corectă.
library-folder-label = Dosar
library-open-title = Deschise acum
library-open-none = Niciun fișier nu este deschis.
library-refused-title = Nedeschise
library-languages-label = Limbi
library-items-label = Pagini
library-texts-label = Texte, numărate în fiecare limbă
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Mărime
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = De înnoit până la
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Acest fișier este vechi. O ediție mai nouă trebuia să apară până la { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Detalii pentru editor

## While something takes long or fails

status-busy-text = Un moment…
status-retry-button = Încearcă din nou

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Tastatură
keyboard-close-button = Închide tastatura
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Taste: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Alte litere
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Mai multe litere
keyboard-space-key = Spațiu
# Key that takes the last letter away.
keyboard-delete-key = Șterge
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Formele acestei litere

## Size of the text

size-larger-button = Text mai mare
size-smaller-button = Text mai mic
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Mărimea textului: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = De citit și de luat cu dumneavoastră
tools-print-button = Tipărește
# Opens codes that a phone's camera reads.
tools-codes-button = Luați textul pe telefon
# Leads from the paper or the codes back to the page.
tools-page-button = Înapoi la pagină

## Paper: what will be printed

paper-heading-title = Aceasta ajunge pe hârtie
paper-heading-note = Uitați-vă mai întâi. Se tipărește numai foaia de mai jos. Pe ea nu scrie cine sunteți.
paper-start-button = Tipărește acum
# The choice of two languages is offered here too.
paper-collect-note = Luați acum foile dumneavoastră. Alții pot citi ce rămâne în imprimantă.
# Shown after the button was pressed.
paper-nothing-note = Nu s-a deschis nicio fereastră de tipărire? Atunci nu se poate tipări nimic de pe acest computer. Puteți lua răspunsul scurt pe telefon sau îl puteți copia de mână.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Informații de citit acasă
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Comparat cu sursele la { DATETIME($date, dateStyle: "long") }. Cine: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Semnat de { $publisher }, ediția { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Luați textul pe telefon
codes-heading-note = Aceste coduri conțin chiar textul: răspunsul scurt și unde găsiți ajutor. Nu au nevoie de internet și nu deschid niciun site.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Îndreptați camera unui telefon spre cod. Apare textul.
        [few] Îndreptați camera unui telefon spre cele { $count } coduri, unul după altul. Fiecare conține o parte a textului.
       *[other] Îndreptați camera unui telefon spre cele { $count } de coduri, unul după altul. Fiecare conține o parte a textului.
    }
codes-phone-note = Textul rămâne apoi pe telefon. Cine deschide telefonul îl poate citi.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } din { $count }
codes-text-title = Ce conțin codurile
# The whole text would need too many codes.
codes-cut-note = Nu încape totul în coduri. Textul de mai jos se termină acolo unde se termină și ele.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Acest ecran se golește singur peste { $seconds } secundă.
        [few] Acest ecran se golește singur peste { $seconds } secunde.
       *[other] Acest ecran se golește singur peste { $seconds } de secunde.
    }
idle-warning-help = Apăsați orice tastă sau faceți clic ca să continuați.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Mai mult despre ce se păstrează
keep-haki-title = Ce păstrează Haki
keep-haki-saved = Haki nu salvează nimic din vizita dumneavoastră: nici limba, nici ce scrieți, nici paginile pe care le citiți.
keep-haki-memory = Cât timp citiți, toate acestea sunt în memoria computerului. Când ieșiți, Haki dă înapoi acea memorie.
keep-haki-network = Haki nu folosește internetul. Nimic din vizita dumneavoastră nu se trimite nicăieri.
keep-leave-title = Ce face „Ieșire”
keep-leave-gate = Ecranul este gol imediat. Apoi Haki uită vizita dumneavoastră și arată limbile pentru persoana următoare.
keep-leave-close = Ecranul este gol imediat. Apoi Haki uită vizita dumneavoastră și se închide.
keep-leave-copied = Dacă ați copiat text, Haki îl șterge acolo unde computerul permite. Este posibil ca alte programe să îl fi păstrat.
keep-idle-title = Dacă plecați de la computer
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] După { $minutes } minut fără o tastă sau un clic, Haki face la fel ca „Ieșire”. Vă avertizează înainte.
        [few] După { $minutes } minute fără o tastă sau un clic, Haki face la fel ca „Ieșire”. Vă avertizează înainte.
       *[other] După { $minutes } de minute fără o tastă sau un clic, Haki face la fel ca „Ieșire”. Vă avertizează înainte.
    }
keep-idle-never = Acest computer este pregătit pentru o singură persoană. Haki așteaptă până ieșiți.
keep-others-title = Ce nu poate Haki să vadă sau să schimbe
keep-others-owner = Cine are grijă de acest computer poate înregistra tastele și ecranul cu alte programe.
keep-others-people = Oamenii și camerele din apropiere pot vedea ecranul.
keep-others-start = Computerul poate nota că a fost pornit Haki și când.
keep-others-disk = Un computer cu puțină memorie poate scrie părți din ea pe disc.
keep-others-paper = Ce tipăriți rămâne un timp în lista imprimantei și poate rămâne în imprimantă.
keep-others-phone = Ce luați cu dumneavoastră pe telefon rămâne pe telefon.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Aici puteți întreba
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Setările acestui loc au o greșeală în rândul { $line }. Haki nu le-a folosit.
# The same, but the file cannot be read at all.
place-wrong-file = Setările acestui loc nu pot fi citite. Haki nu le-a folosit.
place-wrong-help = Spuneți persoanelor care au grijă de acest computer. Până atunci, Haki se golește singur după 3 minute și nu tipărește.
# Opens a technical explanation in English.
place-wrong-detail = Detalii pentru ele
