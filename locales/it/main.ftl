### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Vai al testo
# Goes one screen back.
bar-back-button = Indietro
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Inizio
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: cambia lingua
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Esci
# Explains the Leave button.
bar-leave-hint = Cancella subito lo schermo e ricomincia da capo. Può anche premere tre volte il tasto Maiusc (Shift).

## Language gate: the first screen

gate-heading-title = Scelga la sua lingua
# Name of the field above the list of languages.
gate-filter-label = Scriva il nome della sua lingua
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } lingua trovata.
        [many] { $count } lingue trovate.
       *[other] { $count } lingue trovate.
    }
gate-filter-none = Nessuna lingua trovata.
gate-filter-none-help = Provi solo con le prime lettere, o con il nome della lingua in inglese.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Tutta l'applicazione in questa lingua
gate-more-title = Altre lingue
gate-more-note = I testi sono in questa lingua. I pulsanti e i menu possono essere in un'altra.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Mostra { $count } lingua
        [many] Mostra tutte le { $count } lingue
       *[other] Mostra tutte le { $count } lingue
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Ancora nessun testo, solo pulsanti e menu
# Beside a language that has no texts.
gate-language-empty = Ancora nessun testo. Può leggere in un'altra lingua.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } testo
        [many] { $count } testi
       *[other] { $count } testi
    }
gate-keep-title = Che cosa conserva questo computer
gate-keep-text = Haki non salva niente in questa sessione: né la lingua, né le ricerche, né quello che legge.
gate-keep-others = Haki non può vedere che cosa registra il computer o il suo proprietario. Persone e telecamere vicine possono vedere lo schermo.

## Language menu: opened from the top bar

language-menu-title = Leggere in un'altra lingua
language-menu-close = Chiudi l'elenco
# Beside a language in which the page on screen does not exist.
language-option-missing = Questa pagina no

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Che cosa ha bisogno di sapere?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Chieda in qualsiasi lingua
home-search-clear = Cancella la ricerca
home-topics-title = Argomenti
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } pagina
        [many] { $count } pagine
       *[other] { $count } pagine
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Non ci sono ancora testi in { $language }. Ogni pagina offre le lingue che ha.
home-emergency-title = Numeri di emergenza
home-emergency-free = La chiamata è gratuita.
home-emergency-cost-unknown = Non sappiamo quanto costa la chiamata.
home-emergency-always = Giorno e notte.
home-emergency-hours-unknown = Non conosciamo gli orari.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Da dove viene questo numero
# $date (Date): day of the check.
home-emergency-compared = Confrontato con la sua fonte in data { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Annotato in data { DATETIME($date, dateStyle: "long") }. Non ancora confrontato con la sua fonte.
home-emergency-source-label = Dove è pubblicato il numero
home-library-link = Biblioteca: quali testi ci sono e chi li ha firmati
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } file della biblioteca non è stato aperto.
        [many] { $count } file della biblioteca non sono stati aperti.
       *[other] { $count } file della biblioteca non sono stati aperti.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Questa è una copia di prova. I suoi testi sono firmati con chiavi di prova, non da un editore.

## Search results

search-results-title = Risposte
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } risposta.
        [many] { $count } risposte.
       *[other] { $count } risposte.
    }
search-results-busy = Ricerca in corso…
search-results-none = Non è stato trovato niente.
search-results-none-help = Provi con una parola sola, o con un'altra parola per la stessa cosa. Funzionano tutte le lingue.
search-query-cut = La sua domanda è molto lunga. È stato usato solo l'inizio.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Trovato nel testo in { $language }.
# Comes before the list of words that matched.
search-result-words-label = Parole trovate

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Un suo diritto
card-kind-procedure = Passo per passo
card-kind-explainer = Spiegazione
card-kind-emergency = In caso di emergenza
# A text of law or a declaration, word for word.
card-kind-instrument = Testo della legge
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Questa pagina è in { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } pagina
        [many] { $count } pagine
       *[other] { $count } pagine
    }
topic-other-languages-title = In altre lingue
topic-empty-note = Qui non ci sono ancora pagine.

## Page

