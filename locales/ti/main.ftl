### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = ናብቲ ጽሑፍ ስገሩ
# Goes one screen back.
bar-back-button = ድሕሪት
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = መጀመርታ
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }፦ ቋንቋ ቀይሩ
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = ውጽኡ
# Explains the Leave button.
bar-leave-hint = ነቲ ስክሪን ብቕጽበት የጽርዮን ካብ መጀመርታ ይጅምርን። ነቲ Shift ዝብል መልጎም ሰለስተ ግዜ ክትጸቕጡ እውን ትኽእሉ።

## Language gate: the first screen

gate-heading-title = ቋንቋኹም ምረጹ
# Name of the field above the list of languages.
gate-filter-label = ስም ቋንቋኹም ጽሓፉ
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } ቋንቋ ተረኺቡ።
       *[other] { $count } ቋንቋታት ተረኺቡ።
    }
gate-filter-none = ዝተረኽበ ቋንቋ የለን።
gate-filter-none-help = ናይ መጀመርታ ፊደላት ጥራይ፣ ወይ ስም ናይቲ ቋንቋ ብእንግሊዝኛ ፈትኑ።
# Name of the list of languages that the whole app speaks.
gate-interface-title = ምሉእ ኣፕ በዚ ቋንቋ
gate-more-title = ተወሳኺ ቋንቋታት
gate-more-note = ጽሑፋት በዚ ቋንቋ እዩ። መልጎማትን ዝርዝራትን ብኻልእ ቋንቋ ክኸውን ይኽእል።
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] { $count } ቋንቋ ኣርእዩ
       *[other] ኩሉ { $count } ቋንቋታት ኣርእዩ
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = ጌና ጽሑፍ የለን፣ መልጎማትን ዝርዝራትን ጥራይ
# Beside a language that has no texts.
gate-language-empty = ጌና ጽሑፍ የለን። ብኻልእ ቋንቋ ከተንብቡ ትኽእሉ።
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } ጽሑፍ
       *[other] { $count } ጽሑፋት
    }
gate-keep-title = እዚ ኮምፒተር እንታይ የቐምጥ
gate-keep-text = ኣብዚ ግዜ'ዚ Haki ዋላ ሓንቲ ኣየቐምጥን እዩ፦ ቋንቋኹም ኮነ፣ ዝደለኹምዎ ኮነ፣ ዘንበብኩምዎ ኮነ።
gate-keep-others = እቲ ኮምፒተር ወይ ዋንኡ እንታይ ከም ዝምዝግብ Haki ክርኢ ኣይክእልን እዩ። ኣብ ጥቓኹም ዘለዉ ሰባትን ካሜራታትን ነቲ ስክሪን ክርእይዎ ይኽእሉ።

## Language menu: opened from the top bar

language-menu-title = ብኻልእ ቋንቋ ኣንብቡ
language-menu-close = ነቲ ዝርዝር ዕጸዉ
# Beside a language in which the page on screen does not exist.
language-option-missing = እዚ ገጽ የብሉን

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = እንታይ ክትፈልጡ ትደልዩ?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = ብዝኾነ ቋንቋ ሕተቱ
home-search-clear = ነቲ ዝጸሓፍኩምዎ ደምስሱ
home-topics-title = ኣርእስትታት
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } ገጽ
       *[other] { $count } ገጻት
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = ብ{ $language } ጌና ጽሑፋት የለን። ነፍሲ ወከፍ ገጽ ዘለዎ ቋንቋታት የርኢ።
home-emergency-title = ቁጽርታት ህጹጽ ረድኤት
home-emergency-free = ምድዋል ብነጻ እዩ።
home-emergency-cost-unknown = ምድዋል ክንደይ ከም ዝኸፍል ኣይንፈልጥን ኢና።
home-emergency-always = መዓልትን ለይትን።
home-emergency-hours-unknown = ኣብ ኣየናይ ሰዓታት ከም ዝሰርሕ ኣይንፈልጥን ኢና።
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = እዚ ቁጽሪ ካበይ መጺኡ
# $date (Date): day of the check.
home-emergency-compared = ብ{ DATETIME($date, dateStyle: "long") } ምስ ምንጪኡ ተወዳዲሩ።
# $date (Date): day on which the number was written down.
home-emergency-uncompared = ብ{ DATETIME($date, dateStyle: "long") } ተጻሒፉ። ምስ ምንጪኡ ጌና ኣይተወዳደረን።
home-emergency-source-label = እቲ ቁጽሪ ኣበይ ተሓቲሙ
home-library-link = ቤተ መጻሕፍቲ፦ ኣብዚ ኣየኖት ጽሑፋት ከም ዘለዉን መን ከም ዝፈረሞምን
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] ኣብቲ ቤተ መጻሕፍቲ ዘሎ { $count } ፋይል ኣይተኸፍተን።
       *[other] ኣብቲ ቤተ መጻሕፍቲ ዘለዉ { $count } ፋይላት ኣይተኸፍቱን።
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = እዚ ናይ መፈተኒ ቅዳሕ እዩ። ጽሑፋቱ ብናይ መፈተኒ መፍትሓት እዩ ተፈሪሙ፣ ብኣሕታሚ ኣይኮነን።

