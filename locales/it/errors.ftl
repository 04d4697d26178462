### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Questa copia è incompleta o danneggiata. Non è stata aperta.
error-bundle-damaged-help = Copi di nuovo il file, o chieda all'associazione che glielo ha dato.
error-bundle-unsigned = Questo file non ha una firma. Non è stato aperto.
error-bundle-unsigned-help = Chieda un file firmato all'associazione che glielo ha dato.
error-bundle-publisher-unknown = Questo file non viene da un editore che Haki conosce. Non è stato aperto.
error-bundle-publisher-unknown-help = Chieda all'associazione che glielo ha dato da dove viene il file.
error-bundle-namespace-foreign = Questo editore non può scrivere per questo luogo o argomento. Il file non è stato aperto.
error-bundle-namespace-foreign-help = Chieda all'associazione che glielo ha dato un file dell'editore giusto.
error-bundle-edition-older = Qui è già nota un'edizione più nuova di questo file. La più vecchia non è stata aperta.
error-bundle-edition-older-help = Usi il file più nuovo, o cancelli questo.
error-bundle-duplicate = La stessa edizione è già aperta da un altro file.
error-bundle-duplicate-help = Non si è perso niente. Può cancellare uno dei due file.
error-bundle-format-newer = Per questo file serve un Haki più nuovo. Non è stato aperto.
error-bundle-format-newer-help = Chieda l'Haki più nuovo all'associazione che glielo ha dato.
error-bundle-unreadable = Il computer non è riuscito a leggere questo file.
error-bundle-unreadable-help = Inserisca di nuovo la chiavetta USB, o copi di nuovo il file.

## The library as a whole

error-library-missing = Su questo computer non c'è una biblioteca.
error-library-missing-help = Metta una cartella di nome «library» con i file di Haki accanto all'applicazione, poi avvii di nuovo Haki.
error-library-empty = La biblioteca è vuota, quindi non c'è ancora niente da leggere.
error-library-empty-help = Copi nella cartella della biblioteca dei file con un nome che finisce in «.haki», poi avvii di nuovo Haki.
error-library-none-open = Non è stato possibile aprire nessun file della biblioteca.
error-library-none-open-help = Guardi nella biblioteca per vedere il motivo, e chieda all'associazione che le ha dato Haki.
error-library-unreadable = Il computer non è riuscito a leggere la biblioteca.
error-library-unreadable-help = Inserisca di nuovo la chiavetta USB, o chieda alla persona che si occupa di questo computer.

## A page, a topic, the search

error-item-unknown = Questa pagina non è nella biblioteca di questo computer.
error-item-unknown-help = Torni indietro e scelga un'altra pagina, o guardi nella biblioteca quali file non sono stati aperti.
error-topic-unknown = Questo argomento non è nella biblioteca di questo computer.
error-topic-unknown-help = Torni indietro e scelga un altro argomento.
error-search-failed = La ricerca non ha funzionato.
error-search-failed-help = Provi di nuovo, o scelga invece un argomento.

## Anything else

error-unexpected = Qualcosa non ha funzionato.
error-unexpected-help = Provi di nuovo. Se succede ancora, prema «Esci» e ricominci da capo.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Questo editore non scrive più per Haki. Il file non è stato aperto.
error-bundle-publisher-withdrawn-help = Chieda all'associazione che glielo ha dato un file più nuovo di un altro editore.
