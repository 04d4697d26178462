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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Le chiavi sono su macchine diverse: aggiunge le firme delle chiavi presenti qui, e conclude quando ci sono tutte.
command-sign-with-help = Quello che ha firmato un collega: una cartella che finisce in «.signing», o la bozza di una radice. Si può indicare più volte.
command-sign-passphrase-file-help = File che ha nella prima riga la frase segreta; se manca, viene chiesta.
command-keys-about = Crea chiavi, le elenca e cambia quali chiavi contano.
command-keys-new-about = Crea una chiave. La metà privata è cifrata con una frase segreta.
command-keys-new-name-help = Nome della chiave: a–z, 0–9 e trattini.
command-keys-new-out-help = Cartella per i due file della chiave.
command-keys-new-kind-help = Tipo di chiave.
command-keys-new-passphrase-file-help = File che ha nella prima riga la frase segreta; se manca, viene chiesta due volte.
command-keys-new-json-help = Stampa JSON, un solo oggetto.
command-keys-list-about = Mostra la radice più nuova, i suoi ruoli e le chiavi in una cartella.
command-keys-list-folder-help = Cartella con le radici e le chiavi dell'editore.
command-keys-list-json-help = Stampa JSON, un solo oggetto.
command-keys-rotate-about = Prepara la bozza della prossima radice con altre chiavi per i ruoli indicati; la prima radice li indica tutti e quattro.
command-keys-rotate-folder-help = Cartella con le radici dell'editore.
command-keys-rotate-expires-help = Giorno in cui scade la nuova radice: YYYY-MM-DD.
command-keys-rotate-threshold-help = Quante chiavi di un ruolo devono firmare: ROLE=NUMBER. Se manca, più della metà.
command-keys-rotate-root-help = Chiavi pubbliche del ruolo root.
command-keys-rotate-targets-help = Chiavi pubbliche del ruolo targets, che garantisce per i contenuti.
command-keys-rotate-snapshot-help = Chiavi pubbliche del ruolo snapshot.
command-keys-rotate-timestamp-help = Chiavi pubbliche del ruolo timestamp.
command-keys-rotate-json-help = Stampa JSON, un solo oggetto.
command-keys-revoke-about = Prepara la bozza della prossima radice senza queste chiavi, in nessun ruolo.
command-keys-revoke-folder-help = Cartella con le radici dell'editore.
command-keys-revoke-keys-help = Chiavi per nome, o per l'inizio del loro id.
command-keys-revoke-expires-help = Giorno in cui scade la nuova radice: YYYY-MM-DD.
command-keys-revoke-threshold-help = Quante chiavi di un ruolo devono firmare da ora in poi: ROLE=NUMBER. Se manca, quante prima.
command-keys-revoke-json-help = Stampa JSON, un solo oggetto.
# $name (String): name of a key. A prompt.
keys-passphrase = Frase segreta della chiave { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Nuova frase segreta per la chiave { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = La stessa frase segreta ancora una volta:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Tenga per sé { $private } e la sua frase segreta. Dia { $public } ai colleghi. L'id della chiave è { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Radice { $version }, scade { $expires }. Impronta: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: bozza della radice { $version }, non ancora firmata. Impronta: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, edizione { $edition }. Confronti con i colleghi: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: radice { $version }, scade { $expires }. Confronti con i colleghi: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: hanno firmato abbastanza chiavi. Dia questa radice a tutti i colleghi.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: firmato da { $have } delle { $wanted } chiavi necessarie della nuova radice.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: firmato da { $have } delle { $wanted } chiavi necessarie della radice precedente.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: contenuti firmati da { $have } delle { $wanted } chiavi necessarie.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: elenco dei file firmato da { $have } delle { $wanted } chiavi necessarie.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: edizione più nuova firmata da { $have } delle { $wanted } chiavi necessarie.
