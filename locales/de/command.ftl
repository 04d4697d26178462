### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Pakete mit Informationen über Rechte prüfen, bauen, signieren und durchsuchen.
command-check-about = Den Inhaltsordner lesen und jeden Fehler mit Datei und Zeile melden.
command-check-content-help = Ordner mit den Inhalten.
command-check-json-help = JSON ausgeben, ein Objekt mit allen Problemen.
command-build-about = Aus dem Inhaltsordner für jeden Namensraum ein unsigniertes Paket bauen.
command-build-content-help = Ordner mit den Inhalten.
command-build-out-help = Ordner für die unsignierten Pakete.
command-build-only-help = Nur diesen Namensraum bauen; kann mehrmals angegeben werden.
command-build-json-help = JSON ausgeben, ein Objekt pro Paket.
command-sign-about = Unsignierte Pakete mit den Schlüsseln eines Herausgebers signieren.
command-sign-files-help = Unsignierte Pakete, wie `build` sie schreibt.
command-sign-keys-help = Ordner mit den Root-Metadaten und den Rollenschlüsseln des Herausgebers.
command-sign-out-help = Ordner für die signierten Pakete: eine Bibliothek.
command-sign-json-help = JSON ausgeben, ein Objekt pro Paket.
command-inspect-about = Zeigen, was ein Paket über sich selbst sagt. Nichts wird geprüft.
command-inspect-file-help = Ein Paket, signiert oder nicht.
command-inspect-json-help = Das Manifest als JSON ausgeben.
command-verify-about = Pakete vollständig prüfen: Signaturen, Hashes aller Einträge, Inhalt und Index.
command-verify-paths-help = Pakete oder Ordner mit Paketen.
command-verify-json-help = JSON ausgeben, ein Objekt pro Paket.
command-search-about = Eine Bibliothek so durchsuchen, wie es die App tut.
command-search-query-help = Wörter in einer beliebigen Sprache.
command-search-lang-help = Sprache, in der die Ergebnisse gezeigt werden, als BCP-47-Tag.
command-search-library-help = Ordner mit Paketen; ohne Angabe der, den `cargo xtask run` gebaut hat.
command-search-json-help = JSON ausgeben: Ergebnisse mit id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } Problem gefunden.
       *[other] { $problems } Probleme gefunden.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Keine Probleme: { $bundles } Paket, Seiten: { $items }.
       *[other] Keine Probleme: { $bundles } Pakete, Seiten: { $items }.
    }
