### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Sprawdza, buduje, podpisuje i przeszukuje paczki informacji o prawach.
command-check-about = Czyta drzewo treści i zgłasza każdy błąd z plikiem i wierszem.
command-check-content-help = Folder drzewa treści.
command-check-json-help = Wypisuje JSON, jeden obiekt ze wszystkimi błędami.
command-build-about = Buduje z drzewa treści jedną niepodpisaną paczkę na każdą przestrzeń nazw.
command-build-content-help = Folder drzewa treści.
command-build-out-help = Folder na niepodpisane paczki.
command-build-only-help = Buduje tylko tę przestrzeń nazw; można podać kilka razy.
command-build-json-help = Wypisuje JSON, jeden obiekt na paczkę.
command-sign-about = Podpisuje niepodpisane paczki kluczami wydawcy.
command-sign-files-help = Niepodpisane paczki, takie jak zapisuje je `build`.
command-sign-keys-help = Folder z głównymi metadanymi wydawcy i kluczami ról.
command-sign-out-help = Folder na podpisane paczki: biblioteka.
command-sign-json-help = Wypisuje JSON, jeden obiekt na paczkę.
command-inspect-about = Pokazuje, co paczka mówi o sobie. Niczego nie weryfikuje.
command-inspect-file-help = Paczka, podpisana lub nie.
command-inspect-json-help = Wypisuje manifest jako JSON.
command-verify-about = Weryfikuje paczki w całości: podpisy, skróty każdego wpisu, treść i indeks.
command-verify-paths-help = Paczki albo foldery z paczkami.
command-verify-json-help = Wypisuje JSON, jeden obiekt na paczkę.
command-search-about = Przeszukuje bibliotekę tak jak aplikacja.
command-search-query-help = Słowa w dowolnym języku.
command-search-lang-help = Język, w którym pokazać wyniki, jako znacznik BCP 47.
command-search-library-help = Folder z paczkami; bez niego ten, który zbudowało `cargo xtask run`.
command-search-json-help = Wypisuje JSON: wyniki z id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] Znaleziono { $problems } błąd.
        [few] Znaleziono { $problems } błędy.
        [many] Znaleziono { $problems } błędów.
       *[other] Znaleziono { $problems } błędu.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Bez błędów: { $bundles } paczka, stron: { $items }.
        [few] Bez błędów: { $bundles } paczki, stron: { $items }.
        [many] Bez błędów: { $bundles } paczek, stron: { $items }.
       *[other] Bez błędów: { $bundles } paczki, stron: { $items }.
    }
build-step-check = Sprawdzanie treści
# $namespace (String): the bundle's namespace.
build-step-import = Importowanie { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Indeksowanie { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: stron: { $items }, języków: { $languages }, { $kib } KiB, niepodpisana
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: podpis: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, wydanie { $edition }, podpis: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Niczego nie znaleziono.
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = znaleziono (język: { $language }): { $words }
search-cut = Użyto tylko początku zapytania.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki nie mogło utworzyć prywatnego folderu dla tej sesji: { $why }. Zwolnij trochę pamięci lub miejsca na dysku i uruchom ponownie.
app-lock-failed = Haki nie mogło odciąć się od sieci, więc się nie otworzyło: { $why }.
app-window-failed = Haki nie mogło otworzyć swojego okna: { $why }. W systemie Linux potrzebuje WebKitGTK 4.1.

## Keys, and signing with keys on different machines.

command-sign-detached-help = Klucze są na różnych komputerach: dodaje podpisy kluczy, które są tutaj, i kończy, gdy są już wszystkie.
command-sign-with-help = To, co podpisała inna osoba: folder o nazwie z końcówką „.signing” albo szkic korzenia. Można podać kilka razy.
command-sign-passphrase-file-help = Plik, którego pierwszy wiersz to hasło; bez niego program o nie pyta.
command-keys-about = Tworzy klucze, pokazuje ich listę i zmienia, czyje klucze się liczą.
command-keys-new-about = Tworzy klucz. Część prywatna jest zaszyfrowana hasłem.
command-keys-new-name-help = Nazwa klucza: a–z, 0–9 i łączniki.
command-keys-new-out-help = Folder na dwa pliki klucza.
command-keys-new-kind-help = Rodzaj klucza.
command-keys-new-passphrase-file-help = Plik, którego pierwszy wiersz to hasło; bez niego program pyta o nie dwa razy.
command-keys-new-json-help = Wypisuje JSON, jeden obiekt.
command-keys-list-about = Pokazuje najnowszy korzeń, jego role i klucze w folderze.
command-keys-list-folder-help = Folder z korzeniami i kluczami wydawcy.
command-keys-list-json-help = Wypisuje JSON, jeden obiekt.
command-keys-rotate-about = Tworzy szkic następnego korzenia z innymi kluczami dla podanych ról; pierwszy korzeń podaje wszystkie cztery.
command-keys-rotate-folder-help = Folder z korzeniami wydawcy.
command-keys-rotate-expires-help = Dzień, w którym wygasa nowy korzeń: YYYY-MM-DD.
command-keys-rotate-threshold-help = Ile kluczy roli musi podpisać: ROLE=NUMBER. Bez tego więcej niż połowa.
command-keys-rotate-root-help = Klucze publiczne roli root.
command-keys-rotate-targets-help = Klucze publiczne roli targets, która ręczy za treść.
command-keys-rotate-snapshot-help = Klucze publiczne roli snapshot.
command-keys-rotate-timestamp-help = Klucze publiczne roli timestamp.
command-keys-rotate-json-help = Wypisuje JSON, jeden obiekt.
command-keys-revoke-about = Tworzy szkic następnego korzenia bez tych kluczy, w żadnej roli.
command-keys-revoke-folder-help = Folder z korzeniami wydawcy.
command-keys-revoke-keys-help = Klucze według nazw albo początku ich id.
command-keys-revoke-expires-help = Dzień, w którym wygasa nowy korzeń: YYYY-MM-DD.
command-keys-revoke-threshold-help = Ile kluczy roli musi odtąd podpisywać: ROLE=NUMBER. Bez tego tyle co wcześniej.
command-keys-revoke-json-help = Wypisuje JSON, jeden obiekt.
# $name (String): name of a key. A prompt.
keys-passphrase = Hasło klucza { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Nowe hasło dla klucza { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = To samo hasło jeszcze raz:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Zachowaj { $private } i hasło tylko dla siebie. Daj { $public } osobom, z którymi pracujesz. Id klucza to { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Korzeń { $version }, wygasa { $expires }. Odcisk: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: szkic korzenia { $version }, jeszcze niepodpisany. Odcisk: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, wydanie { $edition }. Porównaj z osobami, z którymi pracujesz: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: korzeń { $version }, wygasa { $expires }. Porównaj z osobami, z którymi pracujesz: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: podpisało wystarczająco dużo kluczy. Daj ten korzeń wszystkim osobom, z którymi pracujesz.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: podpisy potrzebnych kluczy nowego korzenia: { $have } z { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: podpisy potrzebnych kluczy poprzedniego korzenia: { $have } z { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: podpisy treści przez potrzebne klucze: { $have } z { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: podpisy listy plików przez potrzebne klucze: { $have } z { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: podpisy najnowszego wydania przez potrzebne klucze: { $have } z { $wanted }.
