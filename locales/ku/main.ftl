### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Here nivîsê
# Goes one screen back.
bar-back-button = Paşve
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Destpêk
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: ziman biguherîne
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Derkeve
# Explains the Leave button.
bar-leave-hint = Ekranê tavilê paqij dike û ji nû ve dest pê dike. Hûn dikarin bişkoja Shift jî sê caran bitikînin.

## Language gate: the first screen

gate-heading-title = Zimanê xwe hilbijêrin
# Name of the field above the list of languages.
gate-filter-label = Navê zimanê xwe binivîsin
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } ziman hat dîtin.
       *[other] { $count } ziman hatin dîtin.
    }
gate-filter-none = Tu ziman nehat dîtin.
gate-filter-none-help = Tenê tîpên pêşîn biceribînin, an navê zimên bi îngilîzî binivîsin.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Hemû sepan bi vî zimanî
gate-more-title = Zimanên din
gate-more-note = Nivîs bi vî zimanî ne. Bişkok û menu dikarin bi zimanekî din bin.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] { $count } zimanî nîşan bide
       *[other] Hemû { $count } zimanan nîşan bide
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Hîn nivîs tune ne, tenê bişkok û menu
# Beside a language that has no texts.
gate-language-empty = Hîn nivîs tune ne. Hûn dikarin bi zimanekî din bixwînin.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } nivîs
       *[other] { $count } nivîs
    }
gate-keep-title = Ev komputer çi diparêze
gate-keep-text = Haki di vê rûniştinê de tiştekî tomar nake: ne zimanê we, ne lêgerînên we, ne jî tiştên ku hûn dixwînin.
gate-keep-others = Haki nikare bibîne ka komputer an xwediyê wê çi qeyd dike. Mirov û kamerayên nêzîk dikarin ekranê bibînin.

## Language menu: opened from the top bar

language-menu-title = Bi zimanekî din bixwînin
language-menu-close = Lîsteyê bigire
# Beside a language in which the page on screen does not exist.
language-option-missing = Ev rûpel pê tune ye

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Hûn dixwazin çi bizanin?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Bi her zimanî bipirsin
home-search-clear = Lêgerînê paqij bike
home-topics-title = Mijar
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } rûpel
       *[other] { $count } rûpel
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Bi vî zimanî hîn nivîs tune ne: { $language }. Her rûpel wan zimanan pêşkêş dike ku pê heye.
home-emergency-title = Hejmarên lezgîn
home-emergency-free = Telefon belaş e.
home-emergency-cost-unknown = Em nizanin telefon bi çiqas pereyî ye.
home-emergency-always = Şev û roj.
home-emergency-hours-unknown = Em saetên kar nizanin.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Ev hejmar ji ku tê
# $date (Date): day of the check.
home-emergency-compared = Bi çavkaniya xwe re hat berawirdkirin: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Hat nivîsandin: { DATETIME($date, dateStyle: "long") }. Hîn bi çavkaniya xwe re nehatiye berawirdkirin.
home-emergency-source-label = Hejmar li ku hatiye weşandin
home-library-link = Pirtûkxane: kîjan nivîs li vir in, û kê ew îmze kirine
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] Di pirtûkxaneyê de { $count } dosya nehat vekirin.
       *[other] Di pirtûkxaneyê de { $count } dosya nehatin vekirin.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Ev kopiyeke ceribandinê ye. Nivîsên wê bi mifteyên ceribandinê hatine îmzekirin, ne ji aliyê weşangerekî ve.

## Search results

search-results-title = Bersiv
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } bersiv.
       *[other] { $count } bersiv.
    }
search-results-busy = Tê lêgerîn…
search-results-none = Tiştek nehat dîtin.
search-results-none-help = Peyvekê tenê biceribînin, an peyveke din ji bo heman tiştî. Her ziman dibe.
search-query-cut = Pirsa we pir dirêj e. Tenê destpêka wê hat bikaranîn.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Di nivîsê de hat dîtin (ziman: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Peyvên ku hatin dîtin

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Mafê we
card-kind-procedure = Gav bi gav
card-kind-explainer = Ravekirin
card-kind-emergency = Di rewşa lezgîn de
# A text of law or a declaration, word for word.
card-kind-instrument = Nivîsa qanûnê
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Zimanê vê rûpelê: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } rûpel
       *[other] { $count } rûpel
    }
topic-other-languages-title = Bi zimanên din
topic-empty-note = Hîn rûpel li vir tune ne.

## Page