build-step-check = Inhalt wird geprüft
# $namespace (String): the bundle's namespace.
build-step-import = { $namespace } wird importiert
# $namespace (String): the bundle's namespace.
build-step-index = { $namespace } wird indexiert
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: Seiten: { $items }, Sprachen: { $languages }, { $kib } KiB, unsigniert
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: signiert von { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, Ausgabe { $edition }, signiert von { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Nichts gefunden.
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = gefunden auf { $language }: { $words }
search-cut = Nur der Anfang der Suchanfrage wurde verwendet.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki konnte für diese Sitzung keinen privaten Ordner anlegen: { $why }. Machen Sie Arbeitsspeicher oder Speicherplatz frei und starten Sie noch einmal.
app-lock-failed = Haki konnte sich nicht vom Netz abschließen und hat sich deshalb nicht geöffnet: { $why }.
app-window-failed = Haki konnte sein Fenster nicht öffnen: { $why }. Unter Linux braucht es WebKitGTK 4.1.

## Keys, and signing on different machines

command-sign-detached-help = Die Schlüssel liegen auf verschiedenen Rechnern: die Signaturen der hiesigen Schlüssel hinzufügen und abschließen, sobald alle da sind.
command-sign-with-help = Was eine Kollegin oder ein Kollege signiert hat: ein Ordner, der auf „.signing“ endet, oder der Entwurf einer Root. Darf mehrmals stehen.
command-sign-passphrase-file-help = Datei, deren erste Zeile die Passphrase ist; ohne sie wird gefragt.
command-keys-about = Schlüssel anlegen, auflisten und ändern, wessen Schlüssel zählen.
command-keys-new-about = Einen Schlüssel anlegen. Die private Hälfte wird mit einer Passphrase verschlüsselt.
command-keys-new-name-help = Name des Schlüssels: a–z, 0–9 und Bindestriche.
command-keys-new-out-help = Ordner für die zwei Dateien des Schlüssels.
command-keys-new-kind-help = Art des Schlüssels.
command-keys-new-passphrase-file-help = Datei, deren erste Zeile die Passphrase ist; ohne sie wird zweimal gefragt.
command-keys-new-json-help = JSON ausgeben, ein Objekt.
command-keys-list-about = Die neueste Root, ihre Rollen und die Schlüssel in einem Ordner zeigen.
command-keys-list-folder-help = Ordner mit den Roots und Schlüsseln des Herausgebers.
command-keys-list-json-help = JSON ausgeben, ein Objekt.
command-keys-rotate-about = Die nächste Root mit anderen Schlüsseln für die genannten Rollen entwerfen; die erste Root nennt alle vier.
command-keys-rotate-folder-help = Ordner mit den Roots des Herausgebers.
command-keys-rotate-expires-help = Tag, an dem die neue Root abläuft: JJJJ-MM-TT.
command-keys-rotate-threshold-help = Wie viele Schlüssel einer Rolle signieren müssen: ROLLE=ZAHL. Ohne Angabe mehr als die Hälfte.
command-keys-rotate-root-help = Öffentliche Schlüssel der Rolle root.
command-keys-rotate-targets-help = Öffentliche Schlüssel der Rolle targets, die für Inhalte bürgt.
command-keys-rotate-snapshot-help = Öffentliche Schlüssel der Rolle snapshot.
command-keys-rotate-timestamp-help = Öffentliche Schlüssel der Rolle timestamp.
command-keys-rotate-json-help = JSON ausgeben, ein Objekt.
command-keys-revoke-about = Die nächste Root ohne diese Schlüssel entwerfen, in keiner Rolle.
command-keys-revoke-folder-help = Ordner mit den Roots des Herausgebers.
command-keys-revoke-keys-help = Schlüssel mit ihrem Namen oder dem Anfang ihrer Kennung.
command-keys-revoke-expires-help = Tag, an dem die neue Root abläuft: JJJJ-MM-TT.
command-keys-revoke-threshold-help = Wie viele Schlüssel einer Rolle von nun an signieren müssen: ROLLE=ZAHL. Ohne Angabe so viele wie bisher.
command-keys-revoke-json-help = JSON ausgeben, ein Objekt.
keys-passphrase = Passphrase des Schlüssels { $name }:
keys-passphrase-new = Neue Passphrase für den Schlüssel { $name }:
keys-passphrase-again = Dieselbe Passphrase noch einmal:
keys-new-done = Behalten Sie { $private } und die Passphrase für sich. Geben Sie { $public } Ihren Kolleginnen und Kollegen. Die Kennung des Schlüssels ist { $id }.
keys-list-root = Root { $version }, läuft ab am { $expires }. Fingerabdruck: { $fingerprint }
keys-draft-done = { $file }: Entwurf der Root { $version }, noch nicht signiert. Fingerabdruck: { $fingerprint }
sign-about = { $file }: { $namespace }, Ausgabe { $edition }. Vergleichen Sie mit den anderen: { $sha256 }
sign-root-about = { $file }: Root { $version }, läuft ab am { $expires }. Vergleichen Sie mit den anderen: { $fingerprint }
sign-root-done = { $file }: Genug Schlüssel haben signiert. Geben Sie diese Root allen Kolleginnen und Kollegen.
sign-role-root = { $file }: signiert von { $have } der { $wanted } nötigen Schlüssel der neuen Root.
sign-role-root-before = { $file }: signiert von { $have } der { $wanted } nötigen Schlüssel der Root davor.
sign-role-targets = { $file }: Inhalt signiert von { $have } der { $wanted } nötigen Schlüssel.
sign-role-snapshot = { $file }: Dateiliste signiert von { $have } der { $wanted } nötigen Schlüssel.
sign-role-timestamp = { $file }: neueste Ausgabe signiert von { $have } der { $wanted } nötigen Schlüssel.
