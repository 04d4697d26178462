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
