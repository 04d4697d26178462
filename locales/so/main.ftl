### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = U bood qoraalka
# Goes one screen back.
bar-back-button = Gadaal
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Bilow
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: beddel luqadda
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Bax
# Explains the Leave button.
bar-leave-hint = Isla markiiba shaashadda waa la nadiifiyaa, dibna waa loo bilaabaa. Waxaad sidoo kale saddex jeer riixi kartaa furaha Shift.

## Language gate: the first screen

gate-heading-title = Dooro luqaddaada
# Name of the field above the list of languages.
gate-filter-label = Qor magaca luqaddaada
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } luqad ayaa la helay.
       *[other] { $count } luqadood ayaa la helay.
    }
gate-filter-none = Luqad lama helin.
gate-filter-none-help = Isku day keliya xarfaha ugu horreeya, ama magaca luqadda ee Ingiriisiga.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Barnaamijka oo dhan luqaddan
gate-more-title = Luqado kale
gate-more-note = Qoraalladu waa luqaddan. Badhamada iyo liisaska waxaa laga yaabaa inay luqad kale ku qoran yihiin.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Tus { $count } luqad
       *[other] Tus dhammaan { $count } luqadood
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Weli qoraal ma jiro, badhamo iyo liisas keliya
# Beside a language that has no texts.
gate-language-empty = Weli qoraal ma jiro. Waxaad ku akhrin kartaa luqad kale.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
gate-keep-title = Waxa kombiyuutarkani kaydiyo
gate-keep-text = Haki waxba ma kaydiso inta aad isticmaalayso: luqaddaada, waxa aad raadiso iyo waxa aad akhrido midna.
gate-keep-others = Haki ma arki karto waxa uu kombiyuutarku ama qofka iska leh duubo. Dadka iyo kaamirooyinka kuu dhow ayaa shaashadda arki kara.

## Language menu: opened from the top bar

language-menu-title = Ku akhri luqad kale
language-menu-close = Xir liiska
# Beside a language in which the page on screen does not exist.
language-option-missing = Boggani kuma qorna

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Maxaad u baahan tahay inaad ogaato?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Luqad kasta ku weydii
home-search-clear = Tirtir raadinta
home-topics-title = Mawduucyo
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } bog
       *[other] { $count } bog
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Weli luqaddan qoraal kuma jiro: { $language }. Bog kastaa wuxuu tusayaa luqadaha uu ku qoran yahay.
home-emergency-title = Lambarrada degdegga
home-emergency-free = Wicitaanku waa bilaash.
home-emergency-cost-unknown = Ma garanayno inta uu wicitaanku ku kacayo.
home-emergency-always = Habeen iyo maalin.
home-emergency-hours-unknown = Ma garanayno saacadaha.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Halka lambarkan laga helay
# $date (Date): day of the check.
home-emergency-compared = Waxaa ishiisa lala barbardhigay { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Waxaa la qoray { DATETIME($date, dateStyle: "long") }. Weli ishiisa lalama barbardhigin.
home-emergency-source-label = Meesha lambarka lagu daabacay
home-library-link = Maktabadda: qoraallada halkan yaalla, iyo cidda saxiixday
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } fayl oo maktabadda ku jira lama furin.
       *[other] { $count } fayl oo maktabadda ku jira lama furin.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Tani waa nuqul tijaabo ah. Qoraalladeeda waxaa lagu saxiixay furayaal tijaabo ah, ma aha kuwo daabace.

## Search results

search-results-title = Jawaabo
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } jawaab.
       *[other] { $count } jawaabood.
    }
