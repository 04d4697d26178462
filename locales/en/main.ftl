### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Skip to the text
# Goes one screen back.
bar-back-button = Back
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Start
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: change the language
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Leave
# Explains the Leave button.
bar-leave-hint = Clears the screen at once and starts over. You can also press the Shift key three times.

## Language gate: the first screen

gate-heading-title = Choose your language
# Name of the field above the list of languages.
gate-filter-label = Type the name of your language
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } language found.
       *[other] { $count } languages found.
    }
gate-filter-none = No language found.
gate-filter-none-help = Try the first letters only, or the name of the language in English.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Whole app in this language
gate-more-title = More languages
gate-more-note = Texts are in this language. Buttons and menus may be in another one.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Show { $count } language
       *[other] Show all { $count } languages
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = No texts yet, only buttons and menus
# Beside a language that has no texts.
gate-language-empty = No texts yet. You can read in another language.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
gate-keep-title = What this computer keeps
gate-keep-text = Haki saves nothing in this session: not your language, not your searches, not what you read.
gate-keep-others = Haki cannot see what the computer or its owner records. People and cameras nearby may see the screen.

## Language menu: opened from the top bar

language-menu-title = Read in another language
language-menu-close = Close the list
# Beside a language in which the page on screen does not exist.
language-option-missing = Not this page

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = What do you need to know?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Ask in any language
home-search-clear = Clear the search
home-topics-title = Topics
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = There are no texts in { $language } yet. Each page offers the languages it has.
home-emergency-title = Emergency numbers
home-emergency-free = The call is free.
home-emergency-cost-unknown = We do not know what the call costs.
home-emergency-always = Day and night.
home-emergency-hours-unknown = We do not know the hours.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Where this number comes from
# $date (Date): day of the check.
home-emergency-compared = Compared with its source on { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Written down on { DATETIME($date, dateStyle: "long") }. Not yet compared with its source.
home-emergency-source-label = Where the number is published
home-library-link = Library: which texts are here, and who signed them
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } file in the library was not opened.
       *[other] { $count } files in the library were not opened.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = This is a test copy. Its texts are signed with test keys, not by a publisher.

## Search results

search-results-title = Answers
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } answer.
       *[other] { $count } answers.
    }
