### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Controllare, costruire, firmare e cercare pacchetti di informazioni sui diritti.
command-check-about = Legge l'albero dei contenuti e segnala ogni errore con file e riga.
command-check-content-help = Cartella dell'albero dei contenuti.
command-check-json-help = Stampa JSON, un solo oggetto con tutti i problemi.
command-build-about = Costruisce dall'albero dei contenuti un pacchetto non firmato per ogni spazio dei nomi.
command-build-content-help = Cartella dell'albero dei contenuti.
command-build-out-help = Cartella per i pacchetti non firmati.
command-build-only-help = Costruisce solo questo spazio dei nomi; si può indicare più volte.
command-build-json-help = Stampa JSON, un oggetto per pacchetto.
command-sign-about = Firma pacchetti non firmati con le chiavi di un editore.
command-sign-files-help = Pacchetti non firmati, come li scrive `build`.
command-sign-keys-help = Cartella con i metadati radice e le chiavi di ruolo dell'editore.
command-sign-out-help = Cartella per i pacchetti firmati: una biblioteca.
command-sign-json-help = Stampa JSON, un oggetto per pacchetto.
command-inspect-about = Mostra che cosa un pacchetto dice di sé. Non si verifica niente.
command-inspect-file-help = Un pacchetto, firmato o no.
command-inspect-json-help = Stampa il manifesto come JSON.
command-verify-about = Verifica i pacchetti per intero: firme, hash di ogni voce, contenuto e indice.
command-verify-paths-help = Pacchetti, o cartelle di pacchetti.
command-verify-json-help = Stampa JSON, un oggetto per pacchetto.
command-search-about = Cerca in una biblioteca come fa l'applicazione.
command-search-query-help = Parole in qualsiasi lingua.
command-search-lang-help = Lingua in cui si mostrano i risultati, come tag BCP 47.
command-search-library-help = Cartella di pacchetti; se manca, quella costruita da `cargo xtask run`.
command-search-json-help = Stampa JSON: risultati con id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problema trovato.
        [many] { $problems } problemi trovati.
       *[other] { $problems } problemi trovati.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Nessun problema: { $bundles } pacchetto, pagine: { $items }.
        [many] Nessun problema: { $bundles } pacchetti, pagine: { $items }.
       *[other] Nessun problema: { $bundles } pacchetti, pagine: { $items }.
    }
build-step-check = Controllo dei contenuti
# $namespace (String): the bundle's namespace.
build-step-import = Importazione di { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Indicizzazione di { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: pagine: { $items }, lingue: { $languages }, { $kib } KiB, non firmato
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: firmato da { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, edizione { $edition }, firmato da { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Non è stato trovato niente.
        [one] { $count } risultato
        [many] { $count } risultati
       *[other] { $count } risultati
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = trovato in { $language }: { $words }
search-cut = È stato usato solo l'inizio della richiesta.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki non è riuscito a creare una cartella privata per questa sessione: { $why }. Liberi un po' di memoria o di spazio su disco e avvii di nuovo.
app-lock-failed = Haki non è riuscito a isolarsi dalla rete, quindi non si è aperto: { $why }.
app-window-failed = Haki non è riuscito ad aprire la sua finestra: { $why }. Su Linux serve WebKitGTK 4.1.
