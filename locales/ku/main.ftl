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

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Klavye
keyboard-close-button = Klavyeyê bigire
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Bişkojên klavyeyê: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Tîpên din
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Zêdetir tîp
keyboard-space-key = Valahî
# Key that takes the last letter away.
keyboard-delete-key = Jê bibe
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Awayên vê tîpê

## Size of the text

size-larger-button = Nivîsa mezintir
size-smaller-button = Nivîsa biçûktir
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Mezinahiya nivîsê: ji sedî { $percent }

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Xwendin û bi xwe re birin
tools-print-button = Çap bike
# Opens codes that a phone's camera reads.
tools-codes-button = Di telefonê de bi xwe re bibe
# Leads from the paper or the codes back to the page.
tools-page-button = Vegere rûpelê

## Paper: what will be printed

paper-heading-title = Ev diçe ser kaxezê
paper-heading-note = Pêşî lê binêrin. Tenê pelê li jêr tê çapkirin. Ew nabêje ka hûn kî ne.
paper-start-button = Niha çap bike
# The choice of two languages is offered here too.
paper-collect-note = Pelên xwe niha hildin. Kesên din dikarin tiştê ku di çapkerê de dimîne bixwînin.
# Shown after the button was pressed.
paper-nothing-note = Paceya çapkirinê venebû? Wê demê ji vê komputerê tiştek nayê çapkirin. Hûn dikarin bersiva kurt di telefonê de bi xwe re bibin, an bi destan binivîsin.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Agahî ji bo xwendina li malê
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Bi çavkaniyên xwe re hat berawirdkirin: { DATETIME($date, dateStyle: "long") }. Kê kontrol kir: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Kê îmze kiriye: { $publisher }, weşan { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Di telefonê de bi xwe re bibe
codes-heading-note = Nivîs bi xwe di van kodên QR de ye: bersiva kurt û cihên ku hûn dikarin alîkariyê bibînin. Înternet ji wan re ne pêwîst e û ew tu malperê venakin.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Berê kameraya telefonekê bidin kodê. Nivîs derdikeve.
       *[other] Berê kameraya telefonekê yek bi yek bidin her { $count } kodan. Di her kodê de beşek ji nivîsê heye.
    }
codes-phone-note = Paşê nivîs di telefonê de dimîne. Kî telefonê veke, dikare wê bixwîne.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } ji { $count }
codes-text-title = Di kodan de çi heye
# The whole text would need too many codes.
codes-cut-note = Di kodan de ji bo hemû nivîsê cih tune ye. Nivîsa li jêr li wir diqede ku kod jî lê diqedin.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Piştî { $seconds } saniyeyê ev ekran xwe paqij dike.
       *[other] Piştî { $seconds } saniyeyan ev ekran xwe paqij dike.
    }
idle-warning-help = Ji bo ku hûn bidomînin, bişkojekê an mişkê bitikînin.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Zêdetir li ser tiştên ku tên tomarkirin
keep-haki-title = Haki çi tomar dike
keep-haki-saved = Haki ji serdana we tiştekî tomar nake: ne zimanê we, ne tiştên ku hûn dinivîsin, ne jî rûpelên ku hûn dixwînin.
keep-haki-memory = Dema ku hûn dixwînin, ev hemû di bîra komputerê de ye. Dema ku hûn derdikevin, Haki wê bîrê paş ve dide.
keep-haki-network = Haki înternetê bi kar nayîne. Ji serdana we tiştek ji tu derê re nayê şandin.
keep-leave-title = “Derkeve” çi dike
keep-leave-gate = Ekran tavilê vala dibe. Paşê Haki serdana we ji bîr dike û ji bo kesê din zimanan nîşan dide.
keep-leave-close = Ekran tavilê vala dibe. Paşê Haki serdana we ji bîr dike û tê girtin.
keep-leave-copied = Heke we nivîsek kopî kiribe, Haki wê li wir ku komputer destûrê dide jê dibe. Dibe ku bernameyên din ew tomar kiribin.
keep-idle-title = Heke hûn ji komputerê dûr bikevin
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Heke { $minutes } deqeyê bişkojek an mişk neyê tikandin, Haki heman tiştî dike ku “Derkeve” dike. Ew berê we hişyar dike.
       *[other] Heke { $minutes } deqeyan bişkojek an mişk neyê tikandin, Haki heman tiştî dike ku “Derkeve” dike. Ew berê we hişyar dike.
    }
keep-idle-never = Ev komputer ji bo kesekî tenê hatiye amadekirin. Haki li bendê dimîne heta ku hûn derkevin.
keep-others-title = Haki çi nikare bibîne an biguherîne
keep-others-owner = Kesê ku li vê komputerê dinêre, dikare bi bernameyên din bişkojên klavyeyê û ekranê qeyd bike.
keep-others-people = Mirov û kamerayên nêzîk dikarin ekranê bibînin.
keep-others-start = Dibe ku komputer qeyd bike ku Haki hatiye vekirin, û kengî.
keep-others-disk = Komputera ku bîra wê kêm e, dibe ku hin beşên wê li ser dîska xwe binivîse.
keep-others-paper = Tiştê ku hûn çap dikin demekê di lîsteya çapkerê de dimîne, û dibe ku di çapkerê de jî bimîne.
keep-others-phone = Tiştê ku hûn di telefonê de bi xwe re dibin, di telefonê de dimîne.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Hûn dikarin li vir bipirsin
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Di mîhengên vî cihî de, di rêza { $line } de, şaşiyek heye. Haki ew bi kar neanîn.
# The same, but the file cannot be read at all.
place-wrong-file = Mîhengên vî cihî nayên xwendin. Haki ew bi kar neanîn.
place-wrong-help = Ji kesên ku li vê komputerê dinêrin re bibêjin. Heta wê demê Haki piştî 3 deqeyan xwe paqij dike û çap nake.
# Opens a technical explanation in English.
place-wrong-detail = Hûragahî ji bo wan