## Search results

search-results-title = መልስታት
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } መልሲ።
       *[other] { $count } መልስታት።
    }
search-results-busy = ይደሊ ኣሎ…
search-results-none = ዝተረኽበ የለን።
search-results-none-help = ሓንቲ ቃል ጥራይ፣ ወይ ንሓደ ነገር ካልእ ቃል ፈትኑ። ኩሉ ቋንቋ ይሰርሕ።
search-query-cut = ሕቶኹም ኣዝዩ ነዊሕ እዩ። መጀመርታኡ ጥራይ ተጠቒሙ።
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = ኣብ ናይ { $language } ጽሑፍ ተረኺቡ።
# Comes before the list of words that matched.
search-result-words-label = ዝተረኽቡ ቃላት

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = መሰልኩም
card-kind-procedure = ስጉምቲ ብስጉምቲ
card-kind-explainer = መብርሂ
card-kind-emergency = ኣብ ህጹጽ እዋን
# A text of law or a declaration, word for word.
card-kind-instrument = ጽሑፍ ናይቲ ሕጊ
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = እዚ ገጽ ብ{ $language } እዩ።

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } ገጽ
       *[other] { $count } ገጻት
    }
topic-other-languages-title = ብኻልእ ቋንቋታት
topic-empty-note = ኣብዚ ጌና ገጽ የለን።

## Page

page-summary-label = ሓጺር መልሲ
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = ተጠንቀቑ
page-section-who-will-know = መን ክፈልጥ እዩ
page-draft-notice = ነዚ ገጽ ማሽን እዩ ተርጕሙዎ። ጌና ሰብ ኣየረጋገጾን። ጌጋታት ክህሉ ይኽእል።
page-outdated-notice = እዚ ትርጉም ካብ ዝግበር ንደሓር እቲ ኦሪጂናል ተቐዪሩ ኣሎ። ሕጂ ክፋላቱ ጌጋ ክኸውን ይኽእል።
# $date (Date): day by which the page should have been checked again.
page-old-notice = እዚ ገጽ ክሳብ { DATETIME($date, dateStyle: "long") } ዳግማይ ክረጋገጽ ነይርዎ። ሕግታት ተቐዪሮም ክኾኑ ይኽእሉ።
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = ኣብ Haki ናይ { $language } ፊደላት የለን። እቲ ኮምፒተር እውን እንተ ዘይብሉ፣ ኣብ ክንዲ ጽሑፍ ሳጹናት ትርእዩ።
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = እዚ ገጽ ብ{ $language } የለን። ብ{ $shown } ተንብብዎ ኣለኹም።

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = ብክልተ ቋንቋ ኣንብቡ
# First entry of that list.
compare-select-none = ሓደ ቋንቋ ጥራይ
# $language (String): language in which the page was written.
compare-original-button = ነቲ ኦሪጂናል ኣብ ጎድኑ ኣቐምጡ ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = እዚ ገጽ ብ{ $language } የለን።
compare-missing-help = እዞም ቋንቋታት ኣብ ጎድኑ ክቕመጡ ይኽእሉ፦
# $language (String): name of the second language.
compare-outdated-note = ናብ { $language } ካብ ዝትርጐም ንደሓር እቲ ኦሪጂናል ተቐዪሩ ኣሎ። ሕጂ ክፋላቱ ጌጋ ክኸውን ይኽእል።
compare-close-button = ነቲ ካልኣይ ቋንቋ ዕጸዉ

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = እዚ ገጽ ብ{ $language } ጌና የለን።
missing-choose-label = ብእዞም ቋንቋታት ከተንብብዎ ትኽእሉ፦

## Sources of a page

