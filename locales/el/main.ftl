### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Στο κείμενο
# Goes one screen back.
bar-back-button = Πίσω
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Αρχή
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: αλλάξτε γλώσσα
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Έξοδος
# Explains the Leave button.
bar-leave-hint = Αδειάζει αμέσως την οθόνη και αρχίζει από την αρχή. Μπορείτε επίσης να πατήσετε τρεις φορές το πλήκτρο Shift.

## Language gate: the first screen

gate-heading-title = Διαλέξτε τη γλώσσα σας
# Name of the field above the list of languages.
gate-filter-label = Γράψτε το όνομα της γλώσσας σας
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] Βρέθηκε { $count } γλώσσα.
       *[other] Βρέθηκαν { $count } γλώσσες.
    }
gate-filter-none = Δεν βρέθηκε γλώσσα.
gate-filter-none-help = Δοκιμάστε μόνο τα πρώτα γράμματα, ή το όνομα της γλώσσας στα αγγλικά.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Όλη η εφαρμογή σε αυτή τη γλώσσα
gate-more-title = Περισσότερες γλώσσες
gate-more-note = Τα κείμενα είναι σε αυτή τη γλώσσα. Τα κουμπιά και τα μενού μπορεί να είναι σε άλλη.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Δείξε { $count } γλώσσα
       *[other] Δείξε και τις { $count } γλώσσες
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Δεν υπάρχουν ακόμη κείμενα, μόνο κουμπιά και μενού
# Beside a language that has no texts.
gate-language-empty = Δεν υπάρχουν ακόμη κείμενα. Μπορείτε να διαβάσετε σε άλλη γλώσσα.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } κείμενο
       *[other] { $count } κείμενα
    }
gate-keep-title = Τι κρατά αυτός ο υπολογιστής
gate-keep-text = Το Haki δεν αποθηκεύει τίποτα σε αυτή τη χρήση: ούτε τη γλώσσα σας, ούτε τι ψάχνετε, ούτε τι διαβάζετε.
gate-keep-others = Το Haki δεν μπορεί να δει τι καταγράφει ο υπολογιστής ή ο ιδιοκτήτης του. Άνθρωποι και κάμερες κοντά μπορεί να βλέπουν την οθόνη.

## Language menu: opened from the top bar

language-menu-title = Διαβάστε σε άλλη γλώσσα
language-menu-close = Κλείσιμο της λίστας
# Beside a language in which the page on screen does not exist.
language-option-missing = Όχι αυτή η σελίδα

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Τι χρειάζεται να μάθετε;
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Ρωτήστε σε οποιαδήποτε γλώσσα
home-search-clear = Καθαρισμός της αναζήτησης
home-topics-title = Θέματα
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } σελίδα
       *[other] { $count } σελίδες
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Δεν υπάρχουν ακόμη κείμενα σε αυτή τη γλώσσα: { $language }. Κάθε σελίδα δείχνει τις γλώσσες που έχει.
home-emergency-title = Αριθμοί έκτακτης ανάγκης
home-emergency-free = Η κλήση είναι δωρεάν.
home-emergency-cost-unknown = Δεν ξέρουμε πόσο κοστίζει η κλήση.
home-emergency-always = Μέρα και νύχτα.
home-emergency-hours-unknown = Δεν ξέρουμε τις ώρες.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Από πού είναι αυτός ο αριθμός
# $date (Date): day of the check.
home-emergency-compared = Συγκρίθηκε με την πηγή του στις { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Γράφτηκε στις { DATETIME($date, dateStyle: "long") }. Δεν έχει συγκριθεί ακόμη με την πηγή του.
home-emergency-source-label = Πού έχει δημοσιευτεί ο αριθμός
home-library-link = Βιβλιοθήκη: ποια κείμενα υπάρχουν εδώ και ποιος τα υπέγραψε
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } αρχείο της βιβλιοθήκης δεν άνοιξε.
       *[other] { $count } αρχεία της βιβλιοθήκης δεν άνοιξαν.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Αυτό είναι δοκιμαστικό αντίγραφο. Τα κείμενά του είναι υπογραμμένα με δοκιμαστικά κλειδιά, όχι από εκδότη.

## Search results

search-results-title = Απαντήσεις
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } απάντηση.
       *[other] { $count } απαντήσεις.
    }
