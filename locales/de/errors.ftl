### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Diese Kopie ist unvollständig oder beschädigt. Sie wurde nicht geöffnet.
error-bundle-damaged-help = Kopieren Sie die Datei noch einmal, oder fragen Sie die Organisation, von der Sie sie haben.
error-bundle-unsigned = Diese Datei hat keine Signatur. Sie wurde nicht geöffnet.
error-bundle-unsigned-help = Bitten Sie die Organisation, von der Sie sie haben, um eine signierte Datei.
error-bundle-publisher-unknown = Diese Datei ist nicht von einem Herausgeber, den Haki kennt. Sie wurde nicht geöffnet.
error-bundle-publisher-unknown-help = Fragen Sie die Organisation, von der Sie sie haben, woher die Datei kommt.
error-bundle-namespace-foreign = Dieser Herausgeber darf nicht für diesen Ort oder dieses Thema schreiben. Die Datei wurde nicht geöffnet.
error-bundle-namespace-foreign-help = Bitten Sie die Organisation, von der Sie sie haben, um eine Datei vom richtigen Herausgeber.
error-bundle-edition-older = Eine neuere Ausgabe dieser Datei ist hier schon bekannt. Die ältere wurde nicht geöffnet.
error-bundle-edition-older-help = Verwenden Sie die neuere Datei, oder löschen Sie diese.
error-bundle-duplicate = Dieselbe Ausgabe ist schon aus einer anderen Datei geöffnet.
error-bundle-duplicate-help = Nichts ist verloren. Sie können eine der beiden Dateien löschen.
error-bundle-format-newer = Diese Datei braucht ein neueres Haki. Sie wurde nicht geöffnet.
error-bundle-format-newer-help = Bitten Sie die Organisation, von der Sie sie haben, um das neueste Haki.
error-bundle-unreadable = Der Computer konnte diese Datei nicht lesen.
error-bundle-unreadable-help = Stecken Sie den Stick noch einmal ein, oder kopieren Sie die Datei noch einmal.

## The library as a whole

error-library-missing = Auf diesem Computer gibt es keine Bibliothek.
error-library-missing-help = Legen Sie einen Ordner mit dem Namen „library“ und den Dateien von Haki neben die App, und starten Sie Haki neu.
error-library-empty = Die Bibliothek ist leer, deshalb gibt es noch nichts zu lesen.
error-library-empty-help = Kopieren Sie Dateien, deren Namen auf „.haki“ enden, in den Ordner der Bibliothek, und starten Sie Haki neu.
error-library-none-open = Keine der Dateien in der Bibliothek konnte geöffnet werden.
error-library-none-open-help = Sehen Sie in der Bibliothek nach, warum, und fragen Sie die Organisation, von der Sie Haki haben.
error-library-unreadable = Der Computer konnte die Bibliothek nicht lesen.
error-library-unreadable-help = Stecken Sie den Stick noch einmal ein, oder fragen Sie die Person, die sich um diesen Computer kümmert.

## A page, a topic, the search

error-item-unknown = Diese Seite ist nicht in der Bibliothek auf diesem Computer.
error-item-unknown-help = Gehen Sie zurück und wählen Sie eine andere Seite, oder sehen Sie in der Bibliothek nach, welche Dateien nicht geöffnet wurden.
error-topic-unknown = Dieses Thema ist nicht in der Bibliothek auf diesem Computer.
error-topic-unknown-help = Gehen Sie zurück und wählen Sie ein anderes Thema.
error-search-failed = Die Suche hat nicht funktioniert.
error-search-failed-help = Versuchen Sie es noch einmal, oder wählen Sie ein Thema.

## Anything else

error-unexpected = Etwas hat nicht funktioniert.
error-unexpected-help = Versuchen Sie es noch einmal. Wenn es wieder passiert, drücken Sie „Verlassen“ und beginnen Sie von vorn.
error-bundle-publisher-withdrawn = Dieser Herausgeber schreibt nicht mehr für Haki. Die Datei wurde nicht geöffnet.
error-bundle-publisher-withdrawn-help = Bitten Sie die Organisation, von der Sie sie haben, um eine neuere Datei eines anderen Herausgebers.
