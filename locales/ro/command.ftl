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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Cheile sunt pe mașini diferite: adaugă semnăturile cheilor de aici și încheie când sunt toate.
command-sign-with-help = Ce a semnat un coleg: un dosar al cărui nume se termină în „.signing” sau schița unei rădăcini. Se poate da de mai multe ori.
command-sign-passphrase-file-help = Fișier al cărui prim rând este parola; fără el, parola vi se cere.
command-keys-about = Face chei, le arată și schimbă ale cui chei contează.
command-keys-new-about = Face o cheie. Jumătatea privată este criptată cu o parolă.
command-keys-new-name-help = Numele cheii: a–z, 0–9 și cratime.
command-keys-new-out-help = Dosar pentru cele două fișiere ale cheii.
command-keys-new-kind-help = Felul cheii.
command-keys-new-passphrase-file-help = Fișier al cărui prim rând este parola; fără el, parola vi se cere de două ori.
command-keys-new-json-help = Scrie JSON, un obiect.
command-keys-list-about = Arată cea mai nouă rădăcină, rolurile ei și cheile dintr-un dosar.
command-keys-list-folder-help = Dosar cu rădăcinile și cheile editorului.
command-keys-list-json-help = Scrie JSON, un obiect.
command-keys-rotate-about = Schițează următoarea rădăcină cu alte chei pentru rolurile numite; prima rădăcină le numește pe toate patru.
command-keys-rotate-folder-help = Dosar cu rădăcinile editorului.
command-keys-rotate-expires-help = Ziua în care expiră noua rădăcină: YYYY-MM-DD.
command-keys-rotate-threshold-help = Câte chei ale unui rol trebuie să semneze: ROLE=NUMBER. Fără aceasta, mai mult de jumătate.
command-keys-rotate-root-help = Cheile publice ale rolului root.
command-keys-rotate-targets-help = Cheile publice ale rolului targets, care garantează pentru conținut.
command-keys-rotate-snapshot-help = Cheile publice ale rolului snapshot.
command-keys-rotate-timestamp-help = Cheile publice ale rolului timestamp.
command-keys-rotate-json-help = Scrie JSON, un obiect.
command-keys-revoke-about = Schițează următoarea rădăcină fără aceste chei, în niciun rol.
command-keys-revoke-folder-help = Dosar cu rădăcinile editorului.
command-keys-revoke-keys-help = Chei după nume sau după începutul id-ului.
command-keys-revoke-expires-help = Ziua în care expiră noua rădăcină: YYYY-MM-DD.
command-keys-revoke-threshold-help = Câte chei ale unui rol trebuie să semneze de acum înainte: ROLE=NUMBER. Fără aceasta, tot atâtea ca înainte.
command-keys-revoke-json-help = Scrie JSON, un obiect.
# $name (String): name of a key. A prompt.
keys-passphrase = Parola cheii { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Parolă nouă pentru cheia { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Aceeași parolă încă o dată:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Păstrați { $private } și parola numai pentru dumneavoastră. Dați { $public } colegilor. Id-ul cheii este { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Rădăcina { $version }, expiră { $expires }. Amprentă: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: schița rădăcinii { $version }, încă nesemnată. Amprentă: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, ediția { $edition }. Comparați cu colegii: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: rădăcina { $version }, expiră { $expires }. Comparați cu colegii: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: au semnat destule chei. Dați această rădăcină tuturor colegilor.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: semnături ale cheilor necesare din noua rădăcină: { $have } din { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: semnături ale cheilor necesare din rădăcina dinainte: { $have } din { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: semnături pe conținut ale cheilor necesare: { $have } din { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: semnături pe lista de fișiere ale cheilor necesare: { $have } din { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: semnături pe cea mai nouă ediție ale cheilor necesare: { $have } din { $wanted }.
