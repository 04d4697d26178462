### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Zum Text springen
# Goes one screen back.
bar-back-button = Zurück
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Start
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: Sprache ändern
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Verlassen
# Explains the Leave button.
bar-leave-hint = Leert sofort den Bildschirm und beginnt von vorn. Sie können auch dreimal die Umschalttaste (Shift) drücken.

## Language gate: the first screen

gate-heading-title = Wählen Sie Ihre Sprache
# Name of the field above the list of languages.
gate-filter-label = Tippen Sie den Namen Ihrer Sprache
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } Sprache gefunden.
       *[other] { $count } Sprachen gefunden.
    }
gate-filter-none = Keine Sprache gefunden.
gate-filter-none-help = Versuchen Sie es nur mit den ersten Buchstaben oder mit dem englischen Namen der Sprache.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Die ganze App in dieser Sprache
gate-more-title = Weitere Sprachen
gate-more-note = Die Texte sind in dieser Sprache. Knöpfe und Menüs sind vielleicht in einer anderen.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] { $count } Sprache zeigen
       *[other] Alle { $count } Sprachen zeigen
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Noch keine Texte, nur Knöpfe und Menüs
# Beside a language that has no texts.
gate-language-empty = Noch keine Texte. Sie können in einer anderen Sprache lesen.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }
gate-keep-title = Was dieser Computer behält
gate-keep-text = Haki speichert in dieser Sitzung nichts: nicht Ihre Sprache, nicht Ihre Suchen und nicht, was Sie lesen.
gate-keep-others = Haki kann nicht sehen, was der Computer oder sein Besitzer aufzeichnet. Menschen und Kameras in der Nähe sehen vielleicht den Bildschirm.

## Language menu: opened from the top bar

language-menu-title = In einer anderen Sprache lesen
language-menu-close = Liste schließen
# Beside a language in which the page on screen does not exist.
language-option-missing = Nicht diese Seite

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Was möchten Sie wissen?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Fragen Sie in jeder Sprache
home-search-clear = Suche leeren
home-topics-title = Themen
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Auf { $language } gibt es noch keine Texte. Jede Seite bietet die Sprachen an, die sie hat.
home-emergency-title = Notrufnummern
home-emergency-free = Der Anruf ist kostenlos.
home-emergency-cost-unknown = Wir wissen nicht, was der Anruf kostet.
home-emergency-always = Tag und Nacht.
home-emergency-hours-unknown = Wir kennen die Zeiten nicht.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Woher diese Nummer kommt
# $date (Date): day of the check.
home-emergency-compared = Am { DATETIME($date, dateStyle: "long") } mit der Quelle verglichen.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Am { DATETIME($date, dateStyle: "long") } aufgeschrieben. Noch nicht mit der Quelle verglichen.
home-emergency-source-label = Wo die Nummer veröffentlicht ist
home-library-link = Bibliothek: welche Texte hier sind und wer sie signiert hat
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } Datei in der Bibliothek wurde nicht geöffnet.
       *[other] { $count } Dateien in der Bibliothek wurden nicht geöffnet.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Das ist eine Testkopie. Ihre Texte sind mit Testschlüsseln signiert, nicht von einem Herausgeber.

## Search results

search-results-title = Antworten
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } Antwort.
       *[other] { $count } Antworten.
    }