search-results-busy = Searching…
search-results-none = Nothing found.
search-results-none-help = Try one single word, or another word for the same thing. Every language works.
search-query-cut = Your question is very long. Only its beginning was used.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Found in the { $language } text.
# Comes before the list of words that matched.
search-result-words-label = Words found

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Your right
card-kind-procedure = Step by step
card-kind-explainer = Explained
card-kind-emergency = In an emergency
# A text of law or a declaration, word for word.
card-kind-instrument = Text of the law
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = This page is in { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
topic-other-languages-title = In other languages
topic-empty-note = There are no pages here yet.

## Page

page-summary-label = Short answer
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Take care
page-section-who-will-know = Who will know
page-draft-notice = A machine translated this page. No person has checked it yet. There may be mistakes.
page-outdated-notice = The original has changed since this translation was made. Parts may be wrong now.
# $date (Date): day by which the page should have been checked again.
page-old-notice = This page should have been checked again by { DATETIME($date, dateStyle: "long") }. The rules may have changed.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki has no letters for { $language } in it. If the computer has none either, you see boxes instead of text.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = This page does not exist in { $language }. You are reading it in { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Read in two languages
# First entry of that list.
compare-select-none = One language only
# $language (String): language in which the page was written.
compare-original-button = Put the original beside it ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = This page does not exist in { $language }.
compare-missing-help = These languages can stand beside it:
# $language (String): name of the second language.
compare-outdated-note = The original has changed since the translation into { $language } was made. Parts may be wrong now.
compare-close-button = Close the second language

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = This page does not exist in { $language } yet.
missing-choose-label = You can read it in:

## Sources of a page

sources-heading-title = Sources
sources-address-note = Haki does not go online. To read a source, copy its address to a computer with internet.
sources-reference-label = Official reference
sources-address-label = Address
sources-status-in-force = In force.
# $date (Date): first day of application.
sources-status-in-force-since = In force. It applies since { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = It applies from { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = It does not apply yet.
sources-status-repealed = No longer in force.
# $date (Date): day of the check.
sources-evidence-compared = We compared our text with it on { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Written down on { DATETIME($date, dateStyle: "long") }. We have not yet compared our text with it.
# Leads from the source back to the sentence that cites it.
sources-return-button = Back to the sentence

## About a page: when checked, by whom, how translated, who signed

about-heading-title = About this page
about-checked-label = Checked
# $date (Date): day of the last comparison with the sources.
about-checked-text = Last compared with its sources on { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = To be checked again by { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Checked by
about-reviewer-author = The author. No lawyer has checked it.
about-reviewer-lawyer = A lawyer.
about-reviewer-organisation = An advice organisation.
about-reviewer-publisher = The publisher.
about-method-label = How the words were made
about-method-original = The page was written in this language.
about-method-human = A person translated it.
about-method-machine-reviewed = A machine translated it. A person checked it.
about-method-machine-draft = A machine translated it. No person has checked it yet.
about-method-unstated = It is not stated how this text was made.
about-original-label = Written in
about-place-label = Where it holds
about-topics-label = Topics
about-related-title = Read on

## Signatures and editions: on a page and in the library

signer-publisher-label = Signed by
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Area
signer-edition-label = Edition
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Number { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Fingerprint of the keys
signer-fingerprint-help = Compare these digits with those that the publisher shows you.
signer-development-note = Test keys, made on this computer. They do not prove who wrote this.

## Library: which files are here

library-heading-title = Library
library-heading-note = Every file here is signed by its publisher. Haki opens a file only if the signature is right.
library-folder-label = Folder
library-open-title = Open now
library-open-none = No file is open.
library-refused-title = Not opened
library-languages-label = Languages
library-items-label = Pages
library-texts-label = Texts, counted in every language
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Size
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Renew by
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = This file is old. A newer edition was due by { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Details for the publisher

## While something takes long or fails

status-busy-text = One moment…
status-retry-button = Try again

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Keyboard
keyboard-close-button = Close the keyboard
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Keys: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Other letters
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = More letters
keyboard-space-key = Space
# Key that takes the last letter away.
keyboard-delete-key = Delete
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Forms of this letter

## Size of the text

size-larger-button = Larger text
size-smaller-button = Smaller text
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Text size: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Read and take along
tools-print-button = Print
# Opens codes that a phone's camera reads.
tools-codes-button = Take it along on a phone
# Leads from the paper or the codes back to the page.
tools-page-button = Back to the page

## Paper: what will be printed

paper-heading-title = This goes on paper
paper-heading-note = Look at it first. Only the sheet below is printed. It does not say who you are.
paper-start-button = Print now
# The choice of two languages is offered here too.
paper-collect-note = Collect your pages now. Others can read what stays in the printer.
# Shown after the button was pressed.
paper-nothing-note = Did no print window open? Then nothing can be printed from this computer. You can take the short answer along on a phone, or copy it by hand.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Information to read at home
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Compared with its sources on { DATETIME($date, dateStyle: "long") }. By: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Signed by { $publisher }, edition { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Take it along on a phone
codes-heading-note = These codes hold the text itself: the short answer and where to find help. They need no internet and open no website.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Point the camera of a phone at the code. The text appears.
       *[other] Point the camera of a phone at the { $count } codes, one after the other. Each holds a part of the text.
    }
codes-phone-note = The text then stays on the phone. Whoever opens the phone can read it.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } of { $count }
codes-text-title = What the codes hold
# The whole text would need too many codes.
codes-cut-note = Not everything fits in the codes. The text below ends where they end.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] This screen clears itself in { $seconds } second.
       *[other] This screen clears itself in { $seconds } seconds.
    }
idle-warning-help = Press any key or click to go on.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = More about what is kept
keep-haki-title = What Haki keeps
keep-haki-saved = Haki saves nothing of your visit: not your language, not what you type, not the pages you read.
keep-haki-memory = While you read, all this is in the memory of the computer. When you leave, Haki gives that memory back.
keep-haki-network = Haki does not use the internet. Nothing of your visit is sent anywhere.
keep-leave-title = What “Leave” does
keep-leave-gate = The screen is empty at once. Then Haki forgets your visit and shows the languages for the next person.
keep-leave-close = The screen is empty at once. Then Haki forgets your visit and closes.
keep-leave-copied = If you copied text, Haki removes it where the computer lets it. Other programs may have kept it.
keep-idle-title = If you walk away
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] After { $minutes } minute without a key or a click, Haki does the same as “Leave”. It warns you before.
       *[other] After { $minutes } minutes without a key or a click, Haki does the same as “Leave”. It warns you before.
    }
keep-idle-never = This computer is set up for one person. Haki waits until you leave.
keep-others-title = What Haki cannot see or change
keep-others-owner = Whoever looks after this computer can record the keys and the screen with other programs.
keep-others-people = People and cameras nearby may see the screen.
keep-others-start = The computer may note that Haki was started, and when.
keep-others-disk = A computer with little memory may write parts of it to its disk.
keep-others-paper = What you print stays in the printer's list for a while, and may stay in the printer.
keep-others-phone = What you take along on a phone stays on the phone.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = You can ask here
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = This place's settings have a mistake in line { $line }. Haki did not use them.
# The same, but the file cannot be read at all.
place-wrong-file = This place's settings cannot be read. Haki did not use them.
place-wrong-help = Tell the people who look after this computer. Until then, Haki clears itself after 3 minutes and does not print.
# Opens a technical explanation in English.
place-wrong-detail = Details for them