search-results-busy = Αναζήτηση…
search-results-none = Δεν βρέθηκε τίποτα.
search-results-none-help = Δοκιμάστε μία μόνο λέξη, ή άλλη λέξη για το ίδιο πράγμα. Μπορείτε σε κάθε γλώσσα.
search-query-cut = Η ερώτησή σας είναι πολύ μεγάλη. Χρησιμοποιήθηκε μόνο η αρχή της.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Βρέθηκε στο κείμενο (γλώσσα: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Λέξεις που βρέθηκαν

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Δικαίωμά σας
card-kind-procedure = Βήμα βήμα
card-kind-explainer = Εξήγηση
card-kind-emergency = Σε έκτακτη ανάγκη
# A text of law or a declaration, word for word.
card-kind-instrument = Κείμενο του νόμου
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Γλώσσα αυτής της σελίδας: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } σελίδα
       *[other] { $count } σελίδες
    }
topic-other-languages-title = Σε άλλες γλώσσες
topic-empty-note = Εδώ δεν υπάρχουν ακόμη σελίδες.

## Page

page-summary-label = Σύντομη απάντηση
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Προσοχή
page-section-who-will-know = Ποιος θα το μάθει
page-draft-notice = Μια μηχανή μετέφρασε αυτή τη σελίδα. Κανένας άνθρωπος δεν την έλεγξε ακόμη. Μπορεί να υπάρχουν λάθη.
page-outdated-notice = Το πρωτότυπο άλλαξε μετά από αυτή τη μετάφραση. Κάποια μέρη μπορεί τώρα να είναι λάθος.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Αυτή η σελίδα έπρεπε να ελεγχθεί ξανά έως τις { DATETIME($date, dateStyle: "long") }. Οι κανόνες μπορεί να έχουν αλλάξει.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Το Haki δεν έχει γράμματα για αυτή τη γλώσσα: { $language }. Αν δεν έχει ούτε ο υπολογιστής, βλέπετε τετραγωνάκια αντί για κείμενο.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Αυτή η σελίδα δεν υπάρχει στη γλώσσα που διαλέξατε ({ $language }). Τη διαβάζετε σε άλλη γλώσσα ({ $shown }).

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Διαβάστε σε δύο γλώσσες
# First entry of that list.
compare-select-none = Μόνο μία γλώσσα
# $language (String): language in which the page was written.
compare-original-button = Βάλτε δίπλα το πρωτότυπο ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Αυτή η σελίδα δεν υπάρχει σε αυτή τη γλώσσα: { $language }.
compare-missing-help = Αυτές οι γλώσσες μπορούν να μπουν δίπλα:
# $language (String): name of the second language.
compare-outdated-note = Το πρωτότυπο άλλαξε μετά από τη μετάφραση σε αυτή τη γλώσσα: { $language }. Κάποια μέρη μπορεί τώρα να είναι λάθος.
compare-close-button = Κλείσιμο της δεύτερης γλώσσας

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Αυτή η σελίδα δεν υπάρχει ακόμη σε αυτή τη γλώσσα: { $language }.
missing-choose-label = Μπορείτε να τη διαβάσετε σε αυτές τις γλώσσες:

## Sources of a page

