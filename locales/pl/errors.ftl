### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Ta kopia jest niepełna lub uszkodzona. Nie została otwarta.
error-bundle-damaged-help = Skopiuj plik jeszcze raz albo zapytaj organizację, od której go masz.
error-bundle-unsigned = Ten plik nie ma podpisu. Nie został otwarty.
error-bundle-unsigned-help = Poproś organizację, od której go masz, o podpisany plik.
error-bundle-publisher-unknown = Ten plik nie jest od wydawcy, którego Haki zna. Nie został otwarty.
error-bundle-publisher-unknown-help = Zapytaj organizację, od której go masz, skąd pochodzi plik.
error-bundle-namespace-foreign = Ten wydawca nie może pisać dla tego miejsca lub tematu. Plik nie został otwarty.
error-bundle-namespace-foreign-help = Poproś organizację, od której go masz, o plik od właściwego wydawcy.
error-bundle-edition-older = Znane jest tu już nowsze wydanie tego pliku. Starsze nie zostało otwarte.
error-bundle-edition-older-help = Użyj nowszego pliku albo usuń ten.
error-bundle-duplicate = To samo wydanie jest już otwarte z innego pliku.
error-bundle-duplicate-help = Nic nie zginęło. Możesz usunąć jeden z dwóch plików.
error-bundle-format-newer = Ten plik potrzebuje nowszego Haki. Nie został otwarty.
error-bundle-format-newer-help = Poproś organizację, od której go masz, o najnowsze Haki.
error-bundle-unreadable = Komputer nie mógł odczytać tego pliku.
error-bundle-unreadable-help = Włóż pendrive jeszcze raz albo skopiuj plik jeszcze raz.

## The library as a whole

error-library-missing = Na tym komputerze nie ma biblioteki.
error-library-missing-help = Umieść obok aplikacji folder o nazwie „library” z plikami Haki, a potem uruchom Haki ponownie.
error-library-empty = Biblioteka jest pusta, więc nie ma jeszcze nic do czytania.
error-library-empty-help = Skopiuj do folderu biblioteki pliki, których nazwy kończą się na „.haki”, a potem uruchom Haki ponownie.
error-library-none-open = Nie udało się otworzyć żadnego pliku z biblioteki.
error-library-none-open-help = Zobacz w bibliotece dlaczego i zapytaj organizację, od której masz Haki.
error-library-unreadable = Komputer nie mógł odczytać biblioteki.
error-library-unreadable-help = Włóż pendrive jeszcze raz albo zapytaj osobę, która opiekuje się tym komputerem.

## A page, a topic, the search

error-item-unknown = Tej strony nie ma w bibliotece na tym komputerze.
error-item-unknown-help = Wróć i wybierz inną stronę albo zobacz w bibliotece, których plików nie otwarto.
error-topic-unknown = Tego tematu nie ma w bibliotece na tym komputerze.
error-topic-unknown-help = Wróć i wybierz inny temat.
error-search-failed = Wyszukiwanie nie zadziałało.
error-search-failed-help = Spróbuj ponownie albo wybierz temat.

## Anything else

error-unexpected = Coś nie zadziałało.
error-unexpected-help = Spróbuj ponownie. Jeśli to się powtórzy, naciśnij „Wyjdź” i zacznij od nowa.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Ten wydawca już nie pisze dla Haki. Plik nie został otwarty.
error-bundle-publisher-withdrawn-help = Poproś organizację, od której go masz, o nowszy plik od innego wydawcy.