sources-heading-title = ምንጭታት
sources-address-note = Haki ናብ ኢንተርነት ኣይኣቱን እዩ። ሓደ ምንጪ ንምንባብ፣ ኣድራሻኡ ናብ ኢንተርነት ዘለዎ ኮምፒተር ቅድሑ።
sources-reference-label = ወግዓዊ መወከሲ
sources-address-label = ኣድራሻ
sources-status-in-force = ይሰርሕ ኣሎ።
# $date (Date): first day of application.
sources-status-in-force-since = ይሰርሕ ኣሎ። ካብ { DATETIME($date, dateStyle: "long") } ጀሚሩ ኣብ ግብሪ ኣሎ።
# $date (Date): first day of application.
sources-status-applies-from = ካብ { DATETIME($date, dateStyle: "long") } ጀሚሩ ክሰርሕ እዩ።
sources-status-applies-later = ጌና ኣይጀመረን።
sources-status-repealed = ድሕሪ ሕጂ ኣይሰርሕን እዩ።
# $date (Date): day of the check.
sources-evidence-compared = ጽሑፍና ብ{ DATETIME($date, dateStyle: "long") } ምስኡ ኣወዳዲርናዮ።
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = ብ{ DATETIME($date, dateStyle: "long") } ተጻሒፉ። ጽሑፍና ጌና ምስኡ ኣየወዳደርናዮን።
# Leads from the source back to the sentence that cites it.
sources-return-button = ናብታ ምሉእ ሓሳብ ተመለሱ

## About a page: when checked, by whom, how translated, who signed

about-heading-title = ብዛዕባ እዚ ገጽ
about-checked-label = ዝተረጋገጸሉ
# $date (Date): day of the last comparison with the sources.
about-checked-text = ንመወዳእታ ግዜ ብ{ DATETIME($date, dateStyle: "long") } ምስ ምንጭታቱ ተወዳዲሩ።
# $date (Date): day by which it is to be checked again.
about-due-text = ክሳብ { DATETIME($date, dateStyle: "long") } ዳግማይ ክረጋገጽ ኣለዎ።
about-reviewer-label = ዘረጋገጸ
about-reviewer-author = እቲ ጸሓፊ። ጠበቓ ኣየረጋገጾን።
about-reviewer-lawyer = ጠበቓ።
about-reviewer-organisation = ናይ ምኽሪ ትካል።
about-reviewer-publisher = እቲ ኣሕታሚ።
about-method-label = እዚ ጽሑፍ ብኸመይ ተዳልዩ
about-method-original = እዚ ገጽ በዚ ቋንቋ እዩ ተጻሒፉ።
about-method-human = ሰብ ተርጕሙዎ።
about-method-machine-reviewed = ማሽን ተርጕሙዎ። ሰብ ኣረጋጊጹዎ።
about-method-machine-draft = ማሽን ተርጕሙዎ። ጌና ሰብ ኣየረጋገጾን።
about-method-unstated = እዚ ጽሑፍ ብኸመይ ከም ዝተዳለወ ኣይተገልጸን።
about-original-label = ዝተጻሕፈሉ ቋንቋ
about-place-label = ኣበይ ይሰርሕ
about-topics-label = ኣርእስትታት
about-related-title = ተወሳኺ ኣንብቡ

## Signatures and editions: on a page and in the library

