### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Verifică, construiește, semnează și caută pachete cu informații despre drepturi.
command-check-about = Citește arborele de conținut și raportează fiecare greșeală cu fișier și rând.
command-check-content-help = Dosarul arborelui de conținut.
command-check-json-help = Scrie JSON, un singur obiect cu toate problemele.
command-build-about = Construiește din arborele de conținut un pachet nesemnat pentru fiecare spațiu de nume.
command-build-content-help = Dosarul arborelui de conținut.
command-build-out-help = Dosar pentru pachetele nesemnate.
command-build-only-help = Construiește numai acest spațiu de nume; se poate da de mai multe ori.
command-build-json-help = Scrie JSON, un obiect pentru fiecare pachet.
command-sign-about = Semnează pachete nesemnate cu cheile unui editor.
command-sign-files-help = Pachete nesemnate, așa cum le scrie `build`.
command-sign-keys-help = Dosar cu metadatele rădăcină și cheile de rol ale editorului.
command-sign-out-help = Dosar pentru pachetele semnate: o bibliotecă.
command-sign-json-help = Scrie JSON, un obiect pentru fiecare pachet.
command-inspect-about = Arată ce spune un pachet despre sine. Nu se verifică nimic.
command-inspect-file-help = Un pachet, semnat sau nu.
command-inspect-json-help = Scrie manifestul ca JSON.
command-verify-about = Verifică pachete în întregime: semnături, hash-ul fiecărei intrări, conținut și index.
command-verify-paths-help = Pachete sau dosare cu pachete.
command-verify-json-help = Scrie JSON, un obiect pentru fiecare pachet.
command-search-about = Caută într-o bibliotecă la fel ca aplicația.
command-search-query-help = Cuvinte în orice limbă.
command-search-lang-help = Limba în care se arată rezultatele, ca etichetă BCP 47.
command-search-library-help = Dosar cu pachete; fără el, cel construit de `cargo xtask run`.
command-search-json-help = Scrie JSON: rezultate cu id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problemă găsită.
        [few] { $problems } probleme găsite.
       *[other] { $problems } de probleme găsite.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Nicio problemă: { $bundles } pachet, pagini: { $items }.
        [few] Nicio problemă: { $bundles } pachete, pagini: { $items }.
       *[other] Nicio problemă: { $bundles } de pachete, pagini: { $items }.
    }
build-step-check = Se verifică conținutul
# $namespace (String): the bundle's namespace.
build-step-import = Se importă { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Se indexează { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: pagini: { $items }, limbi: { $languages }, { $kib } KiB, nesemnat
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: semnat de { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, ediția { $edition }, semnat de { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Nu s-a găsit nimic.
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = găsit în { $language }: { $words }
search-cut = S-a folosit numai începutul căutării.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki nu a putut face un dosar privat pentru această sesiune: { $why }. Eliberați memorie sau spațiu pe disc și porniți din nou.
app-lock-failed = Haki nu s-a putut izola de rețea, așa că nu s-a deschis: { $why }.
app-window-failed = Haki nu și-a putut deschide fereastra: { $why }. Pe Linux are nevoie de WebKitGTK 4.1.
