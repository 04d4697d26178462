### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Αυτό το αντίγραφο είναι ελλιπές ή χαλασμένο. Δεν άνοιξε.
error-bundle-damaged-help = Αντιγράψτε ξανά το αρχείο, ή ρωτήστε την οργάνωση που σας το έδωσε.
error-bundle-unsigned = Αυτό το αρχείο δεν έχει υπογραφή. Δεν άνοιξε.
error-bundle-unsigned-help = Ζητήστε υπογραμμένο αρχείο από την οργάνωση που σας το έδωσε.
error-bundle-publisher-unknown = Αυτό το αρχείο δεν είναι από εκδότη που γνωρίζει το Haki. Δεν άνοιξε.
error-bundle-publisher-unknown-help = Ρωτήστε την οργάνωση που σας το έδωσε από πού είναι το αρχείο.
error-bundle-namespace-foreign = Αυτός ο εκδότης δεν επιτρέπεται να γράφει για αυτόν τον τόπο ή αυτό το θέμα. Το αρχείο δεν άνοιξε.
error-bundle-namespace-foreign-help = Ζητήστε από την οργάνωση που σας το έδωσε ένα αρχείο από τον σωστό εκδότη.
error-bundle-edition-older = Μια νεότερη έκδοση αυτού του αρχείου είναι ήδη γνωστή εδώ. Η παλιότερη δεν άνοιξε.
error-bundle-edition-older-help = Χρησιμοποιήστε το νεότερο αρχείο, ή διαγράψτε αυτό.
error-bundle-duplicate = Η ίδια έκδοση είναι ήδη ανοιχτή από άλλο αρχείο.
error-bundle-duplicate-help = Δεν χάθηκε τίποτα. Μπορείτε να διαγράψετε το ένα από τα δύο αρχεία.
error-bundle-format-newer = Αυτό το αρχείο χρειάζεται νεότερο Haki. Δεν άνοιξε.
error-bundle-format-newer-help = Ζητήστε το πιο νέο Haki από την οργάνωση που σας το έδωσε.
error-bundle-unreadable = Ο υπολογιστής δεν μπόρεσε να διαβάσει αυτό το αρχείο.
error-bundle-unreadable-help = Βάλτε ξανά το στικάκι USB, ή αντιγράψτε ξανά το αρχείο.

## The library as a whole

error-library-missing = Δεν υπάρχει βιβλιοθήκη σε αυτόν τον υπολογιστή.
error-library-missing-help = Βάλτε δίπλα στην εφαρμογή έναν φάκελο με το όνομα «library» με τα αρχεία του Haki, και μετά ανοίξτε ξανά το Haki.
error-library-empty = Η βιβλιοθήκη είναι άδεια, άρα δεν υπάρχει ακόμη τίποτα για διάβασμα.
error-library-empty-help = Αντιγράψτε στον φάκελο της βιβλιοθήκης αρχεία που το όνομά τους τελειώνει σε «.haki», και μετά ανοίξτε ξανά το Haki.
error-library-none-open = Κανένα αρχείο της βιβλιοθήκης δεν μπόρεσε να ανοίξει.
error-library-none-open-help = Δείτε στη βιβλιοθήκη γιατί, και ρωτήστε την οργάνωση που σας έδωσε το Haki.
error-library-unreadable = Ο υπολογιστής δεν μπόρεσε να διαβάσει τη βιβλιοθήκη.
error-library-unreadable-help = Βάλτε ξανά το στικάκι USB, ή ρωτήστε τον άνθρωπο που φροντίζει αυτόν τον υπολογιστή.

## A page, a topic, the search

error-item-unknown = Αυτή η σελίδα δεν είναι στη βιβλιοθήκη αυτού του υπολογιστή.
error-item-unknown-help = Πηγαίνετε πίσω και διαλέξτε άλλη σελίδα, ή δείτε στη βιβλιοθήκη ποια αρχεία δεν άνοιξαν.
error-topic-unknown = Αυτό το θέμα δεν είναι στη βιβλιοθήκη αυτού του υπολογιστή.
error-topic-unknown-help = Πηγαίνετε πίσω και διαλέξτε άλλο θέμα.
error-search-failed = Η αναζήτηση δεν δούλεψε.
error-search-failed-help = Δοκιμάστε ξανά, ή διαλέξτε ένα θέμα.

## Anything else

error-unexpected = Κάτι δεν δούλεψε.
error-unexpected-help = Δοκιμάστε ξανά. Αν ξαναγίνει, πατήστε «Έξοδος» και αρχίστε από την αρχή.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Αυτός ο εκδότης δεν γράφει πια για το Haki. Το αρχείο δεν άνοιξε.
error-bundle-publisher-withdrawn-help = Ζητήστε από την οργάνωση που σας το έδωσε ένα νεότερο αρχείο από άλλον εκδότη.