page-summary-label = Risposta breve
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Attenzione
page-section-who-will-know = Chi lo saprà
page-draft-notice = Una macchina ha tradotto questa pagina. Nessuna persona l'ha ancora controllata. Ci possono essere errori.
page-outdated-notice = L'originale è cambiato dopo questa traduzione. Alcune parti ora possono essere sbagliate.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Questa pagina doveva essere controllata di nuovo entro questa data: { DATETIME($date, dateStyle: "long") }. Le regole possono essere cambiate.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki non ha i caratteri per questa lingua: { $language }. Se non li ha neanche il computer, vedrà dei quadratini al posto del testo.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Questa pagina non esiste in { $language }. La sta leggendo in { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Leggere in due lingue
# First entry of that list.
compare-select-none = Una lingua sola
# $language (String): language in which the page was written.
compare-original-button = Metti accanto l'originale ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Questa pagina non esiste in { $language }.
compare-missing-help = Accanto possono stare queste lingue:
# $language (String): name of the second language.
compare-outdated-note = L'originale è cambiato dopo la traduzione in { $language }. Alcune parti ora possono essere sbagliate.
compare-close-button = Chiudi la seconda lingua

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Questa pagina non esiste ancora in { $language }.
missing-choose-label = Può leggerla in queste lingue:

## Sources of a page

