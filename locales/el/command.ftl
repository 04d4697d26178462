### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Έλεγχος, κατασκευή, υπογραφή και αναζήτηση πακέτων με πληροφορίες για δικαιώματα.
command-check-about = Διαβάζει το δέντρο περιεχομένου και αναφέρει κάθε λάθος με αρχείο και γραμμή.
command-check-content-help = Φάκελος του δέντρου περιεχομένου.
command-check-json-help = Γράφει JSON, ένα αντικείμενο με όλα τα προβλήματα.
command-build-about = Φτιάχνει από το δέντρο περιεχομένου ένα ανυπόγραφο πακέτο για κάθε χώρο ονομάτων.
command-build-content-help = Φάκελος του δέντρου περιεχομένου.
command-build-out-help = Φάκελος για τα ανυπόγραφα πακέτα.
command-build-only-help = Φτιάχνει μόνο αυτόν τον χώρο ονομάτων· μπορεί να δοθεί πολλές φορές.
command-build-json-help = Γράφει JSON, ένα αντικείμενο για κάθε πακέτο.
command-sign-about = Υπογράφει ανυπόγραφα πακέτα με τα κλειδιά ενός εκδότη.
command-sign-files-help = Ανυπόγραφα πακέτα, όπως τα γράφει το `build`.
command-sign-keys-help = Φάκελος με τα μεταδεδομένα ρίζας και τα κλειδιά ρόλων του εκδότη.
command-sign-out-help = Φάκελος για τα υπογραμμένα πακέτα: μια βιβλιοθήκη.
command-sign-json-help = Γράφει JSON, ένα αντικείμενο για κάθε πακέτο.
command-inspect-about = Δείχνει τι λέει ένα πακέτο για τον εαυτό του. Δεν επαληθεύεται τίποτα.
command-inspect-file-help = Ένα πακέτο, υπογραμμένο ή όχι.
command-inspect-json-help = Γράφει το μανιφέστο ως JSON.
command-verify-about = Επαληθεύει πλήρως πακέτα: υπογραφές, hash κάθε εγγραφής, περιεχόμενο και ευρετήριο.
command-verify-paths-help = Πακέτα, ή φάκελοι με πακέτα.
command-verify-json-help = Γράφει JSON, ένα αντικείμενο για κάθε πακέτο.
command-search-about = Ψάχνει σε μια βιβλιοθήκη όπως η εφαρμογή.
command-search-query-help = Λέξεις σε οποιαδήποτε γλώσσα.
command-search-lang-help = Γλώσσα στην οποία δείχνονται τα αποτελέσματα, ως ετικέτα BCP 47.
command-search-library-help = Φάκελος με πακέτα· χωρίς αυτόν, εκείνος που έφτιαξε το `cargo xtask run`.
command-search-json-help = Γράφει JSON: αποτελέσματα με id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] Βρέθηκε { $problems } πρόβλημα.
       *[other] Βρέθηκαν { $problems } προβλήματα.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Κανένα πρόβλημα: { $bundles } πακέτο, σελίδες: { $items }.
       *[other] Κανένα πρόβλημα: { $bundles } πακέτα, σελίδες: { $items }.
    }
build-step-check = Έλεγχος του περιεχομένου
# $namespace (String): the bundle's namespace.
build-step-import = Εισαγωγή: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Ευρετήριο: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: σελίδες: { $items }, γλώσσες: { $languages }, { $kib } KiB, ανυπόγραφο
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: υπογραφή: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, έκδοση { $edition }, υπογραφή: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Δεν βρέθηκε τίποτα.
        [one] { $count } αποτέλεσμα
       *[other] { $count } αποτελέσματα
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = βρέθηκε (γλώσσα: { $language }): { $words }
search-cut = Χρησιμοποιήθηκε μόνο η αρχή της ερώτησης.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Το Haki δεν μπόρεσε να φτιάξει ιδιωτικό φάκελο για αυτή τη χρήση: { $why }. Ελευθερώστε λίγη μνήμη ή χώρο στον δίσκο και ανοίξτε το ξανά.
app-lock-failed = Το Haki δεν μπόρεσε να αποκοπεί από το δίκτυο, γι' αυτό δεν άνοιξε: { $why }.
app-window-failed = Το Haki δεν μπόρεσε να ανοίξει το παράθυρό του: { $why }. Στο Linux χρειάζεται WebKitGTK 4.1.

## Keys, and signing with keys on different machines.