signer-publisher-label = ዝፈረመ
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = ክልል
signer-edition-label = ሕታም
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = ቁጽሪ { $edition }፣ { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = መለለዪ ቁጽሪ ናይቶም መፍትሓት
signer-fingerprint-help = ነዞም ቁጽርታት ምስቶም እቲ ኣሕታሚ ዘርእየኩም ኣወዳድርዎም።
signer-development-note = ኣብዚ ኮምፒተር ዝተሰርሑ ናይ መፈተኒ መፍትሓት። ነዚ መን ከም ዝጸሓፎ ኣየረጋግጹን እዮም።

## Library: which files are here

library-heading-title = ቤተ መጻሕፍቲ
library-heading-note = ኩሉ ኣብዚ ዘሎ ፋይል ኣሕታሚኡ ፈሪሙዎ እዩ። Haki ፋይል ዝኸፍት ፊርማኡ ቅኑዕ እንተ ኾይኑ ጥራይ እዩ።
library-folder-label = ፎልደር
library-open-title = ሕጂ ክፉት
library-open-none = ክፉት ፋይል የለን።
library-refused-title = ዘይተኸፍቱ
library-languages-label = ቋንቋታት
library-items-label = ገጻት
library-texts-label = ጽሑፋት፣ ብኹሉ ቋንቋ ዝተቖጽሩ
# $number (Number): how many.
library-number-text = { $number }
library-size-label = ዓቐን
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = ክሳብ መዓስ ክሕደስ ኣለዎ
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = እዚ ፋይል ኣረጊት እዩ። ሓድሽ ሕታም ክሳብ { DATETIME($date, dateStyle: "long") } ክመጽእ ነይርዎ።
# Opens a technical explanation in English.
library-refused-detail = ዝርዝር ነቲ ኣሕታሚ

## While something takes long or fails

status-busy-text = ሓንሳብ ተጸበዩ…
status-retry-button = ደጊምኩም ፈትኑ

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = ኪቦርድ
keyboard-close-button = ነቲ ኪቦርድ ዕጸዉ
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = ፊደላት፦ { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = ካልእ ፊደላት
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = ተወሳኺ ፊደላት
keyboard-space-key = ክፍተት
# Key that takes the last letter away.
keyboard-delete-key = ደምስስ
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = ናይዚ ፊደል ቅርጽታት

## Size of the text

size-larger-button = ጽሑፍ ኣዕብዩ
size-smaller-button = ጽሑፍ ኣንእሱ
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = ዓቐን ጽሑፍ፦ { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = ኣንብቡን ምሳኹም ውሰዱን
tools-print-button = ሕተሙ
# Opens codes that a phone's camera reads.
tools-codes-button = ብሞባይል ምሳኹም ውሰድዎ
# Leads from the paper or the codes back to the page.
tools-page-button = ናብቲ ገጽ ተመለሱ

## Paper: what will be printed

paper-heading-title = እዚ ኣብ ወረቐት ክሕተም እዩ
paper-heading-note = ቅድም ርኣይዎ። እቲ ኣብ ታሕቲ ዘሎ ወረቐት ጥራይ እዩ ዝሕተም። መን ምዃንኩም ኣይገልጽን እዩ።
paper-start-button = ሕጂ ሕተሙ
# The choice of two languages is offered here too.
paper-collect-note = ሕጂ ገጻትኩም ኣልዕሉ። ኣብ ፕሪንተር ዝተርፍ ካልኦት ከንብብዎ ይኽእሉ።
# Shown after the button was pressed.
paper-nothing-note = ናይ ሕትመት መስኮት ኣይተኸፍተን ድዩ? ሽዑ ካብዚ ኮምፒተር ዋላ ሓንቲ ክሕተም ኣይከኣልን እዩ። ነቲ ሓጺር መልሲ ብሞባይል ክትወስድዎ ወይ ብኢድኩም ክትቀድሕዎ ትኽእሉ።
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = ኣብ ገዛ ዝንበብ ሓበሬታ
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = ብ{ DATETIME($date, dateStyle: "long") } ምስ ምንጭታቱ ተወዳዲሩ። ብመን፦ { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = ዝፈረመ፦ { $publisher }፣ ሕታም { $edition }፣ { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = ብሞባይል ምሳኹም ውሰድዎ
codes-heading-note = እዞም ኮዳት ነቲ ጽሑፍ ባዕሉ እዮም ዝሕዙ፦ ሓጺር መልስን ሓገዝ ኣበይ ከም ዝርከብን። ኢንተርነት ኣየድልዮምን፣ ዝኾነ መርበብ ኣይከፍቱን እዮም።
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] ካሜራ ናይ ሞባይል ናብቲ ኮድ ኣቕንዑ። እቲ ጽሑፍ ክርአ እዩ።
       *[other] ካሜራ ናይ ሞባይል በብሓደ ናብቶም { $count } ኮዳት ኣቕንዑ። ነፍሲ ወከፍ ክፋል ናይቲ ጽሑፍ ይሕዝ።
    }
codes-phone-note = ድሕሪኡ እቲ ጽሑፍ ኣብቲ ሞባይል ይተርፍ። ነቲ ሞባይል ዝኸፍቶ ሰብ ከንብቦ ይኽእል።
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } ካብ { $count }
codes-text-title = እቶም ኮዳት እንታይ ይሕዙ
# The whole text would need too many codes.
codes-cut-note = ኩሉ ኣብቶም ኮዳት ኣይኣቱን እዩ። እቲ ኣብ ታሕቲ ዘሎ ጽሑፍ እቶም ኮዳት ኣብ ዘብቅዑሉ የብቅዕ።

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] እዚ ስክሪን ድሕሪ { $seconds } ሰከንድ ባዕሉ ክጸሪ እዩ።
       *[other] እዚ ስክሪን ድሕሪ { $seconds } ሰከንድ ባዕሉ ክጸሪ እዩ።
    }
