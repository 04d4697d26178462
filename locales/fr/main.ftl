### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Aller au texte
# Goes one screen back.
bar-back-button = Retour
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Début
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language } : changer de langue
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Quitter
# Explains the Leave button.
bar-leave-hint = Efface l'écran tout de suite et recommence au début. Vous pouvez aussi appuyer trois fois sur la touche Maj (Shift).

## Language gate: the first screen

gate-heading-title = Choisissez votre langue
# Name of the field above the list of languages.
gate-filter-label = Tapez le nom de votre langue
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } langue trouvée.
        [many] { $count } langues trouvées.
       *[other] { $count } langues trouvées.
    }
gate-filter-none = Aucune langue trouvée.
gate-filter-none-help = Essayez seulement avec les premières lettres, ou avec le nom de la langue en anglais.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Toute l'application dans cette langue
gate-more-title = Autres langues
gate-more-note = Les textes sont dans cette langue. Les boutons et les menus sont peut-être dans une autre.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Montrer { $count } langue
        [many] Montrer les { $count } langues
       *[other] Montrer les { $count } langues
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Pas encore de textes, seulement les boutons et les menus
# Beside a language that has no texts.
gate-language-empty = Pas encore de textes. Vous pouvez lire dans une autre langue.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } texte
        [many] { $count } textes
       *[other] { $count } textes
    }
gate-keep-title = Ce que garde cet ordinateur
gate-keep-text = Haki n'enregistre rien pendant cette session : ni votre langue, ni vos recherches, ni ce que vous lisez.
gate-keep-others = Haki ne peut pas voir ce que l'ordinateur ou son propriétaire enregistre. Des personnes et des caméras proches peuvent voir l'écran.

## Language menu: opened from the top bar

language-menu-title = Lire dans une autre langue
language-menu-close = Fermer la liste
# Beside a language in which the page on screen does not exist.
language-option-missing = Pas cette page

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Que voulez-vous savoir ?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Posez votre question dans n'importe quelle langue
home-search-clear = Effacer la recherche
home-topics-title = Thèmes
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } page
        [many] { $count } pages
       *[other] { $count } pages
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Il n'y a pas encore de textes en { $language }. Chaque page propose les langues qu'elle a.
home-emergency-title = Numéros d'urgence
home-emergency-free = L'appel est gratuit.
home-emergency-cost-unknown = Nous ne savons pas ce que coûte l'appel.
home-emergency-always = Jour et nuit.
home-emergency-hours-unknown = Nous ne connaissons pas les horaires.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = D'où vient ce numéro
# $date (Date): day of the check.
home-emergency-compared = Comparé avec sa source le { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Noté le { DATETIME($date, dateStyle: "long") }. Pas encore comparé avec sa source.
home-emergency-source-label = Où le numéro est publié
home-library-link = Bibliothèque : quels textes sont ici, et qui les a signés
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } fichier de la bibliothèque n'a pas été ouvert.
        [many] { $count } fichiers de la bibliothèque n'ont pas été ouverts.
       *[other] { $count } fichiers de la bibliothèque n'ont pas été ouverts.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Ceci est une copie de test. Ses textes sont signés avec des clés de test, pas par un éditeur.

## Search results

search-results-title = Réponses
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } réponse.
        [many] { $count } réponses.
       *[other] { $count } réponses.
    }
search-results-busy = Recherche en cours…
search-results-none = Rien trouvé.
search-results-none-help = Essayez avec un seul mot, ou avec un autre mot pour la même chose. Toutes les langues marchent.
search-query-cut = Votre question est très longue. Seul le début a été utilisé.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Trouvé dans le texte en { $language }.
# Comes before the list of words that matched.
search-result-words-label = Mots trouvés

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Votre droit
card-kind-procedure = Étape par étape
card-kind-explainer = Explication
card-kind-emergency = En cas d'urgence
# A text of law or a declaration, word for word.
card-kind-instrument = Texte de loi
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Cette page est en { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } page
        [many] { $count } pages
       *[other] { $count } pages
    }
topic-other-languages-title = Dans d'autres langues
topic-empty-note = Il n'y a pas encore de pages ici.

## Page