sources-heading-title = Πηγές
sources-address-note = Το Haki δεν συνδέεται στο ίντερνετ. Για να διαβάσετε μια πηγή, αντιγράψτε τη διεύθυνσή της σε υπολογιστή με ίντερνετ.
sources-reference-label = Επίσημη αναφορά
sources-address-label = Διεύθυνση
sources-status-in-force = Ισχύει.
# $date (Date): first day of application.
sources-status-in-force-since = Ισχύει. Εφαρμόζεται από τις { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Εφαρμόζεται από τις { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Δεν εφαρμόζεται ακόμη.
sources-status-repealed = Δεν ισχύει πια.
# $date (Date): day of the check.
sources-evidence-compared = Συγκρίναμε το κείμενό μας με αυτή την πηγή στις { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Γράφτηκε στις { DATETIME($date, dateStyle: "long") }. Δεν έχουμε συγκρίνει ακόμη το κείμενό μας με αυτή την πηγή.
# Leads from the source back to the sentence that cites it.
sources-return-button = Πίσω στην πρόταση

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Για αυτή τη σελίδα
about-checked-label = Έλεγχος
# $date (Date): day of the last comparison with the sources.
about-checked-text = Τελευταία σύγκριση με τις πηγές της στις { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Πρέπει να ελεγχθεί ξανά έως τις { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Ποιος την έλεγξε
about-reviewer-author = Όποιος την έγραψε. Κανένας δικηγόρος δεν την έλεγξε.
about-reviewer-lawyer = Δικηγόρος.
about-reviewer-organisation = Οργάνωση υποστήριξης.
about-reviewer-publisher = Ο εκδότης.
about-method-label = Πώς έγινε το κείμενο
about-method-original = Η σελίδα γράφτηκε σε αυτή τη γλώσσα.
about-method-human = Τη μετέφρασε άνθρωπος.
about-method-machine-reviewed = Τη μετέφρασε μηχανή. Την έλεγξε άνθρωπος.
about-method-machine-draft = Τη μετέφρασε μηχανή. Κανένας άνθρωπος δεν την έλεγξε ακόμη.
about-method-unstated = Δεν αναφέρεται πώς έγινε αυτό το κείμενο.
about-original-label = Γλώσσα πρωτοτύπου
about-place-label = Πού ισχύει
about-topics-label = Θέματα
about-related-title = Διαβάστε και αυτά

## Signatures and editions: on a page and in the library

signer-publisher-label = Υπογραφή
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Πεδίο
signer-edition-label = Έκδοση
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Αριθμός { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Αποτύπωμα των κλειδιών
signer-fingerprint-help = Συγκρίνετε αυτά τα ψηφία με εκείνα που σας δείχνει ο εκδότης.
signer-development-note = Δοκιμαστικά κλειδιά, που έγιναν σε αυτόν τον υπολογιστή. Δεν αποδεικνύουν ποιος το έγραψε.

## Library: which files are here

library-heading-title = Βιβλιοθήκη
library-heading-note = Κάθε αρχείο εδώ είναι υπογραμμένο από τον εκδότη του. Το Haki ανοίγει ένα αρχείο μόνο αν η υπογραφή είναι σωστή.
library-folder-label = Φάκελος
library-open-title = Ανοιχτά τώρα
library-open-none = Κανένα αρχείο δεν είναι ανοιχτό.
library-refused-title = Δεν άνοιξαν
library-languages-label = Γλώσσες
library-items-label = Σελίδες
library-texts-label = Κείμενα, μετρημένα σε κάθε γλώσσα
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Μέγεθος
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Ανανέωση έως
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Αυτό το αρχείο είναι παλιό. Μια νεότερη έκδοση έπρεπε να έχει έρθει έως τις { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Λεπτομέρειες για τον εκδότη

## While something takes long or fails

status-busy-text = Μια στιγμή…
status-retry-button = Δοκιμάστε ξανά

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Πληκτρολόγιο
keyboard-close-button = Κλείσιμο του πληκτρολογίου
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Πλήκτρα: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Άλλα γράμματα
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Περισσότερα γράμματα
keyboard-space-key = Κενό
# Key that takes the last letter away.
keyboard-delete-key = Σβήσιμο
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Μορφές αυτού του γράμματος

## Size of the text

size-larger-button = Μεγαλύτερο κείμενο
size-smaller-button = Μικρότερο κείμενο
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Μέγεθος κειμένου: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Διαβάστε και πάρτε μαζί σας
tools-print-button = Εκτύπωση
# Opens codes that a phone's camera reads.
tools-codes-button = Πάρτε το στο κινητό
# Leads from the paper or the codes back to the page.
tools-page-button = Πίσω στη σελίδα

## Paper: what will be printed

paper-heading-title = Αυτό θα μπει στο χαρτί
paper-heading-note = Δείτε το πρώτα. Τυπώνεται μόνο το φύλλο παρακάτω. Δεν λέει ποιος είστε.
paper-start-button = Εκτύπωση τώρα
# The choice of two languages is offered here too.
paper-collect-note = Πάρτε τώρα τα χαρτιά σας. Άλλοι μπορούν να διαβάσουν ό,τι μένει στον εκτυπωτή.
# Shown after the button was pressed.
paper-nothing-note = Δεν άνοιξε παράθυρο εκτύπωσης; Τότε δεν μπορεί να τυπωθεί τίποτα από αυτόν τον υπολογιστή. Μπορείτε να πάρετε τη σύντομη απάντηση στο κινητό, ή να την αντιγράψετε με το χέρι.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Πληροφορίες για διάβασμα στο σπίτι
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Συγκρίθηκε με τις πηγές της στις { DATETIME($date, dateStyle: "long") }. Από: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Υπογραφή: { $publisher }, έκδοση { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Πάρτε το στο κινητό
codes-heading-note = Αυτοί οι κωδικοί έχουν μέσα το ίδιο το κείμενο: τη σύντομη απάντηση και πού θα βρείτε βοήθεια. Δεν χρειάζονται ίντερνετ και δεν ανοίγουν ιστοσελίδα.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Στρέψτε την κάμερα ενός κινητού στον κωδικό. Εμφανίζεται το κείμενο.
       *[other] Στρέψτε την κάμερα ενός κινητού στους { $count } κωδικούς, τον έναν μετά τον άλλον. Κάθε κωδικός έχει ένα μέρος του κειμένου.
    }
codes-phone-note = Το κείμενο μένει μετά στο κινητό. Όποιος ανοίγει το κινητό μπορεί να το διαβάσει.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } από { $count }
codes-text-title = Τι έχουν μέσα οι κωδικοί
# The whole text would need too many codes.
codes-cut-note = Δεν χωράνε όλα στους κωδικούς. Το κείμενο παρακάτω τελειώνει εκεί όπου τελειώνουν κι αυτοί.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Αυτή η οθόνη αδειάζει μόνη της σε { $seconds } δευτερόλεπτο.
       *[other] Αυτή η οθόνη αδειάζει μόνη της σε { $seconds } δευτερόλεπτα.
    }
idle-warning-help = Πατήστε ένα πλήκτρο ή κάντε κλικ για να συνεχίσετε.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Περισσότερα για το τι κρατιέται
keep-haki-title = Τι κρατά το Haki
keep-haki-saved = Το Haki δεν αποθηκεύει τίποτα από την επίσκεψή σας: ούτε τη γλώσσα σας, ούτε τι γράφετε, ούτε τις σελίδες που διαβάζετε.
keep-haki-memory = Όσο διαβάζετε, όλα αυτά είναι στη μνήμη του υπολογιστή. Όταν βγαίνετε, το Haki επιστρέφει αυτή τη μνήμη.
keep-haki-network = Το Haki δεν χρησιμοποιεί το ίντερνετ. Τίποτα από την επίσκεψή σας δεν στέλνεται πουθενά.
keep-leave-title = Τι κάνει η «Έξοδος»
keep-leave-gate = Η οθόνη αδειάζει αμέσως. Μετά το Haki ξεχνά την επίσκεψή σας και δείχνει τις γλώσσες για τον επόμενο άνθρωπο.
keep-leave-close = Η οθόνη αδειάζει αμέσως. Μετά το Haki ξεχνά την επίσκεψή σας και κλείνει.
keep-leave-copied = Αν αντιγράψατε κείμενο, το Haki το σβήνει όπου το επιτρέπει ο υπολογιστής. Άλλα προγράμματα μπορεί να το έχουν κρατήσει.
keep-idle-title = Αν απομακρυνθείτε
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Μετά από { $minutes } λεπτό χωρίς πλήκτρο ή κλικ, το Haki κάνει το ίδιο με την «Έξοδο». Σας προειδοποιεί πριν.
       *[other] Μετά από { $minutes } λεπτά χωρίς πλήκτρο ή κλικ, το Haki κάνει το ίδιο με την «Έξοδο». Σας προειδοποιεί πριν.
    }
keep-idle-never = Αυτός ο υπολογιστής είναι ρυθμισμένος για έναν άνθρωπο. Το Haki περιμένει μέχρι να βγείτε.
keep-others-title = Τι δεν μπορεί να δει ή να αλλάξει το Haki
keep-others-owner = Όποιος φροντίζει αυτόν τον υπολογιστή μπορεί να καταγράφει τα πλήκτρα και την οθόνη με άλλα προγράμματα.
keep-others-people = Άνθρωποι και κάμερες κοντά μπορεί να βλέπουν την οθόνη.
keep-others-start = Ο υπολογιστής μπορεί να σημειώσει ότι άνοιξε το Haki, και πότε.
keep-others-disk = Ένας υπολογιστής με λίγη μνήμη μπορεί να γράψει μέρη της στον δίσκο του.
keep-others-paper = Ό,τι τυπώνετε μένει για λίγο στη λίστα του εκτυπωτή, και μπορεί να μείνει στον εκτυπωτή.
keep-others-phone = Ό,τι παίρνετε μαζί σας στο κινητό μένει στο κινητό.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Μπορείτε να ρωτήσετε εδώ
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Οι ρυθμίσεις αυτού του χώρου έχουν λάθος στη γραμμή { $line }. Το Haki δεν τις χρησιμοποίησε.
# The same, but the file cannot be read at all.
place-wrong-file = Οι ρυθμίσεις αυτού του χώρου δεν διαβάζονται. Το Haki δεν τις χρησιμοποίησε.
place-wrong-help = Πείτε το σε όσους φροντίζουν αυτόν τον υπολογιστή. Μέχρι τότε, το Haki αδειάζει μόνο του μετά από 3 λεπτά και δεν τυπώνει.
# Opens a technical explanation in English.
place-wrong-detail = Λεπτομέρειες για αυτούς