idle-warning-help = ንምቕጻል ዝኾነ መልጎም ጸቕጡ ወይ ክሊክ ግበሩ።

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = ብዛዕባ ዝቕመጥ ተወሳኺ
keep-haki-title = Haki እንታይ የቐምጥ
keep-haki-saved = Haki ካብ ምብጻሕኩም ዋላ ሓንቲ ኣየቐምጥን እዩ፦ ቋንቋኹም ኮነ፣ እትጽሕፍዎ ኮነ፣ እተንብብዎም ገጻት ኮነ።
keep-haki-memory = ክተንብቡ ከለኹም፣ እዚ ኩሉ ኣብ ሜሞሪ ናይቲ ኮምፒተር ኣሎ። ምስ እትወጹ፣ Haki ነቲ ሜሞሪ ይመልሶ።
keep-haki-network = Haki ኢንተርነት ኣይጥቀምን እዩ። ካብ ምብጻሕኩም ናብ ዝኾነ ቦታ ዝለኣኽ የለን።
keep-leave-title = “ውጽኡ” ዝብል መልጎም እንታይ ይገብር
keep-leave-gate = እቲ ስክሪን ብቕጽበት ባዶ ይኸውን። ሽዑ Haki ንምብጻሕኩም ይርስዖ፣ ንዝቕጽል ሰብ ድማ ቋንቋታት የርኢ።
keep-leave-close = እቲ ስክሪን ብቕጽበት ባዶ ይኸውን። ሽዑ Haki ንምብጻሕኩም ይርስዖን ይዕጾን።
keep-leave-copied = ጽሑፍ ቀዲሕኩም እንተ ነይርኩም፣ እቲ ኮምፒተር ኣብ ዝፈቅደሉ Haki የጥፍኦ። ካልኦት ፕሮግራማት ኣቐሚጦሞ ክኾኑ ይኽእሉ።
keep-idle-title = ካብቲ ኮምፒተር እንተ ርሒቕኩም
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] ድሕሪ { $minutes } ደቒቕ ብዘይ ምጽቃጥ መልጎም ወይ ክሊክ፣ Haki ከም “ውጽኡ” ይገብር። ቅድሚኡ የጠንቅቐኩም።
       *[other] ድሕሪ { $minutes } ደቓይቕ ብዘይ ምጽቃጥ መልጎም ወይ ክሊክ፣ Haki ከም “ውጽኡ” ይገብር። ቅድሚኡ የጠንቅቐኩም።
    }
keep-idle-never = እዚ ኮምፒተር ንሓደ ሰብ እዩ ተዳልዩ። Haki ክሳብ እትወጹ ይጽበ።
keep-others-title = Haki ክርእዮ ወይ ክልውጦ ዘይክእል
keep-others-owner = ነዚ ኮምፒተር ዝከናኸን ሰብ እትጽሕፍዎን ነቲ ስክሪንን ብኻልኦት ፕሮግራማት ክቐርጾ ይኽእል።
keep-others-people = ኣብ ጥቓኹም ዘለዉ ሰባትን ካሜራታትን ነቲ ስክሪን ክርእይዎ ይኽእሉ።
keep-others-start = Haki ከም ዝተኸፍተን መዓስ ከም ዝተኸፍተን እቲ ኮምፒተር ክምዝግብ ይኽእል።
keep-others-disk = ንእሽቶ ሜሞሪ ዘለዎ ኮምፒተር ክፋል ናይቲ ሜሞሪ ናብ ዲስክ ክጽሕፍ ይኽእል።
keep-others-paper = እትሓትምዎ ንዝተወሰነ ግዜ ኣብ ዝርዝር ናይቲ ፕሪንተር ይጸንሕ፣ ኣብቲ ፕሪንተር ባዕሉ እውን ክተርፍ ይኽእል።
keep-others-phone = ብሞባይል ዝወሰድኩምዎ ኣብቲ ሞባይል ይጸንሕ።

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = ኣብዚ ክትሓቱ ትኽእሉ
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = ኣብ ሰቲንግ ናይዚ ቦታ፣ ኣብ መስመር { $line } ጌጋ ኣሎ። Haki ኣይተጠቕመሉን።
# The same, but the file cannot be read at all.
place-wrong-file = ሰቲንግ ናይዚ ቦታ ክንበብ ኣይከኣልን። Haki ኣይተጠቕመሉን።
place-wrong-help = ነቶም ነዚ ኮምፒተር ዝከናኸኑ ሰባት ንገሩ። ክሳብ ሽዑ፣ Haki ድሕሪ 3 ደቒቕ ባዕሉ ይጸርን ኣይሓትምን።
# Opens a technical explanation in English.
place-wrong-detail = ዝርዝር ንዓታቶም