page-summary-label = Réponse courte
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Attention
page-section-who-will-know = Qui le saura
page-draft-notice = Une machine a traduit cette page. Personne ne l'a encore vérifiée. Il peut y avoir des erreurs.
page-outdated-notice = L'original a changé depuis cette traduction. Des parties sont peut-être fausses maintenant.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Cette page aurait dû être vérifiée de nouveau au plus tard le { DATETIME($date, dateStyle: "long") }. Les règles ont peut-être changé.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki n'a pas de lettres pour cette langue : { $language }. Si l'ordinateur n'en a pas non plus, vous voyez des carrés à la place du texte.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Cette page n'existe pas en { $language }. Vous la lisez en { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Lire en deux langues
# First entry of that list.
compare-select-none = Une seule langue
# $language (String): language in which the page was written.
compare-original-button = Mettre l'original à côté ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Cette page n'existe pas en { $language }.
compare-missing-help = Ces langues peuvent être mises à côté :
# $language (String): name of the second language.
compare-outdated-note = L'original a changé depuis la traduction en { $language }. Des parties sont peut-être fausses maintenant.
compare-close-button = Fermer la deuxième langue

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Cette page n'existe pas encore en { $language }.
missing-choose-label = Vous pouvez la lire dans ces langues :

## Sources of a page