search-results-busy = Suche läuft…
search-results-none = Nichts gefunden.
search-results-none-help = Versuchen Sie es mit einem einzigen Wort oder mit einem anderen Wort für dieselbe Sache. Jede Sprache funktioniert.
search-query-cut = Ihre Frage ist sehr lang. Nur ihr Anfang wurde verwendet.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Im Text auf { $language } gefunden.
# Comes before the list of words that matched.
search-result-words-label = Gefundene Wörter

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Ihr Recht
card-kind-procedure = Schritt für Schritt
card-kind-explainer = Erklärt
card-kind-emergency = Im Notfall
# A text of law or a declaration, word for word.
card-kind-instrument = Gesetzestext
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Diese Seite ist auf { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
topic-other-languages-title = In anderen Sprachen
topic-empty-note = Hier gibt es noch keine Seiten.

## Page

page-summary-label = Kurze Antwort
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Vorsicht
page-section-who-will-know = Wer davon erfährt
page-draft-notice = Eine Maschine hat diese Seite übersetzt. Noch hat kein Mensch sie geprüft. Es kann Fehler geben.
page-outdated-notice = Das Original hat sich geändert, seit diese Übersetzung gemacht wurde. Teile können jetzt falsch sein.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Diese Seite hätte bis zum { DATETIME($date, dateStyle: "long") } noch einmal geprüft werden sollen. Die Regeln haben sich vielleicht geändert.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki enthält keine Buchstaben für { $language }. Wenn auch der Computer keine hat, sehen Sie Kästchen statt Text.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Diese Seite gibt es nicht auf { $language }. Sie lesen sie auf { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = In zwei Sprachen lesen
# First entry of that list.
compare-select-none = Nur eine Sprache
# $language (String): language in which the page was written.
compare-original-button = Das Original daneben zeigen ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Diese Seite gibt es nicht auf { $language }.
compare-missing-help = Diese Sprachen können daneben stehen:
# $language (String): name of the second language.
compare-outdated-note = Das Original hat sich geändert, seit die Übersetzung auf { $language } gemacht wurde. Teile können jetzt falsch sein.
compare-close-button = Zweite Sprache schließen

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Diese Seite gibt es noch nicht auf { $language }.
missing-choose-label = Sie können sie in diesen Sprachen lesen:

## Sources of a page

sources-heading-title = Quellen
sources-address-note = Haki geht nicht ins Internet. Um eine Quelle zu lesen, übertragen Sie ihre Adresse auf einen Computer mit Internet.
sources-reference-label = Amtliche Angabe
sources-address-label = Adresse
sources-status-in-force = In Kraft.
# $date (Date): first day of application.
sources-status-in-force-since = In Kraft. Gilt seit dem { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Gilt ab dem { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Gilt noch nicht.
sources-status-repealed = Nicht mehr in Kraft.
# $date (Date): day of the check.
sources-evidence-compared = Wir haben unseren Text am { DATETIME($date, dateStyle: "long") } damit verglichen.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Am { DATETIME($date, dateStyle: "long") } aufgeschrieben. Wir haben unseren Text noch nicht damit verglichen.
# Leads from the source back to the sentence that cites it.
sources-return-button = Zurück zum Satz

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Über diese Seite
about-checked-label = Geprüft
# $date (Date): day of the last comparison with the sources.
about-checked-text = Zuletzt am { DATETIME($date, dateStyle: "long") } mit den Quellen verglichen.
# $date (Date): day by which it is to be checked again.
about-due-text = Soll bis zum { DATETIME($date, dateStyle: "long") } noch einmal geprüft werden.
about-reviewer-label = Geprüft von
about-reviewer-author = Von der Person, die den Text geschrieben hat. Keine Anwältin und kein Anwalt hat ihn geprüft.
about-reviewer-lawyer = Von einer Anwältin oder einem Anwalt.
about-reviewer-organisation = Von einer Beratungsstelle.
about-reviewer-publisher = Vom Herausgeber.
about-method-label = Wie der Text entstanden ist
about-method-original = Die Seite wurde in dieser Sprache geschrieben.
about-method-human = Ein Mensch hat sie übersetzt.
about-method-machine-reviewed = Eine Maschine hat sie übersetzt. Ein Mensch hat sie geprüft.
about-method-machine-draft = Eine Maschine hat sie übersetzt. Noch hat kein Mensch sie geprüft.
about-method-unstated = Es ist nicht angegeben, wie dieser Text entstanden ist.
about-original-label = Geschrieben auf
about-place-label = Wo das gilt
about-topics-label = Themen
about-related-title = Weiterlesen

## Signatures and editions: on a page and in the library

signer-publisher-label = Signiert von
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Bereich
signer-edition-label = Ausgabe
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Nummer { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Fingerabdruck der Schlüssel
signer-fingerprint-help = Vergleichen Sie diese Ziffern mit denen, die der Herausgeber Ihnen zeigt.
signer-development-note = Testschlüssel, auf diesem Computer erzeugt. Sie beweisen nicht, wer das geschrieben hat.

## Library: which files are here

library-heading-title = Bibliothek
library-heading-note = Jede Datei hier ist von ihrem Herausgeber signiert. Haki öffnet eine Datei nur, wenn die Signatur stimmt.
library-folder-label = Ordner
library-open-title = Jetzt geöffnet
library-open-none = Keine Datei ist geöffnet.
library-refused-title = Nicht geöffnet
library-languages-label = Sprachen
library-items-label = Seiten
library-texts-label = Texte, in jeder Sprache gezählt
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Größe
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Erneuern bis
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Diese Datei ist alt. Eine neuere Ausgabe sollte bis zum { DATETIME($date, dateStyle: "long") } kommen.
# Opens a technical explanation in English.
library-refused-detail = Einzelheiten für den Herausgeber

## While something takes long or fails

status-busy-text = Einen Moment…
status-retry-button = Noch einmal versuchen

## Keyboard, larger text, paper and codes

keyboard-open-button = Tastatur
keyboard-close-button = Tastatur schließen
keyboard-keys-label = Tasten: { $language }
keyboard-layout-label = Andere Buchstaben
keyboard-more-key = Mehr Buchstaben
keyboard-space-key = Leerzeichen
keyboard-delete-key = Löschen
keyboard-forms-label = Formen dieses Buchstabens
size-larger-button = Größere Schrift
size-smaller-button = Kleinere Schrift
size-now-text = Schriftgröße: { $percent } %
tools-label = Lesen und mitnehmen
tools-print-button = Drucken
tools-codes-button = Auf dem Handy mitnehmen
tools-page-button = Zurück zur Seite
paper-heading-title = Das kommt auf das Papier
paper-heading-note = Sehen Sie es sich zuerst an. Nur das Blatt unten wird gedruckt. Es sagt nicht, wer Sie sind.
paper-start-button = Jetzt drucken
paper-collect-note = Holen Sie Ihre Seiten jetzt ab. Was im Drucker liegen bleibt, können andere lesen.
paper-nothing-note = Ist kein Druckfenster aufgegangen? Dann kann dieser Computer nichts drucken. Sie können die kurze Antwort auf dem Handy mitnehmen oder von Hand abschreiben.
paper-sheet-header = Informationen zum Lesen zu Hause
paper-sheet-checked = Mit den Quellen verglichen am { DATETIME($date, dateStyle: "long") }. Von: { $reviewer }
paper-sheet-signed = Signiert von { $publisher }, Ausgabe { $edition }, { DATETIME($date, dateStyle: "long") }
codes-heading-title = Auf dem Handy mitnehmen
codes-heading-note = Diese Codes enthalten den Text selbst: die kurze Antwort und wo Sie Hilfe finden. Sie brauchen kein Internet und öffnen keine Webseite.
codes-how-note =
    { $count ->
        [one] Halten Sie die Kamera eines Handys auf den Code. Dann erscheint der Text.
       *[other] Halten Sie die Kamera eines Handys nacheinander auf die { $count } Codes. Jeder enthält einen Teil des Textes.
    }
codes-phone-note = Der Text bleibt dann auf dem Handy. Wer das Handy öffnet, kann ihn lesen.
codes-code-label = { $number } von { $count }
codes-text-title = Was in den Codes steht
codes-cut-note = Nicht alles passt in die Codes. Der Text unten endet dort, wo sie enden.

## When nobody touches the computer, and what it keeps

idle-warning-text =
    { $seconds ->
        [one] Dieser Bildschirm wird in { $seconds } Sekunde geleert.
       *[other] Dieser Bildschirm wird in { $seconds } Sekunden geleert.
    }
idle-warning-help = Drücken Sie eine Taste oder klicken Sie, um weiterzulesen.
keep-more-link = Mehr darüber, was gespeichert wird
keep-haki-title = Was Haki behält
keep-haki-saved = Haki speichert nichts von Ihrem Besuch: nicht Ihre Sprache, nicht was Sie tippen, nicht die Seiten, die Sie lesen.
keep-haki-memory = Während Sie lesen, steht das alles im Arbeitsspeicher des Computers. Wenn Sie gehen, gibt Haki diesen Speicher zurück.
keep-haki-network = Haki benutzt kein Internet. Nichts von Ihrem Besuch wird irgendwohin gesendet.
keep-leave-title = Was „Verlassen“ tut
keep-leave-gate = Der Bildschirm ist sofort leer. Dann vergisst Haki Ihren Besuch und zeigt die Sprachen für die nächste Person.
keep-leave-close = Der Bildschirm ist sofort leer. Dann vergisst Haki Ihren Besuch und schließt sich.
keep-leave-copied = Wenn Sie Text kopiert haben, entfernt Haki ihn, wo der Computer das zulässt. Andere Programme können ihn behalten haben.
keep-idle-title = Wenn Sie weggehen
keep-idle-text =
    { $minutes ->
        [one] Nach { $minutes } Minute ohne Taste oder Klick tut Haki dasselbe wie „Verlassen“. Vorher warnt es Sie.
       *[other] Nach { $minutes } Minuten ohne Taste oder Klick tut Haki dasselbe wie „Verlassen“. Vorher warnt es Sie.
    }
keep-idle-never = Dieser Computer ist für eine einzige Person eingerichtet. Haki wartet, bis Sie gehen.
keep-others-title = Was Haki nicht sehen oder ändern kann
keep-others-owner = Wer diesen Computer betreut, kann mit anderen Programmen Tasten und Bildschirm aufzeichnen.
keep-others-people = Menschen und Kameras in der Nähe sehen vielleicht den Bildschirm.
keep-others-start = Der Computer notiert vielleicht, dass Haki gestartet wurde und wann.
keep-others-disk = Ein Computer mit wenig Speicher schreibt vielleicht Teile davon auf seine Festplatte.
keep-others-paper = Was Sie drucken, bleibt eine Weile in der Liste des Druckers und vielleicht im Drucker.
keep-others-phone = Was Sie auf dem Handy mitnehmen, bleibt auf dem Handy.
place-contact-title = Hier können Sie fragen
place-wrong-line = Die Einstellungen dieses Ortes haben einen Fehler in Zeile { $line }. Haki hat sie nicht benutzt.
place-wrong-file = Die Einstellungen dieses Ortes lassen sich nicht lesen. Haki hat sie nicht benutzt.
place-wrong-help = Sagen Sie es den Menschen, die diesen Computer betreuen. Bis dahin leert sich Haki nach 3 Minuten und druckt nicht.
place-wrong-detail = Einzelheiten für sie