search-results-busy = Waa la raadinayaa…
search-results-none = Waxba lama helin.
search-results-none-help = Isku day hal eray, ama eray kale oo isla waxaas ah. Luqad kasta way shaqaynaysaa.
search-query-cut = Su'aashaadu aad bay u dheer tahay. Bilowgeeda keliya ayaa la isticmaalay.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Waxaa laga helay qoraalka (luqadda: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Erayada la helay

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Xaqaaga
card-kind-procedure = Tallaabo tallaabo
card-kind-explainer = Sharraxaad
card-kind-emergency = Xaalad degdeg ah
# A text of law or a declaration, word for word.
card-kind-instrument = Qoraalka sharciga
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Luqadda boggan: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } bog
       *[other] { $count } bog
    }
topic-other-languages-title = Luqado kale
topic-empty-note = Weli halkan bog kuma jiro.

## Page

page-summary-label = Jawaab kooban
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Ka taxaddar
page-section-who-will-know = Yaa ogaanaya
page-draft-notice = Boggan waxaa turjumay mashiin. Weli qofna ma hubin. Qaladaad baa ku jiri kara.
page-outdated-notice = Qoraalka asalka ah ayaa isbeddelay tan iyo markii turjumaaddan la sameeyay. Qaybo ayaa hadda qaldanaan kara.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Boggan waxay ahayd in mar kale la hubiyo ugu dambayn { DATETIME($date, dateStyle: "long") }. Xeerarku way isbeddeli karayeen.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki kuma jiraan xarfaha luqaddan: { $language }. Haddii kombiyuutarkuna uusan haysan, waxaad arkaysaa sanduuqyo halkii qoraalka.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Boggani kuma qorna luqaddan: { $language }. Waxaad ku akhrinaysaa: { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Laba luqadood ku akhri
# First entry of that list.
compare-select-none = Hal luqad keliya
# $language (String): language in which the page was written.
compare-original-button = Asalka garab dhig ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Boggani kuma qorna luqaddan: { $language }.
compare-missing-help = Luqadahan ayaa la garab dhigi karaa:
# $language (String): name of the second language.
compare-outdated-note = Qoraalka asalka ah ayaa isbeddelay tan iyo markii turjumaadda la sameeyay (luqadda: { $language }). Qaybo ayaa hadda qaldanaan kara.
compare-close-button = Xir luqadda labaad

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Boggani weli kuma qorna luqaddan: { $language }.
missing-choose-label = Waxaad ku akhrin kartaa:

## Sources of a page

sources-heading-title = Ilaha
sources-address-note = Haki internetka ma gasho. Si aad isha u akhrido, cinwaankeeda u guuri kombiyuutar internet leh.
sources-reference-label = Tixraaca rasmiga ah
sources-address-label = Cinwaanka
sources-status-in-force = Waa dhaqan-gal.
# $date (Date): first day of application.
sources-status-in-force-since = Waa dhaqan-gal. Wuxuu shaqaynayaa laga bilaabo { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Wuxuu shaqaynayaa laga bilaabo { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Weli ma shaqaynayo.
sources-status-repealed = Hadda dhaqan-gal ma aha.
# $date (Date): day of the check.
sources-evidence-compared = Qoraalkeenna waxaan la barbardhignay { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Waxaa la qoray { DATETIME($date, dateStyle: "long") }. Weli qoraalkeenna lama barbardhigin.
# Leads from the source back to the sentence that cites it.
sources-return-button = Ku noqo weedha

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Ku saabsan boggan
about-checked-label = La hubiyay
# $date (Date): day of the last comparison with the sources.
about-checked-text = Markii ugu dambaysay ee ilihiisa lala barbardhigay waa { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Waa in mar kale la hubiyo ugu dambayn { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Waxaa hubiyay
about-reviewer-author = Qoraaga. Qareen ma hubin.
about-reviewer-lawyer = Qareen.
about-reviewer-organisation = Hay'ad talo bixisa.
about-reviewer-publisher = Daabacaha.
about-method-label = Sida erayada loo sameeyay
about-method-original = Bogga waxaa lagu qoray luqaddan.
about-method-human = Qof ayaa turjumay.
about-method-machine-reviewed = Mashiin ayaa turjumay. Qof ayaa hubiyay.
about-method-machine-draft = Mashiin ayaa turjumay. Weli qofna ma hubin.
about-method-unstated = Lama sheegin sida qoraalkan loo sameeyay.
about-original-label = Waxaa lagu qoray
about-place-label = Meesha uu khuseeyo
about-topics-label = Mawduucyo
about-related-title = Sii akhri

## Signatures and editions: on a page and in the library

signer-publisher-label = Waxaa saxiixay
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Aag
signer-edition-label = Daabacaad
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Lambar { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Lambarka lagu aqoonsado furayaasha
signer-fingerprint-help = Lambarradan la barbardhig kuwa daabacuhu ku tuso.
signer-development-note = Furayaal tijaabo ah, oo kombiyuutarkan lagu sameeyay. Ma caddaynayaan cidda tan qortay.

## Library: which files are here

library-heading-title = Maktabadda
library-heading-note = Fayl kasta oo halkan yaalla waxaa saxiixay daabacihiisa. Haki faylka waxay furtaa oo keliya haddii saxiixu sax yahay.
library-folder-label = Galka
library-open-title = Hadda furan
library-open-none = Fayl furan ma jiro.
library-refused-title = Lama furin
library-languages-label = Luqado
library-items-label = Bogag
library-texts-label = Qoraallo, luqad kasta la tiriyay
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Cabbirka
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Cusboonaysii ka hor
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Faylkani wuu duugoobay. Daabacaad cusub ayaa la rabay ugu dambayn { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Faahfaahin daabacaha loogu talagalay

## While something takes long or fails

status-busy-text = Wax yar sug…
status-retry-button = Mar kale isku day

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Kiiboodh
keyboard-close-button = Xir kiiboodhka
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Furayaasha: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Xarfo kale
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Xarfo dheeraad ah
keyboard-space-key = Bannaan
# Key that takes the last letter away.
keyboard-delete-key = Tirtir
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Qaababka xarafkan

## Size of the text

size-larger-button = Qoraal ka weyn
size-smaller-button = Qoraal ka yar
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Cabbirka qoraalka: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Akhri oo qaado
tools-print-button = Daabac
# Opens codes that a phone's camera reads.
tools-codes-button = Telefoon ku qaado
# Leads from the paper or the codes back to the page.
tools-page-button = Ku noqo bogga

## Paper: what will be printed

paper-heading-title = Tani waxay gelaysaa warqadda
paper-heading-note = Marka hore eeg. Waxaa la daabacayaa oo keliya warqadda hoose. Ma sheegayso qofka aad tahay.
paper-start-button = Hadda daabac
# The choice of two languages is offered here too.
paper-collect-note = Hadda soo qaado bogagga. Waxa ku hara daabacaha dad kale ayaa akhrin kara.
# Shown after the button was pressed.
paper-nothing-note = Ma furmin daaqad daabacaad? Markaas kombiyuutarkan wax lagama daabici karo. Jawaabta kooban waxaad ku qaadan kartaa telefoon, ama gacanta ku guuri.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Macluumaad guriga lagu akhriyo
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Waxaa ilihiisa lala barbardhigay { DATETIME($date, dateStyle: "long") }. Waxaa hubiyay: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Waxaa saxiixay { $publisher }, daabacaadda { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Telefoon ku qaado
codes-heading-note = Koodhadhkani waxay sidaan qoraalka laftiisa: jawaabta kooban iyo meesha caawimaad laga helo. Internet uma baahna, bog internetna ma furaan.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Kaamirada telefoon ku jeedi koodhka. Qoraalka ayaa soo baxaya.
       *[other] Kaamirada telefoon ku jeedi { $count } koodh, mid mid. Mid walba wuxuu sidaa qayb qoraalka ka mid ah.
    }
codes-phone-note = Qoraalku wuxuu kadib ku harayaa telefoonka. Qof kasta oo telefoonka fura ayaa akhrin kara.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } / { $count }
codes-text-title = Waxa koodhadhku sidaan
# The whole text would need too many codes.
codes-cut-note = Wax walba kuma wada qaado koodhadhka. Qoraalka hoose wuxuu ku dhammaanayaa halka ay ku dhammaadaan.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Shaashaddani waxay isku nadiifinaysaa { $seconds } ilbiriqsi gudihiis.
       *[other] Shaashaddani waxay isku nadiifinaysaa { $seconds } ilbiriqsi gudahood.
    }
idle-warning-help = Si aad u sii wadato, taabo fure kasta ama riix.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Wax dheeraad ah oo ku saabsan waxa la kaydiyo
keep-haki-title = Waxa Haki kaydiso
keep-haki-saved = Haki waxba kama kaydiso booqashadaada: luqaddaada, waxa aad qorto iyo bogagga aad akhrido midna.
keep-haki-memory = Inta aad akhrinayso, waxaas oo dhan waxay ku jiraan xusuusta kombiyuutarka. Marka aad baxdo, Haki xusuustaas way soo celisaa.
keep-haki-network = Haki internetka ma isticmaasho. Booqashadaada waxba lagama diro.
keep-leave-title = Waxa “Bax” sameeyo
keep-leave-gate = Shaashaddu isla markiiba way madhnaanaysaa. Kadib Haki booqashadaada way iloobaysaa, waxayna qofka xiga tusaysaa luqadaha.
keep-leave-close = Shaashaddu isla markiiba way madhnaanaysaa. Kadib Haki booqashadaada way iloobaysaa, wayna xirmaysaa.
keep-leave-copied = Haddii aad qoraal koobiyaysay, Haki way tirtirtaa haddii kombiyuutarku u ogolaado. Barnaamijyo kale ayaa laga yaabaa inay kaydiyeen.
keep-idle-title = Haddii aad ka tagto
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Kadib { $minutes } daqiiqo oo aan fure la taaban waxna la riixin, Haki waxay samaysaa waxa “Bax” sameeyo. Ka hor way kuu digaysaa.
       *[other] Kadib { $minutes } daqiiqo oo aan fure la taaban waxna la riixin, Haki waxay samaysaa waxa “Bax” sameeyo. Ka hor way kuu digaysaa.
    }
keep-idle-never = Kombiyuutarkan waxaa loo diyaariyay hal qof. Haki waxay sugaysaa ilaa aad ka baxdo.
keep-others-title = Waxa Haki aysan arki karin ama beddeli karin
keep-others-owner = Qofka kombiyuutarkan daryeela wuxuu barnaamijyo kale ku duubi karaa furayaasha la taabto iyo shaashadda.
keep-others-people = Dadka iyo kaamirooyinka kuu dhow ayaa shaashadda arki kara.
keep-others-start = Kombiyuutarku wuxuu qorsan karaa in Haki la bilaabay, iyo goorta.
keep-others-disk = Kombiyuutar xusuustiisu yar tahay wuxuu qaybo xusuusta ka mid ah ku qori karaa diskigiisa.
keep-others-paper = Waxa aad daabacdo in muddo ah ayay ku jiraan liiska daabacaha, wayna ku hari karaan daabacaha.
keep-others-phone = Waxa aad telefoon ku qaadato telefoonka ayay ku haraan.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Halkan ayaad wax ka weydiin kartaa
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Dejinta goobtan waxaa ku jira qalad, sadarka { $line }. Haki ma isticmaalin.
# The same, but the file cannot be read at all.
place-wrong-file = Dejinta goobtan lama akhrin karo. Haki ma isticmaalin.
place-wrong-help = U sheeg dadka kombiyuutarkan daryeela. Ilaa markaas, Haki 3 daqiiqo kadib ayay isnadiifisaa, waxna ma daabacdo.
# Opens a technical explanation in English.
place-wrong-detail = Faahfaahin iyaga loogu talagalay