sources-heading-title = Sources
sources-address-note = Haki ne va pas sur internet. Pour lire une source, copiez son adresse sur un ordinateur avec internet.
sources-reference-label = Référence officielle
sources-address-label = Adresse
sources-status-in-force = En vigueur.
# $date (Date): first day of application.
sources-status-in-force-since = En vigueur. S'applique depuis le { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = S'applique à partir du { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Ne s'applique pas encore.
sources-status-repealed = N'est plus en vigueur.
# $date (Date): day of the check.
sources-evidence-compared = Nous avons comparé notre texte avec cette source le { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Notée le { DATETIME($date, dateStyle: "long") }. Nous n'avons pas encore comparé notre texte avec cette source.
# Leads from the source back to the sentence that cites it.
sources-return-button = Retour à la phrase

## About a page: when checked, by whom, how translated, who signed

about-heading-title = À propos de cette page
about-checked-label = Vérification
# $date (Date): day of the last comparison with the sources.
about-checked-text = Comparée avec ses sources pour la dernière fois le { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = À vérifier de nouveau au plus tard le { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Vérifiée par
about-reviewer-author = La personne qui l'a écrite. Aucun avocat ne l'a vérifiée.
about-reviewer-lawyer = Un avocat ou une avocate.
about-reviewer-organisation = Une association d'aide.
about-reviewer-publisher = L'éditeur.
about-method-label = Comment le texte a été fait
about-method-original = La page a été écrite dans cette langue.
about-method-human = Une personne l'a traduite.
about-method-machine-reviewed = Une machine l'a traduite. Une personne l'a vérifiée.
about-method-machine-draft = Une machine l'a traduite. Personne ne l'a encore vérifiée.
about-method-unstated = On ne dit pas comment ce texte a été fait.
about-original-label = Écrite en
about-place-label = Où cela s'applique
about-topics-label = Thèmes
about-related-title = À lire aussi

## Signatures and editions: on a page and in the library

signer-publisher-label = Signé par
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Domaine
signer-edition-label = Édition
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Numéro { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Empreinte des clés
signer-fingerprint-help = Comparez ces chiffres avec ceux que l'éditeur vous montre.
signer-development-note = Clés de test, faites sur cet ordinateur. Elles ne prouvent pas qui a écrit ce texte.

## Library: which files are here

library-heading-title = Bibliothèque
library-heading-note = Chaque fichier ici est signé par son éditeur. Haki n'ouvre un fichier que si la signature est juste.
library-folder-label = Dossier
library-open-title = Ouverts maintenant
library-open-none = Aucun fichier n'est ouvert.
library-refused-title = Non ouverts
library-languages-label = Langues
library-items-label = Pages
library-texts-label = Textes, comptés dans chaque langue
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Taille
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } Mo
library-renew-label = À renouveler au plus tard le
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Ce fichier est ancien. Une édition plus récente était prévue au plus tard le { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Détails pour l'éditeur

## While something takes long or fails

status-busy-text = Un instant…
status-retry-button = Réessayer

## Keyboard, larger text, paper and codes

keyboard-open-button = Clavier
keyboard-close-button = Fermer le clavier
keyboard-keys-label = Touches : { $language }
keyboard-layout-label = Autres lettres
keyboard-more-key = Plus de lettres
keyboard-space-key = Espace
keyboard-delete-key = Effacer
keyboard-forms-label = Formes de cette lettre
size-larger-button = Texte plus grand
size-smaller-button = Texte plus petit
size-now-text = Taille du texte : { $percent } %
tools-label = Lire et emporter
tools-print-button = Imprimer
tools-codes-button = Emporter sur un téléphone
tools-page-button = Retour à la page
paper-heading-title = Voici ce qui sera imprimé
paper-heading-note = Regardez d'abord. Seule la feuille ci-dessous est imprimée. Elle ne dit pas qui vous êtes.
paper-start-button = Imprimer maintenant
paper-collect-note = Prenez vos pages maintenant. D'autres peuvent lire ce qui reste dans l'imprimante.
paper-nothing-note = Aucune fenêtre d'impression ne s'est ouverte ? Alors on ne peut rien imprimer depuis cet ordinateur. Vous pouvez emporter la réponse courte sur un téléphone, ou la recopier à la main.
paper-sheet-header = Informations à lire chez soi
paper-sheet-checked = Comparé avec ses sources le { DATETIME($date, dateStyle: "long") }. Par : { $reviewer }
paper-sheet-signed = Signé par { $publisher }, édition { $edition }, { DATETIME($date, dateStyle: "long") }
codes-heading-title = Emporter sur un téléphone
codes-heading-note = Ces codes contiennent le texte lui-même : la réponse courte et où trouver de l'aide. Ils n'ont pas besoin d'internet et n'ouvrent aucun site.
codes-how-note =
    { $count ->
        [one] Dirigez la caméra d'un téléphone vers le code. Le texte s'affiche.
        [many] Dirigez la caméra d'un téléphone vers les { $count } codes, l'un après l'autre. Chacun contient une partie du texte.
       *[other] Dirigez la caméra d'un téléphone vers les { $count } codes, l'un après l'autre. Chacun contient une partie du texte.
    }
codes-phone-note = Le texte reste ensuite sur le téléphone. La personne qui ouvre le téléphone peut le lire.
codes-code-label = { $number } sur { $count }
codes-text-title = Ce que contiennent les codes
codes-cut-note = Tout ne tient pas dans les codes. Le texte ci-dessous s'arrête là où ils s'arrêtent.

## When nobody touches the computer, and what it keeps

idle-warning-text =
    { $seconds ->
        [one] Cet écran va s'effacer dans { $seconds } seconde.
        [many] Cet écran va s'effacer dans { $seconds } secondes.
       *[other] Cet écran va s'effacer dans { $seconds } secondes.
    }
idle-warning-help = Appuyez sur une touche ou cliquez pour continuer.
keep-more-link = En savoir plus sur ce qui est gardé
keep-haki-title = Ce que Haki garde
keep-haki-saved = Haki n'enregistre rien de votre visite : ni votre langue, ni ce que vous tapez, ni les pages que vous lisez.
keep-haki-memory = Pendant que vous lisez, tout cela se trouve dans la mémoire de l'ordinateur. Quand vous quittez, Haki rend cette mémoire.
keep-haki-network = Haki n'utilise pas internet. Rien de votre visite n'est envoyé nulle part.
keep-leave-title = Ce que fait « Quitter »
keep-leave-gate = L'écran est vide tout de suite. Puis Haki oublie votre visite et montre les langues à la personne suivante.
keep-leave-close = L'écran est vide tout de suite. Puis Haki oublie votre visite et se ferme.
keep-leave-copied = Si vous avez copié du texte, Haki l'enlève là où l'ordinateur le permet. D'autres programmes ont pu le garder.
keep-idle-title = Si vous vous éloignez
keep-idle-text =
    { $minutes ->
        [one] Après { $minutes } minute sans touche ni clic, Haki fait la même chose que « Quitter ». Il vous prévient avant.
        [many] Après { $minutes } minutes sans touche ni clic, Haki fait la même chose que « Quitter ». Il vous prévient avant.
       *[other] Après { $minutes } minutes sans touche ni clic, Haki fait la même chose que « Quitter ». Il vous prévient avant.
    }
keep-idle-never = Cet ordinateur est réglé pour une seule personne. Haki attend que vous quittiez.
keep-others-title = Ce que Haki ne peut ni voir ni changer
keep-others-owner = La personne qui s'occupe de cet ordinateur peut enregistrer les touches et l'écran avec d'autres programmes.
keep-others-people = Des personnes et des caméras proches peuvent voir l'écran.
keep-others-start = L'ordinateur peut noter que Haki a été ouvert, et quand.
keep-others-disk = Un ordinateur qui a peu de mémoire peut en écrire des parties sur son disque.
keep-others-paper = Ce que vous imprimez reste un moment dans la liste de l'imprimante, et peut rester dans l'imprimante.
keep-others-phone = Ce que vous emportez sur un téléphone reste sur le téléphone.
place-contact-title = Vous pouvez demander ici
place-wrong-line = Les réglages de ce lieu ont une erreur à la ligne { $line }. Haki ne les a pas utilisés.
place-wrong-file = Les réglages de ce lieu ne peuvent pas être lus. Haki ne les a pas utilisés.
place-wrong-help = Dites-le aux personnes qui s'occupent de cet ordinateur. En attendant, Haki s'efface après 3 minutes et n'imprime pas.
place-wrong-detail = Détails pour elles