sources-heading-title = Fonti
sources-address-note = Haki non va su internet. Per leggere una fonte, copi il suo indirizzo su un computer con internet.
sources-reference-label = Riferimento ufficiale
sources-address-label = Indirizzo
sources-status-in-force = In vigore.
# $date (Date): first day of application.
sources-status-in-force-since = In vigore. Si applica da questa data: { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Si applica a partire da questa data: { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Non si applica ancora.
sources-status-repealed = Non è più in vigore.
# $date (Date): day of the check.
sources-evidence-compared = Abbiamo confrontato il nostro testo con questa fonte in data { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Annotata in data { DATETIME($date, dateStyle: "long") }. Non abbiamo ancora confrontato il nostro testo con questa fonte.
# Leads from the source back to the sentence that cites it.
sources-return-button = Torna alla frase

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Su questa pagina
about-checked-label = Controllo
# $date (Date): day of the last comparison with the sources.
about-checked-text = Ultimo confronto con le fonti: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Da controllare di nuovo entro questa data: { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Controllata da
about-reviewer-author = Chi l'ha scritta. Nessun avvocato l'ha controllata.
about-reviewer-lawyer = Un avvocato o un'avvocata.
about-reviewer-organisation = Un'associazione di aiuto.
about-reviewer-publisher = L'editore.
about-method-label = Come è stato fatto il testo
about-method-original = La pagina è stata scritta in questa lingua.
about-method-human = L'ha tradotta una persona.
about-method-machine-reviewed = L'ha tradotta una macchina. Una persona l'ha controllata.
about-method-machine-draft = L'ha tradotta una macchina. Nessuna persona l'ha ancora controllata.
about-method-unstated = Non è indicato come è stato fatto questo testo.
about-original-label = Scritta in
about-place-label = Dove vale
about-topics-label = Argomenti
about-related-title = Continuare a leggere

## Signatures and editions: on a page and in the library

signer-publisher-label = Firmato da
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Ambito
signer-edition-label = Edizione
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Numero { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Impronta delle chiavi
signer-fingerprint-help = Confronti queste cifre con quelle che le mostra l'editore.
signer-development-note = Chiavi di prova, fatte su questo computer. Non dimostrano chi ha scritto il testo.

## Library: which files are here

library-heading-title = Biblioteca
library-heading-note = Qui ogni file è firmato dal suo editore. Haki apre un file solo se la firma è giusta.
library-folder-label = Cartella
library-open-title = Aperti adesso
library-open-none = Nessun file è aperto.
library-refused-title = Non aperti
library-languages-label = Lingue
library-items-label = Pagine
library-texts-label = Testi, contati in ogni lingua
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Dimensione
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Rinnovare entro
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Questo file è vecchio. Era attesa un'edizione più nuova entro questa data: { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Dettagli per l'editore

## While something takes long or fails

status-busy-text = Un momento…
status-retry-button = Riprova

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Tastiera
keyboard-close-button = Chiudi la tastiera
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Tasti: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Altre lettere
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Più lettere
keyboard-space-key = Spazio
# Key that takes the last letter away.
keyboard-delete-key = Cancella
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Forme di questa lettera

## Size of the text

size-larger-button = Testo più grande
size-smaller-button = Testo più piccolo
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Dimensione del testo: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Leggere e portare con sé
tools-print-button = Stampa
# Opens codes that a phone's camera reads.
tools-codes-button = Portare via sul telefono
# Leads from the paper or the codes back to the page.
tools-page-button = Torna alla pagina

## Paper: what will be printed

paper-heading-title = Questo va sulla carta
paper-heading-note = Prima lo guardi. Si stampa solo il foglio qui sotto. Il foglio non dice chi è lei.
paper-start-button = Stampa adesso
# The choice of two languages is offered here too.
paper-collect-note = Prenda adesso le sue pagine. Altri possono leggere quello che resta nella stampante.
# Shown after the button was pressed.
paper-nothing-note = Non si è aperta nessuna finestra di stampa? Allora da questo computer non si può stampare niente. Può portare via la risposta breve sul telefono, o copiarla a mano.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Informazioni da leggere a casa
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Confrontato con le fonti in data { DATETIME($date, dateStyle: "long") }. Da: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Firmato da { $publisher }, edizione { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Portare via sul telefono
codes-heading-note = Questi codici contengono il testo stesso: la risposta breve e dove trovare aiuto. Non serve internet e non aprono nessun sito.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Punti la fotocamera di un telefono sul codice. Appare il testo.
        [many] Punti la fotocamera di un telefono sui { $count } codici, uno dopo l'altro. Ognuno contiene una parte del testo.
       *[other] Punti la fotocamera di un telefono sui { $count } codici, uno dopo l'altro. Ognuno contiene una parte del testo.
    }
codes-phone-note = Il testo resta poi sul telefono. Chi apre il telefono può leggerlo.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } di { $count }
codes-text-title = Che cosa contengono i codici
# The whole text would need too many codes.
codes-cut-note = Non tutto entra nei codici. Il testo qui sotto finisce dove finiscono i codici.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Questo schermo si cancella da solo tra { $seconds } secondo.
        [many] Questo schermo si cancella da solo tra { $seconds } secondi.
       *[other] Questo schermo si cancella da solo tra { $seconds } secondi.
    }
idle-warning-help = Prema un tasto qualsiasi o faccia clic per continuare.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Di più su che cosa viene conservato
keep-haki-title = Che cosa conserva Haki
keep-haki-saved = Haki non salva niente della sua visita: né la lingua, né quello che scrive, né le pagine che legge.
keep-haki-memory = Mentre legge, tutto questo è nella memoria del computer. Quando esce, Haki restituisce quella memoria.
keep-haki-network = Haki non usa internet. Niente della sua visita viene inviato da nessuna parte.
keep-leave-title = Che cosa fa «Esci»
keep-leave-gate = Lo schermo è subito vuoto. Poi Haki dimentica la sua visita e mostra le lingue per la persona successiva.
keep-leave-close = Lo schermo è subito vuoto. Poi Haki dimentica la sua visita e si chiude.
keep-leave-copied = Se ha copiato del testo, Haki lo toglie dove il computer lo permette. Altri programmi possono averlo conservato.
keep-idle-title = Se si allontana
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Dopo { $minutes } minuto senza un tasto o un clic, Haki fa lo stesso di «Esci». Prima avvisa.
        [many] Dopo { $minutes } minuti senza un tasto o un clic, Haki fa lo stesso di «Esci». Prima avvisa.
       *[other] Dopo { $minutes } minuti senza un tasto o un clic, Haki fa lo stesso di «Esci». Prima avvisa.
    }
keep-idle-never = Questo computer è preparato per una sola persona. Haki aspetta che lei esca.
keep-others-title = Che cosa Haki non può vedere o cambiare
keep-others-owner = Chi si occupa di questo computer può registrare i tasti e lo schermo con altri programmi.
keep-others-people = Persone e telecamere vicine possono vedere lo schermo.
keep-others-start = Il computer può annotare che Haki è stato avviato, e quando.
keep-others-disk = Un computer con poca memoria può scriverne delle parti sul suo disco.
keep-others-paper = Quello che stampa resta per un po' nell'elenco della stampante, e può restare nella stampante.
keep-others-phone = Quello che porta via sul telefono resta sul telefono.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Qui può chiedere
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Le impostazioni di questo luogo hanno un errore alla riga { $line }. Haki non le ha usate.
# The same, but the file cannot be read at all.
place-wrong-file = Le impostazioni di questo luogo non si possono leggere. Haki non le ha usate.
place-wrong-help = Lo dica alle persone che si occupano di questo computer. Fino ad allora Haki si cancella da solo dopo 3 minuti e non stampa.
# Opens a technical explanation in English.
place-wrong-detail = Dettagli per loro