command-sign-detached-help = Τα κλειδιά είναι σε διαφορετικά μηχανήματα: προσθέτει τις υπογραφές των κλειδιών που είναι εδώ, και τελειώνει όταν υπάρχουν όλες.
command-sign-with-help = Ό,τι υπέγραψε ένας συνάδελφος: φάκελος που το όνομά του τελειώνει σε «.signing», ή σχέδιο μιας ρίζας. Μπορεί να δοθεί πολλές φορές.
command-sign-passphrase-file-help = Αρχείο που η πρώτη του γραμμή είναι η συνθηματική φράση· χωρίς αυτό, σας ζητείται.
command-keys-about = Φτιάχνει κλειδιά, τα δείχνει σε λίστα και αλλάζει ποιανού τα κλειδιά μετράνε.
command-keys-new-about = Φτιάχνει ένα κλειδί. Το ιδιωτικό μισό κρυπτογραφείται με συνθηματική φράση.
command-keys-new-name-help = Όνομα του κλειδιού: a–z, 0–9 και παύλες.
command-keys-new-out-help = Φάκελος για τα δύο αρχεία του κλειδιού.
command-keys-new-kind-help = Είδος κλειδιού.
command-keys-new-passphrase-file-help = Αρχείο που η πρώτη του γραμμή είναι η συνθηματική φράση· χωρίς αυτό, σας ζητείται δύο φορές.
command-keys-new-json-help = Γράφει JSON, ένα αντικείμενο.
command-keys-list-about = Δείχνει τη νεότερη ρίζα, τους ρόλους της και τα κλειδιά ενός φακέλου.
command-keys-list-folder-help = Φάκελος με τις ρίζες και τα κλειδιά του εκδότη.
command-keys-list-json-help = Γράφει JSON, ένα αντικείμενο.
command-keys-rotate-about = Φτιάχνει σχέδιο της επόμενης ρίζας με άλλα κλειδιά για τους ρόλους που δίνονται· η πρώτη ρίζα δίνει και τους τέσσερις.
command-keys-rotate-folder-help = Φάκελος με τις ρίζες του εκδότη.
command-keys-rotate-expires-help = Ημέρα που λήγει η νέα ρίζα: YYYY-MM-DD.
command-keys-rotate-threshold-help = Πόσα κλειδιά ενός ρόλου πρέπει να υπογράψουν: ROLE=NUMBER. Χωρίς αυτό, περισσότερα από τα μισά.
command-keys-rotate-root-help = Δημόσια κλειδιά του ρόλου root.
command-keys-rotate-targets-help = Δημόσια κλειδιά του ρόλου targets, που εγγυάται για το περιεχόμενο.
command-keys-rotate-snapshot-help = Δημόσια κλειδιά του ρόλου snapshot.
command-keys-rotate-timestamp-help = Δημόσια κλειδιά του ρόλου timestamp.
command-keys-rotate-json-help = Γράφει JSON, ένα αντικείμενο.
command-keys-revoke-about = Φτιάχνει σχέδιο της επόμενης ρίζας χωρίς αυτά τα κλειδιά, σε κανέναν ρόλο.
command-keys-revoke-folder-help = Φάκελος με τις ρίζες του εκδότη.
command-keys-revoke-keys-help = Κλειδιά με το όνομά τους, ή με την αρχή του id τους.
command-keys-revoke-expires-help = Ημέρα που λήγει η νέα ρίζα: YYYY-MM-DD.
command-keys-revoke-threshold-help = Πόσα κλειδιά ενός ρόλου πρέπει να υπογράφουν από εδώ και πέρα: ROLE=NUMBER. Χωρίς αυτό, όσα και πριν.
command-keys-revoke-json-help = Γράφει JSON, ένα αντικείμενο.
# $name (String): name of a key. A prompt.
keys-passphrase = Συνθηματική φράση του κλειδιού { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Νέα συνθηματική φράση για το κλειδί { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Η ίδια συνθηματική φράση ξανά:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Κρατήστε το { $private } και τη συνθηματική φράση μόνο για εσάς. Δώστε το { $public } στους συναδέλφους σας. Το id του κλειδιού είναι { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Ρίζα { $version }, λήγει { $expires }. Αποτύπωμα: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: σχέδιο της ρίζας { $version }, δεν έχει υπογραφεί ακόμη. Αποτύπωμα: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, έκδοση { $edition }. Συγκρίνετε με τους συναδέλφους σας: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: ρίζα { $version }, λήγει { $expires }. Συγκρίνετε με τους συναδέλφους σας: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: υπέγραψαν αρκετά κλειδιά. Δώστε αυτή τη ρίζα σε όλους τους συναδέλφους σας.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: υπογραφές από κλειδιά της νέας ρίζας: { $have } από τις { $wanted } που χρειάζονται.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: υπογραφές από κλειδιά της προηγούμενης ρίζας: { $have } από τις { $wanted } που χρειάζονται.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: υπογραφές για το περιεχόμενο: { $have } από τις { $wanted } που χρειάζονται.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: υπογραφές για τη λίστα αρχείων: { $have } από τις { $wanted } που χρειάζονται.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: υπογραφές για τη νεότερη έκδοση: { $have } από τις { $wanted } που χρειάζονται.
