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