page-summary-label = Bersiva kurt
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Hay jê hebin
page-section-who-will-know = Kî pê dihese
page-draft-notice = Ev rûpel bi makîneyê hatiye wergerandin. Hîn tu kesî ew kontrol nekiriye. Dibe ku şaşî tê de hebin.
page-outdated-notice = Piştî ku ev werger hat kirin, nivîsa eslî guherî. Dibe ku niha hin beşên wê şaş bin.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Diviyabû ku ev rûpel heta vê rojê dîsa bihata kontrolkirin: { DATETIME($date, dateStyle: "long") }. Dibe ku qaîde guherîbin.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Tîpên vî zimanî di Haki de tune ne: { $language }. Heke di komputerê de jî tune bin, hûn li şûna nivîsê çarçikan dibînin.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Ev rûpel bi vî zimanî tune ye: { $language }. Hûn wê bi vî zimanî dixwînin: { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Bi du zimanan bixwînin
# First entry of that list.
compare-select-none = Tenê zimanek
# $language (String): language in which the page was written.
compare-original-button = Nivîsa eslî li kêlekê deyne ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Ev rûpel bi vî zimanî tune ye: { $language }.
compare-missing-help = Ev ziman dikarin li kêleka wê bin:
# $language (String): name of the second language.
compare-outdated-note = Piştî ku werger hat kirin, nivîsa eslî guherî (ziman: { $language }). Dibe ku niha hin beşên wê şaş bin.
compare-close-button = Zimanê duyem bigire

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Ev rûpel hîn bi vî zimanî tune ye: { $language }.
missing-choose-label = Hûn dikarin wê bi van zimanan bixwînin:

## Sources of a page

sources-heading-title = Çavkanî
sources-address-note = Haki nakeve înternetê. Ji bo xwendina çavkaniyekê, navnîşana wê li komputereke bi înternet binivîsin.
sources-reference-label = Navê fermî
sources-address-label = Navnîşan
sources-status-in-force = Derbasdar e.
# $date (Date): first day of application.
sources-status-in-force-since = Derbasdar e. Ji vê rojê ve tê bikaranîn: { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Ji vê rojê ve tê bikaranîn: { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Hîn nayê bikaranîn.
sources-status-repealed = Êdî ne derbasdar e.
# $date (Date): day of the check.
sources-evidence-compared = Me nivîsa xwe pê re berawird kir: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Hat nivîsandin: { DATETIME($date, dateStyle: "long") }. Me hîn nivîsa xwe pê re berawird nekiriye.
# Leads from the source back to the sentence that cites it.
sources-return-button = Vegere hevokê

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Li ser vê rûpelê
about-checked-label = Kontrol
# $date (Date): day of the last comparison with the sources.
about-checked-text = Cara dawî bi çavkaniyên xwe re hat berawirdkirin: { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Divê heta vê rojê dîsa were kontrolkirin: { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Kê kontrol kir
about-reviewer-author = Nivîskar. Tu parêzerî ew kontrol nekiriye.
about-reviewer-lawyer = Parêzerek.
about-reviewer-organisation = Rêxistineke alîkariyê.
about-reviewer-publisher = Weşanger.
about-method-label = Nivîs çawa hatiye çêkirin
about-method-original = Rûpel bi vî zimanî hatiye nivîsandin.
about-method-human = Mirovekî ew wergerandiye.
about-method-machine-reviewed = Makîneyê ew wergerandiye. Mirovekî ew kontrol kiriye.
about-method-machine-draft = Makîneyê ew wergerandiye. Hîn tu kesî ew kontrol nekiriye.
about-method-unstated = Nehatiye gotin ka ev nivîs çawa hatiye çêkirin.
about-original-label = Zimanê eslî
about-place-label = Li ku derbas dibe
about-topics-label = Mijar
about-related-title = Zêdetir bixwînin

## Signatures and editions: on a page and in the library

signer-publisher-label = Kê îmze kiriye
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Qad
signer-edition-label = Weşan
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Hejmar { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Reqemên naskirina mifteyan
signer-fingerprint-help = Van reqeman bi yên ku weşanger nîşanî we dide re berawird bikin.
signer-development-note = Mifteyên ceribandinê, ku li ser vê komputerê hatine çêkirin. Ew îspat nakin ka ev kê nivîsandiye.

## Library: which files are here

library-heading-title = Pirtûkxane
library-heading-note = Her dosyaya li vir ji aliyê weşangerê xwe ve hatiye îmzekirin. Haki dosyayekê tenê wê demê vedike ku îmze rast be.
library-folder-label = Peldank
library-open-title = Niha vekirî
library-open-none = Tu dosya vekirî nîne.
library-refused-title = Nehatin vekirin
library-languages-label = Ziman
library-items-label = Rûpel
library-texts-label = Nivîs, li her zimanî hatine jimartin
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Mezinahî
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Heta vê rojê nû bikin
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Ev dosya kevn e. Diviyabû ku weşaneke nûtir heta vê rojê bihata: { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Hûragahî ji bo weşanger

## While something takes long or fails

status-busy-text = Bîstekê…
status-retry-button = Dîsa biceribîne
